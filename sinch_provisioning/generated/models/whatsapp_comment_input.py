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


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppCommentInput(Model):
    """What the API calls WhatsappCommentInputDto.

    Attributes:
        comment: At least 1 character, at most 65535 characters.
    """

    comment: str | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("comment", "comment"),)

    def __init__(
        self,
        *,
        comment: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppCommentInput, _Blank)
        self.comment = comment
        self._finish((comment,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppCommentInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("comment")) is None:
            missing += 1
        model.comment = value
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
        if (value := model.comment) is not None:
            data["comment"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("comment",),
            "properties": {
                "comment": {"type": ("string",), "minLength": 1, "maxLength": 65535},
            },
        }


_Blank: Any = blank(WhatsAppCommentInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppCommentInput.FIELDS)
