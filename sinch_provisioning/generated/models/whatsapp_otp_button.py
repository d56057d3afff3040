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

from .whatsapp_button_type_otp import WhatsAppButtonTypeOtp
from .whatsapp_otp_type import WhatsAppOtpType
from .whatsapp_supported_app import WhatsAppSupportedApp

_WhatsAppButtonTypeOtp = WhatsAppButtonTypeOtp._value2member_map_.get
_WhatsAppOtpType = WhatsAppOtpType._value2member_map_.get
_WhatsAppSupportedApp = WhatsAppSupportedApp.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    type: WhatsAppButtonTypeOtp | MaybeNone
    otp_type: WhatsAppOtpType | MaybeNone
    text: str | None
    autofill_text: str | None
    package_name: str | None
    signature_hash: str | None
    supported_apps: list[WhatsAppSupportedApp] | None
    zero_tap_terms_accepted: bool | None

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

    def __init__(
        self,
        *,
        type: WhatsAppButtonTypeOtp = WhatsAppButtonTypeOtp.OTP,
        otp_type: WhatsAppOtpType,
        text: str | Unset = UNSET,
        autofill_text: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        signature_hash: str | Unset = UNSET,
        supported_apps: list[WhatsAppSupportedApp] | Unset = UNSET,
        zero_tap_terms_accepted: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppOtpButton, _Blank)
        self.type = type
        self.otp_type = otp_type
        self.text = None if text is UNSET else text
        self.autofill_text = None if autofill_text is UNSET else autofill_text
        self.package_name = None if package_name is UNSET else package_name
        self.signature_hash = None if signature_hash is UNSET else signature_hash
        self.supported_apps = None if supported_apps is UNSET else supported_apps
        self.zero_tap_terms_accepted = None if zero_tap_terms_accepted is UNSET else zero_tap_terms_accepted
        self._finish(
            (
                type,
                otp_type,
                text,
                autofill_text,
                package_name,
                signature_hash,
                supported_apps,
                zero_tap_terms_accepted,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppOtpButton else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppButtonTypeOtp(value) or new_str(WhatsAppButtonTypeOtp, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("otpType")).__class__ is str:
            value = _WhatsAppOtpType(value) or new_str(WhatsAppOtpType, value)
        elif value is None:
            missing += 1
        model.otp_type = value
        if (value := get("text")) is None:
            missing += 1
        model.text = value
        if (value := get("autofillText")) is None:
            missing += 1
        model.autofill_text = value
        if (value := get("packageName")) is None:
            missing += 1
        model.package_name = value
        if (value := get("signatureHash")) is None:
            missing += 1
        model.signature_hash = value
        if (value := get("supportedApps")).__class__ is list:
            value = [_WhatsAppSupportedApp(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.supported_apps = value
        if (value := get("zeroTapTermsAccepted")) is None:
            missing += 1
        model.zero_tap_terms_accepted = value
        if surplus := missing + len(data) - 8:
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
        if (value := model.type) is not None:
            data["type"] = value._value_ if value.__class__ is WhatsAppButtonTypeOtp else encode(value)
        if (value := model.otp_type) is not None:
            data["otpType"] = value._value_ if value.__class__ is WhatsAppOtpType else encode(value)
        if (value := model.text) is not None:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.autofill_text) is not None:
            data["autofillText"] = value if value.__class__ is str else encode(value)
        if (value := model.package_name) is not None:
            data["packageName"] = value if value.__class__ is str else encode(value)
        if (value := model.signature_hash) is not None:
            data["signatureHash"] = value if value.__class__ is str else encode(value)
        if (value := model.supported_apps) is not None:
            data["supportedApps"] = (
                [item.to_dict() if item.__class__ is WhatsAppSupportedApp else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.zero_tap_terms_accepted) is not None:
            data["zeroTapTermsAccepted"] = value if value.__class__ is bool else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(WhatsAppOtpButton)
_KNOWN = frozenset(wire for _, wire in WhatsAppOtpButton.FIELDS)
