"""What has to be there before an operation can be called as its page does: made in a project of the stand-in."""

from collections.abc import Callable
from typing import Any, Final

from attrs import frozen

from sinch_provisioning import ProvisioningClient
from sinch_provisioning.testing import StandInServer
from tests.samples import of_kind
from tests.testing.harness import ACCOUNT, SENDER, TEMPLATE

Variables = dict[str, str]


@frozen
class World:
    """A project to prepare; what a preparation returns are the variables that the page's calls name."""

    server: StandInServer
    client: ProvisioningClient

    @property
    def project(self) -> str:
        return str(self.client.project_id)

    async def account(self) -> None:
        await self.client.whatsapp.account.create(ACCOUNT)
        self.server.approve(self.project)
        self.server.approve(self.project)

    async def whatsapp_sender(self, *steps: str) -> str:
        await self.account()
        sender = (await self.client.whatsapp.senders.create(SENDER)).id
        for step in steps:
            getattr(self.server, step)(sender)
        return sender

    async def template(self, name: str = "order_ready") -> None:
        body: Any = {**TEMPLATE, "name": name}
        await self.client.whatsapp.templates.create(body)
        self.server.approve(name, project_id=self.project)

    async def kakaotalk_sender(self, *steps: str) -> str:
        name = "@bakery"
        body: Any = {**_sample("kakaotalk.senders.create"), "plusFriendId": name}
        await self.client.kakaotalk.senders.create(body)
        for step in steps:
            getattr(self.server, step)(name)
        return name

    async def kakaotalk_template(self, *steps: str, status: str = "SUBMIT") -> Variables:
        sender = await self.kakaotalk_sender("approve", "approve")
        details = {"name": "Order", "language": "KO", "content": "Your order", "categoryCode": "001001"}
        body: Any = {"status": status, "details": details}
        code = (await self.client.kakaotalk.templates.create(sender, body)).code
        for step in steps:
            getattr(self.server, step)(code)
        return {"PLUS_FRIEND_ID": sender, "TEMPLATE_CODE": code}

    async def rcs_sender(self) -> str:
        return (await self.client.rcs.senders.create(_sample("rcs.senders.create"))).id


def _sample(operation: str) -> Any:
    return next(each.value for each in of_kind("request") if each.operation.name == operation)


async def nothing(world: World) -> Variables:
    return {}


async def a_webhook(world: World) -> Variables:
    body: Any = {"target": "http://127.0.0.1:9/hook", "secret": "webhook-secret", "triggers": ["ALL"]}
    return {"WEBHOOK_ID": (await world.client.webhooks.create(body)).id}


async def an_account(world: World) -> Variables:
    await world.account()
    return {}


async def a_rejected_account(world: World) -> Variables:
    await world.client.whatsapp.account.create(ACCOUNT)
    world.server.reject(world.project)
    return {}


async def a_flow(world: World) -> Variables:
    await world.account()
    return {"FLOW_ID": world.server.add_flow("Survey", screens=("ONE",), project_id=world.project)}


async def an_active_sender(world: World) -> Variables:
    return {"SENDER_ID": await world.whatsapp_sender("approve", "approve")}


async def a_rejected_sender(world: World) -> Variables:
    return {"SENDER_ID": await world.whatsapp_sender("reject")}


async def a_sender_to_verify(world: World) -> Variables:
    return {"SENDER_ID": await world.whatsapp_sender("approve")}


async def a_registered_sender(world: World) -> Variables:
    found = await a_sender_to_verify(world)
    await world.client.whatsapp.senders.register(found["SENDER_ID"], {"method": "SMS"})
    return found


async def a_solution(world: World) -> Variables:
    body: Any = {"details": {"name": "Ours"}, "accessToken": "token", "businessManager": "SINCH_UK"}
    made = await world.client.whatsapp.solutions.create(body)
    return {"SOLUTION_ID": made.solutions[0].id}


async def templates(world: World) -> Variables:
    await world.account()
    for name in ("order_ready", "order_late"):
        await world.template(name)
        world.server.set_sends(name, 1_000, project_id=world.project)
    return {}


