from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTemplateCategory(OpenStrEnum):
    """One of the values that the API knows."""

    AUTHENTICATION = "AUTHENTICATION"
    MARKETING = "MARKETING"
    UTILITY = "UTILITY"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppTemplateCategoryLiteral: TypeAlias = Literal[
    "AUTHENTICATION",
    "MARKETING",
    "UTILITY",
    "UNRECOGNIZED",
]
WhatsAppTemplateCategoryInputLiteral: TypeAlias = Literal[
    "AUTHENTICATION",
    "MARKETING",
    "UTILITY",
]
