"""Webhooks: at most 15 a project, each with a target of its own."""

from typing import Any, Final
from urllib.parse import urlsplit

from sinch_provisioning.testing.calls import Call, handles
from sinch_provisioning.testing.paging import Listing
from sinch_provisioning.testing.refusals import Refusal, invalid_input
from sinch_provisioning.testing.resources.common import require_id
from sinch_provisioning.testing.state import JsonObject, Project, Record

KIND: Final = "webhooks"
MAXIMUM: Final = 15
ALL: Final = "ALL"


def target_fault(target: str) -> str | None:
    """Say what is wrong with a target, None when nothing is."""
    try:
        parts = urlsplit(target)
        host = parts.hostname if parts.port != 0 else None
    except ValueError:
        return "must be a valid URL"
    return None if parts.scheme in {"http", "https"} and host else "must be an http or https URL"


def triggers_fault(triggers: list[str]) -> str | None:
    """Say what is wrong with a list of triggers, None when nothing is."""
    return "ALL stands alone" if ALL in triggers and len(triggers) > 1 else None


def is_target_used(project: Project, target: str, *, by_other_than: Record | None = None) -> bool:
    """Tell whether a webhook of the project has this target."""
    return any(
        record.data["target"] == target
        for record in project.all(KIND)
        if by_other_than is None or record != by_other_than
    )


def add_webhook(project: Project, webhook_id: str, body: JsonObject) -> Record:
    """Add a webhook whose body has passed the checks."""
    data = {"id": webhook_id, "projectId": project.id, "target": body["target"], "triggers": body["triggers"]}
    return project.add(KIND, webhook_id, data, {"secret": body["secret"]})


@handles("webhooks.list")
def _list(call: Call) -> JsonObject:
    listing = Listing(call, maximum=MAXIMUM)
    return listing.answer(call.project.all(KIND), items="webhooks", key=lambda record: (record.data["target"],))


@handles("webhooks.create")
def _create(call: Call) -> JsonObject:
    _check(call, None)
    if len(call.project.all(KIND)) >= MAXIMUM:
        raise Refusal(424, "webhook_limit_reached", f"The project has {MAXIMUM} webhooks, which is the limit.")
    return add_webhook(call.project, call.world.new_hex(), call.body).data


@handles("webhooks.get")
def _get(call: Call) -> JsonObject:
    return _find(call).data


@handles("webhooks.delete")
def _delete(call: Call) -> None:
    call.project.remove(_find(call))


@handles("webhooks.replace")
def _replace(call: Call) -> JsonObject:
    return _change(call, _find(call))


@handles("webhooks.update")
def _update(call: Call) -> JsonObject:
    record = _find(call)
    if not call.body.keys() & {"target", "secret", "triggers"}:
        raise invalid_input("body: must have target, secret or triggers")
    if "target" in call.body and call.body["target"] is None:
        raise invalid_input("target: cannot be cleared, a webhook needs one")
    return _change(call, record)


def _change(call: Call, record: Record) -> JsonObject:
    _check(call, record)
    for name in ("target", "triggers"):
        if name in call.body:
            record.data[name] = call.body[name]
    if "secret" in call.body:
        record.hidden["secret"] = call.body["secret"]
    call.project.save(record)
    return record.data


def _find(call: Call) -> Record:
    return call.find(KIND, require_id(call, call.arguments[0]), "webhook_not_found")


def _check(call: Call, record: Record | None) -> None:
    target: Any = call.body.get("target")
    faults: list[str] = []
    if target is not None and (fault := target_fault(target)):
        faults.append(f"target: {fault}")
    if fault := triggers_fault(call.body.get("triggers") or []):
        faults.append(f"triggers: {fault}")
    if faults:
        raise invalid_input(*faults)
    if target is not None and is_target_used(call.project, target, by_other_than=record):
        raise Refusal(409, "webhook_exists", "Another webhook of the project has this target.")
