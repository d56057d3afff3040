from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsSenderUseCaseInput(OpenStrEnum):
    """One of the values that the API knows."""

    MULTIUSE = "MULTIUSE"
    OTP = "OTP"
    PROMOTIONAL = "PROMOTIONAL"
    TRANSACTIONAL = "TRANSACTIONAL"
