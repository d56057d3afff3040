"""The resources under conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from sinch_provisioning.runtime.messages import CallOptions, check_options, require_project
from sinch_provisioning.runtime.resource import Resource

from ..api import conversation

if TYPE_CHECKING:
    from ..models.conversation_instagram_info import ConversationInstagramInfo
    from ..models.conversation_messenger_info import ConversationMessengerInfo
    from ..models.conversation_telegram_bot_info import ConversationTelegramBotInfo
    from ..models.conversation_viber_bot_info import ConversationViberBotInfo


class ConversationResource(Resource):
    """The operations under conversation."""

    _name = "conversation"

    async def get_instagram(
        self,
        conversation_app_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationInstagramInfo:
        """Facts about an app's Instagram channel.

        Stability: Closed Beta.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Instagram channel data.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: conversation_app_id_invalid.
                401: unauthorized_error.
                404: conversation_app_no_instagram_channel, conversation_app_not_found.
                500: facebook_api_error, internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/instagram (ConversationInstagramController_get_v1).
        """
        if options:
            options = check_options(options, self.get_instagram)
        endpoint = conversation.get_instagram
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            conversation_app_id,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def get_messenger(
        self,
        conversation_app_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationMessengerInfo:
        """Facts about an app's Facebook Messenger channel.

        Stability: Closed Beta.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Messenger channel data.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: conversation_app_id_invalid.
                401: unauthorized_error.
                404: conversation_app_no_messenger_channel, conversation_app_not_found.
                500: facebook_api_error, internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/messenger (ConversationMessengerController_get_v1).
        """
        if options:
            options = check_options(options, self.get_messenger)
        endpoint = conversation.get_messenger
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            conversation_app_id,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def get_telegram(
        self,
        conversation_app_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationTelegramBotInfo:
        """Facts about an app's Telegram Bot channel.

        Stability: Closed Beta.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Telegram Bot data.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: conversation_app_id_invalid.
                401: unauthorized_error.
                404: conversation_app_no_telegram_channel, conversation_app_not_found.
                500: internal_error, telegram_api_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/telegram (ConversationTelegramController_get_v1).
        """
        if options:
            options = check_options(options, self.get_telegram)
        endpoint = conversation.get_telegram
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            conversation_app_id,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def get_viber(
        self,
        conversation_app_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationViberBotInfo:
        """Facts about an app's Viber Bot channel.

        Stability: Closed Beta.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Viber Bot data.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                401: unauthorized_error.
                404: conversation_app_no_viber_channel, conversation_app_not_found.
                500: internal_error, viber_api_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/viber (ConversationViberController_get_v1).
        """
        if options:
            options = check_options(options, self.get_viber)
        endpoint = conversation.get_viber
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            conversation_app_id,
        )
        return endpoint.parse(await self._caller.send(request, options))
