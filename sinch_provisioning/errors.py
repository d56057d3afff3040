"""The exceptions of the SDK.

    ProvisioningError
    ├── ConfigurationError           a setting is invalid; also a ValueError
    │   └── plans.ConfigurationFileError and plans.SecretError
    ├── ValidationError              the input breaks the description's limits; also a ValueError
    ├── ClientClosedError            the client was used after it was closed
    ├── AuthenticationError          could not obtain a token
    ├── TransportError               no response came
    │   ├── ConnectionFailedError    could not connect, or the connection broke; also a ConnectionError
    │   ├── RequestTimeoutError      no response in time; also a TimeoutError
    │   └── ResponseTooLargeError    the response is larger than the limit
    ├── ApiError                     the API responded with an unsuccessful status
    │   ├── RedirectError            3xx
    │   ├── BadRequestError          400
    │   ├── UnauthorizedError        401
    │   ├── ForbiddenError           403
    │   ├── NotFoundError            404
    │   ├── ConflictError            409
    │   ├── PreconditionFailedError  412
    │   ├── FailedDependencyError    424
    │   ├── RateLimitError           429
    │   └── ServerError              5xx
    ├── DecodeError                  a body is not the expected JSON object
    ├── PaginationError              a list would never end
    ├── WaitError                    a wait ended without reaching its goal
    │   ├── WaitFailed               the goal cannot be reached any more
    │   └── WaitTimeout              the goal was not reached in time; also a TimeoutError
    ├── SignatureError               a webhook delivery cannot be trusted
    └── plans.PlanRefusedError, plans.StateError and plans.LockedError

`testing.StandInError`, which the stand-in's controls raise, is not among them.

The `outcome` of a failed call's exception says what became of the call. All exceptions can be copied and pickled.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, cast

from attrs import frozen

if TYPE_CHECKING:
    from sinch_provisioning.generated.models import ErrorCode

__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "DecodeError",
    "FailedDependencyError",
    "ForbiddenError",
    "NotFoundError",
    "Outcome",
    "PaginationError",
    "PreconditionFailedError",
    "ProvisioningError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "ServerError",
    "SignatureError",
    "SignatureFault",
    "TransportError",
    "UnauthorizedError",
    "ValidationError",
    "Violation",
    "WaitError",
    "WaitFailed",
    "WaitTimeout",
]

BODY_KEPT: Final = 1000
_REDIRECTS: Final = frozenset({301, 302, 307, 308})
"""Statuses that say to send the request elsewhere. Others below 400, such as 303 after a POST, may follow success."""
_TEXT_SHOWN: Final = 500
_VALIDATION_ERRORS_SHOWN: Final = 20


class Outcome(StrEnum):
    """What became of a failed call."""

    NOT_SENT = "not_sent"
    """It never reached the API: retrying it is safe."""
    REJECTED = "rejected"
    """The API refused it: nothing was changed."""
    UNKNOWN = "unknown"
    """It may have been carried out: check before you retry it."""


class ProvisioningError(Exception):
    """Base class of the package's exceptions; all of them can be copied and pickled.

    `may_pass` tells whether the same call may succeed later.
    """

    may_pass: bool = False

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(kind: type[ProvisioningError], args: tuple[Any, ...], state: dict[str, Any]) -> ProvisioningError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(ProvisioningError, ValueError):
    """A setting of the client, its server or its credentials is invalid."""


@frozen
class Violation:
    """One constraint that a value breaks.

    `path` leads to the value in the names that the input has: a mapping's keys, a model's attributes, a method's
    arguments ("details.brand.phones[0].number"). `limit` says what is allowed. `got` is the value, or its kind where
    the value is long, an object, or a secret; None when there is none. `suggestion` is what was probably meant.
    """

    path: str
    limit: str
    got: str | None = None
    suggestion: str | None = None

    def __str__(self) -> str:
        got = f", got {self.got}" if self.got else ""
        hint = f"; did you mean {self.suggestion!r}?" if self.suggestion else ""
        return f"{self.path}: {self.limit}{got}{hint}"


class ValidationError(ProvisioningError, ValueError):
    """Input is not what the API's description allows; nothing was sent. `violations` lists every fault."""

    def __init__(self, violations: Sequence[Violation], *, operation: str | None = None) -> None:
        self.violations: tuple[Violation, ...] = tuple(violations)
        self.operation = operation
        self.outcome = Outcome.NOT_SENT
        count = len(self.violations)
        subject = f" for {operation}" if operation else ""
        lines = "".join(f"\n  {violation}" for violation in self.violations)
        super().__init__(f"{count} validation error{'' if count == 1 else 's'}{subject}:{lines}")


