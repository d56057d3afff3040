"""The world behind the API: its state, its time, and what happens in it without a call."""

import secrets
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from heapq import heappop, heappush
from typing import Any, Final, Protocol

from attrs import frozen

from sinch_provisioning.testing.calls import AUTHOR
from sinch_provisioning.testing.clock import Clock, read_moment, write_moment
from sinch_provisioning.testing.state import JsonObject, Project, Record, Store, indexed

TIMERS: Final = "timers"
ACCESS_KEYS: Final = "access_keys"
_PROJECTS: Final = "projects"
_SETTINGS: Final = "settings"
_SINCH: Final = "Sinch"
_HOME: Final = ""
"""The key of what belongs to no project."""

TimerHandler = Callable[["World", Project, JsonObject], None]
_TIMER_HANDLERS: Final[dict[str, TimerHandler]] = {}


@indexed(ACCESS_KEYS, "project")
def _project_of_key(record: Record) -> str:
    return str(record.data["project"])


class StandInError(Exception):
    """The stand-in was told to do something that makes no sense in its present state."""


def on_timer(name: str) -> Callable[[TimerHandler], TimerHandler]:
    """Register what happens when a timer of this name is due."""

    def register(handler: TimerHandler) -> TimerHandler:
        _TIMER_HANDLERS[name] = handler
        return handler

    return register


class Deliverer(Protocol):
    """What carries events to the webhooks."""

    def publish(self, project: Project, event: JsonObject) -> None:
        """Deliver an event to the project's webhooks that ask for its trigger."""
        ...


@frozen
class Behaviour:
    """What the world does by itself.

    `review_delay` is how long a review takes; None leaves every review to `approve` and `reject`. `bundle_delay` is
    how long a bundle takes; None leaves it to `approve` too. `verification_code` is what phones are sent.
    """

    review_delay: timedelta | None = None
    bundle_delay: timedelta | None = timedelta(seconds=30)
    verification_code: str = "123456"


