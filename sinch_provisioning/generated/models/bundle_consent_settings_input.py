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

from .bundle_consent_settings_mode import BundleConsentSettingsMode, BundleConsentSettingsModeInputLiteral

_BundleConsentSettingsMode = BundleConsentSettingsMode._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleConsentSettingsInput(Model):
    """What the API calls BundlesConversationAppConsentManagerSettingsInputDto.

    Attributes:
        mode: See BundleConsentSettingsMode.
    """

    mode: BundleConsentSettingsMode | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("mode", "mode"),)

    def __init__(
        self,
        *,
        mode: BundleConsentSettingsMode | BundleConsentSettingsModeInputLiteral,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleConsentSettingsInput, _Blank)
        self.mode = mode if isinstance(mode, BundleConsentSettingsMode) else as_member(BundleConsentSettingsMode, mode)
        self._finish((mode,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is BundleConsentSettingsInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("mode")).__class__ is str:
            value = _BundleConsentSettingsMode(value) or new_str(BundleConsentSettingsMode, value)
        elif value is None:
            missing += 1
        model.mode = value
        if surplus := missing + len(data) - 1:
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
        if (value := model.mode) is not None:
            data["mode"] = value._value_ if value.__class__ is BundleConsentSettingsMode else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("mode",),
            "properties": {
                "mode": {"type": ("string",), "enum": get_args(BundleConsentSettingsModeInputLiteral)},
            },
        }


_Blank: Any = blank(BundleConsentSettingsInput)
_KNOWN = frozenset(wire for _, wire in BundleConsentSettingsInput.FIELDS)
