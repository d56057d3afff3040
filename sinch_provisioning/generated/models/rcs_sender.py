# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_brand_registration import RcsBrandRegistration
from .rcs_campaign_registration import RcsCampaignRegistration
from .rcs_conversation_api_app import RcsConversationApiApp
from .rcs_country_status import RcsCountryStatus
from .rcs_sender_billing_category import RcsSenderBillingCategory
from .rcs_sender_details import RcsSenderDetails
from .rcs_sender_hosting_region import RcsSenderHostingRegion
from .rcs_sender_region import RcsSenderRegion
from .rcs_sender_state import RcsSenderState
from .rcs_sender_use_case import RcsSenderUseCase
from .rcs_supplier_details import RcsSupplierDetails
from .rcs_test_number import RcsTestNumber

_RcsSenderBillingCategory = RcsSenderBillingCategory._value2member_map_.get
_RcsSenderHostingRegion = RcsSenderHostingRegion._value2member_map_.get
_RcsSenderRegion = RcsSenderRegion._value2member_map_.get
_RcsSenderState = RcsSenderState._value2member_map_.get
_RcsSenderUseCase = RcsSenderUseCase._value2member_map_.get
_RcsBrandRegistration = RcsBrandRegistration.from_dict
_RcsCampaignRegistration = RcsCampaignRegistration.from_dict
_RcsConversationApiApp = RcsConversationApiApp.from_dict
_RcsCountryStatus = RcsCountryStatus.from_dict
_RcsSenderDetails = RcsSenderDetails.from_dict
_RcsSupplierDetails = RcsSupplierDetails.from_dict
_RcsTestNumber = RcsTestNumber.from_dict
_KNOWN = frozenset(
    (
        "id",
        "conversationApiApp",
        "conversationApiAppDetails",
        "state",
        "testNumberStates",
        "countryStatus",
        "details",
        "region",
        "billingCategory",
        "useCase",
        "hostingRegion",
        "authName",
        "authToken",
        "created",
        "modified",
        "supplierDetails",
        "launched",
        "brandDetails",
        "campaignDetails",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSender(Model):
    """What the API calls RcsSenderDto.

    Attributes:
        id: Sender's unique ID.
        conversation_api_app: ID of the connected Conversation API app, when there is one. Deprecated.
        conversation_api_app_details: Connected Conversation API app, when there is one.
        state: See RcsSenderState.
        test_number_states: State of every test phone.
        country_status: Status of every country.
        details: See RcsSenderDetails.
        region: Where the sender is provisioned.
        billing_category: BASIC_MESSAGE and SINGLE_MESSAGE deprecated for NON_CONVERSATIONAL;
            CONVERSATIONAL_LEGACY deprecated for CONVERSATIONAL.
        use_case: See RcsSenderUseCase.
        hosting_region: Google's internal region for hosting.
        auth_name: Used when connecting the sender to a Conversation API app.
        auth_token: Used when connecting the sender to a Conversation API app. A credential, hidden in repr.
        created: Creation time, UTC, ISO 8601.
        modified: Latest change, UTC, ISO 8601.
        supplier_details: See RcsSupplierDetails.
        launched: Latest launch, UTC, ISO 8601.
        brand_details: State of the brand's registration.
        campaign_details: State of the campaign's registration.
    """

    id: str
    conversation_api_app: str | Unset = UNSET
    conversation_api_app_details: RcsConversationApiApp | Unset = UNSET
    state: RcsSenderState | Unset = UNSET
    test_number_states: list[RcsTestNumber] | Unset = UNSET
    country_status: list[RcsCountryStatus] | Unset = UNSET
    details: RcsSenderDetails | Unset = UNSET
    region: RcsSenderRegion
    billing_category: RcsSenderBillingCategory
    use_case: RcsSenderUseCase
    hosting_region: RcsSenderHostingRegion
    auth_name: str | Unset = UNSET
    auth_token: str | Unset = UNSET
    created: datetime | Unset = UNSET
    modified: datetime | Unset = UNSET
    supplier_details: RcsSupplierDetails | Unset = UNSET
    launched: datetime | Unset = UNSET
    brand_details: RcsBrandRegistration | Unset = UNSET
    campaign_details: RcsCampaignRegistration | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("conversation_api_app", "conversationApiApp"),
        ("conversation_api_app_details", "conversationApiAppDetails"),
        ("state", "state"),
        ("test_number_states", "testNumberStates"),
        ("country_status", "countryStatus"),
        ("details", "details"),
        ("region", "region"),
        ("billing_category", "billingCategory"),
        ("use_case", "useCase"),
        ("hosting_region", "hostingRegion"),
        ("auth_name", "authName"),
        ("auth_token", "authToken"),
        ("created", "created"),
        ("modified", "modified"),
        ("supplier_details", "supplierDetails"),
        ("launched", "launched"),
        ("brand_details", "brandDetails"),
        ("campaign_details", "campaignDetails"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("auth_token",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        model.conversation_api_app = get("conversationApiApp", UNSET)
        if (value := get("conversationApiAppDetails", UNSET)).__class__ is dict:
            value = _RcsConversationApiApp(value)
        model.conversation_api_app_details = value
        if (value := get("state", UNSET)).__class__ is str:
            value = _RcsSenderState(value) or RcsSenderState(value)
        model.state = value
        if (value := get("testNumberStates", UNSET)).__class__ is list:
            value = [_RcsTestNumber(item) if item.__class__ is dict else item for item in value]
        model.test_number_states = value
        if (value := get("countryStatus", UNSET)).__class__ is list:
            value = [_RcsCountryStatus(item) if item.__class__ is dict else item for item in value]
        model.country_status = value
        if (value := get("details", UNSET)).__class__ is dict:
            value = _RcsSenderDetails(value)
        model.details = value
        if (value := get("region", UNSET)).__class__ is str:
            value = _RcsSenderRegion(value) or RcsSenderRegion(value)
        model.region = value
        if (value := get("billingCategory", UNSET)).__class__ is str:
            value = _RcsSenderBillingCategory(value) or RcsSenderBillingCategory(value)
        model.billing_category = value
        if (value := get("useCase", UNSET)).__class__ is str:
            value = _RcsSenderUseCase(value) or RcsSenderUseCase(value)
        model.use_case = value
        if (value := get("hostingRegion", UNSET)).__class__ is str:
            value = _RcsSenderHostingRegion(value) or RcsSenderHostingRegion(value)
        model.hosting_region = value
        model.auth_name = get("authName", UNSET)
        model.auth_token = get("authToken", UNSET)
        if (value := get("created", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.created = value
        if (value := get("modified", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.modified = value
        if (value := get("supplierDetails", UNSET)).__class__ is dict:
            value = _RcsSupplierDetails(value)
        model.supplier_details = value
        if (value := get("launched", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.launched = value
        if (value := get("brandDetails", UNSET)).__class__ is dict:
            value = _RcsBrandRegistration(value)
        model.brand_details = value
        if (value := get("campaignDetails", UNSET)).__class__ is dict:
            value = _RcsCampaignRegistration(value)
        model.campaign_details = value
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
        if (value := model.conversation_api_app) is not UNSET:
            data["conversationApiApp"] = value if value.__class__ is str else encode(value)
        if (value := model.conversation_api_app_details) is not UNSET:
            data["conversationApiAppDetails"] = (
                value.to_dict() if value.__class__ is RcsConversationApiApp else encode(value)
            )
        if (value := model.state) is not UNSET:
            data["state"] = value._value_ if value.__class__ is RcsSenderState else encode(value)
        if (value := model.test_number_states) is not UNSET:
            data["testNumberStates"] = (
                [item.to_dict() if item.__class__ is RcsTestNumber else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.country_status) is not UNSET:
            data["countryStatus"] = (
                [item.to_dict() if item.__class__ is RcsCountryStatus else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.details) is not UNSET:
            data["details"] = value.to_dict() if value.__class__ is RcsSenderDetails else encode(value)
        if (value := model.region) is not UNSET:
            data["region"] = value._value_ if value.__class__ is RcsSenderRegion else encode(value)
        if (value := model.billing_category) is not UNSET:
            data["billingCategory"] = value._value_ if value.__class__ is RcsSenderBillingCategory else encode(value)
        if (value := model.use_case) is not UNSET:
            data["useCase"] = value._value_ if value.__class__ is RcsSenderUseCase else encode(value)
        if (value := model.hosting_region) is not UNSET:
            data["hostingRegion"] = value._value_ if value.__class__ is RcsSenderHostingRegion else encode(value)
        if (value := model.auth_name) is not UNSET:
            data["authName"] = value if value.__class__ is str else encode(value)
        if (value := model.auth_token) is not UNSET:
            data["authToken"] = value if value.__class__ is str else encode(value)
        if (value := model.created) is not UNSET:
            data["created"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.modified) is not UNSET:
            data["modified"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.supplier_details) is not UNSET:
            data["supplierDetails"] = value.to_dict() if value.__class__ is RcsSupplierDetails else encode(value)
        if (value := model.launched) is not UNSET:
            data["launched"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.brand_details) is not UNSET:
            data["brandDetails"] = value.to_dict() if value.__class__ is RcsBrandRegistration else encode(value)
        if (value := model.campaign_details) is not UNSET:
            data["campaignDetails"] = value.to_dict() if value.__class__ is RcsCampaignRegistration else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "region",
                "billingCategory",
                "useCase",
                "hostingRegion",
            ),
            "submitted_as": "RcsSenderInput",
            "properties": {
                "id": {"type": ("string",), "text": "Sender's unique ID"},
                "conversationApiApp": {"type": ("string",)},
                "conversationApiAppDetails": {"type": ("object",), "model": RcsConversationApiApp},
                "state": {"type": ("string",), "enum": RcsSenderState._value2member_map_},
                "testNumberStates": {"type": ("array",), "items": {"type": ("object",), "model": RcsTestNumber}},
                "countryStatus": {"type": ("array",), "items": {"type": ("object",), "model": RcsCountryStatus}},
                "details": {"type": ("object",), "model": RcsSenderDetails},
                "region": {
                    "type": ("string",),
                    "enum": RcsSenderRegion._value2member_map_,
                    "text": "Where the sender is provisioned",
                },
                "billingCategory": {
                    "type": ("string",),
                    "enum": RcsSenderBillingCategory._value2member_map_,
                    "text": "BASIC_MESSAGE and SINGLE_MESSAGE deprecated for NON_CONVERSATIONAL; CONVERSATIONAL_LEGACY deprecated for CONVERSATIONAL",
                },
                "useCase": {"type": ("string",), "enum": RcsSenderUseCase._value2member_map_},
                "hostingRegion": {
                    "type": ("string",),
                    "enum": RcsSenderHostingRegion._value2member_map_,
                    "text": "Google's internal region for hosting",
                },
                "authName": {"type": ("string",)},
                "authToken": {"type": ("string",), "secret": True},
                "created": {"type": ("string",)},
                "modified": {"type": ("string",)},
                "supplierDetails": {"type": ("object",), "model": RcsSupplierDetails},
                "launched": {"type": ("string",)},
                "brandDetails": {"type": ("object",), "model": RcsBrandRegistration},
                "campaignDetails": {"type": ("object",), "model": RcsCampaignRegistration},
            },
        }
