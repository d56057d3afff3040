from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderStatus(OpenStrEnum):
    """Where the pending changes stand."""

    DRAFT = "DRAFT"
    ERROR = "ERROR"
    IN_PROGRESS = "IN_PROGRESS"
    MULTIPLE_WABA_ERROR = "MULTIPLE_WABA_ERROR"
    REJECTED = "REJECTED"


WhatsAppSenderStatusLiteral: TypeAlias = Literal[
    "DRAFT",
    "ERROR",
    "IN_PROGRESS",
    "MULTIPLE_WABA_ERROR",
    "REJECTED",
]
