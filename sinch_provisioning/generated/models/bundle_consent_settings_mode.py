from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleConsentSettingsMode(OpenStrEnum):
    """One of the values that the API knows."""

    DISABLED = "DISABLED"
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
    UNRECOGNIZED = "UNRECOGNIZED"


BundleConsentSettingsModeLiteral: TypeAlias = Literal[
    "DISABLED",
    "PRIMARY",
    "SECONDARY",
    "UNRECOGNIZED",
]
BundleConsentSettingsModeInputLiteral: TypeAlias = Literal[
    "DISABLED",
    "PRIMARY",
    "SECONDARY",
]
