"""GET /v1/projects/{projectId}/whatsapp/templates"""

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
from ...models.whatsapp_template_state import WhatsAppTemplateState, WhatsAppTemplateStateLiteral
from ...models.whatsapp_template_status import WhatsAppTemplateStatus, WhatsAppTemplateStatusLiteral
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody

OPERATION = OPERATIONS["whatsapp.templates.list"]
_RESPONSE_UNION = Variants(WhatsAppTemplateList, WhatsAppPartialTemplateList)


def build(
    project_id: str,
    *,
    page_token: str | None = None,
    page_size: int | None = None,
    field_mask: Sequence[WhatsAppTemplateFieldMaskPath | WhatsAppTemplateFieldMaskPathLiteral] | None = None,
    filter_states: Sequence[WhatsAppTemplateState | WhatsAppTemplateStateLiteral] | None = None,
    filter_statuses: Sequence[WhatsAppTemplateStatus | WhatsAppTemplateStatusLiteral] | None = None,
    template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
    | WhatsAppTemplateAnalyticsDateRangeLiteral
    | None = None,
    template_name: str | None = None,
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
    if filter_states is not None:
        query["filterStates"] = filter_states
    if filter_statuses is not None:
        query["filterStatuses"] = filter_statuses
    if template_analytics_date_range is not None:
        query["templateAnalyticsDateRange"] = template_analytics_date_range
    if template_name is not None:
        query["templateName"] = template_name
    return Request(
        operation=OPERATION,
        path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/whatsapp/templates",
        query=query,
        schemas=schemas,
    )


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "pageToken": "page_token",
            "pageSize": "page_size",
            "fieldMask": "field_mask",
            "filterStates": "filter_states",
            "filterStatuses": "filter_statuses",
            "templateAnalyticsDateRange": "template_analytics_date_range",
            "templateName": "template_name",
        },
        "parameters": {
            "pageToken": {"type": ("string",)},
            "pageSize": {"type": ("integer",), "minimum": 1, "maximum": 1000},
            "fieldMask": {
                "type": ("array",),
                "items": {"type": ("string",), "enum": WhatsAppTemplateFieldMaskPath._value2member_map_},
            },
            "filterStates": {
                "type": ("array",),
                "items": {"type": ("string",), "enum": WhatsAppTemplateState._value2member_map_},
            },
            "filterStatuses": {
                "type": ("array",),
                "items": {"type": ("string",), "enum": WhatsAppTemplateStatus._value2member_map_},
            },
            "templateAnalyticsDateRange": {
                "type": ("string",),
                "enum": WhatsAppTemplateAnalyticsDateRange._value2member_map_,
            },
            "templateName": {"type": ("string",)},
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
    *,
    page_token: str | None = None,
    page_size: int | None = None,
    field_mask: Sequence[WhatsAppTemplateFieldMaskPath | WhatsAppTemplateFieldMaskPathLiteral] | None = None,
    filter_states: Sequence[WhatsAppTemplateState | WhatsAppTemplateStateLiteral] | None = None,
    filter_statuses: Sequence[WhatsAppTemplateStatus | WhatsAppTemplateStatusLiteral] | None = None,
    template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
    | WhatsAppTemplateAnalyticsDateRangeLiteral
    | None = None,
    template_name: str | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[WhatsAppTemplateList | WhatsAppPartialTemplateList | UnknownVariant]:
    """Call whatsapp.templates.list and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    request = build(
        require_project(project_id, client, OPERATION),
        page_token=page_token,
        page_size=page_size,
        field_mask=field_mask,
        filter_states=filter_states,
        filter_statuses=filter_statuses,
        template_analytics_date_range=template_analytics_date_range,
        template_name=template_name,
    )
    response = await client.send(request, options or {})
    return Response(
        status_code=response.status,
        headers=response.headers,
        content=response.content,
        parsed=parse(response, whole=field_mask is None),
    )


async def asyncio(
    *,
    page_token: str | None = None,
    page_size: int | None = None,
    field_mask: Sequence[WhatsAppTemplateFieldMaskPath | WhatsAppTemplateFieldMaskPathLiteral] | None = None,
    filter_states: Sequence[WhatsAppTemplateState | WhatsAppTemplateStateLiteral] | None = None,
    filter_statuses: Sequence[WhatsAppTemplateStatus | WhatsAppTemplateStatusLiteral] | None = None,
    template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
    | WhatsAppTemplateAnalyticsDateRangeLiteral
    | None = None,
    template_name: str | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> WhatsAppTemplateList | WhatsAppPartialTemplateList | UnknownVariant:
    """Page through a project's templates.

    Without a page token: the first 50, sorted alphabetically.

    Args:
        page_token: Token of the next page, from an earlier response.
        page_size: At least 1, at most 1000.
        field_mask: Which fields the response should carry.
        filter_states: Keep only these states.
        filter_statuses: Keep only these change statuses.
        template_analytics_date_range: Period of the analytics figures; DAY when absent.
        template_name: Prefix match on the template name.
        project_id: The project; the client's by default.

    Returns:
        Page of templates.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_fields, invalid_filter_states, invalid_filter_statuses, invalid_page_size,
                invalid_page_token, project_not_initialized.
            401: unauthorized_error.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: GET /v1/projects/{projectId}/whatsapp/templates (WhatsappTemplatesController_listTemplates_v1).
    """
    call = asyncio_detailed(
        page_token=page_token,
        page_size=page_size,
        field_mask=field_mask,
        filter_states=filter_states,
        filter_statuses=filter_statuses,
        template_analytics_date_range=template_analytics_date_range,
        template_name=template_name,
        client=client,
        project_id=project_id,
        options=options,
    )
    return (await call).parsed
