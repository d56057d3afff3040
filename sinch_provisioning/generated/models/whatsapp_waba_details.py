# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_waba_numbers import WhatsAppWabaNumbers

_WhatsAppWabaNumbers = WhatsAppWabaNumbers.from_dict
_KNOWN = frozenset(
    (
        "id",
        "numbers",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppWabaDetails(Model):
    """What the API calls WhatsappWabaDetailsDto.

    Attributes:
        id: WhatsApp Business Account id.
        numbers: Numbers shared to the WhatsApp Business Account.
    """

    id: str
    numbers: list[WhatsAppWabaNumbers]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("numbers", "numbers"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        if (value := get("numbers", UNSET)).__class__ is list:
            value = [_WhatsAppWabaNumbers(item) if item.__class__ is dict else item for item in value]
        model.numbers = value
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
        if (value := model.numbers) is not UNSET:
            data["numbers"] = (
                [item.to_dict() if item.__class__ is WhatsAppWabaNumbers else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "numbers",
            ),
            "properties": {
                "id": {"type": ("string",), "text": "WhatsApp Business Account id."},
                "numbers": {
                    "type": ("array",),
                    "items": {"type": ("object",), "model": WhatsAppWabaNumbers},
                    "text": "Numbers shared to the WhatsApp Business Account.",
                },
            },
        }
