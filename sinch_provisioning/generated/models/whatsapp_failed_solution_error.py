from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppFailedSolutionError(OpenStrEnum):
    """Machine-readable error code."""

    ACTIVATION_FAILED = "ACTIVATION_FAILED"
    CREATION_FAILED = "CREATION_FAILED"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppFailedSolutionErrorLiteral: TypeAlias = Literal[
    "ACTIVATION_FAILED",
    "CREATION_FAILED",
    "UNRECOGNIZED",
]
