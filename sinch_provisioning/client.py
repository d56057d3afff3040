"""The client: what a program makes once and calls the API through."""

import os
import weakref
from collections.abc import Callable, Coroutine, Mapping, Sequence
from types import TracebackType
from typing import Any, Final, NoReturn, Self, TypedDict, Unpack

import aiohttp
from attrs import evolve

from sinch_provisioning.auth import Auth, BearerToken, OAuth2ClientCredentials
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.generated.resources import Resources
from sinch_provisioning.hooks import RequestEvent, ResponseEvent, RetryEvent, Watch
from sinch_provisioning.limits import RateLimit
from sinch_provisioning.retrying import NEVER, Effort, Retry, Stats, check_attempts
from sinch_provisioning.runtime.messages import Answer, CallOptions, Request, shown
from sinch_provisioning.runtime.unset import UNSET, Unset
from sinch_provisioning.secrets import Secret
from sinch_provisioning.servers import Server, checked_url
from sinch_provisioning.sessions import ConnectorFactory
from sinch_provisioning.transport import (
    DEFAULT_MAX_RESPONSE_SIZE,
    DEFAULT_RETRY_BUDGET,
    Transport,
    checked_seconds,
    make_timeout,
)

DEFAULT_TIMEOUT: Final = 60.0
DEFAULT_DEADLINE: Final = 180.0
DEFAULT_RETRY: Final = Retry()


class ClientSettings(TypedDict, total=False):
    """What `ProvisioningClient` can be made with; see there."""

    project_id: str | None
    auth: Auth
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


