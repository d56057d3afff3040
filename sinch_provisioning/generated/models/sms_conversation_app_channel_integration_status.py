from sinch_provisioning.runtime.enums import OpenStrEnum


class SmsConversationAppChannelIntegrationStatus(OpenStrEnum):
    """State of the channel credentials integration."""

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
