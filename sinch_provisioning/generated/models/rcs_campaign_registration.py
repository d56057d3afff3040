# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

_KNOWN = frozenset(
    (
        "id",
        "campaignName",
        "requestId",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsCampaignRegistration(Model):
    """What the API calls RcsCampaignRegistrationDto.

    Attributes:
        id: ID of the campaign registration (campaign hub).
        campaign_name: Name chosen by the user.
        request_id: Unique ID to correlate or track the request.
    """

    id: str
    campaign_name: str
    request_id: str

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("campaign_name", "campaignName"),
        ("request_id", "requestId"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.id = get("id", UNSET)
        model.campaign_name = get("campaignName", UNSET)
        model.request_id = get("requestId", UNSET)
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
        if (value := model.campaign_name) is not UNSET:
            data["campaignName"] = value if value.__class__ is str else encode(value)
        if (value := model.request_id) is not UNSET:
            data["requestId"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "campaignName",
                "requestId",
            ),
            "properties": {
                "id": {"type": ("string",), "text": "ID of the campaign registration (campaign hub)"},
                "campaignName": {"type": ("string",), "text": "Name chosen by the user"},
                "requestId": {"type": ("string",), "text": "Unique ID to correlate or track the request"},
            },
        }
