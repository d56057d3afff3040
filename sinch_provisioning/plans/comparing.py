"""What differs between a file and a project, without what means the same.

Only what the file says is compared. Arrays are sent whole, so their items are compared whole, but for what the API adds
to them: defaults, and fields that no body has.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, cast

from attrs import frozen

from sinch_provisioning.plans.kinds import Kind, known_names, secret_names
from sinch_provisioning.plans.views import JsonObject

SECRET: Final = "(a secret)"  # noqa: S105 - stands for one
OTHER_SECRET: Final = "(another secret)"  # noqa: S105
SENT_AGAIN: Final = "(a secret, sent again)"
HIDDEN: Final = (SECRET, OTHER_SECRET, SENT_AGAIN)
"""What is shown of secrets."""
_NUMBER: Final = re.compile(r"\+?[\d\s()-]{6,}")
_TIMESTAMP: Final = re.compile(r"\d{4}-\d\d-\d\d[tT]\d\d:\d\d")
_NOT_DIGITS: Final = re.compile(r"\D")
_NOTHING: Final[tuple[Any, ...]] = (None, False, "", [], {})
"""What a field says that is not there."""
_META: Final = frozenset({"status", "saveDraftOnFailure"})
"""Fields that say what to do with the others."""


@frozen
class Difference:
    """A field that differs: its path in the body, and its values; None stands for one that is not there."""

    path: str
    old: Any
    new: Any


class Comparison:
    """How resources of a kind are compared."""

    def __init__(self, kind: Kind) -> None:
        self._ignored = _META | kind.shown_elsewhere | secret_names(kind)
        self._sets = kind.sets
        self._known = known_names(kind)

    def differences(self, said: JsonObject, there: JsonObject, *, without: Collection[str] = ()) -> list[Difference]:
        """List where a body and what is there differ; `without` are fields that are not compared this time."""
        found: list[Difference] = []
        ignored = self._ignored.union(without) if without else self._ignored
        self._compare(said, there, "", ignored, found)
        return found

    def _compare(
        self, said: JsonObject, there: JsonObject, path: str, ignored: frozenset[str], found: list[Difference]
    ) -> None:
        for name, value in said.items():
            other = there.get(name)
            if value == other or name in ignored:
                continue
            here = f"{path}.{name}" if path else name
            if isinstance(value, dict) and isinstance(other, dict):
                self._compare(cast("JsonObject", value), cast("JsonObject", other), here, ignored, found)
            elif not self._same(name, value, other):
                found.append(Difference(here, other, value))

    def _same(self, name: str, one: Any, other: Any) -> bool:
        if one == other or (one in _NOTHING and other in _NOTHING):
            return True
        if isinstance(one, list) and isinstance(other, list):
            return self._same_items(name, cast("Sequence[Any]", one), cast("Sequence[Any]", other))
        if isinstance(one, Mapping) and isinstance(other, Mapping):
            return self._same_objects(cast("JsonObject", one), cast("JsonObject", other))
        if isinstance(one, str) and isinstance(other, str):
            return _same_texts(one, other)
        # A part of a bundle that is asked for with nothing but defaults.
        return one is True and isinstance(other, dict)

    def _same_items(self, name: str, one: Sequence[Any], other: Sequence[Any]) -> bool:
        if len(one) != len(other):
            return False
        if name not in self._sets:
            return all(self._same(name, a, b) for a, b in zip(one, other, strict=True))
        rest = list(other)
        for item in one:
            match = next((index for index, each in enumerate(rest) if self._same("", item, each)), None)
            if match is None:
                return False
            del rest[match]
        return True

    def _same_objects(self, one: JsonObject, other: JsonObject) -> bool:
        for name in {**one, **other}:
            if name in self._ignored or (name not in one and name not in self._known):
                continue
            if not self._same(name, one.get(name), other.get(name)):
                return False
        return True


def _same_texts(one: str, other: str) -> bool:
    if _TIMESTAMP.match(one) and _TIMESTAMP.match(other):
        return one.upper() == other.upper()
    # Numbers come with and without the plus sign, and with spaces.
    if _NUMBER.fullmatch(one) and _NUMBER.fullmatch(other):
        return _NOT_DIGITS.sub("", one) == _NOT_DIGITS.sub("", other)
    return False
