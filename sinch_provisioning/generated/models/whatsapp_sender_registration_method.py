from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderRegistrationMethod(OpenStrEnum):
    """How the sender gets registered."""

    SMS = "SMS"
    VOICE = "VOICE"
    UNRECOGNIZED = "UNRECOGNIZED"
