"""The signature of a delivery: HMAC-SHA256 over the raw body, the nonce and the timestamp."""

import heapq
import hmac
import math
import re
import time
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from secrets import token_urlsafe
from threading import Lock
from typing import Any, Final, cast

from attrs import frozen

from sinch_provisioning.errors import ConfigurationError, SignatureError, SignatureFault, ValidationError, Violation
from sinch_provisioning.runtime.messages import kind_of
from sinch_provisioning.secrets import Secret
from sinch_provisioning.webhooks.checks import check_callable, check_headers, check_nonces, check_number, refuse_body
from sinch_provisioning.webhooks.nonces import BlockingNonceStore

SIGNATURE: Final = "x-sinch-webhook-signature"
ALGORITHM: Final = "x-sinch-webhook-signature-algorithm"
NONCE: Final = "x-sinch-webhook-signature-nonce"
TIMESTAMP: Final = "x-sinch-webhook-signature-timestamp"
HMAC_SHA256: Final = "HmacSHA256"
TOLERANCE: Final = 300.0
"""Seconds that a delivery's timestamp may be off by default."""

_HEADERS: Final = (SIGNATURE, ALGORITHM, NONCE, TIMESTAMP)
_UNIX_SECONDS: Final = re.compile(r"[0-9]{1,15}", re.ASCII)
# How long to remember a nonce when any timestamp is accepted: ten years, which stores can count in milliseconds.
_FOREVER: Final = 10 * 365 * 86_400.0
_monotonic: Callable[[], float] = time.monotonic

SecretLike = str | bytes | Secret
Secrets = SecretLike | Iterable[SecretLike]
"""The secret of a webhook, or several while it is being changed."""


@frozen(slots=True)
class Signature:
    """A verified signature: the delivery's nonce and its timestamp in Unix seconds.

    `lifetime` is how many seconds its nonce has to be remembered for, since the signature may be accepted again.
    """

    nonce: str
    timestamp: int
    lifetime: float


def verify(
    body: bytes,
    headers: Mapping[str, str],
    secret: Secrets,
    *,
    tolerance: float | timedelta | None = TOLERANCE,
    nonces: BlockingNonceStore | None = None,
    clock: Callable[[], float] = time.time,
) -> Signature:
    """Verify that a delivery comes from the API and was not changed.

    Args:
        body: The raw body, as it was on the wire.
        headers: The request's headers, in any case.
        secret: The webhook's secret, or several of them while it is being changed.
        tolerance: How far the timestamp may be from the clock, in seconds, before or after; None for any distance.
        nonces: Remembers nonces, so that no delivery is accepted twice.
        clock: Returns the time in Unix seconds. When it is set back, a delivery whose nonce was already forgotten is
            accepted again; a `Verifier` or `Receiver` that is kept refuses it.

    Raises:
        SignatureError: The delivery cannot be trusted.
        ValidationError: The body is not bytes, or the headers are not a mapping.
        ConfigurationError: There is no secret, or an empty one, or another setting makes no sense.

    Source: the webhooks chapter of the API's documentation; the description does not mention signatures.
    """
    check_nonces(nonces)
    signature = Verifier(secret, tolerance=tolerance, clock=clock).verify(body, headers)
    # The coroutine of a store that has to be awaited is true as well.
    if nonces is not None and nonces.claim(signature.nonce, signature.lifetime) is not True:
        raise SignatureError("the nonce was used before", fault=SignatureFault.NONCE)
    return signature


