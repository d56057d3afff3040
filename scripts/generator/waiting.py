"""The waits of resources: what names.yaml says of their states, and the methods that come of it."""

from collections.abc import Mapping
from typing import Any

from attrs import define, field, fields, frozen

from generator.document import Document, GeneratorError, operations
from generator.endpoints import EndpointCode, Parameter
from generator.naming import resource_words


@frozen(kw_only=True)
class WaitMethod:
    """A method that waits: the first line of its documentation, a note, and the call that makes its goal."""

    name: str
    summary: str
    goal: str
    note: str = ""
    takes_goal: bool = False


@define(kw_only=True)
class Waitable:
    """A resource that can be waited for; names.yaml says what each field means. `get` is the operation that polls."""

    name: str
    noun: str
    shortcut: str
    note: str = ""
    state: str = "state"
    goals: list[str]
    failures: list[str]
    pending: list[str]
    changes: dict[str, list[str]] = field(factory=dict[str, list[str]])
    events: list[str] = field(factory=list[str])
    deletions: list[str] = field(factory=list[str])
    payload_ids: list[str] = field(factory=list[str])
    identity: str | None = None
    reasons: list[str] = field(factory=list[str])
    get: EndpointCode | None = None

    @property
    def constant(self) -> str:
        """The name of the states: those of whatsapp.senders are WHATSAPP_SENDERS."""
        return self.name.replace(".", "_").upper()

    @property
    def class_name(self) -> str:
        """The class that the resource inherits: whatsapp.senders inherits WhatsAppSendersWaiting."""
        return resource_words(self.name) + "Waiting"

    @property
    def resource(self) -> str:
        """The model that a wait returns: all of the resource, which is the first of what ``get`` may return."""
        return self._polled.response_models[0]

    @property
    def arguments(self) -> list[Parameter]:
        """The arguments that say which resource is meant."""
        return self._polled.path_parameters

    @property
    def components(self) -> list[str]:
        """The models that the waits' signatures may name."""
        return self._polled.components

    @property
    def waits(self) -> list[WaitMethod]:
        """The methods that wait."""
        subject = f"an {self.noun}" if self.noun[0] in "aeiou" else f"a {self.noun}"
        found = [
            WaitMethod(
                name="wait_for",
                summary=f"Wait until {subject} is in a state.",
                goal="self._reaches(until, fail_on)",
                takes_goal=True,
            ),
            WaitMethod(
                name=f"wait_until_{self.shortcut}",
                summary=f"Wait until {subject} is {' or '.join(self.goals)}.",
                note=self.note,
                goal="self._works(fail_on)",
            ),
        ]
        if self.changes:
            changes = f"Wait until {subject} has no pending changes."
            note = "Rejected changes raise `errors.WaitFailed`."
            goal = "self._changes_applied(fail_on)"
            found.append(WaitMethod(name="wait_until_changes_applied", summary=changes, note=note, goal=goal))
        return found

    @property
    def _polled(self) -> EndpointCode:
        if self.get is None:
            raise GeneratorError(f"{self.name} has no operation that reads one")
        return self.get


def read_waitable(data: Mapping[str, Mapping[str, Any]]) -> dict[str, Waitable]:
    """Read the table of resources that can be waited for.

    Raises `GeneratorError` for a key that means nothing and for one that is missing.
    """
    found: dict[str, Waitable] = {}
    known = {each.name for each in fields(Waitable)} - {"name", "get"}
    for name, entry in data.items():
        unknown = sorted({*entry} - known)
        if unknown:
            raise GeneratorError(f"openapi/names.yaml, waiting.{name}: unknown keys {', '.join(unknown)}")
        if {*entry.get("changes", {})} - {"failures", "pending"}:
            raise GeneratorError(f"openapi/names.yaml, waiting.{name}.changes: failures and pending are all it takes")
        try:
            found[name] = Waitable(name=name, **entry)
        except TypeError as error:
            raise GeneratorError(f"openapi/names.yaml, waiting.{name}: {error}") from None
    return found


def refuse_unpolled(document: Document, waitable: Mapping[str, Waitable]) -> None:
    """Refuse resources that cannot be waited for, since no operation reads one; raises `GeneratorError`."""
    named = {operation["x-name"] for _, _, operation in operations(document)}
    for name in waitable:
        if f"{name}.get" not in named:
            raise GeneratorError(f"openapi/names.yaml, waiting.{name}: there is no operation {name}.get")
