"""WhatsApp senders: IN_PROGRESS, PENDING_VERIFICATION, ACTIVE, and what changes them."""

import re
from datetime import timedelta
from typing import Any, Final

from sinch_provisioning import models
from sinch_provisioning.testing.calls import Call, handles
from sinch_provisioning.testing.clock import read_moment
from sinch_provisioning.testing.paging import Listing
from sinch_provisioning.testing.refusals import Refusal, invalid_input
from sinch_provisioning.testing.resources.common import add_comment, given, list_activities
from sinch_provisioning.testing.resources.whatsapp_account import (
    BUSINESS_MANAGERS,
    COMPATIBLE_REGIONS,
    DEFAULT_REGION,
    META_STORAGE,
    add_account,
    find_account,
    require_account,
)
from sinch_provisioning.testing.reviews import REVIEWS, Review, await_review
from sinch_provisioning.testing.state import JsonObject, Project, Record, indexed, merge, part_of
from sinch_provisioning.testing.world import StandInError, World, on_timer

KIND: Final = "whatsapp.senders"
GRACE: Final = timedelta(days=30)
"""How long a deleted sender goes on sending."""
_REVIEWED_FIELDS: Final = ("displayName", "username")
_DISCARDABLE: Final = frozenset(("DRAFT", "ERROR", "REJECTED"))
_SETTABLE: Final = ("ACTIVE", "INACTIVE", "SUSPENDED")
_CODE_PERIOD: Final = timedelta(hours=1)
_CODES_IN_PERIOD: Final = 5
_WRONG_CODES: Final = 5
_CODE_LENGTH: Final = 6


@handles("whatsapp.senders.list")
def _list(call: Call) -> JsonObject:
    listing = Listing(
        call,
        maximum=100,
        filters={"filterStates": models.WhatsAppSenderState, "filterStatuses": models.WhatsAppSenderStatus},
    )
    chosen = [
        record
        for record in call.project.all(KIND)
        if listing.allows("filterStates", record.data.get("state"))
        and listing.allows("filterStatuses", record.part("changes").get("status"))
    ]
    return listing.answer(chosen, items="senders")


@handles("whatsapp.senders.get")
def _get(call: Call) -> JsonObject:
    return _find(call).data


@handles("whatsapp.senders.create")
def _create(call: Call) -> JsonObject:
    body = given(call.body)
    region = body.get("region", DEFAULT_REGION)
    manager = body.get("businessManager")
    if manager is not None and manager not in BUSINESS_MANAGERS[region]:
        raise Refusal(
            400,
            "invalid_business_manager",
            f"{manager} has no senders in region {region}.",
            information={"supportedBusinessManagers": list(BUSINESS_MANAGERS[region])},
        )
    details: JsonObject = {**part_of(body, "details")}
    embedded = "wabaId" in body or "phoneNumberId" in body or "name" in body
    if embedded:
        account = _sign_up(call, body, region, manager)
    else:
        account = require_account(call)
        _check_phone(call, details)
    data = _shape(call.world, account, region, manager, body)
    country, number = details.pop("countryCode", None), details.pop("phoneNumber", None)
    if embedded:
        country, number = _number_of(body.get("phoneNumberId", call.world.new_digits()))
    data.update({"countryCode": country, **({"phoneNumber": number} if number else {})})
    details.setdefault("displayName", body.get("name") or _name_of(account))
    details.setdefault("vertical", "NOT_SET")
    status = "DRAFT" if body.get("status") == "DRAFT" else "IN_PROGRESS"
    data["changes"] = {"status": status, "details": details}
    hidden = {"phoneNumberId": body.get("phoneNumberId"), "embedded": embedded}
    record = call.project.add(KIND, data["id"], data, hidden)
    call.world.note(call.project, record, "CREATED")
    if status == "IN_PROGRESS":
        _submit(call.world, call.project, record)
    else:
        call.world.note(call.project, record, "DRAFT")
    return data


