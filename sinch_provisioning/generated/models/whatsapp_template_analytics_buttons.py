# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_template_analytics_button_type import WhatsAppTemplateAnalyticsButtonType

_WhatsAppTemplateAnalyticsButtonType = WhatsAppTemplateAnalyticsButtonType._value2member_map_.get
_KNOWN = frozenset(
    (
        "type",
        "content",
        "clicks",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppTemplateAnalyticsButtons(Model):
    """What the API calls WhatsappTemplateAnalyticsButtonsDto.

    Attributes:
        type: See WhatsAppTemplateAnalyticsButtonType.
        content:
        clicks: Count of presses.
    """

    type: WhatsAppTemplateAnalyticsButtonType
    content: str
    clicks: int

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("content", "content"),
        ("clicks", "clicks"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppTemplateAnalyticsButtonType(value) or WhatsAppTemplateAnalyticsButtonType(value)
        model.type = value
        model.content = get("content", UNSET)
        model.clicks = get("clicks", UNSET)
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
            data["type"] = value._value_ if value.__class__ is WhatsAppTemplateAnalyticsButtonType else encode(value)
        if (value := model.content) is not UNSET:
            data["content"] = value if value.__class__ is str else encode(value)
        if (value := model.clicks) is not UNSET:
            data["clicks"] = value if value.__class__ is int else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "type",
                "content",
                "clicks",
            ),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppTemplateAnalyticsButtonType._value2member_map_},
                "content": {"type": ("string",)},
                "clicks": {"type": ("integer",), "text": "Count of presses."},
            },
        }
