from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsUsQuestionnaireBrandCampaignVersion(OpenStrEnum):
    """One of the values that the API knows."""

    NON_US_PRIVATE = "NON_US_PRIVATE"
    NON_US_PUBLIC = "NON_US_PUBLIC"
    US_PRIVATE = "US_PRIVATE"
    US_PUBLIC = "US_PUBLIC"


RcsUsQuestionnaireBrandCampaignVersionLiteral: TypeAlias = Literal[
    "NON_US_PRIVATE",
    "NON_US_PUBLIC",
    "US_PRIVATE",
    "US_PUBLIC",
]
