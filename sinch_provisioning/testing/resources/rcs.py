"""RCS senders: tested with invited numbers, then launched country by country."""

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from sinch_provisioning import models
from sinch_provisioning.testing.calls import Call, handles
from sinch_provisioning.testing.clock import read_moment, write_moment
from sinch_provisioning.testing.paging import Listing
from sinch_provisioning.testing.refusals import Refusal, invalid_input
from sinch_provisioning.testing.resources.common import add_comment, given, lacking, list_activities, require_id
from sinch_provisioning.testing.resources.rcs_account import ensure_account
from sinch_provisioning.testing.resources.rcs_questionnaire import US_QUESTIONNAIRE_VERSIONS, show_questionnaire
from sinch_provisioning.testing.reviews import REVIEWS, Review, await_review
from sinch_provisioning.testing.state import JsonObject, Project, Record, merge, part_of
from sinch_provisioning.testing.world import StandInError, World
from sinch_provisioning.validation import Stage

if TYPE_CHECKING:
    from collections.abc import Callable

KIND: Final = "rcs.senders"
MOST_TESTERS: Final = 200
MOST_INVITES: Final = 20
"""A day."""
_INVITE_PERIOD: Final = timedelta(days=1)
_E164: Final = re.compile(r"\+?[1-9][0-9]{6,14}")
_LAUNCHABLE: Final = frozenset(("IN_TEST", "LAUNCHING", "LAUNCHED", "UNLAUNCHED"))
_SETTABLE: Final = ("UNLAUNCHED",)
_DEFAULT_BRAND: Final = {"name": "RCS Sender", "color": "#000000"}
_LAUNCH_DATA: Final = frozenset(("countries", "questionnaire"))
_HOSTING: Final = {"BR": "NORTH_AMERICA", "EU": "EUROPE", "US": "NORTH_AMERICA"}
_OPERATORS: Final = {
    "BR": ("Claro", "Vivo"),
    "DE": ("Deutsche Telekom", "Vodafone"),
    "ES": ("Orange", "Vodafone"),
    "FR": ("Bouygues", "Orange"),
    "GB": ("EE", "Vodafone"),
    "US": ("AT&T", "Verizon"),
}
_ANYWHERE: Final = ("Vodafone",)
_FEATURES: Final = ("RICHCARD_STANDALONE", "RICHCARD_CAROUSEL", "REVOCATION", "ACTION_DIAL", "ACTION_OPEN_URL")


@handles("rcs.senders.list")
def _list(call: Call) -> JsonObject:
    listing = Listing(
        call,
        maximum=100,
        filters={
            "filterConversationApiAppId": None,
            "filterSenderIds": None,
            "filterSenderName": None,
            "filterStates": models.RcsSenderState,
            "search": None,
            "sortColumn": models.RcsSenderSortColumn,
            "sortDirection": models.RcsSortDirection,
        },
    )
    ids = {each.strip() for text in listing.values.get("filterSenderIds", ()) for each in text.split(",")}
    name, text = (listing.one("filterSenderName") or "").lower(), (listing.one("search") or "").lower()
    chosen = [
        record
        for record in call.project.all(KIND)
        if (not ids or record.key in ids)
        and listing.allows("filterStates", record.data["state"])
        and listing.allows("filterConversationApiAppId", record.data.get("conversationApiApp"))
        and name in _name_of(record).lower()
        and (text in _name_of(record).lower() or text in record.key)
    ]
    columns: dict[str, Callable[[Record], str]] = {
        "CREATED": lambda record: record.data["created"],
        "MODIFIED": lambda record: record.data["modified"],
        "NAME": _name_of,
        "STATE": lambda record: record.data["state"],
    }
    column = columns[listing.one("sortColumn") or "CREATED"]
    return listing.answer(
        chosen,
        items="senders",
        key=lambda record: (column(record),),
        descending=listing.one("sortDirection") == "DESC",
        show=show,
    )


@handles("rcs.senders.create")
def _create(call: Call) -> JsonObject:
    world, body = call.world, given(call.body)
    details: JsonObject = {**part_of(body, "details")}
    if "brand" in details:
        details["brand"] = {**_DEFAULT_BRAND, **details["brand"]}
    numbers = _unique(details.get("testNumbers") or [])
    _check_numbers(numbers, 0, [])
    _check_brand(details)
    ensure_account(world, call.project)
    now = world.stamp()
    data: JsonObject = {
        "id": world.new_id(),
        "state": "IN_TEST" if details else "DRAFT",
        "testNumberStates": [],
        "countryStatus": [],
        "details": {**details, **({"testNumbers": numbers} if numbers else {})},
        "region": body["region"],
        "billingCategory": body["billingCategory"],
        "useCase": body["useCase"],
        "hostingRegion": _HOSTING[body["region"]],
        "authName": "auth-name",
        "authToken": "",
        "created": now,
        "modified": now,
        "supplierDetails": {"google": {"agentId": f"agent-{world.new_digits(9)}", "brandId": world.new_digits(9)}},
    }
    record = call.project.add(KIND, data["id"], data)
    data["authToken"] = f"auth-token-{record.number}"
    _set_countries(world, data)
    _invite(world, record, numbers)
    world.note(call.project, record, "CREATED")
    if details:
        world.note(call.project, record, "TEST")
    return show(record)


