"""Schemas in one form: every object and every enum a component, every other component written out where it is used.

After this stage a schema is a reference to a component (in a single `allOf` when something is said beside it), a
union in `anyOf`, an array, a map, or a plain value; a component is an object with properties or an enum of strings or
of whole numbers. `allOf` is merged, a discriminator is constants of the variants, an inline schema has a name after
the place where it stands.
"""

import copy
import re
from collections.abc import Callable, Iterable
from typing import Any, Final

from generator.document import REFERENCE, Document, Schema, callbacks, infer_kind, kinds_of, operations
from generator.errors import GeneratorError
from generator.merging import merge
from generator.resolving import MULTIPART, component_of, follow

NOTES: Final = frozenset(
    {
        "description", "deprecated", "readOnly", "writeOnly", "default", "example", "examples", "title", "externalDocs",
        "xml",
    }
)  # fmt: skip
"""What may stand beside a reference without changing which values it allows."""
_SILENT: Final = ("discriminator", "$schema", "$id", "$anchor", "$comment", "$defs", "definitions")
_UNCHECKED: Final = (
    "not", "if", "then", "else", "contains", "minContains", "maxContains", "dependentRequired", "dependentSchemas",
    "unevaluatedProperties", "unevaluatedItems", "propertyNames", "contentSchema",
)  # fmt: skip
_LARGEST_PRODUCT: Final = 64


def lift_schemas(document: Document) -> list[str]:
    """Bring every schema of a document into the one form; give what is left unchecked or unexpressed, with its place.

    Raises `GeneratorError` for a reference that leads nowhere, and for a schema that no value can meet.
    """
    lifting = _Lifting(document)
    lifting.run()
    return lifting.notes


