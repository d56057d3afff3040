"""GET /v1/projects/{projectId}/whatsapp/flows/{flowId}/screens"""

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
    collection_paused,
    path_segment,
    refuse_body,
    require_project,
)

from ...models.whatsapp_flow_screen_list import WhatsAppFlowScreenList
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody

OPERATION = OPERATIONS["whatsapp.flows.list_screens"]


def build(
    project_id: str,
    flow_id: str,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    return Request(
        operation=OPERATION,
        path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/flows/{path_segment('flow_id', flow_id, OPERATION)}/screens",
        query=NOTHING,
        schemas=schemas,
    )


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "flowId": "flow_id",
        },
        "parameters": {
            "flowId": {"type": ("string",)},
        },
    }


def decode_request(data: Any) -> None:
    """Decode a request body; see `Operation.decode_request`."""
    refuse_body(data, operation=OPERATION.name)


def decode_response(status: int, data: Any) -> WhatsAppFlowScreenList | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return WhatsAppFlowScreenList.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> WhatsAppFlowScreenList:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    with collection_paused():
        return WhatsAppFlowScreenList.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    flow_id: str,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppFlowScreenList]:
    """Call whatsapp.flows.list_screens and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    request = build(
        require_project(project_id, client, OPERATION),
        flow_id,
    )
    response = await client.send(request, options or {})
    return Response(
        status_code=response.status,
        headers=response.headers,
        content=response.content,
        parsed=parse(response),
    )


async def asyncio(
    flow_id: str,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppFlowScreenList:
    """List the screens of one flow.

    Args:
        project_id: The project; the client's by default.

    Returns:
        Flow screen list.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: project_not_initialized.
            401: unauthorized_error.
            404: flow_not_found, flow_screens_not_found, project_not_found.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: GET /v1/projects/{projectId}/whatsapp/flows/{flowId}/screens (WhatsappFlowsController_listFlowScreens_v1).
    """
    call = asyncio_detailed(flow_id, client=client, project_id=project_id, options=options)
    return (await call).parsed
