"""Writes a page for each operation, and their place in the site's navigation: ``python scripts/operation_pages.py``.

What an operation does, takes, answers and leads to is read from the description and the generated code; what it is
called with is in openapi/examples.yaml.
"""

import inspect
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from described import MOST_VALUES, in_table, stage_of, type_of
from enums_page import name_of
from generator.document import callbacks, operations
from generator.preparation import prepare
from generator.reading import load
from sinch_provisioning import BearerToken, ProvisioningClient, models
from sinch_provisioning.cli.parameters import Endpoint, read_module
from sinch_provisioning.cli.resolutions import advice_for
from sinch_provisioning.operations import API_VERSION, OPERATIONS, Operation
from sinch_provisioning.waiting import WAITABLE
from sinch_provisioning.waiting.states import States

ROOT: Final = Path(__file__).resolve().parent.parent
DATA: Final = ROOT / "openapi"
FOLDER: Final = ROOT / "docs" / "reference" / "operations"
README: Final = ROOT / "README.md"
NAVIGATION: Final = ROOT / "mkdocs.yml"
BEGIN: Final = "          # operations: written by scripts/operation_pages.py\n"
END: Final = "          # end of the operations\n"
_COUNT: Final = re.compile(r"All \d+ operations of version [\d.]+\d")
_NAME: Final = re.compile(r"\w+")
_WIDTH: Final = 88
_HEAD: Final = ("| field | value | notes |", "|---|---|---|")
_INDENT: Final = "    "
_MOVING_NOTHING: Final = ("delete", "add_comment")
_RETRIES: Final = "[retries](../../reliability.md#retries)"
_INTRODUCTION: Final = f"""\
# Operations

All {len(OPERATIONS)} operations of version {API_VERSION} of the API, each with its arguments, its error codes, the
states and events that follow, and a call in Python, on the command line and with curl. These pages are generated from
the API's description.

The calls run unchanged once the environment variables are set. Start the [stand-in](../../stand-in.md) in a terminal
with `sinch-provisioning standin --print-env`, and paste its output into another. For the API itself, export
`SINCH_PROJECT_ID`, `SINCH_KEY_ID`, `SINCH_KEY_SECRET` and
`SINCH_PROVISIONING_URL=https://provisioning.api.sinch.com`. Ids in paths are variables too, such as `SENDER_ID`.

Bodies use the API's field names. Model attributes have the same names in snake_case.
"""


@frozen(kw_only=True)
class Page:
    """What a page is made of: the operation, what the description says of it, and what it is called with."""

    operation: Operation
    described: dict[str, Any]
    endpoint: Endpoint
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Any

    @property
    def resource(self) -> str:
        """The public name of the resource, such as "whatsapp.senders"."""
        return self.operation.name.rpartition(".")[0]

    @property
    def method(self) -> str:
        """The name of the method, such as "create"."""
        return self.operation.name.rpartition(".")[2]

    @property
    def is_list(self) -> bool:
        """Whether the method returns a list to iterate over."""
        return self.method.startswith("list")

    @property
    def parameters(self) -> list[tuple[str, Mapping[str, Any]]]:
        """The parameters that a caller gives, by their names in Python, as the description has them."""
        names = {each.replace("_", ""): each for each in self.endpoint.arguments}
        found = ((names.get(each["name"].lower()), each) for each in self.described["parameters"])
        return [(name, each) for name, each in found if name is not None and name != "project_id"]


def read_pages() -> Iterator[Page]:
    """Read what there is to say about each operation."""
    document = prepare(DATA / "provisioning-api.yaml", DATA, strict=True).document
    described = {each["x-name"]: each for _, _, each in operations(document)}
    examples: dict[str, Any] = load(DATA / "examples.yaml")
    for operation in OPERATIONS:
        example = examples.get(operation.name) or {}
        yield Page(
            operation=operation,
            described=described[operation.name],
            endpoint=read_module(operation.module),
            path=example.get("path", {}),
            query=example.get("query", {}),
            body=example.get("body", _smallest_body(operation)),
        )


def written(page: Page) -> str:
    """Return the text of a page."""
    operation = page.operation
    parts = [
        f"# {operation.name}",
        page.endpoint.documentation.partition("\n\nArgs:\n")[0],
        f"`{operation.method} {operation.path}`",
        *_remarks(operation),
        f"```text\n{_signature(page)}\n```",
        *_arguments(page),
        *_body(operation),
        *_answer(page),
        *_errors(operation),
        *_following(page),
        "## Call it",
        f"```python\n{in_python(page)}```",
        f"```sh\n{as_command(page)}```",
        f"```sh\n{with_curl(page)}```",
    ]
    return "\n\n".join(parts) + "\n"


