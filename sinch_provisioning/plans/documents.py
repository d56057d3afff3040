"""YAML read with the place of every value, so that whoever wrote it is shown where to look."""

import re
from pathlib import Path
from typing import Any, Final

from attrs import define
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from sinch_provisioning.plans.errors import Fault

_STEP: Final = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_PLAIN: Final = "tag:yaml.org,2002:"
_MERGE: Final = f"{_PLAIN}merge"
_DEEPEST: Final = 60


@define(slots=True, eq=False)
class Place:
    """Where a value stands: line and column from 1, and the places of what is in it.

    `key` is the line and column of the key that leads to it, where there is one.
    """

    line: int
    column: int
    inner: "dict[str, Place] | list[Place] | None" = None
    key: tuple[int, int] | None = None

    def find(self, path: str) -> "Place":
        """Return the place that a path such as ``details.components[0].text`` leads to, or the nearest one above."""
        found = self
        for index, name in _STEP.findall(path):
            inner = found.inner
            if isinstance(inner, list) and index and int(index) < len(inner):
                found = inner[int(index)]
            elif isinstance(inner, dict) and (name or index) in inner:
                found = inner[name or index]
            else:
                break
        return found


class DocumentError(Exception):
    """A file cannot be read; `fault` says why, and where."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(str(fault))


def read_document(path: Path) -> tuple[Any, Place]:
    """Read a YAML 1.2 file, of which JSON is a part: NO is a country in it, and not false.

    Raises:
        DocumentError: The file cannot be read, or is not YAML.

    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise DocumentError(Fault(str(path), 1, 1, f"cannot be read: {reason}")) from None
    yaml: Any = YAML(typ="safe", pure=True)
    try:
        node: Any = yaml.compose(text)
    except YAMLError as error:
        raise DocumentError(_syntax_fault(path, error)) from None
    except RecursionError:
        raise DocumentError(Fault(str(path), 1, 1, "is nested too deeply")) from None
    if node is None:
        return {}, Place(1, 1, {})
    return _Builder(path, yaml.constructor).build(node, 0)


def _syntax_fault(path: Path, error: YAMLError) -> Fault:
    marked: Any = error if isinstance(error, MarkedYAMLError) else None
    mark, problem = (marked.problem_mark, marked.problem) if marked is not None else (None, None)
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    return Fault(str(path), line, column, f"is not YAML: {problem or ' '.join(str(error).split())}")


class _Builder:
    """Makes plain values of YAML's nodes, which ruamel.yaml does not type, and their places beside them."""

    def __init__(self, path: Path, constructor: Any) -> None:
        self._path = path
        self._constructor = constructor

    def build(self, node: Any, depth: int) -> tuple[Any, Place]:
        line, column = node.start_mark.line + 1, node.start_mark.column + 1
        if depth > _DEEPEST:
            raise self._error(node, "is nested too deeply")
        if node.id == "mapping":
            values: dict[str, Any] = {}
            places: dict[str, Place] = {}
            self._fill(node, values, places, depth)
            return values, Place(line, column, places)
        if node.id == "sequence":
            built = [self.build(each, depth + 1) for each in node.value]
            return [value for value, _ in built], Place(line, column, [place for _, place in built])
        return self._scalar(node), Place(line, column)

    def _fill(self, node: Any, values: dict[str, Any], places: dict[str, Place], depth: int) -> None:
        merged: list[Any] = []
        for key, value in node.value:
            if key.tag == _MERGE:
                merged.extend(value.value if value.id == "sequence" else [value])
                continue
            name = self._key(key)
            if name in places:
                first = places[name].key or (places[name].line, places[name].column)
                raise self._error(key, f"{name!r} stands here twice; first in line {first[0]}")
            values[name], places[name] = self.build(value, depth + 1)
            places[name].key = (key.start_mark.line + 1, key.start_mark.column + 1)
        for other in merged:
            if other.id != "mapping":
                raise self._error(other, "<< takes a mapping, or a list of mappings")
            more: dict[str, Any] = {}
            where: dict[str, Place] = {}
            self._fill(other, more, where, depth + 1)
            for name in more.keys() - values.keys():
                values[name], places[name] = more[name], where[name]

    def _key(self, node: Any) -> str:
        # What looks like a number is a name here, since it stands where names stand.
        if node.id != "scalar":
            raise self._error(node, "a key must be a text")
        return str(node.value)

    def _scalar(self, node: Any) -> Any:
        kind = str(node.tag).removeprefix(_PLAIN)
        if kind in {"str", "timestamp"}:
            # The API's timestamps are texts.
            return str(node.value)
        if kind not in {"int", "float", "bool", "null"}:
            raise self._error(node, f"the tag {node.tag} is not known here")
        try:
            return self._constructor.construct_object(node)
        except (YAMLError, ValueError):
            raise self._error(node, f"{node.value!r} is not a valid {kind}") from None

    def _error(self, node: Any, message: str) -> DocumentError:
        return DocumentError(Fault(str(self._path), node.start_mark.line + 1, node.start_mark.column + 1, message))
