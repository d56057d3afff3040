"""What may stand for an input model: a mapping with the wire's names, typed so that a misspelt key is a type error."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .bundle_consent_settings_input import BundleConsentSettingsInput
    from .bundle_consent_settings_mode import BundleConsentSettingsMode, BundleConsentSettingsModeInputLiteral
    from .bundle_conversation_app_input import BundleConversationAppInput
    from .bundle_conversation_app_processing_mode import (
        BundleConversationAppProcessingMode,
        BundleConversationAppProcessingModeInputLiteral,
    )
    from .bundle_conversation_app_webhooks_input import BundleConversationAppWebhooksInput
    from .bundle_conversation_retention_input import BundleConversationRetentionInput
    from .bundle_conversation_retention_type_input import (
        BundleConversationRetentionTypeInput,
        BundleConversationRetentionTypeInputLiteral,
    )
    from .bundle_conversation_webhook_trigger import (
        BundleConversationWebhookTrigger,
        BundleConversationWebhookTriggerInputLiteral,
    )
    from .bundle_dispatch_retention_input import BundleDispatchRetentionInput
    from .bundle_dispatch_retention_type_input import (
        BundleDispatchRetentionTypeInput,
        BundleDispatchRetentionTypeInputLiteral,
    )
    from .bundle_region import BundleRegion, BundleRegionLiteral
    from .bundle_sms_app_input import BundleSmsAppInput
    from .bundle_subproject_input import BundleSubprojectInput
    from .bundle_webhook_input import BundleWebhookInput
    from .bundle_webhook_target_type_input import BundleWebhookTargetTypeInput, BundleWebhookTargetTypeInputLiteral
    from .bundle_webhook_trigger import BundleWebhookTrigger, BundleWebhookTriggerLiteral
    from .kakaotalk_action import KakaoTalkAction, KakaoTalkActionLiteral
    from .kakaotalk_button_input import KakaoTalkButtonInput
    from .kakaotalk_button_type import KakaoTalkButtonType, KakaoTalkButtonTypeInputLiteral
    from .kakaotalk_sender_details_input import KakaoTalkSenderDetailsInput
    from .kakaotalk_sender_details_update_input import KakaoTalkSenderDetailsUpdateInput
    from .kakaotalk_template_details_input import KakaoTalkTemplateDetailsInput
    from .kakaotalk_template_details_update_input import KakaoTalkTemplateDetailsUpdateInput
    from .kakaotalk_template_emphasize_type import (
        KakaoTalkTemplateEmphasizeType,
        KakaoTalkTemplateEmphasizeTypeInputLiteral,
    )
    from .kakaotalk_template_language import KakaoTalkTemplateLanguage, KakaoTalkTemplateLanguageInputLiteral
    from .kakaotalk_template_message_type import KakaoTalkTemplateMessageType, KakaoTalkTemplateMessageTypeInputLiteral
    from .rcs_answer_metadata_input import RcsAnswerMetadataInput
    from .rcs_answer_metadata_update_input import RcsAnswerMetadataUpdateInput
    from .rcs_campaign_update_answers_input import RcsCampaignUpdateAnswersInput
    from .rcs_country_code import RcsCountryCode, RcsCountryCodeInputLiteral
    from .rcs_country_code_non_us_input import RcsCountryCodeNonUsInput, RcsCountryCodeNonUsInputLiteral
    from .rcs_country_code_us_input import RcsCountryCodeUsInput, RcsCountryCodeUsInputLiteral
    from .rcs_email_input import RcsEmailInput
    from .rcs_fr_answers_input import RcsFRAnswersInput
    from .rcs_fr_answers_update_input import RcsFRAnswersUpdateInput
    from .rcs_gb_answers_input import RcsGBAnswersInput
    from .rcs_gb_answers_update_input import RcsGBAnswersUpdateInput
    from .rcs_general_answers_input import RcsGeneralAnswersInput
    from .rcs_general_answers_update_input import RcsGeneralAnswersUpdateInput
    from .rcs_launch_country_code_input import RcsLaunchCountryCodeInput, RcsLaunchCountryCodeInputLiteral
    from .rcs_non_us_private_campaign_answers_input import RcsNonUsPrivateCampaignAnswersInput
    from .rcs_non_us_public_campaign_answers_input import RcsNonUsPublicCampaignAnswersInput
    from .rcs_phone_input import RcsPhoneInput
    from .rcs_private_us_questionnaire_brand_legal_form import (
        RcsPrivateUsQuestionnaireBrandLegalForm,
        RcsPrivateUsQuestionnaireBrandLegalFormLiteral,
    )
    from .rcs_public_us_questionnaire_brand_legal_forms import (
        RcsPublicUsQuestionnaireBrandLegalForms,
        RcsPublicUsQuestionnaireBrandLegalFormsLiteral,
    )
    from .rcs_questionnaire_fr_input import RcsQuestionnaireFRInput
    from .rcs_questionnaire_fr_update_input import RcsQuestionnaireFRUpdateInput
    from .rcs_questionnaire_gb_input import RcsQuestionnaireGBInput
    from .rcs_questionnaire_gb_update_input import RcsQuestionnaireGBUpdateInput
    from .rcs_questionnaire_general_input import RcsQuestionnaireGeneralInput
    from .rcs_questionnaire_general_update_input import RcsQuestionnaireGeneralUpdateInput
    from .rcs_questionnaire_input import RcsQuestionnaireInput
    from .rcs_questionnaire_update_input import RcsQuestionnaireUpdateInput
    from .rcs_questionnaire_us_input import RcsQuestionnaireUSInput
    from .rcs_questionnaire_us_update_input import RcsQuestionnaireUSUpdateInput
    from .rcs_questionnaire_verification_input import RcsQuestionnaireVerificationInput
    from .rcs_questionnaire_verification_update_input import RcsQuestionnaireVerificationUpdateInput
    from .rcs_sender_billing_category import RcsSenderBillingCategory, RcsSenderBillingCategoryLiteral
    from .rcs_sender_details_brand_input import RcsSenderDetailsBrandInput
    from .rcs_sender_details_brand_update_input import RcsSenderDetailsBrandUpdateInput
    from .rcs_sender_details_input import RcsSenderDetailsInput
    from .rcs_sender_details_update_input import RcsSenderDetailsUpdateInput
    from .rcs_sender_region import RcsSenderRegion, RcsSenderRegionLiteral
    from .rcs_sender_use_case import RcsSenderUseCase, RcsSenderUseCaseLiteral
    from .rcs_us_answers_input import RcsUSAnswersInput
    from .rcs_us_answers_update_input import RcsUSAnswersUpdateInput
    from .rcs_us_private_campaign_answers_input import RcsUsPrivateCampaignAnswersInput
    from .rcs_us_public_campaign_answers_input import RcsUsPublicCampaignAnswersInput
    from .rcs_us_questionnaire_brand_industry import (
        RcsUsQuestionnaireBrandIndustry,
        RcsUsQuestionnaireBrandIndustryLiteral,
    )
    from .rcs_us_questionnaire_brand_legal_form import (
        RcsUsQuestionnaireBrandLegalForm,
        RcsUsQuestionnaireBrandLegalFormLiteral,
    )
    from .rcs_us_questionnaire_ownership_type import (
        RcsUsQuestionnaireOwnershipType,
        RcsUsQuestionnaireOwnershipTypeLiteral,
    )
    from .rcs_us_questionnaire_ownership_type_private import (
        RcsUsQuestionnaireOwnershipTypePrivate,
        RcsUsQuestionnaireOwnershipTypePrivateLiteral,
    )
    from .rcs_us_questionnaire_ownership_type_public import (
        RcsUsQuestionnaireOwnershipTypePublic,
        RcsUsQuestionnaireOwnershipTypePublicLiteral,
    )
    from .rcs_us_state import RcsUsState, RcsUsStateLiteral
    from .rcs_us_verification_answers_input import RcsUsVerificationAnswersInput
    from .rcs_verification_answers_input import RcsVerificationAnswersInput
    from .rcs_verification_answers_update_input import RcsVerificationAnswersUpdateInput
    from .rcs_verification_partner_answers_input import RcsVerificationPartnerAnswersInput
    from .rcs_verification_partner_answers_update_input import RcsVerificationPartnerAnswersUpdateInput
    from .rcs_website_input import RcsWebsiteInput
    from .sms_app_region import SmsAppRegion, SmsAppRegionInputLiteral
    from .webhook_trigger import WebhookTrigger, WebhookTriggerLiteral
    from .whatsapp_account_sender_details_input import WhatsAppAccountSenderDetailsInput
    from .whatsapp_account_sender_update_details_input import WhatsAppAccountSenderUpdateDetailsInput
    from .whatsapp_account_vertical_input import WhatsAppAccountVerticalInput, WhatsAppAccountVerticalInputLiteral
    from .whatsapp_action import WhatsAppAction, WhatsAppActionLiteral
    from .whatsapp_bid_strategy_input import WhatsAppBidStrategyInput, WhatsAppBidStrategyInputLiteral
    from .whatsapp_body_component_input import WhatsAppBodyComponentInput
    from .whatsapp_business_manager import WhatsAppBusinessManager, WhatsAppBusinessManagerInputLiteral
    from .whatsapp_button_type_copy_code import WhatsAppButtonTypeCopyCode, WhatsAppButtonTypeCopyCodeLiteral
    from .whatsapp_button_type_flow import WhatsAppButtonTypeFlow, WhatsAppButtonTypeFlowLiteral
    from .whatsapp_button_type_order_details import (
        WhatsAppButtonTypeOrderDetails,
        WhatsAppButtonTypeOrderDetailsLiteral,
    )
    from .whatsapp_button_type_otp import WhatsAppButtonTypeOtp, WhatsAppButtonTypeOtpLiteral
    from .whatsapp_button_type_phone_number import WhatsAppButtonTypePhoneNumber, WhatsAppButtonTypePhoneNumberLiteral
    from .whatsapp_button_type_quick_reply import WhatsAppButtonTypeQuickReply, WhatsAppButtonTypeQuickReplyLiteral
    from .whatsapp_button_type_request_contact_info import (
        WhatsAppButtonTypeRequestContactInfo,
        WhatsAppButtonTypeRequestContactInfoLiteral,
    )
    from .whatsapp_button_type_url import WhatsAppButtonTypeUrl, WhatsAppButtonTypeUrlLiteral
    from .whatsapp_buttons_component_input import WhatsAppButtonsComponentInput
    from .whatsapp_card_body_component_input import WhatsAppCardBodyComponentInput
    from .whatsapp_card_buttons_component_input import WhatsAppCardButtonsComponentInput
    from .whatsapp_card_header_component_format import (
        WhatsAppCardHeaderComponentFormat,
        WhatsAppCardHeaderComponentFormatLiteral,
    )
    from .whatsapp_card_header_component_input import WhatsAppCardHeaderComponentInput
    from .whatsapp_card_input import WhatsAppCardInput
    from .whatsapp_card_media_header_example_input import WhatsAppCardMediaHeaderExampleInput
    from .whatsapp_card_media_header_mime_type_input import (
        WhatsAppCardMediaHeaderMimeTypeInput,
        WhatsAppCardMediaHeaderMimeTypeInputLiteral,
    )
    from .whatsapp_carousel_component_input import WhatsAppCarouselComponentInput
    from .whatsapp_component_type_body import WhatsAppComponentTypeBody, WhatsAppComponentTypeBodyLiteral
    from .whatsapp_component_type_buttons import WhatsAppComponentTypeButtons, WhatsAppComponentTypeButtonsLiteral
    from .whatsapp_component_type_carousel import WhatsAppComponentTypeCarousel, WhatsAppComponentTypeCarouselLiteral
    from .whatsapp_component_type_footer import WhatsAppComponentTypeFooter, WhatsAppComponentTypeFooterLiteral
    from .whatsapp_component_type_header import WhatsAppComponentTypeHeader, WhatsAppComponentTypeHeaderLiteral
    from .whatsapp_component_type_limited_time_offer import (
        WhatsAppComponentTypeLimitedTimeOffer,
        WhatsAppComponentTypeLimitedTimeOfferLiteral,
    )
    from .whatsapp_copy_code_button_input import WhatsAppCopyCodeButtonInput
    from .whatsapp_flow_action import WhatsAppFlowAction, WhatsAppFlowActionInputLiteral
    from .whatsapp_flow_button_input import WhatsAppFlowButtonInput
    from .whatsapp_footer_component_input import WhatsAppFooterComponentInput
    from .whatsapp_limited_time_offer_component_input import WhatsAppLimitedTimeOfferComponentInput
    from .whatsapp_location_header_component_format import (
        WhatsAppLocationHeaderComponentFormat,
        WhatsAppLocationHeaderComponentFormatLiteral,
    )
    from .whatsapp_location_header_component_input import WhatsAppLocationHeaderComponentInput
    from .whatsapp_media_header_component_format import (
        WhatsAppMediaHeaderComponentFormat,
        WhatsAppMediaHeaderComponentFormatLiteral,
    )
    from .whatsapp_media_header_component_input import WhatsAppMediaHeaderComponentInput
    from .whatsapp_media_header_example_input import WhatsAppMediaHeaderExampleInput
    from .whatsapp_media_header_mime_type_input import (
        WhatsAppMediaHeaderMimeTypeInput,
        WhatsAppMediaHeaderMimeTypeInputLiteral,
    )
    from .whatsapp_order_details_button_input import WhatsAppOrderDetailsButtonInput
    from .whatsapp_otp_button_input import WhatsAppOtpButtonInput
    from .whatsapp_otp_type import WhatsAppOtpType, WhatsAppOtpTypeInputLiteral
    from .whatsapp_partner_initiated_details_input import WhatsAppPartnerInitiatedDetailsInput
    from .whatsapp_phone_number_button_input import WhatsAppPhoneNumberButtonInput
    from .whatsapp_phone_provisioning_details_input import WhatsAppPhoneProvisioningDetailsInput
    from .whatsapp_quick_reply_button_input import WhatsAppQuickReplyButtonInput
    from .whatsapp_request_contact_info_button_input import WhatsAppRequestContactInfoButtonInput
    from .whatsapp_sender_business_manager_input import (
        WhatsAppSenderBusinessManagerInput,
        WhatsAppSenderBusinessManagerInputLiteral,
    )
    from .whatsapp_sender_details_input import WhatsAppSenderDetailsInput
    from .whatsapp_sender_details_update_input import WhatsAppSenderDetailsUpdateInput
    from .whatsapp_sender_meta_local_storage import (
        WhatsAppSenderMetaLocalStorage,
        WhatsAppSenderMetaLocalStorageInputLiteral,
    )
    from .whatsapp_sender_number_provider_type import (
        WhatsAppSenderNumberProviderType,
        WhatsAppSenderNumberProviderTypeInputLiteral,
    )
    from .whatsapp_sender_region import WhatsAppSenderRegion, WhatsAppSenderRegionInputLiteral
    from .whatsapp_sender_registration_method import (
        WhatsAppSenderRegistrationMethod,
        WhatsAppSenderRegistrationMethodInputLiteral,
    )
    from .whatsapp_sender_vertical import WhatsAppSenderVertical, WhatsAppSenderVerticalInputLiteral
    from .whatsapp_solution_details_input import WhatsAppSolutionDetailsInput
    from .whatsapp_supported_app_input import WhatsAppSupportedAppInput
    from .whatsapp_template_category import WhatsAppTemplateCategory, WhatsAppTemplateCategoryInputLiteral
    from .whatsapp_template_compare_identifier_input import WhatsAppTemplateCompareIdentifierInput
    from .whatsapp_template_compare_timeframe_input import (
        WhatsAppTemplateCompareTimeframeInput,
        WhatsAppTemplateCompareTimeframeInputLiteral,
    )
    from .whatsapp_template_details_input import WhatsAppTemplateDetailsInput
    from .whatsapp_template_details_update_input import WhatsAppTemplateDetailsUpdateInput
    from .whatsapp_template_language import (
        WhatsAppTemplateLanguage,
        WhatsAppTemplateLanguageInputLiteral,
        WhatsAppTemplateLanguageLiteral,
    )
    from .whatsapp_template_optimization_input import WhatsAppTemplateOptimizationInput
    from .whatsapp_template_optimization_update_input import WhatsAppTemplateOptimizationUpdateInput
    from .whatsapp_text_header_component_format import (
        WhatsAppTextHeaderComponentFormat,
        WhatsAppTextHeaderComponentFormatLiteral,
    )
    from .whatsapp_text_header_component_input import WhatsAppTextHeaderComponentInput
    from .whatsapp_url_button_input import WhatsAppUrlButtonInput


class BundleConsentSettingsInputDict(TypedDict):
    """A mapping in the place of a `BundleConsentSettingsInput`."""

    mode: "BundleConsentSettingsMode | BundleConsentSettingsModeInputLiteral"


class BundleConversationAppInputDict(TypedDict):
    """A mapping in the place of a `BundleConversationAppInput`."""

    name: NotRequired["str"]
    webhooks: NotRequired["Sequence[BundleConversationAppWebhooksInput | BundleConversationAppWebhooksInputDict]"]
    processingMode: NotRequired["BundleConversationAppProcessingMode | BundleConversationAppProcessingModeInputLiteral"]
    retentionPolicy: NotRequired[
        "BundleConversationRetentionInput | BundleConversationRetentionInputDict | BundleDispatchRetentionInput | BundleDispatchRetentionInputDict"
    ]
    consentManagerSettings: NotRequired["BundleConsentSettingsInput | BundleConsentSettingsInputDict"]


class BundleConversationAppWebhooksInputDict(TypedDict):
    """A mapping in the place of a `BundleConversationAppWebhooksInput`."""

    target: "str"
    triggers: "Sequence[BundleConversationWebhookTrigger | BundleConversationWebhookTriggerInputLiteral]"
    secret: NotRequired["str"]
    targetType: NotRequired["BundleWebhookTargetTypeInput | BundleWebhookTargetTypeInputLiteral"]


class BundleConversationRetentionInputDict(TypedDict):
    """A mapping in the place of a `BundleConversationRetentionInput`."""

    retentionPolicyType: NotRequired[
        "BundleConversationRetentionTypeInput | BundleConversationRetentionTypeInputLiteral"
    ]
    ttl: NotRequired["int"]


class BundleDispatchRetentionInputDict(TypedDict):
    """A mapping in the place of a `BundleDispatchRetentionInput`."""

    retentionPolicyType: NotRequired["BundleDispatchRetentionTypeInput | BundleDispatchRetentionTypeInputLiteral"]
    ttl: NotRequired["int"]


class BundleInputDict(TypedDict):
    """A mapping in the place of a `BundleInput`."""

    name: NotRequired["str"]
    region: "BundleRegion | BundleRegionLiteral"
    subproject: NotRequired["BundleSubprojectInput | BundleSubprojectInputDict | bool"]
    smsApp: NotRequired["BundleSmsAppInput | BundleSmsAppInputDict | bool"]
    convApp: NotRequired["BundleConversationAppInput | BundleConversationAppInputDict | bool"]
    webhooks: NotRequired["Sequence[BundleWebhookInput | BundleWebhookInputDict]"]


class BundleSmsAppInputDict(TypedDict):
    """A mapping in the place of a `BundleSmsAppInput`."""

    test: NotRequired["bool"]
    name: NotRequired["str"]


class BundleSubprojectInputDict(TypedDict):
    """A mapping in the place of a `BundleSubprojectInput`."""

    name: NotRequired["str"]
    labels: NotRequired["Mapping[str, str]"]


class BundleWebhookInputDict(TypedDict):
    """A mapping in the place of a `BundleWebhookInput`."""

    target: "str"
    secret: "str"
    triggers: "Sequence[BundleWebhookTrigger | BundleWebhookTriggerLiteral]"


class KakaoTalkButtonInputDict(TypedDict):
    """A mapping in the place of a `KakaoTalkButtonInput`."""

    ordering: "int"
    type: "KakaoTalkButtonType | KakaoTalkButtonTypeInputLiteral"
    name: NotRequired["str"]
    linkMo: NotRequired["str"]
    linkPc: NotRequired["str"]
    schemeIos: NotRequired["str"]
    schemeAndroid: NotRequired["str"]


class KakaoTalkCommentInputDict(TypedDict):
    """A mapping in the place of a `KakaoTalkCommentInput`."""

    comment: "str"


class KakaoTalkSenderDetailsInputDict(TypedDict):
    """A mapping in the place of a `KakaoTalkSenderDetailsInput`."""

    adminPhoneNo: NotRequired["str"]
    name: NotRequired["str"]
    logoImage: NotRequired["str"]
    topLevelCategoryCode: NotRequired["str"]
    midLevelCategoryCode: NotRequired["str"]
    subLevelCategoryCode: NotRequired["str"]


class KakaoTalkSenderDetailsUpdateInputDict(TypedDict):
    """A mapping in the place of a `KakaoTalkSenderDetailsUpdateInput`."""

    adminPhoneNo: NotRequired["str"]
    name: NotRequired["str"]
    logoImage: NotRequired["str | None"]
    topLevelCategoryCode: NotRequired["str"]
    midLevelCategoryCode: NotRequired["str"]
    subLevelCategoryCode: NotRequired["str"]


class KakaoTalkSenderInputDict(TypedDict):
    """A mapping in the place of a `KakaoTalkSenderInput`."""

    status: NotRequired["KakaoTalkAction | KakaoTalkActionLiteral"]
    saveDraftOnFailure: NotRequired["bool"]
    plusFriendId: "str"
    details: NotRequired["KakaoTalkSenderDetailsInput | KakaoTalkSenderDetailsInputDict"]


class KakaoTalkSenderUpdateInputDict(TypedDict):
    """A mapping in the place of a `KakaoTalkSenderUpdateInput`."""

    status: NotRequired["KakaoTalkAction | KakaoTalkActionLiteral"]
    details: NotRequired["KakaoTalkSenderDetailsUpdateInput | KakaoTalkSenderDetailsUpdateInputDict"]


class KakaoTalkSenderVerifyInputDict(TypedDict):
    """A mapping in the place of a `KakaoTalkSenderVerifyInput`."""

    code: "int"


class KakaoTalkTemplateDetailsInputDict(TypedDict):
    """A mapping in the place of a `KakaoTalkTemplateDetailsInput`."""

    name: "str"
    language: "KakaoTalkTemplateLanguage | KakaoTalkTemplateLanguageInputLiteral"
    content: NotRequired["str"]
    messageType: NotRequired["KakaoTalkTemplateMessageType | KakaoTalkTemplateMessageTypeInputLiteral"]
    emphasizeType: NotRequired["KakaoTalkTemplateEmphasizeType | KakaoTalkTemplateEmphasizeTypeInputLiteral"]
    categoryCode: NotRequired["str"]
    securityFlag: NotRequired["bool"]
    extra: NotRequired["str"]
    title: NotRequired["str"]
    subtitle: NotRequired["str"]
    imageName: NotRequired["str"]
    imageUrl: NotRequired["str"]
    buttons: NotRequired["Sequence[KakaoTalkButtonInput | KakaoTalkButtonInputDict]"]


class KakaoTalkTemplateDetailsUpdateInputDict(TypedDict):
    """A mapping in the place of a `KakaoTalkTemplateDetailsUpdateInput`."""

    name: NotRequired["str"]
    content: NotRequired["str"]
    messageType: NotRequired["KakaoTalkTemplateMessageType | KakaoTalkTemplateMessageTypeInputLiteral"]
    emphasizeType: NotRequired["KakaoTalkTemplateEmphasizeType | KakaoTalkTemplateEmphasizeTypeInputLiteral"]
    categoryCode: NotRequired["str"]
    securityFlag: NotRequired["bool"]
    extra: NotRequired["str | None"]
    title: NotRequired["str | None"]
    subtitle: NotRequired["str | None"]
    imageName: NotRequired["str | None"]
    imageUrl: NotRequired["str | None"]
    buttons: NotRequired["Sequence[KakaoTalkButtonInput | KakaoTalkButtonInputDict] | None"]


class KakaoTalkTemplateInputDict(TypedDict):
    """A mapping in the place of a `KakaoTalkTemplateInput`."""

    status: NotRequired["KakaoTalkAction | KakaoTalkActionLiteral"]
    details: "KakaoTalkTemplateDetailsInput | KakaoTalkTemplateDetailsInputDict"
    saveDraftOnFailure: NotRequired["bool"]


class KakaoTalkTemplateUpdateInputDict(TypedDict):
    """A mapping in the place of a `KakaoTalkTemplateUpdateInput`."""

    status: NotRequired["KakaoTalkAction | KakaoTalkActionLiteral"]
    details: NotRequired["KakaoTalkTemplateDetailsUpdateInput | KakaoTalkTemplateDetailsUpdateInputDict"]


class RcsAnswerMetadataInputDict(TypedDict):
    """A mapping in the place of a `RcsAnswerMetadataInput`."""

    ignore: NotRequired["str"]


class RcsAnswerMetadataUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsAnswerMetadataUpdateInput`."""

    ignore: NotRequired["str | None"]


