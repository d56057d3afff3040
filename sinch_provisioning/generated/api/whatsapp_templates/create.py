"""POST /v1/projects/{projectId}/whatsapp/templates"""

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

from ...models.whatsapp_template import WhatsAppTemplate
from ...models.whatsapp_template_input import WhatsAppTemplateInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import WhatsAppTemplateInputDict

OPERATION = OPERATIONS["whatsapp.templates.create"]


def build(
    project_id: str,
    body: WhatsAppTemplateInput | WhatsAppTemplateInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/templates",
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
        "body": {"type": ("object",), "model": WhatsAppTemplateInput},
    }


def decode_request(data: Any) -> WhatsAppTemplateInput:
    """Decode a request body; see `Operation.decode_request`."""
    return WhatsAppTemplateInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


def decode_response(status: int, data: Any) -> WhatsAppTemplate | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return WhatsAppTemplate.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> WhatsAppTemplate:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return WhatsAppTemplate.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    body: WhatsAppTemplateInput | WhatsAppTemplateInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppTemplate]:
    """Call whatsapp.templates.create and return the whole response; see `asyncio`."""
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
    body: WhatsAppTemplateInput | WhatsAppTemplateInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppTemplate:
    """Add a template to a project.

    Field status set to submit creates it at once; otherwise it becomes a draft.

    Args:
        body: The JSON body: WhatsAppTemplateInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        The new template.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: file_invalid_mime_type, invalid_input, invalid_payload, project_not_initialized,
                template_check_media_file_size, template_dynamic_pricing_not_available,
                template_invalid_button_example, template_invalid_category,
                template_media_file_size_exceeds_maximum_file_size_limit, template_policies_violations.
            401: unauthorized_error.
            409: file_not_found, file_size_too_large, file_unexpected_error,
                object_with_whatsapp_business_account_id_does_not_exist, resource_locked, template_exists,
                template_incorrect_category, template_language_recently_deleted, template_name_recently_used,
                template_restricted_Domain_for_button_url.
            424: template_content_already_exists, template_limit_reached, template_submit_error.
            429: whatsapp_business_api_request_limit_exceeded.
            500: internal_error, template_start_session_for_uploading_media.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/whatsapp/templates (WhatsappTemplatesController_createTemplate_v1).
    """
    call = asyncio_detailed(body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
