# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_provisioning_state import BundleProvisioningState
from .bundle_sms_app_region import BundleSmsAppRegion

_BundleProvisioningState = BundleProvisioningState._value2member_map_.get
_BundleSmsAppRegion = BundleSmsAppRegion._value2member_map_.get
_KNOWN = frozenset(
    (
        "id",
        "smsServiceId",
        "name",
        "status",
        "regions",
        "test",
        "numberVerified",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
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

    id: str
    sms_service_id: str
    name: str
    status: BundleProvisioningState
    regions: list[BundleSmsAppRegion]
    test: bool
    number_verified: bool | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("sms_service_id", "smsServiceId"),
        ("name", "name"),
        ("status", "status"),
        ("regions", "regions"),
        ("test", "test"),
        ("number_verified", "numberVerified"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        model.sms_service_id = get("smsServiceId", UNSET)
        model.name = get("name", UNSET)
        if (value := get("status", UNSET)).__class__ is str:
            value = _BundleProvisioningState(value) or BundleProvisioningState(value)
        model.status = value
        if (value := get("regions", UNSET)).__class__ is list:
            value = [
                _BundleSmsAppRegion(item) or BundleSmsAppRegion(item) if item.__class__ is str else item
                for item in value
            ]
        model.regions = value
        model.test = get("test", UNSET)
        model.number_verified = get("numberVerified", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.id) is not UNSET:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.sms_service_id) is not UNSET:
            data["smsServiceId"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.status) is not UNSET:
            data["status"] = value._value_ if value.__class__ is BundleProvisioningState else encode(value)
        if (value := model.regions) is not UNSET:
            data["regions"] = (
                [item._value_ if item.__class__ is BundleSmsAppRegion else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.test) is not UNSET:
            data["test"] = value if value.__class__ is bool else encode(value)
        if (value := model.number_verified) is not UNSET:
            data["numberVerified"] = value if value.__class__ is bool else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