class RcsCampaignUpdateAnswersInputDict(TypedDict):
    """A mapping in the place of a `RcsCampaignUpdateAnswersInput`."""

    ownershipType: NotRequired["RcsUsQuestionnaireOwnershipType | RcsUsQuestionnaireOwnershipTypeLiteral"]
    companyLegalName: NotRequired["str | None"]
    companyPhoneNumber: NotRequired["str | None"]
    companyEmailAddress: NotRequired["str | None"]
    brandName: NotRequired["str | None"]
    brandIndustry: NotRequired["RcsUsQuestionnaireBrandIndustry | RcsUsQuestionnaireBrandIndustryLiteral"]
    legalForm: NotRequired["RcsUsQuestionnaireBrandLegalForm | RcsUsQuestionnaireBrandLegalFormLiteral"]
    taxIdCountry: NotRequired["RcsCountryCode | RcsCountryCodeInputLiteral"]
    taxId: NotRequired["str | None"]
    addressLine: NotRequired["str | None"]
    addressCity: NotRequired["str | None"]
    addressCountry: NotRequired["RcsCountryCode | RcsCountryCodeInputLiteral"]
    addressState: NotRequired["RcsUsState | RcsUsStateLiteral"]
    addressPostalCode: NotRequired["str | None"]
    websiteUrl: NotRequired["str | None"]
    contactFirstName: NotRequired["str | None"]
    contactSurname: NotRequired["str | None"]
    stockExchange: NotRequired["str | None"]
    stockSymbol: NotRequired["str | None"]
    sampleMessages: NotRequired["Sequence[str] | None"]
    messagesVolume: NotRequired["int | None"]
    embeddedLink: NotRequired["bool | None"]
    embeddedPhone: NotRequired["bool | None"]
    ageGatedContent: NotRequired["bool | None"]
    directLending: NotRequired["bool | None"]
    optInConfirmationMessage: NotRequired["str | None"]
    helpMessage: NotRequired["str | None"]
    callToActionMessage: NotRequired["str | None"]


