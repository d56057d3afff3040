# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

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

from .rcs_question_object import RcsQuestionObject

_RcsQuestionObject = RcsQuestionObject.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsNonUsPublicCampaignQuestions(Model):
    """What the API calls RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestionsDto.

    Attributes:
        ownership_type: Not required on create, required for launch.
        company_legal_name: Name the company is registered under. Not required on create, required for launch.
        company_phone_number: Phone the company is registered with. Not required on create, required for
            launch.
        company_email_address: Not required on create, required for launch.
        brand_name: Brand or DBA, legally tied to companyLegalName. Not required on create, required for
            launch.
        brand_industry: Business sector. Not required on create, required for launch.
        legal_form: See RcsQuestionObject.
        tax_id_country: Where the company is registered for tax.
        tax_id: Tax registration ID of the named legal company.
        address_line: Street line. Not required on create, required for launch.
        address_city: Not required on create, required for launch.
        address_country: Not required on create, required for launch.
        address_postal_code: Not required on create, required for launch.
        website_url: Main website. Not required on create, required for launch.
        contact_first_name: The responsible contact's first name. Not required on create, required for launch.
        contact_surname: The responsible contact's surname. Not required on create, required for launch.
        stock_exchange: Abbreviation of the main home-country exchange. Not required on create, required for
            launch.
        stock_symbol: Home-country symbol on that exchange. Not required on create, required for launch.
        sample_messages: Samples per use case or message type. Not required on create, required for launch.
        messages_volume: Not required on create, required for launch.
        embedded_link: Whether messages will carry URLs. Not required on create, required for launch.
        embedded_phone: Whether messages will carry phone numbers. Not required on create, required for
            launch.
        age_gated_content: Whether content is age-restricted (alcohol, tobacco). Not required on create,
            required for launch.
        direct_lending: Whether it involves direct lending (stricter compliance). Not required on create,
            required for launch.
        opt_in_confirmation_message: Message confirming a user's opt-in. Not required on create, required for
            launch.
        help_message: Help text of the campaign. Not required on create, required for launch.
        call_to_action_message: Call-to-action text of the campaign. Not required on create, required for
            launch.
    """

    ownership_type: RcsQuestionObject | None
    company_legal_name: RcsQuestionObject | None
    company_phone_number: RcsQuestionObject | None
    company_email_address: RcsQuestionObject | None
    brand_name: RcsQuestionObject | None
    brand_industry: RcsQuestionObject | None
    legal_form: RcsQuestionObject | MaybeNone
    tax_id_country: RcsQuestionObject | MaybeNone
    tax_id: RcsQuestionObject | MaybeNone
    address_line: RcsQuestionObject | None
    address_city: RcsQuestionObject | None
    address_country: RcsQuestionObject | None
    address_postal_code: RcsQuestionObject | None
    website_url: RcsQuestionObject | None
    contact_first_name: RcsQuestionObject | None
    contact_surname: RcsQuestionObject | None
    stock_exchange: RcsQuestionObject | None
    stock_symbol: RcsQuestionObject | None
    sample_messages: RcsQuestionObject | None
    messages_volume: RcsQuestionObject | None
    embedded_link: RcsQuestionObject | None
    embedded_phone: RcsQuestionObject | None
    age_gated_content: RcsQuestionObject | None
    direct_lending: RcsQuestionObject | None
    opt_in_confirmation_message: RcsQuestionObject | None
    help_message: RcsQuestionObject | None
    call_to_action_message: RcsQuestionObject | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("ownership_type", "ownershipType"),
        ("company_legal_name", "companyLegalName"),
        ("company_phone_number", "companyPhoneNumber"),
        ("company_email_address", "companyEmailAddress"),
        ("brand_name", "brandName"),
        ("brand_industry", "brandIndustry"),
        ("legal_form", "legalForm"),
        ("tax_id_country", "taxIdCountry"),
        ("tax_id", "taxId"),
        ("address_line", "addressLine"),
        ("address_city", "addressCity"),
        ("address_country", "addressCountry"),
        ("address_postal_code", "addressPostalCode"),
        ("website_url", "websiteUrl"),
        ("contact_first_name", "contactFirstName"),
        ("contact_surname", "contactSurname"),
        ("stock_exchange", "stockExchange"),
        ("stock_symbol", "stockSymbol"),
        ("sample_messages", "sampleMessages"),
        ("messages_volume", "messagesVolume"),
        ("embedded_link", "embeddedLink"),
        ("embedded_phone", "embeddedPhone"),
        ("age_gated_content", "ageGatedContent"),
        ("direct_lending", "directLending"),
        ("opt_in_confirmation_message", "optInConfirmationMessage"),
        ("help_message", "helpMessage"),
        ("call_to_action_message", "callToActionMessage"),
    )

    def __init__(
        self,
        *,
        ownership_type: RcsQuestionObject | Unset = UNSET,
        company_legal_name: RcsQuestionObject | Unset = UNSET,
        company_phone_number: RcsQuestionObject | Unset = UNSET,
        company_email_address: RcsQuestionObject | Unset = UNSET,
        brand_name: RcsQuestionObject | Unset = UNSET,
        brand_industry: RcsQuestionObject | Unset = UNSET,
        legal_form: RcsQuestionObject,
        tax_id_country: RcsQuestionObject,
        tax_id: RcsQuestionObject,
        address_line: RcsQuestionObject | Unset = UNSET,
        address_city: RcsQuestionObject | Unset = UNSET,
        address_country: RcsQuestionObject | Unset = UNSET,
        address_postal_code: RcsQuestionObject | Unset = UNSET,
        website_url: RcsQuestionObject | Unset = UNSET,
        contact_first_name: RcsQuestionObject | Unset = UNSET,
        contact_surname: RcsQuestionObject | Unset = UNSET,
        stock_exchange: RcsQuestionObject | Unset = UNSET,
        stock_symbol: RcsQuestionObject | Unset = UNSET,
        sample_messages: RcsQuestionObject | Unset = UNSET,
        messages_volume: RcsQuestionObject | Unset = UNSET,
        embedded_link: RcsQuestionObject | Unset = UNSET,
        embedded_phone: RcsQuestionObject | Unset = UNSET,
        age_gated_content: RcsQuestionObject | Unset = UNSET,
        direct_lending: RcsQuestionObject | Unset = UNSET,
        opt_in_confirmation_message: RcsQuestionObject | Unset = UNSET,
        help_message: RcsQuestionObject | Unset = UNSET,
        call_to_action_message: RcsQuestionObject | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsNonUsPublicCampaignQuestions, _Blank)
        self.ownership_type = None if ownership_type is UNSET else ownership_type
        self.company_legal_name = None if company_legal_name is UNSET else company_legal_name
        self.company_phone_number = None if company_phone_number is UNSET else company_phone_number
        self.company_email_address = None if company_email_address is UNSET else company_email_address
        self.brand_name = None if brand_name is UNSET else brand_name
        self.brand_industry = None if brand_industry is UNSET else brand_industry
        self.legal_form = legal_form
        self.tax_id_country = tax_id_country
        self.tax_id = tax_id
        self.address_line = None if address_line is UNSET else address_line
        self.address_city = None if address_city is UNSET else address_city
        self.address_country = None if address_country is UNSET else address_country
        self.address_postal_code = None if address_postal_code is UNSET else address_postal_code
        self.website_url = None if website_url is UNSET else website_url
        self.contact_first_name = None if contact_first_name is UNSET else contact_first_name
        self.contact_surname = None if contact_surname is UNSET else contact_surname
        self.stock_exchange = None if stock_exchange is UNSET else stock_exchange
        self.stock_symbol = None if stock_symbol is UNSET else stock_symbol
        self.sample_messages = None if sample_messages is UNSET else sample_messages
        self.messages_volume = None if messages_volume is UNSET else messages_volume
        self.embedded_link = None if embedded_link is UNSET else embedded_link
        self.embedded_phone = None if embedded_phone is UNSET else embedded_phone
        self.age_gated_content = None if age_gated_content is UNSET else age_gated_content
        self.direct_lending = None if direct_lending is UNSET else direct_lending
        self.opt_in_confirmation_message = None if opt_in_confirmation_message is UNSET else opt_in_confirmation_message
        self.help_message = None if help_message is UNSET else help_message
        self.call_to_action_message = None if call_to_action_message is UNSET else call_to_action_message
        self._finish(
            (
                ownership_type,
                company_legal_name,
                company_phone_number,
                company_email_address,
                brand_name,
                brand_industry,
                legal_form,
                tax_id_country,
                tax_id,
                address_line,
                address_city,
                address_country,
                address_postal_code,
                website_url,
                contact_first_name,
                contact_surname,
                stock_exchange,
                stock_symbol,
                sample_messages,
                messages_volume,
                embedded_link,
                embedded_phone,
                age_gated_content,
                direct_lending,
                opt_in_confirmation_message,
                help_message,
                call_to_action_message,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsNonUsPublicCampaignQuestions else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("ownershipType")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.ownership_type = value
        if (value := get("companyLegalName")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.company_legal_name = value
        if (value := get("companyPhoneNumber")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.company_phone_number = value
        if (value := get("companyEmailAddress")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.company_email_address = value
        if (value := get("brandName")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.brand_name = value
        if (value := get("brandIndustry")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.brand_industry = value
        if (value := get("legalForm")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.legal_form = value
        if (value := get("taxIdCountry")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.tax_id_country = value
        if (value := get("taxId")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.tax_id = value
        if (value := get("addressLine")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.address_line = value
        if (value := get("addressCity")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.address_city = value
        if (value := get("addressCountry")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.address_country = value
        if (value := get("addressPostalCode")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.address_postal_code = value
        if (value := get("websiteUrl")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.website_url = value
        if (value := get("contactFirstName")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.contact_first_name = value
        if (value := get("contactSurname")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.contact_surname = value
        if (value := get("stockExchange")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.stock_exchange = value
        if (value := get("stockSymbol")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.stock_symbol = value
        if (value := get("sampleMessages")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.sample_messages = value
        if (value := get("messagesVolume")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.messages_volume = value
        if (value := get("embeddedLink")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.embedded_link = value
        if (value := get("embeddedPhone")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.embedded_phone = value
        if (value := get("ageGatedContent")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.age_gated_content = value
        if (value := get("directLending")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.direct_lending = value
        if (value := get("optInConfirmationMessage")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.opt_in_confirmation_message = value
        if (value := get("helpMessage")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.help_message = value
        if (value := get("callToActionMessage")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.call_to_action_message = value
        if surplus := missing + len(data) - 27:
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
        if (value := model.ownership_type) is not None:
            data["ownershipType"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.company_legal_name) is not None:
            data["companyLegalName"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.company_phone_number) is not None:
            data["companyPhoneNumber"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.company_email_address) is not None:
            data["companyEmailAddress"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.brand_name) is not None:
            data["brandName"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.brand_industry) is not None:
            data["brandIndustry"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.legal_form) is not None:
            data["legalForm"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.tax_id_country) is not None:
            data["taxIdCountry"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.tax_id) is not None:
            data["taxId"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.address_line) is not None:
            data["addressLine"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.address_city) is not None:
            data["addressCity"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.address_country) is not None:
            data["addressCountry"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.address_postal_code) is not None:
            data["addressPostalCode"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.website_url) is not None:
            data["websiteUrl"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.contact_first_name) is not None:
            data["contactFirstName"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.contact_surname) is not None:
            data["contactSurname"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.stock_exchange) is not None:
            data["stockExchange"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.stock_symbol) is not None:
            data["stockSymbol"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.sample_messages) is not None:
            data["sampleMessages"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.messages_volume) is not None:
            data["messagesVolume"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.embedded_link) is not None:
            data["embeddedLink"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.embedded_phone) is not None:
            data["embeddedPhone"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.age_gated_content) is not None:
            data["ageGatedContent"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.direct_lending) is not None:
            data["directLending"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.opt_in_confirmation_message) is not None:
            data["optInConfirmationMessage"] = (
                value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
            )
        if (value := model.help_message) is not None:
            data["helpMessage"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.call_to_action_message) is not None:
            data["callToActionMessage"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "legalForm",
                "taxIdCountry",
                "taxId",
            ),
            "properties": {
                "ownershipType": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "companyLegalName": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Name the company is registered under. Not required on create, required for launch.",
                },
                "companyPhoneNumber": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Phone the company is registered with. Not required on create, required for launch.",
                },
                "companyEmailAddress": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "brandName": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Brand or DBA, legally tied to companyLegalName. Not required on create, required for launch.",
                },
                "brandIndustry": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Business sector. Not required on create, required for launch.",
                },
                "legalForm": {"type": ("object",), "model": RcsQuestionObject},
                "taxIdCountry": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "text": "Where the company is registered for tax",
                },
                "taxId": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "text": "Tax registration ID of the named legal company",
                },
                "addressLine": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Street line. Not required on create, required for launch.",
                },
                "addressCity": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "addressCountry": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "addressPostalCode": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "websiteUrl": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Main website. Not required on create, required for launch.",
                },
                "contactFirstName": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "The responsible contact's first name. Not required on create, required for launch.",
                },
                "contactSurname": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "The responsible contact's surname. Not required on create, required for launch.",
                },
                "stockExchange": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Abbreviation of the main home-country exchange. Not required on create, required for launch.",
                },
                "stockSymbol": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Home-country symbol on that exchange. Not required on create, required for launch.",
                },
                "sampleMessages": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Samples per use case or message type. Not required on create, required for launch.",
                },
                "messagesVolume": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "embeddedLink": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Whether messages will carry URLs. Not required on create, required for launch.",
                },
                "embeddedPhone": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Whether messages will carry phone numbers. Not required on create, required for launch.",
                },
                "ageGatedContent": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Whether content is age-restricted (alcohol, tobacco). Not required on create, required for launch.",
                },
                "directLending": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Whether it involves direct lending (stricter compliance). Not required on create, required for launch.",
                },
                "optInConfirmationMessage": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Message confirming a user's opt-in. Not required on create, required for launch.",
                },
                "helpMessage": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Help text of the campaign. Not required on create, required for launch.",
                },
                "callToActionMessage": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Call-to-action text of the campaign. Not required on create, required for launch.",
                },
            },
        }


_Blank: Any = blank(RcsNonUsPublicCampaignQuestions)
_KNOWN = frozenset(wire for _, wire in RcsNonUsPublicCampaignQuestions.FIELDS)
