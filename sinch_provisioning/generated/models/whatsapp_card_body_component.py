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

from .whatsapp_component_type_body import WhatsAppComponentTypeBody

_WhatsAppComponentTypeBody = WhatsAppComponentTypeBody._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppCardBodyComponent(Model):
    """What the API calls WhatsappCardBodyComponentDto.

    Attributes:
        type: See WhatsAppComponentTypeBody.
        examples: Sample values for the body's variables.
        text:
    """

    type: WhatsAppComponentTypeBody | MaybeNone
    examples: list[str] | None
    text: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("examples", "examples"),
        ("text", "text"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppComponentTypeBody = WhatsAppComponentTypeBody.BODY,
        examples: list[str] | Unset = UNSET,
        text: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppCardBodyComponent, _Blank)
        self.type = type
        self.examples = None if examples is UNSET else examples
        self.text = None if text is UNSET else text
        self._finish(
            (
                type,
                examples,
                text,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppCardBodyComponent else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppComponentTypeBody(value) or new_str(WhatsAppComponentTypeBody, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("examples")) is None:
            missing += 1
        model.examples = value
        if (value := get("text")) is None:
            missing += 1
        model.text = value
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
        if (value := model.type) is not None:
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeBody else encode(value)
        if (value := model.examples) is not None:
            data["examples"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.text) is not None:
            data["text"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("type",),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppComponentTypeBody._value2member_map_, "constant": True},
                "examples": {"type": ("array",), "items": {"type": ("string",)}},
                "text": {"type": ("string",)},
            },
        }


_Blank: Any = blank(WhatsAppCardBodyComponent)
_KNOWN = frozenset(wire for _, wire in WhatsAppCardBodyComponent.FIELDS)
