from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppComponentTypeCarousel(OpenStrEnum):
    """One of the values that the API knows."""

    CAROUSEL = "CAROUSEL"


WhatsAppComponentTypeCarouselLiteral: TypeAlias = Literal["CAROUSEL",]
