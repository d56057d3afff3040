from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsBrandRegistrationStatus(OpenStrEnum):
    """Where the brand registration stands."""

    ARCHIVED = "ARCHIVED"
    COMPLETED = "COMPLETED"
    DRAFT = "DRAFT"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"


RcsBrandRegistrationStatusLiteral: TypeAlias = Literal[
    "ARCHIVED",
    "COMPLETED",
    "DRAFT",
    "UNRECOGNIZED",
    "UNSPECIFIED",
]
