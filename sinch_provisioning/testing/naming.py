"""Names that a test gives, checked when they are given: a misspelt one would match nothing and never be noticed."""

from collections.abc import Collection
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Final

from sinch_provisioning.operations import OPERATIONS

TOKEN: Final = "token"  # noqa: S105 - what the token endpoint is called where operations are
_OPERATIONS: Final = (*(operation.name for operation in OPERATIONS), TOKEN)


def check_operation(pattern: str | None) -> None:
    """Refuse the name or pattern of an operation that none has, with what was probably meant."""
    if pattern is not None and not any(fnmatchcase(name, pattern) for name in _OPERATIONS):
        what = "no operation matches" if set(pattern) & set("*?[") else "there is no operation"
        raise ValueError(f"{what} {pattern!r}{suggest(pattern, _OPERATIONS)}")


def check_value(what: str, value: str, allowed: Collection[str]) -> None:
    """Refuse a value that is none of a few, with what was probably meant."""
    if value not in allowed:
        raise ValueError(f"{value!r} is no {what}{suggest(value, allowed)}")


def suggest(given: str, known: Collection[str]) -> str:
    """Say what a misspelt name was probably meant to be, or what there is."""
    near = get_close_matches(given, known, n=1, cutoff=0.5)
    if near:
        return f"; did you mean {near[0]!r}?"
    shown = sorted(known)[:12]
    return f"; there are {', '.join(shown)}{' and others' if len(known) > len(shown) else ''}"
