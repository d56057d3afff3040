"""The processes of a run: the server, the workers, and interpreters that import something or run a command."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from time import perf_counter
from types import MappingProxyType
from typing import Any, Final

from attrs import asdict, frozen

from benchmarks.description import ROOT, Payloads
from benchmarks.peers import Peers

_TOO_LONG: Final = 300
_IMPORT: Final = """
from time import perf_counter
started = perf_counter()
import {modules}
took = perf_counter() - started
import resource, sys
try:
    with open("/proc/self/statm") as status:
        resident = int(status.read().split()[1]) * resource.getpagesize()
except OSError:
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(took, resident)
"""


AS_IT_IS: Final[Mapping[str, str]] = MappingProxyType({})
"""No environment variables more."""
KEEPING_MEMORY: Final = {"MALLOC_MMAP_THRESHOLD_": str(2**30), "MALLOC_TRIM_THRESHOLD_": str(2**30)}
"""Keeps glibc from giving memory back to the system after an answer and taking it again for the next.

asyncio reads into 256 KiB at a time. Whether that block comes from the system each time is decided by how a process
happened to lay out its memory, and is 12 us of a call that takes raw aiohttp 53.
"""


class BenchmarkError(Exception):
    """Something cannot be measured."""


@frozen
class Interpreter:
    """What a side runs under: its Python, and the folder that it is imported from besides what is installed."""

    python: str
    folder: Path | None = None

    def environment(self) -> dict[str, str]:
        """Give the environment variables of a process."""
        path = [str(ROOT)] if self.folder is None else [str(self.folder), str(ROOT)]
        # The same order of sets and dicts in each process and each run.
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path), "PYTHONHASHSEED": "0"}
        # Installed packages come with their byte code; here it is written at the first import.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        return environment | {"PYTHONPYCACHEPREFIX": str(ROOT / "build" / "bytecode")}


def interpreters(peers: Peers | None) -> dict[str, Interpreter]:
    """Give the sides that can be measured, ours first."""
    found = {"ours": Interpreter(sys.executable), "raw": Interpreter(sys.executable)}
    if peers is not None:
        found |= {side: Interpreter(peers.python, folder) for side, folder in peers.folders.items()}
    return found


class Worker:
    """One worker process; see worker.py for what can be ordered."""

    def __init__(self, process: "subprocess.Popen[str]", side: str) -> None:
        self._process = process
        self._side = side

    def order(self, order: str, **arguments: Any) -> dict[str, float]:
        """Have something measured.

        Raises `BenchmarkError` when the worker ends instead; it has written why.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps({"order": order, **arguments}) + "\n")
            self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise BenchmarkError(f"{self._side} could not do {order} {arguments.get('work', '')}".rstrip())
        measured: dict[str, float] = json.loads(line)
        return measured


@contextmanager
def server(payloads: Payloads) -> Iterator[str]:
    """Run the server and give its URL."""
    process = _start([sys.executable, "-m", "benchmarks.server"], Interpreter(sys.executable).environment(), cpu=-1)
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(asdict(payloads)) + "\n")
        process.stdin.flush()
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        _end(process)


@contextmanager
def serving(module: str, *arguments: str) -> Iterator[str]:
    """Run the server that a module has of its own, and give its URL."""
    command = [sys.executable, "-m", module, "--serve", *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


@contextmanager
def worker(
    side: str,
    interpreter: Interpreter,
    url: str,
    payloads: Payloads,
    environment: Mapping[str, str] = AS_IT_IS,
) -> Iterator[Worker]:
    """Run a worker, with some environment variables more."""
    command = [
        interpreter.python,
        "-m",
        "benchmarks.worker",
        side,
        url,
        payloads.sender["id"],
        json.dumps(payloads.body),
    ]
    process = _start(command, interpreter.environment() | dict(environment), cpu=0)
    try:
        yield Worker(process, side)
    finally:
        _end(process)


def import_cost(interpreter: Interpreter, modules: str) -> tuple[float, float]:
    """Import modules in a new process: seconds, and bytes that the process has then."""
    finished = _run([interpreter.python, "-c", _IMPORT.format(modules=modules)], interpreter.environment())
    seconds, resident = finished.split()
    return float(seconds), float(resident)


def seconds_of(*command: str) -> float:
    """Run a Python program of this project and give the seconds that it took."""
    started = perf_counter()
    _run([sys.executable, *command], Interpreter(sys.executable).environment())
    return perf_counter() - started


def _run(command: list[str], environment: Mapping[str, str]) -> str:
    finished = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment, timeout=_TOO_LONG
    )
    if finished.returncode != 0:
        raise BenchmarkError(finished.stderr.strip().splitlines()[-1])
    return finished.stdout


def _start(command: list[str], environment: Mapping[str, str], *, cpu: int) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
    )
    # The server and the client each on a processor of its own, where the system can do that.
    if hasattr(os, "sched_setaffinity"):
        processors = sorted(os.sched_getaffinity(0))
        if len(processors) > 1:
            os.sched_setaffinity(process.pid, {processors[cpu]})
    return process


def _end(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(BrokenPipeError):
        process.stdin.close()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    process.stdout.close()
