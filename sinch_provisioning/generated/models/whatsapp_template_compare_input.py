# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_template_compare_identifier_input import WhatsAppTemplateCompareIdentifierInput
from .whatsapp_template_compare_timeframe_input import WhatsAppTemplateCompareTimeframeInput

_WhatsAppTemplateCompareTimeframeInput = WhatsAppTemplateCompareTimeframeInput._value2member_map_.get
_WhatsAppTemplateCompareIdentifierInput = WhatsAppTemplateCompareIdentifierInput.from_dict
_KNOWN = frozenset(
    (
        "templates",
        "timeframe",
        "endTimestamp",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppTemplateCompareInput(Model):
    """What the API calls WhatsappInputTemplateCompareDto.

    Attributes:
        templates: At least 1 item, at most 1 item.
        timeframe: Lookback in days, counted from the request. '7' when left out.
        end_timestamp: Where the timeframe ends; now by default.
    """

    templates: Sequence[WhatsAppTemplateCompareIdentifierInput | Mapping[str, Any]]
    timeframe: WhatsAppTemplateCompareTimeframeInput | Unset = UNSET
    end_timestamp: int | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("templates", "templates"),
        ("timeframe", "timeframe"),
        ("end_timestamp", "endTimestamp"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("templates", UNSET)).__class__ is list:
            value = [
                _WhatsAppTemplateCompareIdentifierInput(item) if item.__class__ is dict else item for item in value
            ]
        model.templates = value
        if (value := get("timeframe", UNSET)).__class__ is str:
            value = _WhatsAppTemplateCompareTimeframeInput(value) or WhatsAppTemplateCompareTimeframeInput(value)
        model.timeframe = value
        model.end_timestamp = get("endTimestamp", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.templates) is not UNSET:
            data["templates"] = (
                [
                    item.to_dict() if item.__class__ is WhatsAppTemplateCompareIdentifierInput else encode(item)
                    for item in value
                ]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.timeframe) is not UNSET:
            data["timeframe"] = (
                value._value_ if value.__class__ is WhatsAppTemplateCompareTimeframeInput else encode(value)
            )
        if (value := model.end_timestamp) is not UNSET:
            data["endTimestamp"] = value if value.__class__ is int else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("templates",),
            "properties": {
                "templates": {
                    "type": ("array",),
                    "minItems": 1,
                    "maxItems": 1,
                    "items": {"type": ("object",), "model": WhatsAppTemplateCompareIdentifierInput},
                },
                "timeframe": {"type": ("string",), "enum": WhatsAppTemplateCompareTimeframeInput._value2member_map_},
                "endTimestamp": {"type": ("integer",)},
            },
        }
