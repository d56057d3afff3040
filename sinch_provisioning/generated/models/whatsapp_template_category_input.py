from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTemplateCategoryInput(OpenStrEnum):
    """One of the values that the API knows."""

    AUTHENTICATION = "AUTHENTICATION"
    MARKETING = "MARKETING"
    UTILITY = "UTILITY"
