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

from .bundle_conversation_app import BundleConversationApp
from .bundle_region import BundleRegion
from .bundle_services_state import BundleServicesState
from .bundle_sms_app import BundleSmsApp
from .bundle_subproject import BundleSubproject
from .bundle_webhook import BundleWebhook
from .bundle_webhook_delivery_status import BundleWebhookDeliveryStatus

_BundleRegion = BundleRegion._value2member_map_.get
_BundleServicesState = BundleServicesState._value2member_map_.get
_BundleConversationApp = BundleConversationApp.from_dict
_BundleSmsApp = BundleSmsApp.from_dict
_BundleSubproject = BundleSubproject.from_dict
_BundleWebhook = BundleWebhook.from_dict
_BundleWebhookDeliveryStatus = BundleWebhookDeliveryStatus.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class Bundle(Model):
    """What the API calls BundlesBundlesDto.

    Attributes:
        id: Bundle ID.
        project_id: Project or subproject that holds the created resources.
        name: Bundle name; also given to resource blocks without their own name. At most 255 characters.
        state: See BundleServicesState.
        webhook_delivery_statuses: Delivery outcome of each BUNDLE_DONE webhook.
        region: Where the resources were created.
        subproject: Present when one was requested.
        sms_app: Present when one was requested.
        conv_app: Present when one was requested.
        webhooks: Present when webhooks were requested.
    """

    id: str | MaybeNone
    project_id: str | MaybeNone
    name: str | None
    state: BundleServicesState | MaybeNone
    webhook_delivery_statuses: list[BundleWebhookDeliveryStatus] | None
    region: BundleRegion | MaybeNone
    subproject: BundleSubproject | None
    sms_app: BundleSmsApp | None
    conv_app: BundleConversationApp | None
    webhooks: list[BundleWebhook] | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("project_id", "projectId"),
        ("name", "name"),
        ("state", "state"),
        ("webhook_delivery_statuses", "webhookDeliveryStatuses"),
        ("region", "region"),
        ("subproject", "subproject"),
        ("sms_app", "smsApp"),
        ("conv_app", "convApp"),
        ("webhooks", "webhooks"),
    )

    def __init__(
        self,
        *,
        id: str,
        project_id: str,
        name: str | Unset = UNSET,
        state: BundleServicesState,
        webhook_delivery_statuses: list[BundleWebhookDeliveryStatus] | Unset = UNSET,
        region: BundleRegion,
        subproject: BundleSubproject | Unset = UNSET,
        sms_app: BundleSmsApp | Unset = UNSET,
        conv_app: BundleConversationApp | Unset = UNSET,
        webhooks: list[BundleWebhook] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(Bundle, _Blank)
        self.id = id
        self.project_id = project_id
        self.name = None if name is UNSET else name
        self.state = state
        self.webhook_delivery_statuses = None if webhook_delivery_statuses is UNSET else webhook_delivery_statuses
        self.region = region
        self.subproject = None if subproject is UNSET else subproject
        self.sms_app = None if sms_app is UNSET else sms_app
        self.conv_app = None if conv_app is UNSET else conv_app
        self.webhooks = None if webhooks is UNSET else webhooks
        self._finish(
            (
                id,
                project_id,
                name,
                state,
                webhook_delivery_statuses,
                region,
                subproject,
                sms_app,
                conv_app,
                webhooks,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is Bundle else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("projectId")) is None:
            missing += 1
        model.project_id = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("state")).__class__ is str:
            value = _BundleServicesState(value) or new_str(BundleServicesState, value)
        elif value is None:
            missing += 1
        model.state = value
        if (value := get("webhookDeliveryStatuses")).__class__ is list:
            value = [_BundleWebhookDeliveryStatus(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.webhook_delivery_statuses = value
        if (value := get("region")).__class__ is str:
            value = _BundleRegion(value) or new_str(BundleRegion, value)
        elif value is None:
            missing += 1
        model.region = value
        if (value := get("subproject")).__class__ is dict:
            value = _BundleSubproject(value)
        elif value is None:
            missing += 1
        model.subproject = value
        if (value := get("smsApp")).__class__ is dict:
            value = _BundleSmsApp(value)
        elif value is None:
            missing += 1
        model.sms_app = value
        if (value := get("convApp")).__class__ is dict:
            value = _BundleConversationApp(value)
        elif value is None:
            missing += 1
        model.conv_app = value
        if (value := get("webhooks")).__class__ is list:
            value = [_BundleWebhook(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.webhooks = value
        if surplus := missing + len(data) - 10:
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
        if (value := model.project_id) is not None:
            data["projectId"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.state) is not None:
            data["state"] = value._value_ if value.__class__ is BundleServicesState else encode(value)
        if (value := model.webhook_delivery_statuses) is not None:
            data["webhookDeliveryStatuses"] = (
                [item.to_dict() if item.__class__ is BundleWebhookDeliveryStatus else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.region) is not None:
            data["region"] = value._value_ if value.__class__ is BundleRegion else encode(value)
        if (value := model.subproject) is not None:
            data["subproject"] = value.to_dict() if value.__class__ is BundleSubproject else encode(value)
        if (value := model.sms_app) is not None:
            data["smsApp"] = value.to_dict() if value.__class__ is BundleSmsApp else encode(value)
        if (value := model.conv_app) is not None:
            data["convApp"] = value.to_dict() if value.__class__ is BundleConversationApp else encode(value)
        if (value := model.webhooks) is not None:
            data["webhooks"] = (
                [item.to_dict() if item.__class__ is BundleWebhook else encode(item) for item in value]
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
                "projectId",
                "state",
                "region",
            ),
            "properties": {
                "id": {"type": ("string",), "text": "Bundle ID."},
                "projectId": {"type": ("string",), "text": "Project or subproject that holds the created resources."},
                "name": {"type": ("string",), "maxLength": 255},
                "state": {"type": ("string",), "enum": BundleServicesState._value2member_map_},
                "webhookDeliveryStatuses": {
                    "type": ("array",),
                    "items": {"type": ("object",), "model": BundleWebhookDeliveryStatus},
                },
                "region": {
                    "type": ("string",),
                    "enum": BundleRegion._value2member_map_,
                    "text": "Where the resources were created.",
                },
                "subproject": {"type": ("object",), "model": BundleSubproject},
                "smsApp": {"type": ("object",), "model": BundleSmsApp},
                "convApp": {"type": ("object",), "model": BundleConversationApp},
                "webhooks": {"type": ("array",), "items": {"type": ("object",), "model": BundleWebhook}},
            },
        }


_Blank: Any = blank(Bundle)
_KNOWN = frozenset(wire for _, wire in Bundle.FIELDS)
