"""What the stand-in knows: projects, and the records in them."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from typing import Any, Final

from attrs import define, field

JsonObject = dict[str, Any]
KeyOf = Callable[["Record"], Hashable]
_INDEXES: Final[defaultdict[str, dict[str, KeyOf]]] = defaultdict(dict)
"""By kind of record and name of the index."""


@define(eq=False, slots=True)
class Record:
    """One thing in a project.

    `data` is what the API shows of it. `hidden` is what the API knows besides: activities, codes that were sent,
    marks. `number` counts all records of the stand-in in the order of their creation.
    """

    kind: str
    key: str
    number: int
    data: JsonObject
    hidden: JsonObject = field(factory=dict[str, Any])

    def part(self, name: str) -> JsonObject:
        """Give an object in `data`, an empty one when it is not there."""
        return part_of(self.data, name)


def indexed(kind: str, name: str) -> Callable[[KeyOf], KeyOf]:
    """Register what records of a kind are found by; a record for which it gives None is not found."""

    def register(function: KeyOf) -> KeyOf:
        _INDEXES[kind][name] = function
        return function

    return register


class Project:
    """The records of one project, by kind and key."""

    __slots__ = ("_kinds", "_store", "id")

    def __init__(self, project_id: str, store: "Store") -> None:
        self.id: Final = project_id
        self._store = store
        self._kinds: dict[str, dict[str, Record]] = {}

    def add(self, kind: str, key: str, data: JsonObject, hidden: JsonObject | None = None) -> Record:
        """Create a record."""
        record = Record(kind, key, self._store.next_number(), data, hidden or {})
        self._kinds.setdefault(kind, {})[key] = record
        self.save(record)
        return record

    def find(self, kind: str, key: str) -> Record | None:
        """Find a record."""
        records = self._kinds.get(kind)
        return None if records is None else records.get(key)

    def all(self, kind: str) -> list[Record]:
        """List the records of a kind in the order of their creation."""
        return list(self._kinds.get(kind, {}).values())

    def kinds(self) -> list[str]:
        """List the kinds that the project has records of."""
        return [kind for kind, records in self._kinds.items() if records]

    def save(self, record: Record) -> None:
        """Note that a record has changed."""
        self._store.changed[self.id, record.kind, record.key] = record
        self._store.enter(self, record)

    def remove(self, record: Record) -> None:
        """Remove a record."""
        del self._kinds[record.kind][record.key]
        self._store.changed[self.id, record.kind, record.key] = None
        self._store.leave(self, record)

    def restore(self, record: Record) -> None:
        """Put back a record that was stored."""
        self._kinds.setdefault(record.kind, {})[record.key] = record
        self._store.enter(self, record)


class Store:
    """All projects, and what has changed in them since it was last asked for."""

    def __init__(self) -> None:
        self.projects: Final[dict[str, Project]] = {}
        self.changed: dict[tuple[str, str, str], Record | None] = {}
        self._last_number = 0
        self._found: dict[tuple[str, str, Hashable], dict[tuple[str, str], tuple[Project, Record]]] = {}
        self._entered: dict[tuple[str, str, str], dict[str, Hashable]] = {}

    def next_number(self) -> int:
        """Give the number of a new record."""
        self._last_number += 1
        return self._last_number

    def add_project(self, project_id: str) -> Project:
        """Add a project, or give the one that is there."""
        project = self.projects.get(project_id)
        if project is None:
            project = self.projects[project_id] = Project(project_id, self)
        return project

    def restore(self, project_id: str, record: Record) -> None:
        """Put back a record that was stored."""
        self.add_project(project_id).restore(record)
        self._last_number = max(self._last_number, record.number)

    def revert(self, project_id: str, kind: str, key: str, record: Record | None) -> None:
        """Put back what was stored of a record; None takes it away."""
        project = self.add_project(project_id)
        if record is not None:
            project.restore(record)
            return
        gone = project.find(kind, key)
        if gone is not None:
            project.remove(gone)
            del self.changed[project_id, kind, key]

    def take_changes(self) -> dict[tuple[str, str, str], Record | None]:
        """Give what has changed since the last time; None stands for a record that was removed."""
        changes, self.changed = self.changed, {}
        return changes

    # -- indexes over all projects

    def enter(self, project: Project, record: Record) -> None:
        """Bring the indexes up to date with a record."""
        indexes = _INDEXES.get(record.kind)
        if indexes is None:
            return
        place = (project.id, record.kind, record.key)
        keys = {name: key_of(record) for name, key_of in indexes.items()}
        if self._entered.get(place) == keys:
            return
        self.leave(project, record)
        self._entered[place] = keys
        for name, key in keys.items():
            if key is not None:
                entries = self._found.setdefault((record.kind, name, key), {})
                entries[project.id, record.key] = (project, record)

    def leave(self, project: Project, record: Record) -> None:
        """Take a record out of the indexes."""
        for name, key in self._entered.pop((project.id, record.kind, record.key), {}).items():
            entries = self._found.get((record.kind, name, key), {})
            entries.pop((project.id, record.key), None)
            if not entries:
                self._found.pop((record.kind, name, key), None)

    def find(self, kind: str, name: str, key: Hashable) -> list[tuple[Project, Record]]:
        """List the records of a kind in all projects that an index has under a key."""
        return list(self._found.get((kind, name, key), {}).values())

    def records(self, kind: str) -> Iterator[tuple[Project, Record]]:
        """Walk through the records of a kind in all projects."""
        for project in self.projects.values():
            for record in project.all(kind):
                yield project, record


def part_of(data: JsonObject, name: str) -> JsonObject:
    """Give an object in another one, an empty one when it is not there."""
    part: JsonObject | None = data.get(name)
    return part or {}


def merge(target: JsonObject, changes: JsonObject) -> None:
    """Apply a PATCH: null clears a field, an absent field is left alone, objects are merged."""
    for name, value in changes.items():
        known = target.get(name)
        if value is None:
            target.pop(name, None)
        elif isinstance(value, dict) and isinstance(known, dict):
            merge(known, value)  # pyright: ignore[reportUnknownArgumentType]
        elif isinstance(value, dict):
            target[name] = {}
            merge(target[name], value)  # pyright: ignore[reportUnknownArgumentType]
        else:
            target[name] = value