class ClientClosedError(ProvisioningError):
    """The client, or the session that it was given, is closed, or was closed during the call."""

    def __init__(self, message: str, *, outcome: Outcome = Outcome.NOT_SENT) -> None:
        self.outcome = outcome
        super().__init__(message)


class AuthenticationError(ProvisioningError):
    """Could not obtain a token: the token endpoint failed or refused the credentials. The call was not sent.

    `url` is the token endpoint and `status` its HTTP status; both are None when the token does not come from an
    endpoint, and `status` is None when no response came. `code` is the endpoint's error code, such as "invalid_client".
    """

    outcome: Outcome = Outcome.NOT_SENT

    def __init__(
        self, message: str, *, url: str | None = None, status: int | None = None, code: str | None = None
    ) -> None:
        self.url = url
        self.status = status
        self.code = code
        # Credentials that are refused stay refused; an endpoint that fails or does not answer may recover.
        self.may_pass: bool = url is not None and (status is None or status == 429 or status >= 500)
        super().__init__(message)


class TransportError(ProvisioningError):
    """No response came. `url` has no query; the cause is kept as ``__cause__``."""

    may_pass: bool = True

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        method: str | None = None,
        url: str | None = None,
        outcome: Outcome = Outcome.UNKNOWN,
    ) -> None:
        self.operation = operation
        self.method = method
        self.url = url
        self.outcome = outcome
        super().__init__(message)


class ConnectionFailedError(TransportError, ConnectionError):
    """Could not connect, or the connection broke; `outcome` is NOT_SENT when the request certainly never left."""


class RequestTimeoutError(TransportError, TimeoutError):
    """No response came in time; `outcome` is NOT_SENT when the request certainly never left."""


class ResponseTooLargeError(TransportError):
    """The decompressed response is larger than the client's `max_response_size`."""

    may_pass = False


class ApiError(ProvisioningError):
    """The API responded with an unsuccessful status.

    `error_code` is the API's own code, None when the body has none. `message` says what is wrong, with the request or,
    when the API does not say, with the body; `resolution` says what to do about it. `additional_information` has ids or
    supported values, and `validation_errors` is its list of that name. `operation` is the public name, such as
    "webhooks.get". `url` has no query. `headers` are the response's, and `body` is the start of its text. `retry_after`
    is in seconds, None when the API does not say. Secrets of the request that the response repeats are masked.
    """

    def __init__(
        self,
        *,
        status: int,
        operation: str,
        method: str,
        url: str,
        message: str,
        error_code: "ErrorCode | None" = None,
        resolution: str | None = None,
        additional_information: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        body: str = "",
        retry_after: float | None = None,
    ) -> None:
        self.status = status
        self.outcome = Outcome.REJECTED if status in _REDIRECTS or 400 <= status < 500 else Outcome.UNKNOWN
        self.error_code = error_code
        self.message = message
        self.resolution = resolution
        self.additional_information: dict[str, Any] = dict(additional_information or {})
        self.validation_errors: tuple[str, ...] = _texts(self.additional_information.get("validationErrors"))
        self.operation = operation
        self.method = method
        self.url = url
        self.headers: Mapping[str, str] = headers if headers is not None else {}
        self.body: str = body[:BODY_KEPT]
        self.retry_after = retry_after
        super().__init__(self._describe())

    def _describe(self) -> str:
        code = f" ({_cut(self.error_code)})" if self.error_code else ""
        text = f"{self.operation} returned {self.status}{_phrase(self.status)}{code}: {_cut(self.message)}"
        lines = [text, *(f"  - {_cut(each)}" for each in self.validation_errors[:_VALIDATION_ERRORS_SHOWN])]
        more = len(self.validation_errors) - _VALIDATION_ERRORS_SHOWN
        if more > 0:
            lines.append(f"  - and {more} more")
        others = {k: v for k, v in self.additional_information.items() if k != "validationErrors"}
        if others:
            lines.append(f"  more: {_cut(str(others))}")
        if self.resolution:
            lines.append(f"  resolution: {_cut(self.resolution)}")
        lines.append(f"  {self.method} {self.url}")
        return "\n".join(lines)


