"""One call of the API as its handler sees it, and the table of handlers."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from attrs import define

from sinch_provisioning.operations import Operation
from sinch_provisioning.testing.refusals import Refusal, invalid_input
from sinch_provisioning.testing.state import JsonObject, Project, Record

if TYPE_CHECKING:
    from sinch_provisioning.testing.world import World

AUTHOR: Final = "Provisioning API user"


@define(eq=False, slots=True)
class Call:
    """A call that has passed authorization and validation.

    `arguments` are the path's, without the project id. `query` has the values of each parameter as text.
    """

    world: "World"
    project: Project
    operation: Operation
    arguments: Sequence[str]
    query: Mapping[str, list[str]]
    body: JsonObject

    def first(self, name: str) -> str | None:
        """Give the first value of a query parameter."""
        values = self.query.get(name)
        return values[0] if values else None

    def choice(self, name: str, allowed: Sequence[str]) -> str | None:
        """Give the value of a query parameter that is one of a few.

        Raises `Refusal`: 400 with `invalid_input` when it is another one.
        """
        value = self.first(name)
        if value is not None and value not in allowed:
            raise invalid_input(f"{name}: must be one of {', '.join(allowed)}")
        return value

    def find(self, kind: str, key: str, code: str) -> Record:
        """Find a record of the project.

        Raises `Refusal`: 404 with the code when there is none.
        """
        record = self.project.find(kind, key)
        if record is None:
            raise Refusal(404, code, f"The project has no {_noun(kind)} {key!r}.")
        return record


def _noun(kind: str) -> str:
    return kind.rpartition(".")[2].removesuffix("s").replace("_", " ")


Handler = Callable[[Call], Any]
HANDLERS: Final[dict[str, Handler]] = {}
"""What answers each operation, by its public name."""


def handles(operation: str) -> Callable[[Handler], Handler]:
    """Register a function as the handler of an operation."""

    def register(handler: Handler) -> Handler:
        HANDLERS[operation] = handler
        return handler

    return register
