from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderMetaLocalStorage(OpenStrEnum):
    """Where Meta keeps the sender's data."""

    AE = "AE"
    AU = "AU"
    BH = "BH"
    BR = "BR"
    CA = "CA"
    CH = "CH"
    DE = "DE"
    GB = "GB"
    ID = "ID"
    IN = "IN"
    JP = "JP"
    KR = "KR"
    SG = "SG"
    US = "US"
    ZA = "ZA"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"


WhatsAppSenderMetaLocalStorageLiteral: TypeAlias = Literal[
    "AE",
    "AU",
    "BH",
    "BR",
    "CA",
    "CH",
    "DE",
    "GB",
    "ID",
    "IN",
    "JP",
    "KR",
    "SG",
    "US",
    "ZA",
    "UNRECOGNIZED",
    "UNSPECIFIED",
]
WhatsAppSenderMetaLocalStorageInputLiteral: TypeAlias = Literal[
    "AE",
    "AU",
    "BH",
    "BR",
    "CA",
    "CH",
    "DE",
    "GB",
    "ID",
    "IN",
    "JP",
    "KR",
    "SG",
    "US",
    "ZA",
]
