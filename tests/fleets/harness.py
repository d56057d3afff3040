"""A fleet of projects in a stand-in, and what is to be in each."""

import csv
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from sinch_provisioning.testing import AccessKey, StandInServer

SECRET: Final = "FLEET_KEY_SECRET"
"""The variable that the secret of all keys is in."""
RESOURCES: Final = 12
"""How many resources each project is to have."""
KINDS: Final = (
    "webhooks",
    "whatsapp.account",
    "whatsapp.senders",
    "whatsapp.templates",
    "rcs.senders",
    "sms.apps",
)
CUSTOMER: Final = """
projectId: ${projectId}
webhooks:
  - {target: "https://hooks.example.com/${label}/state", secret: {env: FLEET_KEY_SECRET}, triggers: [ALL]}
  - {target: "https://hooks.example.com/${label}/more", secret: {env: FLEET_KEY_SECRET}, triggers: [ALL]}
whatsapp:
  account:
    wabaName: ${label}
    clientBusinessManagerId: "42"
    senderDetails: {displayName: "${label}", businessCategory: OTHER}
  senders:
    - region: EU
      phoneNumberProvider: CUSTOMER
      details: {displayName: "${label}", vertical: OTHER, countryCode: "48", phoneNumber: "${phone}"}
  templates:
    - name: order_update
      language: EN_US
      category: UTILITY
      details: {components: [{type: BODY, text: "Order {{1}} of ${label} is on its way.", examples: ["1234"]}]}
    - name: order_arrived
      language: EN_US
      category: UTILITY
      details: {components: [{type: BODY, text: "Order {{1}} has arrived.", examples: ["1234"]}]}
    - name: order_late
      language: EN_US
      category: UTILITY
      details: {components: [{type: BODY, text: "Order {{1}} will be late.", examples: ["1234"]}]}
    - name: order_lost
      language: EN_US
      category: UTILITY
      details: {components: [{type: BODY, text: "Order {{1}} is lost.", examples: ["1234"]}]}
rcs:
  senders:
    - region: EU
      billingCategory: CONVERSATIONAL
      useCase: OTP
      details: {brand: {name: "${label}"}, testNumbers: ["+48600100200"]}
sms:
  apps:
    - {name: alerts, region: EU}
    - {name: codes, region: EU}
    - {name: "${label}", region: EU}
"""


def write_fleet(folder: Path, server: StandInServer, keys: Iterable[AccessKey], name: str = "fleet.yaml") -> Path:
    """Write a fleet of projects whose keys have one secret, and return its file."""
    (folder / "customer.yaml").write_text(CUSTOMER, encoding="utf-8")
    with (folder / "customers.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["projectId", "label", "keyId", "phone"])
        rows.writerows(
            (key.project_id, f"customer{number:05}", key.key_id, f"6{number:08}") for number, key in enumerate(keys)
        )
    path = folder / name
    path.write_text(
        f"""
projects: customers.csv
defaults:
  server: {server.url}
  tokenUrl: {server.token_url}
  credentials: {{keySecret: {{env: {SECRET}}}}}
  configuration: customer.yaml
""",
        encoding="utf-8",
    )
    return path


def contents(server: StandInServer, project: str) -> Counter[str]:
    """Count what a project has, by kind."""
    there = server.world.store.projects[project]
    return Counter({kind: len(there.all(kind)) for kind in KINDS if there.all(kind)})


WANTED: Final = Counter(
    {
        "webhooks": 2,
        "whatsapp.account": 1,
        "whatsapp.senders": 1,
        "whatsapp.templates": 4,
        "rcs.senders": 1,
        "sms.apps": 3,
    }
)


def observed(outcomes: list[Any]) -> Any:
    """Return an observer that keeps the outcomes."""
    return lambda _, outcome: None if outcome is None else outcomes.append(outcome)
