from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppFlowActionInput(OpenStrEnum):
    """Action of the flow; optional for a draft."""

    DATA_EXCHANGE = "DATA_EXCHANGE"
    NAVIGATE = "NAVIGATE"
