# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle import Bundle

_Bundle = Bundle.from_dict
_KNOWN = frozenset(
    (
        "totalSize",
        "pageSize",
        "previousPageToken",
        "nextPageToken",
        "bundles",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleList(Model):
    """What the API calls BundlesListBundlesDto.

    Attributes:
        total_size: Count of all entries matching the query.
        page_size: Page size that was requested.
        previous_page_token: Token for the previous page.
        next_page_token: Token for the next page.
        bundles: See Bundle.
    """

    total_size: int
    page_size: int
    previous_page_token: str | Unset = UNSET
    next_page_token: str | Unset = UNSET
    bundles: list[Bundle]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("total_size", "totalSize"),
        ("page_size", "pageSize"),
        ("previous_page_token", "previousPageToken"),
        ("next_page_token", "nextPageToken"),
        ("bundles", "bundles"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.total_size = get("totalSize", UNSET)
        model.page_size = get("pageSize", UNSET)
        model.previous_page_token = get("previousPageToken", UNSET)
        model.next_page_token = get("nextPageToken", UNSET)
        if (value := get("bundles", UNSET)).__class__ is list:
            value = [_Bundle(item) if item.__class__ is dict else item for item in value]
        model.bundles = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.total_size) is not UNSET:
            data["totalSize"] = value if value.__class__ is int else encode(value)
        if (value := model.page_size) is not UNSET:
            data["pageSize"] = value if value.__class__ is int else encode(value)
        if (value := model.previous_page_token) is not UNSET:
            data["previousPageToken"] = value if value.__class__ is str else encode(value)
        if (value := model.next_page_token) is not UNSET:
            data["nextPageToken"] = value if value.__class__ is str else encode(value)
        if (value := model.bundles) is not UNSET:
            data["bundles"] = (
                [item.to_dict() if item.__class__ is Bundle else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "totalSize",
                "pageSize",
                "bundles",
            ),
            "properties": {
                "totalSize": {"type": ("integer",), "text": "Count of all entries matching the query."},
                "pageSize": {"type": ("integer",), "text": "Page size that was requested."},
                "previousPageToken": {"type": ("string",)},
                "nextPageToken": {"type": ("string",)},
                "bundles": {"type": ("array",), "items": {"type": ("object",), "model": Bundle}},
            },
        }
