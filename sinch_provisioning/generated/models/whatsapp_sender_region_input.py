from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderRegionInput(OpenStrEnum):
    """Provisioning region; default follows the billing account's country, or the WhatsApp account when
    partner-initiated."""

    BR = "BR"
    EU = "EU"
    US = "US"
