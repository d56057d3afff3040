from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppBidStrategyInput(OpenStrEnum):
    """Bidding strategy of the template optimization."""

    LOWEST_COST_WITH_BID_CAP = "LOWEST_COST_WITH_BID_CAP"


WhatsAppBidStrategyInputLiteral: TypeAlias = Literal["LOWEST_COST_WITH_BID_CAP",]
