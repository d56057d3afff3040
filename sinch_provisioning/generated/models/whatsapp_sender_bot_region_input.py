from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderBotRegionInput(OpenStrEnum):
    """Where the sender is provisioned."""

    BR = "BR"
    EU = "EU"
    US = "US"
