"""Pieces of Python source for the templates: types, decoding, encoding and limits of a schema."""

import textwrap
from collections.abc import Container, Iterator
from typing import Any, Final

from attrs import define, field, frozen

from generator.document import Document, Schema, kinds_of, reachable, reference_name
from generator.errors import GeneratorError

WIDTH: Final = 110
_PLAIN: Final = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_LIMITS: Final = (
    "minLength", "maxLength", "pattern", "contentEncoding", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
)  # fmt: skip
_CHECKED_FORMATS: Final = frozenset({"email"})
"""Formats that mean the same to everybody; the others are this API's own words."""
_LIMIT_WORDS: Final = {
    "minLength": "at least {} character(s)",
    "maxLength": "at most {} character(s)",
    "pattern": "matching {}",
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minItems": "at least {} item(s)",
    "maxItems": "at most {} item(s)",
    "minProperties": "at least {} key(s)",
    "maxProperties": "at most {} key(s)",
    "contentEncoding": "encoded as {}",
}

Cases = list[tuple[str, str]]
"""How a value is decoded: a class that a JSON value may have, and the expression for a value of it."""


@frozen(kw_only=True)
class FieldCode:
    """A field of a model, in pieces of source."""

    name: str
    wire: str
    annotation: str
    argument: str
    default: str | None
    assigned: str
    decoding: list[str]
    encoding: list[str]
    text: str
    secret: bool