async def a_bundle(world: World) -> Variables:
    return {"BUNDLE_ID": (await world.client.bundles.create({"name": "All", "region": "EU", "smsApp": True})).id}


async def a_kakaotalk_sender(world: World) -> Variables:
    return {"PLUS_FRIEND_ID": await world.kakaotalk_sender("approve", "approve")}


async def a_rejected_kakaotalk_sender(world: World) -> Variables:
    return {"PLUS_FRIEND_ID": await world.kakaotalk_sender("reject")}


async def a_kakaotalk_sender_to_verify(world: World) -> Variables:
    return {"PLUS_FRIEND_ID": await world.kakaotalk_sender("approve")}


async def a_registered_kakaotalk_sender(world: World) -> Variables:
    found = await a_kakaotalk_sender_to_verify(world)
    await world.client.kakaotalk.senders.register(found["PLUS_FRIEND_ID"])
    return found


async def a_kakaotalk_template(world: World) -> Variables:
    return await world.kakaotalk_template("approve")


async def a_draft_of_a_kakaotalk_template(world: World) -> Variables:
    return await world.kakaotalk_template(status="DRAFT")


async def a_conversation_app(world: World) -> Variables:
    channels: Any = {name: {"status": "ACTIVE"} for name in ("instagram", "messenger", "telegram", "viber")}
    return {"CONVERSATION_APP_ID": world.server.add_conversation_app(project_id=world.project, **channels)}


async def an_rcs_sender(world: World) -> Variables:
    return {"SENDER_ID": await world.rcs_sender()}


async def a_test_number(world: World) -> Variables:
    sender = await world.rcs_sender()
    await world.client.rcs.senders.add_test_numbers(sender, {"testNumbers": ["+46123123111"]})
    world.server.set_test_number(sender, "+46123123111")
    return {"SENDER_ID": sender, "TEST_NUMBER": "+46123123111"}


async def an_sms_app(world: World) -> Variables:
    return {"SMS_APP_ID": (await world.client.sms.apps.create({"name": "Alerts", "region": "EU"})).id}


Preparation = Callable[[World], Any]
# The nearest one holds: an operation, else its resource, else the product.
PREPARATIONS: Final[dict[str, Preparation]] = {
    "webhooks": a_webhook,
    "webhooks.create": nothing,
    "whatsapp": an_account,
    "whatsapp.account.create": nothing,
    "whatsapp.account.update": a_rejected_account,
    "whatsapp.flows.list_screens": a_flow,
    "whatsapp.senders": an_active_sender,
    "whatsapp.senders.create": an_account,
    "whatsapp.senders.discard_changes": a_rejected_sender,
    "whatsapp.senders.register": a_sender_to_verify,
    "whatsapp.senders.verify": a_registered_sender,
    "whatsapp.solutions": a_solution,
    "whatsapp.solutions.create": nothing,
    "whatsapp.templates": templates,
    "whatsapp.templates.create": an_account,
    "bundles": a_bundle,
    "kakaotalk.senders": a_kakaotalk_sender,
    "kakaotalk.senders.create": nothing,
    "kakaotalk.senders.discard_changes": a_rejected_kakaotalk_sender,
    "kakaotalk.senders.register": a_kakaotalk_sender_to_verify,
    "kakaotalk.senders.verify": a_registered_kakaotalk_sender,
    "kakaotalk.categories": a_kakaotalk_sender,
    "kakaotalk.templates": a_kakaotalk_template,
    "kakaotalk.templates.create": a_kakaotalk_sender,
    "kakaotalk.templates.discard_changes": a_draft_of_a_kakaotalk_template,
    "conversation": a_conversation_app,
    "rcs.account": an_rcs_sender,
    "rcs.questionnaire": nothing,
    "rcs.senders": an_rcs_sender,
    "rcs.senders.get_test_number": a_test_number,
    "rcs.senders.delete_test_number": a_test_number,
    "rcs.senders.get_test_number_capabilities": a_test_number,
    "rcs.senders.retry_test_number": a_test_number,
    "sms.apps": an_sms_app,
}


def preparation_of(operation: str) -> Preparation:
    name = operation
    while name and name not in PREPARATIONS:
        name = name.rpartition(".")[0]
    return PREPARATIONS.get(name, nothing)
