from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsCountryCodeUsInput(OpenStrEnum):
    """Tax country of a US taxId; drives taxId/addressState validation; needed before launch only."""

    US = "US"


RcsCountryCodeUsInputLiteral: TypeAlias = Literal["US",]