# -- what an operation takes, answers and leads to


def _remarks(operation: Operation) -> Iterator[str]:
    if operation.deprecated:
        yield "Deprecated."
    if operation.stability != "GA":
        yield f"Stability: {operation.stability}."
    if operation.idempotent:
        yield f"It is retried after any failure that may be transient; see {_RETRIES}."
    else:
        yield f"It is retried only when it was certainly not carried out; see {_RETRIES}."


def _method_of(page: Page) -> Any:
    method: Any = ProvisioningClient("project", auth=BearerToken("token"))
    for word in page.operation.name.split("."):
        method = getattr(method, word)
    return method


def _signature(page: Page) -> str:
    signature = inspect.signature(_method_of(page))
    lines = "".join(f"    {each},\n" for each in _shown_parameters(signature.parameters.values()))
    waited = "" if page.is_list else "await "
    return f"{waited}client.{page.operation.name}(\n{lines}) -> {signature.return_annotation}"


def _shown_parameters(parameters: Iterable[inspect.Parameter]) -> Iterator[str]:
    starred = False
    for each in parameters:
        if each.kind is inspect.Parameter.KEYWORD_ONLY and not starred:
            starred = True
            yield "*"
        yield str(each).replace("'", "")


def _arguments(page: Page) -> Iterator[str]:
    if page.parameters:
        yield "## Arguments"
        lines = ["| argument | value | notes |", "|---|---|---|"]
        for name, described in page.parameters:
            schema = page.endpoint.schemas.get(described["name"], {"type": ("string",)})
            notes = ["required" if page.endpoint.arguments[name] else "", in_table(described.get("description", ""))]
            lines.append(f"| `{name}` | {_kind(schema)} | {'; '.join(filter(None, notes))} |")
        yield "\n".join(lines)


def _body(operation: Operation) -> Iterator[str]:
    bodies = operation.request_models()
    if not bodies:
        return
    yield "## Body"
    yield f"{' or '.join(_link(each) for each in bodies)}, or a mapping with the same fields."
    yield from _tables(bodies)


def _answer(page: Page) -> Iterator[str]:
    method = _method_of(page)
    returned = (inspect.getdoc(method) or "").partition("\n\nReturns:\n")[2].partition("\n\n")[0]
    yield "## Result"
    yield " ".join(returned.split())
    for name in dict.fromkeys(_NAME.findall(str(inspect.signature(method).return_annotation))):
        model = getattr(models, name, None)
        if isinstance(model, type) and issubclass(model, models.Model):
            yield f"Fields of `models.{name}`:"
            yield _fields_of_answer(model)


def _fields_of_answer(model: type[models.Model]) -> str:
    rows = [
        f"| `{name}` | {_kind(field, linked=False)} | {in_table(field.get('text', ''))} |"
        for name, field in model.schema()["properties"].items()
    ]
    return "\n".join([*_HEAD, *rows])


def _tables(found: Iterable[type[models.Model]]) -> Iterator[str]:
    """Return a table of fields for each model, those that it is made of included."""
    waiting = list(found)
    seen = set(waiting)
    while waiting:
        model = waiting.pop(0)
        yield f"### {model.__name__}"
        yield _fields(model)
        for field in model.schema()["properties"].values():
            for inner in _models_in(field):
                if inner not in seen:
                    seen.add(inner)
                    waiting.append(inner)


def _fields(model: type[models.Model]) -> str:
    schema = model.schema()
    required = set(schema.get("required", ()))
    lines = [*_HEAD]
    for name, field in schema["properties"].items():
        notes = ["required" if name in required else "", stage_of(field), in_table(field.get("text", ""))]
        lines.append(f"| `{name}` | {_kind(field)} | {'; '.join(filter(None, notes))} |")
    return "\n".join(lines)


def _kind(field: Mapping[str, Any], *, linked: bool = True) -> str:
    """Return the kind of a value with its limits; a model is a link to its table where that is on the page."""
    found = _models_in(field)
    if "items" in field:
        return f"{type_of(field)} of {_kind(field['items'], linked=linked)}"
    if len(field.get("enum", ())) > MOST_VALUES and (name := name_of(field["enum"])):
        return f"{type_of(field)}: [{name}](../enums.md#{name.lower()})"
    if found:
        return " or ".join(_link(each) if linked else f"`models.{each.__name__}`" for each in found)
    return in_table(f"{type_of(field)}, `{field['pattern']}`" if "pattern" in field else type_of(field))


