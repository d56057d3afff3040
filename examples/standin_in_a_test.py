"""The stand-in inside a test: Meta rejects a sender, the customer corrects it, and nobody waits.

Run it with ``python examples/standin_in_a_test.py``; it needs no account and no network.
"""

import asyncio

from sinch_provisioning import ProvisioningClient, errors, models
from sinch_provisioning.testing import StandInServer


async def onboard(client: ProvisioningClient, display_name: str) -> str:
    """Onboard a WhatsApp sender: the code under test."""
    details = models.WhatsAppPartnerInitiatedDetailsInput(
        display_name=display_name,
        vertical=models.WhatsAppSenderVertical.RESTAURANT,
        country_code="48",
    )
    body = models.WhatsAppSenderPartnerInitiatedInput(
        phone_number_provider=models.WhatsAppSenderNumberProviderType.SINCH, details=details
    )
    sender = await client.whatsapp.senders.create(body)
    return sender.id


async def main() -> None:
    async with StandInServer() as server, server.client() as client:
        await client.whatsapp.account.create(
            {
                "wabaName": "Example Ltd",
                "clientBusinessManagerId": "1234567890",
                "senderDetails": {"displayName": "Example", "businessCategory": "RESTAURANT"},
            }
        )

        # Play the reviewer: reject the sender, and see what the API shows then.
        sender_id = await onboard(client, "Best pizza in the world")
        server.reject(sender_id, comment="A display name is a name, not a slogan.")
        activities = [each async for each in client.whatsapp.senders.list_activities(sender_id)]
        print(f"rejected: {activities[0].comment}")

        # Correct it, and let the review go well.
        await client.whatsapp.senders.update(
            sender_id, {"status": "SUBMIT", "details": {"displayName": "Example Pizza"}}
        )
        server.approve(sender_id)
        await client.whatsapp.senders.register(sender_id, {"method": "SMS"})
        await client.whatsapp.senders.verify(sender_id, {"code": "123456"})
        sender = await client.whatsapp.senders.get(sender_id)
        print(f"state: {sender.state}")

        # What if the API did it, and the answer got lost? The next call with this fault finds out.
        server.faults.add(operation="whatsapp.senders.create", lost=True)
        try:
            await onboard(client, "Second sender")
        except errors.TransportError as error:
            print(f"outcome: {error.outcome}")
        print(f"senders made: {server.requests.created('whatsapp.senders.create')}")

        # A deleted sender goes on sending for 30 days; the server's clock does not need them.
        await client.whatsapp.senders.delete(sender_id)
        server.advance(days=30)
        print(f"after 30 days: {(await client.whatsapp.senders.get(sender_id)).state}")


if __name__ == "__main__":
    asyncio.run(main())
