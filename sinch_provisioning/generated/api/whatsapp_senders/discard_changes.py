"""DELETE /v1/projects/{projectId}/whatsapp/senders/{senderId}/changes"""

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
    path_segment,
    refuse_body,
    require_project,
)

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody

OPERATION = OPERATIONS["whatsapp.senders.discard_changes"]


def build(
    project_id: str,
    sender_id: str,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    return Request(
        operation=OPERATION,
        path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/senders/{path_segment('sender_id', sender_id, OPERATION)}/changes",
        query=NOTHING,
        schemas=schemas,
    )


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "senderId": "sender_id",
        },
        "parameters": {
            "senderId": {"type": ("string",)},
        },
    }


def decode_request(data: Any) -> None:
    """Decode a request body; see `Operation.decode_request`."""
    refuse_body(data, operation=OPERATION.name)


def decode_response(status: int, data: Any) -> None | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return None
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


async def asyncio_detailed(
    sender_id: str,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[None]:
    """Call whatsapp.senders.discard_changes and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    request = build(
        require_project(project_id, client, OPERATION),
        sender_id,
    )
    response = await client.send(request, options or {})
    return Response(
        status_code=response.status,
        headers=response.headers,
        content=response.content,
        parsed=None,
    )


async def asyncio(
    sender_id: str,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> None:
    """Discard a sender's pending or rejected changes.

    Allowed only while the changes are DRAFT, REJECTED or ERROR.

    Args:
        project_id: The project; the client's by default.

    Returns:
        Nothing.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: project_not_initialized.
            401: unauthorized_error.
            404: sender_changes_not_found.
            409: sender_changes_not_deletable.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: DELETE /v1/projects/{projectId}/whatsapp/senders/{senderId}/changes (WhatsappSendersController_deleteChanges_v1).
    """
    call = asyncio_detailed(sender_id, client=client, project_id=project_id, options=options)
    await call
