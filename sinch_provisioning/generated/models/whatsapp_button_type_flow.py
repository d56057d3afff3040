from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppButtonTypeFlow(OpenStrEnum):
    """One of the values that the API knows."""

    FLOW = "FLOW"


WhatsAppButtonTypeFlowLiteral: TypeAlias = Literal["FLOW",]
