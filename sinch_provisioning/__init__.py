"""Asynchronous, typed SDK for the Sinch Provisioning API."""

from sinch_provisioning import errors, models
from sinch_provisioning._version import __version__ as __version__
from sinch_provisioning.auth import BasicAuth, BearerToken, OAuth2ClientCredentials
from sinch_provisioning.client import ProvisioningClient
from sinch_provisioning.limits import RateLimit
from sinch_provisioning.retrying import Retry
from sinch_provisioning.runtime.unset import UNSET
from sinch_provisioning.servers import AuthRegion, Server

__all__ = [
    "UNSET",
    "AuthRegion",
    "BasicAuth",
    "BearerToken",
    "OAuth2ClientCredentials",
    "ProvisioningClient",
    "RateLimit",
    "Retry",
    "Server",
    "errors",
    "models",
]
