"""Writes docs/control-api.json, the OpenAPI description of the stand-in's control over HTTP, from its code."""

import json
from pathlib import Path

from sinch_provisioning.testing.control_api import describe

FILE = Path(__file__).parent.parent / "docs" / "control-api.json"


def main() -> None:
    """Write the file."""
    FILE.write_text(json.dumps(describe(), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
