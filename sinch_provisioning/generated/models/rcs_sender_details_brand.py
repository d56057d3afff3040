# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_email import RcsEmail
from .rcs_phone import RcsPhone
from .rcs_website import RcsWebsite

_RcsEmail = RcsEmail.from_dict
_RcsPhone = RcsPhone.from_dict
_RcsWebsite = RcsWebsite.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    name: str | None
    emails: list[RcsEmail] | None
    phones: list[RcsPhone] | None
    websites: list[RcsWebsite] | None
    color: str | None
    description: str | None
    banner_url: str | None
    logo_url: str | None
    privacy_policy_url: str | None
    terms_of_service_url: str | None

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

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        emails: list[RcsEmail] | Unset = UNSET,
        phones: list[RcsPhone] | Unset = UNSET,
        websites: list[RcsWebsite] | Unset = UNSET,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        banner_url: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        privacy_policy_url: str | Unset = UNSET,
        terms_of_service_url: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderDetailsBrand, _Blank)
        self.name = None if name is UNSET else name
        self.emails = None if emails is UNSET else emails
        self.phones = None if phones is UNSET else phones
        self.websites = None if websites is UNSET else websites
        self.color = None if color is UNSET else color
        self.description = None if description is UNSET else description
        self.banner_url = None if banner_url is UNSET else banner_url
        self.logo_url = None if logo_url is UNSET else logo_url
        self.privacy_policy_url = None if privacy_policy_url is UNSET else privacy_policy_url
        self.terms_of_service_url = None if terms_of_service_url is UNSET else terms_of_service_url
        self._finish(
            (
                name,
                emails,
                phones,
                websites,
                color,
                description,
                banner_url,
                logo_url,
                privacy_policy_url,
                terms_of_service_url,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSenderDetailsBrand else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("emails")).__class__ is list:
            value = [_RcsEmail(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.emails = value
        if (value := get("phones")).__class__ is list:
            value = [_RcsPhone(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.phones = value
        if (value := get("websites")).__class__ is list:
            value = [_RcsWebsite(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.websites = value
        if (value := get("color")) is None:
            missing += 1
        model.color = value
        if (value := get("description")) is None:
            missing += 1
        model.description = value
        if (value := get("bannerUrl")) is None:
            missing += 1
        model.banner_url = value
        if (value := get("logoUrl")) is None:
            missing += 1
        model.logo_url = value
        if (value := get("privacyPolicyUrl")) is None:
            missing += 1
        model.privacy_policy_url = value
        if (value := get("termsOfServiceUrl")) is None:
            missing += 1
        model.terms_of_service_url = value
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
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.emails) is not None:
            data["emails"] = (
                [item.to_dict() if item.__class__ is RcsEmail else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.phones) is not None:
            data["phones"] = (
                [item.to_dict() if item.__class__ is RcsPhone else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.websites) is not None:
            data["websites"] = (
                [item.to_dict() if item.__class__ is RcsWebsite else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.color) is not None:
            data["color"] = value if value.__class__ is str else encode(value)
        if (value := model.description) is not None:
            data["description"] = value if value.__class__ is str else encode(value)
        if (value := model.banner_url) is not None:
            data["bannerUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.logo_url) is not None:
            data["logoUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.privacy_policy_url) is not None:
            data["privacyPolicyUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.terms_of_service_url) is not None:
            data["termsOfServiceUrl"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(RcsSenderDetailsBrand)
_KNOWN = frozenset(wire for _, wire in RcsSenderDetailsBrand.FIELDS)
