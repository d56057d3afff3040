"""Asynchronous, typed SDK for the Sinch Provisioning API.

Every name is imported when it is first used, so that ``import sinch_provisioning`` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from sinch_provisioning._version import __version__ as __version__

if TYPE_CHECKING:
    from sinch_provisioning import api, errors, models, validation, webhooks
    from sinch_provisioning.auth import BasicAuth, BearerToken, OAuth2ClientCredentials
    from sinch_provisioning.client import ProvisioningClient
    from sinch_provisioning.limits import RateLimit
    from sinch_provisioning.operations import OPERATIONS
    from sinch_provisioning.retrying import Retry
    from sinch_provisioning.runtime.messages import CallOptions
    from sinch_provisioning.runtime.unset import UNSET
    from sinch_provisioning.servers import AuthRegion, Server

_MODULES: Final = {
    "OPERATIONS": "operations",
    "UNSET": "runtime.unset",
    "AuthRegion": "servers",
    "BasicAuth": "auth",
    "BearerToken": "auth",
    "CallOptions": "runtime.messages",
    "OAuth2ClientCredentials": "auth",
    "ProvisioningClient": "client",
    "RateLimit": "limits",
    "Retry": "retrying",
    "Server": "servers",
}
"""The module that each name is in; the names of `__all__` that are not here are modules themselves."""

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
    "api",
    "errors",
    "models",
    "validation",
    "webhooks",
]


if not TYPE_CHECKING:
    # Hidden from type checkers, which would take any name for an attribute.
    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is not None:
            value = getattr(import_module(f"{__name__}.{module}"), name)
        elif name in __all__:
            value = import_module(f"{__name__}.{name}")
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