class RcsCommentInputDict(TypedDict):
    """A mapping in the place of a `RcsCommentInput`."""

    comment: "str"


class RcsEmailInputDict(TypedDict):
    """A mapping in the place of a `RcsEmailInput`."""

    label: "str"
    address: "str"


class RcsFRAnswersInputDict(TypedDict):
    """A mapping in the place of a `RcsFRAnswersInput`."""

    fullCompanyAddress: NotRequired["str"]
    fullCompanyAddressMetadata: NotRequired["RcsAnswerMetadataInput | RcsAnswerMetadataInputDict"]
    siren: NotRequired["str"]


class RcsFRAnswersUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsFRAnswersUpdateInput`."""

    fullCompanyAddress: NotRequired["str | None"]
    fullCompanyAddressMetadata: NotRequired["RcsAnswerMetadataUpdateInput | RcsAnswerMetadataUpdateInputDict"]
    siren: NotRequired["str | None"]


class RcsGBAnswersInputDict(TypedDict):
    """A mapping in the place of a `RcsGBAnswersInput`."""

    brandIndustry: NotRequired["str"]
    companyLegalName: NotRequired["str"]
    companyRegistrationNumber: NotRequired["str"]
    fullCompanyAddress: NotRequired["str"]
    fullCompanyAddressMetadata: NotRequired["RcsAnswerMetadataInput | RcsAnswerMetadataInputDict"]
    messagesVolume: NotRequired["str"]
    messagesFrequency: NotRequired["str"]
    campaignLength: NotRequired["str"]


class RcsGBAnswersUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsGBAnswersUpdateInput`."""

    brandIndustry: NotRequired["str | None"]
    companyLegalName: NotRequired["str | None"]
    companyRegistrationNumber: NotRequired["str | None"]
    fullCompanyAddress: NotRequired["str | None"]
    fullCompanyAddressMetadata: NotRequired["RcsAnswerMetadataUpdateInput | RcsAnswerMetadataUpdateInputDict"]
    messagesVolume: NotRequired["str | None"]
    messagesFrequency: NotRequired["str | None"]
    campaignLength: NotRequired["str | None"]


class RcsGeneralAnswersInputDict(TypedDict):
    """A mapping in the place of a `RcsGeneralAnswersInput`."""

    optInDescription: NotRequired["str"]
    optInDescriptionMetadata: NotRequired["RcsAnswerMetadataInput | RcsAnswerMetadataInputDict"]
    triggerDescription: NotRequired["str"]
    triggerDescriptionMetadata: NotRequired["RcsAnswerMetadataInput | RcsAnswerMetadataInputDict"]
    interactionsDescription: NotRequired["str"]
    interactionsDescriptionMetadata: NotRequired["RcsAnswerMetadataInput | RcsAnswerMetadataInputDict"]
    optOutDescription: NotRequired["str"]
    optOutDescriptionMetadata: NotRequired["RcsAnswerMetadataInput | RcsAnswerMetadataInputDict"]
    videoUris: NotRequired["Sequence[str]"]
    screenshotUris: NotRequired["Sequence[str]"]


class RcsGeneralAnswersUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsGeneralAnswersUpdateInput`."""

    optInDescription: NotRequired["str | None"]
    optInDescriptionMetadata: NotRequired["RcsAnswerMetadataUpdateInput | RcsAnswerMetadataUpdateInputDict"]
    triggerDescription: NotRequired["str | None"]
    triggerDescriptionMetadata: NotRequired["RcsAnswerMetadataUpdateInput | RcsAnswerMetadataUpdateInputDict"]
    interactionsDescription: NotRequired["str | None"]
    interactionsDescriptionMetadata: NotRequired["RcsAnswerMetadataUpdateInput | RcsAnswerMetadataUpdateInputDict"]
    optOutDescription: NotRequired["str | None"]
    optOutDescriptionMetadata: NotRequired["RcsAnswerMetadataUpdateInput | RcsAnswerMetadataUpdateInputDict"]
    videoUris: NotRequired["Sequence[str] | None"]
    screenshotUris: NotRequired["Sequence[str] | None"]


