"""The operations of sms_apps, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        create,
        delete,
        get,
        list,
        update,
    )

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "update",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
