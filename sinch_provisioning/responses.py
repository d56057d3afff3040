"""What an answer that is not a success says."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final, cast

import orjson
from multidict import CIMultiDict
from yarl import URL

from sinch_provisioning.errors import (
    BODY_KEPT,
    ApiError,
    BadRequestError,
    ConflictError,
    FailedDependencyError,
    ForbiddenError,
    NotFoundError,
    PreconditionFailedError,
    RateLimitError,
    RedirectError,
    ServerError,
    UnauthorizedError,
)
from sinch_provisioning.runtime.messages import kind_of, shown_start
from sinch_provisioning.runtime.model import MASK, has_secret_name

_LARGEST_BODY: Final = 64 * 1024
"""Of an error body that is larger, only the texts are kept: to search it for secrets would take too long."""
_LARGEST_TEXT: Final = 16 * 1024
_MOST_SECONDS: Final = 1e15
_DIGITS: Final = 15
_LONGEST_DATE: Final = 64

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
    """Make the exception of an unsuccessful response.

    `content` is None when the body is incomplete; `redact` masks what some gateways repeat of the request's secrets.
    """
    from sinch_provisioning.generated.models import ErrorCode  # noqa: PLC0415 - not loaded before it is needed

    data, fault = _read_body(content, headers, redact)
    headers = CIMultiDict((redact(name), redact(value)) for name, value in headers.items())
    body = shown_start(content or b"", redact, BODY_KEPT)
    message = data.get("message")
    resolution = data.get("resolution")
    information = data.get("additionalInformation")
    code = data.get("errorCode")
    if not isinstance(message, str) or not message:
        message = fault or "the body has no message"
        if body:
            message += f"; it starts with {body[:100]!r}"
    target = redirect_target(url, headers) if 300 <= status < 400 else None
    if 300 <= status < 400:
        message = describe_redirect(target)
    error = _kind(status)(
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
        retry_after=parse_retry_after(headers.get("Retry-After")),
    )
    if isinstance(error, RedirectError):
        error.target = target
    return error


def parse_retry_after(value: str | None) -> float | None:
    """Return the seconds of a Retry-After header, which has seconds or an HTTP date; None when it is malformed.

    At most 10^15 seconds are returned.
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
    """Return where a redirect leads, without path and query, which may hold secrets; None when it cannot be told."""
    location = headers.get("Location")
    if not location or not location.isascii():
        # Not a valid URL, and slow to encode.
        return None
    try:
        return str(URL(url).join(URL(location)).origin())
    except (ValueError, TypeError, IndexError):
        # yarl raises an IndexError for what has an empty host.
        return None


def describe_redirect(target: str | None) -> str:
    """Say that a redirect is not followed."""
    return f"redirected to {target or 'an unknown address'}; redirects are not followed"


def _kind(status: int) -> type[ApiError]:
    if 300 <= status < 400:
        return RedirectError
    if 500 <= status < 600:
        return ServerError
    return _BY_STATUS.get(status, ApiError)


def _read_body(
    content: bytes | None, headers: Mapping[str, str], redact: Callable[[str], str]
) -> tuple[Mapping[str, Any], str | None]:
    """Return the body's JSON object, masked; or an empty one and what is wrong with the body."""
    if content is None:
        return {}, "the body is incomplete"
    if not content.strip():
        return {}, "the body is empty"
    try:
        data: Any = orjson.loads(content)
    except orjson.JSONDecodeError:
        html = "html" in headers.get("Content-Type", "").lower() or content.lstrip()[:1] == b"<"
        return {}, "the body is an HTML page" if html else "the body is not JSON, or incomplete"
    try:
        # What orjson reads may be too deep to be shown; what it writes is not.
        text = orjson.dumps(data).decode()
    except orjson.JSONEncodeError:
        return {}, "the body is nested too deeply"
    if not isinstance(data, Mapping):
        return {}, f"the body is {kind_of(data)}, not an object"
    fields = cast("dict[str, Any]", data)
    if len(text) > _LARGEST_BODY:
        known = ((name, fields.get(name)) for name in ("errorCode", "message", "resolution"))
        fields = {name: value[:_LARGEST_TEXT] for name, value in known if isinstance(value, str)}
        text = ""
    # Searching the whole text at once spares searching each of its strings.
    if text and redact(text) == text and not has_secret_name(text):
        return fields, None
    return cast("dict[str, Any]", _redacted(fields, redact)), None


def _redacted(value: Any, redact: Callable[[str], str]) -> Any:
    """Mask the request's secrets in JSON data, and values whose key looks like a credential."""
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
