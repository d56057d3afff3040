from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTemplateFieldMaskPath(OpenStrEnum):
    """One of the values that the API knows."""

    WHATSAPP_ID = "whatsappId"
    STATE = "state"
    NAME = "name"
    LANGUAGE = "language"
    CATEGORY = "category"
    REJECTION_CODE = "rejectionCode"
    QUALITY_SCORE = "qualityScore"
    CHANGES = "changes"
    CHANGES_STATUS = "changes.status"
    CHANGES_ALLOW_CATEGORY_CHANGE = "changes.allowCategoryChange"
    CHANGES_DETAILS = "changes.details"
    CHANGES_DETAILS_COMPONENTS = "changes.details.components"
    CHANGES_DETAILS_COMPONENTS_0_TYPE = "changes.details.components.0.type"
    CHANGES_DETAILS_COMPONENTS_0_FORMAT = "changes.details.components.0.format"
    CHANGES_DETAILS_COMPONENTS_0_TEXT = "changes.details.components.0.text"
    CHANGES_DETAILS_COMPONENTS_0_EXAMPLE = "changes.details.components.0.example"
    CHANGES_DETAILS_COMPONENTS_0_EXAMPLE_URL = "changes.details.components.0.example.url"
    CHANGES_DETAILS_COMPONENTS_0_EXAMPLES = "changes.details.components.0.examples"
    CHANGES_DETAILS_COMPONENTS_0_ADD_SECURITY_RECOMMENDATION = "changes.details.components.0.addSecurityRecommendation"
    CHANGES_DETAILS_COMPONENTS_0_CODE_EXPIRATION_MINUTES = "changes.details.components.0.codeExpirationMinutes"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS = "changes.details.components.0.buttons"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_TYPE = "changes.details.components.0.buttons.0.type"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_TEXT = "changes.details.components.0.buttons.0.text"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_PHONE_NUMBER = "changes.details.components.0.buttons.0.phoneNumber"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_URL = "changes.details.components.0.buttons.0.url"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_EXAMPLE = "changes.details.components.0.buttons.0.example"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_OTP_TYPE = "changes.details.components.0.buttons.0.otpType"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_AUTOFILL_TEXT = "changes.details.components.0.buttons.0.autofillText"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_PACKAGE_NAME = "changes.details.components.0.buttons.0.packageName"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_SIGNATURE_HASH = "changes.details.components.0.buttons.0.signatureHash"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_SUPPORTED_APPS = "changes.details.components.0.buttons.0.supportedApps"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_SUPPORTED_APPS_0_PACKAGE_NAME = (
        "changes.details.components.0.buttons.0.supportedApps.0.packageName"
    )
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_SUPPORTED_APPS_0_SIGNATURE_HASH = (
        "changes.details.components.0.buttons.0.supportedApps.0.signatureHash"
    )
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_ZERO_TAP_TERMS_ACCEPTED = (
        "changes.details.components.0.buttons.0.zeroTapTermsAccepted"
    )
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_FLOW_ID = "changes.details.components.0.buttons.0.flowId"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_FLOW_ACTION = "changes.details.components.0.buttons.0.flowAction"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_NAVIGATE_SCREEN = "changes.details.components.0.buttons.0.navigateScreen"
    CHANGES_DETAILS_COMPONENTS_0_HAS_EXPIRATION = "changes.details.components.0.hasExpiration"
    CHANGES_DETAILS_MESSAGE_SEND_TTL_SECONDS = "changes.details.messageSendTtlSeconds"
    CHANGES_DETAILS_OPTIMIZATION = "changes.details.optimization"
    DETAILS = "details"
    DETAILS_COMPONENTS = "details.components"
    DETAILS_COMPONENTS_0_TYPE = "details.components.0.type"
    DETAILS_COMPONENTS_0_FORMAT = "details.components.0.format"
    DETAILS_COMPONENTS_0_TEXT = "details.components.0.text"
    DETAILS_COMPONENTS_0_EXAMPLE = "details.components.0.example"
    DETAILS_COMPONENTS_0_EXAMPLE_URL = "details.components.0.example.url"
    DETAILS_COMPONENTS_0_EXAMPLES = "details.components.0.examples"
    DETAILS_COMPONENTS_0_ADD_SECURITY_RECOMMENDATION = "details.components.0.addSecurityRecommendation"
    DETAILS_COMPONENTS_0_CODE_EXPIRATION_MINUTES = "details.components.0.codeExpirationMinutes"
    DETAILS_COMPONENTS_0_BUTTONS = "details.components.0.buttons"
    DETAILS_COMPONENTS_0_BUTTONS_0_TYPE = "details.components.0.buttons.0.type"
    DETAILS_COMPONENTS_0_BUTTONS_0_TEXT = "details.components.0.buttons.0.text"
    DETAILS_COMPONENTS_0_BUTTONS_0_PHONE_NUMBER = "details.components.0.buttons.0.phoneNumber"
    DETAILS_COMPONENTS_0_BUTTONS_0_URL = "details.components.0.buttons.0.url"
    DETAILS_COMPONENTS_0_BUTTONS_0_EXAMPLE = "details.components.0.buttons.0.example"
    DETAILS_COMPONENTS_0_BUTTONS_0_OTP_TYPE = "details.components.0.buttons.0.otpType"
    DETAILS_COMPONENTS_0_BUTTONS_0_AUTOFILL_TEXT = "details.components.0.buttons.0.autofillText"
    DETAILS_COMPONENTS_0_BUTTONS_0_PACKAGE_NAME = "details.components.0.buttons.0.packageName"
    DETAILS_COMPONENTS_0_BUTTONS_0_SIGNATURE_HASH = "details.components.0.buttons.0.signatureHash"
    DETAILS_COMPONENTS_0_BUTTONS_0_SUPPORTED_APPS = "details.components.0.buttons.0.supportedApps"
    DETAILS_COMPONENTS_0_BUTTONS_0_SUPPORTED_APPS_0_PACKAGE_NAME = (
        "details.components.0.buttons.0.supportedApps.0.packageName"
    )
    DETAILS_COMPONENTS_0_BUTTONS_0_SUPPORTED_APPS_0_SIGNATURE_HASH = (
        "details.components.0.buttons.0.supportedApps.0.signatureHash"
    )
    DETAILS_COMPONENTS_0_BUTTONS_0_ZERO_TAP_TERMS_ACCEPTED = "details.components.0.buttons.0.zeroTapTermsAccepted"
    DETAILS_COMPONENTS_0_BUTTONS_0_FLOW_ID = "details.components.0.buttons.0.flowId"
    DETAILS_COMPONENTS_0_BUTTONS_0_FLOW_ACTION = "details.components.0.buttons.0.flowAction"
    DETAILS_COMPONENTS_0_BUTTONS_0_NAVIGATE_SCREEN = "details.components.0.buttons.0.navigateScreen"
    DETAILS_COMPONENTS_0_HAS_EXPIRATION = "details.components.0.hasExpiration"
    DETAILS_MESSAGE_SEND_TTL_SECONDS = "details.messageSendTtlSeconds"
    DETAILS_OPTIMIZATION = "details.optimization"
    ANALYTICS = "analytics"
    ANALYTICS_0_SENT = "analytics.0.sent"
    ANALYTICS_0_DELIVERED = "analytics.0.delivered"
    ANALYTICS_0_READ = "analytics.0.read"
    ANALYTICS_0_START = "analytics.0.start"
    ANALYTICS_0_END = "analytics.0.end"
    ANALYTICS_0_BUTTONS = "analytics.0.buttons"
    ANALYTICS_0_BUTTONS_0_TYPE = "analytics.0.buttons.0.type"
    ANALYTICS_0_BUTTONS_0_CONTENT = "analytics.0.buttons.0.content"
    ANALYTICS_0_BUTTONS_0_CLICKS = "analytics.0.buttons.0.clicks"
    IS_META_GENERATED = "isMetaGenerated"


