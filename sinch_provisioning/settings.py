"""What a client is made with: the one place where settings are declared, checked and given their defaults."""

import math
from collections.abc import Callable, Sequence
from inspect import iscoroutinefunction
from typing import Any, Final, TypedDict

import aiohttp
from attrs import Attribute, field, frozen

from sinch_provisioning.auth import Auth
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.hooks import RequestEvent, ResponseEvent, RetryEvent
from sinch_provisioning.limits import RateLimit
from sinch_provisioning.retrying import NEVER, TOO_MANY_SECONDS, Retry, is_number, with_total
from sinch_provisioning.runtime.messages import shown
from sinch_provisioning.servers import Server, checked_url

__all__ = ["ClientSettings", "ConnectorFactory", "Options", "Settings"]

_CONNECT_TIMEOUT: Final = 10.0

PORTABLE: Final = (
    "project_id",
    "server",
    "timeout",
    "deadline",
    "retry",
    "retry_budget",
    "rate_limit",
    "max_response_size",
    "validate",
    "allow_unknown",
    "trust_env",
)
"""The settings that mean the same in another process, and hold no secret."""

ConnectorFactory = Callable[[], aiohttp.BaseConnector]


class Options(TypedDict, total=False):
    """The optional settings of a client; see `ProvisioningClient`."""

    server: Server | str
    timeout: float | aiohttp.ClientTimeout | None
    deadline: float | None
    retry: Retry | None
    retry_budget: int
    rate_limit: RateLimit | None
    max_response_size: int
    validate: bool
    allow_unknown: bool
    on_request: Callable[[RequestEvent], object] | None
    on_response: Callable[[ResponseEvent], object] | None
    on_retry: Callable[[RetryEvent], object] | None
    session: aiohttp.ClientSession | None
    connector: aiohttp.BaseConnector | ConnectorFactory | None
    trace_configs: Sequence[aiohttp.TraceConfig]
    middlewares: Sequence[aiohttp.ClientMiddlewareType]
    trust_env: bool


class ClientSettings(Options, total=False):
    """What `ProvisioningClient` can be made with."""

    project_id: str | None
    auth: Auth


def make_timeout(timeout: float | aiohttp.ClientTimeout | None) -> aiohttp.ClientTimeout:
    """Return aiohttp's form of the seconds that an attempt may take, 10 of them at most for connecting.

    Raises `errors.ConfigurationError` for anything but a positive number or None, which is no limit.
    """
    if isinstance(timeout, aiohttp.ClientTimeout):
        for name in ("total", "connect", "sock_read", "sock_connect"):
            value: object = getattr(timeout, name)
            if value is not None and not (is_number(value) and 0 <= value < math.inf):
                raise ConfigurationError(f"timeout.{name} must be a number of seconds or None, not {shown(value)}")
        return timeout
    total = checked_seconds(timeout, name="timeout")
    # aiohttp rounds up to whole seconds from its threshold on, which would be later than promised.
    limits = aiohttp.ClientTimeout(sock_connect=_CONNECT_TIMEOUT, ceil_threshold=math.inf)
    return limits if total is None else with_total(limits, total)


def checked_seconds(seconds: float | None, *, name: str) -> float | None:
    """Return a number of seconds, None for no limit.

    Raises `errors.ConfigurationError`, with the name, unless it is positive.
    """
    if seconds is not None and not (is_number(seconds) and (0 < seconds < TOO_MANY_SECONDS or seconds == math.inf)):
        # To aiohttp zero would mean no limit at all.
        raise ConfigurationError(
            f"{name} must be a positive number of seconds, or None for no limit, not {shown(seconds)}"
        )
    return None if seconds == math.inf else seconds


def _deadline(value: float | None) -> float | None:
    return checked_seconds(value, name="deadline")


def _server(value: str) -> str:
    return checked_url(value, name="server")


def _retry(value: Retry | None) -> Retry:
    return NEVER if value is None else value


def _members(value: Any) -> Any:
    try:
        return value if isinstance(value, str | bytes) else tuple(value)
    except TypeError:
        # Left to the validator.
        return value


_Check = Callable[[object, "Attribute[Any]", Any], None]


def _must(hold: Callable[[Any], bool], what: str) -> _Check:
    """Make a validator; `what` completes the sentence "<setting> must be"."""

    def check(_: object, setting: "Attribute[Any]", value: Any) -> None:
        if not hold(value):
            raise ConfigurationError(f"{setting.name} must be {what}, not {_shown(value)}")

    return check


