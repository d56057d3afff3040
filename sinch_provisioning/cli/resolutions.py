"""What to do about an error of the API; the texts of its own description say no more than its code."""

from collections.abc import Mapping
from typing import Final

_BY_STATUS: Final[Mapping[int, str]] = {
    400: "correct the request; the answer's validation errors name the fields",
    401: "check the access key, and that it belongs to the project",
    403: "the access key lacks a permission for this, or the project is not set up for it; the message says which",
    404: "check the ids and the project",
    409: "fetch the current state, then decide",
    412: "something has to be done first; the answer says what",
    424: "something that this rests on failed; the answer says what",
    429: "send fewer requests; the SDK retries it after the delay that the API asks for",
    500: "the API failed; the SDK retries what may be repeated, else look before you repeat it",
}
# Where the status alone would mislead.
_BY_CODE: Final[Mapping[str, str]] = {
    "project_not_initialized": "set the project up for this product first; for WhatsApp, create its account",
    "template_content_already_exists": "use the template that has this content, or change the content",
    "template_insights_not_yet_available": "try again later",
    "template_limit_reached": "delete a template that is no longer needed",
    "too_many_invalid_verification_codes": "wait, then request a new code",
    "user_has_not_accepted_invite": "wait until the user accepts the invitation",
    "webhook_limit_reached": "delete a webhook that is no longer needed",
}


def advice_for(code: str, status: int) -> str:
    """Return what to do about an error code that is answered with a status."""
    return _BY_CODE.get(code) or _BY_STATUS.get(status, "read the answer's message and resolution")