class ProvisioningClient(Resources):
    """The Provisioning API: its resources are attributes, as in ``await client.whatsapp.senders.get(sender_id)``.

    Use it in ``async with``, or await `aclose()` at the end. It can be made outside an event loop, and used in several
    event loops and threads.

    Args:
        project_id: The project of calls that name none.
        auth: How calls are authorized: `OAuth2ClientCredentials`, `BearerToken` or `BasicAuth`.
        server: One of the API's servers, or any URL (https; http on a loopback host).
        timeout: Seconds that one attempt of a call may take, connecting at most 10 of them; None for no limit. An
            `aiohttp.ClientTimeout` is taken as it is.
        deadline: Seconds that a call may take as a whole, with all attempts and the waiting; None for no limit.
        retry: How often calls that failed are sent again, if that does no harm; None for never.
        retry_budget: Bounds the retries when much goes wrong: each takes 5 from it, 10 after a timeout; a success
            gives back what its retries took, or 1.
        rate_limit: How many requests a second and at a time there may be; None for any number.
        max_response_size: Bytes of an answer, decompressed, that are read at most.
        validate: Whether requests are checked against the API's description before they are sent.
        allow_unknown: Whether mappings in a body may have keys that the description does not know, for an API that
            is newer than this package.
        on_request: Called before each request goes out; it must be quick, and what it raises is logged only.
        on_response: Called after each request, whatever became of it.
        on_retry: Called before the wait for the next attempt.
        session: Your own session, which is never closed here. aiohttp itself may send a GET, PUT or DELETE of such a
            session again when a connection breaks.
        connector: Your own connector, for one event loop and never closed here, or a function that makes one for
            each event loop.
        trace_configs: aiohttp's, for the sessions made here.
        middlewares: aiohttp's, for the sessions made here; they see every request with its credentials.
        trust_env: Whether proxies are taken from the environment.

    Raises:
        ConfigurationError: A setting makes no sense.

    """

    def __init__(
        self,
        project_id: str | None = None,
        *,
        auth: Auth,
        server: Server | str = Server.PRODUCTION,
        timeout: float | aiohttp.ClientTimeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retry: Retry | None = DEFAULT_RETRY,
        retry_budget: int = DEFAULT_RETRY_BUDGET,
        rate_limit: RateLimit | None = None,
        max_response_size: int = DEFAULT_MAX_RESPONSE_SIZE,
        validate: bool = True,
        allow_unknown: bool = False,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        session: aiohttp.ClientSession | None = None,
        connector: aiohttp.BaseConnector | ConnectorFactory | None = None,
        trace_configs: Sequence[aiohttp.TraceConfig] = (),
        middlewares: Sequence[aiohttp.ClientMiddlewareType] = (),
        trust_env: bool = False,
    ) -> None:
        self._project_id = _checked_project_id(project_id)
        self._effort = Effort(make_timeout(timeout), checked_seconds(deadline, name="a deadline"), retry or NEVER)
        self._validate = validate
        self._allow_unknown = allow_unknown
        self._owner: ProvisioningClient | None = None
        self._transport = Transport(
            checked_url(server, name="server"),
            auth,
            session=session,
            connector=connector,
            trace_configs=trace_configs,
            middlewares=middlewares,
            trust_env=trust_env,
            retry=retry or NEVER,
            retry_budget=retry_budget,
            rate_limit=rate_limit,
            max_response_size=max_response_size,
            watch=Watch(on_request, on_response, on_retry),
        )
        # A finalizer rather than __del__: it keeps the sessions until it has run, so that they are closed in peace.
        weakref.finalize(self, self._transport.abandon, repr(self))

    @classmethod
    def from_env(cls, **overrides: Unpack[ClientSettings]) -> Self:
        """Make a client from the environment; `overrides` are the constructor's arguments and come first.

        The project is SINCH_PROJECT_ID. The credentials are the access key in SINCH_KEY_ID and SINCH_KEY_SECRET, used
        with OAuth2, or else the token in SINCH_ACCESS_TOKEN.

        Raises `errors.ConfigurationError` naming the variables that are missing.
        """
        settings = overrides.copy()
        missing: list[str] = []
        if "project_id" not in settings:
            settings["project_id"] = os.environ.get("SINCH_PROJECT_ID")
            if not settings["project_id"]:
                missing.append("SINCH_PROJECT_ID")
        if "auth" not in settings:
            auth = _auth_from(os.environ)
            if auth is None:
                unset = [name for name in ("SINCH_KEY_ID", "SINCH_KEY_SECRET") if not os.environ.get(name)]
                missing.append(f"{' and '.join(unset)} (or SINCH_ACCESS_TOKEN)")
            else:
                settings["auth"] = auth
        if missing:
            raise ConfigurationError(f"missing in the environment: {', '.join(missing)}")
        return cls(**settings)

    def with_options(
        self,
        *,
        project_id: str | Unset | None = UNSET,
        timeout: float | aiohttp.ClientTimeout | Unset | None = UNSET,
        deadline: float | Unset | None = UNSET,
        retry: Retry | Unset | None = UNSET,
        validate: bool | Unset = UNSET,
        allow_unknown: bool | Unset = UNSET,
    ) -> Self:
        """Make a view of this client with other defaults.

        It shares the sessions and the credentials. Closing a view does nothing: this client owns them, and closing it
        closes its views. Raises `errors.ConfigurationError` when a setting makes no sense.
        """
        effort = self._effort
        if timeout is not UNSET:
            effort = evolve(effort, within=make_timeout(timeout))
        if deadline is not UNSET:
            effort = evolve(effort, deadline=checked_seconds(deadline, name="a deadline"))
        if retry is not UNSET:
            effort = evolve(effort, retry=retry or NEVER)
        view = type(self).__new__(type(self))
        vars(view).update(
            _project_id=self._project_id if project_id is UNSET else _checked_project_id(project_id),
            _effort=effort,
            _validate=self._validate if validate is UNSET else validate,
            _allow_unknown=self._allow_unknown if allow_unknown is UNSET else allow_unknown,
            # Also keeps the owner from being collected, and closed, while the view is in use.
            _owner=self,
            _transport=self._transport,
        )
        return view

    @property
    def project_id(self) -> str | None:
        """The project of calls that name none."""
        return self._project_id

    @property
    def closed(self) -> bool:
        """Whether the client, or for a view its owner, is closed."""
        return self._transport.closed

    def settings(self, *, with_secrets: bool = False) -> ClientSettings:
        """Give what a like client is made with, to be pickled: ``ProvisioningClient(**settings)``.

        Hooks, sessions, connectors and the like are of this process and left out, and so is `auth`, unless the
        secrets are asked for; then whoever reads the pickle has them.
        """
        effort, shared = self._effort, self._transport.settings
        settings = ClientSettings(
            project_id=self._project_id,
            server=self._transport.base_url,
            timeout=effort.within,
            deadline=effort.deadline,
            retry=effort.retry,
            validate=self._validate,
            allow_unknown=self._allow_unknown,
            trust_env=shared["trust_env"],
            retry_budget=shared["retry_budget"],
            rate_limit=shared["rate_limit"],
            max_response_size=shared["max_response_size"],
        )
        if with_secrets:
            settings["auth"] = self._transport.auth.disclosed()
        return settings

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client is not pickled, since it may hold secrets; pickle its settings()")

    @property
    def stats(self) -> Stats:
        """What was done until now by this client and its views."""
        return self._transport.stats

    def send(self, request: Request, options: CallOptions) -> Coroutine[Any, Any, Answer]:
        """Send a call and give its successful answer; the resources call this.

        Raises `errors.ValidationError`, then nothing was sent, `errors.ApiError`, `errors.TransportError`,
        `errors.AuthenticationError` or `errors.ClientClosedError`.
        """
        if options:
            request.add(options)
        if self._validate and (request.arguments or request.query or request.body is not UNSET):
            allow_unknown = self._allow_unknown
            if options:
                allow_unknown = options.get("allow_unknown", allow_unknown)
            self._check(request, allow_unknown=allow_unknown)
        return self._transport.send(request, _effort_of(options, self._effort) if options else self._effort)

    async def aclose(self) -> None:
        """Close the connections in all event loops; calls that are still on their way fail. A view does nothing."""
        if self._owner is None:
            await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        state = " (closed)" if self.closed else ""
        transport = self._transport
        return (
            f"{type(self).__name__}(project_id={self._project_id!r}, server={transport.base_url!r}, "
            f"auth={transport.auth!r}){state}"
        )

    def _check(self, request: Request, *, allow_unknown: bool) -> None:
        from sinch_provisioning.validation import check  # noqa: PLC0415 - loaded when the first call needs it

        check(request, allow_unknown=allow_unknown)


