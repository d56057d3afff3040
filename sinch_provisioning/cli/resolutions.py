"""What to do about a status of the API, where the answer itself does not say."""

from collections.abc import Mapping
from typing import Final

_BY_STATUS: Final[Mapping[int, str]] = {
    400: "correct the request; the answer's validation errors name the fields",
    401: "check the access key, and that it belongs to the project",
    403: "the access key lacks a permission for this",
    404: "check the ids and the project",
    409: "fetch the present state and decide from there",
    412: "something has to be done first; the answer says what",
    424: "something that this rests on failed; the answer says what",
    429: "send fewer requests; the SDK retries it after the delay that the API asks for",
    500: "the API failed; the SDK retries what may be repeated, else look before you repeat it",
}


def advice_for(code: str, status: int) -> str:
    """Return what to do about an error code that is answered with a status."""
    if code == "too_many_requests":
        status = 429
    return _BY_STATUS.get(status, "read the answer's message and resolution")
