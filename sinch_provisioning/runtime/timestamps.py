"""Timestamps: read in every spelling the API uses, written in one."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Final

# dateutil fills what a text leaves out from a default. Reading a text against two defaults that share no part
# tells whether it named a whole moment: only then do both readings agree.
_DEFAULTS: Final = (datetime(2000, 1, 1), datetime(2001, 2, 2, 1, 1, 1, 1))  # noqa: DTZ001
_SHORTEST: Final = len("2023-01-19T13:11")


def read_timestamp(text: str) -> datetime | str:
    """Read a timestamp of the API.

    The result is aware; a text without an offset is taken as UTC, which is what the API means. Digits beyond the
    microsecond are cut. A text that does not name a whole moment (a bare date, "n/a") comes back as it is.
    """
    if len(text) < _SHORTEST:
        return text
    try:
        moment = datetime.fromisoformat(text)
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
    text = moment.isoformat()
    microsecond = moment.microsecond
    if microsecond == 0:
        return text[:19] + ".000Z"
    return text[:26] + "Z" if microsecond % 1000 else text[:23] + "Z"
