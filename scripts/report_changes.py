"""Report what a version of the API's description changes, in public names.

python scripts/report_changes.py OLD NEW
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.document import Document, GeneratorError, operations
from generator.preparation import Prepared, prepare

ROOT = Path(__file__).resolve().parent.parent


def changes(old: Prepared, new: Prepared) -> Iterator[str]:
    """Tell each difference that a user of the package would see, a line each."""
    yield from _differences("operation", _operations(old.document), _operations(new.document))
    yield from _differences("event", set(old.events), set(new.events))
    before: dict[str, Any] = old.document["components"]["schemas"]
    after: dict[str, Any] = new.document["components"]["schemas"]
    yield from _differences("model", set(before), set(after))
    for name in sorted(set(before) & set(after)):
        yield from _changes_of_schema(name, before[name], after[name])


def _operations(document: Document) -> set[str]:
    return {operation["x-name"] for _, _, operation in operations(document)}


def _changes_of_schema(name: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    old_fields, new_fields = before.get("properties", {}), after.get("properties", {})
    yield from _differences(f"field {name}", set(old_fields), set(new_fields), joint=".")
    for field in sorted(set(old_fields) & set(new_fields)):
        kinds = [_kind(fields[field]) for fields in (old_fields, new_fields)]
        if kinds[0] != kinds[1]:
            yield f"field {name}.{field}: {kinds[0]} became {kinds[1]}"
    yield from _differences(
        f"required {name}", set(before.get("required", ())), set(after.get("required", ())), joint="."
    )
    yield from _differences(f"value {name}", set(before.get("enum", ())), set(after.get("enum", ())), joint=" ")


def _kind(schema: dict[str, Any]) -> str:
    parts = schema.get("allOf") or schema.get("anyOf") or [schema]
    return " or ".join(str(part.get("$ref", part.get("type", "anything"))).rpartition("/")[2] for part in parts)


def _differences(what: str, before: set[Any], after: set[Any], *, joint: str = " ") -> Iterator[str]:
    for word, found in (("removed", before - after), ("added", after - before)):
        for each in sorted(map(str, found)):
            yield f"{what}{joint}{each}: {word}"


def main() -> int:
    """Compare two descriptions."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    arguments = parser.parse_args()
    try:
        old, new = (prepare(spec, ROOT / "openapi", strict=False) for spec in (arguments.old, arguments.new))
    except GeneratorError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    found = list(changes(old, new))
    print(f"version {old.version} to {new.version}: {len(found)} changes")
    for line in found:
        print(f"  {line}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
