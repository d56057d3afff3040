"""Timestamps: read in every spelling the API uses, written in one."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Final

# dateutil fills what a text leaves out from a default. Reading a text against two defaults that share no part
# tells whether it named a whole moment: only then do both readings agree.
_DEFAULTS: Final = (datetime(2000, 1, 1), datetime(2001, 2, 2, 1, 1, 1, 1))  # noqa: DTZ001
_FIRST_LONG_YEAR: Final = 1000
_TWO: Final = tuple(f"{number:02}" for number in range(60))
_THREE: Final = tuple(f"{number:03}" for number in range(1000))
_read_iso: Final = datetime.fromisoformat
_SHORTEST: Final = len("2023-01-19T13:11")


def read_timestamp(text: str) -> datetime | str:
    """Read a timestamp of the API.

    The result is aware; a text without an offset is taken as UTC, which is what the API means. Digits beyond the
    microsecond are cut. A text that does not name a whole moment (a bare date, "n/a") comes back as it is.
    """
    if len(text) < _SHORTEST:
        return text
    try:
        moment = _read_iso(text)
    except ValueError:
        slowly = _read_slowly(text)
        if slowly is None:
            return text
        moment = slowly
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _read_slowly(text: str) -> datetime | None:
    # Imported when it is needed, which is rarely: it takes as long as a third of this package.
    from dateutil.parser import parse as parse_anything  # noqa: PLC0415

    try:
        first, second = (parse_anything(text, default=default, tzinfos=_offset) for default in _DEFAULTS)
    except (ValueError, OverflowError, TypeError, AttributeError):
        return None
    return first if first.replace(microsecond=0) == second.replace(microsecond=0) else None


def _offset(name: str | None, seconds: int | None) -> timezone:
    if seconds is None:
        # A zone's name means different offsets in different countries.
        raise ValueError(f"the offset of {name} is not known")
    return timezone(timedelta(seconds=seconds))


def write_timestamp(moment: datetime) -> str:
    """Write a moment as the API spells it: UTC, milliseconds, Z; microseconds only where there are any.

    A moment without an offset is taken as UTC.
    """
    if moment.tzinfo is not UTC:
        try:
            moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        except OverflowError:
            # At the very ends of the calendar, UTC may lie outside of it.
            return moment.isoformat(timespec="microseconds" if moment.microsecond % 1000 else "milliseconds")
    millisecond, rest = divmod(moment.microsecond, 1000)
    if rest or moment.year < _FIRST_LONG_YEAR:
        return moment.isoformat(timespec="microseconds" if rest else "milliseconds")[:-6] + "Z"
    # Tables of digits take a third of isoformat's time: 30% less for a page of models.
    return (
        f"{moment.year}-{_TWO[moment.month]}-{_TWO[moment.day]}"
        f"T{_TWO[moment.hour]}:{_TWO[moment.minute]}:{_TWO[moment.second]}.{_THREE[millisecond]}Z"
    )