class RcsNonUsPrivateCampaignAnswersInputDict(TypedDict):
    """A mapping in the place of a `RcsNonUsPrivateCampaignAnswersInput`."""

    companyLegalName: NotRequired["str"]
    companyPhoneNumber: NotRequired["str"]
    companyEmailAddress: NotRequired["str"]
    brandName: NotRequired["str"]
    brandIndustry: NotRequired["RcsUsQuestionnaireBrandIndustry | RcsUsQuestionnaireBrandIndustryLiteral"]
    addressLine: NotRequired["str"]
    addressCity: NotRequired["str"]
    addressCountry: NotRequired["RcsCountryCode | RcsCountryCodeInputLiteral"]
    addressPostalCode: NotRequired["str"]
    websiteUrl: NotRequired["str"]
    contactFirstName: NotRequired["str"]
    contactSurname: NotRequired["str"]
    sampleMessages: NotRequired["Sequence[str]"]
    messagesVolume: NotRequired["int"]
    embeddedLink: NotRequired["bool"]
    embeddedPhone: NotRequired["bool"]
    ageGatedContent: NotRequired["bool"]
    directLending: NotRequired["bool"]
    optInConfirmationMessage: NotRequired["str"]
    helpMessage: NotRequired["str"]
    callToActionMessage: NotRequired["str"]
    ownershipType: NotRequired["RcsUsQuestionnaireOwnershipTypePrivate | RcsUsQuestionnaireOwnershipTypePrivateLiteral"]
    legalForm: NotRequired["RcsPrivateUsQuestionnaireBrandLegalForm | RcsPrivateUsQuestionnaireBrandLegalFormLiteral"]
    taxIdCountry: NotRequired["RcsCountryCodeNonUsInput | RcsCountryCodeNonUsInputLiteral"]
    taxId: NotRequired["str"]


class RcsNonUsPublicCampaignAnswersInputDict(TypedDict):
    """A mapping in the place of a `RcsNonUsPublicCampaignAnswersInput`."""

    companyLegalName: NotRequired["str"]
    companyPhoneNumber: NotRequired["str"]
    companyEmailAddress: NotRequired["str"]
    brandName: NotRequired["str"]
    brandIndustry: NotRequired["RcsUsQuestionnaireBrandIndustry | RcsUsQuestionnaireBrandIndustryLiteral"]
    addressLine: NotRequired["str"]
    addressCity: NotRequired["str"]
    addressCountry: NotRequired["RcsCountryCode | RcsCountryCodeInputLiteral"]
    addressPostalCode: NotRequired["str"]
    websiteUrl: NotRequired["str"]
    contactFirstName: NotRequired["str"]
    contactSurname: NotRequired["str"]
    sampleMessages: NotRequired["Sequence[str]"]
    messagesVolume: NotRequired["int"]
    embeddedLink: NotRequired["bool"]
    embeddedPhone: NotRequired["bool"]
    ageGatedContent: NotRequired["bool"]
    directLending: NotRequired["bool"]
    optInConfirmationMessage: NotRequired["str"]
    helpMessage: NotRequired["str"]
    callToActionMessage: NotRequired["str"]
    ownershipType: NotRequired["RcsUsQuestionnaireOwnershipTypePublic | RcsUsQuestionnaireOwnershipTypePublicLiteral"]
    legalForm: NotRequired["RcsPublicUsQuestionnaireBrandLegalForms | RcsPublicUsQuestionnaireBrandLegalFormsLiteral"]
    taxIdCountry: NotRequired["RcsCountryCodeNonUsInput | RcsCountryCodeNonUsInputLiteral"]
    taxId: NotRequired["str"]
    stockExchange: NotRequired["str"]
    stockSymbol: NotRequired["str"]


class RcsPhoneInputDict(TypedDict):
    """A mapping in the place of a `RcsPhoneInput`."""

    label: "str"
    number: "str"


class RcsQuestionnaireFRInputDict(TypedDict):
    """A mapping in the place of a `RcsQuestionnaireFRInput`."""

    answers: "RcsFRAnswersInput | RcsFRAnswersInputDict"


class RcsQuestionnaireFRUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsQuestionnaireFRUpdateInput`."""

    answers: "RcsFRAnswersUpdateInput | RcsFRAnswersUpdateInputDict"


class RcsQuestionnaireGBInputDict(TypedDict):
    """A mapping in the place of a `RcsQuestionnaireGBInput`."""

    answers: "RcsGBAnswersInput | RcsGBAnswersInputDict"


class RcsQuestionnaireGBUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsQuestionnaireGBUpdateInput`."""

    answers: "RcsGBAnswersUpdateInput | RcsGBAnswersUpdateInputDict"


class RcsQuestionnaireGeneralInputDict(TypedDict):
    """A mapping in the place of a `RcsQuestionnaireGeneralInput`."""

    answers: "RcsGeneralAnswersInput | RcsGeneralAnswersInputDict"


class RcsQuestionnaireGeneralUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsQuestionnaireGeneralUpdateInput`."""

    answers: "RcsGeneralAnswersUpdateInput | RcsGeneralAnswersUpdateInputDict"


class RcsQuestionnaireInputDict(TypedDict):
    """A mapping in the place of a `RcsQuestionnaireInput`."""

    general: NotRequired["RcsQuestionnaireGeneralInput | RcsQuestionnaireGeneralInputDict"]
    verification: NotRequired["RcsQuestionnaireVerificationInput | RcsQuestionnaireVerificationInputDict"]
    gb: NotRequired["RcsQuestionnaireGBInput | RcsQuestionnaireGBInputDict"]
    fr: NotRequired["RcsQuestionnaireFRInput | RcsQuestionnaireFRInputDict"]
    us: NotRequired["RcsQuestionnaireUSInput | RcsQuestionnaireUSInputDict"]


class RcsQuestionnaireUSInputDict(TypedDict):
    """A mapping in the place of a `RcsQuestionnaireUSInput`."""

    answers: "RcsUsPublicCampaignAnswersInput | RcsUsPublicCampaignAnswersInputDict | RcsUsPrivateCampaignAnswersInput | RcsUsPrivateCampaignAnswersInputDict | RcsNonUsPublicCampaignAnswersInput | RcsNonUsPublicCampaignAnswersInputDict | RcsNonUsPrivateCampaignAnswersInput | RcsNonUsPrivateCampaignAnswersInputDict | RcsUSAnswersInput | RcsUSAnswersInputDict"


class RcsQuestionnaireUSUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsQuestionnaireUSUpdateInput`."""

    answers: "RcsCampaignUpdateAnswersInput | RcsCampaignUpdateAnswersInputDict | RcsUSAnswersUpdateInput | RcsUSAnswersUpdateInputDict"


class RcsQuestionnaireUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsQuestionnaireUpdateInput`."""

    general: NotRequired["RcsQuestionnaireGeneralUpdateInput | RcsQuestionnaireGeneralUpdateInputDict"]
    verification: NotRequired["RcsQuestionnaireVerificationUpdateInput | RcsQuestionnaireVerificationUpdateInputDict"]
    gb: NotRequired["RcsQuestionnaireGBUpdateInput | RcsQuestionnaireGBUpdateInputDict"]
    fr: NotRequired["RcsQuestionnaireFRUpdateInput | RcsQuestionnaireFRUpdateInputDict"]
    us: NotRequired["RcsQuestionnaireUSUpdateInput | RcsQuestionnaireUSUpdateInputDict"]


class RcsQuestionnaireVerificationInputDict(TypedDict):
    """A mapping in the place of a `RcsQuestionnaireVerificationInput`."""

    answers: "RcsUsVerificationAnswersInput | RcsUsVerificationAnswersInputDict | RcsVerificationAnswersInput | RcsVerificationAnswersInputDict"


class RcsQuestionnaireVerificationUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsQuestionnaireVerificationUpdateInput`."""

    answers: "RcsVerificationAnswersUpdateInput | RcsVerificationAnswersUpdateInputDict"


class RcsSenderDetailsBrandInputDict(TypedDict):
    """A mapping in the place of a `RcsSenderDetailsBrandInput`."""

    name: NotRequired["str"]
    emails: NotRequired["Sequence[RcsEmailInput | RcsEmailInputDict]"]
    phones: NotRequired["Sequence[RcsPhoneInput | RcsPhoneInputDict]"]
    websites: NotRequired["Sequence[RcsWebsiteInput | RcsWebsiteInputDict]"]
    color: NotRequired["str"]
    description: NotRequired["str"]
    bannerUrl: NotRequired["str"]
    logoUrl: NotRequired["str"]
    privacyPolicyUrl: NotRequired["str"]
    termsOfServiceUrl: NotRequired["str"]


class RcsSenderDetailsBrandUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsSenderDetailsBrandUpdateInput`."""

    name: NotRequired["str"]
    emails: NotRequired["Sequence[RcsEmailInput | RcsEmailInputDict] | None"]
    phones: NotRequired["Sequence[RcsPhoneInput | RcsPhoneInputDict] | None"]
    websites: NotRequired["Sequence[RcsWebsiteInput | RcsWebsiteInputDict] | None"]
    color: NotRequired["str"]
    description: NotRequired["str"]
    bannerUrl: NotRequired["str"]
    logoUrl: NotRequired["str"]
    privacyPolicyUrl: NotRequired["str"]
    termsOfServiceUrl: NotRequired["str"]


class RcsSenderDetailsInputDict(TypedDict):
    """A mapping in the place of a `RcsSenderDetailsInput`."""

    brand: NotRequired["RcsSenderDetailsBrandInput | RcsSenderDetailsBrandInputDict"]
    testNumbers: NotRequired["Sequence[str]"]
    countries: NotRequired["Sequence[RcsLaunchCountryCodeInput | RcsLaunchCountryCodeInputLiteral]"]
    questionnaire: NotRequired["RcsQuestionnaireInput | RcsQuestionnaireInputDict"]


class RcsSenderDetailsUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsSenderDetailsUpdateInput`."""

    brand: NotRequired["RcsSenderDetailsBrandUpdateInput | RcsSenderDetailsBrandUpdateInputDict"]
    testNumbers: NotRequired["Sequence[str] | None"]
    countries: NotRequired["Sequence[RcsLaunchCountryCodeInput | RcsLaunchCountryCodeInputLiteral] | None"]
    questionnaire: NotRequired["RcsQuestionnaireUpdateInput | RcsQuestionnaireUpdateInputDict"]


class RcsSenderInputDict(TypedDict):
    """A mapping in the place of a `RcsSenderInput`."""

    region: "RcsSenderRegion | RcsSenderRegionLiteral"
    billingCategory: "RcsSenderBillingCategory | RcsSenderBillingCategoryLiteral"
    useCase: "RcsSenderUseCase | RcsSenderUseCaseLiteral"
    details: NotRequired["RcsSenderDetailsInput | RcsSenderDetailsInputDict"]


class RcsSenderUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsSenderUpdateInput`."""

    details: "RcsSenderDetailsUpdateInput | RcsSenderDetailsUpdateInputDict"


class RcsTestNumbersInputDict(TypedDict):
    """A mapping in the place of a `RcsTestNumbersInput`."""

    testNumbers: "Sequence[str]"


class RcsUSAnswersInputDict(TypedDict):
    """A mapping in the place of a `RcsUSAnswersInput`."""

    companyLegalName: NotRequired["str"]
    ein: NotRequired["str"]
    brandIndustry: NotRequired["str"]
    fullCompanyAddress: NotRequired["str"]
    fullCompanyAddressMetadata: NotRequired["RcsAnswerMetadataInput | RcsAnswerMetadataInputDict"]
    smsCampaign: NotRequired["str"]
    messagesVolume: NotRequired["str"]


class RcsUSAnswersUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsUSAnswersUpdateInput`."""

    companyLegalName: NotRequired["str | None"]
    ein: NotRequired["str | None"]
    brandIndustry: NotRequired["str | None"]
    fullCompanyAddress: NotRequired["str | None"]
    fullCompanyAddressMetadata: NotRequired["RcsAnswerMetadataUpdateInput | RcsAnswerMetadataUpdateInputDict"]
    smsCampaign: NotRequired["str | None"]
    messagesVolume: NotRequired["str | None"]


class RcsUsPrivateCampaignAnswersInputDict(TypedDict):
    """A mapping in the place of a `RcsUsPrivateCampaignAnswersInput`."""

    companyLegalName: NotRequired["str"]
    companyPhoneNumber: NotRequired["str"]
    companyEmailAddress: NotRequired["str"]
    brandName: NotRequired["str"]
    brandIndustry: NotRequired["RcsUsQuestionnaireBrandIndustry | RcsUsQuestionnaireBrandIndustryLiteral"]
    addressLine: NotRequired["str"]
    addressCity: NotRequired["str"]
    addressCountry: NotRequired["RcsCountryCode | RcsCountryCodeInputLiteral"]
    addressPostalCode: NotRequired["str"]
    websiteUrl: NotRequired["str"]
    contactFirstName: NotRequired["str"]
    contactSurname: NotRequired["str"]
    sampleMessages: NotRequired["Sequence[str]"]
    messagesVolume: NotRequired["int"]
    embeddedLink: NotRequired["bool"]
    embeddedPhone: NotRequired["bool"]
    ageGatedContent: NotRequired["bool"]
    directLending: NotRequired["bool"]
    optInConfirmationMessage: NotRequired["str"]
    helpMessage: NotRequired["str"]
    callToActionMessage: NotRequired["str"]
    ownershipType: NotRequired["RcsUsQuestionnaireOwnershipTypePrivate | RcsUsQuestionnaireOwnershipTypePrivateLiteral"]
    legalForm: NotRequired["RcsPrivateUsQuestionnaireBrandLegalForm | RcsPrivateUsQuestionnaireBrandLegalFormLiteral"]
    taxIdCountry: NotRequired["RcsCountryCodeUsInput | RcsCountryCodeUsInputLiteral"]
    taxId: NotRequired["str"]
    addressState: NotRequired["RcsUsState | RcsUsStateLiteral"]


class RcsUsPublicCampaignAnswersInputDict(TypedDict):
    """A mapping in the place of a `RcsUsPublicCampaignAnswersInput`."""

    companyLegalName: NotRequired["str"]
    companyPhoneNumber: NotRequired["str"]
    companyEmailAddress: NotRequired["str"]
    brandName: NotRequired["str"]
    brandIndustry: NotRequired["RcsUsQuestionnaireBrandIndustry | RcsUsQuestionnaireBrandIndustryLiteral"]
    addressLine: NotRequired["str"]
    addressCity: NotRequired["str"]
    addressCountry: NotRequired["RcsCountryCode | RcsCountryCodeInputLiteral"]
    addressPostalCode: NotRequired["str"]
    websiteUrl: NotRequired["str"]
    contactFirstName: NotRequired["str"]
    contactSurname: NotRequired["str"]
    sampleMessages: NotRequired["Sequence[str]"]
    messagesVolume: NotRequired["int"]
    embeddedLink: NotRequired["bool"]
    embeddedPhone: NotRequired["bool"]
    ageGatedContent: NotRequired["bool"]
    directLending: NotRequired["bool"]
    optInConfirmationMessage: NotRequired["str"]
    helpMessage: NotRequired["str"]
    callToActionMessage: NotRequired["str"]
    ownershipType: NotRequired["RcsUsQuestionnaireOwnershipTypePublic | RcsUsQuestionnaireOwnershipTypePublicLiteral"]
    legalForm: NotRequired["RcsPublicUsQuestionnaireBrandLegalForms | RcsPublicUsQuestionnaireBrandLegalFormsLiteral"]
    taxIdCountry: NotRequired["RcsCountryCodeUsInput | RcsCountryCodeUsInputLiteral"]
    taxId: NotRequired["str"]
    addressState: NotRequired["RcsUsState | RcsUsStateLiteral"]
    stockExchange: NotRequired["str"]
    stockSymbol: NotRequired["str"]


class RcsUsVerificationAnswersInputDict(TypedDict):
    """A mapping in the place of a `RcsUsVerificationAnswersInput`."""

    name: NotRequired["str"]
    email: NotRequired["str"]
    title: NotRequired["str"]
    website: NotRequired["str"]
    partner: NotRequired["RcsVerificationPartnerAnswersInput | RcsVerificationPartnerAnswersInputDict"]
    phone: "str"


class RcsVerificationAnswersInputDict(TypedDict):
    """A mapping in the place of a `RcsVerificationAnswersInput`."""

    name: NotRequired["str"]
    email: NotRequired["str"]
    title: NotRequired["str"]
    website: NotRequired["str"]
    phone: NotRequired["str"]
    partner: NotRequired["RcsVerificationPartnerAnswersInput | RcsVerificationPartnerAnswersInputDict"]


class RcsVerificationAnswersUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsVerificationAnswersUpdateInput`."""

    name: NotRequired["str | None"]
    email: NotRequired["str | None"]
    title: NotRequired["str | None"]
    website: NotRequired["str | None"]
    phone: NotRequired["str | None"]
    partner: NotRequired[
        "RcsVerificationPartnerAnswersUpdateInput | RcsVerificationPartnerAnswersUpdateInputDict | None"
    ]


class RcsVerificationPartnerAnswersInputDict(TypedDict):
    """A mapping in the place of a `RcsVerificationPartnerAnswersInput`."""

    companyName: NotRequired["str"]
    contactName: NotRequired["str"]
    contactEmailAddress: NotRequired["str"]


class RcsVerificationPartnerAnswersUpdateInputDict(TypedDict):
    """A mapping in the place of a `RcsVerificationPartnerAnswersUpdateInput`."""

    companyName: NotRequired["str | None"]
    contactName: NotRequired["str | None"]
    contactEmailAddress: NotRequired["str | None"]


class RcsWebsiteInputDict(TypedDict):
    """A mapping in the place of a `RcsWebsiteInput`."""

    label: "str"
    url: "str"


class SmsAppInputDict(TypedDict):
    """A mapping in the place of a `SmsAppInput`."""

    name: "str"
    region: "SmsAppRegion | SmsAppRegionInputLiteral"
    test: NotRequired["bool"]
    convApiApp: NotRequired["bool"]
    convApiAppId: NotRequired["str"]


class SmsAppUpdateInputDict(TypedDict):
    """A mapping in the place of a `SmsAppUpdateInput`."""

    name: NotRequired["str"]


class WebhookInputDict(TypedDict):
    """A mapping in the place of a `WebhookInput`."""

    target: "str"
    secret: "str"
    triggers: "Sequence[WebhookTrigger | WebhookTriggerLiteral]"


class WebhookUpdateInputDict(TypedDict):
    """A mapping in the place of a `WebhookUpdateInput`."""

    target: NotRequired["str | None"]
    secret: NotRequired["str | None"]
    triggers: NotRequired["Sequence[WebhookTrigger | WebhookTriggerLiteral]"]


class WhatsAppAccountDeprecatedInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppAccountDeprecatedInput`."""

    clientBusinessManagerId: "str"
    businessManager: NotRequired["WhatsAppBusinessManager | WhatsAppBusinessManagerInputLiteral"]
    companyLegalName: "str"


class WhatsAppAccountPartnerInitiatedInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppAccountPartnerInitiatedInput`."""

    wabaName: "str"
    clientBusinessManagerId: "str"
    businessManager: NotRequired["WhatsAppBusinessManager | WhatsAppBusinessManagerInputLiteral"]
    senderDetails: "WhatsAppAccountSenderDetailsInput | WhatsAppAccountSenderDetailsInputDict"


class WhatsAppAccountSenderDetailsInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppAccountSenderDetailsInput`."""

    displayName: "str"
    businessCategory: "WhatsAppAccountVerticalInput | WhatsAppAccountVerticalInputLiteral"
    region: NotRequired["WhatsAppSenderRegion | WhatsAppSenderRegionInputLiteral"]
    metaLocalStorage: NotRequired["WhatsAppSenderMetaLocalStorage | WhatsAppSenderMetaLocalStorageInputLiteral"]


class WhatsAppAccountSenderUpdateDetailsInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppAccountSenderUpdateDetailsInput`."""

    displayName: NotRequired["str"]
    businessCategory: NotRequired["WhatsAppAccountVerticalInput | WhatsAppAccountVerticalInputLiteral"]
    region: NotRequired["WhatsAppSenderRegion | WhatsAppSenderRegionInputLiteral"]
    metaLocalStorage: NotRequired["WhatsAppSenderMetaLocalStorage | WhatsAppSenderMetaLocalStorageInputLiteral"]


class WhatsAppAccountUpdateInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppAccountUpdateInput`."""

    companyLegalName: NotRequired["str"]
    wabaName: NotRequired["str"]
    clientBusinessManagerId: NotRequired["str"]
    senderDetails: NotRequired["WhatsAppAccountSenderUpdateDetailsInput | WhatsAppAccountSenderUpdateDetailsInputDict"]


class WhatsAppBodyComponentInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppBodyComponentInput`."""

    type: "WhatsAppComponentTypeBody | WhatsAppComponentTypeBodyLiteral"
    text: NotRequired["str"]
    examples: NotRequired["Sequence[str]"]
    addSecurityRecommendation: NotRequired["bool"]


class WhatsAppButtonsComponentInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppButtonsComponentInput`."""

    type: "WhatsAppComponentTypeButtons | WhatsAppComponentTypeButtonsLiteral"
    buttons: NotRequired[
        "Sequence[WhatsAppFlowButtonInput | WhatsAppFlowButtonInputDict | WhatsAppOtpButtonInput | WhatsAppOtpButtonInputDict | WhatsAppPhoneNumberButtonInput | WhatsAppPhoneNumberButtonInputDict | WhatsAppQuickReplyButtonInput | WhatsAppQuickReplyButtonInputDict | WhatsAppRequestContactInfoButtonInput | WhatsAppRequestContactInfoButtonInputDict | WhatsAppOrderDetailsButtonInput | WhatsAppOrderDetailsButtonInputDict | WhatsAppUrlButtonInput | WhatsAppUrlButtonInputDict | WhatsAppCopyCodeButtonInput | WhatsAppCopyCodeButtonInputDict]"
    ]


class WhatsAppCardBodyComponentInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppCardBodyComponentInput`."""

    type: "WhatsAppComponentTypeBody | WhatsAppComponentTypeBodyLiteral"
    examples: NotRequired["Sequence[str]"]
    text: NotRequired["str"]


class WhatsAppCardButtonsComponentInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppCardButtonsComponentInput`."""

    type: "WhatsAppComponentTypeButtons | WhatsAppComponentTypeButtonsLiteral"
    buttons: NotRequired[
        "Sequence[WhatsAppUrlButtonInput | WhatsAppUrlButtonInputDict | WhatsAppQuickReplyButtonInput | WhatsAppQuickReplyButtonInputDict | WhatsAppPhoneNumberButtonInput | WhatsAppPhoneNumberButtonInputDict]"
    ]


class WhatsAppCardHeaderComponentInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppCardHeaderComponentInput`."""

    type: "WhatsAppComponentTypeHeader | WhatsAppComponentTypeHeaderLiteral"
    format: "WhatsAppCardHeaderComponentFormat | WhatsAppCardHeaderComponentFormatLiteral"
    example: NotRequired["WhatsAppCardMediaHeaderExampleInput | WhatsAppCardMediaHeaderExampleInputDict"]


class WhatsAppCardInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppCardInput`."""

    components: NotRequired[
        "Sequence[WhatsAppCardHeaderComponentInput | WhatsAppCardHeaderComponentInputDict | WhatsAppCardBodyComponentInput | WhatsAppCardBodyComponentInputDict | WhatsAppCardButtonsComponentInput | WhatsAppCardButtonsComponentInputDict]"
    ]


class WhatsAppCardMediaHeaderExampleInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppCardMediaHeaderExampleInput`."""

    url: NotRequired["str"]
    mimeType: NotRequired["WhatsAppCardMediaHeaderMimeTypeInput | WhatsAppCardMediaHeaderMimeTypeInputLiteral"]


class WhatsAppCarouselComponentInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppCarouselComponentInput`."""

    type: "WhatsAppComponentTypeCarousel | WhatsAppComponentTypeCarouselLiteral"
    cards: NotRequired["Sequence[WhatsAppCardInput | WhatsAppCardInputDict]"]


class WhatsAppCommentInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppCommentInput`."""

    comment: "str"


class WhatsAppCopyCodeButtonInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppCopyCodeButtonInput`."""

    type: "WhatsAppButtonTypeCopyCode | WhatsAppButtonTypeCopyCodeLiteral"
    example: "str"


class WhatsAppFlowButtonInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppFlowButtonInput`."""

    type: "WhatsAppButtonTypeFlow | WhatsAppButtonTypeFlowLiteral"
    text: NotRequired["str"]
    flowId: NotRequired["str"]
    flowAction: NotRequired["WhatsAppFlowAction | WhatsAppFlowActionInputLiteral"]
    navigateScreen: NotRequired["str"]


class WhatsAppFooterComponentInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppFooterComponentInput`."""

    type: "WhatsAppComponentTypeFooter | WhatsAppComponentTypeFooterLiteral"
    text: NotRequired["str"]
    codeExpirationMinutes: NotRequired["int"]


class WhatsAppLimitedTimeOfferComponentInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppLimitedTimeOfferComponentInput`."""

    type: "WhatsAppComponentTypeLimitedTimeOffer | WhatsAppComponentTypeLimitedTimeOfferLiteral"
    text: "str"
    hasExpiration: NotRequired["bool"]


class WhatsAppLocationHeaderComponentInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppLocationHeaderComponentInput`."""

    type: "WhatsAppComponentTypeHeader | WhatsAppComponentTypeHeaderLiteral"
    format: "WhatsAppLocationHeaderComponentFormat | WhatsAppLocationHeaderComponentFormatLiteral"


class WhatsAppLongLivedAccessTokenInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppLongLivedAccessTokenInput`."""

    facebookToken: NotRequired["str"]
    facebookCode: NotRequired["str"]
    businessManager: NotRequired["WhatsAppBusinessManager | WhatsAppBusinessManagerInputLiteral"]


class WhatsAppMediaHeaderComponentInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppMediaHeaderComponentInput`."""

    type: "WhatsAppComponentTypeHeader | WhatsAppComponentTypeHeaderLiteral"
    format: "WhatsAppMediaHeaderComponentFormat | WhatsAppMediaHeaderComponentFormatLiteral"
    example: NotRequired["WhatsAppMediaHeaderExampleInput | WhatsAppMediaHeaderExampleInputDict"]


class WhatsAppMediaHeaderExampleInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppMediaHeaderExampleInput`."""

    url: NotRequired["str"]
    mimeType: NotRequired["WhatsAppMediaHeaderMimeTypeInput | WhatsAppMediaHeaderMimeTypeInputLiteral"]


class WhatsAppOrderDetailsButtonInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppOrderDetailsButtonInput`."""

    type: "WhatsAppButtonTypeOrderDetails | WhatsAppButtonTypeOrderDetailsLiteral"


class WhatsAppOtpButtonInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppOtpButtonInput`."""

    type: "WhatsAppButtonTypeOtp | WhatsAppButtonTypeOtpLiteral"
    otpType: "WhatsAppOtpType | WhatsAppOtpTypeInputLiteral"
    text: NotRequired["str"]
    autofillText: NotRequired["str"]
    packageName: NotRequired["str"]
    signatureHash: NotRequired["str"]
    supportedApps: NotRequired["Sequence[WhatsAppSupportedAppInput | WhatsAppSupportedAppInputDict]"]
    zeroTapTermsAccepted: NotRequired["bool"]


class WhatsAppPartnerInitiatedDetailsInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppPartnerInitiatedDetailsInput`."""

    displayName: "str"
    description: NotRequired["str"]
    vertical: "WhatsAppSenderVertical | WhatsAppSenderVerticalInputLiteral"
    email: NotRequired["str"]
    address: NotRequired["str"]
    websiteOne: NotRequired["str"]
    websiteTwo: NotRequired["str"]
    about: NotRequired["str"]
    photoUrl: NotRequired["str"]
    countryCode: "str"
    phoneNumber: NotRequired["str"]


class WhatsAppPhoneNumberButtonInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppPhoneNumberButtonInput`."""

    type: "WhatsAppButtonTypePhoneNumber | WhatsAppButtonTypePhoneNumberLiteral"
    text: NotRequired["str"]
    phoneNumber: NotRequired["str"]


class WhatsAppPhoneProvisioningDetailsInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppPhoneProvisioningDetailsInput`."""

    countryCode: "str"
    phoneNumber: "str"
    displayName: "str"


class WhatsAppQuickReplyButtonInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppQuickReplyButtonInput`."""

    type: "WhatsAppButtonTypeQuickReply | WhatsAppButtonTypeQuickReplyLiteral"
    text: NotRequired["str"]


class WhatsAppRequestContactInfoButtonInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppRequestContactInfoButtonInput`."""

    type: "WhatsAppButtonTypeRequestContactInfo | WhatsAppButtonTypeRequestContactInfoLiteral"


class WhatsAppSenderDeprecatedInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppSenderDeprecatedInput`."""

    region: NotRequired["WhatsAppSenderRegion | WhatsAppSenderRegionInputLiteral"]
    metaLocalStorage: NotRequired["WhatsAppSenderMetaLocalStorage | WhatsAppSenderMetaLocalStorageInputLiteral"]
    businessManager: NotRequired["WhatsAppSenderBusinessManagerInput | WhatsAppSenderBusinessManagerInputLiteral"]
    wabaId: NotRequired["str"]
    phoneNumberId: NotRequired["str"]
    facebookAccessToken: NotRequired["str"]
    facebookCode: NotRequired["str"]
    name: "str"
    details: "WhatsAppSenderDetailsInput | WhatsAppSenderDetailsInputDict"


class WhatsAppSenderDetailsInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppSenderDetailsInput`."""

    displayName: "str"
    description: NotRequired["str"]
    vertical: "WhatsAppSenderVertical | WhatsAppSenderVerticalInputLiteral"
    email: NotRequired["str"]
    address: NotRequired["str"]
    websiteOne: NotRequired["str"]
    websiteTwo: NotRequired["str"]
    about: NotRequired["str"]
    photoUrl: NotRequired["str"]


class WhatsAppSenderDetailsUpdateInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppSenderDetailsUpdateInput`."""

    displayName: NotRequired["str"]
    description: NotRequired["str | None"]
    vertical: NotRequired["WhatsAppSenderVertical | WhatsAppSenderVerticalInputLiteral"]
    email: NotRequired["str | None"]
    address: NotRequired["str | None"]
    websiteOne: NotRequired["str | None"]
    websiteTwo: NotRequired["str | None"]
    about: NotRequired["str | None"]
    photoUrl: NotRequired["str | None"]
    username: NotRequired["str | None"]


class WhatsAppSenderInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppSenderInput`."""

    region: NotRequired["WhatsAppSenderRegion | WhatsAppSenderRegionInputLiteral"]
    metaLocalStorage: NotRequired["WhatsAppSenderMetaLocalStorage | WhatsAppSenderMetaLocalStorageInputLiteral"]
    wabaId: NotRequired["str"]
    phoneNumberId: "str"
    businessManager: NotRequired["WhatsAppSenderBusinessManagerInput | WhatsAppSenderBusinessManagerInputLiteral"]
    authenticationCode: NotRequired["str"]


class WhatsAppSenderPartnerInitiatedInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppSenderPartnerInitiatedInput`."""

    status: NotRequired["WhatsAppAction | WhatsAppActionLiteral"]
    region: NotRequired["WhatsAppSenderRegion | WhatsAppSenderRegionInputLiteral"]
    metaLocalStorage: NotRequired["WhatsAppSenderMetaLocalStorage | WhatsAppSenderMetaLocalStorageInputLiteral"]
    phoneNumberProvider: "WhatsAppSenderNumberProviderType | WhatsAppSenderNumberProviderTypeInputLiteral"
    saveDraftOnFailure: NotRequired["bool"]
    details: "WhatsAppPartnerInitiatedDetailsInput | WhatsAppPartnerInitiatedDetailsInputDict"


class WhatsAppSenderPhoneProvisioningInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppSenderPhoneProvisioningInput`."""

    region: NotRequired["WhatsAppSenderRegion | WhatsAppSenderRegionInputLiteral"]
    metaLocalStorage: NotRequired["WhatsAppSenderMetaLocalStorage | WhatsAppSenderMetaLocalStorageInputLiteral"]
    details: "WhatsAppPhoneProvisioningDetailsInput | WhatsAppPhoneProvisioningDetailsInputDict"


class WhatsAppSenderRegisterInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppSenderRegisterInput`."""

    method: "WhatsAppSenderRegistrationMethod | WhatsAppSenderRegistrationMethodInputLiteral"


class WhatsAppSenderUpdateInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppSenderUpdateInput`."""

    status: NotRequired["WhatsAppAction | WhatsAppActionLiteral"]
    details: NotRequired["WhatsAppSenderDetailsUpdateInput | WhatsAppSenderDetailsUpdateInputDict"]


class WhatsAppSenderVerifyInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppSenderVerifyInput`."""

    code: NotRequired["str"]


class WhatsAppSolutionDetailsInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppSolutionDetailsInput`."""

    name: "str"


class WhatsAppSolutionInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppSolutionInput`."""

    details: "WhatsAppSolutionDetailsInput | WhatsAppSolutionDetailsInputDict"
    accessToken: "str"
    businessManager: "WhatsAppSenderBusinessManagerInput | WhatsAppSenderBusinessManagerInputLiteral"


class WhatsAppSupportedAppInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppSupportedAppInput`."""

    packageName: "str"
    signatureHash: "str"


class WhatsAppTemplateCompareIdentifierInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppTemplateCompareIdentifierInput`."""

    templateName: "str"
    templateLanguage: "WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral"


class WhatsAppTemplateCompareInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppTemplateCompareInput`."""

    templates: "Sequence[WhatsAppTemplateCompareIdentifierInput | WhatsAppTemplateCompareIdentifierInputDict]"
    timeframe: NotRequired["WhatsAppTemplateCompareTimeframeInput | WhatsAppTemplateCompareTimeframeInputLiteral"]
    endTimestamp: NotRequired["int"]


class WhatsAppTemplateDetailsInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppTemplateDetailsInput`."""

    components: NotRequired[
        "Sequence[WhatsAppLocationHeaderComponentInput | WhatsAppLocationHeaderComponentInputDict | WhatsAppTextHeaderComponentInput | WhatsAppTextHeaderComponentInputDict | WhatsAppMediaHeaderComponentInput | WhatsAppMediaHeaderComponentInputDict | WhatsAppBodyComponentInput | WhatsAppBodyComponentInputDict | WhatsAppFooterComponentInput | WhatsAppFooterComponentInputDict | WhatsAppButtonsComponentInput | WhatsAppButtonsComponentInputDict | WhatsAppCarouselComponentInput | WhatsAppCarouselComponentInputDict | WhatsAppLimitedTimeOfferComponentInput | WhatsAppLimitedTimeOfferComponentInputDict]"
    ]
    messageSendTtlSeconds: NotRequired["int"]
    optimization: NotRequired["WhatsAppTemplateOptimizationInput | WhatsAppTemplateOptimizationInputDict"]


class WhatsAppTemplateDetailsUpdateInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppTemplateDetailsUpdateInput`."""

    components: NotRequired[
        "Sequence[WhatsAppLocationHeaderComponentInput | WhatsAppLocationHeaderComponentInputDict | WhatsAppTextHeaderComponentInput | WhatsAppTextHeaderComponentInputDict | WhatsAppMediaHeaderComponentInput | WhatsAppMediaHeaderComponentInputDict | WhatsAppBodyComponentInput | WhatsAppBodyComponentInputDict | WhatsAppFooterComponentInput | WhatsAppFooterComponentInputDict | WhatsAppButtonsComponentInput | WhatsAppButtonsComponentInputDict | WhatsAppCarouselComponentInput | WhatsAppCarouselComponentInputDict | WhatsAppLimitedTimeOfferComponentInput | WhatsAppLimitedTimeOfferComponentInputDict]"
    ]
    messageSendTtlSeconds: NotRequired["int"]
    optimization: NotRequired[
        "WhatsAppTemplateOptimizationUpdateInput | WhatsAppTemplateOptimizationUpdateInputDict | None"
    ]


class WhatsAppTemplateInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppTemplateInput`."""

    status: NotRequired["WhatsAppAction | WhatsAppActionLiteral"]
    name: "str"
    language: "WhatsAppTemplateLanguage | WhatsAppTemplateLanguageInputLiteral"
    category: "WhatsAppTemplateCategory | WhatsAppTemplateCategoryInputLiteral"
    saveDraftOnFailure: NotRequired["bool"]
    allowCategoryChange: NotRequired["bool"]
    details: NotRequired["WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict"]


class WhatsAppTemplateOptimizationInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppTemplateOptimizationInput`."""

    bidAmount: "float"
    bidStrategy: "WhatsAppBidStrategyInput | WhatsAppBidStrategyInputLiteral"
    bidCountryMultiplierOverrides: NotRequired["Mapping[str, str]"]


class WhatsAppTemplateOptimizationUpdateInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppTemplateOptimizationUpdateInput`."""

    bidAmount: "float"
    bidStrategy: "WhatsAppBidStrategyInput | WhatsAppBidStrategyInputLiteral"
    bidCountryMultiplierOverrides: NotRequired["Mapping[str, str] | None"]


class WhatsAppTemplateUpdateInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppTemplateUpdateInput`."""

    status: NotRequired["WhatsAppAction | WhatsAppActionLiteral"]
    category: NotRequired["WhatsAppTemplateCategory | WhatsAppTemplateCategoryInputLiteral"]
    allowCategoryChange: NotRequired["bool"]
    details: NotRequired["WhatsAppTemplateDetailsUpdateInput | WhatsAppTemplateDetailsUpdateInputDict"]


class WhatsAppTextHeaderComponentInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppTextHeaderComponentInput`."""

    type: "WhatsAppComponentTypeHeader | WhatsAppComponentTypeHeaderLiteral"
    format: "WhatsAppTextHeaderComponentFormat | WhatsAppTextHeaderComponentFormatLiteral"
    text: NotRequired["str"]
    example: NotRequired["str"]


class WhatsAppUrlButtonInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppUrlButtonInput`."""

    type: "WhatsAppButtonTypeUrl | WhatsAppButtonTypeUrlLiteral"
    text: NotRequired["str"]
    url: NotRequired["str"]
    example: NotRequired["str"]


class WhatsAppWabaDetailsListInputDict(TypedDict):
    """A mapping in the place of a `WhatsAppWabaDetailsListInput`."""

    facebookToken: "str"
    businessManager: NotRequired["WhatsAppBusinessManager | WhatsAppBusinessManagerInputLiteral"]
