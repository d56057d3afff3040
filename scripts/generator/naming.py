"""Public names: of operations by their path and method, of schemas by their product and words."""

import re
from typing import Any

from generator.document import PLACEHOLDER, Document, GeneratorError, Schema, operations, reachable, references

_WORD = re.compile(r"WhatsApp|KakaoTalk|[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|\d+")
_EVENT_OF_ALL = "ALL"
_LONGEST_NAME = 40


def name_operations(document: Document, table: dict[str, dict[str, str]]) -> None:
    """Give every operation its public name ("whatsapp.senders.create") as ``x-name``."""
    nameless: list[str] = []
    for path, method, operation in operations(document):
        name = table.get(PLACEHOLDER.sub("{}", path), {}).get(method)
        if name is None:
            nameless.append(f"  {method.upper()} {path} ({operation.get('operationId')})")
        operation["x-name"] = name
    if nameless:
        raise GeneratorError("openapi/operations.yaml names no public method for\n" + "\n".join(nameless))


def resource_words(name: str) -> str:
    """Spell a resource as classes do: whatsapp.senders is WhatsAppSenders."""
    spelled = {"whatsapp": "WhatsApp", "kakaotalk": "KakaoTalk"}
    return "".join(spelled.get(word, word.capitalize()) for word in name.split("."))


def split_words(name: str) -> list[str]:
    """Split a CamelCase name into its words."""
    return _WORD.findall(name)


def name_schemas(document: Document, data: dict[str, Any]) -> dict[str, str]:
    """Decide the public name of every schema; schemas that are the same may share one.

    Raises `GeneratorError` when different schemas come to one name.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    products = _products_of_schemas(document, data["products"])
    public = {
        name: _public_name(_name_by_rule(name, schema, products.get(name), data["products"]), data)
        for name, schema in schemas.items()
    }
    for name in _colliding(schemas, public):
        full = _name_by_rule(name, schemas[name], products.get(name), data["products"], full=True)
        public[name] = _public_name(full, data)
    colliding = _colliding(schemas, public)
    if colliding:
        raise GeneratorError(
            "different schemas come to one public name; tell them apart in openapi/names.yaml:\n"
            + "\n".join(f"  components.schemas.{name}: {public[name]}" for name in colliding)
        )
    return public


def _public_name(name: str, data: dict[str, Any]) -> str:
    """Correct the name that the rule makes by what openapi/names.yaml says."""
    name = shorten(name, data)
    return str(data["names"].get(name, name))


def shorten(name: str, data: dict[str, Any]) -> str:
    """Say in fewer words what openapi/names.yaml has fewer words for."""
    for pattern, replacement in data.get("shorter", {}).items():
        name = re.sub(pattern, replacement, name)
    return name


def refuse_long_names(document: Document) -> None:
    """Raise `GeneratorError` for names that nobody wants to read or write."""
    too_long = [f"  {name}" for name in document["components"]["schemas"] if len(name) > _LONGEST_NAME]
    if too_long:
        raise GeneratorError(
            f"public names have at most {_LONGEST_NAME} characters; shorten them in openapi/names.yaml:\n"
            + "\n".join(too_long)
        )


def join_enums(document: Document, public: dict[str, str]) -> dict[str, str]:
    """Drop each enum of inputs whose values another enum has too: RegionInput becomes Region.

    The API answers values such as UNRECOGNIZED that it does not take. So each reference to the dropped enum keeps its
    values as ``x-only``, and the enum that stays has them under ``x-subsets``. Returns the public names anew.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    joined: dict[str, str] = {}
    for name, schema in list(schemas.items()):
        whole = name.removesuffix("Input")
        if whole != name and "enum" in schema and set(schema["enum"]) <= set(schemas.get(whole, {}).get("enum", ())):
            joined[name] = whole
            if set(schema["enum"]) < set(schemas[whole]["enum"]):
                schemas[whole].setdefault("x-subsets", {})[name] = schema["enum"]
            schemas[whole].setdefault("x-schemas", []).extend(schema.get("x-schemas", ()))
            del schemas[name]
    _join_references(document, joined, schemas)
    return {name: joined.get(new, new) for name, new in public.items()}


