# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_button_type_otp import WhatsAppButtonTypeOtp
from .whatsapp_otp_type import WhatsAppOtpType
from .whatsapp_supported_app import WhatsAppSupportedApp

_WhatsAppButtonTypeOtp = WhatsAppButtonTypeOtp._value2member_map_.get
_WhatsAppOtpType = WhatsAppOtpType._value2member_map_.get
_WhatsAppSupportedApp = WhatsAppSupportedApp.from_dict
_KNOWN = frozenset(
    (
        "type",
        "otpType",
        "text",
        "autofillText",
        "packageName",
        "signatureHash",
        "supportedApps",
        "zeroTapTermsAccepted",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppOtpButton(Model):
    """What the API calls WhatsappOtpButtonDto.

    Attributes:
        type: See WhatsAppButtonTypeOtp.
        otp_type: See WhatsAppOtpType.
        text:
        autofill_text:
        package_name: Deprecated.
        signature_hash: Deprecated.
        supported_apps: See WhatsAppSupportedApp.
        zero_tap_terms_accepted:
    """

    type: WhatsAppButtonTypeOtp = WhatsAppButtonTypeOtp.OTP
    otp_type: WhatsAppOtpType
    text: str | Unset = UNSET
    autofill_text: str | Unset = UNSET
    package_name: str | Unset = UNSET
    signature_hash: str | Unset = UNSET
    supported_apps: list[WhatsAppSupportedApp] | Unset = UNSET
    zero_tap_terms_accepted: bool | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("otp_type", "otpType"),
        ("text", "text"),
        ("autofill_text", "autofillText"),
        ("package_name", "packageName"),
        ("signature_hash", "signatureHash"),
        ("supported_apps", "supportedApps"),
        ("zero_tap_terms_accepted", "zeroTapTermsAccepted"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppButtonTypeOtp(value) or WhatsAppButtonTypeOtp(value)
        model.type = value
        if (value := get("otpType", UNSET)).__class__ is str:
            value = _WhatsAppOtpType(value) or WhatsAppOtpType(value)
        model.otp_type = value
        model.text = get("text", UNSET)
        model.autofill_text = get("autofillText", UNSET)
        model.package_name = get("packageName", UNSET)
        model.signature_hash = get("signatureHash", UNSET)
        if (value := get("supportedApps", UNSET)).__class__ is list:
            value = [_WhatsAppSupportedApp(item) if item.__class__ is dict else item for item in value]
        model.supported_apps = value
        model.zero_tap_terms_accepted = get("zeroTapTermsAccepted", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.type) is not UNSET:
            data["type"] = value._value_ if value.__class__ is WhatsAppButtonTypeOtp else encode(value)
        if (value := model.otp_type) is not UNSET:
            data["otpType"] = value._value_ if value.__class__ is WhatsAppOtpType else encode(value)
        if (value := model.text) is not UNSET:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.autofill_text) is not UNSET:
            data["autofillText"] = value if value.__class__ is str else encode(value)
        if (value := model.package_name) is not UNSET:
            data["packageName"] = value if value.__class__ is str else encode(value)
        if (value := model.signature_hash) is not UNSET:
            data["signatureHash"] = value if value.__class__ is str else encode(value)
        if (value := model.supported_apps) is not UNSET:
            data["supportedApps"] = (
                [item.to_dict() if item.__class__ is WhatsAppSupportedApp else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.zero_tap_terms_accepted) is not UNSET:
            data["zeroTapTermsAccepted"] = value if value.__class__ is bool else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "type",
                "otpType",
            ),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppButtonTypeOtp._value2member_map_, "constant": True},
                "otpType": {"type": ("string",), "enum": WhatsAppOtpType._value2member_map_},
                "text": {"type": ("string",)},
                "autofillText": {"type": ("string",)},
                "packageName": {"type": ("string",)},
                "signatureHash": {"type": ("string",)},
                "supportedApps": {"type": ("array",), "items": {"type": ("object",), "model": WhatsAppSupportedApp}},
                "zeroTapTermsAccepted": {"type": ("boolean",)},
            },
        }
