"""Names that are public stay: what a new version of the description calls otherwise is recognised as the same thing.

A schema is the same as one that is gone when it stands in the same place, such as the body of the same operation, and
is mostly alike; or when nothing else has its shape.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from generator.document import Document, Schema, operations, references
from generator.operation_names import template_of
from generator.preparation import Prepared, prepare

_ALIKE: Final = 0.5
_TELLING: Final = 2
"""How many properties or values a shape must have to be recognised by itself."""


@frozen(order=True)
class Kept:
    """A schema of the description that keeps a public name which the rule would not give it.

    `before` is its name in the older description; the same as `schema` when only the rule has come to another name.
    """

    schema: str
    before: str
    public: str


def prepare_pair(old_spec: Path, new_spec: Path, data: Path) -> tuple[Prepared, Prepared, list[Kept]]:
    """Prepare two versions so that what is the same in both has the same public name.

    Raises `GeneratorError` for either description, and when a name that is kept would be another thing's too.
    """
    old = prepare(old_spec, data, strict=False)
    new = prepare(new_spec, data, strict=False)
    kept = keep_names(old, new)
    if kept:
        new = prepare(new_spec, data, strict=False, kept={each.schema: each.public for each in kept})
    return old, new, kept


def keep_names(old: Prepared, new: Prepared) -> list[Kept]:
    """Find the schemas of a new version whose public names would change by themselves."""
    same = {name: name for name in new.public_names if name in old.public_names}
    same |= _renamed(old, new)
    return sorted(
        Kept(name, before, old.public_names[before])
        for name, before in same.items()
        if old.public_names[before] != new.public_names[name]
    )


def _renamed(old: Prepared, new: Prepared) -> dict[str, str]:
    """Match schemas that are new with those that are gone."""
    gone = [name for name in old.public_names if name not in new.public_names]
    fresh = [name for name in new.public_names if name not in old.public_names]
    shapes = [_schemas(prepared) for prepared in (old, new)]
    places = [_places(prepared) for prepared in (old, new)]
    found: dict[str, str] = {}
    more = True
    while more:
        more = False
        # A match of an object may be what shows that what it holds is the same.
        translated = {before: after for after, before in found.items()}
        stood = {name: {_translate(place, translated) for place in places[0].get(name, ())} for name in gone}
        for name in [each for each in fresh if each not in found]:
            rest = [before for before in gone if before not in found.values()]
            near = [each for each in rest if stood[each] & places[1].get(name, set())]
            alike = [each for each in near if likeness(shapes[0][each], shapes[1][name]) >= _ALIKE]
            exact = [
                each
                for each in rest
                if _is_telling(shapes[1][name]) and likeness(shapes[0][each], shapes[1][name]) == 1
            ]
            best = max(alike, key=lambda each: likeness(shapes[0][each], shapes[1][name]), default=None)
            if best is None and len(exact) == 1:
                best = exact[0]
            if best is not None:
                found[name] = best
                more = True
    return found


def likeness(one: Schema, other: Schema) -> float:
    """Say how much two schemas are alike, from 0 to 1: the part of their properties or values that is in both."""
    parts = [_parts(schema) for schema in (one, other)]
    if parts[0][0] != parts[1][0]:
        return 0.0
    every = parts[0][1] | parts[1][1]
    return len(parts[0][1] & parts[1][1]) / len(every) if every else 1.0


def _parts(schema: Schema) -> tuple[str, set[Any]]:
    if "enum" in schema:
        return "enum", set(schema["enum"])
    return "object", set(schema.get("properties", {}))


def _is_telling(schema: Schema) -> bool:
    return len(_parts(schema)[1]) >= _TELLING


def _schemas(prepared: Prepared) -> dict[str, Schema]:
    """Give the prepared schemas by their names in the description."""
    components = prepared.document["components"]["schemas"]
    return {name: components[public] for name, public in prepared.public_names.items()}


_Place = tuple[str, ...]


def _places(prepared: Prepared) -> dict[str, set[_Place]]:
    """Collect where each schema of the description stands: in an operation, or in a property of another schema."""
    named: dict[str, list[str]] = {}
    for name, public in prepared.public_names.items():
        named.setdefault(public, []).append(name)
    found: dict[str, set[_Place]] = {}
    for place, part in _parts_of(prepared.document, named):
        for public in references(part):
            for name in named.get(public, ()):
                found.setdefault(name, set()).add(place)
    return found


def _parts_of(document: Document, named: dict[str, list[str]]) -> Iterator[tuple[_Place, Any]]:
    for path, method, operation in operations(document):
        key = ("operation", method, template_of(path))
        yield (*key, "body"), operation.get("requestBody")
        for status, response in operation["responses"].items():
            yield (*key, status), response
        for parameter in operation.get("parameters", ()):
            yield (*key, "parameter", parameter["name"]), parameter
    for public, schema in document["components"]["schemas"].items():
        for owner in named.get(public, [public]):
            for wire, inner in schema.get("properties", {}).items():
                yield ("property", owner, wire), inner


def _translate(place: _Place, names: dict[str, str]) -> _Place:
    return ("property", names.get(place[1], place[1]), place[2]) if place[0] == "property" else place
