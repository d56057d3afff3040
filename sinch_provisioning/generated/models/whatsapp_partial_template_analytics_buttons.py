# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_template_analytics_button_type import (
    WhatsAppTemplateAnalyticsButtonType,
)

_WhatsAppTemplateAnalyticsButtonType = WhatsAppTemplateAnalyticsButtonType._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppPartialTemplateAnalyticsButtons(Model):
    """What the API calls WhatsappPartialTemplateAnalyticsButtonsDto.

    Attributes:
        type: See WhatsAppTemplateAnalyticsButtonType.
        content:
        clicks: How often the button was clicked.
    """

    type: WhatsAppTemplateAnalyticsButtonType | None
    content: str | None
    clicks: int | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("content", "content"),
        ("clicks", "clicks"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppTemplateAnalyticsButtonType | Unset = UNSET,
        content: str | Unset = UNSET,
        clicks: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppPartialTemplateAnalyticsButtons, _Blank)
        self.type = None if type is UNSET else type
        self.content = None if content is UNSET else content
        self.clicks = None if clicks is UNSET else clicks
        self._finish(
            (
                type,
                content,
                clicks,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppPartialTemplateAnalyticsButtons else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppTemplateAnalyticsButtonType(value) or new_str(WhatsAppTemplateAnalyticsButtonType, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("content")) is None:
            missing += 1
        model.content = value
        if (value := get("clicks")) is None:
            missing += 1
        model.clicks = value
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
            data["type"] = value._value_ if value.__class__ is WhatsAppTemplateAnalyticsButtonType else encode(value)
        if (value := model.content) is not None:
            data["content"] = value if value.__class__ is str else encode(value)
        if (value := model.clicks) is not None:
            data["clicks"] = value if value.__class__ is int else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppTemplateAnalyticsButtonType._value2member_map_},
                "content": {"type": ("string",)},
                "clicks": {"type": ("integer",)},
            },
        }


_Blank: Any = blank(WhatsAppPartialTemplateAnalyticsButtons)
_KNOWN = frozenset(wire for _, wire in WhatsAppPartialTemplateAnalyticsButtons.FIELDS)
