from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsUsQuestionnaireBrandLegalForm(OpenStrEnum):
    """One of the values that the API knows."""

    CORPORATION = "CORPORATION"
    LIMITED_LIABILITY_COMPANY = "LIMITED_LIABILITY_COMPANY"
    PARTNERSHIP = "PARTNERSHIP"
    S_CORPORATION = "S_CORPORATION"


RcsUsQuestionnaireBrandLegalFormLiteral: TypeAlias = Literal[
    "CORPORATION",
    "LIMITED_LIABILITY_COMPANY",
    "PARTNERSHIP",
    "S_CORPORATION",
]
