"""What the states of a waitable resource mean: which are goals, which are terminal failures, which are pending.

The data is in openapi/names.yaml, from where it is generated.
"""

from datetime import datetime
from typing import Any

from attrs import frozen

from sinch_provisioning.runtime.timestamps import read_timestamp

Subject = tuple[str, ...]
"""What an event is about: the resource's name, then its ids, such as ``("whatsapp.senders", "01F...")``."""


@frozen(kw_only=True, slots=True)
class States:
    """The states of one kind of resource.

    `state` is the attribute that holds the state. A resource in one of `goals` works; `failures` are terminal: nothing
    leads on from them without somebody's help; `pending` are the rest. Pending changes have a status of their own, in
    ``changes.status``, with `change_failures` and `change_pending`. A state that is in none of these is pending.

    `triggers` are those of the events about the resource, and `deletions` those of them that say it is gone.
    `payload_ids` are the attributes of an event's payload that a wait's last arguments are compared with. Where those
    do not tell one project's resource from another's, `identity` is the attribute that does, once it is known.
    `reasons` are paths to what the API says about a failure, the best first.
    """

    name: str
    state: str = "state"
    goals: frozenset[str]
    failures: frozenset[str]
    pending: frozenset[str]
    change_failures: frozenset[str] = frozenset()
    change_pending: frozenset[str] = frozenset()
    triggers: frozenset[str] = frozenset()
    deletions: frozenset[str] = frozenset()
    payload_ids: tuple[str, ...] = ()
    identity: str | None = None
    reasons: tuple[str, ...] = ()

    @property
    def known(self) -> frozenset[str]:
        """Every state and every status of changes."""
        return self.goals | self.failures | self.pending | self.change_failures | self.change_pending

    def state_of(self, resource: Any) -> str | None:
        """Return the resource's state; None while the API has not given it one."""
        return _text(getattr(resource, self.state, None))

    def change_of(self, resource: Any) -> str | None:
        """Return the status of the resource's pending changes; None when there are none."""
        return _text(read(resource, "changes.status"))

    def failure_of(self, resource: Any) -> str | None:
        """Return the terminal state or status; None when the resource may still reach its goal.

        What was rejected may, once it is submitted again. Rejected changes are a failure of the resource only while it
        does not work without them.
        """
        state, change = self.state_of(resource), self.change_of(resource)
        if change in self.change_failures and state not in self.goals:
            return change
        submitted = change is not None and change not in self.change_failures and change != "DRAFT"
        if state in self.failures and not (submitted and state in self.change_failures):
            return state
        return None

    def reason_of(self, resource: Any) -> str | None:
        """Return what the resource itself says about its failure."""
        reasons = (_text(read(resource, path)) for path in self.reasons)
        # "NONE" is Meta's way of saying that there is no reason.
        return ": ".join(dict.fromkeys(each for each in reasons if each and each != "NONE")) or None

    def subject_of(self, payload: Any) -> Subject | None:
        """Return what an event with this payload is about; None when the payload does not say."""
        ids = [_text(getattr(payload, name, None)) for name in self.payload_ids]
        known = [each for each in ids if each is not None]
        return (self.name, *known) if len(known) == len(ids) else None

    def subject_of_wait(self, ids: tuple[str, ...]) -> Subject:
        """Return what the events that a wait is interested in are about."""
        return (self.name, *ids[len(ids) - len(self.payload_ids) :])


def read(resource: Any, path: str) -> Any:
    """Follow attributes that may be absent; None where the path ends early."""
    value = resource
    for name in path.split("."):
        value = getattr(value, name, None)
        if value is None:
            return None
    return value


def read_moment(resource: Any, name: str) -> datetime | None:
    """Return a timestamp of a resource; None when it has none that can be compared with others."""
    return as_moment(read(resource, name))


def as_moment(value: Any) -> datetime | None:
    """Return a timestamp of the API as a moment; None for one that cannot be compared with others."""
    moment = read_timestamp(value) if isinstance(value, str) else value
    return moment if isinstance(moment, datetime) and moment.tzinfo is not None else None


def _text(value: Any) -> str | None:
    return str(value) if isinstance(value, str) and value else None
