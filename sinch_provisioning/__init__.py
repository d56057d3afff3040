"""Asynchronous, typed SDK for the Sinch Provisioning API."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sinch_provisioning import errors, models
from sinch_provisioning._version import __version__ as __version__
from sinch_provisioning.auth import BasicAuth, BearerToken, OAuth2ClientCredentials
from sinch_provisioning.client import ProvisioningClient
from sinch_provisioning.limits import RateLimit
from sinch_provisioning.retrying import Retry
from sinch_provisioning.runtime.messages import CallOptions
from sinch_provisioning.runtime.unset import UNSET
from sinch_provisioning.servers import AuthRegion, Server

if TYPE_CHECKING:
    from sinch_provisioning import validation, webhooks
    from sinch_provisioning.operations import OPERATIONS

__all__ = [
    "OPERATIONS",
    "UNSET",
    "AuthRegion",
    "BasicAuth",
    "BearerToken",
    "CallOptions",
    "OAuth2ClientCredentials",
    "ProvisioningClient",
    "RateLimit",
    "Retry",
    "Server",
    "errors",
    "models",
    "validation",
    "webhooks",
]


if not TYPE_CHECKING:
    # Hidden from type checkers, which would take any name for an attribute.
    def __getattr__(name: str) -> Any:
        # Imported when they are asked for: not every program needs them.
        if name == "OPERATIONS":
            value = import_module("sinch_provisioning.operations").OPERATIONS
        elif name in {"validation", "webhooks"}:
            value = import_module(f"sinch_provisioning.{name}")
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
