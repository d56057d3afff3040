"""What the command line costs before it does anything: help and completion beside ``import typer``.

    python benchmarks/command_line.py

Prints medians of new processes, run in turns, and the ratio to the smallest program that typer can make: the time on
the clock, and the CPU time, which says more while the machine is busy. Byte code is kept, as an installation has it.
"""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

ROUNDS: Final = 21
PROGRAM: Final = ["-m", "sinch_provisioning.cli"]
BYTE_CODE: Final = Path(__file__).parents[1] / "build" / "bytecode"


def complete(*words: str) -> tuple[list[str], Mapping[str, str]]:
    """Ask for completion of the last word, as bash does."""
    return PROGRAM, {
        "_SINCH_PROVISIONING_COMPLETE": "complete_bash",
        "COMP_WORDS": "\n".join(["sinch-provisioning", *words]),
        "COMP_CWORD": str(len(words)),
    }


CASES: Final[Mapping[str, tuple[list[str], Mapping[str, str]]]] = {
    "import typer": (["-c", "import typer"], {}),
    "--help": ([*PROGRAM, "--help"], {}),
    "whatsapp senders list --help": ([*PROGRAM, "whatsapp", "senders", "list", "--help"], {}),
    "completion of a command": complete("whatsapp", "senders", "re"),
    "completion of an option": complete("whatsapp", "templates", "create", "--"),
    "completion of a choice": complete("whatsapp", "senders", "list", "--filter-states", "A"),
    "completion of a state": complete("wait", "whatsapp.senders", "id", "--state", "A"),
}


def seconds(arguments: list[str], variables: Mapping[str, str]) -> tuple[float, float]:
    """Time one new process: on the clock, and its CPU time."""
    environment = {**os.environ, **variables, "PYTHONPYCACHEPREFIX": str(BYTE_CODE)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL, check=True)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    return ended - began, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Run all cases in turns, the first of which only writes byte code."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in CASES}
    for _ in range(1 + ROUNDS):
        for name, (arguments, variables) in CASES.items():
            taken[name].append(seconds(arguments, variables))
    medians = {
        name: [statistics.median(kind) for kind in zip(*times[1:], strict=True)] for name, times in taken.items()
    }
    clock, cpu = medians["import typer"]
    for name, (on_clock, on_cpu) in medians.items():
        print(
            f"{name:<30} {on_clock * 1000:6.0f} ms {on_clock / clock:5.2f}"
            f"   {on_cpu * 1000:6.0f} ms of CPU {on_cpu / cpu:5.2f}"
        )


if __name__ == "__main__":
    main()
