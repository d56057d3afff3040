"""POST /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/compare"""

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

from ...models.whatsapp_template_compare import WhatsAppTemplateCompare
from ...models.whatsapp_template_compare_input import WhatsAppTemplateCompareInput
from ...models.whatsapp_template_language import WhatsAppTemplateLanguage, WhatsAppTemplateLanguageLiteral
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import WhatsAppTemplateCompareInputDict

OPERATION = OPERATIONS["whatsapp.templates.compare"]


def build(
    project_id: str,
    template_name: str,
    language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
    body: WhatsAppTemplateCompareInput | WhatsAppTemplateCompareInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/templates/{path_segment('template_name', template_name, OPERATION)}/languages/{path_segment('language_code', language_code, OPERATION)}/compare",
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
        "body": {"type": ("object",), "model": WhatsAppTemplateCompareInput},
    }


def decode_request(data: Any) -> WhatsAppTemplateCompareInput:
    """Decode a request body; see `Operation.decode_request`."""
    return WhatsAppTemplateCompareInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


def decode_response(status: int, data: Any) -> WhatsAppTemplateCompare | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return WhatsAppTemplateCompare.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> WhatsAppTemplateCompare:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return WhatsAppTemplateCompare.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    template_name: str,
    language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
    body: WhatsAppTemplateCompareInput | WhatsAppTemplateCompareInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppTemplateCompare]:
    """Call whatsapp.templates.compare and return the whole response; see `asyncio`."""
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
    body: WhatsAppTemplateCompareInput | WhatsAppTemplateCompareInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppTemplateCompare:
    """Compare this template with another one.

    Both need 1,000+ sends within the timeframe and must differ.

    Args:
        language_code: See WhatsAppTemplateLanguage.
        body: The JSON body: WhatsAppTemplateCompareInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        Result of the comparison.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_input, invalid_payload, project_not_initialized, template_invalid_language_code.
            401: unauthorized_error.
            404: template_not_found, templates_compare_not_found.
            409: resource_locked, templates_compare_not_unique, templates_not_eligible_for_comparison.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/compare (WhatsappTemplatesController_compareTemplates_v1).
    """
    call = asyncio_detailed(template_name, language_code, body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
