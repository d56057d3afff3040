from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleConversationAppChannelIntegrationStatus(OpenStrEnum):
    """How the SMS channel credentials integration stands."""

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
