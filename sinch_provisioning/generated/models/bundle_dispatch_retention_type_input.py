from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleDispatchRetentionTypeInput(OpenStrEnum):
    """One of the values that the API knows."""

    MESSAGE_EXPIRE_POLICY = "MESSAGE_EXPIRE_POLICY"


BundleDispatchRetentionTypeInputLiteral: TypeAlias = Literal["MESSAGE_EXPIRE_POLICY",]
