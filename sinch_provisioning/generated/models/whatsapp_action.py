from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppAction(OpenStrEnum):
    """Keep as draft or submit; draft by default."""

    DRAFT = "DRAFT"
    SUBMIT = "SUBMIT"


WhatsAppActionLiteral: TypeAlias = Literal[
    "DRAFT",
    "SUBMIT",
]
