"""DELETE /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sinch_provisioning.runtime.messages import (
    Caller,
    CallOptions,
    Request,
    Response,
    as_object,
    check_options,
    path_segment,
    refuse_body,
    require_project,
)

from ...models.whatsapp_template_language import WhatsAppTemplateLanguage, WhatsAppTemplateLanguageLiteral
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody

OPERATION = OPERATIONS["whatsapp.templates.delete"]


def build(
    project_id: str,
    template_name: str,
    language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
    *,
    delete_submitted: bool | None = None,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    query: dict[str, Any] = {}
    if delete_submitted is not None:
        query["deleteSubmitted"] = delete_submitted
    return Request(
        operation=OPERATION,
        path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/templates/{path_segment('template_name', template_name, OPERATION)}/languages/{path_segment('language_code', language_code, OPERATION)}",
        query=query,
        schemas=schemas,
        arguments={
            "languageCode": language_code,
        },
    )


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "templateName": "template_name",
            "languageCode": "language_code",
            "deleteSubmitted": "delete_submitted",
        },
        "parameters": {
            "templateName": {"type": ("string",)},
            "languageCode": {"type": ("string",), "enum": WhatsAppTemplateLanguage._value2member_map_},
            "deleteSubmitted": {"type": ("boolean",)},
        },
    }


def decode_request(data: Any) -> None:
    """Decode a request body; see `Operation.decode_request`."""
    refuse_body(data, operation=OPERATION.name)


def decode_response(status: int, data: Any) -> None | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return None
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


async def asyncio_detailed(
    template_name: str,
    language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
    *,
    delete_submitted: bool | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[None]:
    """Call whatsapp.templates.delete and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    request = build(
        require_project(project_id, client, OPERATION),
        template_name,
        language_code,
        delete_submitted=delete_submitted,
    )
    response = await client.send(request, options or {})
    return Response(
        status_code=response.status,
        headers=response.headers,
        content=response.content,
        parsed=None,
    )


async def asyncio(
    template_name: str,
    language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
    *,
    delete_submitted: bool | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> None:
    """Remove one language version of a template.

    Drafts only unless deleteSubmitted=true; approved name+language pair then blocked for 30 days.

    Args:
        language_code: See WhatsAppTemplateLanguage.
        delete_submitted: true also removes a template submitted to Meta; false errors on submitted ones.
            False when left out.
        project_id: The project; the client's by default.

    Returns:
        Nothing.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: project_not_initialized, template_invalid_language_code.
            401: unauthorized_error.
            404: template_changes_not_found, template_not_found.
            409: resource_locked, template_not_deletable_due_to_input_config.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: DELETE /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode} (WhatsappTemplatesController_deleteTemplateByNameAndLanguage_v1).
    """
    call = asyncio_detailed(
        template_name,
        language_code,
        delete_submitted=delete_submitted,
        client=client,
        project_id=project_id,
        options=options,
    )
    await call
