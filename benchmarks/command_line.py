"""What the command line costs before it does anything: help and completion beside ``import typer``.

    python benchmarks/command_line.py

Prints medians of new processes, run in turns, and the ratio to the smallest program that typer can make.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from typing import Final

ROUNDS: Final = 21
COMPLETE: Final = {
    "_SINCH_PROVISIONING_COMPLETE": "complete_bash",
    "COMP_WORDS": "sinch-provisioning\nwhatsapp\nsenders\nlist\n--filter-states\nA",
    "COMP_CWORD": "5",
}
PROGRAM: Final = ["-m", "sinch_provisioning.cli"]
CASES: Final[Mapping[str, tuple[list[str], Mapping[str, str]]]] = {
    "import typer": (["-c", "import typer"], {}),
    "--help": ([*PROGRAM, "--help"], {}),
    "whatsapp senders list --help": ([*PROGRAM, "whatsapp", "senders", "list", "--help"], {}),
    "completion of a choice": (PROGRAM, COMPLETE),
}


def seconds(arguments: list[str], variables: Mapping[str, str]) -> float:
    """Time one new process."""
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], env={**os.environ, **variables}, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def main() -> None:
    """Run all cases in turns."""
    taken: dict[str, list[float]] = {name: [] for name in CASES}
    for _ in range(ROUNDS):
        for name, (arguments, variables) in CASES.items():
            taken[name].append(seconds(arguments, variables))
    least = statistics.median(taken["import typer"])
    for name, times in taken.items():
        median = statistics.median(times)
        print(f"{name:<30} {median * 1000:6.0f} ms {median / least:5.2f}")


if __name__ == "__main__":
    main()
