"""Writing results: as a table, JSON, JSON lines, YAML or CSV, on terminals and into pipes."""

import csv
import io
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final, cast

import orjson

from sinch_provisioning.cli.columns import Column, columns_for, value_at, waits_for
from sinch_provisioning.cli.exits import CommandError
from sinch_provisioning.models import Model

MASK: Final = "**********"
_CREDENTIAL: Final = re.compile(r"token$|secret|password|authenticationCode|facebookCode", re.IGNORECASE)
_NO_CREDENTIAL: Final = re.compile(r"pageToken$", re.IGNORECASE)
_GOOD: Final = frozenset({"ACTIVE", "APPROVED", "LAUNCHED", "DONE", "ONBOARDED", "PUBLISHED"})
_BAD: Final = frozenset({"REJECTED", "ERROR", "SUSPENDED", "FAILED", "BLOCKED", "DISABLED", "MULTIPLE_WABA_ERROR"})
_GAP: Final = 2


class Output(StrEnum):
    """The forms in which results are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    YAML = "yaml"
    CSV = "csv"


def default_output() -> Output:
    """Return a table on a terminal, else JSON."""
    return Output.TABLE if sys.stdout.isatty() else Output.JSON


def plain(value: Any, *, show_secrets: bool = False) -> Any:
    """Turn a model into what JSON can say, in the wire's names; credentials are masked unless they are asked for."""
    if not isinstance(value, Model):
        return value
    data = value.to_dict()
    return data if show_secrets else _masked(value, data)


def mask_mapping(data: Any) -> Any:
    """Mask the values whose key looks like a credential, at any depth."""
    if isinstance(data, Mapping):
        return {
            key: MASK
            if _CREDENTIAL.search(key) and not _NO_CREDENTIAL.search(key) and inner is not None
            else mask_mapping(inner)
            for key, inner in cast("Mapping[str, Any]", data).items()
        }
    if isinstance(data, list):
        return [mask_mapping(each) for each in cast("list[object]", data)]
    return data


def _masked(model: Model, data: dict[str, Any]) -> dict[str, Any]:
    wires: dict[str, str] = {wire: name for name, wire in model.FIELDS}
    masked: dict[str, Any] = {}
    for wire, value in data.items():
        name = wires.get(wire)
        if name is None:
            masked |= mask_mapping({wire: value})
        elif name in model.SECRETS:
            masked[wire] = None if value is None else MASK
        else:
            masked[wire] = _masked_value(getattr(model, name), value)
    return masked


def _masked_value(value: Any, data: Any) -> Any:
    if isinstance(value, Model):
        return _masked(value, data)
    if isinstance(value, list):
        return [_masked_value(*pair) for pair in zip(cast("list[object]", value), data, strict=True)]
    return mask_mapping(data)


def compile_query(query: str | None) -> Callable[[Any], Any] | None:
    """Compile a JMESPath query; raises `CommandError` where it is malformed."""
    if query is None:
        return None
    import jmespath
    from jmespath.exceptions import JMESPathError

    try:
        compiled: Any = jmespath.compile(query)
    except JMESPathError as error:
        raise CommandError(f"--query is not JMESPath: {str(error).splitlines()[0]}") from None

    def search(data: Any) -> Any:
        try:
            return compiled.search(data)
        except JMESPathError as error:
            raise CommandError(f"--query does not fit the result: {str(error).splitlines()[0]}") from None

    return search


