"""Requests checked against the description."""

from typing import Any, cast

import orjson

from sinch_provisioning.models import Model, UnknownVariant
from sinch_provisioning.operations import Operation
from sinch_provisioning.testing.refusals import Refusal, code_for, invalid_input
from sinch_provisioning.validation import violations


def read_body(operation: Operation, content: bytes) -> dict[str, Any]:
    """Decode the body of a request and check it against the models that the operation takes.

    Raises `Refusal`: 400 with `invalid_payload` when it is no JSON object, with `invalid_input` and the fields when
    it breaks limits of the description.
    """
    try:
        data: Any = orjson.loads(content)
    except orjson.JSONDecodeError:
        raise _no_object(operation, "is no JSON" if content else "is empty") from None
    if not isinstance(data, dict):
        raise _no_object(operation, "is no JSON object")
    body = cast("dict[str, Any]", data)
    candidates = operation.request_models()
    decoded: Model = operation.decode_request(body)
    meant = candidates[0] if isinstance(decoded, UnknownVariant) else type(decoded)
    # An API that is newer than this package knows more fields.
    faults = violations(meant, body, allow_unknown=True)
    # A body that breaks limits of the model that it resembles most may still be right as another one.
    if faults and all(violations(other, body, allow_unknown=True) for other in candidates if other is not meant):
        raise invalid_input(*map(str, faults))
    return body


def _no_object(operation: Operation, fault: str) -> Refusal:
    code = code_for(operation, 400, ("invalid_payload", "invalid_input"))
    return Refusal(400, code, f"The body {fault}.", information={"validationErrors": [f"body: {fault}"]})
