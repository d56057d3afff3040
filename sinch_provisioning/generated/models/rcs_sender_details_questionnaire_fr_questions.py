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

from .rcs_sender_details_questionnaire_question_object import RcsSenderDetailsQuestionnaireQuestionObject

_RcsSenderDetailsQuestionnaireQuestionObject = RcsSenderDetailsQuestionnaireQuestionObject.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderDetailsQuestionnaireFRQuestions(Model):
    """What the API calls RcsSenderDetailsQuestionnaireFRQuestionsDto.

    Attributes:
        full_company_address: See RcsSenderDetailsQuestionnaireQuestionObject.
        siren: Number in the company directory identification system.
    """

    full_company_address: RcsSenderDetailsQuestionnaireQuestionObject | MaybeNone
    siren: RcsSenderDetailsQuestionnaireQuestionObject | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("full_company_address", "fullCompanyAddress"),
        ("siren", "siren"),
    )

    def __init__(
        self,
        *,
        full_company_address: RcsSenderDetailsQuestionnaireQuestionObject,
        siren: RcsSenderDetailsQuestionnaireQuestionObject,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderDetailsQuestionnaireFRQuestions, _Blank)
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
        model: Self = new(_Blank if cls is RcsSenderDetailsQuestionnaireFRQuestions else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("fullCompanyAddress")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.full_company_address = value
        if (value := get("siren")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
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
            data["fullCompanyAddress"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.siren) is not None:
            data["siren"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
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
                "fullCompanyAddress": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireQuestionObject},
                "siren": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "Number in the company directory identification system",
                },
            },
        }


_Blank: Any = blank(RcsSenderDetailsQuestionnaireFRQuestions)
_KNOWN = frozenset(wire for _, wire in RcsSenderDetailsQuestionnaireFRQuestions.FIELDS)
