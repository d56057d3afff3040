"""What the tests of plans share."""

from pathlib import Path
from typing import Final

from sinch_provisioning import ProvisioningClient, plans

ACCOUNT: Final = """
whatsapp:
  account:
    wabaName: Acme
    clientBusinessManagerId: "42"
    senderDetails: {displayName: Acme, businessCategory: OTHER}
"""
SENDERS: Final = """\
  senders:
    - region: EU
      phoneNumberProvider: CUSTOMER
      details: {displayName: Acme, vertical: OTHER, countryCode: "48", phoneNumber: "600100200", about: Hello}
"""
WEBHOOK: Final = """
webhooks:
  - target: https://hooks.example.com/sinch
    secret: {env: WEBHOOK_SECRET}
    triggers: [WHATSAPP_SENDER_ACTIVE, WHATSAPP_TEMPLATE_APPROVED]
"""
FRIEND: Final = """
kakaotalk:
  senders:
    - plusFriendId: "@acme"
      details:
        adminPhoneNo: "01012345678"
        name: Acme
        topLevelCategoryCode: "001"
        midLevelCategoryCode: "0001"
        subLevelCategoryCode: "0001"
"""
WHOLE: Final = (
    WEBHOOK
    + ACCOUNT
    + SENDERS
    + """\
  templates:
    - name: order_update
      language: EN_US
      category: UTILITY
      details:
        components:
          - {type: BODY, text: "Order {{1}} is on its way.", examples: ["1234"]}
          - {type: BUTTONS, buttons: [{type: QUICK_REPLY, text: Stop}]}
rcs:
  senders:
    - region: EU
      billingCategory: CONVERSATIONAL
      useCase: OTP
      details: {brand: {name: Acme}, testNumbers: ["+48600100200"]}
"""
    + FRIEND
    + """\
  templates:
    - sender: "@acme"
      details: {name: welcome, language: KO, content: Hello}
sms:
  apps:
    - {name: alerts, region: EU}
bundles:
  - {name: shop, region: EU, smsApp: true, convApp: {processingMode: CONVERSATION}}
"""
)


async def made(client: ProvisioningClient, path: Path, state: plans.State) -> plans.Report:
    """Apply a file, and look that everything went well."""
    plan = await plans.plan(client, plans.load(path), state=state)
    report = await plans.apply(client, plan, state=state, settle=0.01)
    assert not report.failed, str(report)
    assert not report.skipped, str(report)
    return report
