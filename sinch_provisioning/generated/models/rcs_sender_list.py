# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

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

from .rcs_sender import RcsSender

_RcsSender = RcsSender.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderList(Model):
    """What the API calls RcsSenderListDto.

    Attributes:
        total_size: Count of all entries that match the search.
        page_size: Page size asked for.
        previous_page_token: Encoded token for listing the batch before.
        next_page_token: Encoded token for listing the batch after.
        senders: See RcsSender.
    """

    total_size: int | MaybeNone
    page_size: int | MaybeNone
    previous_page_token: str | None
    next_page_token: str | None
    senders: list[RcsSender] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("total_size", "totalSize"),
        ("page_size", "pageSize"),
        ("previous_page_token", "previousPageToken"),
        ("next_page_token", "nextPageToken"),
        ("senders", "senders"),
    )

    def __init__(
        self,
        *,
        total_size: int,
        page_size: int,
        previous_page_token: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        senders: list[RcsSender],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderList, _Blank)
        self.total_size = total_size
        self.page_size = page_size
        self.previous_page_token = None if previous_page_token is UNSET else previous_page_token
        self.next_page_token = None if next_page_token is UNSET else next_page_token
        self.senders = senders
        self._finish(
            (
                total_size,
                page_size,
                previous_page_token,
                next_page_token,
                senders,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSenderList else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("totalSize")) is None:
            missing += 1
        model.total_size = value
        if (value := get("pageSize")) is None:
            missing += 1
        model.page_size = value
        if (value := get("previousPageToken")) is None:
            missing += 1
        model.previous_page_token = value
        if (value := get("nextPageToken")) is None:
            missing += 1
        model.next_page_token = value
        if (value := get("senders")).__class__ is list:
            value = [_RcsSender(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.senders = value
        if surplus := missing + len(data) - 5:
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
        if (value := model.total_size) is not None:
            data["totalSize"] = value if value.__class__ is int else encode(value)
        if (value := model.page_size) is not None:
            data["pageSize"] = value if value.__class__ is int else encode(value)
        if (value := model.previous_page_token) is not None:
            data["previousPageToken"] = value if value.__class__ is str else encode(value)
        if (value := model.next_page_token) is not None:
            data["nextPageToken"] = value if value.__class__ is str else encode(value)
        if (value := model.senders) is not None:
            data["senders"] = (
                [item.to_dict() if item.__class__ is RcsSender else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "totalSize",
                "pageSize",
                "senders",
            ),
            "properties": {
                "totalSize": {"type": ("integer",), "text": "Count of all entries that match the search"},
                "pageSize": {"type": ("integer",), "text": "Page size asked for"},
                "previousPageToken": {"type": ("string",)},
                "nextPageToken": {"type": ("string",)},
                "senders": {"type": ("array",), "items": {"type": ("object",), "model": RcsSender}},
            },
        }


_Blank: Any = blank(RcsSenderList)
_KNOWN = frozenset(wire for _, wire in RcsSenderList.FIELDS)
