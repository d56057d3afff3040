"""POST /v1/projects/{projectId}/whatsapp/longLivedAccessToken"""

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

from ...models.whatsapp_long_lived_access_token import WhatsAppLongLivedAccessToken
from ...models.whatsapp_long_lived_access_token_input import WhatsAppLongLivedAccessTokenInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import WhatsAppLongLivedAccessTokenInputDict

OPERATION = OPERATIONS["whatsapp.create_long_lived_access_token"]


def build(
    project_id: str,
    body: WhatsAppLongLivedAccessTokenInput | WhatsAppLongLivedAccessTokenInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/longLivedAccessToken",
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
        "body": {"type": ("object",), "model": WhatsAppLongLivedAccessTokenInput},
    }


def decode_request(data: Any) -> WhatsAppLongLivedAccessTokenInput:
    """Decode a request body; see `Operation.decode_request`."""
    return WhatsAppLongLivedAccessTokenInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


def decode_response(status: int, data: Any) -> WhatsAppLongLivedAccessToken | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return WhatsAppLongLivedAccessToken.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> WhatsAppLongLivedAccessToken:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return WhatsAppLongLivedAccessToken.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    body: WhatsAppLongLivedAccessTokenInput | WhatsAppLongLivedAccessTokenInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppLongLivedAccessToken]:
    """Call whatsapp.create_long_lived_access_token and return the whole response; see `asyncio`."""
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
    body: WhatsAppLongLivedAccessTokenInput | WhatsAppLongLivedAccessTokenInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppLongLivedAccessToken:
    """Exchange an embedded-signup credential for a long-lived token.

    Deprecated by the API.

    Token lives 60 days; input is an embedded-signup Facebook token or another long-lived one.

    Args:
        body: The JSON body: WhatsAppLongLivedAccessTokenInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        Long-lived token.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_business_manager, invalid_business_manager_for_environment, invalid_facebook_code,
                invalid_facebook_token, invalid_input, invalid_payload.
            401: unauthorized_error.
            500: facebook_Request_limit_reached, internal_error, log_in_facebook_required.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/whatsapp/longLivedAccessToken (WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1).
    """
    call = asyncio_detailed(body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
