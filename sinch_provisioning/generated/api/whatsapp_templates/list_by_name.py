"""GET /v1/projects/{projectId}/whatsapp/templates/{templateName}"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from sinch_provisioning.runtime.messages import (
    Caller,
    CallOptions,
    RawResponse,
    Request,
    Response,
    as_object,
    check_options,
    collection_paused,
    path_segment,
    refuse_body,
    require_project,
)
from sinch_provisioning.runtime.model import UnknownVariant
from sinch_provisioning.runtime.unions import Variants

from ...models.whatsapp_partial_template_list import WhatsAppPartialTemplateList
from ...models.whatsapp_template_analytics_date_range import (
    WhatsAppTemplateAnalyticsDateRange,
    WhatsAppTemplateAnalyticsDateRangeLiteral,
)
from ...models.whatsapp_template_field_mask_path import (
    WhatsAppTemplateFieldMaskPath,
    WhatsAppTemplateFieldMaskPathLiteral,
)
from ...models.whatsapp_template_list import WhatsAppTemplateList
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody

OPERATION = OPERATIONS["whatsapp.templates.list_by_name"]
_RESPONSE_UNION = Variants(WhatsAppTemplateList, WhatsAppPartialTemplateList)


def build(
    project_id: str,
    template_name: str,
    *,
    page_token: str | None = None,
    page_size: int | None = None,
    field_mask: Sequence[WhatsAppTemplateFieldMaskPath | WhatsAppTemplateFieldMaskPathLiteral] | None = None,
    template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
    | WhatsAppTemplateAnalyticsDateRangeLiteral
    | None = None,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    query: dict[str, Any] = {}
    if page_token is not None:
        query["pageToken"] = page_token
    if page_size is not None:
        query["pageSize"] = page_size
    if field_mask is not None:
        query["fieldMask"] = field_mask
    if template_analytics_date_range is not None:
        query["templateAnalyticsDateRange"] = template_analytics_date_range
    return Request(
        operation=OPERATION,
        path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/templates/{path_segment('template_name', template_name, OPERATION)}",
        query=query,
        schemas=schemas,
    )


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "templateName": "template_name",
            "pageToken": "page_token",
            "pageSize": "page_size",
            "fieldMask": "field_mask",
            "templateAnalyticsDateRange": "template_analytics_date_range",
        },
        "parameters": {
            "templateName": {"type": ("string",)},
            "pageToken": {"type": ("string",)},
            "pageSize": {"type": ("integer",), "minimum": 1, "maximum": 1000},
            "fieldMask": {
                "type": ("array",),
                "items": {"type": ("string",), "enum": WhatsAppTemplateFieldMaskPath._value2member_map_},
            },
            "templateAnalyticsDateRange": {
                "type": ("string",),
                "enum": WhatsAppTemplateAnalyticsDateRange._value2member_map_,
            },
        },
    }


def decode_request(data: Any) -> None:
    """Decode a request body; see `Operation.decode_request`."""
    refuse_body(data, operation=OPERATION.name)


def decode_response(
    status: int, data: Any
) -> WhatsAppTemplateList | WhatsAppPartialTemplateList | UnknownVariant | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return cast(
            "WhatsAppTemplateList | WhatsAppPartialTemplateList | UnknownVariant",
            _RESPONSE_UNION.decode(as_object(data, operation=OPERATION.name, status=status)),
        )
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(
    response: RawResponse, *, whole: bool = False
) -> WhatsAppTemplateList | WhatsAppPartialTemplateList | UnknownVariant:
    """Parse a successful response; `whole` when no parts of it were asked for.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    with collection_paused():
        if whole:
            return WhatsAppTemplateList.from_dict(response.decode(OPERATION))
        return cast(
            "WhatsAppTemplateList | WhatsAppPartialTemplateList | UnknownVariant",
            _RESPONSE_UNION.decode(response.decode(OPERATION)),
        )


async def asyncio_detailed(
    template_name: str,
    *,
    page_token: str | None = None,
    page_size: int | None = None,
    field_mask: Sequence[WhatsAppTemplateFieldMaskPath | WhatsAppTemplateFieldMaskPathLiteral] | None = None,
    template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
    | WhatsAppTemplateAnalyticsDateRangeLiteral
    | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppTemplateList | WhatsAppPartialTemplateList | UnknownVariant]:
    """Call whatsapp.templates.list_by_name and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    request = build(
        require_project(project_id, client, OPERATION),
        template_name,
        page_token=page_token,
        page_size=page_size,
        field_mask=field_mask,
        template_analytics_date_range=template_analytics_date_range,
    )
    response = await client.send(request, options or {})
    return Response(
        status_code=response.status,
        headers=response.headers,
        content=response.content,
        parsed=parse(response, whole=field_mask is None),
    )


async def asyncio(
    template_name: str,
    *,
    page_token: str | None = None,
    page_size: int | None = None,
    field_mask: Sequence[WhatsAppTemplateFieldMaskPath | WhatsAppTemplateFieldMaskPathLiteral] | None = None,
    template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
    | WhatsAppTemplateAnalyticsDateRangeLiteral
    | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppTemplateList | WhatsAppPartialTemplateList | UnknownVariant:
    """List every template sharing one name.

    Paginated; without a page token the first 50 come back, alphabetically.

    Args:
        page_size: At least 1, at most 1000.
        field_mask: Fields the response should contain.
        template_analytics_date_range: Analytics window; DAY when not given.
        project_id: The project; the client's by default.

    Returns:
        Templates of that name.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_fields, invalid_page_size, invalid_page_token, project_not_initialized.
            401: unauthorized_error.
            404: template_not_found.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: GET /v1/projects/{projectId}/whatsapp/templates/{templateName} (WhatsappTemplatesController_listTemplatesByName_v1).
    """
    call = asyncio_detailed(
        template_name,
        page_token=page_token,
        page_size=page_size,
        field_mask=field_mask,
        template_analytics_date_range=template_analytics_date_range,
        client=client,
        project_id=project_id,
        options=options,
    )
    return (await call).parsed
