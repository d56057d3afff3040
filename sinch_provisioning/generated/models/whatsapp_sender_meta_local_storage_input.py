from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderMetaLocalStorageInput(OpenStrEnum):
    """Where Meta stores the sender's data; default depends on the region."""

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
