"""WhatsApp templates: they belong to the project, one for each name and language."""

from copy import deepcopy
from datetime import timedelta
from typing import Any, Final

from sinch_provisioning import models
from sinch_provisioning.testing.calls import Call, handles
from sinch_provisioning.testing.clock import read_moment, write_moment
from sinch_provisioning.testing.paging import Listing
from sinch_provisioning.testing.refusals import Refusal, invalid_input
from sinch_provisioning.testing.resources.common import add_comment, given, lacking, list_activities
from sinch_provisioning.testing.resources.whatsapp_account import find_account, require_account
from sinch_provisioning.testing.resources.whatsapp_components import content_faults, submission_faults
from sinch_provisioning.testing.reviews import REVIEWS, Review, await_review
from sinch_provisioning.testing.state import JsonObject, Project, Record, merge, part_of
from sinch_provisioning.testing.world import StandInError, World
from sinch_provisioning.validation import Stage

KIND: Final = "whatsapp.templates"
_GONE: Final = "whatsapp.deleted_templates"
"""What is blocked for a while: names, and names with a language."""
_REUSE_AFTER: Final = timedelta(days=30)
_RANGES: Final = {"DAY": 1, "WEEK": 7, "MONTH": 30, "QUARTER": 90}
_ENOUGH_SENDS: Final = 1_000
"""How many sends a comparison needs of each template."""
_SETTABLE: Final = ("APPROVED", "DISABLED", "PAUSED")


def _key(name: str, language: str) -> str:
    return f"{name}/{language}"


@handles("whatsapp.templates.list")
def _list(call: Call) -> JsonObject:
    listing = Listing(
        call,
        maximum=1000,
        filters={
            "fieldMask": models.WhatsAppTemplateFieldMaskPath,
            "filterStates": models.WhatsAppTemplateState,
            "filterStatuses": models.WhatsAppTemplateStatus,
            "templateAnalyticsDateRange": models.WhatsAppTemplateAnalyticsDateRange,
            "templateName": None,
        },
    )
    prefix = listing.one("templateName") or ""
    chosen = [
        record
        for record in call.project.all(KIND)
        if record.data["name"].startswith(prefix)
        and listing.allows("filterStates", record.data.get("state"))
        and listing.allows("filterStatuses", record.part("changes").get("status"))
    ]
    return _page(call, listing, chosen)


@handles("whatsapp.templates.list_by_name")
def _list_by_name(call: Call) -> JsonObject:
    listing = Listing(
        call,
        maximum=1000,
        filters={
            "fieldMask": models.WhatsAppTemplateFieldMaskPath,
            "templateAnalyticsDateRange": models.WhatsAppTemplateAnalyticsDateRange,
        },
    )
    return _page(call, listing, _find_all(call))


@handles("whatsapp.templates.get")
def _get(call: Call) -> JsonObject:
    record = _find(call)
    listing = Listing(
        call,
        maximum=1,
        filters={
            "fieldMask": models.WhatsAppTemplateFieldMaskPath,
            "templateAnalyticsDateRange": models.WhatsAppTemplateAnalyticsDateRange,
        },
    )
    return _show(call, listing, record)


@handles("whatsapp.templates.create")
def _create(call: Call) -> JsonObject:
    require_account(call)
    world, project, body = call.world, call.project, given(call.body)
    key = _key(body["name"], body["language"])
    if project.find(KIND, key) is not None:
        raise Refusal(409, "template_exists", "The project has a template of this name and language.")
    if _is_blocked(world, project, body["name"]):
        raise Refusal(409, "template_name_recently_used", "The name was deleted less than 30 days ago.")
    if _is_blocked(world, project, key):
        raise Refusal(409, "template_language_recently_deleted", "It was deleted less than 30 days ago.")
    if faults := content_faults(body["category"], part_of(body, "details")):
        raise invalid_input(*faults)
    status = body.get("status", "SUBMIT")
    if status == "SUBMIT" and (faults := _submit_faults(body)):
        if not body.get("saveDraftOnFailure"):
            raise invalid_input(*faults)
        status = "DRAFT"
    data: JsonObject = {
        "name": body["name"],
        "language": body["language"],
        "category": body["category"],
        "changes": {
            "status": "DRAFT",
            "allowCategoryChange": body.get("allowCategoryChange", False),
            "details": _shown(part_of(body, "details")),
        },
        "analytics": [],
        "isMetaGenerated": False,
    }
    record = project.add(KIND, key, data)
    world.note(project, record, "CREATED")
    if status == "SUBMIT":
        _submit(world, project, record)
    else:
        world.note(project, record, "DRAFT")
    return _whole(call, record)


