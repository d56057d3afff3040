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
class RcsSupplierDetailsGoogle(Model):
    """What the API calls RcsSupplierDetailsGoogleDto.

    Attributes:
        agent_id: Agent ID at Google.
        brand_id: Brand ID at Google.
    """

    agent_id: str | None
    brand_id: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("agent_id", "agentId"),
        ("brand_id", "brandId"),
    )

    def __init__(
        self,
        *,
        agent_id: str | Unset = UNSET,
        brand_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSupplierDetailsGoogle, _Blank)
        self.agent_id = None if agent_id is UNSET else agent_id
        self.brand_id = None if brand_id is UNSET else brand_id
        self._finish(
            (
                agent_id,
                brand_id,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSupplierDetailsGoogle else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("agentId")) is None:
            missing += 1
        model.agent_id = value
        if (value := get("brandId")) is None:
            missing += 1
        model.brand_id = value
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
        if (value := model.agent_id) is not None:
            data["agentId"] = value if value.__class__ is str else encode(value)
        if (value := model.brand_id) is not None:
            data["brandId"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "agentId": {"type": ("string",)},
                "brandId": {"type": ("string",)},
            },
        }


_Blank: Any = blank(RcsSupplierDetailsGoogle)
_KNOWN = frozenset(wire for _, wire in RcsSupplierDetailsGoogle.FIELDS)
