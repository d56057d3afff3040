from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppCardHeaderComponentFormat(OpenStrEnum):
    """One of the values that the API knows."""

    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