@define
class Code:
    """Makes source of schemas; knows the enums and models that opc has named."""

    document: Document
    modules: dict[str, str]
    enum_members: dict[str, dict[Any, str]]
    field_names: dict[str, dict[str, str]]
    inputs: set[str]
    answers: set[str]
    _reached: dict[str, set[str]] = field(factory=dict)

    @property
    def schemas(self) -> dict[str, Schema]:
        """All components."""
        return self.document["components"]["schemas"]  # type: ignore[no-any-return]

    # -- what a schema is

    def resolve(self, schema: Schema) -> str | None:
        """Give the component that a schema stands for, through a reference or a single allOf."""
        name = reference_name(schema)
        if name is None and "allOf" in schema:
            name = reference_name(schema["allOf"][0])
        return name

    def is_enum(self, name: str) -> bool:
        """Tell a component that is an enum."""
        return "enum" in self.schemas.get(name, {})

    def literal_of(self, schema: Schema) -> str:
        """Name the type of the strings that may stand for a member of an enum."""
        only = schema.get("x-only") or next((each.get("x-only") for each in schema.get("allOf", ())), None)
        return f"{only or self.resolve(schema)}Literal"

    def literals(self, name: str) -> dict[str, list[Any]]:
        """Give the values of an enum, and of what inputs take of it, by the names of their types."""
        schema = self.schemas[name]
        return {
            f"{each}Literal": values for each, values in {name: schema["enum"], **schema.get("x-subsets", {})}.items()
        }

    def branches(self, schema: Schema) -> list[Schema]:
        """Give the non-null alternatives of a schema; a schema without any is its own only one."""
        return [branch for branch in schema.get("anyOf", ()) if branch.get("type") != "null"] or [schema]

    def is_nullable(self, schema: Schema) -> bool:
        """Tell a schema that allows null."""
        return "null" in kinds_of(schema) or any(branch.get("type") == "null" for branch in schema.get("anyOf", ()))

    def models_in(self, schema: Schema) -> list[str]:
        """Give the models among a schema's alternatives."""
        names = [self.resolve(branch) for branch in self.branches(schema)]
        return [name for name in names if name is not None and not self.is_enum(name)]

    # -- types

    def annotation(self, schema: Schema, *, for_input: bool, kept: bool = False) -> str:
        """Write the type of a value, without Unset.

        `for_input` is for what users pass, where a string does for a member of an enum; `kept` is for what is kept of
        it: the member.
        """
        types: list[str] = []
        for branch in self.branches(schema):
            types.extend(self._types_of_branch(branch, for_input=for_input, kept=kept))
        if len(self.models_in(schema)) > 1 and not for_input:
            types.append("UnknownVariant")
        if self.is_nullable(schema):
            types.append("None")
        return " | ".join(dict.fromkeys(types))

    def _types_of_branch(self, schema: Schema, *, for_input: bool, kept: bool) -> list[str]:
        name = self.resolve(schema)
        if name is not None:
            if not for_input:
                return [name]
            if self.is_enum(name):
                return [name] if kept else [name, self.literal_of(schema)]
            return [name, f"{name}Dict" if self.has_dict(name) else "Mapping[str, Any]"]
        kinds = [kind for kind in kinds_of(schema) if kind != "null"]
        types = []
        for kind in kinds:
            if kind == "array":
                items = self.annotation(schema.get("items", {}), for_input=for_input, kept=kept)
                types.append(f"Sequence[{items}]" if for_input else f"list[{items}]")
            elif kind == "object":
                values = schema.get("additionalProperties")
                inner = self.annotation(values, for_input=for_input, kept=kept) if isinstance(values, dict) else "Any"
                types.append(f"Mapping[str, {inner}]" if for_input else f"dict[str, {inner}]")
            elif schema.get("x-binary"):
                types.extend(("bytes", "File"))
            elif schema.get("format") == "date-time":
                types.append("datetime")
            else:
                types.append(_PLAIN[kind])
        return types or ["Any"]

    def components_of(self, schema: Schema) -> list[str]:
        """Give the components that a schema's source mentions, in order, and the types of enums' strings."""
        found: list[str] = []
        for branch in self.branches(schema):
            name = self.resolve(branch)
            if name is not None:
                found.append(name)
                if self.is_enum(name):
                    found.append(self.literal_of(branch))
            for inner in (branch.get("items"), branch.get("additionalProperties"), *branch.get("prefixItems", ())):
                if isinstance(inner, dict):
                    found.extend(self.components_of(inner))
        return list(dict.fromkeys(found))

    def has_dict(self, name: str) -> bool:
        """Tell a model that requests may hold; one that takes any keys of some type is beyond a TypedDict."""
        schema = self.schemas.get(name, {})
        return (
            name in self.inputs and not self.is_enum(name) and not isinstance(schema.get("additionalProperties"), dict)
        )

    def dicts_of(self, schema: Schema) -> list[str]:
        """Name the types of the mappings that may stand for the models in a schema."""
        return [f"{name}Dict" for name in self.components_of(schema) if self.has_dict(name)]

    def dicts(self) -> dict[str, dict[str, str]]:
        """Give the types of the mappings that may stand for input models: the type of each key."""
        found: dict[str, dict[str, str]] = {}
        for name in sorted(filter(self.has_dict, self.inputs)):
            schema = self.schemas[name]
            kinds = {
                wire: repr(self.annotation(inner, for_input=True))
                for wire, inner in schema.get("properties", {}).items()
            }
            required = schema.get("required", ())
            found[f"{name}Dict"] = {
                wire: kind if wire in required else f"NotRequired[{kind}]" for wire, kind in kinds.items()
            }
        return found

    # -- decoding: from a JSON value to what the field holds; anything unexpected stays as it is

    def decoding(self, schema: Schema, source: str, unions: dict[tuple[str, ...], str]) -> Cases:
        """Write how a value is decoded, by the class that it has; no case where it stays as it is."""
        models = tuple(self.models_in(schema))
        cases: dict[str, str | None] = {}
        if models:
            cases["dict"] = f"{unions[models]}.decode({source})" if len(models) > 1 else f"_{models[0]}({source})"
        for branch in self.branches(schema):
            if self.resolve(branch) in models:
                continue
            for kind in self._python_kinds(branch):
                # Where two branches could be meant, the value stays as it is.
                cases[kind] = None if kind in cases else self._decoded(branch, kind, source, unions)
        return [(kind, expression) for kind, expression in cases.items() if expression is not None]

    def _python_kinds(self, branch: Schema) -> list[str]:
        name = self.resolve(branch)
        kinds = kinds_of(branch if name is None else self.schemas[name])
        plain = {**_PLAIN, "number": "int", "array": "list", "object": "dict"}
        return list(dict.fromkeys(plain[kind] for kind in kinds if kind != "null"))

    def _decoded(self, branch: Schema, kind: str, source: str, unions: dict[tuple[str, ...], str]) -> str | None:
        name = self.resolve(branch)
        if name is not None:
            # An empty string is false even where it is listed, and has to be looked up again.
            unlisted = f"new_str({name}, {source})" if kind == "str" and "" not in self.schemas[name]["enum"] else None
            return f"_{name}({source}) or {unlisted or f'{name}({source})'}"
        if kind == "str" and branch.get("format") == "date-time":
            return f"read_timestamp({source})"
        if kind == "list":
            inner = self.choice(branch.get("items", {}), "item", unions)
            return None if inner is None else f"[{inner} for item in {source}]"
        values = branch.get("additionalProperties")
        if kind == "dict" and isinstance(values, dict):
            inner = self.choice(values, "item", unions)
            return None if inner is None else f"{{key: {inner} for key, item in {source}.items()}}"
        return None

    def choice(self, schema: Schema, source: str, unions: dict[tuple[str, ...], str]) -> str | None:
        """Write how a value is decoded as one expression; None where it stays as it is."""
        cases = self.decoding(schema, source, unions)
        if not cases:
            return None
        return " else ".join([*(f"{expression} if {source}.__class__ is {kind}" for kind, expression in cases), source])

    # -- encoding: from what the field holds to plain JSON; the fast way for what is expected

    def encoding(self, schema: Schema, source: str) -> str:
        """Write how a value is encoded."""
        models = self.models_in(schema)
        branches = self.branches(schema)
        if len(models) == 1 and len(branches) == 1:
            return f"{source}.to_dict() if {source}.__class__ is {models[0]} else encode({source})"
        if len(branches) != 1 or models:
            return f"encode({source})"
        branch = branches[0]
        name = self.resolve(branch)
        if name is not None:
            return f"{source}._value_ if {source}.__class__ is {name} else encode({source})"
        kinds = [kind for kind in kinds_of(branch) if kind != "null"]
        if branch.get("x-binary"):
            return source
        if branch.get("format") == "date-time":
            return f"write_timestamp({source}) if {source}.__class__ is datetime else encode({source})"
        if kinds in (["string"], ["integer"], ["boolean"]):
            return f"{source} if {source}.__class__ is {_PLAIN[kinds[0]]} else encode({source})"
        if kinds == ["array"]:
            inner = self.encoding(branch.get("items", {}), "item")
            return f"[{inner} for item in {source}] if {source}.__class__ is list else encode({source})"
        return f"encode({source})"

    # -- schemas

    def schema_literal(self, schema: Schema) -> str:
        """Write the schema of a value as a literal; see `sinch_provisioning.validation`."""
        branches = self.branches(schema)
        if len(branches) > 1:
            inner = ", ".join(self.schema_literal(branch) for branch in branches)
            null = ', {"type": ("null",)}' if self.is_nullable(schema) else ""
            return f'{{"anyOf": ({inner}{null})}}'
        branch = branches[0]
        kinds, entries = self._component_literal(schema, branch)
        if "x-value" in schema:
            entries.append('"constant": True')
        if "enum" in branch:
            entries.append(f'"enum": {tuple(branch["enum"])!r}')
        if branch.get("x-binary"):
            kinds = []
        if kinds and self.is_nullable(schema) and "null" not in kinds:
            kinds.append("null")
        if kinds:
            entries.insert(0, f'"type": {tuple(kinds)!r}')
        entries.extend(f'"{limit}": {branch[limit]!r}' for limit in _LIMITS if limit in branch)
        if "x-pattern-text" in branch:
            entries.append(f'"pattern_text": {branch["x-pattern-text"]!r}')
        if branch.get("format") in _CHECKED_FORMATS:
            entries.append(f'"format": {branch["format"]!r}')
        for keyword, word in (("items", "items"), ("additionalProperties", "values")):
            if isinstance(branch.get(keyword), dict):
                entries.append(f'"{word}": {self.schema_literal(branch[keyword])}')
        if "prefixItems" in branch:
            entries.append(f'"prefix": ({"".join(f"{self.schema_literal(each)}, " for each in branch["prefixItems"])})')
        if "x-const" in branch:
            entries.append(f'"const": {branch["x-const"]!r}')
        return "{" + ", ".join([*entries, *_notes(schema)]) + "}"

    def _component_literal(self, schema: Schema, branch: Schema) -> tuple[list[str], list[str]]:
        """Give the kinds that a branch allows, and what its limits say of the component that it refers to."""
        name = self.resolve(branch)
        if name is None:
            return list(kinds_of(branch)), []
        if not self.is_enum(name):
            return ["object"], [f'"model": {name}']
        target = self.schemas[name]
        if "x-tags" in schema:
            return list(kinds_of(target)), [f'"enum": {tuple(schema["x-tags"])!r}', '"constant": True']
        constant = ['"constant": True'] if target.get("x-constant") else []
        literal = self.literal_of(branch)
        values = f"{name}._value2member_map_" if literal == f"{name}Literal" else f"get_args({literal})"
        return list(kinds_of(target)), [f'"enum": {values}', *constant]

    # -- fields

    def field(self, model: str, wire: str, name: str) -> FieldCode:
        """Write a field of a model."""
        schema = self.schemas[model]["properties"][wire]
        required = wire in self.schemas[model].get("required", ())
        for_input = model in self.inputs and model not in self.answers
        argument = self.annotation(schema, for_input=for_input)
        annotation = self.annotation(schema, for_input=for_input, kept=True)
        constant = self.constant(schema)
        if constant is None and not required:
            argument += " | Unset"
        if annotation != "Any":
            # What the description requires may still be missing, but asking for a guard at every use would be worse.
            annotation += " | MaybeNone" if required else "" if self.is_nullable(schema) else " | None"
        default = constant or (None if required else "UNSET")
        return FieldCode(
            name=name,
            wire=wire,
            annotation=annotation,
            argument=argument,
            default=default,
            assigned=self._assigned(schema, name, optional=default == "UNSET", for_input=for_input),
            decoding=self._decode_field(schema, wire, name),
            encoding=self._encode_field(schema, wire, name),
            text=self.text(schema),
            secret=bool(schema.get("x-secret")),
        )

    def _assigned(self, schema: Schema, name: str, *, optional: bool, for_input: bool) -> str:
        """Write what a constructor keeps of an argument: members of enums for their strings, None for UNSET."""
        value = name
        branches = self.branches(schema)
        if for_input and len(branches) == 1:
            enum = self.resolve(branches[0])
            items = self.resolve(branches[0].get("items", {}))
            if enum is not None and self.is_enum(enum):
                value = f"{name} if isinstance({name}, {enum}) else as_member({enum}, {name})"
            elif items is not None and self.is_enum(items):
                value = f"as_members({items}, {name})"
        return f"None if {name} is UNSET else {value}" if optional else value

    def constant(self, schema: Schema) -> str | None:
        """Write the only value of a field that has just one."""
        name = self.resolve(schema)
        if name is None or not self.is_enum(name):
            return repr(schema["x-const"]) if isinstance(schema.get("x-const"), bool | float) else None
        target = self.schemas[name]
        only: list[Any] = schema.get("x-tags") or (target["enum"] if target.get("x-constant") else [])
        value = schema.get("x-value", only[0] if len(only) == 1 else None)
        return None if value is None else f"{name}.{self.enum_members[name][value]}"

    def _decode_field(self, schema: Schema, wire: str, name: str) -> list[str]:
        cases = self.decoding(schema, "value", self.unions_of(schema, name))
        tests = [f".__class__ is {kind}" for kind, _ in cases] + [" is None"]
        lines = [f"if (value := get({wire!r})){tests[0]}:"]
        for (_, expression), test in zip(cases, tests[1:], strict=True):
            lines += [f"    value = {expression}", f"elif value{test}:"]
        return [*lines, "    missing += 1", f"model.{name} = value"]

    def _encode_field(self, schema: Schema, wire: str, name: str) -> list[str]:
        return [
            f"if (value := model.{name}) is not None:",
            f"    data[{wire!r}] = {self.encoding(schema, 'value')}",
        ]

    def enums(self, model: str) -> list[str]:
        """Give the enums that a model's fields hold."""
        properties = self.schemas[model].get("properties", {}).values()
        found = {name for schema in properties for name in self.components_of(schema) if self.is_enum(name)}
        return sorted(found)

    def models(self, model: str) -> list[str]:
        """Give the models that a model's fields hold, apart from the variants of unions."""
        properties = self.schemas[model].get("properties", {}).values()
        return sorted({name for schema in properties for name in self._models_alone(schema)})

    def _models_alone(self, schema: Schema) -> list[str]:
        models = self.models_in(schema)
        inner = [model for each in self._inside(schema) for model in self._models_alone(each)]
        return [*(models if len(models) == 1 else ()), *inner]

    def _inside(self, schema: Schema) -> Iterator[Schema]:
        """Go through the schemas of the items and values of a schema's arrays and maps."""
        for branch in self.branches(schema):
            if self.resolve(branch) is None:
                for keyword in ("items", "additionalProperties"):
                    if isinstance(branch.get(keyword), dict):
                        yield branch[keyword]

    def unions_of(self, schema: Schema, name: str) -> dict[tuple[str, ...], str]:
        """Name the unions of models that a value may hold, by their variants."""
        found = list(dict.fromkeys(self._variants(schema)))
        return {
            variants: f"_{name.upper()}_UNION{f'_{index}' if index > 1 else ''}"
            for index, variants in enumerate(found, 1)
        }

    def _variants(self, schema: Schema) -> Iterator[tuple[str, ...]]:
        models = self.models_in(schema)
        if len(models) > 1:
            yield tuple(models)
        for inner in self._inside(schema):
            yield from self._variants(inner)

    def unions(self, model: str, names: dict[str, str]) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Give the unions that a model's fields need: the constant's name and the variants."""
        for wire, schema in self.schemas[model].get("properties", {}).items():
            for variants, constant in self.unions_of(schema, names[wire]).items():
                yield constant, variants

    def text(self, schema: Schema) -> str:
        """Write a field's documentation: what the description says, and the limits."""
        parts = [schema.get("description", "").strip()]
        branch = self.branches(schema)[0]
        limits = [
            words.format(branch[limit]).replace("(s)", "" if branch[limit] == 1 else "s")
            for limit, words in _LIMIT_WORDS.items()
            if limit in branch and not (limit == "pattern" and "x-pattern-text" in branch)
        ]
        if "x-pattern-text" in branch:
            limits.append(branch["x-pattern-text"])
        if branch.get("uniqueItems"):
            limits.append("no item twice")
        if "x-default" in schema:
            limits.append(f"{schema['x-default']!r} when left out")
        if schema.get("deprecated"):
            limits.append("deprecated")
        if schema.get("x-secret"):
            limits.append("a credential, hidden in repr")
        if limits:
            joined = ", ".join(limits)
            parts.append(f"{joined[0].upper()}{joined[1:]}.")
        components = [each for each in self.components_of(schema) if each in self.schemas]
        if components and not any(parts):
            parts.append("See " + ", ".join(components))
        parts = [part if part.endswith((".", "!", "?", ":")) else part + "." for part in parts if part]
        return " ".join(parts)

    def components_of_items(self, endpoint: Any) -> list[str]:
        """Give the models that a page's items may be."""
        found: list[str] = []
        for model in endpoint.response_models if endpoint.items is not None else ():
            found.extend(self.components_of(self.schemas[model]["properties"][endpoint.items]))
        return found

    def cycle(self, model: str, other: str) -> bool:
        """Tell whether a component that a model mentions leads back to the model."""
        if other not in self.schemas:
            return False
        if other not in self._reached:
            self._reached[other] = reachable(self.document, self.schemas[other])
        return model in self._reached[other]

    def limits_of_object(self, schema: Schema) -> list[str]:
        """Write the limits that an object has besides those of its properties."""
        limits = [f'"{limit}": {schema[limit]!r}' for limit in ("minProperties", "maxProperties") if limit in schema]
        values = schema.get("additionalProperties")
        if values is False:
            limits.append('"closed": True')
        elif isinstance(values, dict):
            limits.append(f'"values": {self.schema_literal(values)}')
        return limits


