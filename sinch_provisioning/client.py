"""The client: made once by a program, it calls the API."""

import os
import weakref
from collections.abc import Callable, Coroutine, Mapping
from inspect import Signature, signature
from types import TracebackType
from typing import Any, NoReturn, Self, TypeVar, Unpack, cast

import aiohttp
from attrs import evolve

from sinch_provisioning.auth import Auth, BearerToken, OAuth2ClientCredentials
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.generated.resources import Resources
from sinch_provisioning.retrying import CallPolicy, Retry, Stats, check_attempts
from sinch_provisioning.runtime.messages import CallOptions, RawResponse, Request, shown
from sinch_provisioning.runtime.spelling import closest
from sinch_provisioning.runtime.unset import UNSET, Unset
from sinch_provisioning.secrets import Secret
from sinch_provisioning.servers import Server
from sinch_provisioning.settings import PORTABLE, ClientSettings, Options, Settings, checked_seconds, make_timeout
from sinch_provisioning.transport import Transport

FunctionT = TypeVar("FunctionT", bound=Callable[..., None])


def _shows_settings(init: FunctionT) -> FunctionT:
    """Let `help` show every setting with its default, though they are declared once, in `Settings`."""
    own, settings = [*signature(init).parameters.values()], signature(Settings).parameters
    parameters = [own[0], *(settings[each.name].replace(kind=each.kind) for each in own[1:3])]
    parameters += [each for name, each in settings.items() if name not in {"project_id", "auth"}]
    init.__signature__ = Signature(parameters, return_annotation=None)  # type: ignore[attr-defined]
    return init


