# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

_KNOWN = frozenset(
    (
        "agentId",
        "brandId",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSupplierDetailsGoogle(Model):
    """What the API calls RcsSupplierDetailsGoogleDto.

    Attributes:
        agent_id: Agent ID at Google.
        brand_id: Brand ID at Google.
    """

    agent_id: str | Unset = UNSET
    brand_id: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("agent_id", "agentId"),
        ("brand_id", "brandId"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.agent_id = get("agentId", UNSET)
        model.brand_id = get("brandId", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.agent_id) is not UNSET:
            data["agentId"] = value if value.__class__ is str else encode(value)
        if (value := model.brand_id) is not UNSET:
            data["brandId"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "agentId": {"type": ("string",)},
                "brandId": {"type": ("string",)},
            },
        }
