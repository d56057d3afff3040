from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleConversationAppDispatchRetentionPolicyTypeInput(OpenStrEnum):
    """One of the values that the API knows."""

    MESSAGE_EXPIRE_POLICY = "MESSAGE_EXPIRE_POLICY"
