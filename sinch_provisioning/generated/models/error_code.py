from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class ErrorCode(OpenStrEnum):
    """What went wrong, for a program to act upon."""

    ACCOUNT_DATA_IS_CORRUPT = "account_data_is_corrupt"
    ACCOUNT_EXISTS = "account_exists"
    ACCOUNT_HAS_SENDER_CHANGES = "account_has_sender_changes"
    ACCOUNT_HAS_SENDERS = "account_has_senders"
    ACCOUNT_IS_IN_PROGRESS = "account_is_in_progress"
    ACCOUNT_NOT_FOUND = "account_not_found"
    ACCOUNT_NOT_UPDATABLE = "account_not_updatable"
    ADD_TEST_NUMBER_INVALID = "add_test_number_invalid"
    ADD_TEST_NUMBER_NOT_ALLOWED_BEFORE_LAUNCH = "add_test_number_not_allowed_before_launch"
    ALL_PHONE_NUMBER_ID_PROVISIONED = "all_phone_number_id_provisioned"
    ALLOWED_ONLY_FOR_DEFAULT_TEST_SMS_APP = "allowed_only_for_default_test_sms_app"
    BLOCKED_BECAUSE_THE_RECIPIENT_DECLINED = "blocked_because_the_recipient_declined"
    BUNDLE_NOT_FOUND = "bundle_not_found"
    CONVERSATION_APP_ALREADY_CONNECTED_TO_SMS_APP = "conversation_app_already_connected_to_sms_app"
    CONVERSATION_APP_ID_INVALID = "conversation_app_id_invalid"
    CONVERSATION_APP_IS_ALREADY_IN_BUNDLES_PROCESS = "conversation_app_is_already_in_bundles_process"
    CONVERSATION_APP_NO_INSTAGRAM_CHANNEL = "conversation_app_no_instagram_channel"
    CONVERSATION_APP_NO_MESSENGER_CHANNEL = "conversation_app_no_messenger_channel"
    CONVERSATION_APP_NO_TELEGRAM_CHANNEL = "conversation_app_no_telegram_channel"
    CONVERSATION_APP_NO_VIBER_CHANNEL = "conversation_app_no_viber_channel"
    CONVERSATION_APP_NOT_FOUND = "conversation_app_not_found"
    DEFAULT_SMS_APP_ALREADY_EXISTS = "default_sms_app_already_exists"
    DEFAULT_SMS_APP_NOT_FOUND = "default_sms_app_not_found"
    FACEBOOK_REQUEST_LIMIT_REACHED = "facebook_Request_limit_reached"
    FACEBOOK_API_ERROR = "facebook_api_error"
    FAILED_TO_CREATE_CONVERSATION_SERVICE = "failed_to_create_conversation_service"
    FAILED_TO_CREATE_SMS_SERVICE = "failed_to_create_sms_service"
    FAILED_TO_CREATE_SUBPROJECT = "failed_to_create_subproject"
    FIELDS_NOT_UPDATABLE = "fields_not_updatable"
    FILE_HAS_WRONG_DIMENSIONS = "file_has_wrong_dimensions"
    FILE_INVALID_MIME_TYPE = "file_invalid_mime_type"
    FILE_NOT_FOUND = "file_not_found"
    FILE_SIZE_TOO_LARGE = "file_size_too_large"
    FILE_UNEXPECTED_ERROR = "file_unexpected_error"
    FLOW_NOT_FOUND = "flow_not_found"
    FLOW_SCREENS_NOT_FOUND = "flow_screens_not_found"
    FORBIDDEN_PAYLOAD = "forbidden_payload"
    INTERNAL_ERROR = "internal_error"
    INVALID_APP_KEY = "invalid_app_key"
    INVALID_BUSINESS_MANAGER = "invalid_business_manager"
    INVALID_BUSINESS_MANAGER_FOR_ENVIRONMENT = "invalid_business_manager_for_environment"
    INVALID_FACEBOOK_CODE = "invalid_facebook_code"
    INVALID_FACEBOOK_TOKEN = "invalid_facebook_token"
    INVALID_FIELDS = "invalid_fields"
    INVALID_FILTER_STATES = "invalid_filter_states"
    INVALID_FILTER_STATUSES = "invalid_filter_statuses"
    INVALID_GOOGLE_AGENT = "invalid_google_agent"
    INVALID_ID_FORMAT = "invalid_id_format"
    INVALID_INPUT = "invalid_input"
    INVALID_PAGE_SIZE = "invalid_page_size"
    INVALID_PAGE_TOKEN = "invalid_page_token"
    INVALID_PAYLOAD = "invalid_payload"
    INVALID_REGION_FOR_ATT_SUPPLIER = "invalid_region_for_att_supplier"
    INVALID_STAGING_BUNDLES_INPUT_REGION = "invalid_staging_bundles_input_region"
    INVALID_WABA_ID_OR_PHONE_NUMBER_ID_FOR_REGION = "invalid_waba_id_or_phone_number_id_for_region"
    INVALID_WEBHOOKS = "invalid_webhooks"
    LAUNCH_INVALID_AGENT_STATE = "launch_invalid_agent_state"
    LAUNCH_INVALID_VERIFICATION_STATE = "launch_invalid_verification_state"
    LAUNCH_PRECONDITION_FAILED = "launch_precondition_failed"
    LOG_IN_FACEBOOK_REQUIRED = "log_in_facebook_required"
    LOOKING_UP_THE_RBM_AGENT = "looking_up_the_rbm_agent"
    MISSING_NAME = "missing_name"
    MORE_THAN_ONE_SMS_APP = "more_than_one_sms_app"
    NO_FIELDS_TO_UPDATE = "no_fields_to_update"
    NO_GOOGLE_SUPPLIER = "no_google_supplier"
    NO_SERVICES_TO_CREATE = "no_services_to_create"
    NOT_ALLOWED_FOR_NON_TEST_ACCOUNT = "not_allowed_for_non_test_account"
    NOT_ALLOWED_FOR_SUBPROJECT = "not_allowed_for_subproject"
    NOT_ALLOWED_REGISTER = "not_allowed_register"
    NOT_ALLOWED_VERIFY = "not_allowed_verify"
    NOT_FOUND_WABA_ID = "not_found_waba_id"
    OBJECT_WITH_WHATSAPP_BUSINESS_ACCOUNT_ID_DOES_NOT_EXIST = "object_with_whatsapp_business_account_id_does_not_exist"
    ONLY_ONE_TEST_NUMBER_ALLOWED = "only_one_test_number_allowed"
    PARENT_SMS_BESPOKE_PRICE = "parent_sms_bespoke_price"
    PARENT_SMS_NOT_ROUTE_ASSISTED = "parent_sms_not_route_assisted"
    PLUS_FRIEND_ID_USED = "plus_friend_id_used"
    PROJECT_NOT_FOUND = "project_not_found"
    PROJECT_NOT_INITIALIZED = "project_not_initialized"
    PROVISIONED_PHONE_NUMBER_ID = "provisioned_phone_number_id"
    QUESTIONNAIRE_INVALID_COUNTRY = "questionnaire_invalid_country"
    QUESTIONNAIRE_INVALID_USE_CASE = "questionnaire_invalid_use_case"
    RBM_HAS_NOT_BEEN_USED = "rbm_has_not_been_used"
    RBM_RESOURCES_NOT_FOUND = "rbm_resources_not_found"
    RBM_TOO_MANY_REQUESTS = "rbm_too_many_requests"
    RBM_WEBHOOK_INCORRECT_SECRET = "rbm_webhook_incorrect_secret"
    RESOURCE_LOCKED = "resource_locked"
    SENDER_ALREADY_REGISTERED = "sender-already-registered"
    SENDER_NUMBER_NOT_APPROVED_FOR_ENTERPRISE = "sender-number-not-approved-for-enterprise"
    SENDER_REGISTER_TOO_MANY_REQUESTS = "sender-register-too-many-requests"
    SENDER_ALREADY_DELETED = "sender_already_deleted"
    SENDER_CHANGES_NOT_DELETABLE = "sender_changes_not_deletable"
    SENDER_CHANGES_NOT_FOUND = "sender_changes_not_found"
    SENDER_CHANGES_NOT_UPDATABLE = "sender_changes_not_updatable"
    SENDER_DISPLAY_NAME_UPDATE_NOT_ALLOWED = "sender_display_name_update_not_allowed"
    SENDER_INVALID_CATEGORY_CODE = "sender_invalid_category_code"
    SENDER_NOT_FOUND = "sender_not_found"
    SENDER_NOT_UPDATABLE = "sender_not_updatable"
    SENDER_PHONE_NUMBER_NOT_REGISTERED_WITH_META_CLOUD_API = "sender_phone_number_not_registered_with_meta_cloud_api"
    SENDER_REQUEST_CODE_FAILED = "sender_request_code_failed"
    SENDER_USERNAME_NOT_AVAILABLE = "sender_username_not_available"
    SENDER_USERNAME_UPDATE_NOT_AVAILABLE = "sender_username_update_not_available"
    SMS_APP_IS_ALREADY_IN_BUNDLES_PROCESS = "sms_app_is_already_in_bundles_process"
    SMS_APP_IS_ALREADY_LINKED_TO_CONVERSATION_APP = "sms_app_is_already_linked_to_conversation_app"
    SMS_APP_NOT_FOUND = "sms_app_not_found"
    SMS_SERVICE_NOT_FOUND = "sms_service_not_found"
    SOLUTION_CANNOT_BE_REASSIGNED = "solution_cannot_be_reassigned"
    SOLUTION_NOT_FOUND = "solution_not_found"
    TARGET_PROJECT_NOT_SUBPROJECT = "target_project_not_subproject"
    TELEGRAM_API_ERROR = "telegram_api_error"
    TEMPLATE_ALLOW_CATEGORY_CHANGE_NOT_UPDATABLE = "template_allow_category_change_not_updatable"
    TEMPLATE_CATEGORY_NOT_UPDATABLE = "template_category_not_updatable"
    TEMPLATE_CHANGES_NOT_FOUND = "template_changes_not_found"
    TEMPLATE_CHANGES_NOT_UPDATABLE = "template_changes_not_updatable"
    TEMPLATE_CHECK_MEDIA_FILE_SIZE = "template_check_media_file_size"
    TEMPLATE_CONTENT_ALREADY_EXISTS = "template_content_already_exists"
    TEMPLATE_COULD_NOT_DELETE_DRAFTS = "template_could_not_delete_drafts"
    TEMPLATE_DYNAMIC_PRICING_NOT_AVAILABLE = "template_dynamic_pricing_not_available"
    TEMPLATE_EXISTS = "template_exists"
    TEMPLATE_INCORRECT_CATEGORY = "template_incorrect_category"
    TEMPLATE_INSIGHTS_NOT_YET_AVAILABLE = "template_insights_not_yet_available"
    TEMPLATE_INVALID_BUTTON_EXAMPLE = "template_invalid_button_example"
    TEMPLATE_INVALID_CATEGORY = "template_invalid_category"
    TEMPLATE_INVALID_CATEGORY_CODE = "template_invalid_category_code"
    TEMPLATE_INVALID_LANGUAGE_CODE = "template_invalid_language_code"
    TEMPLATE_KAKAOTALK_VALIDATION_ERROR = "template_kakaotalk_validation_error"
    TEMPLATE_LANGUAGE_RECENTLY_DELETED = "template_language_recently_deleted"
    TEMPLATE_LIMIT_REACHED = "template_limit_reached"
    TEMPLATE_MEDIA_FILE_SIZE_EXCEEDS_MAXIMUM_FILE_SIZE_LIMIT = (
        "template_media_file_size_exceeds_maximum_file_size_limit"
    )
    TEMPLATE_NAME_RECENTLY_USED = "template_name_recently_used"
    TEMPLATE_NOT_DELETABLE = "template_not_deletable"
    TEMPLATE_NOT_DELETABLE_DUE_TO_INPUT_CONFIG = "template_not_deletable_due_to_input_config"
    TEMPLATE_NOT_FOUND = "template_not_found"
    TEMPLATE_NOT_UPDATABLE = "template_not_updatable"
    TEMPLATE_POLICIES_VIOLATIONS = "template_policies_violations"
    TEMPLATE_RESTRICTED_DOMAIN_FOR_BUTTON_URL = "template_restricted_Domain_for_button_url"
    TEMPLATE_SOURCE_NOT_UPDATABLE = "template_source_not_updatable"
    TEMPLATE_START_SESSION_FOR_UPLOADING_MEDIA = "template_start_session_for_uploading_media"
    TEMPLATE_SUBMIT_ERROR = "template_submit_error"
    TEMPLATES_COMPARE_NOT_FOUND = "templates_compare_not_found"
    TEMPLATES_COMPARE_NOT_UNIQUE = "templates_compare_not_unique"
    TEMPLATES_NOT_ELIGIBLE_FOR_COMPARISON = "templates_not_eligible_for_comparison"
    TOO_MANY_INVALID_VERIFICATION_CODES = "too_many_invalid_verification_codes"
    TOO_MANY_REQUESTS = "too_many_requests"
    TOO_MANY_WABA_ID = "too_many_waba_id"
    UNAUTHORIZED_ERROR = "unauthorized_error"
    USED_PHONE_NUMBER_ID = "used_phone_number_id"
    USER_CANNOT_BE_REACHED = "user_cannot_be_reached"
    USER_HAS_NOT_ACCEPTED_INVITE = "user_has_not_accepted_invite"
    USER_IS_NOT_TESTER_FOR_AGENT = "user_is_not_tester_for_agent"
    VERIFICATION_SUSPENDED_IN_GMB = "verification_suspended_in_gmb"
    VIBER_API_ERROR = "viber_api_error"
    WABA_ID_USED = "waba_id_used"
    WEBHOOK_EXISTS = "webhook_exists"
    WEBHOOK_LIMIT_REACHED = "webhook_limit_reached"
    WEBHOOK_NOT_FOUND = "webhook_not_found"
    WHATSAPP_BUSINESS_API_REQUEST_LIMIT_EXCEEDED = "whatsapp_business_api_request_limit_exceeded"
    WRONG_BUSINESS_MANAGER = "wrong_business_manager"
    WRONG_OTP = "wrong_otp"
    WRONG_SUPPLIER_CONFIGURATION = "wrong_supplier_configuration"
    WRONG_WABA_ID = "wrong_waba_id"


