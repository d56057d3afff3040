from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppOtpTypeInput(OpenStrEnum):
    """One of the values that the API knows."""

    COPY_CODE = "COPY_CODE"
    ONE_TAP = "ONE_TAP"
    ZERO_TAP = "ZERO_TAP"
