"""The operations of whatsapp_templates, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        add_comment,
        compare,
        create,
        delete,
        delete_by_name,
        get,
        list,
        list_activities,
        list_by_name,
        sync,
        update,
    )

__all__ = [
    "add_comment",
    "compare",
    "create",
    "delete",
    "delete_by_name",
    "get",
    "list",
    "list_activities",
    "list_by_name",
    "sync",
    "update",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
