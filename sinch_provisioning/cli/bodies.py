"""The body of a request: from a file or standard input, with ``--set`` on top of it, or of ``--set`` alone."""

import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, cast

import orjson

from sinch_provisioning.cli.exits import CommandError
from sinch_provisioning.operations import Operation
from sinch_provisioning.secret_sources import read_secret

_STEP: Final = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


def read_body(
    operation: Operation, source: str | None, settings: Iterable[str], secrets: Iterable[str] = ()
) -> dict[str, Any]:
    """Put a body together.

    Args:
        operation: What it is for; its description tells which values of `settings` are texts.
        source: A path of a YAML or JSON file, "-" for standard input, None to begin with nothing.
        settings: Texts such as ``details.displayName=Acme`` or ``triggers[0]=ALL``. A value is read as JSON unless
            the description says that a text belongs there.
        secrets: Texts such as ``secret=env:NAME``, for fields whose value must not be seen in a list of processes.

    Raises:
        CommandError: The file cannot be read, is not a mapping, or a setting is malformed.

    """
    body = _load(source) if source is not None else {}
    for setting in settings:
        path, equals, text = setting.partition("=")
        if not equals or not path:
            raise CommandError(f"--set {setting!r} must be written as path=value, such as details.displayName=Acme")
        steps = _steps(path)
        schemas = _schemas_at(operation, steps)
        if any(schema.get("secret") for schema in schemas):
            raise CommandError(
                f"{path} is a secret, which others would see in the command line",
                advice=f"write --secret {path}=env:NAME, or file:PATH",
            )
        _put(body, steps, _value(text, {kind for schema in schemas for kind in schema.get("type", ())}), path)
    for setting in secrets:
        path, equals, source = setting.partition("=")
        kind, colon, place = source.partition(":")
        if not equals or not path or not colon or kind not in {"env", "file"}:
            raise CommandError(f"--secret {path!r} must be written as path=env:NAME or path=file:PATH")
        _put(body, _steps(path), read_secret({kind: place}, name=path), path)
    return body


def _load(source: str) -> dict[str, Any]:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    name = "standard input" if source == "-" else source
    try:
        content = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except OSError as error:
        raise CommandError(f"the body cannot be read from {name}: {error.strerror}") from None
    try:
        # YAML 1.2, of which JSON is a part: NO is a country there, and not false.
        data: Any = YAML(typ="safe", pure=True).load(content)  # pyright: ignore[reportUnknownMemberType]
    except (YAMLError, UnicodeDecodeError, ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())[:200]
        raise CommandError(f"the body in {name} is neither YAML nor JSON: {reason}") from None
    if not isinstance(data, dict):
        raise CommandError(f"the body in {name} must be an object, not {type(data).__name__}")
    return cast("dict[str, Any]", data)


def _steps(path: str) -> list[str | int]:
    steps: list[str | int] = []
    position = 0
    while position < len(path):
        found = _STEP.match(path, position)
        if found is None:
            raise CommandError(f"--set {path!r} is not a path such as details.brand.phones[0].number")
        steps.append(found[1] if found[1] is not None else int(found[2]))
        position = found.end()
        if position < len(path) and path[position] == ".":
            position += 1
    if not isinstance(steps[0], str):
        raise CommandError(f"--set {path!r} must begin with a name")
    return steps


def _put(body: dict[str, Any], steps: list[str | int], value: Any, path: str) -> None:
    """Set the value that a path leads to, making the objects and lists on the way."""
    place: Any = body
    for step, following in zip(steps, [*steps[1:], None], strict=True):
        _make_room(place, step, path)
        if following is None:
            place[step] = value
        elif place[step] is None:
            place[step] = [] if isinstance(following, int) else {}
        place = place[step]


def _make_room(place: Any, step: str | int, path: str) -> None:
    if isinstance(step, str):
        if not isinstance(place, dict):
            raise CommandError(f"--set {path!r}: {step} does not lead into an object")
        cast("dict[str, Any]", place).setdefault(step, None)
        return
    if not isinstance(place, list):
        raise CommandError(f"--set {path!r}: [{step}] does not lead into a list")
    items = cast("list[object]", place)
    if step > len(items):
        raise CommandError(f"--set {path!r}: [{step}] leaves a gap; the next index is {len(items)}")
    if step == len(items):
        items.append(None)


def _value(text: str, kinds: set[str]) -> Any:
    if "string" in kinds and not (text == "null" and "null" in kinds):
        return text
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return text


def _schemas_at(operation: Operation, steps: list[str | int]) -> list[Mapping[str, Any]]:
    """Collect what the description says of a path, over all variants of the body."""
    schemas: list[Mapping[str, Any]] = [_schema(model) for model in operation.request_models()]
    for step in steps:
        inner: list[Mapping[str, Any]] = []
        for schema in schemas:
            found = schema.get("items") if isinstance(step, int) else schema.get("properties", {}).get(step)
            if found is not None:
                inner += _expanded(found)
        schemas = inner
    return schemas


def _expanded(schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    branches: Any = schema.get("anyOf", (schema,))
    return [_schema(branch["model"]) if "model" in branch else branch for branch in branches]


def _schema(model: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", model.schema())
