"""Every kind of fault x every kind of call x once and always: what the caller hears and what the server saw.

``python -m tests.calls.test_fault_table`` prints the table.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final, NamedTuple

import pytest
from attrs import frozen

from sinch_provisioning import ProvisioningClient, errors, models
from sinch_provisioning import transport as transport_module
from sinch_provisioning.retrying import Retry
from sinch_provisioning.testing import Fault, StandInServer

AMPLE: Final = 60.0
"""Seconds that no attempt takes, however busy the machine is."""
TIMEOUT: Final = 1.0
LATE: Final = 1.3
ATTEMPTS: Final = 4
QUICK: Final = Retry(attempts=ATTEMPTS, first_delay=0.001, longest_delay=0.001)


def body(number: int) -> models.WebhookInputDict:
    return {"target": f"https://example.com/{number}", "secret": "webhook-secret", "triggers": ["ALL"]}


class Kind(NamedTuple):
    """A kind of fault, what a client may know when it has met it, and whether the server has acted all the same.

    `known_without_body` is what it is for an answer that has no body to be spoilt, as that to a DELETE.
    """

    settings: dict[str, Any]
    known: str
    acted: bool = False
    known_without_body: str | None = None


KINDS: Final = {
    "400": Kind({"status": 400}, "final"),
    "403": Kind({"status": 403}, "final"),
    "409": Kind({"status": 409}, "final"),
    "redirect": Kind({"status": 307}, "final"),
    "429": Kind({"status": 429}, "not carried out"),
    "429, Retry-After 0": Kind({"retry_after": 0}, "not carried out"),
    "429, Retry-After soon": Kind({"retry_after": "soon"}, "not carried out"),
    "429, Retry-After 1 day": Kind({"retry_after": 86400}, "final"),
    "500": Kind({"status": 500}, "passing"),
    "501": Kind({"status": 501}, "final, in doubt"),
    "502 HTML": Kind({"html": True}, "passing"),
    "503": Kind({"status": 503}, "passing"),
    "504": Kind({"status": 504}, "passing"),
    "reset before": Kind({"reset": "before"}, "passing"),
    "reset within": Kind({"reset": "within"}, "passing", acted=True, known_without_body="harmless"),
    "lost": Kind({"lost": True}, "passing", acted=True),
    "truncated": Kind({"truncate": True}, "passing", acted=True, known_without_body="harmless"),
    "late": Kind({"delay": LATE}, "passing", acted=True),
    # A body where there must be none breaks the connection; that of the refusal which follows is broken in vain.
    "malformed": Kind({"malformed": True}, "undecodable", acted=True, known_without_body="passing, then a refusal"),
    "content type": Kind({"content_type": "text/plain"}, "harmless", acted=True),
    "slow body": Kind({"slow_body": 0.02}, "harmless", acted=True),
    "expired token": Kind({"expired_token": True}, "expired"),
}
CALLS: Final = {
    "GET": "webhooks.get",
    "list": "webhooks.list",
    "POST": "webhooks.create",
    "PATCH": "webhooks.update",
    "DELETE": "webhooks.delete",
    "token": "token",
}


@frozen
class Cell:
    """What became of a call: "answer" or the error's kind and outcome, the requests that the server saw, and how
    often it carried the call out."""

    heard: str
    requests: int
    carried_out: int


def expected(kind: Kind, call: str, always: bool) -> Cell:
    """Say what should become of a call, by the rules alone."""
    if call == "token":
        return expected_of_token(kind, always)
    known = (call == "DELETE" and kind.known_without_body) or kind.known
    harmless = call in {"GET", "list", "DELETE"}
    acted = int(kind.acted)
    # A list's first page went well before.
    before = 1 if call == "list" else 0
    if known == "harmless":
        # The two pages that are left of the list.
        pages = 2 if call == "list" else 1
        return Cell("answer", before + pages, before + pages)
    if known == "expired":
        rest = 2 if call == "list" else 1
        if always:
            return Cell("UnauthorizedError rejected", before + 2, before)
        return Cell("answer", before + 1 + rest, before + rest)
    if known == "passing, then a refusal":
        return Cell("NotFoundError unknown", 2, 1)
    again = known == "not carried out" or (known == "passing" and harmless)
    if not always and again:
        rest = 2 if call == "list" else 1
        if call == "DELETE" and acted:
            return Cell("NotFoundError unknown", 2, 1)
        return Cell("answer", before + 1 + rest, before + acted + rest)
    sent = ATTEMPTS if again else 1
    outcome = "rejected" if known in {"final", "not carried out"} else "unknown"
    # What is deleted once is not there to be deleted again.
    done = min(acted, 1) if call == "DELETE" else acted * sent
    return Cell(f"{error_of(kind)} {outcome}", before + sent, before + done)


def expected_of_token(kind: Kind, always: bool) -> Cell:
    """A request for a token does no harm, so it is sent again after all that may pass; the call itself never left."""
    if kind.known == "harmless":
        return Cell("answer", 1, int(kind.acted))
    again = kind.known in {"passing", "not carried out"}
    if again and not always:
        return Cell("answer", 2, int(kind.acted) + 1)
    sent = ATTEMPTS if again else 1
    return Cell("AuthenticationError not_sent", sent, int(kind.acted) * sent)


def error_of(kind: Kind) -> str:
    settings = kind.settings
    if "delay" in settings:
        return "RequestTimeoutError"
    if "malformed" in settings:
        return "DecodeError"
    if "html" in settings:
        return "ServerError"
    if "retry_after" in settings:
        return "RateLimitError"
    if "status" in settings:
        status: int = settings["status"]
        names = {400: "BadRequestError", 403: "ForbiddenError", 409: "ConflictError", 429: "RateLimitError"}
        return names.get(status, "RedirectError" if status < 400 else "ServerError")
    return "ConnectionFailedError"


async def run(kind: Kind, call: str, always: bool) -> Cell:
    """Let a call meet a fault."""
    async with StandInServer() as server, server.client(retry=None) as maker:
        ids = [(await maker.webhooks.create(body(number))).id for number in range(5)]
        assert all(ids)
        timeout = TIMEOUT if "delay" in kind.settings and call != "token" else AMPLE
        async with server.client(retry=QUICK, timeout=timeout, deadline=4 * AMPLE) as client:
            if call != "token":
                # The token is there, so that only the call meets the fault.
                await client.webhooks.get(str(ids[0]))
            server.requests.clear()
            server.faults.add(
                Fault(operation=CALLS[call], times=None if always else 1, after=int(call == "list"), **kind.settings)
            )
            heard = await hear(lambda: CALLERS[call](client, [str(each) for each in ids]))
            await late_ones(server)
            name = CALLS[call]
            # Nothing but the call itself and its tokens was sent.
            assert {each.operation for each in server.requests} <= {name, "token", "webhooks.get"}
            check_state(server, call, name)
            return Cell(heard, server.requests.count(name), server.requests.created(name))


async def hear(call: Callable[[], Awaitable[Any]]) -> str:
    try:
        await call()
    except errors.ProvisioningError as error:
        outcome: str = error.outcome  # type: ignore[attr-defined]
        return f"{type(error).__name__} {outcome}"
    return "answer"


async def late_ones(server: StandInServer) -> None:
    """Wait until the server has done what it does."""
    async with asyncio.timeout(AMPLE):
        while any(each.status is None and each.fault is None for each in server.requests):  # noqa: ASYNC110
            await asyncio.sleep(0.005)


def check_state(server: StandInServer, call: str, name: str) -> None:
    """Insist that the server has what its own log says."""
    kept = server.world.store.projects[server.project_id].all("webhooks")
    change = server.requests.created(name) * {"POST": 1, "DELETE": -1}.get(call, 0)
    assert len(kept) == 5 + change, f"{len(kept)} webhooks"


async def read_list(client: ProvisioningClient, ids: list[str]) -> None:
    seen: list[str] = []
    try:
        async for webhook in client.webhooks.list(page_size=2):
            seen.append(str(webhook.id))
    finally:
        assert len(seen) == len(set(seen))
        assert set(seen) <= set(ids)
    assert len(seen) == 5


async def create(client: ProvisioningClient, ids: list[str]) -> None:
    webhook = await client.webhooks.create(body(99))
    assert webhook.target == "https://example.com/99"


async def update(client: ProvisioningClient, ids: list[str]) -> None:
    webhook = await client.webhooks.update(ids[1], {"target": "https://example.com/other"})
    assert webhook.target == "https://example.com/other"


async def get(client: ProvisioningClient, ids: list[str]) -> None:
    assert (await client.webhooks.get(ids[0])).id == ids[0]


async def delete(client: ProvisioningClient, ids: list[str]) -> None:
    await client.webhooks.delete(ids[4])


CALLERS: Final[dict[str, Callable[[ProvisioningClient, list[str]], Awaitable[None]]]] = {
    "GET": get,
    "list": read_list,
    "POST": create,
    "PATCH": update,
    "DELETE": delete,
    "token": get,
}


@pytest.mark.parametrize("always", [False, True], ids=["once", "always"])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("kind", KINDS)
async def test_cell(monkeypatch: pytest.MonkeyPatch, kind: str, call: str, always: bool) -> None:
    if "delay" in KINDS[kind].settings:
        monkeypatch.setattr(transport_module, "_TOKEN_TIMEOUT", TIMEOUT)
    if kind == "429, Retry-After 1 day" and call == "token" and not always:
        # It would be too long to wait for either way.
        always = True
    assert await run(KINDS[kind], call, always) == expected(KINDS[kind], call, always)


def test_every_kind_of_the_stand_in_is_in_the_table() -> None:
    settings = {name for kind in KINDS.values() for name in kind.settings}
    about_when = {"operation", "times", "after", "error_code", "hits"}
    own = {field.name for field in Fault.__attrs_attrs__ if not field.name.startswith("_")}
    assert settings == own - about_when


async def table() -> str:
    """Run all cells, and write what was heard, how many requests there were and how many were carried out."""
    transport_module._TOKEN_TIMEOUT = TIMEOUT  # type: ignore[misc]
    lines = ["| fault | | " + " | ".join(CALLS) + " |", "|---|---|" + "---|" * len(CALLS)]
    for name, kind in KINDS.items():
        for always in (False, True):
            cells = [await run(kind, call, always) for call in CALLS]
            shown = [f"{each.heard}: {each.requests} / {each.carried_out}" for each in cells]
            lines.append(f"| {name} | {'always' if always else 'once'} | " + " | ".join(shown) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    logging.disable()
    print(asyncio.run(table()))  # noqa: T201
