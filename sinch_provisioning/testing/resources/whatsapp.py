"""The rest of WhatsApp: flows, solutions, helpers of embedded sign-up, template analytics."""

from typing import Final

from sinch_provisioning.testing.calls import Call, handles
from sinch_provisioning.testing.paging import Listing
from sinch_provisioning.testing.refusals import Refusal, invalid_input
from sinch_provisioning.testing.resources.whatsapp_account import find_account, require_account
from sinch_provisioning.testing.state import JsonObject, Project, Record

FLOWS: Final = "whatsapp.flows"
SOLUTIONS: Final = "whatsapp.solutions"


def add_flow(project: Project, *, flow_id: str, name: str, status: str, screens: list[str]) -> Record:
    """Add a flow, which exists at Meta and is only read through the API."""
    data: JsonObject = {"id": flow_id, "name": name, "status": status}
    return project.add(FLOWS, flow_id, data, {"screens": screens})


@handles("whatsapp.flows.list")
def _list_flows(call: Call) -> JsonObject:
    return Listing(call, maximum=100).answer(call.project.all(FLOWS), items="flows")


@handles("whatsapp.flows.list_screens")
def _list_screens(call: Call) -> JsonObject:
    flow = call.find(FLOWS, call.arguments[0], "flow_not_found")
    if not flow.hidden["screens"]:
        raise Refusal(404, "flow_screens_not_found", "The flow has no screens.")
    return {"screens": [{"id": screen} for screen in flow.hidden["screens"]]}


@handles("whatsapp.solutions.list")
def _list_solutions(call: Call) -> JsonObject:
    return {"solutions": [record.data for record in call.project.all(SOLUTIONS)]}


@handles("whatsapp.solutions.create")
def _create_solution(call: Call) -> JsonObject:
    data: JsonObject = {
        "id": call.world.new_digits(),
        "details": {"name": call.body["details"]["name"]},
        "ownerApp": {"id": 1, "name": "Sinch"},
        "partnerApp": {"id": 2, "name": "Tech Provider"},
        "assigned": False,
    }
    call.project.add(SOLUTIONS, data["id"], data)
    return {"solutions": [record.data for record in call.project.all(SOLUTIONS)], "failedSolutions": []}


@handles("whatsapp.solutions.get")
def _get_solution(call: Call) -> JsonObject:
    return call.find(SOLUTIONS, call.arguments[0], "solution_not_found").data


@handles("whatsapp.solutions.assign")
def _assign_solution(call: Call) -> None:
    record = call.find(SOLUTIONS, call.arguments[0], "solution_not_found")
    assigned = [other for other in call.project.all(SOLUTIONS) if other.data["assigned"]]
    account = find_account(call.project)
    if assigned and account is not None and account.data.get("state") == "ONBOARDED":
        raise Refusal(409, "solution_cannot_be_reassigned", "The project is onboarded with a solution already.")
    for each in (*assigned, record):
        each.data["assigned"] = each is record
        call.project.save(each)


@handles("whatsapp.create_long_lived_access_token")
def _create_long_lived_access_token(call: Call) -> JsonObject:
    if not call.body.get("facebookToken") and not call.body.get("facebookCode"):
        raise invalid_input("facebookToken: is required when facebookCode is absent")
    return {"longLivedAccessToken": f"long-lived-access-token-{call.world.new_digits(6)}"}


@handles("whatsapp.list_waba_details")
def _list_waba_details(call: Call) -> JsonObject:
    account = find_account(call.project)
    if account is None or "wabaId" not in account.data:
        return {"wabas": []}
    numbers = [
        {
            "id": record.hidden["phoneNumberId"] or record.key,
            "displayPhoneNumber": f"+{record.data['countryCode']} {record.data['phoneNumber']}",
            "provisioned": record.data.get("state") == "ACTIVE",
        }
        for record in call.project.all("whatsapp.senders")
        if "phoneNumber" in record.data
    ]
    return {"wabas": [{"id": account.data["wabaId"], "numbers": numbers}]}


@handles("whatsapp.enable_template_analytics")
def _enable_template_analytics(call: Call) -> None:
    account = require_account(call)
    account.data["wabaEnabledForInsights"] = True
    call.project.save(account)
