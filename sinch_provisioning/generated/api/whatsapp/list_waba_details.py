"""POST /v1/projects/{projectId}/whatsapp/wabaDetails"""

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
    json_body,
    path_segment,
    require_project,
)

from ...models.whatsapp_waba_details_list import WhatsAppWabaDetailsList
from ...models.whatsapp_waba_details_list_input import WhatsAppWabaDetailsListInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import WhatsAppWabaDetailsListInputDict

OPERATION = OPERATIONS["whatsapp.list_waba_details"]


def build(
    project_id: str,
    body: WhatsAppWabaDetailsListInput | WhatsAppWabaDetailsListInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/wabaDetails",
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
        "body": {"type": ("object",), "model": WhatsAppWabaDetailsListInput},
    }


def decode_request(data: Any) -> WhatsAppWabaDetailsListInput:
    """Decode a request body; see `Operation.decode_request`."""
    return WhatsAppWabaDetailsListInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


def decode_response(status: int, data: Any) -> WhatsAppWabaDetailsList | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return WhatsAppWabaDetailsList.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> WhatsAppWabaDetailsList:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    with collection_paused():
        return WhatsAppWabaDetailsList.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    body: WhatsAppWabaDetailsListInput | WhatsAppWabaDetailsListInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppWabaDetailsList]:
    """Call whatsapp.list_waba_details and return the whole response; see `asyncio`."""
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
    body: WhatsAppWabaDetailsListInput | WhatsAppWabaDetailsListInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppWabaDetailsList:
    """List WABAs reachable with a Facebook token.

    Deprecated by the API.

    Includes each account's shared phone numbers; token comes from embedded signup.

    Args:
        body: The JSON body: WhatsAppWabaDetailsListInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        WABAs tied to the token.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_business_manager, invalid_business_manager_for_environment, invalid_facebook_token,
                invalid_input, invalid_payload.
            401: unauthorized_error.
            500: facebook_Request_limit_reached, internal_error, log_in_facebook_required.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/whatsapp/wabaDetails (WhatsappEmbeddedSignupHelperController_listWabaDetailsForToken_v1).
    """
    call = asyncio_detailed(body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
