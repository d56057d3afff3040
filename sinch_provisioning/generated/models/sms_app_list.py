# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .sms_app import SmsApp

_SmsApp = SmsApp.from_dict
_KNOWN = frozenset(
    (
        "totalSize",
        "pageSize",
        "previousPageToken",
        "nextPageToken",
        "smsApps",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class SmsAppList(Model):
    """What the API calls SmsSmsAppListDto.

    Attributes:
        total_size: Count of all matching entries.
        page_size: Page size that was asked for.
        previous_page_token: Send it back to list the previous batch.
        next_page_token: Send it back to list the next batch.
        sms_apps: See SmsApp.
    """

    total_size: int
    page_size: int
    previous_page_token: str | Unset = UNSET
    next_page_token: str | Unset = UNSET
    sms_apps: list[SmsApp]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("total_size", "totalSize"),
        ("page_size", "pageSize"),
        ("previous_page_token", "previousPageToken"),
        ("next_page_token", "nextPageToken"),
        ("sms_apps", "smsApps"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.total_size = get("totalSize", UNSET)
        model.page_size = get("pageSize", UNSET)
        model.previous_page_token = get("previousPageToken", UNSET)
        model.next_page_token = get("nextPageToken", UNSET)
        if (value := get("smsApps", UNSET)).__class__ is list:
            value = [_SmsApp(item) if item.__class__ is dict else item for item in value]
        model.sms_apps = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.total_size) is not UNSET:
            data["totalSize"] = value if value.__class__ is int else encode(value)
        if (value := model.page_size) is not UNSET:
            data["pageSize"] = value if value.__class__ is int else encode(value)
        if (value := model.previous_page_token) is not UNSET:
            data["previousPageToken"] = value if value.__class__ is str else encode(value)
        if (value := model.next_page_token) is not UNSET:
            data["nextPageToken"] = value if value.__class__ is str else encode(value)
        if (value := model.sms_apps) is not UNSET:
            data["smsApps"] = (
                [item.to_dict() if item.__class__ is SmsApp else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "totalSize",
                "pageSize",
                "smsApps",
            ),
            "properties": {
                "totalSize": {"type": ("integer",), "text": "Count of all matching entries."},
                "pageSize": {"type": ("integer",), "text": "Page size that was asked for."},
                "previousPageToken": {"type": ("string",)},
                "nextPageToken": {"type": ("string",)},
                "smsApps": {"type": ("array",), "items": {"type": ("object",), "model": SmsApp}},
            },
        }
