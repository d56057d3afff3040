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

from .rcs_question_object import RcsQuestionObject

_RcsQuestionObject = RcsQuestionObject.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsFRQuestions(Model):
    """What the API calls RcsSenderDetailsQuestionnaireFRQuestionsDto.

    Attributes:
        full_company_address: See RcsQuestionObject.
        siren: Number in the company directory identification system.
    """

    full_company_address: RcsQuestionObject | MaybeNone
    siren: RcsQuestionObject | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("full_company_address", "fullCompanyAddress"),
        ("siren", "siren"),
    )

    def __init__(
        self,
        *,
        full_company_address: RcsQuestionObject,
        siren: RcsQuestionObject,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsFRQuestions, _Blank)
        self.full_company_address = full_company_address
        self.siren = siren
        self._finish(
            (
                full_company_address,
                siren,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsFRQuestions else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("fullCompanyAddress")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.full_company_address = value
        if (value := get("siren")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.siren = value
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
        if (value := model.full_company_address) is not None:
            data["fullCompanyAddress"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.siren) is not None:
            data["siren"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "fullCompanyAddress",
                "siren",
            ),
            "properties": {
                "fullCompanyAddress": {"type": ("object",), "model": RcsQuestionObject},
                "siren": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "text": "Number in the company directory identification system",
                },
            },
        }


_Blank: Any = blank(RcsFRQuestions)
_KNOWN = frozenset(wire for _, wire in RcsFRQuestions.FIELDS)
