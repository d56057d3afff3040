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

from .whatsapp_waba_numbers import WhatsAppWabaNumbers

_WhatsAppWabaNumbers = WhatsAppWabaNumbers.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppWabaDetails(Model):
    """What the API calls WhatsappWabaDetailsDto.

    Attributes:
        id: WhatsApp Business Account id.
        numbers: Numbers shared to the WhatsApp Business Account.
    """

    id: str | MaybeNone
    numbers: list[WhatsAppWabaNumbers] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("numbers", "numbers"),
    )

    def __init__(
        self,
        *,
        id: str,
        numbers: list[WhatsAppWabaNumbers],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppWabaDetails, _Blank)
        self.id = id
        self.numbers = numbers
        self._finish(
            (
                id,
                numbers,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppWabaDetails else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("numbers")).__class__ is list:
            value = [_WhatsAppWabaNumbers(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.numbers = value
        if surplus := missing + len(data) - 2:
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.numbers) is not None:
            data["numbers"] = (
                [item.to_dict() if item.__class__ is WhatsAppWabaNumbers else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(WhatsAppWabaDetails)
_KNOWN = frozenset(wire for _, wire in WhatsAppWabaDetails.FIELDS)
