"""Reading YAML and JSON without losing anything: a name that stands twice stops, and every error names its line."""

import re
from collections.abc import Hashable
from pathlib import Path
from typing import Any, Final

import yaml

from generator.errors import GeneratorError

_WIDE_MARKS: Final = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
_WHOLE: Final = "(?:0|[1-9][0-9]*)"
_TAG: Final = "tag:yaml.org,2002:"


def load(path: Path) -> Any:
    """Read a YAML or JSON file as YAML 1.2 does: NO, 12:30, 019 and 2024-01-31 are texts.

    Raises `GeneratorError`, with the file and the line, for what is not UTF-8, not YAML, or lost when read.
    """
    return load_bytes(path.read_bytes(), path.name)


def load_bytes(content: bytes, name: str) -> Any:
    """Read the content of a YAML or JSON file; see `load`."""
    loader = _Loader(decode(content, name))
    try:
        return _unshared(loader.get_single_data())
    except yaml.YAMLError as error:
        raise GeneratorError(f"{name}{_line_of(error)}: not YAML: {_reason(error)}") from error
    except RecursionError:
        raise GeneratorError(f"{name}: nested too deeply, or an alias contains itself") from None
    except ValueError as error:
        raise GeneratorError(f"{name}: {error}") from error
    finally:
        loader.dispose()


def decode(content: bytes, name: str) -> str:
    """Decode a file's content, which has to be UTF-8.

    Raises `GeneratorError` otherwise, and for an empty file.
    """
    encoding = _WIDE_MARKS.get(content[:2]) or ("UTF-16" if b"\0" in content[:4] else None)
    if encoding is not None:
        raise GeneratorError(f"{name}: the file is {encoding}; save it as UTF-8")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise GeneratorError(f"{name} line {line}: not UTF-8: {error.reason}") from None
    if not text.strip():
        raise GeneratorError(f"{name}: the file is empty")
    return text


def find_line(content: bytes, place: tuple[str | int, ...]) -> int | None:
    """Find the line of a value by the names and indexes that lead to it; None when it is not there."""
    loader = _Loader(content.decode("utf-8-sig"))
    try:
        node: yaml.Node | None = loader.get_single_node()
    finally:
        loader.dispose()
    line = None if node is None else node.start_mark.line + 1
    for step in place:
        if isinstance(node, yaml.MappingNode):
            pairs = {str(key.value): (key, value) for key, value in node.value}
            if str(step) not in pairs:
                return line
            key, node = pairs[str(step)]
            line = key.start_mark.line + 1
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line + 1
        else:
            return line
    return line


def _unshared(value: Any) -> Any:
    """Copy what YAML's aliases share: the preparation changes schemas in place, each of them once."""
    if isinstance(value, dict):
        return {name: _unshared(inner) for name, inner in value.items()}
    return [_unshared(inner) for inner in value] if isinstance(value, list) else value


class _Loader(yaml.CSafeLoader):
    """The safe loader, with YAML 1.2's idea of a boolean and a number, and an eye for names that stand twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: dict[Any, int] = {}
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(
                    None, None, "a name is expected, not a list or a mapping", key.start_mark
                )
            line = key.start_mark.line + 1
            if key.value in seen and key.tag != f"{_TAG}merge":
                raise ValueError(f"{key.value!r} stands twice in one mapping: line {seen[key.value]} and line {line}")
            seen[key.value] = line
        return super().construct_mapping(node, deep=deep)


def _adopt_yaml_1_2() -> None:
    """Keep YAML 1.1's readings of null and <<, and replace those of booleans and numbers; dates stay texts."""
    kept = (f"{_TAG}null", f"{_TAG}merge")
    _Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag in kept]
        for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }
    for kind, pattern, first in (
        ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
        # What begins with a zero is a code, and was written without quotes by someone to whom it is no number.
        ("int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
        ("float", rf"^[-+]?(?:{_WHOLE}?\.[0-9]+|{_WHOLE}\.|{_WHOLE}(?:\.[0-9]*)?[eE][-+]?[0-9]+)$", "-+0123456789."),
    ):
        _Loader.add_implicit_resolver(_TAG + kind, re.compile(pattern), list(first))
    _Loader.add_constructor(f"{_TAG}int", lambda _, node: int(node.value))
    _Loader.add_constructor(f"{_TAG}float", lambda _, node: float(node.value))


def _line_of(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return "" if mark is None else f" line {mark.line + 1}"


def _reason(error: yaml.YAMLError) -> str:
    return str(getattr(error, "problem", None) or error).splitlines()[0]


_adopt_yaml_1_2()