class World:
    """State, time and events."""

    def __init__(self, clock: Clock, behaviour: Behaviour) -> None:
        self.store: Final = Store()
        self.clock: Final = clock
        self.behaviour: Final = behaviour
        self.deliverer: Deliverer | None = None
        self.token_key: bytes = secrets.token_bytes(32)
        """Signs page tokens and access tokens, so that strange ones are known."""
        self.on_schedule: Callable[[], None] = lambda: None
        self._timers: list[tuple[datetime, int, str, str]] = []

    # -- identity and time

    def new_id(self) -> str:
        """Make an id as most of the API's: a UUID."""
        return str(uuid.uuid4())

    def new_hex(self, length: int = 32) -> str:
        """Make an id as the API's older ones: hexadecimal digits."""
        return uuid.uuid4().hex[:length]

    def new_digits(self, length: int = 15) -> str:
        """Make an id as Meta's: decimal digits."""
        return str(uuid.uuid4().int)[:length]

    def stamp(self) -> str:
        """Write the present moment as the API does."""
        return write_moment(self.clock.now())

    # -- settings that outlive a restart

    def setting(self, name: str) -> Any:
        """Give a stored setting, None when there is none."""
        home = self.store.projects.get(_HOME)
        record = home.find(_SETTINGS, name) if home else None
        return record.data["value"] if record else None

    def set_setting(self, name: str, value: Any) -> None:
        """Store a setting."""
        home = self.store.add_project(_HOME)
        record = home.find(_SETTINGS, name)
        if record is None:
            home.add(_SETTINGS, name, {"value": value})
        else:
            record.data["value"] = value
            home.save(record)

    def projects(self) -> list[Project]:
        """List the projects."""
        return [project for project in self.store.projects.values() if project.id != _HOME]

    def add_project(self, project_id: str, *, parent: str | None = None) -> Project:
        """Add a project that is to be there after a restart too."""
        if project_id not in self.store.projects:
            data = {} if parent is None else {"parent": parent}
            self.store.add_project(_HOME).add(_PROJECTS, project_id, data)
        return self.store.add_project(project_id)

    def take_up(self) -> None:
        """Go on from a store that was restored: its projects, and its timers."""
        known = [record.key for record in self.store.add_project(_HOME).all(_PROJECTS)]
        for project_id in self.store.projects.keys() - set(known) - {_HOME}:
            del self.store.projects[project_id]
        for project_id in known:
            # In the order in which they were added: each comes behind those before it.
            project = self.store.add_project(project_id)
            del self.store.projects[project_id]
            self.store.projects[project_id] = project
        self._resume_timers()

    def reset(self) -> None:
        """Remove everything but projects that are no subprojects, access keys and settings; turn back time."""
        home = self.store.add_project(_HOME)
        for project in self.projects():
            for kind in project.kinds():
                for record in project.all(kind):
                    project.remove(record)
            made = home.find(_PROJECTS, project.id)
            if made is not None and "parent" in made.data:
                home.remove(made)
        self.clock.reset()
        self.take_up()

    def parent_of(self, project_id: str) -> str | None:
        """Give the project that a subproject was made in, None for any other."""
        record = self.store.add_project(_HOME).find(_PROJECTS, project_id)
        return None if record is None else record.data.get("parent")

    # -- access keys

    def add_access_key(self, project_id: str, key_id: str, key_secret: str) -> None:
        """Add an access key of a project; one of the same id is replaced."""
        home = self.store.add_project(_HOME)
        old = home.find(ACCESS_KEYS, key_id)
        if old is not None:
            home.remove(old)
        home.add(ACCESS_KEYS, key_id, {"project": project_id, "secret": key_secret})

    def remove_access_key(self, key_id: str) -> bool:
        """Remove an access key, and tell whether there was one."""
        home = self.store.add_project(_HOME)
        record = home.find(ACCESS_KEYS, key_id)
        if record is not None:
            home.remove(record)
        return record is not None

    def find_access_key(self, key_id: str) -> JsonObject | None:
        """Give the project and the secret of an access key, None when there is no such key."""
        record = self.store.projects[_HOME].find(ACCESS_KEYS, key_id)
        return None if record is None else record.data

    def access_keys_of(self, project_id: str) -> list[str]:
        """List the ids of a project's access keys, in the order of their making."""
        return [record.key for _, record in self.store.find(ACCESS_KEYS, "project", project_id)]

    # -- what happens

    def note(self, project: Project, record: Record, kind: str, **more: Any) -> None:
        """Add an activity to a record: a comment or a change."""
        activities: list[JsonObject] = record.hidden.setdefault("activities", [])
        activities.append({"type": kind, "created": self.stamp(), "author": AUTHOR, **more})
        project.save(record)

    def note_review(self, project: Project, record: Record, kind: str, comment: str | None = None) -> None:
        """Add an activity of those who review."""
        self.note(project, record, kind, **({"comment": comment} if comment else {}))
        record.hidden["activities"][-1]["author"] = _SINCH

    def touch(self, project: Project, record: Record) -> None:
        """Note the moment of a change in the record and save it."""
        record.data["modified"] = self.stamp()
        project.save(record)

    def publish(
        self, project: Project, trigger: str, payload: JsonObject | None = None, extra: Mapping[str, Any] | None = None
    ) -> None:
        """Tell the webhooks about an event."""
        event: JsonObject = {"type": trigger}
        if payload is not None:
            event["payload"] = payload
        event.update({name: value for name, value in (extra or {}).items() if value is not None})
        if self.deliverer is not None:
            self.deliverer.publish(project, event)

    # -- timers

    def schedule(self, delay: timedelta, name: str, project: Project, **arguments: Any) -> None:
        """Let a timer's handler run after a delay of the world's own time."""
        due = write_moment(self.clock.now() + delay)
        record = project.add(TIMERS, self.new_id(), {"due": due, "name": name, "arguments": arguments})
        self._queue(project, record)
        self.on_schedule()

    def _resume_timers(self) -> None:
        self._timers.clear()
        for project, record in self.store.records(TIMERS):
            self._queue(project, record)

    def next_due(self) -> datetime | None:
        """Tell when the next timer is due."""
        return self._timers[0][0] if self._timers else None

    def run_due(self) -> None:
        """Run the timers that are due, in the order of their moments."""
        while self._timers and self._timers[0][0] <= self.clock.now():
            _, _, project_id, key = heappop(self._timers)
            project = self.store.projects[project_id]
            record = project.find(TIMERS, key)
            if record is not None:
                project.remove(record)
                _TIMER_HANDLERS[record.data["name"]](self, project, record.data["arguments"])

    def advance(self, span: timedelta) -> None:
        """Set the clock forward; what is due on the way happens at its own moment."""
        end = self.clock.now() + span
        while (due := self.next_due()) is not None and due <= end:
            self.clock.move_to(due)
            self.run_due()
        self.clock.move_to(end)
        self.run_due()

    def _queue(self, project: Project, record: Record) -> None:
        heappush(self._timers, (read_moment(record.data["due"]), record.number, project.id, record.key))
