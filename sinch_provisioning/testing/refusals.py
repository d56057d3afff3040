"""The API's refusals: an error's status, code and body."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sinch_provisioning.operations import Operation

_RESOLUTIONS: Final = {
    400: "Correct the request and send it again.",
    401: "Use a valid access key of the project, or a valid token.",
    403: "Ask for the permission that the request needs.",
    404: "Check the path and the identifiers in it.",
    405: "Use one of the methods in the Allow header.",
    409: "Read the present state and decide from there.",
    412: "Do first what is named, then send the request again.",
    424: "Remove the cause that is named, then send the request again.",
    429: "Send fewer requests, and send this one again later.",
    500: "Send the request again later.",
    502: "Send the request again later.",
    503: "Send the request again later.",
    504: "Send the request again later.",
}


class Refusal(Exception):  # noqa: N818 - what it is, in the words of this package
    """The API refuses a request; `body` gives what it says."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        information: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.status = status
        self.code = code
        self.message = message
        self.information: dict[str, Any] = dict(information or {})
        self.headers: dict[str, str] = dict(headers or {})
        super().__init__(f"{status} {code}: {message}")

    def body(self) -> dict[str, Any]:
        """Give the error body in the API's form."""
        data: dict[str, Any] = {
            "errorCode": self.code,
            "message": self.message,
            "resolution": _RESOLUTIONS.get(self.status, "See the message."),
        }
        if self.information:
            data["additionalInformation"] = self.information
        return data


def invalid_input(*faults: str) -> Refusal:
    """Refuse a body; each fault names its field ("details.displayName: is required")."""
    return Refusal(400, "invalid_input", "The input is invalid.", information={"validationErrors": list(faults)})


def code_for(operation: Operation, status: int, preferred: Sequence[str] = ()) -> str:
    """Choose an error code for a status: the first preferred one that the operation has, else the last preferred one.

    With no preference it is the operation's own first one.
    """
    own = operation.error_codes.get(status, ())
    for code in preferred:
        if code in own:
            return code
    if preferred:
        return preferred[-1]
    fallbacks = {401: "unauthorized_error", 429: "too_many_requests"}
    return own[0] if own else fallbacks.get(status, "internal_error")
