"""What a new version changes, in words: for a person who reads a pull request, and for the change log."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from generator.changes import EVERYWHERE, Change
from generator.continuity import Kept
from generator.preparation import Prepared
from generator.tables import Named

_FIRST_STABLE: Final = 1


def report(old: Prepared, new: Prepared, changes: Sequence[Change], breakages: Sequence[str] | None) -> str:
    """Write the whole report in Markdown; `breakages` are those of the generated Python, None when not looked for."""
    lines = [f"# Provisioning API {old.version} to {new.version}", "", summary(changes), ""]
    for resource, listed in _by_resource(changes):
        lines += [f"## {resource}", "", *(f"- {change}" for change in listed), ""]
    if breakages is not None:
        lines += ["## Generated Python", ""]
        lines += [f"- {each}" for each in breakages] or ["Nothing that is there today is missing or called otherwise."]
        lines += [""]
    lines += ["## Change log", "", changelog_entry(old.version, new.version, changes), ""]
    return "\n".join(lines).rstrip() + "\n"


def pull_request(
    old: Prepared,
    new: Prepared,
    changes: Sequence[Change],
    breakages: Sequence[str],
    *,
    named: Sequence[Named],
    kept: Sequence[Kept],
    taken_out: Sequence[str],
) -> str:
    """Write the text of a pull request: what to look at first, then the report."""
    lines: list[str] = []
    if named:
        lines += ["## Named by rule", "", "Confirm each, or change it where it is marked, before the release.", ""]
        lines += [f"- {each.kind} `{each.what}`: `{each.name}`" for each in named] + [""]
    if kept:
        lines += [
            "## Names that stay",
            "",
            "The description calls these otherwise; the public names are as before.",
            "",
        ]
        lines += [f"- `{each.public}`: `{each.before}` is now `{each.schema}`" for each in kept] + [""]
    if taken_out:
        lines += ["## Corrections taken out", "", "They match nothing any more.", ""]
        lines += [f"- {each}" for each in taken_out] + [""]
    if new.warnings:
        lines += ["## Expressed in part", ""]
        lines += [f"- {each}" for each in dict.fromkeys(new.warnings)] + [""]
    whole = report(old, new, changes, breakages)
    head, _, rest = whole.partition("\n\n")
    first, _, rest = rest.partition("\n\n")
    return "\n".join([head, "", first, "", *lines, rest])


def summary(changes: Sequence[Change]) -> str:
    """Say in one line how much changes, and what the next release has to be."""
    if not changes:
        return "Nothing that a user of the package can notice has changed. Release: a patch, or none."
    broken = sum(bool(change.breaks) for change in changes)
    counted = f"{len(changes)} change{'' if len(changes) == 1 else 's'}, {broken or 'none'} of them breaking"
    return f"{counted}. Release: {advice(changes)}."


def advice(changes: Iterable[Change], *, version: str = "0.1.0") -> str:
    """Say what the next release has to be by semantic versioning, where 0.x leaves room for breaking changes."""
    listed = list(changes)
    young = int(version.partition(".")[0]) < _FIRST_STABLE
    if any(change.breaks for change in listed):
        return "minor, since it breaks and the package is below 1.0" if young else "major, since it breaks"
    if any(change.is_new for change in listed):
        return "minor, since it adds"
    return "patch"


def changelog_entry(old: str, new: str, changes: Sequence[Change]) -> str:
    """Write the entry of the change log: what breaks first, then what is new, then the rest."""
    head = f"- Provisioning API {new}" + (f" (was {old})" if old != new else "")
    if not changes:
        return f"{head}: nothing that a user of the package can notice."
    lines = [f"{head}:"]
    groups = (
        ("Breaking", [change for change in changes if change.breaks]),
        ("New", [change for change in changes if change.is_new and not change.breaks]),
        ("Changed", [change for change in changes if not change.is_new and not change.breaks]),
    )
    for title, listed in groups:
        lines += [f"  - {title}: {change}." for change in listed]
    return "\n".join(lines)


def with_entry(log: str, entry: str) -> str:
    """Put an entry at the end of the first section of a change log."""
    head, _, rest = log.partition("\n## ")
    section, mark, others = rest.partition("\n## ")
    return f"{head}\n## {section.rstrip()}\n{entry}\n" + (f"\n## {others}" if mark else "")


def _by_resource(changes: Sequence[Change]) -> Iterable[tuple[str, list[Change]]]:
    ordered = sorted(changes, key=lambda change: (change.resource != EVERYWHERE, change))
    for resource, listed in groupby(ordered, key=lambda change: change.resource):
        yield resource, list(listed)
