"""The code in docs/events.md and docs/waiting.md runs, against the stand-in."""

import ast
import asyncio
import json
import re
from collections.abc import AsyncIterator, Mapping
from inspect import isawaitable
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import orjson
import pytest
from aiohttp import web

from sinch_provisioning import ProvisioningClient, errors, models, webhooks
from sinch_provisioning.testing import StandInServer
from tests.samples import ROOT
from tests.testing.harness import ACCOUNT, SENDER
from tests.webhooks.conftest import SECRET, Serve, deliver, sample

BODY = orjson.dumps(sample("WHATSAPP_SENDER_ACTIVE"))
RCS_SENDER = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"}


def blocks(page: str) -> list[str]:
    return re.findall(
        r"^```python\n(.*?)^```", (ROOT / "docs" / page).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )


async def run(source: str, names: dict[str, Any], place: Path) -> None:
    """Run a block as a module whose top level may await."""
    code = compile(source, str(place), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    assert isinstance(code, CodeType)
    result = FunctionType(code, names)()
    if isawaitable(result):
        async with asyncio.timeout(120):
            await result


class Request:
    """What a framework hands over."""

    method = "POST"

    def __init__(self) -> None:
        self.headers: Mapping[str, str] = webhooks.sign(BODY, SECRET)

    async def stream(self) -> AsyncIterator[bytes]:
        yield BODY[:100]
        yield BODY[100:]


class Redis:
    """The two commands that a store of nonces needs."""

    def __init__(self) -> None:
        self.known: dict[str, int] = {}

    async def set(self, name: str, value: int, *, nx: bool, px: int) -> bool | None:
        if nx and name in self.known:
            return None
        self.known[name] = px
        return True

    async def delete(self, name: str) -> int:
        return int(self.known.pop(name, None) is not None)


async def test_events(serve: Serve, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    apps: list[web.Application] = []
    monkeypatch.setattr(web, "run_app", lambda app, port: apps.append(app))
    names: dict[str, Any] = {
        "Redis": Redis, "body": BODY, "errors": errors, "headers": webhooks.sign(BODY, SECRET), "json": json,
        "request": Request(),
    }  # fmt: skip
    found = blocks("events.md")
    assert len(found) == 4
    for block in found:
        await run(block, names, ROOT / "docs" / "events.md")
    sender_id = sample("WHATSAPP_SENDER_ACTIVE")["payload"]["id"]
    assert capsys.readouterr().out.splitlines() == [f"{sender_id} ACTIVE", "200 handled"]
    assert isinstance(names["event"], webhooks.WhatsAppSenderActive)
    # The application that would have been run.
    url = await serve(apps[0])
    rejected = {**sample("WHATSAPP_SENDER_REJECTED"), "comment": "The name is taken"}
    for data in (sample("WHATSAPP_SENDER_ACTIVE"), rejected, sample("BUNDLE_DONE")):
        assert await deliver(url, data) == 200
    assert capsys.readouterr().out.splitlines() == [
        f"{sender_id} ACTIVE",
        f"{rejected['payload']['id']} The name is taken",
        "BUNDLE_DONE",
    ]
    # The store, in two processes.
    redis = Redis()
    receivers = [
        webhooks.Receiver(names["router"], secret=SECRET, nonces=names["RedisNonceStore"](redis)) for _ in range(2)
    ]
    signed = webhooks.sign(BODY, SECRET)
    assert [(await each.receive(signed, BODY)).text for each in receivers] == ["handled", "handled before"]
    assert all(0 < px <= 301_001 for px in redis.known.values())


@pytest.fixture
async def server() -> AsyncIterator[StandInServer]:
    async with StandInServer() as running:
        yield running


@pytest.fixture
async def client(server: StandInServer) -> AsyncIterator[ProvisioningClient]:
    async with server.client() as made:
        yield made


async def test_waiting(server: StandInServer, client: ProvisioningClient, capsys: pytest.CaptureFixture[str]) -> None:
    await client.whatsapp.account.create(ACCOUNT)
    server.approve(server.project_id)
    server.approve(server.project_id)
    sender, rejected = [await client.whatsapp.senders.create(SENDER) for _ in range(2)]
    server.approve(sender.id)
    server.reject(rejected.id, comment="The display name is not allowed.")
    rcs_sender = await client.rcs.senders.create(RCS_SENDER)
    await client.rcs.senders.update(rcs_sender.id, {"details": {"brand": {"name": "Example"}}})
    server.set_quality(sender.id, "GREEN")
    names: dict[str, Any] = {
        "client": client, "errors": errors, "models": models, "rcs_sender_id": rcs_sender.id,
        "rejected_id": rejected.id, "sender_id": sender.id, "webhooks": webhooks,
    }  # fmt: skip
    found = blocks("waiting.md")
    assert len(found) == 5
    for block in found:
        await run(block, names, ROOT / "docs" / "waiting.md")
        assert names["sender"].id in {sender.id, rcs_sender.id}
    assert names["sender"].state == "ACTIVE"
    assert capsys.readouterr().out.splitlines() == ["REJECTED None The display name is not allowed."]
