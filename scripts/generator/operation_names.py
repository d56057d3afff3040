"""Public names of operations: out of the table in openapi/operations.yaml, or by the rule that made the table."""

import keyword
import re
from typing import Any, Final

from attrs import frozen

from generator.document import PLACEHOLDER, Document, Schema, operations, reference_name
from generator.errors import GeneratorError
from generator.identifiers import snake_case

Table = dict[str, dict[str, str]]

_BEFORE_PRODUCT: Final = re.compile(r"^(?:/v\d+[^/]*)?(?:/projects/\{[^}]*\})?")
_PROJECT: Final = re.compile(r"/projects/\{([^}]*)\}")
_OWN: Final = {"get": "get", "post": "create", "put": "replace", "patch": "update", "delete": "delete"}
_OF_COLLECTION: Final = {
    "get": "list",
    "post": "create",
    "put": "replace_all",
    "patch": "update_all",
    "delete": "delete_all",
}
_OF_PART: Final = {"get": "get", "post": "add", "put": "replace", "patch": "update", "delete": "delete"}
_PARTS: Final = {("delete", "changes"): "discard_changes"}
_ACCOUNT_PARTS: Final = frozenset({"activities", "comments", "changes"})
"""What stands under a product and is about the project's account with it."""
_RARE: Final = {"head": "check", "options": "list_options_of", "trace": "trace"}
_VERBS: Final = frozenset(
    [
        "accept",
        "activate",
        "approve",
        "archive",
        "assign",
        "attach",
        "block",
        "cancel",
        "check",
        "clone",
        "close",
        "compare",
        "confirm",
        "connect",
        "copy",
        "deactivate",
        "deny",
        "deprovision",
        "detach",
        "disable",
        "disconnect",
        "discard",
        "dispatch",
        "download",
        "enable",
        "export",
        "extend",
        "import",
        "initiate",
        "invite",
        "launch",
        "link",
        "lock",
        "merge",
        "migrate",
        "move",
        "open",
        "pause",
        "ping",
        "preview",
        "provision",
        "publish",
        "query",
        "recall",
        "refresh",
        "register",
        "reject",
        "release",
        "renew",
        "replay",
        "request",
        "resend",
        "reset",
        "restart",
        "restore",
        "resume",
        "retry",
        "revoke",
        "rotate",
        "schedule",
        "search",
        "send",
        "share",
        "start",
        "stop",
        "submit",
        "subscribe",
        "suspend",
        "swap",
        "sync",
        "synchronize",
        "transfer",
        "trigger",
        "unarchive",
        "unassign",
        "unblock",
        "unlink",
        "unlock",
        "unpublish",
        "unregister",
        "unsubscribe",
        "upload",
        "validate",
        "verify",
        "withdraw",
    ]
)


@frozen
class NamedOperation:
    """An operation that no table names, with the name that the rule gives it."""

    method: str
    path: str
    name: str


def template_of(path: str) -> str:
    """Write a path as the table has it: a placeholder's name does not matter."""
    return PLACEHOLDER.sub("{}", path)


def product_of(path: str) -> str:
    """Give the first word of a path after the version and the project."""
    words = [word for word in _BEFORE_PRODUCT.sub("", path).split("/") if word and "{" not in word]
    return words[0] if words else ""


def project_placeholder(path: str) -> str | None:
    """Give the name of the placeholder that stands for the project; None where a path has none."""
    found = _PROJECT.search(path)
    return None if found is None else found.group(1)


def name_operations(document: Document, table: Table) -> list[NamedOperation]:
    """Give every operation its public name ("whatsapp.senders.create") as ``x-name``; give those that the rule named.

    Raises `GeneratorError`, with both places, when two come to one name.
    """
    by_rule: list[NamedOperation] = []
    for path, method, operation in operations(document):
        name = table.get(template_of(path), {}).get(method)
        if name is None:
            name = name_by_rule(document, path, method, operation, table)
            by_rule.append(NamedOperation(method.upper(), path, name))
        operation["x-name"] = name
    return by_rule


def refuse_shared_names(document: Document, taken: frozenset[str], inherited: dict[str, frozenset[str]]) -> None:
    """Raise `GeneratorError` for a name that two things would have, with both places.

    `taken` are the client's own methods, `inherited` those that a resource has from elsewhere.
    """
    places: dict[str, str] = {}
    for path, method, operation in operations(document):
        name, place = operation["x-name"], f"{method.upper()} {path}"
        if name in places:
            raise GeneratorError(f"two operations would be named {name}: {places[name]} and {place}; {_CURE}")
        if "." not in name:
            raise GeneratorError(f"{place}: {name} names a method without a resource; {_CURE}")
        places[name] = place
    resources: dict[str, str] = {}
    for name, place in places.items():
        parts = name.split(".")[:-1]
        for depth in range(1, len(parts) + 1):
            resources.setdefault(".".join(parts[:depth]), place)
    for name, place in resources.items():
        if name in places:
            raise GeneratorError(
                f"{name} would be both a method, for {places[name]}, and a resource, for {place}; {_CURE}"
            )
        if name in taken:
            raise GeneratorError(
                f"the resource {name}, for {place}, has the name of a method of ProvisioningClient; {_CURE}"
            )
    for name, place in places.items():
        resource, _, function = name.rpartition(".")
        if function in inherited.get(resource, ()):
            raise GeneratorError(f"{name}, for {place}, has the name of a method that {resource} has already; {_CURE}")
        for word in name.split("."):
            if not word.isidentifier() or keyword.iskeyword(word) or word.startswith("_"):
                raise GeneratorError(f"{place}: {word!r} in {name} is not a name in Python; {_CURE}")


