from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsLaunchCountryCodeInput(OpenStrEnum):
    """Launch countries as ISO 3166 alpha-2 codes."""

    AT = "AT"
    BE = "BE"
    BR = "BR"
    CA = "CA"
    CZ = "CZ"
    DK = "DK"
    FI = "FI"
    FR = "FR"
    DE = "DE"
    GR = "GR"
    HU = "HU"
    IT = "IT"
    LT = "LT"
    MX = "MX"
    NL = "NL"
    NO = "NO"
    PE = "PE"
    PL = "PL"
    PT = "PT"
    SG = "SG"
    SK = "SK"
    ES = "ES"
    SE = "SE"
    US = "US"
    GB = "GB"


RcsLaunchCountryCodeInputLiteral: TypeAlias = Literal[
    "AT",
    "BE",
    "BR",
    "CA",
    "CZ",
    "DK",
    "FI",
    "FR",
    "DE",
    "GR",
    "HU",
    "IT",
    "LT",
    "MX",
    "NL",
    "NO",
    "PE",
    "PL",
    "PT",
    "SG",
    "SK",
    "ES",
    "SE",
    "US",
    "GB",
]
