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

from .whatsapp_account_changes import WhatsAppAccountChanges
from .whatsapp_account_details import WhatsAppAccountDetails
from .whatsapp_account_state import WhatsAppAccountState
from .whatsapp_business_manager import WhatsAppBusinessManager
from .whatsapp_conversation_app_region import WhatsAppConversationAppRegion
from .whatsapp_country_code import WhatsAppCountryCode
from .whatsapp_daily_limit import WhatsAppDailyLimit
from .whatsapp_waba_ban_state import WhatsAppWabaBanState

_WhatsAppAccountState = WhatsAppAccountState._value2member_map_.get
_WhatsAppBusinessManager = WhatsAppBusinessManager._value2member_map_.get
_WhatsAppConversationAppRegion = WhatsAppConversationAppRegion._value2member_map_.get
_WhatsAppCountryCode = WhatsAppCountryCode._value2member_map_.get
_WhatsAppDailyLimit = WhatsAppDailyLimit._value2member_map_.get
_WhatsAppWabaBanState = WhatsAppWabaBanState._value2member_map_.get
_WhatsAppAccountChanges = WhatsAppAccountChanges.from_dict
_WhatsAppAccountDetails = WhatsAppAccountDetails.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppAccount(Model):
    """What the API calls WhatsappAccountDto.

    Attributes:
        state: Current account state.
        is_embedded_signup: True when Embedded Signup created the account, else false.
        business_manager: See WhatsAppBusinessManager.
        waba_id: ID in WhatsApp Business Manager.
        changes: Changes still pending on the account.
        details: See WhatsAppAccountDetails.
        waba_ban_state: Set when the account was banned.
        waba_ban_date: ISO 8601 UTC time of the ban.
        waba_enabled_for_insights: Whether template analytics are on.
        waba_enabled_for_direct_send: Whether the Direct Send API is on.
        waba_max_price_onboarded: Whether the maximum price feature is on.
        compatible_regions: Regions of Conversation API apps that can use the sender. No item twice.
        primary_business_location: ISO 3166 two-letter code of the business's home country.
        partner_initiated_request_id: Deprecated; kept for compatibility, always undefined in responses.
            Deprecated.
        business_daily_limit: Daily message limit in force.
        currency: Account's currency code.
    """

    state: WhatsAppAccountState | None
    is_embedded_signup: bool | MaybeNone
    business_manager: WhatsAppBusinessManager | MaybeNone
    waba_id: str | None
    changes: WhatsAppAccountChanges | None
    details: WhatsAppAccountDetails | None
    waba_ban_state: WhatsAppWabaBanState | None
    waba_ban_date: datetime | None
    waba_enabled_for_insights: bool | None
    waba_enabled_for_direct_send: bool | None
    waba_max_price_onboarded: bool | MaybeNone
    compatible_regions: list[WhatsAppConversationAppRegion] | MaybeNone
    primary_business_location: WhatsAppCountryCode | None
    partner_initiated_request_id: str | None
    business_daily_limit: WhatsAppDailyLimit | None
    currency: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("state", "state"),
        ("is_embedded_signup", "isEmbeddedSignup"),
        ("business_manager", "businessManager"),
        ("waba_id", "wabaId"),
        ("changes", "changes"),
        ("details", "details"),
        ("waba_ban_state", "wabaBanState"),
        ("waba_ban_date", "wabaBanDate"),
        ("waba_enabled_for_insights", "wabaEnabledForInsights"),
        ("waba_enabled_for_direct_send", "wabaEnabledForDirectSend"),
        ("waba_max_price_onboarded", "wabaMaxPriceOnboarded"),
        ("compatible_regions", "compatibleRegions"),
        ("primary_business_location", "primaryBusinessLocation"),
        ("partner_initiated_request_id", "partnerInitiatedRequestId"),
        ("business_daily_limit", "businessDailyLimit"),
        ("currency", "currency"),
    )

    def __init__(
        self,
        *,
        state: WhatsAppAccountState | Unset = UNSET,
        is_embedded_signup: bool,
        business_manager: WhatsAppBusinessManager,
        waba_id: str | Unset = UNSET,
        changes: WhatsAppAccountChanges | Unset = UNSET,
        details: WhatsAppAccountDetails | Unset = UNSET,
        waba_ban_state: WhatsAppWabaBanState | Unset = UNSET,
        waba_ban_date: datetime | Unset = UNSET,
        waba_enabled_for_insights: bool | Unset = UNSET,
        waba_enabled_for_direct_send: bool | Unset = UNSET,
        waba_max_price_onboarded: bool,
        compatible_regions: list[WhatsAppConversationAppRegion],
        primary_business_location: WhatsAppCountryCode | Unset = UNSET,
        partner_initiated_request_id: str | Unset = UNSET,
        business_daily_limit: WhatsAppDailyLimit | Unset = UNSET,
        currency: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppAccount, _Blank)
        self.state = None if state is UNSET else state
        self.is_embedded_signup = is_embedded_signup
        self.business_manager = business_manager
        self.waba_id = None if waba_id is UNSET else waba_id
        self.changes = None if changes is UNSET else changes
        self.details = None if details is UNSET else details
        self.waba_ban_state = None if waba_ban_state is UNSET else waba_ban_state
        self.waba_ban_date = None if waba_ban_date is UNSET else waba_ban_date
        self.waba_enabled_for_insights = None if waba_enabled_for_insights is UNSET else waba_enabled_for_insights
        self.waba_enabled_for_direct_send = (
            None if waba_enabled_for_direct_send is UNSET else waba_enabled_for_direct_send
        )
        self.waba_max_price_onboarded = waba_max_price_onboarded
        self.compatible_regions = compatible_regions
        self.primary_business_location = None if primary_business_location is UNSET else primary_business_location
        self.partner_initiated_request_id = (
            None if partner_initiated_request_id is UNSET else partner_initiated_request_id
        )
        self.business_daily_limit = None if business_daily_limit is UNSET else business_daily_limit
        self.currency = None if currency is UNSET else currency
        self._finish(
            (
                state,
                is_embedded_signup,
                business_manager,
                waba_id,
                changes,
                details,
                waba_ban_state,
                waba_ban_date,
                waba_enabled_for_insights,
                waba_enabled_for_direct_send,
                waba_max_price_onboarded,
                compatible_regions,
                primary_business_location,
                partner_initiated_request_id,
                business_daily_limit,
                currency,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppAccount else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("state")).__class__ is str:
            value = _WhatsAppAccountState(value) or new_str(WhatsAppAccountState, value)
        elif value is None:
            missing += 1
        model.state = value
        if (value := get("isEmbeddedSignup")) is None:
            missing += 1
        model.is_embedded_signup = value
        if (value := get("businessManager")).__class__ is str:
            value = _WhatsAppBusinessManager(value) or new_str(WhatsAppBusinessManager, value)
        elif value is None:
            missing += 1
        model.business_manager = value
        if (value := get("wabaId")) is None:
            missing += 1
        model.waba_id = value
        if (value := get("changes")).__class__ is dict:
            value = _WhatsAppAccountChanges(value)
        elif value is None:
            missing += 1
        model.changes = value
        if (value := get("details")).__class__ is dict:
            value = _WhatsAppAccountDetails(value)
        elif value is None:
            missing += 1
        model.details = value
        if (value := get("wabaBanState")).__class__ is str:
            value = _WhatsAppWabaBanState(value) or new_str(WhatsAppWabaBanState, value)
        elif value is None:
            missing += 1
        model.waba_ban_state = value
        if (value := get("wabaBanDate")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.waba_ban_date = value
        if (value := get("wabaEnabledForInsights")) is None:
            missing += 1
        model.waba_enabled_for_insights = value
        if (value := get("wabaEnabledForDirectSend")) is None:
            missing += 1
        model.waba_enabled_for_direct_send = value
        if (value := get("wabaMaxPriceOnboarded")) is None:
            missing += 1
        model.waba_max_price_onboarded = value
        if (value := get("compatibleRegions")).__class__ is list:
            value = [
                _WhatsAppConversationAppRegion(item) or new_str(WhatsAppConversationAppRegion, item)
                if item.__class__ is str
                else item
                for item in value
            ]
        elif value is None:
            missing += 1
        model.compatible_regions = value
        if (value := get("primaryBusinessLocation")).__class__ is str:
            value = _WhatsAppCountryCode(value) or new_str(WhatsAppCountryCode, value)
        elif value is None:
            missing += 1
        model.primary_business_location = value
        if (value := get("partnerInitiatedRequestId")) is None:
            missing += 1
        model.partner_initiated_request_id = value
        if (value := get("businessDailyLimit")).__class__ is str:
            value = _WhatsAppDailyLimit(value) or new_str(WhatsAppDailyLimit, value)
        elif value is None:
            missing += 1
        model.business_daily_limit = value
        if (value := get("currency")) is None:
            missing += 1
        model.currency = value
        if surplus := missing + len(data) - 16:
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
        if (value := model.state) is not None:
            data["state"] = value._value_ if value.__class__ is WhatsAppAccountState else encode(value)
        if (value := model.is_embedded_signup) is not None:
            data["isEmbeddedSignup"] = value if value.__class__ is bool else encode(value)
        if (value := model.business_manager) is not None:
            data["businessManager"] = value._value_ if value.__class__ is WhatsAppBusinessManager else encode(value)
        if (value := model.waba_id) is not None:
            data["wabaId"] = value if value.__class__ is str else encode(value)
        if (value := model.changes) is not None:
            data["changes"] = value.to_dict() if value.__class__ is WhatsAppAccountChanges else encode(value)
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppAccountDetails else encode(value)
        if (value := model.waba_ban_state) is not None:
            data["wabaBanState"] = value._value_ if value.__class__ is WhatsAppWabaBanState else encode(value)
        if (value := model.waba_ban_date) is not None:
            data["wabaBanDate"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.waba_enabled_for_insights) is not None:
            data["wabaEnabledForInsights"] = value if value.__class__ is bool else encode(value)
        if (value := model.waba_enabled_for_direct_send) is not None:
            data["wabaEnabledForDirectSend"] = value if value.__class__ is bool else encode(value)
        if (value := model.waba_max_price_onboarded) is not None:
            data["wabaMaxPriceOnboarded"] = value if value.__class__ is bool else encode(value)
        if (value := model.compatible_regions) is not None:
            data["compatibleRegions"] = (
                [item._value_ if item.__class__ is WhatsAppConversationAppRegion else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.primary_business_location) is not None:
            data["primaryBusinessLocation"] = value._value_ if value.__class__ is WhatsAppCountryCode else encode(value)
        if (value := model.partner_initiated_request_id) is not None:
            data["partnerInitiatedRequestId"] = value if value.__class__ is str else encode(value)
        if (value := model.business_daily_limit) is not None:
            data["businessDailyLimit"] = value._value_ if value.__class__ is WhatsAppDailyLimit else encode(value)
        if (value := model.currency) is not None:
            data["currency"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "isEmbeddedSignup",
                "businessManager",
                "wabaMaxPriceOnboarded",
                "compatibleRegions",
            ),
            "properties": {
                "state": {"type": ("string",), "enum": WhatsAppAccountState._value2member_map_},
                "isEmbeddedSignup": {
                    "type": ("boolean",),
                    "text": "True when Embedded Signup created the account, else false.",
                },
                "businessManager": {"type": ("string",), "enum": WhatsAppBusinessManager._value2member_map_},
                "wabaId": {"type": ("string",)},
                "changes": {"type": ("object",), "model": WhatsAppAccountChanges},
                "details": {"type": ("object",), "model": WhatsAppAccountDetails},
                "wabaBanState": {"type": ("string",), "enum": WhatsAppWabaBanState._value2member_map_},
                "wabaBanDate": {"type": ("string",)},
                "wabaEnabledForInsights": {"type": ("boolean",)},
                "wabaEnabledForDirectSend": {"type": ("boolean",)},
                "wabaMaxPriceOnboarded": {"type": ("boolean",), "text": "Whether the maximum price feature is on."},
                "compatibleRegions": {
                    "type": ("array",),
                    "uniqueItems": True,
                    "items": {"type": ("string",), "enum": WhatsAppConversationAppRegion._value2member_map_},
                    "text": "Regions of Conversation API apps that can use the sender.",
                },
                "primaryBusinessLocation": {"type": ("string",), "enum": WhatsAppCountryCode._value2member_map_},
                "partnerInitiatedRequestId": {"type": ("string",)},
                "businessDailyLimit": {"type": ("string",), "enum": WhatsAppDailyLimit._value2member_map_},
                "currency": {"type": ("string",)},
            },
        }


_Blank: Any = blank(WhatsAppAccount)
_KNOWN = frozenset(wire for _, wire in WhatsAppAccount.FIELDS)
