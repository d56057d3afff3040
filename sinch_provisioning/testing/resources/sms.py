"""SMS apps."""

from typing import Any, Final

from sinch_provisioning.testing.calls import Call, handles
from sinch_provisioning.testing.paging import Listing
from sinch_provisioning.testing.refusals import Refusal, invalid_input
from sinch_provisioning.testing.resources.common import require_id
from sinch_provisioning.testing.resources.conversation import KIND as CONVERSATION_APPS
from sinch_provisioning.testing.resources.conversation import add_app, connection
from sinch_provisioning.testing.state import JsonObject, Project, Record
from sinch_provisioning.testing.world import World

KIND: Final = "sms.apps"


def add_sms_app(world: World, project: Project, *, name: str, region: str, status: str) -> Record:
    """Add an SMS app; all apps of a project belong to one SMS service."""
    service = next((record.data["smsServiceId"] for record in project.all(KIND)), None) or world.new_hex()
    data: dict[str, Any] = {
        "id": world.new_hex(),
        "smsServiceId": service,
        "name": name,
        "status": status,
        "regions": [region],
        "test": False,
    }
    return project.add(KIND, data["id"], data)


@handles("sms.apps.list")
def _list(call: Call) -> JsonObject:
    return Listing(call, maximum=100).answer(call.project.all(KIND), items="smsApps")


@handles("sms.apps.create")
def _create(call: Call) -> JsonObject:
    body = call.body
    if body.get("convApiApp") and body.get("convApiAppId"):
        raise invalid_input("convApiAppId: excludes convApiApp, give one of them")
    wanted = body.get("convApiAppId")
    conversation = call.project.find(CONVERSATION_APPS, wanted) if wanted else None
    if wanted and conversation is None:
        raise invalid_input("convApiAppId: the project has no Conversation API app with this id")
    app = add_sms_app(call.world, call.project, name=body["name"], region=body["region"], status="ACTIVE")
    app.data["test"] = body.get("test", False)
    call.project.save(app)
    if body.get("convApiApp"):
        conversation = add_app(call.world, call.project, region=body["region"])
    if conversation is not None:
        app.data["conversationApiAppDetails"] = connection(call.project, conversation)
        call.project.save(app)
    return app.data


@handles("sms.apps.get")
def _get(call: Call) -> JsonObject:
    return call.find(KIND, call.arguments[0], "sms_app_not_found").data


@handles("sms.apps.update")
def _update(call: Call) -> JsonObject:
    record = call.find(KIND, call.arguments[0], "sms_app_not_found")
    if not call.body.get("name"):
        raise Refusal(400, "no_fields_to_update", "The request changes nothing; it may change name.")
    record.data["name"] = call.body["name"]
    call.project.save(record)
    return record.data


@handles("sms.apps.delete")
def _delete(call: Call) -> None:
    call.project.remove(call.find(KIND, require_id(call, call.arguments[0]), "sms_app_not_found"))
