"""Conversation API apps, and what their channels are called elsewhere."""

from typing import Any, Final

from sinch_provisioning.testing.calls import Call, handles
from sinch_provisioning.testing.refusals import Refusal
from sinch_provisioning.testing.state import JsonObject, Project, Record
from sinch_provisioning.testing.world import World

KIND: Final = "conversation.apps"
CHANNELS: Final = ("instagram", "messenger", "telegram", "viber")


def add_app(
    world: World,
    project: Project,
    *,
    region: str,
    app_id: str | None = None,
    channels: dict[str, JsonObject] | None = None,
) -> Record:
    """Add a Conversation API app, or give the one that is there; its id is upper-case as the API writes it."""
    key = app_id or world.new_hex().upper()
    record = project.find(KIND, key) or project.add(KIND, key, {"id": key, "region": region, "channels": {}})
    record.data["channels"].update(channels or {})
    project.save(record)
    return record


def connection(project: Project, app: Record) -> JsonObject:
    """Describe a connected app as SMS apps and senders do."""
    return {
        "id": app.key,
        "projectId": project.id,
        "region": app.data["region"],
        "channelStatus": "ACTIVE",
    }


def _channel(call: Call, channel: str) -> Any:
    key = call.arguments[0]
    if not key.isalnum():
        codes = call.operation.error_codes
        # The description gives Viber no 400.
        if "conversation_app_id_invalid" in codes.get(400, ()):
            raise Refusal(400, "conversation_app_id_invalid", f"{key!r} is no id of a Conversation API app.")
    app = call.find(KIND, key, "conversation_app_not_found")
    if channel not in app.data["channels"]:
        raise Refusal(404, f"conversation_app_no_{channel}_channel", f"The app has no {channel} channel.")
    return app.data["channels"][channel]


@handles("conversation.get_instagram")
def _get_instagram(call: Call) -> Any:
    return _channel(call, "instagram")


@handles("conversation.get_messenger")
def _get_messenger(call: Call) -> Any:
    return _channel(call, "messenger")


@handles("conversation.get_telegram")
def _get_telegram(call: Call) -> Any:
    return _channel(call, "telegram")


@handles("conversation.get_viber")
def _get_viber(call: Call) -> Any:
    return _channel(call, "viber")
