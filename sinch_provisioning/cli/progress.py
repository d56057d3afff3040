"""The progress of a run over many projects, on standard error: a bar on a terminal, else a log of JSON lines."""

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Final

import orjson

_PERIOD: Final = 0.2
"""Seconds between two drawings of the bar."""

Show = Callable[[Any], None]
"""Shows the outcome of one project on standard output."""


@contextmanager
def watching(show: Show) -> Generator[Callable[[Any, Any], None]]:
    """Return an observer of a run, for as long as the run lasts."""
    if not sys.stderr.isatty():
        yield _log_to(show)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    console = Console(stderr=True, markup=False, highlight=False, emoji=False)
    bar = Progress(
        BarColumn(),
        TextColumn("{task.completed:,.0f}/{task.total:,.0f}"),
        TextColumn("{task.description}"),
        console=console,
        transient=True,
    )
    try:
        yield _Bar(bar, show)
    finally:
        bar.stop()


def _log_to(show: Show) -> Callable[[Any, Any], None]:
    def observe(progress: Any, outcome: Any) -> None:
        data: dict[str, Any] = {"at": datetime.now(UTC).isoformat(timespec="milliseconds"), "run": progress.run.id}
        if outcome is None:
            data |= {"event": "begun", "command": progress.run.options.command, "projects": progress.total}
        else:
            told = outcome.to_dict()
            told.pop("found", None)
            data |= {"event": "project", **told, "through": progress.through, "projects": progress.total}
        sys.stderr.write(orjson.dumps(data).decode() + "\n")
        if outcome is not None:
            show(outcome)

    return observe


class _Bar:
    """Draws the bar, from when the run begins, and no oftener than a reader can tell."""

    def __init__(self, bar: Any, show: Show) -> None:
        self._bar = bar
        self._show = show
        self._task: Any = None
        self._drawn = 0.0

    def __call__(self, progress: Any, outcome: Any) -> None:
        if self._task is None:
            self._bar.start()
            self._task = self._bar.add_task("", total=progress.total)
        if outcome is not None:
            self._show(outcome)
        now = time.monotonic()
        if outcome is None or now - self._drawn >= _PERIOD or progress.through == progress.total:
            self._drawn = now
            self._bar.update(self._task, completed=progress.through, description=_words(progress))


def _words(progress: Any) -> str:
    """Say how it goes: done, waiting, failed, rate, time left."""
    counts = progress.counts
    words = [f"{counts[name]:,} {name}" for name in ("done", "waiting", "needs a person", "not begun") if counts[name]]
    words += [f"{progress.waiting:,} waiting"] if progress.waiting else []
    words += [f"{counts['failed']:,} failed", f"{progress.rate:,.1f}/s"]
    left = progress.seconds_left
    if left is not None:
        minutes, seconds = divmod(round(left), 60)
        hours, minutes = divmod(minutes, 60)
        words.append(f"{hours}:{minutes:02}:{seconds:02} left")
    return ", ".join(words)