@handles("whatsapp.senders.update")
def _update(call: Call) -> JsonObject:
    record, data = _find(call), _find(call).data
    details = part_of(call.body, "details")
    if not details and "status" not in call.body:
        raise Refusal(400, "no_fields_to_update", "The request changes nothing.")
    status = call.body.get("status", "DRAFT")
    _check_updatable(call, record, details, status)
    if data.get("state") in {"ACTIVE", "INACTIVE"}:
        _update_active(call, record, details, status)
    else:
        changes: JsonObject = data["changes"]
        merge(changes["details"], details)
        call.world.note(call.project, record, "EDITED")
        if status == "SUBMIT":
            _submit(call.world, call.project, record)
        else:
            changes["status"] = "DRAFT"
    call.world.touch(call.project, record)
    return data


@handles("whatsapp.senders.delete")
def _delete(call: Call) -> None:
    record = _find(call)
    if record.hidden.get("deleted"):
        raise Refusal(409, "sender_already_deleted", "The sender is deleted already.")
    record.hidden["deleted"] = call.world.stamp()
    call.world.touch(call.project, record)
    call.world.schedule(GRACE, "whatsapp.senders.end", call.project, key=record.key)


@on_timer("whatsapp.senders.end")
def _end(world: World, project: Project, arguments: JsonObject) -> None:
    record = project.find(KIND, arguments["key"])
    if record is None:
        return
    record.data["state"] = "INACTIVE"
    world.note_review(project, record, "INACTIVE")
    world.touch(project, record)
    world.publish(project, "WHATSAPP_SENDER_INACTIVE", record.data)
    world.publish(project, "WHATSAPP_SENDER_DELETED", record.data)


@handles("whatsapp.senders.discard_changes")
def _discard_changes(call: Call) -> None:
    record = call.find(KIND, call.arguments[0], "sender_changes_not_found")
    changes: JsonObject | None = record.data.get("changes")
    if changes is None:
        raise Refusal(404, "sender_changes_not_found", "The sender has no pending changes.")
    if changes["status"] not in _DISCARDABLE:
        raise Refusal(409, "sender_changes_not_deletable", f"The changes are {changes['status']}.")
    if "details" not in record.data:
        # There was never more of it than its draft.
        call.project.remove(record)
        return
    del record.data["changes"]
    record.data.pop("metadata", None)
    record.hidden.pop("cleared", None)
    call.world.touch(call.project, record)


@handles("whatsapp.senders.list_activities")
def _list_activities(call: Call) -> JsonObject:
    return list_activities(call, _find(call))


@handles("whatsapp.senders.add_comment")
def _add_comment(call: Call) -> JsonObject:
    record = _find(call)
    return add_comment(call, record, "WHATSAPP_SENDER_COMMENT_ADDED", record.data)


@handles("whatsapp.senders.list_suggested_usernames")
def _list_suggested_usernames(call: Call) -> JsonObject:
    record = _find(call)
    details: JsonObject = record.data.get("details") or record.data["changes"]["details"]
    stem = re.sub(r"[^a-z0-9]+", "", details["displayName"].lower()) or "business"
    names = (f"{stem}{ending}" for ending in ("", "_official", "_business", ".chat", "24"))
    return {"usernames": [name for name in names if not _is_username_taken(call.project, record, name)]}


@handles("whatsapp.senders.register")
def _register(call: Call) -> JsonObject:
    record, world = _find(call), call.world
    if record.data.get("state") != "PENDING_VERIFICATION" or record.hidden.get("deleted"):
        raise Refusal(409, "not_allowed_register", "Only a sender in PENDING_VERIFICATION can be registered.")
    now = world.clock.now()
    sent = [at for at in record.hidden.get("codes_sent", []) if read_moment(at) > now - _CODE_PERIOD]
    wrong = [at for at in record.hidden.get("wrong_codes", []) if read_moment(at) > now - _CODE_PERIOD]
    if len(wrong) >= _WRONG_CODES:
        raise Refusal(429, "too_many_invalid_verification_codes", "Too many wrong codes; wait for an hour.")
    if len(sent) >= _CODES_IN_PERIOD:
        raise Refusal(429, "sender-register-too-many-requests", "Too many codes were sent; wait for an hour.")
    record.hidden["codes_sent"] = [*sent, world.stamp()]
    world.note(call.project, record, "REGISTERED")
    return {
        "id": record.key,
        "method": call.body["method"],
        "accepted": world.stamp(),
        "verificationCodeSent": True,
    }


