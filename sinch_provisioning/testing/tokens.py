"""Who may call: access keys, and the OAuth2 tokens made for them."""

import base64
import binascii
import hashlib
import hmac
import secrets
from typing import Final
from urllib.parse import parse_qs

import orjson

from sinch_provisioning.testing.refusals import Refusal
from sinch_provisioning.testing.world import World

TOKEN_PATH: Final = "/oauth2/token"  # noqa: S105 - a path
_UNAUTHORIZED: Final = "unauthorized_error"
_REMEMBERED: Final = 10_000
_SIGNATURE_SIZE: Final = 32


class Gate:
    """Checks the credentials of requests, and makes tokens.

    An access key opens its own project, and the subprojects that were made in it. Tokens are signed rather than
    stored, so that they hold after a restart of a server whose state is kept, as long as their key is there.
    """

    def __init__(self, world: World, *, lifetime: int) -> None:
        self._world: Final = world
        self._lifetime: Final = lifetime
        self._known: dict[str, tuple[str, str, float]] = {}
        """The access key, its secret and the expiry of credentials that were good."""

    def admit(self, authorization: str | None, project_id: str) -> None:
        """Let a request for a project in by its Authorization header.

        Raises `Refusal`: 401 with what is wrong, "expired" among it when the token has expired.
        """
        known = self._known.get(authorization) if authorization is not None else None
        if known is None:
            known = self._check(authorization)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[authorization or ""] = known
        key_id, secret, expiry = known
        key = self._world.find_access_key(key_id)
        if key is None or key["secret"] != secret:
            raise _refuse("The access key does not exist any more.", "Bearer")
        if expiry <= self._world.clock.epoch():
            raise expired()
        home: str | None = project_id
        while home is not None:
            if home == key["project"]:
                return
            home = self._world.parent_of(home)
        raise Refusal(401, _UNAUTHORIZED, f"The access key does not belong to project {project_id!r}.")

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
        key = self._key_of(authorization or "")
        if key is None:
            raise TokenRefusal(401, "invalid_client", "the access key is unknown or its secret is wrong")
        expiry = self._world.clock.epoch() + self._lifetime
        content = orjson.dumps([expiry, key[0], secrets.token_urlsafe(9)])
        token = base64.urlsafe_b64encode(content + self._sign(content, key[1])).decode().rstrip("=")
        return {"access_token": token, "token_type": "bearer", "expires_in": self._lifetime, "scope": ""}

    def _check(self, authorization: str | None) -> tuple[str, str, float]:
        scheme, _, value = (authorization or "").partition(" ")
        if not value:
            raise _refuse("The request has no credentials.", "Bearer")
        if scheme.lower() == "basic":
            key = self._key_of(authorization or "")
            if key is None:
                raise _refuse("The access key is unknown or its secret is wrong.", "Basic")
            return (*key, float("inf"))
        if scheme.lower() != "bearer":
            raise _refuse("The credentials are neither Basic nor Bearer.", "Bearer")
        known = self._read_token(value)
        if known is None:
            raise _refuse("The token is not one that this server gave.", 'Bearer error="invalid_token"')
        return known

    def _read_token(self, token: str) -> tuple[str, str, float] | None:
        try:
            raw = base64.urlsafe_b64decode(token.encode() + b"=" * (-len(token) % 4))
            content, signature = raw[:-_SIGNATURE_SIZE], raw[-_SIGNATURE_SIZE:]
            expiry, key_id, _ = orjson.loads(content)
            key = self._world.find_access_key(key_id)
        except (binascii.Error, ValueError, TypeError):
            return None
        if key is None or not hmac.compare_digest(signature, self._sign(content, key["secret"])):
            return None
        return key_id, key["secret"], expiry

    def _key_of(self, authorization: str) -> tuple[str, str] | None:
        """Give the id and the secret of the access key in a Basic header, None when they do not belong together."""
        scheme, _, value = authorization.partition(" ")
        try:
            key_id, _, secret = base64.b64decode(value, validate=True).decode().partition(":")
        except (binascii.Error, ValueError):
            return None
        key = self._world.find_access_key(key_id)
        if scheme.lower() != "basic" or key is None:
            return None
        return (key_id, secret) if hmac.compare_digest(secret.encode(), key["secret"].encode()) else None

    def _sign(self, content: bytes, secret: str) -> bytes:
        message = b"token\0" + secret.encode() + b"\0" + content
        return hmac.new(self._world.token_key, message, hashlib.sha256).digest()


class TokenRefusal(Exception):  # noqa: N818 - what it is, as `Refusal`
    """The token endpoint refuses."""

    def __init__(self, status: int, error: str, description: str) -> None:
        self.status = status
        self.body: dict[str, str] = {"error": error, "error_description": description}
        super().__init__(f"{status} {error}: {description}")


def expired() -> Refusal:
    """Refuse an expired token."""
    return _refuse("The token has expired.", 'Bearer error="invalid_token", error_description="The token has expired"')


def _refuse(message: str, challenge: str) -> Refusal:
    return Refusal(401, _UNAUTHORIZED, message, headers={"WWW-Authenticate": challenge})
