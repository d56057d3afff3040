"""What a wait is told to do wrongly is told at once, before anything is sent, in words that name it."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinch_provisioning import ProvisioningClient, errors, webhooks
from sinch_provisioning.waiting import Poll
from tests.waiting.conftest import Api, payload_sample

SENDER_ID = "cf11794a-6a5e-4a12-b103-da79bd378bf1"
SENDER = f"whatsapp/senders/{SENDER_ID}"
ACTIVE = payload_sample("WHATSAPP_SENDER_ACTIVE")


@pytest.fixture
def senders(client: ProvisioningClient) -> Any:
    return client.whatsapp.senders


async def _coroutine(resource: Any) -> bool:
    return False


class Awaitable:
    def __call__(self, resource: Any) -> Any:
        return _coroutine(resource)


ODD: dict[str, list[Any]] = {
    "timeout": ["3", 0, -1, True, float("nan"), timedelta(1), [3], 10**400],
    "poll": [5, "fast", Poll, {"first": 1}],
    "router": [5, "router", webhooks.EventRouter, {}],
    "fail_on": ["REJECTD", 5, b"REJECTED", {"REJECTED": 1}, [None], [5]],
}
WRONG = [(name, value) for name, values in ODD.items() for value in values]


@pytest.mark.parametrize(("name", "value"), WRONG, ids=repr)
async def test_an_option_of_the_wrong_kind(name: str, value: Any, senders: Any, api: Api) -> None:
    for wait in (
        senders.wait_until_active,
        senders.wait_until_changes_applied,
        lambda sender_id, **options: senders.wait_for(sender_id, until="ACTIVE", **options),
    ):
        with pytest.raises(errors.ValidationError, match=name) as caught:
            await wait(SENDER_ID, **{name: value})
        assert len(str(caught.value)) < 600
    assert not api.asked


@pytest.mark.parametrize("until", [None, 5, [], {}, b"ACTIVE", "ACTVE", ["ACTIVE", 5], _coroutine])
async def test_a_goal_of_the_wrong_kind(until: Any, senders: Any, api: Api) -> None:
    with pytest.raises(errors.ValidationError, match="until"):
        await senders.wait_for(SENDER_ID, until=until)
    assert not api.asked


async def test_a_goal_that_turns_out_to_be_a_coroutine(senders: Any, api: Api) -> None:
    api.answer(SENDER, ACTIVE)
    with pytest.raises(errors.ValidationError, match="until: must be a function that is not a coroutine function"):
        await senders.wait_for(SENDER_ID, until=Awaitable())


async def test_the_nearest_state_is_named(senders: Any) -> None:
    with pytest.raises(errors.ValidationError, match="did you mean 'PENDING_VERIFICATION'"):
        await senders.wait_for(SENDER_ID, until="pending-verification")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("timout", "did you mean 'timeout'"),
        ("pol", "did you mean 'poll'"),
        ("failon", "did you mean 'fail_on'"),
        ("projectid", "did you mean 'project_id'"),
        ("routr", "did you mean 'router'"),
        ("zzz", "unexpected keyword argument 'zzz'$"),
    ],
)
async def test_a_misspelt_option(name: str, told: str, senders: Any, api: Api) -> None:
    for wait in (
        senders.wait_until_active,
        senders.wait_until_changes_applied,
        lambda sender_id, **options: senders.wait_for(sender_id, until="ACTIVE", **options),
    ):
        with pytest.raises(TypeError, match=told) as caught:
            await wait(SENDER_ID, **{name: 5})
        assert name in str(caught.value)
    assert not api.asked


@pytest.mark.parametrize(
    "given",
    [
        *({name: value} for name in ("first", "longest", "growth", "jitter") for value in ("1", None, True, -1, [1])),
        *({name: float("nan")} for name in ("first", "longest", "growth", "jitter")),
        {"first": 0},
        {"first": 5, "longest": 4},
        {"longest": float("inf")},
        {"growth": 0.5},
        {"jitter": 1},
        {"chance": 0.5},
    ],
    ids=repr,
)
def test_a_pace_that_makes_no_sense(given: Any) -> None:
    with pytest.raises(errors.ValidationError, match=next(iter(given)) if "first" not in given else "first|longest"):
        Poll(**given)


@pytest.mark.parametrize("number", [-5.0, 7.0])
def test_pauses_are_within_the_pace_whatever_chance_gives(number: float) -> None:
    pauses = Poll(first=1, longest=4, growth=2, jitter=0.5, chance=lambda: number).pauses()
    first = [next(pauses) for _ in range(4)]
    assert first == ([1, 2, 4, 4] if number < 0 else [0.5, 1, 2, 2])


odd = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=10)
    | st.binary(max_size=5)
    | st.lists(st.none() | st.text(max_size=3) | st.just("REJECTED"), max_size=3)
    | st.dictionaries(st.text(max_size=3), st.none(), max_size=2)
    | st.sampled_from([object(), Poll(first=0.001), webhooks.EventRouter(), len, "ACTIVE", "INACTIVE"])
)


@given(odd, st.dictionaries(st.sampled_from(["timeout", "poll", "router", "fail_on"]), odd, max_size=3))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_only_the_package_s_exceptions_leave_a_wait(
    client: ProvisioningClient, api: Api, until: Any, options: dict[str, Any]
) -> None:
    api.answers[SENDER].clear()
    api.answer(SENDER, ACTIVE)
    waits: list[Any] = [client.whatsapp.senders.wait_until_active(SENDER_ID, **options)]
    if until is not len:
        waits.append(client.whatsapp.senders.wait_for(SENDER_ID, until=until, **{**options, "timeout": 0.01}))
    for wait in waits:
        try:
            found = await wait
        except errors.ProvisioningError:
            continue
        assert found.state == "ACTIVE"
