# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_sender_details_questionnaire_question_object import RcsSenderDetailsQuestionnaireQuestionObject

_RcsSenderDetailsQuestionnaireQuestionObject = RcsSenderDetailsQuestionnaireQuestionObject.from_dict
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
class RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions(Model):
    """What the API calls RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestionsDto.

    Attributes:
        ownership_type: Not required on create, required for launch.
        company_legal_name: Name the company is registered under. Not required on create, required for launch.
        company_phone_number: Phone the company is registered with. Not required on create, required for
            launch.
        company_email_address: Not required on create, required for launch.
        brand_name: Brand or DBA, legally tied to companyLegalName. Not required on create, required for
            launch.
        brand_industry: Business sector. Not required on create, required for launch.
        legal_form: See RcsSenderDetailsQuestionnaireQuestionObject.
        tax_id_country: Where the company is registered for tax.
        tax_id: Tax registration ID of the named legal company.
        address_line: Street line. Not required on create, required for launch.
        address_city: Not required on create, required for launch.
        address_country: Not required on create, required for launch.
        address_state: For the US only. Not required on create, required for launch.
        address_postal_code: Not required on create, required for launch.
        website_url: Main website. Not required on create, required for launch.
        contact_first_name: The responsible contact's first name. Not required on create, required for launch.
        contact_surname: The responsible contact's surname. Not required on create, required for launch.
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

    ownership_type: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    company_legal_name: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    company_phone_number: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    company_email_address: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    brand_name: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    brand_industry: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    legal_form: RcsSenderDetailsQuestionnaireQuestionObject
    tax_id_country: RcsSenderDetailsQuestionnaireQuestionObject
    tax_id: RcsSenderDetailsQuestionnaireQuestionObject
    address_line: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    address_city: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    address_country: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    address_state: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    address_postal_code: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    website_url: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    contact_first_name: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    contact_surname: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    sample_messages: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    messages_volume: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    embedded_link: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    embedded_phone: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    age_gated_content: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    direct_lending: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    opt_in_confirmation_message: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    help_message: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    call_to_action_message: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET

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
        if (value := get("ownershipType", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.ownership_type = value
        if (value := get("companyLegalName", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.company_legal_name = value
        if (value := get("companyPhoneNumber", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.company_phone_number = value
        if (value := get("companyEmailAddress", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.company_email_address = value
        if (value := get("brandName", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.brand_name = value
        if (value := get("brandIndustry", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.brand_industry = value
        if (value := get("legalForm", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.legal_form = value
        if (value := get("taxIdCountry", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.tax_id_country = value
        if (value := get("taxId", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.tax_id = value
        if (value := get("addressLine", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.address_line = value
        if (value := get("addressCity", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.address_city = value
        if (value := get("addressCountry", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.address_country = value
        if (value := get("addressState", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.address_state = value
        if (value := get("addressPostalCode", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.address_postal_code = value
        if (value := get("websiteUrl", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.website_url = value
        if (value := get("contactFirstName", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.contact_first_name = value
        if (value := get("contactSurname", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.contact_surname = value
        if (value := get("sampleMessages", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.sample_messages = value
        if (value := get("messagesVolume", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.messages_volume = value
        if (value := get("embeddedLink", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.embedded_link = value
        if (value := get("embeddedPhone", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.embedded_phone = value
        if (value := get("ageGatedContent", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.age_gated_content = value
        if (value := get("directLending", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.direct_lending = value
        if (value := get("optInConfirmationMessage", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.opt_in_confirmation_message = value
        if (value := get("helpMessage", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.help_message = value
        if (value := get("callToActionMessage", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.call_to_action_message = value
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
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.company_legal_name) is not UNSET:
            data["companyLegalName"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.company_phone_number) is not UNSET:
            data["companyPhoneNumber"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.company_email_address) is not UNSET:
            data["companyEmailAddress"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.brand_name) is not UNSET:
            data["brandName"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.brand_industry) is not UNSET:
            data["brandIndustry"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.legal_form) is not UNSET:
            data["legalForm"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.tax_id_country) is not UNSET:
            data["taxIdCountry"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.tax_id) is not UNSET:
            data["taxId"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.address_line) is not UNSET:
            data["addressLine"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.address_city) is not UNSET:
            data["addressCity"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.address_country) is not UNSET:
            data["addressCountry"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.address_state) is not UNSET:
            data["addressState"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.address_postal_code) is not UNSET:
            data["addressPostalCode"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.website_url) is not UNSET:
            data["websiteUrl"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.contact_first_name) is not UNSET:
            data["contactFirstName"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.contact_surname) is not UNSET:
            data["contactSurname"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.sample_messages) is not UNSET:
            data["sampleMessages"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.messages_volume) is not UNSET:
            data["messagesVolume"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.embedded_link) is not UNSET:
            data["embeddedLink"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.embedded_phone) is not UNSET:
            data["embeddedPhone"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.age_gated_content) is not UNSET:
            data["ageGatedContent"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.direct_lending) is not UNSET:
            data["directLending"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.opt_in_confirmation_message) is not UNSET:
            data["optInConfirmationMessage"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.help_message) is not UNSET:
            data["helpMessage"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.call_to_action_message) is not UNSET:
            data["callToActionMessage"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "companyLegalName": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Name the company is registered under. Not required on create, required for launch.",
                },
                "companyPhoneNumber": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Phone the company is registered with. Not required on create, required for launch.",
                },
                "companyEmailAddress": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "brandName": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Brand or DBA, legally tied to companyLegalName. Not required on create, required for launch.",
                },
                "brandIndustry": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Business sector. Not required on create, required for launch.",
                },
                "legalForm": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireQuestionObject},
                "taxIdCountry": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "Where the company is registered for tax",
                },
                "taxId": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "Tax registration ID of the named legal company",
                },
                "addressLine": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Street line. Not required on create, required for launch.",
                },
                "addressCity": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "addressCountry": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "addressState": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "For the US only. Not required on create, required for launch.",
                },
                "addressPostalCode": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "websiteUrl": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Main website. Not required on create, required for launch.",
                },
                "contactFirstName": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "The responsible contact's first name. Not required on create, required for launch.",
                },
                "contactSurname": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "The responsible contact's surname. Not required on create, required for launch.",
                },
                "sampleMessages": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Samples per use case or message type. Not required on create, required for launch.",
                },
                "messagesVolume": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "embeddedLink": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Whether messages will carry URLs. Not required on create, required for launch.",
                },
                "embeddedPhone": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Whether messages will carry phone numbers. Not required on create, required for launch.",
                },
                "ageGatedContent": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Whether content is age-restricted (alcohol, tobacco). Not required on create, required for launch.",
                },
                "directLending": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Whether it involves direct lending (stricter compliance). Not required on create, required for launch.",
                },
                "optInConfirmationMessage": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Message confirming a user's opt-in. Not required on create, required for launch.",
                },
                "helpMessage": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Help text of the campaign. Not required on create, required for launch.",
                },
                "callToActionMessage": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Call-to-action text of the campaign. Not required on create, required for launch.",
                },
            },
        }
