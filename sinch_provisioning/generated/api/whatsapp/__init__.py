"""The operations of whatsapp, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        create_long_lived_access_token,
        enable_template_analytics,
        list_waba_details,
    )

__all__ = [
    "create_long_lived_access_token",
    "enable_template_analytics",
    "list_waba_details",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
