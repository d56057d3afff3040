"""Every exception that this package raises on purpose.

    ProvisioningError
    ├── ConfigurationError           a setting makes no sense; also a ValueError
    ├── ValidationError              the input breaks the description's limits; also a ValueError
    ├── ClientClosedError            the client was used after it was closed
    ├── AuthenticationError          no token could be had
    ├── TransportError               no answer came
    │   ├── ConnectionFailedError    no connection, or it broke; also a ConnectionError
    │   ├── RequestTimeoutError      no answer in time; also a TimeoutError
    │   └── ResponseTooLargeError    the answer is larger than is read
    ├── ApiError                     the API answered, but not with success
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
    ├── DecodeError                  a body is not the JSON object that was declared
    ├── PaginationError              a list would never end
    ├── WaitError                    a wait ended without its goal
    │   ├── WaitFailed               the goal cannot be reached any more
    │   └── WaitTimeout              it was not reached in time; also a TimeoutError
    └── SignatureError               a webhook delivery cannot be trusted

Those of a call that failed say in `outcome` what became of it. All of them can be copied and pickled.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, cast

import orjson
from multidict import CIMultiDict
from yarl import URL

from sinch_provisioning.runtime.errors import (
    DecodeError,
    Outcome,
    PaginationError,
    ProvisioningError,
    ValidationError,
    Violation,
    WaitError,
    WaitFailed,
    WaitTimeout,
)
from sinch_provisioning.runtime.messages import kind_of, shown_start
from sinch_provisioning.runtime.model import MASK, has_secret_name

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

for _class in (
    DecodeError,
    Outcome,
    PaginationError,
    ProvisioningError,
    ValidationError,
    Violation,
    WaitError,
    WaitFailed,
    WaitTimeout,
):
    # What tracebacks and documentation call them is what users import.
    _class.__module__ = __name__

_BODY_KEPT: Final = 1000
_TEXT_SHOWN: Final = 500
_VALIDATION_ERRORS_SHOWN: Final = 20
_LARGEST_BODY: Final = 64 * 1024
"""Of an error body that is larger, only the texts are kept: to search it for secrets would take too long."""
_LARGEST_TEXT: Final = 16 * 1024
_MOST_SECONDS: Final = 1e15
_DIGITS: Final = 15
_LONGEST_DATE: Final = 64


class ConfigurationError(ProvisioningError, ValueError):
    """A setting of the client, its server or its credentials makes no sense."""


class ClientClosedError(ProvisioningError):
    """The client, or the session that it was given, is closed; the call was not sent."""

    outcome: Outcome = Outcome.NOT_SENT


class AuthenticationError(ProvisioningError):
    """No token could be had: the token endpoint failed or refused the credentials. The call was not sent.

    `url` is the token endpoint and `status` what it answered; both are None when the token does not come from an
    endpoint, and `status` also when no answer came. `code` is its word for the failure, such as "invalid_client".
    """

    outcome: Outcome = Outcome.NOT_SENT

    def __init__(
        self, message: str, *, url: str | None = None, status: int | None = None, code: str | None = None
    ) -> None:
        self.url = url
        self.status = status
        self.code = code
        # Credentials that are refused stay refused; an endpoint that fails or does not answer may recover.
        self.may_pass = url is not None and (status is None or status == 429 or status >= 500)
        super().__init__(message)


class TransportError(ProvisioningError):
    """A call got no answer. `url` is without its query; the cause is kept as ``__cause__``."""

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
    """No connection could be made, or it broke; `outcome` is NOT_SENT when the request surely never left."""


class RequestTimeoutError(TransportError, TimeoutError):
    """No answer came in time; `outcome` is NOT_SENT when the request surely never left."""


class ResponseTooLargeError(TransportError):
    """The answer, unpacked, is larger than the client reads; see its `max_response_size`."""

    may_pass = False


class ApiError(ProvisioningError):
    """The API answered with something else than success.

    `error_code` is the API's own, None when the body has none; `message` says what is wrong (with the body, when
    the API does not say), `resolution` what to do about it. `additional_information` carries ids or supported
    values, and `validation_errors` is its list of that name. `operation` is the public name, `url` is without its
    query, `headers` are the response's and `body` is the start of it. `retry_after` is in seconds. Wherever the answer
    repeats a secret of the request, a mask stands in its place.
    """

    outcome: Outcome = Outcome.REJECTED

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
    ) -> None:
        self.status = status
        self.error_code = error_code
        self.message = message
        self.resolution = resolution
        self.additional_information = dict(additional_information or {})
        self.validation_errors = _texts(self.additional_information.get("validationErrors"))
        self.operation = operation
        self.method = method
        self.url = url
        self.headers: Mapping[str, str] = CIMultiDict(headers or {})
        self.body = body[:_BODY_KEPT]
        self.retry_after = parse_retry_after(self.headers.get("Retry-After"))
        super().__init__(self._describe())

    def _describe(self) -> str:
        code = f" ({_cut(self.error_code)})" if self.error_code else ""
        text = f"{self.operation} answered {self.status}{_phrase(self.status)}{code}: {_cut(self.message)}"
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
    """The server redirects elsewhere, which is never followed: the credentials are for the chosen server only.

    `target` is the scheme, host and port that it names; None when it names none.
    """

    @property
    def target(self) -> str | None:
        """The scheme, host and port of the redirection."""
        return redirect_target(self.url, self.headers)


class BadRequestError(ApiError):
    """400: the request is malformed or breaks a rule; see `validation_errors`."""


class UnauthorizedError(ApiError):
    """401: the credentials are not accepted."""


class ForbiddenError(ApiError):
    """403: the credentials do not allow this."""


class NotFoundError(ApiError):
    """404: there is no such thing in the project."""


class ConflictError(ApiError):
    """409: the state of things does not allow this."""


class PreconditionFailedError(ApiError):
    """412: something has to be done first."""


class FailedDependencyError(ApiError):
    """424: something that this rests on has failed."""


class RateLimitError(ApiError):
    """429: too many requests; `retry_after` says how many seconds to wait, None when the API does not tell."""

    may_pass: bool = True


class ServerError(ApiError):
    """5xx: the API or a gateway before it failed, so the call may have been carried out all the same."""

    outcome: Outcome = Outcome.UNKNOWN
    may_pass: bool = True


_BY_STATUS: Final[Mapping[int, type[ApiError]]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    412: PreconditionFailedError,
    424: FailedDependencyError,
    429: RateLimitError,
}


class SignatureFault(StrEnum):
    """What is wrong with the signature of a webhook delivery."""

    HEADER = "header"
    """A header is missing, is there twice, or makes no sense."""
    ALGORITHM = "algorithm"
    """It is signed in a way that is not known."""
    SIGNATURE = "signature"
    """It was not signed with any of the secrets, or was changed since."""
    TIMESTAMP = "timestamp"
    """It was signed too long ago, or in the future."""
    NONCE = "nonce"
    """It was delivered before."""


class SignatureError(ProvisioningError):
    """A webhook delivery cannot be trusted; `fault` says why. Neither a secret nor a signature is part of it."""

    def __init__(self, message: str, *, fault: SignatureFault) -> None:
        self.fault = fault
        super().__init__(message)


def api_error(
    *,
    operation: str,
    method: str,
    url: str,
    status: int,
    headers: Mapping[str, str],
    content: bytes | None,
    redact: Callable[[str], str] = str,
) -> ApiError:
    """Make the error of an answer.

    `content` is None when the body was cut off; `redact` masks the secrets of the request, which some gateways repeat.
    """
    from sinch_provisioning.generated.models import ErrorCode  # noqa: PLC0415 - the models are loaded when needed

    data, fault = _read_body(content, headers, redact)
    # A field and its value are masked together: a secret may be either.
    headers = CIMultiDict((redact(name), redact(value)) for name, value in headers.items())
    body = shown_start(content or b"", redact, _BODY_KEPT)
    message = data.get("message")
    resolution = data.get("resolution")
    information = data.get("additionalInformation")
    code = data.get("errorCode")
    if not isinstance(message, str) or not message:
        message = _other_message(data, body, headers)
    if not message:
        message = fault or "the body has no message"
        if body:
            message += f"; it starts with {body[:100]!r}"
    if 300 <= status < 400:
        target = redirect_target(url, headers)
        message = f"it redirects to {target or 'an address that it does not name'}, which is not followed"
    return _kind(status)(
        status=status,
        error_code=ErrorCode(code) if isinstance(code, str) and code else None,
        message=message,
        resolution=resolution if isinstance(resolution, str) else None,
        additional_information=cast("Mapping[str, Any]", information) if isinstance(information, Mapping) else None,
        operation=operation,
        method=method,
        url=url,
        headers=headers,
        body=body,
    )


def _other_message(data: Mapping[str, Any], body: str, headers: Mapping[str, str]) -> str:
    """Return the message of an error that is not the API's own: of problem+json, or a text."""
    kind = headers.get("Content-Type", "").lower()
    if "problem+json" in kind:
        said = (data.get("title"), data.get("detail"))
        return ": ".join(each for each in said if isinstance(each, str) and each)
    return body.strip() if kind.startswith("text/plain") else ""


