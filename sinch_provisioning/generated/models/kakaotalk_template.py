# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
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
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET, Unset

from .kakaotalk_template_changes import KakaoTalkTemplateChanges
from .kakaotalk_template_details import KakaoTalkTemplateDetails
from .kakaotalk_template_state import KakaoTalkTemplateState

_KakaoTalkTemplateState = KakaoTalkTemplateState._value2member_map_.get
_KakaoTalkTemplateChanges = KakaoTalkTemplateChanges.from_dict
_KakaoTalkTemplateDetails = KakaoTalkTemplateDetails.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    id: str | None
    code: str | MaybeNone
    state: KakaoTalkTemplateState | None
    changes: KakaoTalkTemplateChanges | None
    details: KakaoTalkTemplateDetails | None
    created: datetime | None
    modified: datetime | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("code", "code"),
        ("state", "state"),
        ("changes", "changes"),
        ("details", "details"),
        ("created", "created"),
        ("modified", "modified"),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        code: str,
        state: KakaoTalkTemplateState | Unset = UNSET,
        changes: KakaoTalkTemplateChanges | Unset = UNSET,
        details: KakaoTalkTemplateDetails | Unset = UNSET,
        created: datetime | Unset = UNSET,
        modified: datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkTemplate, _Blank)
        self.id = None if id is UNSET else id
        self.code = code
        self.state = None if state is UNSET else state
        self.changes = None if changes is UNSET else changes
        self.details = None if details is UNSET else details
        self.created = None if created is UNSET else created
        self.modified = None if modified is UNSET else modified
        self._finish(
            (
                id,
                code,
                state,
                changes,
                details,
                created,
                modified,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkTemplate else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("code")) is None:
            missing += 1
        model.code = value
        if (value := get("state")).__class__ is str:
            value = _KakaoTalkTemplateState(value) or new_str(KakaoTalkTemplateState, value)
        elif value is None:
            missing += 1
        model.state = value
        if (value := get("changes")).__class__ is dict:
            value = _KakaoTalkTemplateChanges(value)
        elif value is None:
            missing += 1
        model.changes = value
        if (value := get("details")).__class__ is dict:
            value = _KakaoTalkTemplateDetails(value)
        elif value is None:
            missing += 1
        model.details = value
        if (value := get("created")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.created = value
        if (value := get("modified")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.modified = value
        if surplus := missing + len(data) - 7:
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.code) is not None:
            data["code"] = value if value.__class__ is str else encode(value)
        if (value := model.state) is not None:
            data["state"] = value._value_ if value.__class__ is KakaoTalkTemplateState else encode(value)
        if (value := model.changes) is not None:
            data["changes"] = value.to_dict() if value.__class__ is KakaoTalkTemplateChanges else encode(value)
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is KakaoTalkTemplateDetails else encode(value)
        if (value := model.created) is not None:
            data["created"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.modified) is not None:
            data["modified"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(KakaoTalkTemplate)
_KNOWN = frozenset(wire for _, wire in KakaoTalkTemplate.FIELDS)
