"""GET /v1/projects/{projectId}/rcs/senders"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

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

from ...models.rcs_sender_list import RcsSenderList
from ...models.rcs_sender_sort_column import RcsSenderSortColumn, RcsSenderSortColumnLiteral
from ...models.rcs_sender_state import RcsSenderState, RcsSenderStateLiteral
from ...models.rcs_sort_direction import RcsSortDirection, RcsSortDirectionLiteral
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody

OPERATION = OPERATIONS["rcs.senders.list"]


def build(
    project_id: str,
    *,
    page_token: str | None = None,
    page_size: int | None = None,
    filter_conversation_api_app_id: str | None = None,
    filter_sender_ids: str | None = None,
    filter_sender_name: str | None = None,
    filter_states: Sequence[RcsSenderState | RcsSenderStateLiteral] | None = None,
    search: str | None = None,
    sort_column: RcsSenderSortColumn | RcsSenderSortColumnLiteral | None = None,
    sort_direction: RcsSortDirection | RcsSortDirectionLiteral | None = None,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    query: dict[str, Any] = {}
    if page_token is not None:
        query["pageToken"] = page_token
    if page_size is not None:
        query["pageSize"] = page_size
    if filter_conversation_api_app_id is not None:
        query["filterConversationApiAppId"] = filter_conversation_api_app_id
    if filter_sender_ids is not None:
        query["filterSenderIds"] = filter_sender_ids
    if filter_sender_name is not None:
        query["filterSenderName"] = filter_sender_name
    if filter_states is not None:
        query["filterStates"] = filter_states
    if search is not None:
        query["search"] = search
    if sort_column is not None:
        query["sortColumn"] = sort_column
    if sort_direction is not None:
        query["sortDirection"] = sort_direction
    return Request(
        operation=OPERATION,
        path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/rcs/senders",
        query=query,
        schemas=schemas,
    )


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "pageToken": "page_token",
            "pageSize": "page_size",
            "filterConversationApiAppId": "filter_conversation_api_app_id",
            "filterSenderIds": "filter_sender_ids",
            "filterSenderName": "filter_sender_name",
            "filterStates": "filter_states",
            "search": "search",
            "sortColumn": "sort_column",
            "sortDirection": "sort_direction",
        },
        "parameters": {
            "pageToken": {"type": ("string",)},
            "pageSize": {"type": ("integer",), "minimum": 1, "maximum": 100},
            "filterConversationApiAppId": {"type": ("string",)},
            "filterSenderIds": {"type": ("string",)},
            "filterSenderName": {"type": ("string",)},
            "filterStates": {
                "type": ("array",),
                "items": {"type": ("string",), "enum": RcsSenderState._value2member_map_},
            },
            "search": {"type": ("string",)},
            "sortColumn": {"type": ("string",), "enum": RcsSenderSortColumn._value2member_map_},
            "sortDirection": {"type": ("string",), "enum": RcsSortDirection._value2member_map_},
        },
    }


def decode_request(data: Any) -> None:
    """Decode a request body; see `Operation.decode_request`."""
    refuse_body(data, operation=OPERATION.name)


def decode_response(status: int, data: Any) -> RcsSenderList | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return RcsSenderList.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> RcsSenderList:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    with collection_paused():
        return RcsSenderList.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    *,
    page_token: str | None = None,
    page_size: int | None = None,
    filter_conversation_api_app_id: str | None = None,
    filter_sender_ids: str | None = None,
    filter_sender_name: str | None = None,
    filter_states: Sequence[RcsSenderState | RcsSenderStateLiteral] | None = None,
    search: str | None = None,
    sort_column: RcsSenderSortColumn | RcsSenderSortColumnLiteral | None = None,
    sort_direction: RcsSortDirection | RcsSortDirectionLiteral | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[RcsSenderList]:
    """Call rcs.senders.list and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    request = build(
        require_project(project_id, client, OPERATION),
        page_token=page_token,
        page_size=page_size,
        filter_conversation_api_app_id=filter_conversation_api_app_id,
        filter_sender_ids=filter_sender_ids,
        filter_sender_name=filter_sender_name,
        filter_states=filter_states,
        search=search,
        sort_column=sort_column,
        sort_direction=sort_direction,
    )
    response = await client.send(request, options or {})
    return Response(
        status_code=response.status,
        headers=response.headers,
        content=response.content,
        parsed=parse(response),
    )


async def asyncio(
    *,
    page_token: str | None = None,
    page_size: int | None = None,
    filter_conversation_api_app_id: str | None = None,
    filter_sender_ids: str | None = None,
    filter_sender_name: str | None = None,
    filter_states: Sequence[RcsSenderState | RcsSenderStateLiteral] | None = None,
    search: str | None = None,
    sort_column: RcsSenderSortColumn | RcsSenderSortColumnLiteral | None = None,
    sort_direction: RcsSortDirection | RcsSortDirectionLiteral | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> RcsSenderList:
    """List the senders of a project.

    Paginated; without a page token the first 50 senders come back.

    Args:
        page_token: Token from the previous page's response.
        page_size: At least 1, at most 100.
        filter_conversation_api_app_id: Keeps senders tied to this Conversation API app id.
        filter_sender_ids: Keeps senders with these sender ids.
        filter_sender_name: Filters by sender name; superseded by the search parameter. Deprecated.
        filter_states: See RcsSenderState.
        search: Filter term; partial match, ignores case.
        sort_column: See RcsSenderSortColumn.
        sort_direction: See RcsSortDirection.
        project_id: The project; the client's by default.

    Returns:
        Page of senders.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_filter_states, invalid_page_size, invalid_page_token.
            401: unauthorized_error.
            403: rbm_has_not_been_used.
            429: rbm_too_many_requests.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: GET /v1/projects/{projectId}/rcs/senders (RcsSendersController_listSenders_v1).
    """
    call = asyncio_detailed(
        page_token=page_token,
        page_size=page_size,
        filter_conversation_api_app_id=filter_conversation_api_app_id,
        filter_sender_ids=filter_sender_ids,
        filter_sender_name=filter_sender_name,
        filter_states=filter_states,
        search=search,
        sort_column=sort_column,
        sort_direction=sort_direction,
        client=client,
        project_id=project_id,
        options=options,
    )
    return (await call).parsed
