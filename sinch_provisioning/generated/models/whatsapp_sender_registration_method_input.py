from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderRegistrationMethodInput(OpenStrEnum):
    """How the sender gets registered."""

    SMS = "SMS"
    VOICE = "VOICE"
