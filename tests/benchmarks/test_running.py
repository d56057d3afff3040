"""That the benchmarks run, compare what they say they compare, and write a page and a plot of it."""

import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import aiohttp
import pytest

from benchmarks import chart, peers, report
from benchmarks.description import read_payloads
from benchmarks.measuring import QUICK, Goal, Line, Spread, above_raw, in_turns, over_raw
from benchmarks.processes import BenchmarkError, Interpreter, server, worker
from benchmarks.rows import ROWS
from tests.samples import ROOT

SVG = "{http://www.w3.org/2000/svg}"


def line(work: str, ours: float, *, goal: Goal | None = None) -> Line:
    wanted = goal or Goal("<=", 2.0, "x")
    return Line(work, wanted, {"ours": [ours], "ogen": [9.0]}, {"ours": [ours], "raw": [1.0], "ogen": [9.0]}, "µs")


def benchmarks(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=300)


def test_a_quick_run_writes_every_row(tmp_path: Path) -> None:
    rows = [row for row in ROWS if row != "generate"]
    finished = benchmarks("--quick", "--without-peers", "--rows", ",".join(rows), "--output", str(tmp_path))
    assert finished.returncode == 0, finished.stderr
    page = (tmp_path / "benchmarks.md").read_text()
    results = page.partition("## Results")[2].partition("## What they are made from")[0]
    # GET, imports and the walk have two lines each; the plan has three and the fleet two, with no peer beside.
    assert len(re.findall(r"\| (met|missed) \| ", results)) == len(rows) + 6
    assert len(re.findall(r"\| left out \| left out \|\n", results)) == len(rows) - 2
    for row in rows:
        assert f"\n{row} (" in finished.stdout
    drawn = ET.fromstring((tmp_path / "benchmarks.svg").read_text())
    assert drawn.tag == f"{SVG}svg"


def test_a_row_that_does_not_exist_is_refused() -> None:
    finished = benchmarks("--rows", "get,put")
    assert finished.returncode == 2
    assert "no row is called put" in finished.stderr


async def test_the_server_answers_whatever_comes_in_pieces_and_ends_with_its_context() -> None:
    payloads = read_payloads()
    with server(payloads) as url:
        async with aiohttp.ClientSession() as session:
            # A body of its own chunk size arrives after its head.
            async with session.post(f"{url}/v1/projects/p/whatsapp/senders", data=b"x" * 300_000) as response:
                assert (response.status, await response.json()) == (201, payloads.sender)
            async with session.get(f"{url}/v1/projects/p/whatsapp/senders") as response:
                assert await response.json() == payloads.page
            tokens: list[str | None] = []
            query: dict[str, str] = {}
            while len(tokens) < 9:
                async with session.get(f"{url}/v1/projects/walk-3-1/whatsapp/senders", params=query) as response:
                    page = await response.json()
                assert page["senders"] == payloads.page["senders"]
                tokens.append(page["nextPageToken"])
                if tokens[-1] is None:
                    break
                query = {"pageToken": tokens[-1]}
            assert tokens == ["1", "2", None]
    with pytest.raises(aiohttp.ClientConnectorError):
        async with aiohttp.ClientSession() as session:
            await session.get(url)


def test_a_worker_that_fails_ends_the_run_with_a_reason(capfd: pytest.CaptureFixture[str]) -> None:
    nowhere = "http://127.0.0.1:1"
    with worker("raw", Interpreter(sys.executable), nowhere, read_payloads()) as raw, pytest.raises(BenchmarkError):
        raw.order("check")
    assert "Cannot connect" in capfd.readouterr().err


def test_the_sides_take_turns_and_are_compared_within_a_turn() -> None:
    turns: list[str] = []

    def measure(side: str) -> float:
        turns.append(side)
        return len(turns) * (2.0 if side == "ours" else 1.0)

    samples = in_turns(["ours", "raw"], 3, measure)
    assert turns == ["ours", "raw", "raw", "ours", "ours", "raw"]
    assert samples == {"ours": [2.0, 8.0, 10.0], "raw": [2.0, 3.0, 6.0]}
    assert over_raw(samples) == {"ours": [1.0, 8 / 3, 10 / 6]}
    assert above_raw(samples) == {"ours": [0.0, 5.0, 4.0]}


def test_the_spread_is_the_median_and_the_quartiles() -> None:
    assert Spread.of([5.0, 1.0, 3.0, 2.0, 4.0]) == Spread(3.0, 2.0, 4.0)
    assert Spread.of([7.0]) == Spread(7.0, 7.0, 7.0)


@pytest.mark.parametrize(
    ("comparison", "value", "verdict"), [("<=", 2.0, "met"), ("<=", 2.1, "missed"), (">=", 1.9, "missed")]
)
def test_a_goal_is_met_or_missed(comparison: str, value: float, verdict: str) -> None:
    goal = Goal("<=", 2.0, "x") if comparison == "<=" else Goal(">=", 2.0, "x")
    assert report.verdict(line("work", value, goal=goal)) == verdict


def test_a_side_that_was_not_measured_says_why() -> None:
    measured = {"get": [line("GET one sender", 1.2)]}
    page = report.markdown(measured, QUICK, {}, {"opc": "needs something"}, "plot.svg")
    assert "| GET one sender | ≤ 2 | 1.20 | met | needs something | 9.00 |" in page


def test_a_plot_of_nothing_that_is_compared_with_raw_is_a_plot() -> None:
    drawn = ET.fromstring(chart.draw([line("other", 3.0, goal=Goal("<=", 15.0, "s"))]))
    assert not [each for each in drawn.iter(f"{SVG}rect") if each.get("height") == "14"]


def test_the_plot_has_a_bar_for_each_side_that_was_measured() -> None:
    lines = [line("first", 1.5), line("second", 0.05), line("other", 3.0, goal=Goal("<=", 15.0, "s"))]
    drawn = ET.fromstring(chart.draw(lines))
    bars = [each for each in drawn.iter(f"{SVG}rect") if each.get("height") == "14"]
    assert [bar.get("class") for bar in bars] == ["ours", "ogen"] * 2
    edges = [(float(bar.get("x", "")), float(bar.get("width", ""))) for bar in bars]
    # Less than raw goes to the left of the line at 1, more to the right.
    assert edges[0][0] == edges[1][0] == pytest.approx(edges[2][0] + edges[2][1], abs=0.2)
    assert all(0 < start < start + width < 860 for start, width in edges)


def test_a_peer_that_cannot_be_made_says_why(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    with pytest.raises(peers.PeerError, match="needs Java"):
        peers.generate_ogen(tmp_path / "ogen")
