"""Files that are wrong, each in one way: where, and what is said of it."""

from typing import Final, NamedTuple


class Broken(NamedTuple):
    name: str
    text: str
    place: str
    said: str


_TEMPLATE = """whatsapp:
  templates:
    - name: order_update
      language: EN_US
      category: UTILITY
      details:
        components:
          - {type: BODY, text: Hello}
"""
_SENDER = """whatsapp:
  senders:
    - region: EU
      phoneNumberProvider: CUSTOMER
      details:
        displayName: Acme
        vertical: OTHER
        countryCode: "48"
        phoneNumber: "600100200"
"""
_WEBHOOK = """webhooks:
  - target: https://hooks.example.com/
    secret: {env: WEBHOOK_SECRET}
    triggers: [ALL]
"""
_RCS = """rcs:
  senders:
    - region: EU
      billingCategory: CONVERSATIONAL
      useCase: OTP
      details:
        brand: {name: Acme}
"""
_FRIEND = """kakaotalk:
  senders:
    - plusFriendId: "@acme"
      details:
        adminPhoneNo: "01012345678"
  templates:
    - sender: "@acme"
      details:
        name: welcome
        language: KO
"""
_APP = """sms:
  apps:
    - name: alerts
      region: EU
"""
_BUNDLE = """bundles:
  - name: shop
    region: EU
    smsApp: true
    webhooks:
      - target: https://hooks.example.com/
        secret: {env: WEBHOOK_SECRET}
        triggers: [ALL]
"""
_ACCOUNT = """whatsapp:
  account:
    wabaName: Acme
    clientBusinessManagerId: "42"
    senderDetails:
      displayName: Acme
      businessCategory: OTHER
"""
_SOLUTION = """whatsapp:
  solutions:
    - details: {name: Acme}
      accessToken: {env: WEBHOOK_SECRET}
      businessManager: SINCH_UK
"""
GOOD: Final = {
    "template": _TEMPLATE,
    "sender": _SENDER,
    "webhook": _WEBHOOK,
    "RCS sender": _RCS,
    "KakaoTalk": _FRIEND,
    "SMS app": _APP,
    "bundle": _BUNDLE,
    "account": _ACCOUNT,
    "solution": _SOLUTION,
}
"""What the broken files were before they were broken."""


