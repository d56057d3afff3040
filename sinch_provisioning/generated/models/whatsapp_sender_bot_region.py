from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderBotRegion(OpenStrEnum):
    """Where the sender is provisioned."""

    BR = "BR"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"
