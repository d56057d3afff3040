# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_email import RcsEmail
from .rcs_phone import RcsPhone
from .rcs_website import RcsWebsite

_RcsEmail = RcsEmail.from_dict
_RcsPhone = RcsPhone.from_dict
_RcsWebsite = RcsWebsite.from_dict
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
class RcsSenderDetailsBrand(Model):
    """What the API calls RcsSenderDetailsBrandDto.

    Attributes:
        name:
        emails: See RcsEmail.
        phones: See RcsPhone.
        websites: See RcsWebsite.
        color: HEX code of the brand's color.
        description:
        banner_url:
        logo_url:
        privacy_policy_url:
        terms_of_service_url:
    """

    name: str | Unset = UNSET
    emails: list[RcsEmail] | Unset = UNSET
    phones: list[RcsPhone] | Unset = UNSET
    websites: list[RcsWebsite] | Unset = UNSET
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
            value = [_RcsEmail(item) if item.__class__ is dict else item for item in value]
        model.emails = value
        if (value := get("phones", UNSET)).__class__ is list:
            value = [_RcsPhone(item) if item.__class__ is dict else item for item in value]
        model.phones = value
        if (value := get("websites", UNSET)).__class__ is list:
            value = [_RcsWebsite(item) if item.__class__ is dict else item for item in value]
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
                [item.to_dict() if item.__class__ is RcsEmail else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.phones) is not UNSET:
            data["phones"] = (
                [item.to_dict() if item.__class__ is RcsPhone else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.websites) is not UNSET:
            data["websites"] = (
                [item.to_dict() if item.__class__ is RcsWebsite else encode(item) for item in value]
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
            "properties": {
                "name": {"type": ("string",)},
                "emails": {"type": ("array",), "items": {"type": ("object",), "model": RcsEmail}},
                "phones": {"type": ("array",), "items": {"type": ("object",), "model": RcsPhone}},
                "websites": {"type": ("array",), "items": {"type": ("object",), "model": RcsWebsite}},
                "color": {"type": ("string",)},
                "description": {"type": ("string",)},
                "bannerUrl": {"type": ("string",)},
                "logoUrl": {"type": ("string",)},
                "privacyPolicyUrl": {"type": ("string",)},
                "termsOfServiceUrl": {"type": ("string",)},
            },
        }
