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


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsWebsite(Model):
    """What the API calls RcsWebsiteDto.

    Attributes:
        label:
        url:
    """

    label: str | MaybeNone
    url: str | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("label", "label"),
        ("url", "url"),
    )

    def __init__(
        self,
        *,
        label: str,
        url: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsWebsite, _Blank)
        self.label = label
        self.url = url
        self._finish(
            (
                label,
                url,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsWebsite else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("label")) is None:
            missing += 1
        model.label = value
        if (value := get("url")) is None:
            missing += 1
        model.url = value
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
        if (value := model.label) is not None:
            data["label"] = value if value.__class__ is str else encode(value)
        if (value := model.url) is not None:
            data["url"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "label",
                "url",
            ),
            "properties": {
                "label": {"type": ("string",)},
                "url": {"type": ("string",)},
            },
        }


_Blank: Any = blank(RcsWebsite)
_KNOWN = frozenset(wire for _, wire in RcsWebsite.FIELDS)
