"""The board as one HTML file that asks nobody else for anything."""

import hashlib
from base64 import b64encode
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from html import escape
from typing import Final

import orjson

from sinch_provisioning import pages
from sinch_provisioning.fleets.board.line import NAMES, Line, Standing, aware, well_formed, written
from sinch_provisioning.fleets.board.tables import File, opened

_POLICY: Final = (
    "default-src 'none'; script-src '{script}'; style-src '{style}'; img-src data:; base-uri 'none'; "
    "form-action 'none'; require-trusted-types-for 'script'"
)
_DATA: Final = "{{data}}"
_ESCAPED: Final = tuple(
    (character.encode(), f"\\u{ord(character):04x}".encode()) for character in ("<", ">", "&", "\u2028", "\u2029")
)
"""What may end or hide the element that the data stand in; in JSON these stand in texts only."""


def write_html(lines: Iterable[Line], file: File, *, title: str, at: datetime) -> None:
    """Write lines as one page of HTML, to sort, search and filter in a browser.

    The page loads nothing from elsewhere, and its policy forbids that. A filter is part of its address, such as
    ``board.html#standing=failed&who=Meta``.

    Args:
        lines: The lines; they are taken one after the other, and none is kept.
        file: A path, whose file is replaced once everything is written, or a binary file.
        title: The heading of the page.
        at: The moment that the lines are of, with a time zone.

    Raises:
        TypeError: The title is not a str, or `at` not a datetime with a time zone.

    """
    title = well_formed(title, "title")
    head = {"title": title, "at": written(aware(at, "at")), "names": NAMES, "standings": list(Standing)}
    before, _, after = _document().partition(_DATA)
    with opened(file) as output:
        output.write(pages.filled(before, title=escape(title)).encode())
        output.write(b'{"head":' + _json(head) + b',"lines":[')
        separator = b"\n"
        for line in lines:
            output.write(separator + _json(line.values()))
            separator = b",\n"
        output.write(b"\n]}" + after.encode())


def _json(data: object) -> bytes:
    """Return JSON that can stand in an element of a page."""
    text = orjson.dumps(data)
    for character, escaped in _ESCAPED:
        text = text.replace(character, escaped)
    return text


@cache
def _document() -> str:
    """Put the page, its style and its script into one document; its title and its data are still to be filled in."""
    style = pages.shared("theme.css") + pages.read(__package__ or "", "board.css")
    script = '"use strict";\n' + pages.shared("dom.js") + pages.read(__package__ or "", "board.js")
    return pages.filled(
        pages.read(__package__ or "", "board.html"),
        policy=_POLICY.format(script=_digest(script), style=_digest(style)),
        icon=pages.shared("icon.html"),
        mark=pages.shared("mark.html"),
        style=style,
        script=script,
    )


def _digest(text: str) -> str:
    """Return the digest by which a policy allows an element with this text."""
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
