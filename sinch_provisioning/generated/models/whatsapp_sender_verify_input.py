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


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSenderVerifyInput(Model):
    """What the API calls WhatsappSenderInputVerifyDto.

    Attributes:
        code: Exactly 6 characters, no spaces; optional when Meta already verified the number. A credential,
            hidden in repr.
    """

    code: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("code", "code"),)
    SECRETS: ClassVar[frozenset[str]] = frozenset(("code",))

    def __init__(
        self,
        *,
        code: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSenderVerifyInput, _Blank)
        self.code = None if code is UNSET else code
        self._finish((code,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSenderVerifyInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("code")) is None:
            missing += 1
        model.code = value
        if surplus := missing + len(data) - 1:
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
        if (value := model.code) is not None:
            data["code"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "code": {"type": ("string",), "secret": True},
            },
        }


_Blank: Any = blank(WhatsAppSenderVerifyInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppSenderVerifyInput.FIELDS)
