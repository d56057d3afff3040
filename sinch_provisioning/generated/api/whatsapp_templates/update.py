"""PATCH /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}"""

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
from ...models.whatsapp_template_language import WhatsAppTemplateLanguage, WhatsAppTemplateLanguageLiteral
from ...models.whatsapp_template_update_input import WhatsAppTemplateUpdateInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import WhatsAppTemplateUpdateInputDict

OPERATION = OPERATIONS["whatsapp.templates.update"]


def build(
    project_id: str,
    template_name: str,
    language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
    body: WhatsAppTemplateUpdateInput | WhatsAppTemplateUpdateInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/templates/{path_segment('template_name', template_name, OPERATION)}/languages/{path_segment('language_code', language_code, OPERATION)}",
            query=NOTHING,
            schemas=schemas,
            arguments={
                "languageCode": language_code,
            },
            body=json_body(body, OPERATION),
            source=body,
        )
    finally:
        del body


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "templateName": "template_name",
            "languageCode": "language_code",
        },
        "parameters": {
            "templateName": {"type": ("string",)},
            "languageCode": {"type": ("string",), "enum": WhatsAppTemplateLanguage._value2member_map_},
        },
        "body": {"type": ("object",), "model": WhatsAppTemplateUpdateInput},
    }


def decode_request(data: Any) -> WhatsAppTemplateUpdateInput:
    """Decode a request body; see `Operation.decode_request`."""
    return WhatsAppTemplateUpdateInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


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
    template_name: str,
    language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
    body: WhatsAppTemplateUpdateInput | WhatsAppTemplateUpdateInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppTemplate]:
    """Call whatsapp.templates.update and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    try:
        request = build(
            require_project(project_id, client, OPERATION),
            template_name,
            language_code,
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
    template_name: str,
    language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
    body: WhatsAppTemplateUpdateInput | WhatsAppTemplateUpdateInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppTemplate:
    """Change a template draft or an existing template.

    Accepts drafts and REJECTED, APPROVED, PAUSED or DISABLED templates; a rejected one becomes draft.

    Args:
        language_code: See WhatsAppTemplateLanguage.
        body: The JSON body: WhatsAppTemplateUpdateInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        The changed draft.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: file_invalid_mime_type, invalid_payload, project_not_initialized,
                template_check_media_file_size, template_invalid_button_example,
                template_invalid_language_code, template_media_file_size_exceeds_maximum_file_size_limit,
                template_policies_violations.
            401: unauthorized_error.
            404: template_not_found.
            409: file_not_found, file_size_too_large, file_unexpected_error,
                object_with_whatsapp_business_account_id_does_not_exist, resource_locked,
                template_allow_category_change_not_updatable, template_category_not_updatable,
                template_changes_not_updatable, template_language_recently_deleted,
                template_name_recently_used, template_not_updatable,
                template_restricted_Domain_for_button_url, template_source_not_updatable.
            424: template_content_already_exists, template_limit_reached, template_submit_error.
            429: whatsapp_business_api_request_limit_exceeded.
            500: internal_error, template_start_session_for_uploading_media.
        TransportError: The network or the server failed.

    Source: PATCH /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode} (WhatsappTemplatesController_updateTemplate_v1).
    """
    call = asyncio_detailed(template_name, language_code, body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
