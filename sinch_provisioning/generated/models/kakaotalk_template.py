# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET, Unset

from .kakaotalk_template_changes import KakaoTalkTemplateChanges
from .kakaotalk_template_details import KakaoTalkTemplateDetails
from .kakaotalk_template_state import KakaoTalkTemplateState

_KakaoTalkTemplateState = KakaoTalkTemplateState._value2member_map_.get
_KakaoTalkTemplateChanges = KakaoTalkTemplateChanges.from_dict
_KakaoTalkTemplateDetails = KakaoTalkTemplateDetails.from_dict
_KNOWN = frozenset(
    (
        "id",
        "code",
        "state",
        "changes",
        "details",
        "created",
        "modified",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkTemplate(Model):
    """What the API calls KakaotalkTemplateDto.

    Attributes:
        id:
        code: Delivery template code as registered.
        state: See KakaoTalkTemplateState.
        changes: Changes not yet applied, if any.
        details: See KakaoTalkTemplateDetails.
        created: Creation time, UTC, ISO 8601.
        modified: Time of last change, UTC, ISO 8601.
    """

    id: str | Unset = UNSET
    code: str
    state: KakaoTalkTemplateState | Unset = UNSET
    changes: KakaoTalkTemplateChanges | Unset = UNSET
    details: KakaoTalkTemplateDetails | Unset = UNSET
    created: datetime | Unset = UNSET
    modified: datetime | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("code", "code"),
        ("state", "state"),
        ("changes", "changes"),
        ("details", "details"),
        ("created", "created"),
        ("modified", "modified"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        model.code = get("code", UNSET)
        if (value := get("state", UNSET)).__class__ is str:
            value = _KakaoTalkTemplateState(value) or KakaoTalkTemplateState(value)
        model.state = value
        if (value := get("changes", UNSET)).__class__ is dict:
            value = _KakaoTalkTemplateChanges(value)
        model.changes = value
        if (value := get("details", UNSET)).__class__ is dict:
            value = _KakaoTalkTemplateDetails(value)
        model.details = value
        if (value := get("created", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.created = value
        if (value := get("modified", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.modified = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.id) is not UNSET:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.code) is not UNSET:
            data["code"] = value if value.__class__ is str else encode(value)
        if (value := model.state) is not UNSET:
            data["state"] = value._value_ if value.__class__ is KakaoTalkTemplateState else encode(value)
        if (value := model.changes) is not UNSET:
            data["changes"] = value.to_dict() if value.__class__ is KakaoTalkTemplateChanges else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = value.to_dict() if value.__class__ is KakaoTalkTemplateDetails else encode(value)
        if (value := model.created) is not UNSET:
            data["created"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.modified) is not UNSET:
            data["modified"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("code",),
            "submitted_as": "KakaoTalkTemplateInput",
            "properties": {
                "id": {"type": ("string",)},
                "code": {"type": ("string",), "text": "Delivery template code as registered"},
                "state": {"type": ("string",), "enum": KakaoTalkTemplateState._value2member_map_},
                "changes": {"type": ("object",), "model": KakaoTalkTemplateChanges},
                "details": {"type": ("object",), "model": KakaoTalkTemplateDetails},
                "created": {"type": ("string",)},
                "modified": {"type": ("string",)},
            },
        }
