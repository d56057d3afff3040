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
from .rcs_us_questionnaire_brand_industry import RcsUsQuestionnaireBrandIndustry, RcsUsQuestionnaireBrandIndustryLiteral
from .rcs_us_questionnaire_brand_legal_form import (
    RcsUsQuestionnaireBrandLegalForm,
    RcsUsQuestionnaireBrandLegalFormLiteral,
)
from .rcs_us_questionnaire_ownership_type import RcsUsQuestionnaireOwnershipType, RcsUsQuestionnaireOwnershipTypeLiteral
from .rcs_us_state import RcsUsState, RcsUsStateLiteral

_RcsCountryCode = RcsCountryCode._value2member_map_.get
_RcsUsQuestionnaireBrandIndustry = RcsUsQuestionnaireBrandIndustry._value2member_map_.get
_RcsUsQuestionnaireBrandLegalForm = RcsUsQuestionnaireBrandLegalForm._value2member_map_.get
_RcsUsQuestionnaireOwnershipType = RcsUsQuestionnaireOwnershipType._value2member_map_.get
_RcsUsState = RcsUsState._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsCampaignUpdateAnswersInput(Model):
    """What the API calls RcsBrandCampaignUpdateSenderDetailsQuestionnaireUSAnswersInputDto.

    Attributes:
        ownership_type: Not required on create, required for launch.
        company_legal_name: Not required on create, required for launch. At least 1 character, at most 100
            characters.
        company_phone_number: Not required on create, required for launch. At least 1 character, at most 13
            characters.
        company_email_address: At most 100 characters.
        brand_name: DBA name, legally tied to the company name. Not required on create, required for launch.
            At least 1 character, at most 100 characters.
        brand_industry: Not required on create, required for launch.
        legal_form: PUBLIC: CORPORATION only; PRIVATE: also LIMITED_LIABILITY_COMPANY, PARTNERSHIP,
            S_CORPORATION. Not required on create, required for launch.
        tax_id_country: Drives taxId and addressState validation. Not required on create, required for launch.
        tax_id: XX-XXXXXXX when taxIdCountry is US, else any string. Not required on create, required for
            launch. At least 1 character, at most 25 characters.
        address_line: Not required on create, required for launch. At least 1 character, at most 100
            characters.
        address_city: Not required on create, required for launch. At least 1 character, at most 100
            characters.
        address_country: Not required on create, required for launch.
        address_state: Checked only when taxIdCountry is US, otherwise ignored.
        address_postal_code: Not required on create, required for launch. At least 1 character, at most 10
            characters.
        website_url: Not required on create, required for launch. At most 100 characters.
        contact_first_name: Not required on create, required for launch. At least 1 character, at most 100
            characters.
        contact_surname: Not required on create, required for launch. At least 1 character, at most 100
            characters.
        stock_exchange: Home-country exchange abbreviation; checked when ownershipType is PUBLIC. At least 1
            character, at most 10 characters.
        stock_symbol: Ticker on stockExchange; checked when ownershipType is PUBLIC. At least 1 character, at
            most 6 characters.
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
    """

    ownership_type: RcsUsQuestionnaireOwnershipType | None
    company_legal_name: str | None
    company_phone_number: str | None
    company_email_address: str | None
    brand_name: str | None
    brand_industry: RcsUsQuestionnaireBrandIndustry | None
    legal_form: RcsUsQuestionnaireBrandLegalForm | None
    tax_id_country: RcsCountryCode | None
    tax_id: str | None
    address_line: str | None
    address_city: str | None
    address_country: RcsCountryCode | None
    address_state: RcsUsState | None
    address_postal_code: str | None
    website_url: str | None
    contact_first_name: str | None
    contact_surname: str | None
    stock_exchange: str | None
    stock_symbol: str | None
    sample_messages: Sequence[str] | None
    messages_volume: int | None
    embedded_link: bool | None
    embedded_phone: bool | None
    age_gated_content: bool | None
    direct_lending: bool | None
    opt_in_confirmation_message: str | None
    help_message: str | None
    call_to_action_message: str | None

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
        ("address_state", "addressState"),
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
        ownership_type: RcsUsQuestionnaireOwnershipType | RcsUsQuestionnaireOwnershipTypeLiteral | Unset = UNSET,
        company_legal_name: str | None | Unset = UNSET,
        company_phone_number: str | None | Unset = UNSET,
        company_email_address: str | None | Unset = UNSET,
        brand_name: str | None | Unset = UNSET,
        brand_industry: RcsUsQuestionnaireBrandIndustry | RcsUsQuestionnaireBrandIndustryLiteral | Unset = UNSET,
        legal_form: RcsUsQuestionnaireBrandLegalForm | RcsUsQuestionnaireBrandLegalFormLiteral | Unset = UNSET,
        tax_id_country: RcsCountryCode | RcsCountryCodeInputLiteral | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        address_line: str | None | Unset = UNSET,
        address_city: str | None | Unset = UNSET,
        address_country: RcsCountryCode | RcsCountryCodeInputLiteral | Unset = UNSET,
        address_state: RcsUsState | RcsUsStateLiteral | Unset = UNSET,
        address_postal_code: str | None | Unset = UNSET,
        website_url: str | None | Unset = UNSET,
        contact_first_name: str | None | Unset = UNSET,
        contact_surname: str | None | Unset = UNSET,
        stock_exchange: str | None | Unset = UNSET,
        stock_symbol: str | None | Unset = UNSET,
        sample_messages: Sequence[str] | None | Unset = UNSET,
        messages_volume: int | None | Unset = UNSET,
        embedded_link: bool | None | Unset = UNSET,
        embedded_phone: bool | None | Unset = UNSET,
        age_gated_content: bool | None | Unset = UNSET,
        direct_lending: bool | None | Unset = UNSET,
        opt_in_confirmation_message: str | None | Unset = UNSET,
        help_message: str | None | Unset = UNSET,
        call_to_action_message: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsCampaignUpdateAnswersInput, _Blank)
        self.ownership_type = (
            None
            if ownership_type is UNSET
            else ownership_type
            if isinstance(ownership_type, RcsUsQuestionnaireOwnershipType)
            else as_member(RcsUsQuestionnaireOwnershipType, ownership_type)
        )
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
        self.legal_form = (
            None
            if legal_form is UNSET
            else legal_form
            if isinstance(legal_form, RcsUsQuestionnaireBrandLegalForm)
            else as_member(RcsUsQuestionnaireBrandLegalForm, legal_form)
        )
        self.tax_id_country = (
            None
            if tax_id_country is UNSET
            else tax_id_country
            if isinstance(tax_id_country, RcsCountryCode)
            else as_member(RcsCountryCode, tax_id_country)
        )
        self.tax_id = None if tax_id is UNSET else tax_id
        self.address_line = None if address_line is UNSET else address_line
        self.address_city = None if address_city is UNSET else address_city
        self.address_country = (
            None
            if address_country is UNSET
            else address_country
            if isinstance(address_country, RcsCountryCode)
            else as_member(RcsCountryCode, address_country)
        )
        self.address_state = (
            None
            if address_state is UNSET
            else address_state
            if isinstance(address_state, RcsUsState)
            else as_member(RcsUsState, address_state)
        )
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
                address_state,
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
        model: Self = new(_Blank if cls is RcsCampaignUpdateAnswersInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("ownershipType")).__class__ is str:
            value = _RcsUsQuestionnaireOwnershipType(value) or new_str(RcsUsQuestionnaireOwnershipType, value)
        elif value is None:
            missing += 1
        model.ownership_type = value
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
        if (value := get("legalForm")).__class__ is str:
            value = _RcsUsQuestionnaireBrandLegalForm(value) or new_str(RcsUsQuestionnaireBrandLegalForm, value)
        elif value is None:
            missing += 1
        model.legal_form = value
        if (value := get("taxIdCountry")).__class__ is str:
            value = _RcsCountryCode(value) or new_str(RcsCountryCode, value)
        elif value is None:
            missing += 1
        model.tax_id_country = value
        if (value := get("taxId")) is None:
            missing += 1
        model.tax_id = value
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
        if (value := get("addressState")).__class__ is str:
            value = _RcsUsState(value) or new_str(RcsUsState, value)
        elif value is None:
            missing += 1
        model.address_state = value
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
        if (value := get("stockExchange")) is None:
            missing += 1
        model.stock_exchange = value
        if (value := get("stockSymbol")) is None:
            missing += 1
        model.stock_symbol = value
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
        if surplus := missing + len(data) - 28:
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
            data["ownershipType"] = (
                value._value_ if value.__class__ is RcsUsQuestionnaireOwnershipType else encode(value)
            )
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
        if (value := model.legal_form) is not None:
            data["legalForm"] = value._value_ if value.__class__ is RcsUsQuestionnaireBrandLegalForm else encode(value)
        if (value := model.tax_id_country) is not None:
            data["taxIdCountry"] = value._value_ if value.__class__ is RcsCountryCode else encode(value)
        if (value := model.tax_id) is not None:
            data["taxId"] = value if value.__class__ is str else encode(value)
        if (value := model.address_line) is not None:
            data["addressLine"] = value if value.__class__ is str else encode(value)
        if (value := model.address_city) is not None:
            data["addressCity"] = value if value.__class__ is str else encode(value)
        if (value := model.address_country) is not None:
            data["addressCountry"] = value._value_ if value.__class__ is RcsCountryCode else encode(value)
        if (value := model.address_state) is not None:
            data["addressState"] = value._value_ if value.__class__ is RcsUsState else encode(value)
        if (value := model.address_postal_code) is not None:
            data["addressPostalCode"] = value if value.__class__ is str else encode(value)
        if (value := model.website_url) is not None:
            data["websiteUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.contact_first_name) is not None:
            data["contactFirstName"] = value if value.__class__ is str else encode(value)
        if (value := model.contact_surname) is not None:
            data["contactSurname"] = value if value.__class__ is str else encode(value)
        if (value := model.stock_exchange) is not None:
            data["stockExchange"] = value if value.__class__ is str else encode(value)
        if (value := model.stock_symbol) is not None:
            data["stockSymbol"] = value if value.__class__ is str else encode(value)
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
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "ownershipType": {
                    "type": ("string",),
                    "enum": RcsUsQuestionnaireOwnershipType._value2member_map_,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "companyLegalName": {
                    "type": ("string", "null"),
                    "minLength": 1,
                    "maxLength": 100,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "companyPhoneNumber": {
                    "type": ("string", "null"),
                    "minLength": 1,
                    "maxLength": 13,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "companyEmailAddress": {
                    "type": ("string", "null"),
                    "maxLength": 100,
                    "format": "email",
                    "stage": "LAUNCH",
                },
                "brandName": {
                    "type": ("string", "null"),
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
                "legalForm": {
                    "type": ("string",),
                    "enum": RcsUsQuestionnaireBrandLegalForm._value2member_map_,
                    "stage": "LAUNCH",
                    "text": "PUBLIC: CORPORATION only; PRIVATE: also LIMITED_LIABILITY_COMPANY, PARTNERSHIP, S_CORPORATION. Not required on create, required for launch.",
                },
                "taxIdCountry": {
                    "type": ("string",),
                    "enum": get_args(RcsCountryCodeInputLiteral),
                    "stage": "LAUNCH",
                    "text": "Drives taxId and addressState validation. Not required on create, required for launch.",
                },
                "taxId": {
                    "type": ("string", "null"),
                    "minLength": 1,
                    "maxLength": 25,
                    "stage": "LAUNCH",
                    "text": "XX-XXXXXXX when taxIdCountry is US, else any string. Not required on create, required for launch.",
                },
                "addressLine": {
                    "type": ("string", "null"),
                    "minLength": 1,
                    "maxLength": 100,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "addressCity": {
                    "type": ("string", "null"),
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
                "addressState": {
                    "type": ("string",),
                    "enum": RcsUsState._value2member_map_,
                    "stage": "LAUNCH",
                    "text": "Checked only when taxIdCountry is US, otherwise ignored.",
                },
                "addressPostalCode": {
                    "type": ("string", "null"),
                    "minLength": 1,
                    "maxLength": 10,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "websiteUrl": {
                    "type": ("string", "null"),
                    "maxLength": 100,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "contactFirstName": {
                    "type": ("string", "null"),
                    "minLength": 1,
                    "maxLength": 100,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "contactSurname": {
                    "type": ("string", "null"),
                    "minLength": 1,
                    "maxLength": 100,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "stockExchange": {
                    "type": ("string", "null"),
                    "minLength": 1,
                    "maxLength": 10,
                    "stage": "LAUNCH",
                    "text": "Home-country exchange abbreviation; checked when ownershipType is PUBLIC.",
                },
                "stockSymbol": {
                    "type": ("string", "null"),
                    "minLength": 1,
                    "maxLength": 6,
                    "stage": "LAUNCH",
                    "text": "Ticker on stockExchange; checked when ownershipType is PUBLIC.",
                },
                "sampleMessages": {
                    "type": ("array", "null"),
                    "minItems": 1,
                    "maxItems": 5,
                    "items": {"type": ("string",), "minLength": 20, "maxLength": 1024},
                    "stage": "LAUNCH",
                    "text": "One sample per use case or message type. Not required on create, required for launch.",
                },
                "messagesVolume": {
                    "type": ("integer", "null"),
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "embeddedLink": {
                    "type": ("boolean", "null"),
                    "stage": "LAUNCH",
                    "text": "Messages will carry URLs. Not required on create, required for launch.",
                },
                "embeddedPhone": {
                    "type": ("boolean", "null"),
                    "stage": "LAUNCH",
                    "text": "Messages will carry phone numbers. Not required on create, required for launch.",
                },
                "ageGatedContent": {
                    "type": ("boolean", "null"),
                    "stage": "LAUNCH",
                    "text": "Age-restricted content. Not required on create, required for launch.",
                },
                "directLending": {
                    "type": ("boolean", "null"),
                    "stage": "LAUNCH",
                    "text": "Direct lending, stricter compliance applies. Not required on create, required for launch.",
                },
                "optInConfirmationMessage": {
                    "type": ("string", "null"),
                    "minLength": 20,
                    "maxLength": 1024,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "helpMessage": {
                    "type": ("string", "null"),
                    "minLength": 20,
                    "maxLength": 1024,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "callToActionMessage": {
                    "type": ("string", "null"),
                    "minLength": 40,
                    "maxLength": 4096,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
            },
        }


_Blank: Any = blank(RcsCampaignUpdateAnswersInput)
_KNOWN = frozenset(wire for _, wire in RcsCampaignUpdateAnswersInput.FIELDS)
