"""What the API shows of a resource, brought into the spelling of the file.

An answer has the same fields as a body, in other places: what is in use below `details`, what is under review below
`changes`, a region in a list. A view is made for every resource of every plan, so it copies no more than it must.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from attrs import define, field

from sinch_provisioning.waiting.states import as_moment

JsonObject = dict[str, Any]
Key = tuple[str, ...]
Steps = tuple[str | int, ...]
"""The keys and indexes that lead to a place in a body."""

_NOT_DIGITS: Final = re.compile(r"\D")
_STRATEGY_PREFIX: Final = "BID_STRATEGY_"
ANY_NUMBER: Final = "any number"
"""Stands in the key of a sender for a number that Sinch has still to give it."""
DEFAULT_BRAND: Final = "RCS Sender"
"""The name that the API gives to a brand without one."""


@define(eq=False, kw_only=True)
class View:
    """A resource as the project has it.

    `keys` are what a file may know it by. `arguments` are those of the paths of its operations. `used` is what is in
    use and `pending` what is drafted or under review, both in the file's spelling, None where there is nothing.
    `status` is that of `pending`, and `state` the resource's own. `reviewing` are fields that are under review by
    themselves, and `refused` those that such a review has rejected. `later` are fields that cannot be set yet.
    """

    raw: JsonObject = field(repr=False)
    keys: tuple[Key, ...]
    id: str
    arguments: tuple[str, ...]
    used: JsonObject | None
    pending: JsonObject | None = None
    status: str | None = None
    state: str | None = None
    reviewing: tuple[str, ...] = ()
    refused: Mapping[str, str] = {}
    later: frozenset[str] = frozenset()

    @property
    def content(self) -> JsonObject:
        """What a file would say of it: what is in use, or else what is on its way there."""
        return self.used if self.used is not None else self.pending or {}

    @property
    def created(self) -> str:
        """When it was created, as text that sorts; empty where the API does not tell."""
        return str(self.raw.get("created") or "").upper()

    @property
    def modified(self) -> datetime | None:
        """When it was changed last, a decision about it included; None where the API does not tell."""
        return as_moment(self.raw.get("modified"))


def part(data: Mapping[str, Any], name: str) -> JsonObject:
    """Return an object within an object, an empty one when it is not there."""
    value = data.get(name)
    return value if isinstance(value, dict) else {}  # pyright: ignore[reportUnknownVariableType]


def digits(value: object) -> str:
    """Return the digits of a number, which may have spaces or a plus sign."""
    return _NOT_DIGITS.sub("", str(value))


def webhook(raw: JsonObject, _: str | None) -> View:
    """View a webhook."""
    key = str(raw.get("id"))
    return View(raw=raw, keys=((str(raw.get("target")),),), id=key, arguments=(key,), used=raw)


def account(raw: JsonObject, _: str | None) -> View:
    """View the WhatsApp account of a project."""
    changes = part(raw, "changes")
    manager = {"businessManager": raw.get("businessManager")}
    details = part(raw, "details")
    return View(
        raw=raw,
        keys=((),),
        id="",
        arguments=(),
        used={**details, **manager} if details or not changes else None,
        pending={**part(changes, "details"), **manager} if changes else None,
        status=changes.get("status"),
        state=raw.get("state"),
    )


def whatsapp_sender(raw: JsonObject, _: str | None) -> View:
    """View a WhatsApp sender; a display name under review shows in its metadata only."""
    changes, details, metadata = part(raw, "changes"), part(raw, "details"), part(raw, "metadata")
    country, number = raw.get("countryCode"), raw.get("phoneNumber")
    shared = {
        "region": raw.get("region"),
        "metaLocalStorage": raw.get("metaLocalStorage"),
        "businessManager": raw.get("businessManager"),
        "phoneNumberProvider": raw.get("numberProvider"),
    }
    where = {"countryCode": country, "phoneNumber": number}
    fields: JsonObject = {name: value for name, value in metadata.items() if isinstance(value, dict)}
    reviewing = {name: each.get("value") for name, each in fields.items() if each.get("status") == "PENDING"}
    used: JsonObject | None = None
    if details:
        used = {**shared, "details": {**where, **details, **reviewing}}
    pending = {**shared, "details": {**where, **details, **part(changes, "details")}} if changes else None
    name = part(changes, "details").get("displayName") or part(raw, "details").get("displayName")
    keys: list[Key] = []
    if number:
        keys.append((digits(country), digits(number)))
    if not number or raw.get("numberProvider") == "SINCH":
        keys.append((digits(country), ANY_NUMBER, str(name)))
    key, state = str(raw.get("id")), raw.get("state")
    return View(
        raw=raw,
        keys=tuple(keys),
        id=key,
        arguments=(key,),
        used=used,
        pending=pending,
        status=changes.get("status"),
        state=state,
        reviewing=tuple(reviewing),
        refused={name: str(each.get("value")) for name, each in fields.items() if each.get("status") == "REJECTED"},
        later=frozenset() if state == "ACTIVE" else frozenset({"username"}),
    )


def whatsapp_template(raw: JsonObject, _: str | None) -> View:
    """View a WhatsApp template."""
    name, language = str(raw.get("name")), str(raw.get("language"))
    shared = {"name": name, "language": language, "category": raw.get("category")}
    changes, details = part(raw, "changes"), raw.get("details")
    pending: JsonObject | None = None
    if changes:
        pending = {**shared, "details": _template_details(part(changes, "details"))}
        pending["allowCategoryChange"] = changes.get("allowCategoryChange", False)
    return View(
        raw=raw,
        keys=((name, language),),
        id=f"{name}/{language}",
        arguments=(name, language),
        used={**shared, "details": _template_details(details)} if details else None,
        pending=pending,
        status=changes.get("status"),
        state=raw.get("state"),
        # It says how a review may end, so it means nothing once there was one.
        later=frozenset({"allowCategoryChange"}) if details or changes.get("status") != "DRAFT" else frozenset(),
    )


def _template_details(details: JsonObject) -> JsonObject:
    optimization = details.get("optimization")
    if not optimization:
        return details
    strategy = str(optimization.get("bidStrategy") or "").removeprefix(_STRATEGY_PREFIX)
    return {**details, "optimization": {**optimization, "bidStrategy": strategy}}


def solution(raw: JsonObject, _: str | None) -> View:
    """View a WhatsApp multi-partner solution."""
    key = str(raw.get("id"))
    return View(raw=raw, keys=((str(part(raw, "details").get("name")),),), id=key, arguments=(key,), used=raw)


def rcs_sender(raw: JsonObject, _: str | None) -> View:
    """View an RCS sender, which is known by its region, category, use case and brand as long as no id is given."""
    return View(
        raw=raw,
        keys=(rcs_key(raw),),
        id=str(raw.get("id")),
        arguments=(str(raw.get("id")),),
        used=raw,
        state=raw.get("state"),
    )


def rcs_key(body: Mapping[str, Any]) -> Key:
    """Return what an RCS sender without an id is known by."""
    brand = part(part(body, "details"), "brand").get("name") or DEFAULT_BRAND
    return (str(body.get("region")), str(body.get("billingCategory")), str(body.get("useCase")), str(brand))


def kakaotalk_sender(raw: JsonObject, _: str | None) -> View:
    """View a KakaoTalk sender."""
    key = str(raw.get("plusFriendId"))
    view = _drafted(raw, {"plusFriendId": key})
    view.keys, view.id, view.arguments = ((key,),), key, (key,)
    return view


def kakaotalk_template(raw: JsonObject, sender: str | None) -> View:
    """View a KakaoTalk template, which is known by its sender and its name; the API makes up its code."""
    view = _drafted(raw, {})
    names = dict.fromkeys(str(each["details"].get("name")) for each in (view.used, view.pending) if each)
    view.id = str(raw.get("code"))
    view.keys = tuple((str(sender), name) for name in names)
    view.arguments = (str(sender), view.id)
    return view


def _drafted(raw: JsonObject, shared: JsonObject) -> View:
    changes, details = raw.get("changes"), raw.get("details")
    return View(
        raw=raw,
        keys=(),
        id="",
        arguments=(),
        used={**shared, "details": details} if details else None,
        pending={**shared, "details": {**(details or {}), **part(changes, "details")}} if changes else None,
        status=changes.get("status") if changes else None,
        state=raw.get("state"),
    )


def sms_app(raw: JsonObject, _: str | None) -> View:
    """View an SMS app, which is known by its region and its name as long as no id is given."""
    regions = raw.get("regions") or [None]
    key = str(raw.get("id"))
    return View(
        raw=raw,
        keys=((str(regions[0]), str(raw.get("name"))),),
        id=key,
        arguments=(key,),
        used={"name": raw.get("name"), "region": regions[0], "test": raw.get("test")},
        state=raw.get("status"),
    )


def bundle(raw: JsonObject, _: str | None) -> View:
    """View a bundle, which is known by its region and its names as long as no id is given."""
    key = str(raw.get("id"))
    names = {"name", "region", "subproject", "smsApp", "convApp", "webhooks"}
    used = {name: value for name, value in raw.items() if name in names}
    return View(raw=raw, keys=(bundle_key(raw),), id=key, arguments=(key,), used=used, state=raw.get("state"))


def bundle_key(body: Mapping[str, Any]) -> Key:
    """Return what a bundle without an id is known by: its name, or else the names of what it is made of."""
    if body.get("name"):
        return (str(body.get("region")), str(body["name"]))
    names = (part(body, each).get("name") for each in ("subproject", "smsApp", "convApp"))
    return (str(body.get("region")), "", *(str(name or "") for name in names))
