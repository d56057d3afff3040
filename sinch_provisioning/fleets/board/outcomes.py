"""Lines of what a plan or an apply has come to."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from sinch_provisioning import plans
from sinch_provisioning.fleets.board.line import Line, Standing

if TYPE_CHECKING:
    # The names of plans load when they are asked for: what only writes lines needs none of them.
    _Groups = Iterable[tuple[Standing, Iterable[plans.Notice]]]

_YOU: Final = "you"


def lines_of(outcome: "plans.Plan | plans.Report", *, project_id: str, label: str = "") -> Iterator[Line]:
    """Return the lines of a project: one for each resource, and one for each reason why a plan cannot be applied.

    A plan has a line for every resource of the files, and a report for every resource that it tells of. Where the API
    does not tell since when a resource is in its state, `Line.since` is None: who has seen it before may evolve it.

    Args:
        outcome: What `plans.plan` or `plans.apply` has returned.
        project_id: The id of the project.
        label: What people call the project.

    """
    groups = _of_plan(outcome) if isinstance(outcome, plans.Plan) else _of_report(outcome)
    seen: set[str] = set()
    for standing, notices in groups:
        for notice in notices:
            # What was created may wait by now: the worst that is told of it counts.
            if notice.address and notice.address in seen:
                continue
            seen.add(notice.address)
            yield Line(
                project_id=project_id,
                label=label,
                kind=notice.kind,
                address=notice.address,
                state=notice.state or "",
                standing=standing,
                why=notice.text,
                since=notice.since,
                who="" if standing is Standing.DONE else notice.who or _YOU,
            )


def _of_plan(plan: "plans.Plan") -> "_Groups":
    yield Standing.FAILED, (plans.Notice(kind="", address="", text=reason) for reason in plan.refused)
    yield Standing.NEEDS_PERSON, plan.needs_person
    yield Standing.WAITING, plan.waiting
    yield (
        Standing.NOT_BEGUN,
        (plans.Notice(kind=each.kind, address=each.address, text=f"to {each.action}") for each in plan.changes),
    )
    yield (
        Standing.DONE,
        (plans.Notice(kind=each.kind.name, address=each.address, text="") for each in plan.wanted.resources),
    )


def _of_report(report: "plans.Report") -> "_Groups":
    yield Standing.FAILED, report.failed
    yield Standing.NEEDS_PERSON, report.needs_person
    yield Standing.WAITING, report.waiting
    yield Standing.NOT_BEGUN, report.skipped
    yield Standing.DONE, report.done
