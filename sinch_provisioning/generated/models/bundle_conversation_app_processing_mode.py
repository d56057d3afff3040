from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleConversationAppProcessingMode(OpenStrEnum):
    """One of the values that the API knows."""

    CONVERSATION = "CONVERSATION"
    DISPATCH = "DISPATCH"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"
