"""Which projects of a fleet a command is about."""

from collections.abc import Collection, Iterable, Sequence
from fnmatch import fnmatchcase

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.fleets.members import Member
from sinch_provisioning.plans.errors import guess


def select(
    members: Sequence[Member],
    *,
    only: Collection[str] = (),
    without: Collection[str] = (),
    among: Collection[str] | None = None,
) -> list[Member]:
    """Choose projects by their ids or labels, in which ``*`` stands for anything.

    Args:
        members: The projects of the fleet.
        only: Those that are wanted; all by default.
        without: Those that are left out.
        among: The ids of those that come into question; all by default.

    Raises:
        ConfigurationError: A name is that of no project, or no project is left.

    """
    for option, patterns in (("only", only), ("except", without)):
        _require_known(option, patterns, members)
    found = [
        each
        for each in members
        if (not only or _matches(each, only))
        and not _matches(each, without)
        and (among is None or each.project_id in among)
    ]
    if not found:
        raise ConfigurationError("no project is left to work on")
    return found


def _matches(member: Member, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(member.project_id, each) or fnmatchcase(member.label, each) for each in patterns)


def _require_known(option: str, patterns: Iterable[str], members: Sequence[Member]) -> None:
    for pattern in patterns:
        if not any(_matches(each, (pattern,)) for each in members):
            hint = guess(pattern, {name for each in members for name in (each.project_id, each.label)})
            raise ConfigurationError(f"{option}: the fleet has no project {pattern!r}{hint}")
