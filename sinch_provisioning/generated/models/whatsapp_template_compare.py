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

from .whatsapp_template_compare_identifier import WhatsAppTemplateCompareIdentifier

_WhatsAppTemplateCompareIdentifier = WhatsAppTemplateCompareIdentifier.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTemplateCompare(Model):
    """What the API calls WhatsappTemplateCompareDto.

    Attributes:
        templates: See WhatsAppTemplateCompareIdentifier.
    """

    templates: list[WhatsAppTemplateCompareIdentifier] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("templates", "templates"),)

    def __init__(
        self,
        *,
        templates: list[WhatsAppTemplateCompareIdentifier],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplateCompare, _Blank)
        self.templates = templates
        self._finish((templates,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppTemplateCompare else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("templates")).__class__ is list:
            value = [_WhatsAppTemplateCompareIdentifier(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.templates = value
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
        if (value := model.templates) is not None:
            data["templates"] = (
                [
                    item.to_dict() if item.__class__ is WhatsAppTemplateCompareIdentifier else encode(item)
                    for item in value
                ]
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
            "required": ("templates",),
            "properties": {
                "templates": {
                    "type": ("array",),
                    "items": {"type": ("object",), "model": WhatsAppTemplateCompareIdentifier},
                },
            },
        }


_Blank: Any = blank(WhatsAppTemplateCompare)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplateCompare.FIELDS)