class _Lifting:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.raw: dict[str, Schema] = document["components"]["schemas"]
        self.done: dict[str, Schema] = {}
        self.lifted: dict[str, Schema] = {}
        self.notes: list[str] = []
        self._aliases: dict[str, Schema | None] = {}
        self._tags: dict[tuple[str, str], list[Any]] = {}
        self._nullable: set[str] = set()
        self._children = self._find_children()

    def run(self) -> None:
        for name in list(self.raw):
            self._component(name)
        for path, method, operation in operations(self.document):
            self._operation(operation, f"{method.upper()} {path}", hint_of(operation))
        self._apply_tags()
        kept = {name: self.done[name] for name in self.raw if is_component(self.done[name])}
        self.document["components"]["schemas"] = {**kept, **self.lifted}

    # -- where schemas stand

    def _operation(self, operation: dict[str, Any], place: str, hint: str) -> None:
        for parameter in operation.get("parameters", ()):
            name = parameter["name"]
            words = f"{place} parameter {name}"
            parameter["schema"] = self.value(parameter["schema"], words, hint + _words(name))
        body = operation.get("requestBody", {})
        self._content(body, f"{place} request body", f"{hint}Input")
        if body.get("x-kind") == MULTIPART:
            self._mark_files(body)
        for status, response in operation["responses"].items():
            success = status.startswith("2")
            words = f"{place} response {status}"
            self._content(response, words, f"{hint}{'Result' if success else 'Error'}")
        for name, callback in callbacks(operation):
            self._callback(callback, f"{place} callback {name}", hint + _words(name))

    def _content(self, body: dict[str, Any], place: str, hint: str) -> None:
        for media_type, content in body.get("content", {}).items():
            if "schema" in content:
                content["schema"] = self.value(content["schema"], f"{place} {media_type}", hint)

    def _mark_files(self, body: dict[str, Any]) -> None:
        """Mark what is a file in a form: bytes and not a text."""
        for content in body["content"].values():
            name = component_of(content.get("schema", {}))
            schema = self.done.get(name or "") or self.lifted.get(name or "") or content.get("schema", {})
            for inner in (schema.get("properties") or {}).values():
                for each in (inner, inner.get("items")):
                    if isinstance(each, dict) and _is_file(each):
                        each["x-binary"] = True

    def _callback(self, callback: dict[str, Any], place: str, hint: str) -> None:
        """Leave the body itself, and the enums in it, to `events`, which names them after the event's trigger."""
        # What all deliveries have in common, such as the headers of the signature, is not code of an event.
        callback.pop("parameters", None)
        for content in callback.get("requestBody", {}).get("content", {}).values():
            schema = self._deref(content.get("schema", {}), place)
            if "allOf" in schema:
                schema = self._merged(schema, place)
            schema["properties"] = {
                name: inner
                if _is_plain_enum(inner)
                else self.value(inner, f"{place}.properties.{name}", hint + _words(name))
                for name, inner in (schema.get("properties") or {}).items()
            }
            content["schema"] = schema

    # -- components

    def _component(self, name: str) -> Schema:
        """Bring a component into its form; what is neither an object nor an enum is written out where it is used."""
        if name not in self.done:
            place = f"components.schemas.{name}"
            schema = copy.deepcopy(self.raw[name])
            if isinstance(schema, bool) or component_of(schema) is not None:
                self.done[name] = {"x-alias": True}
                return self.done[name]
            if "allOf" in schema:
                schema = self._merged(schema, place)
            infer_kind(schema)
            if not self._tidy_enum(schema):
                self._const(schema)
            if "null" in kinds_of(schema) and is_component(_without_null(schema)):
                schema = _without_null(schema)
                self._nullable.add(name)
            if is_component(schema):
                # Known before its properties are looked at: they may lead back to it.
                self.done[name] = schema
                self._object(schema, place, name)
            else:
                self.done[name] = {"x-alias": True}
        return self.done[name]

    def _alias(self, name: str, find: Callable[[], Any], hint: str) -> Schema:
        """Give what stands in place of a reference to something that becomes no class by itself."""
        if name not in self._aliases:
            self._aliases[name] = None
            self._aliases[name] = self.value(copy.deepcopy(find()), f"components.schemas.{name}", hint)
        known = self._aliases[name]
        if known is None:
            self._note(f"components.schemas.{name}: it contains itself, so that what is inside is not typed")
            return {}
        return copy.deepcopy(known)

    def _object(self, schema: Schema, place: str, hint: str) -> None:
        for name, inner in (schema.get("properties") or {}).items():
            words = f"{place}.properties.{name}"
            schema["properties"][name] = self.value(inner, words, hint + _words(str(name)))
        self._additional(schema, place, hint)
        self._drop_unchecked(schema, place)

    def _additional(self, schema: Schema, place: str, hint: str) -> None:
        patterns = schema.pop("patternProperties", None)
        if patterns:
            others = schema.get("additionalProperties", True)
            branches = [*patterns.values(), *([] if others is False else [others])]
            schema["additionalProperties"] = (
                True if any(isinstance(each, bool) or not each for each in branches) else {"anyOf": branches}
            )
        values = schema.get("additionalProperties")
        if values is True or values == {}:
            # Said of an object with properties, it allows keys that the description does not know.
            if schema.get("properties"):
                schema["additionalProperties"] = {}
            else:
                del schema["additionalProperties"]
        elif isinstance(values, dict):
            schema["additionalProperties"] = self.value(values, f"{place}.additionalProperties", hint + "Value")

    # -- values

    def value(self, schema: Any, place: str, hint: str) -> Schema:
        """Bring a schema that stands in some place into its form."""
        if isinstance(schema, bool):
            if not schema:
                self._note(f"{place}: allows no value at all; it is left out of the check")
            return {}
        schema = self._beside_reference(dict(schema), place)
        if "allOf" in schema and not _is_reference(schema):
            schema = self._merged(schema, place)
        if _is_reference(schema):
            return self._reference(schema, place)
        if "anyOf" in schema or "oneOf" in schema:
            return self._union(schema, place, hint)
        self._drop_unchecked(schema, place)
        infer_kind(schema)
        if not self._tidy_enum(schema):
            self._const(schema)
        if _is_plain_enum(schema):
            return self._lift(schema, place, hint)
        return self._by_kind(schema, place, hint)

    def _by_kind(self, schema: Schema, place: str, hint: str) -> Schema:
        kinds = kinds_of(schema)
        if "object" in kinds and schema.get("properties"):
            others = [kind for kind in kinds if kind not in ("object", "null")]
            if others:
                limits = {name: inner for name, inner in schema.items() if name not in ("properties", "required")}
                branches = [
                    {**schema, "type": "object"},
                    {**limits, "type": [kind for kind in kinds if kind != "object"]},
                ]
                return self._union({"anyOf": branches}, place, hint)
            return self._lift(schema, place, hint)
        if "array" in kinds:
            self._array(schema, place, hint)
        if "object" in kinds:
            self._additional(schema, place, hint)
            schema.pop("properties", None)
        return schema

    def _array(self, schema: Schema, place: str, hint: str) -> None:
        name = _singular_hint(hint)
        prefix = [
            self.value(each, f"{place}.prefixItems[{index}]", f"{name}{index + 1}")
            for index, each in enumerate(schema.pop("prefixItems", ()))
        ]
        items = schema.pop("items", None)
        if isinstance(items, dict):
            schema["items"] = self.value(items, f"{place}.items", name)
        if prefix:
            schema["prefixItems"] = prefix
            if items is False:
                schema["maxItems"] = min(schema.get("maxItems", len(prefix)), len(prefix))
            if isinstance(items, dict) or items is False:
                every = [*prefix, *([schema["items"]] if isinstance(items, dict) else [])]
                schema["items"] = self._union({"anyOf": copy.deepcopy(every)}, f"{place}.items", name)

    def _reference(self, schema: Schema, place: str) -> Schema:
        """Give a reference as it is; in place of a component without a class, what that says."""
        notes = {name: inner for name, inner in schema.items() if name not in ("$ref", "allOf")}
        target = schema["$ref"] if "$ref" in schema else schema["allOf"][0]["$ref"]
        name = component_of({"$ref": target})
        if name is None:
            return {**self._alias(target, lambda: follow(self.document, target, place), _tail(target)), **notes}
        if name not in self.raw:
            if name in self.lifted:
                return schema
            follow(self.document, target, place)
        found = self._component(name)
        if "x-alias" in found:
            return {**self._alias(name, lambda: self.raw[name], name), **notes}
        if name in self._children:
            return self._union({**notes, **self._children[name]}, place, name)
        if name in self._nullable:
            return {**notes, "anyOf": [{"$ref": target}, {"type": "null"}]}
        return {"allOf": [{"$ref": target}], **notes} if notes else {"$ref": target}

    def _beside_reference(self, schema: Schema, place: str) -> Schema:
        """Read what stands beside a reference: a text stays beside it, a null is a branch, a limit holds as well."""
        if "$ref" in schema:
            schema["allOf"] = [{"$ref": schema.pop("$ref")}, *schema.get("allOf", ())]
        if "allOf" not in schema:
            return schema
        kinds = schema.get("type")
        if isinstance(kinds, list) and "null" in kinds and len(schema["allOf"]) == 1:
            rest = [kind for kind in kinds if kind != "null"]
            inner = {name: each for name, each in schema.items() if not _is_note(name)}
            inner = {**inner, "type": rest} if rest else {name: each for name, each in inner.items() if name != "type"}
            notes = {name: each for name, each in schema.items() if _is_note(name)}
            return {**notes, "anyOf": [inner, {"type": "null"}]}
        members = [each for each in schema["allOf"] if each is not True and each != {}]
        only = [each for each in members if not set(each) <= NOTES]
        if len(only) == 1 and component_of(only[0]) is not None and len(only[0]) == 1:
            for each in members:
                if each is not only[0]:
                    schema = {**each, **schema}
            schema = {**schema, "allOf": only}
            structural = [name for name in schema if not _is_note(name) and name not in ("allOf", "type")]
            if not structural:
                schema.pop("type", None)
        return schema

    def _merged(self, schema: Schema, place: str) -> Schema:
        """Merge `allOf` into one schema."""
        rest = {name: inner for name, inner in schema.items() if name != "allOf"}
        merged: Schema = {}
        for member in schema["allOf"]:
            merged = merge(merged, self._deref(member, place), place)
        return merge(merged, rest, place, notes_of_second=True)

    def _deref(self, schema: Any, place: str, seen: tuple[str, ...] = ()) -> Schema:
        """Give what a schema says by itself, with references to a whole schema followed and `allOf` merged."""
        if isinstance(schema, bool):
            return {}
        schema = dict(schema)
        while "$ref" in schema:
            target = schema.pop("$ref")
            if target in seen:
                raise GeneratorError(f"{place}: {target} is made of itself")
            seen = (*seen, target)
            found = dict(copy.deepcopy(follow(self.document, target, place)))
            found.pop("discriminator", None)
            schema = {**found, **schema}
        if "allOf" in schema:
            merged: Schema = {}
            for member in schema.pop("allOf"):
                merged = merge(merged, self._deref(member, place, seen), place)
            schema = merge(merged, schema, place, notes_of_second=True)
        return copy.deepcopy(schema)

    # -- unions

    def _union(self, schema: Schema, place: str, hint: str) -> Schema:
        """Bring a union into its form: no union in a union, no null twice, what stands beside it in every branch."""
        keyword = "anyOf" if "anyOf" in schema else "oneOf"
        given = schema.pop(keyword)
        if "oneOf" in schema or "anyOf" in schema:
            others = schema.pop("anyOf" if keyword == "oneOf" else "oneOf")
            if len(given) * len(others) > _LARGEST_PRODUCT:
                raise GeneratorError(f"{place}: {len(given)} times {len(others)} combinations cannot be expressed")
            given = [{"allOf": [one, other]} for one in given for other in others]
        discriminator = schema.pop("discriminator", None)
        notes = {name: inner for name, inner in schema.items() if _is_note(name)}
        beside = {name: inner for name, inner in schema.items() if not _is_note(name)}
        kinds = beside.get("type")
        if kinds is not None and set(beside) == {"type"}:
            # Said of all branches at once, which say it themselves.
            beside = {}
            if isinstance(kinds, list) and "null" in kinds:
                given = [*given, {"type": "null"}]
        if beside and all(
            set(each) <= {"required", "not", "description", "title"} for each in given if isinstance(each, dict)
        ):
            self._note(f"{place}: which combinations of properties are allowed is not checked before sending")
            return self.value({**beside, **notes}, place, hint)
        branches: list[Schema] = []
        for index, each in enumerate(given):
            title = _words(each.get("title", "")) if isinstance(each, dict) else ""
            both = {"allOf": [each, beside]} if beside else each
            branch = self.value(both, f"{place}.{keyword}[{index}]", hint + (title or f"Option{index + 1}"))
            branches.extend(branch.get("anyOf", [branch]))
        nullable = any("null" in kinds_of(each) for each in branches)
        branches = [_without_null(each) for each in branches if each.get("type") not in ("null", ["null"])]
        branches = _distinct(branches)
        if discriminator:
            self._discriminate(discriminator, branches, place)
        if not branches:
            return {**notes, "type": "null"}
        if len(branches) == 1 and not nullable:
            only = branches[0]
            return {"allOf": [only], **notes} if "$ref" in only and notes else {**only, **notes}
        if len(branches) == 1 and "$ref" not in branches[0] and "allOf" not in branches[0]:
            return (
                {**branches[0], "type": [*kinds_of(branches[0]), "null"], **notes}
                if kinds_of(branches[0])
                else {**branches[0], **notes}
            )
        return {**notes, "anyOf": [*branches, *([{"type": "null"}] if nullable else [])]}

    def _discriminate(self, discriminator: dict[str, Any], branches: Iterable[Schema], place: str) -> None:
        """Note which values of the discriminating property each variant has."""
        name = discriminator.get("propertyName")
        if not isinstance(name, str):
            return
        values: dict[str, list[Any]] = {}
        for value, target in (discriminator.get("mapping") or {}).items():
            reference = target if "/" in target else REFERENCE + target
            component = component_of({"$ref": reference})
            if component is None or component not in self.raw:
                raise GeneratorError(f"{place}.discriminator.mapping.{value}: leads to {target}, which is not there")
            values.setdefault(component, []).append(value)
        for branch in branches:
            component = component_of(branch) or (component_of(branch["allOf"][0]) if _is_reference(branch) else None)
            if component is not None:
                known = self._tags.setdefault((component, name), [])
                known.extend(value for value in values.get(component, [component]) if value not in known)

    def _find_children(self) -> dict[str, Schema]:
        """Find the components that others are made of and told apart by: a reference to one means any of the others."""
        found: dict[str, Schema] = {}
        for name, schema in self.raw.items():
            if not isinstance(schema, dict) or "discriminator" not in schema or "anyOf" in schema or "oneOf" in schema:
                continue
            children = [
                {"$ref": REFERENCE + child}
                for child, inner in self.raw.items()
                if isinstance(inner, dict)
                and any(isinstance(each, dict) and component_of(each) == name for each in inner.get("allOf", ()))
            ]
            if children:
                found[name] = {"anyOf": children, "discriminator": schema["discriminator"]}
        return found

    def _apply_tags(self) -> None:
        for (component, name), values in self._tags.items():
            schema = self.done.get(component) or self.lifted[component]
            properties = schema.setdefault("properties", {})
            known = properties.get(name, {})
            target = component_of(known) or (component_of(known["allOf"][0]) if _is_reference(known) else None)
            if target is None:
                inner = {"type": "string", "enum": values, "x-constant": True, **_notes_of(known)}
                properties[name] = self._lift(inner, f"components.schemas.{component}", component + _words(name))
            elif not (self.done.get(target) or self.lifted[target]).get("x-constant"):
                properties[name] = {"allOf": [{"$ref": REFERENCE + target}], **_notes_of(known), "x-tags": values}

    # -- small things

    def _lift(self, schema: Schema, place: str, hint: str) -> Schema:
        """Make a component of an inline object or enum and give the reference that stands for it."""
        notes = {name: inner for name, inner in _notes_of(schema).items() if name != "x-constant"}
        own = {name: inner for name, inner in schema.items() if name == "description" or name not in notes}
        kinds = kinds_of(own)
        nullable = "null" in kinds
        kept = [kind for kind in kinds if kind != "null"]
        own["type"] = kept[0] if len(kept) == 1 else kept
        name, number = hint, 1
        while name in self.raw or name in self.lifted:
            number += 1
            name = f"{hint}{number}"
        self.lifted[name] = own
        own["x-inline"] = place
        if "enum" not in own:
            self._object(own, f"components.schemas.{name}", name)
        reference = {"$ref": f"{REFERENCE}{name}"}
        if nullable:
            return {**notes, "anyOf": [reference, {"type": "null"}]}
        return {"allOf": [reference], **notes} if notes else reference

    def _note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)

    def _drop_unchecked(self, schema: Schema, place: str) -> None:
        for keyword in _SILENT:
            schema.pop(keyword, None)
        for keyword in _UNCHECKED:
            if keyword in schema:
                del schema[keyword]
                self._note(f"{place}.{keyword}: is not checked before sending")

    def _tidy_enum(self, schema: Schema) -> bool:
        """Say null in an enum as a type, and numbers in an enum of texts as texts; tell whether it is an enum."""
        values = schema.get("enum")
        if values is None:
            return False
        kinds = [kind for kind in kinds_of(schema) if kind != "null"]
        if kinds == ["string"]:
            values = [_as_text(value) for value in values]
        nullable = None in values or "null" in kinds_of(schema)
        values = list({(type(value), repr(value)): value for value in values if value is not None}.values())
        found = list(dict.fromkeys(_kind_of_value(value) for value in values)) or kinds or ["null"]
        kinds = found if not kinds or not set(found) <= set(kinds) else [kind for kind in kinds if kind in found]
        if kinds == ["number"] and all(isinstance(value, int) for value in values):
            kinds = ["integer"]
        schema["type"] = [*kinds, "null"] if nullable else kinds if len(kinds) > 1 else kinds[0]
        schema["enum"] = values
        if not values:
            del schema["enum"]
        return True

    def _const(self, schema: Schema) -> None:
        """Say a constant text or whole number as an enum of one value; any other is compared as it is."""
        if "const" not in schema:
            return
        value = schema.pop("const")
        kind = _kind_of_value(value)
        schema["type"] = kind
        if kind in ("string", "integer"):
            schema["enum"] = [value]
        elif value is not None:
            schema["x-const"] = value


