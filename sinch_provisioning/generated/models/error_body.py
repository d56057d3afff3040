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
from sinch_provisioning.runtime.unset import UNSET, Unset


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class ErrorBody(Model):
    """What the API calls WebhookPapiErrorDto.

    Attributes:
        error_code:
        message:
        resolution:
        additional_information:
    """

    error_code: str | MaybeNone
    message: str | MaybeNone
    resolution: str | MaybeNone
    additional_information: dict[str, Any] | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("error_code", "errorCode"),
        ("message", "message"),
        ("resolution", "resolution"),
        ("additional_information", "additionalInformation"),
    )

    def __init__(
        self,
        *,
        error_code: str,
        message: str,
        resolution: str,
        additional_information: dict[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(ErrorBody, _Blank)
        self.error_code = error_code
        self.message = message
        self.resolution = resolution
        self.additional_information = None if additional_information is UNSET else additional_information
        self._finish(
            (
                error_code,
                message,
                resolution,
                additional_information,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is ErrorBody else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("errorCode")) is None:
            missing += 1
        model.error_code = value
        if (value := get("message")) is None:
            missing += 1
        model.message = value
        if (value := get("resolution")) is None:
            missing += 1
        model.resolution = value
        if (value := get("additionalInformation")) is None:
            missing += 1
        model.additional_information = value
        if surplus := missing + len(data) - 4:
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
        if (value := model.error_code) is not None:
            data["errorCode"] = value if value.__class__ is str else encode(value)
        if (value := model.message) is not None:
            data["message"] = value if value.__class__ is str else encode(value)
        if (value := model.resolution) is not None:
            data["resolution"] = value if value.__class__ is str else encode(value)
        if (value := model.additional_information) is not None:
            data["additionalInformation"] = encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(ErrorBody)
_KNOWN = frozenset(wire for _, wire in ErrorBody.FIELDS)
