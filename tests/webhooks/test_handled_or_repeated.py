"""An event is handled, or its delivery is repeated and handled then: at every turn of the loop, with every store."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import orjson
import pytest

from sinch_provisioning import webhooks
from tests.webhooks.conftest import SECRET, sample

BODY = orjson.dumps(sample("BUNDLE_DONE"))
MOST_TURNS = 100


class Store:
    """A store that takes some turns of the loop, and fails before or after it has done what it is asked for."""

    def __init__(self, *, turns: int = 0, claim: str = "", release: str = "", times: int = 1) -> None:
        self.known: set[str] = set()
        self.turns = turns
        self.faults = {"claim": claim, "release": release}
        self.left = {"claim": times, "release": times}

    async def claim(self, nonce: str, seconds: float) -> bool:
        return bool(await self._do("claim", lambda: self._add(nonce)))

    async def release(self, nonce: str) -> object:
        return await self._do("release", lambda: self.known.discard(nonce))

    def _add(self, nonce: str) -> bool:
        new = nonce not in self.known
        self.known.add(nonce)
        return new

    async def _do(self, name: str, work: Callable[[], Any]) -> Any:
        await self._pass()
        fault = self.faults[name] if self.left[name] > 0 else ""
        if fault:
            self.left[name] -= 1
        if fault == "before":
            raise ConnectionError(name)
        found = work()
        await self._pass()
        if fault == "after":
            raise ConnectionError(name)
        return found

    async def _pass(self) -> None:
        for _ in range(self.turns):
            await asyncio.sleep(0)


class BlockingStore(webhooks.MemoryNonceStore):
    """A store that is not awaited, and whose first release fails."""

    failed = False

    def release(self, nonce: str, /) -> None:
        if not self.failed:
            self.failed = True
            raise ConnectionError("release")
        super().release(nonce)


STORES: dict[str, Callable[[], Any]] = {
    "in memory": webhooks.MemoryNonceStore,
    "not awaited, failing": BlockingStore,
    "awaited": Store,
    "slow": lambda: Store(turns=2),
    "claim fails before": lambda: Store(turns=1, claim="before"),
    "claim fails after": lambda: Store(turns=1, claim="after"),
    "release fails before": lambda: Store(turns=1, release="before"),
    "release fails after": lambda: Store(turns=1, release="after"),
    "both fail": lambda: Store(turns=1, claim="after", release="before", times=2),
    "release always fails": lambda: Store(turns=1, release="before", times=10**6),
}


class Handling:
    """A handler that takes some turns, and fails as often as it is told to."""

    def __init__(self, failures: int) -> None:
        self.router = webhooks.EventRouter()
        self.router.on("BUNDLE_DONE")(self.handle)
        self.failures = failures
        self.handled = 0

    async def handle(self, event: webhooks.Event) -> None:
        await asyncio.sleep(0)
        if self.failures:
            self.failures -= 1
            raise ValueError("no luck")
        await asyncio.sleep(0)
        self.handled += 1


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr("sinch_provisioning.webhooks.receiving._RELEASE_PAUSES", (0.0, 0.0))
    caplog.set_level(logging.CRITICAL, logger="sinch_provisioning.webhooks")


async def settle(receiver: webhooks.Receiver) -> None:
    for _ in range(MOST_TURNS):
        await asyncio.sleep(0)
        if not receiver.pending:
            return
    raise AssertionError("still handling")


async def deliver_as_the_api_does(receiver: webhooks.Receiver, headers: dict[str, str]) -> None:
    """Repeat until the answer is 200."""
    for _ in range(10):
        if (await receiver.receive(headers, BODY)).status == 200:
            await settle(receiver)
            return
        await settle(receiver)
    raise AssertionError("never taken")


async def first_delivery(
    receiver: webhooks.Receiver, headers: dict[str, str], turn: int, cancel: Callable[[list[Any]], Awaitable[None]]
) -> tuple[bool, bool]:
    """Deliver twice at the same time and cancel in some turn: whether all of it was over, and the answer was 200."""
    ours = asyncio.current_task()
    others = asyncio.all_tasks()
    tasks = [asyncio.create_task(receiver.receive(headers, BODY)) for _ in range(2)]
    for _ in range(turn):
        await asyncio.sleep(0)
    over = not asyncio.all_tasks() - others
    assert ours in others
    await cancel(tasks)
    replies = await asyncio.gather(*tasks, return_exceptions=True)
    await settle(receiver)
    return over, any(isinstance(each, webhooks.Reply) and each.status == 200 for each in replies)


async def cancel_the_first(tasks: list[Any]) -> None:
    tasks[0].cancel()


async def cancel_both(tasks: list[Any]) -> None:
    for task in tasks:
        task.cancel()


def cancel_everything_but(before: set[Any]) -> Callable[[list[Any]], Awaitable[None]]:
    """What `asyncio.run` does at its end."""

    async def cancel(tasks: list[Any]) -> None:
        for task in asyncio.all_tasks() - before:
            task.cancel()

    return cancel


@pytest.mark.parametrize("background", [False, True])
@pytest.mark.parametrize("failures", [0, 1])
@pytest.mark.parametrize("victims", ["the first", "both", "everything"])
@pytest.mark.parametrize("store", STORES)
async def test_cancelled_at_each_turn_of_the_loop(store: str, victims: str, failures: int, background: bool) -> None:
    cancel = {"the first": cancel_the_first, "both": cancel_both}.get(victims) or cancel_everything_but(
        asyncio.all_tasks()
    )
    for turn in range(MOST_TURNS):
        handling = Handling(failures)
        receiver = webhooks.Receiver(handling.router, secret=SECRET, nonces=STORES[store](), background=background)
        headers = webhooks.sign(BODY, SECRET)
        over, taken = await first_delivery(receiver, headers, turn, cancel)
        if not taken:
            await deliver_as_the_api_does(receiver, headers)
        # In the background, an event whose handler fails or is stopped after the reply is lost, which is documented.
        told = background and (failures or (taken and victims == "everything"))
        assert handling.handled or told, f"lost when cancelled in turn {turn}"
        if over:
            # Two turns at least: one to begin and one to handle.
            assert turn > 2
            break
    else:
        raise AssertionError("it never ends")


@pytest.mark.parametrize("store", [each for each in STORES if "always" not in each])
async def test_another_process_handles_what_was_cut_off(store: str) -> None:
    for turn in range(MOST_TURNS):
        handling = Handling(1)
        nonces = STORES[store]()
        receivers = [webhooks.Receiver(handling.router, secret=SECRET, nonces=nonces) for _ in range(2)]
        headers = webhooks.sign(BODY, SECRET)
        over, taken = await first_delivery(receivers[0], headers, turn, cancel_everything_but(asyncio.all_tasks()))
        if not taken:
            await deliver_as_the_api_does(receivers[1], headers)
        assert handling.handled, f"lost when cancelled in turn {turn}"
        if over:
            break
    else:
        raise AssertionError("it never ends")


@pytest.mark.parametrize("store", STORES)
async def test_what_was_handled_is_not_handled_again(store: str) -> None:
    handling = Handling(1)
    receiver = webhooks.Receiver(handling.router, secret=SECRET, nonces=STORES[store]())
    headers = webhooks.sign(BODY, SECRET)
    await deliver_as_the_api_does(receiver, headers)
    for _ in range(3):
        assert (await receiver.receive(headers, BODY)).text == "handled before"
    assert handling.handled == 1


async def test_a_store_that_never_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sinch_provisioning.webhooks.receiving._STORE_TIMEOUT", 0.01)

    class Silent:
        async def claim(self, nonce: str, seconds: float) -> bool:
            await asyncio.Event().wait()
            return True

        async def release(self, nonce: str) -> None:
            await asyncio.Event().wait()

    handling = Handling(0)
    receiver = webhooks.Receiver(handling.router, secret=SECRET, nonces=Silent())
    headers = webhooks.sign(BODY, SECRET)
    async with asyncio.timeout(60):
        assert (await receiver.receive(headers, BODY)).status == 500
        await receiver.aclose()
    assert handling.handled == 0


async def test_a_background_handler_that_fails_after_the_reply_was_lost_is_called_again() -> None:
    handling = Handling(1)
    receiver = webhooks.Receiver(handling.router, secret=SECRET, background=True)
    headers = webhooks.sign(BODY, SECRET)
    task = asyncio.create_task(receiver.receive(headers, BODY))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    await settle(receiver)
    assert handling.handled == 0
    assert (await receiver.receive(headers, BODY)).text == "accepted"
    await settle(receiver)
    assert handling.handled == 1


async def test_closing_stops_handlers_that_take_too_long_and_their_deliveries_are_repeated() -> None:
    router = webhooks.EventRouter()
    started = asyncio.Event()
    store = webhooks.MemoryNonceStore()

    @router.on("BUNDLE_DONE")
    async def hang(event: webhooks.Event) -> None:
        started.set()
        await asyncio.Event().wait()

    receiver = webhooks.Receiver(router, secret=SECRET, nonces=store)
    headers = webhooks.sign(BODY, SECRET)
    task = asyncio.create_task(receiver.receive(headers, BODY))
    await started.wait()
    await receiver.aclose(timeout=0)
    assert (await task).status == 500
    assert len(store) == 0
    assert (await receiver.receive(headers, BODY)).status == 503


async def test_a_handler_that_is_cancelled_by_itself_counts_as_failed() -> None:
    router = webhooks.EventRouter()
    handled: list[webhooks.Event] = []

    @router.on("BUNDLE_DONE")
    async def cancelled_at_first(event: webhooks.Event) -> None:
        handled.append(event)
        if len(handled) == 1:
            raise asyncio.CancelledError

    receiver = webhooks.Receiver(router, secret=SECRET)
    headers = webhooks.sign(BODY, SECRET)
    assert [(await receiver.receive(headers, BODY)).status for _ in range(3)] == [500, 200, 200]
    assert len(handled) == 2


@pytest.mark.parametrize("kind", ["raises", "raises later", "is awaited"])
async def test_what_on_error_does_changes_nothing(kind: str) -> None:
    told: list[Exception] = []

    def raises(error: Exception, event: webhooks.Event) -> None:
        told.append(error)
        raise KeyError("on_error")

    async def raises_later(error: Exception, event: webhooks.Event) -> None:
        await asyncio.sleep(0)
        raises(error, event)

    async def is_awaited(error: Exception, event: webhooks.Event) -> None:
        await asyncio.sleep(0)
        told.append(error)

    on_error: Any = {"raises": raises, "raises later": raises_later, "is awaited": is_awaited}[kind]
    handling, other = Handling(1), Handling(1)
    handling.router.on("BUNDLE_DONE")(other.handle)
    receiver = webhooks.Receiver(handling.router, secret=SECRET, on_error=on_error)
    headers = webhooks.sign(BODY, SECRET)
    assert [(await receiver.receive(headers, BODY)).text for _ in range(3)] == [
        "the event was not handled",
        "handled",
        "handled before",
    ]
    assert [type(each) for each in told] == [ValueError, ValueError], "each handler's, whatever became of the first"