def hint_of(operation: dict[str, Any]) -> str:
    """Name what an operation says inline after its public name: whatsapp.senders.create is WhatsappSenderCreate."""
    *resource, function = operation["x-name"].split(".")
    return "".join(map(_words, [*resource[:-1], _singular_hint(resource[-1]) if resource else "", function]))


def is_component(schema: Schema) -> bool:
    """Tell a schema that becomes a class: an object with properties of its own, or an enum."""
    if _is_plain_enum(schema):
        return True
    if kinds_of(schema) != ["object"] or any(word in schema for word in ("anyOf", "oneOf")):
        return False
    return bool(schema.get("properties")) or not isinstance(schema.get("additionalProperties"), dict)


def _is_plain_enum(schema: Any) -> bool:
    """Tell an enum that a class can be made of: of texts only, or of whole numbers only."""
    if not isinstance(schema, dict) or not schema.get("enum") or not isinstance(schema["enum"], list):
        return False
    kinds = {type(value) for value in schema["enum"]}
    return kinds in ({str}, {int}) and [kind for kind in kinds_of(schema) if kind != "null"] in (
        ["string"],
        ["integer"],
    )


def _is_reference(schema: Schema) -> bool:
    """Tell a reference: by itself, or in a single `allOf` with notes beside it."""
    if "$ref" in schema:
        return True
    members = schema.get("allOf")
    return (
        isinstance(members, list)
        and len(members) == 1
        and isinstance(members[0], dict)
        and set(members[0]) == {"$ref"}
        and all(_is_note(name) for name in schema if name != "allOf")
    )


