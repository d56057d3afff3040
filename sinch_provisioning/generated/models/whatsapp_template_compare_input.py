# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

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

from .whatsapp_template_compare_identifier_input import WhatsAppTemplateCompareIdentifierInput
from .whatsapp_template_compare_timeframe_input import (
    WhatsAppTemplateCompareTimeframeInput,
    WhatsAppTemplateCompareTimeframeInputLiteral,
)

if TYPE_CHECKING:
    from .input_dicts import WhatsAppTemplateCompareIdentifierInputDict

_WhatsAppTemplateCompareTimeframeInput = WhatsAppTemplateCompareTimeframeInput._value2member_map_.get
_WhatsAppTemplateCompareIdentifierInput = WhatsAppTemplateCompareIdentifierInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTemplateCompareInput(Model):
    """What the API calls WhatsappInputTemplateCompareDto.

    Attributes:
        templates: At least 1 item, at most 1 item.
        timeframe: Lookback in days, counted from the request. '7' when left out.
        end_timestamp: Where the timeframe ends; now by default.
    """

    templates: Sequence[WhatsAppTemplateCompareIdentifierInput | WhatsAppTemplateCompareIdentifierInputDict] | MaybeNone
    timeframe: WhatsAppTemplateCompareTimeframeInput | None
    end_timestamp: int | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("templates", "templates"),
        ("timeframe", "timeframe"),
        ("end_timestamp", "endTimestamp"),
    )

    def __init__(
        self,
        *,
        templates: Sequence[WhatsAppTemplateCompareIdentifierInput | WhatsAppTemplateCompareIdentifierInputDict],
        timeframe: WhatsAppTemplateCompareTimeframeInput | WhatsAppTemplateCompareTimeframeInputLiteral | Unset = UNSET,
        end_timestamp: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplateCompareInput, _Blank)
        self.templates = templates
        self.timeframe = (
            None
            if timeframe is UNSET
            else timeframe
            if isinstance(timeframe, WhatsAppTemplateCompareTimeframeInput)
            else as_member(WhatsAppTemplateCompareTimeframeInput, timeframe)
        )
        self.end_timestamp = None if end_timestamp is UNSET else end_timestamp
        self._finish(
            (
                templates,
                timeframe,
                end_timestamp,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppTemplateCompareInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("templates")).__class__ is list:
            value = [
                _WhatsAppTemplateCompareIdentifierInput(item) if item.__class__ is dict else item for item in value
            ]
        elif value is None:
            missing += 1
        model.templates = value
        if (value := get("timeframe")).__class__ is str:
            value = _WhatsAppTemplateCompareTimeframeInput(value) or new_str(
                WhatsAppTemplateCompareTimeframeInput, value
            )
        elif value is None:
            missing += 1
        model.timeframe = value
        if (value := get("endTimestamp")) is None:
            missing += 1
        model.end_timestamp = value
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
        if (value := model.templates) is not None:
            data["templates"] = (
                [
                    item.to_dict() if item.__class__ is WhatsAppTemplateCompareIdentifierInput else encode(item)
                    for item in value
                ]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.timeframe) is not None:
            data["timeframe"] = (
                value._value_ if value.__class__ is WhatsAppTemplateCompareTimeframeInput else encode(value)
            )
        if (value := model.end_timestamp) is not None:
            data["endTimestamp"] = value if value.__class__ is int else encode(value)
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
                    "minItems": 1,
                    "maxItems": 1,
                    "items": {"type": ("object",), "model": WhatsAppTemplateCompareIdentifierInput},
                },
                "timeframe": {"type": ("string",), "enum": WhatsAppTemplateCompareTimeframeInput._value2member_map_},
                "endTimestamp": {"type": ("integer",)},
            },
        }


_Blank: Any = blank(WhatsAppTemplateCompareInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplateCompareInput.FIELDS)
