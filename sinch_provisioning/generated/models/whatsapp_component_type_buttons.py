from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppComponentTypeButtons(OpenStrEnum):
    """One of the values that the API knows."""

    BUTTONS = "BUTTONS"


WhatsAppComponentTypeButtonsLiteral: TypeAlias = Literal["BUTTONS",]
