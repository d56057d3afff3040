import asyncio
import copy
import itertools
import pickle
from typing import Any

import pytest

from sinch_provisioning import ProvisioningClient, errors, models
from sinch_provisioning.generated import waiting as generated
from sinch_provisioning.waiting import LISTENING, POLLING, Poll
from tests.waiting.conftest import (
    FAST,
    SELDOM,
    Answer,
    Api,
    payload_sample,
    response_sample,
)
from tests.waiting.test_states import ENUMS

SENDER_ID = "cf11794a-6a5e-4a12-b103-da79bd378bf1"
SENDER = f"whatsapp/senders/{SENDER_ID}"
ACTIVE = payload_sample("WHATSAPP_SENDER_ACTIVE")
REJECTED = payload_sample("WHATSAPP_SENDER_REJECTED")
PENDING = payload_sample("WHATSAPP_SENDER_PENDING_VERIFICATION")
IN_PROGRESS = {**REJECTED, "changes": {"status": "IN_PROGRESS"}}

CASES: list[Any] = [
    # Resource and its waits, the shortcut and its arguments, the path asked, what goes on and what is the goal.
    pytest.param(
        "whatsapp.account",
        generated.WhatsAppAccountWaiting,
        "wait_until_onboarded",
        (),
        "whatsapp",
        payload_sample("WHATSAPP_ACCOUNT_ONBOARDED", state="PENDING_FACEBOOK_VERIFICATION"),
        response_sample("whatsapp.account.get"),
        id="whatsapp.account",
    ),
    pytest.param(
        "whatsapp.senders",
        generated.WhatsAppSendersWaiting,
        "wait_until_active",
        (SENDER_ID,),
        SENDER,
        PENDING,
        response_sample("whatsapp.senders.get"),
        id="whatsapp.senders",
    ),
    pytest.param(
        "whatsapp.templates",
        generated.WhatsAppTemplatesWaiting,
        "wait_until_approved",
        ("My WhatsApp Template", models.WhatsAppTemplateLanguage.EN_US),
        "whatsapp/templates/My%20WhatsApp%20Template/languages/EN_US",
        payload_sample("WHATSAPP_TEMPLATE_APPROVED", state="PENDING"),
        payload_sample("WHATSAPP_TEMPLATE_APPROVED"),
        id="whatsapp.templates",
    ),
    pytest.param(
        "rcs.senders",
        generated.RcsSendersWaiting,
        "wait_until_launched",
        (SENDER_ID,),
        f"rcs/senders/{SENDER_ID}",
        response_sample("rcs.senders.get"),
        payload_sample("RCS_SENDER_OPERATOR_STATUS_UPDATED"),
        id="rcs.senders",
    ),
    pytest.param(
        "kakaotalk.senders",
        generated.KakaoTalkSendersWaiting,
        "wait_until_active",
        ("5WY5zKfY3pB56EmDVUPQ",),
        "kakaotalk/senders/5WY5zKfY3pB56EmDVUPQ",
        payload_sample("KAKAOTALK_SENDER_INACTIVE", state="VERIFYING"),
        response_sample("kakaotalk.senders.get"),
        id="kakaotalk.senders",
    ),
    pytest.param(
        "kakaotalk.templates",
        generated.KakaoTalkTemplatesWaiting,
        "wait_until_approved",
        ("5WY5zKfY3pB56EmDVUPQ", "S7yFqaKqJ8tsnBZH2CEd"),
        "kakaotalk/senders/5WY5zKfY3pB56EmDVUPQ/templates/S7yFqaKqJ8tsnBZH2CEd",
        payload_sample("KAKAOTALK_TEMPLATE_COMMENT_ADDED"),
        response_sample("kakaotalk.templates.get"),
        id="kakaotalk.templates",
    ),
    pytest.param(
        "bundles",
        generated.BundlesWaiting,
        "wait_until_ready",
        ("55402ee30230777000098701",),
        "bundles/55402ee30230777000098701",
        {**response_sample("bundles.get"), "state": "IN_PROGRESS"},
        response_sample("bundles.get"),
        id="bundles",
    ),
    pytest.param(
        "sms.apps",
        generated.SmsAppsWaiting,
        "wait_until_active",
        ("439fffeedc41494ca58b99a534139bb0",),
        "sms/smsApps/439fffeedc41494ca58b99a534139bb0",
        {**response_sample("sms.apps.get"), "status": "PENDING_ADD"},
        response_sample("sms.apps.get"),
        id="sms.apps",
    ),
]


