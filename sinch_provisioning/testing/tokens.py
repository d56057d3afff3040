"""Who may call: access keys, and the OAuth2 tokens made for them."""

import base64
import binascii
import hashlib
import hmac
import secrets
from typing import Final
from urllib.parse import parse_qs

from sinch_provisioning.testing.refusals import Refusal
from sinch_provisioning.testing.world import World

_UNAUTHORIZED: Final = "unauthorized_error"
_REMEMBERED: Final = 10_000
_SIGNATURE_SIZE: Final = 32


class Gate:
    """Checks the credentials of requests, and makes tokens.

    Tokens are signed rather than stored, so that they hold after a restart of a server whose state is kept.
    """

    def __init__(self, world: World, *, key_id: str, key_secret: str, lifetime: int) -> None:
        self._world: Final = world
        self._key: Final = f"{key_id}:{key_secret}".encode()
        self._lifetime: Final = lifetime
        self._known: dict[str, float] = {}

    def admit(self, authorization: str | None) -> None:
        """Let a request in by its Authorization header.

        Raises `Refusal`: 401 with what is wrong, "expired" among it when the token has expired.
        """
        expiry = self._known.get(authorization) if authorization is not None else None
        if expiry is None:
            expiry = self._check(authorization)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[authorization or ""] = expiry
        if expiry <= self._world.clock.epoch():
            raise expired()

    def issue(self, authorization: str | None, content: bytes) -> dict[str, object]:
        """Answer the token endpoint.

        Raises `TokenRefusal` as OAuth2 has it.
        """
        try:
            form = parse_qs(content.decode(), strict_parsing=True)
        except (ValueError, UnicodeDecodeError):
            form = {}
        if form.get("grant_type") != ["client_credentials"]:
            raise TokenRefusal(400, "unsupported_grant_type", "grant_type must be client_credentials")
        if authorization is None or not self._is_key(authorization):
            raise TokenRefusal(401, "invalid_client", "the access key is unknown or its secret is wrong")
        expiry = self._world.clock.epoch() + self._lifetime
        content = f"{expiry:.3f}.{secrets.token_urlsafe(9)}".encode()
        token = base64.urlsafe_b64encode(content + b"." + self._sign(content)).decode().rstrip("=")
        return {"access_token": token, "token_type": "bearer", "expires_in": self._lifetime, "scope": ""}

    def _check(self, authorization: str | None) -> float:
        scheme, _, value = (authorization or "").partition(" ")
        if not value:
            raise _refuse("The request has no credentials.", "Bearer")
        if scheme.lower() == "basic":
            if not self._is_key(authorization or ""):
                raise _refuse("The access key is unknown or its secret is wrong.", "Basic")
            return float("inf")
        if scheme.lower() != "bearer":
            raise _refuse("The credentials are neither Basic nor Bearer.", "Bearer")
        expiry = self._expiry_of(value)
        if expiry is None:
            raise _refuse("The token is not one that this server gave.", 'Bearer error="invalid_token"')
        return expiry

    def _expiry_of(self, token: str) -> float | None:
        try:
            raw = base64.urlsafe_b64decode(token.encode() + b"=" * (-len(token) % 4))
        except (binascii.Error, ValueError):
            return None
        content, signature = raw[: -_SIGNATURE_SIZE - 1], raw[-_SIGNATURE_SIZE:]
        if not hmac.compare_digest(signature, self._sign(content)):
            return None
        return float(b".".join(content.split(b".")[:2]))

    def _is_key(self, authorization: str) -> bool:
        scheme, _, value = authorization.partition(" ")
        try:
            given = base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            return False
        return scheme.lower() == "basic" and hmac.compare_digest(given, self._key)

    def _sign(self, content: bytes) -> bytes:
        return hmac.new(self._world.token_key, b"token\0" + self._key + b"\0" + content, hashlib.sha256).digest()


class TokenRefusal(Exception):  # noqa: N818 - what it is, as `Refusal`
    """The token endpoint refuses."""

    def __init__(self, status: int, error: str, description: str) -> None:
        self.status = status
        self.body = {"error": error, "error_description": description}
        super().__init__(f"{status} {error}: {description}")


def expired() -> Refusal:
    """Refuse an expired token."""
    return _refuse("The token has expired.", 'Bearer error="invalid_token", error_description="The token has expired"')


def _refuse(message: str, challenge: str) -> Refusal:
    return Refusal(401, _UNAUTHORIZED, message, headers={"WWW-Authenticate": challenge})
