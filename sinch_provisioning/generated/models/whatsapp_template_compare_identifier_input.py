# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_template_language import WhatsAppTemplateLanguage

_WhatsAppTemplateLanguage = WhatsAppTemplateLanguage._value2member_map_.get
_KNOWN = frozenset(
    (
        "templateName",
        "templateLanguage",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppTemplateCompareIdentifierInput(Model):
    """What the API calls WhatsappInputTemplateCompareIdentifierDto.

    Attributes:
        template_name: Matching ^[a-z0-9][a-z0-9_]*[a-z0-9]$.
        template_language: See WhatsAppTemplateLanguage.
    """

    template_name: str
    template_language: WhatsAppTemplateLanguage

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("template_name", "templateName"),
        ("template_language", "templateLanguage"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.template_name = get("templateName", UNSET)
        if (value := get("templateLanguage", UNSET)).__class__ is str:
            value = _WhatsAppTemplateLanguage(value) or WhatsAppTemplateLanguage(value)
        model.template_language = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.template_name) is not UNSET:
            data["templateName"] = value if value.__class__ is str else encode(value)
        if (value := model.template_language) is not UNSET:
            data["templateLanguage"] = value._value_ if value.__class__ is WhatsAppTemplateLanguage else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "templateName",
                "templateLanguage",
            ),
            "properties": {
                "templateName": {"type": ("string",), "pattern": "^[a-z0-9][a-z0-9_]*[a-z0-9]$"},
                "templateLanguage": {"type": ("string",), "enum": WhatsAppTemplateLanguage._value2member_map_},
            },
        }
