# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_subproject_status import BundleSubprojectStatus

_BundleSubprojectStatus = BundleSubprojectStatus._value2member_map_.get
_KNOWN = frozenset(
    (
        "id",
        "name",
        "labels",
        "parentProjectId",
        "status",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleSubproject(Model):
    """What the API calls BundlesSubprojectDto.

    Attributes:
        id:
        name: At most 255 characters.
        labels: Present when labels were provided.
        parent_project_id: ID of the project it belongs to.
        status: See BundleSubprojectStatus.
    """

    id: str
    name: str
    labels: dict[str, str] | Unset = UNSET
    parent_project_id: str
    status: BundleSubprojectStatus

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("name", "name"),
        ("labels", "labels"),
        ("parent_project_id", "parentProjectId"),
        ("status", "status"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        model.name = get("name", UNSET)
        model.labels = get("labels", UNSET)
        model.parent_project_id = get("parentProjectId", UNSET)
        if (value := get("status", UNSET)).__class__ is str:
            value = _BundleSubprojectStatus(value) or BundleSubprojectStatus(value)
        model.status = value
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
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.labels) is not UNSET:
            data["labels"] = encode(value)
        if (value := model.parent_project_id) is not UNSET:
            data["parentProjectId"] = value if value.__class__ is str else encode(value)
        if (value := model.status) is not UNSET:
            data["status"] = value._value_ if value.__class__ is BundleSubprojectStatus else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
