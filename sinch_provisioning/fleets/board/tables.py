"""The board as JSON and as CSV."""

import csv
import io
import os
import re
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol

import orjson

from sinch_provisioning.fleets.board.line import NAMES, Line


class Writable(Protocol):
    """A binary file to write to."""

    def write(self, data: bytes, /) -> object:
        """Write bytes."""
        ...


File = str | os.PathLike[str] | Writable
"""A path, whose file is replaced once everything is written, or a binary file."""

_FORMULA: Final = re.compile("'|[\\s\\x00-\\x1f]*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\\t\\r\\n]")
"""What a spreadsheet may take for a formula, and what looks as if it had been quoted already."""


def write_json(lines: Iterable[Line], file: File) -> None:
    """Write lines as a JSON array of objects, each on a line of its own.

    Args:
        lines: The lines; they are taken one after the other, and none is kept.
        file: A path, whose file is replaced once everything is written, or a binary file.

    """
    with opened(file) as output:
        separator = b"[\n"
        for line in lines:
            output.write(separator + orjson.dumps(dict(zip(NAMES, line.values(), strict=True))))
            separator = b",\n"
        output.write(b"[]\n" if separator == b"[\n" else b"\n]\n")


def write_csv(lines: Iterable[Line], file: File) -> None:
    """Write lines as CSV: UTF-8 with a byte order mark, for spreadsheets, and a row of names first.

    A text that a spreadsheet would take for a formula gets an apostrophe in front, and so does one that begins with an
    apostrophe: to have the texts as they were, remove one apostrophe from the front.

    Args:
        lines: The lines; they are taken one after the other, and none is kept.
        file: A path, whose file is replaced once everything is written, or a binary file.

    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL)
    with opened(file) as output:
        writer.writerow(NAMES)
        output.write(b"\xef\xbb\xbf")
        for line in lines:
            _flush(buffer, output)
            writer.writerow(["" if each is None else _quoted(each) for each in line.values()])
        _flush(buffer, output)


def _quoted(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text


def _flush(buffer: io.StringIO, output: Writable) -> None:
    output.write(buffer.getvalue().encode())
    buffer.seek(0)
    buffer.truncate()


@contextmanager
def opened(file: File) -> Generator[Writable]:
    """Open a path, or take a binary file as it is; who reads the path never sees half of what is written."""
    if not isinstance(file, str | os.PathLike):
        yield file
        return
    path = Path(file).resolve()
    if path.exists() and not path.is_file():
        # Such as /dev/stdout, which is not to be replaced.
        with path.open("wb") as output:
            yield output
        return
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with beside.open("wb") as output:
            yield output
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
