# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_conversation_app_dispatch_retention_policy_type_input import (
    BundleConversationAppDispatchRetentionPolicyTypeInput,
)

_BundleConversationAppDispatchRetentionPolicyTypeInput = (
    BundleConversationAppDispatchRetentionPolicyTypeInput._value2member_map_.get
)
_KNOWN = frozenset(
    (
        "retentionPolicyType",
        "ttl",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleConversationAppDispatchRetentionPolicyInput(Model):
    """What the API calls BundlesConversationAppDispatchRetentionPolicyInputDto.

    Attributes:
        retention_policy_type: 'MESSAGE_EXPIRE_POLICY' when left out.
        ttl: Dispatch retention, in days. At least 0, at most 7, 7 when left out.
    """

    retention_policy_type: BundleConversationAppDispatchRetentionPolicyTypeInput = (
        BundleConversationAppDispatchRetentionPolicyTypeInput.MESSAGE_EXPIRE_POLICY
    )
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
            value = _BundleConversationAppDispatchRetentionPolicyTypeInput(
                value
            ) or BundleConversationAppDispatchRetentionPolicyTypeInput(value)
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
                value._value_
                if value.__class__ is BundleConversationAppDispatchRetentionPolicyTypeInput
                else encode(value)
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
            "properties": {
                "retentionPolicyType": {
                    "type": ("string",),
                    "enum": BundleConversationAppDispatchRetentionPolicyTypeInput._value2member_map_,
                    "constant": True,
                },
                "ttl": {"type": ("integer",), "minimum": 0, "maximum": 7},
            },
        }
