"""Paginated lists: await one for a page, iterate over it for all items."""

from asyncio import Queue, Semaphore, Task, create_task
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar, cast

from attrs import define, field

from sinch_provisioning.errors import DecodeError, PaginationError, ValidationError, Violation
from sinch_provisioning.runtime.messages import shown
from sinch_provisioning.runtime.model import Model

ItemT = TypeVar("ItemT")

Fetch = Callable[[str | None], Awaitable[Model]]


@define(slots=True, eq=False)
class Page(Generic[ItemT]):
    """One page of a list.

    `total_size` is the number of items on all pages, and `page_size` the maximum on one; both are None when the API
    does not say. A token is None at that end of the list. `model` is the whole response.
    """

    items: list[ItemT]
    total_size: int | None
    page_size: int | None
    next_page_token: str | None
    previous_page_token: str | None
    model: Model = field(repr=False)
    _listing: "Listing[ItemT]" = field(repr=False, alias="listing")

    async def next(self) -> "Page[ItemT] | None":
        """Fetch the next page; None after the last."""
        return None if self.next_page_token is None else await self._listing.fetch_page(self.next_page_token)

    async def previous(self) -> "Page[ItemT] | None":
        """Fetch the previous page; None before the first."""
        return None if self.previous_page_token is None else await self._listing.fetch_page(self.previous_page_token)


_OF_A_PAGE: Final = frozenset(name for name in dir(Page) if not name.startswith("_"))


class Listing(Generic[ItemT]):
    """A list that is fetched on demand.

    Await it for its first page, iterate over it for the items of all pages, or over `pages()` for the pages. Each use
    starts at the call's page token, or at the beginning. With `prefetch`, iterating fetches up to that many pages
    ahead.
    """

    __slots__ = ("_fetch", "_items", "_name", "_prefetch", "_start")

    def __init__(self, fetch: Fetch, *, name: str, items: str, start: str | None = None, prefetch: int = 0) -> None:
        if type(prefetch) is not int or prefetch < 0:
            raise _invalid(name, "prefetch", "must be a number of pages, 0 or more", prefetch)
        if start is not None and not isinstance(start, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise _invalid(name, "page_token", "must be a string", start)
        self._fetch = fetch
        self._name = name
        self._items = items
        self._start = start
        self._prefetch = prefetch

    def __await__(self) -> Generator[Any, Any, Page[ItemT]]:
        return self.fetch_page(self._start).__await__()

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return _Items(self.pages())

    def pages(self) -> AsyncIterator[Page[ItemT]]:
        """Iterate over all pages; each is fetched when it is needed, or earlier with `prefetch`."""
        pages = _Pages(self, self._start)
        return _PagesAhead(pages, self._prefetch) if self._prefetch else pages

    async def fetch_page(self, token: str | None) -> Page[ItemT]:
        """Fetch the page of a token; None for the first page."""
        model = await self._fetch(token)
        items: Any = getattr(model, self._items, None)
        if items and not isinstance(items, list):
            reason = f"its {self._items} are not an array"
            raise DecodeError(reason, operation=self._name, status=200, body=repr(items))
        return Page(
            items=cast("list[ItemT]", items or []),
            total_size=_count(model, "total_size"),
            page_size=_count(model, "page_size"),
            next_page_token=_token(model, "next_page_token"),
            previous_page_token=_token(model, "previous_page_token"),
            model=model,
            listing=self,
        )

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would take any name for an attribute.
        def __getattr__(self, name: str) -> NoReturn:
            hint = f": {self._name}() is not fetched yet; await it for a page" if name in _OF_A_PAGE else ""
            raise AttributeError(f"'Listing' object has no attribute {name!r}{hint}")

    def __repr__(self) -> str:
        return f"<{self._name}: await it for a page, iterate over it for all items>"


def _invalid(operation: str, argument: str, limit: str, value: object) -> ValidationError:
    return ValidationError([Violation(argument, limit, shown(value))], operation=operation)


class _Pages(AsyncIterator[Page[ItemT]]):
    """A class rather than an async generator: a loop that is left early has nothing to close."""

    __slots__ = ("_done", "_listing", "_seen", "_token")

    def __init__(self, listing: Listing[ItemT], start: str | None) -> None:
        self._listing = listing
        self._token = start
        self._seen: set[str] = set()
        self._done = False

    async def __anext__(self) -> Page[ItemT]:
        if self._done:
            raise StopAsyncIteration
        if self._token is not None:
            if self._token in self._seen:
                self._done = True
                raise PaginationError(f"{self._listing!r} received the same page token twice")
            self._seen.add(self._token)
        page = await self._listing.fetch_page(self._token)
        self._token = page.next_page_token
        self._done = self._token is None
        return page


class _PagesAhead(AsyncIterator[Page[ItemT]]):
    """Fetches pages in a task of its own, which is cancelled when the iteration ends."""

    __slots__ = ("_fetched", "_pages", "_room", "_task")

    def __init__(self, pages: AsyncIterator[Page[ItemT]], ahead: int) -> None:
        self._pages = pages
        self._room = Semaphore(ahead)
        self._fetched: Queue[Page[ItemT] | Exception] = Queue()
        self._task: Task[None] | None = None

    async def __anext__(self) -> Page[ItemT]:
        if self._task is None:
            # The task holds no reference to this iterator, so that leaving the loop deletes it and cancels the task.
            self._task = create_task(_fetch_ahead(self._pages, self._room, self._fetched))
        fetched = await self._fetched.get()
        if isinstance(fetched, Exception):
            # Every later call raises the same.
            self._fetched.put_nowait(fetched)
            raise fetched
        self._room.release()
        return fetched

    def __del__(self) -> None:
        if self._task is not None and not self._task.done():
            # The event loop may be closed, and the task gone with it.
            with suppress(RuntimeError):
                self._task.cancel()


async def _fetch_ahead(
    pages: AsyncIterator[Page[ItemT]], room: Semaphore, fetched: "Queue[Page[ItemT] | Exception]"
) -> None:
    while True:
        await room.acquire()
        try:
            fetched.put_nowait(await anext(pages))
        except Exception as error:  # noqa: BLE001 - passed to the consumer, StopAsyncIteration included
            fetched.put_nowait(error)
            return


class _Items(AsyncIterator[ItemT]):
    __slots__ = ("_items", "_pages")

    def __init__(self, pages: AsyncIterator[Page[ItemT]]) -> None:
        self._pages = pages
        self._items: list[ItemT] = []

    async def __anext__(self) -> ItemT:
        while not self._items:
            page = await anext(self._pages)
            self._items = page.items[::-1]
        return self._items.pop()


def _count(model: Model, name: str) -> int | None:
    value = getattr(model, name, None)
    return value if isinstance(value, int) else None


def _token(model: Model, name: str) -> str | None:
    value = getattr(model, name, None)
    return value if isinstance(value, str) and value else None
