"""The resources under whatsapp."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from sinch_provisioning.runtime.messages import CallOptions, check_options, require_project
from sinch_provisioning.runtime.pagination import Listing
from sinch_provisioning.runtime.resource import Resource

from ..api import whatsapp, whatsapp_account, whatsapp_flows, whatsapp_senders, whatsapp_solutions, whatsapp_templates
from ..waiting import WhatsAppAccountWaiting, WhatsAppSendersWaiting, WhatsAppTemplatesWaiting

if TYPE_CHECKING:
    from sinch_provisioning.runtime.model import UnknownVariant

    from ..models.whatsapp_account import WhatsAppAccount
    from ..models.whatsapp_account_deprecated_input import WhatsAppAccountDeprecatedInput
    from ..models.whatsapp_account_notification import WhatsAppAccountNotification
    from ..models.whatsapp_account_notification_list import WhatsAppAccountNotificationList
    from ..models.whatsapp_account_partner_initiated_input import WhatsAppAccountPartnerInitiatedInput
    from ..models.whatsapp_account_update_input import WhatsAppAccountUpdateInput
    from ..models.whatsapp_comment import WhatsAppComment
    from ..models.whatsapp_comment_input import WhatsAppCommentInput
    from ..models.whatsapp_flow import WhatsAppFlow
    from ..models.whatsapp_flow_list import WhatsAppFlowList
    from ..models.whatsapp_flow_screen import WhatsAppFlowScreen
    from ..models.whatsapp_flow_screen_list import WhatsAppFlowScreenList
    from ..models.whatsapp_long_lived_access_token import WhatsAppLongLivedAccessToken
    from ..models.whatsapp_long_lived_access_token_input import WhatsAppLongLivedAccessTokenInput
    from ..models.whatsapp_partial_template import WhatsAppPartialTemplate
    from ..models.whatsapp_partial_template_list import WhatsAppPartialTemplateList
    from ..models.whatsapp_sender import WhatsAppSender
    from ..models.whatsapp_sender_deprecated_input import WhatsAppSenderDeprecatedInput
    from ..models.whatsapp_sender_input import WhatsAppSenderInput
    from ..models.whatsapp_sender_list import WhatsAppSenderList
    from ..models.whatsapp_sender_notification import WhatsAppSenderNotification
    from ..models.whatsapp_sender_notification_list import WhatsAppSenderNotificationList
    from ..models.whatsapp_sender_partner_initiated_input import WhatsAppSenderPartnerInitiatedInput
    from ..models.whatsapp_sender_phone_provisioning_input import WhatsAppSenderPhoneProvisioningInput
    from ..models.whatsapp_sender_register import WhatsAppSenderRegister
    from ..models.whatsapp_sender_register_input import WhatsAppSenderRegisterInput
    from ..models.whatsapp_sender_state import WhatsAppSenderState, WhatsAppSenderStateLiteral
    from ..models.whatsapp_sender_status import WhatsAppSenderStatus, WhatsAppSenderStatusLiteral
    from ..models.whatsapp_sender_update_input import WhatsAppSenderUpdateInput
    from ..models.whatsapp_sender_verify_input import WhatsAppSenderVerifyInput
    from ..models.whatsapp_solution import WhatsAppSolution
    from ..models.whatsapp_solution_creation import WhatsAppSolutionCreation
    from ..models.whatsapp_solution_input import WhatsAppSolutionInput
    from ..models.whatsapp_solution_list import WhatsAppSolutionList
    from ..models.whatsapp_suggested_usernames import WhatsAppSuggestedUsernames
    from ..models.whatsapp_template import WhatsAppTemplate
    from ..models.whatsapp_template_analytics_date_range import (
        WhatsAppTemplateAnalyticsDateRange,
        WhatsAppTemplateAnalyticsDateRangeLiteral,
    )
    from ..models.whatsapp_template_compare import WhatsAppTemplateCompare
    from ..models.whatsapp_template_compare_input import WhatsAppTemplateCompareInput
    from ..models.whatsapp_template_field_mask_path import (
        WhatsAppTemplateFieldMaskPath,
        WhatsAppTemplateFieldMaskPathLiteral,
    )
    from ..models.whatsapp_template_input import WhatsAppTemplateInput
    from ..models.whatsapp_template_language import WhatsAppTemplateLanguage, WhatsAppTemplateLanguageLiteral
    from ..models.whatsapp_template_list import WhatsAppTemplateList
    from ..models.whatsapp_template_notification import WhatsAppTemplateNotification
    from ..models.whatsapp_template_notification_list import WhatsAppTemplateNotificationList
    from ..models.whatsapp_template_state import WhatsAppTemplateState, WhatsAppTemplateStateLiteral
    from ..models.whatsapp_template_status import WhatsAppTemplateStatus, WhatsAppTemplateStatusLiteral
    from ..models.whatsapp_template_update_input import WhatsAppTemplateUpdateInput
    from ..models.whatsapp_waba_details import WhatsAppWabaDetails
    from ..models.whatsapp_waba_details_list import WhatsAppWabaDetailsList
    from ..models.whatsapp_waba_details_list_input import WhatsAppWabaDetailsListInput


class WhatsAppAccountResource(WhatsAppAccountWaiting, Resource):
    """The operations under whatsapp.account."""

    _name = "whatsapp.account"

    async def get(
        self,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppAccount:
        """Fetch the project's WhatsApp account.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The account.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                401: unauthorized_error.
                404: account_not_found.
                409: account_data_is_corrupt.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/whatsapp (WhatsappAccountsController_getAccount_v1).
        """
        if options:
            options = check_options(options, self.get)
        endpoint = whatsapp_account.get
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def create(
        self,
        body: WhatsAppAccountPartnerInitiatedInput | Mapping[str, Any] | WhatsAppAccountDeprecatedInput,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppAccount:
        """Open a WhatsApp account for the project.

        Only one account per project is allowed.

        Args:
            body: The JSON body: WhatsAppAccountPartnerInitiatedInput, WhatsAppAccountDeprecatedInput, or a
                mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The account.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_business_manager_for_environment, invalid_input, invalid_payload.
                401: unauthorized_error.
                404: project_not_found.
                409: account_data_is_corrupt, account_exists.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp (WhatsappAccountsController_createAccount_v1).
        """
        if options:
            options = check_options(options, self.create)
        endpoint = whatsapp_account.create
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def update(
        self,
        body: WhatsAppAccountUpdateInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppAccount:
        """Change the project's WhatsApp account.

        Works only on a rejected account; status then becomes IN_PROGRESS.

        Args:
            body: The JSON body: WhatsAppAccountUpdateInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The account.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_input, no_fields_to_update.
                401: unauthorized_error.
                404: account_not_found.
                409: account_not_updatable.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: PATCH /v1/projects/{projectId}/whatsapp (WhatsappAccountsController_updateAccount_v1).
        """
        if options:
            options = check_options(options, self.update)
        endpoint = whatsapp_account.update
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def delete(
        self,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove the project's WhatsApp account.

        Stability: Closed Beta.

        Refused while any sender is still assigned to the account.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Nothing.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                409: account_has_sender_changes, account_has_senders.
                500: internal_error, template_could_not_delete_drafts.
            TransportError: The network or the server failed.

        Source: DELETE /v1/projects/{projectId}/whatsapp (WhatsappAccountsController_deleteAccount_v1).
        """
        if options:
            options = check_options(options, self.delete)
        endpoint = whatsapp_account.delete
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
        )
        await self._caller.send(request, options)

    def list_activities(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[WhatsAppAccountNotification]:
        """List account activities.

        Newest activity comes first.

        Args:
            page_token: Token from a previous query.
            page_size: At least 1, at most 100.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of WhatsAppAccountNotification: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_page_size, invalid_page_token.
                401: unauthorized_error.
                404: account_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/whatsapp/activities (WhatsappAccountsController_listActivities_v1).
        """
        if options:
            options = check_options(options, self.list_activities)
        endpoint = whatsapp_account.list_activities
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> WhatsAppAccountNotificationList:
            request = endpoint.build(
                project,
                page_token=page_token,
                page_size=page_size,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(
            fetch, name="whatsapp.account.list_activities", items="notifications", start=page_token, prefetch=prefetch
        )

    async def add_comment(
        self,
        body: WhatsAppCommentInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppComment:
        """Add a comment to the account.

        Args:
            body: The JSON body: WhatsAppCommentInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The new comment.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_input, invalid_payload.
                401: unauthorized_error.
                404: account_not_found.
                409: account_data_is_corrupt.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp/comments (WhatsappAccountsController_createComment_v1).
        """
        if options:
            options = check_options(options, self.add_comment)
        endpoint = whatsapp_account.add_comment
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))


class WhatsAppFlowsResource(Resource):
    """The operations under whatsapp.flows."""

    _name = "whatsapp.flows"

    def list(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[WhatsAppFlow]:
        """List flows of the project's WABA.

        Args:
            page_token: Token from a previous query.
            page_size: At least 1, at most 100.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of WhatsAppFlow: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                404: project_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/whatsapp/flows (WhatsappFlowsController_listFlows_v1).
        """
        if options:
            options = check_options(options, self.list)
        endpoint = whatsapp_flows.list
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> WhatsAppFlowList:
            request = endpoint.build(
                project,
                page_token=page_token,
                page_size=page_size,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="whatsapp.flows.list", items="flows", start=page_token, prefetch=prefetch)

    def list_screens(
        self,
        flow_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[WhatsAppFlowScreen]:
        """List the screens of one flow.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of WhatsAppFlowScreen: await it for its only page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                404: flow_not_found, flow_screens_not_found, project_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/whatsapp/flows/{flowId}/screens (WhatsappFlowsController_listFlowScreens_v1).
        """
        if options:
            options = check_options(options, self.list_screens)
        endpoint = whatsapp_flows.list_screens
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            flow_id,
        )

        async def fetch(_: str | None) -> WhatsAppFlowScreenList:
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="whatsapp.flows.list_screens", items="screens")


class WhatsAppSendersResource(WhatsAppSendersWaiting, Resource):
    """The operations under whatsapp.senders."""

    _name = "whatsapp.senders"

    def list(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        filter_states: Sequence[WhatsAppSenderState | WhatsAppSenderStateLiteral] | None = None,
        filter_statuses: Sequence[WhatsAppSenderStatus | WhatsAppSenderStatusLiteral] | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[WhatsAppSender]:
        """List the project's WhatsApp senders.

        Without a page token, the first 50 come back.

        Args:
            page_token: Token from a previous query.
            page_size: At least 1, at most 100.
            filter_states: See WhatsAppSenderState.
            filter_statuses: See WhatsAppSenderStatus.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of WhatsAppSender: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_filter_states, invalid_filter_statuses, invalid_page_size, invalid_page_token,
                    project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/whatsapp/senders (WhatsappSendersController_listSenders_v1).
        """
        if options:
            options = check_options(options, self.list)
        endpoint = whatsapp_senders.list
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> WhatsAppSenderList:
            request = endpoint.build(
                project,
                page_token=page_token,
                page_size=page_size,
                filter_states=filter_states,
                filter_statuses=filter_statuses,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="whatsapp.senders.list", items="senders", start=page_token, prefetch=prefetch)

    async def create(
        self,
        body: WhatsAppSenderInput
        | Mapping[str, Any]
        | WhatsAppSenderPhoneProvisioningInput
        | WhatsAppSenderPartnerInitiatedInput
        | WhatsAppSenderDeprecatedInput,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSender:
        """Add a WhatsApp sender to the project.

        Business managers, either hosting type: BR = SINCH_BR/SINCH_MX; EU = SINCH_UK; US = all three.

        Args:
            body: The JSON body: WhatsAppSenderInput, WhatsAppSenderPhoneProvisioningInput,
                WhatsAppSenderPartnerInitiatedInput, WhatsAppSenderDeprecatedInput, or a mapping with the
                wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The sender.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: file_invalid_mime_type, invalid_business_manager,
                    invalid_business_manager_for_environment, invalid_facebook_token, invalid_input,
                    invalid_payload, project_not_initialized.
                401: unauthorized_error.
                404: project_not_found.
                409: account_data_is_corrupt, all_phone_number_id_provisioned, file_has_wrong_dimensions,
                    file_not_found, file_size_too_large, file_unexpected_error,
                    invalid_waba_id_or_phone_number_id_for_region, not_found_waba_id,
                    provisioned_phone_number_id, too_many_waba_id, used_phone_number_id, waba_id_used,
                    wrong_business_manager, wrong_waba_id.
                500: facebook_Request_limit_reached, internal_error, log_in_facebook_required.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp/senders (WhatsappSendersController_createSender_v1).
        """
        if options:
            options = check_options(options, self.create)
        endpoint = whatsapp_senders.create
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
        sender_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSender:
        """Fetch one sender of a project.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The sender.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/whatsapp/senders/{senderId} (WhatsappSendersController_get_v1).
        """
        if options:
            options = check_options(options, self.get)
        endpoint = whatsapp_senders.get
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            sender_id,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def update(
        self,
        sender_id: str,
        body: WhatsAppSenderUpdateInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSender:
        """Change a project's sender.

        Pending edits show under changes; a pending displayName shows under metadata.displayName instead.

        Args:
            body: The JSON body: WhatsAppSenderUpdateInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The sender after update.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: file_invalid_mime_type, invalid_input, invalid_payload, no_fields_to_update,
                    project_not_initialized, sender_phone_number_not_registered_with_meta_cloud_api,
                    sender_username_not_available.
                401: unauthorized_error.
                404: sender_not_found.
                409: file_has_wrong_dimensions, file_not_found, file_size_too_large, file_unexpected_error,
                    sender_changes_not_updatable, sender_display_name_update_not_allowed,
                    sender_not_updatable, sender_username_update_not_available.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: PATCH /v1/projects/{projectId}/whatsapp/senders/{senderId} (WhatsappSendersController_update_v1).
        """
        if options:
            options = check_options(options, self.update)
        endpoint = whatsapp_senders.update
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                sender_id,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def delete(
        self,
        sender_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Schedule a sender for deletion.

        Sender stays usable for 30 days for final messages, then is removed.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Nothing.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found.
                409: sender_already_deleted.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: DELETE /v1/projects/{projectId}/whatsapp/senders/{senderId} (WhatsappSendersController_delete_v1).
        """
        if options:
            options = check_options(options, self.delete)
        endpoint = whatsapp_senders.delete
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            sender_id,
        )
        await self._caller.send(request, options)

    def list_activities(
        self,
        sender_id: str,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[WhatsAppSenderNotification]:
        """Page through a sender's activities.

        Newest activity first.

        Args:
            page_token: Token of the next page, from an earlier response.
            page_size: At least 1, at most 100.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of WhatsAppSenderNotification: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_page_size, invalid_page_token, project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/whatsapp/senders/{senderId}/activities (WhatsappSendersController_listActivities_v1).
        """
        if options:
            options = check_options(options, self.list_activities)
        endpoint = whatsapp_senders.list_activities
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> WhatsAppSenderNotificationList:
            request = endpoint.build(
                project,
                sender_id,
                page_token=page_token,
                page_size=page_size,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(
            fetch, name="whatsapp.senders.list_activities", items="notifications", start=page_token, prefetch=prefetch
        )

    async def discard_changes(
        self,
        sender_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Discard a sender's pending or rejected changes.

        Allowed only while the changes are DRAFT, REJECTED or ERROR.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Nothing.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                404: sender_changes_not_found.
                409: sender_changes_not_deletable.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: DELETE /v1/projects/{projectId}/whatsapp/senders/{senderId}/changes (WhatsappSendersController_deleteChanges_v1).
        """
        if options:
            options = check_options(options, self.discard_changes)
        endpoint = whatsapp_senders.discard_changes
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            sender_id,
        )
        await self._caller.send(request, options)

    async def add_comment(
        self,
        sender_id: str,
        body: WhatsAppCommentInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppComment:
        """Comment on a project's sender.

        Args:
            body: The JSON body: WhatsAppCommentInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The new comment.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_input, invalid_payload, project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/comments (WhatsappSendersController_createComment_v1).
        """
        if options:
            options = check_options(options, self.add_comment)
        endpoint = whatsapp_senders.add_comment
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                sender_id,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def register(
        self,
        sender_id: str,
        body: WhatsAppSenderRegisterInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSenderRegister:
        """Start registration of a sender.

        Sends an OTP by the chosen method for the verify call; needs PENDING_VERIFICATION.

        Args:
            body: The JSON body: WhatsAppSenderRegisterInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:


        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_input, invalid_payload, project_not_initialized, sender_request_code_failed.
                401: unauthorized_error.
                404: sender_not_found.
                409: not_allowed_register, sender-number-not-approved-for-enterprise.
                429: sender-already-registered, sender-register-too-many-requests,
                    too_many_invalid_verification_codes.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/register (WhatsappSendersController_register_v1).
        """
        if options:
            options = check_options(options, self.register)
        endpoint = whatsapp_senders.register
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                sender_id,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    def list_suggested_usernames(
        self,
        sender_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[str]:
        """List username suggestions for a sender.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of str: await it for its only page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/whatsapp/senders/{senderId}/suggestedUsernames (WhatsappSendersController_getSuggestedUsernames_v1).
        """
        if options:
            options = check_options(options, self.list_suggested_usernames)
        endpoint = whatsapp_senders.list_suggested_usernames
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            sender_id,
        )

        async def fetch(_: str | None) -> WhatsAppSuggestedUsernames:
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="whatsapp.senders.list_suggested_usernames", items="usernames")

    async def verify(
        self,
        sender_id: str,
        body: WhatsAppSenderVerifyInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Confirm a sender with its OTP.

        Uses the OTP sent by register; needs PENDING_VERIFICATION.

        Args:
            body: The JSON body: WhatsAppSenderVerifyInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Nothing.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_input, invalid_payload, project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found.
                409: not_allowed_verify, wrong_otp.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/verify (WhatsappSendersController_verify_v1).
        """
        if options:
            options = check_options(options, self.verify)
        endpoint = whatsapp_senders.verify
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                sender_id,
                body,
            )
        finally:
            del body
        await self._caller.send(request, options)


class WhatsAppSolutionsResource(Resource):
    """The operations under whatsapp.solutions."""

    _name = "whatsapp.solutions"

    def list(
        self,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[WhatsAppSolution]:
        """List a project's solutions.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of WhatsAppSolution: await it for its only page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                401: unauthorized_error.
                404: project_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/whatsapp/solutions (WhatsappSolutionsController_listSolutions_v1).
        """
        if options:
            options = check_options(options, self.list)
        endpoint = whatsapp_solutions.list
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
        )

        async def fetch(_: str | None) -> WhatsAppSolutionList:
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="whatsapp.solutions.list", items="solutions")

    async def create(
        self,
        body: WhatsAppSolutionInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSolutionCreation:
        """Add a solution to a project.

        The response holds every solution of the project.

        Args:
            body: The JSON body: WhatsAppSolutionInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Solution list.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                401: unauthorized_error.
                404: project_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp/solutions (WhatsappSolutionsController_createSolution_v1).
        """
        if options:
            options = check_options(options, self.create)
        endpoint = whatsapp_solutions.create
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
        solution_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSolution:
        """Fetch one solution of a project.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The solution.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                401: unauthorized_error.
                404: project_not_found, solution_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/whatsapp/solutions/{solutionId} (WhatsappSolutionsController_getSolution_v1).
        """
        if options:
            options = check_options(options, self.get)
        endpoint = whatsapp_solutions.get
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            solution_id,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def assign(
        self,
        solution_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Attach a solution to the project.

        Makes Embedded Signup onboarding possible; not reassignable once the project is onboarded.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Nothing.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                401: unauthorized_error.
                404: project_not_found, solution_not_found.
                409: solution_cannot_be_reassigned.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp/solutions/{solutionId}/assign (WhatsappSolutionsController_assignSolution_v1).
        """
        if options:
            options = check_options(options, self.assign)
        endpoint = whatsapp_solutions.assign
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            solution_id,
        )
        await self._caller.send(request, options)


class WhatsAppTemplatesResource(WhatsAppTemplatesWaiting, Resource):
    """The operations under whatsapp.templates."""

    _name = "whatsapp.templates"

    @overload
    def list(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        field_mask: None = None,
        filter_states: Sequence[WhatsAppTemplateState | WhatsAppTemplateStateLiteral] | None = None,
        filter_statuses: Sequence[WhatsAppTemplateStatus | WhatsAppTemplateStatusLiteral] | None = None,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
        | WhatsAppTemplateAnalyticsDateRangeLiteral
        | None = None,
        template_name: str | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[WhatsAppTemplate]: ...

    @overload
    def list(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | WhatsAppTemplateFieldMaskPathLiteral],
        filter_states: Sequence[WhatsAppTemplateState | WhatsAppTemplateStateLiteral] | None = None,
        filter_statuses: Sequence[WhatsAppTemplateStatus | WhatsAppTemplateStatusLiteral] | None = None,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
        | WhatsAppTemplateAnalyticsDateRangeLiteral
        | None = None,
        template_name: str | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[WhatsAppTemplate | WhatsAppPartialTemplate]: ...

    def list(
        self,
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
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[Any]:
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
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of WhatsAppTemplate or WhatsAppPartialTemplate: await it for one page, or iterate over it
            with `async for`.

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
        if options:
            options = check_options(options, self.list)
        endpoint = whatsapp_templates.list
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> WhatsAppTemplateList | WhatsAppPartialTemplateList | UnknownVariant:
            request = endpoint.build(
                project,
                page_token=page_token,
                page_size=page_size,
                field_mask=field_mask,
                filter_states=filter_states,
                filter_statuses=filter_statuses,
                template_analytics_date_range=template_analytics_date_range,
                template_name=template_name,
            )
            return endpoint.parse(await self._caller.send(request, options), whole=field_mask is None)

        return Listing(fetch, name="whatsapp.templates.list", items="templates", start=page_token, prefetch=prefetch)

    async def create(
        self,
        body: WhatsAppTemplateInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplate:
        """Add a template to a project.

        Field status set to submit creates it at once; otherwise it becomes a draft.

        Args:
            body: The JSON body: WhatsAppTemplateInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The new template.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: file_invalid_mime_type, invalid_input, invalid_payload, project_not_initialized,
                    template_check_media_file_size, template_dynamic_pricing_not_available,
                    template_invalid_button_example, template_invalid_category,
                    template_media_file_size_exceeds_maximum_file_size_limit, template_policies_violations.
                401: unauthorized_error.
                409: file_not_found, file_size_too_large, file_unexpected_error,
                    object_with_whatsapp_business_account_id_does_not_exist, resource_locked, template_exists,
                    template_incorrect_category, template_language_recently_deleted,
                    template_name_recently_used, template_restricted_Domain_for_button_url.
                424: template_content_already_exists, template_limit_reached, template_submit_error.
                429: whatsapp_business_api_request_limit_exceeded.
                500: internal_error, template_start_session_for_uploading_media.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp/templates (WhatsappTemplatesController_createTemplate_v1).
        """
        if options:
            options = check_options(options, self.create)
        endpoint = whatsapp_templates.create
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    @overload
    def list_by_name(
        self,
        template_name: str,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        field_mask: None = None,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
        | WhatsAppTemplateAnalyticsDateRangeLiteral
        | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[WhatsAppTemplate]: ...

    @overload
    def list_by_name(
        self,
        template_name: str,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | WhatsAppTemplateFieldMaskPathLiteral],
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
        | WhatsAppTemplateAnalyticsDateRangeLiteral
        | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[WhatsAppTemplate | WhatsAppPartialTemplate]: ...

    def list_by_name(
        self,
        template_name: str,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | WhatsAppTemplateFieldMaskPathLiteral] | None = None,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
        | WhatsAppTemplateAnalyticsDateRangeLiteral
        | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[Any]:
        """List every template sharing one name.

        Paginated; without a page token the first 50 come back, alphabetically.

        Args:
            page_size: At least 1, at most 1000.
            field_mask: Fields the response should contain.
            template_analytics_date_range: Analytics window; DAY when not given.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of WhatsAppTemplate or WhatsAppPartialTemplate: await it for one page, or iterate over it
            with `async for`.

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
        if options:
            options = check_options(options, self.list_by_name)
        endpoint = whatsapp_templates.list_by_name
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> WhatsAppTemplateList | WhatsAppPartialTemplateList | UnknownVariant:
            request = endpoint.build(
                project,
                template_name,
                page_token=page_token,
                page_size=page_size,
                field_mask=field_mask,
                template_analytics_date_range=template_analytics_date_range,
            )
            return endpoint.parse(await self._caller.send(request, options), whole=field_mask is None)

        return Listing(
            fetch, name="whatsapp.templates.list_by_name", items="templates", start=page_token, prefetch=prefetch
        )

    async def delete_by_name(
        self,
        template_name: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove a template in all its languages.

        Every language version goes; name unusable for 30 days; undelivered messages retried 30 days.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Nothing.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized, template_invalid_language_code.
                401: unauthorized_error.
                404: template_not_found.
                409: resource_locked.
                429: whatsapp_business_api_request_limit_exceeded.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: DELETE /v1/projects/{projectId}/whatsapp/templates/{templateName} (WhatsappTemplatesController_deleteTemplatesByName_v1).
        """
        if options:
            options = check_options(options, self.delete_by_name)
        endpoint = whatsapp_templates.delete_by_name
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            template_name,
        )
        await self._caller.send(request, options)

    @overload
    async def get(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
        *,
        field_mask: None = None,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
        | WhatsAppTemplateAnalyticsDateRangeLiteral
        | None = None,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplate: ...

    @overload
    async def get(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
        *,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | WhatsAppTemplateFieldMaskPathLiteral],
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
        | WhatsAppTemplateAnalyticsDateRangeLiteral
        | None = None,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplate | WhatsAppPartialTemplate | UnknownVariant: ...

    async def get(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
        *,
        field_mask: Sequence[WhatsAppTemplateFieldMaskPath | WhatsAppTemplateFieldMaskPathLiteral] | None = None,
        template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange
        | WhatsAppTemplateAnalyticsDateRangeLiteral
        | None = None,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplate | WhatsAppPartialTemplate | UnknownVariant:
        """Fetch one template by name and language.

        Args:
            language_code: See WhatsAppTemplateLanguage.
            field_mask: Fields the response should contain.
            template_analytics_date_range: Analytics window; DAY when not given.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The template.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_fields, project_not_initialized, template_invalid_language_code.
                401: unauthorized_error.
                404: template_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode} (WhatsappTemplatesController_getTemplate_v1).
        """
        if options:
            options = check_options(options, self.get)
        endpoint = whatsapp_templates.get
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            template_name,
            language_code,
            field_mask=field_mask,
            template_analytics_date_range=template_analytics_date_range,
        )
        return endpoint.parse(await self._caller.send(request, options), whole=field_mask is None)

    async def update(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
        body: WhatsAppTemplateUpdateInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplate:
        """Change a template draft or an existing template.

        Accepts drafts and REJECTED, APPROVED, PAUSED or DISABLED templates; a rejected one becomes draft.

        Args:
            language_code: See WhatsAppTemplateLanguage.
            body: The JSON body: WhatsAppTemplateUpdateInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

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
        if options:
            options = check_options(options, self.update)
        endpoint = whatsapp_templates.update
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                template_name,
                language_code,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def delete(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
        *,
        delete_submitted: bool | None = None,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove one language version of a template.

        Drafts only unless deleteSubmitted=true; approved name+language pair then blocked for 30 days.

        Args:
            language_code: See WhatsAppTemplateLanguage.
            delete_submitted: true also removes a template submitted to Meta; false errors on submitted ones.
                False when left out.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

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
        if options:
            options = check_options(options, self.delete)
        endpoint = whatsapp_templates.delete
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            template_name,
            language_code,
            delete_submitted=delete_submitted,
        )
        await self._caller.send(request, options)

    def list_activities(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[WhatsAppTemplateNotification]:
        """List a template's activities.

        Paginated, newest activity first.

        Args:
            language_code: See WhatsAppTemplateLanguage.
            page_size: At least 1, at most 100.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of WhatsAppTemplateNotification: await it for one page, or iterate over it with `async
            for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_page_size, invalid_page_token, project_not_initialized,
                    template_invalid_language_code.
                401: unauthorized_error.
                404: template_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/activities (WhatsappTemplatesController_listActivities_v1).
        """
        if options:
            options = check_options(options, self.list_activities)
        endpoint = whatsapp_templates.list_activities
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> WhatsAppTemplateNotificationList:
            request = endpoint.build(
                project,
                template_name,
                language_code,
                page_token=page_token,
                page_size=page_size,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(
            fetch, name="whatsapp.templates.list_activities", items="notifications", start=page_token, prefetch=prefetch
        )

    async def add_comment(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
        body: WhatsAppCommentInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppComment:
        """Add a comment to a template.

        Args:
            language_code: See WhatsAppTemplateLanguage.
            body: The JSON body: WhatsAppCommentInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Template comment was created.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_input, invalid_payload, project_not_initialized, template_invalid_language_code.
                401: unauthorized_error.
                404: template_not_found.
                409: resource_locked.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/comments (WhatsappTemplatesController_createComment_v1).
        """
        if options:
            options = check_options(options, self.add_comment)
        endpoint = whatsapp_templates.add_comment
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                template_name,
                language_code,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def compare(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral,
        body: WhatsAppTemplateCompareInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppTemplateCompare:
        """Compare this template with another one.

        Both need 1,000+ sends within the timeframe and must differ.

        Args:
            language_code: See WhatsAppTemplateLanguage.
            body: The JSON body: WhatsAppTemplateCompareInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

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
        if options:
            options = check_options(options, self.compare)
        endpoint = whatsapp_templates.compare
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                template_name,
                language_code,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def sync(
        self,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Sync the project's templates.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Nothing.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                409: resource_locked.
                429: too_many_requests.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp/templates/sync (WhatsappTemplatesController_syncTemplates_v1).
        """
        if options:
            options = check_options(options, self.sync)
        endpoint = whatsapp_templates.sync
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
        )
        await self._caller.send(request, options)


class WhatsAppResource(Resource):
    """The operations under whatsapp."""

    _name = "whatsapp"

    @cached_property
    def account(self) -> WhatsAppAccountResource:
        """The operations under whatsapp.account."""
        return WhatsAppAccountResource(self._caller)

    @cached_property
    def flows(self) -> WhatsAppFlowsResource:
        """The operations under whatsapp.flows."""
        return WhatsAppFlowsResource(self._caller)

    @cached_property
    def senders(self) -> WhatsAppSendersResource:
        """The operations under whatsapp.senders."""
        return WhatsAppSendersResource(self._caller)

    @cached_property
    def solutions(self) -> WhatsAppSolutionsResource:
        """The operations under whatsapp.solutions."""
        return WhatsAppSolutionsResource(self._caller)

    @cached_property
    def templates(self) -> WhatsAppTemplatesResource:
        """The operations under whatsapp.templates."""
        return WhatsAppTemplatesResource(self._caller)

    async def enable_template_analytics(
        self,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Turn on Meta template analytics for the WABA.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Nothing.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                424: template_insights_not_yet_available.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: PUT /v1/projects/{projectId}/whatsapp/enableTemplateAnalytics (WhatsappTemplateAnalyticsHelpersController_enableTemplateAnalytics_v1).
        """
        if options:
            options = check_options(options, self.enable_template_analytics)
        endpoint = whatsapp.enable_template_analytics
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
        )
        await self._caller.send(request, options)

    async def create_long_lived_access_token(
        self,
        body: WhatsAppLongLivedAccessTokenInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppLongLivedAccessToken:
        """Exchange an embedded-signup credential for a long-lived token.

        Deprecated by the API.

        Token lives 60 days; input is an embedded-signup Facebook token or another long-lived one.

        Args:
            body: The JSON body: WhatsAppLongLivedAccessTokenInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Long-lived token.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_business_manager, invalid_business_manager_for_environment,
                    invalid_facebook_code, invalid_facebook_token, invalid_input, invalid_payload.
                401: unauthorized_error.
                500: facebook_Request_limit_reached, internal_error, log_in_facebook_required.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp/longLivedAccessToken (WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1).
        """
        if options:
            options = check_options(options, self.create_long_lived_access_token)
        endpoint = whatsapp.create_long_lived_access_token
        warnings.warn(
            "whatsapp.create_long_lived_access_token is deprecated by the API", DeprecationWarning, stacklevel=2
        )
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    def list_waba_details(
        self,
        body: WhatsAppWabaDetailsListInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[WhatsAppWabaDetails]:
        """List WABAs reachable with a Facebook token.

        Deprecated by the API.

        Includes each account's shared phone numbers; token comes from embedded signup.

        Args:
            body: The JSON body: WhatsAppWabaDetailsListInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of WhatsAppWabaDetails: await it for its only page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_business_manager, invalid_business_manager_for_environment,
                    invalid_facebook_token, invalid_input, invalid_payload.
                401: unauthorized_error.
                500: facebook_Request_limit_reached, internal_error, log_in_facebook_required.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/whatsapp/wabaDetails (WhatsappEmbeddedSignupHelperController_listWabaDetailsForToken_v1).
        """
        if options:
            options = check_options(options, self.list_waba_details)
        endpoint = whatsapp.list_waba_details
        warnings.warn("whatsapp.list_waba_details is deprecated by the API", DeprecationWarning, stacklevel=2)
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                body,
            )
        finally:
            del body

        async def fetch(_: str | None) -> WhatsAppWabaDetailsList:
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="whatsapp.list_waba_details", items="wabas")
