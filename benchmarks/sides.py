"""The clients that are measured, each behind the same few calls. Runs in the workers, under their own interpreters.

Each side does a call the way its users do, at its defaults; what that means is told by `DOES` in rows.py. Nothing is
imported before the side that needs it is opened.
"""

import json
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from importlib import import_module
from typing import Any

PROJECT = "project"
PAGE_SIZE = 100


class Side(ABC):
    """A client of the API, open between `open` and `close`."""

    def __init__(self, url: str, sender_id: str, body: dict[str, Any]) -> None:
        self.url = url
        self.sender_id = sender_id
        self.body = body
        self.stack = AsyncExitStack()

    @abstractmethod
    async def open(self) -> None:
        """Import the client and open its session."""

    @abstractmethod
    async def get(self) -> Any:
        """Get one sender."""

    @abstractmethod
    async def list(self) -> Any:
        """Get a page of senders."""

    @abstractmethod
    async def create(self) -> Any:
        """Create a sender from a body that is made for this call."""

    @abstractmethod
    def walk(self, project: str, *, prefetch: bool) -> AsyncIterator[Any]:
        """Go through the items of all pages."""

    @abstractmethod
    def decoder(self, content: bytes) -> Callable[[], Any]:
        """Give the function that makes models of a page that is parsed already; for raw, that parses it."""

    @abstractmethod
    def encoder(self, content: bytes) -> Callable[[], bytes]:
        """Give the function that makes bytes of a page of models; for raw, of plain dicts."""

    async def close(self) -> None:
        """Close the session."""
        await self.stack.aclose()


class Raw(Side):
    """aiohttp with orjson and nothing else: the limit for anything that stands on aiohttp."""

    async def open(self) -> None:
        import aiohttp
        import orjson

        self.loads, self.dumps = orjson.loads, orjson.dumps
        headers = {"Authorization": "Bearer token"}
        self.session = await self.stack.enter_async_context(aiohttp.ClientSession(headers=headers))
        self.senders = f"{self.url}/v1/projects/{PROJECT}/whatsapp/senders"
        self.sender = f"{self.senders}/{self.sender_id}"

    async def get(self) -> Any:
        async with self.session.get(self.sender) as response:
            return self.loads(await response.read())

    async def list(self) -> Any:
        async with self.session.get(self.senders, params={"pageSize": PAGE_SIZE}) as response:
            return self.loads(await response.read())

    async def create(self) -> Any:
        given = self.body
        body = {
            "region": given["region"],
            "metaLocalStorage": given["metaLocalStorage"],
            "details": {
                "countryCode": given["details"]["countryCode"],
                "phoneNumber": given["details"]["phoneNumber"],
                "displayName": given["details"]["displayName"],
            },
        }
        headers = {"Content-Type": "application/json"}
        async with self.session.post(self.senders, data=self.dumps(body), headers=headers) as response:
            return self.loads(await response.read())

    async def walk(self, project: str, *, prefetch: bool) -> AsyncIterator[Any]:
        url = f"{self.url}/v1/projects/{project}/whatsapp/senders"
        query: dict[str, Any] = {"pageSize": PAGE_SIZE}
        while True:
            async with self.session.get(url, params=query) as response:
                page = self.loads(await response.read())
            for sender in page["senders"]:
                yield sender
            if not page["nextPageToken"]:
                return
            query["pageToken"] = page["nextPageToken"]

    def decoder(self, content: bytes) -> Callable[[], Any]:
        return lambda: self.loads(content)

    def encoder(self, content: bytes) -> Callable[[], bytes]:
        page = self.loads(content)
        return lambda: self.dumps(page)


class Ours(Side):
    """This package, with OAuth2 and everything at its defaults."""

    async def open(self) -> None:
        from sinch_provisioning import OAuth2ClientCredentials, ProvisioningClient

        auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=f"{self.url}/token")
        self.client = await self.stack.enter_async_context(ProvisioningClient(PROJECT, auth=auth, server=self.url))

    async def get(self) -> Any:
        return await self.client.whatsapp.senders.get(self.sender_id)

    async def list(self) -> Any:
        return await self.client.whatsapp.senders.list(page_size=PAGE_SIZE)

    async def create(self) -> Any:
        from sinch_provisioning import models

        given = self.body
        body = models.WhatsAppSenderPhoneProvisioningInput(
            region=models.WhatsAppSenderRegion(given["region"]),
            meta_local_storage=models.WhatsAppSenderMetaLocalStorage(given["metaLocalStorage"]),
            details=models.WhatsAppPhoneProvisioningDetailsInput(
                country_code=given["details"]["countryCode"],
                phone_number=given["details"]["phoneNumber"],
                display_name=given["details"]["displayName"],
            ),
        )
        return await self.client.whatsapp.senders.create(body)

    async def walk(self, project: str, *, prefetch: bool) -> AsyncIterator[Any]:
        options: dict[str, Any] = {"prefetch": 1} if prefetch else {}
        async for sender in self.client.whatsapp.senders.list(project_id=project, page_size=PAGE_SIZE, **options):
            yield sender

    def decoder(self, content: bytes) -> Callable[[], Any]:
        import orjson

        from sinch_provisioning import models

        page = orjson.loads(content)
        return lambda: models.WhatsAppSenderList.from_dict(page)

    def encoder(self, content: bytes) -> Callable[[], bytes]:
        import orjson

        model = self.decoder(content)()
        return lambda: orjson.dumps(model.to_dict())