def parse_retry_after(value: str | None) -> float | None:
    """Read a Retry-After header, seconds or an HTTP date, as seconds from now; None when it makes no sense.

    More than 10^15 seconds are returned as so many.
    """
    text = (value or "").strip()
    whole, _, fraction = text.partition(".")
    if text.isascii() and whole.isdigit() and (fraction.isdigit() or not fraction):
        return _MOST_SECONDS if len(whole.lstrip("0")) > _DIGITS else float(f"{whole[-_DIGITS:]}.{fraction[:_DIGITS]}")
    if len(text) > _LONGEST_DATE:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


def redirect_target(url: str, headers: Mapping[str, str]) -> str | None:
    """Name where a redirection leads, without its path and query, which may hold secrets."""
    location = headers.get("Location")
    if not location or not location.isascii():
        # What is not ASCII is no URL, and slow to encode.
        return None
    try:
        return str(URL(url).join(URL(location)).origin())
    except (ValueError, TypeError, IndexError):
        # yarl raises an IndexError for what has an empty host.
        return None


def _kind(status: int) -> type[ApiError]:
    if 300 <= status < 400:
        return RedirectError
    if 500 <= status < 600:
        return ServerError
    return _BY_STATUS.get(status, ApiError)


def _read_body(
    content: bytes | None, headers: Mapping[str, str], redact: Callable[[str], str]
) -> tuple[Mapping[str, Any], str | None]:
    """Return the body's object without secrets, or an empty one and what is wrong with the body."""
    if content is None:
        return {}, "the body was cut off"
    if not content.strip():
        return {}, "the body is empty"
    try:
        data: Any = orjson.loads(content)
    except orjson.JSONDecodeError:
        html = "html" in headers.get("Content-Type", "").lower() or content.lstrip()[:1] == b"<"
        return {}, "the body is an HTML page" if html else "the body is not JSON, or cut off"
    try:
        # What orjson reads may be too deep to be shown; what it writes is not.
        text = orjson.dumps(data).decode()
    except orjson.JSONEncodeError:
        return {}, "the body is nested too deeply"
    if not isinstance(data, Mapping):
        return {}, f"the body is {kind_of(data)} instead of an object"
    fields = cast("dict[str, Any]", data)
    if len(text) > _LARGEST_BODY:
        known = ((name, fields.get(name)) for name in ("errorCode", "message", "resolution"))
        fields = {name: value[:_LARGEST_TEXT] for name, value in known if isinstance(value, str)}
        text = ""
    # One look at the whole text spares a look at each of its strings.
    if text and redact(text) == text and not has_secret_name(text):
        return fields, None
    return cast("dict[str, Any]", _redacted(fields, redact)), None


def _redacted(value: Any, redact: Callable[[str], str]) -> Any:
    """Return JSON data with a mask in place of the request's secrets, and of each value whose name says it is one."""
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return {
            redact(name): MASK if has_secret_name(name) and inner else _redacted(inner, redact) for name, inner in items
        }
    if isinstance(value, list):
        return [_redacted(item, redact) for item in cast("list[object]", value)]
    if isinstance(value, int | float) and not isinstance(value, bool):
        text = str(value)
        return value if redact(text) == text else redact(text)
    return value


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
