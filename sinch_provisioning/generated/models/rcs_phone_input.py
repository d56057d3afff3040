# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

_KNOWN = frozenset(
    (
        "label",
        "number",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsPhoneInput(Model):
    """What the API calls RcsPhoneInputDto.

    Attributes:
        label: At least 0 characters, at most 25 characters.
        number: Either E.164, or digits without country code or separators. At least 6 characters, at most 15
            characters, matching ^\\+?[\\d+\\s]{6,15}$.
    """

    label: str
    number: str

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("label", "label"),
        ("number", "number"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.label = get("label", UNSET)
        model.number = get("number", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.label) is not UNSET:
            data["label"] = value if value.__class__ is str else encode(value)
        if (value := model.number) is not UNSET:
            data["number"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
