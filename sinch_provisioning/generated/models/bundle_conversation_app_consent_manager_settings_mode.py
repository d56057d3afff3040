from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleConversationAppConsentManagerSettingsMode(OpenStrEnum):
    """One of the values that the API knows."""

    DISABLED = "DISABLED"
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
    UNRECOGNIZED = "UNRECOGNIZED"