WhatsAppTemplateFieldMaskPathLiteral: TypeAlias = Literal[
    "whatsappId",
    "state",
    "name",
    "language",
    "category",
    "rejectionCode",
    "qualityScore",
    "changes",
    "changes.status",
    "changes.allowCategoryChange",
    "changes.details",
    "changes.details.components",
    "changes.details.components.0.type",
    "changes.details.components.0.format",
    "changes.details.components.0.text",
    "changes.details.components.0.example",
    "changes.details.components.0.example.url",
    "changes.details.components.0.examples",
    "changes.details.components.0.addSecurityRecommendation",
    "changes.details.components.0.codeExpirationMinutes",
    "changes.details.components.0.buttons",
    "changes.details.components.0.buttons.0.type",
    "changes.details.components.0.buttons.0.text",
    "changes.details.components.0.buttons.0.phoneNumber",
    "changes.details.components.0.buttons.0.url",
    "changes.details.components.0.buttons.0.example",
    "changes.details.components.0.buttons.0.otpType",
    "changes.details.components.0.buttons.0.autofillText",
    "changes.details.components.0.buttons.0.packageName",
    "changes.details.components.0.buttons.0.signatureHash",
    "changes.details.components.0.buttons.0.supportedApps",
    "changes.details.components.0.buttons.0.supportedApps.0.packageName",
    "changes.details.components.0.buttons.0.supportedApps.0.signatureHash",
    "changes.details.components.0.buttons.0.zeroTapTermsAccepted",
    "changes.details.components.0.buttons.0.flowId",
    "changes.details.components.0.buttons.0.flowAction",
    "changes.details.components.0.buttons.0.navigateScreen",
    "changes.details.components.0.hasExpiration",
    "changes.details.messageSendTtlSeconds",
    "changes.details.optimization",
    "details",
    "details.components",
    "details.components.0.type",
    "details.components.0.format",
    "details.components.0.text",
    "details.components.0.example",
    "details.components.0.example.url",
    "details.components.0.examples",
    "details.components.0.addSecurityRecommendation",
    "details.components.0.codeExpirationMinutes",
    "details.components.0.buttons",
    "details.components.0.buttons.0.type",
    "details.components.0.buttons.0.text",
    "details.components.0.buttons.0.phoneNumber",
    "details.components.0.buttons.0.url",
    "details.components.0.buttons.0.example",
    "details.components.0.buttons.0.otpType",
    "details.components.0.buttons.0.autofillText",
    "details.components.0.buttons.0.packageName",
    "details.components.0.buttons.0.signatureHash",
    "details.components.0.buttons.0.supportedApps",
    "details.components.0.buttons.0.supportedApps.0.packageName",
    "details.components.0.buttons.0.supportedApps.0.signatureHash",
    "details.components.0.buttons.0.zeroTapTermsAccepted",
    "details.components.0.buttons.0.flowId",
    "details.components.0.buttons.0.flowAction",
    "details.components.0.buttons.0.navigateScreen",
    "details.components.0.hasExpiration",
    "details.messageSendTtlSeconds",
    "details.optimization",
    "analytics",
    "analytics.0.sent",
    "analytics.0.delivered",
    "analytics.0.read",
    "analytics.0.start",
    "analytics.0.end",
    "analytics.0.buttons",
    "analytics.0.buttons.0.type",
    "analytics.0.buttons.0.content",
    "analytics.0.buttons.0.clicks",
    "isMetaGenerated",
]
