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
class RcsCampaignRegistration(Model):
    """What the API calls RcsCampaignRegistrationDto.

    Attributes:
        id: ID of the campaign registration (campaign hub).
        campaign_name: Name chosen by the user.
        request_id: Unique ID to correlate or track the request.
    """

    id: str | MaybeNone
    campaign_name: str | MaybeNone
    request_id: str | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("campaign_name", "campaignName"),
        ("request_id", "requestId"),
    )

    def __init__(
        self,
        *,
        id: str,
        campaign_name: str,
        request_id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsCampaignRegistration, _Blank)
        self.id = id
        self.campaign_name = campaign_name
        self.request_id = request_id
        self._finish(
            (
                id,
                campaign_name,
                request_id,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsCampaignRegistration else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("campaignName")) is None:
            missing += 1
        model.campaign_name = value
        if (value := get("requestId")) is None:
            missing += 1
        model.request_id = value
        if surplus := missing + len(data) - 3:
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
        if (value := model.campaign_name) is not None:
            data["campaignName"] = value if value.__class__ is str else encode(value)
        if (value := model.request_id) is not None:
            data["requestId"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(RcsCampaignRegistration)
_KNOWN = frozenset(wire for _, wire in RcsCampaignRegistration.FIELDS)
