"""No delivery is handled twice while a receiver lives, whatever the clock does."""

from datetime import timedelta
from typing import Any

import orjson
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sinch_provisioning import errors, webhooks
from sinch_provisioning.webhooks import signatures
from tests.webhooks.conftest import SECRET, sample

NOW = 1_700_000_000
DAY = 86_400
BODY = orjson.dumps(sample("BUNDLE_DONE"))


class Clocks:
    """The clock of the machine, which may be set, and the one that only goes on."""

    def __init__(self) -> None:
        self.wall = float(NOW)
        self.steady = 1000.0

    def sleep(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    made = Clocks()
    monkeypatch.setattr(signatures, "_monotonic", lambda: made.steady)
    return made


class Place:
    """A receiver with clocks of its own, and what it handled."""

    def __init__(self, clocks: Clocks, tolerance: Any = 300.0) -> None:
        self.clocks = clocks
        self.handled: list[webhooks.Event] = []
        router = webhooks.EventRouter()
        router.on("ALL")(self.handled.append)
        self.store = webhooks.MemoryNonceStore(clock=lambda: clocks.steady)
        self.receiver = webhooks.Receiver(
            router, secret=SECRET, nonces=self.store, tolerance=tolerance, clock=lambda: clocks.wall
        )

    async def deliver(self, timestamp: float, nonce: str) -> int:
        return (
            await self.receiver.receive(webhooks.sign(BODY, SECRET, timestamp=int(timestamp), nonce=nonce), BODY)
        ).status


async def test_a_clock_that_steps_back(clocks: Clocks) -> None:
    place = Place(clocks)
    assert await place.deliver(NOW, "a") == 200
    clocks.sleep(DAY)
    clocks.wall = NOW
    assert await place.deliver(NOW, "a") == 401
    assert await place.deliver(NOW - 10, "older") == 401, "it cannot be told from a replay"
    assert len(place.handled) == 1
    clocks.sleep(10)
    assert await place.deliver(NOW + 1, "b") == 200, "what is newer than all that is forgotten is taken"
    assert len(place.handled) == 2


async def test_a_clock_that_was_ahead_for_a_while(clocks: Clocks) -> None:
    place = Place(clocks)
    clocks.wall += 250
    assert await place.deliver(NOW, "a") == 200
    clocks.sleep(60)
    assert await place.deliver(NOW + 60, "b") == 200, "the nonce of the first is forgotten now"
    clocks.wall -= 250
    assert await place.deliver(NOW, "a") == 401
    assert await place.deliver(NOW + 60, "c") == 200, "right again, it refuses nothing that is new"
    assert len(place.handled) == 3


async def test_a_clock_that_steps_back_soon(clocks: Clocks) -> None:
    place = Place(clocks)
    assert await place.deliver(NOW, "a") == 200
    clocks.sleep(10)
    clocks.wall -= 100
    assert await place.deliver(NOW, "a") == 200
    assert await place.deliver(NOW - 50, "late") == 200, "nothing is forgotten, so this is new"
    assert len(place.handled) == 2


async def test_a_steady_clock_refuses_nothing_within_the_tolerance(clocks: Clocks) -> None:
    place = Place(clocks)
    for second in range(1000):
        assert await place.deliver(clocks.wall, f"new {second}") == 200
        assert await place.deliver(clocks.wall - 300, f"late {second}") == 200
        assert await place.deliver(clocks.wall + 300, f"early {second}") == 200
        clocks.sleep(1)
    assert len(place.handled) == 3000


@pytest.mark.parametrize("age", [DAY + 1, 30 * DAY, 364 * DAY])
async def test_any_age_is_accepted_and_no_nonce_forgotten(age: int, clocks: Clocks) -> None:
    place = Place(clocks, None)
    assert await place.deliver(NOW, "a") == 200
    clocks.sleep(age)
    assert await place.deliver(NOW, "a") == 200
    assert len(place.handled) == 1
    assert await place.deliver(NOW - age, "late") == 200
    assert len(place.handled) == 2


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("sleep"), st.integers(0, 700)),
            st.tuples(st.just("set"), st.integers(-1000, 1000)),
            st.tuples(st.just("deliver"), st.integers(-400, 400)),
            st.tuples(st.just("replay"), st.integers(0, 50)),
        ),
        max_size=40,
    ),
    st.sampled_from([0, 1, 60, timedelta(minutes=5)]),
)
# A replay after the clock was set back, and another one once the store has forgotten the first.
@example([("deliver", -268), ("set", -386), ("replay", 0), ("sleep", 63), ("replay", 0)], timedelta(minutes=5))
def test_whatever_happens_nothing_is_accepted_twice(steps: list[tuple[str, int]], tolerance: Any) -> None:
    clocks = Clocks()
    store = webhooks.MemoryNonceStore(clock=lambda: clocks.steady)
    verifier = webhooks.Verifier(SECRET, tolerance=tolerance, clock=lambda: clocks.wall)
    sent: list[dict[str, str]] = []
    accepted: set[str] = set()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(signatures, "_monotonic", lambda: clocks.steady)
        for step, number in steps:
            if step == "sleep":
                clocks.sleep(number)
            elif step == "set":
                clocks.wall += number
            else:
                if step == "deliver":
                    moment = int(clocks.wall) + number
                    sent.append(webhooks.sign(BODY, SECRET, timestamp=moment, nonce=str(len(sent))))
                if not sent:
                    continue
                headers = sent[-1] if step == "deliver" else sent[number % len(sent)]
                try:
                    signature = verifier.verify(BODY, headers)
                except errors.SignatureError:
                    continue
                if store.claim(signature.nonce, signature.lifetime):
                    assert signature.nonce not in accepted
                    accepted.add(signature.nonce)


def test_what_is_kept_for_it_is_bounded_by_the_tolerance(clocks: Clocks) -> None:
    verifier = webhooks.Verifier(SECRET, tolerance=10, clock=lambda: clocks.wall)
    for _ in range(500):
        for number in range(3):
            clocks.sleep(0.1)
            verifier.verify(BODY, webhooks.sign(BODY, SECRET, timestamp=int(clocks.wall) - number))
        clocks.sleep(0.7)
    assert len(verifier._ends) <= 20
    assert len(verifier._queue) <= 60


def test_verifying_by_itself_has_a_store_and_no_memory(clocks: Clocks) -> None:
    store = webhooks.MemoryNonceStore(clock=lambda: clocks.steady)
    headers = webhooks.sign(BODY, SECRET, timestamp=NOW)
    settings: Any = {"nonces": store, "clock": lambda: clocks.wall}
    assert webhooks.verify(BODY, headers, SECRET, **settings)
    clocks.sleep(299)
    with pytest.raises(errors.SignatureError, match="used before"):
        webhooks.verify(BODY, headers, SECRET, **settings)
    clocks.sleep(2)
    with pytest.raises(errors.SignatureError, match="301 s old"):
        webhooks.verify(BODY, headers, SECRET, **settings)
