"""GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/messenger"""

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
    path_segment,
    refuse_body,
    require_project,
)

from ...models.conversation_messenger_info import ConversationMessengerInfo
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody

OPERATION = OPERATIONS["conversation.get_messenger"]


def build(
    project_id: str,
    conversation_app_id: str,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    return Request(
        operation=OPERATION,
        path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/conversation/apps/{path_segment('conversation_app_id', conversation_app_id, OPERATION)}/messenger",
        query=NOTHING,
        schemas=schemas,
    )


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "conversationAppId": "conversation_app_id",
        },
        "parameters": {
            "conversationAppId": {"type": ("string",)},
        },
    }


def decode_request(data: Any) -> None:
    """Decode a request body; see `Operation.decode_request`."""
    refuse_body(data, operation=OPERATION.name)


def decode_response(status: int, data: Any) -> ConversationMessengerInfo | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return ConversationMessengerInfo.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> ConversationMessengerInfo:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return ConversationMessengerInfo.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    conversation_app_id: str,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[ConversationMessengerInfo]:
    """Call conversation.get_messenger and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    request = build(
        require_project(project_id, client, OPERATION),
        conversation_app_id,
    )
    response = await client.send(request, options or {})
    return Response(
        status_code=response.status,
        headers=response.headers,
        content=response.content,
        parsed=parse(response),
    )


async def asyncio(
    conversation_app_id: str,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> ConversationMessengerInfo:
    """Facts about an app's Facebook Messenger channel.

    Stability: Closed Beta.

    Args:
        project_id: The project; the client's by default.

    Returns:
        Messenger channel data.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: conversation_app_id_invalid.
            401: unauthorized_error.
            404: conversation_app_no_messenger_channel, conversation_app_not_found.
            500: facebook_api_error, internal_error.
        TransportError: The network or the server failed.

    Source: GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/messenger (ConversationMessengerController_get_v1).
    """
    call = asyncio_detailed(conversation_app_id, client=client, project_id=project_id, options=options)
    return (await call).parsed