def resource_of(client: ProvisioningClient, name: str, mixin: Any) -> Any:
    found: Any = client
    for word in name.split("."):
        found = getattr(found, word)
    assert isinstance(found, mixin)
    return found


@pytest.fixture
def senders(client: ProvisioningClient) -> Any:
    return client.whatsapp.senders


@pytest.mark.parametrize(("name", "mixin", "shortcut", "args", "path", "pending_state", "goal"), CASES)
async def test_each_shortcut_waits_for_its_goal(
    name: str, mixin: Any, shortcut: str, args: Any, path: str, pending_state: Any, goal: Any,
    api: Api, client: ProvisioningClient,
) -> None:  # fmt: skip
    resource = resource_of(client, name, mixin)
    api.answer(path, pending_state, {**pending_state, mixin.STATES.state: "BRAND_NEW"}, pending_state, goal)
    found = await getattr(resource, shortcut)(*args, poll=FAST)
    assert api.asked[path] == 4
    assert mixin.STATES.state_of(found) in mixin.STATES.goals
    assert type(found) is ENUMS[name][2]
    assert await resource.wait_for(*args, until=mixin.STATES.goals, poll=FAST) == found
    other_project = client.with_options(project_id="another")
    with pytest.raises(errors.NotFoundError):
        await getattr(resource_of(other_project, name, mixin), shortcut)(*args)
    with pytest.raises(errors.NotFoundError):
        await getattr(resource, shortcut)(*args, project_id="another")


@pytest.mark.parametrize(("name", "mixin", "shortcut", "args", "path", "pending_state", "goal"), CASES)
async def test_each_final_failure_ends_its_wait(
    name: str, mixin: Any, shortcut: str, args: Any, path: str, pending_state: Any, goal: Any,
    api: Api, client: ProvisioningClient,
) -> None:  # fmt: skip
    resource = resource_of(client, name, mixin)
    ended = 0
    for failure in sorted(mixin.STATES.failures):
        api.answers.clear()
        api.answer(path, pending_state, {**goal, mixin.STATES.state: failure})
        with pytest.raises(errors.WaitFailed) as caught:
            await getattr(resource, shortcut)(*args, poll=FAST)
        error = caught.value
        assert (error.state, error.name) == (failure, name)
        assert error.ids == tuple(map(str, args))
        assert mixin.STATES.state_of(error.resource) == failure
        assert failure in str(error)
        ended += 1
    for failure in sorted(mixin.STATES.change_failures):
        api.answers.clear()
        stateless = {k: v for k, v in pending_state.items() if k != mixin.STATES.state}
        api.answer(path, {**stateless, "changes": {"status": failure}})
        with pytest.raises(errors.WaitFailed) as caught:
            await getattr(resource, shortcut)(*args, poll=FAST)
        assert caught.value.state == failure
        ended += 1
    assert ended == len(mixin.STATES.failures) + len(mixin.STATES.change_failures) > 0


async def test_the_first_poll_is_at_once(senders: Any, api: Api) -> None:
    api.answer(SENDER, ACTIVE)
    found = await senders.wait_until_active(SENDER_ID, poll=SELDOM)
    assert isinstance(found, models.WhatsAppSender)
    assert found.state == models.WhatsAppSenderState.ACTIVE


