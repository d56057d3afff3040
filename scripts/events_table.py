"""Writes the table of events into docs/events.md: ``python scripts/events_table.py``."""

from pathlib import Path
from typing import get_args, get_type_hints

from sinch_provisioning import models, webhooks
from sinch_provisioning.generated.events import EVENT_MODELS

BEGIN = "<!-- table of events: written by scripts/events_table.py -->"
END = "<!-- end of the table of events -->"
PAGE = Path(__file__).resolve().parent.parent / "docs" / "events.md"


def table() -> str:
    """Give the table: trigger, class and payload of each event."""
    lines = ["| trigger | event | payload | other fields |", "|---|---|---|---|"]
    for trigger, name in sorted(EVENT_MODELS.items()):
        event: type[models.Model] = getattr(webhooks, name)
        others = [field for field, _ in event.FIELDS if field not in {"type", "payload"}]
        shown = ", ".join(f"`{field}`" for field in others)
        lines.append(f"| `{trigger}` | `webhooks.{name}` | {_payload_of(event)} | {shown} |")
    return "\n".join(lines)


def _payload_of(event: type[models.Model]) -> str:
    # A class and the enum that stands for its absence; Any where the description declares nothing.
    kind = get_type_hints(event)["payload"]
    for each in get_args(kind) or (kind,):
        if isinstance(each, type) and issubclass(each, models.Model):
            return f"`models.{each.__name__}`"
    return "any JSON"


def main() -> None:
    """Rewrite the table in the page."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
