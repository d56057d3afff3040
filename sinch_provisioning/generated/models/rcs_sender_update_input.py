# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

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

from .rcs_sender_details_update_input import RcsSenderDetailsUpdateInput

if TYPE_CHECKING:
    from .input_dicts import RcsSenderDetailsUpdateInputDict

_RcsSenderDetailsUpdateInput = RcsSenderDetailsUpdateInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderUpdateInput(Model):
    """What the API calls RcsUpdateSenderInputDto.

    Attributes:
        details: See RcsSenderDetailsUpdateInput.
    """

    details: RcsSenderDetailsUpdateInput | RcsSenderDetailsUpdateInputDict | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("details", "details"),)

    def __init__(
        self,
        *,
        details: RcsSenderDetailsUpdateInput | RcsSenderDetailsUpdateInputDict,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderUpdateInput, _Blank)
        self.details = details
        self._finish((details,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSenderUpdateInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("details")).__class__ is dict:
            value = _RcsSenderDetailsUpdateInput(value)
        elif value is None:
            missing += 1
        model.details = value
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
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is RcsSenderDetailsUpdateInput else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("details",),
            "properties": {
                "details": {"type": ("object",), "model": RcsSenderDetailsUpdateInput},
            },
        }


_Blank: Any = blank(RcsSenderUpdateInput)
_KNOWN = frozenset(wire for _, wire in RcsSenderUpdateInput.FIELDS)
