# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, get_args

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
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

from .sms_app_region import SmsAppRegion, SmsAppRegionInputLiteral

_SmsAppRegion = SmsAppRegion._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    name: str | MaybeNone
    region: SmsAppRegion | MaybeNone
    test: bool | None
    conv_api_app: bool | None
    conv_api_app_id: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("region", "region"),
        ("test", "test"),
        ("conv_api_app", "convApiApp"),
        ("conv_api_app_id", "convApiAppId"),
    )

    def __init__(
        self,
        *,
        name: str,
        region: SmsAppRegion | SmsAppRegionInputLiteral,
        test: bool | Unset = UNSET,
        conv_api_app: bool | Unset = UNSET,
        conv_api_app_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(SmsAppInput, _Blank)
        self.name = name
        self.region = region if isinstance(region, SmsAppRegion) else as_member(SmsAppRegion, region)
        self.test = None if test is UNSET else test
        self.conv_api_app = None if conv_api_app is UNSET else conv_api_app
        self.conv_api_app_id = None if conv_api_app_id is UNSET else conv_api_app_id
        self._finish(
            (
                name,
                region,
                test,
                conv_api_app,
                conv_api_app_id,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is SmsAppInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("region")).__class__ is str:
            value = _SmsAppRegion(value) or new_str(SmsAppRegion, value)
        elif value is None:
            missing += 1
        model.region = value
        if (value := get("test")) is None:
            missing += 1
        model.test = value
        if (value := get("convApiApp")) is None:
            missing += 1
        model.conv_api_app = value
        if (value := get("convApiAppId")) is None:
            missing += 1
        model.conv_api_app_id = value
        if surplus := missing + len(data) - 5:
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
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.region) is not None:
            data["region"] = value._value_ if value.__class__ is SmsAppRegion else encode(value)
        if (value := model.test) is not None:
            data["test"] = value if value.__class__ is bool else encode(value)
        if (value := model.conv_api_app) is not None:
            data["convApiApp"] = value if value.__class__ is bool else encode(value)
        if (value := model.conv_api_app_id) is not None:
            data["convApiAppId"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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
                    "enum": get_args(SmsAppRegionInputLiteral),
                    "text": "Staging takes only EU or US.",
                },
                "test": {"type": ("boolean",)},
                "convApiApp": {"type": ("boolean",)},
                "convApiAppId": {"type": ("string",), "minLength": 1},
            },
        }


_Blank: Any = blank(SmsAppInput)
_KNOWN = frozenset(wire for _, wire in SmsAppInput.FIELDS)
