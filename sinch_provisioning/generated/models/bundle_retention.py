# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
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

from .bundle_retention_type import BundleRetentionType

_BundleRetentionType = BundleRetentionType._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleRetention(Model):
    """What the API calls BundlesConversationAppRetentionPolicyDto.

    Attributes:
        retention_policy_type: See BundleRetentionType.
        ttl: Retention, in days.
    """

    retention_policy_type: BundleRetentionType | MaybeNone
    ttl: int | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("retention_policy_type", "retentionPolicyType"),
        ("ttl", "ttl"),
    )

    def __init__(
        self,
        *,
        retention_policy_type: BundleRetentionType,
        ttl: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleRetention, _Blank)
        self.retention_policy_type = retention_policy_type
        self.ttl = None if ttl is UNSET else ttl
        self._finish(
            (
                retention_policy_type,
                ttl,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is BundleRetention else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("retentionPolicyType")).__class__ is str:
            value = _BundleRetentionType(value) or new_str(BundleRetentionType, value)
        elif value is None:
            missing += 1
        model.retention_policy_type = value
        if (value := get("ttl")) is None:
            missing += 1
        model.ttl = value
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
        if (value := model.retention_policy_type) is not None:
            data["retentionPolicyType"] = value._value_ if value.__class__ is BundleRetentionType else encode(value)
        if (value := model.ttl) is not None:
            data["ttl"] = value if value.__class__ is int else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("retentionPolicyType",),
            "properties": {
                "retentionPolicyType": {"type": ("string",), "enum": BundleRetentionType._value2member_map_},
                "ttl": {"type": ("integer",)},
            },
        }


_Blank: Any = blank(BundleRetention)
_KNOWN = frozenset(wire for _, wire in BundleRetention.FIELDS)
