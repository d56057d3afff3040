"""PATCH /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}"""

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

from ...models.kakaotalk_template import KakaoTalkTemplate
from ...models.kakaotalk_template_update_input import KakaoTalkTemplateUpdateInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import KakaoTalkTemplateUpdateInputDict

OPERATION = OPERATIONS["kakaotalk.templates.update"]


def build(
    project_id: str,
    plus_friend_id: str,
    template_code: str,
    body: KakaoTalkTemplateUpdateInput | KakaoTalkTemplateUpdateInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/kakaotalk/senders/{path_segment('plus_friend_id', plus_friend_id, OPERATION)}/templates/{path_segment('template_code', template_code, OPERATION)}",
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
            "plusFriendId": "plus_friend_id",
            "templateCode": "template_code",
        },
        "parameters": {
            "plusFriendId": {"type": ("string",)},
            "templateCode": {"type": ("string",)},
        },
        "body": {"type": ("object",), "model": KakaoTalkTemplateUpdateInput},
    }


def decode_request(data: Any) -> KakaoTalkTemplateUpdateInput:
    """Decode a request body; see `Operation.decode_request`."""
    return KakaoTalkTemplateUpdateInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


def decode_response(status: int, data: Any) -> KakaoTalkTemplate | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return KakaoTalkTemplate.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> KakaoTalkTemplate:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return KakaoTalkTemplate.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    plus_friend_id: str,
    template_code: str,
    body: KakaoTalkTemplateUpdateInput | KakaoTalkTemplateUpdateInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[KakaoTalkTemplate]:
    """Call kakaotalk.templates.update and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    try:
        request = build(
            require_project(project_id, client, OPERATION),
            plus_friend_id,
            template_code,
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
    plus_friend_id: str,
    template_code: str,
    body: KakaoTalkTemplateUpdateInput | KakaoTalkTemplateUpdateInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> KakaoTalkTemplate:
    """Change an existing KakaoTalk template.

    409 template_not_updatable: state not APPROVED/REJECTED; template_changes_not_updatable: changes not
    DRAFT/REJECTED.

    Args:
        body: The JSON body: KakaoTalkTemplateUpdateInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        The template after the update.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: project_not_initialized, template_invalid_category_code.
            401: unauthorized_error.
            404: sender_not_found, template_not_found.
            409: template_changes_not_updatable, template_exists, template_not_updatable.
            424: template_kakaotalk_validation_error.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: PATCH /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode} (KakaotalkTemplatesController_updateTemplate_v1).
    """
    call = asyncio_detailed(plus_friend_id, template_code, body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
