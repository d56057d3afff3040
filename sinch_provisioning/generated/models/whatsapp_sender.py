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

from .whatsapp_business_manager import WhatsAppBusinessManager
from .whatsapp_conversation_api_app import WhatsAppConversationApiApp
from .whatsapp_conversation_app_region import WhatsAppConversationAppRegion
from .whatsapp_daily_limit import WhatsAppDailyLimit
from .whatsapp_quality_rating import WhatsAppQualityRating
from .whatsapp_sender_changes import WhatsAppSenderChanges
from .whatsapp_sender_details import WhatsAppSenderDetails
from .whatsapp_sender_meta_local_storage import WhatsAppSenderMetaLocalStorage
from .whatsapp_sender_metadata import WhatsAppSenderMetadata
from .whatsapp_sender_number_provider_type import (
    WhatsAppSenderNumberProviderType,
)
from .whatsapp_sender_region import WhatsAppSenderRegion
from .whatsapp_sender_state import WhatsAppSenderState
from .whatsapp_waba_ban_state import WhatsAppWabaBanState

_WhatsAppBusinessManager = WhatsAppBusinessManager._value2member_map_.get
_WhatsAppConversationAppRegion = WhatsAppConversationAppRegion._value2member_map_.get
_WhatsAppDailyLimit = WhatsAppDailyLimit._value2member_map_.get
_WhatsAppQualityRating = WhatsAppQualityRating._value2member_map_.get
_WhatsAppSenderMetaLocalStorage = WhatsAppSenderMetaLocalStorage._value2member_map_.get
_WhatsAppSenderNumberProviderType = WhatsAppSenderNumberProviderType._value2member_map_.get
_WhatsAppSenderRegion = WhatsAppSenderRegion._value2member_map_.get
_WhatsAppSenderState = WhatsAppSenderState._value2member_map_.get
_WhatsAppWabaBanState = WhatsAppWabaBanState._value2member_map_.get
_WhatsAppConversationApiApp = WhatsAppConversationApiApp.from_dict
_WhatsAppSenderChanges = WhatsAppSenderChanges.from_dict
_WhatsAppSenderDetails = WhatsAppSenderDetails.from_dict
_WhatsAppSenderMetadata = WhatsAppSenderMetadata.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSender(Model):
    """What the API calls WhatsappSenderDto.

    Attributes:
        id: Unique.
        state: See WhatsAppSenderState.
        changes: Changes still pending.
        details: See WhatsAppSenderDetails.
        metadata: State of the single sender fields.
        region: Where the sender is provisioned.
        meta_local_storage: Where Meta stores the sender's data.
        conversation_api_app: Id of the Conversation API app in use, if connected. Deprecated.
        conversation_api_app_details: The Conversation API app in use, if connected.
        max_tps: Highest TPS of the sender.
        quality_rating: See WhatsAppQualityRating.
        daily_limit: Messages per day; replaced by AccountDto.businessDailyLimit. Deprecated.
        bearer_token: Needed to connect the sender to a Conversation API app. A credential, hidden in repr.
        cloud_api: True when hosted on the WhatsApp Cloud API. Deprecated.
        created: Time of creation, ISO 8601, UTC.
        modified: Time of the last change, ISO 8601, UTC.
        country_code: Country code of the sender's number.
        phone_number: Number without its country code.
        number_provider: Who provides the phone number.
        business_manager: See WhatsAppBusinessManager.
        waba_ban_state: Read it from the get-account endpoint instead. Deprecated.
        waba_ban_date: Read it from the get-account endpoint instead. Deprecated.
        compatible_regions: Regions of Conversation API apps that can use the sender. No item twice.
    """

    id: str | MaybeNone
    state: WhatsAppSenderState | None
    changes: WhatsAppSenderChanges | None
    details: WhatsAppSenderDetails | None
    metadata: WhatsAppSenderMetadata | None
    region: WhatsAppSenderRegion | MaybeNone
    meta_local_storage: WhatsAppSenderMetaLocalStorage | MaybeNone
    conversation_api_app: str | None
    conversation_api_app_details: WhatsAppConversationApiApp | None
    max_tps: int | None
    quality_rating: WhatsAppQualityRating | None
    daily_limit: WhatsAppDailyLimit | None
    bearer_token: str | None
    cloud_api: bool | MaybeNone
    created: datetime | None
    modified: datetime | None
    country_code: str | None
    phone_number: str | None
    number_provider: WhatsAppSenderNumberProviderType | None
    business_manager: WhatsAppBusinessManager | MaybeNone
    waba_ban_state: WhatsAppWabaBanState | None
    waba_ban_date: datetime | None
    compatible_regions: list[WhatsAppConversationAppRegion] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("state", "state"),
        ("changes", "changes"),
        ("details", "details"),
        ("metadata", "metadata"),
        ("region", "region"),
        ("meta_local_storage", "metaLocalStorage"),
        ("conversation_api_app", "conversationApiApp"),
        ("conversation_api_app_details", "conversationApiAppDetails"),
        ("max_tps", "maxTps"),
        ("quality_rating", "qualityRating"),
        ("daily_limit", "dailyLimit"),
        ("bearer_token", "bearerToken"),
        ("cloud_api", "cloudApi"),
        ("created", "created"),
        ("modified", "modified"),
        ("country_code", "countryCode"),
        ("phone_number", "phoneNumber"),
        ("number_provider", "numberProvider"),
        ("business_manager", "businessManager"),
        ("waba_ban_state", "wabaBanState"),
        ("waba_ban_date", "wabaBanDate"),
        ("compatible_regions", "compatibleRegions"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("bearer_token",))

    def __init__(
        self,
        *,
        id: str,
        state: WhatsAppSenderState | Unset = UNSET,
        changes: WhatsAppSenderChanges | Unset = UNSET,
        details: WhatsAppSenderDetails | Unset = UNSET,
        metadata: WhatsAppSenderMetadata | Unset = UNSET,
        region: WhatsAppSenderRegion,
        meta_local_storage: WhatsAppSenderMetaLocalStorage,
        conversation_api_app: str | Unset = UNSET,
        conversation_api_app_details: WhatsAppConversationApiApp | Unset = UNSET,
        max_tps: int | Unset = UNSET,
        quality_rating: WhatsAppQualityRating | Unset = UNSET,
        daily_limit: WhatsAppDailyLimit | Unset = UNSET,
        bearer_token: str | Unset = UNSET,
        cloud_api: bool,
        created: datetime | Unset = UNSET,
        modified: datetime | Unset = UNSET,
        country_code: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        number_provider: WhatsAppSenderNumberProviderType | Unset = UNSET,
        business_manager: WhatsAppBusinessManager,
        waba_ban_state: WhatsAppWabaBanState | Unset = UNSET,
        waba_ban_date: datetime | Unset = UNSET,
        compatible_regions: list[WhatsAppConversationAppRegion],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSender, _Blank)
        self.id = id
        self.state = None if state is UNSET else state
        self.changes = None if changes is UNSET else changes
        self.details = None if details is UNSET else details
        self.metadata = None if metadata is UNSET else metadata
        self.region = region
        self.meta_local_storage = meta_local_storage
        self.conversation_api_app = None if conversation_api_app is UNSET else conversation_api_app
        self.conversation_api_app_details = (
            None if conversation_api_app_details is UNSET else conversation_api_app_details
        )
        self.max_tps = None if max_tps is UNSET else max_tps
        self.quality_rating = None if quality_rating is UNSET else quality_rating
        self.daily_limit = None if daily_limit is UNSET else daily_limit
        self.bearer_token = None if bearer_token is UNSET else bearer_token
        self.cloud_api = cloud_api
        self.created = None if created is UNSET else created
        self.modified = None if modified is UNSET else modified
        self.country_code = None if country_code is UNSET else country_code
        self.phone_number = None if phone_number is UNSET else phone_number
        self.number_provider = None if number_provider is UNSET else number_provider
        self.business_manager = business_manager
        self.waba_ban_state = None if waba_ban_state is UNSET else waba_ban_state
        self.waba_ban_date = None if waba_ban_date is UNSET else waba_ban_date
        self.compatible_regions = compatible_regions
        self._finish(
            (
                id,
                state,
                changes,
                details,
                metadata,
                region,
                meta_local_storage,
                conversation_api_app,
                conversation_api_app_details,
                max_tps,
                quality_rating,
                daily_limit,
                bearer_token,
                cloud_api,
                created,
                modified,
                country_code,
                phone_number,
                number_provider,
                business_manager,
                waba_ban_state,
                waba_ban_date,
                compatible_regions,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSender else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("state")).__class__ is str:
            value = _WhatsAppSenderState(value) or new_str(WhatsAppSenderState, value)
        elif value is None:
            missing += 1
        model.state = value
        if (value := get("changes")).__class__ is dict:
            value = _WhatsAppSenderChanges(value)
        elif value is None:
            missing += 1
        model.changes = value
        if (value := get("details")).__class__ is dict:
            value = _WhatsAppSenderDetails(value)
        elif value is None:
            missing += 1
        model.details = value
        if (value := get("metadata")).__class__ is dict:
            value = _WhatsAppSenderMetadata(value)
        elif value is None:
            missing += 1
        model.metadata = value
        if (value := get("region")).__class__ is str:
            value = _WhatsAppSenderRegion(value) or new_str(WhatsAppSenderRegion, value)
        elif value is None:
            missing += 1
        model.region = value
        if (value := get("metaLocalStorage")).__class__ is str:
            value = _WhatsAppSenderMetaLocalStorage(value) or new_str(WhatsAppSenderMetaLocalStorage, value)
        elif value is None:
            missing += 1
        model.meta_local_storage = value
        if (value := get("conversationApiApp")) is None:
            missing += 1
        model.conversation_api_app = value
        if (value := get("conversationApiAppDetails")).__class__ is dict:
            value = _WhatsAppConversationApiApp(value)
        elif value is None:
            missing += 1
        model.conversation_api_app_details = value
        if (value := get("maxTps")) is None:
            missing += 1
        model.max_tps = value
        if (value := get("qualityRating")).__class__ is str:
            value = _WhatsAppQualityRating(value) or new_str(WhatsAppQualityRating, value)
        elif value is None:
            missing += 1
        model.quality_rating = value
        if (value := get("dailyLimit")).__class__ is str:
            value = _WhatsAppDailyLimit(value) or new_str(WhatsAppDailyLimit, value)
        elif value is None:
            missing += 1
        model.daily_limit = value
        if (value := get("bearerToken")) is None:
            missing += 1
        model.bearer_token = value
        if (value := get("cloudApi")) is None:
            missing += 1
        model.cloud_api = value
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
        if (value := get("countryCode")) is None:
            missing += 1
        model.country_code = value
        if (value := get("phoneNumber")) is None:
            missing += 1
        model.phone_number = value
        if (value := get("numberProvider")).__class__ is str:
            value = _WhatsAppSenderNumberProviderType(value) or new_str(WhatsAppSenderNumberProviderType, value)
        elif value is None:
            missing += 1
        model.number_provider = value
        if (value := get("businessManager")).__class__ is str:
            value = _WhatsAppBusinessManager(value) or new_str(WhatsAppBusinessManager, value)
        elif value is None:
            missing += 1
        model.business_manager = value
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
        if surplus := missing + len(data) - 23:
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
        if (value := model.state) is not None:
            data["state"] = value._value_ if value.__class__ is WhatsAppSenderState else encode(value)
        if (value := model.changes) is not None:
            data["changes"] = value.to_dict() if value.__class__ is WhatsAppSenderChanges else encode(value)
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppSenderDetails else encode(value)
        if (value := model.metadata) is not None:
            data["metadata"] = value.to_dict() if value.__class__ is WhatsAppSenderMetadata else encode(value)
        if (value := model.region) is not None:
            data["region"] = value._value_ if value.__class__ is WhatsAppSenderRegion else encode(value)
        if (value := model.meta_local_storage) is not None:
            data["metaLocalStorage"] = (
                value._value_ if value.__class__ is WhatsAppSenderMetaLocalStorage else encode(value)
            )
        if (value := model.conversation_api_app) is not None:
            data["conversationApiApp"] = value if value.__class__ is str else encode(value)
        if (value := model.conversation_api_app_details) is not None:
            data["conversationApiAppDetails"] = (
                value.to_dict() if value.__class__ is WhatsAppConversationApiApp else encode(value)
            )
        if (value := model.max_tps) is not None:
            data["maxTps"] = value if value.__class__ is int else encode(value)
        if (value := model.quality_rating) is not None:
            data["qualityRating"] = value._value_ if value.__class__ is WhatsAppQualityRating else encode(value)
        if (value := model.daily_limit) is not None:
            data["dailyLimit"] = value._value_ if value.__class__ is WhatsAppDailyLimit else encode(value)
        if (value := model.bearer_token) is not None:
            data["bearerToken"] = value if value.__class__ is str else encode(value)
        if (value := model.cloud_api) is not None:
            data["cloudApi"] = value if value.__class__ is bool else encode(value)
        if (value := model.created) is not None:
            data["created"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.modified) is not None:
            data["modified"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.country_code) is not None:
            data["countryCode"] = value if value.__class__ is str else encode(value)
        if (value := model.phone_number) is not None:
            data["phoneNumber"] = value if value.__class__ is str else encode(value)
        if (value := model.number_provider) is not None:
            data["numberProvider"] = (
                value._value_ if value.__class__ is WhatsAppSenderNumberProviderType else encode(value)
            )
        if (value := model.business_manager) is not None:
            data["businessManager"] = value._value_ if value.__class__ is WhatsAppBusinessManager else encode(value)
        if (value := model.waba_ban_state) is not None:
            data["wabaBanState"] = value._value_ if value.__class__ is WhatsAppWabaBanState else encode(value)
        if (value := model.waba_ban_date) is not None:
            data["wabaBanDate"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.compatible_regions) is not None:
            data["compatibleRegions"] = (
                [item._value_ if item.__class__ is WhatsAppConversationAppRegion else encode(item) for item in value]
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
                "id",
                "region",
                "metaLocalStorage",
                "cloudApi",
                "businessManager",
                "compatibleRegions",
            ),
            "submitted_as": "WhatsAppSenderPartnerInitiatedInput",
            "properties": {
                "id": {"type": ("string",), "text": "Unique."},
                "state": {"type": ("string",), "enum": WhatsAppSenderState._value2member_map_},
                "changes": {"type": ("object",), "model": WhatsAppSenderChanges},
                "details": {"type": ("object",), "model": WhatsAppSenderDetails},
                "metadata": {"type": ("object",), "model": WhatsAppSenderMetadata},
                "region": {
                    "type": ("string",),
                    "enum": WhatsAppSenderRegion._value2member_map_,
                    "text": "Where the sender is provisioned.",
                },
                "metaLocalStorage": {
                    "type": ("string",),
                    "enum": WhatsAppSenderMetaLocalStorage._value2member_map_,
                    "text": "Where Meta stores the sender's data.",
                },
                "conversationApiApp": {"type": ("string",)},
                "conversationApiAppDetails": {"type": ("object",), "model": WhatsAppConversationApiApp},
                "maxTps": {"type": ("integer",)},
                "qualityRating": {"type": ("string",), "enum": WhatsAppQualityRating._value2member_map_},
                "dailyLimit": {"type": ("string",), "enum": WhatsAppDailyLimit._value2member_map_},
                "bearerToken": {"type": ("string",), "secret": True},
                "cloudApi": {"type": ("boolean",), "text": "True when hosted on the WhatsApp Cloud API."},
                "created": {"type": ("string",)},
                "modified": {"type": ("string",)},
                "countryCode": {"type": ("string",)},
                "phoneNumber": {"type": ("string",)},
                "numberProvider": {"type": ("string",), "enum": WhatsAppSenderNumberProviderType._value2member_map_},
                "businessManager": {"type": ("string",), "enum": WhatsAppBusinessManager._value2member_map_},
                "wabaBanState": {"type": ("string",), "enum": WhatsAppWabaBanState._value2member_map_},
                "wabaBanDate": {"type": ("string",)},
                "compatibleRegions": {
                    "type": ("array",),
                    "uniqueItems": True,
                    "items": {"type": ("string",), "enum": WhatsAppConversationAppRegion._value2member_map_},
                    "text": "Regions of Conversation API apps that can use the sender.",
                },
            },
        }


_Blank: Any = blank(WhatsAppSender)
_KNOWN = frozenset(wire for _, wire in WhatsAppSender.FIELDS)