class ProvisioningClient(Resources):
    """The Provisioning API: its resources are attributes, as in ``await client.whatsapp.senders.get(sender_id)``.

    Use it in ``async with``, or await `aclose()` at the end. It can be made outside an event loop, and used in several
    event loops and threads.

    Args:
        project_id: The project of calls that name none.
        auth: How calls are authorized: `OAuth2ClientCredentials`, `BearerToken` or `BasicAuth`.
        server: One of the API's servers, or any URL (https; http on a loopback host).
        timeout: Seconds that one attempt of a call may take, 10 of them at most for connecting; None for no limit.
            An `aiohttp.ClientTimeout` is used as it is.
        deadline: Seconds that a call may take as a whole, with all attempts and delays; None for no limit.
        retry: How often failed calls are retried, where that is safe; None for never.
        retry_budget: Bounds the retries during an outage: each costs 5, or 10 after a timeout; a success puts back
            what its retries cost, or 1.
        rate_limit: How many requests per second and at a time are sent at most; None for no limit.
        max_response_size: Bytes of a response, decompressed, that are read at most.
        validate: Whether requests are checked against the API's description before they are sent.
        allow_unknown: Whether mappings in a body may have keys that the description does not know, for an API that
            is newer than this package.
        on_request: Called before each request is sent; it must be quick. What a hook raises is only logged.
        on_response: Called after each request, with or without a response.
        on_retry: Called before the delay of each retry.
        session: Your own session, for one event loop; it is neither changed nor closed.
        connector: Your own connector, for one event loop and never closed, or a function that makes one for each
            event loop.
        trace_configs: aiohttp's, for the client's own sessions.
        middlewares: aiohttp's, for the client's own sessions; they see every request with its credentials.
        trust_env: Whether proxies are taken from the environment.

    Raises:
        ConfigurationError: A setting makes no sense; the message names it.

    """

    @_shows_settings
    def __init__(self, project_id: str | None = None, *, auth: Auth, **options: Unpack[Options]) -> None:
        _refuse_unknown(type(self).__name__, options)
        self._settings = Settings(project_id=project_id, auth=auth, **options)
        self._policy = _policy_of(self._settings)
        self._owner: ProvisioningClient | None = None
        self._transport = Transport(self._settings)
        # A finalizer rather than __del__: it keeps the sessions until it has run, so that they are closed cleanly.
        weakref.finalize(self, self._transport.abandon, repr(self))

    @classmethod
    def from_env(cls, **overrides: Unpack[ClientSettings]) -> Self:
        """Make a client from the environment; `overrides` are constructor arguments and take precedence.

        The project is SINCH_PROJECT_ID. The credentials are the access key in SINCH_KEY_ID and SINCH_KEY_SECRET, used
        with OAuth2, or else the token in SINCH_ACCESS_TOKEN. Where they are set, SINCH_PROVISIONING_URL is the server
        and SINCH_TOKEN_URL the token endpoint, so that any program can be pointed at the stand-in.

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
        if "server" not in settings and os.environ.get("SINCH_PROVISIONING_URL"):
            settings["server"] = os.environ["SINCH_PROVISIONING_URL"]
        if missing:
            raise ConfigurationError(f"missing in the environment: {', '.join(missing)}")
        return cls(**settings)

    def with_options(
        self,
        *,
        project_id: str | Unset | None = UNSET,
        auth: Auth | Unset = UNSET,
        server: Server | str | Unset = UNSET,
        timeout: float | aiohttp.ClientTimeout | Unset | None = UNSET,
        deadline: float | Unset | None = UNSET,
        retry: Retry | Unset | None = UNSET,
        validate: bool | Unset = UNSET,
        allow_unknown: bool | Unset = UNSET,
    ) -> Self:
        """Return a view of this client with other defaults.

        It shares the sessions and the rate limit, and the credentials unless it is given some of its own; with those,
        or another server, it has a retry budget of its own as well. Closing a view does nothing: this client owns the
        sessions, and closing it closes its views. Raises `errors.ConfigurationError` when a setting makes no sense.
        """
        changes: dict[str, Any] = {
            "project_id": project_id,
            "auth": auth,
            "server": server,
            "timeout": timeout,
            "deadline": deadline,
            "retry": retry,
            "validate": validate,
            "allow_unknown": allow_unknown,
        }
        settings = evolve(self._settings, **{name: value for name, value in changes.items() if value is not UNSET})
        view = type(self).__new__(type(self))
        vars(view).update(
            _settings=settings,
            _policy=_policy_of(settings),
            # Also keeps the owner from being collected, and closed, while the view is in use.
            _owner=self,
            _transport=(
                self._transport if auth is UNSET and server is UNSET else self._transport.shared_with(settings)
            ),
        )
        return view

    @property
    def project_id(self) -> str | None:
        """The project of calls that name none."""
        return self._settings.project_id

    @property
    def closed(self) -> bool:
        """Whether the client, or for a view its owner, is closed."""
        return self._transport.closed

    def settings(self, *, with_secrets: bool = False) -> ClientSettings:
        """Return what an equal client is made with, to be pickled: ``ProvisioningClient(**settings)``.

        Hooks, sessions, connectors and the like belong to this process and are left out, and so is `auth`, unless the
        secrets are asked for; then whoever reads the pickle has them.
        """
        settings = cast("ClientSettings", {name: getattr(self._settings, name) for name in PORTABLE})
        if with_secrets:
            settings["auth"] = self._settings.auth.disclosed()
        return settings

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client is not pickled, since it may hold secrets; pickle its settings()")

    @property
    def stats(self) -> Stats:
        """What this client and its views have done until now."""
        return self._transport.stats

    def send(self, request: Request, options: CallOptions) -> Coroutine[Any, Any, RawResponse]:
        """Send a call and return its successful response; the resources call this.

        Raises `errors.ValidationError`, then nothing was sent, `errors.ApiError`, `errors.TransportError`,
        `errors.AuthenticationError` or `errors.ClientClosedError`.
        """
        if options:
            request.add(options)
        if self._settings.validate and (request.arguments or request.query or request.body is not UNSET):
            allow_unknown = self._settings.allow_unknown
            if options:
                allow_unknown = options.get("allow_unknown", allow_unknown)
            self._check(request, allow_unknown=allow_unknown)
        return self._transport.send(request, _call_policy(self._policy, options) if options else self._policy)

    async def aclose(self) -> None:
        """Close the connections in all event loops. Calls in progress end with `errors.ClientClosedError`.

        A view does nothing: the client that it was made of owns the connections.
        """
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
        settings = self._settings
        return (
            f"{type(self).__name__}(project_id={settings.project_id!r}, server={settings.server!r}, "
            f"auth={settings.auth!r}){state}"
        )

    def _check(self, request: Request, *, allow_unknown: bool) -> None:
        from sinch_provisioning.validation import check  # noqa: PLC0415 - loaded when the first call needs it

        check(request, allow_unknown=allow_unknown)


def _auth_from(environment: Mapping[str, str]) -> Auth | None:
    if environment.get("SINCH_KEY_ID") and environment.get("SINCH_KEY_SECRET"):
        token_url = environment.get("SINCH_TOKEN_URL") or None
        return OAuth2ClientCredentials(
            environment["SINCH_KEY_ID"], Secret(environment["SINCH_KEY_SECRET"]), token_url=token_url
        )
    if environment.get("SINCH_ACCESS_TOKEN"):
        return BearerToken(Secret(environment["SINCH_ACCESS_TOKEN"]))
    return None


def _policy_of(settings: Settings) -> CallPolicy:
    return CallPolicy(settings.timeout, settings.deadline, settings.retry)


def _call_policy(policy: CallPolicy, options: CallOptions) -> CallPolicy:
    """Return the policy of a call with options of its own."""
    if "timeout" in options:
        policy = evolve(policy, timeout=make_timeout(options["timeout"]))
    if "deadline" in options:
        policy = evolve(policy, deadline=checked_seconds(options["deadline"], name="deadline"))
    if "attempts" in options:
        policy = evolve(policy, retry=evolve(policy.retry, attempts=check_attempts(options["attempts"])))
    if "idempotent" in options:
        policy = evolve(policy, idempotent=_checked_flag(options["idempotent"], name="idempotent"))
    if "allow_unknown" in options:
        _checked_flag(options["allow_unknown"], name="allow_unknown")
    return policy


def _checked_flag(value: object, *, name: str) -> bool:
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} must be True or False, not {shown(value)}")
    return value


def _refuse_unknown(name: str, options: Mapping[str, object]) -> None:
    unknown = next((each for each in options if each not in Options.__annotations__), None)
    if unknown is not None:
        names = ["project_id", "auth", *Options.__annotations__]
        hint = "".join(f"; did you mean {near!r}?" for near in closest(unknown, names))
        raise TypeError(f"{name}() got an unexpected keyword argument {unknown!r}{hint}")