def _must_be_hook(_: object, setting: "Attribute[Any]", value: Any) -> None:
    if value is not None and not callable(value):
        raise ConfigurationError(f"{setting.name} must be a function or None, not {_shown(value)}")
    if iscoroutinefunction(value):
        raise ConfigurationError(f"{setting.name} must be a plain function: a coroutine would never be awaited")


def _shown(value: object) -> str:
    """Describe a wrong value; what may hold a secret is not shown."""
    if isinstance(value, type):
        return f"the class {value.__name__}"
    return shown(value) if value is None or isinstance(value, bool | int | float | str) else f"a {type(value).__name__}"


def _is_auth(value: object) -> bool:
    methods = ("current", "renew", "discard", "disclosed")
    return not isinstance(value, type) and all(callable(getattr(value, name, None)) for name in methods)


def _are(hold: Callable[[Any], bool]) -> Callable[[Any], bool]:
    def check(value: Any) -> bool:
        members: Any = value
        return isinstance(value, tuple) and all(map(hold, members))

    return check


def _is_size(value: object) -> bool:
    return type(value) is int and value >= 0


def _is_connector(value: object) -> bool:
    return value is None or isinstance(value, aiohttp.BaseConnector) or callable(value)


_BOOLEAN: Final = _must(lambda value: isinstance(value, bool), "True or False")
_SIZE: Final = _must(_is_size, "a whole number, 0 or more")


@frozen(kw_only=True, eq=False, repr=False)
class Settings:
    """The checked settings of a client; see `ProvisioningClient` for what they mean.

    Raises `errors.ConfigurationError`, naming the setting, when a value makes no sense.
    """

    project_id: str | None = field(
        default=None,
        validator=_must(
            lambda value: value is None or (isinstance(value, str) and value != ""), "a non-empty string or None"
        ),
    )
    auth: Auth = field(validator=_must(_is_auth, "OAuth2ClientCredentials, BearerToken or BasicAuth"))
    server: str = field(default=Server.PRODUCTION, converter=_server)
    timeout: aiohttp.ClientTimeout = field(default=make_timeout(60.0), converter=make_timeout)
    deadline: float | None = field(default=180.0, converter=_deadline)
    retry: Retry = field(
        default=Retry(),
        converter=_retry,
        validator=_must(lambda value: isinstance(value, Retry), "a Retry, such as Retry(attempts=3), or None"),
    )
    retry_budget: int = field(default=500, validator=_SIZE)
    rate_limit: RateLimit | None = field(
        default=None,
        validator=_must(
            lambda value: value is None or isinstance(value, RateLimit),
            "a RateLimit, such as RateLimit(per_second=5), or None",
        ),
    )
    max_response_size: int = field(default=32 * 1024 * 1024, validator=_SIZE)
    validate: bool = field(default=True, validator=_BOOLEAN)
    allow_unknown: bool = field(default=False, validator=_BOOLEAN)
    on_request: Callable[[RequestEvent], object] | None = field(default=None, validator=_must_be_hook)
    on_response: Callable[[ResponseEvent], object] | None = field(default=None, validator=_must_be_hook)
    on_retry: Callable[[RetryEvent], object] | None = field(default=None, validator=_must_be_hook)
    session: aiohttp.ClientSession | None = field(
        default=None,
        validator=_must(
            lambda value: value is None or isinstance(value, aiohttp.ClientSession), "an aiohttp.ClientSession or None"
        ),
    )
    connector: aiohttp.BaseConnector | ConnectorFactory | None = field(
        default=None, validator=_must(_is_connector, "an aiohttp connector, a function that makes one, or None")
    )
    trace_configs: tuple[aiohttp.TraceConfig, ...] = field(
        default=(),
        converter=_members,
        validator=_must(
            _are(lambda each: isinstance(each, aiohttp.TraceConfig)),
            "a sequence of aiohttp.TraceConfig",
        ),
    )
    middlewares: tuple[aiohttp.ClientMiddlewareType, ...] = field(
        default=(),
        converter=_members,
        validator=_must(_are(callable), "a sequence of aiohttp middlewares"),
    )
    trust_env: bool = field(default=False, validator=_BOOLEAN)

    def __attrs_post_init__(self) -> None:
        if self.session is not None and (self.connector or self.trace_configs or self.middlewares or self.trust_env):
            raise ConfigurationError("connector, trace_configs, middlewares and trust_env belong to the given session")
