from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleRegionInput(OpenStrEnum):
    """Where resources are created; the staging environment allows only EU or US."""

    BR = "BR"
    EU = "EU"
    US = "US"
