# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_http_status_code import BundleHttpStatusCode

_BundleHttpStatusCode = BundleHttpStatusCode._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleWebhookDeliveryStatus(Model):
    """What the API calls BundlesWebhookDeliveryStatusDto.

    Attributes:
        webhook_id:
        http_status_code: See BundleHttpStatusCode.
        error_message:
        date:
    """

    webhook_id: str | MaybeNone
    http_status_code: BundleHttpStatusCode | MaybeNone
    error_message: str | None
    date: datetime | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("webhook_id", "webhookId"),
        ("http_status_code", "httpStatusCode"),
        ("error_message", "errorMessage"),
        ("date", "date"),
    )

    def __init__(
        self,
        *,
        webhook_id: str,
        http_status_code: BundleHttpStatusCode,
        error_message: str | Unset = UNSET,
        date: datetime,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleWebhookDeliveryStatus, _Blank)
        self.webhook_id = webhook_id
        self.http_status_code = http_status_code
        self.error_message = None if error_message is UNSET else error_message
        self.date = date
        self._finish(
            (
                webhook_id,
                http_status_code,
                error_message,
                date,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is BundleWebhookDeliveryStatus else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("webhookId")) is None:
            missing += 1
        model.webhook_id = value
        if (value := get("httpStatusCode")).__class__ is int:
            value = _BundleHttpStatusCode(value) or BundleHttpStatusCode(value)
        elif value is None:
            missing += 1
        model.http_status_code = value
        if (value := get("errorMessage")) is None:
            missing += 1
        model.error_message = value
        if (value := get("date")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.date = value
        if surplus := missing + len(data) - 4:
            keep_surplus(model, data, _KNOWN, surplus)
        else:
            model._nulls = model._additional = None
        model.__class__ = cls
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.webhook_id) is not None:
            data["webhookId"] = value if value.__class__ is str else encode(value)
        if (value := model.http_status_code) is not None:
            data["httpStatusCode"] = value._value_ if value.__class__ is BundleHttpStatusCode else encode(value)
        if (value := model.error_message) is not None:
            data["errorMessage"] = value if value.__class__ is str else encode(value)
        if (value := model.date) is not None:
            data["date"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(BundleWebhookDeliveryStatus)
_KNOWN = frozenset(wire for _, wire in BundleWebhookDeliveryStatus.FIELDS)