@handles("whatsapp.templates.update")
def _update(call: Call) -> JsonObject:
    record, data, world = _find(call), _find(call).data, call.world
    body, changes = call.body, record.data.get("changes")
    status, category = body.get("status", "DRAFT"), body.get("category") or data["category"]
    _check_updatable(record, body)
    draft: JsonObject = changes or {"details": deepcopy(part_of(data, "details")), "allowCategoryChange": False}
    details = deepcopy(draft["details"])
    merge(details, _shown(part_of(body, "details")))
    faults = content_faults(category, details)
    if status == "SUBMIT":
        faults += _submit_faults({**data, "category": category, "details": details})
    if faults:
        raise invalid_input(*faults)
    draft["details"], draft["status"] = details, "DRAFT"
    data["changes"], data["category"] = draft, category
    if "details" not in data:
        for name in ("state", "rejectionCode"):
            data.pop(name, None)
    if body.get("allowCategoryChange") is not None:
        draft["allowCategoryChange"] = body["allowCategoryChange"]
    world.note(call.project, record, "EDITED")
    if status == "SUBMIT":
        _submit(world, call.project, record)
    call.project.save(record)
    return _whole(call, record)


@handles("whatsapp.templates.delete")
def _delete(call: Call) -> None:
    record = _find(call)
    changes: JsonObject | None = record.data.get("changes")
    if call.choice("deleteSubmitted", ("true", "false")) == "true":
        _remove(call, record)
    elif changes is not None and changes["status"] == "IN_PROGRESS":
        raise Refusal(
            409, "template_not_deletable_due_to_input_config", "It is submitted; delete it with deleteSubmitted=true."
        )
    elif changes is None:
        raise Refusal(404, "template_changes_not_found", "It has no draft; delete it with deleteSubmitted=true.")
    elif "details" in record.data:
        del record.data["changes"]
        call.project.save(record)
    else:
        _remove(call, record)


@handles("whatsapp.templates.delete_by_name")
def _delete_by_name(call: Call) -> None:
    for record in _find_all(call):
        _remove(call, record)
    _block(call, call.arguments[0])


@handles("whatsapp.templates.list_activities")
def _list_activities(call: Call) -> JsonObject:
    return list_activities(call, _find(call))


@handles("whatsapp.templates.add_comment")
def _add_comment(call: Call) -> JsonObject:
    record = _find(call)
    return add_comment(call, record, "WHATSAPP_TEMPLATE_COMMENT_ADDED", record.data)


@handles("whatsapp.templates.compare")
def _compare(call: Call) -> JsonObject:
    record = _find(call)
    other = call.body["templates"][0]
    found = call.project.find(KIND, _key(other["templateName"], other["templateLanguage"]))
    if found is None:
        raise Refusal(404, "templates_compare_not_found", "There is no such template to compare with.")
    if found is record:
        raise Refusal(409, "templates_compare_not_unique", "A template cannot be compared with itself.")
    if not all(_sends_of(each) >= _ENOUGH_SENDS for each in (record, found)):
        message = f"Only templates that were sent {_ENOUGH_SENDS} times can be compared."
        raise Refusal(409, "templates_not_eligible_for_comparison", message)
    return {
        "templates": [
            {
                "name": each.data["name"],
                "language": each.data["language"],
                "blockOrder": rank,
                "messageSends": _sends_of(each),
                "topBlockReason": "NO_REASON",
            }
            for rank, each in enumerate((record, found), start=1)
        ]
    }


