"""KakaoTalk senders and their templates."""

import secrets
import string
from datetime import timedelta
from typing import Any, Final

from sinch_provisioning import models
from sinch_provisioning.testing.calls import Call, handles
from sinch_provisioning.testing.paging import Listing
from sinch_provisioning.testing.refusals import Refusal, invalid_input
from sinch_provisioning.testing.resources.common import add_comment, given, lacking, list_activities
from sinch_provisioning.testing.resources.kakaotalk_categories import (
    SENDER_CATEGORIES,
    TEMPLATE_CATEGORIES,
    has_sender_category,
    has_template_category,
)
from sinch_provisioning.testing.reviews import REVIEWS, Review, await_review
from sinch_provisioning.testing.state import JsonObject, Project, Record, merge, part_of
from sinch_provisioning.testing.world import StandInError, World, on_timer
from sinch_provisioning.validation import Stage

SENDERS: Final = "kakaotalk.senders"
TEMPLATES: Final = "kakaotalk.templates"
GRACE: Final = timedelta(days=60)
"""How long a deleted sender goes on working."""
_SETTABLE: Final = ("ACTIVE", "BLOCKED", "INACTIVE", "SUSPENDED")
_CODE_ALPHABET: Final = string.ascii_letters + string.digits
_TEMPLATE_DEFAULTS: Final = {
    "messageType": "BASIC",
    "emphasizeType": "EMPHASIZE_TYPE_NONE",
    "categoryCode": "999999",
    "securityFlag": False,
}


# -- categories


@handles("kakaotalk.categories.list_for_senders")
def _list_sender_categories(call: Call) -> JsonObject:
    del call
    return {"categories": SENDER_CATEGORIES}


@handles("kakaotalk.categories.list_for_templates")
def _list_template_categories(call: Call) -> JsonObject:
    _find_sender(call)
    entries = [Record("categories", str(number), number, data) for number, data in enumerate(TEMPLATE_CATEGORIES)]
    return Listing(call, maximum=100).answer(entries, items="categories")


# -- senders


@handles("kakaotalk.senders.list")
def _list_senders(call: Call) -> JsonObject:
    listing = Listing(
        call,
        maximum=100,
        filters={"filterStates": models.KakaoTalkSenderState, "filterStatuses": models.KakaoTalkSenderStatus},
    )
    return listing.answer(_filtered(listing, call.project.all(SENDERS)), items="senders")


@handles("kakaotalk.senders.create")
def _create_sender(call: Call) -> JsonObject:
    world, project, body = call.world, call.project, given(call.body)
    friend: str = body["plusFriendId"]
    if any(friend == record.key for _, record in world.store.records(SENDERS)):
        raise Refusal(409, "plus_friend_id_used", "A sender with this plusFriendId exists.")
    details: JsonObject = part_of(body, "details")
    status = body.get("status", "SUBMIT")
    _check_sender_category(details)
    if status == "SUBMIT" and (faults := _sender_faults(friend, details)):
        if not body.get("saveDraftOnFailure"):
            raise invalid_input(*faults)
        status = "DRAFT"
    now = world.stamp()
    data: JsonObject = {
        "id": world.new_id(),
        "plusFriendId": friend,
        "changes": {"status": "DRAFT", "details": details},
        "created": now,
        "modified": now,
    }
    record = project.add(SENDERS, friend, data)
    world.note(project, record, "CREATED")
    _settle_status(world, project, record, status)
    return data


@handles("kakaotalk.senders.get")
def _get_sender(call: Call) -> JsonObject:
    return _find_sender(call).data


@handles("kakaotalk.senders.update")
def _update_sender(call: Call) -> JsonObject:
    record = _find_sender(call)
    changes = part_of(call.body, "details")
    if not changes and "status" not in call.body:
        raise Refusal(400, "no_fields_to_update", "The request changes nothing.")
    if record.hidden.get("deleted") or record.data.get("state", "ACTIVE") != "ACTIVE":
        raise Refusal(409, "sender_not_updatable", "Only an active sender, or a draft of one, can be changed.")
    draft = _draft_of(record, {"DRAFT"}, "sender_changes_not_updatable")
    details = {**draft["details"]}
    merge(details, changes)
    _check_sender_category(details)
    status = call.body.get("status", "DRAFT")
    if status == "SUBMIT" and (faults := _sender_faults(record.key, details)):
        raise invalid_input(*faults)
    draft["details"] = details
    record.data["changes"] = draft
    call.world.note(call.project, record, "EDITED")
    _settle_status(call.world, call.project, record, status)
    call.world.touch(call.project, record)
    return record.data


