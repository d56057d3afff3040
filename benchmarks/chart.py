"""The plot: for each row that compares with raw, a bar a side on a logarithmic scale, and the goal as a mark."""

from collections.abc import Callable, Iterator, Sequence
from html import escape
from math import ceil, floor, log10
from typing import Final

from benchmarks.measuring import Line, Spread
from benchmarks.report import NAMES, number

_WIDTH: Final = 860
_LEFT: Final = 30
_RIGHT: Final = 90
_TOP: Final = 92
_BAR: Final = 14
_GAP: Final = 4
_TITLE: Final = 22
_BETWEEN: Final = 18
_SIDES: Final = ("ours", "opc", "ogen")
_LABEL: Final = 36
_TICKS: Final = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200)
_STYLE: Final = """
  .ground { fill: #ffffff } .title { font-size: 17px; font-weight: 600 } .work { font-size: 13px }
  text { fill: #1f2328; font-family: system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif }
  .halo { stroke: #ffffff; stroke-width: 4; stroke-linejoin: round; paint-order: stroke }
  .small { font-size: 12px; fill: #59636e } .grid { stroke: #d1d9e0 } .raw { stroke: #59636e; stroke-width: 1.5 }
  .ours { fill: #0a7d55 } .opc { fill: #c06a00 } .ogen { fill: #6f5bd6 } .goal { stroke: #d1242f; stroke-width: 2.5 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 } text { fill: #e6edf3 } .small { fill: #9da7b3 } .grid { stroke: #30363d }
    .halo { stroke: #0d1117 } .raw { stroke: #9da7b3 }
    .ours { fill: #2fbf8a } .opc { fill: #e09a3a } .ogen { fill: #a191f5 } .goal { stroke: #ff7b72 }
  }
"""


def draw(lines: Sequence[Line]) -> str:
    """Draw the lines whose goal is a ratio over raw and that have been measured; raw itself is the line at 1."""
    shown = [line for line in lines if line.goal.unit == "x" and "raw" in line.measured and line.compared]
    return "\n".join(_svg(shown)) + "\n"


def _svg(lines: Sequence[Line]) -> Iterator[str]:
    values = [Spread.of(samples).median for line in lines for samples in line.compared.values()]
    values += [line.goal.limit for line in lines] + [1.0]
    low = next((tick for tick in reversed(_TICKS) if tick <= min(values)), 10 ** floor(log10(min(values))))
    # Where everything is 1, a scale is still a scale.
    highest = max(*values, low * 10 if max(values) == low else 0)
    high = next((tick for tick in _TICKS if tick >= highest), 10 ** ceil(log10(highest)))
    span = _WIDTH - _LEFT - _RIGHT

    def across(value: float) -> float:
        return _LEFT + span * log10(value / low) / log10(high / low)

    heights = [_TITLE + len(_bars(line)) * (_BAR + _GAP) + _BETWEEN for line in lines]
    bottom = _TOP + sum(heights)
    height = bottom + 30
    size = f'viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="title">'
    yield '<title id="title">What ours and the peers cost, over raw aiohttp with orjson</title>'
    yield f"<style>{_STYLE}</style>"
    yield f'<rect class="ground" width="{_WIDTH}" height="{height}"/>'
    yield _text(_LEFT, 30, "title", "Over raw aiohttp with orjson (1 is raw itself; logarithmic scale)")
    yield from _legend()
    for tick in _TICKS:
        if low <= tick <= high:
            x = across(tick)
            kind = "raw" if tick == 1 else "grid"
            yield f'<line class="{kind}" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP - 8}" y2="{bottom - 6}"/>'
            yield _text(x, bottom + 12, "small", f"{tick:g}", anchor="middle")
    y = _TOP
    for line, taken in zip(lines, heights, strict=True):
        yield from _row(line, y, across)
        y += taken
    yield "</svg>"


def _row(line: Line, y: float, across: Callable[[float], float]) -> Iterator[str]:
    better = "less is better" if line.goal.comparison == "<=" else "more is better"
    yield _text(_LEFT, y + 13, "work halo", f"{line.work} ({better})")
    top = y + _TITLE
    base, goal = across(1), across(line.goal.limit)
    labels: list[str] = []
    for side, value in _bars(line):
        start, end = sorted((base, across(value)))
        # Never thinner than can be seen.
        width = max(end - start, 1.5)
        label = end + 6 if not end - 2 < goal < end + _LABEL else goal + 6
        yield f'<rect class="{side}" x="{start:.1f}" y="{top:.1f}" width="{width:.1f}" height="{_BAR}"/>'
        labels.append(_text(label, top + _BAR - 3, "small halo", number(value)))
        top += _BAR + _GAP
    yield f'<line class="goal" x1="{goal:.1f}" x2="{goal:.1f}" y1="{y + _TITLE - 3:.1f}" y2="{top - _GAP + 3:.1f}"/>'
    yield from labels


def _bars(line: Line) -> list[tuple[str, float]]:
    return [(side, Spread.of(line.compared[side]).median) for side in _SIDES if line.compared.get(side)]


def _legend() -> Iterator[str]:
    x = float(_LEFT)
    for side in _SIDES:
        yield f'<rect class="{side}" x="{x:.1f}" y="46" width="12" height="12" rx="2"/>'
        yield _text(x + 18, 57, "small", NAMES[side])
        x += 48 + 7.2 * len(NAMES[side])
    yield f'<line class="goal" x1="{x:.1f}" x2="{x:.1f}" y1="44" y2="60"/>'
    yield _text(x + 8, 57, "small", "goal")


def _text(x: float, y: float, kind: str, text: str, *, anchor: str = "start") -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'