def _is_file(schema: Schema) -> bool:
    other = schema.get("contentMediaType") is not None and "contentEncoding" not in schema
    return "$ref" not in schema and (schema.get("format") == "binary" or other)


def _is_note(name: str) -> bool:
    return name in NOTES or name.startswith("x-")


def _notes_of(schema: Schema) -> Schema:
    return {name: inner for name, inner in schema.items() if _is_note(name)}


def _without_null(schema: Schema) -> Schema:
    kinds = kinds_of(schema)
    if "null" not in kinds:
        return schema
    kept = [kind for kind in kinds if kind != "null"]
    return {**schema, "type": kept[0] if len(kept) == 1 else kept}


def _distinct(branches: list[Schema]) -> list[Schema]:
    found: list[Schema] = []
    for branch in branches:
        if branch not in found:
            found.append(branch)
    return found


def _as_text(value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int | float) else value


def _kind_of_value(value: Any) -> str:
    kinds: dict[type, str] = {
        bool: "boolean", str: "string", int: "integer", float: "number", list: "array", dict: "object",
    }  # fmt: skip
    return kinds.get(type(value), "null")


def _words(name: str) -> str:
    """Write any name as a word of a schema's name: suggestedUsernames is SuggestedUsernames."""
    parts = re.findall(r"[A-Za-z0-9]+", name)
    return "".join(part[0].upper() + part[1:] for part in parts)


def _singular_hint(hint: str) -> str:
    if hint.endswith("ies"):
        return hint[:-3] + "y"
    if hint.endswith(("sses", "xes", "ches", "shes")):
        return hint[:-2]
    return hint[:-1] if hint.endswith("s") and not hint.endswith(("ss", "us", "is")) else f"{hint}Item"


def _tail(target: str) -> str:
    return _words(target.rpartition("/")[2])
