# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .sms_app_region_input import SmsAppRegionInput

_SmsAppRegionInput = SmsAppRegionInput._value2member_map_.get
_KNOWN = frozenset(
    (
        "name",
        "region",
        "test",
        "convApiApp",
        "convApiAppId",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class SmsAppInput(Model):
    """What the API calls SmsInputSmsAppDto.

    Attributes:
        name: At least 1 character, at most 255 characters.
        region: Staging takes only EU or US.
        test: Deprecated: has no effect and will go away. False when left out, deprecated.
        conv_api_app: Also creates a new Conversation App with this SMS App.
        conv_api_app_id: Existing Conversation API App to link; mutually exclusive with convApiApp. At least 1
            character.
    """

    name: str
    region: SmsAppRegionInput
    test: bool | Unset = UNSET
    conv_api_app: bool | Unset = UNSET
    conv_api_app_id: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("region", "region"),
        ("test", "test"),
        ("conv_api_app", "convApiApp"),
        ("conv_api_app_id", "convApiAppId"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.name = get("name", UNSET)
        if (value := get("region", UNSET)).__class__ is str:
            value = _SmsAppRegionInput(value) or SmsAppRegionInput(value)
        model.region = value
        model.test = get("test", UNSET)
        model.conv_api_app = get("convApiApp", UNSET)
        model.conv_api_app_id = get("convApiAppId", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.region) is not UNSET:
            data["region"] = value._value_ if value.__class__ is SmsAppRegionInput else encode(value)
        if (value := model.test) is not UNSET:
            data["test"] = value if value.__class__ is bool else encode(value)
        if (value := model.conv_api_app) is not UNSET:
            data["convApiApp"] = value if value.__class__ is bool else encode(value)
        if (value := model.conv_api_app_id) is not UNSET:
            data["convApiAppId"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "name",
                "region",
            ),
            "properties": {
                "name": {"type": ("string",), "minLength": 1, "maxLength": 255},
                "region": {
                    "type": ("string",),
                    "enum": SmsAppRegionInput._value2member_map_,
                    "text": "Staging takes only EU or US.",
                },
                "test": {"type": ("boolean",)},
                "convApiApp": {"type": ("boolean",)},
                "convApiAppId": {"type": ("string",), "minLength": 1},
            },
        }
