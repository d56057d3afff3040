# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

_KNOWN = frozenset(
    (
        "packageName",
        "signatureHash",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSupportedAppInput(Model):
    """What the API calls WhatsappSupportedAppInputDto.

    Attributes:
        package_name: Package name of the Android app.
        signature_hash: Hash of the app's signing key.
    """

    package_name: str
    signature_hash: str

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("package_name", "packageName"),
        ("signature_hash", "signatureHash"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.package_name = get("packageName", UNSET)
        model.signature_hash = get("signatureHash", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.package_name) is not UNSET:
            data["packageName"] = value if value.__class__ is str else encode(value)
        if (value := model.signature_hash) is not UNSET:
            data["signatureHash"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
