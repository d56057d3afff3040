"""Ways to authorize calls."""

import asyncio
import copy
import math
from base64 import b64encode
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from inspect import isawaitable
from time import monotonic
from typing import Any, Final, Protocol, Self, cast

import orjson
from attrs import evolve, frozen

from sinch_provisioning.errors import (
    AuthenticationError,
    ConfigurationError,
    ProvisioningError,
    TransportError,
)
from sinch_provisioning.responses import describe_redirect, redirect_target
from sinch_provisioning.runtime.messages import RawResponse
from sinch_provisioning.secrets import PickledSecret, Redactor, Secret, credential_secrets, without_request
from sinch_provisioning.servers import AuthRegion, checked_url

__all__ = ["Auth", "BasicAuth", "BearerToken", "OAuth2ClientCredentials", "TokenTransport"]

_TOKEN_TIMEOUT: Final = 30.0
_ASSUMED_LIFETIME: Final = 300.0
_LONGEST_LIFETIME: Final = 86_400.0
_DISCARD_AGE: Final = 60.0
_REASON_READ: Final = 64 * 1024
_REASON_SHOWN: Final = 300


class TokenTransport(Protocol):
    """Fetches tokens for an `Auth`: the transport of the client that needs one."""

    async def post_form(self, url: str, form: Mapping[str, str], credential: Secret) -> RawResponse:
        """Send a form and return the response, whatever its status; redirects are not followed.

        Raises `errors.TransportError` when no response comes.
        """
        ...

    def spawn(self, coroutine: Coroutine[Any, Any, Secret]) -> asyncio.Task[Secret]:
        """Run a coroutine that no single call owns; closing the client cancels it.

        Raises `errors.ClientClosedError` when the client is already closed.
        """
        ...


class Auth(Protocol):
    """A way to authorize calls. Clients, event loops and threads may share it."""

    def current(self, via: TokenTransport) -> Secret | None:
        """Return the value of the Authorization header; None when it has to be fetched first."""
        ...

    async def renew(self, used: Secret | None, via: TokenTransport) -> Secret | None:
        """Fetch a value newer than the expired one; None when there is no other.

        Raises `errors.AuthenticationError`.
        """
        ...

    def discard(self, used: Secret) -> None:
        """Note that the API refused a value for another reason than its expiry."""
        ...

    def disclosed(self) -> Self:
        """Return a copy that can be pickled; the pickle contains the credentials."""
        ...


class BasicAuth:
    """HTTP Basic with an access key: works everywhere, but is heavily rate limited; meant for trying things out.

    Raises `errors.ConfigurationError` when the key is malformed.
    """

    __slots__ = ("_credential",)

    def __init__(self, key_id: str | Secret, key_secret: str | Secret) -> None:
        # Bound anew as secrets, so that no traceback shows them.
        key_id, key_secret = Secret.of(key_id), Secret.of(key_secret)
        self._credential = _basic_credential(key_id, key_secret)

    def current(self, via: TokenTransport) -> Secret | None:  # noqa: ARG002
        """Return the value of the Authorization header."""
        return self._credential

    async def renew(self, used: Secret | None, via: TokenTransport) -> Secret | None:  # noqa: ARG002
        """Return None: a key does not expire."""
        return None

    def discard(self, used: Secret) -> None:
        """Do nothing: there is no other key."""

    def disclosed(self) -> Self:
        """Return a copy that can be pickled; the pickle contains the key."""
        made = copy.copy(self)
        made._credential = PickledSecret(self._credential.reveal())  # noqa: SLF001 - of its own class
        return made

    def __repr__(self) -> str:
        return "BasicAuth(...)"


@frozen(slots=True, eq=False, repr=False)
class _Token:
    """Times are those of `time.monotonic`; from `renew_at` on, a new token is fetched while this one is still used."""

    credential: Secret
    obtained: float = -math.inf
    renew_at: float = math.inf
    expires_at: float = math.inf


