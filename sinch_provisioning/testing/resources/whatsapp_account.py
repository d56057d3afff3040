"""The WhatsApp account: one a project."""

from typing import Any, Final

from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.testing.calls import Call, handles
from sinch_provisioning.testing.refusals import Refusal
from sinch_provisioning.testing.resources.common import add_comment, given, list_activities
from sinch_provisioning.testing.reviews import REVIEWS, Review, await_review
from sinch_provisioning.testing.state import JsonObject, Project, Record, merge, part_of
from sinch_provisioning.testing.world import World

KIND: Final = "whatsapp.account"
KEY: Final = "account"
DEFAULT_REGION: Final = "EU"

BUSINESS_MANAGERS: Final = OPERATIONS["whatsapp.senders.create"].combinations[0].allowed
"""Which business managers a sender of a region can be in, the region's default first."""
_LISTED: Final = frozenset(manager for managers in BUSINESS_MANAGERS.values() for manager in managers)

META_STORAGE: Final = {"BR": "BR", "EU": "DE", "US": "US"}
COMPATIBLE_REGIONS: Final = {"BR": ["br", "us"], "EU": ["eu", "us"], "US": ["eu", "us"]}
_CURRENCIES: Final = {"BR": "BRL", "EU": "EUR", "US": "USD"}


def find_account(project: Project) -> Record | None:
    """Give the project's account, None when it has none."""
    return project.find(KIND, KEY)


def require_account(call: Call) -> Record:
    """Give the project's account to an operation that works only in a project with one."""
    record = find_account(call.project)
    if record is None:
        raise Refusal(400, "project_not_initialized", "The project has no WhatsApp account yet.")
    return record


def add_account(
    world: World, project: Project, *, manager: str, region: str, embedded: bool, data: JsonObject
) -> Record:
    """Add the project's account."""
    shown: JsonObject = {
        "isEmbeddedSignup": embedded,
        "businessManager": manager,
        "wabaMaxPriceOnboarded": False,
        "wabaEnabledForInsights": False,
        "wabaEnabledForDirectSend": False,
        "compatibleRegions": COMPATIBLE_REGIONS[region],
        "currency": _CURRENCIES[region],
        **data,
    }
    record = project.add(KIND, KEY, shown)
    world.note(project, record, "CREATED")
    return record


@handles("whatsapp.account.get")
def _get(call: Call) -> JsonObject:
    return _find(call).data


@handles("whatsapp.account.create")
def _create(call: Call) -> JsonObject:
    if find_account(call.project) is not None:
        raise Refusal(409, "account_exists", "The project has a WhatsApp account already.")
    body = given(call.body)
    sender: JsonObject = part_of(body, "senderDetails")
    region = sender.get("region", DEFAULT_REGION)
    manager = body.get("businessManager", BUSINESS_MANAGERS[region][0])
    # The table tells of three business managers; about the others nothing is known.
    if manager in _LISTED and manager not in BUSINESS_MANAGERS[region]:
        raise Refusal(
            400,
            "invalid_business_manager_for_environment",
            f"{manager} has no senders in region {region}.",
            information={"supportedBusinessManagers": list(BUSINESS_MANAGERS[region])},
        )
    record = add_account(
        call.world,
        call.project,
        manager=manager,
        region=region,
        embedded=False,
        data={"changes": {"status": "IN_PROGRESS", "details": _details(body)}},
    )
    call.world.note(call.project, record, "IN_PROGRESS")
    await_review(call.world, call.project, record)
    return record.data


@handles("whatsapp.account.update")
def _update(call: Call) -> JsonObject:
    record = _find(call)
    if not any(value is not None for value in call.body.values()):
        raise Refusal(400, "no_fields_to_update", "The request changes nothing.")
    if record.data["isEmbeddedSignup"]:
        raise Refusal(409, "account_not_updatable", "An account of embedded sign-up is changed at Meta.")
    if record.data.get("state") != "REJECTED":
        raise Refusal(409, "account_not_updatable", "Only a rejected account can be changed.")
    changes: JsonObject = record.data["changes"]
    merge(changes["details"], given(call.body))
    changes["details"] = _details(changes["details"])
    changes["status"] = "IN_PROGRESS"
    del record.data["state"]
    call.world.note(call.project, record, "EDITED")
    await_review(call.world, call.project, record)
    return record.data


@handles("whatsapp.account.delete")
def _delete(call: Call) -> None:
    record = require_account(call)
    senders = call.project.all("whatsapp.senders")
    if any(sender.data.get("state") and sender.data["state"] != "INACTIVE" for sender in senders):
        raise Refusal(409, "account_has_senders", "The account has senders.")
    if any(sender.data.get("changes") and not sender.hidden.get("deleted") for sender in senders):
        raise Refusal(409, "account_has_sender_changes", "The account has senders with pending changes.")
    for other in (*senders, *call.project.all("whatsapp.templates")):
        call.project.remove(other)
    call.project.remove(record)


@handles("whatsapp.account.list_activities")
def _list_activities(call: Call) -> JsonObject:
    return list_activities(call, _find(call))


@handles("whatsapp.account.add_comment")
def _add_comment(call: Call) -> JsonObject:
    record = _find(call)
    return add_comment(call, record, "WHATSAPP_ACCOUNT_COMMENT_ADDED", record.data)


def _find(call: Call) -> Record:
    record = find_account(call.project)
    if record is None:
        raise Refusal(404, "account_not_found", "The project has no WhatsApp account.")
    return record


def _details(body: JsonObject) -> JsonObject:
    """Fill in what an account has besides what was sent."""
    names = ("clientBusinessManagerId", "companyLegalName", "wabaName")
    details: JsonObject = {name: body[name] for name in names if name in body}
    details.setdefault("wabaName", details.get("companyLegalName", ""))
    details.setdefault("companyLegalName", details["wabaName"])
    if body.get("senderDetails"):
        defaults = {"displayName": details["wabaName"], "businessCategory": "OTHER", "region": DEFAULT_REGION}
        sender: JsonObject = {**defaults, **body["senderDetails"]}
        details["senderDetails"] = {"metaLocalStorage": META_STORAGE[sender["region"]], **sender}
    return details


# -- review


def _step(record: Record) -> str | None:
    status = record.part("changes").get("status")
    return status if status in {"IN_PROGRESS", "PENDING_FACEBOOK_VERIFICATION"} else None


def _approve(world: World, project: Project, record: Record) -> str:
    data = record.data
    changes: JsonObject = data["changes"]
    if changes["status"] == "IN_PROGRESS" and "details" not in data:
        changes["status"] = data["state"] = "PENDING_FACEBOOK_VERIFICATION"
        world.note_review(project, record, "PENDING_FACEBOOK_VERIFICATION")
        world.publish(project, "WHATSAPP_ACCOUNT_PENDING_VERIFICATION", data)
        return "PENDING_FACEBOOK_VERIFICATION"
    data["details"] = changes["details"]
    data["state"] = "ONBOARDED"
    data.setdefault("wabaId", world.new_digits())
    del data["changes"]
    project.save(record)
    world.publish(project, "WHATSAPP_ACCOUNT_ONBOARDED", data)
    return "ONBOARDED"


def _reject(world: World, project: Project, record: Record, comment: str | None, details: dict[str, Any]) -> str:
    del details
    record.data["changes"]["status"] = record.data["state"] = "REJECTED"
    world.note_review(project, record, "REJECTED", comment)
    world.publish(project, "WHATSAPP_ACCOUNT_REJECTED", record.data, {"comment": comment})
    return "REJECTED"


REVIEWS[KIND] = Review(step=_step, approve=_approve, reject=_reject)
