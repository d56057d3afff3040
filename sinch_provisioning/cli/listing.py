"""Lists on the command line: every page with its progress, so many items, or page by page."""

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from sinch_provisioning.cli.output import Output, note, plain, write


async def follow(listing: Any, *, everything: bool, limit: int | None, show_secrets: bool) -> AsyncIterator[Any]:
    """Iterate over the items that a command asks for, as JSON can say them.

    Without `everything` and `limit` they are those of the first page, and a note tells where the next one is.
    """
    shown = 0
    with _progress(everything=everything) as advance:
        async for page in listing.pages():
            for item in page.items:
                yield plain(item, show_secrets=show_secrets)
                shown += 1
                if shown == limit:
                    return
            advance(shown, page.total_size)
            if not everything and limit is None:
                if page.next_page_token is not None:
                    note(
                        f"{_so_far(shown, page.total_size)}; --all for the rest, or --page-token {page.next_page_token}"
                    )
                return


async def one_by_one(listing: Any, *, operation: str, show_secrets: bool) -> None:
    """Show a page as a table, and the next one when the reader asks for it."""
    shown = 0
    async for page in listing.pages():
        items = [plain(item, show_secrets=show_secrets) for item in page.items]
        shown += len(items)
        if items or not page.next_page_token:
            write(items, Output.TABLE, operation=operation)
        if page.next_page_token is None:
            return
        so_far = _so_far(shown, page.total_size)
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            note(f"{so_far}; --all for the rest, or --page-token {page.next_page_token}")
            return
        if not _wants_more(so_far):
            return


def _so_far(shown: int, total: int | None) -> str:
    return f"{shown} of {total}" if total is not None else f"the first {shown}"


def _wants_more(so_far: str) -> bool:
    sys.stderr.write(f"-- {so_far}; Enter for more, q to stop -- ")
    sys.stderr.flush()
    answer = sys.stdin.readline()
    return bool(answer) and not answer.strip().lower().startswith("q")


def _silent(shown: int, total: int | None) -> None:
    """Show nothing."""


def _progress(*, everything: bool) -> AbstractContextManager[Callable[[int, int | None], None]]:
    return _Bar() if everything and sys.stderr.isatty() else nullcontext(_silent)


class _Bar:
    """A progress bar on standard error."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import Progress

        self._progress = Progress(console=Console(stderr=True), transient=True)
        self._task = self._progress.add_task("Fetching", total=None)

    def __enter__(self) -> Callable[[int, int | None], None]:
        self._progress.start()
        return self._advance

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def _advance(self, shown: int, total: int | None) -> None:
        self._progress.update(self._task, completed=shown, total=total)
