from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsPublicUsQuestionnaireBrandLegalForms(OpenStrEnum):
    """Public ownership; optional at creation, needed before launch."""

    CORPORATION = "CORPORATION"


RcsPublicUsQuestionnaireBrandLegalFormsLiteral: TypeAlias = Literal["CORPORATION",]