def _notes(schema: Schema) -> Iterator[str]:
    """Write what a schema says besides constraints: the stage or country that needs a field and when, and its text."""
    text = schema.get("description", "")
    if "x-stage" in schema:
        yield f'"stage": "{schema["x-stage"]}"'
    if "x-country" in schema:
        yield f'"country": "{schema["x-country"]}"'
    if "x-needed-if" in schema:
        yield f'"needed_if": {schema["x-needed-if"]!r}'
    if text and ("x-stage" in schema or "x-country" in schema or schema.get("x-required")):
        yield f'"text": {text!r}'
    if schema.get("x-secret"):
        yield '"secret": True'


def wrap(text: str, indent: int, *, first: int | None = None) -> str:
    """Wrap a text for a docstring; the first line starts `first` columns in, or at the indent."""
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    lead = " " * (indent if first is None else first)
    wrapped = textwrap.fill(
        text, WIDTH, initial_indent=lead, subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False
    )
    return wrapped[len(lead) :]


def sentence(text: str) -> str:
    """End a text as a sentence, and never with a quote that would run into the docstring's end."""
    text = text.strip()
    if text and text[-1] not in ".!?":
        text += "."
    return text


def refuse_unknown(name: str, known: Container[str], place: str) -> None:
    """Raise `GeneratorError` for a name that opc has dropped."""
    if name not in known:
        raise GeneratorError(f"{place}: openapi-python-client has dropped {name}")
