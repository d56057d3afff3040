"""POST /v1/projects/{projectId}/webhooks"""

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

from ...models.webhook import Webhook
from ...models.webhook_input import WebhookInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import WebhookInputDict

OPERATION = OPERATIONS["webhooks.create"]


def build(
    project_id: str,
    body: WebhookInput | WebhookInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/webhooks",
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
        "body": {"type": ("object",), "model": WebhookInput},
    }


def decode_request(data: Any) -> WebhookInput:
    """Decode a request body; see `Operation.decode_request`."""
    return WebhookInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


def decode_response(status: int, data: Any) -> Webhook | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return Webhook.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> Webhook:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return Webhook.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    body: WebhookInput | WebhookInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[Webhook]:
    """Call webhooks.create and return the whole response; see `asyncio`."""
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
    body: WebhookInput | WebhookInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Webhook:
    """Create a webhook in the project.

    At most 15 webhooks per project; used to notify of resource updates.

    Args:
        body: The JSON body: WebhookInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        Created webhook.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_input, invalid_payload.
            401: unauthorized_error.
            409: webhook_exists.
            424: webhook_limit_reached.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/webhooks (WebhookWebhookController_createWebhook_v1).
    """
    call = asyncio_detailed(body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
