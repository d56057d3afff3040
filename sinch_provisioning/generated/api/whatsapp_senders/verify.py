"""POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/verify"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sinch_provisioning.runtime.messages import (
    NOTHING,
    Caller,
    CallOptions,
    Request,
    Response,
    as_object,
    check_options,
    json_body,
    path_segment,
    require_project,
)

from ...models.whatsapp_sender_verify_input import WhatsAppSenderVerifyInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import WhatsAppSenderVerifyInputDict

OPERATION = OPERATIONS["whatsapp.senders.verify"]


def build(
    project_id: str,
    sender_id: str,
    body: WhatsAppSenderVerifyInput | WhatsAppSenderVerifyInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/senders/{path_segment('sender_id', sender_id, OPERATION)}/verify",
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
        "body": {"type": ("object",), "model": WhatsAppSenderVerifyInput},
    }


def decode_request(data: Any) -> WhatsAppSenderVerifyInput:
    """Decode a request body; see `Operation.decode_request`."""
    return WhatsAppSenderVerifyInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


def decode_response(status: int, data: Any) -> None | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return None
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


async def asyncio_detailed(
    sender_id: str,
    body: WhatsAppSenderVerifyInput | WhatsAppSenderVerifyInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[None]:
    """Call whatsapp.senders.verify and return the whole response; see `asyncio`."""
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
        parsed=None,
    )


async def asyncio(
    sender_id: str,
    body: WhatsAppSenderVerifyInput | WhatsAppSenderVerifyInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> None:
    """Confirm a sender with its OTP.

    Uses the OTP sent by register; needs PENDING_VERIFICATION.

    Args:
        body: The JSON body: WhatsAppSenderVerifyInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        Nothing.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_input, invalid_payload, project_not_initialized.
            401: unauthorized_error.
            404: sender_not_found.
            409: not_allowed_verify, wrong_otp.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/verify (WhatsappSendersController_verify_v1).
    """
    call = asyncio_detailed(sender_id, body, client=client, project_id=project_id, options=options)
    del body
    await call
