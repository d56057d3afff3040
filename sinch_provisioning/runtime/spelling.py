"""Which known name a misspelt one probably means."""

from collections.abc import Iterable
from typing import Final

_LONGEST: Final = 100
_SIMILARITY: Final = 0.6


def closest(name: object, known: Iterable[object], *, count: int = 1) -> list[str]:
    """Find the known names that are spelled most like a name, the closest first.

    Case, underscores, hyphens and spaces do not count, so that a Python name finds the wire's and the other way round.
    """
    if not isinstance(name, str) or len(name) > _LONGEST:
        return []
    from difflib import get_close_matches  # noqa: PLC0415 - only mistakes need it

    spellings: dict[str, str] = {}
    for each in known:
        spellings.setdefault(_letters(str(each)), str(each))
    letters = _letters(name)
    exact = spellings.pop(letters, None)
    found = [spellings[each] for each in get_close_matches(letters, spellings, count, _SIMILARITY)]
    return ([] if exact is None else [exact]) + found[: count - (exact is not None)]


def _letters(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "").replace(" ", "")
