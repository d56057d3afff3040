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
class WhatsAppSupportedAppInput(Model):
    """What the API calls WhatsappSupportedAppInputDto.

    Attributes:
        package_name: Package name of the Android app.
        signature_hash: Hash of the app's signing key.
    """

    package_name: str | MaybeNone
    signature_hash: str | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("package_name", "packageName"),
        ("signature_hash", "signatureHash"),
    )

    def __init__(
        self,
        *,
        package_name: str,
        signature_hash: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSupportedAppInput, _Blank)
        self.package_name = package_name
        self.signature_hash = signature_hash
        self._finish(
            (
                package_name,
                signature_hash,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSupportedAppInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("packageName")) is None:
            missing += 1
        model.package_name = value
        if (value := get("signatureHash")) is None:
            missing += 1
        model.signature_hash = value
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
        if (value := model.package_name) is not None:
            data["packageName"] = value if value.__class__ is str else encode(value)
        if (value := model.signature_hash) is not None:
            data["signatureHash"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "packageName",
                "signatureHash",
            ),
            "properties": {
                "packageName": {"type": ("string",), "text": "Package name of the Android app."},
                "signatureHash": {"type": ("string",), "text": "Hash of the app's signing key."},
            },
        }


_Blank: Any = blank(WhatsAppSupportedAppInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppSupportedAppInput.FIELDS)
