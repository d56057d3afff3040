"""How often a wait polls."""

import random
from collections.abc import Callable, Iterator
from typing import Final

from attrs import field, frozen

from sinch_provisioning.errors import ValidationError, Violation
from sinch_provisioning.runtime.messages import shown
from sinch_provisioning.waiting.checks import is_number


@frozen(kw_only=True)
class Poll:
    """Polling intervals, in seconds.

    A wait polls at once, then after `first`, and each interval is `growth` times the one before, up to `longest`. A
    random part of each interval, at most the fraction `jitter`, is left out, so that waits that began together do not
    poll together.

    Raises `errors.ValidationError` when a number makes no sense.
    """

    first: float = 2.0
    longest: float = 60.0
    growth: float = 1.5
    jitter: float = 0.25
    chance: Callable[[], float] = field(default=random.random, repr=False, eq=False)
    """Returns numbers from 0 to 1."""

    def __attrs_post_init__(self) -> None:
        first = self.first if is_number(self.first) else 0.0
        violations = [
            Violation(name, limit, shown(getattr(self, name)))
            for name, limit, holds in (
                ("first", "must be a number greater than 0", first > 0),
                ("longest", "must be a number, not less than first", is_number(self.longest) and self.longest >= first),
                ("growth", "must be a number, at least 1", is_number(self.growth) and self.growth >= 1),
                ("jitter", "must be a number from 0 to less than 1", is_number(self.jitter) and 0 <= self.jitter < 1),
                ("chance", "must be a function", callable(self.chance)),
            )
            if not holds
        ]
        if violations:
            raise ValidationError(violations)

    def pauses(self) -> Iterator[float]:
        """Yield the seconds between polls, without end."""
        pause = self.first
        while True:
            yield pause * (1 - self.jitter * min(max(self.chance(), 0.0), 1.0))
            pause = min(pause * self.growth, self.longest)


POLLING: Final = Poll()
"""The default intervals without a router."""
LISTENING: Final = Poll(first=60.0, longest=900.0)
"""The default intervals with a router, where polling covers missed events."""
