"""Which columns a table shows for each list; data, in the order of what matters most."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from attrs import frozen


@frozen
class Column:
    """A column: its heading, where its value is (the first path that leads to one), and how it is shown.

    Paths are names of the wire, joined by dots. A `kind` is "text", "id" (never wrapped), "state", "list", "age" (how
    long ago a timestamp is) or "waits" (what a resource in one of the states waits for). `least` is how many characters
    the column needs to be worth showing.
    """

    heading: str
    paths: tuple[str, ...]
    kind: str = "text"
    least: int = 8

    @property
    def is_tight(self) -> bool:
        """Whether a value is shown whole, on one line, or the column not at all."""
        return self.kind in {"id", "state", "age", "waits"}


_ID: Final = Column("ID", ("id", "whatsappId", "code"), "id", 12)
_STATE: Final = Column("STATE", ("state", "status", "changes.status"), "state", 8)
_NAME: Final = Column(
    "NAME",
    tuple(
        prefix + path
        for prefix in ("", "changes.")
        for path in ("details.displayName", "details.brand.name", "details.name", "name")
    ),
    least=10,
)
_WAITS_FOR: Final = Column("WAITS FOR", ("state", "changes.status"), "waits", 10)
_AGE: Final = Column("AGE", ("modified", "created"), "age", 4)

_SENDERS: Final = (_STATE, _NAME, _ID, _WAITS_FOR, _AGE)
_COLUMNS: Final[Mapping[str, tuple[Column, ...]]] = {
    "whatsapp.senders.list": (
        *_SENDERS,
        Column("PHONE NUMBER", ("phoneNumber",), "id", 12),
        Column("REGION", ("region",)),
        Column("QUALITY", ("qualityRating",)),
    ),
    "kakaotalk.senders.list": (
        _STATE,
        _NAME,
        Column("PLUS FRIEND ID", ("plusFriendId",), "id"),
        _WAITS_FOR,
        _AGE,
    ),
    "rcs.senders.list": (
        *_SENDERS,
        Column("COUNTRIES", ("details.countries",), "list", 8),
        Column("REGION", ("region",)),
        Column("USE CASE", ("useCase",)),
    ),
    "whatsapp.templates.list": (
        _STATE,
        _NAME,
        Column("LANGUAGE", ("language",), "id"),
        _WAITS_FOR,
        Column("CATEGORY", ("category",)),
        Column("QUALITY", ("qualityScore",)),
    ),
    "kakaotalk.templates.list": (_STATE, _NAME, Column("CODE", ("code",), "id"), _WAITS_FOR, _AGE),
    "webhooks.list": (Column("TARGET", ("target",), least=20), Column("TRIGGERS", ("triggers",), "list", 12), _ID),
    "bundles.list": (_STATE, _NAME, _ID, Column("REGION", ("region",)), Column("SMS APP", ("smsApp.id",), "id", 12)),
    "sms.apps.list": (_STATE, _NAME, _ID, Column("REGIONS", ("regions",), "list")),
    "whatsapp.flows.list": (_STATE, _NAME, _ID),
}
_ACTIVITIES: Final = (
    Column("AGE", ("created",), "age", 4),
    Column("WHAT", ("type",), "state", 12),
    Column("COMMENT", ("comment",), least=16),
    Column("BY", ("author.name", "author.email", "author"), least=8),
)


def columns_for(operation: str, rows: Sequence[Mapping[str, Any]]) -> tuple[Column, ...]:
    """Return the columns for an operation's items; for one that has none, those of the items' own simple fields."""
    if operation.endswith("list_activities"):
        return _ACTIVITIES
    known = _COLUMNS.get(operation.replace("list_by_name", "list"))
    if known is not None:
        return known
    names: dict[str, None] = {}
    for row in rows:
        names.update(dict.fromkeys(name for name, value in row.items() if not isinstance(value, dict | list)))
    return tuple(Column(name, (name,), least=min(len(name), 12)) for name in names)


_WAITED_FOR: Final[Mapping[str, str]] = {
    "PENDING_VERIFICATION": "a phone code",
    "VERIFYING": "a phone code",
    "PENDING_FACEBOOK_VERIFICATION": "Facebook",
    "LAUNCHING": "operators",
    "PENDING_LAUNCH": "operators",
    "PREPARING_LAUNCH": "operators",
    "REJECTED": "a correction",
    "ERROR": "a correction",
    "MULTIPLE_WABA_ERROR": "a correction",
    "DRAFT": "submission",
    "IN_PROGRESS": "a review",
    "PENDING": "a review",
}
"""What a resource waits for, by its state or the status of its changes; what comes first decides."""


def waits_for(row: Mapping[str, Any]) -> str | None:
    """Say what has to happen next; None when nothing is pending."""
    found = {value_at(row, "state"), value_at(row, "changes.status")}
    return next((what for state, what in _WAITED_FOR.items() if state in found), None)


def value_at(row: Any, path: str) -> Any:
    """Follow a path of names; None where it ends early."""
    for name in path.split("."):
        if not isinstance(row, Mapping):
            return None
        row = cast("Mapping[str, Any]", row).get(name)
    return row
