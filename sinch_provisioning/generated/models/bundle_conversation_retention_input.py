# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_conversation_retention_type_input import (
    BundleConversationRetentionTypeInput,
    BundleConversationRetentionTypeInputLiteral,
)

_BundleConversationRetentionTypeInput = BundleConversationRetentionTypeInput._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleConversationRetentionInput(Model):
    """What the API calls BundlesConversationAppConversationRetentionPolicyInputDto.

    Attributes:
        retention_policy_type: 'MESSAGE_EXPIRE_POLICY' when left out.
        ttl: Conversation retention, in days. At least 1, at most 3650, 180 when left out.
    """

    retention_policy_type: BundleConversationRetentionTypeInput | None
    ttl: int | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("retention_policy_type", "retentionPolicyType"),
        ("ttl", "ttl"),
    )

    def __init__(
        self,
        *,
        retention_policy_type: BundleConversationRetentionTypeInput
        | BundleConversationRetentionTypeInputLiteral
        | Unset = UNSET,
        ttl: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleConversationRetentionInput, _Blank)
        self.retention_policy_type = (
            None
            if retention_policy_type is UNSET
            else retention_policy_type
            if isinstance(retention_policy_type, BundleConversationRetentionTypeInput)
            else as_member(BundleConversationRetentionTypeInput, retention_policy_type)
        )
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
        model: Self = new(_Blank if cls is BundleConversationRetentionInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("retentionPolicyType")).__class__ is str:
            value = _BundleConversationRetentionTypeInput(value) or new_str(BundleConversationRetentionTypeInput, value)
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
            data["retentionPolicyType"] = (
                value._value_ if value.__class__ is BundleConversationRetentionTypeInput else encode(value)
            )
        if (value := model.ttl) is not None:
            data["ttl"] = value if value.__class__ is int else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "retentionPolicyType": {
                    "type": ("string",),
                    "enum": BundleConversationRetentionTypeInput._value2member_map_,
                },
                "ttl": {"type": ("integer",), "minimum": 1, "maximum": 3650},
            },
        }


_Blank: Any = blank(BundleConversationRetentionInput)
_KNOWN = frozenset(wire for _, wire in BundleConversationRetentionInput.FIELDS)
