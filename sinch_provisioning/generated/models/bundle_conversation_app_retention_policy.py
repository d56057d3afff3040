# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_conversation_app_retention_policy_type import BundleConversationAppRetentionPolicyType

_BundleConversationAppRetentionPolicyType = BundleConversationAppRetentionPolicyType._value2member_map_.get
_KNOWN = frozenset(
    (
        "retentionPolicyType",
        "ttl",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleConversationAppRetentionPolicy(Model):
    """What the API calls BundlesConversationAppRetentionPolicyDto.

    Attributes:
        retention_policy_type: See BundleConversationAppRetentionPolicyType.
        ttl: Retention, in days.
    """

    retention_policy_type: BundleConversationAppRetentionPolicyType
    ttl: int | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("retention_policy_type", "retentionPolicyType"),
        ("ttl", "ttl"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("retentionPolicyType", UNSET)).__class__ is str:
            value = _BundleConversationAppRetentionPolicyType(value) or BundleConversationAppRetentionPolicyType(value)
        model.retention_policy_type = value
        model.ttl = get("ttl", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.retention_policy_type) is not UNSET:
            data["retentionPolicyType"] = (
                value._value_ if value.__class__ is BundleConversationAppRetentionPolicyType else encode(value)
            )
        if (value := model.ttl) is not UNSET:
            data["ttl"] = value if value.__class__ is int else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("retentionPolicyType",),
            "properties": {
                "retentionPolicyType": {
                    "type": ("string",),
                    "enum": BundleConversationAppRetentionPolicyType._value2member_map_,
                },
                "ttl": {"type": ("integer",)},
            },
        }
