# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .bundle_conversation_app_consent_manager_settings_mode import BundleConversationAppConsentManagerSettingsMode

_BundleConversationAppConsentManagerSettingsMode = (
    BundleConversationAppConsentManagerSettingsMode._value2member_map_.get
)
_KNOWN = frozenset(("mode",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleConversationAppConsentManagerSettings(Model):
    """What the API calls BundlesConversationAppConsentManagerSettingsDto.

    Attributes:
        mode: See BundleConversationAppConsentManagerSettingsMode.
    """

    mode: BundleConversationAppConsentManagerSettingsMode

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("mode", "mode"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("mode", UNSET)).__class__ is str:
            value = _BundleConversationAppConsentManagerSettingsMode(
                value
            ) or BundleConversationAppConsentManagerSettingsMode(value)
        model.mode = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.mode) is not UNSET:
            data["mode"] = (
                value._value_ if value.__class__ is BundleConversationAppConsentManagerSettingsMode else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("mode",),
            "properties": {
                "mode": {
                    "type": ("string",),
                    "enum": BundleConversationAppConsentManagerSettingsMode._value2member_map_,
                },
            },
        }
