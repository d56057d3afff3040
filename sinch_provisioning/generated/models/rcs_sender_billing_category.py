from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsSenderBillingCategory(OpenStrEnum):
    """BASIC_MESSAGE and SINGLE_MESSAGE deprecated for NON_CONVERSATIONAL; CONVERSATIONAL_LEGACY deprecated
    for CONVERSATIONAL."""

    CONVERSATIONAL = "CONVERSATIONAL"
    NON_CONVERSATIONAL = "NON_CONVERSATIONAL"
    BASIC_MESSAGE = "BASIC_MESSAGE"
    CONVERSATIONAL_LEGACY = "CONVERSATIONAL_LEGACY"
    SINGLE_MESSAGE = "SINGLE_MESSAGE"


RcsSenderBillingCategoryLiteral: TypeAlias = Literal[
    "CONVERSATIONAL",
    "NON_CONVERSATIONAL",
    "BASIC_MESSAGE",
    "CONVERSATIONAL_LEGACY",
    "SINGLE_MESSAGE",
]
