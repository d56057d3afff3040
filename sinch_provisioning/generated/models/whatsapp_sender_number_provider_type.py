from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderNumberProviderType(OpenStrEnum):
    """Who supplies the phone number."""

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
    UNRECOGNIZED = "UNRECOGNIZED"
