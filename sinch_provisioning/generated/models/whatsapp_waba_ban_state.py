from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppWabaBanState(OpenStrEnum):
    """Read it from the get account endpoint instead."""

    DISABLE = "DISABLE"
    REINSTATE = "REINSTATE"
    SCHEDULE_FOR_DISABLE = "SCHEDULE_FOR_DISABLE"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppWabaBanStateLiteral: TypeAlias = Literal[
    "DISABLE",
    "REINSTATE",
    "SCHEDULE_FOR_DISABLE",
    "UNRECOGNIZED",
]
