from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleWebhookTargetTypeInput(OpenStrEnum):
    """One of the values that the API knows."""

    DISMISS = "DISMISS"
    GRPC = "GRPC"
    HTTP = "HTTP"


BundleWebhookTargetTypeInputLiteral: TypeAlias = Literal[
    "DISMISS",
    "GRPC",
    "HTTP",
]
