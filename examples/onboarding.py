"""A whole onboarding: a WhatsApp account, senders and a template, and an RCS sender, against the stand-in API.

python examples/onboarding.py           against the stand-in, which is started for it
python examples/onboarding.py --live    only reads, from the real API; needs SINCH_PROJECT_ID, SINCH_KEY_ID and
                                        SINCH_KEY_SECRET
"""

import argparse
import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from aiohttp import web

from sinch_provisioning import ProvisioningClient, errors, models, validation, webhooks
from sinch_provisioning.testing import StandInServer

WEBHOOK_SECRET = "webhook-secret"  # noqa: S105 - the stand-in's
SENDERS = 7
TESTER = "+46123123111"


def say(text: str) -> None:
    """Print a step."""
    print(f"\n* {text}")


def tell(text: str) -> None:
    """Print what came of it."""
    print(f"    {text}")


@asynccontextmanager
async def receiving(router: webhooks.EventRouter) -> AsyncGenerator[str]:
    """Receive webhooks on a free port; gives the URL."""
    runner = web.AppRunner(webhooks.aiohttp_app(router, secret=WEBHOOK_SECRET))
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/"
    finally:
        await runner.cleanup()


async def onboard() -> None:
    """Tell the whole story."""
    router = webhooks.EventRouter()

    @router.default
    async def note(event: webhooks.Event) -> None:
        tell(f"<- webhook: {event.type}")

    async with (
        StandInServer() as server,
        receiving(router) as target,
        server.client() as client,
    ):
        say("The stand-in Provisioning API is running, and the client gets its tokens from it with OAuth2.")
        tell(f"API at {server.url}; {client!r}")
        await register_webhook(client, target)
        waba_id = await open_account(client, server)
        ids = await create_senders(client, waba_id)
        await reject_correct_approve(client, server, router, ids[0])
        await page_through(client)
        await hit_errors(client)
        await approve_template(client, server, router)
        await launch_rcs_sender(client, server)
        say("Done.")
        tell(f"{len(server.requests)} requests reached the API; one of them was for a token.")


async def register_webhook(client: ProvisioningClient, target: str) -> None:
    """Ask the API to tell about everything."""
    say("Register a webhook, so that the API tells when something was decided.")
    webhook = await client.webhooks.create(
        models.WebhookInput(target=target, secret=WEBHOOK_SECRET, triggers=[models.WebhookTrigger.ALL])
    )
    tell(f"webhook {webhook.id} for {', '.join(webhook.triggers)}")


async def open_account(client: ProvisioningClient, server: StandInServer) -> str:
    """Create the project's WhatsApp account and have it onboarded; gives the id of its business account."""
    say("Create the WhatsApp account of the project; a reviewer onboards it.")
    account = await client.whatsapp.account.create(
        models.WhatsAppAccountPartnerInitiatedInput(
            waba_name="Sample Bakery",
            client_business_manager_id="1234567890",
            sender_details=models.WhatsAppAccountSenderDetailsInput(
                display_name="Sample Bakery",
                business_category=models.WhatsAppAccountVerticalInput.FOOD_AND_GROCERY,
            ),
        )
    )
    tell(f"its changes are {account.changes.status if account.changes else 'none'}")
    while (await client.whatsapp.account.get()).state != models.WhatsAppAccountState.ONBOARDED:
        server.approve(server.project_id)
    account = await client.whatsapp.account.wait_until_onboarded(timeout=10)
    tell(f"now it is {account.state}")
    return account.waba_id or ""


async def create_senders(client: ProvisioningClient, waba_id: str) -> list[str]:
    """Create several senders at once, and read one."""
    say(f"Create {SENDERS} WhatsApp senders at the same time: one with a number of ours, the others signed up at Meta.")
    own = models.WhatsAppSenderPartnerInitiatedInput(
        phone_number_provider=models.WhatsAppSenderNumberProviderType.CUSTOMER,
        details=models.WhatsAppPartnerInitiatedDetailsInput(
            display_name="The Best Bakery in Town",
            vertical=models.WhatsAppSenderVertical.RESTAURANT,
            country_code="46",
            phone_number="123456789",
            about="Bread",
        ),
    )
    signed_up = [
        models.WhatsAppSenderInput(
            waba_id=waba_id, phone_number_id=str(1000 + number), region=models.WhatsAppSenderRegion.EU
        )
        for number in range(1, SENDERS)
    ]
    senders = await asyncio.gather(
        client.whatsapp.senders.create(own), *(client.whatsapp.senders.create(body) for body in signed_up)
    )
    tell(f"{len(signed_up)} of them in the WhatsApp Business Account {waba_id}")
    sender = await client.whatsapp.senders.get(senders[0].id)
    tell(f"read one back: {sender.id}, created {sender.created}, changes {sender.changes and sender.changes.status}")
    return [each.id for each in senders]


