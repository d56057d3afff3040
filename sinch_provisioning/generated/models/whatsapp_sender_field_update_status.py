from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderFieldUpdateStatus(OpenStrEnum):
    """Approval state of one field."""

    APPROVED = "APPROVED"
    DEFERRED = "DEFERRED"
    DELETED = "DELETED"
    EXPIRED = "EXPIRED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    RESERVED = "RESERVED"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"
