"""Writes the states into the table of docs/waiting.md: ``python scripts/waiting_table.py``.

The other words of a row are a person's.
"""

import re
from collections.abc import Collection
from pathlib import Path

from sinch_provisioning.waiting import WAITABLE

PAGE = Path(__file__).resolve().parent.parent / "docs" / "waiting.md"


def with_states(page: str) -> str:
    """Return the page with the states that each resource has now."""
    for data in WAITABLE:
        failures = _listed(data.failures)
        if data.name == "sms.apps":
            # There are too many to list, and they say it themselves.
            named = _listed({each for each in data.failures if "FAILED" not in each})
            failures = f"{named}, all that end in FAILED or begin with it"
        states = "".join(f"{cell} | " if cell else "| " for cell in (_listed(data.goals), failures))
        states += f"{_listed(data.change_failures)} |".lstrip()
        row = rf"(?m)^(\| `{re.escape(data.name)}` \| [^|]+ \| )[^|]*\|[^|]*\|[^|]*\|$"
        page = re.sub(row, rf"\g<1>{states}", page)
    return page


def _listed(states: Collection[str]) -> str:
    return ", ".join(sorted(states))


def main() -> None:
    """Rewrite the table in the page."""
    PAGE.write_text(with_states(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