@handles("whatsapp.senders.verify")
def _verify(call: Call) -> None:
    record, world = _find(call), call.world
    if record.data.get("state") != "PENDING_VERIFICATION" or not record.hidden.get("codes_sent"):
        raise Refusal(409, "not_allowed_verify", "Only a registered sender in PENDING_VERIFICATION can be verified.")
    code = call.body.get("code")
    if code is None:
        raise invalid_input("code: is required, since Meta has not verified the number")
    if len(code) != _CODE_LENGTH or " " in code:
        raise invalid_input(f"code: must have {_CODE_LENGTH} characters and no spaces")
    if code != world.behaviour.verification_code:
        record.hidden.setdefault("wrong_codes", []).append(world.stamp())
        call.project.save(record)
        raise Refusal(409, "wrong_otp", "The code is not the one that was sent.")
    world.note(call.project, record, "VERIFIED")
    _activate(world, call.project, record)


# -- what senders are made of


@indexed(KIND, "number")
def _number_key(record: Record) -> tuple[str, str] | None:
    if record.hidden.get("deleted") or "phoneNumber" not in record.data:
        return None
    return record.data["countryCode"], record.data["phoneNumber"]


@indexed(KIND, "phoneNumberId")
def _phone_number_id(record: Record) -> str | None:
    return None if record.hidden.get("deleted") else record.hidden["phoneNumberId"]


def _find(call: Call) -> Record:
    return call.find(KIND, call.arguments[0], "sender_not_found")


def _sign_up(call: Call, body: JsonObject, region: str, manager: str | None) -> Record:
    """Find or make the account of an embedded sign-up."""
    project, phone = call.project, body.get("phoneNumberId")
    if phone and any(home is project for home, _ in call.world.store.find(KIND, "phoneNumberId", phone)):
        raise Refusal(409, "used_phone_number_id", "Another sender has this phone number id.")
    account, waba = find_account(project), body.get("wabaId")
    if account is not None:
        if waba and account.hidden.get("signedUp") and account.data["wabaId"] != waba:
            raise Refusal(409, "wrong_waba_id", "The project belongs to another WhatsApp Business Account.")
    else:
        account = add_account(
            call.world,
            project,
            manager=manager or BUSINESS_MANAGERS[region][0],
            region=region,
            embedded=True,
            data={"state": "ONBOARDED"},
        )
        account.data["wabaId"] = waba or call.world.new_digits()
    if waba:
        account.data["wabaId"] = waba
        account.hidden["signedUp"] = True
        project.save(account)
    return account


def _check_phone(call: Call, details: JsonObject) -> None:
    if "phoneNumber" not in details:
        return
    if call.world.store.find(KIND, "number", (details["countryCode"], details["phoneNumber"])):
        raise invalid_input("details.phoneNumber: another sender has this number")


def _shape(world: World, account: Record, region: str, manager: str | None, body: JsonObject) -> JsonObject:
    allowed = BUSINESS_MANAGERS[region]
    if manager is None:
        own = account.data["businessManager"]
        manager = own if own in allowed else allowed[0]
    now = world.stamp()
    return {
        "id": world.new_id(),
        "created": now,
        "modified": now,
        "region": region,
        "metaLocalStorage": body.get("metaLocalStorage", META_STORAGE[region]),
        "maxTps": 10,
        "cloudApi": True,
        "numberProvider": body.get("phoneNumberProvider", "CUSTOMER"),
        "businessManager": manager,
        "compatibleRegions": COMPATIBLE_REGIONS[region],
    }


