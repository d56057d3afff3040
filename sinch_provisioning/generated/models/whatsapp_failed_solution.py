# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_failed_solution_error import WhatsAppFailedSolutionError

_WhatsAppFailedSolutionError = WhatsAppFailedSolutionError._value2member_map_.get
_KNOWN = frozenset(
    (
        "partnerAppId",
        "errorCode",
        "errorMessage",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppFailedSolution(Model):
    """What the API calls WhatsappFailedSolutionDto.

    Attributes:
        partner_app_id: Unique id of the Tech Provider's Meta app.
        error_code: Machine-readable error code.
        error_message: For people to read.
    """

    partner_app_id: str
    error_code: WhatsAppFailedSolutionError
    error_message: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("partner_app_id", "partnerAppId"),
        ("error_code", "errorCode"),
        ("error_message", "errorMessage"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.partner_app_id = get("partnerAppId", UNSET)
        if (value := get("errorCode", UNSET)).__class__ is str:
            value = _WhatsAppFailedSolutionError(value) or WhatsAppFailedSolutionError(value)
        model.error_code = value
        model.error_message = get("errorMessage", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.partner_app_id) is not UNSET:
            data["partnerAppId"] = value if value.__class__ is str else encode(value)
        if (value := model.error_code) is not UNSET:
            data["errorCode"] = value._value_ if value.__class__ is WhatsAppFailedSolutionError else encode(value)
        if (value := model.error_message) is not UNSET:
            data["errorMessage"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