@pytest.mark.parametrize(
    "until",
    [
        "PENDING_VERIFICATION",
        models.WhatsAppSenderState.PENDING_VERIFICATION,
        ["ACTIVE", "PENDING_VERIFICATION"],
        {models.WhatsAppSenderState.PENDING_VERIFICATION, models.WhatsAppSenderState.SUSPENDED},
        (each for each in ["PENDING_VERIFICATION"]),
        lambda sender: sender.state == "PENDING_VERIFICATION",
    ],
)
async def test_any_state_several_or_a_predicate(until: Any, senders: Any, api: Api) -> None:
    api.answer(SENDER, IN_PROGRESS, PENDING, ACTIVE)
    found = await senders.wait_for(SENDER_ID, until=until, poll=FAST)
    assert found.state == "PENDING_VERIFICATION"


async def test_a_failure_that_is_waited_for_is_no_failure(senders: Any, api: Api) -> None:
    api.answer(SENDER, IN_PROGRESS, REJECTED)
    found = await senders.wait_for(SENDER_ID, until="REJECTED", poll=FAST)
    assert found.changes.status == "REJECTED"


async def test_a_state_that_only_a_newer_version_knows(senders: Any, api: Api) -> None:
    newer = models.WhatsAppSenderState("HIBERNATING")
    api.answer(SENDER, ACTIVE, {**ACTIVE, "state": "HIBERNATING"})
    assert (await senders.wait_for(SENDER_ID, until=newer, poll=FAST)).state == newer


@pytest.mark.parametrize(
    "given",
    [
        {"until": "ACTVE"},
        {"until": "LAUNCHED"},
        {"until": models.RcsSenderState.LAUNCHED},
        {"until": []},
        {"until": ["ACTIVE", "active"]},
        {"until": "ACTIVE", "fail_on": ["GONE"]},
        {"until": "ACTIVE", "timeout": 0},
        {"until": "ACTIVE", "timeout": -1},
        {"until": "ACTIVE", "timeout": float("nan")},
    ],
)
async def test_what_can_never_come_true_is_refused_at_once(given: Any, senders: Any, api: Api) -> None:
    with pytest.raises(errors.ValidationError):
        await senders.wait_for(SENDER_ID, **given)
    assert not api.asked


@pytest.mark.parametrize("numbers", [{"first": 0}, {"first": 5, "longest": 4}, {"growth": 0.5}, {"jitter": 1}])
def test_a_pace_that_makes_no_sense(numbers: Any) -> None:
    with pytest.raises(errors.ValidationError):
        Poll(**numbers)


def test_pauses_grow_up_to_the_longest_and_differ() -> None:
    poll = Poll(first=2, longest=20, growth=2, jitter=0, chance=lambda: 1)
    assert list(itertools.islice(poll.pauses(), 6)) == [2, 4, 8, 16, 20, 20]
    jittery = Poll(first=2, longest=20, growth=2, jitter=0.5, chance=iter([0, 1, 0.5, 0]).__next__)
    assert list(itertools.islice(jittery.pauses(), 4)) == [2, 2, 6, 16]
    for poll in (POLLING, LISTENING):
        once, twice = (list(itertools.islice(poll.pauses(), 50)) for _ in range(2))
        assert once != twice
        assert all(0 < pause <= poll.longest for pause in once)
    assert LISTENING.first > POLLING.first
    assert LISTENING.longest > POLLING.longest


async def test_what_fails_can_be_chosen(senders: Any, api: Api) -> None:
    suspended = {**ACTIVE, "state": "SUSPENDED"}
    api.answer(SENDER, suspended, ACTIVE)
    assert await senders.wait_until_active(SENDER_ID, poll=FAST, fail_on=[])
    api.answers.clear()
    api.answer(SENDER, PENDING)
    with pytest.raises(errors.WaitFailed, match="PENDING_VERIFICATION"):
        await senders.wait_until_active(SENDER_ID, poll=FAST, fail_on=["PENDING_VERIFICATION"])


