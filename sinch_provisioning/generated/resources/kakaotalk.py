"""The resources under kakaotalk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from sinch_provisioning.runtime.messages import CallOptions, check_options, require_project
from sinch_provisioning.runtime.pagination import Listing
from sinch_provisioning.runtime.resource import Resource

from ..api import kakaotalk_categories, kakaotalk_senders, kakaotalk_templates
from ..waiting import KakaoTalkSendersWaiting, KakaoTalkTemplatesWaiting

if TYPE_CHECKING:
    from ..models.kakaotalk_comment import KakaoTalkComment
    from ..models.kakaotalk_comment_input import KakaoTalkCommentInput
    from ..models.kakaotalk_sender import KakaoTalkSender
    from ..models.kakaotalk_sender_category import KakaoTalkSenderCategory
    from ..models.kakaotalk_sender_category_list import KakaoTalkSenderCategoryList
    from ..models.kakaotalk_sender_input import KakaoTalkSenderInput
    from ..models.kakaotalk_sender_list import KakaoTalkSenderList
    from ..models.kakaotalk_sender_notification import KakaoTalkSenderNotification
    from ..models.kakaotalk_sender_notification_list import KakaoTalkSenderNotificationList
    from ..models.kakaotalk_sender_state import KakaoTalkSenderState, KakaoTalkSenderStateLiteral
    from ..models.kakaotalk_sender_status import KakaoTalkSenderStatus, KakaoTalkSenderStatusLiteral
    from ..models.kakaotalk_sender_update_input import KakaoTalkSenderUpdateInput
    from ..models.kakaotalk_sender_verify_input import KakaoTalkSenderVerifyInput
    from ..models.kakaotalk_template import KakaoTalkTemplate
    from ..models.kakaotalk_template_category import KakaoTalkTemplateCategory
    from ..models.kakaotalk_template_category_list import KakaoTalkTemplateCategoryList
    from ..models.kakaotalk_template_input import KakaoTalkTemplateInput
    from ..models.kakaotalk_template_list import KakaoTalkTemplateList
    from ..models.kakaotalk_template_notification import KakaoTalkTemplateNotification
    from ..models.kakaotalk_template_notification_list import KakaoTalkTemplateNotificationList
    from ..models.kakaotalk_template_state import KakaoTalkTemplateState, KakaoTalkTemplateStateLiteral
    from ..models.kakaotalk_template_status import KakaoTalkTemplateStatus, KakaoTalkTemplateStatusLiteral
    from ..models.kakaotalk_template_update_input import KakaoTalkTemplateUpdateInput


class KakaoTalkCategoriesResource(Resource):
    """The operations under kakaotalk.categories."""

    _name = "kakaotalk.categories"

    def list_for_senders(
        self,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[KakaoTalkSenderCategory]:
        """List sender categories.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of KakaoTalkSenderCategory: await it for its only page, or iterate over it with `async
            for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/kakaotalk/categories/senders (KakaotalkCategoriesController_listSenderCategories_v1).
        """
        if options:
            options = check_options(options, self.list_for_senders)
        endpoint = kakaotalk_categories.list_for_senders
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
        )

        async def fetch(_: str | None) -> KakaoTalkSenderCategoryList:
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="kakaotalk.categories.list_for_senders", items="categories")

    def list_for_templates(
        self,
        plus_friend_id: str,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[KakaoTalkTemplateCategory]:
        """List template categories for a sender.

        Args:
            page_size: At least 1, at most 100.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of KakaoTalkTemplateCategory: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_page_size, invalid_page_token, project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/kakaotalk/categories/senders/{plusFriendId}/templates (KakaotalkCategoriesController_getTemplateCategories_v1).
        """
        if options:
            options = check_options(options, self.list_for_templates)
        endpoint = kakaotalk_categories.list_for_templates
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> KakaoTalkTemplateCategoryList:
            request = endpoint.build(
                project,
                plus_friend_id,
                page_size=page_size,
                page_token=page_token,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(
            fetch,
            name="kakaotalk.categories.list_for_templates",
            items="categories",
            start=page_token,
            prefetch=prefetch,
        )


class KakaoTalkSendersResource(KakaoTalkSendersWaiting, Resource):
    """The operations under kakaotalk.senders."""

    _name = "kakaotalk.senders"

    def list(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        filter_states: Sequence[KakaoTalkSenderState | KakaoTalkSenderStateLiteral] | None = None,
        filter_statuses: Sequence[KakaoTalkSenderStatus | KakaoTalkSenderStatusLiteral] | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[KakaoTalkSender]:
        """List a project's senders.

        Paginated; without a page token the first 50 come back.

        Args:
            page_size: At least 1, at most 100.
            filter_states: See KakaoTalkSenderState.
            filter_statuses: See KakaoTalkSenderStatus.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of KakaoTalkSender: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_filter_states, invalid_filter_statuses, invalid_page_size, invalid_page_token,
                    project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/kakaotalk/senders (KakaotalkSendersController_listSenders_v1).
        """
        if options:
            options = check_options(options, self.list)
        endpoint = kakaotalk_senders.list
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> KakaoTalkSenderList:
            request = endpoint.build(
                project,
                page_token=page_token,
                page_size=page_size,
                filter_states=filter_states,
                filter_statuses=filter_statuses,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="kakaotalk.senders.list", items="senders", start=page_token, prefetch=prefetch)

    async def create(
        self,
        body: KakaoTalkSenderInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkSender:
        """Create a sender in a project.

        Args:
            body: The JSON body: KakaoTalkSenderInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The created sender.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: file_invalid_mime_type, invalid_input, sender_invalid_category_code.
                401: unauthorized_error.
                404: project_not_found.
                409: account_data_is_corrupt, account_exists, account_not_updatable, file_not_found,
                    file_size_too_large, file_unexpected_error, plus_friend_id_used.
                412: account_is_in_progress.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/kakaotalk/senders (KakaotalkSendersController_createSender_v1).
        """
        if options:
            options = check_options(options, self.create)
        endpoint = kakaotalk_senders.create
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
        plus_friend_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkSender:
        """Get one sender.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The requested sender.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId} (KakaotalkSendersController_getSender_v1).
        """
        if options:
            options = check_options(options, self.get)
        endpoint = kakaotalk_senders.get
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            plus_friend_id,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def update(
        self,
        plus_friend_id: str,
        body: KakaoTalkSenderUpdateInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkSender:
        """Change a draft KakaoTalk sender of the project.

        Logo must be JPEG or PNG; JPEG max 5 MB; only ACTIVE senders, DRAFT changes.

        Args:
            body: The JSON body: KakaoTalkSenderUpdateInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The sender after the update.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: file_invalid_mime_type, invalid_input, no_fields_to_update, project_not_initialized,
                    sender_invalid_category_code.
                401: unauthorized_error.
                404: project_not_found, sender_not_found.
                409: file_not_found, file_size_too_large, file_unexpected_error, sender_changes_not_updatable,
                    sender_not_updatable.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: PATCH /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId} (KakaotalkSendersController_updateSender_v1).
        """
        if options:
            options = check_options(options, self.update)
        endpoint = kakaotalk_senders.update
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                plus_friend_id,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def delete(
        self,
        plus_friend_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Mark a sender for removal.

        Sender keeps working 60 days for final messages, then it is removed.

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

        Source: DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId} (KakaotalkSendersController_deleteSender_v1).
        """
        if options:
            options = check_options(options, self.delete)
        endpoint = kakaotalk_senders.delete
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            plus_friend_id,
        )
        await self._caller.send(request, options)

    def list_activities(
        self,
        plus_friend_id: str,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[KakaoTalkSenderNotification]:
        """Page through a sender's activity log.

        Newest activity first.

        Args:
            page_size: At least 1, at most 100.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of KakaoTalkSenderNotification: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_page_size, invalid_page_token, project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/activities (KakaotalkSendersController_listActivities_v1).
        """
        if options:
            options = check_options(options, self.list_activities)
        endpoint = kakaotalk_senders.list_activities
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> KakaoTalkSenderNotificationList:
            request = endpoint.build(
                project,
                plus_friend_id,
                page_size=page_size,
                page_token=page_token,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(
            fetch, name="kakaotalk.senders.list_activities", items="notifications", start=page_token, prefetch=prefetch
        )

    async def discard_changes(
        self,
        plus_friend_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Discard a sender's pending or rejected changes.

        Works only on changes in DRAFT or REJECTED.

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

        Source: DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/changes (KakaotalkSendersController_deleteChanges_v1).
        """
        if options:
            options = check_options(options, self.discard_changes)
        endpoint = kakaotalk_senders.discard_changes
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            plus_friend_id,
        )
        await self._caller.send(request, options)

    async def add_comment(
        self,
        plus_friend_id: str,
        body: KakaoTalkCommentInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkComment:
        """Add a comment to a sender.

        Args:
            body: The JSON body: KakaoTalkCommentInput, or a mapping with the wire's names.
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

        Source: POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/comments (KakaotalkSendersController_createComment_v1).
        """
        if options:
            options = check_options(options, self.add_comment)
        endpoint = kakaotalk_senders.add_comment
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                plus_friend_id,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def register(
        self,
        plus_friend_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkSender:
        """Ask for registration of a sender.

        A sender whose state is ACTIVE is refused with 409.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The sender.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_app_key, project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found.
                409: not_allowed_register.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/register (KakaotalkSendersController_registerSender_v1).
        """
        if options:
            options = check_options(options, self.register)
        endpoint = kakaotalk_senders.register
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            plus_friend_id,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def verify(
        self,
        plus_friend_id: str,
        body: KakaoTalkSenderVerifyInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkSender:
        """Confirm a sender with its one-time code.

        The code is sent after registration; the sender must be in state VERIFYING.

        Args:
            body: The JSON body: KakaoTalkSenderVerifyInput, or a mapping with the wire's names.
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
                409: not_allowed_verify.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/verify (KakaotalkSendersController_verifySender_v1).
        """
        if options:
            options = check_options(options, self.verify)
        endpoint = kakaotalk_senders.verify
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                plus_friend_id,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))


class KakaoTalkTemplatesResource(KakaoTalkTemplatesWaiting, Resource):
    """The operations under kakaotalk.templates."""

    _name = "kakaotalk.templates"

    def list(
        self,
        plus_friend_id: str,
        *,
        filter_states: Sequence[KakaoTalkTemplateState | KakaoTalkTemplateStateLiteral] | None = None,
        filter_statuses: Sequence[KakaoTalkTemplateStatus | KakaoTalkTemplateStatusLiteral] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        template_name: str | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[KakaoTalkTemplate]:
        """Page through the project's KakaoTalk templates.

        Alphabetical order; without a page token the first 50 come back.

        Args:
            filter_states: See KakaoTalkTemplateState.
            filter_statuses: See KakaoTalkTemplateStatus.
            page_size: At least 1, at most 1000.
            template_name: Matches the beginning of the template name.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of KakaoTalkTemplate: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_page_size, invalid_page_token, project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found, template_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates (KakaotalkTemplatesController_listTemplates_v1).
        """
        if options:
            options = check_options(options, self.list)
        endpoint = kakaotalk_templates.list
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> KakaoTalkTemplateList:
            request = endpoint.build(
                project,
                plus_friend_id,
                filter_states=filter_states,
                filter_statuses=filter_statuses,
                page_size=page_size,
                page_token=page_token,
                template_name=template_name,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="kakaotalk.templates.list", items="templates", start=page_token, prefetch=prefetch)

    async def create(
        self,
        plus_friend_id: str,
        body: KakaoTalkTemplateInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkTemplate:
        """Make a new KakaoTalk template.

        Template names must be unique.

        Args:
            body: The JSON body: KakaoTalkTemplateInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The new template.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_payload, project_not_initialized, template_invalid_category_code.
                401: unauthorized_error.
                404: sender_not_found.
                409: template_exists.
                424: template_kakaotalk_validation_error.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates (KakaotalkTemplatesController_createTemplate_v1).
        """
        if options:
            options = check_options(options, self.create)
        endpoint = kakaotalk_templates.create
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                plus_friend_id,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def get(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkTemplate:
        """Fetch one KakaoTalk template.

        Args:
            template_code: Unique template name.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The template.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found, template_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode} (KakaotalkTemplatesController_get_v1).
        """
        if options:
            options = check_options(options, self.get)
        endpoint = kakaotalk_templates.get
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            plus_friend_id,
            template_code,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def update(
        self,
        plus_friend_id: str,
        template_code: str,
        body: KakaoTalkTemplateUpdateInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkTemplate:
        """Change an existing KakaoTalk template.

        409 template_not_updatable: state not APPROVED/REJECTED; template_changes_not_updatable: changes not
        DRAFT/REJECTED.

        Args:
            body: The JSON body: KakaoTalkTemplateUpdateInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The template after the update.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized, template_invalid_category_code.
                401: unauthorized_error.
                404: sender_not_found, template_not_found.
                409: template_changes_not_updatable, template_exists, template_not_updatable.
                424: template_kakaotalk_validation_error.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: PATCH /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode} (KakaotalkTemplatesController_updateTemplate_v1).
        """
        if options:
            options = check_options(options, self.update)
        endpoint = kakaotalk_templates.update
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                plus_friend_id,
                template_code,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def delete(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove the template with this code.

        Args:
            template_code: Unique template name.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Nothing.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found, template_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode} (KakaotalkTemplatesController_deleteTemplate_v1).
        """
        if options:
            options = check_options(options, self.delete)
        endpoint = kakaotalk_templates.delete
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            plus_friend_id,
            template_code,
        )
        await self._caller.send(request, options)

    def list_activities(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[KakaoTalkTemplateNotification]:
        """Page through a template's activity log.

        Newest activity first.

        Args:
            template_code: Unique template name.
            page_size: At least 1, at most 100.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of KakaoTalkTemplateNotification: await it for one page, or iterate over it with `async
            for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_page_size, invalid_page_token, project_not_initialized.
                401: unauthorized_error.
                404: sender_not_found, template_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/activities (KakaotalkTemplatesController_listActivities_v1).
        """
        if options:
            options = check_options(options, self.list_activities)
        endpoint = kakaotalk_templates.list_activities
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> KakaoTalkTemplateNotificationList:
            request = endpoint.build(
                project,
                plus_friend_id,
                template_code,
                page_size=page_size,
                page_token=page_token,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(
            fetch,
            name="kakaotalk.templates.list_activities",
            items="notifications",
            start=page_token,
            prefetch=prefetch,
        )

    async def discard_changes(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove a template's draft.

        Only for templates that were never submitted to KakaoTalk.

        Args:
            template_code: Unique template name.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Nothing.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: project_not_initialized.
                401: unauthorized_error.
                404: template_not_found.
                409: template_not_deletable.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: DELETE /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/changes (KakaotalkTemplatesController_deleteTemplateDraft_v1).
        """
        if options:
            options = check_options(options, self.discard_changes)
        endpoint = kakaotalk_templates.discard_changes
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            plus_friend_id,
            template_code,
        )
        await self._caller.send(request, options)

    async def add_comment(
        self,
        plus_friend_id: str,
        template_code: str,
        body: KakaoTalkCommentInput | Mapping[str, Any],
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KakaoTalkComment:
        """Add a comment to a template.

        Args:
            template_code: Unique template name.
            body: The JSON body: KakaoTalkCommentInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The new comment.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_input, invalid_payload, project_not_initialized, template_invalid_language_code.
                401: unauthorized_error.
                404: template_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/comments (KakaotalkTemplatesController_createComment_v1).
        """
        if options:
            options = check_options(options, self.add_comment)
        endpoint = kakaotalk_templates.add_comment
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                plus_friend_id,
                template_code,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))


class KakaoTalkResource(Resource):
    """The operations under kakaotalk."""

    _name = "kakaotalk"

    @cached_property
    def categories(self) -> KakaoTalkCategoriesResource:
        """The operations under kakaotalk.categories."""
        return KakaoTalkCategoriesResource(self._caller)

    @cached_property
    def senders(self) -> KakaoTalkSendersResource:
        """The operations under kakaotalk.senders."""
        return KakaoTalkSendersResource(self._caller)

    @cached_property
    def templates(self) -> KakaoTalkTemplatesResource:
        """The operations under kakaotalk.templates."""
        return KakaoTalkTemplatesResource(self._caller)