def _number_of(phone_number_id: str) -> tuple[str, str]:
    """Give the phone number that Meta knows under an id; the same for the same id."""
    digits = re.sub(r"\D", "", phone_number_id) or str(sum(phone_number_id.encode()))
    return "48", digits[-9:].rjust(9, "7")


def _name_of(account: Record) -> str:
    details = account.part("details") or part_of(account.part("changes"), "details")
    sender: JsonObject = part_of(details, "senderDetails")
    return sender.get("displayName") or details.get("wabaName") or "WhatsApp sender"


def _is_username_taken(project: Project, record: Record, username: str) -> bool:
    return any(
        username in {other.part("details").get("username"), _pending(other).get("username")}
        for other in project.all(KIND)
        if other is not record
    )


def _pending(record: Record) -> JsonObject:
    return part_of(record.part("changes"), "details")


def _check_updatable(call: Call, record: Record, details: JsonObject, status: str) -> None:
    data = record.data
    if record.hidden.get("deleted") or data.get("state") == "SUSPENDED":
        raise Refusal(409, "sender_not_updatable", "The sender is deleted or suspended.")
    pending = part_of(data, "changes").get("status")
    if status == "DRAFT" and pending == "IN_PROGRESS":
        raise Refusal(409, "sender_changes_not_updatable", "The changes are under review and no draft any more.")
    username = details.get("username")
    if username is not None:
        if data.get("state") != "ACTIVE":
            raise Refusal(409, "sender_username_update_not_available", "Only an active sender gets a username.")
        if _is_username_taken(call.project, record, username):
            raise Refusal(400, "sender_username_not_available", "Another sender has this username.")


def _update_active(call: Call, record: Record, details: JsonObject, status: str) -> None:
    """Change a sender that is in use: its profile at once, its names after a review."""
    data = record.data
    call.world.note(call.project, record, "EDITED")
    if status == "DRAFT":
        _draft(record, details)
        return
    wanted: JsonObject = {**part_of(data.pop("changes", {}), "details"), **details}
    merge(data["details"], dict.fromkeys(record.hidden.pop("cleared", ())))
    waiting = {name: wanted.pop(name) for name in _REVIEWED_FIELDS if wanted.get(name) is not None}
    merge(data["details"], wanted)
    if not waiting:
        return
    metadata: JsonObject = data.setdefault("metadata", {})
    metadata.update({name: {"value": value, "status": "PENDING"} for name, value in waiting.items()})
    # A display name under review is shown in the metadata only.
    waiting.pop("displayName", None)
    if waiting:
        data["changes"] = {"status": "IN_PROGRESS", "details": waiting}
    call.world.note(call.project, record, "IN_PROGRESS")
    await_review(call.world, call.project, record)


def _draft(record: Record, details: JsonObject) -> None:
    """Keep changes of a sender in use for later; what they clear cannot be shown among them."""
    changes: JsonObject = record.data.setdefault("changes", {"details": {}})
    changes["status"] = "DRAFT"
    merge(changes["details"], details)
    cleared = {*record.hidden.get("cleared", ()), *details} - changes["details"].keys()
    record.hidden["cleared"] = sorted(cleared)


def _submit(world: World, project: Project, record: Record) -> None:
    record.data["changes"]["status"] = "IN_PROGRESS"
    record.data["state"] = "IN_PROGRESS"
    world.note(project, record, "IN_PROGRESS")
    await_review(world, project, record)


# -- review


def _step(record: Record) -> str | None:
    data = record.data
    if record.hidden.get("deleted"):
        return None
    if data.get("state") in {"IN_PROGRESS", "PENDING_VERIFICATION"}:
        return str(data["state"])
    return "CHANGES" if data.get("state") == "ACTIVE" and _names_under_review(record) else None


