from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderNumberProviderTypeInput(OpenStrEnum):
    """Whether Sinch or the customer brings the phone number."""

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
