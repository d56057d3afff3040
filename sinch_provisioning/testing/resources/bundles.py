"""Bundles: several resources made in one go, which are ready later."""

import re
from typing import Any, Final
from urllib.parse import urlsplit

from sinch_provisioning import models
from sinch_provisioning.testing.calls import Call, handles
from sinch_provisioning.testing.paging import Listing
from sinch_provisioning.testing.refusals import Refusal, invalid_input
from sinch_provisioning.testing.resources import webhooks
from sinch_provisioning.testing.resources.common import given, require_id
from sinch_provisioning.testing.resources.conversation import KIND as CONVERSATION_APPS
from sinch_provisioning.testing.resources.conversation import add_app, connection
from sinch_provisioning.testing.resources.sms import KIND as SMS_APPS
from sinch_provisioning.testing.resources.sms import add_sms_app
from sinch_provisioning.testing.reviews import REVIEWS, Review
from sinch_provisioning.testing.state import JsonObject, Project, Record, part_of
from sinch_provisioning.testing.world import World, on_timer

KIND: Final = "bundles"
_BLOCKS: Final = ("subproject", "smsApp", "convApp")
_CONVERSATION_API: Final = re.compile(r"conversation-api\.([^.]+\.)*sinch\.com", re.IGNORECASE)
_CONVERSATION_DAYS: Final = 180
_DISPATCH_DAYS: Final = 7
_CONNECTION: Final = "conversationApiAppDetails"
"""What an SMS app shows by itself and not within a bundle, which has the Conversation API app beside it."""


@handles("bundles.list")
def _list(call: Call) -> JsonObject:
    listing = Listing(
        call,
        maximum=25,
        default=10,
        filters={
            "filterConvAppIds": None,
            "filterSmsAppIds": None,
            "filterStates": models.BundleServicesState,
        },
    )
    for name in ("filterConvAppIds", "filterSmsAppIds"):
        for value in listing.values.get(name, ()):
            require_id(call, value)
    chosen = [
        record
        for record in call.project.all(KIND)
        if listing.allows("filterConvAppIds", record.part("convApp").get("id"))
        and listing.allows("filterSmsAppIds", record.hidden["smsApp"])
        and listing.allows("filterStates", record.data["state"])
    ]
    return listing.answer(chosen, items="bundles", show=lambda record: _show(call.world, record))


@handles("bundles.get")
def _get(call: Call) -> JsonObject:
    return _show(call.world, call.find(KIND, require_id(call, call.arguments[0]), "bundle_not_found"))


@handles("bundles.create")
def _create(call: Call) -> JsonObject:
    world, body = call.world, given(call.body)
    blocks = _blocks_of(body)
    if not blocks:
        raise Refusal(400, "no_services_to_create", "A bundle has a subproject, an smsApp or a convApp.")
    names: dict[str, str] = {block: content.get("name") or body.get("name", "") for block, content in blocks.items()}
    if not all(names.values()):
        raise Refusal(400, "missing_name", "Name the bundle, or each of its blocks.")
    _check_conversation_app(blocks.get("convApp", {}))
    project, parent = call.project, call.project
    wanted: list[JsonObject] = body.get("webhooks") or []
    _check_webhooks(project, wanted, into_new="subproject" in blocks)
    data: JsonObject = {"id": world.new_hex(24), "state": "IN_PROGRESS", "region": body["region"]}
    if body.get("name"):
        data["name"] = body["name"]
    if "subproject" in blocks:
        project = world.add_project(world.new_id(), parent=parent.id)
        data["subproject"] = {
            "id": project.id,
            "name": names["subproject"],
            "parentProjectId": parent.id,
            "status": "PENDING",
        }
        if "labels" in blocks["subproject"]:
            data["subproject"]["labels"] = blocks["subproject"]["labels"]
    data["projectId"] = project.id
    if "smsApp" in blocks:
        app = add_sms_app(world, project, name=names["smsApp"], region=body["region"], status="PENDING_ADD")
        data["smsApp"] = app.data
    if "convApp" in blocks:
        data["convApp"] = _conversation_app(world, project, body["region"], names["convApp"], blocks["convApp"])
    if wanted:
        data["webhooks"] = [webhooks.add_webhook(project, world.new_hex(), each).data for each in wanted]
    record = parent.add(KIND, data["id"], data, {"smsApp": part_of(data, "smsApp").get("id")})
    data.pop("smsApp", None)
    if world.behaviour.bundle_delay is not None:
        world.schedule(world.behaviour.bundle_delay, "bundles.finish", parent, key=record.key)
    return _show(world, record)


def _blocks_of(body: JsonObject) -> dict[str, JsonObject]:
    """Give the blocks that are asked for; true asks for one with nothing but defaults."""
    blocks: dict[str, JsonObject] = {}
    for name in _BLOCKS:
        value: Any = body.get(name)
        if value is True:
            blocks[name] = {}
        elif isinstance(value, dict):
            blocks[name] = value
    return blocks


