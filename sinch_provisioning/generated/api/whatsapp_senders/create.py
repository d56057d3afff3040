"""POST /v1/projects/{projectId}/whatsapp/senders"""

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

from ...models.whatsapp_sender import WhatsAppSender
from ...models.whatsapp_sender_deprecated_input import WhatsAppSenderDeprecatedInput
from ...models.whatsapp_sender_input import WhatsAppSenderInput
from ...models.whatsapp_sender_partner_initiated_input import WhatsAppSenderPartnerInitiatedInput
from ...models.whatsapp_sender_phone_provisioning_input import WhatsAppSenderPhoneProvisioningInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import (
        WhatsAppSenderDeprecatedInputDict,
        WhatsAppSenderInputDict,
        WhatsAppSenderPartnerInitiatedInputDict,
        WhatsAppSenderPhoneProvisioningInputDict,
    )

OPERATION = OPERATIONS["whatsapp.senders.create"]
_BODY = Variants(
    WhatsAppSenderInput,
    WhatsAppSenderPhoneProvisioningInput,
    WhatsAppSenderPartnerInitiatedInput,
    WhatsAppSenderDeprecatedInput,
)


def build(
    project_id: str,
    body: WhatsAppSenderInput
    | WhatsAppSenderInputDict
    | WhatsAppSenderPhoneProvisioningInput
    | WhatsAppSenderPhoneProvisioningInputDict
    | WhatsAppSenderPartnerInitiatedInput
    | WhatsAppSenderPartnerInitiatedInputDict
    | WhatsAppSenderDeprecatedInput
    | WhatsAppSenderDeprecatedInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/senders",
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
                {"type": ("object",), "model": WhatsAppSenderInput},
                {"type": ("object",), "model": WhatsAppSenderPhoneProvisioningInput},
                {"type": ("object",), "model": WhatsAppSenderPartnerInitiatedInput},
                {"type": ("object",), "model": WhatsAppSenderDeprecatedInput},
            )
        },
    }


def decode_request(
    data: Any,
) -> (
    WhatsAppSenderInput
    | WhatsAppSenderPhoneProvisioningInput
    | WhatsAppSenderPartnerInitiatedInput
    | WhatsAppSenderDeprecatedInput
):
    """Decode a request body; see `Operation.decode_request`."""
    return cast(
        "WhatsAppSenderInput | WhatsAppSenderPhoneProvisioningInput | WhatsAppSenderPartnerInitiatedInput | WhatsAppSenderDeprecatedInput",
        _BODY.decode(as_object(data, operation=OPERATION.name, status=None)),
    )


def decode_response(status: int, data: Any) -> WhatsAppSender | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return WhatsAppSender.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> WhatsAppSender:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return WhatsAppSender.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    body: WhatsAppSenderInput
    | WhatsAppSenderInputDict
    | WhatsAppSenderPhoneProvisioningInput
    | WhatsAppSenderPhoneProvisioningInputDict
    | WhatsAppSenderPartnerInitiatedInput
    | WhatsAppSenderPartnerInitiatedInputDict
    | WhatsAppSenderDeprecatedInput
    | WhatsAppSenderDeprecatedInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppSender]:
    """Call whatsapp.senders.create and return the whole response; see `asyncio`."""
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
    body: WhatsAppSenderInput
    | WhatsAppSenderInputDict
    | WhatsAppSenderPhoneProvisioningInput
    | WhatsAppSenderPhoneProvisioningInputDict
    | WhatsAppSenderPartnerInitiatedInput
    | WhatsAppSenderPartnerInitiatedInputDict
    | WhatsAppSenderDeprecatedInput
    | WhatsAppSenderDeprecatedInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppSender:
    """Add a WhatsApp sender to the project.

    Business managers, either hosting type: BR = SINCH_BR/SINCH_MX; EU = SINCH_UK; US = all three.

    Args:
        body: The JSON body: WhatsAppSenderInput, WhatsAppSenderPhoneProvisioningInput,
            WhatsAppSenderPartnerInitiatedInput, WhatsAppSenderDeprecatedInput, or a mapping with the wire's
            names.
        project_id: The project; the client's by default.

    Returns:
        The sender.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: file_invalid_mime_type, invalid_business_manager, invalid_business_manager_for_environment,
                invalid_facebook_token, invalid_input, invalid_payload, project_not_initialized.
            401: unauthorized_error.
            404: project_not_found.
            409: account_data_is_corrupt, all_phone_number_id_provisioned, file_has_wrong_dimensions,
                file_not_found, file_size_too_large, file_unexpected_error,
                invalid_waba_id_or_phone_number_id_for_region, not_found_waba_id, provisioned_phone_number_id,
                too_many_waba_id, used_phone_number_id, waba_id_used, wrong_business_manager, wrong_waba_id.
            500: facebook_Request_limit_reached, internal_error, log_in_facebook_required.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/whatsapp/senders (WhatsappSendersController_createSender_v1).
    """
    call = asyncio_detailed(body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
