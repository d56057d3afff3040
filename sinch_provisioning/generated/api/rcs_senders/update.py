"""PATCH /v1/projects/{projectId}/rcs/senders/{senderId}"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sinch_provisioning.runtime.messages import (
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
from ...models.rcs_sender_update_input import RcsSenderUpdateInput
from ...models.rcs_us_questionnaire_version import RcsUsQuestionnaireVersion, RcsUsQuestionnaireVersionLiteral
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import RcsSenderUpdateInputDict

OPERATION = OPERATIONS["rcs.senders.update"]


def build(
    project_id: str,
    sender_id: str,
    body: RcsSenderUpdateInput | RcsSenderUpdateInputDict,
    *,
    us_questionnaire_version: RcsUsQuestionnaireVersion | RcsUsQuestionnaireVersionLiteral | None = None,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    query: dict[str, Any] = {}
    if us_questionnaire_version is not None:
        query["usQuestionnaireVersion"] = us_questionnaire_version
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/rcs/senders/{path_segment('sender_id', sender_id, OPERATION)}",
            query=query,
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
            "senderId": "sender_id",
            "usQuestionnaireVersion": "us_questionnaire_version",
        },
        "parameters": {
            "senderId": {"type": ("string",)},
            "usQuestionnaireVersion": {"type": ("string",), "enum": RcsUsQuestionnaireVersion._value2member_map_},
        },
        "body": {"type": ("object",), "model": RcsSenderUpdateInput},
    }


def decode_request(data: Any) -> RcsSenderUpdateInput:
    """Decode a request body; see `Operation.decode_request`."""
    return RcsSenderUpdateInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


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
    body: RcsSenderUpdateInput | RcsSenderUpdateInputDict,
    *,
    us_questionnaire_version: RcsUsQuestionnaireVersion | RcsUsQuestionnaireVersionLiteral | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[RcsSender]:
    """Call rcs.senders.update and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    try:
        request = build(
            require_project(project_id, client, OPERATION),
            sender_id,
            body,
            us_questionnaire_version=us_questionnaire_version,
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
    sender_id: str,
    body: RcsSenderUpdateInput | RcsSenderUpdateInputDict,
    *,
    us_questionnaire_version: RcsUsQuestionnaireVersion | RcsUsQuestionnaireVersionLiteral | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> RcsSender:
    """Update a sender and return the new version.

    While LAUNCHING or LAUNCHED, only details.countries and details.launch accept changes.

    Args:
        body: The JSON body: RcsSenderUpdateInput, or a mapping with the wire's names.
        us_questionnaire_version: US questionnaire version used by the update: v1 is legacy, v2 current.
        project_id: The project; the client's by default.

    Returns:
        The changed sender.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: add_test_number_invalid, fields_not_updatable, invalid_google_agent, invalid_id_format,
                invalid_input, invalid_payload, invalid_region_for_att_supplier, no_fields_to_update.
            401: unauthorized_error.
            403: rbm_has_not_been_used.
            404: blocked_because_the_recipient_declined, project_not_found, rbm_resources_not_found,
                sender_not_found.
            429: rbm_too_many_requests.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: PATCH /v1/projects/{projectId}/rcs/senders/{senderId} (RcsSendersController_updateSender_v1).
    """
    call = asyncio_detailed(
        sender_id,
        body,
        us_questionnaire_version=us_questionnaire_version,
        client=client,
        project_id=project_id,
        options=options,
    )
    del body
    return (await call).parsed