def _check_conversation_app(content: JsonObject) -> None:
    faults = [
        f"convApp.webhooks[{number}].target: must not be a host of the Conversation API"
        for number, each in enumerate(content.get("webhooks") or ())
        if _CONVERSATION_API.fullmatch(urlsplit(each["target"]).hostname or "")
    ]
    retention: JsonObject = part_of(content, "retentionPolicy")
    if content.get("processingMode", "DISPATCH") == "DISPATCH":
        if retention.get("retentionPolicyType") not in {None, "MESSAGE_EXPIRE_POLICY"}:
            faults.append("convApp.retentionPolicy.retentionPolicyType: must be MESSAGE_EXPIRE_POLICY for DISPATCH")
        if retention.get("ttl", 0) > _DISPATCH_DAYS:
            faults.append(f"convApp.retentionPolicy.ttl: must be at most {_DISPATCH_DAYS} for DISPATCH")
    if faults:
        raise invalid_input(*faults)


def _check_webhooks(project: Project, wanted: list[JsonObject], *, into_new: bool) -> None:
    faults = [
        f"webhooks[{number}].{name}: {fault}"
        for number, each in enumerate(wanted)
        for name, fault in (
            ("target", webhooks.target_fault(each["target"])),
            ("triggers", webhooks.triggers_fault(each["triggers"])),
        )
        if fault
    ]
    targets = [each["target"] for each in wanted]
    if len(set(targets)) < len(targets):
        faults.append("webhooks: must not repeat a target")
    if faults:
        message = "The webhooks are invalid."
        raise Refusal(400, "invalid_webhooks", message, information={"validationErrors": faults})
    if into_new:
        return
    if any(webhooks.is_target_used(project, target) for target in targets):
        raise Refusal(409, "webhook_exists", "A webhook of the project has one of the targets.")
    if len(project.all(webhooks.KIND)) + len(wanted) > webhooks.MAXIMUM:
        raise Refusal(424, "webhook_limit_reached", f"A project has at most {webhooks.MAXIMUM} webhooks.")


def _conversation_app(world: World, project: Project, region: str, name: str, content: JsonObject) -> JsonObject:
    app = add_app(world, project, region=region)
    data: JsonObject = {
        "id": app.key,
        "name": name,
        "processingMode": content.get("processingMode", "DISPATCH"),
    }
    retention: JsonObject | None = content.get("retentionPolicy")
    if retention is not None:
        days = _DISPATCH_DAYS if data["processingMode"] == "DISPATCH" else _CONVERSATION_DAYS
        data["retentionPolicy"] = {"retentionPolicyType": "MESSAGE_EXPIRE_POLICY", "ttl": days, **retention}
    if "consentManagerSettings" in content:
        data["consentManagerSettings"] = content["consentManagerSettings"]
    if "webhooks" in content:
        data["webhooks"] = [
            {"id": world.new_hex(), **{key: value for key, value in each.items() if key != "targetType"}}
            for each in content["webhooks"]
        ]
    return data


def _show(world: World, record: Record) -> JsonObject:
    """Show a bundle with its SMS app as that is now."""
    data = record.data
    project = world.store.projects[data["projectId"]]
    app = project.find(SMS_APPS, record.hidden["smsApp"]) if record.hidden["smsApp"] else None
    if app is None:
        return data
    return {**data, "smsApp": {name: value for name, value in app.data.items() if name != _CONNECTION}}


# -- the end


def _finish(world: World, project: Project, record: Record, state: str) -> str:
    data = record.data
    data["state"] = state
    home = world.store.projects[data["projectId"]]
    done = state == "DONE"
    app = home.find(SMS_APPS, record.hidden["smsApp"]) if record.hidden["smsApp"] else None
    if done and "subproject" in data:
        data["subproject"]["status"] = "READY"
    if app is not None:
        app.data["status"] = "ACTIVE" if done else "FAILED_ADD"
        conversation = home.find(CONVERSATION_APPS, part_of(data, "convApp").get("id", ""))
        if done and conversation is not None:
            data["convApp"]["smsChannelStatus"] = "ACTIVE"
            app.data[_CONNECTION] = connection(home, conversation)
        home.save(app)
    project.save(record)
    world.publish(home, "BUNDLE_DONE", _show(world, record))
    return state


@on_timer("bundles.finish")
def _finish_later(world: World, project: Project, arguments: JsonObject) -> None:
    record = project.find(KIND, arguments["key"])
    if record is not None and record.data["state"] == "IN_PROGRESS":
        _finish(world, project, record, "DONE")


def note_delivery(world: World, bundle_id: str, webhook_id: str, status: int, error: str | None) -> None:
    """Note in a bundle how the delivery of its BUNDLE_DONE went."""
    for project, record in world.store.records(KIND):
        if record.key == bundle_id:
            entry: JsonObject = {"webhookId": webhook_id, "date": world.stamp(), "httpStatusCode": status}
            if error is not None:
                entry["errorMessage"] = error
            statuses: list[JsonObject] = record.data.setdefault("webhookDeliveryStatuses", [])
            statuses[:] = [each for each in statuses if each["webhookId"] != webhook_id]
            statuses.append(entry)
            project.save(record)


def _step(record: Record) -> str | None:
    return "IN_PROGRESS" if record.data["state"] == "IN_PROGRESS" else None


def _approve(world: World, project: Project, record: Record) -> str:
    return _finish(world, project, record, "DONE")


def _reject(world: World, project: Project, record: Record, comment: str | None, details: dict[str, Any]) -> str:
    del comment, details
    return _finish(world, project, record, "FAILED")


REVIEWS[KIND] = Review(step=_step, approve=_approve, reject=_reject)
