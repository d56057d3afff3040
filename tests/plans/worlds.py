"""Random projects and random files, made of the description's limits."""

import re
from collections.abc import Mapping
from contextlib import suppress
from operator import attrgetter
from random import Random
from typing import Any, Final

from sinch_provisioning import ProvisioningClient, errors
from sinch_provisioning.models import Model
from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.plans.kinds import KINDS, Kind
from sinch_provisioning.testing import StandInServer, reviews
from sinch_provisioning.validation import Stage, missing

_LETTERS: Final = "abAB 19é.:'\"#-"
_MATCHING: Final = ("12-3456789", "abc1", "+46123456789", "123456789")
_CATEGORY: Final = {"topLevelCategoryCode": "001", "midLevelCategoryCode": "0001", "subLevelCategoryCode": "0001"}
_ACCOUNT: Final = {
    "wabaName": "Acme",
    "clientBusinessManagerId": "42",
    "senderDetails": {"displayName": "Acme", "businessCategory": "OTHER"},
}


def body(chance: Random, model: type[Model], depth: int = 0) -> dict[str, Any]:
    """Draw a body that holds the description's limits."""
    schema = model.schema()
    required = schema.get("required", ())
    return {
        name: _value(chance, limits, depth)
        for name, limits in schema["properties"].items()
        if name in required or chance.random() < 0.5
    }


def _value(chance: Random, limits: Mapping[str, Any], depth: int) -> Any:
    if "anyOf" in limits:
        # What is superseded is not shown as it was sent.
        branches = [
            each for each in limits["anyOf"] if "model" not in each or "superseded" not in each["model"].schema()
        ]
        return _value(chance, chance.choice(branches), depth)
    if "model" in limits:
        return body(chance, limits["model"], depth + 1)
    (kind, *_) = limits.get("type", ("string",))
    if "enum" in limits:
        return str(chance.choice(list(limits["enum"])))
    if kind == "array":
        return _items(chance, limits, depth)
    if kind == "integer":
        return chance.randint(int(limits.get("minimum", 0)), int(limits.get("maximum", 60)))
    if kind == "number":
        return chance.choice([0, 1, 1.5, 20])
    if kind == "boolean":
        return chance.random() < 0.5
    if kind == "object":
        return {chance.choice(["SE", "NO"]): _text(chance, limits["values"])} if "values" in limits else {}
    return _text(chance, limits)


def _items(chance: Random, limits: Mapping[str, Any], depth: int) -> list[Any]:
    least = limits.get("minItems", 0)
    count = chance.randint(least, min(limits.get("maxItems", least + 2), least + 2))
    found: list[Any] = []
    for _ in range(count):
        item = _value(chance, limits.get("items", {}), depth)
        if not limits.get("uniqueItems") or item not in found:
            found.append(item)
    return found


