"""The stand-in's own clock: it can be set forward, so that no test waits for time to pass."""

from datetime import UTC, datetime, timedelta


class Clock:
    """The time that the stand-in goes by.

    It runs with real time from the present on, or stands still at `start` until it is set forward.
    """

    def __init__(self, start: datetime | None = None) -> None:
        self._start = None if start is None else start.astimezone(UTC)
        self._stands_at = self._start
        self._ahead = timedelta(0)

    def reset(self) -> None:
        """Go back to real time, or to where the clock stood in the beginning."""
        self._stands_at, self._ahead = self._start, timedelta(0)

    @property
    def runs(self) -> bool:
        """Whether time passes by itself."""
        return self._stands_at is None

    @property
    def ahead(self) -> timedelta:
        """How far a running clock is ahead of real time."""
        return self._ahead

    def now(self) -> datetime:
        """Give the present moment, in UTC."""
        return datetime.now(UTC) + self._ahead if self._stands_at is None else self._stands_at

    def epoch(self) -> float:
        """Give the present moment as Unix seconds."""
        return self.now().timestamp()

    def set_ahead(self, span: timedelta) -> None:
        """Let a running clock be ahead of real time by a span."""
        self._ahead = span

    def skip(self, span: timedelta) -> None:
        """Set the clock forward by a span."""
        if self._stands_at is None:
            self._ahead += span
        else:
            self._stands_at += span

    def move_to(self, moment: datetime) -> None:
        """Set the clock forward to a moment; it never goes back."""
        span = moment - self.now()
        if span > timedelta(0):
            self.skip(span)


def write_moment(moment: datetime, *, lower_case: bool = False) -> str:
    """Write a moment as the API does: milliseconds and Z, and in some places a lower-case t."""
    text = moment.astimezone(UTC).isoformat(timespec="milliseconds")[:-6] + "Z"
    return text.replace("T", "t") if lower_case else text


def read_moment(text: str) -> datetime:
    """Read a moment as `write_moment` writes it."""
    return datetime.fromisoformat(text.upper())
