from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsConversationAppChannelIntegrationStatus(OpenStrEnum):
    """How the integration of the channel credentials is doing."""

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