ErrorCodeLiteral: TypeAlias = Literal[
    "account_data_is_corrupt",
    "account_exists",
    "account_has_sender_changes",
    "account_has_senders",
    "account_is_in_progress",
    "account_not_found",
    "account_not_updatable",
    "add_test_number_invalid",
    "add_test_number_not_allowed_before_launch",
    "all_phone_number_id_provisioned",
    "allowed_only_for_default_test_sms_app",
    "blocked_because_the_recipient_declined",
    "bundle_not_found",
    "conversation_app_already_connected_to_sms_app",
    "conversation_app_id_invalid",
    "conversation_app_is_already_in_bundles_process",
    "conversation_app_no_instagram_channel",
    "conversation_app_no_messenger_channel",
    "conversation_app_no_telegram_channel",
    "conversation_app_no_viber_channel",
    "conversation_app_not_found",
    "default_sms_app_already_exists",
    "default_sms_app_not_found",
    "facebook_Request_limit_reached",
    "facebook_api_error",
    "failed_to_create_conversation_service",
    "failed_to_create_sms_service",
    "failed_to_create_subproject",
    "fields_not_updatable",
    "file_has_wrong_dimensions",
    "file_invalid_mime_type",
    "file_not_found",
    "file_size_too_large",
    "file_unexpected_error",
    "flow_not_found",
    "flow_screens_not_found",
    "forbidden_payload",
    "internal_error",
    "invalid_app_key",
    "invalid_business_manager",
    "invalid_business_manager_for_environment",
    "invalid_facebook_code",
    "invalid_facebook_token",
    "invalid_fields",
    "invalid_filter_states",
    "invalid_filter_statuses",
    "invalid_google_agent",
    "invalid_id_format",
    "invalid_input",
    "invalid_page_size",
    "invalid_page_token",
    "invalid_payload",
    "invalid_region_for_att_supplier",
    "invalid_staging_bundles_input_region",
    "invalid_waba_id_or_phone_number_id_for_region",
    "invalid_webhooks",
    "launch_invalid_agent_state",
    "launch_invalid_verification_state",
    "launch_precondition_failed",
    "log_in_facebook_required",
    "looking_up_the_rbm_agent",
    "missing_name",
    "more_than_one_sms_app",
    "no_fields_to_update",
    "no_google_supplier",
    "no_services_to_create",
    "not_allowed_for_non_test_account",
    "not_allowed_for_subproject",
    "not_allowed_register",
    "not_allowed_verify",
    "not_found_waba_id",
    "object_with_whatsapp_business_account_id_does_not_exist",
    "only_one_test_number_allowed",
    "parent_sms_bespoke_price",
    "parent_sms_not_route_assisted",
    "plus_friend_id_used",
    "project_not_found",
    "project_not_initialized",
    "provisioned_phone_number_id",
    "questionnaire_invalid_country",
    "questionnaire_invalid_use_case",
    "rbm_has_not_been_used",
    "rbm_resources_not_found",
    "rbm_too_many_requests",
    "rbm_webhook_incorrect_secret",
    "resource_locked",
    "sender-already-registered",
    "sender-number-not-approved-for-enterprise",
    "sender-register-too-many-requests",
    "sender_already_deleted",
    "sender_changes_not_deletable",
    "sender_changes_not_found",
    "sender_changes_not_updatable",
    "sender_display_name_update_not_allowed",
    "sender_invalid_category_code",
    "sender_not_found",
    "sender_not_updatable",
    "sender_phone_number_not_registered_with_meta_cloud_api",
    "sender_request_code_failed",
    "sender_username_not_available",
    "sender_username_update_not_available",
    "sms_app_is_already_in_bundles_process",
    "sms_app_is_already_linked_to_conversation_app",
    "sms_app_not_found",
    "sms_service_not_found",
    "solution_cannot_be_reassigned",
    "solution_not_found",
    "target_project_not_subproject",
    "telegram_api_error",
    "template_allow_category_change_not_updatable",
    "template_category_not_updatable",
    "template_changes_not_found",
    "template_changes_not_updatable",
    "template_check_media_file_size",
    "template_content_already_exists",
    "template_could_not_delete_drafts",
    "template_dynamic_pricing_not_available",
    "template_exists",
    "template_incorrect_category",
    "template_insights_not_yet_available",
    "template_invalid_button_example",
    "template_invalid_category",
    "template_invalid_category_code",
    "template_invalid_language_code",
    "template_kakaotalk_validation_error",
    "template_language_recently_deleted",
    "template_limit_reached",
    "template_media_file_size_exceeds_maximum_file_size_limit",
    "template_name_recently_used",
    "template_not_deletable",
    "template_not_deletable_due_to_input_config",
    "template_not_found",
    "template_not_updatable",
    "template_policies_violations",
    "template_restricted_Domain_for_button_url",
    "template_source_not_updatable",
    "template_start_session_for_uploading_media",
    "template_submit_error",
    "templates_compare_not_found",
    "templates_compare_not_unique",
    "templates_not_eligible_for_comparison",
    "too_many_invalid_verification_codes",
    "too_many_requests",
    "too_many_waba_id",
    "unauthorized_error",
    "used_phone_number_id",
    "user_cannot_be_reached",
    "user_has_not_accepted_invite",
    "user_is_not_tester_for_agent",
    "verification_suspended_in_gmb",
    "viber_api_error",
    "waba_id_used",
    "webhook_exists",
    "webhook_limit_reached",
    "webhook_not_found",
    "whatsapp_business_api_request_limit_exceeded",
    "wrong_business_manager",
    "wrong_otp",
    "wrong_supplier_configuration",
    "wrong_waba_id",
]
