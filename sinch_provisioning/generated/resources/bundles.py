"""The resources under bundles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from sinch_provisioning.runtime.messages import CallOptions, check_options, require_project
from sinch_provisioning.runtime.pagination import Listing
from sinch_provisioning.runtime.resource import Resource

from ..api import bundles
from ..waiting import BundlesWaiting

if TYPE_CHECKING:
    from ..models.bundle import Bundle
    from ..models.bundle_input import BundleInput
    from ..models.bundle_list import BundleList
    from ..models.bundle_services_state import BundleServicesState, BundleServicesStateLiteral


class BundlesResource(BundlesWaiting, Resource):
    """The operations under bundles."""

    _name = "bundles"

    def list(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        filter_conv_app_ids: Sequence[str] | None = None,
        filter_sms_app_ids: Sequence[str] | None = None,
        filter_states: Sequence[BundleServicesState | BundleServicesStateLiteral] | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[Bundle]:
        """List a project's bundles.

        Paginated; without a page token the first 10 come back.

        Args:
            page_size: At least 1, at most 25.
            filter_states: See BundleServicesState.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of Bundle: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format, invalid_page_size, invalid_page_token.
                401: unauthorized_error.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/bundles (BundlesBundlesController_list_v1).
        """
        if options:
            options = check_options(options, self.list)
        endpoint = bundles.list
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> BundleList:
            request = endpoint.build(
                project,
                page_token=page_token,
                page_size=page_size,
                filter_conv_app_ids=filter_conv_app_ids,
                filter_sms_app_ids=filter_sms_app_ids,
                filter_states=filter_states,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="bundles.list", items="bundles", start=page_token, prefetch=prefetch)

    async def create(
        self,
        body: BundleInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Bundle:
        """Create a bundle of resources in a project.

        Completes asynchronously; a BUNDLE_DONE webhook delivers the full payload.

        Args:
            body: The JSON body: BundleInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Created bundle, possibly still unfinished.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: conversation_app_already_connected_to_sms_app, invalid_input, invalid_payload,
                    invalid_staging_bundles_input_region, invalid_webhooks, missing_name,
                    no_services_to_create, parent_sms_bespoke_price, parent_sms_not_route_assisted,
                    target_project_not_subproject.
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
        if options:
            options = check_options(options, self.create)
        endpoint = bundles.create
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def get(
        self,
        bundle_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Bundle:
        """Get one bundle and what it created.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Bundle, possibly still unfinished.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format.
                401: unauthorized_error.
                404: bundle_not_found, conversation_app_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/bundles/{bundleId} (BundlesBundlesController_get_v1).
        """
        if options:
            options = check_options(options, self.get)
        endpoint = bundles.get
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            bundle_id,
        )
        return endpoint.parse(await self._caller.send(request, options))
