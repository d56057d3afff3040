# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

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

from .rcs_answer_metadata_update_input import RcsAnswerMetadataUpdateInput

if TYPE_CHECKING:
    from .input_dicts import RcsAnswerMetadataUpdateInputDict

_RcsAnswerMetadataUpdateInput = RcsAnswerMetadataUpdateInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsFRAnswersUpdateInput(Model):
    """What the API calls RcsUpdateSenderDetailsQuestionnaireFRAnswersInputDto.

    Attributes:
        full_company_address: At least 1 character.
        full_company_address_metadata: See RcsAnswerMetadataUpdateInput.
        siren: French company directory number, nine digits. At least 9 characters, at most 9 characters,
            matching ^\\d+$.
    """

    full_company_address: str | None
    full_company_address_metadata: RcsAnswerMetadataUpdateInput | RcsAnswerMetadataUpdateInputDict | None
    siren: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("full_company_address", "fullCompanyAddress"),
        ("full_company_address_metadata", "fullCompanyAddressMetadata"),
        ("siren", "siren"),
    )

    def __init__(
        self,
        *,
        full_company_address: str | None | Unset = UNSET,
        full_company_address_metadata: RcsAnswerMetadataUpdateInput | RcsAnswerMetadataUpdateInputDict | Unset = UNSET,
        siren: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsFRAnswersUpdateInput, _Blank)
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
        model: Self = new(_Blank if cls is RcsFRAnswersUpdateInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("fullCompanyAddress")) is None:
            missing += 1
        model.full_company_address = value
        if (value := get("fullCompanyAddressMetadata")).__class__ is dict:
            value = _RcsAnswerMetadataUpdateInput(value)
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
                value.to_dict() if value.__class__ is RcsAnswerMetadataUpdateInput else encode(value)
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
                "fullCompanyAddress": {"type": ("string", "null"), "minLength": 1},
                "fullCompanyAddressMetadata": {"type": ("object",), "model": RcsAnswerMetadataUpdateInput},
                "siren": {"type": ("string", "null"), "minLength": 9, "maxLength": 9, "pattern": "^\\d+$"},
            },
        }


_Blank: Any = blank(RcsFRAnswersUpdateInput)
_KNOWN = frozenset(wire for _, wire in RcsFRAnswersUpdateInput.FIELDS)
