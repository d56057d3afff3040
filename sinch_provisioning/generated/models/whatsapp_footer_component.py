# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_component_type_footer import WhatsAppComponentTypeFooter

_WhatsAppComponentTypeFooter = WhatsAppComponentTypeFooter._value2member_map_.get
_KNOWN = frozenset(
    (
        "type",
        "text",
        "codeExpirationMinutes",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppFooterComponent(Model):
    """What the API calls WhatsappFooterComponentDto.

    Attributes:
        type: See WhatsAppComponentTypeFooter.
        text:
        code_expiration_minutes:
    """

    type: WhatsAppComponentTypeFooter = WhatsAppComponentTypeFooter.FOOTER
    text: str | Unset = UNSET
    code_expiration_minutes: int | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
        ("code_expiration_minutes", "codeExpirationMinutes"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppComponentTypeFooter(value) or WhatsAppComponentTypeFooter(value)
        model.type = value
        model.text = get("text", UNSET)
        model.code_expiration_minutes = get("codeExpirationMinutes", UNSET)
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
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeFooter else encode(value)
        if (value := model.text) is not UNSET:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.code_expiration_minutes) is not UNSET:
            data["codeExpirationMinutes"] = value if value.__class__ is int else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("type",),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppComponentTypeFooter._value2member_map_, "constant": True},
                "text": {"type": ("string",)},
                "codeExpirationMinutes": {"type": ("integer",)},
            },
        }