async def reject_correct_approve(
    client: ProvisioningClient, server: StandInServer, router: webhooks.EventRouter, sender_id: str
) -> None:
    """Have a sender rejected, correct it, and wait for the approval by webhook."""
    say("Somebody at Meta rejects the first sender; waiting for it ends at once, with the comment.")
    server.reject(sender_id, comment="The display name does not match the brand.")
    try:
        await client.whatsapp.senders.wait_until_active(sender_id, timeout=10)
    except errors.WaitFailed as failure:
        tell(f"{failure.state}: {failure.comment}")
    say("Correct it with a PATCH: a name is set, `about` is cleared with a null, everything else is left alone.")
    update = models.WhatsAppSenderUpdateInput(
        status=models.WhatsAppAction.SUBMIT,
        details=models.WhatsAppSenderDetailsUpdateInput(display_name="Sample Bakery", about=None),
    )
    tell(f"what is sent: {update.to_dict()}")
    await client.whatsapp.senders.update(sender_id, update)
    say("It is approved; then its phone number is registered and verified. The wait ends with the webhook.")
    waiting = asyncio.create_task(client.whatsapp.senders.wait_until_active(sender_id, router=router, timeout=30))
    server.approve(sender_id)
    method = models.WhatsAppSenderRegistrationMethod.SMS
    await client.whatsapp.senders.register(sender_id, models.WhatsAppSenderRegisterInput(method=method))
    await client.whatsapp.senders.verify(sender_id, models.WhatsAppSenderVerifyInput(code="123456"))
    sender = await waiting
    tell(f"{sender.details.display_name if sender.details else 'the sender'} is {sender.state}")


async def page_through(client: ProvisioningClient) -> None:
    """Read all senders, page by page."""
    say("Page through the senders, three a page.")
    async for page in client.whatsapp.senders.list(page_size=3).pages():
        tell(f"{len(page.items)} of {page.total_size}: {', '.join(sender.id[:8] for sender in page.items)}")


async def hit_errors(client: ProvisioningClient) -> None:
    """Show what errors say."""
    say("Ask for a sender that does not exist, on purpose.")
    try:
        await client.whatsapp.senders.get("../nobody")
    except errors.NotFoundError as error:
        tell(f"{type(error).__name__}: {error.error_code}, {error.message} {error.resolution}")
        tell(f"{error.method} {error.url} ({error.operation})")
    say("Ask for a sender where it cannot be: refused before anything is sent.")
    try:
        await client.whatsapp.senders.create({"phoneNumberId": "1", "region": "BR", "businessManager": "SINCH_UK"})
    except errors.ValidationError as error:
        for line in str(error).splitlines():
            tell(line)


async def approve_template(client: ProvisioningClient, server: StandInServer, router: webhooks.EventRouter) -> None:
    """Create a message template and wait for its approval."""
    say("Create a message template as a draft, see what is missing, complete it, and wait for its approval.")
    draft = models.WhatsAppTemplateInput(
        status=models.WhatsAppAction.DRAFT,
        name="order_ready",
        language=models.WhatsAppTemplateLanguage.EN_US,
        category=models.WhatsAppTemplateCategory.UTILITY,
    )
    for missing in validation.missing(draft, stage=validation.Stage.SUBMIT):
        tell(f"still missing: {missing}")
    draft.status = models.WhatsAppAction.SUBMIT
    draft.details = models.WhatsAppTemplateDetailsInput(
        components=[models.WhatsAppBodyComponentInput(text="Your order {{1}} is ready.", examples=["1234"])]
    )
    template = await client.whatsapp.templates.create(draft)
    waiting = asyncio.create_task(
        client.whatsapp.templates.wait_until_approved(template.name, "EN_US", router=router, timeout=30)
    )
    server.approve("order_ready")
    approved = await waiting
    tell(f"template {template.name}: {getattr(approved, 'state', None)}")


