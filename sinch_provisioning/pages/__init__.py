"""What the pages of this package share: colours, controls and tables, and the building blocks of their scripts."""

import re
from importlib.resources import files
from typing import Final

_PLACE: Final = re.compile(r"\{\{(\w+)\}\}")


def read(home: str, *names: str) -> str:
    """Return the texts of files of a package, one after the other."""
    folder = files(home)
    return "".join(folder.joinpath(name).read_text(encoding="utf-8") for name in names)


def shared(*names: str) -> str:
    """Return the texts of files that pages share."""
    return read(__name__, *names)


def filled(template: str, **parts: str) -> str:
    """Fill the places of a template, such as ``{{title}}``; those without a part stay, and parts have no places."""
    return _PLACE.sub(lambda place: parts.get(place[1], place[0]), template)
