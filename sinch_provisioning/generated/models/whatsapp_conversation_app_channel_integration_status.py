from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppConversationAppChannelIntegrationStatus(OpenStrEnum):
    """State of the channel credentials."""

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