def _models_in(field: Mapping[str, Any]) -> list[type[models.Model]]:
    if "model" in field:
        return [field["model"]]
    inner = [*field.get("anyOf", ()), *([field["items"]] if "items" in field else [])]
    return [model for each in inner for model in _models_in(each)]


def _link(model: type[models.Model]) -> str:
    return f"[{model.__name__}](#{model.__name__.lower()})"


def _errors(operation: Operation) -> Iterator[str]:
    yield "## Errors"
    lines = ["| status | error code | what to do |", "|---|---|---|"]
    for status, codes in operation.error_codes.items():
        by_advice: dict[str, list[str]] = {}
        for code in codes:
            by_advice.setdefault(advice_for(code, status), []).append(f"`{code}`")
        lines += [f"| {status} | {', '.join(named)} | {advice} |" for advice, named in by_advice.items()]
    yield "\n".join(lines)


def _following(page: Page) -> Iterator[str]:
    states = next((each for each in WAITABLE if each.name == page.resource), None)
    triggers = list(_triggers(page, states))
    moves = states is not None and page.operation.method != "GET" and not page.method.startswith(_MOVING_NOTHING)
    if not moves and not triggers:
        return
    yield "## States and events"
    if moves and states is not None:
        yield (
            f"The resource works in state {_either(states.goals)}; {_either(states.failures)} means failure. See "
            f"[its states](../states.md#{page.resource.replace('.', '')}), and [waiting](../../waiting.md) for them."
        )
    if triggers:
        listed = "\n".join(f"- `{each}`" for each in triggers)
        yield f"[Events](../../events.md#events) that the project's webhooks may receive:\n\n{listed}"


def _triggers(page: Page, states: States | None) -> Iterable[str]:
    """Return what the description lists under the operation, and what its resource tells of itself."""
    own = [each["x-trigger"] for _, each in callbacks(page.described)]
    if states is None or page.operation.method == "GET":
        return own
    if page.method.startswith("delete"):
        return sorted(states.deletions)
    if page.method == "add_comment":
        return sorted(each for each in states.triggers if each.endswith("COMMENT_ADDED"))
    return dict.fromkeys([*own, *sorted(states.triggers)])


def _either(states: Iterable[str]) -> str:
    return " or ".join(f"`{each}`" for each in sorted(states))


# -- what it is called with


def in_python(page: Page) -> str:
    """Return a program that calls the operation."""
    call = f"client.{page.operation.name}({_given(page)})"
    lines = [f"async for each in {call}:", "    print(each)"] if page.is_list else _printed(page, call)
    imports = ["import asyncio"] + ["import os"] * ("os.environ" in call)
    return "\n".join(
        [
            *imports,
            "",
            "from sinch_provisioning import ProvisioningClient",
            "",
            "",
            "async def main() -> None:",
            "    async with ProvisioningClient.from_env() as client:",
            *(f"        {line}" for text in lines for line in text.split("\n")),
            "",
            "",
            "asyncio.run(main())",
            "",
        ]
    )


def _printed(page: Page, call: str) -> list[str]:
    if not page.operation.has_response:
        return [f"await {call}"]
    return [f"answer = await {call}", "print(answer)"]


def _given(page: Page) -> str:
    given = [_python_argument(page, name) for name in _in_path(page)]
    if page.body is not None:
        given.append(literal(page.body, python=True))
    given += [f"{name}={literal(value, python=True)}" for name, value in page.query.items()]
    return ", ".join(given)


def _in_path(page: Page) -> list[str]:
    return [name for name, described in page.parameters if described["in"] == "path"]


def _python_argument(page: Page, name: str) -> str:
    return literal(page.path[name], python=True) if name in page.path else f'os.environ["{name.upper()}"]'


def as_command(page: Page) -> str:
    """Return the command that calls the operation."""
    words = ["sinch-provisioning", *(word.replace("_", "-") for word in page.operation.name.split("."))]
    words += [_shell_argument(page, name) for name in _in_path(page)]
    for name, value in page.query.items():
        option = "--" + name.replace("_", "-")
        words += [option] if value is True else [f"{option} {each}" for each in _listed(value)]
    words += ["--yes"] * (page.operation.method == "DELETE")
    return " ".join(words) + _heredoc(page, " --body -")