@handles("kakaotalk.senders.delete")
def _delete_sender(call: Call) -> None:
    record, world = _find_sender(call), call.world
    if record.hidden.get("deleted"):
        raise Refusal(409, "sender_already_deleted", "The sender is deleted already.")
    record.hidden["deleted"] = world.stamp()
    world.touch(call.project, record)
    world.schedule(GRACE, "kakaotalk.senders.end", call.project, key=record.key)


@on_timer("kakaotalk.senders.end")
def _end(world: World, project: Project, arguments: JsonObject) -> None:
    record = project.find(SENDERS, arguments["key"])
    if record is not None:
        _set_inactive(world, project, record)


def _set_inactive(world: World, project: Project, record: Record) -> None:
    record.data["state"] = "INACTIVE"
    world.note_review(project, record, "INACTIVE")
    world.touch(project, record)
    world.publish(project, "KAKAOTALK_SENDER_INACTIVE", record.data)


@handles("kakaotalk.senders.discard_changes")
def _discard_sender_changes(call: Call) -> None:
    record = call.find(SENDERS, call.arguments[0], "sender_changes_not_found")
    changes: JsonObject | None = record.data.get("changes")
    if changes is None:
        raise Refusal(404, "sender_changes_not_found", "The sender has no pending changes.")
    if changes["status"] == "IN_PROGRESS":
        raise Refusal(409, "sender_changes_not_deletable", "The changes are under review.")
    if "details" not in record.data:
        # There was never more of it than its draft.
        call.project.remove(record)
        return
    del record.data["changes"]
    call.world.touch(call.project, record)


@handles("kakaotalk.senders.register")
def _register(call: Call) -> JsonObject:
    record = _find_sender(call)
    if record.data.get("state") != "VERIFYING":
        raise Refusal(409, "not_allowed_register", "Only a sender in VERIFYING can be registered.")
    record.hidden["registered"] = True
    call.world.touch(call.project, record)
    return record.data


@handles("kakaotalk.senders.verify")
def _verify(call: Call) -> JsonObject:
    record, world = _find_sender(call), call.world
    if record.data.get("state") != "VERIFYING" or not record.hidden.get("registered"):
        raise Refusal(409, "not_allowed_verify", "Only a registered sender in VERIFYING can be verified.")
    if str(call.body["code"]) != world.behaviour.verification_code.lstrip("0"):
        raise Refusal(409, "not_allowed_verify", "The code is not the one that was sent.")
    _activate(world, call.project, record)
    return record.data


@handles("kakaotalk.senders.list_activities")
def _list_sender_activities(call: Call) -> JsonObject:
    return list_activities(call, _find_sender(call))


@handles("kakaotalk.senders.add_comment")
def _add_sender_comment(call: Call) -> JsonObject:
    record = _find_sender(call)
    return add_comment(call, record, "KAKAOTALK_SENDER_COMMENT_ADDED", record.data)


# -- templates


@handles("kakaotalk.templates.list")
def _list_templates(call: Call) -> JsonObject:
    sender = _find_sender(call)
    listing = Listing(
        call,
        maximum=1000,
        filters={
            "filterStates": models.KakaoTalkTemplateState,
            "filterStatuses": models.KakaoTalkTemplateStatus,
            "templateName": None,
        },
    )
    prefix = listing.one("templateName") or ""
    chosen = [
        record
        for record in _filtered(listing, call.project.all(TEMPLATES))
        if record.hidden["sender"] == sender.key and _name_of(record).startswith(prefix)
    ]
    return listing.answer(chosen, items="templates", key=lambda record: (_name_of(record),))


@handles("kakaotalk.templates.create")
def _create_template(call: Call) -> JsonObject:
    world, project, sender = call.world, call.project, _find_sender(call)
    body = given(call.body)
    details: JsonObject = {**_TEMPLATE_DEFAULTS, "buttons": [], **body["details"]}
    status = body.get("status", "SUBMIT")
    _check_template(call, sender, details, None)
    if status == "SUBMIT" and (faults := _template_faults(body["details"])):
        if not body.get("saveDraftOnFailure"):
            raise invalid_input(*faults)
        status = "DRAFT"
    now = world.stamp()
    code = "".join(secrets.choice(_CODE_ALPHABET) for _ in range(20))
    data: JsonObject = {
        "id": world.new_id(),
        "code": code,
        "changes": {"status": "DRAFT", "details": details},
        "created": now,
        "modified": now,
    }
    record = project.add(TEMPLATES, code, data, {"sender": sender.key})
    world.note(project, record, "CREATED")
    _settle_status(world, project, record, status)
    return data


