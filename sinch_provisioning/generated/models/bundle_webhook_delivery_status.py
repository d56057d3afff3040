# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_http_status_code import BundleHttpStatusCode

_BundleHttpStatusCode = BundleHttpStatusCode._value2member_map_.get
_KNOWN = frozenset(
    (
        "webhookId",
        "httpStatusCode",
        "errorMessage",
        "date",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleWebhookDeliveryStatus(Model):
    """What the API calls BundlesWebhookDeliveryStatusDto.

    Attributes:
        webhook_id:
        http_status_code: See BundleHttpStatusCode.
        error_message:
        date:
    """

    webhook_id: str
    http_status_code: BundleHttpStatusCode
    error_message: str | Unset = UNSET
    date: datetime

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("webhook_id", "webhookId"),
        ("http_status_code", "httpStatusCode"),
        ("error_message", "errorMessage"),
        ("date", "date"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.webhook_id = get("webhookId", UNSET)
        if (value := get("httpStatusCode", UNSET)).__class__ is int:
            value = _BundleHttpStatusCode(value) or BundleHttpStatusCode(value)
        model.http_status_code = value
        model.error_message = get("errorMessage", UNSET)
        if (value := get("date", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.date = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.webhook_id) is not UNSET:
            data["webhookId"] = value if value.__class__ is str else encode(value)
        if (value := model.http_status_code) is not UNSET:
            data["httpStatusCode"] = value._value_ if value.__class__ is BundleHttpStatusCode else encode(value)
        if (value := model.error_message) is not UNSET:
            data["errorMessage"] = value if value.__class__ is str else encode(value)
        if (value := model.date) is not UNSET:
            data["date"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "webhookId",
                "httpStatusCode",
                "date",
            ),
            "properties": {
                "webhookId": {"type": ("string",)},
                "httpStatusCode": {"type": ("integer",), "enum": BundleHttpStatusCode._value2member_map_},
                "errorMessage": {"type": ("string",)},
                "date": {"type": ("string",)},
            },
        }
