from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsSenderUseCase(OpenStrEnum):
    """One of the values that the API knows."""

    MULTIUSE = "MULTIUSE"
    OTP = "OTP"
    PROMOTIONAL = "PROMOTIONAL"
    TRANSACTIONAL = "TRANSACTIONAL"


RcsSenderUseCaseLiteral: TypeAlias = Literal[
    "MULTIUSE",
    "OTP",
    "PROMOTIONAL",
    "TRANSACTIONAL",
]
