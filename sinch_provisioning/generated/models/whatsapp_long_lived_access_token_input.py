# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_business_manager_input import WhatsAppBusinessManagerInput

_WhatsAppBusinessManagerInput = WhatsAppBusinessManagerInput._value2member_map_.get
_KNOWN = frozenset(
    (
        "facebookToken",
        "facebookCode",
        "businessManager",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppLongLivedAccessTokenInput(Model):
    """What the API calls WhatsappLongLivedAccessTokenInputDto.

    Attributes:
        facebook_token: Long-lived user token; needed when facebookCode is absent. At least 1 character, a
            credential, hidden in repr.
        facebook_code: Access code usable once; needed when facebookToken is absent. At least 1 character, a
            credential, hidden in repr.
        business_manager: See WhatsAppBusinessManagerInput.
    """

    facebook_token: str | Unset = UNSET
    facebook_code: str | Unset = UNSET
    business_manager: WhatsAppBusinessManagerInput | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("facebook_token", "facebookToken"),
        ("facebook_code", "facebookCode"),
        ("business_manager", "businessManager"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(
        (
            "facebook_token",
            "facebook_code",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.facebook_token = get("facebookToken", UNSET)
        model.facebook_code = get("facebookCode", UNSET)
        if (value := get("businessManager", UNSET)).__class__ is str:
            value = _WhatsAppBusinessManagerInput(value) or WhatsAppBusinessManagerInput(value)
        model.business_manager = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.facebook_token) is not UNSET:
            data["facebookToken"] = value if value.__class__ is str else encode(value)
        if (value := model.facebook_code) is not UNSET:
            data["facebookCode"] = value if value.__class__ is str else encode(value)
        if (value := model.business_manager) is not UNSET:
            data["businessManager"] = (
                value._value_ if value.__class__ is WhatsAppBusinessManagerInput else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "facebookToken": {"type": ("string",), "minLength": 1, "secret": True},
                "facebookCode": {"type": ("string",), "minLength": 1, "secret": True},
                "businessManager": {"type": ("string",), "enum": WhatsAppBusinessManagerInput._value2member_map_},
            },
        }
