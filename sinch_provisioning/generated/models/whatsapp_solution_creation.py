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

from .whatsapp_failed_solution import WhatsAppFailedSolution
from .whatsapp_solution import WhatsAppSolution

_WhatsAppFailedSolution = WhatsAppFailedSolution.from_dict
_WhatsAppSolution = WhatsAppSolution.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSolutionCreation(Model):
    """What the API calls WhatsappCreateSolutionListDto.

    Attributes:
        solutions: See WhatsAppSolution.
        failed_solutions: See WhatsAppFailedSolution.
    """

    solutions: list[WhatsAppSolution] | MaybeNone
    failed_solutions: list[WhatsAppFailedSolution] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("solutions", "solutions"),
        ("failed_solutions", "failedSolutions"),
    )

    def __init__(
        self,
        *,
        solutions: list[WhatsAppSolution],
        failed_solutions: list[WhatsAppFailedSolution],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSolutionCreation, _Blank)
        self.solutions = solutions
        self.failed_solutions = failed_solutions
        self._finish(
            (
                solutions,
                failed_solutions,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSolutionCreation else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("solutions")).__class__ is list:
            value = [_WhatsAppSolution(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.solutions = value
        if (value := get("failedSolutions")).__class__ is list:
            value = [_WhatsAppFailedSolution(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.failed_solutions = value
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
        if (value := model.solutions) is not None:
            data["solutions"] = (
                [item.to_dict() if item.__class__ is WhatsAppSolution else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.failed_solutions) is not None:
            data["failedSolutions"] = (
                [item.to_dict() if item.__class__ is WhatsAppFailedSolution else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(WhatsAppSolutionCreation)
_KNOWN = frozenset(wire for _, wire in WhatsAppSolutionCreation.FIELDS)
