from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppButtonTypeCopyCode(OpenStrEnum):
    """One of the values that the API knows."""

    COPY_CODE = "COPY_CODE"
