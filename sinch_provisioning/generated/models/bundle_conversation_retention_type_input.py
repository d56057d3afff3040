from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleConversationRetentionTypeInput(OpenStrEnum):
    """One of the values that the API knows."""

    CONVERSATION_EXPIRE_POLICY = "CONVERSATION_EXPIRE_POLICY"
    MESSAGE_EXPIRE_POLICY = "MESSAGE_EXPIRE_POLICY"
    PERSIST_RETENTION_POLICY = "PERSIST_RETENTION_POLICY"


BundleConversationRetentionTypeInputLiteral: TypeAlias = Literal[
    "CONVERSATION_EXPIRE_POLICY",
    "MESSAGE_EXPIRE_POLICY",
    "PERSIST_RETENTION_POLICY",
]
