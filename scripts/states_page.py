"""Writes docs/reference/states.md, the states of each resource as a diagram: ``python scripts/states_page.py``.

The data is that of the waits.
"""

from collections.abc import Collection, Iterator
from pathlib import Path

from sinch_provisioning.waiting import WAITABLE
from sinch_provisioning.waiting.states import States

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "states.md"
INTRODUCTION = """\
# States

The states of a resource until it works. A [wait](../waiting.md) ends when a resource is in one of its goals, raises
when it has failed, and goes on while it is pending. Changes to a resource have a status of their own, beside its state.
One that works can still fail later, such as a sender that is suspended. The diagrams are generated from the data that
the waits use, `sinch_provisioning.waiting.WAITABLE`.
"""


def page() -> str:
    """Return the page."""
    return "\n".join([INTRODUCTION, *(section(each) for each in WAITABLE)])


def section(states: States) -> str:
    """Return what there is to see about a resource."""
    drawing = "\n".join(f"    {line}" for line in drawn(states))
    events = ", ".join(f"`{each}`" for each in sorted(states.triggers)) or "none"
    return f"## {states.name}\n\n```mermaid\nstateDiagram-v2\n{drawing}\n```\n\nEvents: {events}.\n"


def drawn(states: States) -> Iterator[str]:
    """Return the lines of the diagram."""
    yield "direction LR"
    yield from _box("pending", states.pending)
    yield from _box("works", states.goals)
    yield from _box("failed", states.failures)
    yield f"[*] --> {'pending' if states.pending else 'changes'}"
    if states.pending:
        yield "pending --> works"
        yield "pending --> failed"
    if states.change_pending:
        yield from _box("changes", states.change_pending, title="changes under way")
        yield from _box("refused", states.change_failures, title="changes refused")
        yield "changes --> works: approved"
        yield "changes --> refused"
        yield "refused --> changes: corrected"


def _box(name: str, states: Collection[str], *, title: str = "") -> Iterator[str]:
    """Return a state that has others inside; these need ids of their own, as a status may be called like a state."""
    if not states:
        return
    yield f'state "{title or name}" as {name} {{'
    for each in sorted(states):
        yield f'    state "{each}" as {name}_{each}'
    yield "}"


def main() -> None:
    """Write the page."""
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
