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

from .bundle_subproject_status import BundleSubprojectStatus

_BundleSubprojectStatus = BundleSubprojectStatus._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleSubproject(Model):
    """What the API calls BundlesSubprojectDto.

    Attributes:
        id:
        name: At most 255 characters.
        labels: Present when labels were provided.
        parent_project_id: ID of the project it belongs to.
        status: See BundleSubprojectStatus.
    """

    id: str | MaybeNone
    name: str | MaybeNone
    labels: dict[str, str] | None
    parent_project_id: str | MaybeNone
    status: BundleSubprojectStatus | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("name", "name"),
        ("labels", "labels"),
        ("parent_project_id", "parentProjectId"),
        ("status", "status"),
    )

    def __init__(
        self,
        *,
        id: str,
        name: str,
        labels: dict[str, str] | Unset = UNSET,
        parent_project_id: str,
        status: BundleSubprojectStatus,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleSubproject, _Blank)
        self.id = id
        self.name = name
        self.labels = None if labels is UNSET else labels
        self.parent_project_id = parent_project_id
        self.status = status
        self._finish(
            (
                id,
                name,
                labels,
                parent_project_id,
                status,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is BundleSubproject else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("labels")) is None:
            missing += 1
        model.labels = value
        if (value := get("parentProjectId")) is None:
            missing += 1
        model.parent_project_id = value
        if (value := get("status")).__class__ is str:
            value = _BundleSubprojectStatus(value) or new_str(BundleSubprojectStatus, value)
        elif value is None:
            missing += 1
        model.status = value
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.labels) is not None:
            data["labels"] = encode(value)
        if (value := model.parent_project_id) is not None:
            data["parentProjectId"] = value if value.__class__ is str else encode(value)
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is BundleSubprojectStatus else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "name",
                "parentProjectId",
                "status",
            ),
            "properties": {
                "id": {"type": ("string",)},
                "name": {"type": ("string",), "maxLength": 255},
                "labels": {"type": ("object",), "values": {"type": ("string",)}},
                "parentProjectId": {"type": ("string",), "text": "ID of the project it belongs to."},
                "status": {"type": ("string",), "enum": BundleSubprojectStatus._value2member_map_},
            },
        }


_Blank: Any = blank(BundleSubproject)
_KNOWN = frozenset(wire for _, wire in BundleSubproject.FIELDS)
