"""PATCH /v1/projects/{projectId}/whatsapp/senders/{senderId}"""

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

from ...models.whatsapp_sender import WhatsAppSender
from ...models.whatsapp_sender_update_input import WhatsAppSenderUpdateInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import WhatsAppSenderUpdateInputDict

OPERATION = OPERATIONS["whatsapp.senders.update"]


def build(
    project_id: str,
    sender_id: str,
    body: WhatsAppSenderUpdateInput | WhatsAppSenderUpdateInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/senders/{path_segment('sender_id', sender_id, OPERATION)}",
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
        "body": {"type": ("object",), "model": WhatsAppSenderUpdateInput},
    }


def decode_request(data: Any) -> WhatsAppSenderUpdateInput:
    """Decode a request body; see `Operation.decode_request`."""
    return WhatsAppSenderUpdateInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


def decode_response(status: int, data: Any) -> WhatsAppSender | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return WhatsAppSender.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> WhatsAppSender:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return WhatsAppSender.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    sender_id: str,
    body: WhatsAppSenderUpdateInput | WhatsAppSenderUpdateInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppSender]:
    """Call whatsapp.senders.update and return the whole response; see `asyncio`."""
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
    body: WhatsAppSenderUpdateInput | WhatsAppSenderUpdateInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppSender:
    """Change a project's sender.

    Pending edits show under changes; a pending displayName shows under metadata.displayName instead.

    Args:
        body: The JSON body: WhatsAppSenderUpdateInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        The sender after update.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: file_invalid_mime_type, invalid_input, invalid_payload, no_fields_to_update,
                project_not_initialized, sender_phone_number_not_registered_with_meta_cloud_api,
                sender_username_not_available.
            401: unauthorized_error.
            404: sender_not_found.
            409: file_has_wrong_dimensions, file_not_found, file_size_too_large, file_unexpected_error,
                sender_changes_not_updatable, sender_display_name_update_not_allowed, sender_not_updatable,
                sender_username_update_not_available.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: PATCH /v1/projects/{projectId}/whatsapp/senders/{senderId} (WhatsappSendersController_update_v1).
    """
    call = asyncio_detailed(sender_id, body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
