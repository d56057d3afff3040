"""Writes docs/reference/enums.md, the values of each enum: ``python scripts/enums_page.py``."""

from collections.abc import Collection
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Final

from sinch_provisioning import models

PAGE: Final = Path(__file__).resolve().parent.parent / "docs" / "reference" / "enums.md"
INTRODUCTION: Final = """\
# Enums

The values that the API's description knows. Each enum is a class in `sinch_provisioning.models`, and its strings are
taken wherever its members are. An answer may have a value that is not listed here, which is then a member of its own;
see [models](../models.md).
"""


@cache
def enums() -> dict[str, type[Enum]]:
    """Return the enums by their names, in order."""
    found = ((name, getattr(models, name)) for name in sorted(dir(models)))
    return {name: each for name, each in found if isinstance(each, type) and issubclass(each, Enum)}


def name_of(values: Collection[object]) -> str | None:
    """Return the name of the enum that has some values and the fewest others; None where no enum has them."""
    found = ((len(enum), name) for name, enum in enums().items() if {*values} <= {each.value for each in enum})
    return min(found, default=(0, None))[1]


def page() -> str:
    """Return the page."""
    return "\n".join([INTRODUCTION, *(section(*each) for each in enums().items())])


def section(name: str, enum: type[Enum]) -> str:
    """Return what there is to see of an enum."""
    return f"## {name}\n\n{', '.join(f'`{each.value}`' for each in enum)}\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
