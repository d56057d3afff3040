"""The resources under rcs."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from sinch_provisioning.runtime.messages import CallOptions, check_options, require_project
from sinch_provisioning.runtime.pagination import Listing
from sinch_provisioning.runtime.resource import Resource

from ..api import rcs_account, rcs_questionnaire, rcs_senders
from ..waiting import RcsSendersWaiting

if TYPE_CHECKING:
    from ..models.rcs_account_notification import RcsAccountNotification
    from ..models.rcs_account_notification_list import RcsAccountNotificationList
    from ..models.rcs_comment import RcsComment
    from ..models.rcs_comment_input import RcsCommentInput
    from ..models.rcs_launch_country_code_input import RcsLaunchCountryCodeInput, RcsLaunchCountryCodeInputLiteral
    from ..models.rcs_questionnaire_base import RcsQuestionnaireBase
    from ..models.rcs_sender import RcsSender
    from ..models.rcs_sender_input import RcsSenderInput
    from ..models.rcs_sender_list import RcsSenderList
    from ..models.rcs_sender_notification import RcsSenderNotification
    from ..models.rcs_sender_notification_list import RcsSenderNotificationList
    from ..models.rcs_sender_sort_column import RcsSenderSortColumn, RcsSenderSortColumnLiteral
    from ..models.rcs_sender_state import RcsSenderState, RcsSenderStateLiteral
    from ..models.rcs_sender_update_input import RcsSenderUpdateInput
    from ..models.rcs_sender_use_case import RcsSenderUseCase, RcsSenderUseCaseLiteral
    from ..models.rcs_sort_direction import RcsSortDirection, RcsSortDirectionLiteral
    from ..models.rcs_test_number import RcsTestNumber
    from ..models.rcs_test_number_capabilities import RcsTestNumberCapabilities
    from ..models.rcs_test_numbers import RcsTestNumbers
    from ..models.rcs_test_numbers_input import RcsTestNumbersInput
    from ..models.rcs_us_questionnaire_brand_campaign_version import (
        RcsUsQuestionnaireBrandCampaignVersion,
        RcsUsQuestionnaireBrandCampaignVersionLiteral,
    )
    from ..models.rcs_us_questionnaire_version import RcsUsQuestionnaireVersion, RcsUsQuestionnaireVersionLiteral


class RcsAccountResource(Resource):
    """The operations under rcs.account."""

    _name = "rcs.account"

    def list_activities(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[RcsAccountNotification]:
        """Page through the RCS account's activity log.

        Newest activity first.

        Args:
            page_size: At least 1, at most 100.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of RcsAccountNotification: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_page_size, invalid_page_token.
                401: unauthorized_error.
                404: account_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/rcs/activities (RcsAccountsController_listActivities_v1).
        """
        if options:
            options = check_options(options, self.list_activities)
        endpoint = rcs_account.list_activities
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> RcsAccountNotificationList:
            request = endpoint.build(
                project,
                page_token=page_token,
                page_size=page_size,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(
            fetch, name="rcs.account.list_activities", items="notifications", start=page_token, prefetch=prefetch
        )

    async def add_comment(
        self,
        body: RcsCommentInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RcsComment:
        """Add a comment to the RCS account.

        Args:
            body: The JSON body: RcsCommentInput, or a mapping with the wire's names.
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
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/rcs/comments (RcsAccountsController_createComment_v1).
        """
        if options:
            options = check_options(options, self.add_comment)
        endpoint = rcs_account.add_comment
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))


class RcsQuestionnaireResource(Resource):
    """The operations under rcs.questionnaire."""

    _name = "rcs.questionnaire"

    async def get(
        self,
        use_case: RcsSenderUseCase | RcsSenderUseCaseLiteral,
        *,
        countries: Sequence[RcsLaunchCountryCodeInput | RcsLaunchCountryCodeInputLiteral] | None = None,
        us_questionnaire_brand_campaign_version: RcsUsQuestionnaireBrandCampaignVersion
        | RcsUsQuestionnaireBrandCampaignVersionLiteral
        | None = None,
        us_questionnaire_version: RcsUsQuestionnaireVersion | RcsUsQuestionnaireVersionLiteral | None = None,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RcsQuestionnaireBase:
        """Fetch the launch questionnaire for a use case.

        Suppliers and operators set the questions, so country-specific parts can change.

        Args:
            use_case: See RcsSenderUseCase.
            countries: Countries of the sender.
            us_questionnaire_brand_campaign_version: See RcsUsQuestionnaireBrandCampaignVersion.
            us_questionnaire_version: See RcsUsQuestionnaireVersion.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The questions.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: questionnaire_invalid_country, questionnaire_invalid_use_case.
                401: unauthorized_error.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/rcs/questionnaire/{useCase} (RcsQuestionnaireController_getQuestions_v1).
        """
        if options:
            options = check_options(options, self.get)
        endpoint = rcs_questionnaire.get
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            use_case,
            countries=countries,
            us_questionnaire_brand_campaign_version=us_questionnaire_brand_campaign_version,
            us_questionnaire_version=us_questionnaire_version,
        )
        return endpoint.parse(await self._caller.send(request, options))


class RcsSendersResource(RcsSendersWaiting, Resource):
    """The operations under rcs.senders."""

    _name = "rcs.senders"

    def list(
        self,
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
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[RcsSender]:
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
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of RcsSender: await it for one page, or iterate over it with `async for`.

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
        if options:
            options = check_options(options, self.list)
        endpoint = rcs_senders.list
        if filter_sender_name is not None:
            warnings.warn(
                "filter_sender_name of rcs.senders.list is deprecated by the API", DeprecationWarning, stacklevel=2
            )
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> RcsSenderList:
            request = endpoint.build(
                project,
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
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="rcs.senders.list", items="senders", start=page_token, prefetch=prefetch)

    async def create(
        self,
        body: RcsSenderInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RcsSender:
        """Create a sender in the project.

        Only region, billingCategory and useCase are needed; other fields can follow before launch.

        Args:
            body: The JSON body: RcsSenderInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Created sender.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: add_test_number_invalid, file_invalid_mime_type, invalid_google_agent, invalid_input,
                    invalid_payload.
                401: unauthorized_error.
                403: rbm_has_not_been_used, rbm_webhook_incorrect_secret.
                404: project_not_found, rbm_resources_not_found.
                409: account_data_is_corrupt, file_has_wrong_dimensions, file_not_found, file_size_too_large,
                    file_unexpected_error.
                429: rbm_too_many_requests.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/rcs/senders (RcsSendersController_createSender_v1).
        """
        if options:
            options = check_options(options, self.create)
        endpoint = rcs_senders.create
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
    ) -> RcsSender:
        """Fetch one RCS sender of a project.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The requested sender.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format.
                401: unauthorized_error.
                403: rbm_has_not_been_used.
                404: sender_not_found.
                429: rbm_too_many_requests.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/rcs/senders/{senderId} (RcsSendersController_getSender_v1).
        """
        if options:
            options = check_options(options, self.get)
        endpoint = rcs_senders.get
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            sender_id,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def update(
        self,
        sender_id: str,
        body: RcsSenderUpdateInput | Mapping[str, Any],
        *,
        us_questionnaire_version: RcsUsQuestionnaireVersion | RcsUsQuestionnaireVersionLiteral | None = None,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RcsSender:
        """Update a sender and return the new version.

        While LAUNCHING or LAUNCHED, only details.countries and details.launch accept changes.

        Args:
            body: The JSON body: RcsSenderUpdateInput, or a mapping with the wire's names.
            us_questionnaire_version: US questionnaire version used by the update: v1 is legacy, v2 current.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The changed sender.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: add_test_number_invalid, fields_not_updatable, invalid_google_agent, invalid_id_format,
                    invalid_input, invalid_payload, invalid_region_for_att_supplier, no_fields_to_update.
                401: unauthorized_error.
                403: rbm_has_not_been_used.
                404: blocked_because_the_recipient_declined, project_not_found, rbm_resources_not_found,
                    sender_not_found.
                429: rbm_too_many_requests.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: PATCH /v1/projects/{projectId}/rcs/senders/{senderId} (RcsSendersController_updateSender_v1).
        """
        if options:
            options = check_options(options, self.update)
        endpoint = rcs_senders.update
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                sender_id,
                body,
                us_questionnaire_version=us_questionnaire_version,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    def list_activities(
        self,
        sender_id: str,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[RcsSenderNotification]:
        """List the activity entries of a sender.

        Paginated; newest activity first.

        Args:
            page_token: Token taken from the previous page's response.
            page_size: At least 1, at most 100.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of RcsSenderNotification: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format, invalid_page_size, invalid_page_token.
                401: unauthorized_error.
                404: sender_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/rcs/senders/{senderId}/activities (RcsSendersController_listActivities_v1).
        """
        if options:
            options = check_options(options, self.list_activities)
        endpoint = rcs_senders.list_activities
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> RcsSenderNotificationList:
            request = endpoint.build(
                project,
                sender_id,
                page_token=page_token,
                page_size=page_size,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(
            fetch, name="rcs.senders.list_activities", items="notifications", start=page_token, prefetch=prefetch
        )

    async def add_comment(
        self,
        sender_id: str,
        body: RcsCommentInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RcsComment:
        """Add a comment to a sender.

        Args:
            body: The JSON body: RcsCommentInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The new comment.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format, invalid_input, invalid_payload.
                401: unauthorized_error.
                404: sender_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/rcs/senders/{senderId}/comments (RcsSendersController_createSenderComment_v1).
        """
        if options:
            options = check_options(options, self.add_comment)
        endpoint = rcs_senders.add_comment
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                sender_id,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def launch(
        self,
        sender_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RcsSender:
        """Start launching a sender.

        Needs: all mandatory questionnaire answers (US V2: verification phone too; per-country answers where
        they apply), at least one country in details.countries, at least one of details.brand.phones or
        details.brand.emails (both advised), and details.brand bannerUrl, logoUrl, privacyPolicyUrl and
        termsOfServiceUrl. Without a questionnaire video URI the sender waits in PENDING_LAUNCH until one is
        added for it.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Sender being launched.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format, invalid_region_for_att_supplier, verification_suspended_in_gmb.
                401: unauthorized_error.
                403: rbm_has_not_been_used.
                404: rbm_resources_not_found, sender_not_found.
                409: launch_invalid_agent_state, launch_invalid_verification_state.
                412: launch_precondition_failed.
                429: rbm_too_many_requests.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/rcs/senders/{senderId}/launch (RcsSendersController_launchSender_v1).
        """
        if options:
            options = check_options(options, self.launch)
        endpoint = rcs_senders.launch
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            sender_id,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def add_test_numbers(
        self,
        sender_id: str,
        body: RcsTestNumbersInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RcsTestNumbers:
        """Register test numbers on a sender.

        Adding an already verified number resets it to unverified and sends a fresh tester invite.

        Args:
            body: The JSON body: RcsTestNumbersInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            States of the test numbers.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: add_test_number_invalid, invalid_id_format, invalid_input,
                    invalid_region_for_att_supplier, no_google_supplier.
                401: unauthorized_error.
                404: add_test_number_not_allowed_before_launch, blocked_because_the_recipient_declined,
                    project_not_found, sender_not_found, user_cannot_be_reached.
                429: rbm_too_many_requests.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers (RcsSendersController_addTestNumbers_v1).
        """
        if options:
            options = check_options(options, self.add_test_numbers)
        endpoint = rcs_senders.add_test_numbers
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                sender_id,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def get_test_number(
        self,
        sender_id: str,
        test_number: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RcsTestNumber:
        """Read the state of one test number.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            State of the test number.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: no_google_supplier.
                401: unauthorized_error.
                404: project_not_found, sender_not_found, user_is_not_tester_for_agent.
                429: rbm_too_many_requests.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber} (RcsSendersController_getTestNumberState_v1).
        """
        if options:
            options = check_options(options, self.get_test_number)
        endpoint = rcs_senders.get_test_number
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            sender_id,
            test_number,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def delete_test_number(
        self,
        sender_id: str,
        test_number: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove a test number from a sender.

        Args:
            test_number: Phone number in E.164 form, leading plus included, e.g. +12223334444.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Nothing.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format, invalid_region_for_att_supplier, no_google_supplier.
                401: unauthorized_error.
                404: sender_not_found, user_is_not_tester_for_agent.
                429: rbm_too_many_requests.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: DELETE /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber} (RcsSendersController_deleteTestNumber_v1).
        """
        if options:
            options = check_options(options, self.delete_test_number)
        endpoint = rcs_senders.delete_test_number
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            sender_id,
            test_number,
        )
        await self._caller.send(request, options)

    async def get_test_number_capabilities(
        self,
        sender_id: str,
        test_number: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RcsTestNumberCapabilities:
        """Look up what a sender's test number supports.

        Args:
            test_number: E.164 number with leading plus.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Features of the test number.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format, no_google_supplier.
                401: unauthorized_error.
                403: wrong_supplier_configuration.
                404: blocked_because_the_recipient_declined, looking_up_the_rbm_agent, sender_not_found,
                    user_cannot_be_reached, user_has_not_accepted_invite, user_is_not_tester_for_agent.
                429: rbm_too_many_requests.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}/capabilities (RcsSendersController_getTestNumberCapabilities_v1).
        """
        if options:
            options = check_options(options, self.get_test_number_capabilities)
        endpoint = rcs_senders.get_test_number_capabilities
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            sender_id,
            test_number,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def retry_test_number(
        self,
        sender_id: str,
        test_number: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RcsTestNumber:
        """Invite a sender's test number once more.

        Answers with the number's state; inviting a verified number sets it back to UNVERIFIED.

        Args:
            test_number: E.164 number with leading plus.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            State after the new invite.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: add_test_number_invalid, invalid_id_format, invalid_region_for_att_supplier,
                    no_google_supplier.
                401: unauthorized_error.
                404: add_test_number_not_allowed_before_launch, blocked_because_the_recipient_declined,
                    sender_not_found, user_is_not_tester_for_agent.
                429: rbm_too_many_requests.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}/retry (RcsSendersController_retryTestNumber_v1).
        """
        if options:
            options = check_options(options, self.retry_test_number)
        endpoint = rcs_senders.retry_test_number
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            sender_id,
            test_number,
        )
        return endpoint.parse(await self._caller.send(request, options))


class RcsResource(Resource):
    """The operations under rcs."""

    _name = "rcs"

    @cached_property
    def account(self) -> RcsAccountResource:
        """The operations under rcs.account."""
        return RcsAccountResource(self._caller)

    @cached_property
    def questionnaire(self) -> RcsQuestionnaireResource:
        """The operations under rcs.questionnaire."""
        return RcsQuestionnaireResource(self._caller)

    @cached_property
    def senders(self) -> RcsSendersResource:
        """The operations under rcs.senders."""
        return RcsSendersResource(self._caller)