def _text(chance: Random, limits: Mapping[str, Any]) -> str:
    if "pattern" in limits:
        # Patterns that none of these matches are of names that are replaced.
        return next((each for each in _MATCHING if re.search(limits["pattern"], each)), "123456789")
    if limits.get("format") == "email":
        return "somebody@example.com"
    least: int = limits.get("minLength", 1)
    text = "".join(chance.choice(_LETTERS) for _ in range(chance.randint(1, 12))).strip() or "a"
    longest: int = limits.get("maxLength", 200)
    return (text * (least // len(text) + 1))[:longest]


def resource(chance: Random, kind: Kind, number: int) -> dict[str, Any]:
    """Draw what a file says of a resource, such that the stand-in's further rules hold as far as that is easy."""
    models = [each for each in kind.create_models() if "Deprecated" not in each.__name__]
    drawn = body(chance, chance.choice(models))
    details: dict[str, Any] = drawn.get("details") or {}
    drawn.pop("saveDraftOnFailure", None)
    match kind.name:
        case "webhooks":
            drawn["target"] = f"https://hooks.example.com/{number}"
            if "ALL" in drawn["triggers"]:
                drawn["triggers"] = ["ALL"]
            drawn["secret"] = {"env": "WEBHOOK_SECRET"}
        case "whatsapp.account":
            return dict(_ACCOUNT)
        case "whatsapp.senders":
            drawn.pop("businessManager", None)
            drawn.pop("authenticationCode", None)
            drawn.pop("wabaId", None)
            if "phoneNumberId" in drawn:
                drawn["phoneNumberId"] = f"55500{number:04}"
            else:
                details.update({"countryCode": "48", "phoneNumber": f"60010{number:04}"})
                if chance.random() < 0.5 and "phoneNumberProvider" in drawn:
                    details["username"] = f"name{number}"
        case "whatsapp.templates":
            drawn["name"] = f"template_{number}"
            _mend_template(drawn, details)
        case "whatsapp.solutions":
            drawn["details"]["name"] = f"Solution {number}"
            drawn["accessToken"] = {"env": "WEBHOOK_SECRET"}
        case "rcs.senders":
            details.setdefault("brand", {})["name"] = f"Brand {number}"
            _mend_brand(details["brand"])
            if "testNumbers" in details:
                details["testNumbers"] = [f"+4860020{number:02}{each}" for each in range(len(details["testNumbers"]))]
            drawn["details"] = details
        case "kakaotalk.senders":
            drawn["plusFriendId"] = f"@friend{number}"
            if details:
                details.update(_CATEGORY)
        case "kakaotalk.templates":
            details["name"] = f"Template {number}"
            details.pop("categoryCode", None)
            buttons = {each["type"]: each for each in details.get("buttons", [])}
            if "buttons" in details:
                details["buttons"] = list(buttons.values())
        case "sms.apps":
            drawn["name"] = f"App {number}"
            drawn.pop("convApiAppId", None)
        case _:
            drawn["name"] = f"Bundle {number}"
            if not any(drawn.get(name) for name in ("subproject", "smsApp", "convApp")):
                drawn["smsApp"] = True
            for index, each in enumerate(drawn.get("webhooks", [])):
                each["target"] = f"https://bundles.example.com/{number}/{index}"
                each["secret"] = {"env": "WEBHOOK_SECRET"}
                if "ALL" in each["triggers"]:
                    each["triggers"] = ["ALL"]
            conversation: Any = drawn.get("convApp")
            if isinstance(conversation, dict):
                conversation.pop("webhooks", None)
                conversation.pop("retentionPolicy", None)
    if kind.reviewed and len(models) == 1 and missing(drawn, stage=Stage.SUBMIT, model=models[0]):
        drawn["status"] = "DRAFT"
    return drawn


def _mend_template(drawn: dict[str, Any], details: dict[str, Any]) -> None:
    """Bring a template to what the description says in words only."""
    details.pop("messageSendTtlSeconds", None)
    if "optimization" in details:
        details["optimization"].pop("bidCountryMultiplierOverrides", None)
    components: dict[str, Any] = {each["type"]: each for each in details.get("components", [])}
    if "components" in details:
        components.setdefault("BODY", {"type": "BODY", "text": "Hello"})
    for each in components.values():
        for name in ("addSecurityRecommendation", "codeExpirationMinutes"):
            each.pop(name, None)
        if "text" in each:
            each["text"] = re.sub(r"[{}]", "", each["text"]) or "a"
        each.pop("example" if each.get("format") == "TEXT" else "", None)
        each.pop("examples", None)
        if each["type"] == "BUTTONS" and "buttons" in each:
            each["buttons"] = each["buttons"][:1]
        if each["type"] == "CAROUSEL" and "cards" in each:
            each["cards"] = each["cards"][:1]
            for card in each["cards"]:
                card["components"] = list({part["type"]: part for part in card.get("components", [])}.values())
                for part in card["components"]:
                    part.pop("examples", None)
                    part.pop("addSecurityRecommendation", None)
    if drawn["category"] == "AUTHENTICATION" and "BODY" in components:
        components["BODY"].pop("text", None)
    elif "BODY" in components:
        components["BODY"].setdefault("text", "Hello")
    if "components" in details:
        details["components"] = list(components.values())


def _mend_brand(brand: dict[str, Any]) -> None:
    for name, unique in (("emails", "address"), ("phones", "number"), ("websites", "url")):
        if name in brand:
            brand[name] = list({each[unique]: each for each in brand[name]}.values())


def document(chance: Random, *, kinds: Mapping[str, Kind] = KINDS) -> dict[str, Any]:
    """Draw a file; what two of them name is often the same."""
    found: dict[str, Any] = {}
    friends: list[str] = []
    for kind in kinds.values():
        numbers = [number for number in range(1, 4) if chance.random() < 0.6]
        entries = [resource(chance, kind, number) for number in (numbers if not kind.single else [0])]
        for entry, number in zip(entries, numbers, strict=False):
            _settle_key(chance, kind, entry, number)
        if kind.name == "kakaotalk.senders":
            friends = [entry["plusFriendId"] for entry in entries]
        if kind.parent:
            entries = [{**entry, "sender": friends[0]} for entry in entries] if friends else []
        if entries:
            first, _, rest = kind.name.partition(".")
            place = found.setdefault(first, {}) if rest else found
            place[rest or first] = entries[0] if kind.single else entries
    return found


def _settle_key(chance: Random, kind: Kind, entry: dict[str, Any], number: int) -> None:
    """Let what a resource is known by be the same in most files."""
    if chance.random() < 0.1:
        return
    fixed: dict[str, dict[str, Any]] = {
        "whatsapp.senders": {"region": "EU", "metaLocalStorage": "DE"},
        "whatsapp.templates": {"language": "EN_US", "category": "UTILITY"},
        "rcs.senders": {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"},
        "sms.apps": {"region": "EU", "test": False},
        "bundles": {"region": "EU"},
    }
    entry.update(fixed.get(kind.name, {}))
    if kind.name == "kakaotalk.templates":
        entry["details"]["language"] = "KO"
    if kind.name == "whatsapp.solutions":
        entry.pop("assign", None)
        if number == 1:
            entry["assign"] = True


def decide(chance: Random, server: StandInServer) -> None:
    """Let reviewers decide some of what waits."""
    world = server.world
    for kind, review in reviews.REVIEWS.items():
        for project, record in list(world.store.records(kind)):
            for _ in range(chance.randint(0, 2)):
                if review.step(record) is None:
                    break
                if chance.randint(0, 2):
                    reviews.approve(world, project, record)
                else:
                    reviews.reject(world, project, record, "A comment.", {})
    server.commit()


async def disturb(chance: Random, client: ProvisioningClient, server: StandInServer) -> None:
    """Let somebody else change some of what is there, as far as the API lets them."""
    from sinch_provisioning.plans.reading import Reader

    there = await Reader(client).read(KINDS.values())
    for name, views in there.items():
        kind = KINDS[name]
        for view in views:
            if kind.updates and chance.random() < 0.5:
                model = kind.update_model()
                assert model is not None
                changed = body(chance, model)
                for field in ("target", "secret"):
                    changed.pop(field, None)
                details: dict[str, Any] = changed.get("details") or {}
                for field in ("name", "testNumbers", "components", "optimization", "username", "messageSendTtlSeconds"):
                    details.pop(field, None)
                details.pop("brand", None)
                method = attrgetter(OPERATIONS[kind.operation("update")].name)(client)
                with suppress(errors.ApiError, errors.ValidationError):
                    await method(*view.arguments, changed)
            elif kind.deletes and chance.randint(0, 4) == 0:
                method = attrgetter(kind.operation("delete"))(client)
                with suppress(errors.ApiError):
                    await method(*view.arguments)
    server.commit()
