"""POST /v1/projects/{projectId}/whatsapp"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

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
from sinch_provisioning.runtime.unions import Variants

from ...models.whatsapp_account import WhatsAppAccount
from ...models.whatsapp_account_deprecated_input import WhatsAppAccountDeprecatedInput
from ...models.whatsapp_account_partner_initiated_input import WhatsAppAccountPartnerInitiatedInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import WhatsAppAccountDeprecatedInputDict, WhatsAppAccountPartnerInitiatedInputDict

OPERATION = OPERATIONS["whatsapp.account.create"]
_BODY = Variants(WhatsAppAccountPartnerInitiatedInput, WhatsAppAccountDeprecatedInput)


def build(
    project_id: str,
    body: WhatsAppAccountPartnerInitiatedInput
    | WhatsAppAccountPartnerInitiatedInputDict
    | WhatsAppAccountDeprecatedInput
    | WhatsAppAccountDeprecatedInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp",
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
        "body": {
            "anyOf": (
                {"type": ("object",), "model": WhatsAppAccountPartnerInitiatedInput},
                {"type": ("object",), "model": WhatsAppAccountDeprecatedInput},
            )
        },
    }


def decode_request(data: Any) -> WhatsAppAccountPartnerInitiatedInput | WhatsAppAccountDeprecatedInput:
    """Decode a request body; see `Operation.decode_request`."""
    return cast(
        "WhatsAppAccountPartnerInitiatedInput | WhatsAppAccountDeprecatedInput",
        _BODY.decode(as_object(data, operation=OPERATION.name, status=None)),
    )


def decode_response(status: int, data: Any) -> WhatsAppAccount | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return WhatsAppAccount.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> WhatsAppAccount:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return WhatsAppAccount.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    body: WhatsAppAccountPartnerInitiatedInput
    | WhatsAppAccountPartnerInitiatedInputDict
    | WhatsAppAccountDeprecatedInput
    | WhatsAppAccountDeprecatedInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppAccount]:
    """Call whatsapp.account.create and return the whole response; see `asyncio`."""
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
    body: WhatsAppAccountPartnerInitiatedInput
    | WhatsAppAccountPartnerInitiatedInputDict
    | WhatsAppAccountDeprecatedInput
    | WhatsAppAccountDeprecatedInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppAccount:
    """Open a WhatsApp account for the project.

    Only one account per project is allowed.

    Args:
        body: The JSON body: WhatsAppAccountPartnerInitiatedInput, WhatsAppAccountDeprecatedInput, or a
            mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        The account.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_business_manager_for_environment, invalid_input, invalid_payload.
            401: unauthorized_error.
            404: project_not_found.
            409: account_data_is_corrupt, account_exists.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/whatsapp (WhatsappAccountsController_createAccount_v1).
    """
    call = asyncio_detailed(body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
