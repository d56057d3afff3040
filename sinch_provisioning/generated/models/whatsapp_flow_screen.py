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
class WhatsAppFlowScreen(Model):
    """What the API calls WhatsappFlowScreenDto.

    Attributes:
        id: Unique screen ID; serves as page URL.
    """

    id: str | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("id", "id"),)

    def __init__(
        self,
        *,
        id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppFlowScreen, _Blank)
        self.id = id
        self._finish((id,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppFlowScreen else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("id",),
            "properties": {
                "id": {"type": ("string",), "text": "Unique screen ID; serves as page URL."},
            },
        }


_Blank: Any = blank(WhatsAppFlowScreen)
_KNOWN = frozenset(wire for _, wire in WhatsAppFlowScreen.FIELDS)
