# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, get_args

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_country_code import RcsCountryCode, RcsCountryCodeInputLiteral
from .rcs_country_code_non_us_input import RcsCountryCodeNonUsInput, RcsCountryCodeNonUsInputLiteral
from .rcs_private_us_questionnaire_brand_legal_form import (
    RcsPrivateUsQuestionnaireBrandLegalForm,
    RcsPrivateUsQuestionnaireBrandLegalFormLiteral,
)
from .rcs_us_questionnaire_brand_industry import RcsUsQuestionnaireBrandIndustry, RcsUsQuestionnaireBrandIndustryLiteral
from .rcs_us_questionnaire_ownership_type_private import (
    RcsUsQuestionnaireOwnershipTypePrivate,
    RcsUsQuestionnaireOwnershipTypePrivateLiteral,
)

_RcsCountryCode = RcsCountryCode._value2member_map_.get
_RcsCountryCodeNonUsInput = RcsCountryCodeNonUsInput._value2member_map_.get
_RcsPrivateUsQuestionnaireBrandLegalForm = RcsPrivateUsQuestionnaireBrandLegalForm._value2member_map_.get
_RcsUsQuestionnaireBrandIndustry = RcsUsQuestionnaireBrandIndustry._value2member_map_.get
_RcsUsQuestionnaireOwnershipTypePrivate = RcsUsQuestionnaireOwnershipTypePrivate._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsNonUsPrivateCampaignAnswersInput(Model):
    """Docs-only variant of US campaign answers: taxIdCountry other than US, ownershipType PRIVATE.

    Attributes:
        company_legal_name: Not required on create, required for launch. At least 1 character, at most 100
            characters.
        company_phone_number: Not required on create, required for launch. At least 1 character, at most 13
            characters.
        company_email_address: At most 100 characters.
        brand_name: DBA name, legally tied to the company name. Not required on create, required for launch.
            At least 1 character, at most 100 characters.
        brand_industry: Not required on create, required for launch.
        address_line: Not required on create, required for launch. At least 1 character, at most 100
            characters.
        address_city: Not required on create, required for launch. At least 1 character, at most 100
            characters.
        address_country: Not required on create, required for launch.
        address_postal_code: Not required on create, required for launch. At least 1 character, at most 10
            characters.
        website_url: Not required on create, required for launch. At most 100 characters.
        contact_first_name: Not required on create, required for launch. At least 1 character, at most 100
            characters.
        contact_surname: Not required on create, required for launch. At least 1 character, at most 100
            characters.
        sample_messages: One sample per use case or message type. Not required on create, required for launch.
            At least 1 item, at most 5 items.
        messages_volume: Not required on create, required for launch.
        embedded_link: Messages will carry URLs. Not required on create, required for launch.
        embedded_phone: Messages will carry phone numbers. Not required on create, required for launch.
        age_gated_content: Age-restricted content. Not required on create, required for launch.
        direct_lending: Direct lending, stricter compliance applies. Not required on create, required for
            launch.
        opt_in_confirmation_message: Not required on create, required for launch. At least 20 characters, at
            most 1024 characters.
        help_message: Not required on create, required for launch. At least 20 characters, at most 1024
            characters.
        call_to_action_message: Not required on create, required for launch. At least 40 characters, at most
            4096 characters.
        ownership_type: Not required on create, required for launch.
        legal_form: Private-ownership legal forms. Not required on create, required for launch.
        tax_id_country: Any country but US; drives taxId and addressState validation. Not required on create,
            required for launch.
        tax_id: Non-US tax id, free string up to 25 chars. Not required on create, required for launch. At
            least 1 character, at most 25 characters.
    """

    company_legal_name: str | None
    company_phone_number: str | None
    company_email_address: str | None
    brand_name: str | None
    brand_industry: RcsUsQuestionnaireBrandIndustry | None
    address_line: str | None
    address_city: str | None
    address_country: RcsCountryCode | None
    address_postal_code: str | None
    website_url: str | None
    contact_first_name: str | None
    contact_surname: str | None
    sample_messages: Sequence[str] | None
    messages_volume: int | None
    embedded_link: bool | None
    embedded_phone: bool | None
    age_gated_content: bool | None
    direct_lending: bool | None
    opt_in_confirmation_message: str | None
    help_message: str | None
    call_to_action_message: str | None
    ownership_type: RcsUsQuestionnaireOwnershipTypePrivate | None
    legal_form: RcsPrivateUsQuestionnaireBrandLegalForm | None
    tax_id_country: RcsCountryCodeNonUsInput | None
    tax_id: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("company_legal_name", "companyLegalName"),
        ("company_phone_number", "companyPhoneNumber"),
        ("company_email_address", "companyEmailAddress"),
        ("brand_name", "brandName"),
        ("brand_industry", "brandIndustry"),
        ("address_line", "addressLine"),
        ("address_city", "addressCity"),
        ("address_country", "addressCountry"),
        ("address_postal_code", "addressPostalCode"),
        ("website_url", "websiteUrl"),
        ("contact_first_name", "contactFirstName"),
        ("contact_surname", "contactSurname"),
        ("sample_messages", "sampleMessages"),
        ("messages_volume", "messagesVolume"),
        ("embedded_link", "embeddedLink"),
        ("embedded_phone", "embeddedPhone"),
        ("age_gated_content", "ageGatedContent"),
        ("direct_lending", "directLending"),
        ("opt_in_confirmation_message", "optInConfirmationMessage"),
        ("help_message", "helpMessage"),
        ("call_to_action_message", "callToActionMessage"),
        ("ownership_type", "ownershipType"),
        ("legal_form", "legalForm"),
        ("tax_id_country", "taxIdCountry"),
        ("tax_id", "taxId"),
    )

    def __init__(
        self,
        *,
        company_legal_name: str | Unset = UNSET,
        company_phone_number: str | Unset = UNSET,
        company_email_address: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        brand_industry: RcsUsQuestionnaireBrandIndustry | RcsUsQuestionnaireBrandIndustryLiteral | Unset = UNSET,
        address_line: str | Unset = UNSET,
        address_city: str | Unset = UNSET,
        address_country: RcsCountryCode | RcsCountryCodeInputLiteral | Unset = UNSET,
        address_postal_code: str | Unset = UNSET,
        website_url: str | Unset = UNSET,
        contact_first_name: str | Unset = UNSET,
        contact_surname: str | Unset = UNSET,
        sample_messages: Sequence[str] | Unset = UNSET,
        messages_volume: int | Unset = UNSET,
        embedded_link: bool | Unset = UNSET,
        embedded_phone: bool | Unset = UNSET,
        age_gated_content: bool | Unset = UNSET,
        direct_lending: bool | Unset = UNSET,
        opt_in_confirmation_message: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        call_to_action_message: str | Unset = UNSET,
        ownership_type: RcsUsQuestionnaireOwnershipTypePrivate
        | RcsUsQuestionnaireOwnershipTypePrivateLiteral = RcsUsQuestionnaireOwnershipTypePrivate.PRIVATE,
        legal_form: RcsPrivateUsQuestionnaireBrandLegalForm
        | RcsPrivateUsQuestionnaireBrandLegalFormLiteral
        | Unset = UNSET,
        tax_id_country: RcsCountryCodeNonUsInput | RcsCountryCodeNonUsInputLiteral | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsNonUsPrivateCampaignAnswersInput, _Blank)
        self.company_legal_name = None if company_legal_name is UNSET else company_legal_name
        self.company_phone_number = None if company_phone_number is UNSET else company_phone_number
        self.company_email_address = None if company_email_address is UNSET else company_email_address
        self.brand_name = None if brand_name is UNSET else brand_name
        self.brand_industry = (
            None
            if brand_industry is UNSET
            else brand_industry
            if isinstance(brand_industry, RcsUsQuestionnaireBrandIndustry)
            else as_member(RcsUsQuestionnaireBrandIndustry, brand_industry)
        )
        self.address_line = None if address_line is UNSET else address_line
        self.address_city = None if address_city is UNSET else address_city
        self.address_country = (
            None
            if address_country is UNSET
            else address_country
            if isinstance(address_country, RcsCountryCode)
            else as_member(RcsCountryCode, address_country)
        )
        self.address_postal_code = None if address_postal_code is UNSET else address_postal_code
        self.website_url = None if website_url is UNSET else website_url
        self.contact_first_name = None if contact_first_name is UNSET else contact_first_name
        self.contact_surname = None if contact_surname is UNSET else contact_surname
        self.sample_messages = None if sample_messages is UNSET else sample_messages
        self.messages_volume = None if messages_volume is UNSET else messages_volume
        self.embedded_link = None if embedded_link is UNSET else embedded_link
        self.embedded_phone = None if embedded_phone is UNSET else embedded_phone
        self.age_gated_content = None if age_gated_content is UNSET else age_gated_content
        self.direct_lending = None if direct_lending is UNSET else direct_lending
        self.opt_in_confirmation_message = None if opt_in_confirmation_message is UNSET else opt_in_confirmation_message
        self.help_message = None if help_message is UNSET else help_message
        self.call_to_action_message = None if call_to_action_message is UNSET else call_to_action_message
        self.ownership_type = (
            ownership_type
            if isinstance(ownership_type, RcsUsQuestionnaireOwnershipTypePrivate)
            else as_member(RcsUsQuestionnaireOwnershipTypePrivate, ownership_type)
        )
        self.legal_form = (
            None
            if legal_form is UNSET
            else legal_form
            if isinstance(legal_form, RcsPrivateUsQuestionnaireBrandLegalForm)
            else as_member(RcsPrivateUsQuestionnaireBrandLegalForm, legal_form)
        )
        self.tax_id_country = (
            None
            if tax_id_country is UNSET
            else tax_id_country
            if isinstance(tax_id_country, RcsCountryCodeNonUsInput)
            else as_member(RcsCountryCodeNonUsInput, tax_id_country)
        )
        self.tax_id = None if tax_id is UNSET else tax_id
        self._finish(
            (
                company_legal_name,
                company_phone_number,
                company_email_address,
                brand_name,
                brand_industry,
                address_line,
                address_city,
                address_country,
                address_postal_code,
                website_url,
                contact_first_name,
                contact_surname,
                sample_messages,
                messages_volume,
                embedded_link,
                embedded_phone,
                age_gated_content,
                direct_lending,
                opt_in_confirmation_message,
                help_message,
                call_to_action_message,
                ownership_type,
                legal_form,
                tax_id_country,
                tax_id,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsNonUsPrivateCampaignAnswersInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("companyLegalName")) is None:
            missing += 1
        model.company_legal_name = value
        if (value := get("companyPhoneNumber")) is None:
            missing += 1
        model.company_phone_number = value
        if (value := get("companyEmailAddress")) is None:
            missing += 1
        model.company_email_address = value
        if (value := get("brandName")) is None:
            missing += 1
        model.brand_name = value
        if (value := get("brandIndustry")).__class__ is str:
            value = _RcsUsQuestionnaireBrandIndustry(value) or new_str(RcsUsQuestionnaireBrandIndustry, value)
        elif value is None:
            missing += 1
        model.brand_industry = value
        if (value := get("addressLine")) is None:
            missing += 1
        model.address_line = value
        if (value := get("addressCity")) is None:
            missing += 1
        model.address_city = value
        if (value := get("addressCountry")).__class__ is str:
            value = _RcsCountryCode(value) or new_str(RcsCountryCode, value)
        elif value is None:
            missing += 1
        model.address_country = value
        if (value := get("addressPostalCode")) is None:
            missing += 1
        model.address_postal_code = value
        if (value := get("websiteUrl")) is None:
            missing += 1
        model.website_url = value
        if (value := get("contactFirstName")) is None:
            missing += 1
        model.contact_first_name = value
        if (value := get("contactSurname")) is None:
            missing += 1
        model.contact_surname = value
        if (value := get("sampleMessages")) is None:
            missing += 1
        model.sample_messages = value
        if (value := get("messagesVolume")) is None:
            missing += 1
        model.messages_volume = value
        if (value := get("embeddedLink")) is None:
            missing += 1
        model.embedded_link = value
        if (value := get("embeddedPhone")) is None:
            missing += 1
        model.embedded_phone = value
        if (value := get("ageGatedContent")) is None:
            missing += 1
        model.age_gated_content = value
        if (value := get("directLending")) is None:
            missing += 1
        model.direct_lending = value
        if (value := get("optInConfirmationMessage")) is None:
            missing += 1
        model.opt_in_confirmation_message = value
        if (value := get("helpMessage")) is None:
            missing += 1
        model.help_message = value
        if (value := get("callToActionMessage")) is None:
            missing += 1
        model.call_to_action_message = value
        if (value := get("ownershipType")).__class__ is str:
            value = _RcsUsQuestionnaireOwnershipTypePrivate(value) or new_str(
                RcsUsQuestionnaireOwnershipTypePrivate, value
            )
        elif value is None:
            missing += 1
        model.ownership_type = value
        if (value := get("legalForm")).__class__ is str:
            value = _RcsPrivateUsQuestionnaireBrandLegalForm(value) or new_str(
                RcsPrivateUsQuestionnaireBrandLegalForm, value
            )
        elif value is None:
            missing += 1
        model.legal_form = value
        if (value := get("taxIdCountry")).__class__ is str:
            value = _RcsCountryCodeNonUsInput(value) or new_str(RcsCountryCodeNonUsInput, value)
        elif value is None:
            missing += 1
        model.tax_id_country = value
        if (value := get("taxId")) is None:
            missing += 1
        model.tax_id = value
        if surplus := missing + len(data) - 25:
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
        if (value := model.company_legal_name) is not None:
            data["companyLegalName"] = value if value.__class__ is str else encode(value)
        if (value := model.company_phone_number) is not None:
            data["companyPhoneNumber"] = value if value.__class__ is str else encode(value)
        if (value := model.company_email_address) is not None:
            data["companyEmailAddress"] = value if value.__class__ is str else encode(value)
        if (value := model.brand_name) is not None:
            data["brandName"] = value if value.__class__ is str else encode(value)
        if (value := model.brand_industry) is not None:
            data["brandIndustry"] = (
                value._value_ if value.__class__ is RcsUsQuestionnaireBrandIndustry else encode(value)
            )
        if (value := model.address_line) is not None:
            data["addressLine"] = value if value.__class__ is str else encode(value)
        if (value := model.address_city) is not None:
            data["addressCity"] = value if value.__class__ is str else encode(value)
        if (value := model.address_country) is not None:
            data["addressCountry"] = value._value_ if value.__class__ is RcsCountryCode else encode(value)
        if (value := model.address_postal_code) is not None:
            data["addressPostalCode"] = value if value.__class__ is str else encode(value)
        if (value := model.website_url) is not None:
            data["websiteUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.contact_first_name) is not None:
            data["contactFirstName"] = value if value.__class__ is str else encode(value)
        if (value := model.contact_surname) is not None:
            data["contactSurname"] = value if value.__class__ is str else encode(value)
        if (value := model.sample_messages) is not None:
            data["sampleMessages"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.messages_volume) is not None:
            data["messagesVolume"] = value if value.__class__ is int else encode(value)
        if (value := model.embedded_link) is not None:
            data["embeddedLink"] = value if value.__class__ is bool else encode(value)
        if (value := model.embedded_phone) is not None:
            data["embeddedPhone"] = value if value.__class__ is bool else encode(value)
        if (value := model.age_gated_content) is not None:
            data["ageGatedContent"] = value if value.__class__ is bool else encode(value)
        if (value := model.direct_lending) is not None:
            data["directLending"] = value if value.__class__ is bool else encode(value)
        if (value := model.opt_in_confirmation_message) is not None:
            data["optInConfirmationMessage"] = value if value.__class__ is str else encode(value)
        if (value := model.help_message) is not None:
            data["helpMessage"] = value if value.__class__ is str else encode(value)
        if (value := model.call_to_action_message) is not None:
            data["callToActionMessage"] = value if value.__class__ is str else encode(value)
        if (value := model.ownership_type) is not None:
            data["ownershipType"] = (
                value._value_ if value.__class__ is RcsUsQuestionnaireOwnershipTypePrivate else encode(value)
            )
        if (value := model.legal_form) is not None:
            data["legalForm"] = (
                value._value_ if value.__class__ is RcsPrivateUsQuestionnaireBrandLegalForm else encode(value)
            )
        if (value := model.tax_id_country) is not None:
            data["taxIdCountry"] = value._value_ if value.__class__ is RcsCountryCodeNonUsInput else encode(value)
        if (value := model.tax_id) is not None:
            data["taxId"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "companyLegalName": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 100,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "companyPhoneNumber": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 13,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "companyEmailAddress": {"type": ("string",), "maxLength": 100, "format": "email", "stage": "LAUNCH"},
                "brandName": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 100,
                    "stage": "LAUNCH",
                    "text": "DBA name, legally tied to the company name. Not required on create, required for launch.",
                },
                "brandIndustry": {
                    "type": ("string",),
                    "enum": RcsUsQuestionnaireBrandIndustry._value2member_map_,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "addressLine": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 100,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "addressCity": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 100,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "addressCountry": {
                    "type": ("string",),
                    "enum": get_args(RcsCountryCodeInputLiteral),
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "addressPostalCode": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 10,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "websiteUrl": {
                    "type": ("string",),
                    "maxLength": 100,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "contactFirstName": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 100,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "contactSurname": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 100,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "sampleMessages": {
                    "type": ("array",),
                    "minItems": 1,
                    "maxItems": 5,
                    "items": {"type": ("string",), "minLength": 20, "maxLength": 1024},
                    "stage": "LAUNCH",
                    "text": "One sample per use case or message type. Not required on create, required for launch.",
                },
                "messagesVolume": {
                    "type": ("integer",),
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "embeddedLink": {
                    "type": ("boolean",),
                    "stage": "LAUNCH",
                    "text": "Messages will carry URLs. Not required on create, required for launch.",
                },
                "embeddedPhone": {
                    "type": ("boolean",),
                    "stage": "LAUNCH",
                    "text": "Messages will carry phone numbers. Not required on create, required for launch.",
                },
                "ageGatedContent": {
                    "type": ("boolean",),
                    "stage": "LAUNCH",
                    "text": "Age-restricted content. Not required on create, required for launch.",
                },
                "directLending": {
                    "type": ("boolean",),
                    "stage": "LAUNCH",
                    "text": "Direct lending, stricter compliance applies. Not required on create, required for launch.",
                },
                "optInConfirmationMessage": {
                    "type": ("string",),
                    "minLength": 20,
                    "maxLength": 1024,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "helpMessage": {
                    "type": ("string",),
                    "minLength": 20,
                    "maxLength": 1024,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "callToActionMessage": {
                    "type": ("string",),
                    "minLength": 40,
                    "maxLength": 4096,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "ownershipType": {
                    "type": ("string",),
                    "enum": RcsUsQuestionnaireOwnershipTypePrivate._value2member_map_,
                    "constant": True,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "legalForm": {
                    "type": ("string",),
                    "enum": RcsPrivateUsQuestionnaireBrandLegalForm._value2member_map_,
                    "stage": "LAUNCH",
                    "text": "Private-ownership legal forms. Not required on create, required for launch.",
                },
                "taxIdCountry": {
                    "type": ("string",),
                    "enum": RcsCountryCodeNonUsInput._value2member_map_,
                    "stage": "LAUNCH",
                    "text": "Any country but US; drives taxId and addressState validation. Not required on create, required for launch.",
                },
                "taxId": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 25,
                    "stage": "LAUNCH",
                    "text": "Non-US tax id, free string up to 25 chars. Not required on create, required for launch.",
                },
            },
        }


_Blank: Any = blank(RcsNonUsPrivateCampaignAnswersInput)
_KNOWN = frozenset(wire for _, wire in RcsNonUsPrivateCampaignAnswersInput.FIELDS)
