"""What is the same though it looks different, and what is not."""

from typing import Any

import pytest

from sinch_provisioning import ProvisioningClient, plans
from sinch_provisioning.plans.comparing import Comparison
from sinch_provisioning.plans.kinds import KINDS
from tests.plans.conftest import Write


@pytest.mark.parametrize(
    ("kind", "said", "there"),
    [
        ("webhooks", {"triggers": ["A", "B"]}, {"triggers": ["B", "A"]}),
        ("rcs.senders", {"details": {"testNumbers": ["+48 600"]}}, {"details": {"testNumbers": ["+48 600"]}}),
        (
            "rcs.senders",
            {"details": {"testNumbers": ["+48600100200", "48600100201"]}},
            {"details": {"testNumbers": ["48 600 100 201", "48600100200"]}},
        ),
        ("whatsapp.senders", {"details": {"phoneNumber": "600 100 200"}}, {"details": {"phoneNumber": "600100200"}}),
        ("whatsapp.senders", {"details": {"about": None}}, {"details": {}}),
        ("kakaotalk.templates", {"details": {"securityFlag": False}}, {"details": {}}),
        (
            "whatsapp.templates",
            {"details": {"components": [{"type": "LIMITED_TIME_OFFER", "text": "x"}]}},
            {"details": {"components": [{"type": "LIMITED_TIME_OFFER", "text": "x", "hasExpiration": False}]}},
        ),
        (
            "whatsapp.templates",
            {"details": {"components": [{"type": "BODY", "text": "x"}]}},
            {"details": {"components": [{"type": "BODY", "text": "x", "madeUpByTheApi": 7}]}},
        ),
        (
            "whatsapp.templates",
            {"details": {"messageSendTtlSeconds": 60}},
            {"details": {"messageSendTtlSeconds": 60.0}},
        ),
        ("bundles", {"smsApp": True}, {"smsApp": {"id": "1", "name": "x"}}),
        ("bundles", {"name": "2023-01-19t13:11:08.204Z"}, {"name": "2023-01-19T13:11:08.204Z"}),
    ],
)
def test_the_same(kind: str, said: dict[str, Any], there: dict[str, Any]) -> None:
    assert Comparison(KINDS[kind]).differences(said, there) == []


@pytest.mark.parametrize(
    ("kind", "said", "there", "path"),
    [
        ("webhooks", {"triggers": ["A", "B"]}, {"triggers": ["A"]}, "triggers"),
        ("webhooks", {"triggers": ["A", "A"]}, {"triggers": ["A", "B"]}, "triggers"),
        ("whatsapp.senders", {"details": {"about": None}}, {"details": {"about": "x"}}, "details.about"),
        ("kakaotalk.templates", {"details": {"securityFlag": True}}, {"details": {}}, "details.securityFlag"),
        ("kakaotalk.templates", {"details": {"content": "12"}}, {"details": {"content": "1 2"}}, "details.content"),
        (
            "whatsapp.templates",
            {"details": {"components": [{"type": "BODY", "text": "x"}]}},
            {"details": {"components": [{"type": "BODY", "text": "x", "examples": ["y"]}]}},
            "details.components",
        ),
        (
            "whatsapp.templates",
            {"details": {"components": [{"type": "A"}, {"type": "B"}]}},
            {"details": {"components": [{"type": "B"}, {"type": "A"}]}},
            "details.components",
        ),
        ("bundles", {"smsApp": True}, {}, "smsApp"),
    ],
)
def test_not_the_same(kind: str, said: dict[str, Any], there: dict[str, Any], path: str) -> None:
    (found,) = Comparison(KINDS[kind]).differences(said, there)
    assert found.path == path


async def test_every_page_is_read(client: ProvisioningClient, write: Write) -> None:
    for number in range(30):
        await client.bundles.create({"name": f"shop-{number:02}", "region": "EU", "smsApp": True})
    text = await plans.export(client)
    assert text.count("name: shop-") == 60
    assert (await plans.plan(client, plans.load(write(text)))).changes == ()
