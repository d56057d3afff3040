# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
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
_KNOWN = frozenset(
    (
        "id",
        "projectId",
        "name",
        "state",
        "webhookDeliveryStatuses",
        "region",
        "subproject",
        "smsApp",
        "convApp",
        "webhooks",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
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

    id: str
    project_id: str
    name: str | Unset = UNSET
    state: BundleServicesState
    webhook_delivery_statuses: list[BundleWebhookDeliveryStatus] | Unset = UNSET
    region: BundleRegion
    subproject: BundleSubproject | Unset = UNSET
    sms_app: BundleSmsApp | Unset = UNSET
    conv_app: BundleConversationApp | Unset = UNSET
    webhooks: list[BundleWebhook] | Unset = UNSET

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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        model.project_id = get("projectId", UNSET)
        model.name = get("name", UNSET)
        if (value := get("state", UNSET)).__class__ is str:
            value = _BundleServicesState(value) or BundleServicesState(value)
        model.state = value
        if (value := get("webhookDeliveryStatuses", UNSET)).__class__ is list:
            value = [_BundleWebhookDeliveryStatus(item) if item.__class__ is dict else item for item in value]
        model.webhook_delivery_statuses = value
        if (value := get("region", UNSET)).__class__ is str:
            value = _BundleRegion(value) or BundleRegion(value)
        model.region = value
        if (value := get("subproject", UNSET)).__class__ is dict:
            value = _BundleSubproject(value)
        model.subproject = value
        if (value := get("smsApp", UNSET)).__class__ is dict:
            value = _BundleSmsApp(value)
        model.sms_app = value
        if (value := get("convApp", UNSET)).__class__ is dict:
            value = _BundleConversationApp(value)
        model.conv_app = value
        if (value := get("webhooks", UNSET)).__class__ is list:
            value = [_BundleWebhook(item) if item.__class__ is dict else item for item in value]
        model.webhooks = value
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
        if (value := model.project_id) is not UNSET:
            data["projectId"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.state) is not UNSET:
            data["state"] = value._value_ if value.__class__ is BundleServicesState else encode(value)
        if (value := model.webhook_delivery_statuses) is not UNSET:
            data["webhookDeliveryStatuses"] = (
                [item.to_dict() if item.__class__ is BundleWebhookDeliveryStatus else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.region) is not UNSET:
            data["region"] = value._value_ if value.__class__ is BundleRegion else encode(value)
        if (value := model.subproject) is not UNSET:
            data["subproject"] = value.to_dict() if value.__class__ is BundleSubproject else encode(value)
        if (value := model.sms_app) is not UNSET:
            data["smsApp"] = value.to_dict() if value.__class__ is BundleSmsApp else encode(value)
        if (value := model.conv_app) is not UNSET:
            data["convApp"] = value.to_dict() if value.__class__ is BundleConversationApp else encode(value)
        if (value := model.webhooks) is not UNSET:
            data["webhooks"] = (
                [item.to_dict() if item.__class__ is BundleWebhook else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