_CURE: Final = "name it in openapi/operations.yaml"


def name_by_rule(document: Document, path: str, method: str, operation: dict[str, Any], table: Table) -> str:
    """Name an operation by its path's words and its method, as the operations of the table are named."""
    # What stands behind a colon is a verb, such as in /senders/{id}:suspend.
    path = path.replace(":", "/")
    steps = [step for step in _BEFORE_PRODUCT.sub("", path).split("/") if step]
    base, rest = _known_resource(path, table)
    if base is None:
        base, rest = _new_resource(document, path, steps, method)
    function = _function(rest, method, operation, document, own=bool(base[1]))
    return f"{base[0]}.{function}"


def _known_resource(path: str, table: Table) -> tuple[tuple[str, bool] | None, list[str]]:
    """Find the longest part of a path that the table has a resource for; give what is left of the path."""
    template = template_of(path)
    best: tuple[str, str] | None = None
    for known, methods in table.items():
        for name in methods.values():
            resource, _, function = name.rpartition(".")
            # A path that lists, creates or gets is the resource's own.
            if function in ("list", "create", "get") and (template == known or template.startswith(f"{known}/")):
                collection = known.removesuffix("/{}")
                if _is_of_product(collection, template):
                    continue
                if best is None or len(collection) > len(best[0]):
                    best = (collection, resource)
    if best is None:
        return None, []
    rest = [step for step in template[len(best[0]) :].split("/") if step]
    return (best[1], True), rest


def _is_of_product(collection: str, template: str) -> bool:
    """Tell whether a path is about another thing of the product, and not about a part of what the product has."""
    following = [step for step in template.removeprefix(collection).split("/") if step]
    steps = [step for step in _BEFORE_PRODUCT.sub("", collection).split("/") if step]
    return len(steps) == 1 and bool(following) and "{" not in following[0] and following[0] not in _ACCOUNT_PARTS


def _new_resource(document: Document, path: str, steps: list[str], method: str) -> tuple[tuple[str, bool], list[str]]:
    """Make a resource of the first words of a path: the product, and a word that is a collection of its own."""
    words: list[str] = []
    for index, step in enumerate(steps):
        if "{" in step:
            return (".".join(map(_word, words)) or "root", True), [
                *("{}" for _ in steps[index : index + 1]),
                *steps[index + 1 :],
            ]
        if words and _is_verb(step):
            return (".".join(map(_word, words)), False), steps[index:]
        if len(words) == 1 and step in _ACCOUNT_PARTS:
            return (f"{_word(words[0])}.account", True), steps[index:]
        words.append(step)
        if len(words) == 2:
            return (".".join(map(_word, words)), True), steps[index + 1 :]
    return (".".join(map(_word, words)) or "root", True), []


def _function(rest: list[str], method: str, operation: dict[str, Any], document: Document, *, own: bool) -> str:
    """Name a method by what follows its resource in the path."""
    words = [step for step in rest if "{" not in step]
    ends_in_item = bool(rest) and "{" in rest[-1]
    if not words:
        if ends_in_item or not (_lists(document, operation) or method == "post"):
            return _OWN.get(method) or _RARE[method]
        return _OF_COLLECTION.get(method) or _RARE[method]
    last = words[-1]
    before = [_singular(word) for word in words[:-1]]
    if not ends_in_item and _is_verb(last):
        return "_".join(map(_word, [last, *before]))
    if ends_in_item:
        return f"{_OWN.get(method) or _RARE[method]}_{'_'.join(map(_word, [*before, _singular(last)]))}"
    thing = "_".join(map(_word, [*before, last]))
    if (method, last) in _PARTS:
        return _PARTS[method, last]
    if method == "get":
        return f"{'list' if _lists(document, operation) else 'get'}_{thing}"
    if method == "post":
        return f"add_{'_'.join(map(_word, [*before, _singular(last)]))}"
    return f"{_OF_PART.get(method) or _RARE[method]}_{thing}"


def _word(step: str) -> str:
    return snake_case(step, "resource_")


def _is_verb(step: str) -> bool:
    return re.split(r"(?=[A-Z])|[_:-]", step)[0].lower() in _VERBS


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _lists(document: Document, operation: dict[str, Any]) -> bool:
    """Tell an operation that answers with several things: an array, or an object with just one array."""
    if any(parameter["name"] == "pageToken" for parameter in operation.get("parameters", ())):
        return True
    for status, response in operation.get("responses", {}).items():
        for content in response.get("content", {}).values() if status.startswith("2") else ():
            if _is_list(document, content.get("schema", {})):
                return True
    return False


def _is_list(document: Document, schema: Schema) -> bool:
    name = reference_name(schema)
    found = document["components"]["schemas"].get(name, {}) if name is not None else schema
    if "array" in str(found.get("type")):
        return True
    arrays = [
        each
        for each in (found.get("properties") or {}).values()
        if isinstance(each, dict) and each.get("type") == "array"
    ]
    return len(arrays) == 1 and len(found["properties"]) <= 4
