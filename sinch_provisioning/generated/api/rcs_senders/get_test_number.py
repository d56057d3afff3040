"""GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}"""

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

from ...models.rcs_test_number import RcsTestNumber
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody

OPERATION = OPERATIONS["rcs.senders.get_test_number"]


def build(
    project_id: str,
    sender_id: str,
    test_number: str,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    return Request(
        operation=OPERATION,
        path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/rcs/senders/{path_segment('sender_id', sender_id, OPERATION)}/testNumbers/{path_segment('test_number', test_number, OPERATION)}",
        query=NOTHING,
        schemas=schemas,
    )


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "senderId": "sender_id",
            "testNumber": "test_number",
        },
        "parameters": {
            "senderId": {"type": ("string",)},
            "testNumber": {"type": ("string",)},
        },
    }


def decode_request(data: Any) -> None:
    """Decode a request body; see `Operation.decode_request`."""
    refuse_body(data, operation=OPERATION.name)


def decode_response(status: int, data: Any) -> RcsTestNumber | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return RcsTestNumber.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> RcsTestNumber:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return RcsTestNumber.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    sender_id: str,
    test_number: str,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[RcsTestNumber]:
    """Call rcs.senders.get_test_number and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    request = build(
        require_project(project_id, client, OPERATION),
        sender_id,
        test_number,
    )
    response = await client.send(request, options or {})
    return Response(
        status_code=response.status,
        headers=response.headers,
        content=response.content,
        parsed=parse(response),
    )


async def asyncio(
    sender_id: str,
    test_number: str,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> RcsTestNumber:
    """Read the state of one test number.

    Args:
        project_id: The project; the client's by default.

    Returns:
        State of the test number.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: no_google_supplier.
            401: unauthorized_error.
            404: project_not_found, sender_not_found, user_is_not_tester_for_agent.
            429: rbm_too_many_requests.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber} (RcsSendersController_getTestNumberState_v1).
    """
    call = asyncio_detailed(sender_id, test_number, client=client, project_id=project_id, options=options)
    return (await call).parsed
