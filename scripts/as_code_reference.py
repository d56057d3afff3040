"""Writes the reference of files into docs/as-code.md, and their schema: ``python scripts/as_code_reference.py``."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from described import in_table, stage_of, type_of
from sinch_provisioning import models, plans
from sinch_provisioning.plans.kinds import (
    KINDS,
    Kind,
    body_fields,
    models_in,
    properties,
    secret_names,
    updatable,
    update_only,
)

BEGIN = "<!-- reference of the files: written by scripts/as_code_reference.py -->"
END = "<!-- end of the reference of the files -->"
DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGE = DOCS / "as-code.md"
SCHEMA = DOCS / "as-code.schema.json"


def reference() -> str:
    """Return the reference: each kind with what it is known by, its rules and its fields."""
    return "\n\n".join(part for kind in KINDS.values() for part in _kind(kind))


def schema() -> str:
    """Return the JSON Schema as it is written."""
    return json.dumps(plans.schema(), indent=2, ensure_ascii=False) + "\n"


def _kind(kind: Kind) -> Iterator[str]:
    yield f"### `{kind.name}`"
    place = "one" if kind.single else "a list"
    yield f"{_article(kind.title)} {kind.title} ({place}), known by {kind.known_by}."
    rules = list(_rules(kind))
    yield "\n".join(f"- {rule}" for rule in rules)
    lines = ["| field | value | notes |", "|---|---|---|"]
    lines += [f"| `{option.name}` | {type_of(option.schema)} | {option.text} |" for option in kind.options]
    names, details = updatable(kind)
    required = set.intersection(*(set(model.schema().get("required", ())) for model in kind.create_models()))
    for name, field in body_fields(kind).items():
        fixed = kind.updates and name not in names and name not in {"details", "saveDraftOnFailure"}
        lines.append(_row(kind, name, field, required=name in required, fixed=fixed))
        if name == "details":
            lines += _details(kind, field, details)
    yield "\n".join(lines)


def _details(kind: Kind, field: Mapping[str, Any], changeable: frozenset[str]) -> Iterator[str]:
    needed: set[str] | None = None
    fields: dict[str, Mapping[str, Any]] = {}
    for model in kind.create_models():
        for inner in models_in(properties(model).get("details", {})):
            own = set(inner.schema().get("required", ()))
            needed = own if needed is None else needed & own
            for name, each in properties(inner).items():
                fields.setdefault(name, each)
    for name in sorted(update_only(kind)):
        for inner in models_in(body_fields(kind)["details"]) + _updated(kind):
            if name in properties(inner):
                fields.setdefault(name, properties(inner)[name])
    for name, each in fields.items():
        fixed = kind.updates and name not in changeable
        yield _row(kind, f"details.{name}", each, required=name in (needed or ()), fixed=fixed)


def _updated(kind: Kind) -> list[type[models.Model]]:
    model = kind.update_model()
    return [] if model is None else models_in(properties(model).get("details", {}))


def _row(kind: Kind, name: str, field: Mapping[str, Any], *, required: bool, fixed: bool) -> str:
    secret = name.rpartition(".")[2] in secret_names(kind) and field.get("secret")
    notes = [
        "required" if required else "",
        "cannot be changed" if fixed else "",
        stage_of(field),
        in_table(field.get("text", "")),
    ]
    value = "a source: `{env: NAME}`, `{file: PATH}` or `{command: [...]}`" if secret else type_of(field)
    return f"| `{name}` | {value} | {'; '.join(each for each in notes if each)} |"


def _rules(kind: Kind) -> Iterator[str]:
    if kind.updates:
        yield (
            "What cannot be changed is replaced, if `--replace` allows it: " + kind.cost + "."
            if kind.deletes
            else ("What cannot be changed is for a person: there is no deletion.")
        )
    else:
        yield "It is created once: there is neither a change nor a deletion of it."
    if kind.needs:
        yield f"It needs the {KINDS[kind.needs].title} that it belongs to, in the project or in a file."
    if kind.reviewed:
        yield "It is submitted for review, unless `status: DRAFT` says otherwise."
    if kind.rejected_anew:
        yield "What was rejected is discarded and sent anew, once it is corrected."
    for state, text in kind.waits.items():
        yield f"While it is `{state}`, {text}."
    for state, text in kind.persons.items():
        yield f"While it is `{state}`, {text}."
    if kind.limit is not None:
        yield f"A project has {kind.limit} at most."
    if kind.shown_elsewhere:
        shown = ", ".join(f"`{name}`" for name in sorted(kind.shown_elsewhere))
        yield f"Not compared, since the API does not show it again as it was sent: {shown}."


def _article(title: str) -> str:
    return "An" if title[0] in "RSaeiou" else "A"


def main() -> None:
    """Rewrite the reference in the page, and the schema."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n\n{reference()}\n\n{END}{after}", encoding="utf-8")
    SCHEMA.write_text(schema(), encoding="utf-8")


if __name__ == "__main__":
    main()
