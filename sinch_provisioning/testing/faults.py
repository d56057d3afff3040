"""Faults on demand: what goes wrong between a client and the API, one by one or by a seeded plan."""

import random
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from typing import Any, Final, Literal

from attrs import define, evolve, field

from sinch_provisioning.testing.naming import check_operation

Reset = Literal["before", "within"]


@define(eq=False, kw_only=True)
class Fault:
    """Something that goes wrong with the requests that it applies to.

    Args:
        operation: The public name of the operation, a pattern such as "whatsapp.*", "token" for the token endpoint,
            or None for every operation.
        times: To how many requests it applies; None for all of them.
        after: How many matching requests go well before.
        status: Answer with this status, without looking at the request.
        error_code: The errorCode that goes with `status`; the operation's own first one by default.
        delay: Seconds until the first byte of the answer.
        slow_body: Seconds over which the body of the answer is spread.
        reset: Reset the connection: "before" anything is done (also True), or "within" the answer, when it is done.
        lost: Carry the request out, then close the connection without an answer.
        truncate: Carry the request out, then send half of the body.
        malformed: Carry the request out, then send broken JSON.
        content_type: Carry the request out, then send the answer as this type.
        html: Answer with a gateway's HTML page instead of JSON; `status` is 502 by default.
        retry_after: The Retry-After header of the answer: seconds, or any text.
        expired_token: Answer 401 as to an expired token.

    """

    operation: str | None = None
    times: int | None = 1
    after: int = 0
    status: int | None = None
    error_code: str | None = None
    delay: float = 0
    slow_body: float = 0
    reset: Reset | bool | None = None
    lost: bool = False
    truncate: bool = False
    malformed: bool = False
    content_type: str | None = None
    html: bool = False
    retry_after: float | str | None = None
    expired_token: bool = False
    hits: int = field(default=0, init=False)
    """How many requests it was applied to."""
    _seen: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        check_operation(self.operation)
        if isinstance(self.reset, bool):
            self.reset = "before" if self.reset else None
        if (self.html or self.retry_after is not None) and self.status is None and not self.expired_token:
            self.status = 502 if self.html else 429
        if not self.kind:
            raise ValueError("a fault has to do something: give status, delay, reset, lost, truncate or another")

    @property
    def kind(self) -> str:
        """Say in a few words what goes wrong."""
        parts: list[str] = []
        if self.expired_token:
            parts.append("expired token")
        elif self.status is not None:
            parts.append(f"HTML {self.status}" if self.html else str(self.status))
        if self.delay:
            parts.append(f"delay {self.delay:g} s")
        if self.slow_body:
            parts.append(f"slow body {self.slow_body:g} s")
        if self.reset:
            parts.append(f"reset {self.reset}")
        names = ("lost", "truncate", "malformed")
        parts.extend(name for name in names if getattr(self, name))
        if self.content_type is not None:
            parts.append(self.content_type or "no content type")
        return ", ".join(parts)

    @property
    def is_spent(self) -> bool:
        """Whether it applies to no further request."""
        return self.times is not None and self.hits >= self.times

    def matches(self, operation: str) -> bool:
        """Tell whether it is meant for an operation."""
        return self.operation is None or fnmatchcase(operation, self.operation)

    def take(self, operation: str) -> bool:
        """Tell whether it applies to a request, and count it."""
        if self.is_spent or not self.matches(operation):
            return False
        self._seen += 1
        if self._seen <= self.after:
            return False
        self.hits += 1
        return True


CHAOS: Final = (
    Fault(status=500),
    Fault(status=503),
    Fault(html=True),
    Fault(retry_after=0),
    Fault(reset="before"),
    Fault(reset="within"),
    Fault(lost=True),
    Fault(truncate=True),
)
"""What a plan chooses from by default: nothing that lasts."""


class FaultPlan:
    """Random faults that are the same for the same seed and the same order of requests.

    `rate` is the share of requests that something goes wrong with, `scope` the operations that they are of (None for
    all); `taken` lists what did go wrong, by the number of the request.
    """

    def __init__(
        self,
        seed: int,
        *,
        rate: float,
        kinds: Sequence[Fault] = CHAOS,
        operation: str | None = None,
        times: int | None = None,
    ) -> None:
        if not 0 <= rate <= 1 or not kinds:
            raise ValueError("rate is a share between 0 and 1, and a plan needs kinds of faults to choose from")
        check_operation(operation)
        self.seed: Final = seed
        self.taken: list[tuple[int, str, str]] = []
        self._random: Final = random.Random(seed)  # noqa: S311 - chaos, not cryptography
        self._rate = rate
        self._kinds = tuple(kinds)
        self.scope: Final = operation
        self._times = times
        self._number = 0

    def draw(self, operation: str) -> Fault | None:
        """Decide about a request."""
        if self.scope is not None and not fnmatchcase(operation, self.scope):
            return None
        self._number += 1
        # Both numbers are drawn every time, so that a plan's later faults do not depend on its rate.
        luck, choice = self._random.random(), self._random.choice(self._kinds)
        if luck >= self._rate or (self._times is not None and len(self.taken) >= self._times):
            return None
        self.taken.append((self._number, operation, choice.kind))
        fault = evolve(choice)
        fault.hits = 1
        return fault

    def __repr__(self) -> str:
        return f"<FaultPlan seed {self.seed}: {len(self.taken)} faults in {self._number} requests>"


class Faults:
    """The faults that are to come."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._plans: list[FaultPlan] = []

    def add(self, fault: Fault | None = None, **settings: Any) -> Fault:
        """Add a fault, given as such or by its settings (see `Fault`); those added first apply first."""
        fault = fault or Fault(**settings)
        self._faults.append(fault)
        return fault

    def plan(
        self,
        seed: int,
        *,
        rate: float,
        kinds: Sequence[Fault] = CHAOS,
        operation: str | None = None,
        times: int | None = None,
    ) -> FaultPlan:
        """Let things go wrong at random, in the same way for the same seed; see `FaultPlan`."""
        plan = FaultPlan(seed, rate=rate, kinds=kinds, operation=operation, times=times)
        self._plans.append(plan)
        return plan

    @property
    def plans(self) -> tuple[FaultPlan, ...]:
        """The plans that are to come."""
        return tuple(self._plans)

    def remove(self, fault: Fault | FaultPlan) -> None:
        """Take back a fault or a plan."""
        if isinstance(fault, Fault):
            self._faults.remove(fault)
        else:
            self._plans.remove(fault)

    def clear(self) -> None:
        """Take back all faults and plans."""
        self._faults.clear()
        self._plans.clear()

    def take(self, operation: str) -> Fault | None:
        """Choose the fault of a request."""
        for fault in self._faults:
            if fault.take(operation):
                if fault.is_spent:
                    self._faults.remove(fault)
                return fault
        for plan in self._plans:
            drawn = plan.draw(operation)
            if drawn is not None:
                return drawn
        return None

    def __bool__(self) -> bool:
        return bool(self._faults or self._plans)

    def __iter__(self) -> Iterator[Fault]:
        return iter(list(self._faults))

    def __len__(self) -> int:
        return len(self._faults)
