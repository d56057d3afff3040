from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsPrivateUsQuestionnaireBrandLegalForm(OpenStrEnum):
    """Private ownership; optional at creation, needed before launch."""

    CORPORATION = "CORPORATION"
    LIMITED_LIABILITY_COMPANY = "LIMITED_LIABILITY_COMPANY"
    PARTNERSHIP = "PARTNERSHIP"
    S_CORPORATION = "S_CORPORATION"


RcsPrivateUsQuestionnaireBrandLegalFormLiteral: TypeAlias = Literal[
    "CORPORATION",
    "LIMITED_LIABILITY_COMPANY",
    "PARTNERSHIP",
    "S_CORPORATION",
]