class _RenewedToken:
    """Keeps a token for all event loops and threads; each loop fetches one at a time."""

    def __init__(self) -> None:
        self._token: _Token | None = None
        self._flights: dict[asyncio.AbstractEventLoop, asyncio.Task[Secret]] = {}

    async def _fetch(self, via: TokenTransport) -> _Token:
        raise NotImplementedError

    def disclosed(self) -> Self:
        """Return a copy that can be pickled, without a token that expires; the pickle contains the credentials."""
        made = copy.copy(self)
        state = {name: PickledSecret(value.reveal()) for name, value in vars(self).items() if isinstance(value, Secret)}
        token = self._token
        lasts = token is not None and token.expires_at == math.inf
        vars(made).update(
            state,
            _token=evolve(token, credential=PickledSecret(token.credential.reveal())) if token and lasts else None,
            _flights={},
        )
        return made

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), "_flights": {}}

    def current(self, via: TokenTransport) -> Secret | None:
        """Return the value of the Authorization header; None when there is no valid token."""
        token = self._token
        if token is None:
            return None
        now = monotonic()
        if now < token.renew_at:
            return token.credential
        if now >= token.expires_at:
            return None
        # No call waits for an early renewal. If it fails, the next one starts after a quarter of the remaining time.
        self._token = evolve(token, renew_at=now + (token.expires_at - now) / 4)
        self._start(via)
        return token.credential

    async def renew(self, used: Secret | None, via: TokenTransport) -> Secret | None:
        """Fetch a newer token; concurrent calls share one request.

        Raises `errors.AuthenticationError` in all of them when it fails; the next call tries again.
        """
        started: asyncio.Task[Secret] | None = None
        while True:
            token = self._token
            if token is not None and token.credential is not used and monotonic() < token.expires_at:
                return token.credential
            joined = self._flights.get(asyncio.get_running_loop())
            flight = self._start(via)
            # Unlike awaiting it, this neither cancels the request with its first caller nor the callers with it.
            await asyncio.wait((flight,))
            if flight.cancelled():
                # The client that began it was closed; this one may be another.
                if started is not None:
                    raise AuthenticationError("the request for a token was cancelled")
                started = flight if flight is not joined else None
                continue
            error = flight.exception()
            if error is None:
                return flight.result()
            # A copy for each, since raising adds to an exception's traceback.
            raise copy.copy(error) from error.__cause__

    def discard(self, used: Secret) -> None:
        """Forget a token that the API refused, so that the next call fetches another; a new token is kept."""
        token = self._token
        if token is not None and token.credential is used and monotonic() - token.obtained > _DISCARD_AGE:
            self._token = None

    def _start(self, via: TokenTransport) -> asyncio.Task[Secret]:
        loop = asyncio.get_running_loop()
        flight = self._flights.get(loop)
        if flight is None or flight.done():
            for dead in [each for each in tuple(self._flights) if each.is_closed()]:
                self._flights.pop(dead, None)
            flight = self._flights[loop] = via.spawn(self._fly(via))
            flight.add_done_callback(self._land)
        return flight

    async def _fly(self, via: TokenTransport) -> Secret:
        task = asyncio.current_task()
        try:
            self._token = await self._fetch(via)
        except asyncio.CancelledError:
            if task is not None and task.cancelling():
                raise
            raise AuthenticationError("the request for a token was cancelled from within") from None
        return self._token.credential

    def _land(self, flight: asyncio.Task[Secret]) -> None:
        if self._flights.get(flight.get_loop()) is flight:
            del self._flights[flight.get_loop()]
        if not flight.cancelled():
            # Keeps asyncio from logging an exception that no call is left to retrieve.
            flight.exception()


class BearerToken(_RenewedToken):
    """A token of your own: a string, or an async callable that returns one.

    The callable is called when the first call needs a token, and again when the API says that it has expired. Raises
    `errors.ConfigurationError` when the string is malformed.
    """

    def __init__(self, token: str | Secret | Callable[[], Awaitable[str | Secret]]) -> None:
        super().__init__()
        self._ask: Callable[[], Awaitable[str | Secret]] | None = None
        if callable(token):
            self._ask = token
            return
        token = Secret.of(token)
        fault = _token_fault(token)
        if fault:
            raise ConfigurationError(f"the token {fault}")
        self._token = _Token(_bearer(token), obtained=math.inf)

    async def renew(self, used: Secret | None, via: TokenTransport) -> Secret | None:
        """Get a newer token from the callable; None when the token is a string.

        Raises `errors.AuthenticationError` when the callable fails.
        """
        return await super().renew(used, via) if self._ask else None

    async def _fetch(self, via: TokenTransport) -> _Token:  # noqa: ARG002
        obtained = monotonic()
        try:
            async with asyncio.timeout(_TOKEN_TIMEOUT):
                token = await self._call()
        except ProvisioningError:
            raise
        except Exception as error:  # noqa: BLE001 - the callable may raise anything
            failure = error
        else:
            return self._checked(token, obtained)
        # Raised out here: the context would show what is taken out of the cause.
        reason = f"the token callable failed: {type(failure).__name__}"
        raise AuthenticationError(reason) from without_request(failure, with_frames=True)

    async def _call(self) -> Secret:
        assert self._ask is not None  # noqa: S101
        asked: Any = self._ask()
        if isawaitable(asked):
            return Secret.of(await asked)
        kind = type(asked).__name__
        # It may be the token, which a traceback with local variables would show.
        del asked
        raise AuthenticationError(f"the token callable must be async, but returned a {kind}")

    def _checked(self, token: Secret, obtained: float) -> _Token:
        fault = _token_fault(token)
        if fault:
            raise AuthenticationError(f"the token callable returned a malformed token: it {fault}")
        return _Token(_bearer(token), obtained=obtained)

    def __repr__(self) -> str:
        return "BearerToken(...)"