@handles("rcs.senders.get")
def _get(call: Call) -> JsonObject:
    return show(_find(call))


@handles("rcs.senders.update")
def _update(call: Call) -> JsonObject:
    record, world = _find(call), call.world
    data, details = record.data, call.body["details"]
    call.choice("usQuestionnaireVersion", US_QUESTIONNAIRE_VERSIONS)
    if not details:
        raise Refusal(400, "no_fields_to_update", "The request changes nothing.")
    if data["state"] in {"LAUNCHING", "LAUNCHED"} and (fixed := sorted(details.keys() - _LAUNCH_DATA)):
        raise Refusal(
            400,
            "fields_not_updatable",
            "While a sender is launching or launched, only countries and launch data can change.",
            information={"fields": [f"details.{name}" for name in fixed]},
        )
    _check_brand(details)
    if "testNumbers" in details:
        numbers = _unique(details["testNumbers"] or [])
        new = [number for number in numbers if not _entry(record, number)]
        _check_numbers(new, len(numbers) - len(new), _invites(world, record))
        kept = [each for each in data["testNumberStates"] if any(_same(each["number"], number) for number in numbers)]
        data["testNumberStates"] = kept
        _invite(world, record, new)
        details = {**details, "testNumbers": numbers or None}
    merge(data["details"], details)
    if "countries" in details:
        _set_countries(world, data)
    world.note(call.project, record, "EDITED")
    world.touch(call.project, record)
    _leave_draft(world, call.project, record)
    if data["state"] == "PREPARING_LAUNCH" and _has_video(record):
        _start_launch(world, call.project, record)
        await_review(world, call.project, record)
    return show(record)


@handles("rcs.senders.list_activities")
def _list_activities(call: Call) -> JsonObject:
    return list_activities(call, _find(call))


@handles("rcs.senders.add_comment")
def _add_comment(call: Call) -> JsonObject:
    record = _find(call)
    return add_comment(call, record, "RCS_SENDER_COMMENT_ADDED", show(record))


@handles("rcs.senders.launch")
def _launch(call: Call) -> JsonObject:
    record, world = _find(call), call.world
    data = record.data
    if data["state"] not in _LAUNCHABLE:
        raise Refusal(
            409,
            "launch_invalid_agent_state",
            f"A sender in {data['state']} cannot be launched.",
            information={"supportedStates": sorted(_LAUNCHABLE)},
        )
    faults = lacking(_launch_body(data), models.RcsSenderInput, Stage.LAUNCH)
    if faults:
        raise Refusal(
            412,
            "launch_precondition_failed",
            "The sender lacks what a launch needs.",
            information={"validationErrors": faults},
        )
    if _has_video(record):
        _start_launch(world, call.project, record)
    else:
        _set_state(world, call.project, record, "PREPARING_LAUNCH")
    await_review(world, call.project, record)
    return show(record)


@handles("rcs.senders.add_test_numbers")
def _add_test_numbers(call: Call) -> JsonObject:
    record = _find(call)
    numbers = _unique(call.body["testNumbers"])
    new = [number for number in numbers if not _entry(record, number)]
    again = [each for number in numbers if (each := _entry(record, number)) and each["state"] == "VERIFIED"]
    _check_numbers(new, len(record.data["testNumberStates"]), _invites(call.world, record), again=len(again))
    for tester in again:
        _invite_again(call.world, record, tester)
    _invite(call.world, record, new)
    record.data["details"]["testNumbers"] = [each["number"] for each in record.data["testNumberStates"]]
    call.world.touch(call.project, record)
    _leave_draft(call.world, call.project, record)
    entries = [entry for number in numbers if (entry := _entry(record, number))]
    return {"testNumbers": entries}


@handles("rcs.senders.get_test_number")
def _get_test_number(call: Call) -> JsonObject:
    return _tester(call)[1]


@handles("rcs.senders.delete_test_number")
def _delete_test_number(call: Call) -> None:
    record, entry = _tester(call)
    record.data["testNumberStates"].remove(entry)
    record.data["details"]["testNumbers"] = [each["number"] for each in record.data["testNumberStates"]]
    call.world.touch(call.project, record)


