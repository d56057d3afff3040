"""Where the API is, and where its tokens come from."""

from enum import StrEnum
from ipaddress import ip_address
from typing import Never

from yarl import URL

from sinch_provisioning.errors import ConfigurationError


class Server(StrEnum):
    """The servers of the Provisioning API; `PRODUCTION` is for everyone."""

    PRODUCTION = "https://provisioning.api.sinch.com"
    STAGING = "https://provisioning-api.int.staging.sinch.com"
    STAGING_DEV = "https://provisioning-api-dev.int.staging.sinch.com"
    PRODUCTION_ADMIN = "https://provisioning-api.unauth.int.prod.sinch.com"
    STAGING_ADMIN = "https://provisioning-api.unauth.int.staging.sinch.com"
    STAGING_DEV_ADMIN = "https://provisioning-api-dev.unauth.int.staging.sinch.com"


class AuthRegion(StrEnum):
    """Where OAuth2 tokens are issued; those of `GLOBAL` are valid everywhere."""

    GLOBAL = "global"
    US = "us"
    EU = "eu"

    @classmethod
    def _missing_(cls, value: object) -> Never:
        values = ", ".join(repr(region.value) for region in cls)
        raise ConfigurationError(f"an AuthRegion must be one of {values}, not {value!r}")

    @property
    def token_url(self) -> str:
        """The region's token endpoint."""
        host = "auth.sinch.com" if self is AuthRegion.GLOBAL else f"{self.value}.auth.sinch.com"
        return f"https://{host}/oauth2/token"


def checked_url(url: str, *, name: str) -> str:
    """Return a URL that credentials may be sent to, without a slash at its end.

    `name` says in messages which setting it is. Raises `errors.ConfigurationError` when it is not https (http is
    for loopback hosts only), or has credentials, a query or a fragment.
    """
    # Neither the messages nor their context have the URL: it may hold a password.
    parsed = _parsed(url)
    host = None if parsed is None else parsed.host
    if parsed is None:
        raise ConfigurationError(f"{name} must be a URL such as {Server.PRODUCTION.value!r}")
    if parsed.scheme not in {"https", "http"} or not host:
        raise ConfigurationError(f"{name} must be an absolute https URL such as {Server.PRODUCTION.value!r}")
    if parsed.raw_user is not None or parsed.raw_password is not None:
        raise ConfigurationError(f"{name} must not have credentials in it; give them as auth")
    if "?" in url or "#" in url:
        raise ConfigurationError(f"{name} must not have a query or a fragment")
    if not url.isprintable() or " " in url:
        raise ConfigurationError(f"{name} must not have spaces or control characters")
    if parsed.scheme == "http" and not _is_loopback(host):
        raise ConfigurationError(f"{name} must be https: http is for loopback hosts only, which {host!r} is not")
    return str(parsed).rstrip("/")


def _parsed(url: str) -> URL | None:
    try:
        parsed = URL(url)
        # Both are parsed when they are read.
        _ = parsed.host, parsed.port
    except (ValueError, TypeError, IndexError):
        return None
    return parsed


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
