"""POST /v1/projects/{projectId}/bundles"""

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

from ...models.bundle import Bundle
from ...models.bundle_input import BundleInput
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.input_dicts import BundleInputDict

OPERATION = OPERATIONS["bundles.create"]


def build(
    project_id: str,
    body: BundleInput | BundleInputDict,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    try:
        return Request(
            operation=OPERATION,
            path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/bundles",
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
        "body": {"type": ("object",), "model": BundleInput},
    }


def decode_request(data: Any) -> BundleInput:
    """Decode a request body; see `Operation.decode_request`."""
    return BundleInput.from_dict(as_object(data, operation=OPERATION.name, status=None))


def decode_response(status: int, data: Any) -> Bundle | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return Bundle.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> Bundle:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return Bundle.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    body: BundleInput | BundleInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[Bundle]:
    """Call bundles.create and return the whole response; see `asyncio`."""
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
    body: BundleInput | BundleInputDict,
    *,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Bundle:
    """Create a bundle of resources in a project.

    Completes asynchronously; a BUNDLE_DONE webhook delivers the full payload.

    Args:
        body: The JSON body: BundleInput, or a mapping with the wire's names.
        project_id: The project; the client's by default.

    Returns:
        Created bundle, possibly still unfinished.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: conversation_app_already_connected_to_sms_app, invalid_input, invalid_payload,
                invalid_staging_bundles_input_region, invalid_webhooks, missing_name, no_services_to_create,
                parent_sms_bespoke_price, parent_sms_not_route_assisted, target_project_not_subproject.
            401: unauthorized_error.
            403: forbidden_payload.
            404: conversation_app_not_found, default_sms_app_not_found, sms_app_not_found.
            409: allowed_only_for_default_test_sms_app, conversation_app_is_already_in_bundles_process,
                default_sms_app_already_exists, more_than_one_sms_app, not_allowed_for_non_test_account,
                not_allowed_for_subproject, only_one_test_number_allowed,
                sms_app_is_already_in_bundles_process, sms_app_is_already_linked_to_conversation_app,
                webhook_exists.
            424: webhook_limit_reached.
            500: failed_to_create_conversation_service, failed_to_create_sms_service,
                failed_to_create_subproject, internal_error.
        TransportError: The network or the server failed.

    Source: POST /v1/projects/{projectId}/bundles (BundlesBundlesController_create_v1).
    """
    call = asyncio_detailed(body, client=client, project_id=project_id, options=options)
    del body
    return (await call).parsed
