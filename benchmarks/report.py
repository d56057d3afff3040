"""The table as text and as docs/benchmarks.md."""

import os
import platform
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Final

from benchmarks import fleets
from benchmarks.measuring import PEERS, Counts, Goal, Line, Spread
from benchmarks.rows import ROWS

NAMES: Final = {"ours": "ours", "raw": "raw", "opc": "openapi-python-client", "ogen": "OpenAPI Generator"}
_THOUSAND: Final = 1000


def number(value: float) -> str:
    """Write a figure with as many digits as mean something."""
    size = abs(value)
    if size >= _THOUSAND:
        return f"{value:,.0f}"
    return f"{value:.0f}" if size >= 100 else f"{value:.1f}" if size >= 10 else f"{value:.2f}"


def spread(values: Sequence[float]) -> str:
    """Write the median, and the quartiles when there are several values."""
    found = Spread.of(values)
    if len(values) == 1:
        return number(found.median)
    return f"{number(found.median)} ({number(found.low)}..{number(found.high)})"


def goal(wanted: Goal) -> str:
    """Write a goal."""
    unit = "" if wanted.unit == "x" else f" {wanted.unit}"
    return f"{wanted.comparison} {wanted.limit:.12g}{unit}"


def verdict(line: Line) -> str:
    """Say whether ours reaches the goal."""
    values = line.compared.get("ours")
    if not values:
        return "not measured"
    return "met" if line.goal.met(Spread.of(values).median) else "missed"


def cell(line: Line, side: str, missing: Mapping[str, str]) -> str:
    """Write what one side reaches, or why it is not there."""
    values = line.compared.get(side)
    return spread(values) if values else line.notes.get(side) or missing.get(side, "not measured")


