from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleConversationAppProcessingModeInput(OpenStrEnum):
    """Can be changed later through the Conversation App API."""

    CONVERSATION = "CONVERSATION"
    DISPATCH = "DISPATCH"
