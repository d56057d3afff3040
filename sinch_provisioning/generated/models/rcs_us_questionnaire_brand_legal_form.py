from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsUsQuestionnaireBrandLegalForm(OpenStrEnum):
    """One of the values that the API knows."""

    CORPORATION = "CORPORATION"
    LIMITED_LIABILITY_COMPANY = "LIMITED_LIABILITY_COMPANY"
    PARTNERSHIP = "PARTNERSHIP"
    S_CORPORATION = "S_CORPORATION"
