"""All models and enums of the API, and its events; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .bundle import Bundle as Bundle
    from .bundle_conversation_app import BundleConversationApp as BundleConversationApp
    from .bundle_conversation_app_channel_integration_status import (
        BundleConversationAppChannelIntegrationStatus as BundleConversationAppChannelIntegrationStatus,
    )
    from .bundle_conversation_app_consent_manager_settings import (
        BundleConversationAppConsentManagerSettings as BundleConversationAppConsentManagerSettings,
    )
    from .bundle_conversation_app_consent_manager_settings_input import (
        BundleConversationAppConsentManagerSettingsInput as BundleConversationAppConsentManagerSettingsInput,
    )
    from .bundle_conversation_app_consent_manager_settings_mode import (
        BundleConversationAppConsentManagerSettingsMode as BundleConversationAppConsentManagerSettingsMode,
    )
    from .bundle_conversation_app_consent_manager_settings_mode_input import (
        BundleConversationAppConsentManagerSettingsModeInput as BundleConversationAppConsentManagerSettingsModeInput,
    )
    from .bundle_conversation_app_conversation_retention_policy_input import (
        BundleConversationAppConversationRetentionPolicyInput as BundleConversationAppConversationRetentionPolicyInput,
    )
    from .bundle_conversation_app_conversation_retention_policy_type_input import (
        BundleConversationAppConversationRetentionPolicyTypeInput as BundleConversationAppConversationRetentionPolicyTypeInput,
    )
    from .bundle_conversation_app_dispatch_retention_policy_input import (
        BundleConversationAppDispatchRetentionPolicyInput as BundleConversationAppDispatchRetentionPolicyInput,
    )
    from .bundle_conversation_app_dispatch_retention_policy_type_input import (
        BundleConversationAppDispatchRetentionPolicyTypeInput as BundleConversationAppDispatchRetentionPolicyTypeInput,
    )
    from .bundle_conversation_app_input import BundleConversationAppInput as BundleConversationAppInput
    from .bundle_conversation_app_processing_mode import (
        BundleConversationAppProcessingMode as BundleConversationAppProcessingMode,
    )
    from .bundle_conversation_app_processing_mode_input import (
        BundleConversationAppProcessingModeInput as BundleConversationAppProcessingModeInput,
    )
    from .bundle_conversation_app_retention_policy import (
        BundleConversationAppRetentionPolicy as BundleConversationAppRetentionPolicy,
    )
    from .bundle_conversation_app_retention_policy_type import (
        BundleConversationAppRetentionPolicyType as BundleConversationAppRetentionPolicyType,
    )
    from .bundle_conversation_app_webhooks import BundleConversationAppWebhooks as BundleConversationAppWebhooks
    from .bundle_conversation_app_webhooks_input import (
        BundleConversationAppWebhooksInput as BundleConversationAppWebhooksInput,
    )
    from .bundle_conversation_webhook_trigger import (
        BundleConversationWebhookTrigger as BundleConversationWebhookTrigger,
    )
    from .bundle_conversation_webhook_trigger_input import (
        BundleConversationWebhookTriggerInput as BundleConversationWebhookTriggerInput,
    )
    from .bundle_done import BundleDone as BundleDone
    from .bundle_http_status_code import BundleHttpStatusCode as BundleHttpStatusCode
    from .bundle_input import BundleInput as BundleInput
    from .bundle_list import BundleList as BundleList
    from .bundle_provisioning_state import BundleProvisioningState as BundleProvisioningState
    from .bundle_region import BundleRegion as BundleRegion
    from .bundle_region_input import BundleRegionInput as BundleRegionInput
    from .bundle_services_state import BundleServicesState as BundleServicesState
    from .bundle_sms_app import BundleSmsApp as BundleSmsApp
    from .bundle_sms_app_input import BundleSmsAppInput as BundleSmsAppInput
    from .bundle_sms_app_region import BundleSmsAppRegion as BundleSmsAppRegion
    from .bundle_subproject import BundleSubproject as BundleSubproject
    from .bundle_subproject_input import BundleSubprojectInput as BundleSubprojectInput
    from .bundle_subproject_status import BundleSubprojectStatus as BundleSubprojectStatus
    from .bundle_webhook import BundleWebhook as BundleWebhook
    from .bundle_webhook_delivery_status import BundleWebhookDeliveryStatus as BundleWebhookDeliveryStatus
    from .bundle_webhook_input import BundleWebhookInput as BundleWebhookInput
    from .bundle_webhook_target_type_input import BundleWebhookTargetTypeInput as BundleWebhookTargetTypeInput
    from .bundle_webhook_trigger import BundleWebhookTrigger as BundleWebhookTrigger
    from .conversation_account_location import ConversationAccountLocation as ConversationAccountLocation
    from .conversation_channel_status import ConversationChannelStatus as ConversationChannelStatus
    from .conversation_instagram_info import ConversationInstagramInfo as ConversationInstagramInfo
    from .conversation_messenger_info import ConversationMessengerInfo as ConversationMessengerInfo
    from .conversation_telegram_bot_info import ConversationTelegramBotInfo as ConversationTelegramBotInfo
    from .conversation_viber_bot_info import ConversationViberBotInfo as ConversationViberBotInfo
    from .error_body import ErrorBody as ErrorBody
    from .error_code import ErrorCode as ErrorCode
    from .kakaotalk_action import KakaoTalkAction as KakaoTalkAction
    from .kakaotalk_button import KakaoTalkButton as KakaoTalkButton
    from .kakaotalk_button_input import KakaoTalkButtonInput as KakaoTalkButtonInput
    from .kakaotalk_button_type import KakaoTalkButtonType as KakaoTalkButtonType
    from .kakaotalk_button_type_input import KakaoTalkButtonTypeInput as KakaoTalkButtonTypeInput
    from .kakaotalk_comment import KakaoTalkComment as KakaoTalkComment
    from .kakaotalk_comment_input import KakaoTalkCommentInput as KakaoTalkCommentInput
    from .kakaotalk_comment_type import KakaoTalkCommentType as KakaoTalkCommentType
    from .kakaotalk_sender import KakaoTalkSender as KakaoTalkSender
    from .kakaotalk_sender_active import KakaoTalkSenderActive as KakaoTalkSenderActive
    from .kakaotalk_sender_category import KakaoTalkSenderCategory as KakaoTalkSenderCategory
    from .kakaotalk_sender_category_list import KakaoTalkSenderCategoryList as KakaoTalkSenderCategoryList
    from .kakaotalk_sender_changes import KakaoTalkSenderChanges as KakaoTalkSenderChanges
    from .kakaotalk_sender_changes_details import KakaoTalkSenderChangesDetails as KakaoTalkSenderChangesDetails
    from .kakaotalk_sender_comment_added import KakaoTalkSenderCommentAdded as KakaoTalkSenderCommentAdded
    from .kakaotalk_sender_details import KakaoTalkSenderDetails as KakaoTalkSenderDetails
    from .kakaotalk_sender_details_input import KakaoTalkSenderDetailsInput as KakaoTalkSenderDetailsInput
    from .kakaotalk_sender_details_update_input import (
        KakaoTalkSenderDetailsUpdateInput as KakaoTalkSenderDetailsUpdateInput,
    )
    from .kakaotalk_sender_inactive import KakaoTalkSenderInactive as KakaoTalkSenderInactive
    from .kakaotalk_sender_input import KakaoTalkSenderInput as KakaoTalkSenderInput
    from .kakaotalk_sender_list import KakaoTalkSenderList as KakaoTalkSenderList
    from .kakaotalk_sender_notification import KakaoTalkSenderNotification as KakaoTalkSenderNotification
    from .kakaotalk_sender_notification_list import KakaoTalkSenderNotificationList as KakaoTalkSenderNotificationList
    from .kakaotalk_sender_notification_type import KakaoTalkSenderNotificationType as KakaoTalkSenderNotificationType
    from .kakaotalk_sender_rejected import KakaoTalkSenderRejected as KakaoTalkSenderRejected
    from .kakaotalk_sender_state import KakaoTalkSenderState as KakaoTalkSenderState
    from .kakaotalk_sender_status import KakaoTalkSenderStatus as KakaoTalkSenderStatus
    from .kakaotalk_sender_update_input import KakaoTalkSenderUpdateInput as KakaoTalkSenderUpdateInput
    from .kakaotalk_sender_verify_input import KakaoTalkSenderVerifyInput as KakaoTalkSenderVerifyInput
    from .kakaotalk_template import KakaoTalkTemplate as KakaoTalkTemplate
    from .kakaotalk_template_approved import KakaoTalkTemplateApproved as KakaoTalkTemplateApproved
    from .kakaotalk_template_category import KakaoTalkTemplateCategory as KakaoTalkTemplateCategory
    from .kakaotalk_template_category_english_name import (
        KakaoTalkTemplateCategoryEnglishName as KakaoTalkTemplateCategoryEnglishName,
    )
    from .kakaotalk_template_category_list import KakaoTalkTemplateCategoryList as KakaoTalkTemplateCategoryList
    from .kakaotalk_template_category_name import KakaoTalkTemplateCategoryName as KakaoTalkTemplateCategoryName
    from .kakaotalk_template_changes import KakaoTalkTemplateChanges as KakaoTalkTemplateChanges
    from .kakaotalk_template_changes_details import KakaoTalkTemplateChangesDetails as KakaoTalkTemplateChangesDetails
    from .kakaotalk_template_comment_added import KakaoTalkTemplateCommentAdded as KakaoTalkTemplateCommentAdded
    from .kakaotalk_template_details import KakaoTalkTemplateDetails as KakaoTalkTemplateDetails
    from .kakaotalk_template_details_input import KakaoTalkTemplateDetailsInput as KakaoTalkTemplateDetailsInput
    from .kakaotalk_template_details_update_input import (
        KakaoTalkTemplateDetailsUpdateInput as KakaoTalkTemplateDetailsUpdateInput,
    )
    from .kakaotalk_template_emphasize_type import KakaoTalkTemplateEmphasizeType as KakaoTalkTemplateEmphasizeType
    from .kakaotalk_template_emphasize_type_input import (
        KakaoTalkTemplateEmphasizeTypeInput as KakaoTalkTemplateEmphasizeTypeInput,
    )
    from .kakaotalk_template_input import KakaoTalkTemplateInput as KakaoTalkTemplateInput
    from .kakaotalk_template_language import KakaoTalkTemplateLanguage as KakaoTalkTemplateLanguage
    from .kakaotalk_template_language_input import KakaoTalkTemplateLanguageInput as KakaoTalkTemplateLanguageInput
    from .kakaotalk_template_list import KakaoTalkTemplateList as KakaoTalkTemplateList
    from .kakaotalk_template_message_type import KakaoTalkTemplateMessageType as KakaoTalkTemplateMessageType
    from .kakaotalk_template_message_type_input import (
        KakaoTalkTemplateMessageTypeInput as KakaoTalkTemplateMessageTypeInput,
    )
    from .kakaotalk_template_notification import KakaoTalkTemplateNotification as KakaoTalkTemplateNotification
    from .kakaotalk_template_notification_list import (
        KakaoTalkTemplateNotificationList as KakaoTalkTemplateNotificationList,
    )
    from .kakaotalk_template_notification_type import (
        KakaoTalkTemplateNotificationType as KakaoTalkTemplateNotificationType,
    )
    from .kakaotalk_template_rejected import KakaoTalkTemplateRejected as KakaoTalkTemplateRejected
    from .kakaotalk_template_state import KakaoTalkTemplateState as KakaoTalkTemplateState
    from .kakaotalk_template_status import KakaoTalkTemplateStatus as KakaoTalkTemplateStatus
    from .kakaotalk_template_subcategory import KakaoTalkTemplateSubcategory as KakaoTalkTemplateSubcategory
    from .kakaotalk_template_subcategory_english_name import (
        KakaoTalkTemplateSubcategoryEnglishName as KakaoTalkTemplateSubcategoryEnglishName,
    )
    from .kakaotalk_template_subcategory_name import (
        KakaoTalkTemplateSubcategoryName as KakaoTalkTemplateSubcategoryName,
    )
    from .kakaotalk_template_update_input import KakaoTalkTemplateUpdateInput as KakaoTalkTemplateUpdateInput
    from .rcs_account_comment_added import RcsAccountCommentAdded as RcsAccountCommentAdded
    from .rcs_account_notification import RcsAccountNotification as RcsAccountNotification
    from .rcs_account_notification_list import RcsAccountNotificationList as RcsAccountNotificationList
    from .rcs_account_notification_type import RcsAccountNotificationType as RcsAccountNotificationType
    from .rcs_brand_campaign_sender_details_questionnaire_us import (
        RcsBrandCampaignSenderDetailsQuestionnaireUS as RcsBrandCampaignSenderDetailsQuestionnaireUS,
    )
    from .rcs_brand_campaign_sender_details_questionnaire_us_answers import (
        RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers as RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers,
    )
    from .rcs_brand_campaign_sender_details_questionnaire_us_base import (
        RcsBrandCampaignSenderDetailsQuestionnaireUSBase as RcsBrandCampaignSenderDetailsQuestionnaireUSBase,
    )
    from .rcs_brand_campaign_sender_details_questionnaire_us_questions import (
        RcsBrandCampaignSenderDetailsQuestionnaireUSQuestions as RcsBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    )
    from .rcs_brand_campaign_update_sender_details_questionnaire_us_answers_input import (
        RcsBrandCampaignUpdateSenderDetailsQuestionnaireUSAnswersInput as RcsBrandCampaignUpdateSenderDetailsQuestionnaireUSAnswersInput,
    )
    from .rcs_brand_registration import RcsBrandRegistration as RcsBrandRegistration
    from .rcs_brand_registration_process import RcsBrandRegistrationProcess as RcsBrandRegistrationProcess
    from .rcs_brand_registration_process_status import (
        RcsBrandRegistrationProcessStatus as RcsBrandRegistrationProcessStatus,
    )
    from .rcs_brand_registration_process_status_updated import (
        RcsBrandRegistrationProcessStatusUpdated as RcsBrandRegistrationProcessStatusUpdated,
    )
    from .rcs_brand_registration_status import RcsBrandRegistrationStatus as RcsBrandRegistrationStatus
    from .rcs_campaign_registration import RcsCampaignRegistration as RcsCampaignRegistration
    from .rcs_comment import RcsComment as RcsComment
    from .rcs_comment_input import RcsCommentInput as RcsCommentInput
    from .rcs_comment_type import RcsCommentType as RcsCommentType
    from .rcs_conversation_api_app import RcsConversationApiApp as RcsConversationApiApp
    from .rcs_conversation_api_app_region import RcsConversationApiAppRegion as RcsConversationApiAppRegion
    from .rcs_conversation_app_channel_integration_status import (
        RcsConversationAppChannelIntegrationStatus as RcsConversationAppChannelIntegrationStatus,
    )
    from .rcs_country_code import RcsCountryCode as RcsCountryCode
    from .rcs_country_code_input import RcsCountryCodeInput as RcsCountryCodeInput
    from .rcs_country_code_non_us_input import RcsCountryCodeNonUsInput as RcsCountryCodeNonUsInput
    from .rcs_country_code_us_input import RcsCountryCodeUsInput as RcsCountryCodeUsInput
    from .rcs_country_status import RcsCountryStatus as RcsCountryStatus
    from .rcs_default_sender_details_questionnaire_us import (
        RcsDefaultSenderDetailsQuestionnaireUS as RcsDefaultSenderDetailsQuestionnaireUS,
    )
    from .rcs_default_sender_details_questionnaire_us_questions import (
        RcsDefaultSenderDetailsQuestionnaireUSQuestions as RcsDefaultSenderDetailsQuestionnaireUSQuestions,
    )
    from .rcs_email import RcsEmail as RcsEmail
    from .rcs_email_input import RcsEmailInput as RcsEmailInput
    from .rcs_launch_country_code_input import RcsLaunchCountryCodeInput as RcsLaunchCountryCodeInput
    from .rcs_non_us_private_brand_campaign_sender_details_questionnaire_us_answers_input import (
        RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput as RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
    )
    from .rcs_non_us_private_brand_campaign_sender_details_questionnaire_us_questions import (
        RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions as RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    )
    from .rcs_non_us_public_brand_campaign_sender_details_questionnaire_us_answers_input import (
        RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput as RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
    )
    from .rcs_non_us_public_brand_campaign_sender_details_questionnaire_us_questions import (
        RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions as RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    )
    from .rcs_operator import RcsOperator as RcsOperator
    from .rcs_operator_status import RcsOperatorStatus as RcsOperatorStatus
    from .rcs_phone import RcsPhone as RcsPhone
    from .rcs_phone_input import RcsPhoneInput as RcsPhoneInput
    from .rcs_private_us_questionnaire_brand_legal_form import (
        RcsPrivateUsQuestionnaireBrandLegalForm as RcsPrivateUsQuestionnaireBrandLegalForm,
    )
    from .rcs_public_us_questionnaire_brand_legal_forms import (
        RcsPublicUsQuestionnaireBrandLegalForms as RcsPublicUsQuestionnaireBrandLegalForms,
    )
    from .rcs_sender import RcsSender as RcsSender
    from .rcs_sender_billing_category import RcsSenderBillingCategory as RcsSenderBillingCategory
    from .rcs_sender_billing_category_input import RcsSenderBillingCategoryInput as RcsSenderBillingCategoryInput
    from .rcs_sender_comment_added import RcsSenderCommentAdded as RcsSenderCommentAdded
    from .rcs_sender_details import RcsSenderDetails as RcsSenderDetails
    from .rcs_sender_details_brand import RcsSenderDetailsBrand as RcsSenderDetailsBrand
    from .rcs_sender_details_brand_input import RcsSenderDetailsBrandInput as RcsSenderDetailsBrandInput
    from .rcs_sender_details_brand_update_input import (
        RcsSenderDetailsBrandUpdateInput as RcsSenderDetailsBrandUpdateInput,
    )
    from .rcs_sender_details_input import RcsSenderDetailsInput as RcsSenderDetailsInput
    from .rcs_sender_details_questionnaire import RcsSenderDetailsQuestionnaire as RcsSenderDetailsQuestionnaire
    from .rcs_sender_details_questionnaire_answer_metadata import (
        RcsSenderDetailsQuestionnaireAnswerMetadata as RcsSenderDetailsQuestionnaireAnswerMetadata,
    )
    from .rcs_sender_details_questionnaire_answer_metadata_input import (
        RcsSenderDetailsQuestionnaireAnswerMetadataInput as RcsSenderDetailsQuestionnaireAnswerMetadataInput,
    )
    from .rcs_sender_details_questionnaire_answer_metadata_update_input import (
        RcsSenderDetailsQuestionnaireAnswerMetadataUpdateInput as RcsSenderDetailsQuestionnaireAnswerMetadataUpdateInput,
    )
    from .rcs_sender_details_questionnaire_base import (
        RcsSenderDetailsQuestionnaireBase as RcsSenderDetailsQuestionnaireBase,
    )
    from .rcs_sender_details_questionnaire_fr import RcsSenderDetailsQuestionnaireFR as RcsSenderDetailsQuestionnaireFR
    from .rcs_sender_details_questionnaire_fr_answers import (
        RcsSenderDetailsQuestionnaireFRAnswers as RcsSenderDetailsQuestionnaireFRAnswers,
    )
    from .rcs_sender_details_questionnaire_fr_answers_input import (
        RcsSenderDetailsQuestionnaireFRAnswersInput as RcsSenderDetailsQuestionnaireFRAnswersInput,
    )
    from .rcs_sender_details_questionnaire_fr_answers_update_input import (
        RcsSenderDetailsQuestionnaireFRAnswersUpdateInput as RcsSenderDetailsQuestionnaireFRAnswersUpdateInput,
    )
    from .rcs_sender_details_questionnaire_fr_base import (
        RcsSenderDetailsQuestionnaireFRBase as RcsSenderDetailsQuestionnaireFRBase,
    )
    from .rcs_sender_details_questionnaire_fr_input import (
        RcsSenderDetailsQuestionnaireFRInput as RcsSenderDetailsQuestionnaireFRInput,
    )
    from .rcs_sender_details_questionnaire_fr_questions import (
        RcsSenderDetailsQuestionnaireFRQuestions as RcsSenderDetailsQuestionnaireFRQuestions,
    )
    from .rcs_sender_details_questionnaire_fr_update_input import (
        RcsSenderDetailsQuestionnaireFRUpdateInput as RcsSenderDetailsQuestionnaireFRUpdateInput,
    )
    from .rcs_sender_details_questionnaire_gb import RcsSenderDetailsQuestionnaireGB as RcsSenderDetailsQuestionnaireGB
    from .rcs_sender_details_questionnaire_gb_answers import (
        RcsSenderDetailsQuestionnaireGBAnswers as RcsSenderDetailsQuestionnaireGBAnswers,
    )
    from .rcs_sender_details_questionnaire_gb_answers_input import (
        RcsSenderDetailsQuestionnaireGBAnswersInput as RcsSenderDetailsQuestionnaireGBAnswersInput,
    )
    from .rcs_sender_details_questionnaire_gb_answers_update_input import (
        RcsSenderDetailsQuestionnaireGBAnswersUpdateInput as RcsSenderDetailsQuestionnaireGBAnswersUpdateInput,
    )
    from .rcs_sender_details_questionnaire_gb_base import (
        RcsSenderDetailsQuestionnaireGBBase as RcsSenderDetailsQuestionnaireGBBase,
    )
    from .rcs_sender_details_questionnaire_gb_input import (
        RcsSenderDetailsQuestionnaireGBInput as RcsSenderDetailsQuestionnaireGBInput,
    )
    from .rcs_sender_details_questionnaire_gb_questions import (
        RcsSenderDetailsQuestionnaireGBQuestions as RcsSenderDetailsQuestionnaireGBQuestions,
    )
    from .rcs_sender_details_questionnaire_gb_update_input import (
        RcsSenderDetailsQuestionnaireGBUpdateInput as RcsSenderDetailsQuestionnaireGBUpdateInput,
    )
    from .rcs_sender_details_questionnaire_general import (
        RcsSenderDetailsQuestionnaireGeneral as RcsSenderDetailsQuestionnaireGeneral,
    )
    from .rcs_sender_details_questionnaire_general_answers import (
        RcsSenderDetailsQuestionnaireGeneralAnswers as RcsSenderDetailsQuestionnaireGeneralAnswers,
    )
    from .rcs_sender_details_questionnaire_general_answers_input import (
        RcsSenderDetailsQuestionnaireGeneralAnswersInput as RcsSenderDetailsQuestionnaireGeneralAnswersInput,
    )
    from .rcs_sender_details_questionnaire_general_answers_update_input import (
        RcsSenderDetailsQuestionnaireGeneralAnswersUpdateInput as RcsSenderDetailsQuestionnaireGeneralAnswersUpdateInput,
    )
    from .rcs_sender_details_questionnaire_general_base import (
        RcsSenderDetailsQuestionnaireGeneralBase as RcsSenderDetailsQuestionnaireGeneralBase,
    )
    from .rcs_sender_details_questionnaire_general_input import (
        RcsSenderDetailsQuestionnaireGeneralInput as RcsSenderDetailsQuestionnaireGeneralInput,
    )
    from .rcs_sender_details_questionnaire_general_questions import (
        RcsSenderDetailsQuestionnaireGeneralQuestions as RcsSenderDetailsQuestionnaireGeneralQuestions,
    )
    from .rcs_sender_details_questionnaire_general_update_input import (
        RcsSenderDetailsQuestionnaireGeneralUpdateInput as RcsSenderDetailsQuestionnaireGeneralUpdateInput,
    )
    from .rcs_sender_details_questionnaire_input import (
        RcsSenderDetailsQuestionnaireInput as RcsSenderDetailsQuestionnaireInput,
    )
    from .rcs_sender_details_questionnaire_question_object import (
        RcsSenderDetailsQuestionnaireQuestionObject as RcsSenderDetailsQuestionnaireQuestionObject,
    )
    from .rcs_sender_details_questionnaire_update_input import (
        RcsSenderDetailsQuestionnaireUpdateInput as RcsSenderDetailsQuestionnaireUpdateInput,
    )
    from .rcs_sender_details_questionnaire_us import RcsSenderDetailsQuestionnaireUS as RcsSenderDetailsQuestionnaireUS
    from .rcs_sender_details_questionnaire_us_answers import (
        RcsSenderDetailsQuestionnaireUSAnswers as RcsSenderDetailsQuestionnaireUSAnswers,
    )
    from .rcs_sender_details_questionnaire_us_answers_input import (
        RcsSenderDetailsQuestionnaireUSAnswersInput as RcsSenderDetailsQuestionnaireUSAnswersInput,
    )
    from .rcs_sender_details_questionnaire_us_answers_update_input import (
        RcsSenderDetailsQuestionnaireUSAnswersUpdateInput as RcsSenderDetailsQuestionnaireUSAnswersUpdateInput,
    )
    from .rcs_sender_details_questionnaire_us_base import (
        RcsSenderDetailsQuestionnaireUSBase as RcsSenderDetailsQuestionnaireUSBase,
    )
    from .rcs_sender_details_questionnaire_us_input import (
        RcsSenderDetailsQuestionnaireUSInput as RcsSenderDetailsQuestionnaireUSInput,
    )
    from .rcs_sender_details_questionnaire_us_questions import (
        RcsSenderDetailsQuestionnaireUSQuestions as RcsSenderDetailsQuestionnaireUSQuestions,
    )
    from .rcs_sender_details_questionnaire_us_update_input import (
        RcsSenderDetailsQuestionnaireUSUpdateInput as RcsSenderDetailsQuestionnaireUSUpdateInput,
    )
    from .rcs_sender_details_questionnaire_verification import (
        RcsSenderDetailsQuestionnaireVerification as RcsSenderDetailsQuestionnaireVerification,
    )
    from .rcs_sender_details_questionnaire_verification_answers import (
        RcsSenderDetailsQuestionnaireVerificationAnswers as RcsSenderDetailsQuestionnaireVerificationAnswers,
    )
    from .rcs_sender_details_questionnaire_verification_answers_input import (
        RcsSenderDetailsQuestionnaireVerificationAnswersInput as RcsSenderDetailsQuestionnaireVerificationAnswersInput,
    )
    from .rcs_sender_details_questionnaire_verification_answers_update_input import (
        RcsSenderDetailsQuestionnaireVerificationAnswersUpdateInput as RcsSenderDetailsQuestionnaireVerificationAnswersUpdateInput,
    )
    from .rcs_sender_details_questionnaire_verification_base import (
        RcsSenderDetailsQuestionnaireVerificationBase as RcsSenderDetailsQuestionnaireVerificationBase,
    )
    from .rcs_sender_details_questionnaire_verification_input import (
        RcsSenderDetailsQuestionnaireVerificationInput as RcsSenderDetailsQuestionnaireVerificationInput,
    )
    from .rcs_sender_details_questionnaire_verification_partner_answers import (
        RcsSenderDetailsQuestionnaireVerificationPartnerAnswers as RcsSenderDetailsQuestionnaireVerificationPartnerAnswers,
    )
    from .rcs_sender_details_questionnaire_verification_partner_answers_input import (
        RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInput as RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInput,
    )
    from .rcs_sender_details_questionnaire_verification_partner_answers_update_input import (
        RcsSenderDetailsQuestionnaireVerificationPartnerAnswersUpdateInput as RcsSenderDetailsQuestionnaireVerificationPartnerAnswersUpdateInput,
    )
    from .rcs_sender_details_questionnaire_verification_partner_questions import (
        RcsSenderDetailsQuestionnaireVerificationPartnerQuestions as RcsSenderDetailsQuestionnaireVerificationPartnerQuestions,
    )
    from .rcs_sender_details_questionnaire_verification_questions import (
        RcsSenderDetailsQuestionnaireVerificationQuestions as RcsSenderDetailsQuestionnaireVerificationQuestions,
    )
    from .rcs_sender_details_questionnaire_verification_update_input import (
        RcsSenderDetailsQuestionnaireVerificationUpdateInput as RcsSenderDetailsQuestionnaireVerificationUpdateInput,
    )
    from .rcs_sender_details_update_input import RcsSenderDetailsUpdateInput as RcsSenderDetailsUpdateInput
    from .rcs_sender_hosting_region import RcsSenderHostingRegion as RcsSenderHostingRegion
    from .rcs_sender_input import RcsSenderInput as RcsSenderInput
    from .rcs_sender_list import RcsSenderList as RcsSenderList
    from .rcs_sender_notification import RcsSenderNotification as RcsSenderNotification
    from .rcs_sender_notification_list import RcsSenderNotificationList as RcsSenderNotificationList
    from .rcs_sender_notification_type import RcsSenderNotificationType as RcsSenderNotificationType
    from .rcs_sender_operator_status_updated import RcsSenderOperatorStatusUpdated as RcsSenderOperatorStatusUpdated
    from .rcs_sender_operator_status_updated_operator import (
        RcsSenderOperatorStatusUpdatedOperator as RcsSenderOperatorStatusUpdatedOperator,
    )
    from .rcs_sender_operator_status_updated_operator_country import (
        RcsSenderOperatorStatusUpdatedOperatorCountry as RcsSenderOperatorStatusUpdatedOperatorCountry,
    )
    from .rcs_sender_region import RcsSenderRegion as RcsSenderRegion
    from .rcs_sender_region_input import RcsSenderRegionInput as RcsSenderRegionInput
    from .rcs_sender_sort_column import RcsSenderSortColumn as RcsSenderSortColumn
    from .rcs_sender_state import RcsSenderState as RcsSenderState
    from .rcs_sender_status_updated import RcsSenderStatusUpdated as RcsSenderStatusUpdated
    from .rcs_sender_update_input import RcsSenderUpdateInput as RcsSenderUpdateInput
    from .rcs_sender_use_case import RcsSenderUseCase as RcsSenderUseCase
    from .rcs_sender_use_case_input import RcsSenderUseCaseInput as RcsSenderUseCaseInput
    from .rcs_sort_direction import RcsSortDirection as RcsSortDirection
    from .rcs_supplier_details import RcsSupplierDetails as RcsSupplierDetails
    from .rcs_supplier_details_google import RcsSupplierDetailsGoogle as RcsSupplierDetailsGoogle
    from .rcs_test_number import RcsTestNumber as RcsTestNumber
    from .rcs_test_number_capabilities import RcsTestNumberCapabilities as RcsTestNumberCapabilities
    from .rcs_test_number_capabilities_feature import (
        RcsTestNumberCapabilitiesFeature as RcsTestNumberCapabilitiesFeature,
    )
    from .rcs_test_number_state import RcsTestNumberState as RcsTestNumberState
    from .rcs_test_numbers import RcsTestNumbers as RcsTestNumbers
    from .rcs_test_numbers_input import RcsTestNumbersInput as RcsTestNumbersInput
    from .rcs_us_private_brand_campaign_sender_details_questionnaire_us_answers_input import (
        RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput as RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
    )
    from .rcs_us_private_brand_campaign_sender_details_questionnaire_us_questions import (
        RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions as RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    )
    from .rcs_us_public_brand_campaign_sender_details_questionnaire_us_answers_input import (
        RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput as RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
    )
    from .rcs_us_public_brand_campaign_sender_details_questionnaire_us_questions import (
        RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions as RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    )
    from .rcs_us_questionnaire_brand_campaign_version import (
        RcsUsQuestionnaireBrandCampaignVersion as RcsUsQuestionnaireBrandCampaignVersion,
    )
    from .rcs_us_questionnaire_brand_industry import RcsUsQuestionnaireBrandIndustry as RcsUsQuestionnaireBrandIndustry
    from .rcs_us_questionnaire_brand_legal_form import (
        RcsUsQuestionnaireBrandLegalForm as RcsUsQuestionnaireBrandLegalForm,
    )
    from .rcs_us_questionnaire_ownership_type import RcsUsQuestionnaireOwnershipType as RcsUsQuestionnaireOwnershipType
    from .rcs_us_questionnaire_ownership_type_private import (
        RcsUsQuestionnaireOwnershipTypePrivate as RcsUsQuestionnaireOwnershipTypePrivate,
    )
    from .rcs_us_questionnaire_ownership_type_public import (
        RcsUsQuestionnaireOwnershipTypePublic as RcsUsQuestionnaireOwnershipTypePublic,
    )
    from .rcs_us_questionnaire_version import RcsUsQuestionnaireVersion as RcsUsQuestionnaireVersion
    from .rcs_us_sender_details_questionnaire_verification_answers_input import (
        RcsUsSenderDetailsQuestionnaireVerificationAnswersInput as RcsUsSenderDetailsQuestionnaireVerificationAnswersInput,
    )
    from .rcs_us_state import RcsUsState as RcsUsState
    from .rcs_website import RcsWebsite as RcsWebsite
    from .rcs_website_input import RcsWebsiteInput as RcsWebsiteInput
    from .sms_app import SmsApp as SmsApp
    from .sms_app_input import SmsAppInput as SmsAppInput
    from .sms_app_list import SmsAppList as SmsAppList
    from .sms_app_region import SmsAppRegion as SmsAppRegion
    from .sms_app_region_input import SmsAppRegionInput as SmsAppRegionInput
    from .sms_app_update_input import SmsAppUpdateInput as SmsAppUpdateInput
    from .sms_conversation_api_app import SmsConversationApiApp as SmsConversationApiApp
    from .sms_conversation_api_app_region import SmsConversationApiAppRegion as SmsConversationApiAppRegion
    from .sms_conversation_app_channel_integration_status import (
        SmsConversationAppChannelIntegrationStatus as SmsConversationAppChannelIntegrationStatus,
    )
    from .sms_provisioning_state import SmsProvisioningState as SmsProvisioningState
    from .webhook import Webhook as Webhook
    from .webhook_input import WebhookInput as WebhookInput
    from .webhook_list import WebhookList as WebhookList
    from .webhook_trigger import WebhookTrigger as WebhookTrigger
    from .webhook_update_input import WebhookUpdateInput as WebhookUpdateInput
    from .whatsapp_account import WhatsAppAccount as WhatsAppAccount
    from .whatsapp_account_change_state import WhatsAppAccountChangeState as WhatsAppAccountChangeState
    from .whatsapp_account_changes import WhatsAppAccountChanges as WhatsAppAccountChanges
    from .whatsapp_account_changes_details import WhatsAppAccountChangesDetails as WhatsAppAccountChangesDetails
    from .whatsapp_account_comment_added import WhatsAppAccountCommentAdded as WhatsAppAccountCommentAdded
    from .whatsapp_account_daily_limit_changed import (
        WhatsAppAccountDailyLimitChanged as WhatsAppAccountDailyLimitChanged,
    )
    from .whatsapp_account_deprecated_input import WhatsAppAccountDeprecatedInput as WhatsAppAccountDeprecatedInput
    from .whatsapp_account_details import WhatsAppAccountDetails as WhatsAppAccountDetails
    from .whatsapp_account_notification import WhatsAppAccountNotification as WhatsAppAccountNotification
    from .whatsapp_account_notification_list import WhatsAppAccountNotificationList as WhatsAppAccountNotificationList
    from .whatsapp_account_notification_type import WhatsAppAccountNotificationType as WhatsAppAccountNotificationType
    from .whatsapp_account_onboarded import WhatsAppAccountOnboarded as WhatsAppAccountOnboarded
    from .whatsapp_account_partner_initiated_input import (
        WhatsAppAccountPartnerInitiatedInput as WhatsAppAccountPartnerInitiatedInput,
    )
    from .whatsapp_account_pending_verification import (
        WhatsAppAccountPendingVerification as WhatsAppAccountPendingVerification,
    )
    from .whatsapp_account_rejected import WhatsAppAccountRejected as WhatsAppAccountRejected
    from .whatsapp_account_sender_related_changes_details import (
        WhatsAppAccountSenderRelatedChangesDetails as WhatsAppAccountSenderRelatedChangesDetails,
    )
    from .whatsapp_account_sender_related_details import (
        WhatsAppAccountSenderRelatedDetails as WhatsAppAccountSenderRelatedDetails,
    )
    from .whatsapp_account_sender_related_details_input import (
        WhatsAppAccountSenderRelatedDetailsInput as WhatsAppAccountSenderRelatedDetailsInput,
    )
    from .whatsapp_account_sender_related_update_details_input import (
        WhatsAppAccountSenderRelatedUpdateDetailsInput as WhatsAppAccountSenderRelatedUpdateDetailsInput,
    )
    from .whatsapp_account_state import WhatsAppAccountState as WhatsAppAccountState
    from .whatsapp_account_update_input import WhatsAppAccountUpdateInput as WhatsAppAccountUpdateInput
    from .whatsapp_account_vertical_input import WhatsAppAccountVerticalInput as WhatsAppAccountVerticalInput
    from .whatsapp_action import WhatsAppAction as WhatsAppAction
    from .whatsapp_bid_strategy import WhatsAppBidStrategy as WhatsAppBidStrategy
    from .whatsapp_bid_strategy_input import WhatsAppBidStrategyInput as WhatsAppBidStrategyInput
    from .whatsapp_body_component import WhatsAppBodyComponent as WhatsAppBodyComponent
    from .whatsapp_body_component_input import WhatsAppBodyComponentInput as WhatsAppBodyComponentInput
    from .whatsapp_business_manager import WhatsAppBusinessManager as WhatsAppBusinessManager
    from .whatsapp_business_manager_input import WhatsAppBusinessManagerInput as WhatsAppBusinessManagerInput
    from .whatsapp_button_type_copy_code import WhatsAppButtonTypeCopyCode as WhatsAppButtonTypeCopyCode
    from .whatsapp_button_type_flow import WhatsAppButtonTypeFlow as WhatsAppButtonTypeFlow
    from .whatsapp_button_type_order_details import WhatsAppButtonTypeOrderDetails as WhatsAppButtonTypeOrderDetails
    from .whatsapp_button_type_otp import WhatsAppButtonTypeOtp as WhatsAppButtonTypeOtp
    from .whatsapp_button_type_phone_number import WhatsAppButtonTypePhoneNumber as WhatsAppButtonTypePhoneNumber
    from .whatsapp_button_type_quick_reply import WhatsAppButtonTypeQuickReply as WhatsAppButtonTypeQuickReply
    from .whatsapp_button_type_request_contact_info import (
        WhatsAppButtonTypeRequestContactInfo as WhatsAppButtonTypeRequestContactInfo,
    )
    from .whatsapp_button_type_url import WhatsAppButtonTypeUrl as WhatsAppButtonTypeUrl
    from .whatsapp_buttons_component import WhatsAppButtonsComponent as WhatsAppButtonsComponent
    from .whatsapp_buttons_component_input import WhatsAppButtonsComponentInput as WhatsAppButtonsComponentInput
    from .whatsapp_card import WhatsAppCard as WhatsAppCard
    from .whatsapp_card_body_component import WhatsAppCardBodyComponent as WhatsAppCardBodyComponent
    from .whatsapp_card_body_component_input import WhatsAppCardBodyComponentInput as WhatsAppCardBodyComponentInput
    from .whatsapp_card_buttons_component import WhatsAppCardButtonsComponent as WhatsAppCardButtonsComponent
    from .whatsapp_card_buttons_component_input import (
        WhatsAppCardButtonsComponentInput as WhatsAppCardButtonsComponentInput,
    )
    from .whatsapp_card_header_component import WhatsAppCardHeaderComponent as WhatsAppCardHeaderComponent
    from .whatsapp_card_header_component_format import (
        WhatsAppCardHeaderComponentFormat as WhatsAppCardHeaderComponentFormat,
    )
    from .whatsapp_card_header_component_input import (
        WhatsAppCardHeaderComponentInput as WhatsAppCardHeaderComponentInput,
    )
    from .whatsapp_card_input import WhatsAppCardInput as WhatsAppCardInput
    from .whatsapp_card_media_header_example_input import (
        WhatsAppCardMediaHeaderExampleInput as WhatsAppCardMediaHeaderExampleInput,
    )
    from .whatsapp_card_media_header_example_supported_mime_type_input import (
        WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput as WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput,
    )
    from .whatsapp_carousel_component import WhatsAppCarouselComponent as WhatsAppCarouselComponent
    from .whatsapp_carousel_component_input import WhatsAppCarouselComponentInput as WhatsAppCarouselComponentInput
    from .whatsapp_comment import WhatsAppComment as WhatsAppComment
    from .whatsapp_comment_input import WhatsAppCommentInput as WhatsAppCommentInput
    from .whatsapp_comment_type import WhatsAppCommentType as WhatsAppCommentType
    from .whatsapp_component_type_body import WhatsAppComponentTypeBody as WhatsAppComponentTypeBody
    from .whatsapp_component_type_buttons import WhatsAppComponentTypeButtons as WhatsAppComponentTypeButtons
    from .whatsapp_component_type_carousel import WhatsAppComponentTypeCarousel as WhatsAppComponentTypeCarousel
    from .whatsapp_component_type_footer import WhatsAppComponentTypeFooter as WhatsAppComponentTypeFooter
    from .whatsapp_component_type_header import WhatsAppComponentTypeHeader as WhatsAppComponentTypeHeader
    from .whatsapp_component_type_limited_time_offer import (
        WhatsAppComponentTypeLimitedTimeOffer as WhatsAppComponentTypeLimitedTimeOffer,
    )
    from .whatsapp_conversation_api_app import WhatsAppConversationApiApp as WhatsAppConversationApiApp
    from .whatsapp_conversation_api_app_region import (
        WhatsAppConversationApiAppRegion as WhatsAppConversationApiAppRegion,
    )
    from .whatsapp_conversation_app_channel_integration_status import (
        WhatsAppConversationAppChannelIntegrationStatus as WhatsAppConversationAppChannelIntegrationStatus,
    )
    from .whatsapp_conversation_app_region import WhatsAppConversationAppRegion as WhatsAppConversationAppRegion
    from .whatsapp_copy_code_button import WhatsAppCopyCodeButton as WhatsAppCopyCodeButton
    from .whatsapp_copy_code_button_input import WhatsAppCopyCodeButtonInput as WhatsAppCopyCodeButtonInput
    from .whatsapp_country_code import WhatsAppCountryCode as WhatsAppCountryCode
    from .whatsapp_daily_limit import WhatsAppDailyLimit as WhatsAppDailyLimit
    from .whatsapp_failed_solution import WhatsAppFailedSolution as WhatsAppFailedSolution
    from .whatsapp_failed_solution_error import WhatsAppFailedSolutionError as WhatsAppFailedSolutionError
    from .whatsapp_flow import WhatsAppFlow as WhatsAppFlow
    from .whatsapp_flow_action import WhatsAppFlowAction as WhatsAppFlowAction
    from .whatsapp_flow_action_input import WhatsAppFlowActionInput as WhatsAppFlowActionInput
    from .whatsapp_flow_button import WhatsAppFlowButton as WhatsAppFlowButton
    from .whatsapp_flow_button_input import WhatsAppFlowButtonInput as WhatsAppFlowButtonInput
    from .whatsapp_flow_list import WhatsAppFlowList as WhatsAppFlowList
    from .whatsapp_flow_screen import WhatsAppFlowScreen as WhatsAppFlowScreen
    from .whatsapp_flow_screen_list import WhatsAppFlowScreenList as WhatsAppFlowScreenList
    from .whatsapp_flow_status import WhatsAppFlowStatus as WhatsAppFlowStatus
    from .whatsapp_footer_component import WhatsAppFooterComponent as WhatsAppFooterComponent
    from .whatsapp_footer_component_input import WhatsAppFooterComponentInput as WhatsAppFooterComponentInput
    from .whatsapp_limited_time_offer_component import (
        WhatsAppLimitedTimeOfferComponent as WhatsAppLimitedTimeOfferComponent,
    )
    from .whatsapp_limited_time_offer_component_input import (
        WhatsAppLimitedTimeOfferComponentInput as WhatsAppLimitedTimeOfferComponentInput,
    )
    from .whatsapp_location_header_component import WhatsAppLocationHeaderComponent as WhatsAppLocationHeaderComponent
    from .whatsapp_location_header_component_format import (
        WhatsAppLocationHeaderComponentFormat as WhatsAppLocationHeaderComponentFormat,
    )
    from .whatsapp_location_header_component_input import (
        WhatsAppLocationHeaderComponentInput as WhatsAppLocationHeaderComponentInput,
    )
    from .whatsapp_long_lived_access_token import WhatsAppLongLivedAccessToken as WhatsAppLongLivedAccessToken
    from .whatsapp_long_lived_access_token_input import (
        WhatsAppLongLivedAccessTokenInput as WhatsAppLongLivedAccessTokenInput,
    )
    from .whatsapp_media_header_component import WhatsAppMediaHeaderComponent as WhatsAppMediaHeaderComponent
    from .whatsapp_media_header_component_format import (
        WhatsAppMediaHeaderComponentFormat as WhatsAppMediaHeaderComponentFormat,
    )
    from .whatsapp_media_header_component_input import (
        WhatsAppMediaHeaderComponentInput as WhatsAppMediaHeaderComponentInput,
    )
    from .whatsapp_media_header_example import WhatsAppMediaHeaderExample as WhatsAppMediaHeaderExample
    from .whatsapp_media_header_example_input import WhatsAppMediaHeaderExampleInput as WhatsAppMediaHeaderExampleInput
    from .whatsapp_media_header_example_supported_mime_type_input import (
        WhatsAppMediaHeaderExampleSupportedMimeTypeInput as WhatsAppMediaHeaderExampleSupportedMimeTypeInput,
    )
    from .whatsapp_order_details_button import WhatsAppOrderDetailsButton as WhatsAppOrderDetailsButton
    from .whatsapp_order_details_button_input import WhatsAppOrderDetailsButtonInput as WhatsAppOrderDetailsButtonInput
    from .whatsapp_otp_button import WhatsAppOtpButton as WhatsAppOtpButton
    from .whatsapp_otp_button_input import WhatsAppOtpButtonInput as WhatsAppOtpButtonInput
    from .whatsapp_otp_type import WhatsAppOtpType as WhatsAppOtpType
    from .whatsapp_otp_type_input import WhatsAppOtpTypeInput as WhatsAppOtpTypeInput
    from .whatsapp_partial_body_component import WhatsAppPartialBodyComponent as WhatsAppPartialBodyComponent
    from .whatsapp_partial_buttons_component import WhatsAppPartialButtonsComponent as WhatsAppPartialButtonsComponent
    from .whatsapp_partial_card import WhatsAppPartialCard as WhatsAppPartialCard
    from .whatsapp_partial_card_body_component import (
        WhatsAppPartialCardBodyComponent as WhatsAppPartialCardBodyComponent,
    )
    from .whatsapp_partial_card_buttons_component import (
        WhatsAppPartialCardButtonsComponent as WhatsAppPartialCardButtonsComponent,
    )
    from .whatsapp_partial_card_header_component import (
        WhatsAppPartialCardHeaderComponent as WhatsAppPartialCardHeaderComponent,
    )
    from .whatsapp_partial_carousel_component import (
        WhatsAppPartialCarouselComponent as WhatsAppPartialCarouselComponent,
    )
    from .whatsapp_partial_flow_button import WhatsAppPartialFlowButton as WhatsAppPartialFlowButton
    from .whatsapp_partial_footer_component import WhatsAppPartialFooterComponent as WhatsAppPartialFooterComponent
    from .whatsapp_partial_limited_time_offer_component import (
        WhatsAppPartialLimitedTimeOfferComponent as WhatsAppPartialLimitedTimeOfferComponent,
    )
    from .whatsapp_partial_location_header_component import (
        WhatsAppPartialLocationHeaderComponent as WhatsAppPartialLocationHeaderComponent,
    )
    from .whatsapp_partial_media_header_component import (
        WhatsAppPartialMediaHeaderComponent as WhatsAppPartialMediaHeaderComponent,
    )
    from .whatsapp_partial_media_header_example import (
        WhatsAppPartialMediaHeaderExample as WhatsAppPartialMediaHeaderExample,
    )
    from .whatsapp_partial_otp_button import WhatsAppPartialOtpButton as WhatsAppPartialOtpButton
    from .whatsapp_partial_phone_number_button import (
        WhatsAppPartialPhoneNumberButton as WhatsAppPartialPhoneNumberButton,
    )
    from .whatsapp_partial_quick_reply_button import WhatsAppPartialQuickReplyButton as WhatsAppPartialQuickReplyButton
    from .whatsapp_partial_template import WhatsAppPartialTemplate as WhatsAppPartialTemplate
    from .whatsapp_partial_template_analytics import (
        WhatsAppPartialTemplateAnalytics as WhatsAppPartialTemplateAnalytics,
    )
    from .whatsapp_partial_template_analytics_buttons import (
        WhatsAppPartialTemplateAnalyticsButtons as WhatsAppPartialTemplateAnalyticsButtons,
    )
    from .whatsapp_partial_template_changes import WhatsAppPartialTemplateChanges as WhatsAppPartialTemplateChanges
    from .whatsapp_partial_template_details import WhatsAppPartialTemplateDetails as WhatsAppPartialTemplateDetails
    from .whatsapp_partial_template_list import WhatsAppPartialTemplateList as WhatsAppPartialTemplateList
    from .whatsapp_partial_text_header_component import (
        WhatsAppPartialTextHeaderComponent as WhatsAppPartialTextHeaderComponent,
    )
    from .whatsapp_partial_url_button import WhatsAppPartialUrlButton as WhatsAppPartialUrlButton
    from .whatsapp_phone_number_button import WhatsAppPhoneNumberButton as WhatsAppPhoneNumberButton
    from .whatsapp_phone_number_button_input import WhatsAppPhoneNumberButtonInput as WhatsAppPhoneNumberButtonInput
    from .whatsapp_quality_rating import WhatsAppQualityRating as WhatsAppQualityRating
    from .whatsapp_quick_reply_button import WhatsAppQuickReplyButton as WhatsAppQuickReplyButton
    from .whatsapp_quick_reply_button_input import WhatsAppQuickReplyButtonInput as WhatsAppQuickReplyButtonInput
    from .whatsapp_request_contact_info_button import (
        WhatsAppRequestContactInfoButton as WhatsAppRequestContactInfoButton,
    )
    from .whatsapp_request_contact_info_button_input import (
        WhatsAppRequestContactInfoButtonInput as WhatsAppRequestContactInfoButtonInput,
    )
    from .whatsapp_sender import WhatsAppSender as WhatsAppSender
    from .whatsapp_sender_active import WhatsAppSenderActive as WhatsAppSenderActive
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion as WhatsAppSenderBotRegion
    from .whatsapp_sender_bot_region_input import WhatsAppSenderBotRegionInput as WhatsAppSenderBotRegionInput
    from .whatsapp_sender_business_manager_input import (
        WhatsAppSenderBusinessManagerInput as WhatsAppSenderBusinessManagerInput,
    )
    from .whatsapp_sender_changes import WhatsAppSenderChanges as WhatsAppSenderChanges
    from .whatsapp_sender_changes_details import WhatsAppSenderChangesDetails as WhatsAppSenderChangesDetails
    from .whatsapp_sender_comment_added import WhatsAppSenderCommentAdded as WhatsAppSenderCommentAdded
    from .whatsapp_sender_daily_limit_changed import WhatsAppSenderDailyLimitChanged as WhatsAppSenderDailyLimitChanged
    from .whatsapp_sender_deleted import WhatsAppSenderDeleted as WhatsAppSenderDeleted
    from .whatsapp_sender_deprecated_input import WhatsAppSenderDeprecatedInput as WhatsAppSenderDeprecatedInput
    from .whatsapp_sender_details import WhatsAppSenderDetails as WhatsAppSenderDetails
    from .whatsapp_sender_details_input import WhatsAppSenderDetailsInput as WhatsAppSenderDetailsInput
    from .whatsapp_sender_details_update_input import (
        WhatsAppSenderDetailsUpdateInput as WhatsAppSenderDetailsUpdateInput,
    )
    from .whatsapp_sender_display_name_updated import (
        WhatsAppSenderDisplayNameUpdated as WhatsAppSenderDisplayNameUpdated,
    )
    from .whatsapp_sender_error import WhatsAppSenderError as WhatsAppSenderError
    from .whatsapp_sender_error_code import WhatsAppSenderErrorCode as WhatsAppSenderErrorCode
    from .whatsapp_sender_field_update_status import WhatsAppSenderFieldUpdateStatus as WhatsAppSenderFieldUpdateStatus
    from .whatsapp_sender_inactive import WhatsAppSenderInactive as WhatsAppSenderInactive
    from .whatsapp_sender_input import WhatsAppSenderInput as WhatsAppSenderInput
    from .whatsapp_sender_list import WhatsAppSenderList as WhatsAppSenderList
    from .whatsapp_sender_meta_local_storage import WhatsAppSenderMetaLocalStorage as WhatsAppSenderMetaLocalStorage
    from .whatsapp_sender_meta_local_storage_input import (
        WhatsAppSenderMetaLocalStorageInput as WhatsAppSenderMetaLocalStorageInput,
    )
    from .whatsapp_sender_metadata import WhatsAppSenderMetadata as WhatsAppSenderMetadata
    from .whatsapp_sender_metadata_field import WhatsAppSenderMetadataField as WhatsAppSenderMetadataField
    from .whatsapp_sender_notification import WhatsAppSenderNotification as WhatsAppSenderNotification
    from .whatsapp_sender_notification_list import WhatsAppSenderNotificationList as WhatsAppSenderNotificationList
    from .whatsapp_sender_notification_type import WhatsAppSenderNotificationType as WhatsAppSenderNotificationType
    from .whatsapp_sender_number_provider_type import (
        WhatsAppSenderNumberProviderType as WhatsAppSenderNumberProviderType,
    )
    from .whatsapp_sender_number_provider_type_input import (
        WhatsAppSenderNumberProviderTypeInput as WhatsAppSenderNumberProviderTypeInput,
    )
    from .whatsapp_sender_partner_initiated_details_input import (
        WhatsAppSenderPartnerInitiatedDetailsInput as WhatsAppSenderPartnerInitiatedDetailsInput,
    )
    from .whatsapp_sender_partner_initiated_input import (
        WhatsAppSenderPartnerInitiatedInput as WhatsAppSenderPartnerInitiatedInput,
    )
    from .whatsapp_sender_pending_verification import (
        WhatsAppSenderPendingVerification as WhatsAppSenderPendingVerification,
    )
    from .whatsapp_sender_phone_provisioning_details_input import (
        WhatsAppSenderPhoneProvisioningDetailsInput as WhatsAppSenderPhoneProvisioningDetailsInput,
    )
    from .whatsapp_sender_phone_provisioning_input import (
        WhatsAppSenderPhoneProvisioningInput as WhatsAppSenderPhoneProvisioningInput,
    )
    from .whatsapp_sender_quality_rating_changed import (
        WhatsAppSenderQualityRatingChanged as WhatsAppSenderQualityRatingChanged,
    )
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as WhatsAppSenderRegionInput
    from .whatsapp_sender_register import WhatsAppSenderRegister as WhatsAppSenderRegister
    from .whatsapp_sender_register_input import WhatsAppSenderRegisterInput as WhatsAppSenderRegisterInput
    from .whatsapp_sender_registration_method import (
        WhatsAppSenderRegistrationMethod as WhatsAppSenderRegistrationMethod,
    )
    from .whatsapp_sender_registration_method_input import (
        WhatsAppSenderRegistrationMethodInput as WhatsAppSenderRegistrationMethodInput,
    )
    from .whatsapp_sender_rejected import WhatsAppSenderRejected as WhatsAppSenderRejected
    from .whatsapp_sender_state import WhatsAppSenderState as WhatsAppSenderState
    from .whatsapp_sender_status import WhatsAppSenderStatus as WhatsAppSenderStatus
    from .whatsapp_sender_update_input import WhatsAppSenderUpdateInput as WhatsAppSenderUpdateInput
    from .whatsapp_sender_username_updated import WhatsAppSenderUsernameUpdated as WhatsAppSenderUsernameUpdated
    from .whatsapp_sender_verify_input import WhatsAppSenderVerifyInput as WhatsAppSenderVerifyInput
    from .whatsapp_sender_vertical import WhatsAppSenderVertical as WhatsAppSenderVertical
    from .whatsapp_sender_vertical_input import WhatsAppSenderVerticalInput as WhatsAppSenderVerticalInput
    from .whatsapp_solution import WhatsAppSolution as WhatsAppSolution
    from .whatsapp_solution_creation import WhatsAppSolutionCreation as WhatsAppSolutionCreation
    from .whatsapp_solution_details import WhatsAppSolutionDetails as WhatsAppSolutionDetails
    from .whatsapp_solution_details_input import WhatsAppSolutionDetailsInput as WhatsAppSolutionDetailsInput
    from .whatsapp_solution_input import WhatsAppSolutionInput as WhatsAppSolutionInput
    from .whatsapp_solution_list import WhatsAppSolutionList as WhatsAppSolutionList
    from .whatsapp_solution_meta_app import WhatsAppSolutionMetaApp as WhatsAppSolutionMetaApp
    from .whatsapp_suggested_usernames import WhatsAppSuggestedUsernames as WhatsAppSuggestedUsernames
    from .whatsapp_supported_app import WhatsAppSupportedApp as WhatsAppSupportedApp
    from .whatsapp_supported_app_input import WhatsAppSupportedAppInput as WhatsAppSupportedAppInput
    from .whatsapp_template import WhatsAppTemplate as WhatsAppTemplate
    from .whatsapp_template_analytics import WhatsAppTemplateAnalytics as WhatsAppTemplateAnalytics
    from .whatsapp_template_analytics_button_type import (
        WhatsAppTemplateAnalyticsButtonType as WhatsAppTemplateAnalyticsButtonType,
    )
    from .whatsapp_template_analytics_buttons import (
        WhatsAppTemplateAnalyticsButtons as WhatsAppTemplateAnalyticsButtons,
    )
    from .whatsapp_template_analytics_date_range import (
        WhatsAppTemplateAnalyticsDateRange as WhatsAppTemplateAnalyticsDateRange,
    )
    from .whatsapp_template_approved import WhatsAppTemplateApproved as WhatsAppTemplateApproved
    from .whatsapp_template_category import WhatsAppTemplateCategory as WhatsAppTemplateCategory
    from .whatsapp_template_category_future_update import (
        WhatsAppTemplateCategoryFutureUpdate as WhatsAppTemplateCategoryFutureUpdate,
    )
    from .whatsapp_template_category_input import WhatsAppTemplateCategoryInput as WhatsAppTemplateCategoryInput
    from .whatsapp_template_category_updated import WhatsAppTemplateCategoryUpdated as WhatsAppTemplateCategoryUpdated
    from .whatsapp_template_changes import WhatsAppTemplateChanges as WhatsAppTemplateChanges
    from .whatsapp_template_changes_details import WhatsAppTemplateChangesDetails as WhatsAppTemplateChangesDetails
    from .whatsapp_template_comment_added import WhatsAppTemplateCommentAdded as WhatsAppTemplateCommentAdded
    from .whatsapp_template_compare import WhatsAppTemplateCompare as WhatsAppTemplateCompare
    from .whatsapp_template_compare_block_reason import (
        WhatsAppTemplateCompareBlockReason as WhatsAppTemplateCompareBlockReason,
    )
    from .whatsapp_template_compare_identifier import (
        WhatsAppTemplateCompareIdentifier as WhatsAppTemplateCompareIdentifier,
    )
    from .whatsapp_template_compare_identifier_input import (
        WhatsAppTemplateCompareIdentifierInput as WhatsAppTemplateCompareIdentifierInput,
    )
    from .whatsapp_template_compare_input import WhatsAppTemplateCompareInput as WhatsAppTemplateCompareInput
    from .whatsapp_template_compare_timeframe_input import (
        WhatsAppTemplateCompareTimeframeInput as WhatsAppTemplateCompareTimeframeInput,
    )
    from .whatsapp_template_deleted import WhatsAppTemplateDeleted as WhatsAppTemplateDeleted
    from .whatsapp_template_details import WhatsAppTemplateDetails as WhatsAppTemplateDetails
    from .whatsapp_template_details_input import WhatsAppTemplateDetailsInput as WhatsAppTemplateDetailsInput
    from .whatsapp_template_details_optimization import (
        WhatsAppTemplateDetailsOptimization as WhatsAppTemplateDetailsOptimization,
    )
    from .whatsapp_template_details_optimization_input import (
        WhatsAppTemplateDetailsOptimizationInput as WhatsAppTemplateDetailsOptimizationInput,
    )
    from .whatsapp_template_details_optimization_update_input import (
        WhatsAppTemplateDetailsOptimizationUpdateInput as WhatsAppTemplateDetailsOptimizationUpdateInput,
    )
    from .whatsapp_template_details_update_input import (
        WhatsAppTemplateDetailsUpdateInput as WhatsAppTemplateDetailsUpdateInput,
    )
    from .whatsapp_template_field_mask_path import WhatsAppTemplateFieldMaskPath as WhatsAppTemplateFieldMaskPath
    from .whatsapp_template_input import WhatsAppTemplateInput as WhatsAppTemplateInput
    from .whatsapp_template_language import WhatsAppTemplateLanguage as WhatsAppTemplateLanguage
    from .whatsapp_template_language_input import WhatsAppTemplateLanguageInput as WhatsAppTemplateLanguageInput
    from .whatsapp_template_list import WhatsAppTemplateList as WhatsAppTemplateList
    from .whatsapp_template_notification import WhatsAppTemplateNotification as WhatsAppTemplateNotification
    from .whatsapp_template_notification_list import (
        WhatsAppTemplateNotificationList as WhatsAppTemplateNotificationList,
    )
    from .whatsapp_template_notification_type import (
        WhatsAppTemplateNotificationType as WhatsAppTemplateNotificationType,
    )
    from .whatsapp_template_quality_score import WhatsAppTemplateQualityScore as WhatsAppTemplateQualityScore
    from .whatsapp_template_quality_score_updated import (
        WhatsAppTemplateQualityScoreUpdated as WhatsAppTemplateQualityScoreUpdated,
    )
    from .whatsapp_template_rejected import WhatsAppTemplateRejected as WhatsAppTemplateRejected
    from .whatsapp_template_rejection_code import WhatsAppTemplateRejectionCode as WhatsAppTemplateRejectionCode
    from .whatsapp_template_state import WhatsAppTemplateState as WhatsAppTemplateState
    from .whatsapp_template_status import WhatsAppTemplateStatus as WhatsAppTemplateStatus
    from .whatsapp_template_status_updated import WhatsAppTemplateStatusUpdated as WhatsAppTemplateStatusUpdated
    from .whatsapp_template_status_updated_new_state import (
        WhatsAppTemplateStatusUpdatedNewState as WhatsAppTemplateStatusUpdatedNewState,
    )
    from .whatsapp_template_update_input import WhatsAppTemplateUpdateInput as WhatsAppTemplateUpdateInput
    from .whatsapp_text_header_component import WhatsAppTextHeaderComponent as WhatsAppTextHeaderComponent
    from .whatsapp_text_header_component_format import (
        WhatsAppTextHeaderComponentFormat as WhatsAppTextHeaderComponentFormat,
    )
    from .whatsapp_text_header_component_input import (
        WhatsAppTextHeaderComponentInput as WhatsAppTextHeaderComponentInput,
    )
    from .whatsapp_url_button import WhatsAppUrlButton as WhatsAppUrlButton
    from .whatsapp_url_button_input import WhatsAppUrlButtonInput as WhatsAppUrlButtonInput
    from .whatsapp_waba_account_changed import WhatsAppWabaAccountChanged as WhatsAppWabaAccountChanged
    from .whatsapp_waba_ban_state import WhatsAppWabaBanState as WhatsAppWabaBanState
    from .whatsapp_waba_details import WhatsAppWabaDetails as WhatsAppWabaDetails
    from .whatsapp_waba_details_list import WhatsAppWabaDetailsList as WhatsAppWabaDetailsList
    from .whatsapp_waba_details_list_input import WhatsAppWabaDetailsListInput as WhatsAppWabaDetailsListInput
    from .whatsapp_waba_numbers import WhatsAppWabaNumbers as WhatsAppWabaNumbers

MODULES: dict[str, str] = {
    "Bundle": "bundle",
    "BundleConversationApp": "bundle_conversation_app",
    "BundleConversationAppChannelIntegrationStatus": "bundle_conversation_app_channel_integration_status",
    "BundleConversationAppConsentManagerSettings": "bundle_conversation_app_consent_manager_settings",
    "BundleConversationAppConsentManagerSettingsInput": "bundle_conversation_app_consent_manager_settings_input",
    "BundleConversationAppConsentManagerSettingsMode": "bundle_conversation_app_consent_manager_settings_mode",
    "BundleConversationAppConsentManagerSettingsModeInput": "bundle_conversation_app_consent_manager_settings_mode_input",
    "BundleConversationAppConversationRetentionPolicyInput": "bundle_conversation_app_conversation_retention_policy_input",
    "BundleConversationAppConversationRetentionPolicyTypeInput": "bundle_conversation_app_conversation_retention_policy_type_input",
    "BundleConversationAppDispatchRetentionPolicyInput": "bundle_conversation_app_dispatch_retention_policy_input",
    "BundleConversationAppDispatchRetentionPolicyTypeInput": "bundle_conversation_app_dispatch_retention_policy_type_input",
    "BundleConversationAppInput": "bundle_conversation_app_input",
    "BundleConversationAppProcessingMode": "bundle_conversation_app_processing_mode",
    "BundleConversationAppProcessingModeInput": "bundle_conversation_app_processing_mode_input",
    "BundleConversationAppRetentionPolicy": "bundle_conversation_app_retention_policy",
    "BundleConversationAppRetentionPolicyType": "bundle_conversation_app_retention_policy_type",
    "BundleConversationAppWebhooks": "bundle_conversation_app_webhooks",
    "BundleConversationAppWebhooksInput": "bundle_conversation_app_webhooks_input",
    "BundleConversationWebhookTrigger": "bundle_conversation_webhook_trigger",
    "BundleConversationWebhookTriggerInput": "bundle_conversation_webhook_trigger_input",
    "BundleDone": "bundle_done",
    "BundleHttpStatusCode": "bundle_http_status_code",
    "BundleInput": "bundle_input",
    "BundleList": "bundle_list",
    "BundleProvisioningState": "bundle_provisioning_state",
    "BundleRegion": "bundle_region",
    "BundleRegionInput": "bundle_region_input",
    "BundleServicesState": "bundle_services_state",
    "BundleSmsApp": "bundle_sms_app",
    "BundleSmsAppInput": "bundle_sms_app_input",
    "BundleSmsAppRegion": "bundle_sms_app_region",
    "BundleSubproject": "bundle_subproject",
    "BundleSubprojectInput": "bundle_subproject_input",
    "BundleSubprojectStatus": "bundle_subproject_status",
    "BundleWebhook": "bundle_webhook",
    "BundleWebhookDeliveryStatus": "bundle_webhook_delivery_status",
    "BundleWebhookInput": "bundle_webhook_input",
    "BundleWebhookTargetTypeInput": "bundle_webhook_target_type_input",
    "BundleWebhookTrigger": "bundle_webhook_trigger",
    "ConversationAccountLocation": "conversation_account_location",
    "ConversationChannelStatus": "conversation_channel_status",
    "ConversationInstagramInfo": "conversation_instagram_info",
    "ConversationMessengerInfo": "conversation_messenger_info",
    "ConversationTelegramBotInfo": "conversation_telegram_bot_info",
    "ConversationViberBotInfo": "conversation_viber_bot_info",
    "ErrorBody": "error_body",
    "ErrorCode": "error_code",
    "KakaoTalkAction": "kakaotalk_action",
    "KakaoTalkButton": "kakaotalk_button",
    "KakaoTalkButtonInput": "kakaotalk_button_input",
    "KakaoTalkButtonType": "kakaotalk_button_type",
    "KakaoTalkButtonTypeInput": "kakaotalk_button_type_input",
    "KakaoTalkComment": "kakaotalk_comment",
    "KakaoTalkCommentInput": "kakaotalk_comment_input",
    "KakaoTalkCommentType": "kakaotalk_comment_type",
    "KakaoTalkSender": "kakaotalk_sender",
    "KakaoTalkSenderActive": "kakaotalk_sender_active",
    "KakaoTalkSenderCategory": "kakaotalk_sender_category",
    "KakaoTalkSenderCategoryList": "kakaotalk_sender_category_list",
    "KakaoTalkSenderChanges": "kakaotalk_sender_changes",
    "KakaoTalkSenderChangesDetails": "kakaotalk_sender_changes_details",
    "KakaoTalkSenderCommentAdded": "kakaotalk_sender_comment_added",
    "KakaoTalkSenderDetails": "kakaotalk_sender_details",
    "KakaoTalkSenderDetailsInput": "kakaotalk_sender_details_input",
    "KakaoTalkSenderDetailsUpdateInput": "kakaotalk_sender_details_update_input",
    "KakaoTalkSenderInactive": "kakaotalk_sender_inactive",
    "KakaoTalkSenderInput": "kakaotalk_sender_input",
    "KakaoTalkSenderList": "kakaotalk_sender_list",
    "KakaoTalkSenderNotification": "kakaotalk_sender_notification",
    "KakaoTalkSenderNotificationList": "kakaotalk_sender_notification_list",
    "KakaoTalkSenderNotificationType": "kakaotalk_sender_notification_type",
    "KakaoTalkSenderRejected": "kakaotalk_sender_rejected",
    "KakaoTalkSenderState": "kakaotalk_sender_state",
    "KakaoTalkSenderStatus": "kakaotalk_sender_status",
    "KakaoTalkSenderUpdateInput": "kakaotalk_sender_update_input",
    "KakaoTalkSenderVerifyInput": "kakaotalk_sender_verify_input",
    "KakaoTalkTemplate": "kakaotalk_template",
    "KakaoTalkTemplateApproved": "kakaotalk_template_approved",
    "KakaoTalkTemplateCategory": "kakaotalk_template_category",
    "KakaoTalkTemplateCategoryEnglishName": "kakaotalk_template_category_english_name",
    "KakaoTalkTemplateCategoryList": "kakaotalk_template_category_list",
    "KakaoTalkTemplateCategoryName": "kakaotalk_template_category_name",
    "KakaoTalkTemplateChanges": "kakaotalk_template_changes",
    "KakaoTalkTemplateChangesDetails": "kakaotalk_template_changes_details",
    "KakaoTalkTemplateCommentAdded": "kakaotalk_template_comment_added",
    "KakaoTalkTemplateDetails": "kakaotalk_template_details",
    "KakaoTalkTemplateDetailsInput": "kakaotalk_template_details_input",
    "KakaoTalkTemplateDetailsUpdateInput": "kakaotalk_template_details_update_input",
    "KakaoTalkTemplateEmphasizeType": "kakaotalk_template_emphasize_type",
    "KakaoTalkTemplateEmphasizeTypeInput": "kakaotalk_template_emphasize_type_input",
    "KakaoTalkTemplateInput": "kakaotalk_template_input",
    "KakaoTalkTemplateLanguage": "kakaotalk_template_language",
    "KakaoTalkTemplateLanguageInput": "kakaotalk_template_language_input",
    "KakaoTalkTemplateList": "kakaotalk_template_list",
    "KakaoTalkTemplateMessageType": "kakaotalk_template_message_type",
    "KakaoTalkTemplateMessageTypeInput": "kakaotalk_template_message_type_input",
    "KakaoTalkTemplateNotification": "kakaotalk_template_notification",
    "KakaoTalkTemplateNotificationList": "kakaotalk_template_notification_list",
    "KakaoTalkTemplateNotificationType": "kakaotalk_template_notification_type",
    "KakaoTalkTemplateRejected": "kakaotalk_template_rejected",
    "KakaoTalkTemplateState": "kakaotalk_template_state",
    "KakaoTalkTemplateStatus": "kakaotalk_template_status",
    "KakaoTalkTemplateSubcategory": "kakaotalk_template_subcategory",
    "KakaoTalkTemplateSubcategoryEnglishName": "kakaotalk_template_subcategory_english_name",
    "KakaoTalkTemplateSubcategoryName": "kakaotalk_template_subcategory_name",
    "KakaoTalkTemplateUpdateInput": "kakaotalk_template_update_input",
    "RcsAccountCommentAdded": "rcs_account_comment_added",
    "RcsAccountNotification": "rcs_account_notification",
    "RcsAccountNotificationList": "rcs_account_notification_list",
    "RcsAccountNotificationType": "rcs_account_notification_type",
    "RcsBrandCampaignSenderDetailsQuestionnaireUS": "rcs_brand_campaign_sender_details_questionnaire_us",
    "RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers": "rcs_brand_campaign_sender_details_questionnaire_us_answers",
    "RcsBrandCampaignSenderDetailsQuestionnaireUSBase": "rcs_brand_campaign_sender_details_questionnaire_us_base",
    "RcsBrandCampaignSenderDetailsQuestionnaireUSQuestions": "rcs_brand_campaign_sender_details_questionnaire_us_questions",
    "RcsBrandCampaignUpdateSenderDetailsQuestionnaireUSAnswersInput": "rcs_brand_campaign_update_sender_details_questionnaire_us_answers_input",
    "RcsBrandRegistration": "rcs_brand_registration",
    "RcsBrandRegistrationProcess": "rcs_brand_registration_process",
    "RcsBrandRegistrationProcessStatus": "rcs_brand_registration_process_status",
    "RcsBrandRegistrationProcessStatusUpdated": "rcs_brand_registration_process_status_updated",
    "RcsBrandRegistrationStatus": "rcs_brand_registration_status",
    "RcsCampaignRegistration": "rcs_campaign_registration",
    "RcsComment": "rcs_comment",
    "RcsCommentInput": "rcs_comment_input",
    "RcsCommentType": "rcs_comment_type",
    "RcsConversationApiApp": "rcs_conversation_api_app",
    "RcsConversationApiAppRegion": "rcs_conversation_api_app_region",
    "RcsConversationAppChannelIntegrationStatus": "rcs_conversation_app_channel_integration_status",
    "RcsCountryCode": "rcs_country_code",
    "RcsCountryCodeInput": "rcs_country_code_input",
    "RcsCountryCodeNonUsInput": "rcs_country_code_non_us_input",
    "RcsCountryCodeUsInput": "rcs_country_code_us_input",
    "RcsCountryStatus": "rcs_country_status",
    "RcsDefaultSenderDetailsQuestionnaireUS": "rcs_default_sender_details_questionnaire_us",
    "RcsDefaultSenderDetailsQuestionnaireUSQuestions": "rcs_default_sender_details_questionnaire_us_questions",
    "RcsEmail": "rcs_email",
    "RcsEmailInput": "rcs_email_input",
    "RcsLaunchCountryCodeInput": "rcs_launch_country_code_input",
    "RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput": "rcs_non_us_private_brand_campaign_sender_details_questionnaire_us_answers_input",
    "RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions": "rcs_non_us_private_brand_campaign_sender_details_questionnaire_us_questions",
    "RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput": "rcs_non_us_public_brand_campaign_sender_details_questionnaire_us_answers_input",
    "RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions": "rcs_non_us_public_brand_campaign_sender_details_questionnaire_us_questions",
    "RcsOperator": "rcs_operator",
    "RcsOperatorStatus": "rcs_operator_status",
    "RcsPhone": "rcs_phone",
    "RcsPhoneInput": "rcs_phone_input",
    "RcsPrivateUsQuestionnaireBrandLegalForm": "rcs_private_us_questionnaire_brand_legal_form",
    "RcsPublicUsQuestionnaireBrandLegalForms": "rcs_public_us_questionnaire_brand_legal_forms",
    "RcsSender": "rcs_sender",
    "RcsSenderBillingCategory": "rcs_sender_billing_category",
    "RcsSenderBillingCategoryInput": "rcs_sender_billing_category_input",
    "RcsSenderCommentAdded": "rcs_sender_comment_added",
    "RcsSenderDetails": "rcs_sender_details",
    "RcsSenderDetailsBrand": "rcs_sender_details_brand",
    "RcsSenderDetailsBrandInput": "rcs_sender_details_brand_input",
    "RcsSenderDetailsBrandUpdateInput": "rcs_sender_details_brand_update_input",
    "RcsSenderDetailsInput": "rcs_sender_details_input",
    "RcsSenderDetailsQuestionnaire": "rcs_sender_details_questionnaire",
    "RcsSenderDetailsQuestionnaireAnswerMetadata": "rcs_sender_details_questionnaire_answer_metadata",
    "RcsSenderDetailsQuestionnaireAnswerMetadataInput": "rcs_sender_details_questionnaire_answer_metadata_input",
    "RcsSenderDetailsQuestionnaireAnswerMetadataUpdateInput": "rcs_sender_details_questionnaire_answer_metadata_update_input",
    "RcsSenderDetailsQuestionnaireBase": "rcs_sender_details_questionnaire_base",
    "RcsSenderDetailsQuestionnaireFR": "rcs_sender_details_questionnaire_fr",
    "RcsSenderDetailsQuestionnaireFRAnswers": "rcs_sender_details_questionnaire_fr_answers",
    "RcsSenderDetailsQuestionnaireFRAnswersInput": "rcs_sender_details_questionnaire_fr_answers_input",
    "RcsSenderDetailsQuestionnaireFRAnswersUpdateInput": "rcs_sender_details_questionnaire_fr_answers_update_input",
    "RcsSenderDetailsQuestionnaireFRBase": "rcs_sender_details_questionnaire_fr_base",
    "RcsSenderDetailsQuestionnaireFRInput": "rcs_sender_details_questionnaire_fr_input",
    "RcsSenderDetailsQuestionnaireFRQuestions": "rcs_sender_details_questionnaire_fr_questions",
    "RcsSenderDetailsQuestionnaireFRUpdateInput": "rcs_sender_details_questionnaire_fr_update_input",
    "RcsSenderDetailsQuestionnaireGB": "rcs_sender_details_questionnaire_gb",
    "RcsSenderDetailsQuestionnaireGBAnswers": "rcs_sender_details_questionnaire_gb_answers",
    "RcsSenderDetailsQuestionnaireGBAnswersInput": "rcs_sender_details_questionnaire_gb_answers_input",
    "RcsSenderDetailsQuestionnaireGBAnswersUpdateInput": "rcs_sender_details_questionnaire_gb_answers_update_input",
    "RcsSenderDetailsQuestionnaireGBBase": "rcs_sender_details_questionnaire_gb_base",
    "RcsSenderDetailsQuestionnaireGBInput": "rcs_sender_details_questionnaire_gb_input",
    "RcsSenderDetailsQuestionnaireGBQuestions": "rcs_sender_details_questionnaire_gb_questions",
    "RcsSenderDetailsQuestionnaireGBUpdateInput": "rcs_sender_details_questionnaire_gb_update_input",
    "RcsSenderDetailsQuestionnaireGeneral": "rcs_sender_details_questionnaire_general",
    "RcsSenderDetailsQuestionnaireGeneralAnswers": "rcs_sender_details_questionnaire_general_answers",
    "RcsSenderDetailsQuestionnaireGeneralAnswersInput": "rcs_sender_details_questionnaire_general_answers_input",
    "RcsSenderDetailsQuestionnaireGeneralAnswersUpdateInput": "rcs_sender_details_questionnaire_general_answers_update_input",
    "RcsSenderDetailsQuestionnaireGeneralBase": "rcs_sender_details_questionnaire_general_base",
    "RcsSenderDetailsQuestionnaireGeneralInput": "rcs_sender_details_questionnaire_general_input",
    "RcsSenderDetailsQuestionnaireGeneralQuestions": "rcs_sender_details_questionnaire_general_questions",
    "RcsSenderDetailsQuestionnaireGeneralUpdateInput": "rcs_sender_details_questionnaire_general_update_input",
    "RcsSenderDetailsQuestionnaireInput": "rcs_sender_details_questionnaire_input",
    "RcsSenderDetailsQuestionnaireQuestionObject": "rcs_sender_details_questionnaire_question_object",
    "RcsSenderDetailsQuestionnaireUS": "rcs_sender_details_questionnaire_us",
    "RcsSenderDetailsQuestionnaireUSAnswers": "rcs_sender_details_questionnaire_us_answers",
    "RcsSenderDetailsQuestionnaireUSAnswersInput": "rcs_sender_details_questionnaire_us_answers_input",
    "RcsSenderDetailsQuestionnaireUSAnswersUpdateInput": "rcs_sender_details_questionnaire_us_answers_update_input",
    "RcsSenderDetailsQuestionnaireUSBase": "rcs_sender_details_questionnaire_us_base",
    "RcsSenderDetailsQuestionnaireUSInput": "rcs_sender_details_questionnaire_us_input",
    "RcsSenderDetailsQuestionnaireUSQuestions": "rcs_sender_details_questionnaire_us_questions",
    "RcsSenderDetailsQuestionnaireUSUpdateInput": "rcs_sender_details_questionnaire_us_update_input",
    "RcsSenderDetailsQuestionnaireUpdateInput": "rcs_sender_details_questionnaire_update_input",
    "RcsSenderDetailsQuestionnaireVerification": "rcs_sender_details_questionnaire_verification",
    "RcsSenderDetailsQuestionnaireVerificationAnswers": "rcs_sender_details_questionnaire_verification_answers",
    "RcsSenderDetailsQuestionnaireVerificationAnswersInput": "rcs_sender_details_questionnaire_verification_answers_input",
    "RcsSenderDetailsQuestionnaireVerificationAnswersUpdateInput": "rcs_sender_details_questionnaire_verification_answers_update_input",
    "RcsSenderDetailsQuestionnaireVerificationBase": "rcs_sender_details_questionnaire_verification_base",
    "RcsSenderDetailsQuestionnaireVerificationInput": "rcs_sender_details_questionnaire_verification_input",
    "RcsSenderDetailsQuestionnaireVerificationPartnerAnswers": "rcs_sender_details_questionnaire_verification_partner_answers",
    "RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInput": "rcs_sender_details_questionnaire_verification_partner_answers_input",
    "RcsSenderDetailsQuestionnaireVerificationPartnerAnswersUpdateInput": "rcs_sender_details_questionnaire_verification_partner_answers_update_input",
    "RcsSenderDetailsQuestionnaireVerificationPartnerQuestions": "rcs_sender_details_questionnaire_verification_partner_questions",
    "RcsSenderDetailsQuestionnaireVerificationQuestions": "rcs_sender_details_questionnaire_verification_questions",
    "RcsSenderDetailsQuestionnaireVerificationUpdateInput": "rcs_sender_details_questionnaire_verification_update_input",
    "RcsSenderDetailsUpdateInput": "rcs_sender_details_update_input",
    "RcsSenderHostingRegion": "rcs_sender_hosting_region",
    "RcsSenderInput": "rcs_sender_input",
    "RcsSenderList": "rcs_sender_list",
    "RcsSenderNotification": "rcs_sender_notification",
    "RcsSenderNotificationList": "rcs_sender_notification_list",
    "RcsSenderNotificationType": "rcs_sender_notification_type",
    "RcsSenderOperatorStatusUpdated": "rcs_sender_operator_status_updated",
    "RcsSenderOperatorStatusUpdatedOperator": "rcs_sender_operator_status_updated_operator",
    "RcsSenderOperatorStatusUpdatedOperatorCountry": "rcs_sender_operator_status_updated_operator_country",
    "RcsSenderRegion": "rcs_sender_region",
    "RcsSenderRegionInput": "rcs_sender_region_input",
    "RcsSenderSortColumn": "rcs_sender_sort_column",
    "RcsSenderState": "rcs_sender_state",
    "RcsSenderStatusUpdated": "rcs_sender_status_updated",
    "RcsSenderUpdateInput": "rcs_sender_update_input",
    "RcsSenderUseCase": "rcs_sender_use_case",
    "RcsSenderUseCaseInput": "rcs_sender_use_case_input",
    "RcsSortDirection": "rcs_sort_direction",
    "RcsSupplierDetails": "rcs_supplier_details",
    "RcsSupplierDetailsGoogle": "rcs_supplier_details_google",
    "RcsTestNumber": "rcs_test_number",
    "RcsTestNumberCapabilities": "rcs_test_number_capabilities",
    "RcsTestNumberCapabilitiesFeature": "rcs_test_number_capabilities_feature",
    "RcsTestNumberState": "rcs_test_number_state",
    "RcsTestNumbers": "rcs_test_numbers",
    "RcsTestNumbersInput": "rcs_test_numbers_input",
    "RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput": "rcs_us_private_brand_campaign_sender_details_questionnaire_us_answers_input",
    "RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions": "rcs_us_private_brand_campaign_sender_details_questionnaire_us_questions",
    "RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput": "rcs_us_public_brand_campaign_sender_details_questionnaire_us_answers_input",
    "RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions": "rcs_us_public_brand_campaign_sender_details_questionnaire_us_questions",
    "RcsUsQuestionnaireBrandCampaignVersion": "rcs_us_questionnaire_brand_campaign_version",
    "RcsUsQuestionnaireBrandIndustry": "rcs_us_questionnaire_brand_industry",
    "RcsUsQuestionnaireBrandLegalForm": "rcs_us_questionnaire_brand_legal_form",
    "RcsUsQuestionnaireOwnershipType": "rcs_us_questionnaire_ownership_type",
    "RcsUsQuestionnaireOwnershipTypePrivate": "rcs_us_questionnaire_ownership_type_private",
    "RcsUsQuestionnaireOwnershipTypePublic": "rcs_us_questionnaire_ownership_type_public",
    "RcsUsQuestionnaireVersion": "rcs_us_questionnaire_version",
    "RcsUsSenderDetailsQuestionnaireVerificationAnswersInput": "rcs_us_sender_details_questionnaire_verification_answers_input",
    "RcsUsState": "rcs_us_state",
    "RcsWebsite": "rcs_website",
    "RcsWebsiteInput": "rcs_website_input",
    "SmsApp": "sms_app",
    "SmsAppInput": "sms_app_input",
    "SmsAppList": "sms_app_list",
    "SmsAppRegion": "sms_app_region",
    "SmsAppRegionInput": "sms_app_region_input",
    "SmsAppUpdateInput": "sms_app_update_input",
    "SmsConversationApiApp": "sms_conversation_api_app",
    "SmsConversationApiAppRegion": "sms_conversation_api_app_region",
    "SmsConversationAppChannelIntegrationStatus": "sms_conversation_app_channel_integration_status",
    "SmsProvisioningState": "sms_provisioning_state",
    "Webhook": "webhook",
    "WebhookInput": "webhook_input",
    "WebhookList": "webhook_list",
    "WebhookTrigger": "webhook_trigger",
    "WebhookUpdateInput": "webhook_update_input",
    "WhatsAppAccount": "whatsapp_account",
    "WhatsAppAccountChangeState": "whatsapp_account_change_state",
    "WhatsAppAccountChanges": "whatsapp_account_changes",
    "WhatsAppAccountChangesDetails": "whatsapp_account_changes_details",
    "WhatsAppAccountCommentAdded": "whatsapp_account_comment_added",
    "WhatsAppAccountDailyLimitChanged": "whatsapp_account_daily_limit_changed",
    "WhatsAppAccountDeprecatedInput": "whatsapp_account_deprecated_input",
    "WhatsAppAccountDetails": "whatsapp_account_details",
    "WhatsAppAccountNotification": "whatsapp_account_notification",
    "WhatsAppAccountNotificationList": "whatsapp_account_notification_list",
    "WhatsAppAccountNotificationType": "whatsapp_account_notification_type",
    "WhatsAppAccountOnboarded": "whatsapp_account_onboarded",
    "WhatsAppAccountPartnerInitiatedInput": "whatsapp_account_partner_initiated_input",
    "WhatsAppAccountPendingVerification": "whatsapp_account_pending_verification",
    "WhatsAppAccountRejected": "whatsapp_account_rejected",
    "WhatsAppAccountSenderRelatedChangesDetails": "whatsapp_account_sender_related_changes_details",
    "WhatsAppAccountSenderRelatedDetails": "whatsapp_account_sender_related_details",
    "WhatsAppAccountSenderRelatedDetailsInput": "whatsapp_account_sender_related_details_input",
    "WhatsAppAccountSenderRelatedUpdateDetailsInput": "whatsapp_account_sender_related_update_details_input",
    "WhatsAppAccountState": "whatsapp_account_state",
    "WhatsAppAccountUpdateInput": "whatsapp_account_update_input",
    "WhatsAppAccountVerticalInput": "whatsapp_account_vertical_input",
    "WhatsAppAction": "whatsapp_action",
    "WhatsAppBidStrategy": "whatsapp_bid_strategy",
    "WhatsAppBidStrategyInput": "whatsapp_bid_strategy_input",
    "WhatsAppBodyComponent": "whatsapp_body_component",
    "WhatsAppBodyComponentInput": "whatsapp_body_component_input",
    "WhatsAppBusinessManager": "whatsapp_business_manager",
    "WhatsAppBusinessManagerInput": "whatsapp_business_manager_input",
    "WhatsAppButtonTypeCopyCode": "whatsapp_button_type_copy_code",
    "WhatsAppButtonTypeFlow": "whatsapp_button_type_flow",
    "WhatsAppButtonTypeOrderDetails": "whatsapp_button_type_order_details",
    "WhatsAppButtonTypeOtp": "whatsapp_button_type_otp",
    "WhatsAppButtonTypePhoneNumber": "whatsapp_button_type_phone_number",
    "WhatsAppButtonTypeQuickReply": "whatsapp_button_type_quick_reply",
    "WhatsAppButtonTypeRequestContactInfo": "whatsapp_button_type_request_contact_info",
    "WhatsAppButtonTypeUrl": "whatsapp_button_type_url",
    "WhatsAppButtonsComponent": "whatsapp_buttons_component",
    "WhatsAppButtonsComponentInput": "whatsapp_buttons_component_input",
    "WhatsAppCard": "whatsapp_card",
    "WhatsAppCardBodyComponent": "whatsapp_card_body_component",
    "WhatsAppCardBodyComponentInput": "whatsapp_card_body_component_input",
    "WhatsAppCardButtonsComponent": "whatsapp_card_buttons_component",
    "WhatsAppCardButtonsComponentInput": "whatsapp_card_buttons_component_input",
    "WhatsAppCardHeaderComponent": "whatsapp_card_header_component",
    "WhatsAppCardHeaderComponentFormat": "whatsapp_card_header_component_format",
    "WhatsAppCardHeaderComponentInput": "whatsapp_card_header_component_input",
    "WhatsAppCardInput": "whatsapp_card_input",
    "WhatsAppCardMediaHeaderExampleInput": "whatsapp_card_media_header_example_input",
    "WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput": "whatsapp_card_media_header_example_supported_mime_type_input",
    "WhatsAppCarouselComponent": "whatsapp_carousel_component",
    "WhatsAppCarouselComponentInput": "whatsapp_carousel_component_input",
    "WhatsAppComment": "whatsapp_comment",
    "WhatsAppCommentInput": "whatsapp_comment_input",
    "WhatsAppCommentType": "whatsapp_comment_type",
    "WhatsAppComponentTypeBody": "whatsapp_component_type_body",
    "WhatsAppComponentTypeButtons": "whatsapp_component_type_buttons",
    "WhatsAppComponentTypeCarousel": "whatsapp_component_type_carousel",
    "WhatsAppComponentTypeFooter": "whatsapp_component_type_footer",
    "WhatsAppComponentTypeHeader": "whatsapp_component_type_header",
    "WhatsAppComponentTypeLimitedTimeOffer": "whatsapp_component_type_limited_time_offer",
    "WhatsAppConversationApiApp": "whatsapp_conversation_api_app",
    "WhatsAppConversationApiAppRegion": "whatsapp_conversation_api_app_region",
    "WhatsAppConversationAppChannelIntegrationStatus": "whatsapp_conversation_app_channel_integration_status",
    "WhatsAppConversationAppRegion": "whatsapp_conversation_app_region",
    "WhatsAppCopyCodeButton": "whatsapp_copy_code_button",
    "WhatsAppCopyCodeButtonInput": "whatsapp_copy_code_button_input",
    "WhatsAppCountryCode": "whatsapp_country_code",
    "WhatsAppDailyLimit": "whatsapp_daily_limit",
    "WhatsAppFailedSolution": "whatsapp_failed_solution",
    "WhatsAppFailedSolutionError": "whatsapp_failed_solution_error",
    "WhatsAppFlow": "whatsapp_flow",
    "WhatsAppFlowAction": "whatsapp_flow_action",
    "WhatsAppFlowActionInput": "whatsapp_flow_action_input",
    "WhatsAppFlowButton": "whatsapp_flow_button",
    "WhatsAppFlowButtonInput": "whatsapp_flow_button_input",
    "WhatsAppFlowList": "whatsapp_flow_list",
    "WhatsAppFlowScreen": "whatsapp_flow_screen",
    "WhatsAppFlowScreenList": "whatsapp_flow_screen_list",
    "WhatsAppFlowStatus": "whatsapp_flow_status",
    "WhatsAppFooterComponent": "whatsapp_footer_component",
    "WhatsAppFooterComponentInput": "whatsapp_footer_component_input",
    "WhatsAppLimitedTimeOfferComponent": "whatsapp_limited_time_offer_component",
    "WhatsAppLimitedTimeOfferComponentInput": "whatsapp_limited_time_offer_component_input",
    "WhatsAppLocationHeaderComponent": "whatsapp_location_header_component",
    "WhatsAppLocationHeaderComponentFormat": "whatsapp_location_header_component_format",
    "WhatsAppLocationHeaderComponentInput": "whatsapp_location_header_component_input",
    "WhatsAppLongLivedAccessToken": "whatsapp_long_lived_access_token",
    "WhatsAppLongLivedAccessTokenInput": "whatsapp_long_lived_access_token_input",
    "WhatsAppMediaHeaderComponent": "whatsapp_media_header_component",
    "WhatsAppMediaHeaderComponentFormat": "whatsapp_media_header_component_format",
    "WhatsAppMediaHeaderComponentInput": "whatsapp_media_header_component_input",
    "WhatsAppMediaHeaderExample": "whatsapp_media_header_example",
    "WhatsAppMediaHeaderExampleInput": "whatsapp_media_header_example_input",
    "WhatsAppMediaHeaderExampleSupportedMimeTypeInput": "whatsapp_media_header_example_supported_mime_type_input",
    "WhatsAppOrderDetailsButton": "whatsapp_order_details_button",
    "WhatsAppOrderDetailsButtonInput": "whatsapp_order_details_button_input",
    "WhatsAppOtpButton": "whatsapp_otp_button",
    "WhatsAppOtpButtonInput": "whatsapp_otp_button_input",
    "WhatsAppOtpType": "whatsapp_otp_type",
    "WhatsAppOtpTypeInput": "whatsapp_otp_type_input",
    "WhatsAppPartialBodyComponent": "whatsapp_partial_body_component",
    "WhatsAppPartialButtonsComponent": "whatsapp_partial_buttons_component",
    "WhatsAppPartialCard": "whatsapp_partial_card",
    "WhatsAppPartialCardBodyComponent": "whatsapp_partial_card_body_component",
    "WhatsAppPartialCardButtonsComponent": "whatsapp_partial_card_buttons_component",
    "WhatsAppPartialCardHeaderComponent": "whatsapp_partial_card_header_component",
    "WhatsAppPartialCarouselComponent": "whatsapp_partial_carousel_component",
    "WhatsAppPartialFlowButton": "whatsapp_partial_flow_button",
    "WhatsAppPartialFooterComponent": "whatsapp_partial_footer_component",
    "WhatsAppPartialLimitedTimeOfferComponent": "whatsapp_partial_limited_time_offer_component",
    "WhatsAppPartialLocationHeaderComponent": "whatsapp_partial_location_header_component",
    "WhatsAppPartialMediaHeaderComponent": "whatsapp_partial_media_header_component",
    "WhatsAppPartialMediaHeaderExample": "whatsapp_partial_media_header_example",
    "WhatsAppPartialOtpButton": "whatsapp_partial_otp_button",
    "WhatsAppPartialPhoneNumberButton": "whatsapp_partial_phone_number_button",
    "WhatsAppPartialQuickReplyButton": "whatsapp_partial_quick_reply_button",
    "WhatsAppPartialTemplate": "whatsapp_partial_template",
    "WhatsAppPartialTemplateAnalytics": "whatsapp_partial_template_analytics",
    "WhatsAppPartialTemplateAnalyticsButtons": "whatsapp_partial_template_analytics_buttons",
    "WhatsAppPartialTemplateChanges": "whatsapp_partial_template_changes",
    "WhatsAppPartialTemplateDetails": "whatsapp_partial_template_details",
    "WhatsAppPartialTemplateList": "whatsapp_partial_template_list",
    "WhatsAppPartialTextHeaderComponent": "whatsapp_partial_text_header_component",
    "WhatsAppPartialUrlButton": "whatsapp_partial_url_button",
    "WhatsAppPhoneNumberButton": "whatsapp_phone_number_button",
    "WhatsAppPhoneNumberButtonInput": "whatsapp_phone_number_button_input",
    "WhatsAppQualityRating": "whatsapp_quality_rating",
    "WhatsAppQuickReplyButton": "whatsapp_quick_reply_button",
    "WhatsAppQuickReplyButtonInput": "whatsapp_quick_reply_button_input",
    "WhatsAppRequestContactInfoButton": "whatsapp_request_contact_info_button",
    "WhatsAppRequestContactInfoButtonInput": "whatsapp_request_contact_info_button_input",
    "WhatsAppSender": "whatsapp_sender",
    "WhatsAppSenderActive": "whatsapp_sender_active",
    "WhatsAppSenderBotRegion": "whatsapp_sender_bot_region",
    "WhatsAppSenderBotRegionInput": "whatsapp_sender_bot_region_input",
    "WhatsAppSenderBusinessManagerInput": "whatsapp_sender_business_manager_input",
    "WhatsAppSenderChanges": "whatsapp_sender_changes",
    "WhatsAppSenderChangesDetails": "whatsapp_sender_changes_details",
    "WhatsAppSenderCommentAdded": "whatsapp_sender_comment_added",
    "WhatsAppSenderDailyLimitChanged": "whatsapp_sender_daily_limit_changed",
    "WhatsAppSenderDeleted": "whatsapp_sender_deleted",
    "WhatsAppSenderDeprecatedInput": "whatsapp_sender_deprecated_input",
    "WhatsAppSenderDetails": "whatsapp_sender_details",
    "WhatsAppSenderDetailsInput": "whatsapp_sender_details_input",
    "WhatsAppSenderDetailsUpdateInput": "whatsapp_sender_details_update_input",
    "WhatsAppSenderDisplayNameUpdated": "whatsapp_sender_display_name_updated",
    "WhatsAppSenderError": "whatsapp_sender_error",
    "WhatsAppSenderErrorCode": "whatsapp_sender_error_code",
    "WhatsAppSenderFieldUpdateStatus": "whatsapp_sender_field_update_status",
    "WhatsAppSenderInactive": "whatsapp_sender_inactive",
    "WhatsAppSenderInput": "whatsapp_sender_input",
    "WhatsAppSenderList": "whatsapp_sender_list",
    "WhatsAppSenderMetaLocalStorage": "whatsapp_sender_meta_local_storage",
    "WhatsAppSenderMetaLocalStorageInput": "whatsapp_sender_meta_local_storage_input",
    "WhatsAppSenderMetadata": "whatsapp_sender_metadata",
    "WhatsAppSenderMetadataField": "whatsapp_sender_metadata_field",
    "WhatsAppSenderNotification": "whatsapp_sender_notification",
    "WhatsAppSenderNotificationList": "whatsapp_sender_notification_list",
    "WhatsAppSenderNotificationType": "whatsapp_sender_notification_type",
    "WhatsAppSenderNumberProviderType": "whatsapp_sender_number_provider_type",
    "WhatsAppSenderNumberProviderTypeInput": "whatsapp_sender_number_provider_type_input",
    "WhatsAppSenderPartnerInitiatedDetailsInput": "whatsapp_sender_partner_initiated_details_input",
    "WhatsAppSenderPartnerInitiatedInput": "whatsapp_sender_partner_initiated_input",
    "WhatsAppSenderPendingVerification": "whatsapp_sender_pending_verification",
    "WhatsAppSenderPhoneProvisioningDetailsInput": "whatsapp_sender_phone_provisioning_details_input",
    "WhatsAppSenderPhoneProvisioningInput": "whatsapp_sender_phone_provisioning_input",
    "WhatsAppSenderQualityRatingChanged": "whatsapp_sender_quality_rating_changed",
    "WhatsAppSenderRegionInput": "whatsapp_sender_region_input",
    "WhatsAppSenderRegister": "whatsapp_sender_register",
    "WhatsAppSenderRegisterInput": "whatsapp_sender_register_input",
    "WhatsAppSenderRegistrationMethod": "whatsapp_sender_registration_method",
    "WhatsAppSenderRegistrationMethodInput": "whatsapp_sender_registration_method_input",
    "WhatsAppSenderRejected": "whatsapp_sender_rejected",
    "WhatsAppSenderState": "whatsapp_sender_state",
    "WhatsAppSenderStatus": "whatsapp_sender_status",
    "WhatsAppSenderUpdateInput": "whatsapp_sender_update_input",
    "WhatsAppSenderUsernameUpdated": "whatsapp_sender_username_updated",
    "WhatsAppSenderVerifyInput": "whatsapp_sender_verify_input",
    "WhatsAppSenderVertical": "whatsapp_sender_vertical",
    "WhatsAppSenderVerticalInput": "whatsapp_sender_vertical_input",
    "WhatsAppSolution": "whatsapp_solution",
    "WhatsAppSolutionCreation": "whatsapp_solution_creation",
    "WhatsAppSolutionDetails": "whatsapp_solution_details",
    "WhatsAppSolutionDetailsInput": "whatsapp_solution_details_input",
    "WhatsAppSolutionInput": "whatsapp_solution_input",
    "WhatsAppSolutionList": "whatsapp_solution_list",
    "WhatsAppSolutionMetaApp": "whatsapp_solution_meta_app",
    "WhatsAppSuggestedUsernames": "whatsapp_suggested_usernames",
    "WhatsAppSupportedApp": "whatsapp_supported_app",
    "WhatsAppSupportedAppInput": "whatsapp_supported_app_input",
    "WhatsAppTemplate": "whatsapp_template",
    "WhatsAppTemplateAnalytics": "whatsapp_template_analytics",
    "WhatsAppTemplateAnalyticsButtonType": "whatsapp_template_analytics_button_type",
    "WhatsAppTemplateAnalyticsButtons": "whatsapp_template_analytics_buttons",
    "WhatsAppTemplateAnalyticsDateRange": "whatsapp_template_analytics_date_range",
    "WhatsAppTemplateApproved": "whatsapp_template_approved",
    "WhatsAppTemplateCategory": "whatsapp_template_category",
    "WhatsAppTemplateCategoryFutureUpdate": "whatsapp_template_category_future_update",
    "WhatsAppTemplateCategoryInput": "whatsapp_template_category_input",
    "WhatsAppTemplateCategoryUpdated": "whatsapp_template_category_updated",
    "WhatsAppTemplateChanges": "whatsapp_template_changes",
    "WhatsAppTemplateChangesDetails": "whatsapp_template_changes_details",
    "WhatsAppTemplateCommentAdded": "whatsapp_template_comment_added",
    "WhatsAppTemplateCompare": "whatsapp_template_compare",
    "WhatsAppTemplateCompareBlockReason": "whatsapp_template_compare_block_reason",
    "WhatsAppTemplateCompareIdentifier": "whatsapp_template_compare_identifier",
    "WhatsAppTemplateCompareIdentifierInput": "whatsapp_template_compare_identifier_input",
    "WhatsAppTemplateCompareInput": "whatsapp_template_compare_input",
    "WhatsAppTemplateCompareTimeframeInput": "whatsapp_template_compare_timeframe_input",
    "WhatsAppTemplateDeleted": "whatsapp_template_deleted",
    "WhatsAppTemplateDetails": "whatsapp_template_details",
    "WhatsAppTemplateDetailsInput": "whatsapp_template_details_input",
    "WhatsAppTemplateDetailsOptimization": "whatsapp_template_details_optimization",
    "WhatsAppTemplateDetailsOptimizationInput": "whatsapp_template_details_optimization_input",
    "WhatsAppTemplateDetailsOptimizationUpdateInput": "whatsapp_template_details_optimization_update_input",
    "WhatsAppTemplateDetailsUpdateInput": "whatsapp_template_details_update_input",
    "WhatsAppTemplateFieldMaskPath": "whatsapp_template_field_mask_path",
    "WhatsAppTemplateInput": "whatsapp_template_input",
    "WhatsAppTemplateLanguage": "whatsapp_template_language",
    "WhatsAppTemplateLanguageInput": "whatsapp_template_language_input",
    "WhatsAppTemplateList": "whatsapp_template_list",
    "WhatsAppTemplateNotification": "whatsapp_template_notification",
    "WhatsAppTemplateNotificationList": "whatsapp_template_notification_list",
    "WhatsAppTemplateNotificationType": "whatsapp_template_notification_type",
    "WhatsAppTemplateQualityScore": "whatsapp_template_quality_score",
    "WhatsAppTemplateQualityScoreUpdated": "whatsapp_template_quality_score_updated",
    "WhatsAppTemplateRejected": "whatsapp_template_rejected",
    "WhatsAppTemplateRejectionCode": "whatsapp_template_rejection_code",
    "WhatsAppTemplateState": "whatsapp_template_state",
    "WhatsAppTemplateStatus": "whatsapp_template_status",
    "WhatsAppTemplateStatusUpdated": "whatsapp_template_status_updated",
    "WhatsAppTemplateStatusUpdatedNewState": "whatsapp_template_status_updated_new_state",
    "WhatsAppTemplateUpdateInput": "whatsapp_template_update_input",
    "WhatsAppTextHeaderComponent": "whatsapp_text_header_component",
    "WhatsAppTextHeaderComponentFormat": "whatsapp_text_header_component_format",
    "WhatsAppTextHeaderComponentInput": "whatsapp_text_header_component_input",
    "WhatsAppUrlButton": "whatsapp_url_button",
    "WhatsAppUrlButtonInput": "whatsapp_url_button_input",
    "WhatsAppWabaAccountChanged": "whatsapp_waba_account_changed",
    "WhatsAppWabaBanState": "whatsapp_waba_ban_state",
    "WhatsAppWabaDetails": "whatsapp_waba_details",
    "WhatsAppWabaDetailsList": "whatsapp_waba_details_list",
    "WhatsAppWabaDetailsListInput": "whatsapp_waba_details_list_input",
    "WhatsAppWabaNumbers": "whatsapp_waba_numbers",
}

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "Bundle",
    "BundleConversationApp",
    "BundleConversationAppChannelIntegrationStatus",
    "BundleConversationAppConsentManagerSettings",
    "BundleConversationAppConsentManagerSettingsInput",
    "BundleConversationAppConsentManagerSettingsMode",
    "BundleConversationAppConsentManagerSettingsModeInput",
    "BundleConversationAppConversationRetentionPolicyInput",
    "BundleConversationAppConversationRetentionPolicyTypeInput",
    "BundleConversationAppDispatchRetentionPolicyInput",
    "BundleConversationAppDispatchRetentionPolicyTypeInput",
    "BundleConversationAppInput",
    "BundleConversationAppProcessingMode",
    "BundleConversationAppProcessingModeInput",
    "BundleConversationAppRetentionPolicy",
    "BundleConversationAppRetentionPolicyType",
    "BundleConversationAppWebhooks",
    "BundleConversationAppWebhooksInput",
    "BundleConversationWebhookTrigger",
    "BundleConversationWebhookTriggerInput",
    "BundleDone",
    "BundleHttpStatusCode",
    "BundleInput",
    "BundleList",
    "BundleProvisioningState",
    "BundleRegion",
    "BundleRegionInput",
    "BundleServicesState",
    "BundleSmsApp",
    "BundleSmsAppInput",
    "BundleSmsAppRegion",
    "BundleSubproject",
    "BundleSubprojectInput",
    "BundleSubprojectStatus",
    "BundleWebhook",
    "BundleWebhookDeliveryStatus",
    "BundleWebhookInput",
    "BundleWebhookTargetTypeInput",
    "BundleWebhookTrigger",
    "ConversationAccountLocation",
    "ConversationChannelStatus",
    "ConversationInstagramInfo",
    "ConversationMessengerInfo",
    "ConversationTelegramBotInfo",
    "ConversationViberBotInfo",
    "ErrorBody",
    "ErrorCode",
    "KakaoTalkAction",
    "KakaoTalkButton",
    "KakaoTalkButtonInput",
    "KakaoTalkButtonType",
    "KakaoTalkButtonTypeInput",
    "KakaoTalkComment",
    "KakaoTalkCommentInput",
    "KakaoTalkCommentType",
    "KakaoTalkSender",
    "KakaoTalkSenderActive",
    "KakaoTalkSenderCategory",
    "KakaoTalkSenderCategoryList",
    "KakaoTalkSenderChanges",
    "KakaoTalkSenderChangesDetails",
    "KakaoTalkSenderCommentAdded",
    "KakaoTalkSenderDetails",
    "KakaoTalkSenderDetailsInput",
    "KakaoTalkSenderDetailsUpdateInput",
    "KakaoTalkSenderInactive",
    "KakaoTalkSenderInput",
    "KakaoTalkSenderList",
    "KakaoTalkSenderNotification",
    "KakaoTalkSenderNotificationList",
    "KakaoTalkSenderNotificationType",
    "KakaoTalkSenderRejected",
    "KakaoTalkSenderState",
    "KakaoTalkSenderStatus",
    "KakaoTalkSenderUpdateInput",
    "KakaoTalkSenderVerifyInput",
    "KakaoTalkTemplate",
    "KakaoTalkTemplateApproved",
    "KakaoTalkTemplateCategory",
    "KakaoTalkTemplateCategoryEnglishName",
    "KakaoTalkTemplateCategoryList",
    "KakaoTalkTemplateCategoryName",
    "KakaoTalkTemplateChanges",
    "KakaoTalkTemplateChangesDetails",
    "KakaoTalkTemplateCommentAdded",
    "KakaoTalkTemplateDetails",
    "KakaoTalkTemplateDetailsInput",
    "KakaoTalkTemplateDetailsUpdateInput",
    "KakaoTalkTemplateEmphasizeType",
    "KakaoTalkTemplateEmphasizeTypeInput",
    "KakaoTalkTemplateInput",
    "KakaoTalkTemplateLanguage",
    "KakaoTalkTemplateLanguageInput",
    "KakaoTalkTemplateList",
    "KakaoTalkTemplateMessageType",
    "KakaoTalkTemplateMessageTypeInput",
    "KakaoTalkTemplateNotification",
    "KakaoTalkTemplateNotificationList",
    "KakaoTalkTemplateNotificationType",
    "KakaoTalkTemplateRejected",
    "KakaoTalkTemplateState",
    "KakaoTalkTemplateStatus",
    "KakaoTalkTemplateSubcategory",
    "KakaoTalkTemplateSubcategoryEnglishName",
    "KakaoTalkTemplateSubcategoryName",
    "KakaoTalkTemplateUpdateInput",
    "RcsAccountCommentAdded",
    "RcsAccountNotification",
    "RcsAccountNotificationList",
    "RcsAccountNotificationType",
    "RcsBrandCampaignSenderDetailsQuestionnaireUS",
    "RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers",
    "RcsBrandCampaignSenderDetailsQuestionnaireUSBase",
    "RcsBrandCampaignSenderDetailsQuestionnaireUSQuestions",
    "RcsBrandCampaignUpdateSenderDetailsQuestionnaireUSAnswersInput",
    "RcsBrandRegistration",
    "RcsBrandRegistrationProcess",
    "RcsBrandRegistrationProcessStatus",
    "RcsBrandRegistrationProcessStatusUpdated",
    "RcsBrandRegistrationStatus",
    "RcsCampaignRegistration",
    "RcsComment",
    "RcsCommentInput",
    "RcsCommentType",
    "RcsConversationApiApp",
    "RcsConversationApiAppRegion",
    "RcsConversationAppChannelIntegrationStatus",
    "RcsCountryCode",
    "RcsCountryCodeInput",
    "RcsCountryCodeNonUsInput",
    "RcsCountryCodeUsInput",
    "RcsCountryStatus",
    "RcsDefaultSenderDetailsQuestionnaireUS",
    "RcsDefaultSenderDetailsQuestionnaireUSQuestions",
    "RcsEmail",
    "RcsEmailInput",
    "RcsLaunchCountryCodeInput",
    "RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput",
    "RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions",
    "RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput",
    "RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions",
    "RcsOperator",
    "RcsOperatorStatus",
    "RcsPhone",
    "RcsPhoneInput",
    "RcsPrivateUsQuestionnaireBrandLegalForm",
    "RcsPublicUsQuestionnaireBrandLegalForms",
    "RcsSender",
    "RcsSenderBillingCategory",
    "RcsSenderBillingCategoryInput",
    "RcsSenderCommentAdded",
    "RcsSenderDetails",
    "RcsSenderDetailsBrand",
    "RcsSenderDetailsBrandInput",
    "RcsSenderDetailsBrandUpdateInput",
    "RcsSenderDetailsInput",
    "RcsSenderDetailsQuestionnaire",
    "RcsSenderDetailsQuestionnaireAnswerMetadata",
    "RcsSenderDetailsQuestionnaireAnswerMetadataInput",
    "RcsSenderDetailsQuestionnaireAnswerMetadataUpdateInput",
    "RcsSenderDetailsQuestionnaireBase",
    "RcsSenderDetailsQuestionnaireFR",
    "RcsSenderDetailsQuestionnaireFRAnswers",
    "RcsSenderDetailsQuestionnaireFRAnswersInput",
    "RcsSenderDetailsQuestionnaireFRAnswersUpdateInput",
    "RcsSenderDetailsQuestionnaireFRBase",
    "RcsSenderDetailsQuestionnaireFRInput",
    "RcsSenderDetailsQuestionnaireFRQuestions",
    "RcsSenderDetailsQuestionnaireFRUpdateInput",
    "RcsSenderDetailsQuestionnaireGB",
    "RcsSenderDetailsQuestionnaireGBAnswers",
    "RcsSenderDetailsQuestionnaireGBAnswersInput",
    "RcsSenderDetailsQuestionnaireGBAnswersUpdateInput",
    "RcsSenderDetailsQuestionnaireGBBase",
    "RcsSenderDetailsQuestionnaireGBInput",
    "RcsSenderDetailsQuestionnaireGBQuestions",
    "RcsSenderDetailsQuestionnaireGBUpdateInput",
    "RcsSenderDetailsQuestionnaireGeneral",
    "RcsSenderDetailsQuestionnaireGeneralAnswers",
    "RcsSenderDetailsQuestionnaireGeneralAnswersInput",
    "RcsSenderDetailsQuestionnaireGeneralAnswersUpdateInput",
    "RcsSenderDetailsQuestionnaireGeneralBase",
    "RcsSenderDetailsQuestionnaireGeneralInput",
    "RcsSenderDetailsQuestionnaireGeneralQuestions",
    "RcsSenderDetailsQuestionnaireGeneralUpdateInput",
    "RcsSenderDetailsQuestionnaireInput",
    "RcsSenderDetailsQuestionnaireQuestionObject",
    "RcsSenderDetailsQuestionnaireUS",
    "RcsSenderDetailsQuestionnaireUSAnswers",
    "RcsSenderDetailsQuestionnaireUSAnswersInput",
    "RcsSenderDetailsQuestionnaireUSAnswersUpdateInput",
    "RcsSenderDetailsQuestionnaireUSBase",
    "RcsSenderDetailsQuestionnaireUSInput",
    "RcsSenderDetailsQuestionnaireUSQuestions",
    "RcsSenderDetailsQuestionnaireUSUpdateInput",
    "RcsSenderDetailsQuestionnaireUpdateInput",
    "RcsSenderDetailsQuestionnaireVerification",
    "RcsSenderDetailsQuestionnaireVerificationAnswers",
    "RcsSenderDetailsQuestionnaireVerificationAnswersInput",
    "RcsSenderDetailsQuestionnaireVerificationAnswersUpdateInput",
    "RcsSenderDetailsQuestionnaireVerificationBase",
    "RcsSenderDetailsQuestionnaireVerificationInput",
    "RcsSenderDetailsQuestionnaireVerificationPartnerAnswers",
    "RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInput",
    "RcsSenderDetailsQuestionnaireVerificationPartnerAnswersUpdateInput",
    "RcsSenderDetailsQuestionnaireVerificationPartnerQuestions",
    "RcsSenderDetailsQuestionnaireVerificationQuestions",
    "RcsSenderDetailsQuestionnaireVerificationUpdateInput",
    "RcsSenderDetailsUpdateInput",
    "RcsSenderHostingRegion",
    "RcsSenderInput",
    "RcsSenderList",
    "RcsSenderNotification",
    "RcsSenderNotificationList",
    "RcsSenderNotificationType",
    "RcsSenderOperatorStatusUpdated",
    "RcsSenderOperatorStatusUpdatedOperator",
    "RcsSenderOperatorStatusUpdatedOperatorCountry",
    "RcsSenderRegion",
    "RcsSenderRegionInput",
    "RcsSenderSortColumn",
    "RcsSenderState",
    "RcsSenderStatusUpdated",
    "RcsSenderUpdateInput",
    "RcsSenderUseCase",
    "RcsSenderUseCaseInput",
    "RcsSortDirection",
    "RcsSupplierDetails",
    "RcsSupplierDetailsGoogle",
    "RcsTestNumber",
    "RcsTestNumberCapabilities",
    "RcsTestNumberCapabilitiesFeature",
    "RcsTestNumberState",
    "RcsTestNumbers",
    "RcsTestNumbersInput",
    "RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput",
    "RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions",
    "RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput",
    "RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions",
    "RcsUsQuestionnaireBrandCampaignVersion",
    "RcsUsQuestionnaireBrandIndustry",
    "RcsUsQuestionnaireBrandLegalForm",
    "RcsUsQuestionnaireOwnershipType",
    "RcsUsQuestionnaireOwnershipTypePrivate",
    "RcsUsQuestionnaireOwnershipTypePublic",
    "RcsUsQuestionnaireVersion",
    "RcsUsSenderDetailsQuestionnaireVerificationAnswersInput",
    "RcsUsState",
    "RcsWebsite",
    "RcsWebsiteInput",
    "SmsApp",
    "SmsAppInput",
    "SmsAppList",
    "SmsAppRegion",
    "SmsAppRegionInput",
    "SmsAppUpdateInput",
    "SmsConversationApiApp",
    "SmsConversationApiAppRegion",
    "SmsConversationAppChannelIntegrationStatus",
    "SmsProvisioningState",
    "Webhook",
    "WebhookInput",
    "WebhookList",
    "WebhookTrigger",
    "WebhookUpdateInput",
    "WhatsAppAccount",
    "WhatsAppAccountChangeState",
    "WhatsAppAccountChanges",
    "WhatsAppAccountChangesDetails",
    "WhatsAppAccountCommentAdded",
    "WhatsAppAccountDailyLimitChanged",
    "WhatsAppAccountDeprecatedInput",
    "WhatsAppAccountDetails",
    "WhatsAppAccountNotification",
    "WhatsAppAccountNotificationList",
    "WhatsAppAccountNotificationType",
    "WhatsAppAccountOnboarded",
    "WhatsAppAccountPartnerInitiatedInput",
    "WhatsAppAccountPendingVerification",
    "WhatsAppAccountRejected",
    "WhatsAppAccountSenderRelatedChangesDetails",
    "WhatsAppAccountSenderRelatedDetails",
    "WhatsAppAccountSenderRelatedDetailsInput",
    "WhatsAppAccountSenderRelatedUpdateDetailsInput",
    "WhatsAppAccountState",
    "WhatsAppAccountUpdateInput",
    "WhatsAppAccountVerticalInput",
    "WhatsAppAction",
    "WhatsAppBidStrategy",
    "WhatsAppBidStrategyInput",
    "WhatsAppBodyComponent",
    "WhatsAppBodyComponentInput",
    "WhatsAppBusinessManager",
    "WhatsAppBusinessManagerInput",
    "WhatsAppButtonTypeCopyCode",
    "WhatsAppButtonTypeFlow",
    "WhatsAppButtonTypeOrderDetails",
    "WhatsAppButtonTypeOtp",
    "WhatsAppButtonTypePhoneNumber",
    "WhatsAppButtonTypeQuickReply",
    "WhatsAppButtonTypeRequestContactInfo",
    "WhatsAppButtonTypeUrl",
    "WhatsAppButtonsComponent",
    "WhatsAppButtonsComponentInput",
    "WhatsAppCard",
    "WhatsAppCardBodyComponent",
    "WhatsAppCardBodyComponentInput",
    "WhatsAppCardButtonsComponent",
    "WhatsAppCardButtonsComponentInput",
    "WhatsAppCardHeaderComponent",
    "WhatsAppCardHeaderComponentFormat",
    "WhatsAppCardHeaderComponentInput",
    "WhatsAppCardInput",
    "WhatsAppCardMediaHeaderExampleInput",
    "WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput",
    "WhatsAppCarouselComponent",
    "WhatsAppCarouselComponentInput",
    "WhatsAppComment",
    "WhatsAppCommentInput",
    "WhatsAppCommentType",
    "WhatsAppComponentTypeBody",
    "WhatsAppComponentTypeButtons",
    "WhatsAppComponentTypeCarousel",
    "WhatsAppComponentTypeFooter",
    "WhatsAppComponentTypeHeader",
    "WhatsAppComponentTypeLimitedTimeOffer",
    "WhatsAppConversationApiApp",
    "WhatsAppConversationApiAppRegion",
    "WhatsAppConversationAppChannelIntegrationStatus",
    "WhatsAppConversationAppRegion",
    "WhatsAppCopyCodeButton",
    "WhatsAppCopyCodeButtonInput",
    "WhatsAppCountryCode",
    "WhatsAppDailyLimit",
    "WhatsAppFailedSolution",
    "WhatsAppFailedSolutionError",
    "WhatsAppFlow",
    "WhatsAppFlowAction",
    "WhatsAppFlowActionInput",
    "WhatsAppFlowButton",
    "WhatsAppFlowButtonInput",
    "WhatsAppFlowList",
    "WhatsAppFlowScreen",
    "WhatsAppFlowScreenList",
    "WhatsAppFlowStatus",
    "WhatsAppFooterComponent",
    "WhatsAppFooterComponentInput",
    "WhatsAppLimitedTimeOfferComponent",
    "WhatsAppLimitedTimeOfferComponentInput",
    "WhatsAppLocationHeaderComponent",
    "WhatsAppLocationHeaderComponentFormat",
    "WhatsAppLocationHeaderComponentInput",
    "WhatsAppLongLivedAccessToken",
    "WhatsAppLongLivedAccessTokenInput",
    "WhatsAppMediaHeaderComponent",
    "WhatsAppMediaHeaderComponentFormat",
    "WhatsAppMediaHeaderComponentInput",
    "WhatsAppMediaHeaderExample",
    "WhatsAppMediaHeaderExampleInput",
    "WhatsAppMediaHeaderExampleSupportedMimeTypeInput",
    "WhatsAppOrderDetailsButton",
    "WhatsAppOrderDetailsButtonInput",
    "WhatsAppOtpButton",
    "WhatsAppOtpButtonInput",
    "WhatsAppOtpType",
    "WhatsAppOtpTypeInput",
    "WhatsAppPartialBodyComponent",
    "WhatsAppPartialButtonsComponent",
    "WhatsAppPartialCard",
    "WhatsAppPartialCardBodyComponent",
    "WhatsAppPartialCardButtonsComponent",
    "WhatsAppPartialCardHeaderComponent",
    "WhatsAppPartialCarouselComponent",
    "WhatsAppPartialFlowButton",
    "WhatsAppPartialFooterComponent",
    "WhatsAppPartialLimitedTimeOfferComponent",
    "WhatsAppPartialLocationHeaderComponent",
    "WhatsAppPartialMediaHeaderComponent",
    "WhatsAppPartialMediaHeaderExample",
    "WhatsAppPartialOtpButton",
    "WhatsAppPartialPhoneNumberButton",
    "WhatsAppPartialQuickReplyButton",
    "WhatsAppPartialTemplate",
    "WhatsAppPartialTemplateAnalytics",
    "WhatsAppPartialTemplateAnalyticsButtons",
    "WhatsAppPartialTemplateChanges",
    "WhatsAppPartialTemplateDetails",
    "WhatsAppPartialTemplateList",
    "WhatsAppPartialTextHeaderComponent",
    "WhatsAppPartialUrlButton",
    "WhatsAppPhoneNumberButton",
    "WhatsAppPhoneNumberButtonInput",
    "WhatsAppQualityRating",
    "WhatsAppQuickReplyButton",
    "WhatsAppQuickReplyButtonInput",
    "WhatsAppRequestContactInfoButton",
    "WhatsAppRequestContactInfoButtonInput",
    "WhatsAppSender",
    "WhatsAppSenderActive",
    "WhatsAppSenderBotRegion",
    "WhatsAppSenderBotRegionInput",
    "WhatsAppSenderBusinessManagerInput",
    "WhatsAppSenderChanges",
    "WhatsAppSenderChangesDetails",
    "WhatsAppSenderCommentAdded",
    "WhatsAppSenderDailyLimitChanged",
    "WhatsAppSenderDeleted",
    "WhatsAppSenderDeprecatedInput",
    "WhatsAppSenderDetails",
    "WhatsAppSenderDetailsInput",
    "WhatsAppSenderDetailsUpdateInput",
    "WhatsAppSenderDisplayNameUpdated",
    "WhatsAppSenderError",
    "WhatsAppSenderErrorCode",
    "WhatsAppSenderFieldUpdateStatus",
    "WhatsAppSenderInactive",
    "WhatsAppSenderInput",
    "WhatsAppSenderList",
    "WhatsAppSenderMetaLocalStorage",
    "WhatsAppSenderMetaLocalStorageInput",
    "WhatsAppSenderMetadata",
    "WhatsAppSenderMetadataField",
    "WhatsAppSenderNotification",
    "WhatsAppSenderNotificationList",
    "WhatsAppSenderNotificationType",
    "WhatsAppSenderNumberProviderType",
    "WhatsAppSenderNumberProviderTypeInput",
    "WhatsAppSenderPartnerInitiatedDetailsInput",
    "WhatsAppSenderPartnerInitiatedInput",
    "WhatsAppSenderPendingVerification",
    "WhatsAppSenderPhoneProvisioningDetailsInput",
    "WhatsAppSenderPhoneProvisioningInput",
    "WhatsAppSenderQualityRatingChanged",
    "WhatsAppSenderRegionInput",
    "WhatsAppSenderRegister",
    "WhatsAppSenderRegisterInput",
    "WhatsAppSenderRegistrationMethod",
    "WhatsAppSenderRegistrationMethodInput",
    "WhatsAppSenderRejected",
    "WhatsAppSenderState",
    "WhatsAppSenderStatus",
    "WhatsAppSenderUpdateInput",
    "WhatsAppSenderUsernameUpdated",
    "WhatsAppSenderVerifyInput",
    "WhatsAppSenderVertical",
    "WhatsAppSenderVerticalInput",
    "WhatsAppSolution",
    "WhatsAppSolutionCreation",
    "WhatsAppSolutionDetails",
    "WhatsAppSolutionDetailsInput",
    "WhatsAppSolutionInput",
    "WhatsAppSolutionList",
    "WhatsAppSolutionMetaApp",
    "WhatsAppSuggestedUsernames",
    "WhatsAppSupportedApp",
    "WhatsAppSupportedAppInput",
    "WhatsAppTemplate",
    "WhatsAppTemplateAnalytics",
    "WhatsAppTemplateAnalyticsButtonType",
    "WhatsAppTemplateAnalyticsButtons",
    "WhatsAppTemplateAnalyticsDateRange",
    "WhatsAppTemplateApproved",
    "WhatsAppTemplateCategory",
    "WhatsAppTemplateCategoryFutureUpdate",
    "WhatsAppTemplateCategoryInput",
    "WhatsAppTemplateCategoryUpdated",
    "WhatsAppTemplateChanges",
    "WhatsAppTemplateChangesDetails",
    "WhatsAppTemplateCommentAdded",
    "WhatsAppTemplateCompare",
    "WhatsAppTemplateCompareBlockReason",
    "WhatsAppTemplateCompareIdentifier",
    "WhatsAppTemplateCompareIdentifierInput",
    "WhatsAppTemplateCompareInput",
    "WhatsAppTemplateCompareTimeframeInput",
    "WhatsAppTemplateDeleted",
    "WhatsAppTemplateDetails",
    "WhatsAppTemplateDetailsInput",
    "WhatsAppTemplateDetailsOptimization",
    "WhatsAppTemplateDetailsOptimizationInput",
    "WhatsAppTemplateDetailsOptimizationUpdateInput",
    "WhatsAppTemplateDetailsUpdateInput",
    "WhatsAppTemplateFieldMaskPath",
    "WhatsAppTemplateInput",
    "WhatsAppTemplateLanguage",
    "WhatsAppTemplateLanguageInput",
    "WhatsAppTemplateList",
    "WhatsAppTemplateNotification",
    "WhatsAppTemplateNotificationList",
    "WhatsAppTemplateNotificationType",
    "WhatsAppTemplateQualityScore",
    "WhatsAppTemplateQualityScoreUpdated",
    "WhatsAppTemplateRejected",
    "WhatsAppTemplateRejectionCode",
    "WhatsAppTemplateState",
    "WhatsAppTemplateStatus",
    "WhatsAppTemplateStatusUpdated",
    "WhatsAppTemplateStatusUpdatedNewState",
    "WhatsAppTemplateUpdateInput",
    "WhatsAppTextHeaderComponent",
    "WhatsAppTextHeaderComponentFormat",
    "WhatsAppTextHeaderComponentInput",
    "WhatsAppUrlButton",
    "WhatsAppUrlButtonInput",
    "WhatsAppWabaAccountChanged",
    "WhatsAppWabaBanState",
    "WhatsAppWabaDetails",
    "WhatsAppWabaDetailsList",
    "WhatsAppWabaDetailsListInput",
    "WhatsAppWabaNumbers",
]


if not TYPE_CHECKING:
    # Hidden from type checkers, which would take any name for an attribute.
    def __getattr__(name: str) -> Any:
        module = MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{module}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
