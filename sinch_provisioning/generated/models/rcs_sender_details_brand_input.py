# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_email_input import RcsEmailInput
from .rcs_phone_input import RcsPhoneInput
from .rcs_website_input import RcsWebsiteInput

_RcsEmailInput = RcsEmailInput.from_dict
_RcsPhoneInput = RcsPhoneInput.from_dict
_RcsWebsiteInput = RcsWebsiteInput.from_dict
_KNOWN = frozenset(
    (
        "name",
        "emails",
        "phones",
        "websites",
        "color",
        "description",
        "bannerUrl",
        "logoUrl",
        "privacyPolicyUrl",
        "termsOfServiceUrl",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsBrandInput(Model):
    """What the API calls RcsSenderDetailsBrandInputDto.

    Attributes:
        name: At least 0 characters, at most 40 characters, 'RCS Sender' when left out.
        emails: No two items may share an 'address'. At least 1 item, at most 3 items, no item twice.
        phones: No two items may share a 'number'. At least 1 item, at most 3 items, no item twice.
        websites: No two items may share a 'url'. At least 1 item, at most 3 items, no item twice.
        color: HEX colour code. '#000000' when left out.
        description: At least 0 characters, at most 100 characters.
        banner_url: JPEG or PNG, at most 200KB, exactly 1440 x 448 px.
        logo_url: JPEG or PNG, at most 50KB, exactly 224 x 224 px.
        privacy_policy_url:
        terms_of_service_url:
    """

    name: str | Unset = UNSET
    emails: Sequence[RcsEmailInput | Mapping[str, Any]] | Unset = UNSET
    phones: Sequence[RcsPhoneInput | Mapping[str, Any]] | Unset = UNSET
    websites: Sequence[RcsWebsiteInput | Mapping[str, Any]] | Unset = UNSET
    color: str | Unset = UNSET
    description: str | Unset = UNSET
    banner_url: str | Unset = UNSET
    logo_url: str | Unset = UNSET
    privacy_policy_url: str | Unset = UNSET
    terms_of_service_url: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("emails", "emails"),
        ("phones", "phones"),
        ("websites", "websites"),
        ("color", "color"),
        ("description", "description"),
        ("banner_url", "bannerUrl"),
        ("logo_url", "logoUrl"),
        ("privacy_policy_url", "privacyPolicyUrl"),
        ("terms_of_service_url", "termsOfServiceUrl"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.name = get("name", UNSET)
        if (value := get("emails", UNSET)).__class__ is list:
            value = [_RcsEmailInput(item) if item.__class__ is dict else item for item in value]
        model.emails = value
        if (value := get("phones", UNSET)).__class__ is list:
            value = [_RcsPhoneInput(item) if item.__class__ is dict else item for item in value]
        model.phones = value
        if (value := get("websites", UNSET)).__class__ is list:
            value = [_RcsWebsiteInput(item) if item.__class__ is dict else item for item in value]
        model.websites = value
        model.color = get("color", UNSET)
        model.description = get("description", UNSET)
        model.banner_url = get("bannerUrl", UNSET)
        model.logo_url = get("logoUrl", UNSET)
        model.privacy_policy_url = get("privacyPolicyUrl", UNSET)
        model.terms_of_service_url = get("termsOfServiceUrl", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.emails) is not UNSET:
            data["emails"] = (
                [item.to_dict() if item.__class__ is RcsEmailInput else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.phones) is not UNSET:
            data["phones"] = (
                [item.to_dict() if item.__class__ is RcsPhoneInput else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.websites) is not UNSET:
            data["websites"] = (
                [item.to_dict() if item.__class__ is RcsWebsiteInput else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.color) is not UNSET:
            data["color"] = value if value.__class__ is str else encode(value)
        if (value := model.description) is not UNSET:
            data["description"] = value if value.__class__ is str else encode(value)
        if (value := model.banner_url) is not UNSET:
            data["bannerUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.logo_url) is not UNSET:
            data["logoUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.privacy_policy_url) is not UNSET:
            data["privacyPolicyUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.terms_of_service_url) is not UNSET:
            data["termsOfServiceUrl"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "stage_any_of": {"LAUNCH": ["phones", "emails"]},
            "properties": {
                "name": {"type": ("string",), "minLength": 0, "maxLength": 40},
                "emails": {
                    "type": ("array",),
                    "minItems": 1,
                    "maxItems": 3,
                    "uniqueItems": True,
                    "items": {"type": ("object",), "model": RcsEmailInput},
                },
                "phones": {
                    "type": ("array",),
                    "minItems": 1,
                    "maxItems": 3,
                    "uniqueItems": True,
                    "items": {"type": ("object",), "model": RcsPhoneInput},
                },
                "websites": {
                    "type": ("array",),
                    "minItems": 1,
                    "maxItems": 3,
                    "uniqueItems": True,
                    "items": {"type": ("object",), "model": RcsWebsiteInput},
                },
                "color": {"type": ("string",)},
                "description": {"type": ("string",), "minLength": 0, "maxLength": 100},
                "bannerUrl": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "JPEG or PNG, at most 200KB, exactly 1440 x 448 px",
                },
                "logoUrl": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "JPEG or PNG, at most 50KB, exactly 224 x 224 px",
                },
                "privacyPolicyUrl": {"type": ("string",), "stage": "LAUNCH"},
                "termsOfServiceUrl": {"type": ("string",), "stage": "LAUNCH"},
            },
        }
