# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
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

from .whatsapp_template_language import WhatsAppTemplateLanguage, WhatsAppTemplateLanguageLiteral

_WhatsAppTemplateLanguage = WhatsAppTemplateLanguage._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTemplateCompareIdentifierInput(Model):
    """What the API calls WhatsappInputTemplateCompareIdentifierDto.

    Attributes:
        template_name: Matching ^[a-z0-9][a-z0-9_]*[a-z0-9]$.
        template_language: See WhatsAppTemplateLanguage.
    """

    template_name: str | MaybeNone
    template_language: WhatsAppTemplateLanguage | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("template_name", "templateName"),
        ("template_language", "templateLanguage"),
    )

    def __init__(
        self,
        *,
        template_name: str,
        template_language: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplateCompareIdentifierInput, _Blank)
        self.template_name = template_name
        self.template_language = (
            template_language
            if isinstance(template_language, WhatsAppTemplateLanguage)
            else as_member(WhatsAppTemplateLanguage, template_language)
        )
        self._finish(
            (
                template_name,
                template_language,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppTemplateCompareIdentifierInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("templateName")) is None:
            missing += 1
        model.template_name = value
        if (value := get("templateLanguage")).__class__ is str:
            value = _WhatsAppTemplateLanguage(value) or new_str(WhatsAppTemplateLanguage, value)
        elif value is None:
            missing += 1
        model.template_language = value
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
        if (value := model.template_name) is not None:
            data["templateName"] = value if value.__class__ is str else encode(value)
        if (value := model.template_language) is not None:
            data["templateLanguage"] = value._value_ if value.__class__ is WhatsAppTemplateLanguage else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(WhatsAppTemplateCompareIdentifierInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplateCompareIdentifierInput.FIELDS)
