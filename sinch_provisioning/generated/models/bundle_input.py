# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
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

from .bundle_conversation_app_input import BundleConversationAppInput
from .bundle_region import BundleRegion, BundleRegionLiteral
from .bundle_sms_app_input import BundleSmsAppInput
from .bundle_subproject_input import BundleSubprojectInput
from .bundle_webhook_input import BundleWebhookInput

if TYPE_CHECKING:
    from .input_dicts import (
        BundleConversationAppInputDict,
        BundleSmsAppInputDict,
        BundleSubprojectInputDict,
        BundleWebhookInputDict,
    )

_BundleRegion = BundleRegion._value2member_map_.get
_BundleConversationAppInput = BundleConversationAppInput.from_dict
_BundleSmsAppInput = BundleSmsAppInput.from_dict
_BundleSubprojectInput = BundleSubprojectInput.from_dict
_BundleWebhookInput = BundleWebhookInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleInput(Model):
    """What the API calls BundlesInputBundlesDto.

    Attributes:
        name: Bundle name; also the default name of the resource blocks. At least 1 character, at most 255
            characters.
        region: Where resources are created; the staging environment allows only EU or US.
        subproject: Made under projectId; when absent or false, resources go under projectId itself.
        sms_app: Made under the project or subproject; absent or false makes none.
        conv_app: Made under the project or subproject; the bundle's other resources get linked to it.
        webhooks: Provisioning API webhooks; each item's `target` must be different. At least 1 item, at most
            15 items, no item twice.
    """

    name: str | None
    region: BundleRegion | MaybeNone
    subproject: BundleSubprojectInput | BundleSubprojectInputDict | bool | None
    sms_app: BundleSmsAppInput | BundleSmsAppInputDict | bool | None
    conv_app: BundleConversationAppInput | BundleConversationAppInputDict | bool | None
    webhooks: Sequence[BundleWebhookInput | BundleWebhookInputDict] | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("region", "region"),
        ("subproject", "subproject"),
        ("sms_app", "smsApp"),
        ("conv_app", "convApp"),
        ("webhooks", "webhooks"),
    )

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        region: BundleRegion | BundleRegionLiteral,
        subproject: BundleSubprojectInput | BundleSubprojectInputDict | bool | Unset = UNSET,
        sms_app: BundleSmsAppInput | BundleSmsAppInputDict | bool | Unset = UNSET,
        conv_app: BundleConversationAppInput | BundleConversationAppInputDict | bool | Unset = UNSET,
        webhooks: Sequence[BundleWebhookInput | BundleWebhookInputDict] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleInput, _Blank)
        self.name = None if name is UNSET else name
        self.region = region if isinstance(region, BundleRegion) else as_member(BundleRegion, region)
        self.subproject = None if subproject is UNSET else subproject
        self.sms_app = None if sms_app is UNSET else sms_app
        self.conv_app = None if conv_app is UNSET else conv_app
        self.webhooks = None if webhooks is UNSET else webhooks
        self._finish(
            (
                name,
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
        model: Self = new(_Blank if cls is BundleInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("region")).__class__ is str:
            value = _BundleRegion(value) or new_str(BundleRegion, value)
        elif value is None:
            missing += 1
        model.region = value
        if (value := get("subproject")).__class__ is dict:
            value = _BundleSubprojectInput(value)
        elif value is None:
            missing += 1
        model.subproject = value
        if (value := get("smsApp")).__class__ is dict:
            value = _BundleSmsAppInput(value)
        elif value is None:
            missing += 1
        model.sms_app = value
        if (value := get("convApp")).__class__ is dict:
            value = _BundleConversationAppInput(value)
        elif value is None:
            missing += 1
        model.conv_app = value
        if (value := get("webhooks")).__class__ is list:
            value = [_BundleWebhookInput(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.webhooks = value
        if surplus := missing + len(data) - 6:
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
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.region) is not None:
            data["region"] = value._value_ if value.__class__ is BundleRegion else encode(value)
        if (value := model.subproject) is not None:
            data["subproject"] = encode(value)
        if (value := model.sms_app) is not None:
            data["smsApp"] = encode(value)
        if (value := model.conv_app) is not None:
            data["convApp"] = encode(value)
        if (value := model.webhooks) is not None:
            data["webhooks"] = (
                [item.to_dict() if item.__class__ is BundleWebhookInput else encode(item) for item in value]
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
            "required": ("region",),
            "properties": {
                "name": {"type": ("string",), "minLength": 1, "maxLength": 255},
                "region": {
                    "type": ("string",),
                    "enum": BundleRegion._value2member_map_,
                    "text": "Where resources are created; the staging environment allows only EU or US.",
                },
                "subproject": {
                    "anyOf": ({"type": ("object",), "model": BundleSubprojectInput}, {"type": ("boolean",)})
                },
                "smsApp": {"anyOf": ({"type": ("object",), "model": BundleSmsAppInput}, {"type": ("boolean",)})},
                "convApp": {
                    "anyOf": ({"type": ("object",), "model": BundleConversationAppInput}, {"type": ("boolean",)})
                },
                "webhooks": {
                    "type": ("array",),
                    "minItems": 1,
                    "maxItems": 15,
                    "uniqueItems": True,
                    "items": {"type": ("object",), "model": BundleWebhookInput},
                },
            },
        }


_Blank: Any = blank(BundleInput)
_KNOWN = frozenset(wire for _, wire in BundleInput.FIELDS)
