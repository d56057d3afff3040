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

from .rcs_answer_metadata import RcsAnswerMetadata

_RcsAnswerMetadata = RcsAnswerMetadata.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsFRAnswers(Model):
    """What the API calls RcsSenderDetailsQuestionnaireFRAnswersDto.

    Attributes:
        full_company_address:
        full_company_address_metadata: See RcsAnswerMetadata.
        siren: Number in the company directory identification system.
    """

    full_company_address: str | None
    full_company_address_metadata: RcsAnswerMetadata | None
    siren: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("full_company_address", "fullCompanyAddress"),
        ("full_company_address_metadata", "fullCompanyAddressMetadata"),
        ("siren", "siren"),
    )

    def __init__(
        self,
        *,
        full_company_address: str | Unset = UNSET,
        full_company_address_metadata: RcsAnswerMetadata | Unset = UNSET,
        siren: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsFRAnswers, _Blank)
        self.full_company_address = None if full_company_address is UNSET else full_company_address
        self.full_company_address_metadata = (
            None if full_company_address_metadata is UNSET else full_company_address_metadata
        )
        self.siren = None if siren is UNSET else siren
        self._finish(
            (
                full_company_address,
                full_company_address_metadata,
                siren,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsFRAnswers else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("fullCompanyAddress")) is None:
            missing += 1
        model.full_company_address = value
        if (value := get("fullCompanyAddressMetadata")).__class__ is dict:
            value = _RcsAnswerMetadata(value)
        elif value is None:
            missing += 1
        model.full_company_address_metadata = value
        if (value := get("siren")) is None:
            missing += 1
        model.siren = value
        if surplus := missing + len(data) - 3:
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
            data["fullCompanyAddress"] = value if value.__class__ is str else encode(value)
        if (value := model.full_company_address_metadata) is not None:
            data["fullCompanyAddressMetadata"] = (
                value.to_dict() if value.__class__ is RcsAnswerMetadata else encode(value)
            )
        if (value := model.siren) is not None:
            data["siren"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "fullCompanyAddress": {"type": ("string",)},
                "fullCompanyAddressMetadata": {"type": ("object",), "model": RcsAnswerMetadata},
                "siren": {"type": ("string",)},
            },
        }


_Blank: Any = blank(RcsFRAnswers)
_KNOWN = frozenset(wire for _, wire in RcsFRAnswers.FIELDS)
