"""Random calls with random bodies: whatever comes, the answer is as the description says."""

import random
from typing import Any

import pytest

from sinch_provisioning.models import Model
from sinch_provisioning.operations import OPERATIONS, Operation
from sinch_provisioning.testing import StandInServer, reviews
from sinch_provisioning.testing.calls import HANDLERS
from sinch_provisioning.testing.resources import rcs
from tests.testing.harness import ACCOUNT, Answer, Api

CALLS = 500
KINDS = {
    "{webhookId}": "webhooks",
    "{flowId}": "whatsapp.flows",
    "{solutionId}": "whatsapp.solutions",
    "{bundleId}": "bundles",
    "{plusFriendId}": "kakaotalk.senders",
    "{templateCode}": "kakaotalk.templates",
    "{smsAppId}": "sms.apps",
    "{conversationAppId}": "conversation.apps",
}
CATEGORY = {"topLevelCategoryCode": "001", "midLevelCategoryCode": "0001", "subLevelCategoryCode": "0001"}

KNOWN = [operation for operation in OPERATIONS if operation.name in HANDLERS]
"""What the stand-in has: a new version of the description may have more."""


class Chance:
    """Random paths and bodies, the same for the same seed."""

    def __init__(self, seed: int, server: StandInServer) -> None:
        self.random = random.Random(seed)
        self.server = server
        self.number = 0

    def arguments(self, operation: Operation) -> list[str]:
        words = [word for word in operation.path.split("/") if word.startswith("{")][1:]
        return [self.random.choice(self._values(operation, word) or ["unknown"]) for word in words]

    def _values(self, operation: Operation, word: str) -> list[str]:
        if word == "{testNumber}":
            return ["+46123456789"]
        if word == "{useCase}":
            return ["OTP", "PROMOTIONAL"]
        if word in {"{templateName}", "{languageCode}"}:
            name = "name" if word == "{templateName}" else "language"
            return [record.data[name] for _, record in self.server.world.store.records("whatsapp.templates")]
        kind = KINDS.get(word) or ("rcs.senders" if "/rcs/" in operation.path else "whatsapp.senders")
        return [record.key for _, record in self.server.world.store.records(kind)]

    def body(self, operation: Operation) -> dict[str, Any]:
        """Make a body that most often holds the limits, and where they do not tell, the rules."""
        self.number += 1
        body = self._object(self.random.choice(operation.request_models()), 0)
        if "target" in body:
            body["target"] = f"http://127.0.0.1:9/{self.number}"
        if operation.name.startswith("kakaotalk"):
            body.update({"plusFriendId": f"friend-{self.number}"} if "plusFriendId" in body else {})
            details = body.get("details")
            if isinstance(details, dict):
                for name in ("categoryCode", *CATEGORY):
                    details.pop(name, None)
                details.update({} if "template" in operation.name else CATEGORY)
        return body

    def _object(self, model: type[Model], depth: int) -> dict[str, Any]:
        shape = model.schema()
        likely = 0.6 if depth < 3 else 0.3
        return {
            name: self._value(limits, depth)
            for name, limits in shape["properties"].items()
            if name in shape.get("required", ()) or self.random.random() < likely
        }

    def _value(self, limits: dict[str, Any], depth: int) -> Any:
        if "anyOf" in limits:
            return self._value(self.random.choice(limits["anyOf"]), depth)
        if "model" in limits:
            return self._object(limits["model"], depth + 1)
        kind = self.random.choice(limits.get("type", ("string",)))
        if "enum" in limits and kind != "null":
            return self.random.choice(list(limits["enum"]))
        if kind == "array":
            count = limits.get("minItems", 0) + self.random.randint(0, 2)
            return [self._value(limits.get("items", {}), depth) for _ in range(count)]
        plain: dict[str, Any] = {
            "null": None,
            "boolean": self.random.random() < 0.5,
            "integer": self.random.randint(int(limits.get("minimum", 0)), int(limits.get("maximum", 9))),
            "number": self.random.randint(0, 9),
            "object": {"key": self._value(limits["values"], depth)} if "values" in limits else {},
            "string": self._text(limits),
        }
        return plain[kind]

    def _text(self, limits: dict[str, Any]) -> str:
        if "pattern" in limits:
            return self.random.choice(["12-3456789", "abc1", "+46123456789", "123456789"])
        size = min(max(limits.get("minLength", 0), 1) + self.random.randint(0, 9), limits.get("maxLength", 99))
        return "".join(self.random.choice("ab1é <") for _ in range(size))

    def decide(self) -> None:
        """Let something happen that is not a call."""
        world = self.server.world
        waiting = [
            (project, record)
            for kind, review in reviews.REVIEWS.items()
            for project, record in world.store.records(kind)
            if review.step(record)
        ]
        if waiting and self.random.random() < 0.3:
            project, record = self.random.choice(waiting)
            if self.random.random() < 0.6:
                reviews.approve(world, project, record)
            else:
                reviews.reject(world, project, record, "A comment.", {})
        if self.random.random() < 0.02:
            self.server.advance(hours=self.random.randint(1, 400))


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_whatever_comes_the_answer_is_valid(api: Api, seed: int) -> None:
    chance = Chance(seed, api.server)
    await api("whatsapp.account.create", body=ACCOUNT)
    statuses: set[int] = set()
    for _ in range(CALLS):
        operation = chance.random.choice(KNOWN)
        body = chance.body(operation) if operation.has_request else None
        answer: Answer = await api.call(operation.name, *chance.arguments(operation), body=body)
        statuses.add(answer.status)
        chance.decide()
    assert {200, 201, 204, 400, 404, 409} <= statuses
    assert rcs.KIND in api.server.world.projects()[0].kinds()
