# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_provisioning_state import BundleProvisioningState
from .bundle_sms_app_region import BundleSmsAppRegion

_BundleProvisioningState = BundleProvisioningState._value2member_map_.get
_BundleSmsAppRegion = BundleSmsAppRegion._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleSmsApp(Model):
    """What the API calls BundlesBundlesSmsAppDto.

    Attributes:
        id:
        sms_service_id: ID of the SMS service that owns the app.
        name:
        status: See BundleProvisioningState.
        regions: Regions of the app.
        test: Whether it is a test app.
        number_verified: Whether the app's phone number was verified.
    """

    id: str | MaybeNone
    sms_service_id: str | MaybeNone
    name: str | MaybeNone
    status: BundleProvisioningState | MaybeNone
    regions: list[BundleSmsAppRegion] | MaybeNone
    test: bool | MaybeNone
    number_verified: bool | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("sms_service_id", "smsServiceId"),
        ("name", "name"),
        ("status", "status"),
        ("regions", "regions"),
        ("test", "test"),
        ("number_verified", "numberVerified"),
    )

    def __init__(
        self,
        *,
        id: str,
        sms_service_id: str,
        name: str,
        status: BundleProvisioningState,
        regions: list[BundleSmsAppRegion],
        test: bool,
        number_verified: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleSmsApp, _Blank)
        self.id = id
        self.sms_service_id = sms_service_id
        self.name = name
        self.status = status
        self.regions = regions
        self.test = test
        self.number_verified = None if number_verified is UNSET else number_verified
        self._finish(
            (
                id,
                sms_service_id,
                name,
                status,
                regions,
                test,
                number_verified,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is BundleSmsApp else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("smsServiceId")) is None:
            missing += 1
        model.sms_service_id = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("status")).__class__ is str:
            value = _BundleProvisioningState(value) or new_str(BundleProvisioningState, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("regions")).__class__ is list:
            value = [
                _BundleSmsAppRegion(item) or new_str(BundleSmsAppRegion, item) if item.__class__ is str else item
                for item in value
            ]
        elif value is None:
            missing += 1
        model.regions = value
        if (value := get("test")) is None:
            missing += 1
        model.test = value
        if (value := get("numberVerified")) is None:
            missing += 1
        model.number_verified = value
        if surplus := missing + len(data) - 7:
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.sms_service_id) is not None:
            data["smsServiceId"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is BundleProvisioningState else encode(value)
        if (value := model.regions) is not None:
            data["regions"] = (
                [item._value_ if item.__class__ is BundleSmsAppRegion else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.test) is not None:
            data["test"] = value if value.__class__ is bool else encode(value)
        if (value := model.number_verified) is not None:
            data["numberVerified"] = value if value.__class__ is bool else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "smsServiceId",
                "name",
                "status",
                "regions",
                "test",
            ),
            "properties": {
                "id": {"type": ("string",)},
                "smsServiceId": {"type": ("string",), "text": "ID of the SMS service that owns the app."},
                "name": {"type": ("string",)},
                "status": {"type": ("string",), "enum": BundleProvisioningState._value2member_map_},
                "regions": {
                    "type": ("array",),
                    "items": {"type": ("string",), "enum": BundleSmsAppRegion._value2member_map_},
                    "text": "Regions of the app.",
                },
                "test": {"type": ("boolean",), "text": "Whether it is a test app."},
                "numberVerified": {"type": ("boolean",)},
            },
        }


_Blank: Any = blank(BundleSmsApp)
_KNOWN = frozenset(wire for _, wire in BundleSmsApp.FIELDS)
