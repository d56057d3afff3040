"""GET /v1/projects/{projectId}/bundles"""

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

from ...models.bundle_list import BundleList
from ...models.bundle_services_state import BundleServicesState, BundleServicesStateLiteral
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody

OPERATION = OPERATIONS["bundles.list"]


def build(
    project_id: str,
    *,
    page_token: str | None = None,
    page_size: int | None = None,
    filter_conv_app_ids: Sequence[str] | None = None,
    filter_sms_app_ids: Sequence[str] | None = None,
    filter_states: Sequence[BundleServicesState | BundleServicesStateLiteral] | None = None,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    query: dict[str, Any] = {}
    if page_token is not None:
        query["pageToken"] = page_token
    if page_size is not None:
        query["pageSize"] = page_size
    if filter_conv_app_ids is not None:
        query["filterConvAppIds"] = filter_conv_app_ids
    if filter_sms_app_ids is not None:
        query["filterSmsAppIds"] = filter_sms_app_ids
    if filter_states is not None:
        query["filterStates"] = filter_states
    return Request(
        operation=OPERATION,
        path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/bundles",
        query=query,
        schemas=schemas,
    )


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "pageToken": "page_token",
            "pageSize": "page_size",
            "filterConvAppIds": "filter_conv_app_ids",
            "filterSmsAppIds": "filter_sms_app_ids",
            "filterStates": "filter_states",
        },
        "parameters": {
            "pageToken": {"type": ("string",)},
            "pageSize": {"type": ("integer",), "minimum": 1, "maximum": 25},
            "filterConvAppIds": {"type": ("array",), "items": {"type": ("string",)}},
            "filterSmsAppIds": {"type": ("array",), "items": {"type": ("string",)}},
            "filterStates": {
                "type": ("array",),
                "items": {"type": ("string",), "enum": BundleServicesState._value2member_map_},
            },
        },
    }


def decode_request(data: Any) -> None:
    """Decode a request body; see `Operation.decode_request`."""
    refuse_body(data, operation=OPERATION.name)


def decode_response(status: int, data: Any) -> BundleList | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return BundleList.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> BundleList:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    with collection_paused():
        return BundleList.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    *,
    page_token: str | None = None,
    page_size: int | None = None,
    filter_conv_app_ids: Sequence[str] | None = None,
    filter_sms_app_ids: Sequence[str] | None = None,
    filter_states: Sequence[BundleServicesState | BundleServicesStateLiteral] | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[BundleList]:
    """Call bundles.list and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    request = build(
        require_project(project_id, client, OPERATION),
        page_token=page_token,
        page_size=page_size,
        filter_conv_app_ids=filter_conv_app_ids,
        filter_sms_app_ids=filter_sms_app_ids,
        filter_states=filter_states,
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
    filter_conv_app_ids: Sequence[str] | None = None,
    filter_sms_app_ids: Sequence[str] | None = None,
    filter_states: Sequence[BundleServicesState | BundleServicesStateLiteral] | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> BundleList:
    """List a project's bundles.

    Paginated; without a page token the first 10 come back.

    Args:
        page_size: At least 1, at most 25.
        filter_states: See BundleServicesState.
        project_id: The project; the client's by default.

    Returns:
        Page of bundles.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: invalid_id_format, invalid_page_size, invalid_page_token.
            401: unauthorized_error.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: GET /v1/projects/{projectId}/bundles (BundlesBundlesController_list_v1).
    """
    call = asyncio_detailed(
        page_token=page_token,
        page_size=page_size,
        filter_conv_app_ids=filter_conv_app_ids,
        filter_sms_app_ids=filter_sms_app_ids,
        filter_states=filter_states,
        client=client,
        project_id=project_id,
        options=options,
    )
    return (await call).parsed
