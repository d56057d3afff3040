"""The resources under webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from sinch_provisioning.runtime.messages import CallOptions, check_options, require_project
from sinch_provisioning.runtime.pagination import Listing
from sinch_provisioning.runtime.resource import Resource

from ..api import webhooks

if TYPE_CHECKING:
    from ..models.input_dicts import WebhookInputDict, WebhookUpdateInputDict
    from ..models.webhook import Webhook
    from ..models.webhook_input import WebhookInput
    from ..models.webhook_list import WebhookList
    from ..models.webhook_update_input import WebhookUpdateInput


class WebhooksResource(Resource):
    """The operations under webhooks."""

    _name = "webhooks"

    def list(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        prefetch: int = 0,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing[Webhook]:
        """List the project's webhooks.

        Without a page token, all webhooks (15 at most) come back, alphabetically ordered.

        Args:
            page_token: Token from a previous query.
            page_size: At least 1, at most 15.
            prefetch: How many pages to fetch ahead while iterating; 0 to fetch each when it is needed.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            A list of Webhook: await it for one page, or iterate over it with `async for`.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_page_size, invalid_page_token.
                401: unauthorized_error.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/webhooks (WebhookWebhookController_listWebhooks_v1).
        """
        if options:
            options = check_options(options, self.list)
        endpoint = webhooks.list
        project = require_project(project_id, self._caller, endpoint.OPERATION)

        async def fetch(page_token: str | None) -> WebhookList:
            request = endpoint.build(
                project,
                page_token=page_token,
                page_size=page_size,
            )
            return endpoint.parse(await self._caller.send(request, options))

        return Listing(fetch, name="webhooks.list", items="webhooks", start=page_token, prefetch=prefetch)

    async def create(
        self,
        body: WebhookInput | WebhookInputDict,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Create a webhook in the project.

        At most 15 webhooks per project; used to notify of resource updates.

        Args:
            body: The JSON body: WebhookInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            Created webhook.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_input, invalid_payload.
                401: unauthorized_error.
                409: webhook_exists.
                424: webhook_limit_reached.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: POST /v1/projects/{projectId}/webhooks (WebhookWebhookController_createWebhook_v1).
        """
        if options:
            options = check_options(options, self.create)
        endpoint = webhooks.create
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
        webhook_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Fetch one webhook.

        Args:
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The webhook.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format.
                401: unauthorized_error.
                404: webhook_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: GET /v1/projects/{projectId}/webhooks/{webhookId} (WebhookWebhookController_getWebhook_v1).
        """
        if options:
            options = check_options(options, self.get)
        endpoint = webhooks.get
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            webhook_id,
        )
        return endpoint.parse(await self._caller.send(request, options))

    async def replace(
        self,
        webhook_id: str,
        body: WebhookInput | WebhookInputDict,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Overwrite an existing webhook.

        Args:
            body: The JSON body: WebhookInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The webhook.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format, invalid_input, invalid_payload.
                401: unauthorized_error.
                404: webhook_not_found.
                409: webhook_exists.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: PUT /v1/projects/{projectId}/webhooks/{webhookId} (WebhookWebhookController_replaceWebhook_v1).
        """
        if options:
            options = check_options(options, self.replace)
        endpoint = webhooks.replace
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                webhook_id,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def update(
        self,
        webhook_id: str,
        body: WebhookUpdateInput | WebhookUpdateInputDict,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Change fields of an existing webhook.

        Args:
            body: The JSON body: WebhookUpdateInput, or a mapping with the wire's names.
            project_id: The project; the client's by default.
            options: What every operation takes, such as `timeout`; see `sinch_provisioning.CallOptions`.

        Returns:
            The webhook.

        Raises:
            ValidationError: An argument is not what the API's description allows; nothing was sent.
            ApiError: The API refused the call. Its error codes by status:
                400: invalid_id_format, invalid_input, invalid_payload.
                401: unauthorized_error.
                404: webhook_not_found.
                409: webhook_exists.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: PATCH /v1/projects/{projectId}/webhooks/{webhookId} (WebhookWebhookController_updateWebhook_v1).
        """
        if options:
            options = check_options(options, self.update)
        endpoint = webhooks.update
        try:
            request = endpoint.build(
                require_project(project_id, self._caller, endpoint.OPERATION),
                webhook_id,
                body,
            )
        finally:
            del body
        return endpoint.parse(await self._caller.send(request, options))

    async def delete(
        self,
        webhook_id: str,
        *,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove one webhook.

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
                404: webhook_not_found.
                500: internal_error.
            TransportError: The network or the server failed.

        Source: DELETE /v1/projects/{projectId}/webhooks/{webhookId} (WebhookWebhookController_deleteWebhook_v1).
        """
        if options:
            options = check_options(options, self.delete)
        endpoint = webhooks.delete
        request = endpoint.build(
            require_project(project_id, self._caller, endpoint.OPERATION),
            webhook_id,
        )
        await self._caller.send(request, options)