def _names_under_review(record: Record) -> dict[str, str]:
    fields: JsonObject = record.part("metadata")
    return {name: field["value"] for name, field in fields.items() if field["status"] == "PENDING"}


def _approve(world: World, project: Project, record: Record) -> str:
    data = record.data
    if data["state"] == "IN_PROGRESS" and not record.hidden["embedded"]:
        data["state"] = "PENDING_VERIFICATION"
        world.touch(project, record)
        world.publish(project, "WHATSAPP_SENDER_PENDING_VERIFICATION", data)
    elif data["state"] in {"IN_PROGRESS", "PENDING_VERIFICATION"}:
        _activate(world, project, record)
    else:
        approved = _names_under_review(record)
        if part_of(data, "changes").get("status") == "IN_PROGRESS":
            del data["changes"]
        merge(data["details"], approved)
        data["metadata"].update({name: {"value": value, "status": "APPROVED"} for name, value in approved.items()})
        world.touch(project, record)
        for name, trigger in (
            ("displayName", "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED"),
            ("username", "WHATSAPP_SENDER_USERNAME_UPDATED"),
        ):
            if name in approved:
                world.publish(project, trigger, data)
    return str(data["state"])


def _activate(world: World, project: Project, record: Record) -> None:
    data = record.data
    changes: JsonObject = data.pop("changes")
    data["state"] = "ACTIVE"
    data["details"] = changes["details"]
    data.setdefault("phoneNumber", world.new_digits(9))
    data["qualityRating"] = "GREEN"
    data["dailyLimit"] = "TIER_1K"
    data["bearerToken"] = f"bearer-token-{record.number}"
    world.note_review(project, record, "ACTIVE")
    world.touch(project, record)
    world.publish(project, "WHATSAPP_SENDER_ACTIVE", data)


def _reject(world: World, project: Project, record: Record, comment: str | None, details: dict[str, Any]) -> str:
    data = record.data
    if data.get("state") == "ACTIVE":
        for name in _names_under_review(record):
            data["metadata"][name].update({"status": "REJECTED", **({"rejectionReason": comment} if comment else {})})
    else:
        data.pop("state", None)
    if part_of(data, "changes").get("status") == "IN_PROGRESS":
        data["changes"]["status"] = "REJECTED"
    world.note_review(project, record, "REJECTED", comment)
    world.touch(project, record)
    world.publish(project, "WHATSAPP_SENDER_REJECTED", data, {"comment": comment})
    del details
    return "REJECTED"


REVIEWS[KIND] = Review(step=_step, approve=_approve, reject=_reject)


# -- what Meta does to senders without a review


def set_quality(world: World, project: Project, record: Record, rating: str) -> None:
    """Let Meta change the quality rating."""
    record.data["qualityRating"] = rating
    world.touch(project, record)
    world.publish(project, "WHATSAPP_SENDER_QUALITY_RATING_CHANGED", record.data)


def set_state(world: World, project: Project, record: Record, state: str) -> None:
    """Let Meta suspend a sender that was activated, or lift that."""
    if state not in _SETTABLE or "details" not in record.data:
        raise StandInError(f"a sender that was activated can become {', '.join(_SETTABLE)}, not {state!r}")
    record.data["state"] = state
    world.touch(project, record)
    triggers = {"ACTIVE": "WHATSAPP_SENDER_ACTIVE", "INACTIVE": "WHATSAPP_SENDER_INACTIVE"}
    if state in triggers:
        world.publish(project, triggers[state], record.data)


def fail(world: World, project: Project, record: Record, code: str, reason: str) -> None:
    """Let provisioning end in an error."""
    if _step(record) is None:
        raise StandInError(f"sender {record.key!r} is not being provisioned")
    record.data["state"] = "ERROR"
    record.data["changes"].update({"status": "ERROR", "errorCode": code, "errorReason": reason})
    world.note_review(project, record, "ERROR", reason)
    world.touch(project, record)
    world.publish(project, "WHATSAPP_SENDER_ERROR", record.data, {"comment": reason})
