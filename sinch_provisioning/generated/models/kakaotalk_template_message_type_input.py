from sinch_provisioning.runtime.enums import OpenStrEnum


class KakaoTalkTemplateMessageTypeInput(OpenStrEnum):
    """One of the values that the API knows."""

    AD_INCLUDED = "AD_INCLUDED"
    BASIC = "BASIC"
    EXTRA_INFORMATION = "EXTRA_INFORMATION"
    MIXED = "MIXED"
