# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_component_type_body import WhatsAppComponentTypeBody

_WhatsAppComponentTypeBody = WhatsAppComponentTypeBody._value2member_map_.get
_KNOWN = frozenset(
    (
        "type",
        "text",
        "examples",
        "addSecurityRecommendation",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
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

    type: WhatsAppComponentTypeBody = WhatsAppComponentTypeBody.BODY
    text: str | Unset = UNSET
    examples: Sequence[str] | Unset = UNSET
    add_security_recommendation: bool | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
        ("examples", "examples"),
        ("add_security_recommendation", "addSecurityRecommendation"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppComponentTypeBody(value) or WhatsAppComponentTypeBody(value)
        model.type = value
        model.text = get("text", UNSET)
        model.examples = get("examples", UNSET)
        model.add_security_recommendation = get("addSecurityRecommendation", UNSET)
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
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeBody else encode(value)
        if (value := model.text) is not UNSET:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.examples) is not UNSET:
            data["examples"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.add_security_recommendation) is not UNSET:
            data["addSecurityRecommendation"] = value if value.__class__ is bool else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
