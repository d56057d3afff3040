from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppBusinessManagerInput(OpenStrEnum):
    """One of the values that the API knows."""

    SINCH_AMERICA = "SINCH_AMERICA"
    SINCH_BR = "SINCH_BR"
    SINCH_MX = "SINCH_MX"
    SINCH_SEP = "SINCH_SEP"
    SINCH_UK = "SINCH_UK"