def text_table(lines: Sequence[Line], missing: Mapping[str, str]) -> str:
    """Write the table for a terminal."""
    rows: list[tuple[str, ...]] = [("work", "goal", "ours", "", "opc", "ogen")]
    rows += [
        (line.work, goal(line.goal), cell(line, "ours", missing), verdict(line), *_peer_cells(line, missing))
        for line in lines
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(part.ljust(width) for part, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def what_each_side_does(key: str) -> str:
    """Write what is compared in a row."""
    return "\n".join(f"    {side:5} {does}" for side, does in ROWS[key].does.items())


def _peer_cells(line: Line, missing: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(cell(line, side, missing) for side in PEERS)


def markdown(
    measured: Mapping[str, Sequence[Line]],
    counts: Counts,
    peer_versions: Mapping[str, str],
    missing: Mapping[str, str],
    chart: str,
) -> str:
    """Write the page of the documentation."""
    return "\n".join(_page(measured, counts, peer_versions, missing, chart)) + "\n"


def _page(
    measured: Mapping[str, Sequence[Line]],
    counts: Counts,
    peer_versions: Mapping[str, str],
    missing: Mapping[str, str],
    chart: str,
) -> Iterator[str]:
    yield from (
        "# Benchmarks",
        "",
        "Written by `make bench`, which measures everything below in one run. Absolute figures move with the machine;",
        "the ratios in a run hold.",
        "",
        f"![What ours, openapi-python-client and OpenAPI Generator cost, over raw aiohttp]({chart})",
        "",
        "`raw` is aiohttp with orjson and nothing else: the limit for anything that stands on aiohttp. `opc` is what",
        "openapi-python-client makes with its own templates, `ogen` what OpenAPI Generator makes with",
        "`-g python --library asyncio`; both are generated from this project's prepared description, since neither",
        "accepts the published one.",
        "",
        "## Results",
        "",
        "The median over the repetitions, and the quartiles in brackets. A ratio is taken within each repetition.",
        "",
        "| work | goal | ours | | opc | ogen |",
        "|---|---|---|---|---|---|",
    )
    for lines in measured.values():
        for line in lines:
            cells = (cell(line, "ours", missing), verdict(line), *_peer_cells(line, missing))
            yield _row(line.work, goal(line.goal), *cells)
    yield from (
        "",
        "## What they are made from",
        "",
        "| work | of | median | quartiles | repetitions |",
        "|---|---|---|---|---|",
    )
    for lines in measured.values():
        for line in lines:
            for name, values in line.measured.items():
                found = Spread.of(values)
                between = f"{number(found.low)} to {number(found.high)}" if len(values) > 1 else ""
                of = f"{number(found.median)} {line.unit}"
                yield _row(line.work, name, of, between, str(len(values)))
    yield from ("", "## What each side does", "", "| work | raw | ours | opc | ogen |", "|---|---|---|---|---|")
    for key, lines in measured.items():
        does = (ROWS[key].does.get(side, "") for side in ("raw", "ours", *PEERS))
        yield _row(lines[0].work.partition(":")[0], *does)
    yield from _fleets()
    yield from (
        "",
        "## How it is measured",
        "",
        "- The server answers from memory in a process of its own on 127.0.0.1, with the least HTTP that the",
        "  clients need; each client has a process of its own too. Where the system can do that, server and client",
        "  are each bound to a processor.",
        "- Every answer is the sender of the description's WHATSAPP_SENDER_ACTIVE sample, or a page of a hundred of",
        "  them with different ids. All sides are checked to give these before anything is measured.",
        "- The work is fixed, and the sides take turns with it, beginning with another one each time. Only the",
        "  client's own processor time counts (user and system, as the operating system accounts it), except where",
        "  the table says wall time or calls per second. Garbage collection is on.",
        "- Calls are measured in a new process each time. asyncio reads into 256 KiB at a time; whether glibc gives",
        "  that block back to the system after each answer is decided by how a process happened to lay out its memory.",
        "  It is as much as a fifth of raw's GET; the second line for GET is measured with memory kept, for all alike.",
        f"- {counts.repetitions} repetitions of {counts.calls:,} calls, {counts.lists:,} lists, and {counts.times:,}",
        f"  pages decoded and encoded; for the peers, which take longer, of {counts.peer_calls:,},",
        f"  {counts.peer_lists:,} and {max(counts.times // 4, 1):,}.",
        f"  {counts.processes} processes for imports and first calls.",
        "",
        "## Made on",
        "",
    )
    yield from (f"- {each}" for each in made_on(peer_versions))


def _fleets() -> Iterator[str]:
    """Tell what the long tests of fleets have shown when they ran last."""
    yield from (
        "",
        "## Fleets",
        "",
        "What the long tests of fleets have shown when they ran last (`make chaos`), and an empty plan over as many",
        "projects (`python -m benchmarks.fleets --projects 10000 --record`). Each has 12 resources and a key; the",
        "servers ran in processes of their own on the same machine, whose load is told with each figure.",
        "",
        "| test | figure | value |",
        "|---|---|---|",
    )
    for name, figures in fleets.recorded().items():
        for figure, value in figures.items():
            yield _row(name, figure, number(value) if isinstance(value, float) else str(value))


def made_on(peer_versions: Mapping[str, str]) -> Iterator[str]:
    """Tell the machine and the versions."""
    yield f"{_processor()}, {os.cpu_count()} processors, {platform.system()}"
    yield f"{platform.python_implementation()} {platform.python_version()}"
    ours = ("sinch-provisioning", "aiohttp", "orjson", "attrs")
    yield ", ".join(f"{name} {version(name)}" for name in ours)
    if peer_versions:
        yield ", ".join(f"{name} {number_}" for name, number_ in sorted(peer_versions.items()))


def _processor() -> str:
    described = Path("/proc/cpuinfo")
    if sys.platform == "linux" and described.exists():
        for line in described.read_text().splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.machine()


def _row(*cells: str) -> str:
    escaped = (cell.replace("|", "\\|").replace("<=", "≤").replace(">=", "≥") for cell in cells)
    return f"| {' | '.join(escaped)} |"
