"""The store of nonces in docs/events.md lets two processes handle a delivery once."""

import re
from typing import Any

import orjson

from sinch_provisioning import webhooks
from tests.samples import ROOT
from tests.webhooks.conftest import SECRET, sample


class Redis:
    """The two commands that the store uses."""

    def __init__(self) -> None:
        self.known: dict[str, int] = {}

    async def set(self, name: str, value: int, *, nx: bool, px: int) -> bool | None:
        if nx and name in self.known:
            return None
        self.known[name] = px
        return True

    async def delete(self, name: str) -> int:
        return int(self.known.pop(name, None) is not None)


def make_store(redis: Redis) -> Any:
    page = (ROOT / "docs" / "events.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"^```python\n(class RedisNonceStore.*?)^```", page, re.DOTALL | re.MULTILINE)
    names: dict[str, Any] = {}
    exec(block, names)
    return names["RedisNonceStore"](redis)


async def test_a_delivery_is_handled_by_one_of_two_processes() -> None:
    redis = Redis()
    router = webhooks.EventRouter()
    body = orjson.dumps(sample("WHATSAPP_SENDER_ACTIVE"))
    failures = 1

    @router.default
    async def handle(_: webhooks.Event) -> None:
        nonlocal failures
        failures -= 1
        if failures >= 0:
            raise RuntimeError

    receivers = [webhooks.Receiver(router, secret=SECRET, nonces=make_store(redis)) for _ in range(2)]
    signed = webhooks.sign(body, SECRET)
    texts = [(await each.receive(signed, body)).text for each in (*receivers, *receivers)]
    # What failed is released, so that it is handled when it is repeated, by whichever process.
    assert texts == ["the event was not handled", "handled", "handled before", "handled before"]
    assert all(0 < px <= 301_001 for px in redis.known.values())
