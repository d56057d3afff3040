# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_failed_solution_error import WhatsAppFailedSolutionError

_WhatsAppFailedSolutionError = WhatsAppFailedSolutionError._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppFailedSolution(Model):
    """What the API calls WhatsappFailedSolutionDto.

    Attributes:
        partner_app_id: Unique id of the Tech Provider's Meta app.
        error_code: Machine-readable error code.
        error_message: For people to read.
    """

    partner_app_id: str | MaybeNone
    error_code: WhatsAppFailedSolutionError | MaybeNone
    error_message: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("partner_app_id", "partnerAppId"),
        ("error_code", "errorCode"),
        ("error_message", "errorMessage"),
    )

    def __init__(
        self,
        *,
        partner_app_id: str,
        error_code: WhatsAppFailedSolutionError,
        error_message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppFailedSolution, _Blank)
        self.partner_app_id = partner_app_id
        self.error_code = error_code
        self.error_message = None if error_message is UNSET else error_message
        self._finish(
            (
                partner_app_id,
                error_code,
                error_message,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppFailedSolution else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("partnerAppId")) is None:
            missing += 1
        model.partner_app_id = value
        if (value := get("errorCode")).__class__ is str:
            value = _WhatsAppFailedSolutionError(value) or new_str(WhatsAppFailedSolutionError, value)
        elif value is None:
            missing += 1
        model.error_code = value
        if (value := get("errorMessage")) is None:
            missing += 1
        model.error_message = value
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
        if (value := model.partner_app_id) is not None:
            data["partnerAppId"] = value if value.__class__ is str else encode(value)
        if (value := model.error_code) is not None:
            data["errorCode"] = value._value_ if value.__class__ is WhatsAppFailedSolutionError else encode(value)
        if (value := model.error_message) is not None:
            data["errorMessage"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "partnerAppId",
                "errorCode",
            ),
            "properties": {
                "partnerAppId": {"type": ("string",), "text": "Unique id of the Tech Provider's Meta app."},
                "errorCode": {
                    "type": ("string",),
                    "enum": WhatsAppFailedSolutionError._value2member_map_,
                    "text": "Machine-readable error code.",
                },
                "errorMessage": {"type": ("string",)},
            },
        }


_Blank: Any = blank(WhatsAppFailedSolution)
_KNOWN = frozenset(wire for _, wire in WhatsAppFailedSolution.FIELDS)
