# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)

from .kakaotalk_template import KakaoTalkTemplate
from .webhook_trigger import WebhookTrigger

_WebhookTrigger = WebhookTrigger._value2member_map_.get
_KakaoTalkTemplate = KakaoTalkTemplate.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkTemplateApproved(Model):
    """A template was approved.

    Attributes:
        type: The trigger that the event was sent for.
        payload: The template as it was at callback time.
    """

    type: WebhookTrigger | MaybeNone
    payload: KakaoTalkTemplate | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("payload", "payload"),
    )

    def __init__(
        self,
        *,
        type: WebhookTrigger = WebhookTrigger.KAKAOTALK_TEMPLATE_APPROVED,
        payload: KakaoTalkTemplate,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkTemplateApproved, _Blank)
        self.type = type
        self.payload = payload
        self._finish(
            (
                type,
                payload,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkTemplateApproved else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WebhookTrigger(value) or new_str(WebhookTrigger, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("payload")).__class__ is dict:
            value = _KakaoTalkTemplate(value)
        elif value is None:
            missing += 1
        model.payload = value
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
        if (value := model.type) is not None:
            data["type"] = value._value_ if value.__class__ is WebhookTrigger else encode(value)
        if (value := model.payload) is not None:
            data["payload"] = value.to_dict() if value.__class__ is KakaoTalkTemplate else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "type",
                "payload",
            ),
            "properties": {
                "type": {
                    "type": ("string",),
                    "enum": WebhookTrigger._value2member_map_,
                    "constant": True,
                    "text": "The trigger that the event was sent for.",
                },
                "payload": {
                    "type": ("object",),
                    "model": KakaoTalkTemplate,
                    "text": "The template as it was at callback time.",
                },
            },
        }


_Blank: Any = blank(KakaoTalkTemplateApproved)
_KNOWN = frozenset(wire for _, wire in KakaoTalkTemplateApproved.FIELDS)