def _auth_from(environment: Mapping[str, str]) -> Auth | None:
    if environment.get("SINCH_KEY_ID") and environment.get("SINCH_KEY_SECRET"):
        return OAuth2ClientCredentials(environment["SINCH_KEY_ID"], Secret(environment["SINCH_KEY_SECRET"]))
    if environment.get("SINCH_ACCESS_TOKEN"):
        return BearerToken(Secret(environment["SINCH_ACCESS_TOKEN"]))
    return None


def _effort_of(options: CallOptions, effort: Effort) -> Effort:
    if "timeout" in options:
        effort = evolve(effort, within=make_timeout(options["timeout"]))
    if "deadline" in options:
        effort = evolve(effort, deadline=checked_seconds(options["deadline"], name="a deadline"))
    if "attempts" in options:
        effort = evolve(effort, retry=evolve(effort.retry, attempts=check_attempts(options["attempts"])))
    if "idempotent" in options:
        effort = evolve(effort, idempotent=_checked_flag(options["idempotent"], name="idempotent"))
    if "allow_unknown" in options:
        _checked_flag(options["allow_unknown"], name="allow_unknown")
    return effort


def _checked_flag(value: object, *, name: str) -> bool:
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} must be True or False, not {shown(value)}")
    return value


def _checked_project_id(project_id: str | None) -> str | None:
    if project_id is not None and (not isinstance(project_id, str) or not project_id):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError("project_id must be a string that is not empty, or None")
    return project_id
