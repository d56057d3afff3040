# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
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


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppPhoneProvisioningDetailsInput(Model):
    """What the API calls WhatsappInputSenderPhoneProvisioningDetailsDto.

    Attributes:
        country_code: Country code of the sender's number.
        phone_number: Number without its country code. At most 32 characters.
        display_name: Name shown in WhatsApp. At least 1 character, at most 128 characters.
    """

    country_code: str | MaybeNone
    phone_number: str | MaybeNone
    display_name: str | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("country_code", "countryCode"),
        ("phone_number", "phoneNumber"),
        ("display_name", "displayName"),
    )

    def __init__(
        self,
        *,
        country_code: str,
        phone_number: str,
        display_name: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppPhoneProvisioningDetailsInput, _Blank)
        self.country_code = country_code
        self.phone_number = phone_number
        self.display_name = display_name
        self._finish(
            (
                country_code,
                phone_number,
                display_name,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppPhoneProvisioningDetailsInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("countryCode")) is None:
            missing += 1
        model.country_code = value
        if (value := get("phoneNumber")) is None:
            missing += 1
        model.phone_number = value
        if (value := get("displayName")) is None:
            missing += 1
        model.display_name = value
        if surplus := missing + len(data) - 3:
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
        if (value := model.country_code) is not None:
            data["countryCode"] = value if value.__class__ is str else encode(value)
        if (value := model.phone_number) is not None:
            data["phoneNumber"] = value if value.__class__ is str else encode(value)
        if (value := model.display_name) is not None:
            data["displayName"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "countryCode",
                "phoneNumber",
                "displayName",
            ),
            "properties": {
                "countryCode": {"type": ("string",), "text": "Country code of the sender's number."},
                "phoneNumber": {"type": ("string",), "maxLength": 32, "text": "Number without its country code."},
                "displayName": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 128,
                    "text": "Name shown in WhatsApp.",
                },
            },
        }


_Blank: Any = blank(WhatsAppPhoneProvisioningDetailsInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppPhoneProvisioningDetailsInput.FIELDS)