@handles("kakaotalk.templates.get")
def _get_template(call: Call) -> JsonObject:
    return _find_template(call).data


@handles("kakaotalk.templates.update")
def _update_template(call: Call) -> JsonObject:
    record = _find_template(call)
    draft = _draft_of(record, {"DRAFT", "REJECTED"}, "template_changes_not_updatable")
    details = {**draft["details"]}
    merge(details, part_of(call.body, "details"))
    details.setdefault("buttons", [])
    _check_template(call, _find_sender(call), details, record)
    status = call.body.get("status", "DRAFT")
    if status == "SUBMIT" and (faults := _template_faults(details)):
        raise invalid_input(*faults)
    draft["details"] = details
    record.data["changes"] = draft
    call.world.note(call.project, record, "EDITED")
    _settle_status(call.world, call.project, record, status)
    call.world.touch(call.project, record)
    return record.data


@handles("kakaotalk.templates.delete")
def _delete_template(call: Call) -> None:
    call.project.remove(_find_template(call))


@handles("kakaotalk.templates.discard_changes")
def _discard_template_changes(call: Call) -> None:
    record = _find_template(call)
    if record.hidden.get("submitted"):
        raise Refusal(409, "template_not_deletable", "The template was submitted to KakaoTalk.")
    call.project.remove(record)


@handles("kakaotalk.templates.list_activities")
def _list_template_activities(call: Call) -> JsonObject:
    return list_activities(call, _find_template(call))


@handles("kakaotalk.templates.add_comment")
def _add_template_comment(call: Call) -> JsonObject:
    record = _find_template(call)
    return add_comment(call, record, "KAKAOTALK_TEMPLATE_COMMENT_ADDED", record.data)


# -- what both are made of


def _find_sender(call: Call) -> Record:
    record = call.project.find(SENDERS, call.arguments[0])
    if record is None:
        code = "sender_not_found" if "sender_not_found" in call.operation.error_codes[404] else "template_not_found"
        raise Refusal(404, code, f"The project has no sender {call.arguments[0]!r}.")
    return record


def _find_template(call: Call) -> Record:
    sender = _find_sender(call)
    record = call.find(TEMPLATES, call.arguments[1], "template_not_found")
    if record.hidden["sender"] != sender.key:
        raise Refusal(404, "template_not_found", "The template belongs to another sender.")
    return record


def _filtered(listing: Listing, records: list[Record]) -> list[Record]:
    return [
        record
        for record in records
        if listing.allows("filterStates", record.data.get("state"))
        and listing.allows("filterStatuses", record.part("changes").get("status"))
    ]


def _name_of(record: Record) -> str:
    details: JsonObject = record.data.get("details") or record.data["changes"]["details"]
    return str(details["name"])


def _draft_of(record: Record, amendable: set[str], refusal: str) -> JsonObject:
    """Give the pending changes of a record to be amended, or new ones that start from what is in use."""
    changes: JsonObject | None = record.data.get("changes")
    if changes is None:
        return {"status": "DRAFT", "details": {**record.part("details")}}
    if changes["status"] not in amendable:
        wanted = " or ".join(sorted(amendable))
        raise Refusal(409, refusal, f"The changes are {changes['status']}; only {wanted} ones can be amended.")
    return changes


def _settle_status(world: World, project: Project, record: Record, status: str) -> None:
    if status == "SUBMIT":
        record.data["changes"]["status"] = "IN_PROGRESS"
        record.hidden["submitted"] = True
        world.note(project, record, "IN_PROGRESS")
        await_review(world, project, record)
    else:
        record.data["changes"]["status"] = "DRAFT"
        world.note(project, record, "DRAFT")


def _check_sender_category(details: JsonObject) -> None:
    codes = [details.get(f"{level}LevelCategoryCode") for level in ("top", "mid", "sub")]
    if any(codes) and not has_sender_category(codes):
        raise Refusal(400, "sender_invalid_category_code", "There is no such category of senders.")


