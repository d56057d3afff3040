from typing import Literal, TypeAlias

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


WhatsAppSenderFieldUpdateStatusLiteral: TypeAlias = Literal[
    "APPROVED",
    "DEFERRED",
    "DELETED",
    "EXPIRED",
    "PENDING",
    "REJECTED",
    "RESERVED",
    "UNRECOGNIZED",
    "UNSPECIFIED",
]