async def launch_rcs_sender(client: ProvisioningClient, server: StandInServer) -> None:
    """Bring an RCS sender from a draft over a test number to its launch."""
    say("Create an RCS sender for the UK, and ask what a launch still needs.")
    body = models.RcsSenderInput(
        region=models.RcsSenderRegion.EU,
        billing_category=models.RcsSenderBillingCategory.CONVERSATIONAL,
        use_case=models.RcsSenderUseCase.MULTIUSE,
        details=models.RcsSenderDetailsInput(
            brand=models.RcsSenderDetailsBrandInput(name="Sample Bakery", description="Bread and cake"),
            countries=[models.RcsLaunchCountryCodeInput.GB],
        ),
    )
    for missing in validation.missing(body, stage=validation.Stage.LAUNCH):
        tell(f"a launch needs {' or '.join((missing.path, *missing.alternatives))}")
    sender = await client.rcs.senders.create(body)
    try:
        await client.rcs.senders.launch(sender.id)
    except errors.PreconditionFailedError as error:
        tell(f"launched all the same, the API says: {error.status} {error.error_code}")
    complete = await client.rcs.senders.update(sender.id, {"details": launch_details()})
    tell(f"with all of it there, {len(validation.missing(complete, stage=validation.Stage.LAUNCH))} are missing")
    say("Test it with a phone, and launch it.")
    await client.rcs.senders.add_test_numbers(sender.id, models.RcsTestNumbersInput(test_numbers=[TESTER]))
    server.set_test_number(sender.id, TESTER)
    number = await client.rcs.senders.get_test_number(sender.id, TESTER)
    tell(f"tester {number.number} is {number.state}")
    launching = await client.rcs.senders.launch(sender.id)
    tell(f"the sender is {launching.state}: the operators review it")
    server.approve(sender.id)
    launched = await client.rcs.senders.wait_until_launched(sender.id, timeout=10)
    tell(f"now it is {launched.state}")


def launch_details() -> dict[str, object]:
    """Give what a launch in the UK asks for; a mapping does where an input model does."""
    return {
        "brand": {
            "bannerUrl": "https://example.com/banner.png",
            "logoUrl": "https://example.com/logo.png",
            "privacyPolicyUrl": "https://example.com/privacy",
            "termsOfServiceUrl": "https://example.com/terms",
            "emails": [{"label": "Shop", "address": "shop@example.com"}],
            "phones": [{"label": "Shop", "number": "+46123456789"}],
        },
        "questionnaire": {
            "general": {
                "answers": {
                    "optInDescription": "A form in the shop",
                    "optOutDescription": "STOP",
                    # Without a video the sender would wait in PREPARING_LAUNCH.
                    "videoUris": ["https://example.com/how-it-works.mp4"],
                }
            },
            "verification": {
                "answers": {"name": "A. Baker", "email": "baker@example.com", "website": "https://example.com"}
            },
            "gb": {
                "answers": {
                    "brandIndustry": "Food",
                    "companyLegalName": "Sample Bakery Ltd",
                    "messagesVolume": "1000",
                }
            },
        },
    }


async def look_at_live() -> None:
    """Read from the real API; nothing is changed there."""
    async with ProvisioningClient.from_env() as client:
        say(f"Reading with {client!r}.")
        for name, listing in (
            ("webhooks", client.webhooks.list()),
            ("WhatsApp senders", client.whatsapp.senders.list(page_size=1)),
            ("WhatsApp templates", client.whatsapp.templates.list(page_size=1)),
            ("RCS senders", client.rcs.senders.list(page_size=1)),
            ("KakaoTalk senders", client.kakaotalk.senders.list(page_size=1)),
            ("SMS apps", client.sms.apps.list(page_size=1)),
        ):
            try:
                page = await listing
            except errors.ApiError as error:
                tell(f"{name}: {error.status} {error.error_code}")
            else:
                tell(f"{name}: {page.total_size}")


def main() -> None:
    """Run the story."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--live", action="store_true", help="only read, from the real API")
    arguments = parser.parse_args()
    asyncio.run(look_at_live() if arguments.live else onboard())


if __name__ == "__main__":
    main()
