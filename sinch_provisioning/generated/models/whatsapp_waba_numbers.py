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
class WhatsAppWabaNumbers(Model):
    """What the API calls WhatsappWabaNumbersDto.

    Attributes:
        id: Unique.
        display_phone_number: E.164 form.
        provisioned: Whether the number can be used.
    """

    id: str | MaybeNone
    display_phone_number: str | MaybeNone
    provisioned: bool | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("display_phone_number", "displayPhoneNumber"),
        ("provisioned", "provisioned"),
    )

    def __init__(
        self,
        *,
        id: str,
        display_phone_number: str,
        provisioned: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppWabaNumbers, _Blank)
        self.id = id
        self.display_phone_number = display_phone_number
        self.provisioned = provisioned
        self._finish(
            (
                id,
                display_phone_number,
                provisioned,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppWabaNumbers else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("displayPhoneNumber")) is None:
            missing += 1
        model.display_phone_number = value
        if (value := get("provisioned")) is None:
            missing += 1
        model.provisioned = value
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.display_phone_number) is not None:
            data["displayPhoneNumber"] = value if value.__class__ is str else encode(value)
        if (value := model.provisioned) is not None:
            data["provisioned"] = value if value.__class__ is bool else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "displayPhoneNumber",
                "provisioned",
            ),
            "properties": {
                "id": {"type": ("string",), "text": "Unique."},
                "displayPhoneNumber": {"type": ("string",), "text": "E.164 form."},
                "provisioned": {"type": ("boolean",), "text": "Whether the number can be used."},
            },
        }


_Blank: Any = blank(WhatsAppWabaNumbers)
_KNOWN = frozenset(wire for _, wire in WhatsAppWabaNumbers.FIELDS)