def sign(body: bytes, secret: SecretLike, *, nonce: str | None = None, timestamp: int | None = None) -> dict[str, str]:
    """Return the headers that the API would send with a body, for tests and stand-ins.

    By default, the nonce is random and the timestamp, in Unix seconds, is the current time.

    Raises `errors.ValidationError` for an argument of the wrong kind.
    """
    if nonce is not None and not isinstance(nonce, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValidationError([Violation("nonce", "must be a string", kind_of(nonce))])
    if timestamp is not None and (isinstance(timestamp, bool) or not isinstance(timestamp, int)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValidationError([Violation("timestamp", "must be Unix seconds, an integer", kind_of(timestamp))])
    if not isinstance(body, bytes | bytearray):  # pyright: ignore[reportUnnecessaryIsInstance] - may be untyped
        raise refuse_body(body)
    chosen = nonce or token_urlsafe(16)
    moment = str(int(time.time()) if timestamp is None else timestamp)
    return {
        SIGNATURE: _compute(_key(secret), body, chosen, moment).decode(),
        ALGORITHM: HMAC_SHA256,
        NONCE: chosen,
        TIMESTAMP: moment,
    }


class Verifier:
    """Verifies deliveries of one webhook; its arguments are those of `verify`. It may be used by several threads.

    It refuses a delivery that is as old as one whose nonce may be forgotten, even when the clock was set back: such a
    delivery cannot be told from a replay.
    """

    __slots__ = ("_clock", "_ends", "_floor", "_keys", "_lock", "_queue", "_tolerance")

    def __init__(
        self,
        secret: Secrets,
        *,
        tolerance: float | timedelta | None = TOLERANCE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._keys = _keys(secret)
        self._tolerance = tolerance.total_seconds() if isinstance(tolerance, timedelta) else tolerance
        check_number("tolerance", self._tolerance, least=0, optional=True)
        check_callable("clock", clock)
        self._clock = clock
        # For each accepted timestamp, the monotonic second from which its nonces may be forgotten.
        self._ends: dict[int, int] = {}
        self._queue: list[tuple[int, int]] = []
        self._floor = -1
        self._lock = Lock()

    def verify(self, body: bytes, headers: Mapping[str, str]) -> Signature:
        """Verify one delivery. Claiming its nonce is up to the caller.

        Raises `errors.SignatureError`, and `errors.ValidationError` for arguments of the wrong kind.
        """
        if not isinstance(body, bytes | bytearray):  # pyright: ignore[reportUnnecessaryIsInstance] - may be untyped
            raise refuse_body(body)
        signature, algorithm, nonce, timestamp = _read_headers(headers)
        if algorithm != HMAC_SHA256:
            raise SignatureError(f"{ALGORITHM} is not {HMAC_SHA256}", fault=SignatureFault.ALGORITHM)
        if _UNIX_SECONDS.fullmatch(timestamp) is None:
            raise SignatureError(f"{TIMESTAMP} is not a number of Unix seconds", fault=SignatureFault.HEADER)
        given = signature.encode(errors="surrogatepass")
        # Every secret is tried, so that timing does not reveal which one matched.
        matches = [hmac.compare_digest(_compute(key, body, nonce, timestamp), given) for key in self._keys]
        if not any(matches):
            raise SignatureError(
                f"{SIGNATURE} does not match the body, nonce and timestamp under "
                + ("the secret" if len(self._keys) == 1 else f"any of the {len(self._keys)} secrets"),
                fault=SignatureFault.SIGNATURE,
            )
        moment = int(timestamp)
        if self._tolerance is None:
            return Signature(nonce, moment, _FOREVER)
        now = self._clock()
        check_number("what clock returns", now, least=0)
        age = now - moment
        if abs(age) > self._tolerance:
            direction = "old" if age > 0 else "ahead of the clock"
            raise SignatureError(
                f"the delivery is {abs(age):.0f} s {direction}, and {self._tolerance:g} s are tolerated",
                fault=SignatureFault.TIMESTAMP,
            )
        return Signature(nonce, moment, self._remember(moment, self._tolerance - age))

    def _remember(self, moment: int, seconds: float) -> float:
        """Record that nonces of a timestamp must be remembered for some seconds, and return for how long they will be.

        Raises `errors.SignatureError` when nonces of that timestamp may be forgotten already.
        """
        with self._lock:
            now = _monotonic()
            while self._queue and self._queue[0][0] < now:
                _, forgotten = heapq.heappop(self._queue)
                del self._ends[forgotten]
                self._floor = max(self._floor, forgotten)
            if moment <= self._floor:
                raise SignatureError(
                    "the delivery is as old as deliveries whose nonces are forgotten; the clock was set back",
                    fault=SignatureFault.TIMESTAMP,
                )
            end = self._ends.get(moment)
            # It is never put off, also when the clock was set back: stores do not remember for longer what they know.
            if end is None:
                end = self._ends[moment] = math.ceil(now + seconds)
                heapq.heappush(self._queue, (end, moment))
            return end - now


def _read_headers(headers: Mapping[str, str]) -> list[str]:
    check_headers(headers)
    found: dict[str, str] = {}
    for name, value in headers.items():
        lower = name.lower() if isinstance(name, str) else ""  # pyright: ignore[reportUnnecessaryIsInstance]
        if lower in _HEADERS:
            if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may be untyped
                raise SignatureError(f"{lower} is not text", fault=SignatureFault.HEADER)
            if lower in found:
                raise SignatureError(f"{lower} occurs twice", fault=SignatureFault.HEADER)
            found[lower] = value
    missing = [name for name in _HEADERS if not found.get(name)]
    if missing:
        raise SignatureError(f"{' and '.join(missing)} missing or empty", fault=SignatureFault.HEADER)
    return [found[name] for name in _HEADERS]


def _compute(key: bytes, body: bytes, nonce: str, timestamp: str) -> bytes:
    signed = b"%b.%b.%b" % (body, nonce.encode(errors="surrogatepass"), timestamp.encode())
    return b64encode(hmac.digest(key, signed, "sha256"))


def _keys(secret: Secrets) -> tuple[bytes, ...]:
    if isinstance(secret, str | bytes | Secret):
        return (_key(secret),)
    if not isinstance(secret, Iterable) or isinstance(secret, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise _wrong_secret(cast("object", secret))
    keys = tuple(_key(each) for each in secret)
    if not keys:
        raise ConfigurationError("secret must name at least one secret")
    return keys


def _key(secret: SecretLike) -> bytes:
    plain: Any = secret.reveal() if isinstance(secret, Secret) else secret
    if not isinstance(plain, str | bytes):
        raise _wrong_secret(plain)
    key = plain.encode(errors="surrogatepass") if isinstance(plain, str) else plain
    if not key:
        raise ConfigurationError("secret must not be empty: anyone could sign with it")
    return key


def _wrong_secret(given: object) -> ConfigurationError:
    return ConfigurationError(f"secret must be the webhook's secret, or several of them, got {kind_of(given)}")
