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


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    id: str | MaybeNone
    conversation_api_app: str | None
    conversation_api_app_details: RcsConversationApiApp | None
    state: RcsSenderState | None
    test_number_states: list[RcsTestNumber] | None
    country_status: list[RcsCountryStatus] | None
    details: RcsSenderDetails | None
    region: RcsSenderRegion | MaybeNone
    billing_category: RcsSenderBillingCategory | MaybeNone
    use_case: RcsSenderUseCase | MaybeNone
    hosting_region: RcsSenderHostingRegion | MaybeNone
    auth_name: str | None
    auth_token: str | None
    created: datetime | None
    modified: datetime | None
    supplier_details: RcsSupplierDetails | None
    launched: datetime | None
    brand_details: RcsBrandRegistration | None
    campaign_details: RcsCampaignRegistration | None

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

    def __init__(
        self,
        *,
        id: str,
        conversation_api_app: str | Unset = UNSET,
        conversation_api_app_details: RcsConversationApiApp | Unset = UNSET,
        state: RcsSenderState | Unset = UNSET,
        test_number_states: list[RcsTestNumber] | Unset = UNSET,
        country_status: list[RcsCountryStatus] | Unset = UNSET,
        details: RcsSenderDetails | Unset = UNSET,
        region: RcsSenderRegion,
        billing_category: RcsSenderBillingCategory,
        use_case: RcsSenderUseCase,
        hosting_region: RcsSenderHostingRegion,
        auth_name: str | Unset = UNSET,
        auth_token: str | Unset = UNSET,
        created: datetime | Unset = UNSET,
        modified: datetime | Unset = UNSET,
        supplier_details: RcsSupplierDetails | Unset = UNSET,
        launched: datetime | Unset = UNSET,
        brand_details: RcsBrandRegistration | Unset = UNSET,
        campaign_details: RcsCampaignRegistration | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSender, _Blank)
        self.id = id
        self.conversation_api_app = None if conversation_api_app is UNSET else conversation_api_app
        self.conversation_api_app_details = (
            None if conversation_api_app_details is UNSET else conversation_api_app_details
        )
        self.state = None if state is UNSET else state
        self.test_number_states = None if test_number_states is UNSET else test_number_states
        self.country_status = None if country_status is UNSET else country_status
        self.details = None if details is UNSET else details
        self.region = region
        self.billing_category = billing_category
        self.use_case = use_case
        self.hosting_region = hosting_region
        self.auth_name = None if auth_name is UNSET else auth_name
        self.auth_token = None if auth_token is UNSET else auth_token
        self.created = None if created is UNSET else created
        self.modified = None if modified is UNSET else modified
        self.supplier_details = None if supplier_details is UNSET else supplier_details
        self.launched = None if launched is UNSET else launched
        self.brand_details = None if brand_details is UNSET else brand_details
        self.campaign_details = None if campaign_details is UNSET else campaign_details
        self._finish(
            (
                id,
                conversation_api_app,
                conversation_api_app_details,
                state,
                test_number_states,
                country_status,
                details,
                region,
                billing_category,
                use_case,
                hosting_region,
                auth_name,
                auth_token,
                created,
                modified,
                supplier_details,
                launched,
                brand_details,
                campaign_details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSender else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("conversationApiApp")) is None:
            missing += 1
        model.conversation_api_app = value
        if (value := get("conversationApiAppDetails")).__class__ is dict:
            value = _RcsConversationApiApp(value)
        elif value is None:
            missing += 1
        model.conversation_api_app_details = value
        if (value := get("state")).__class__ is str:
            value = _RcsSenderState(value) or new_str(RcsSenderState, value)
        elif value is None:
            missing += 1
        model.state = value
        if (value := get("testNumberStates")).__class__ is list:
            value = [_RcsTestNumber(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.test_number_states = value
        if (value := get("countryStatus")).__class__ is list:
            value = [_RcsCountryStatus(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.country_status = value
        if (value := get("details")).__class__ is dict:
            value = _RcsSenderDetails(value)
        elif value is None:
            missing += 1
        model.details = value
        if (value := get("region")).__class__ is str:
            value = _RcsSenderRegion(value) or new_str(RcsSenderRegion, value)
        elif value is None:
            missing += 1
        model.region = value
        if (value := get("billingCategory")).__class__ is str:
            value = _RcsSenderBillingCategory(value) or new_str(RcsSenderBillingCategory, value)
        elif value is None:
            missing += 1
        model.billing_category = value
        if (value := get("useCase")).__class__ is str:
            value = _RcsSenderUseCase(value) or new_str(RcsSenderUseCase, value)
        elif value is None:
            missing += 1
        model.use_case = value
        if (value := get("hostingRegion")).__class__ is str:
            value = _RcsSenderHostingRegion(value) or new_str(RcsSenderHostingRegion, value)
        elif value is None:
            missing += 1
        model.hosting_region = value
        if (value := get("authName")) is None:
            missing += 1
        model.auth_name = value
        if (value := get("authToken")) is None:
            missing += 1
        model.auth_token = value
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
        if (value := get("supplierDetails")).__class__ is dict:
            value = _RcsSupplierDetails(value)
        elif value is None:
            missing += 1
        model.supplier_details = value
        if (value := get("launched")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.launched = value
        if (value := get("brandDetails")).__class__ is dict:
            value = _RcsBrandRegistration(value)
        elif value is None:
            missing += 1
        model.brand_details = value
        if (value := get("campaignDetails")).__class__ is dict:
            value = _RcsCampaignRegistration(value)
        elif value is None:
            missing += 1
        model.campaign_details = value
        if surplus := missing + len(data) - 19:
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
        if (value := model.conversation_api_app) is not None:
            data["conversationApiApp"] = value if value.__class__ is str else encode(value)
        if (value := model.conversation_api_app_details) is not None:
            data["conversationApiAppDetails"] = (
                value.to_dict() if value.__class__ is RcsConversationApiApp else encode(value)
            )
        if (value := model.state) is not None:
            data["state"] = value._value_ if value.__class__ is RcsSenderState else encode(value)
        if (value := model.test_number_states) is not None:
            data["testNumberStates"] = (
                [item.to_dict() if item.__class__ is RcsTestNumber else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.country_status) is not None:
            data["countryStatus"] = (
                [item.to_dict() if item.__class__ is RcsCountryStatus else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is RcsSenderDetails else encode(value)
        if (value := model.region) is not None:
            data["region"] = value._value_ if value.__class__ is RcsSenderRegion else encode(value)
        if (value := model.billing_category) is not None:
            data["billingCategory"] = value._value_ if value.__class__ is RcsSenderBillingCategory else encode(value)
        if (value := model.use_case) is not None:
            data["useCase"] = value._value_ if value.__class__ is RcsSenderUseCase else encode(value)
        if (value := model.hosting_region) is not None:
            data["hostingRegion"] = value._value_ if value.__class__ is RcsSenderHostingRegion else encode(value)
        if (value := model.auth_name) is not None:
            data["authName"] = value if value.__class__ is str else encode(value)
        if (value := model.auth_token) is not None:
            data["authToken"] = value if value.__class__ is str else encode(value)
        if (value := model.created) is not None:
            data["created"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.modified) is not None:
            data["modified"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.supplier_details) is not None:
            data["supplierDetails"] = value.to_dict() if value.__class__ is RcsSupplierDetails else encode(value)
        if (value := model.launched) is not None:
            data["launched"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.brand_details) is not None:
            data["brandDetails"] = value.to_dict() if value.__class__ is RcsBrandRegistration else encode(value)
        if (value := model.campaign_details) is not None:
            data["campaignDetails"] = value.to_dict() if value.__class__ is RcsCampaignRegistration else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(RcsSender)
_KNOWN = frozenset(wire for _, wire in RcsSender.FIELDS)
