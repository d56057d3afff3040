"""Asynchronous, typed SDK for the Sinch Provisioning API."""

from sinch_provisioning import errors, models
from sinch_provisioning.auth import BasicAuth, BearerToken, OAuth2ClientCredentials
from sinch_provisioning.client import ProvisioningClient
from sinch_provisioning.runtime.unset import UNSET
from sinch_provisioning.servers import AuthRegion, Server

__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "AuthRegion",
    "BasicAuth",
    "BearerToken",
    "OAuth2ClientCredentials",
    "ProvisioningClient",
    "Server",
    "errors",
    "models",
]