class OpenApiPythonClient(Side):
    """What openapi-python-client makes with its own templates: httpx and attrs."""

    async def open(self) -> None:
        package = "provisioning_api_client"
        client = import_module(package).AuthenticatedClient(base_url=self.url, token="token")
        self.models = import_module(f"{package}.models")
        operations = f"{package}.api.whats_app_senders.whatsapp_senders_controller_"
        self.get_one = import_module(f"{operations}get_v_1").asyncio
        self.get_page = import_module(f"{operations}list_senders_v_1").asyncio
        self.create_one = import_module(f"{operations}create_sender_v_1").asyncio
        self.client = await self.stack.enter_async_context(client)

    async def get(self) -> Any:
        return await self.get_one(PROJECT, self.sender_id, client=self.client)

    async def list(self) -> Any:
        return await self.get_page(PROJECT, client=self.client, page_size=PAGE_SIZE)

    async def create(self) -> Any:
        models, given = self.models, self.body
        body = models.WhatsAppSenderPhoneProvisioningInput(
            region=models.WhatsAppSenderRegion(given["region"]),
            meta_local_storage=models.WhatsAppSenderMetaLocalStorage(given["metaLocalStorage"]),
            details=models.WhatsAppPhoneProvisioningDetailsInput(
                country_code=given["details"]["countryCode"],
                phone_number=given["details"]["phoneNumber"],
                display_name=given["details"]["displayName"],
            ),
        )
        return await self.create_one(PROJECT, client=self.client, body=body)

    async def walk(self, project: str, *, prefetch: bool) -> AsyncIterator[Any]:
        token: dict[str, str] = {}
        while True:
            page = await self.get_page(project, client=self.client, page_size=PAGE_SIZE, **token)
            for sender in page.senders:
                yield sender
            if not page.next_page_token:
                return
            token["page_token"] = page.next_page_token

    def decoder(self, content: bytes) -> Callable[[], Any]:
        page = json.loads(content)
        return lambda: self.models.WhatsAppSenderList.from_dict(page)

    def encoder(self, content: bytes) -> Callable[[], bytes]:
        model = self.decoder(content)()
        return lambda: json.dumps(model.to_dict()).encode()


class OpenApiGenerator(Side):
    """What OpenAPI Generator makes with `-g python --library asyncio`: aiohttp and pydantic."""

    async def open(self) -> None:
        package = import_module("openapi_client")
        self.models = import_module("openapi_client.models")
        configuration = package.Configuration(host=self.url, access_token="token")
        client = await self.stack.enter_async_context(package.ApiClient(configuration))
        self.senders = package.WhatsAppSendersApi(client)

    async def get(self) -> Any:
        return await self.senders.whatsapp_senders_controller_get_v1(PROJECT, self.sender_id)

    async def list(self) -> Any:
        return await self.senders.whatsapp_senders_controller_list_senders_v1(PROJECT, page_size=PAGE_SIZE)

    async def create(self) -> Any:
        models, given = self.models, self.body
        body = models.WhatsappSendersControllerCreateSenderV1Request(
            models.WhatsAppSenderPhoneProvisioningInput(
                region=models.WhatsAppSenderRegion(given["region"]),
                meta_local_storage=models.WhatsAppSenderMetaLocalStorage(given["metaLocalStorage"]),
                details=models.WhatsAppPhoneProvisioningDetailsInput(
                    country_code=given["details"]["countryCode"],
                    phone_number=given["details"]["phoneNumber"],
                    display_name=given["details"]["displayName"],
                ),
            )
        )
        return await self.senders.whatsapp_senders_controller_create_sender_v1(PROJECT, body)

    async def walk(self, project: str, *, prefetch: bool) -> AsyncIterator[Any]:
        token: dict[str, str] = {}
        get_page = self.senders.whatsapp_senders_controller_list_senders_v1
        while True:
            page = await get_page(project, page_size=PAGE_SIZE, **token)
            for sender in page.senders:
                yield sender
            if not page.next_page_token:
                return
            token["page_token"] = page.next_page_token

    def decoder(self, content: bytes) -> Callable[[], Any]:
        page = json.loads(content)
        return lambda: self.models.WhatsAppSenderList.from_dict(page)

    def encoder(self, content: bytes) -> Callable[[], bytes]:
        model = self.decoder(content)()
        return lambda: model.to_json().encode()


SIDES: dict[str, type[Side]] = {
    "ours": Ours,
    "raw": Raw,
    "opc": OpenApiPythonClient,
    "ogen": OpenApiGenerator,
}
