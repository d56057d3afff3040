"""One line of the board."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from attrs import fields, frozen


class Standing(StrEnum):
    """How a resource stands, the worst first. A line may have another standing; it comes right before `DONE`."""

    FAILED = "failed"
    NEEDS_PERSON = "needs a person"
    WAITING = "waiting"
    NOT_BEGUN = "not begun"
    DONE = "done"


def well_formed(value: object, name: str) -> str:
    """Require a text, and replace lone surrogates, which no file can hold; `name` is what it is the text of."""
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    text = str(value)
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def aware(value: object, name: str) -> datetime:
    """Require a moment with a time zone; `name` is what it is the moment of."""
    if isinstance(value, datetime) and value.utcoffset() is not None:
        return value
    raise TypeError(f"{name} must be a datetime with a time zone, not {value!r}")


@frozen(kw_only=True)
class Line:
    """A resource of a project, and how it stands.

    Args:
        project_id: The id of the project.
        label: What people call the project, such as the customer's name.
        kind: The kind of the resource, such as ``whatsapp.templates``; empty for a line about the whole project.
        address: What the configuration calls the resource.
        state: The API's word for its state; empty where it has none.
        standing: One of `Standing`, or another word.
        why: What is waited for or wrong, in words: an error's text, a reviewer's comment.
        since: Since when it is in this state; None when nobody knows.
        who: Who has to act, such as Meta, operators, the customer or you; empty when nobody has to.

    Raises:
        TypeError: A text is not a str, or `since` not a datetime with a time zone.

    """

    project_id: str
    label: str = ""
    kind: str = ""
    address: str = ""
    state: str = ""
    standing: str
    why: str = ""
    since: datetime | None = None
    who: str = ""

    def __attrs_post_init__(self) -> None:
        for name in _TEXTS:
            object.__setattr__(self, name, well_formed(getattr(self, name), name))
        if self.since is not None:
            aware(self.since, "since")

    def values(self) -> tuple[str | None, ...]:
        """Return the fields in the order of `NAMES`, `since` as ISO 8601 in UTC with milliseconds."""
        since = None if self.since is None else written(self.since)
        return (
            self.project_id,
            self.label,
            self.kind,
            self.address,
            self.state,
            self.standing,
            self.why,
            since,
            self.who,
        )


_TEXTS: Final = tuple(each.name for each in fields(Line) if each.name != "since")
NAMES: Final = ("projectId", "label", "kind", "address", "state", "standing", "why", "since", "who")
"""What the fields of a line are called in JSON and CSV."""


def written(moment: datetime) -> str:
    """Write a moment as ISO 8601 in UTC with milliseconds, so that moments sort as texts."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
