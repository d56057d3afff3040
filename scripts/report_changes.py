"""Report what a version of the API's description changes, in public names and by resource.

python scripts/report_changes.py OLD NEW              in words, with what the change demands of the next release
python scripts/report_changes.py OLD NEW --python     also what it changes in the generated Python
"""

import argparse
import sys
from pathlib import Path

from generator.changes import compare
from generator.continuity import prepare_pair
from generator.errors import GeneratorError
from generator.reporting import report

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Compare two descriptions."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("--python", action="store_true", help="generate both, and compare the packages")
    arguments = parser.parse_args()
    try:
        old, new, _ = prepare_pair(arguments.old, arguments.new, ROOT / "openapi")
        breakages = None
        if arguments.python:
            # Only needed here, and slow to load.
            from generator.python_changes import python_breakages  # noqa: PLC0415

            breakages = python_breakages(old, new, ROOT)
    except GeneratorError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(report(old, new, compare(old, new), breakages))
    return 0


if __name__ == "__main__":
    sys.exit(main())