@handles("rcs.senders.get_test_number_capabilities")
def _get_capabilities(call: Call) -> JsonObject:
    entry = _tester(call)[1]
    if entry["state"] == "DECLINED":
        raise Refusal(404, "blocked_because_the_recipient_declined", "The tester has declined the invite.")
    if entry["state"] != "VERIFIED":
        raise Refusal(404, "user_has_not_accepted_invite", "The tester has not accepted the invite.")
    return {"features": list(_FEATURES)}


@handles("rcs.senders.retry_test_number")
def _retry_test_number(call: Call) -> JsonObject:
    record, entry = _tester(call)
    if entry["state"] == "DECLINED":
        raise Refusal(404, "blocked_because_the_recipient_declined", "The tester has declined the invite.")
    _check_numbers([], 0, _invites(call.world, record), again=1)
    _invite_again(call.world, record, entry)
    call.project.save(record)
    return entry


# -- testers


def set_test_number(world: World, project: Project, record: Record, number: str, state: str) -> None:
    """Let a tester answer."""
    entry = _entry(record, number)
    if entry is None:
        raise StandInError(f"{number!r} is no test number of sender {record.key!r}")
    if not models.RcsTestNumberState(state).is_known:
        raise ValueError(f"{state!r} is no state of a test number")
    entry["state"] = state
    world.touch(project, record)


def _same(one: str, other: str) -> bool:
    """Compare numbers by their digits: some come without the plus sign, or with spaces."""
    return re.sub(r"\D", "", one) == re.sub(r"\D", "", other)


def _unique(numbers: list[str]) -> list[str]:
    kept: list[str] = []
    for number in numbers:
        if not any(_same(number, other) for other in kept):
            kept.append(number)
    return kept


def _entry(record: Record, number: str) -> JsonObject | None:
    entries: list[JsonObject] = record.data["testNumberStates"]
    return next((each for each in entries if _same(each["number"], number)), None)


def _tester(call: Call) -> tuple[Record, JsonObject]:
    record = call.find(KIND, call.arguments[0], "sender_not_found")
    entry = _entry(record, call.arguments[1])
    if entry is None:
        raise Refusal(404, "user_is_not_tester_for_agent", "The number is no test number of the sender.")
    return record, entry


def _invites(world: World, record: Record) -> list[str]:
    since = world.clock.now() - _INVITE_PERIOD
    return [at for at in record.hidden.get("invites", []) if read_moment(at) > since]


def _check_numbers(new: list[str], others: int, invites: list[str], *, again: int = 0) -> None:
    strange = [number for number in new if not _E164.fullmatch(re.sub(r"[\s()-]", "", number))]
    if strange:
        raise Refusal(
            400,
            "add_test_number_invalid",
            "A test number is not in E.164 form.",
            information={"invalidTestNumbers": strange},
        )
    if others + len(new) > MOST_TESTERS:
        raise Refusal(400, "add_test_number_invalid", f"A sender has at most {MOST_TESTERS} test numbers.")
    if len(invites) + len(new) + again > MOST_INVITES:
        raise Refusal(429, "rbm_too_many_requests", f"A sender can invite at most {MOST_INVITES} testers a day.")


def _invite(world: World, record: Record, numbers: list[str]) -> None:
    now = world.clock.now()
    record.hidden["invites"] = [*_invites(world, record), *(write_moment(now) for _ in numbers)]
    record.data["testNumberStates"].extend(
        {"number": number, "state": "UNVERIFIED", "submitted": write_moment(now, lower_case=True)} for number in numbers
    )


def _invite_again(world: World, record: Record, entry: JsonObject) -> None:
    record.hidden["invites"] = [*_invites(world, record), world.stamp()]
    entry.update({"state": "UNVERIFIED", "submitted": write_moment(world.clock.now(), lower_case=True)})


# -- what senders are made of


def _find(call: Call) -> Record:
    return call.find(KIND, require_id(call, call.arguments[0]), "sender_not_found")


def _name_of(record: Record) -> str:
    return str(part_of(record.data["details"], "brand").get("name") or "")


def show(record: Record) -> JsonObject:
    """Show a sender with the questions of its questionnaire beside the answers."""
    details: JsonObject = record.data["details"]
    questionnaire = show_questionnaire(part_of(details, "questionnaire"), details.get("countries") or ())
    return {**record.data, "details": {**details, "questionnaire": questionnaire}}


def _launch_body(data: JsonObject) -> JsonObject:
    return {name: data[name] for name in ("region", "billingCategory", "useCase", "details")}


def _check_brand(details: JsonObject) -> None:
    brand: JsonObject = part_of(details, "brand")
    faults: list[str] = []
    for name, unique in (("emails", "address"), ("phones", "number"), ("websites", "url")):
        values = [each[unique] for each in brand.get(name) or ()]
        if len(set(values)) < len(values):
            faults.append(f"details.brand.{name}: must not repeat {unique}")
    if faults:
        raise invalid_input(*faults)


