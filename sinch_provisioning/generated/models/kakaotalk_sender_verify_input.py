# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

_KNOWN = frozenset(("code",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkSenderVerifyInput(Model):
    """What the API calls KakaotalkInputVerifySenderDto.

    Attributes:
        code: Number that proves control of the sender. A credential, hidden in repr.
    """

    code: int

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("code", "code"),)
    SECRETS: ClassVar[frozenset[str]] = frozenset(("code",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.code = get("code", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.code) is not UNSET:
            data["code"] = value if value.__class__ is int else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("code",),
            "properties": {
                "code": {"type": ("integer",), "text": "Number that proves control of the sender", "secret": True},
            },
        }
