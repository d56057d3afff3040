from sinch_provisioning.runtime.enums import OpenStrEnum


class SmsAppRegionInput(OpenStrEnum):
    """Region of the new app; staging takes only EU or US."""

    BR = "BR"
    EU = "EU"
    US = "US"
