"""What the stand-in knows: projects, and the records in them."""

from collections.abc import Iterator
from typing import Any, Final

from attrs import define, field

JsonObject = dict[str, Any]


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


class Project:
    """The records of one project, by kind and key."""

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

    def remove(self, record: Record) -> None:
        """Remove a record."""
        del self._kinds[record.kind][record.key]
        self._store.changed[self.id, record.kind, record.key] = None

    def restore(self, record: Record) -> None:
        """Put back a record that was stored."""
        self._kinds.setdefault(record.kind, {})[record.key] = record


class Store:
    """All projects, and what has changed in them since it was last asked for."""

    def __init__(self) -> None:
        self.projects: Final[dict[str, Project]] = {}
        self.changed: dict[tuple[str, str, str], Record | None] = {}
        self._last_number = 0

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

    def take_changes(self) -> dict[tuple[str, str, str], Record | None]:
        """Give what has changed since the last time; None stands for a record that was removed."""
        changes, self.changed = self.changed, {}
        return changes

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
