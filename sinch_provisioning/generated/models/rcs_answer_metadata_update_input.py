# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsAnswerMetadataUpdateInput(Model):
    """What the API calls RcsUpdateSenderDetailsQuestionnaireAnswerMetadataInputDto.

    Attributes:
        ignore: String left out at launch, such as a delimiter; null deletes it. At least 1 character.
    """

    ignore: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("ignore", "ignore"),)

    def __init__(
        self,
        *,
        ignore: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsAnswerMetadataUpdateInput, _Blank)
        self.ignore = None if ignore is UNSET else ignore
        self._finish((ignore,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsAnswerMetadataUpdateInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("ignore")) is None:
            missing += 1
        model.ignore = value
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
        if (value := model.ignore) is not None:
            data["ignore"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "ignore": {"type": ("string", "null"), "minLength": 1},
            },
        }


_Blank: Any = blank(RcsAnswerMetadataUpdateInput)
_KNOWN = frozenset(wire for _, wire in RcsAnswerMetadataUpdateInput.FIELDS)
