"""The resources under sms."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from sinch_provisioning.runtime.messages import CallOptions, check_options, require_project
from sinch_provisioning.runtime.pagination import Listing
from sinch_provisioning.runtime.resource import Resource

from ..api import sms_apps
from ..waiting import SmsAppsWaiting

if TYPE_CHECKING:
    from ..models.sms_app import SmsApp
    from ..models.sms_app_input import SmsAppInput
    from ..models.sms_app_list import SmsAppList
    from ..models.sms_app_update_input import SmsAppUpdateInput


class SmsAppsResource(SmsAppsWaiting, Resource):
    """The operations under sms.apps."""

    _name = "sms.apps"

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[SmsApp]:
        """Page through the project's SMS apps.

        Without a page token the first 50 come back.

        Args:
            page_size: At least 1, at most 100.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of SmsApp: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format, invalid_page_size, invalid_page_token.
                401: unauthorized_error.
                404: sms_service_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/sms/smsApps (SmsSmsAppsController_listSmsApps_v1).
        """
        if options:
            options = check_options(options, self.list)
        endpoint = sms_apps.list
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> SmsAppList:
            request = endpoint.build(
                project,
                page_size=page_size,
                page_token=page_token,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="sms.apps.list", items="sms_apps", start=page_token, prefetch=prefetch)

    async def create(
        self,
        body: SmsAppInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SmsApp:
        """Add an SMS app to the project.

        Args:
            body: The JSON body: SmsAppInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The new SMS app.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_input, invalid_payload.
                401: unauthorized_error.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/sms/smsApps (SmsSmsAppsController_createSmsApp_v1).
        """
        if options:
            options = check_options(options, self.create)
        endpoint = sms_apps.create
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
        sms_app_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SmsApp:
        """Read one SMS app of the project.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The SMS app.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                401: unauthorized_error.
                404: sms_app_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/sms/smsApps/{smsAppId} (SmsSmsAppsController_getSmsApp_v1).
        """
        if options:
            options = check_options(options, self.get)
        endpoint = sms_apps.get
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            sms_app_id,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def update(
        self,
        sms_app_id: str,
        body: SmsAppUpdateInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SmsApp:
        """Rename an SMS app.

        Args:
            body: The JSON body: SmsAppUpdateInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            SMS app after the change.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_input, no_fields_to_update.
                401: unauthorized_error.
                404: sms_app_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: PATCH /v1/projects/{projectId}/sms/smsApps/{smsAppId} (SmsSmsAppsController_updateSmsApp_v1).
        """
        if options:
            options = check_options(options, self.update)
        endpoint = sms_apps.update
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                sms_app_id,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def delete(
        self,
        sms_app_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove an SMS app.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Nothing.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format.
                401: unauthorized_error.
                404: sms_app_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: DELETE /v1/projects/{projectId}/sms/smsApps/{smsAppId} (SmsSmsAppsController_deleteSmsApp_v1).
        """
        if options:
            options = check_options(options, self.delete)
        endpoint = sms_apps.delete
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            sms_app_id,
        )
        await self._caller.send(request, options)


class SmsResource(Resource):
    """The operations under sms."""

    _name = "sms"

    @cached_property
    def apps(self) -> SmsAppsResource:
        """The operations under sms.apps."""
        return SmsAppsResource(self._caller)
