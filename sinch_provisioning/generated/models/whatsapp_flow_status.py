from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppFlowStatus(OpenStrEnum):
    """One of the values that the API knows."""

    FLOW_STATUS_DEPRECATED = "FLOW_STATUS_DEPRECATED"
    FLOW_STATUS_DRAFT = "FLOW_STATUS_DRAFT"
    FLOW_STATUS_PUBLISHED = "FLOW_STATUS_PUBLISHED"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppFlowStatusLiteral: TypeAlias = Literal[
    "FLOW_STATUS_DEPRECATED",
    "FLOW_STATUS_DRAFT",
    "FLOW_STATUS_PUBLISHED",
    "UNRECOGNIZED",
]
