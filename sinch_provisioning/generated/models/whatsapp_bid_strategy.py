from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppBidStrategy(OpenStrEnum):
    """One of the values that the API knows."""

    BID_STRATEGY_LOWEST_COST_WITH_BID_CAP = "BID_STRATEGY_LOWEST_COST_WITH_BID_CAP"
    BID_STRATEGY_UNSPECIFIED = "BID_STRATEGY_UNSPECIFIED"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppBidStrategyLiteral: TypeAlias = Literal[
    "BID_STRATEGY_LOWEST_COST_WITH_BID_CAP",
    "BID_STRATEGY_UNSPECIFIED",
    "UNRECOGNIZED",
]
