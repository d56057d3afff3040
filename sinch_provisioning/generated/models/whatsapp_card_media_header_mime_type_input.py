from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppCardMediaHeaderMimeTypeInput(OpenStrEnum):
    """File's mime type, for when its contents do not tell; optional."""

    IMAGE_JPEG = "IMAGE/JPEG"
    IMAGE_PNG = "IMAGE/PNG"
    VIDEO_3_GP = "VIDEO/3GP"
    VIDEO_MP4 = "VIDEO/MP4"


WhatsAppCardMediaHeaderMimeTypeInputLiteral: TypeAlias = Literal[
    "IMAGE/JPEG",
    "IMAGE/PNG",
    "VIDEO/3GP",
    "VIDEO/MP4",
]
