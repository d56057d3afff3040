"""POST /v1/projects/{projectId}/rcs/senders/{senderId}/launch"""

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

from ...models.rcs_sender import RcsSender
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody

OPERATION = OPERATIONS["rcs.senders.launch"]


def build(
    project_id: str,
    sender_id: str,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    return Request(
        operation=OPERATION,
        path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/rcs/senders/{path_segment('sender_id', sender_id, OPERATION)}/launch",
        query=NOTHING,
        schemas=schemas,
    )


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "senderId": "sender_id",
        },
        "parameters": {
            "senderId": {"type": ("string",)},
        },
    }


def decode_request(data: Any) -> None:
    """Decode a request body; see `Operation.decode_request`."""
    refuse_body(data, operation=OPERATION.name)


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
    sender_id: str,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[RcsSender]:
    """Call rcs.senders.launch and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    request = build(
        require_project(project_id, client, OPERATION),
        sender_id,
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
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> RcsSender:
    """Start launching a sender.

    Needs: all mandatory questionnaire answers (US V2: verification phone too; per-country answers where they
    apply), at least one country in details.countries, at least one of details.brand.phones or
    details.brand.emails (both advised), and details.brand bannerUrl, logoUrl, privacyPolicyUrl and
    termsOfServiceUrl. Without a questionnaire video URI the sender waits in PENDING_LAUNCH until one is added
    for it.

    Args:
        project_id: The project; the client's by default.

    Returns:
        Sender being launched.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_id_format, invalid_region_for_att_supplier, verification_suspended_in_gmb.
            401: unauthorized_error.
            403: rbm_has_not_been_used.
            404: rbm_resources_not_found, sender_not_found.
            409: launch_invalid_agent_state, launch_invalid_verification_state.
            412: launch_precondition_failed.
            429: rbm_too_many_requests.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/rcs/senders/{senderId}/launch (RcsSendersController_launchSender_v1).
    """
    call = asyncio_detailed(sender_id, client=client, project_id=project_id, options=options)
    return (await call).parsed
