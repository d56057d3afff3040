"""What WhatsApp templates are made of, and the rules that the description tells about it in words."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from sinch_provisioning.testing.state import JsonObject, part_of

_TTL: Final = {"AUTHENTICATION": (10, 900), "MARKETING": (43_200, 2_592_000), "UTILITY": (30, 43_200)}
_HIGHEST_MULTIPLIER: Final = 10
_VARIABLE: Final = re.compile(r"\{\{[^{}]*\}\}")
_AUTHENTICATION: Final = "AUTHENTICATION"
_ONLY_AUTHENTICATION: Final = {"BODY": "addSecurityRecommendation", "FOOTER": "codeExpirationMinutes"}


def content_faults(category: str, details: JsonObject) -> list[str]:
    """Say what is wrong with a template's details, also while it is a draft."""
    faults: list[str] = []
    ttl = details.get("messageSendTtlSeconds")
    lowest, highest = _TTL[category]
    if ttl is not None and not lowest <= ttl <= highest:
        faults.append(f"details.messageSendTtlSeconds: must be from {lowest} to {highest} for {category}")
    components: list[JsonObject] = details.get("components") or []
    faults.extend(_repeated([each["type"] for each in components], "details.components: must not repeat the type"))
    for path, component in _walk(components):
        kind = component["type"]
        name = _ONLY_AUTHENTICATION.get(kind)
        if category != _AUTHENTICATION and name is not None and component.get(name):
            faults.append(f"{path}.{name}: is for {_AUTHENTICATION} templates only")
        if kind == "BODY" and category == _AUTHENTICATION and component.get("text"):
            faults.append(f"{path}.text: must be left out of {_AUTHENTICATION} templates")
        if kind == "HEADER" and len(_variables(component)) > 1:
            faults.append(f"{path}.text: must have at most one variable")
        if kind == "BUTTONS":
            faults.extend(_button_faults(path, component))
        if kind == "CAROUSEL":
            faults.extend(_card_faults(path, component))
    faults.extend(_multiplier_faults(part_of(details, "optimization")))
    return faults


def submission_faults(category: str, details: JsonObject) -> list[str]:
    """Say what keeps a template's details from being submitted, beside what they lack."""
    components: list[JsonObject] = details.get("components") or []
    faults: list[str] = []
    if components and not any(each["type"] == "BODY" for each in components):
        faults.append("details.components: must have a BODY")
    for path, component in _walk(components):
        if component["type"] != "BODY":
            continue
        if category != _AUTHENTICATION and not component.get("text"):
            faults.append(f"{path}.text: is required to submit")
        wanted, given = len(_variables(component)), len(component.get("examples") or ())
        if wanted != given:
            faults.append(f"{path}.examples: must have one sample for each of {wanted} variables, has {given}")
    return faults


def _walk(components: Sequence[JsonObject]) -> Iterator[tuple[str, JsonObject]]:
    """Go through components and those of their cards, each with its path."""
    for number, component in enumerate(components):
        path = f"details.components[{number}]"
        yield path, component
        for place, parts in enumerate(_cards(component)):
            for inner, part in enumerate(parts):
                yield f"{path}.cards[{place}].components[{inner}]", part


def _cards(component: JsonObject) -> list[list[JsonObject]]:
    """Give the components of each card."""
    cards: list[JsonObject] = component.get("cards") or []
    return [card.get("components") or [] for card in cards]


def _variables(component: JsonObject) -> set[str]:
    return set(_VARIABLE.findall(component.get("text") or ""))


def _repeated(values: Sequence[Any], fault: str) -> list[str]:
    twice = list(dict.fromkeys(str(value) for value in values if values.count(value) > 1))
    return [f"{fault} {', '.join(twice)}"] if twice else []


def _button_faults(path: str, component: JsonObject) -> Iterator[str]:
    buttons: list[JsonObject] = component.get("buttons") or []
    if ".cards[" in path:
        both = [(each["type"], each["text"]) for each in buttons if each.get("text")]
        yield from _repeated(both, f"{path}.buttons: must not repeat type and text")
        return
    for name in ("text", "url", "phoneNumber"):
        values = [each[name] for each in buttons if each.get(name)]
        yield from _repeated(values, f"{path}.buttons: must not repeat the {name}")


def _card_faults(path: str, component: JsonObject) -> Iterator[str]:
    kinds: list[list[str]] = [[each["type"] for each in parts] for parts in _cards(component)]
    for place, each in enumerate(kinds):
        yield from _repeated(each, f"{path}.cards[{place}].components: must not repeat the type")
    if len({frozenset(each) for each in kinds}) > 1:
        yield f"{path}.cards: must all have components of the same types"


def _multiplier_faults(optimization: JsonObject) -> Iterator[str]:
    overrides: JsonObject = part_of(optimization, "bidCountryMultiplierOverrides")
    for country, text in overrides.items():
        if not re.fullmatch(r"\d+(\.\d+)?", text, re.ASCII) or float(text) > _HIGHEST_MULTIPLIER:
            yield f"details.optimization.bidCountryMultiplierOverrides.{country}: must be from 0.0 to 10.0"
