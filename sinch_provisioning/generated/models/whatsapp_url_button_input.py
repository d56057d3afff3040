# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_button_type_url import WhatsAppButtonTypeUrl

_WhatsAppButtonTypeUrl = WhatsAppButtonTypeUrl._value2member_map_.get
_KNOWN = frozenset(
    (
        "type",
        "text",
        "url",
        "example",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppUrlButtonInput(Model):
    """What the API calls WhatsappUrlButtonInputDto.

    Attributes:
        type: See WhatsAppButtonTypeUrl.
        text: Not required for a draft. At least 1 character, at most 25 characters.
        url: Dynamic only by a trailing {{1}}; wa.me and whatsapp.com not allowed. Not required for a draft.
            Must have no variable but {{1}} at its end, and must not lead to wa.me or whatsapp.com.
        example: Full sample URL; needed when url holds {{1}}; optional for a draft.
    """

    type: WhatsAppButtonTypeUrl = WhatsAppButtonTypeUrl.URL
    text: str | Unset = UNSET
    url: str | Unset = UNSET
    example: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
        ("url", "url"),
        ("example", "example"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppButtonTypeUrl(value) or WhatsAppButtonTypeUrl(value)
        model.type = value
        model.text = get("text", UNSET)
        model.url = get("url", UNSET)
        model.example = get("example", UNSET)
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
            data["type"] = value._value_ if value.__class__ is WhatsAppButtonTypeUrl else encode(value)
        if (value := model.text) is not UNSET:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.url) is not UNSET:
            data["url"] = value if value.__class__ is str else encode(value)
        if (value := model.example) is not UNSET:
            data["example"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("type",),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppButtonTypeUrl._value2member_map_, "constant": True},
                "text": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 25,
                    "stage": "SUBMIT",
                    "text": "Not required for a draft.",
                },
                "url": {
                    "type": ("string",),
                    "pattern": "^(?![^:/?#]*:?/?/?(?:[^/?#]*[@.])?(?:[wW][aA]\\.[mM][eE]|[wW][hH][aA][tT][sS][aA][pP][pP]\\.[cC][oO][mM])\\.?(?:[:/?#]|$))(?!.*\\{\\{(?!1\\}\\}$))",
                    "pattern_text": "must have no variable but {{1}} at its end, and must not lead to wa.me or whatsapp.com",
                    "stage": "SUBMIT",
                    "text": "Dynamic only by a trailing {{1}}; wa.me and whatsapp.com not allowed. Not required for a draft.",
                },
                "example": {
                    "type": ("string",),
                    "stage": "SUBMIT",
                    "needed_if": {"url": "\\{\\{"},
                    "text": "Full sample URL; needed when url holds {{1}}; optional for a draft.",
                },
            },
        }
