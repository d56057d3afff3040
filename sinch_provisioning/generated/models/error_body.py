# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

_KNOWN = frozenset(
    (
        "errorCode",
        "message",
        "resolution",
        "additionalInformation",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class ErrorBody(Model):
    """What the API calls WebhookPapiErrorDto.

    Attributes:
        error_code:
        message:
        resolution:
        additional_information:
    """

    error_code: str
    message: str
    resolution: str
    additional_information: dict[str, Any] | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("error_code", "errorCode"),
        ("message", "message"),
        ("resolution", "resolution"),
        ("additional_information", "additionalInformation"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.error_code = get("errorCode", UNSET)
        model.message = get("message", UNSET)
        model.resolution = get("resolution", UNSET)
        model.additional_information = get("additionalInformation", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.error_code) is not UNSET:
            data["errorCode"] = value if value.__class__ is str else encode(value)
        if (value := model.message) is not UNSET:
            data["message"] = value if value.__class__ is str else encode(value)
        if (value := model.resolution) is not UNSET:
            data["resolution"] = value if value.__class__ is str else encode(value)
        if (value := model.additional_information) is not UNSET:
            data["additionalInformation"] = encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "errorCode",
                "message",
                "resolution",
            ),
            "properties": {
                "errorCode": {"type": ("string",)},
                "message": {"type": ("string",)},
                "resolution": {"type": ("string",)},
                "additionalInformation": {"type": ("object",)},
            },
        }