def _join_references(value: Any, joined: dict[str, str], schemas: dict[str, Schema]) -> None:
    if isinstance(value, dict):
        target = value.get("$ref")
        name = target.rsplit("/", 1)[-1] if isinstance(target, str) else None
        if name in joined:
            whole = joined[name]
            value["$ref"] = "#/components/schemas/" + whole
            if name in schemas[whole].get("x-subsets", {}):
                value["x-only"] = name
        for inner in value.values():
            _join_references(inner, joined, schemas)
    elif isinstance(value, list):
        for inner in value:
            _join_references(inner, joined, schemas)


def _products_of_schemas(document: Document, products: dict[str, Any]) -> dict[str, str]:
    users: dict[str, set[str]] = {}
    for path, _, operation in operations(document):
        product = PLACEHOLDER.sub("{}", path).removeprefix("/v1/projects/{}/").split("/")[0]
        if product not in products:
            raise GeneratorError(f"openapi/names.yaml has no product {product!r}, which {path} belongs to")
        for name in reachable(document, operation):
            users.setdefault(name, set()).add(product)
    return {name: next(iter(using)) for name, using in users.items() if len(using) == 1}


def _name_by_rule(
    name: str, schema: Schema, product: str | None, products: dict[str, Any], *, full: bool = False
) -> str:
    """Apply the rule of openapi/names.yaml; `full` leaves no word out, to tell colliding names apart."""
    words = [word for word in split_words(name) if full or word not in ("Dto", "Enum")]
    if product is None:
        product = next((key for key, known in products.items() if words[0] in known["words"]), None)
    prefix: str = "" if product is None else products[product]["name"]
    own: list[str] = [] if product is None else products[product]["words"]
    rest = [word for index, word in enumerate(words) if word not in own or (full and index)]
    tail: list[str] = [word for word in ("Update", "Input") if word in rest and (word == "Input" or rest[0] == word)]
    if rest[:2] == ["Input", "Update"]:
        tail = ["Update", "Input"]
    rest = [word for word in rest if word not in tail]
    if len(schema.get("enum", ())) > 1:
        rest[-1] = _singular(rest[-1])
    return prefix + "".join(rest + tail)


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("uses"):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) and word != "Us" else word


def _colliding(schemas: dict[str, Schema], public: dict[str, str]) -> list[str]:
    """Find the schemas that have the name of another one without being the same."""
    groups: dict[str, list[str]] = {}
    for name, new in public.items():
        groups.setdefault(new, []).append(name)
    return [
        name
        for names in groups.values()
        if any(not _same(schemas, public, names[0], other) for other in names[1:])
        for name in names
    ]


def _same(schemas: dict[str, Schema], public: dict[str, str], first: str, second: str) -> bool:
    return bool(_essence(schemas[first], public) == _essence(schemas[second], public))


def _essence(value: Any, public: dict[str, str]) -> Any:
    """Reduce a schema to what makes it the same as another: no texts, references by public name, enums as sets."""
    if isinstance(value, dict):
        target = value.get("$ref")
        if isinstance(target, str):
            return public[next(iter(references(value)))]
        return {
            key: (frozenset(map(str, inner)) if key in ("enum", "required") else _essence(inner, public))
            for key, inner in value.items()
            if key not in ("description", "title", "example", "examples")
        }
    return [_essence(inner, public) for inner in value] if isinstance(value, list) else value


def rename_schemas(document: Document, public: dict[str, str]) -> None:
    """Rename all components and every reference to them."""
    schemas = document["components"]["schemas"]
    renamed: dict[str, Schema] = {}
    for name, schema in schemas.items():
        renamed.setdefault(public[name], schema).setdefault("x-schemas", []).append(name)
    document["components"]["schemas"] = renamed
    _rename_references(document, public)


def _rename_references(value: Any, public: dict[str, str]) -> None:
    if isinstance(value, dict):
        target = value.get("$ref")
        if isinstance(target, str):
            value["$ref"] = "#/components/schemas/" + public[target.rsplit("/", 1)[-1]]
        for inner in value.values():
            _rename_references(inner, public)
    elif isinstance(value, list):
        for inner in value:
            _rename_references(inner, public)


def event_class_name(trigger: str, products: dict[str, Any]) -> str:
    """Name an event's class after its trigger: WHATSAPP_SENDER_ACTIVE becomes WhatsAppSenderActive."""
    spelled = {word.upper(): product["name"] for product in products.values() for word in product["words"]}
    return "".join(spelled.get(word, word.capitalize()) for word in trigger.split("_"))


def is_event(trigger: str) -> bool:
    """Tell an event's trigger from the one that stands for all of them."""
    return trigger != _EVENT_OF_ALL
