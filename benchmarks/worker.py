"""A process that measures one side: reads one order a line, does it, and writes what it took.

    python -m benchmarks.worker SIDE URL SENDER_ID BODY

Ends when standard input is closed, and by itself when an order takes far too long.
"""

import asyncio
import faulthandler
import gc
import json
import resource
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from benchmarks.sides import PAGE_SIZE, SIDES, Side

_TOO_LONG = 300.0
_WARM_CALLS = 50
_MOST_CONNECTIONS = 100


def cpu_seconds() -> float:
    """Give the processor time of this process as the operating system has it, its own and in the kernel."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def resident_bytes() -> int:
    """Give the memory that this process has now."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize()
    return peak_bytes()


def peak_bytes() -> int:
    """Give the most memory that this process had, since `forget_peak` where the system can do that."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def forget_peak() -> None:
    """Count the peak from now on, where the system can do that."""
    control = Path("/proc/self/clear_refs")
    if control.exists():
        control.write_text("5")


async def in_parallel(call: Callable[[], Awaitable[Any]], calls: int, concurrency: int) -> None:
    """Make the calls, so many at a time."""

    async def one_after_another(share: int) -> None:
        for _ in range(share):
            await call()

    share, rest = divmod(calls, concurrency)
    await asyncio.gather(*(one_after_another(share + (number < rest)) for number in range(concurrency)))


async def make_calls(side: Side, *, work: str, calls: int, concurrency: int) -> dict[str, float]:
    """Measure calls; the connections are there already, since each side opens at most a hundred."""
    call = {"get": side.get, "list": side.list, "create": side.create}[work]
    connections = min(concurrency, _MOST_CONNECTIONS)
    await in_parallel(call, 2 * connections, connections)
    gc.collect()
    started, used = perf_counter(), cpu_seconds()
    await in_parallel(call, calls, concurrency)
    return {"cpu": (cpu_seconds() - used) / calls, "rate": calls / (perf_counter() - started)}


async def first_call(side: Side) -> dict[str, float]:
    """Measure how much longer the first call of the process takes than a warm one."""
    started = perf_counter()
    await side.get()
    first = perf_counter() - started
    warm: list[float] = []
    for _ in range(_WARM_CALLS):
        started = perf_counter()
        await side.get()
        warm.append(perf_counter() - started)
    return {"over": first - median(warm)}


async def convert(side: Side, *, work: str, page: str, times: int) -> dict[str, float]:
    """Measure decoding or encoding a page; `bytes` is what an encoder wrote."""
    content = page.encode()
    function = side.decoder(content) if work == "decode" else side.encoder(content)
    result = function()
    gc.collect()
    used = cpu_seconds()
    for _ in range(times):
        function()
    return {"cpu": (cpu_seconds() - used) / times, "bytes": len(result) if isinstance(result, bytes) else 0}


async def walk(side: Side, *, project: str, prefetch: bool, consume: float, times: int) -> dict[str, float]:
    """Measure going through all items of all pages, working `consume` seconds on each page."""
    await side.list()
    gc.collect()
    first_page, items = 0, 0
    started, used = perf_counter(), cpu_seconds()
    for _ in range(times):
        async for _sender in side.walk(project, prefetch=prefetch):
            items += 1
            if items == PAGE_SIZE:
                first_page = resident_bytes()
                forget_peak()
            if consume and items % PAGE_SIZE == 0:
                await asyncio.sleep(consume)
    wall, cpu = perf_counter() - started, cpu_seconds() - used
    return {"wall": wall, "cpu": cpu / items, "items": items, "memory": max(0, peak_bytes() - first_page)}


async def check(side: Side) -> dict[str, float]:
    """Make every call once and look at what comes back, so that nothing but the work itself is measured."""

    def id_of(sender: Any) -> str:
        return str(sender["id"] if isinstance(sender, dict) else sender.id)

    for sender in (await side.get(), await side.create()):
        if id_of(sender) != side.sender_id:
            raise ValueError(f"{type(side).__name__} gave {sender!r} instead of the sender")
    page = await side.list()
    senders = page["senders"] if isinstance(page, dict) else getattr(page, "senders", None) or page.items
    if len({id_of(sender) for sender in senders}) != PAGE_SIZE:
        raise ValueError(f"{type(side).__name__} gave another page")
    walked = [sender async for sender in side.walk("walk-3-0", prefetch=False)]
    if len(walked) != 3 * PAGE_SIZE:
        raise ValueError(f"{type(side).__name__} walked through {len(walked)} items")
    return {}


ORDERS: dict[str, Callable[..., Awaitable[dict[str, float]]]] = {
    "calls": make_calls,
    "first_call": first_call,
    "convert": convert,
    "walk": walk,
    "check": check,
}


def main() -> None:
    """Do what is ordered until there is no more."""
    name, url, sender_id, body = sys.argv[1:]
    side = SIDES[name](url, sender_id, json.loads(body))
    with asyncio.Runner() as runner:
        runner.run(side.open())
        for line in sys.stdin:
            order: dict[str, Any] = json.loads(line)
            faulthandler.dump_traceback_later(_TOO_LONG, exit=True)
            measured = runner.run(_carry_out(side, order))
            faulthandler.cancel_dump_traceback_later()
            print(json.dumps(measured), flush=True)
        runner.run(side.close())


async def _carry_out(side: Side, order: dict[str, Any]) -> dict[str, float]:
    return await ORDERS[order.pop("order")](side, **order)


if __name__ == "__main__":
    main()
