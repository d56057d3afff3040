from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppDailyLimit(OpenStrEnum):
    """Messages per day. Deprecated in favour of AccountDto.businessDailyLimit."""

    NOT_SET = "NOT_SET"
    TIER_100_K = "TIER_100K"
    TIER_10_K = "TIER_10K"
    TIER_1_K = "TIER_1K"
    TIER_250 = "TIER_250"
    TIER_2_K = "TIER_2K"
    TIER_50 = "TIER_50"
    TIER_UNLIMITED = "TIER_UNLIMITED"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppDailyLimitLiteral: TypeAlias = Literal[
    "NOT_SET",
    "TIER_100K",
    "TIER_10K",
    "TIER_1K",
    "TIER_250",
    "TIER_2K",
    "TIER_50",
    "TIER_UNLIMITED",
    "UNRECOGNIZED",
]
