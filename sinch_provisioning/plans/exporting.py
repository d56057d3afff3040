"""Writing the file of a project that exists."""

import io
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import Any, Final, cast

from ruamel.yaml import YAML

from sinch_provisioning import ProvisioningClient
from sinch_provisioning.models import Model
from sinch_provisioning.plans.configuration import PROJECT
from sinch_provisioning.plans.kinds import IDENTITY, KINDS, LAUNCH, Kind, Schema, properties, update_only
from sinch_provisioning.plans.planning import made_by_bundles
from sinch_provisioning.plans.reading import Reader
from sinch_provisioning.plans.views import ANY_NUMBER, JsonObject, View, part

_WIDE: Final = 120
_LAUNCHED: Final = frozenset({"LAUNCHED", "LAUNCHING", "PREPARING_LAUNCH"})


async def export(client: ProvisioningClient) -> str:
    """Write the file of a project that exists.

    It has all that a file can say, in a stable order: neither secrets, for which it names environment variables, nor
    what the API decides. Parts of bundles stand in their bundle only.

    Args:
        client: The client of the project.

    Returns:
        YAML that `load` reads; its plan has no changes.

    Raises:
        ConfigurationError: The client has no project.
        ProvisioningError: Something could not be read.

    """
    reader = Reader(client)
    there = await reader.read(KINDS.values())
    made = made_by_bundles(there["bundles"], reader.project)
    document: JsonObject = {PROJECT: reader.project}
    for kind in KINDS.values():
        views = [view for view in there[kind.name] if view.id not in made]
        found = [_entry(kind, view) for view in _in_order(kind, views)]
        entries = _name_secrets(kind, [entry for entry in found if entry is not None])
        if entries:
            place = document
            first, _, rest = kind.name.partition(".")
            if rest:
                place = document.setdefault(first, {})
            place[rest or first] = entries[0] if kind.single else entries
    return write_yaml(document)


def write_yaml(document: JsonObject) -> str:
    """Write a document as YAML 1.2, its keys in the order that they have."""
    yaml = YAML()
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.width = _WIDE
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.dump(document, stream)  # pyright: ignore[reportUnknownMemberType]
    return stream.getvalue()


def _in_order(kind: Kind, views: Iterable[View]) -> list[View]:
    """Order resources by what they are known by; of one that was deleted and created again, the newest is kept."""
    kept: dict[object, View] = {}
    for view in sorted(views, key=lambda view: (view.keys, view.created, view.id)):
        kept[view.keys[0] if kind.unique and ANY_NUMBER not in view.keys[0] else view.id] = view
    return list(kept.values())


def _entry(kind: Kind, view: View) -> JsonObject | None:
    """Return what a file says of a resource; None for one that no file can bring about."""
    takes_id = IDENTITY in kind.options
    known = takes_id and (not kind.unique or ANY_NUMBER in view.keys[0])
    drafted = kind.reviewed and view.used is None and view.status == "DRAFT"
    body = _body(kind, view, known=known, drafted=drafted)
    if body is None and takes_id:
        # Something that only a creation needs is not shown.
        known, body = True, _body(kind, view, known=True, drafted=drafted)
    if body is None:
        return None
    options: JsonObject = {"id": view.id} if known else {}
    if kind.parent:
        options["sender"] = view.arguments[0]
    if drafted:
        body["status"] = "DRAFT"
    if view.raw.get("assigned"):
        body["assign"] = True
    if view.state in _LAUNCHED and LAUNCH in kind.options:
        statuses = {each.get("status") for each in view.raw.get("countryStatus") or ()}
        if "NOT_LAUNCHED" not in statuses:
            body["launch"] = True
    return options | body


def _body(kind: Kind, view: View, *, known: bool, drafted: bool) -> JsonObject | None:
    """Return the body that says most of a resource, of those that the API would take."""
    bodies: list[JsonObject] = []
    for model in kind.create_models():
        if drafted and "status" not in properties(model):
            continue
        body = _object_of(model, view.content, with_secrets=not known)
        if known or _is_complete(model, body):
            bodies.append(body)
    if not bodies:
        return None
    best = max(bodies, key=lambda body: len(_leaves(body)))
    more = {name: view.content["details"][name] for name in _updated_only(kind, view)}
    if more:
        best["details"] = {**part(best, "details"), **more}
    if best.get("allowCategoryChange") is False:
        del best["allowCategoryChange"]
    return best


def _updated_only(kind: Kind, view: View) -> list[str]:
    details = part(view.content, "details")
    return sorted(name for name in update_only(kind) - view.later if details.get(name))


def _object_of(model: type[Model], value: Mapping[str, Any], *, with_secrets: bool = True) -> JsonObject:
    """Keep of an object what a body may have, in the description's order."""
    required = model.schema().get("required", ())
    kept: JsonObject = {}
    for name, schema in properties(model).items():
        if schema.get("secret"):
            if name in required and with_secrets:
                kept[name] = _Secret()
            continue
        inner = _value_of(schema, value.get(name))
        if inner not in (None, [], {}):
            kept[name] = inner
    return kept


def _value_of(schema: Schema, value: Any) -> Any:
    if isinstance(value, Mapping):
        data = cast("Mapping[str, Any]", value)
        models = [each for branch in schema.get("anyOf", (schema,)) for each in _models(branch)]
        if not models:
            return dict(data) if "values" in schema or not schema.get("type") else None
        objects = [(model, _object_of(model, data)) for model in models if _has_constants(model, data)]
        complete = [each for model, each in objects if _is_complete(model, each)]
        return max(complete, key=lambda each: len(_leaves(each)), default=None)
    if isinstance(value, list):
        items = [_value_of(schema.get("items", {}), each) for each in cast("Sequence[Any]", value)]
        return [each for each in items if each is not None]
    if "enum" in schema and value not in schema["enum"]:
        return None
    return value


def _models(branch: Schema) -> list[type[Model]]:
    return [branch["model"]] if "model" in branch else []


def _has_constants(model: type[Model], value: Mapping[str, Any]) -> bool:
    constants = {name: schema["enum"] for name, schema in properties(model).items() if schema.get("enum")}
    return all(value[name] in allowed for name, allowed in constants.items() if value.get(name) is not None)


def _is_complete(model: type[Model], value: Mapping[str, Any]) -> bool:
    return all(name in value for name in model.schema().get("required", ()))


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, Mapping):
        return [leaf for each in cast("Mapping[str, Any]", value).values() for leaf in _leaves(each)]
    if isinstance(value, list):
        return [leaf for each in cast("Sequence[Any]", value) for leaf in _leaves(each)]
    return [value]


class _Secret:
    """Stands for a secret until it has a name."""


def _name_secrets(kind: Kind, entries: list[JsonObject]) -> list[JsonObject]:
    """Name an environment variable for each secret."""
    numbers = count(1)
    stem = kind.title.upper().replace(" ", "_")

    def named(value: Any) -> Any:
        if isinstance(value, _Secret):
            return {"env": f"{stem}_SECRET_{next(numbers)}"}
        if isinstance(value, dict):
            return {name: named(each) for name, each in cast("JsonObject", value).items()}
        if isinstance(value, list):
            return [named(each) for each in cast("Sequence[Any]", value)]
        return value

    return [named(entry) for entry in entries]
