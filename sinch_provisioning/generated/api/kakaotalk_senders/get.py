"""GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}"""

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

from ...models.kakaotalk_sender import KakaoTalkSender
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody

OPERATION = OPERATIONS["kakaotalk.senders.get"]


def build(
    project_id: str,
    plus_friend_id: str,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    return Request(
        operation=OPERATION,
        path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/kakaotalk/senders/{path_segment('plus_friend_id', plus_friend_id, OPERATION)}",
        query=NOTHING,
        schemas=schemas,
    )


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "plusFriendId": "plus_friend_id",
        },
        "parameters": {
            "plusFriendId": {"type": ("string",)},
        },
    }


def decode_request(data: Any) -> None:
    """Decode a request body; see `Operation.decode_request`."""
    refuse_body(data, operation=OPERATION.name)


def decode_response(status: int, data: Any) -> KakaoTalkSender | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return KakaoTalkSender.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> KakaoTalkSender:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return KakaoTalkSender.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    plus_friend_id: str,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[KakaoTalkSender]:
    """Call kakaotalk.senders.get and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    request = build(
        require_project(project_id, client, OPERATION),
        plus_friend_id,
    )
    response = await client.send(request, options or {})
    return Response(
        status_code=response.status,
        headers=response.headers,
        content=response.content,
        parsed=parse(response),
    )


async def asyncio(
    plus_friend_id: str,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> KakaoTalkSender:
    """Get one sender.

    Args:
        project_id: The project; the client's by default.

    Returns:
        The requested sender.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: project_not_initialized.
            401: unauthorized_error.
            404: sender_not_found.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId} (KakaotalkSendersController_getSender_v1).
    """
    call = asyncio_detailed(plus_friend_id, client=client, project_id=project_id, options=options)
    return (await call).parsed
