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


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppLongLivedAccessToken(Model):
    """What the API calls WhatsappLongLivedAccessTokenDto.

    Attributes:
        long_lived_access_token: A credential, hidden in repr.
    """

    long_lived_access_token: str | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("long_lived_access_token", "longLivedAccessToken"),)
    SECRETS: ClassVar[frozenset[str]] = frozenset(("long_lived_access_token",))

    def __init__(
        self,
        *,
        long_lived_access_token: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppLongLivedAccessToken, _Blank)
        self.long_lived_access_token = long_lived_access_token
        self._finish((long_lived_access_token,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppLongLivedAccessToken else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("longLivedAccessToken")) is None:
            missing += 1
        model.long_lived_access_token = value
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
        if (value := model.long_lived_access_token) is not None:
            data["longLivedAccessToken"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("longLivedAccessToken",),
            "properties": {
                "longLivedAccessToken": {"type": ("string",), "secret": True},
            },
        }


_Blank: Any = blank(WhatsAppLongLivedAccessToken)
_KNOWN = frozenset(wire for _, wire in WhatsAppLongLivedAccessToken.FIELDS)
