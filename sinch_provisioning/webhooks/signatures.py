"""The signature of a delivery: HMAC-SHA256 over the raw body, the nonce and the timestamp."""

import hmac
import re
import time
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from secrets import token_urlsafe
from typing import Final

from attrs import frozen

from sinch_provisioning.errors import ConfigurationError, SignatureError, SignatureFault
from sinch_provisioning.secrets import Secret
from sinch_provisioning.webhooks.nonces import BlockingNonceStore

SIGNATURE: Final = "x-sinch-webhook-signature"
ALGORITHM: Final = "x-sinch-webhook-signature-algorithm"
NONCE: Final = "x-sinch-webhook-signature-nonce"
TIMESTAMP: Final = "x-sinch-webhook-signature-timestamp"
HMAC_SHA256: Final = "HmacSHA256"
TOLERANCE: Final = 300.0
"""Seconds that a delivery's timestamp may be off by, unless told otherwise."""

_HEADERS: Final = (SIGNATURE, ALGORITHM, NONCE, TIMESTAMP)
_UNIX_SECONDS: Final = re.compile(r"[0-9]{1,15}", re.ASCII)
# How long to remember a nonce when its timestamp is accepted for ever.
_DAY: Final = 86_400.0

SecretLike = str | bytes | Secret
Secrets = SecretLike | Iterable[SecretLike]
"""The secret of a webhook, or several while it is being changed."""


@frozen(slots=True)
class Signature:
    """A verified signature: the delivery's nonce and its timestamp in Unix seconds.

    `lifetime` is how many seconds the signature will still be accepted for, and its nonce has to be remembered.
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
    """Make sure that a delivery comes from the API, and is what the API sent.

    Args:
        body: The raw body, before any decoding.
        headers: The request's headers, in any case.
        secret: The webhook's secret, or several of them while it is being changed.
        tolerance: How far the timestamp may be from the clock, in seconds, before or after; None for any distance.
        nonces: Where nonces are remembered, so that no delivery is accepted twice.
        clock: Gives the time in Unix seconds.

    Raises:
        SignatureError: The delivery cannot be trusted.
        ConfigurationError: There is no secret, or an empty one, or the tolerance is negative.

    Source: the webhooks chapter of the API's documentation; the description says nothing of signatures.
    """
    signature = Verifier(secret, tolerance=tolerance, clock=clock).verify(body, headers)
    # A store that has to be awaited would answer with something true here: accept nothing but True itself.
    if nonces is not None and nonces.claim(signature.nonce, signature.lifetime) is not True:
        raise SignatureError("the nonce was used before", fault=SignatureFault.NONCE)
    return signature


def sign(body: bytes, secret: SecretLike, *, nonce: str | None = None, timestamp: int | None = None) -> dict[str, str]:
    """Give the headers that the API would send with a body, for tests and stand-ins.

    The nonce is random and the timestamp, in Unix seconds, is now by default.
    """
    chosen = nonce or token_urlsafe(16)
    moment = str(int(time.time()) if timestamp is None else timestamp)
    return {
        SIGNATURE: _compute(_key(secret), body, chosen, moment).decode(),
        ALGORITHM: HMAC_SHA256,
        NONCE: chosen,
        TIMESTAMP: moment,
    }


class Verifier:
    """Verifies deliveries of one webhook; takes what `verify` takes, once."""

    __slots__ = ("_clock", "_keys", "_tolerance")

    def __init__(
        self,
        secret: Secrets,
        *,
        tolerance: float | timedelta | None = TOLERANCE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._keys = _keys(secret)
        self._tolerance = tolerance.total_seconds() if isinstance(tolerance, timedelta) else tolerance
        self._clock = clock
        if self._tolerance is not None and not self._tolerance >= 0:
            raise ConfigurationError("a tolerance is a number of seconds, at least 0, or None for no limit")

    def verify(self, body: bytes, headers: Mapping[str, str]) -> Signature:
        """Verify one delivery; raises `errors.SignatureError`. Nonces are left to the caller."""
        signature, algorithm, nonce, timestamp = _read_headers(headers)
        if algorithm != HMAC_SHA256:
            raise SignatureError(f"{ALGORITHM} is not {HMAC_SHA256}", fault=SignatureFault.ALGORITHM)
        if _UNIX_SECONDS.fullmatch(timestamp) is None:
            raise SignatureError(f"{TIMESTAMP} is not a number of Unix seconds", fault=SignatureFault.HEADER)
        given = signature.encode(errors="surrogatepass")
        # Every secret is tried, so that the time does not tell which one it was.
        matches = [hmac.compare_digest(_compute(key, body, nonce, timestamp), given) for key in self._keys]
        if not any(matches):
            raise SignatureError(
                f"{SIGNATURE} does not match the body, nonce and timestamp under "
                + ("the secret" if len(self._keys) == 1 else f"any of the {len(self._keys)} secrets"),
                fault=SignatureFault.SIGNATURE,
            )
        moment = int(timestamp)
        if self._tolerance is None:
            return Signature(nonce, moment, _DAY)
        age = self._clock() - moment
        if abs(age) > self._tolerance:
            direction = "old" if age > 0 else "ahead of the clock"
            raise SignatureError(
                f"the delivery is {abs(age):.0f} s {direction}, and {self._tolerance:g} s are tolerated",
                fault=SignatureFault.TIMESTAMP,
            )
        return Signature(nonce, moment, self._tolerance - age)


def _read_headers(headers: Mapping[str, str]) -> list[str]:
    found: dict[str, str] = {}
    for name, value in headers.items():
        lower = name.lower()
        if lower in _HEADERS:
            if lower in found:
                raise SignatureError(f"{lower} is there twice", fault=SignatureFault.HEADER)
            found[lower] = value
    missing = [name for name in _HEADERS if not found.get(name)]
    if missing:
        raise SignatureError(f"{' and '.join(missing)} missing or empty", fault=SignatureFault.HEADER)
    return [found[name] for name in _HEADERS]


def _compute(key: bytes, body: bytes, nonce: str, timestamp: str) -> bytes:
    signed = b"%b.%b.%b" % (body, nonce.encode(errors="surrogatepass"), timestamp.encode())
    return b64encode(hmac.digest(key, signed, "sha256"))


def _keys(secret: Secrets) -> tuple[bytes, ...]:
    keys = (_key(secret),) if isinstance(secret, str | bytes | Secret) else tuple(_key(each) for each in secret)
    if not keys:
        raise ConfigurationError("a webhook secret is needed to verify deliveries")
    return keys


def _key(secret: SecretLike) -> bytes:
    plain = secret.reveal() if isinstance(secret, Secret) else secret
    key = plain.encode() if isinstance(plain, str) else plain
    if not key:
        raise ConfigurationError("a webhook secret must not be empty: anyone could sign with it")
    return key