class RedirectError(ApiError):
    """3xx: redirects are never followed, since the credentials are for the chosen server only.

    `target` is the scheme, host and port of the redirect; None when the response has none.
    """

    target: str | None = None


class BadRequestError(ApiError):
    """400: the request is malformed or breaks a rule; see `validation_errors`."""


class UnauthorizedError(ApiError):
    """401: the credentials are not accepted."""


class ForbiddenError(ApiError):
    """403: the credentials do not allow this."""


class NotFoundError(ApiError):
    """404: the project has no such resource."""


class ConflictError(ApiError):
    """409: the state of the resource does not allow this."""


class PreconditionFailedError(ApiError):
    """412: a precondition is not met."""


class FailedDependencyError(ApiError):
    """424: something that this call depends on failed."""


class RateLimitError(ApiError):
    """429: too many requests."""

    may_pass: bool = True


class ServerError(ApiError):
    """5xx: the API or a gateway failed, so the call may have been carried out."""

    may_pass: bool = True


class DecodeError(ProvisioningError):
    """A body is not the JSON object that the API's description declares.

    `operation` is the operation's public name, `status` the HTTP status (None for a request body) and `body` the start
    of the body. A response with this fault has a successful status, so the call may have been carried out.
    """

    SHOWN = 200

    def __init__(self, reason: str, *, operation: str | None, status: int | None, body: str) -> None:
        self.reason = reason
        self.operation = operation
        self.status = status
        self.body: str = body[: self.SHOWN]
        self.outcome = Outcome.NOT_SENT if status is None else Outcome.UNKNOWN
        where = f"{operation or 'body'}" + (f" returned {status}, but " if status is not None else ": ")
        super().__init__(f"{where}{reason}; it starts with {self.body!r}")


class PaginationError(ProvisioningError):
    """The API returned the same page token twice, so the list would never end."""


class WaitError(ProvisioningError):
    """A wait ended without reaching its goal.

    `resource` is the resource as last seen, None when it never was; `name` is its public name, `ids` are the arguments
    of the wait and `state` is the last seen state.
    """

    def __init__(self, message: str, *, name: str, ids: tuple[str, ...], resource: Any, state: str | None) -> None:
        self.name = name
        self.ids = ids
        self.resource = resource
        self.state = state
        super().__init__(message)


class WaitTimeout(WaitError, TimeoutError):  # noqa: N818 - named like the standard library's own
    """The goal was not reached in time. If the last poll failed, its exception is the ``__cause__``."""


class WaitFailed(WaitError):  # noqa: N818 - a pair with WaitTimeout
    """The resource is in a terminal state, or in one that it leaves only with somebody's help.

    `reason` is what the resource itself says, such as "CANNOT_ASSIGN_CREDIT_LINE: ..."; `comment` is what a reviewer
    wrote. Either is None when the API has none. `event` is the event that ended the wait, None when a poll did.
    """

    def __init__(
        self,
        message: str,
        *,
        name: str,
        ids: tuple[str, ...],
        resource: Any,
        state: str,
        reason: str | None = None,
        comment: str | None = None,
        event: Any = None,
    ) -> None:
        self.reason = reason
        self.comment = comment
        self.event = event
        super().__init__(message, name=name, ids=ids, resource=resource, state=state)


class SignatureFault(StrEnum):
    """Why a webhook delivery cannot be trusted."""

    HEADER = "header"
    """A header is missing, repeated or malformed."""
    ALGORITHM = "algorithm"
    """The signature algorithm is not supported."""
    SIGNATURE = "signature"
    """It was signed with another secret, or changed since."""
    TIMESTAMP = "timestamp"
    """It was signed too long ago, or in the future."""
    NONCE = "nonce"
    """It was delivered before: a replay."""


class SignatureError(ProvisioningError):
    """A webhook delivery cannot be trusted; `fault` says why. It shows neither a secret nor a signature."""

    def __init__(self, message: str, *, fault: SignatureFault) -> None:
        self.fault = fault
        super().__init__(message)


def _texts(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    return tuple(item if isinstance(item, str) else str(item) for item in items)


def _phrase(status: int) -> str:
    try:
        return f" {HTTPStatus(status).phrase}"
    except ValueError:
        return ""


def _cut(text: str) -> str:
    return text if len(text) <= _TEXT_SHOWN else f"{text[:_TEXT_SHOWN]}..."
