"""Measure ours beside raw aiohttp and the peers, and print the table: `python -m benchmarks`.

The whole table is written to docs/benchmarks.md and docs/benchmarks.svg; a part of it, a quick one, or one without
the peers only where --output says.
"""

import argparse
import sys
from pathlib import Path
from time import perf_counter

from benchmarks import chart, report
from benchmarks.description import ROOT, read_payloads
from benchmarks.measuring import FULL, PEERS, QUICK, Bench, Line
from benchmarks.peers import PeerError, make_peers, versions
from benchmarks.processes import BenchmarkError, interpreters, server
from benchmarks.rows import ROWS


def main() -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=_row_names, default=list(ROWS), help=f"some of {','.join(ROWS)}")
    parser.add_argument("--quick", action="store_true", help="little work: says whether all runs, not how fast")
    parser.add_argument("--without-peers", action="store_true", help="ours and raw only")
    parser.add_argument("--output", type=Path, help="the folder for benchmarks.md and benchmarks.svg")
    arguments = parser.parse_args()
    whole = arguments.rows == list(ROWS) and not arguments.quick and not arguments.without_peers
    output: Path | None = arguments.output or (ROOT / "docs" if whole else None)
    try:
        _measure(arguments.rows, quick=arguments.quick, with_peers=not arguments.without_peers, output=output)
    except (BenchmarkError, PeerError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def _measure(rows: list[str], *, quick: bool, with_peers: bool, output: Path | None) -> None:
    begun = perf_counter()
    payloads = read_payloads()
    peers = make_peers() if with_peers else None
    missing = dict(peers.missing) if peers is not None else dict.fromkeys(PEERS, "left out")
    if peers is not None:
        print(f"{', '.join(peers.folders) or 'no peers'} ready after {perf_counter() - begun:.0f} s", flush=True)
    measured: dict[str, list[Line]] = {}
    counts = QUICK if quick else FULL
    with server(payloads) as url:
        bench = Bench(url, payloads, interpreters(peers), counts)
        for side in list(bench.sides):
            try:
                with bench.workers([side]) as workers:
                    workers[side].order("check")
            except BenchmarkError as error:
                if side not in PEERS:
                    raise
                missing[side] = str(error)
                del bench.sides[side]
        for side, reason in missing.items():
            print(f"{side}: {reason}", flush=True)
        for row in rows:
            started = perf_counter()
            measured[row] = ROWS[row].measure(bench)
            print(f"\n{row} ({perf_counter() - started:.0f} s)\n{report.what_each_side_does(row)}", flush=True)
            print(report.text_table(measured[row], missing), flush=True)
    lines = [line for each in measured.values() for line in each]
    print(f"\n{report.text_table(lines, missing)}\n\n{perf_counter() - begun:.0f} s in all")
    if output is not None:
        output.mkdir(parents=True, exist_ok=True)
        peer_versions = versions(peers.python) if peers is not None and peers.python else {}
        (output / "benchmarks.svg").write_text(chart.draw(lines), encoding="utf-8")
        page = report.markdown(measured, counts, peer_versions, missing, "benchmarks.svg")
        (output / "benchmarks.md").write_text(page, encoding="utf-8")


def _row_names(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in ROWS]
    if unknown or not names:
        raise argparse.ArgumentTypeError(
            f"no row is called {', '.join(unknown) or 'nothing'}; there are {', '.join(ROWS)}"
        )
    return names


if __name__ == "__main__":
    sys.exit(main())
