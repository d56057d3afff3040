from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleRetentionType(OpenStrEnum):
    """One of the values that the API knows."""

    CONVERSATION_EXPIRE_POLICY = "CONVERSATION_EXPIRE_POLICY"
    MESSAGE_EXPIRE_POLICY = "MESSAGE_EXPIRE_POLICY"
    PERSIST_RETENTION_POLICY = "PERSIST_RETENTION_POLICY"
    UNRECOGNIZED = "UNRECOGNIZED"


BundleRetentionTypeLiteral: TypeAlias = Literal[
    "CONVERSATION_EXPIRE_POLICY",
    "MESSAGE_EXPIRE_POLICY",
    "PERSIST_RETENTION_POLICY",
    "UNRECOGNIZED",
]