async def test_pending_changes(senders: Any, api: Api) -> None:
    editing = {**ACTIVE, "changes": {"status": "IN_PROGRESS", "details": {}}}
    api.answer(SENDER, editing, editing, ACTIVE)
    assert await senders.wait_until_active(SENDER_ID, poll=FAST), "it is active all the time"
    assert api.asked[SENDER] == 1
    assert await senders.wait_until_changes_applied(SENDER_ID, poll=FAST)
    assert api.asked[SENDER] == 3
    for answer in ({**ACTIVE, "changes": {"status": "REJECTED"}}, {**ACTIVE, "state": "SUSPENDED"}):
        api.answers.clear()
        api.answer(SENDER, editing, answer)
        with pytest.raises(errors.WaitFailed):
            await senders.wait_until_changes_applied(SENDER_ID, poll=FAST)


async def test_time_is_up(senders: Any, api: Api) -> None:
    api.answer(SENDER, PENDING)
    with pytest.raises(errors.WaitTimeout) as caught:
        await senders.wait_until_active(SENDER_ID, poll=FAST, timeout=1.5)
    error = caught.value
    assert isinstance(error, TimeoutError)
    assert isinstance(error, errors.ProvisioningError)
    assert (error.state, error.ids, error.__cause__) == ("PENDING_VERIFICATION", (SENDER_ID,), None)
    assert error.resource == models.WhatsAppSender.from_dict(PENDING)
    assert str(error) == (
        f"whatsapp.senders {SENDER_ID} was not ACTIVE within 1.5 s; it was last seen PENDING_VERIFICATION"
    )
    assert api.asked[SENDER] > 2


async def test_time_is_up_while_a_poll_hangs(senders: Any, api: Api) -> None:
    hold = asyncio.Event()
    api.answer(SENDER, PENDING, Answer(hold=hold))
    with pytest.raises(errors.WaitTimeout) as caught:
        await senders.wait_until_active(SENDER_ID, poll=FAST, timeout=1.5)
    assert caught.value.resource.state == "PENDING_VERIFICATION"
    api.answers.clear()
    api.answer(SENDER, Answer(hold=hold))
    with pytest.raises(errors.WaitTimeout, match="never seen") as caught:
        await senders.wait_until_active(SENDER_ID, poll=FAST, timeout=0.05)
    assert (caught.value.resource, caught.value.state) == (None, None)
    hold.set()


@pytest.mark.parametrize(
    "fault",
    [
        Answer(500, {"errorCode": "internal_error", "message": "no", "resolution": "wait"}),
        Answer(502, b"<html>Bad gateway</html>"),
        Answer(503, b""),
        Answer(429, {"errorCode": "rate_limit", "message": "no", "resolution": "wait"}),
        Answer(429, b"", {"Retry-After": "0"}),
        Answer(drop=True),
    ],
    ids=lambda fault: f"{fault.status} {fault.headers} {fault.drop}",
)
async def test_a_poll_that_fails_in_passing(fault: Answer, senders: Any, api: Api) -> None:
    api.answer(SENDER, fault, PENDING, fault, fault, ACTIVE)
    assert (await senders.wait_until_active(SENDER_ID, poll=FAST)).state == "ACTIVE"


async def test_time_is_up_while_polls_fail(senders: Any, api: Api) -> None:
    api.answer(SENDER, PENDING, Answer(503, b""))
    with pytest.raises(errors.WaitTimeout, match="the last poll failed") as caught:
        await senders.wait_until_active(SENDER_ID, poll=FAST, timeout=1.5)
    assert isinstance(caught.value.__cause__, errors.ServerError)
    assert caught.value.resource.state == "PENDING_VERIFICATION"


async def test_a_poll_that_failed_before_is_no_cause(senders: Any, api: Api) -> None:
    api.answer(SENDER, Answer(503, b""), PENDING)
    with pytest.raises(errors.WaitTimeout) as caught:
        await senders.wait_until_active(SENDER_ID, poll=FAST, timeout=1.5)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_is_honoured(status: int, senders: Any, api: Api) -> None:
    api.answer(SENDER, Answer(status, b"", {"Retry-After": "3600"}), ACTIVE)
    with pytest.raises(errors.WaitTimeout) as caught:
        await senders.wait_until_active(SENDER_ID, poll=FAST, timeout=1.5)
    assert isinstance(caught.value.__cause__, errors.ApiError)
    assert api.asked[SENDER] == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409])
