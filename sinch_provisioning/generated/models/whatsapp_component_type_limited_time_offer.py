from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppComponentTypeLimitedTimeOffer(OpenStrEnum):
    """One of the values that the API knows."""

    LIMITED_TIME_OFFER = "LIMITED_TIME_OFFER"


WhatsAppComponentTypeLimitedTimeOfferLiteral: TypeAlias = Literal["LIMITED_TIME_OFFER",]