def write(result: Any, output: Output, *, operation: str) -> None:
    """Write a result, a list of items or a single value, to standard output."""
    match output:
        case Output.JSON:
            write_bytes(orjson.dumps(result, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
        case Output.JSONL:
            for each in _as_list(result):
                write_bytes(orjson.dumps(each, option=orjson.OPT_APPEND_NEWLINE))
        case Output.YAML:
            write_bytes(_yaml(result))
        case Output.CSV:
            write_bytes(_csv(_as_list(result)).encode())
        case Output.TABLE:
            _write_table(result, operation)


def write_bytes(content: bytes) -> None:
    """Write UTF-8 to standard output, whatever the locale; JSON and CSV are UTF-8 for whoever reads them."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def note(text: str) -> None:
    """Write a line for people to standard error."""
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(printable(text).encode(encoding, "backslashreplace").decode(encoding) + "\n")
    sys.stderr.flush()


def printable(text: str) -> str:
    """Replace what would move a terminal's cursor or change its colours; data must not do that."""
    return text if text.isprintable() else "".join(each if each.isprintable() else " " for each in text)


def age(timestamp: Any, *, now: datetime | None = None) -> str:
    """Say how long ago a timestamp of the wire is, such as "5m" or "3d"; the text itself where it is none."""
    if not isinstance(timestamp, str):
        return ""
    try:
        moment = datetime.fromisoformat(timestamp.upper())
    except ValueError:
        return timestamp
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    seconds = max(0, int(((now or datetime.now(UTC)) - moment).total_seconds()))
    for unit, length in (("d", 86_400), ("h", 3_600), ("m", 60)):
        if seconds >= length:
            return f"{seconds // length}{unit}"
    return f"{seconds}s"


def _as_list(result: Any) -> list[Any]:
    return [*cast("list[object]", result)] if isinstance(result, list) else [result]


def _yaml(result: Any) -> bytes:
    from ruamel.yaml import YAML

    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment] # pyright: ignore[reportAttributeAccessIssue]
    stream = io.BytesIO()
    yaml.dump(result, stream)  # pyright: ignore[reportUnknownMemberType]
    return stream.getvalue()


def _csv(rows: list[Any]) -> str:
    flat = [_flatten(row) for row in rows]
    names = list(dict.fromkeys(name for row in flat for name in row))
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, names, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(flat)
    return stream.getvalue()


def _flatten(value: Any, prefix: str = "") -> dict[str, str]:
    if isinstance(value, Mapping):
        flat: dict[str, str] = {}
        for name, inner in cast("Mapping[str, Any]", value).items():
            flat |= _flatten(inner, f"{prefix}.{name}" if prefix else name)
        return flat
    return {prefix or "value": _cell(value)}


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        items = cast("list[object]", value)
        if all(isinstance(each, str | int | float) for each in items):
            return ", ".join(_cell(each) for each in items)
        return orjson.dumps(items).decode()
    if isinstance(value, Mapping):
        return orjson.dumps(value).decode()
    return str(value)


def _write_table(result: Any, operation: str) -> None:
    from rich.console import Console

    console = Console(highlight=False, emoji=False, markup=False)
    rows = _as_list(result)
    if not isinstance(result, list):
        _print_fields(console, result)
    elif rows and all(isinstance(row, Mapping) for row in rows):
        _print_rows(console, cast("list[Mapping[str, Any]]", rows), operation)
    elif rows:
        for row in rows:
            console.print(printable(_cell(row)))
    else:
        note("nothing found")


def _print_rows(console: Any, rows: Sequence[Mapping[str, Any]], operation: str) -> None:
    from rich.table import Table

    used = [column for column in columns_for(operation, rows) if _is_used(column, rows)]
    cells = {column: [_styled(column, row) for row in rows] for column in used}
    needed = {column: _needed(column, cells[column]) for column in used}
    shown = fitting(needed, console.width)
    table = Table(box=None, padding=(0, _GAP, 0, 0), pad_edge=False, show_edge=False, header_style="bold")
    for column in shown:
        table.add_column(column.heading, no_wrap=column.is_tight, overflow="fold", min_width=needed[column])
    for texts in zip(*(cells[column] for column in shown), strict=True):
        table.add_row(*texts)
    console.print(table)


def _needed(column: Column, texts: Sequence[Any]) -> int:
    """Return how wide a column has to be: what must not be cut takes its whole width, a text can be folded."""
    widest: int = max(len(column.heading), *(text.cell_len for text in texts))
    return widest if column.is_tight else min(widest, max(column.least, len(column.heading)))


def fitting(needed: Mapping[Column, int], width: int) -> list[Column]:
    """Choose as many of the most important columns as a terminal has room for; the first one is always shown."""
    chosen: list[Column] = []
    room = width
    for column, least in needed.items():
        if not chosen or least + _GAP <= room:
            chosen.append(column)
            room -= least + _GAP
    return chosen


def _print_fields(console: Any, result: Any) -> None:
    from rich.table import Table

    if not isinstance(result, Mapping):
        console.print(printable(_cell(result)))
        return
    table = Table(box=None, padding=(0, _GAP, 0, 0), pad_edge=False, show_header=False)
    table.add_column(no_wrap=True, style="bold")
    table.add_column(overflow="fold")
    for name, value in _flatten(result).items():
        table.add_row(printable(name), _state_text(value))
    console.print(table)


def _is_used(column: Column, rows: Sequence[Mapping[str, Any]]) -> bool:
    return any(_found(column, row) is not None for row in rows)


def _found(column: Column, row: Mapping[str, Any]) -> Any:
    if column.kind == "waits":
        return waits_for(row)
    for path in column.paths:
        value = value_at(row, path)
        if value is not None and value != "":
            return value
    return None


def _styled(column: Column, row: Mapping[str, Any]) -> Any:
    value = _found(column, row)
    text = age(value) if column.kind == "age" else _cell(value)
    return _state_text(text) if column.kind == "state" else _text(text)


def _state_text(text: str) -> Any:
    return _text(text, style="green" if text in _GOOD else "red" if text in _BAD else "")


def _text(text: str, style: str = "") -> Any:
    from rich.text import Text

    return Text(printable(text), style=style)
