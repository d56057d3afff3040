"""Requests checked against the description."""

import re
from collections.abc import Iterator
from typing import Any, Final, cast

import orjson

from sinch_provisioning.models import Model, UnknownVariant, WhatsAppUrlButtonInput
from sinch_provisioning.operations import Operation
from sinch_provisioning.testing.refusals import Refusal, code_for, invalid_input
from sinch_provisioning.validation import violations

_LARGEST: Final = 2**63
_LINK: Final = re.compile(r"\.buttons\[\d+\]\.url$")
_VARIABLE: Final = re.compile(r"\{\{[^{}]*\}\}")


def read_body(operation: Operation, content: bytes) -> dict[str, Any]:
    """Decode the body of a request and check it against the models that the operation takes.

    Raises `Refusal`: 400 with `invalid_payload` when it is no JSON object, with `invalid_input` and the fields when
    it breaks limits of the description, and 409 for a button that leads to WhatsApp itself.
    """
    try:
        data: Any = orjson.loads(content)
    except orjson.JSONDecodeError:
        raise _no_object(operation, "is no JSON" if content else "is empty") from None
    if not isinstance(data, dict):
        raise _no_object(operation, "is no JSON object")
    body = cast("dict[str, Any]", data)
    if too_large := list(_too_large(body, "")):
        raise invalid_input(*too_large)
    candidates = operation.request_models()
    decoded: Model = operation.decode_request(body)
    meant = candidates[0] if isinstance(decoded, UnknownVariant) else type(decoded)
    faults = violations(meant, body)
    # A body that breaks limits of the model that it resembles most may still be right as another one.
    if faults and all(violations(other, body) for other in candidates if other is not meant):
        if all(_leads_to_whatsapp(body, fault.path) for fault in faults):
            message = "A button must not lead to wa.me or whatsapp.com."
            fields = {"validationErrors": list(map(str, faults))}
            raise Refusal(409, "template_restricted_Domain_for_button_url", message, information=fields)
        raise invalid_input(*map(str, faults))
    return body


def _no_object(operation: Operation, fault: str) -> Refusal:
    code = code_for(operation, 400, ("invalid_payload", "invalid_input"))
    return Refusal(400, code, f"The body {fault}.", information={"validationErrors": [f"body: {fault}"]})


def _too_large(value: Any, path: str) -> Iterator[str]:
    """Go through a value for numbers that 64 bits do not hold."""
    if isinstance(value, dict):
        for name, inner in cast("dict[str, Any]", value).items():
            yield from _too_large(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for number, item in enumerate(value):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
            yield from _too_large(item, f"{path}[{number}]")
    elif isinstance(value, int | float) and not -_LARGEST <= value < _LARGEST:
        yield f"{path}: must be a number that fits into 64 bits"


def _leads_to_whatsapp(body: dict[str, Any], path: str) -> bool:
    """Tell whether a button's link is refused for where it leads, not for the variables in it."""
    if not _LINK.search(path):
        return False
    value: Any = body
    for index, name in re.findall(r"\[(\d+)\]|([^.\[\]]+)", path):
        value = value[name or int(index)]
    bare = _VARIABLE.sub("", value) if isinstance(value, str) else ""
    return bool(violations(WhatsAppUrlButtonInput, {"type": "URL", "url": bare}))
