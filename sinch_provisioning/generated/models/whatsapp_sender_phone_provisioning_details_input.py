# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

_KNOWN = frozenset(
    (
        "countryCode",
        "phoneNumber",
        "displayName",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderPhoneProvisioningDetailsInput(Model):
    """What the API calls WhatsappInputSenderPhoneProvisioningDetailsDto.

    Attributes:
        country_code: Country code of the sender's number.
        phone_number: Number without its country code. At most 32 characters.
        display_name: Name shown in WhatsApp. At least 1 character, at most 128 characters.
    """

    country_code: str
    phone_number: str
    display_name: str

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("country_code", "countryCode"),
        ("phone_number", "phoneNumber"),
        ("display_name", "displayName"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.country_code = get("countryCode", UNSET)
        model.phone_number = get("phoneNumber", UNSET)
        model.display_name = get("displayName", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.country_code) is not UNSET:
            data["countryCode"] = value if value.__class__ is str else encode(value)
        if (value := model.phone_number) is not UNSET:
            data["phoneNumber"] = value if value.__class__ is str else encode(value)
        if (value := model.display_name) is not UNSET:
            data["displayName"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
