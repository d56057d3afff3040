"""The JSON Schema of the files, made from the API's description: editors complete and check with it."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sinch_provisioning.models import Model
from sinch_provisioning.operations import API_VERSION, OPERATIONS, Combination
from sinch_provisioning.plans.configuration import PROJECT, SECRET_SOURCES
from sinch_provisioning.plans.kinds import KINDS, Kind, Option, Schema, models_in, properties, update_only
from sinch_provisioning.plans.views import JsonObject

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
_SECRET: Final = "secret"  # noqa: S105 - the name of a definition
_COPIED: Final = (
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minProperties",
    "maxProperties",
    "pattern",
    "uniqueItems",
    "const",
    "format",
)
_EMAIL: Final = r"^[^\s@]+@[^\s@]+\.[^\s@]+$"
_STAGES: Final = {"SUBMIT": "Needed to submit it.", "LAUNCH": "Needed to launch it."}


def schema() -> dict[str, Any]:
    """Return the JSON Schema, draft 2020-12, of a configuration file.

    It describes what `load` takes, with the description's texts; what only several values together tell, such as two
    resources with one name, is left to `load`.
    """
    writer = _Writer()
    sections: JsonObject = {PROJECT: {"type": "string", "minLength": 1, "description": "The project of the file."}}
    for kind in KINDS.values():
        entry = {"$ref": f"#/$defs/{writer.kind(kind)}"}
        section: JsonObject = entry if kind.single else {"type": ["array", "null"], "items": entry}
        first, _, rest = kind.name.partition(".")
        if rest:
            place = sections.setdefault(first, _closed({}) | {"type": ["object", "null"]})
            place["properties"][rest] = section
        else:
            sections[first] = section
    template = {"$ref": f"#/$defs/{writer.kind(KINDS['whatsapp.templates'])}"}
    return {
        "$schema": DRAFT,
        "title": f"A project of the Sinch Provisioning API {API_VERSION}",
        "if": {"required": ["name"], "not": {"anyOf": [{"required": [name]} for name in sections]}},
        "then": template,
        "else": _closed(sections),
        "$defs": dict(sorted(writer.definitions.items())),
    }


class _Writer:
    """Writes definitions, one for each kind and each model."""

    def __init__(self) -> None:
        sources: JsonObject = {name: {"type": "string", "minLength": 1} for name in SECRET_SOURCES}
        sources["command"] = {"type": "array", "items": {"type": "string"}, "minItems": 1}
        self.definitions: JsonObject = {
            _SECRET: {
                **_closed(sources),
                "description": "Where the secret is: an environment variable, a file, or a command that prints it.",
                "minProperties": 1,
                "maxProperties": 1,
            }
        }

    def kind(self, kind: Kind) -> str:
        """Write what a resource of a kind may be, and return the name of its definition."""
        if kind.name not in self.definitions:
            self.definitions[kind.name] = {}
            variants = [self._entry(kind, model) for model in kind.create_models()]
            found: JsonObject = variants[0] if len(variants) == 1 else {"anyOf": variants}
            rules = [_combination(each) for each in OPERATIONS[kind.operation("create")].combinations]
            if "triggers" in properties(kind.create_models()[0]):
                rules.append(
                    {
                        "if": {"properties": {"triggers": {"type": "array", "contains": {"const": "ALL"}}}},
                        "then": {"properties": {"triggers": {"maxItems": 1}}},
                    }
                )
            self.definitions[kind.name] = {
                "description": f"A {kind.title}, known by {kind.known_by}.",
                **found,
                **({"allOf": rules} if rules else {}),
            }
        return kind.name

    def _entry(self, kind: Kind, model: type[Model]) -> JsonObject:
        update = kind.update_model()
        changeable: Mapping[str, Schema] = {} if update is None else properties(update)
        fields: JsonObject = {option.name: _option(option) for option in kind.options}
        for name, shape in properties(model).items():
            fields[name] = self._field(shape, changeable.get(name, {}))
        if "details" in fields:
            later = {name: _later(kind, name) for name in sorted(update_only(kind))}
            fields["details"] = self._details(properties(model)["details"], changeable.get("details", {}), later)
        if update is not None:
            for name, shape in changeable.items():
                if name not in fields:
                    fields[name] = self._field(shape, {})
        entry = _closed(fields)
        required = [*(["sender"] if kind.parent else ()), *model.schema().get("required", ())]
        if required:
            # What is there already needs no more than its id.
            known = any(option.name == "id" for option in kind.options)
            entry |= {"if": {"required": ["id"]}, "else": {"required": required}} if known else {"required": required}
        if kind.parent:
            entry["required"] = ["sender"]
        return entry

    def _details(self, shape: Schema, changeable: Schema, later: Mapping[str, Schema]) -> JsonObject:
        """Write the details of a resource: what a creation has, what only an update has, and what can be cleared."""
        (model,) = models_in(shape)
        nullable = {name: each for inner in models_in(changeable) for name, each in properties(inner).items()}
        fields = {name: self._field(each, nullable.get(name, {})) for name, each in properties(model).items()}
        fields |= {name: self._field(each, each) for name, each in later.items()}
        return {**_closed(fields), **_required(model), **_text(shape)}

    def _field(self, shape: Schema, changeable: Schema) -> JsonObject:
        if shape.get("secret"):
            return {"$ref": f"#/$defs/{_SECRET}", **_text(shape)}
        written = self._value(shape)
        if _takes_null(changeable) and not _takes_null(shape):
            text = _text(shape)
            return {
                "anyOf": [{name: each for name, each in written.items() if name not in text}, {"type": "null"}],
                **text,
            }
        return written

    def _value(self, shape: Schema) -> JsonObject:
        if "anyOf" in shape:
            return {"anyOf": [self._value(branch) for branch in shape["anyOf"]], **_text(shape)}
        if "model" in shape:
            return {"$ref": f"#/$defs/{self._model(shape['model'])}", **_text(shape)}
        written: JsonObject = {name: shape[name] for name in _COPIED if name in shape}
        if shape.get("format") == "email":
            # Validators look at formats only when they are told to.
            written["pattern"] = _EMAIL
        kinds = list(shape.get("type", ()))
        if kinds:
            written["type"] = kinds[0] if len(kinds) == 1 else kinds
        if "enum" in shape:
            written["enum"] = [*map(str, shape["enum"]), *([None] if "null" in kinds else [])]
        if "items" in shape:
            written["items"] = self._value(shape["items"])
        if "values" in shape:
            written["additionalProperties"] = self._value(shape["values"])
        return {**written, **_text(shape)}

    def _model(self, model: type[Model]) -> str:
        name = model.__name__
        if name not in self.definitions:
            self.definitions[name] = {}
            fields = {each: self._field(shape, {}) for each, shape in properties(model).items()}
            self.definitions[name] = {**_closed(fields), **_required(model)}
        return name


def _closed(fields: JsonObject) -> JsonObject:
    return {"type": "object", "properties": fields, "additionalProperties": False}


def _required(model: type[Model]) -> JsonObject:
    required = model.schema().get("required")
    return {"required": list(required)} if required else {}


def _text(shape: Schema) -> JsonObject:
    words: Iterable[str] = (shape.get("text", ""), _STAGES.get(shape.get("stage", ""), ""))
    text = " ".join(each for each in words if each)
    return {"description": text} if text else {}


def _option(option: Option) -> JsonObject:
    kinds: tuple[str, ...] = option.schema["type"]
    return {**option.schema, "type": kinds[0], "description": option.text}


def _later(kind: Kind, name: str) -> Schema:
    update = kind.update_model()
    models = [] if update is None else models_in(properties(update)["details"])
    return next(properties(each)[name] for each in models if name in properties(each))


def _takes_null(shape: Schema) -> bool:
    return "null" in shape.get("type", ()) or any("null" in each.get("type", ()) for each in shape.get("anyOf", ()))


def _combination(combination: Combination) -> JsonObject:
    """Write which values go together; those that no row has are left to the API."""
    listed = sorted({each for values in combination.allowed.values() for each in values})
    rows: list[JsonObject] = []
    for first, others in combination.allowed.items():
        refused = [each for each in listed if each not in others]
        if refused:
            rows.append(
                {
                    "if": {"properties": {combination.first: {"const": first}}, "required": [combination.first]},
                    "then": {"properties": {combination.second: {"not": {"enum": refused}}}},
                }
            )
    return {"allOf": rows}
