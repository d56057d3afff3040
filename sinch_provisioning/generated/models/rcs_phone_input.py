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
class RcsPhoneInput(Model):
    """What the API calls RcsPhoneInputDto.

    Attributes:
        label: At least 0 characters, at most 25 characters.
        number: Either E.164, or digits without country code or separators. At least 6 characters, at most 15
            characters, matching ^\\+?[\\d+\\s]{6,15}$.
    """

    label: str | MaybeNone
    number: str | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("label", "label"),
        ("number", "number"),
    )

    def __init__(
        self,
        *,
        label: str,
        number: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsPhoneInput, _Blank)
        self.label = label
        self.number = number
        self._finish(
            (
                label,
                number,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsPhoneInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("label")) is None:
            missing += 1
        model.label = value
        if (value := get("number")) is None:
            missing += 1
        model.number = value
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
        if (value := model.label) is not None:
            data["label"] = value if value.__class__ is str else encode(value)
        if (value := model.number) is not None:
            data["number"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "label",
                "number",
            ),
            "properties": {
                "label": {"type": ("string",), "minLength": 0, "maxLength": 25},
                "number": {
                    "type": ("string",),
                    "minLength": 6,
                    "maxLength": 15,
                    "pattern": "^\\+?[\\d+\\s]{6,15}$",
                    "text": "Either E.164, or digits without country code or separators",
                },
            },
        }


_Blank: Any = blank(RcsPhoneInput)
_KNOWN = frozenset(wire for _, wire in RcsPhoneInput.FIELDS)