def with_curl(page: Page) -> str:
    """Return the command that calls the operation with curl."""
    path = page.operation.path
    for name, described in page.parameters:
        if described["in"] == "path":
            path = path.replace(f"{{{described['name']}}}", page.path.get(name, f"${name.upper()}"))
    wires = {name: described["name"] for name, described in page.parameters}
    query = "&".join(f"{wires[name]}={_wire(each)}" for name, value in page.query.items() for each in _listed(value))
    url = f"$SINCH_PROVISIONING_URL{path.replace('{projectId}', '$SINCH_PROJECT_ID')}" + (f"?{query}" if query else "")
    lines = [
        'curl --fail-with-body --silent --show-error --user "$SINCH_KEY_ID:$SINCH_KEY_SECRET"',
        f'--request {page.operation.method} "{url}"',
    ]
    if page.body is not None:
        lines.append('--header "Content-Type: application/json" --data @-')
    return f" \\\n{_INDENT}".join(lines) + _heredoc(page, "")


def _shell_argument(page: Page, name: str) -> str:
    return page.path.get(name, f'"${name.upper()}"')


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _wire(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _heredoc(page: Page, option: str) -> str:
    if page.body is None:
        return "\n"
    return f"{option} <<'JSON'\n{literal(page.body, python=False)}\nJSON\n"


def literal(value: Any, *, python: bool, indent: str = "") -> str:
    """Write a value as Python or as JSON, over several lines where one would be too long."""
    line = _in_one_line(value, python=python)
    if len(indent) + len(line) <= _WIDTH or not isinstance(value, dict | list) or not value:
        return line
    inner = indent + _INDENT
    if isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {literal(each, python=python, indent=inner)}" for key, each in value.items()]
    else:
        parts = [literal(each, python=python, indent=inner) for each in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    joined = f",\n{inner}".join(parts) + ("," if python else "")
    return f"{opening}\n{inner}{joined}\n{indent}{closing}"


def _in_one_line(value: Any, *, python: bool) -> str:
    text = json.dumps(value, ensure_ascii=False)
    if python and not isinstance(value, str):
        # Names of Python stand in no string of the examples as words of their own.
        return re.sub(r"\b(null|true|false)\b", lambda found: str(json.loads(found[0])), text)
    return text


def _smallest_body(operation: Operation) -> Any:
    bodies = operation.request_models()
    return _smallest({"model": bodies[0]}) if bodies else None


def _smallest(field: Mapping[str, Any]) -> Any:
    """Make the smallest value that a field allows."""
    if "anyOf" in field:
        return _smallest(field["anyOf"][0])
    if "model" in field:
        schema = field["model"].schema()
        return {name: _smallest(schema["properties"][name]) for name in schema.get("required", ())}
    if "enum" in field:
        return str(next(iter(field["enum"])))
    if "items" in field:
        return [_smallest(field["items"])]
    kind = next(iter(field.get("type", ())), "object")
    text = "x" * max(field.get("minLength", 1), 1)
    return {"string": text, "integer": field.get("minimum", 1), "number": 1, "boolean": True}.get(kind, {})


# -- where the pages stand


def index(found: Iterable[Page]) -> str:
    """Return the page that lists them all."""
    rows = [
        f"| [`{page.operation.name}`]({page.operation.name}.md) | {page.operation.method} | "
        f"{in_table(page.operation.summary)} |"
        for page in found
    ]
    return "\n".join([_INTRODUCTION, "| operation | method | what it does |", "|---|---|---|", *rows]) + "\n"


def navigation(found: Iterable[Page]) -> str:
    """Return their part of the site's navigation, in groups by resource."""
    lines = ["          - reference/operations/index.md"]
    resource = ""
    for page in found:
        if page.resource != resource:
            resource = page.resource
            lines.append(f"          - {resource}:")
        lines.append(f"              - {page.method}: reference/operations/{page.operation.name}.md")
    return "\n".join(lines) + "\n"


def _counted() -> str:
    return f"All {len(OPERATIONS)} operations of version {API_VERSION}"


def write(found: Sequence[Page], folder: Path) -> None:
    """Write the pages into a folder, in place of those that are there, with their code laid out as all other code."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.md"):
        old.unlink()
    for page in found:
        (folder / f"{page.operation.name}.md").write_text(written(page), encoding="utf-8")
    (folder / "index.md").write_text(index(found), encoding="utf-8")
    settings = ["--no-cache", "--quiet", "--config", str(ROOT / "pyproject.toml")]
    subprocess.run([sys.executable, "-m", "ruff", "format", *settings, str(folder)], check=True)


def main() -> None:
    """Write all pages anew, the navigation, and the count in the README."""
    found = list(read_pages())
    write(found, FOLDER)
    before, _, rest = NAVIGATION.read_text(encoding="utf-8").partition(BEGIN)
    NAVIGATION.write_text(f"{before}{BEGIN}{navigation(found)}{END}{rest.partition(END)[2]}", encoding="utf-8")
    README.write_text(_COUNT.sub(_counted(), README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
