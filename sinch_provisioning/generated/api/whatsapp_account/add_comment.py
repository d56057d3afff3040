"""POST /v1/projects/{projectId}/whatsapp/comments"""

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

from ...models.whatsapp_comment import WhatsAppComment
from ...models.whatsapp_comment_input import WhatsAppCommentInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import WhatsAppCommentInputDict

OPERATION = OPERATIONS["whatsapp.account.add_comment"]


def build(
    project_id: str,
    body: WhatsAppCommentInput | WhatsAppCommentInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/comments",
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
        "names": {},
        "parameters": {},
        "body": {"type": ("object",), "model": WhatsAppCommentInput},
    }


def decode_request(data: Any) -> WhatsAppCommentInput:
    """Decode a request body; see `Operation.decode_request`."""
    return WhatsAppCommentInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


def decode_response(status: int, data: Any) -> WhatsAppComment | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return WhatsAppComment.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> WhatsAppComment:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return WhatsAppComment.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    body: WhatsAppCommentInput | WhatsAppCommentInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppComment]:
    """Call whatsapp.account.add_comment and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    try:
        request = build(
            require_project(project_id, client, OPERATION),
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
    body: WhatsAppCommentInput | WhatsAppCommentInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppComment:
    """Add a comment to the account.

    Args:
        body: The JSON body: WhatsAppCommentInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        The new comment.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_input, invalid_payload.
            401: unauthorized_error.
            404: account_not_found.
            409: account_data_is_corrupt.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/whatsapp/comments (WhatsappAccountsController_createComment_v1).
    """
    call = asyncio_detailed(body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
