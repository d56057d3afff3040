"""POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/register"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sinch_provisioning.runtime.messages import (
    NOTHING,
    Caller,
    CallOptions,
    RawResponse,
    Request,
    Response,
    as_object,
    check_options,
    json_body,
    path_segment,
    require_project,
)

from ...models.whatsapp_sender_register import WhatsAppSenderRegister
from ...models.whatsapp_sender_register_input import WhatsAppSenderRegisterInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import WhatsAppSenderRegisterInputDict

OPERATION = OPERATIONS["whatsapp.senders.register"]


def build(
    project_id: str,
    sender_id: str,
    body: WhatsAppSenderRegisterInput | WhatsAppSenderRegisterInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/senders/{path_segment('sender_id', sender_id, OPERATION)}/register",
            query=NOTHING,
            schemas=schemas,
            body=json_body(body, OPERATION),
            source=body,
        )
    finally:
        del body


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "senderId": "sender_id",
        },
        "parameters": {
            "senderId": {"type": ("string",)},
        },
        "body": {"type": ("object",), "model": WhatsAppSenderRegisterInput},
    }


def decode_request(data: Any) -> WhatsAppSenderRegisterInput:
    """Decode a request body; see `Operation.decode_request`."""
    return WhatsAppSenderRegisterInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


def decode_response(status: int, data: Any) -> WhatsAppSenderRegister | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return WhatsAppSenderRegister.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> WhatsAppSenderRegister:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return WhatsAppSenderRegister.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    sender_id: str,
    body: WhatsAppSenderRegisterInput | WhatsAppSenderRegisterInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppSenderRegister]:
    """Call whatsapp.senders.register and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    try:
        request = build(
            require_project(project_id, client, OPERATION),
            sender_id,
            body,
        )
    finally:
        del body
    response = await client.send(request, options or {})
    return Response(
        status_code=response.status,
        headers=response.headers,
        content=response.content,
        parsed=parse(response),
    )


async def asyncio(
    sender_id: str,
    body: WhatsAppSenderRegisterInput | WhatsAppSenderRegisterInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppSenderRegister:
    """Start registration of a sender.

    Sends an OTP by the chosen method for the verify call; needs PENDING_VERIFICATION.

    Args:
        body: The JSON body: WhatsAppSenderRegisterInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        What the API answers.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_input, invalid_payload, project_not_initialized, sender_request_code_failed.
            401: unauthorized_error.
            404: sender_not_found.
            409: not_allowed_register, sender-number-not-approved-for-enterprise.
            429: sender-already-registered, sender-register-too-many-requests,
                too_many_invalid_verification_codes.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/register (WhatsappSendersController_register_v1).
    """
    call = asyncio_detailed(sender_id, body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
