"""The client: what a program makes once and calls the API through."""

import os
import weakref
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Final, Self, TypedDict, Unpack

import aiohttp

from sinch_provisioning.auth import Auth, BearerToken, OAuth2ClientCredentials
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.generated.resources import Resources
from sinch_provisioning.placement import check_placement
from sinch_provisioning.runtime.messages import Answer, CallOptions, Request
from sinch_provisioning.runtime.unset import UNSET, Unset
from sinch_provisioning.secrets import Secret
from sinch_provisioning.servers import Server, checked_url
from sinch_provisioning.transport import ConnectorFactory, Transport, make_timeout

DEFAULT_TIMEOUT: Final = 60.0
_PLACED: Final = "whatsapp.senders.create"


class ClientSettings(TypedDict, total=False):
    """What `ProvisioningClient` can be made with; see there."""

    project_id: str | None
    auth: Auth
    server: Server | str
    timeout: float | aiohttp.ClientTimeout | None
    validate: bool
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
        timeout: Seconds that a call may take as a whole, connecting at most 10 of them; None for no limit. An
            `aiohttp.ClientTimeout` is taken as it is.
        validate: Whether requests are checked against the description's limits before they are sent.
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
        validate: bool = True,
        session: aiohttp.ClientSession | None = None,
        connector: aiohttp.BaseConnector | ConnectorFactory | None = None,
        trace_configs: Sequence[aiohttp.TraceConfig] = (),
        middlewares: Sequence[aiohttp.ClientMiddlewareType] = (),
        trust_env: bool = False,
    ) -> None:
        self._project_id = _checked_project_id(project_id)
        self._timeout = make_timeout(timeout)
        self._validate = validate
        self._owner: ProvisioningClient | None = None
        self._transport = Transport(
            checked_url(server, name="server"),
            auth,
            session=session,
            connector=connector,
            trace_configs=trace_configs,
            middlewares=middlewares,
            trust_env=trust_env,
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
        validate: bool | Unset = UNSET,
    ) -> Self:
        """Make a view of this client with other defaults.

        It shares the sessions and the credentials. Closing a view does nothing: this client owns them, and closing it
        closes its views. Raises `errors.ConfigurationError` when a setting makes no sense.
        """
        view = type(self).__new__(type(self))
        vars(view).update(
            _project_id=self._project_id if project_id is UNSET else _checked_project_id(project_id),
            _timeout=self._timeout if timeout is UNSET else make_timeout(timeout),
            _validate=self._validate if validate is UNSET else validate,
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

    async def send(self, request: Request, options: CallOptions) -> Answer:
        """Send a call and give its successful answer; the resources call this.

        Raises `errors.ValidationError`, then nothing was sent, `errors.ApiError`, `errors.TransportError`,
        `errors.AuthenticationError` or `errors.ClientClosedError`.
        """
        if self._validate:
            self._check(request)
        timeout = make_timeout(options["timeout"]) if "timeout" in options else self._timeout
        return await self._transport.send(request, timeout)

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

    def _check(self, request: Request) -> None:
        from sinch_provisioning.validation import check  # noqa: PLC0415 - loaded when the first call needs it

        check(request)
        if request.operation.name == _PLACED:
            check_placement(request.body, operation=_PLACED)


def _auth_from(environment: Mapping[str, str]) -> Auth | None:
    if environment.get("SINCH_KEY_ID") and environment.get("SINCH_KEY_SECRET"):
        return OAuth2ClientCredentials(environment["SINCH_KEY_ID"], Secret(environment["SINCH_KEY_SECRET"]))
    if environment.get("SINCH_ACCESS_TOKEN"):
        return BearerToken(Secret(environment["SINCH_ACCESS_TOKEN"]))
    return None


def _checked_project_id(project_id: str | None) -> str | None:
    if project_id is not None and (not isinstance(project_id, str) or not project_id):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError("project_id must be a string that is not empty, or None")
    return project_id
