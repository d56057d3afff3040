# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_country_code_input import RcsCountryCodeInput
from .rcs_us_questionnaire_brand_industry import RcsUsQuestionnaireBrandIndustry
from .rcs_us_questionnaire_brand_legal_form import RcsUsQuestionnaireBrandLegalForm
from .rcs_us_questionnaire_ownership_type import RcsUsQuestionnaireOwnershipType
from .rcs_us_state import RcsUsState

_RcsCountryCodeInput = RcsCountryCodeInput._value2member_map_.get
_RcsUsQuestionnaireBrandIndustry = RcsUsQuestionnaireBrandIndustry._value2member_map_.get
_RcsUsQuestionnaireBrandLegalForm = RcsUsQuestionnaireBrandLegalForm._value2member_map_.get
_RcsUsQuestionnaireOwnershipType = RcsUsQuestionnaireOwnershipType._value2member_map_.get
_RcsUsState = RcsUsState._value2member_map_.get
_KNOWN = frozenset(
    (
        "ownershipType",
        "companyLegalName",
        "companyPhoneNumber",
        "companyEmailAddress",
        "brandName",
        "brandIndustry",
        "legalForm",
        "taxIdCountry",
        "taxId",
        "addressLine",
        "addressCity",
        "addressCountry",
        "addressState",
        "addressPostalCode",
        "websiteUrl",
        "contactFirstName",
        "contactSurname",
        "stockExchange",
        "stockSymbol",
        "sampleMessages",
        "messagesVolume",
        "embeddedLink",
        "embeddedPhone",
        "ageGatedContent",
        "directLending",
        "optInConfirmationMessage",
        "helpMessage",
        "callToActionMessage",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers(Model):
    """What the API calls RcsBrandCampaignSenderDetailsQuestionnaireUSAnswersDto.

    Attributes:
        ownership_type: Not required on create, required for launch.
        company_legal_name: Legal name as registered. Not required on create, required for launch.
        company_phone_number: Phone as registered. Not required on create, required for launch.
        company_email_address: Not required on create, required for launch.
        brand_name: DBA name tied legally to the company's legal name. Not required on create, required for
            launch.
        brand_industry: Business sector. Not required on create, required for launch.
        legal_form: See RcsUsQuestionnaireBrandLegalForm.
        tax_id_country: Where the company is registered for tax.
        tax_id: Tax registration number belonging to the given legal name.
        address_line: Street part. Not required on create, required for launch.
        address_city: Not required on create, required for launch.
        address_country: Not required on create, required for launch.
        address_state: US addresses only. Not required on create, required for launch.
        address_postal_code: Not required on create, required for launch.
        website_url: Main site. Not required on create, required for launch.
        contact_first_name: Given name of contact person. Not required on create, required for launch.
        contact_surname: Family name of contact person. Not required on create, required for launch.
        stock_exchange: Abbreviated main home-country exchange. Not required on create, required for launch.
        stock_symbol: Ticker on the main home-country exchange. Not required on create, required for launch.
        sample_messages: One sample per use case or message kind. Not required on create, required for launch.
        messages_volume: Not required on create, required for launch.
        embedded_link: Whether messages carry URLs. Not required on create, required for launch.
        embedded_phone: Whether messages carry phone numbers. Not required on create, required for launch.
        age_gated_content: Whether content is age-restricted (alcohol, tobacco). Not required on create,
            required for launch.
        direct_lending: Whether direct lending is involved (stricter compliance). Not required on create,
            required for launch.
        opt_in_confirmation_message: Text confirming opt-in to users. Not required on create, required for
            launch.
        help_message: Campaign help text. Not required on create, required for launch.
        call_to_action_message: Campaign call-to-action text. Not required on create, required for launch.
    """

    ownership_type: RcsUsQuestionnaireOwnershipType | Unset = UNSET
    company_legal_name: str | Unset = UNSET
    company_phone_number: str | Unset = UNSET
    company_email_address: str | Unset = UNSET
    brand_name: str | Unset = UNSET
    brand_industry: RcsUsQuestionnaireBrandIndustry | Unset = UNSET
    legal_form: RcsUsQuestionnaireBrandLegalForm | Unset = UNSET
    tax_id_country: RcsCountryCodeInput | Unset = UNSET
    tax_id: str | Unset = UNSET
    address_line: str | Unset = UNSET
    address_city: str | Unset = UNSET
    address_country: RcsCountryCodeInput | Unset = UNSET
    address_state: RcsUsState | Unset = UNSET
    address_postal_code: str | Unset = UNSET
    website_url: str | Unset = UNSET
    contact_first_name: str | Unset = UNSET
    contact_surname: str | Unset = UNSET
    stock_exchange: str | Unset = UNSET
    stock_symbol: str | Unset = UNSET
    sample_messages: list[str] | Unset = UNSET
    messages_volume: int | Unset = UNSET
    embedded_link: bool | Unset = UNSET
    embedded_phone: bool | Unset = UNSET
    age_gated_content: bool | Unset = UNSET
    direct_lending: bool | Unset = UNSET
    opt_in_confirmation_message: str | Unset = UNSET
    help_message: str | Unset = UNSET
    call_to_action_message: str | Unset = UNSET

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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("ownershipType", UNSET)).__class__ is str:
            value = _RcsUsQuestionnaireOwnershipType(value) or RcsUsQuestionnaireOwnershipType(value)
        model.ownership_type = value
        model.company_legal_name = get("companyLegalName", UNSET)
        model.company_phone_number = get("companyPhoneNumber", UNSET)
        model.company_email_address = get("companyEmailAddress", UNSET)
        model.brand_name = get("brandName", UNSET)
        if (value := get("brandIndustry", UNSET)).__class__ is str:
            value = _RcsUsQuestionnaireBrandIndustry(value) or RcsUsQuestionnaireBrandIndustry(value)
        model.brand_industry = value
        if (value := get("legalForm", UNSET)).__class__ is str:
            value = _RcsUsQuestionnaireBrandLegalForm(value) or RcsUsQuestionnaireBrandLegalForm(value)
        model.legal_form = value
        if (value := get("taxIdCountry", UNSET)).__class__ is str:
            value = _RcsCountryCodeInput(value) or RcsCountryCodeInput(value)
        model.tax_id_country = value
        model.tax_id = get("taxId", UNSET)
        model.address_line = get("addressLine", UNSET)
        model.address_city = get("addressCity", UNSET)
        if (value := get("addressCountry", UNSET)).__class__ is str:
            value = _RcsCountryCodeInput(value) or RcsCountryCodeInput(value)
        model.address_country = value
        if (value := get("addressState", UNSET)).__class__ is str:
            value = _RcsUsState(value) or RcsUsState(value)
        model.address_state = value
        model.address_postal_code = get("addressPostalCode", UNSET)
        model.website_url = get("websiteUrl", UNSET)
        model.contact_first_name = get("contactFirstName", UNSET)
        model.contact_surname = get("contactSurname", UNSET)
        model.stock_exchange = get("stockExchange", UNSET)
        model.stock_symbol = get("stockSymbol", UNSET)
        model.sample_messages = get("sampleMessages", UNSET)
        model.messages_volume = get("messagesVolume", UNSET)
        model.embedded_link = get("embeddedLink", UNSET)
        model.embedded_phone = get("embeddedPhone", UNSET)
        model.age_gated_content = get("ageGatedContent", UNSET)
        model.direct_lending = get("directLending", UNSET)
        model.opt_in_confirmation_message = get("optInConfirmationMessage", UNSET)
        model.help_message = get("helpMessage", UNSET)
        model.call_to_action_message = get("callToActionMessage", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.ownership_type) is not UNSET:
            data["ownershipType"] = (
                value._value_ if value.__class__ is RcsUsQuestionnaireOwnershipType else encode(value)
            )
        if (value := model.company_legal_name) is not UNSET:
            data["companyLegalName"] = value if value.__class__ is str else encode(value)
        if (value := model.company_phone_number) is not UNSET:
            data["companyPhoneNumber"] = value if value.__class__ is str else encode(value)
        if (value := model.company_email_address) is not UNSET:
            data["companyEmailAddress"] = value if value.__class__ is str else encode(value)
        if (value := model.brand_name) is not UNSET:
            data["brandName"] = value if value.__class__ is str else encode(value)
        if (value := model.brand_industry) is not UNSET:
            data["brandIndustry"] = (
                value._value_ if value.__class__ is RcsUsQuestionnaireBrandIndustry else encode(value)
            )
        if (value := model.legal_form) is not UNSET:
            data["legalForm"] = value._value_ if value.__class__ is RcsUsQuestionnaireBrandLegalForm else encode(value)
        if (value := model.tax_id_country) is not UNSET:
            data["taxIdCountry"] = value._value_ if value.__class__ is RcsCountryCodeInput else encode(value)
        if (value := model.tax_id) is not UNSET:
            data["taxId"] = value if value.__class__ is str else encode(value)
        if (value := model.address_line) is not UNSET:
            data["addressLine"] = value if value.__class__ is str else encode(value)
        if (value := model.address_city) is not UNSET:
            data["addressCity"] = value if value.__class__ is str else encode(value)
        if (value := model.address_country) is not UNSET:
            data["addressCountry"] = value._value_ if value.__class__ is RcsCountryCodeInput else encode(value)
        if (value := model.address_state) is not UNSET:
            data["addressState"] = value._value_ if value.__class__ is RcsUsState else encode(value)
        if (value := model.address_postal_code) is not UNSET:
            data["addressPostalCode"] = value if value.__class__ is str else encode(value)
        if (value := model.website_url) is not UNSET:
            data["websiteUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.contact_first_name) is not UNSET:
            data["contactFirstName"] = value if value.__class__ is str else encode(value)
        if (value := model.contact_surname) is not UNSET:
            data["contactSurname"] = value if value.__class__ is str else encode(value)
        if (value := model.stock_exchange) is not UNSET:
            data["stockExchange"] = value if value.__class__ is str else encode(value)
        if (value := model.stock_symbol) is not UNSET:
            data["stockSymbol"] = value if value.__class__ is str else encode(value)
        if (value := model.sample_messages) is not UNSET:
            data["sampleMessages"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.messages_volume) is not UNSET:
            data["messagesVolume"] = value if value.__class__ is int else encode(value)
        if (value := model.embedded_link) is not UNSET:
            data["embeddedLink"] = value if value.__class__ is bool else encode(value)
        if (value := model.embedded_phone) is not UNSET:
            data["embeddedPhone"] = value if value.__class__ is bool else encode(value)
        if (value := model.age_gated_content) is not UNSET:
            data["ageGatedContent"] = value if value.__class__ is bool else encode(value)
        if (value := model.direct_lending) is not UNSET:
            data["directLending"] = value if value.__class__ is bool else encode(value)
        if (value := model.opt_in_confirmation_message) is not UNSET:
            data["optInConfirmationMessage"] = value if value.__class__ is str else encode(value)
        if (value := model.help_message) is not UNSET:
            data["helpMessage"] = value if value.__class__ is str else encode(value)
        if (value := model.call_to_action_message) is not UNSET:
            data["callToActionMessage"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Legal name as registered. Not required on create, required for launch.",
                },
                "companyPhoneNumber": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Phone as registered. Not required on create, required for launch.",
                },
                "companyEmailAddress": {
                    "type": ("string",),
                    "format": "email",
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "brandName": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "DBA name tied legally to the company's legal name. Not required on create, required for launch.",
                },
                "brandIndustry": {
                    "type": ("string",),
                    "enum": RcsUsQuestionnaireBrandIndustry._value2member_map_,
                    "stage": "LAUNCH",
                    "text": "Business sector. Not required on create, required for launch.",
                },
                "legalForm": {"type": ("string",), "enum": RcsUsQuestionnaireBrandLegalForm._value2member_map_},
                "taxIdCountry": {"type": ("string",), "enum": RcsCountryCodeInput._value2member_map_},
                "taxId": {"type": ("string",)},
                "addressLine": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Street part. Not required on create, required for launch.",
                },
                "addressCity": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "addressCountry": {
                    "type": ("string",),
                    "enum": RcsCountryCodeInput._value2member_map_,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "addressState": {
                    "type": ("string",),
                    "enum": RcsUsState._value2member_map_,
                    "stage": "LAUNCH",
                    "text": "US addresses only. Not required on create, required for launch.",
                },
                "addressPostalCode": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "websiteUrl": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Main site. Not required on create, required for launch.",
                },
                "contactFirstName": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Given name of contact person. Not required on create, required for launch.",
                },
                "contactSurname": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Family name of contact person. Not required on create, required for launch.",
                },
                "stockExchange": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Abbreviated main home-country exchange. Not required on create, required for launch.",
                },
                "stockSymbol": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Ticker on the main home-country exchange. Not required on create, required for launch.",
                },
                "sampleMessages": {
                    "type": ("array",),
                    "items": {"type": ("string",)},
                    "stage": "LAUNCH",
                    "text": "One sample per use case or message kind. Not required on create, required for launch.",
                },
                "messagesVolume": {
                    "type": ("integer",),
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "embeddedLink": {
                    "type": ("boolean",),
                    "stage": "LAUNCH",
                    "text": "Whether messages carry URLs. Not required on create, required for launch.",
                },
                "embeddedPhone": {
                    "type": ("boolean",),
                    "stage": "LAUNCH",
                    "text": "Whether messages carry phone numbers. Not required on create, required for launch.",
                },
                "ageGatedContent": {
                    "type": ("boolean",),
                    "stage": "LAUNCH",
                    "text": "Whether content is age-restricted (alcohol, tobacco). Not required on create, required for launch.",
                },
                "directLending": {
                    "type": ("boolean",),
                    "stage": "LAUNCH",
                    "text": "Whether direct lending is involved (stricter compliance). Not required on create, required for launch.",
                },
                "optInConfirmationMessage": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Text confirming opt-in to users. Not required on create, required for launch.",
                },
                "helpMessage": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Campaign help text. Not required on create, required for launch.",
                },
                "callToActionMessage": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Campaign call-to-action text. Not required on create, required for launch.",
                },
            },
        }