def _sender_faults(friend: str, details: JsonObject) -> list[str]:
    body = {"plusFriendId": friend, **({"details": details} if details else {})}
    return lacking(body, models.KakaoTalkSenderInput, Stage.SUBMIT)


def _template_faults(details: JsonObject) -> list[str]:
    return lacking({"details": details}, models.KakaoTalkTemplateInput, Stage.SUBMIT)


def _check_template(call: Call, sender: Record, details: JsonObject, record: Record | None) -> None:
    if not has_template_category(details["categoryCode"]):
        raise Refusal(400, "template_invalid_category_code", "There is no such category of templates.")
    for other in call.project.all(TEMPLATES):
        if other is not record and other.hidden["sender"] == sender.key and _name_of(other) == details["name"]:
            raise Refusal(409, "template_exists", "The sender has a template of this name.")
    kinds = [button["type"] for button in details["buttons"]]
    if len(set(kinds)) < len(kinds):
        raise invalid_input("details.buttons: must not repeat a type")


# -- review


def _step_of_sender(record: Record) -> str | None:
    if record.hidden.get("deleted"):
        return None
    if record.part("changes").get("status") == "IN_PROGRESS":
        return "IN_PROGRESS"
    return "VERIFYING" if record.data.get("state") == "VERIFYING" else None


def _approve_sender(world: World, project: Project, record: Record) -> str:
    data = record.data
    if "changes" not in data or data["changes"]["status"] != "IN_PROGRESS":
        _activate(world, project, record)
        return "ACTIVE"
    data["details"] = data.pop("changes")["details"]
    data.setdefault("state", "VERIFYING")
    world.touch(project, record)
    return str(data["state"])


def _activate(world: World, project: Project, record: Record) -> None:
    record.data["state"] = "ACTIVE"
    world.note_review(project, record, "ACTIVE")
    world.touch(project, record)
    world.publish(project, "KAKAOTALK_SENDER_ACTIVE", record.data)


def _reject_sender(world: World, project: Project, record: Record, comment: str | None, details: dict[str, Any]) -> str:
    del details
    if record.part("changes").get("status") == "IN_PROGRESS":
        record.data["changes"]["status"] = "REJECTED"
    else:
        # The review of the number: everything is to be corrected again.
        del record.data["state"]
        record.data["changes"] = {"status": "REJECTED", "details": record.data.pop("details")}
        record.hidden.pop("registered", None)
    world.note_review(project, record, "REJECTED", comment)
    world.touch(project, record)
    world.publish(project, "KAKAOTALK_SENDER_REJECTED", record.data, {"comment": comment})
    return "REJECTED"


def _step_of_template(record: Record) -> str | None:
    return "IN_PROGRESS" if record.part("changes").get("status") == "IN_PROGRESS" else None


def _approve_template(world: World, project: Project, record: Record) -> str:
    record.data["details"] = record.data.pop("changes")["details"]
    record.data["state"] = "APPROVED"
    world.touch(project, record)
    world.publish(project, "KAKAOTALK_TEMPLATE_APPROVED", record.data)
    return "APPROVED"


def _reject_template(
    world: World, project: Project, record: Record, comment: str | None, details: dict[str, Any]
) -> str:
    del details
    record.data["changes"]["status"] = "REJECTED"
    if "details" not in record.data:
        record.data["state"] = "REJECTED"
    world.note_review(project, record, "REJECTED", comment)
    world.touch(project, record)
    world.publish(project, "KAKAOTALK_TEMPLATE_REJECTED", record.data)
    if comment:
        world.publish(project, "KAKAOTALK_TEMPLATE_COMMENT_ADDED", record.data, {"comment": comment})
    return "REJECTED"


REVIEWS[SENDERS] = Review(step=_step_of_sender, approve=_approve_sender, reject=_reject_sender)
REVIEWS[TEMPLATES] = Review(step=_step_of_template, approve=_approve_template, reject=_reject_template)


# -- what KakaoTalk does to senders without a review


def set_state(world: World, project: Project, record: Record, state: str) -> None:
    """Let KakaoTalk suspend, block or end a sender that was activated, or lift that."""
    if state not in _SETTABLE or "details" not in record.data:
        raise StandInError(f"a sender that was activated can become {', '.join(_SETTABLE)}, not {state!r}")
    if state == "INACTIVE":
        _set_inactive(world, project, record)
        return
    record.data["state"] = state
    world.touch(project, record)
    if state == "ACTIVE":
        world.publish(project, "KAKAOTALK_SENDER_ACTIVE", record.data)