def _set_countries(world: World, data: JsonObject) -> None:
    known = {each["country"]: each for each in data["countryStatus"]}
    modified = write_moment(world.clock.now(), lower_case=True)
    data["countryStatus"] = [
        known.get(country)
        or {
            "country": country,
            "status": "NOT_LAUNCHED",
            "operators": [
                {"name": name, "status": "NOT_LAUNCHED", "modified": modified}
                for name in _OPERATORS.get(country, _ANYWHERE)
            ],
        }
        for country in data["details"].get("countries") or ()
    ]


def _leave_draft(world: World, project: Project, record: Record) -> None:
    """Bring a bare sender into its test phase once there is something to test."""
    if record.data["state"] == "DRAFT" and record.data["details"]:
        world.note(project, record, "TEST")
        _set_state(world, project, record, "IN_TEST")


def _has_video(record: Record) -> bool:
    general: JsonObject = part_of(part_of(record.data["details"], "questionnaire"), "general")
    return bool(record.hidden.get("video") or part_of(general, "answers").get("videoUris"))


def _start_launch(world: World, project: Project, record: Record) -> None:
    waiting = False
    for country in record.data["countryStatus"]:
        if country["status"] not in {"LAUNCHED", "PENDING"}:
            _set_country(world, project, record, country, "PENDING")
            waiting = True
    if waiting or record.data["state"] != "LAUNCHED":
        _set_state(world, project, record, "LAUNCHING")
    world.touch(project, record)


def _set_state(world: World, project: Project, record: Record, state: str) -> None:
    previous = record.data["state"]
    if state == previous:
        return
    record.data["state"] = state
    world.touch(project, record)
    world.publish(
        project, "RCS_SENDER_STATUS_UPDATED", show(record), {"previousState": previous, "currentState": state}
    )


def _set_country(
    world: World, project: Project, record: Record, country: JsonObject, status: str, *, remark: str | None = None
) -> None:
    modified = write_moment(world.clock.now(), lower_case=True)
    changed: list[tuple[str, str]] = []
    for operator in country["operators"]:
        if operator["status"] != status:
            changed.append((operator["name"], operator["status"]))
            operator.update({"status": status, "modified": modified, **({"remark": remark} if remark else {})})
    country["status"] = status
    world.touch(project, record)
    for name, previous in changed:
        world.publish(
            project,
            "RCS_SENDER_OPERATOR_STATUS_UPDATED",
            show(record),
            {
                "operator": name,
                "operatorCountry": country["country"],
                "operatorPreviousStatus": previous,
                "operatorCurrentStatus": status,
            },
        )


# -- review: a launch


def _step(record: Record) -> str | None:
    if record.data["state"] == "PREPARING_LAUNCH":
        return "PREPARING_LAUNCH"
    waits = any(country["status"] == "PENDING" for country in record.data["countryStatus"])
    return "LAUNCH" if record.data["state"] == "LAUNCHING" or waits else None


def _approve(world: World, project: Project, record: Record) -> str:
    if record.data["state"] == "PREPARING_LAUNCH":
        # Somebody at Sinch adds the video that the sender waits for.
        record.hidden["video"] = True
        _start_launch(world, project, record)
        return "LAUNCHING"
    for country in record.data["countryStatus"]:
        if country["status"] == "PENDING":
            _set_country(world, project, record, country, "LAUNCHED")
    record.data["launched"] = world.stamp()
    world.note_review(project, record, "ACTIVE")
    _set_state(world, project, record, "LAUNCHED")
    return "LAUNCHED"


def _reject(world: World, project: Project, record: Record, comment: str | None, details: dict[str, Any]) -> str:
    del details
    for country in record.data["countryStatus"]:
        if country["status"] == "PENDING":
            _set_country(world, project, record, country, "REJECTED", remark=comment)
    if comment:
        world.note_review(project, record, "COMMENT_ADDED", comment)
        world.publish(project, "RCS_SENDER_COMMENT_ADDED", show(record), {"comment": comment})
    launched = any(country["status"] == "LAUNCHED" for country in record.data["countryStatus"])
    _set_state(world, project, record, "LAUNCHED" if launched else "IN_TEST")
    world.touch(project, record)
    return str(record.data["state"])


REVIEWS[KIND] = Review(step=_step, approve=_approve, reject=_reject)


# -- what operators do to senders without a review


def set_state(world: World, project: Project, record: Record, state: str) -> None:
    """Let a launched sender be taken out of use."""
    if state not in _SETTABLE or record.data["state"] != "LAUNCHED":
        raise StandInError(f"a launched sender can become {', '.join(_SETTABLE)}, not {state!r}")
    for country in record.data["countryStatus"]:
        _set_country(world, project, record, country, state)
    _set_state(world, project, record, state)
