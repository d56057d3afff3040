"""POST /v1/projects/{projectId}/rcs/senders"""

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

from ...models.rcs_sender import RcsSender
from ...models.rcs_sender_input import RcsSenderInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import RcsSenderInputDict

OPERATION = OPERATIONS["rcs.senders.create"]


def build(
    project_id: str,
    body: RcsSenderInput | RcsSenderInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/rcs/senders",
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
        "body": {"type": ("object",), "model": RcsSenderInput},
    }


def decode_request(data: Any) -> RcsSenderInput:
    """Decode a request body; see `Operation.decode_request`."""
    return RcsSenderInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


def decode_response(status: int, data: Any) -> RcsSender | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return RcsSender.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> RcsSender:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return RcsSender.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    body: RcsSenderInput | RcsSenderInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[RcsSender]:
    """Call rcs.senders.create and return the whole response; see `asyncio`."""
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
    body: RcsSenderInput | RcsSenderInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> RcsSender:
    """Create a sender in the project.

    Only region, billingCategory and useCase are needed; other fields can follow before launch.

    Args:
        body: The JSON body: RcsSenderInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        Created sender.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: add_test_number_invalid, file_invalid_mime_type, invalid_google_agent, invalid_input,
                invalid_payload.
            401: unauthorized_error.
            403: rbm_has_not_been_used, rbm_webhook_incorrect_secret.
            404: project_not_found, rbm_resources_not_found.
            409: account_data_is_corrupt, file_has_wrong_dimensions, file_not_found, file_size_too_large,
                file_unexpected_error.
            429: rbm_too_many_requests.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/rcs/senders (RcsSendersController_createSender_v1).
    """
    call = asyncio_detailed(body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