def _but(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1, old
    return text.replace(old, new)


BROKEN: Final = (
    Broken("a section misspelt", _but(_WEBHOOK, "webhooks:", "webhook:"), "1:1", "did you mean 'webhooks'?"),
    Broken("a group misspelt", _but(_TEMPLATE, "whatsapp:", "watsapp:"), "1:1", "did you mean 'whatsapp'?"),
    Broken("a kind misspelt", _but(_TEMPLATE, "templates:", "template:"), "2:3", "did you mean 'templates'?"),
    Broken("a list of files", "- webhooks\n", "1:1", "must be a mapping"),
    Broken("a section that is no list", "webhooks: {target: x}\n", "1:11", "must be a list"),
    Broken("a group that is a list", "whatsapp: [account]\n", "1:11", "must be a mapping"),
    Broken(
        "an account in a list",
        _but(_ACCOUNT, "account:\n    wabaName", "account:\n   - wabaName")
        .replace("\n    c", "\n     c")
        .replace("\n    s", "\n     s"),
        "3:4",
        "must be a mapping",
    ),
    Broken("a resource that is a text", "webhooks: [https://hooks.example.com/]\n", "1:12", "must be a mapping"),
    Broken("a project that is a number", "projectId: 42\n", "1:12", "must be a string"),
    Broken("a field misspelt", _but(_WEBHOOK, "target:", "targt:"), "2:5", "did you mean 'target'?"),
    Broken(
        "a field in Python's spelling",
        _but(_SENDER, "phoneNumberProvider", "phone_number_provider"),
        "4:7",
        "did you mean 'phoneNumberProvider'?",
    ),
    Broken("a field of details misspelt", _but(_SENDER, "vertical", "vertikal"), "7:9", "did you mean 'vertical'?"),
    Broken(
        "a field of a component misspelt", _but(_TEMPLATE, "text: Hello", "txt: Hello"), "8:26", "did you mean 'text'?"
    ),
    Broken(
        "an option misspelt",
        _but(_TEMPLATE, "      language", "      protct: true\n      language"),
        "4:7",
        "did you mean 'protect'?",
    ),
    Broken(
        "an option of another kind",
        _but(_APP, "      region", "      launch: true\n      region"),
        "4:7",
        "launch: is not a known key",
    ),
    Broken(
        "a target that is missing",
        _but(_WEBHOOK, "  - target: https://hooks.example.com/\n    secret", "  - secret"),
        "2:5",
        "target: is required",
    ),
    Broken(
        "a secret that is missing",
        _but(_WEBHOOK, "    secret: {env: WEBHOOK_SECRET}\n", ""),
        "2:5",
        "secret: is required",
    ),
    Broken(
        "a language that is missing", _but(_TEMPLATE, "      language: EN_US\n", ""), "3:7", "language: is required"
    ),
    Broken(
        "a region that is missing", _but(_RCS, "region: EU\n      billing", "billing"), "3:7", "region: is required"
    ),
    Broken(
        "a sender that is missing",
        _but(_FRIEND, '    - sender: "@acme"\n      details', "    - details"),
        "7:7",
        "sender: is required",
    ),
    Broken(
        "a number that is missing",
        _but(_SENDER, '        countryCode: "48"\n', ""),
        "6:9",
        "details.countryCode: is required",
    ),
    Broken(
        "an account without its sender",
        _but(_ACCOUNT, "    senderDetails:\n      displayName: Acme\n      businessCategory: OTHER\n", ""),
        "3:5",
        "is required",
    ),
    Broken("a value that is none of the enum", _but(_TEMPLATE, "UTILITY", "UTILTY"), "5:17", "did you mean 'UTILITY'?"),
    Broken("a language in lower case", _but(_TEMPLATE, "EN_US", "en_us"), "4:17", "did you mean 'EN_US'?"),
    Broken("a trigger that is none", _but(_WEBHOOK, "[ALL]", "[SENDER_ACTIVE]"), "4:16", "must be one of"),
    Broken("ALL beside another", _but(_WEBHOOK, "[ALL]", "[ALL, BUNDLE_DONE]"), "4:15", "ALL stands alone"),
    Broken("no triggers", _but(_WEBHOOK, "[ALL]", "[]"), "4:15", "at least 1 item"),
    Broken("a trigger twice", _but(_WEBHOOK, "[ALL]", "[BUNDLE_DONE, BUNDLE_DONE]"), "4:29", "must not repeat"),
    Broken("a name with a capital", _but(_TEMPLATE, "order_update", "Order_update"), "3:13", "^[a-z0-9]"),
    Broken(
        "a text that is a number", _but(_SENDER, '"600100200"', "600100200"), "9:22", "must be a string, got 600100200"
    ),
    Broken("a country that is no longer a text", _but(_SENDER, '"48"', "48"), "8:22", "must be a string, got 48"),
    Broken(
        "a truth that is a text",
        _but(_TEMPLATE, "      category", '      protect: "yes"\n      category'),
        "5:16",
        "must be true or false",
    ),
    Broken(
        "an id that is empty",
        _but(_APP, "    - name", '    - id: ""\n      name'),
        "3:11",
        "must be a string that is not empty",
    ),
    Broken("a text that is too long", _but(_APP, "alerts", "a" * 1000), "3:13", "must have at most "),
    Broken("a component of no type", _but(_TEMPLATE, "BODY", "BODDY"), "8:20", "did you mean 'BODY'?"),
    Broken(
        "an e-mail address that is none",
        _but(_RCS, "{name: Acme}", "{emails: [{label: Help, address: help}]}"),
        "7:49",
        "must be an e-mail address",
    ),
    Broken(
        "a secret in plain sight",
        _but(_WEBHOOK, "{env: WEBHOOK_SECRET}", "hunter2"),
        "3:13",
        "must say where the secret is",
    ),
    Broken(
        "a secret from nowhere",
        _but(_WEBHOOK, "{env: WEBHOOK_SECRET}", "{vault: x}"),
        "3:13",
        "known are env, file, command",
    ),
    Broken(
        "a secret from two places",
        _but(_BUNDLE, "{env: WEBHOOK_SECRET}", "{env: A, file: b}"),
        "7:17",
        "must say where the secret is",
    ),
    Broken(
        "a token in plain sight",
        _but(_SOLUTION, "{env: WEBHOOK_SECRET}", "EAAB"),
        "4:20",
        "must say where the secret is",
    ),
    Broken(
        "null where nothing can be cleared", _but(_TEMPLATE, "category: UTILITY", "category: null"), "5:17", "category"
    ),
    Broken(
        "a region without that business manager",
        'whatsapp: {senders: [{phoneNumberId: "1", region: BR, businessManager: SINCH_UK}]}',
        "1:72",
        "must go with region",
    ),
    Broken(
        "a command that is a text",
        _but(_WEBHOOK, "{env: WEBHOOK_SECRET}", "{command: pass show x}"),
        "3:13",
        "command must be a list of strings",
    ),
)