class OAuth2ClientCredentials(_RenewedToken):
    """OAuth2 with an access key: fetches tokens and renews them in time.

    The key is sent to the token endpoint only: the region's, or `token_url` (https, or http on a loopback host). Raises
    `errors.ConfigurationError` when the key or the URL is malformed.
    """

    def __init__(
        self,
        key_id: str | Secret,
        key_secret: str | Secret,
        region: AuthRegion = AuthRegion.GLOBAL,
        token_url: str | None = None,
    ) -> None:
        super().__init__()
        self._token_url = ""
        key_id, key_secret = Secret.of(key_id), Secret.of(key_secret)
        self._token_url = checked_url(
            AuthRegion(region).token_url if token_url is None else token_url, name="token_url"
        )
        self._key = _basic_credential(key_id, key_secret)

    async def _fetch(self, via: TokenTransport) -> _Token:
        obtained = monotonic()
        try:
            # Not assigned to a variable, which tracebacks would show with the token in it.
            token = self._read(await via.post_form(self._token_url, {"grant_type": "client_credentials"}, self._key))
        except TransportError as error:
            raise AuthenticationError(
                f"could not obtain a token from {self._token_url}: {error}", url=self._token_url
            ) from error
        if isinstance(token, AuthenticationError):
            raise token
        credential, lifetime = token
        return _Token(
            credential,
            obtained=obtained,
            renew_at=obtained + lifetime - min(300.0, lifetime / 5),
            expires_at=obtained + lifetime - min(30.0, lifetime / 10),
        )

    def _read(self, answer: RawResponse) -> tuple[Secret, float] | AuthenticationError:
        """Return the Authorization header's value and its lifetime in seconds, or what is wrong with the response."""
        status = answer.status
        if 300 <= status < 400:
            target = redirect_target(self._token_url, answer.headers)
            return self._refusal(status, answer.redact(describe_redirect(target)))
        try:
            data: Any = orjson.loads(answer.content)
        except orjson.JSONDecodeError:
            data = None
        if not isinstance(data, Mapping):
            return self._refusal(status, "the body is not a JSON object" if answer.content else "the body is empty")
        fields = cast("Mapping[str, Any]", data)
        if not 200 <= status < 300:
            code = fields.get("error") or fields.get("errorCode")
            reasons = (fields.get("error_description"), fields.get("message"), code)
            said = next((each for each in reasons if isinstance(each, str) and each), "no reason given")
            redact = Redactor([*credential_secrets(self._key), str(fields.get("access_token") or "")])
            code = redact(code)[:_REASON_SHOWN] if isinstance(code, str) else None
            return self._refusal(status, redact(said[:_REASON_READ])[:_REASON_SHOWN], code)
        token = Secret(fields.get("access_token", ""))
        fault = _token_fault(token)
        if fault:
            return self._refusal(status, f"its access_token {fault}")
        return _bearer(token), _lifetime(fields.get("expires_in"))

    def _refusal(self, status: int, reason: str, code: str | None = None) -> AuthenticationError:
        message = f"could not obtain a token from {self._token_url}: {status}: {reason}"
        return AuthenticationError(message, url=self._token_url, status=status, code=code or None)

    def __repr__(self) -> str:
        return f"OAuth2ClientCredentials(..., token_url={self._token_url!r})"


def _basic_credential(key_id: Secret, key_secret: Secret) -> Secret:
    for name, part in (("key_id", key_id), ("key_secret", key_secret)):
        fault = part.fault()
        if fault:
            raise ConfigurationError(f"{name} {fault}")
    if ":" in key_id.reveal():
        raise ConfigurationError("key_id must not have a colon")
    return Secret("Basic " + b64encode(f"{key_id.reveal()}:{key_secret.reveal()}".encode()).decode())


def _token_fault(token: Secret) -> str | None:
    fault = token.fault()
    if fault is not None:
        return fault
    if token.reveal().lower().startswith(("bearer ", "basic ")):
        return "must not include the scheme, such as 'Bearer'"
    if not token.reveal().isascii() or " " in token.reveal():
        return "must be visible ASCII characters"
    return None


def _bearer(token: Secret) -> Secret:
    return Secret("Bearer " + token.reveal())


def _lifetime(expires_in: object) -> float:
    """Return expires_in in seconds, or a guess: the API says when the token has expired."""
    try:
        seconds = 0.0 if isinstance(expires_in, bool) else float(cast("str", expires_in))
    except OverflowError:
        seconds = math.inf
    except (TypeError, ValueError):
        return _ASSUMED_LIFETIME
    return min(max(seconds, 1.0), _LONGEST_LIFETIME) if seconds > 0 else _ASSUMED_LIFETIME
