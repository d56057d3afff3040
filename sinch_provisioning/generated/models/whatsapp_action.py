from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppAction(OpenStrEnum):
    """Keep as draft or submit; draft by default."""

    DRAFT = "DRAFT"
    SUBMIT = "SUBMIT"
