"""What several resources have in common."""

import re
from typing import Any, Final

from sinch_provisioning.models import Model
from sinch_provisioning.testing.calls import Call
from sinch_provisioning.testing.paging import Listing
from sinch_provisioning.testing.refusals import Refusal, code_for
from sinch_provisioning.testing.state import JsonObject, Record
from sinch_provisioning.validation import Stage, missing

ACTIVITIES_MAXIMUM: Final = 100
_ID: Final = re.compile(r"[0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def require_id(call: Call, value: str) -> str:
    """Refuse an id that is none by its form: 24 or 32 hexadecimal digits, or a UUID."""
    if not _ID.fullmatch(value):
        raise Refusal(400, code_for(call.operation, 400, ("invalid_id_format",)), f"{value!r} is no valid id.")
    return value


def list_activities(call: Call, record: Record) -> JsonObject:
    """List what happened to a record, comments and changes, the newest first."""
    activities: list[JsonObject] = record.hidden.get("activities", [])
    entries = [Record("activities", str(number), number, data) for number, data in enumerate(activities)]
    return Listing(call, maximum=ACTIVITIES_MAXIMUM).answer(entries, items="notifications", descending=True)


def add_comment(call: Call, record: Record, trigger: str, payload: JsonObject | None) -> JsonObject:
    """Add a comment to a record, and tell the webhooks."""
    comment: str = call.body["comment"]
    call.world.note(call.project, record, "COMMENT_ADDED", comment=comment)
    call.world.publish(call.project, trigger, payload, {"comment": comment})
    return {"type": "CREATED", "comment": comment, "created": call.world.stamp()}


def lacking(body: JsonObject, model: type[Model], stage: Stage) -> list[str]:
    """Say what a later stage demands and the body does not have; an object is not named beside its fields."""
    found = missing(body, stage=stage, model=model)
    paths = [each.path for each in found]
    word = "launch" if stage is Stage.LAUNCH else "submit"
    return [
        f"{' or '.join((each.path, *each.alternatives))}: is required to {word}"
        for each in found
        if not any(other.startswith(f"{each.path}.") for other in paths)
    ]


def given(body: JsonObject) -> JsonObject:
    """Leave out what is null: a new thing has no fields to clear."""
    cleaned: dict[str, Any] = {}
    for name, value in body.items():
        if value is not None:
            cleaned[name] = given(value) if isinstance(value, dict) else value  # pyright: ignore[reportUnknownArgumentType]
    return cleaned
