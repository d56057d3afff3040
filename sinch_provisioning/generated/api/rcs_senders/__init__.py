"""The operations of rcs_senders, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        add_comment,
        add_test_numbers,
        create,
        delete_test_number,
        get,
        get_test_number,
        get_test_number_capabilities,
        launch,
        list,
        list_activities,
        retry_test_number,
        update,
    )

__all__ = [
    "add_comment",
    "add_test_numbers",
    "create",
    "delete_test_number",
    "get",
    "get_test_number",
    "get_test_number_capabilities",
    "launch",
    "list",
    "list_activities",
    "retry_test_number",
    "update",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
