"""All models and enums of the API, and its events; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .bundle import Bundle as Bundle
    from .bundle_consent_settings import BundleConsentSettings as BundleConsentSettings
    from .bundle_consent_settings_input import BundleConsentSettingsInput as BundleConsentSettingsInput
    from .bundle_consent_settings_mode import (
        BundleConsentSettingsMode as BundleConsentSettingsMode,
        BundleConsentSettingsModeInputLiteral as BundleConsentSettingsModeInputLiteral,
        BundleConsentSettingsModeLiteral as BundleConsentSettingsModeLiteral,
    )
    from .bundle_conversation_app import BundleConversationApp as BundleConversationApp
    from .bundle_conversation_app_channel_status import (
        BundleConversationAppChannelStatus as BundleConversationAppChannelStatus,
        BundleConversationAppChannelStatusLiteral as BundleConversationAppChannelStatusLiteral,
    )
    from .bundle_conversation_app_input import BundleConversationAppInput as BundleConversationAppInput
    from .bundle_conversation_app_processing_mode import (
        BundleConversationAppProcessingMode as BundleConversationAppProcessingMode,
        BundleConversationAppProcessingModeInputLiteral as BundleConversationAppProcessingModeInputLiteral,
        BundleConversationAppProcessingModeLiteral as BundleConversationAppProcessingModeLiteral,
    )
    from .bundle_conversation_app_webhooks import BundleConversationAppWebhooks as BundleConversationAppWebhooks
    from .bundle_conversation_app_webhooks_input import (
        BundleConversationAppWebhooksInput as BundleConversationAppWebhooksInput,
    )
    from .bundle_conversation_retention_input import (
        BundleConversationRetentionInput as BundleConversationRetentionInput,
    )
    from .bundle_conversation_retention_type_input import (
        BundleConversationRetentionTypeInput as BundleConversationRetentionTypeInput,
        BundleConversationRetentionTypeInputLiteral as BundleConversationRetentionTypeInputLiteral,
    )
    from .bundle_conversation_webhook_trigger import (
        BundleConversationWebhookTrigger as BundleConversationWebhookTrigger,
        BundleConversationWebhookTriggerInputLiteral as BundleConversationWebhookTriggerInputLiteral,
        BundleConversationWebhookTriggerLiteral as BundleConversationWebhookTriggerLiteral,
    )
    from .bundle_dispatch_retention_input import BundleDispatchRetentionInput as BundleDispatchRetentionInput
    from .bundle_dispatch_retention_type_input import (
        BundleDispatchRetentionTypeInput as BundleDispatchRetentionTypeInput,
        BundleDispatchRetentionTypeInputLiteral as BundleDispatchRetentionTypeInputLiteral,
    )
    from .bundle_done import BundleDone as BundleDone
    from .bundle_http_status_code import (
        BundleHttpStatusCode as BundleHttpStatusCode,
        BundleHttpStatusCodeLiteral as BundleHttpStatusCodeLiteral,
    )
    from .bundle_input import BundleInput as BundleInput
    from .bundle_list import BundleList as BundleList
    from .bundle_provisioning_state import (
        BundleProvisioningState as BundleProvisioningState,
        BundleProvisioningStateLiteral as BundleProvisioningStateLiteral,
    )
    from .bundle_region import BundleRegion as BundleRegion, BundleRegionLiteral as BundleRegionLiteral
    from .bundle_retention import BundleRetention as BundleRetention
    from .bundle_retention_type import (
        BundleRetentionType as BundleRetentionType,
        BundleRetentionTypeLiteral as BundleRetentionTypeLiteral,
    )
    from .bundle_services_state import (
        BundleServicesState as BundleServicesState,
        BundleServicesStateLiteral as BundleServicesStateLiteral,
    )
    from .bundle_sms_app import BundleSmsApp as BundleSmsApp
    from .bundle_sms_app_input import BundleSmsAppInput as BundleSmsAppInput
    from .bundle_sms_app_region import (
        BundleSmsAppRegion as BundleSmsAppRegion,
        BundleSmsAppRegionLiteral as BundleSmsAppRegionLiteral,
    )
    from .bundle_subproject import BundleSubproject as BundleSubproject
    from .bundle_subproject_input import BundleSubprojectInput as BundleSubprojectInput
    from .bundle_subproject_status import (
        BundleSubprojectStatus as BundleSubprojectStatus,
        BundleSubprojectStatusLiteral as BundleSubprojectStatusLiteral,
    )
    from .bundle_webhook import BundleWebhook as BundleWebhook
    from .bundle_webhook_delivery_status import BundleWebhookDeliveryStatus as BundleWebhookDeliveryStatus
    from .bundle_webhook_input import BundleWebhookInput as BundleWebhookInput
    from .bundle_webhook_target_type_input import (
        BundleWebhookTargetTypeInput as BundleWebhookTargetTypeInput,
        BundleWebhookTargetTypeInputLiteral as BundleWebhookTargetTypeInputLiteral,
    )
    from .bundle_webhook_trigger import (
        BundleWebhookTrigger as BundleWebhookTrigger,
        BundleWebhookTriggerLiteral as BundleWebhookTriggerLiteral,
    )
    from .conversation_account_location import ConversationAccountLocation as ConversationAccountLocation
    from .conversation_channel_status import (
        ConversationChannelStatus as ConversationChannelStatus,
        ConversationChannelStatusLiteral as ConversationChannelStatusLiteral,
    )
    from .conversation_instagram_info import ConversationInstagramInfo as ConversationInstagramInfo
    from .conversation_messenger_info import ConversationMessengerInfo as ConversationMessengerInfo
    from .conversation_telegram_bot_info import ConversationTelegramBotInfo as ConversationTelegramBotInfo
    from .conversation_viber_bot_info import ConversationViberBotInfo as ConversationViberBotInfo
    from .error_body import ErrorBody as ErrorBody
    from .error_code import ErrorCode as ErrorCode, ErrorCodeLiteral as ErrorCodeLiteral
    from .kakaotalk_action import KakaoTalkAction as KakaoTalkAction, KakaoTalkActionLiteral as KakaoTalkActionLiteral
    from .kakaotalk_button import KakaoTalkButton as KakaoTalkButton
    from .kakaotalk_button_input import KakaoTalkButtonInput as KakaoTalkButtonInput
    from .kakaotalk_button_type import (
        KakaoTalkButtonType as KakaoTalkButtonType,
        KakaoTalkButtonTypeInputLiteral as KakaoTalkButtonTypeInputLiteral,
        KakaoTalkButtonTypeLiteral as KakaoTalkButtonTypeLiteral,
    )
    from .kakaotalk_comment import KakaoTalkComment as KakaoTalkComment
    from .kakaotalk_comment_input import KakaoTalkCommentInput as KakaoTalkCommentInput
    from .kakaotalk_comment_type import (
        KakaoTalkCommentType as KakaoTalkCommentType,
        KakaoTalkCommentTypeLiteral as KakaoTalkCommentTypeLiteral,
    )
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
    from .kakaotalk_sender_notification_type import (
        KakaoTalkSenderNotificationType as KakaoTalkSenderNotificationType,
        KakaoTalkSenderNotificationTypeLiteral as KakaoTalkSenderNotificationTypeLiteral,
    )
    from .kakaotalk_sender_rejected import KakaoTalkSenderRejected as KakaoTalkSenderRejected
    from .kakaotalk_sender_state import (
        KakaoTalkSenderState as KakaoTalkSenderState,
        KakaoTalkSenderStateLiteral as KakaoTalkSenderStateLiteral,
    )
    from .kakaotalk_sender_status import (
        KakaoTalkSenderStatus as KakaoTalkSenderStatus,
        KakaoTalkSenderStatusLiteral as KakaoTalkSenderStatusLiteral,
    )
    from .kakaotalk_sender_update_input import KakaoTalkSenderUpdateInput as KakaoTalkSenderUpdateInput
    from .kakaotalk_sender_verify_input import KakaoTalkSenderVerifyInput as KakaoTalkSenderVerifyInput
    from .kakaotalk_template import KakaoTalkTemplate as KakaoTalkTemplate
    from .kakaotalk_template_approved import KakaoTalkTemplateApproved as KakaoTalkTemplateApproved
    from .kakaotalk_template_category import KakaoTalkTemplateCategory as KakaoTalkTemplateCategory
    from .kakaotalk_template_category_english_name import (
        KakaoTalkTemplateCategoryEnglishName as KakaoTalkTemplateCategoryEnglishName,
        KakaoTalkTemplateCategoryEnglishNameLiteral as KakaoTalkTemplateCategoryEnglishNameLiteral,
    )
    from .kakaotalk_template_category_list import KakaoTalkTemplateCategoryList as KakaoTalkTemplateCategoryList
    from .kakaotalk_template_category_name import (
        KakaoTalkTemplateCategoryName as KakaoTalkTemplateCategoryName,
        KakaoTalkTemplateCategoryNameLiteral as KakaoTalkTemplateCategoryNameLiteral,
    )
    from .kakaotalk_template_changes import KakaoTalkTemplateChanges as KakaoTalkTemplateChanges
    from .kakaotalk_template_changes_details import KakaoTalkTemplateChangesDetails as KakaoTalkTemplateChangesDetails
    from .kakaotalk_template_comment_added import KakaoTalkTemplateCommentAdded as KakaoTalkTemplateCommentAdded
    from .kakaotalk_template_details import KakaoTalkTemplateDetails as KakaoTalkTemplateDetails
    from .kakaotalk_template_details_input import KakaoTalkTemplateDetailsInput as KakaoTalkTemplateDetailsInput
    from .kakaotalk_template_details_update_input import (
        KakaoTalkTemplateDetailsUpdateInput as KakaoTalkTemplateDetailsUpdateInput,
    )
    from .kakaotalk_template_emphasize_type import (
        KakaoTalkTemplateEmphasizeType as KakaoTalkTemplateEmphasizeType,
        KakaoTalkTemplateEmphasizeTypeInputLiteral as KakaoTalkTemplateEmphasizeTypeInputLiteral,
        KakaoTalkTemplateEmphasizeTypeLiteral as KakaoTalkTemplateEmphasizeTypeLiteral,
    )
    from .kakaotalk_template_input import KakaoTalkTemplateInput as KakaoTalkTemplateInput
    from .kakaotalk_template_language import (
        KakaoTalkTemplateLanguage as KakaoTalkTemplateLanguage,
        KakaoTalkTemplateLanguageInputLiteral as KakaoTalkTemplateLanguageInputLiteral,
        KakaoTalkTemplateLanguageLiteral as KakaoTalkTemplateLanguageLiteral,
    )
    from .kakaotalk_template_list import KakaoTalkTemplateList as KakaoTalkTemplateList
    from .kakaotalk_template_message_type import (
        KakaoTalkTemplateMessageType as KakaoTalkTemplateMessageType,
        KakaoTalkTemplateMessageTypeInputLiteral as KakaoTalkTemplateMessageTypeInputLiteral,
        KakaoTalkTemplateMessageTypeLiteral as KakaoTalkTemplateMessageTypeLiteral,
    )
    from .kakaotalk_template_notification import KakaoTalkTemplateNotification as KakaoTalkTemplateNotification
    from .kakaotalk_template_notification_list import (
        KakaoTalkTemplateNotificationList as KakaoTalkTemplateNotificationList,
    )
    from .kakaotalk_template_notification_type import (
        KakaoTalkTemplateNotificationType as KakaoTalkTemplateNotificationType,
        KakaoTalkTemplateNotificationTypeLiteral as KakaoTalkTemplateNotificationTypeLiteral,
    )
    from .kakaotalk_template_rejected import KakaoTalkTemplateRejected as KakaoTalkTemplateRejected
    from .kakaotalk_template_state import (
        KakaoTalkTemplateState as KakaoTalkTemplateState,
        KakaoTalkTemplateStateLiteral as KakaoTalkTemplateStateLiteral,
    )
    from .kakaotalk_template_status import (
        KakaoTalkTemplateStatus as KakaoTalkTemplateStatus,
        KakaoTalkTemplateStatusLiteral as KakaoTalkTemplateStatusLiteral,
    )
    from .kakaotalk_template_subcategory import KakaoTalkTemplateSubcategory as KakaoTalkTemplateSubcategory
    from .kakaotalk_template_subcategory_english_name import (
        KakaoTalkTemplateSubcategoryEnglishName as KakaoTalkTemplateSubcategoryEnglishName,
        KakaoTalkTemplateSubcategoryEnglishNameLiteral as KakaoTalkTemplateSubcategoryEnglishNameLiteral,
    )
    from .kakaotalk_template_subcategory_name import (
        KakaoTalkTemplateSubcategoryName as KakaoTalkTemplateSubcategoryName,
        KakaoTalkTemplateSubcategoryNameLiteral as KakaoTalkTemplateSubcategoryNameLiteral,
    )
    from .kakaotalk_template_update_input import KakaoTalkTemplateUpdateInput as KakaoTalkTemplateUpdateInput
    from .rcs_account_comment_added import RcsAccountCommentAdded as RcsAccountCommentAdded
    from .rcs_account_notification import RcsAccountNotification as RcsAccountNotification
    from .rcs_account_notification_list import RcsAccountNotificationList as RcsAccountNotificationList
    from .rcs_account_notification_type import (
        RcsAccountNotificationType as RcsAccountNotificationType,
        RcsAccountNotificationTypeLiteral as RcsAccountNotificationTypeLiteral,
    )
    from .rcs_answer_metadata import RcsAnswerMetadata as RcsAnswerMetadata
    from .rcs_answer_metadata_input import RcsAnswerMetadataInput as RcsAnswerMetadataInput
    from .rcs_answer_metadata_update_input import RcsAnswerMetadataUpdateInput as RcsAnswerMetadataUpdateInput
    from .rcs_brand_registration import RcsBrandRegistration as RcsBrandRegistration
    from .rcs_brand_registration_process import RcsBrandRegistrationProcess as RcsBrandRegistrationProcess
    from .rcs_brand_registration_process_status import (
        RcsBrandRegistrationProcessStatus as RcsBrandRegistrationProcessStatus,
        RcsBrandRegistrationProcessStatusLiteral as RcsBrandRegistrationProcessStatusLiteral,
    )
    from .rcs_brand_registration_process_status_updated import (
        RcsBrandRegistrationProcessStatusUpdated as RcsBrandRegistrationProcessStatusUpdated,
    )
    from .rcs_brand_registration_status import (
        RcsBrandRegistrationStatus as RcsBrandRegistrationStatus,
        RcsBrandRegistrationStatusLiteral as RcsBrandRegistrationStatusLiteral,
    )
    from .rcs_campaign_answers import RcsCampaignAnswers as RcsCampaignAnswers
    from .rcs_campaign_questionnaire import RcsCampaignQuestionnaire as RcsCampaignQuestionnaire
    from .rcs_campaign_questionnaire_base import RcsCampaignQuestionnaireBase as RcsCampaignQuestionnaireBase
    from .rcs_campaign_questions import RcsCampaignQuestions as RcsCampaignQuestions
    from .rcs_campaign_registration import RcsCampaignRegistration as RcsCampaignRegistration
    from .rcs_campaign_update_answers_input import RcsCampaignUpdateAnswersInput as RcsCampaignUpdateAnswersInput
    from .rcs_comment import RcsComment as RcsComment
    from .rcs_comment_input import RcsCommentInput as RcsCommentInput
    from .rcs_comment_type import RcsCommentType as RcsCommentType, RcsCommentTypeLiteral as RcsCommentTypeLiteral
    from .rcs_conversation_api_app import RcsConversationApiApp as RcsConversationApiApp
    from .rcs_conversation_api_app_region import (
        RcsConversationApiAppRegion as RcsConversationApiAppRegion,
        RcsConversationApiAppRegionLiteral as RcsConversationApiAppRegionLiteral,
    )
    from .rcs_conversation_app_channel_status import (
        RcsConversationAppChannelStatus as RcsConversationAppChannelStatus,
        RcsConversationAppChannelStatusLiteral as RcsConversationAppChannelStatusLiteral,
    )
    from .rcs_country_code import (
        RcsCountryCode as RcsCountryCode,
        RcsCountryCodeInputLiteral as RcsCountryCodeInputLiteral,
        RcsCountryCodeLiteral as RcsCountryCodeLiteral,
    )
    from .rcs_country_code_non_us_input import (
        RcsCountryCodeNonUsInput as RcsCountryCodeNonUsInput,
        RcsCountryCodeNonUsInputLiteral as RcsCountryCodeNonUsInputLiteral,
    )
    from .rcs_country_code_us_input import (
        RcsCountryCodeUsInput as RcsCountryCodeUsInput,
        RcsCountryCodeUsInputLiteral as RcsCountryCodeUsInputLiteral,
    )
    from .rcs_country_status import RcsCountryStatus as RcsCountryStatus
    from .rcs_default_questionnaire_us import RcsDefaultQuestionnaireUS as RcsDefaultQuestionnaireUS
    from .rcs_default_us_questions import RcsDefaultUSQuestions as RcsDefaultUSQuestions
    from .rcs_email import RcsEmail as RcsEmail
    from .rcs_email_input import RcsEmailInput as RcsEmailInput
    from .rcs_fr_answers import RcsFRAnswers as RcsFRAnswers
    from .rcs_fr_answers_input import RcsFRAnswersInput as RcsFRAnswersInput
    from .rcs_fr_answers_update_input import RcsFRAnswersUpdateInput as RcsFRAnswersUpdateInput
    from .rcs_fr_questions import RcsFRQuestions as RcsFRQuestions
    from .rcs_gb_answers import RcsGBAnswers as RcsGBAnswers
    from .rcs_gb_answers_input import RcsGBAnswersInput as RcsGBAnswersInput
    from .rcs_gb_answers_update_input import RcsGBAnswersUpdateInput as RcsGBAnswersUpdateInput
    from .rcs_gb_questions import RcsGBQuestions as RcsGBQuestions
    from .rcs_general_answers import RcsGeneralAnswers as RcsGeneralAnswers
    from .rcs_general_answers_input import RcsGeneralAnswersInput as RcsGeneralAnswersInput
    from .rcs_general_answers_update_input import RcsGeneralAnswersUpdateInput as RcsGeneralAnswersUpdateInput
    from .rcs_general_questions import RcsGeneralQuestions as RcsGeneralQuestions
    from .rcs_launch_country_code_input import (
        RcsLaunchCountryCodeInput as RcsLaunchCountryCodeInput,
        RcsLaunchCountryCodeInputLiteral as RcsLaunchCountryCodeInputLiteral,
    )
    from .rcs_non_us_private_campaign_answers_input import (
        RcsNonUsPrivateCampaignAnswersInput as RcsNonUsPrivateCampaignAnswersInput,
    )
    from .rcs_non_us_private_campaign_questions import (
        RcsNonUsPrivateCampaignQuestions as RcsNonUsPrivateCampaignQuestions,
    )
    from .rcs_non_us_public_campaign_answers_input import (
        RcsNonUsPublicCampaignAnswersInput as RcsNonUsPublicCampaignAnswersInput,
    )
    from .rcs_non_us_public_campaign_questions import RcsNonUsPublicCampaignQuestions as RcsNonUsPublicCampaignQuestions
    from .rcs_operator import RcsOperator as RcsOperator
    from .rcs_operator_status import (
        RcsOperatorStatus as RcsOperatorStatus,
        RcsOperatorStatusLiteral as RcsOperatorStatusLiteral,
    )
    from .rcs_phone import RcsPhone as RcsPhone
    from .rcs_phone_input import RcsPhoneInput as RcsPhoneInput
    from .rcs_private_us_questionnaire_brand_legal_form import (
        RcsPrivateUsQuestionnaireBrandLegalForm as RcsPrivateUsQuestionnaireBrandLegalForm,
        RcsPrivateUsQuestionnaireBrandLegalFormLiteral as RcsPrivateUsQuestionnaireBrandLegalFormLiteral,
    )
    from .rcs_public_us_questionnaire_brand_legal_forms import (
        RcsPublicUsQuestionnaireBrandLegalForms as RcsPublicUsQuestionnaireBrandLegalForms,
        RcsPublicUsQuestionnaireBrandLegalFormsLiteral as RcsPublicUsQuestionnaireBrandLegalFormsLiteral,
    )
    from .rcs_question_object import RcsQuestionObject as RcsQuestionObject
    from .rcs_questionnaire import RcsQuestionnaire as RcsQuestionnaire
    from .rcs_questionnaire_base import RcsQuestionnaireBase as RcsQuestionnaireBase
    from .rcs_questionnaire_fr import RcsQuestionnaireFR as RcsQuestionnaireFR
    from .rcs_questionnaire_fr_base import RcsQuestionnaireFRBase as RcsQuestionnaireFRBase
    from .rcs_questionnaire_fr_input import RcsQuestionnaireFRInput as RcsQuestionnaireFRInput
    from .rcs_questionnaire_fr_update_input import RcsQuestionnaireFRUpdateInput as RcsQuestionnaireFRUpdateInput
    from .rcs_questionnaire_gb import RcsQuestionnaireGB as RcsQuestionnaireGB
    from .rcs_questionnaire_gb_base import RcsQuestionnaireGBBase as RcsQuestionnaireGBBase
    from .rcs_questionnaire_gb_input import RcsQuestionnaireGBInput as RcsQuestionnaireGBInput
    from .rcs_questionnaire_gb_update_input import RcsQuestionnaireGBUpdateInput as RcsQuestionnaireGBUpdateInput
    from .rcs_questionnaire_general import RcsQuestionnaireGeneral as RcsQuestionnaireGeneral
    from .rcs_questionnaire_general_base import RcsQuestionnaireGeneralBase as RcsQuestionnaireGeneralBase
    from .rcs_questionnaire_general_input import RcsQuestionnaireGeneralInput as RcsQuestionnaireGeneralInput
    from .rcs_questionnaire_general_update_input import (
        RcsQuestionnaireGeneralUpdateInput as RcsQuestionnaireGeneralUpdateInput,
    )
    from .rcs_questionnaire_input import RcsQuestionnaireInput as RcsQuestionnaireInput
    from .rcs_questionnaire_update_input import RcsQuestionnaireUpdateInput as RcsQuestionnaireUpdateInput
    from .rcs_questionnaire_us import RcsQuestionnaireUS as RcsQuestionnaireUS
    from .rcs_questionnaire_us_base import RcsQuestionnaireUSBase as RcsQuestionnaireUSBase
    from .rcs_questionnaire_us_input import RcsQuestionnaireUSInput as RcsQuestionnaireUSInput
    from .rcs_questionnaire_us_update_input import RcsQuestionnaireUSUpdateInput as RcsQuestionnaireUSUpdateInput
    from .rcs_questionnaire_verification import RcsQuestionnaireVerification as RcsQuestionnaireVerification
    from .rcs_questionnaire_verification_base import (
        RcsQuestionnaireVerificationBase as RcsQuestionnaireVerificationBase,
    )
    from .rcs_questionnaire_verification_input import (
        RcsQuestionnaireVerificationInput as RcsQuestionnaireVerificationInput,
    )
    from .rcs_questionnaire_verification_update_input import (
        RcsQuestionnaireVerificationUpdateInput as RcsQuestionnaireVerificationUpdateInput,
    )
    from .rcs_sender import RcsSender as RcsSender
    from .rcs_sender_billing_category import (
        RcsSenderBillingCategory as RcsSenderBillingCategory,
        RcsSenderBillingCategoryLiteral as RcsSenderBillingCategoryLiteral,
    )
    from .rcs_sender_comment_added import RcsSenderCommentAdded as RcsSenderCommentAdded
    from .rcs_sender_details import RcsSenderDetails as RcsSenderDetails
    from .rcs_sender_details_brand import RcsSenderDetailsBrand as RcsSenderDetailsBrand
    from .rcs_sender_details_brand_input import RcsSenderDetailsBrandInput as RcsSenderDetailsBrandInput
    from .rcs_sender_details_brand_update_input import (
        RcsSenderDetailsBrandUpdateInput as RcsSenderDetailsBrandUpdateInput,
    )
    from .rcs_sender_details_input import RcsSenderDetailsInput as RcsSenderDetailsInput
    from .rcs_sender_details_update_input import RcsSenderDetailsUpdateInput as RcsSenderDetailsUpdateInput
    from .rcs_sender_hosting_region import (
        RcsSenderHostingRegion as RcsSenderHostingRegion,
        RcsSenderHostingRegionLiteral as RcsSenderHostingRegionLiteral,
    )
    from .rcs_sender_input import RcsSenderInput as RcsSenderInput
    from .rcs_sender_list import RcsSenderList as RcsSenderList
    from .rcs_sender_notification import RcsSenderNotification as RcsSenderNotification
    from .rcs_sender_notification_list import RcsSenderNotificationList as RcsSenderNotificationList
    from .rcs_sender_notification_type import (
        RcsSenderNotificationType as RcsSenderNotificationType,
        RcsSenderNotificationTypeLiteral as RcsSenderNotificationTypeLiteral,
    )
    from .rcs_sender_operator_country import (
        RcsSenderOperatorCountry as RcsSenderOperatorCountry,
        RcsSenderOperatorCountryLiteral as RcsSenderOperatorCountryLiteral,
    )
    from .rcs_sender_operator_status_updated import RcsSenderOperatorStatusUpdated as RcsSenderOperatorStatusUpdated
    from .rcs_sender_operator_status_updated_operator import (
        RcsSenderOperatorStatusUpdatedOperator as RcsSenderOperatorStatusUpdatedOperator,
        RcsSenderOperatorStatusUpdatedOperatorLiteral as RcsSenderOperatorStatusUpdatedOperatorLiteral,
    )
    from .rcs_sender_region import RcsSenderRegion as RcsSenderRegion, RcsSenderRegionLiteral as RcsSenderRegionLiteral
    from .rcs_sender_sort_column import (
        RcsSenderSortColumn as RcsSenderSortColumn,
        RcsSenderSortColumnLiteral as RcsSenderSortColumnLiteral,
    )
    from .rcs_sender_state import RcsSenderState as RcsSenderState, RcsSenderStateLiteral as RcsSenderStateLiteral
    from .rcs_sender_status_updated import RcsSenderStatusUpdated as RcsSenderStatusUpdated
    from .rcs_sender_update_input import RcsSenderUpdateInput as RcsSenderUpdateInput
    from .rcs_sender_use_case import (
        RcsSenderUseCase as RcsSenderUseCase,
        RcsSenderUseCaseLiteral as RcsSenderUseCaseLiteral,
    )
    from .rcs_sort_direction import (
        RcsSortDirection as RcsSortDirection,
        RcsSortDirectionLiteral as RcsSortDirectionLiteral,
    )
    from .rcs_supplier_details import RcsSupplierDetails as RcsSupplierDetails
    from .rcs_supplier_details_google import RcsSupplierDetailsGoogle as RcsSupplierDetailsGoogle
    from .rcs_test_number import RcsTestNumber as RcsTestNumber
    from .rcs_test_number_capabilities import RcsTestNumberCapabilities as RcsTestNumberCapabilities
    from .rcs_test_number_capabilities_feature import (
        RcsTestNumberCapabilitiesFeature as RcsTestNumberCapabilitiesFeature,
        RcsTestNumberCapabilitiesFeatureLiteral as RcsTestNumberCapabilitiesFeatureLiteral,
    )
    from .rcs_test_number_state import (
        RcsTestNumberState as RcsTestNumberState,
        RcsTestNumberStateLiteral as RcsTestNumberStateLiteral,
    )
    from .rcs_test_numbers import RcsTestNumbers as RcsTestNumbers
    from .rcs_test_numbers_input import RcsTestNumbersInput as RcsTestNumbersInput
    from .rcs_us_answers import RcsUSAnswers as RcsUSAnswers
    from .rcs_us_answers_input import RcsUSAnswersInput as RcsUSAnswersInput
    from .rcs_us_answers_update_input import RcsUSAnswersUpdateInput as RcsUSAnswersUpdateInput
    from .rcs_us_private_campaign_answers_input import (
        RcsUsPrivateCampaignAnswersInput as RcsUsPrivateCampaignAnswersInput,
    )
    from .rcs_us_private_campaign_questions import RcsUsPrivateCampaignQuestions as RcsUsPrivateCampaignQuestions
    from .rcs_us_public_campaign_answers_input import RcsUsPublicCampaignAnswersInput as RcsUsPublicCampaignAnswersInput
    from .rcs_us_public_campaign_questions import RcsUsPublicCampaignQuestions as RcsUsPublicCampaignQuestions
    from .rcs_us_questionnaire_brand_campaign_version import (
        RcsUsQuestionnaireBrandCampaignVersion as RcsUsQuestionnaireBrandCampaignVersion,
        RcsUsQuestionnaireBrandCampaignVersionLiteral as RcsUsQuestionnaireBrandCampaignVersionLiteral,
    )
    from .rcs_us_questionnaire_brand_industry import (
        RcsUsQuestionnaireBrandIndustry as RcsUsQuestionnaireBrandIndustry,
        RcsUsQuestionnaireBrandIndustryLiteral as RcsUsQuestionnaireBrandIndustryLiteral,
    )
    from .rcs_us_questionnaire_brand_legal_form import (
        RcsUsQuestionnaireBrandLegalForm as RcsUsQuestionnaireBrandLegalForm,
        RcsUsQuestionnaireBrandLegalFormLiteral as RcsUsQuestionnaireBrandLegalFormLiteral,
    )
    from .rcs_us_questionnaire_ownership_type import (
        RcsUsQuestionnaireOwnershipType as RcsUsQuestionnaireOwnershipType,
        RcsUsQuestionnaireOwnershipTypeLiteral as RcsUsQuestionnaireOwnershipTypeLiteral,
    )
    from .rcs_us_questionnaire_ownership_type_private import (
        RcsUsQuestionnaireOwnershipTypePrivate as RcsUsQuestionnaireOwnershipTypePrivate,
        RcsUsQuestionnaireOwnershipTypePrivateLiteral as RcsUsQuestionnaireOwnershipTypePrivateLiteral,
    )
    from .rcs_us_questionnaire_ownership_type_public import (
        RcsUsQuestionnaireOwnershipTypePublic as RcsUsQuestionnaireOwnershipTypePublic,
        RcsUsQuestionnaireOwnershipTypePublicLiteral as RcsUsQuestionnaireOwnershipTypePublicLiteral,
    )
    from .rcs_us_questionnaire_version import (
        RcsUsQuestionnaireVersion as RcsUsQuestionnaireVersion,
        RcsUsQuestionnaireVersionLiteral as RcsUsQuestionnaireVersionLiteral,
    )
    from .rcs_us_questions import RcsUSQuestions as RcsUSQuestions
    from .rcs_us_state import RcsUsState as RcsUsState, RcsUsStateLiteral as RcsUsStateLiteral
    from .rcs_us_verification_answers_input import RcsUsVerificationAnswersInput as RcsUsVerificationAnswersInput
    from .rcs_verification_answers import RcsVerificationAnswers as RcsVerificationAnswers
    from .rcs_verification_answers_input import RcsVerificationAnswersInput as RcsVerificationAnswersInput
    from .rcs_verification_answers_update_input import (
        RcsVerificationAnswersUpdateInput as RcsVerificationAnswersUpdateInput,
    )
    from .rcs_verification_partner_answers import RcsVerificationPartnerAnswers as RcsVerificationPartnerAnswers
    from .rcs_verification_partner_answers_input import (
        RcsVerificationPartnerAnswersInput as RcsVerificationPartnerAnswersInput,
    )
    from .rcs_verification_partner_answers_update_input import (
        RcsVerificationPartnerAnswersUpdateInput as RcsVerificationPartnerAnswersUpdateInput,
    )
    from .rcs_verification_partner_questions import RcsVerificationPartnerQuestions as RcsVerificationPartnerQuestions
    from .rcs_verification_questions import RcsVerificationQuestions as RcsVerificationQuestions
    from .rcs_website import RcsWebsite as RcsWebsite
    from .rcs_website_input import RcsWebsiteInput as RcsWebsiteInput
    from .sms_app import SmsApp as SmsApp
    from .sms_app_input import SmsAppInput as SmsAppInput
    from .sms_app_list import SmsAppList as SmsAppList
    from .sms_app_region import (
        SmsAppRegion as SmsAppRegion,
        SmsAppRegionInputLiteral as SmsAppRegionInputLiteral,
        SmsAppRegionLiteral as SmsAppRegionLiteral,
    )
    from .sms_app_update_input import SmsAppUpdateInput as SmsAppUpdateInput
    from .sms_conversation_api_app import SmsConversationApiApp as SmsConversationApiApp
    from .sms_conversation_api_app_region import (
        SmsConversationApiAppRegion as SmsConversationApiAppRegion,
        SmsConversationApiAppRegionLiteral as SmsConversationApiAppRegionLiteral,
    )
    from .sms_conversation_app_channel_status import (
        SmsConversationAppChannelStatus as SmsConversationAppChannelStatus,
        SmsConversationAppChannelStatusLiteral as SmsConversationAppChannelStatusLiteral,
    )
    from .sms_provisioning_state import (
        SmsProvisioningState as SmsProvisioningState,
        SmsProvisioningStateLiteral as SmsProvisioningStateLiteral,
    )
    from .webhook import Webhook as Webhook
    from .webhook_input import WebhookInput as WebhookInput
    from .webhook_list import WebhookList as WebhookList
    from .webhook_trigger import WebhookTrigger as WebhookTrigger, WebhookTriggerLiteral as WebhookTriggerLiteral
    from .webhook_update_input import WebhookUpdateInput as WebhookUpdateInput
    from .whatsapp_account import WhatsAppAccount as WhatsAppAccount
    from .whatsapp_account_change_state import (
        WhatsAppAccountChangeState as WhatsAppAccountChangeState,
        WhatsAppAccountChangeStateLiteral as WhatsAppAccountChangeStateLiteral,
    )
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
    from .whatsapp_account_notification_type import (
        WhatsAppAccountNotificationType as WhatsAppAccountNotificationType,
        WhatsAppAccountNotificationTypeLiteral as WhatsAppAccountNotificationTypeLiteral,
    )
    from .whatsapp_account_onboarded import WhatsAppAccountOnboarded as WhatsAppAccountOnboarded
    from .whatsapp_account_partner_initiated_input import (
        WhatsAppAccountPartnerInitiatedInput as WhatsAppAccountPartnerInitiatedInput,
    )
    from .whatsapp_account_pending_verification import (
        WhatsAppAccountPendingVerification as WhatsAppAccountPendingVerification,
    )
    from .whatsapp_account_rejected import WhatsAppAccountRejected as WhatsAppAccountRejected
    from .whatsapp_account_sender_changes_details import (
        WhatsAppAccountSenderChangesDetails as WhatsAppAccountSenderChangesDetails,
    )
    from .whatsapp_account_sender_details import WhatsAppAccountSenderDetails as WhatsAppAccountSenderDetails
    from .whatsapp_account_sender_details_input import (
        WhatsAppAccountSenderDetailsInput as WhatsAppAccountSenderDetailsInput,
    )
    from .whatsapp_account_sender_update_details_input import (
        WhatsAppAccountSenderUpdateDetailsInput as WhatsAppAccountSenderUpdateDetailsInput,
    )
    from .whatsapp_account_state import (
        WhatsAppAccountState as WhatsAppAccountState,
        WhatsAppAccountStateLiteral as WhatsAppAccountStateLiteral,
    )
    from .whatsapp_account_update_input import WhatsAppAccountUpdateInput as WhatsAppAccountUpdateInput
    from .whatsapp_account_vertical_input import (
        WhatsAppAccountVerticalInput as WhatsAppAccountVerticalInput,
        WhatsAppAccountVerticalInputLiteral as WhatsAppAccountVerticalInputLiteral,
    )
    from .whatsapp_action import WhatsAppAction as WhatsAppAction, WhatsAppActionLiteral as WhatsAppActionLiteral
    from .whatsapp_bid_strategy import (
        WhatsAppBidStrategy as WhatsAppBidStrategy,
        WhatsAppBidStrategyLiteral as WhatsAppBidStrategyLiteral,
    )
    from .whatsapp_bid_strategy_input import (
        WhatsAppBidStrategyInput as WhatsAppBidStrategyInput,
        WhatsAppBidStrategyInputLiteral as WhatsAppBidStrategyInputLiteral,
    )
    from .whatsapp_body_component import WhatsAppBodyComponent as WhatsAppBodyComponent
    from .whatsapp_body_component_input import WhatsAppBodyComponentInput as WhatsAppBodyComponentInput
    from .whatsapp_business_manager import (
        WhatsAppBusinessManager as WhatsAppBusinessManager,
        WhatsAppBusinessManagerInputLiteral as WhatsAppBusinessManagerInputLiteral,
        WhatsAppBusinessManagerLiteral as WhatsAppBusinessManagerLiteral,
    )
    from .whatsapp_button_type_copy_code import (
        WhatsAppButtonTypeCopyCode as WhatsAppButtonTypeCopyCode,
        WhatsAppButtonTypeCopyCodeLiteral as WhatsAppButtonTypeCopyCodeLiteral,
    )
    from .whatsapp_button_type_flow import (
        WhatsAppButtonTypeFlow as WhatsAppButtonTypeFlow,
        WhatsAppButtonTypeFlowLiteral as WhatsAppButtonTypeFlowLiteral,
    )
    from .whatsapp_button_type_order_details import (
        WhatsAppButtonTypeOrderDetails as WhatsAppButtonTypeOrderDetails,
        WhatsAppButtonTypeOrderDetailsLiteral as WhatsAppButtonTypeOrderDetailsLiteral,
    )
    from .whatsapp_button_type_otp import (
        WhatsAppButtonTypeOtp as WhatsAppButtonTypeOtp,
        WhatsAppButtonTypeOtpLiteral as WhatsAppButtonTypeOtpLiteral,
    )
    from .whatsapp_button_type_phone_number import (
        WhatsAppButtonTypePhoneNumber as WhatsAppButtonTypePhoneNumber,
        WhatsAppButtonTypePhoneNumberLiteral as WhatsAppButtonTypePhoneNumberLiteral,
    )
    from .whatsapp_button_type_quick_reply import (
        WhatsAppButtonTypeQuickReply as WhatsAppButtonTypeQuickReply,
        WhatsAppButtonTypeQuickReplyLiteral as WhatsAppButtonTypeQuickReplyLiteral,
    )
    from .whatsapp_button_type_request_contact_info import (
        WhatsAppButtonTypeRequestContactInfo as WhatsAppButtonTypeRequestContactInfo,
        WhatsAppButtonTypeRequestContactInfoLiteral as WhatsAppButtonTypeRequestContactInfoLiteral,
    )
    from .whatsapp_button_type_url import (
        WhatsAppButtonTypeUrl as WhatsAppButtonTypeUrl,
        WhatsAppButtonTypeUrlLiteral as WhatsAppButtonTypeUrlLiteral,
    )
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
        WhatsAppCardHeaderComponentFormatLiteral as WhatsAppCardHeaderComponentFormatLiteral,
    )
    from .whatsapp_card_header_component_input import (
        WhatsAppCardHeaderComponentInput as WhatsAppCardHeaderComponentInput,
    )
    from .whatsapp_card_input import WhatsAppCardInput as WhatsAppCardInput
    from .whatsapp_card_media_header_example_input import (
        WhatsAppCardMediaHeaderExampleInput as WhatsAppCardMediaHeaderExampleInput,
    )
    from .whatsapp_card_media_header_mime_type_input import (
        WhatsAppCardMediaHeaderMimeTypeInput as WhatsAppCardMediaHeaderMimeTypeInput,
        WhatsAppCardMediaHeaderMimeTypeInputLiteral as WhatsAppCardMediaHeaderMimeTypeInputLiteral,
    )
    from .whatsapp_carousel_component import WhatsAppCarouselComponent as WhatsAppCarouselComponent
    from .whatsapp_carousel_component_input import WhatsAppCarouselComponentInput as WhatsAppCarouselComponentInput
    from .whatsapp_comment import WhatsAppComment as WhatsAppComment
    from .whatsapp_comment_input import WhatsAppCommentInput as WhatsAppCommentInput
    from .whatsapp_comment_type import (
        WhatsAppCommentType as WhatsAppCommentType,
        WhatsAppCommentTypeLiteral as WhatsAppCommentTypeLiteral,
    )
    from .whatsapp_component_type_body import (
        WhatsAppComponentTypeBody as WhatsAppComponentTypeBody,
        WhatsAppComponentTypeBodyLiteral as WhatsAppComponentTypeBodyLiteral,
    )
    from .whatsapp_component_type_buttons import (
        WhatsAppComponentTypeButtons as WhatsAppComponentTypeButtons,
        WhatsAppComponentTypeButtonsLiteral as WhatsAppComponentTypeButtonsLiteral,
    )
    from .whatsapp_component_type_carousel import (
        WhatsAppComponentTypeCarousel as WhatsAppComponentTypeCarousel,
        WhatsAppComponentTypeCarouselLiteral as WhatsAppComponentTypeCarouselLiteral,
    )
    from .whatsapp_component_type_footer import (
        WhatsAppComponentTypeFooter as WhatsAppComponentTypeFooter,
        WhatsAppComponentTypeFooterLiteral as WhatsAppComponentTypeFooterLiteral,
    )
    from .whatsapp_component_type_header import (
        WhatsAppComponentTypeHeader as WhatsAppComponentTypeHeader,
        WhatsAppComponentTypeHeaderLiteral as WhatsAppComponentTypeHeaderLiteral,
    )
    from .whatsapp_component_type_limited_time_offer import (
        WhatsAppComponentTypeLimitedTimeOffer as WhatsAppComponentTypeLimitedTimeOffer,
        WhatsAppComponentTypeLimitedTimeOfferLiteral as WhatsAppComponentTypeLimitedTimeOfferLiteral,
    )
    from .whatsapp_conversation_api_app import WhatsAppConversationApiApp as WhatsAppConversationApiApp
    from .whatsapp_conversation_api_app_region import (
        WhatsAppConversationApiAppRegion as WhatsAppConversationApiAppRegion,
        WhatsAppConversationApiAppRegionLiteral as WhatsAppConversationApiAppRegionLiteral,
    )
    from .whatsapp_conversation_app_channel_status import (
        WhatsAppConversationAppChannelStatus as WhatsAppConversationAppChannelStatus,
        WhatsAppConversationAppChannelStatusLiteral as WhatsAppConversationAppChannelStatusLiteral,
    )
    from .whatsapp_conversation_app_region import (
        WhatsAppConversationAppRegion as WhatsAppConversationAppRegion,
        WhatsAppConversationAppRegionLiteral as WhatsAppConversationAppRegionLiteral,
    )
    from .whatsapp_copy_code_button import WhatsAppCopyCodeButton as WhatsAppCopyCodeButton
    from .whatsapp_copy_code_button_input import WhatsAppCopyCodeButtonInput as WhatsAppCopyCodeButtonInput
    from .whatsapp_country_code import (
        WhatsAppCountryCode as WhatsAppCountryCode,
        WhatsAppCountryCodeLiteral as WhatsAppCountryCodeLiteral,
    )
    from .whatsapp_daily_limit import (
        WhatsAppDailyLimit as WhatsAppDailyLimit,
        WhatsAppDailyLimitLiteral as WhatsAppDailyLimitLiteral,
    )
    from .whatsapp_failed_solution import WhatsAppFailedSolution as WhatsAppFailedSolution
    from .whatsapp_failed_solution_error import (
        WhatsAppFailedSolutionError as WhatsAppFailedSolutionError,
        WhatsAppFailedSolutionErrorLiteral as WhatsAppFailedSolutionErrorLiteral,
    )
    from .whatsapp_flow import WhatsAppFlow as WhatsAppFlow
    from .whatsapp_flow_action import (
        WhatsAppFlowAction as WhatsAppFlowAction,
        WhatsAppFlowActionInputLiteral as WhatsAppFlowActionInputLiteral,
        WhatsAppFlowActionLiteral as WhatsAppFlowActionLiteral,
    )
    from .whatsapp_flow_button import WhatsAppFlowButton as WhatsAppFlowButton
    from .whatsapp_flow_button_input import WhatsAppFlowButtonInput as WhatsAppFlowButtonInput
    from .whatsapp_flow_list import WhatsAppFlowList as WhatsAppFlowList
    from .whatsapp_flow_screen import WhatsAppFlowScreen as WhatsAppFlowScreen
    from .whatsapp_flow_screen_list import WhatsAppFlowScreenList as WhatsAppFlowScreenList
    from .whatsapp_flow_status import (
        WhatsAppFlowStatus as WhatsAppFlowStatus,
        WhatsAppFlowStatusLiteral as WhatsAppFlowStatusLiteral,
    )
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
        WhatsAppLocationHeaderComponentFormatLiteral as WhatsAppLocationHeaderComponentFormatLiteral,
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
        WhatsAppMediaHeaderComponentFormatLiteral as WhatsAppMediaHeaderComponentFormatLiteral,
    )
    from .whatsapp_media_header_component_input import (
        WhatsAppMediaHeaderComponentInput as WhatsAppMediaHeaderComponentInput,
    )
    from .whatsapp_media_header_example import WhatsAppMediaHeaderExample as WhatsAppMediaHeaderExample
    from .whatsapp_media_header_example_input import WhatsAppMediaHeaderExampleInput as WhatsAppMediaHeaderExampleInput
    from .whatsapp_media_header_mime_type_input import (
        WhatsAppMediaHeaderMimeTypeInput as WhatsAppMediaHeaderMimeTypeInput,
        WhatsAppMediaHeaderMimeTypeInputLiteral as WhatsAppMediaHeaderMimeTypeInputLiteral,
    )
    from .whatsapp_order_details_button import WhatsAppOrderDetailsButton as WhatsAppOrderDetailsButton
    from .whatsapp_order_details_button_input import WhatsAppOrderDetailsButtonInput as WhatsAppOrderDetailsButtonInput
    from .whatsapp_otp_button import WhatsAppOtpButton as WhatsAppOtpButton
    from .whatsapp_otp_button_input import WhatsAppOtpButtonInput as WhatsAppOtpButtonInput
    from .whatsapp_otp_type import (
        WhatsAppOtpType as WhatsAppOtpType,
        WhatsAppOtpTypeInputLiteral as WhatsAppOtpTypeInputLiteral,
        WhatsAppOtpTypeLiteral as WhatsAppOtpTypeLiteral,
    )
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
    from .whatsapp_partner_initiated_details_input import (
        WhatsAppPartnerInitiatedDetailsInput as WhatsAppPartnerInitiatedDetailsInput,
    )
    from .whatsapp_phone_number_button import WhatsAppPhoneNumberButton as WhatsAppPhoneNumberButton
    from .whatsapp_phone_number_button_input import WhatsAppPhoneNumberButtonInput as WhatsAppPhoneNumberButtonInput
    from .whatsapp_phone_provisioning_details_input import (
        WhatsAppPhoneProvisioningDetailsInput as WhatsAppPhoneProvisioningDetailsInput,
    )
    from .whatsapp_quality_rating import (
        WhatsAppQualityRating as WhatsAppQualityRating,
        WhatsAppQualityRatingLiteral as WhatsAppQualityRatingLiteral,
    )
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
    from .whatsapp_sender_business_manager_input import (
        WhatsAppSenderBusinessManagerInput as WhatsAppSenderBusinessManagerInput,
        WhatsAppSenderBusinessManagerInputLiteral as WhatsAppSenderBusinessManagerInputLiteral,
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
    from .whatsapp_sender_error_code import (
        WhatsAppSenderErrorCode as WhatsAppSenderErrorCode,
        WhatsAppSenderErrorCodeLiteral as WhatsAppSenderErrorCodeLiteral,
    )
    from .whatsapp_sender_field_update_status import (
        WhatsAppSenderFieldUpdateStatus as WhatsAppSenderFieldUpdateStatus,
        WhatsAppSenderFieldUpdateStatusLiteral as WhatsAppSenderFieldUpdateStatusLiteral,
    )
    from .whatsapp_sender_inactive import WhatsAppSenderInactive as WhatsAppSenderInactive
    from .whatsapp_sender_input import WhatsAppSenderInput as WhatsAppSenderInput
    from .whatsapp_sender_list import WhatsAppSenderList as WhatsAppSenderList
    from .whatsapp_sender_meta_local_storage import (
        WhatsAppSenderMetaLocalStorage as WhatsAppSenderMetaLocalStorage,
        WhatsAppSenderMetaLocalStorageInputLiteral as WhatsAppSenderMetaLocalStorageInputLiteral,
        WhatsAppSenderMetaLocalStorageLiteral as WhatsAppSenderMetaLocalStorageLiteral,
    )
    from .whatsapp_sender_metadata import WhatsAppSenderMetadata as WhatsAppSenderMetadata
    from .whatsapp_sender_metadata_field import WhatsAppSenderMetadataField as WhatsAppSenderMetadataField
    from .whatsapp_sender_notification import WhatsAppSenderNotification as WhatsAppSenderNotification
    from .whatsapp_sender_notification_list import WhatsAppSenderNotificationList as WhatsAppSenderNotificationList
    from .whatsapp_sender_notification_type import (
        WhatsAppSenderNotificationType as WhatsAppSenderNotificationType,
        WhatsAppSenderNotificationTypeLiteral as WhatsAppSenderNotificationTypeLiteral,
    )
    from .whatsapp_sender_number_provider_type import (
        WhatsAppSenderNumberProviderType as WhatsAppSenderNumberProviderType,
        WhatsAppSenderNumberProviderTypeInputLiteral as WhatsAppSenderNumberProviderTypeInputLiteral,
        WhatsAppSenderNumberProviderTypeLiteral as WhatsAppSenderNumberProviderTypeLiteral,
    )
    from .whatsapp_sender_partner_initiated_input import (
        WhatsAppSenderPartnerInitiatedInput as WhatsAppSenderPartnerInitiatedInput,
    )
    from .whatsapp_sender_pending_verification import (
        WhatsAppSenderPendingVerification as WhatsAppSenderPendingVerification,
    )
    from .whatsapp_sender_phone_provisioning_input import (
        WhatsAppSenderPhoneProvisioningInput as WhatsAppSenderPhoneProvisioningInput,
    )
    from .whatsapp_sender_quality_rating_changed import (
        WhatsAppSenderQualityRatingChanged as WhatsAppSenderQualityRatingChanged,
    )
    from .whatsapp_sender_region import (
        WhatsAppSenderRegion as WhatsAppSenderRegion,
        WhatsAppSenderRegionInputLiteral as WhatsAppSenderRegionInputLiteral,
        WhatsAppSenderRegionLiteral as WhatsAppSenderRegionLiteral,
    )
    from .whatsapp_sender_register import WhatsAppSenderRegister as WhatsAppSenderRegister
    from .whatsapp_sender_register_input import WhatsAppSenderRegisterInput as WhatsAppSenderRegisterInput
    from .whatsapp_sender_registration_method import (
        WhatsAppSenderRegistrationMethod as WhatsAppSenderRegistrationMethod,
        WhatsAppSenderRegistrationMethodInputLiteral as WhatsAppSenderRegistrationMethodInputLiteral,
        WhatsAppSenderRegistrationMethodLiteral as WhatsAppSenderRegistrationMethodLiteral,
    )
    from .whatsapp_sender_rejected import WhatsAppSenderRejected as WhatsAppSenderRejected
    from .whatsapp_sender_state import (
        WhatsAppSenderState as WhatsAppSenderState,
        WhatsAppSenderStateLiteral as WhatsAppSenderStateLiteral,
    )
    from .whatsapp_sender_status import (
        WhatsAppSenderStatus as WhatsAppSenderStatus,
        WhatsAppSenderStatusLiteral as WhatsAppSenderStatusLiteral,
    )
    from .whatsapp_sender_update_input import WhatsAppSenderUpdateInput as WhatsAppSenderUpdateInput
    from .whatsapp_sender_username_updated import WhatsAppSenderUsernameUpdated as WhatsAppSenderUsernameUpdated
    from .whatsapp_sender_verify_input import WhatsAppSenderVerifyInput as WhatsAppSenderVerifyInput
    from .whatsapp_sender_vertical import (
        WhatsAppSenderVertical as WhatsAppSenderVertical,
        WhatsAppSenderVerticalInputLiteral as WhatsAppSenderVerticalInputLiteral,
        WhatsAppSenderVerticalLiteral as WhatsAppSenderVerticalLiteral,
    )
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
        WhatsAppTemplateAnalyticsButtonTypeLiteral as WhatsAppTemplateAnalyticsButtonTypeLiteral,
    )
    from .whatsapp_template_analytics_buttons import (
        WhatsAppTemplateAnalyticsButtons as WhatsAppTemplateAnalyticsButtons,
    )
    from .whatsapp_template_analytics_date_range import (
        WhatsAppTemplateAnalyticsDateRange as WhatsAppTemplateAnalyticsDateRange,
        WhatsAppTemplateAnalyticsDateRangeLiteral as WhatsAppTemplateAnalyticsDateRangeLiteral,
    )
    from .whatsapp_template_approved import WhatsAppTemplateApproved as WhatsAppTemplateApproved
    from .whatsapp_template_category import (
        WhatsAppTemplateCategory as WhatsAppTemplateCategory,
        WhatsAppTemplateCategoryInputLiteral as WhatsAppTemplateCategoryInputLiteral,
        WhatsAppTemplateCategoryLiteral as WhatsAppTemplateCategoryLiteral,
    )
    from .whatsapp_template_category_future_update import (
        WhatsAppTemplateCategoryFutureUpdate as WhatsAppTemplateCategoryFutureUpdate,
    )
    from .whatsapp_template_category_updated import WhatsAppTemplateCategoryUpdated as WhatsAppTemplateCategoryUpdated
    from .whatsapp_template_changes import WhatsAppTemplateChanges as WhatsAppTemplateChanges
    from .whatsapp_template_changes_details import WhatsAppTemplateChangesDetails as WhatsAppTemplateChangesDetails
    from .whatsapp_template_comment_added import WhatsAppTemplateCommentAdded as WhatsAppTemplateCommentAdded
    from .whatsapp_template_compare import WhatsAppTemplateCompare as WhatsAppTemplateCompare
    from .whatsapp_template_compare_block_reason import (
        WhatsAppTemplateCompareBlockReason as WhatsAppTemplateCompareBlockReason,
        WhatsAppTemplateCompareBlockReasonLiteral as WhatsAppTemplateCompareBlockReasonLiteral,
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
        WhatsAppTemplateCompareTimeframeInputLiteral as WhatsAppTemplateCompareTimeframeInputLiteral,
    )
    from .whatsapp_template_deleted import WhatsAppTemplateDeleted as WhatsAppTemplateDeleted
    from .whatsapp_template_details import WhatsAppTemplateDetails as WhatsAppTemplateDetails
    from .whatsapp_template_details_input import WhatsAppTemplateDetailsInput as WhatsAppTemplateDetailsInput
    from .whatsapp_template_details_update_input import (
        WhatsAppTemplateDetailsUpdateInput as WhatsAppTemplateDetailsUpdateInput,
    )
    from .whatsapp_template_field_mask_path import (
        WhatsAppTemplateFieldMaskPath as WhatsAppTemplateFieldMaskPath,
        WhatsAppTemplateFieldMaskPathLiteral as WhatsAppTemplateFieldMaskPathLiteral,
    )
    from .whatsapp_template_input import WhatsAppTemplateInput as WhatsAppTemplateInput
    from .whatsapp_template_language import (
        WhatsAppTemplateLanguage as WhatsAppTemplateLanguage,
        WhatsAppTemplateLanguageInputLiteral as WhatsAppTemplateLanguageInputLiteral,
        WhatsAppTemplateLanguageLiteral as WhatsAppTemplateLanguageLiteral,
    )
    from .whatsapp_template_list import WhatsAppTemplateList as WhatsAppTemplateList
    from .whatsapp_template_notification import WhatsAppTemplateNotification as WhatsAppTemplateNotification
    from .whatsapp_template_notification_list import (
        WhatsAppTemplateNotificationList as WhatsAppTemplateNotificationList,
    )
    from .whatsapp_template_notification_type import (
        WhatsAppTemplateNotificationType as WhatsAppTemplateNotificationType,
        WhatsAppTemplateNotificationTypeLiteral as WhatsAppTemplateNotificationTypeLiteral,
    )
    from .whatsapp_template_optimization import WhatsAppTemplateOptimization as WhatsAppTemplateOptimization
    from .whatsapp_template_optimization_input import (
        WhatsAppTemplateOptimizationInput as WhatsAppTemplateOptimizationInput,
    )
    from .whatsapp_template_optimization_update_input import (
        WhatsAppTemplateOptimizationUpdateInput as WhatsAppTemplateOptimizationUpdateInput,
    )
    from .whatsapp_template_quality_score import (
        WhatsAppTemplateQualityScore as WhatsAppTemplateQualityScore,
        WhatsAppTemplateQualityScoreLiteral as WhatsAppTemplateQualityScoreLiteral,
    )
    from .whatsapp_template_quality_score_updated import (
        WhatsAppTemplateQualityScoreUpdated as WhatsAppTemplateQualityScoreUpdated,
    )
    from .whatsapp_template_rejected import WhatsAppTemplateRejected as WhatsAppTemplateRejected
    from .whatsapp_template_rejection_code import (
        WhatsAppTemplateRejectionCode as WhatsAppTemplateRejectionCode,
        WhatsAppTemplateRejectionCodeLiteral as WhatsAppTemplateRejectionCodeLiteral,
    )
    from .whatsapp_template_state import (
        WhatsAppTemplateState as WhatsAppTemplateState,
        WhatsAppTemplateStateLiteral as WhatsAppTemplateStateLiteral,
    )
    from .whatsapp_template_status import (
        WhatsAppTemplateStatus as WhatsAppTemplateStatus,
        WhatsAppTemplateStatusLiteral as WhatsAppTemplateStatusLiteral,
    )
    from .whatsapp_template_status_updated import WhatsAppTemplateStatusUpdated as WhatsAppTemplateStatusUpdated
    from .whatsapp_template_status_updated_new_state import (
        WhatsAppTemplateStatusUpdatedNewState as WhatsAppTemplateStatusUpdatedNewState,
        WhatsAppTemplateStatusUpdatedNewStateLiteral as WhatsAppTemplateStatusUpdatedNewStateLiteral,
    )
    from .whatsapp_template_update_input import WhatsAppTemplateUpdateInput as WhatsAppTemplateUpdateInput
    from .whatsapp_text_header_component import WhatsAppTextHeaderComponent as WhatsAppTextHeaderComponent
    from .whatsapp_text_header_component_format import (
        WhatsAppTextHeaderComponentFormat as WhatsAppTextHeaderComponentFormat,
        WhatsAppTextHeaderComponentFormatLiteral as WhatsAppTextHeaderComponentFormatLiteral,
    )
    from .whatsapp_text_header_component_input import (
        WhatsAppTextHeaderComponentInput as WhatsAppTextHeaderComponentInput,
    )
    from .whatsapp_url_button import WhatsAppUrlButton as WhatsAppUrlButton
    from .whatsapp_url_button_input import WhatsAppUrlButtonInput as WhatsAppUrlButtonInput
    from .whatsapp_waba_account_changed import WhatsAppWabaAccountChanged as WhatsAppWabaAccountChanged
    from .whatsapp_waba_ban_state import (
        WhatsAppWabaBanState as WhatsAppWabaBanState,
        WhatsAppWabaBanStateLiteral as WhatsAppWabaBanStateLiteral,
    )
    from .whatsapp_waba_details import WhatsAppWabaDetails as WhatsAppWabaDetails
    from .whatsapp_waba_details_list import WhatsAppWabaDetailsList as WhatsAppWabaDetailsList
    from .whatsapp_waba_details_list_input import WhatsAppWabaDetailsListInput as WhatsAppWabaDetailsListInput
    from .whatsapp_waba_numbers import WhatsAppWabaNumbers as WhatsAppWabaNumbers

MODULES: dict[str, str] = {
    "Bundle": "bundle",
    "BundleConsentSettings": "bundle_consent_settings",
    "BundleConsentSettingsInput": "bundle_consent_settings_input",
    "BundleConsentSettingsMode": "bundle_consent_settings_mode",
    "BundleConversationApp": "bundle_conversation_app",
    "BundleConversationAppChannelStatus": "bundle_conversation_app_channel_status",
    "BundleConversationAppInput": "bundle_conversation_app_input",
    "BundleConversationAppProcessingMode": "bundle_conversation_app_processing_mode",
    "BundleConversationAppWebhooks": "bundle_conversation_app_webhooks",
    "BundleConversationAppWebhooksInput": "bundle_conversation_app_webhooks_input",
    "BundleConversationRetentionInput": "bundle_conversation_retention_input",
    "BundleConversationRetentionTypeInput": "bundle_conversation_retention_type_input",
    "BundleConversationWebhookTrigger": "bundle_conversation_webhook_trigger",
    "BundleDispatchRetentionInput": "bundle_dispatch_retention_input",
    "BundleDispatchRetentionTypeInput": "bundle_dispatch_retention_type_input",
    "BundleDone": "bundle_done",
    "BundleHttpStatusCode": "bundle_http_status_code",
    "BundleInput": "bundle_input",
    "BundleList": "bundle_list",
    "BundleProvisioningState": "bundle_provisioning_state",
    "BundleRegion": "bundle_region",
    "BundleRetention": "bundle_retention",
    "BundleRetentionType": "bundle_retention_type",
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
    "KakaoTalkTemplateInput": "kakaotalk_template_input",
    "KakaoTalkTemplateLanguage": "kakaotalk_template_language",
    "KakaoTalkTemplateList": "kakaotalk_template_list",
    "KakaoTalkTemplateMessageType": "kakaotalk_template_message_type",
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
    "RcsAnswerMetadata": "rcs_answer_metadata",
    "RcsAnswerMetadataInput": "rcs_answer_metadata_input",
    "RcsAnswerMetadataUpdateInput": "rcs_answer_metadata_update_input",
    "RcsBrandRegistration": "rcs_brand_registration",
    "RcsBrandRegistrationProcess": "rcs_brand_registration_process",
    "RcsBrandRegistrationProcessStatus": "rcs_brand_registration_process_status",
    "RcsBrandRegistrationProcessStatusUpdated": "rcs_brand_registration_process_status_updated",
    "RcsBrandRegistrationStatus": "rcs_brand_registration_status",
    "RcsCampaignAnswers": "rcs_campaign_answers",
    "RcsCampaignQuestionnaire": "rcs_campaign_questionnaire",
    "RcsCampaignQuestionnaireBase": "rcs_campaign_questionnaire_base",
    "RcsCampaignQuestions": "rcs_campaign_questions",
    "RcsCampaignRegistration": "rcs_campaign_registration",
    "RcsCampaignUpdateAnswersInput": "rcs_campaign_update_answers_input",
    "RcsComment": "rcs_comment",
    "RcsCommentInput": "rcs_comment_input",
    "RcsCommentType": "rcs_comment_type",
    "RcsConversationApiApp": "rcs_conversation_api_app",
    "RcsConversationApiAppRegion": "rcs_conversation_api_app_region",
    "RcsConversationAppChannelStatus": "rcs_conversation_app_channel_status",
    "RcsCountryCode": "rcs_country_code",
    "RcsCountryCodeNonUsInput": "rcs_country_code_non_us_input",
    "RcsCountryCodeUsInput": "rcs_country_code_us_input",
    "RcsCountryStatus": "rcs_country_status",
    "RcsDefaultQuestionnaireUS": "rcs_default_questionnaire_us",
    "RcsDefaultUSQuestions": "rcs_default_us_questions",
    "RcsEmail": "rcs_email",
    "RcsEmailInput": "rcs_email_input",
    "RcsFRAnswers": "rcs_fr_answers",
    "RcsFRAnswersInput": "rcs_fr_answers_input",
    "RcsFRAnswersUpdateInput": "rcs_fr_answers_update_input",
    "RcsFRQuestions": "rcs_fr_questions",
    "RcsGBAnswers": "rcs_gb_answers",
    "RcsGBAnswersInput": "rcs_gb_answers_input",
    "RcsGBAnswersUpdateInput": "rcs_gb_answers_update_input",
    "RcsGBQuestions": "rcs_gb_questions",
    "RcsGeneralAnswers": "rcs_general_answers",
    "RcsGeneralAnswersInput": "rcs_general_answers_input",
    "RcsGeneralAnswersUpdateInput": "rcs_general_answers_update_input",
    "RcsGeneralQuestions": "rcs_general_questions",
    "RcsLaunchCountryCodeInput": "rcs_launch_country_code_input",
    "RcsNonUsPrivateCampaignAnswersInput": "rcs_non_us_private_campaign_answers_input",
    "RcsNonUsPrivateCampaignQuestions": "rcs_non_us_private_campaign_questions",
    "RcsNonUsPublicCampaignAnswersInput": "rcs_non_us_public_campaign_answers_input",
    "RcsNonUsPublicCampaignQuestions": "rcs_non_us_public_campaign_questions",
    "RcsOperator": "rcs_operator",
    "RcsOperatorStatus": "rcs_operator_status",
    "RcsPhone": "rcs_phone",
    "RcsPhoneInput": "rcs_phone_input",
    "RcsPrivateUsQuestionnaireBrandLegalForm": "rcs_private_us_questionnaire_brand_legal_form",
    "RcsPublicUsQuestionnaireBrandLegalForms": "rcs_public_us_questionnaire_brand_legal_forms",
    "RcsQuestionObject": "rcs_question_object",
    "RcsQuestionnaire": "rcs_questionnaire",
    "RcsQuestionnaireBase": "rcs_questionnaire_base",
    "RcsQuestionnaireFR": "rcs_questionnaire_fr",
    "RcsQuestionnaireFRBase": "rcs_questionnaire_fr_base",
    "RcsQuestionnaireFRInput": "rcs_questionnaire_fr_input",
    "RcsQuestionnaireFRUpdateInput": "rcs_questionnaire_fr_update_input",
    "RcsQuestionnaireGB": "rcs_questionnaire_gb",
    "RcsQuestionnaireGBBase": "rcs_questionnaire_gb_base",
    "RcsQuestionnaireGBInput": "rcs_questionnaire_gb_input",
    "RcsQuestionnaireGBUpdateInput": "rcs_questionnaire_gb_update_input",
    "RcsQuestionnaireGeneral": "rcs_questionnaire_general",
    "RcsQuestionnaireGeneralBase": "rcs_questionnaire_general_base",
    "RcsQuestionnaireGeneralInput": "rcs_questionnaire_general_input",
    "RcsQuestionnaireGeneralUpdateInput": "rcs_questionnaire_general_update_input",
    "RcsQuestionnaireInput": "rcs_questionnaire_input",
    "RcsQuestionnaireUS": "rcs_questionnaire_us",
    "RcsQuestionnaireUSBase": "rcs_questionnaire_us_base",
    "RcsQuestionnaireUSInput": "rcs_questionnaire_us_input",
    "RcsQuestionnaireUSUpdateInput": "rcs_questionnaire_us_update_input",
    "RcsQuestionnaireUpdateInput": "rcs_questionnaire_update_input",
    "RcsQuestionnaireVerification": "rcs_questionnaire_verification",
    "RcsQuestionnaireVerificationBase": "rcs_questionnaire_verification_base",
    "RcsQuestionnaireVerificationInput": "rcs_questionnaire_verification_input",
    "RcsQuestionnaireVerificationUpdateInput": "rcs_questionnaire_verification_update_input",
    "RcsSender": "rcs_sender",
    "RcsSenderBillingCategory": "rcs_sender_billing_category",
    "RcsSenderCommentAdded": "rcs_sender_comment_added",
    "RcsSenderDetails": "rcs_sender_details",
    "RcsSenderDetailsBrand": "rcs_sender_details_brand",
    "RcsSenderDetailsBrandInput": "rcs_sender_details_brand_input",
    "RcsSenderDetailsBrandUpdateInput": "rcs_sender_details_brand_update_input",
    "RcsSenderDetailsInput": "rcs_sender_details_input",
    "RcsSenderDetailsUpdateInput": "rcs_sender_details_update_input",
    "RcsSenderHostingRegion": "rcs_sender_hosting_region",
    "RcsSenderInput": "rcs_sender_input",
    "RcsSenderList": "rcs_sender_list",
    "RcsSenderNotification": "rcs_sender_notification",
    "RcsSenderNotificationList": "rcs_sender_notification_list",
    "RcsSenderNotificationType": "rcs_sender_notification_type",
    "RcsSenderOperatorCountry": "rcs_sender_operator_country",
    "RcsSenderOperatorStatusUpdated": "rcs_sender_operator_status_updated",
    "RcsSenderOperatorStatusUpdatedOperator": "rcs_sender_operator_status_updated_operator",
    "RcsSenderRegion": "rcs_sender_region",
    "RcsSenderSortColumn": "rcs_sender_sort_column",
    "RcsSenderState": "rcs_sender_state",
    "RcsSenderStatusUpdated": "rcs_sender_status_updated",
    "RcsSenderUpdateInput": "rcs_sender_update_input",
    "RcsSenderUseCase": "rcs_sender_use_case",
    "RcsSortDirection": "rcs_sort_direction",
    "RcsSupplierDetails": "rcs_supplier_details",
    "RcsSupplierDetailsGoogle": "rcs_supplier_details_google",
    "RcsTestNumber": "rcs_test_number",
    "RcsTestNumberCapabilities": "rcs_test_number_capabilities",
    "RcsTestNumberCapabilitiesFeature": "rcs_test_number_capabilities_feature",
    "RcsTestNumberState": "rcs_test_number_state",
    "RcsTestNumbers": "rcs_test_numbers",
    "RcsTestNumbersInput": "rcs_test_numbers_input",
    "RcsUSAnswers": "rcs_us_answers",
    "RcsUSAnswersInput": "rcs_us_answers_input",
    "RcsUSAnswersUpdateInput": "rcs_us_answers_update_input",
    "RcsUSQuestions": "rcs_us_questions",
    "RcsUsPrivateCampaignAnswersInput": "rcs_us_private_campaign_answers_input",
    "RcsUsPrivateCampaignQuestions": "rcs_us_private_campaign_questions",
    "RcsUsPublicCampaignAnswersInput": "rcs_us_public_campaign_answers_input",
    "RcsUsPublicCampaignQuestions": "rcs_us_public_campaign_questions",
    "RcsUsQuestionnaireBrandCampaignVersion": "rcs_us_questionnaire_brand_campaign_version",
    "RcsUsQuestionnaireBrandIndustry": "rcs_us_questionnaire_brand_industry",
    "RcsUsQuestionnaireBrandLegalForm": "rcs_us_questionnaire_brand_legal_form",
    "RcsUsQuestionnaireOwnershipType": "rcs_us_questionnaire_ownership_type",
    "RcsUsQuestionnaireOwnershipTypePrivate": "rcs_us_questionnaire_ownership_type_private",
    "RcsUsQuestionnaireOwnershipTypePublic": "rcs_us_questionnaire_ownership_type_public",
    "RcsUsQuestionnaireVersion": "rcs_us_questionnaire_version",
    "RcsUsState": "rcs_us_state",
    "RcsUsVerificationAnswersInput": "rcs_us_verification_answers_input",
    "RcsVerificationAnswers": "rcs_verification_answers",
    "RcsVerificationAnswersInput": "rcs_verification_answers_input",
    "RcsVerificationAnswersUpdateInput": "rcs_verification_answers_update_input",
    "RcsVerificationPartnerAnswers": "rcs_verification_partner_answers",
    "RcsVerificationPartnerAnswersInput": "rcs_verification_partner_answers_input",
    "RcsVerificationPartnerAnswersUpdateInput": "rcs_verification_partner_answers_update_input",
    "RcsVerificationPartnerQuestions": "rcs_verification_partner_questions",
    "RcsVerificationQuestions": "rcs_verification_questions",
    "RcsWebsite": "rcs_website",
    "RcsWebsiteInput": "rcs_website_input",
    "SmsApp": "sms_app",
    "SmsAppInput": "sms_app_input",
    "SmsAppList": "sms_app_list",
    "SmsAppRegion": "sms_app_region",
    "SmsAppUpdateInput": "sms_app_update_input",
    "SmsConversationApiApp": "sms_conversation_api_app",
    "SmsConversationApiAppRegion": "sms_conversation_api_app_region",
    "SmsConversationAppChannelStatus": "sms_conversation_app_channel_status",
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
    "WhatsAppAccountSenderChangesDetails": "whatsapp_account_sender_changes_details",
    "WhatsAppAccountSenderDetails": "whatsapp_account_sender_details",
    "WhatsAppAccountSenderDetailsInput": "whatsapp_account_sender_details_input",
    "WhatsAppAccountSenderUpdateDetailsInput": "whatsapp_account_sender_update_details_input",
    "WhatsAppAccountState": "whatsapp_account_state",
    "WhatsAppAccountUpdateInput": "whatsapp_account_update_input",
    "WhatsAppAccountVerticalInput": "whatsapp_account_vertical_input",
    "WhatsAppAction": "whatsapp_action",
    "WhatsAppBidStrategy": "whatsapp_bid_strategy",
    "WhatsAppBidStrategyInput": "whatsapp_bid_strategy_input",
    "WhatsAppBodyComponent": "whatsapp_body_component",
    "WhatsAppBodyComponentInput": "whatsapp_body_component_input",
    "WhatsAppBusinessManager": "whatsapp_business_manager",
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
    "WhatsAppCardMediaHeaderMimeTypeInput": "whatsapp_card_media_header_mime_type_input",
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
    "WhatsAppConversationAppChannelStatus": "whatsapp_conversation_app_channel_status",
    "WhatsAppConversationAppRegion": "whatsapp_conversation_app_region",
    "WhatsAppCopyCodeButton": "whatsapp_copy_code_button",
    "WhatsAppCopyCodeButtonInput": "whatsapp_copy_code_button_input",
    "WhatsAppCountryCode": "whatsapp_country_code",
    "WhatsAppDailyLimit": "whatsapp_daily_limit",
    "WhatsAppFailedSolution": "whatsapp_failed_solution",
    "WhatsAppFailedSolutionError": "whatsapp_failed_solution_error",
    "WhatsAppFlow": "whatsapp_flow",
    "WhatsAppFlowAction": "whatsapp_flow_action",
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
    "WhatsAppMediaHeaderMimeTypeInput": "whatsapp_media_header_mime_type_input",
    "WhatsAppOrderDetailsButton": "whatsapp_order_details_button",
    "WhatsAppOrderDetailsButtonInput": "whatsapp_order_details_button_input",
    "WhatsAppOtpButton": "whatsapp_otp_button",
    "WhatsAppOtpButtonInput": "whatsapp_otp_button_input",
    "WhatsAppOtpType": "whatsapp_otp_type",
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
    "WhatsAppPartnerInitiatedDetailsInput": "whatsapp_partner_initiated_details_input",
    "WhatsAppPhoneNumberButton": "whatsapp_phone_number_button",
    "WhatsAppPhoneNumberButtonInput": "whatsapp_phone_number_button_input",
    "WhatsAppPhoneProvisioningDetailsInput": "whatsapp_phone_provisioning_details_input",
    "WhatsAppQualityRating": "whatsapp_quality_rating",
    "WhatsAppQuickReplyButton": "whatsapp_quick_reply_button",
    "WhatsAppQuickReplyButtonInput": "whatsapp_quick_reply_button_input",
    "WhatsAppRequestContactInfoButton": "whatsapp_request_contact_info_button",
    "WhatsAppRequestContactInfoButtonInput": "whatsapp_request_contact_info_button_input",
    "WhatsAppSender": "whatsapp_sender",
    "WhatsAppSenderActive": "whatsapp_sender_active",
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
    "WhatsAppSenderMetadata": "whatsapp_sender_metadata",
    "WhatsAppSenderMetadataField": "whatsapp_sender_metadata_field",
    "WhatsAppSenderNotification": "whatsapp_sender_notification",
    "WhatsAppSenderNotificationList": "whatsapp_sender_notification_list",
    "WhatsAppSenderNotificationType": "whatsapp_sender_notification_type",
    "WhatsAppSenderNumberProviderType": "whatsapp_sender_number_provider_type",
    "WhatsAppSenderPartnerInitiatedInput": "whatsapp_sender_partner_initiated_input",
    "WhatsAppSenderPendingVerification": "whatsapp_sender_pending_verification",
    "WhatsAppSenderPhoneProvisioningInput": "whatsapp_sender_phone_provisioning_input",
    "WhatsAppSenderQualityRatingChanged": "whatsapp_sender_quality_rating_changed",
    "WhatsAppSenderRegion": "whatsapp_sender_region",
    "WhatsAppSenderRegister": "whatsapp_sender_register",
    "WhatsAppSenderRegisterInput": "whatsapp_sender_register_input",
    "WhatsAppSenderRegistrationMethod": "whatsapp_sender_registration_method",
    "WhatsAppSenderRejected": "whatsapp_sender_rejected",
    "WhatsAppSenderState": "whatsapp_sender_state",
    "WhatsAppSenderStatus": "whatsapp_sender_status",
    "WhatsAppSenderUpdateInput": "whatsapp_sender_update_input",
    "WhatsAppSenderUsernameUpdated": "whatsapp_sender_username_updated",
    "WhatsAppSenderVerifyInput": "whatsapp_sender_verify_input",
    "WhatsAppSenderVertical": "whatsapp_sender_vertical",
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
    "WhatsAppTemplateDetailsUpdateInput": "whatsapp_template_details_update_input",
    "WhatsAppTemplateFieldMaskPath": "whatsapp_template_field_mask_path",
    "WhatsAppTemplateInput": "whatsapp_template_input",
    "WhatsAppTemplateLanguage": "whatsapp_template_language",
    "WhatsAppTemplateList": "whatsapp_template_list",
    "WhatsAppTemplateNotification": "whatsapp_template_notification",
    "WhatsAppTemplateNotificationList": "whatsapp_template_notification_list",
    "WhatsAppTemplateNotificationType": "whatsapp_template_notification_type",
    "WhatsAppTemplateOptimization": "whatsapp_template_optimization",
    "WhatsAppTemplateOptimizationInput": "whatsapp_template_optimization_input",
    "WhatsAppTemplateOptimizationUpdateInput": "whatsapp_template_optimization_update_input",
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
"""Models and enums, and the module that each is in."""

TYPES: dict[str, str] = {
    "BundleConsentSettingsModeLiteral": "bundle_consent_settings_mode",
    "BundleConsentSettingsModeInputLiteral": "bundle_consent_settings_mode",
    "BundleConversationAppChannelStatusLiteral": "bundle_conversation_app_channel_status",
    "BundleConversationAppProcessingModeLiteral": "bundle_conversation_app_processing_mode",
    "BundleConversationAppProcessingModeInputLiteral": "bundle_conversation_app_processing_mode",
    "BundleConversationRetentionTypeInputLiteral": "bundle_conversation_retention_type_input",
    "BundleConversationWebhookTriggerLiteral": "bundle_conversation_webhook_trigger",
    "BundleConversationWebhookTriggerInputLiteral": "bundle_conversation_webhook_trigger",
    "BundleDispatchRetentionTypeInputLiteral": "bundle_dispatch_retention_type_input",
    "BundleHttpStatusCodeLiteral": "bundle_http_status_code",
    "BundleProvisioningStateLiteral": "bundle_provisioning_state",
    "BundleRegionLiteral": "bundle_region",
    "BundleRetentionTypeLiteral": "bundle_retention_type",
    "BundleServicesStateLiteral": "bundle_services_state",
    "BundleSmsAppRegionLiteral": "bundle_sms_app_region",
    "BundleSubprojectStatusLiteral": "bundle_subproject_status",
    "BundleWebhookTargetTypeInputLiteral": "bundle_webhook_target_type_input",
    "BundleWebhookTriggerLiteral": "bundle_webhook_trigger",
    "ConversationChannelStatusLiteral": "conversation_channel_status",
    "ErrorCodeLiteral": "error_code",
    "KakaoTalkActionLiteral": "kakaotalk_action",
    "KakaoTalkButtonTypeLiteral": "kakaotalk_button_type",
    "KakaoTalkButtonTypeInputLiteral": "kakaotalk_button_type",
    "KakaoTalkCommentTypeLiteral": "kakaotalk_comment_type",
    "KakaoTalkSenderNotificationTypeLiteral": "kakaotalk_sender_notification_type",
    "KakaoTalkSenderStateLiteral": "kakaotalk_sender_state",
    "KakaoTalkSenderStatusLiteral": "kakaotalk_sender_status",
    "KakaoTalkTemplateCategoryEnglishNameLiteral": "kakaotalk_template_category_english_name",
    "KakaoTalkTemplateCategoryNameLiteral": "kakaotalk_template_category_name",
    "KakaoTalkTemplateEmphasizeTypeLiteral": "kakaotalk_template_emphasize_type",
    "KakaoTalkTemplateEmphasizeTypeInputLiteral": "kakaotalk_template_emphasize_type",
    "KakaoTalkTemplateLanguageLiteral": "kakaotalk_template_language",
    "KakaoTalkTemplateLanguageInputLiteral": "kakaotalk_template_language",
    "KakaoTalkTemplateMessageTypeLiteral": "kakaotalk_template_message_type",
    "KakaoTalkTemplateMessageTypeInputLiteral": "kakaotalk_template_message_type",
    "KakaoTalkTemplateNotificationTypeLiteral": "kakaotalk_template_notification_type",
    "KakaoTalkTemplateStateLiteral": "kakaotalk_template_state",
    "KakaoTalkTemplateStatusLiteral": "kakaotalk_template_status",
    "KakaoTalkTemplateSubcategoryEnglishNameLiteral": "kakaotalk_template_subcategory_english_name",
    "KakaoTalkTemplateSubcategoryNameLiteral": "kakaotalk_template_subcategory_name",
    "RcsAccountNotificationTypeLiteral": "rcs_account_notification_type",
    "RcsBrandRegistrationProcessStatusLiteral": "rcs_brand_registration_process_status",
    "RcsBrandRegistrationStatusLiteral": "rcs_brand_registration_status",
    "RcsCommentTypeLiteral": "rcs_comment_type",
    "RcsConversationApiAppRegionLiteral": "rcs_conversation_api_app_region",
    "RcsConversationAppChannelStatusLiteral": "rcs_conversation_app_channel_status",
    "RcsCountryCodeLiteral": "rcs_country_code",
    "RcsCountryCodeInputLiteral": "rcs_country_code",
    "RcsCountryCodeNonUsInputLiteral": "rcs_country_code_non_us_input",
    "RcsCountryCodeUsInputLiteral": "rcs_country_code_us_input",
    "RcsLaunchCountryCodeInputLiteral": "rcs_launch_country_code_input",
    "RcsOperatorStatusLiteral": "rcs_operator_status",
    "RcsPrivateUsQuestionnaireBrandLegalFormLiteral": "rcs_private_us_questionnaire_brand_legal_form",
    "RcsPublicUsQuestionnaireBrandLegalFormsLiteral": "rcs_public_us_questionnaire_brand_legal_forms",
    "RcsSenderBillingCategoryLiteral": "rcs_sender_billing_category",
    "RcsSenderHostingRegionLiteral": "rcs_sender_hosting_region",
    "RcsSenderNotificationTypeLiteral": "rcs_sender_notification_type",
    "RcsSenderOperatorCountryLiteral": "rcs_sender_operator_country",
    "RcsSenderOperatorStatusUpdatedOperatorLiteral": "rcs_sender_operator_status_updated_operator",
    "RcsSenderRegionLiteral": "rcs_sender_region",
    "RcsSenderSortColumnLiteral": "rcs_sender_sort_column",
    "RcsSenderStateLiteral": "rcs_sender_state",
    "RcsSenderUseCaseLiteral": "rcs_sender_use_case",
    "RcsSortDirectionLiteral": "rcs_sort_direction",
    "RcsTestNumberCapabilitiesFeatureLiteral": "rcs_test_number_capabilities_feature",
    "RcsTestNumberStateLiteral": "rcs_test_number_state",
    "RcsUsQuestionnaireBrandCampaignVersionLiteral": "rcs_us_questionnaire_brand_campaign_version",
    "RcsUsQuestionnaireBrandIndustryLiteral": "rcs_us_questionnaire_brand_industry",
    "RcsUsQuestionnaireBrandLegalFormLiteral": "rcs_us_questionnaire_brand_legal_form",
    "RcsUsQuestionnaireOwnershipTypeLiteral": "rcs_us_questionnaire_ownership_type",
    "RcsUsQuestionnaireOwnershipTypePrivateLiteral": "rcs_us_questionnaire_ownership_type_private",
    "RcsUsQuestionnaireOwnershipTypePublicLiteral": "rcs_us_questionnaire_ownership_type_public",
    "RcsUsQuestionnaireVersionLiteral": "rcs_us_questionnaire_version",
    "RcsUsStateLiteral": "rcs_us_state",
    "SmsAppRegionLiteral": "sms_app_region",
    "SmsAppRegionInputLiteral": "sms_app_region",
    "SmsConversationApiAppRegionLiteral": "sms_conversation_api_app_region",
    "SmsConversationAppChannelStatusLiteral": "sms_conversation_app_channel_status",
    "SmsProvisioningStateLiteral": "sms_provisioning_state",
    "WebhookTriggerLiteral": "webhook_trigger",
    "WhatsAppAccountChangeStateLiteral": "whatsapp_account_change_state",
    "WhatsAppAccountNotificationTypeLiteral": "whatsapp_account_notification_type",
    "WhatsAppAccountStateLiteral": "whatsapp_account_state",
    "WhatsAppAccountVerticalInputLiteral": "whatsapp_account_vertical_input",
    "WhatsAppActionLiteral": "whatsapp_action",
    "WhatsAppBidStrategyLiteral": "whatsapp_bid_strategy",
    "WhatsAppBidStrategyInputLiteral": "whatsapp_bid_strategy_input",
    "WhatsAppBusinessManagerLiteral": "whatsapp_business_manager",
    "WhatsAppBusinessManagerInputLiteral": "whatsapp_business_manager",
    "WhatsAppButtonTypeCopyCodeLiteral": "whatsapp_button_type_copy_code",
    "WhatsAppButtonTypeFlowLiteral": "whatsapp_button_type_flow",
    "WhatsAppButtonTypeOrderDetailsLiteral": "whatsapp_button_type_order_details",
    "WhatsAppButtonTypeOtpLiteral": "whatsapp_button_type_otp",
    "WhatsAppButtonTypePhoneNumberLiteral": "whatsapp_button_type_phone_number",
    "WhatsAppButtonTypeQuickReplyLiteral": "whatsapp_button_type_quick_reply",
    "WhatsAppButtonTypeRequestContactInfoLiteral": "whatsapp_button_type_request_contact_info",
    "WhatsAppButtonTypeUrlLiteral": "whatsapp_button_type_url",
    "WhatsAppCardHeaderComponentFormatLiteral": "whatsapp_card_header_component_format",
    "WhatsAppCardMediaHeaderMimeTypeInputLiteral": "whatsapp_card_media_header_mime_type_input",
    "WhatsAppCommentTypeLiteral": "whatsapp_comment_type",
    "WhatsAppComponentTypeBodyLiteral": "whatsapp_component_type_body",
    "WhatsAppComponentTypeButtonsLiteral": "whatsapp_component_type_buttons",
    "WhatsAppComponentTypeCarouselLiteral": "whatsapp_component_type_carousel",
    "WhatsAppComponentTypeFooterLiteral": "whatsapp_component_type_footer",
    "WhatsAppComponentTypeHeaderLiteral": "whatsapp_component_type_header",
    "WhatsAppComponentTypeLimitedTimeOfferLiteral": "whatsapp_component_type_limited_time_offer",
    "WhatsAppConversationApiAppRegionLiteral": "whatsapp_conversation_api_app_region",
    "WhatsAppConversationAppChannelStatusLiteral": "whatsapp_conversation_app_channel_status",
    "WhatsAppConversationAppRegionLiteral": "whatsapp_conversation_app_region",
    "WhatsAppCountryCodeLiteral": "whatsapp_country_code",
    "WhatsAppDailyLimitLiteral": "whatsapp_daily_limit",
    "WhatsAppFailedSolutionErrorLiteral": "whatsapp_failed_solution_error",
    "WhatsAppFlowActionLiteral": "whatsapp_flow_action",
    "WhatsAppFlowActionInputLiteral": "whatsapp_flow_action",
    "WhatsAppFlowStatusLiteral": "whatsapp_flow_status",
    "WhatsAppLocationHeaderComponentFormatLiteral": "whatsapp_location_header_component_format",
    "WhatsAppMediaHeaderComponentFormatLiteral": "whatsapp_media_header_component_format",
    "WhatsAppMediaHeaderMimeTypeInputLiteral": "whatsapp_media_header_mime_type_input",
    "WhatsAppOtpTypeLiteral": "whatsapp_otp_type",
    "WhatsAppOtpTypeInputLiteral": "whatsapp_otp_type",
    "WhatsAppQualityRatingLiteral": "whatsapp_quality_rating",
    "WhatsAppSenderBusinessManagerInputLiteral": "whatsapp_sender_business_manager_input",
    "WhatsAppSenderErrorCodeLiteral": "whatsapp_sender_error_code",
    "WhatsAppSenderFieldUpdateStatusLiteral": "whatsapp_sender_field_update_status",
    "WhatsAppSenderMetaLocalStorageLiteral": "whatsapp_sender_meta_local_storage",
    "WhatsAppSenderMetaLocalStorageInputLiteral": "whatsapp_sender_meta_local_storage",
    "WhatsAppSenderNotificationTypeLiteral": "whatsapp_sender_notification_type",
    "WhatsAppSenderNumberProviderTypeLiteral": "whatsapp_sender_number_provider_type",
    "WhatsAppSenderNumberProviderTypeInputLiteral": "whatsapp_sender_number_provider_type",
    "WhatsAppSenderRegionLiteral": "whatsapp_sender_region",
    "WhatsAppSenderRegionInputLiteral": "whatsapp_sender_region",
    "WhatsAppSenderRegistrationMethodLiteral": "whatsapp_sender_registration_method",
    "WhatsAppSenderRegistrationMethodInputLiteral": "whatsapp_sender_registration_method",
    "WhatsAppSenderStateLiteral": "whatsapp_sender_state",
    "WhatsAppSenderStatusLiteral": "whatsapp_sender_status",
    "WhatsAppSenderVerticalLiteral": "whatsapp_sender_vertical",
    "WhatsAppSenderVerticalInputLiteral": "whatsapp_sender_vertical",
    "WhatsAppTemplateAnalyticsButtonTypeLiteral": "whatsapp_template_analytics_button_type",
    "WhatsAppTemplateAnalyticsDateRangeLiteral": "whatsapp_template_analytics_date_range",
    "WhatsAppTemplateCategoryLiteral": "whatsapp_template_category",
    "WhatsAppTemplateCategoryInputLiteral": "whatsapp_template_category",
    "WhatsAppTemplateCompareBlockReasonLiteral": "whatsapp_template_compare_block_reason",
    "WhatsAppTemplateCompareTimeframeInputLiteral": "whatsapp_template_compare_timeframe_input",
    "WhatsAppTemplateFieldMaskPathLiteral": "whatsapp_template_field_mask_path",
    "WhatsAppTemplateLanguageLiteral": "whatsapp_template_language",
    "WhatsAppTemplateLanguageInputLiteral": "whatsapp_template_language",
    "WhatsAppTemplateNotificationTypeLiteral": "whatsapp_template_notification_type",
    "WhatsAppTemplateQualityScoreLiteral": "whatsapp_template_quality_score",
    "WhatsAppTemplateRejectionCodeLiteral": "whatsapp_template_rejection_code",
    "WhatsAppTemplateStateLiteral": "whatsapp_template_state",
    "WhatsAppTemplateStatusLiteral": "whatsapp_template_status",
    "WhatsAppTemplateStatusUpdatedNewStateLiteral": "whatsapp_template_status_updated_new_state",
    "WhatsAppTextHeaderComponentFormatLiteral": "whatsapp_text_header_component_format",
    "WhatsAppWabaBanStateLiteral": "whatsapp_waba_ban_state",
}
"""Types for annotations, and the module that each is in."""

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "Bundle",
    "BundleConsentSettings",
    "BundleConsentSettingsInput",
    "BundleConsentSettingsMode",
    "BundleConversationApp",
    "BundleConversationAppChannelStatus",
    "BundleConversationAppInput",
    "BundleConversationAppProcessingMode",
    "BundleConversationAppWebhooks",
    "BundleConversationAppWebhooksInput",
    "BundleConversationRetentionInput",
    "BundleConversationRetentionTypeInput",
    "BundleConversationWebhookTrigger",
    "BundleDispatchRetentionInput",
    "BundleDispatchRetentionTypeInput",
    "BundleDone",
    "BundleHttpStatusCode",
    "BundleInput",
    "BundleList",
    "BundleProvisioningState",
    "BundleRegion",
    "BundleRetention",
    "BundleRetentionType",
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
    "KakaoTalkTemplateInput",
    "KakaoTalkTemplateLanguage",
    "KakaoTalkTemplateList",
    "KakaoTalkTemplateMessageType",
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
    "RcsAnswerMetadata",
    "RcsAnswerMetadataInput",
    "RcsAnswerMetadataUpdateInput",
    "RcsBrandRegistration",
    "RcsBrandRegistrationProcess",
    "RcsBrandRegistrationProcessStatus",
    "RcsBrandRegistrationProcessStatusUpdated",
    "RcsBrandRegistrationStatus",
    "RcsCampaignAnswers",
    "RcsCampaignQuestionnaire",
    "RcsCampaignQuestionnaireBase",
    "RcsCampaignQuestions",
    "RcsCampaignRegistration",
    "RcsCampaignUpdateAnswersInput",
    "RcsComment",
    "RcsCommentInput",
    "RcsCommentType",
    "RcsConversationApiApp",
    "RcsConversationApiAppRegion",
    "RcsConversationAppChannelStatus",
    "RcsCountryCode",
    "RcsCountryCodeNonUsInput",
    "RcsCountryCodeUsInput",
    "RcsCountryStatus",
    "RcsDefaultQuestionnaireUS",
    "RcsDefaultUSQuestions",
    "RcsEmail",
    "RcsEmailInput",
    "RcsFRAnswers",
    "RcsFRAnswersInput",
    "RcsFRAnswersUpdateInput",
    "RcsFRQuestions",
    "RcsGBAnswers",
    "RcsGBAnswersInput",
    "RcsGBAnswersUpdateInput",
    "RcsGBQuestions",
    "RcsGeneralAnswers",
    "RcsGeneralAnswersInput",
    "RcsGeneralAnswersUpdateInput",
    "RcsGeneralQuestions",
    "RcsLaunchCountryCodeInput",
    "RcsNonUsPrivateCampaignAnswersInput",
    "RcsNonUsPrivateCampaignQuestions",
    "RcsNonUsPublicCampaignAnswersInput",
    "RcsNonUsPublicCampaignQuestions",
    "RcsOperator",
    "RcsOperatorStatus",
    "RcsPhone",
    "RcsPhoneInput",
    "RcsPrivateUsQuestionnaireBrandLegalForm",
    "RcsPublicUsQuestionnaireBrandLegalForms",
    "RcsQuestionObject",
    "RcsQuestionnaire",
    "RcsQuestionnaireBase",
    "RcsQuestionnaireFR",
    "RcsQuestionnaireFRBase",
    "RcsQuestionnaireFRInput",
    "RcsQuestionnaireFRUpdateInput",
    "RcsQuestionnaireGB",
    "RcsQuestionnaireGBBase",
    "RcsQuestionnaireGBInput",
    "RcsQuestionnaireGBUpdateInput",
    "RcsQuestionnaireGeneral",
    "RcsQuestionnaireGeneralBase",
    "RcsQuestionnaireGeneralInput",
    "RcsQuestionnaireGeneralUpdateInput",
    "RcsQuestionnaireInput",
    "RcsQuestionnaireUS",
    "RcsQuestionnaireUSBase",
    "RcsQuestionnaireUSInput",
    "RcsQuestionnaireUSUpdateInput",
    "RcsQuestionnaireUpdateInput",
    "RcsQuestionnaireVerification",
    "RcsQuestionnaireVerificationBase",
    "RcsQuestionnaireVerificationInput",
    "RcsQuestionnaireVerificationUpdateInput",
    "RcsSender",
    "RcsSenderBillingCategory",
    "RcsSenderCommentAdded",
    "RcsSenderDetails",
    "RcsSenderDetailsBrand",
    "RcsSenderDetailsBrandInput",
    "RcsSenderDetailsBrandUpdateInput",
    "RcsSenderDetailsInput",
    "RcsSenderDetailsUpdateInput",
    "RcsSenderHostingRegion",
    "RcsSenderInput",
    "RcsSenderList",
    "RcsSenderNotification",
    "RcsSenderNotificationList",
    "RcsSenderNotificationType",
    "RcsSenderOperatorCountry",
    "RcsSenderOperatorStatusUpdated",
    "RcsSenderOperatorStatusUpdatedOperator",
    "RcsSenderRegion",
    "RcsSenderSortColumn",
    "RcsSenderState",
    "RcsSenderStatusUpdated",
    "RcsSenderUpdateInput",
    "RcsSenderUseCase",
    "RcsSortDirection",
    "RcsSupplierDetails",
    "RcsSupplierDetailsGoogle",
    "RcsTestNumber",
    "RcsTestNumberCapabilities",
    "RcsTestNumberCapabilitiesFeature",
    "RcsTestNumberState",
    "RcsTestNumbers",
    "RcsTestNumbersInput",
    "RcsUSAnswers",
    "RcsUSAnswersInput",
    "RcsUSAnswersUpdateInput",
    "RcsUSQuestions",
    "RcsUsPrivateCampaignAnswersInput",
    "RcsUsPrivateCampaignQuestions",
    "RcsUsPublicCampaignAnswersInput",
    "RcsUsPublicCampaignQuestions",
    "RcsUsQuestionnaireBrandCampaignVersion",
    "RcsUsQuestionnaireBrandIndustry",
    "RcsUsQuestionnaireBrandLegalForm",
    "RcsUsQuestionnaireOwnershipType",
    "RcsUsQuestionnaireOwnershipTypePrivate",
    "RcsUsQuestionnaireOwnershipTypePublic",
    "RcsUsQuestionnaireVersion",
    "RcsUsState",
    "RcsUsVerificationAnswersInput",
    "RcsVerificationAnswers",
    "RcsVerificationAnswersInput",
    "RcsVerificationAnswersUpdateInput",
    "RcsVerificationPartnerAnswers",
    "RcsVerificationPartnerAnswersInput",
    "RcsVerificationPartnerAnswersUpdateInput",
    "RcsVerificationPartnerQuestions",
    "RcsVerificationQuestions",
    "RcsWebsite",
    "RcsWebsiteInput",
    "SmsApp",
    "SmsAppInput",
    "SmsAppList",
    "SmsAppRegion",
    "SmsAppUpdateInput",
    "SmsConversationApiApp",
    "SmsConversationApiAppRegion",
    "SmsConversationAppChannelStatus",
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
    "WhatsAppAccountSenderChangesDetails",
    "WhatsAppAccountSenderDetails",
    "WhatsAppAccountSenderDetailsInput",
    "WhatsAppAccountSenderUpdateDetailsInput",
    "WhatsAppAccountState",
    "WhatsAppAccountUpdateInput",
    "WhatsAppAccountVerticalInput",
    "WhatsAppAction",
    "WhatsAppBidStrategy",
    "WhatsAppBidStrategyInput",
    "WhatsAppBodyComponent",
    "WhatsAppBodyComponentInput",
    "WhatsAppBusinessManager",
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
    "WhatsAppCardMediaHeaderMimeTypeInput",
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
    "WhatsAppConversationAppChannelStatus",
    "WhatsAppConversationAppRegion",
    "WhatsAppCopyCodeButton",
    "WhatsAppCopyCodeButtonInput",
    "WhatsAppCountryCode",
    "WhatsAppDailyLimit",
    "WhatsAppFailedSolution",
    "WhatsAppFailedSolutionError",
    "WhatsAppFlow",
    "WhatsAppFlowAction",
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
    "WhatsAppMediaHeaderMimeTypeInput",
    "WhatsAppOrderDetailsButton",
    "WhatsAppOrderDetailsButtonInput",
    "WhatsAppOtpButton",
    "WhatsAppOtpButtonInput",
    "WhatsAppOtpType",
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
    "WhatsAppPartnerInitiatedDetailsInput",
    "WhatsAppPhoneNumberButton",
    "WhatsAppPhoneNumberButtonInput",
    "WhatsAppPhoneProvisioningDetailsInput",
    "WhatsAppQualityRating",
    "WhatsAppQuickReplyButton",
    "WhatsAppQuickReplyButtonInput",
    "WhatsAppRequestContactInfoButton",
    "WhatsAppRequestContactInfoButtonInput",
    "WhatsAppSender",
    "WhatsAppSenderActive",
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
    "WhatsAppSenderMetadata",
    "WhatsAppSenderMetadataField",
    "WhatsAppSenderNotification",
    "WhatsAppSenderNotificationList",
    "WhatsAppSenderNotificationType",
    "WhatsAppSenderNumberProviderType",
    "WhatsAppSenderPartnerInitiatedInput",
    "WhatsAppSenderPendingVerification",
    "WhatsAppSenderPhoneProvisioningInput",
    "WhatsAppSenderQualityRatingChanged",
    "WhatsAppSenderRegion",
    "WhatsAppSenderRegister",
    "WhatsAppSenderRegisterInput",
    "WhatsAppSenderRegistrationMethod",
    "WhatsAppSenderRejected",
    "WhatsAppSenderState",
    "WhatsAppSenderStatus",
    "WhatsAppSenderUpdateInput",
    "WhatsAppSenderUsernameUpdated",
    "WhatsAppSenderVerifyInput",
    "WhatsAppSenderVertical",
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
    "WhatsAppTemplateDetailsUpdateInput",
    "WhatsAppTemplateFieldMaskPath",
    "WhatsAppTemplateInput",
    "WhatsAppTemplateLanguage",
    "WhatsAppTemplateList",
    "WhatsAppTemplateNotification",
    "WhatsAppTemplateNotificationList",
    "WhatsAppTemplateNotificationType",
    "WhatsAppTemplateOptimization",
    "WhatsAppTemplateOptimizationInput",
    "WhatsAppTemplateOptimizationUpdateInput",
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
    "BundleConsentSettingsModeLiteral",
    "BundleConsentSettingsModeInputLiteral",
    "BundleConversationAppChannelStatusLiteral",
    "BundleConversationAppProcessingModeLiteral",
    "BundleConversationAppProcessingModeInputLiteral",
    "BundleConversationRetentionTypeInputLiteral",
    "BundleConversationWebhookTriggerLiteral",
    "BundleConversationWebhookTriggerInputLiteral",
    "BundleDispatchRetentionTypeInputLiteral",
    "BundleHttpStatusCodeLiteral",
    "BundleProvisioningStateLiteral",
    "BundleRegionLiteral",
    "BundleRetentionTypeLiteral",
    "BundleServicesStateLiteral",
    "BundleSmsAppRegionLiteral",
    "BundleSubprojectStatusLiteral",
    "BundleWebhookTargetTypeInputLiteral",
    "BundleWebhookTriggerLiteral",
    "ConversationChannelStatusLiteral",
    "ErrorCodeLiteral",
    "KakaoTalkActionLiteral",
    "KakaoTalkButtonTypeLiteral",
    "KakaoTalkButtonTypeInputLiteral",
    "KakaoTalkCommentTypeLiteral",
    "KakaoTalkSenderNotificationTypeLiteral",
    "KakaoTalkSenderStateLiteral",
    "KakaoTalkSenderStatusLiteral",
    "KakaoTalkTemplateCategoryEnglishNameLiteral",
    "KakaoTalkTemplateCategoryNameLiteral",
    "KakaoTalkTemplateEmphasizeTypeLiteral",
    "KakaoTalkTemplateEmphasizeTypeInputLiteral",
    "KakaoTalkTemplateLanguageLiteral",
    "KakaoTalkTemplateLanguageInputLiteral",
    "KakaoTalkTemplateMessageTypeLiteral",
    "KakaoTalkTemplateMessageTypeInputLiteral",
    "KakaoTalkTemplateNotificationTypeLiteral",
    "KakaoTalkTemplateStateLiteral",
    "KakaoTalkTemplateStatusLiteral",
    "KakaoTalkTemplateSubcategoryEnglishNameLiteral",
    "KakaoTalkTemplateSubcategoryNameLiteral",
    "RcsAccountNotificationTypeLiteral",
    "RcsBrandRegistrationProcessStatusLiteral",
    "RcsBrandRegistrationStatusLiteral",
    "RcsCommentTypeLiteral",
    "RcsConversationApiAppRegionLiteral",
    "RcsConversationAppChannelStatusLiteral",
    "RcsCountryCodeLiteral",
    "RcsCountryCodeInputLiteral",
    "RcsCountryCodeNonUsInputLiteral",
    "RcsCountryCodeUsInputLiteral",
    "RcsLaunchCountryCodeInputLiteral",
    "RcsOperatorStatusLiteral",
    "RcsPrivateUsQuestionnaireBrandLegalFormLiteral",
    "RcsPublicUsQuestionnaireBrandLegalFormsLiteral",
    "RcsSenderBillingCategoryLiteral",
    "RcsSenderHostingRegionLiteral",
    "RcsSenderNotificationTypeLiteral",
    "RcsSenderOperatorCountryLiteral",
    "RcsSenderOperatorStatusUpdatedOperatorLiteral",
    "RcsSenderRegionLiteral",
    "RcsSenderSortColumnLiteral",
    "RcsSenderStateLiteral",
    "RcsSenderUseCaseLiteral",
    "RcsSortDirectionLiteral",
    "RcsTestNumberCapabilitiesFeatureLiteral",
    "RcsTestNumberStateLiteral",
    "RcsUsQuestionnaireBrandCampaignVersionLiteral",
    "RcsUsQuestionnaireBrandIndustryLiteral",
    "RcsUsQuestionnaireBrandLegalFormLiteral",
    "RcsUsQuestionnaireOwnershipTypeLiteral",
    "RcsUsQuestionnaireOwnershipTypePrivateLiteral",
    "RcsUsQuestionnaireOwnershipTypePublicLiteral",
    "RcsUsQuestionnaireVersionLiteral",
    "RcsUsStateLiteral",
    "SmsAppRegionLiteral",
    "SmsAppRegionInputLiteral",
    "SmsConversationApiAppRegionLiteral",
    "SmsConversationAppChannelStatusLiteral",
    "SmsProvisioningStateLiteral",
    "WebhookTriggerLiteral",
    "WhatsAppAccountChangeStateLiteral",
    "WhatsAppAccountNotificationTypeLiteral",
    "WhatsAppAccountStateLiteral",
    "WhatsAppAccountVerticalInputLiteral",
    "WhatsAppActionLiteral",
    "WhatsAppBidStrategyLiteral",
    "WhatsAppBidStrategyInputLiteral",
    "WhatsAppBusinessManagerLiteral",
    "WhatsAppBusinessManagerInputLiteral",
    "WhatsAppButtonTypeCopyCodeLiteral",
    "WhatsAppButtonTypeFlowLiteral",
    "WhatsAppButtonTypeOrderDetailsLiteral",
    "WhatsAppButtonTypeOtpLiteral",
    "WhatsAppButtonTypePhoneNumberLiteral",
    "WhatsAppButtonTypeQuickReplyLiteral",
    "WhatsAppButtonTypeRequestContactInfoLiteral",
    "WhatsAppButtonTypeUrlLiteral",
    "WhatsAppCardHeaderComponentFormatLiteral",
    "WhatsAppCardMediaHeaderMimeTypeInputLiteral",
    "WhatsAppCommentTypeLiteral",
    "WhatsAppComponentTypeBodyLiteral",
    "WhatsAppComponentTypeButtonsLiteral",
    "WhatsAppComponentTypeCarouselLiteral",
    "WhatsAppComponentTypeFooterLiteral",
    "WhatsAppComponentTypeHeaderLiteral",
    "WhatsAppComponentTypeLimitedTimeOfferLiteral",
    "WhatsAppConversationApiAppRegionLiteral",
    "WhatsAppConversationAppChannelStatusLiteral",
    "WhatsAppConversationAppRegionLiteral",
    "WhatsAppCountryCodeLiteral",
    "WhatsAppDailyLimitLiteral",
    "WhatsAppFailedSolutionErrorLiteral",
    "WhatsAppFlowActionLiteral",
    "WhatsAppFlowActionInputLiteral",
    "WhatsAppFlowStatusLiteral",
    "WhatsAppLocationHeaderComponentFormatLiteral",
    "WhatsAppMediaHeaderComponentFormatLiteral",
    "WhatsAppMediaHeaderMimeTypeInputLiteral",
    "WhatsAppOtpTypeLiteral",
    "WhatsAppOtpTypeInputLiteral",
    "WhatsAppQualityRatingLiteral",
    "WhatsAppSenderBusinessManagerInputLiteral",
    "WhatsAppSenderErrorCodeLiteral",
    "WhatsAppSenderFieldUpdateStatusLiteral",
    "WhatsAppSenderMetaLocalStorageLiteral",
    "WhatsAppSenderMetaLocalStorageInputLiteral",
    "WhatsAppSenderNotificationTypeLiteral",
    "WhatsAppSenderNumberProviderTypeLiteral",
    "WhatsAppSenderNumberProviderTypeInputLiteral",
    "WhatsAppSenderRegionLiteral",
    "WhatsAppSenderRegionInputLiteral",
    "WhatsAppSenderRegistrationMethodLiteral",
    "WhatsAppSenderRegistrationMethodInputLiteral",
    "WhatsAppSenderStateLiteral",
    "WhatsAppSenderStatusLiteral",
    "WhatsAppSenderVerticalLiteral",
    "WhatsAppSenderVerticalInputLiteral",
    "WhatsAppTemplateAnalyticsButtonTypeLiteral",
    "WhatsAppTemplateAnalyticsDateRangeLiteral",
    "WhatsAppTemplateCategoryLiteral",
    "WhatsAppTemplateCategoryInputLiteral",
    "WhatsAppTemplateCompareBlockReasonLiteral",
    "WhatsAppTemplateCompareTimeframeInputLiteral",
    "WhatsAppTemplateFieldMaskPathLiteral",
    "WhatsAppTemplateLanguageLiteral",
    "WhatsAppTemplateLanguageInputLiteral",
    "WhatsAppTemplateNotificationTypeLiteral",
    "WhatsAppTemplateQualityScoreLiteral",
    "WhatsAppTemplateRejectionCodeLiteral",
    "WhatsAppTemplateStateLiteral",
    "WhatsAppTemplateStatusLiteral",
    "WhatsAppTemplateStatusUpdatedNewStateLiteral",
    "WhatsAppTextHeaderComponentFormatLiteral",
    "WhatsAppWabaBanStateLiteral",
]


if not TYPE_CHECKING:
    # Hidden from type checkers, which would take any name for an attribute.
    def __getattr__(name: str) -> Any:
        module = MODULES.get(name) or TYPES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{module}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
