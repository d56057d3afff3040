"""Changes as people read them, and as JSON."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, cast

import orjson

from sinch_provisioning.plans.comparing import HIDDEN
from sinch_provisioning.plans.deciding import Action, Change, Notice

SYMBOLS: Final = {Action.CREATE: "+", Action.UPDATE: "~", Action.DELETE: "-", Action.REPLACE: "-/+"}
_ABSENT: Final = "(none)"


def lines_of(change: Change) -> Iterator[tuple[str, str]]:
    """Return the lines of a change, each with its symbol: what it is about, then the fields."""
    symbol = SYMBOLS[change.action]
    yield symbol, f"{symbol:>3} {change.address}{f'   ({change.cost})' if change.cost else ''}"
    for difference in change.differences:
        for path, old, new in _leaves(difference.path, difference.old, difference.new):
            value = _value(new) if change.action is Action.CREATE else f"{_value(old)} -> {_value(new)}"
            yield symbol, f"      {path}: {value}"


def described(change: Change) -> dict[str, Any]:
    """Return a change as JSON data."""
    fields = [{"path": each.path, "old": each.old, "new": each.new} for each in change.differences]
    data: dict[str, Any] = {
        "action": change.action.value,
        "kind": change.kind,
        "address": change.address,
        "steps": list(change.steps),
        "fields": fields,
    }
    return data | ({"cost": change.cost} if change.cost else {})


def told(notice: Notice) -> dict[str, Any]:
    """Return a notice as JSON data."""
    more = {
        "state": notice.state,
        "since": None if notice.since is None else notice.since.isoformat(),
        "who": notice.who,
    }
    known = {name: value for name, value in more.items() if value is not None}
    return {"kind": notice.kind, "address": notice.address, "text": notice.text, **known}


def _leaves(path: str, old: Any, new: Any) -> Iterator[tuple[str, Any, Any]]:
    """Go down to the values that differ."""
    if old == new:
        return
    if isinstance(new, Mapping) and (old is None or isinstance(old, Mapping)):
        before, after = cast("Mapping[str, Any]", old or {}), cast("Mapping[str, Any]", new)
        for name in {**after, **before}:
            yield from _leaves(f"{path}.{name}", before.get(name), after.get(name))
        return
    items = _objects(new)
    others = [None] * len(items) if old is None else _objects(old)
    if items and len(others) == len(items):
        for index, (one, other) in enumerate(zip(others, items, strict=True)):
            yield from _leaves(f"{path}[{index}]", one, other)
    else:
        yield path, old, new


def _objects(value: Any) -> list[Any]:
    """Return the items of an array that has objects in it; none for anything else."""
    items = list(cast("Sequence[Any]", value)) if isinstance(value, list) else []
    return items if any(isinstance(each, Mapping) for each in items) else []


def _value(value: Any) -> str:
    if value is None:
        return _ABSENT
    return value if value in HIDDEN else orjson.dumps(value).decode()