@handles("whatsapp.templates.sync")
def _sync(call: Call) -> None:
    require_account(call)


# -- what templates are made of


def _find(call: Call) -> Record:
    name, language = call.arguments[0], call.arguments[1]
    if not models.WhatsAppTemplateLanguage(language).is_known:
        raise Refusal(400, "template_invalid_language_code", f"{language!r} is no language of templates.")
    record = call.project.find(KIND, _key(name, language))
    if record is None:
        raise Refusal(404, "template_not_found", f"The project has no template {name!r} in {language}.")
    return record


def _find_all(call: Call) -> list[Record]:
    found = [record for record in call.project.all(KIND) if record.data["name"] == call.arguments[0]]
    if not found:
        raise Refusal(404, "template_not_found", f"The project has no template {call.arguments[0]!r}.")
    return found


def _submit_faults(body: JsonObject) -> list[str]:
    known: JsonObject = {name: body[name] for name in ("name", "language", "category", "details") if name in body}
    faults = lacking(known, models.WhatsAppTemplateInput, Stage.SUBMIT)
    # Of samples, the count says more.
    kept = [fault for fault in faults if ".examples: " not in fault]
    return kept + submission_faults(body["category"], part_of(body, "details"))


def _shown(details: JsonObject) -> JsonObject:
    """Write details as answers have them, which differs in one name and in what is left out."""
    shown = deepcopy(details)
    optimization: Any = shown.get("optimization")
    if optimization:
        strategy = optimization["bidStrategy"]
        optimization["bidStrategy"] = f"BID_STRATEGY_{strategy.removeprefix('BID_STRATEGY_')}"
    for component in shown.get("components") or ():
        if component["type"] == "HEADER" and component["format"] in {"IMAGE", "VIDEO", "DOCUMENT"}:
            part_of(component, "example").pop("mimeType", None)
        if component["type"] == "LIMITED_TIME_OFFER":
            component.setdefault("hasExpiration", False)
        if component["type"] in {"BUTTONS", "CAROUSEL"}:
            component.setdefault("buttons" if component["type"] == "BUTTONS" else "cards", [])
        for card in component.get("cards") or ():
            card.setdefault("components", [])
            for part in card["components"]:
                if part["type"] == "BUTTONS":
                    part.setdefault("buttons", [])
    return shown


def _check_updatable(record: Record, body: JsonObject) -> None:
    changes: JsonObject = record.part("changes")
    if changes.get("status") == "IN_PROGRESS":
        raise Refusal(409, "template_changes_not_updatable", "The changes are under review.")
    is_draft = changes.get("status") == "DRAFT" and "details" not in record.data
    is_open = is_draft or record.data.get("rejectionCode") == "INCORRECT_CATEGORY"
    if body.get("category") not in {None, record.data["category"]} and not is_open:
        raise Refusal(409, "template_category_not_updatable", "Only a draft's category can change.")
    if body.get("allowCategoryChange") not in {None, changes.get("allowCategoryChange", False)} and not is_open:
        raise Refusal(409, "template_allow_category_change_not_updatable", "Only a draft's can change.")


def _submit(world: World, project: Project, record: Record) -> None:
    record.data["changes"]["status"] = "IN_PROGRESS"
    if "details" not in record.data:
        record.data["state"] = "PENDING"
    record.data.pop("rejectionCode", None)
    world.note(project, record, "IN_PROGRESS")
    await_review(world, project, record)


def _remove(call: Call, record: Record) -> None:
    if "details" in record.data:
        _block(call, record.key)
    call.project.remove(record)
    call.world.publish(call.project, "WHATSAPP_TEMPLATE_DELETED", record.data)


def _block(call: Call, key: str) -> None:
    """Keep a name, or a name with a language, from being used for a while."""
    old = call.project.find(_GONE, key)
    if old is not None:
        call.project.remove(old)
    call.project.add(_GONE, key, {"deleted": call.world.stamp()})


def _is_blocked(world: World, project: Project, key: str) -> bool:
    gone = project.find(_GONE, key)
    return gone is not None and read_moment(gone.data["deleted"]) + _REUSE_AFTER > world.clock.now()


