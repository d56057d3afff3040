# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_failed_solution import WhatsAppFailedSolution
from .whatsapp_solution import WhatsAppSolution

_WhatsAppFailedSolution = WhatsAppFailedSolution.from_dict
_WhatsAppSolution = WhatsAppSolution.from_dict
_KNOWN = frozenset(
    (
        "solutions",
        "failedSolutions",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSolutionCreation(Model):
    """What the API calls WhatsappCreateSolutionListDto.

    Attributes:
        solutions: See WhatsAppSolution.
        failed_solutions: See WhatsAppFailedSolution.
    """

    solutions: list[WhatsAppSolution]
    failed_solutions: list[WhatsAppFailedSolution]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("solutions", "solutions"),
        ("failed_solutions", "failedSolutions"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("solutions", UNSET)).__class__ is list:
            value = [_WhatsAppSolution(item) if item.__class__ is dict else item for item in value]
        model.solutions = value
        if (value := get("failedSolutions", UNSET)).__class__ is list:
            value = [_WhatsAppFailedSolution(item) if item.__class__ is dict else item for item in value]
        model.failed_solutions = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.solutions) is not UNSET:
            data["solutions"] = (
                [item.to_dict() if item.__class__ is WhatsAppSolution else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.failed_solutions) is not UNSET:
            data["failedSolutions"] = (
                [item.to_dict() if item.__class__ is WhatsAppFailedSolution else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "solutions",
                "failedSolutions",
            ),
            "properties": {
                "solutions": {"type": ("array",), "items": {"type": ("object",), "model": WhatsAppSolution}},
                "failedSolutions": {
                    "type": ("array",),
                    "items": {"type": ("object",), "model": WhatsAppFailedSolution},
                },
            },
        }
