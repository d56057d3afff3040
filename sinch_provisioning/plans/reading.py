"""What a project has, as the API sends it: a plan compares far more than it changes, and that needs no models."""

import asyncio
from collections.abc import Coroutine, Iterable, Mapping
from operator import attrgetter
from typing import Any, Final, TypeVar, cast

from sinch_provisioning import ProvisioningClient, api
from sinch_provisioning.errors import ConfigurationError, NotFoundError, PaginationError
from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.plans.kinds import KINDS, Kind
from sinch_provisioning.plans.views import JsonObject, View

ResultT = TypeVar("ResultT")

AT_ONCE: Final = 16
_NO_OPTIONS: Final[Any] = {}


async def together(coroutines: Iterable[Coroutine[Any, Any, ResultT]]) -> list[ResultT]:
    """Run coroutines at once, a bounded number at a time, and return their results in order.

    The first that fails ends the others, and its exception is raised.
    """
    limit = asyncio.Semaphore(AT_ONCE)

    async def run(coroutine: Coroutine[Any, Any, ResultT]) -> ResultT:
        async with limit:
            return await coroutine

    tasks = [asyncio.ensure_future(run(each)) for each in coroutines]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class Reader:
    """Reads the resources of a project.

    Args:
        client: What reads them; its rate limit and its retries hold.

    Raises:
        ConfigurationError: The client has no project.

    """

    def __init__(self, client: ProvisioningClient) -> None:
        if client.project_id is None:
            raise ConfigurationError("the client has no project_id, and a plan needs one")
        self.project: Final = client.project_id
        self._client = client

    async def read(self, kinds: Iterable[Kind]) -> dict[str, list[View]]:
        """Read all resources of some kinds, at once.

        Returns:
            The views by the kinds' names.

        """
        wanted = set(kinds)
        parents = {KINDS[kind.parent] for kind in wanted if kind.parent}
        first = [kind for kind in KINDS.values() if kind in wanted | parents and not kind.parent]
        read = await together(self._read_kind(kind, None) for kind in first)
        found = {kind.name: views for kind, views in zip(first, read, strict=True)}
        below = [
            (kind, parent.arguments[0])
            for kind in KINDS.values()
            if kind.parent and kind in wanted
            for parent in found[kind.parent]
        ]
        read = await together(self._read_kind(kind, parent) for kind, parent in below)
        for kind in wanted:
            found.setdefault(kind.name, [])
        for (kind, _), views in zip(below, read, strict=True):
            found[kind.name].extend(views)
        return found

    async def _read_kind(self, kind: Kind, parent: str | None) -> list[View]:
        view = kind.view
        return [view(raw, parent) for raw in await self._list(kind, parent)]

    async def _list(self, kind: Kind, parent: str | None) -> list[JsonObject]:
        name = kind.operation(kind.listing)
        operation = OPERATIONS[name]
        resource, _, verb = name.rpartition(".")
        endpoint: Any = attrgetter(f"{resource.replace('.', '_')}.{verb}")(api)
        arguments = [self.project, *((parent,) if parent else ())]
        if kind.single:
            try:
                response = await self._client.send(endpoint.build(*arguments), _NO_OPTIONS)
            except NotFoundError:
                return []
            return [cast("JsonObject", response.decode(operation))]
        items: list[JsonObject] = []
        query = _largest_page(endpoint) if operation.paginated else {}
        seen: set[str] = set()
        while True:
            response = await self._client.send(endpoint.build(*arguments, **query), _NO_OPTIONS)
            page = response.decode(operation)
            found = cast("list[Any] | None", page.get(str(operation.items)))
            items.extend(each for each in found or () if each.__class__ is dict)
            token = page.get("nextPageToken") if operation.paginated else None
            if not isinstance(token, str) or not token:
                return items
            if token in seen:
                raise PaginationError(f"{name} was given the same page token twice")
            seen.add(token)
            query = {**query, "page_token": token}


def _largest_page(endpoint: Any) -> dict[str, Any]:
    """Return the query of the largest page that the description allows."""
    schema: Mapping[str, Any] = endpoint.schemas()["parameters"].get("pageSize", {})
    return {"page_size": schema["maximum"]} if "maximum" in schema else {}
