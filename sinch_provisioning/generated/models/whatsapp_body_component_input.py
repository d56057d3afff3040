# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
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

from .whatsapp_component_type_body import WhatsAppComponentTypeBody, WhatsAppComponentTypeBodyLiteral

_WhatsAppComponentTypeBody = WhatsAppComponentTypeBody._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppBodyComponentInput(Model):
    """What the API calls WhatsappBodyComponentInputDto.

    Attributes:
        type: See WhatsAppComponentTypeBody.
        text: Body text with {{1}}, {{2}} variables; empty in AUTHENTICATION templates. At least 1 character,
            at most 1024 characters.
        examples: One sample value per body variable; optional without variables.
        add_security_recommendation: AUTHENTICATION templates only; appends a security recommendation to the
            body. False when left out.
    """

    type: WhatsAppComponentTypeBody | MaybeNone
    text: str | None
    examples: Sequence[str] | None
    add_security_recommendation: bool | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
        ("examples", "examples"),
        ("add_security_recommendation", "addSecurityRecommendation"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppComponentTypeBody | WhatsAppComponentTypeBodyLiteral = WhatsAppComponentTypeBody.BODY,
        text: str | Unset = UNSET,
        examples: Sequence[str] | Unset = UNSET,
        add_security_recommendation: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppBodyComponentInput, _Blank)
        self.type = type if isinstance(type, WhatsAppComponentTypeBody) else as_member(WhatsAppComponentTypeBody, type)
        self.text = None if text is UNSET else text
        self.examples = None if examples is UNSET else examples
        self.add_security_recommendation = None if add_security_recommendation is UNSET else add_security_recommendation
        self._finish(
            (
                type,
                text,
                examples,
                add_security_recommendation,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppBodyComponentInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppComponentTypeBody(value) or new_str(WhatsAppComponentTypeBody, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("text")) is None:
            missing += 1
        model.text = value
        if (value := get("examples")) is None:
            missing += 1
        model.examples = value
        if (value := get("addSecurityRecommendation")) is None:
            missing += 1
        model.add_security_recommendation = value
        if surplus := missing + len(data) - 4:
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
        if (value := model.text) is not None:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.examples) is not None:
            data["examples"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.add_security_recommendation) is not None:
            data["addSecurityRecommendation"] = value if value.__class__ is bool else encode(value)
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
                "text": {"type": ("string",), "minLength": 1, "maxLength": 1024},
                "examples": {
                    "type": ("array",),
                    "items": {"type": ("string",), "minLength": 1},
                    "stage": "SUBMIT",
                    "needed_if": {"text": "\\{\\{"},
                    "text": "One sample value per body variable; optional without variables.",
                },
                "addSecurityRecommendation": {"type": ("boolean",)},
            },
        }


_Blank: Any = blank(WhatsAppBodyComponentInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppBodyComponentInput.FIELDS)