async def test_a_poll_that_fails_for_good(status: int, senders: Any, api: Api) -> None:
    api.answer(SENDER, PENDING, Answer(status, b"{}"))
    with pytest.raises(errors.ApiError) as caught:
        await senders.wait_until_active(SENDER_ID, poll=FAST)
    assert caught.value.status == status


@pytest.mark.parametrize(
    ("error", "passes"),
    [
        (errors.AuthenticationError("no answer", url="https://auth.sinch.com/oauth2/token"), True),
        (errors.AuthenticationError("busy", url="https://auth.sinch.com/oauth2/token", status=503), True),
        (errors.AuthenticationError("refused", url="https://auth.sinch.com/oauth2/token", status=401), False),
        (errors.AuthenticationError("no credential"), False),
        (errors.ClientClosedError("closed"), False),
        (errors.RequestTimeoutError("slow"), True),
        (errors.ResponseTooLargeError("too large"), False),
    ],
)
def test_what_may_pass(error: errors.ProvisioningError, passes: bool) -> None:
    assert error.may_pass is passes


async def test_what_a_predicate_raises(senders: Any, api: Api) -> None:
    api.answer(SENDER, ACTIVE)
    with pytest.raises(ZeroDivisionError):
        await senders.wait_for(SENDER_ID, until=lambda sender: 1 // 0)


async def test_a_failure_comes_with_its_reason(senders: Any, api: Api) -> None:
    api.answer(SENDER, payload_sample("WHATSAPP_SENDER_ERROR"))
    with pytest.raises(errors.WaitFailed, match="Sample text for errorReason") as caught:
        await senders.wait_until_active(SENDER_ID)
    assert caught.value.reason == "Sample text for errorReason"
    assert (caught.value.state, caught.value.comment, caught.value.event) == ("ERROR", None, None)
    assert api.asked[f"{SENDER}/activities"] == 1


@pytest.mark.parametrize(
    ("notifications", "comment"),
    [
        (None, "Example comment"),
        ([], None),
        ([{"type": "REJECTED"}, {"type": "REJECTED", "comment": "The name is taken"}], "The name is taken"),
        (
            [{"type": "COMMENT_ADDED", "comment": "Please hurry"}, {"type": "REJECTED", "comment": "No"}],
            "No",
        ),
        ([{"type": "EDITED", "comment": ""}, {"type": "EDITED", "comment": "first"}], "first"),
        ([{"type": "EDITED", "comment": 5}, "odd"], None),
    ],
)
async def test_a_failure_comes_with_what_a_person_wrote(
    notifications: Any, comment: str | None, senders: Any, api: Api
) -> None:
    api.answer(SENDER, REJECTED)
    sample = response_sample("whatsapp.senders.list_activities")
    api.answer(f"{SENDER}/activities", sample if notifications is None else {"notifications": notifications})
    with pytest.raises(errors.WaitFailed) as caught:
        await senders.wait_until_active(SENDER_ID)
    assert caught.value.comment == comment
    assert comment is None or comment in str(caught.value)


COMMENTS = [
    ("2024-01-01T10:00:00.000Z", "REJECTED", "first"),
    ("2024-03-01T10:00:00.000Z", "EDITED", "not about it"),
    ("2024-02-01T10:00:00.000Z", "REJECTED", "last"),
    (None, "REJECTED", "undated"),
    ("soon", "REJECTED", "badly dated"),
    (5, "REJECTED", "oddly dated"),
    ("2024-01-15t10:00:00.000+02:00", "REJECTED", "between"),
    ("2024-04-01T10:00:00.000Z", "REJECTED", None),
]


@pytest.mark.parametrize("shift", range(len(COMMENTS)))
@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("size", [2, 100])
async def test_the_comment_is_the_latest_one_whatever_order_they_come_in(
    shift: int, turned: bool, size: int, senders: Any, api: Api
) -> None:
    listed = [
        {key: value for key, value in (("created", created), ("type", kind), ("comment", comment)) if value is not None}
        for created, kind, comment in [*COMMENTS[shift:], *COMMENTS[:shift]][:: -1 if turned else 1]
    ]
    pages = [listed[start : start + size] for start in range(0, len(listed), size)]
    api.answer(SENDER, REJECTED)
    api.answer(
        f"{SENDER}/activities",
        *(
            {"notifications": page, "nextPageToken": str(number) if number < len(pages) else None}
            for number, page in enumerate(pages, 1)
        ),
    )
    with pytest.raises(errors.WaitFailed) as caught:
        await senders.wait_until_active(SENDER_ID)
    assert caught.value.comment == "last"
    assert api.asked[f"{SENDER}/activities"] == len(pages)


@pytest.mark.parametrize("oldest_first", [False, True])
async def test_of_comments_of_one_moment_the_order_of_all_tells(oldest_first: bool, senders: Any, api: Api) -> None:
    listed = [
        {"created": f"2024-01-01T10:00:0{second}.000Z", "type": "REJECTED", "comment": comment}
        for second, comment in ((1, "before"), (2, "older"), (2, "newer"))
    ]
    api.answer(SENDER, REJECTED)
    api.answer(f"{SENDER}/activities", {"notifications": listed if oldest_first else listed[::-1]})
    with pytest.raises(errors.WaitFailed) as caught:
        await senders.wait_until_active(SENDER_ID)
    assert caught.value.comment == "newer"


async def test_a_page_of_activities_that_fails_leaves_what_was_read(senders: Any, api: Api) -> None:
    api.answer(SENDER, REJECTED)
    page = {"notifications": [{"type": "REJECTED", "comment": "The name is taken"}], "nextPageToken": "2"}
    api.answer(f"{SENDER}/activities", page, Answer(500, b""))
    with pytest.raises(errors.WaitFailed) as caught:
        await senders.wait_until_active(SENDER_ID)
    assert caught.value.comment == "The name is taken"


@pytest.mark.parametrize("answer", [Answer(500, b""), Answer(404, b"{}"), Answer(200, b"[]"), Answer(drop=True)])
async def test_a_comment_that_cannot_be_had_is_done_without(answer: Answer, senders: Any, api: Api) -> None:
    api.answer(SENDER, REJECTED)
    api.answer(f"{SENDER}/activities", answer)
    with pytest.raises(errors.WaitFailed) as caught:
        await senders.wait_until_active(SENDER_ID, timeout=5)
    assert caught.value.comment is None


async def test_cancelling_leaves_nothing_behind(senders: Any, api: Api) -> None:
    api.answer(SENDER, PENDING)
    before = asyncio.all_tasks()
    waits = [asyncio.create_task(senders.wait_until_active(SENDER_ID, poll=SELDOM)) for _ in range(20)]
    await api.until_asked(SENDER, 20)
    for wait in waits:
        wait.cancel()
    results = await asyncio.gather(*waits, return_exceptions=True)
    assert all(isinstance(result, asyncio.CancelledError) for result in results)
    assert not {task for task in asyncio.all_tasks() - before if "wait" in repr(task.get_coro())}


async def test_errors_can_be_copied_and_pickled(senders: Any, api: Api) -> None:
    api.answer(SENDER, REJECTED)
    with pytest.raises(errors.WaitFailed) as caught:
        await senders.wait_until_active(SENDER_ID, poll=FAST)
    error = caught.value
    for each in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(each) is errors.WaitFailed
        assert (str(each), each.state, each.ids) == (str(error), "REJECTED", (SENDER_ID,))
        assert each.resource == error.resource
