"""Reviews: what is submitted waits for someone to approve or reject it, or is approved after a delay."""

from collections.abc import Callable
from typing import Any, Final

from attrs import frozen

from sinch_provisioning.testing.state import JsonObject, Project, Record
from sinch_provisioning.testing.world import StandInError, World, on_timer

Approve = Callable[[World, Project, Record], str]
Reject = Callable[[World, Project, Record, str | None, dict[str, Any]], str]


@frozen
class Review:
    """How a kind of record is reviewed.

    `step` tells what the record waits for, None when for nothing. `approve` and `reject` make the decision and give
    the state that it leads to; `names` are the fields by which a person names such a record besides its key.
    """

    step: Callable[[Record], str | None]
    approve: Approve
    reject: Reject
    names: tuple[str, ...] = ()


REVIEWS: Final[dict[str, Review]] = {}
"""By kind of record."""


def await_review(world: World, project: Project, record: Record) -> None:
    """Let a record be approved after the configured delay, unless something else happens to it before."""
    delay = world.behaviour.review_delay
    step = REVIEWS[record.kind].step(record)
    if delay is not None and step is not None:
        record.hidden["review"] = record.hidden.get("review", 0) + 1
        project.save(record)
        world.schedule(
            delay, "review", project, kind=record.kind, key=record.key, review=record.hidden["review"], step=step
        )


@on_timer("review")
def _finish_review(world: World, project: Project, arguments: JsonObject) -> None:
    record = project.find(arguments["kind"], arguments["key"])
    if record is None or record.hidden.get("review") != arguments["review"]:
        return
    if REVIEWS[record.kind].step(record) == arguments["step"]:
        approve(world, project, record)


def approve(world: World, project: Project, record: Record) -> str:
    """Approve what a record waits for, and give the state that follows.

    Raises `StandInError` when it waits for nothing.
    """
    review = _review_of(record)
    state = review.approve(world, project, record)
    if review.step(record) is not None:
        await_review(world, project, record)
    return state


def reject(world: World, project: Project, record: Record, comment: str | None, details: dict[str, Any]) -> str:
    """Reject what a record waits for, and give the state that follows.

    Raises `StandInError` when it waits for nothing.
    """
    return _review_of(record).reject(world, project, record, comment, details)


def _review_of(record: Record) -> Review:
    review = REVIEWS[record.kind]
    if review.step(record) is None:
        raise StandInError(f"{record.kind} {record.key!r} waits for no decision: {describe(record)}")
    return review


def describe(record: Record) -> str:
    """Say in what state a record is."""
    changes: JsonObject = record.part("changes")
    parts = [f"state {record.data.get('state') or record.data.get('status') or 'none'}"]
    if changes:
        parts.append(f"changes {changes.get('status')}")
    return ", ".join(parts)