def _sends_of(record: Record) -> int:
    return int(record.hidden.get("sends", 0))


def _page(call: Call, listing: Listing, records: list[Record]) -> JsonObject:
    return listing.answer(
        records,
        items="templates",
        key=lambda record: (record.data["name"], record.data["language"]),
        show=lambda record: _show(call, listing, record),
    )


def _whole(call: Call, record: Record) -> JsonObject:
    return {**record.data, "analytics": _analytics(call, "DAY", record)}


def _show(call: Call, listing: Listing, record: Record) -> JsonObject:
    span = listing.one("templateAnalyticsDateRange") or "DAY"
    whole = {**record.data, "analytics": _analytics(call, span, record)}
    paths = listing.values.get("fieldMask")
    if not paths:
        return whole
    mask: JsonObject = {}
    for path in paths:
        node = mask
        for word in path.split("."):
            node = node.setdefault(word, {})
    masked: JsonObject = _masked(whole, mask)
    return masked


def _analytics(call: Call, span: str, record: Record) -> list[JsonObject]:
    account = find_account(call.project)
    if account is None or not account.data["wabaEnabledForInsights"] or record.data.get("state") != "APPROVED":
        return []
    end = call.world.clock.now()
    return [
        {
            "sent": _sends_of(record),
            "delivered": _sends_of(record),
            "read": 0,
            "start": write_moment(end - timedelta(days=_RANGES[span])),
            "end": write_moment(end),
            "buttons": [],
        }
    ]


def _masked(value: Any, mask: JsonObject) -> Any:
    """Keep what a mask names; an item's place stands for all items."""
    if not mask:
        return value
    if isinstance(value, list):
        return [_masked(item, mask.get("0", {})) for item in value]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, dict):
        return {name: _masked(value[name], inner) for name, inner in mask.items() if name in value}
    return value


# -- review


def _step(record: Record) -> str | None:
    changes: JsonObject = record.part("changes")
    return "IN_PROGRESS" if changes.get("status") == "IN_PROGRESS" else None


def _approve(world: World, project: Project, record: Record) -> str:
    data = record.data
    changes: JsonObject = data.pop("changes")
    data["details"] = changes["details"]
    data["state"] = "APPROVED"
    data.setdefault("whatsappId", world.new_digits())
    data.setdefault("qualityScore", "QUALITY_SCORE_UNKNOWN")
    project.save(record)
    world.publish(project, "WHATSAPP_TEMPLATE_APPROVED", data)
    return "APPROVED"


def _reject(world: World, project: Project, record: Record, comment: str | None, details: dict[str, Any]) -> str:
    data = record.data
    data["changes"]["status"] = "REJECTED"
    if "details" not in data:
        data["state"] = "REJECTED"
    data["rejectionCode"] = details.get("code") or "INVALID_FORMAT"
    world.note_review(project, record, "REJECTED", comment)
    world.publish(project, "WHATSAPP_TEMPLATE_REJECTED", data, {"comment": comment})
    return "REJECTED"


REVIEWS[KIND] = Review(step=_step, approve=_approve, reject=_reject, names=("name",))


# -- what Meta does to templates without a review


def set_state(world: World, project: Project, record: Record, state: str) -> None:
    """Let Meta pause or disable a template that was approved, or lift that."""
    if state not in _SETTABLE or "details" not in record.data:
        raise StandInError(f"an approved template can become {', '.join(_SETTABLE)}, not {state!r}")
    lifted = {"DISABLED": "REINSTATED", "PAUSED": "UNPAUSED"}.get(str(record.data["state"]))
    told = lifted if state == "APPROVED" else state
    record.data["state"] = state
    project.save(record)
    if told is not None:
        world.publish(project, "WHATSAPP_TEMPLATE_STATUS_UPDATED", record.data, {"newState": told})


def set_sends(project: Project, record: Record, count: int) -> None:
    """Let an approved template have been sent so many times."""
    if "details" not in record.data:
        raise StandInError(f"template {record.key!r} was never approved, so nobody sent it")
    record.hidden["sends"] = count
    project.save(record)
