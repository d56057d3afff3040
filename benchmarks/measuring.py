"""What a row is made of: repetitions of the sides in turn, their median and spread, and the goal."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from statistics import median, quantiles
from typing import Final, Literal

from attrs import field, frozen

from benchmarks.description import Payloads
from benchmarks.processes import AS_IT_IS, Interpreter, Worker, worker

Samples = dict[str, list[float]]
"""What was measured, by side, one value a repetition."""

PEERS: Final = ("opc", "ogen")


@frozen
class Spread:
    """The median of some values, and the quartiles around it."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> "Spread":
        """Summarize values, at least one."""
        if len(values) == 1:
            return cls(values[0], values[0], values[0])
        low, _, high = quantiles(values, n=4, method="inclusive")
        return cls(median(values), low, high)


@frozen
class Goal:
    """What ours has to reach, as the median over the repetitions; `unit` is "x" for a ratio."""

    comparison: Literal["<=", ">="]
    limit: float
    unit: Literal["x", "ms", "MB", "s"]

    def met(self, value: float) -> bool:
        """Tell whether a value reaches it."""
        return value <= self.limit if self.comparison == "<=" else value >= self.limit


@frozen
class Line:
    """A line of the table: `compared` is in the goal's unit, `measured` is what it was made from, in `unit`."""

    work: str
    goal: Goal
    compared: Samples
    measured: Samples
    unit: str
    notes: dict[str, str] = field(factory=dict)


@frozen
class Counts:
    """How much work is measured, and how often; a peer's share is smaller where it takes far longer."""

    repetitions: int
    calls: int
    peer_calls: int
    lists: int
    peer_lists: int
    concurrent: int
    times: int
    processes: int
    walk_pages: int
    growth_pages: int
    growth_repetitions: int
    peer_growth_repetitions: int
    generations: int
    descriptions: int
    templates: int
    projects: int
    fleets: int


FULL: Final = Counts(
    repetitions=9,
    calls=4000,
    peer_calls=640,
    lists=960,
    peer_lists=160,
    concurrent=4000,
    times=400,
    processes=11,
    walk_pages=1000,
    growth_pages=1000,
    growth_repetitions=5,
    peer_growth_repetitions=1,
    generations=3,
    descriptions=10,
    templates=1000,
    projects=1000,
    fleets=5,
)
QUICK: Final = Counts(
    repetitions=2,
    calls=64,
    peer_calls=64,
    lists=32,
    peer_lists=32,
    concurrent=1000,
    times=5,
    processes=2,
    walk_pages=20,
    growth_pages=20,
    growth_repetitions=1,
    peer_growth_repetitions=1,
    generations=1,
    descriptions=2,
    templates=50,
    projects=64,
    fleets=1,
)


@frozen
class Bench:
    """What the rows are measured with."""

    url: str
    payloads: Payloads
    sides: dict[str, Interpreter]
    counts: Counts

    @contextmanager
    def workers(
        self, sides: Iterable[str] | None = None, environment: Mapping[str, str] = AS_IT_IS
    ) -> Iterator[dict[str, Worker]]:
        """Run a worker for each side, with some environment variables more."""
        with ExitStack() as stack:
            yield {
                side: stack.enter_context(worker(side, self.sides[side], self.url, self.payloads, environment))
                for side in (sides if sides is not None else self.sides)
            }


def in_turns(sides: Iterable[str], repetitions: int, measure: Callable[[str], float]) -> Samples:
    """Measure the sides one after the other, beginning with another one each time, so that noise hits all alike."""
    order = list(sides)
    samples: Samples = {side: [] for side in order}
    for repetition in range(repetitions):
        start = repetition % len(order)
        for side in order[start:] + order[:start]:
            samples[side].append(measure(side))
    return samples


def over_raw(samples: Mapping[str, Sequence[float]]) -> Samples:
    """Divide each repetition by raw's of the same turn."""
    return {
        side: [value / raw for value, raw in zip(values, samples["raw"], strict=True)]
        for side, values in samples.items()
        if side != "raw"
    }


def above_raw(samples: Mapping[str, Sequence[float]]) -> Samples:
    """Subtract raw's of the same turn from each repetition."""
    return {
        side: [value - raw for value, raw in zip(values, samples["raw"], strict=True)]
        for side, values in samples.items()
        if side != "raw"
    }
