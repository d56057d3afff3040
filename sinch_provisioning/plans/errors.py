"""What goes wrong with configuration files, plans and their state.

ProvisioningError
├── ConfigurationFileError   a file is malformed, or describes what the API does not allow; also a ValueError
├── PlanRefusedError         the plan breaks a rule that keeps people safe
│   └── PlanChangedError     the plan is not the one that was seen
├── StateError               the state file cannot be used
└── LockedError              another apply of the project is under way
"""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path

from attrs import frozen

from sinch_provisioning.errors import ConfigurationError, ProvisioningError

__all__ = [
    "ConfigurationFileError",
    "Fault",
    "LockedError",
    "PlanChangedError",
    "PlanRefusedError",
    "SecretError",
    "StateError",
]


def guess(name: object, known: Iterable[object], *, cutoff: float = 0.6) -> str:
    """Return the end of a message about an unknown name: which known one was probably meant, empty for none."""
    near = get_close_matches(str(name), [str(each) for each in known], n=1, cutoff=cutoff)
    return f"; did you mean {near[0]!r}?" if near else ""


@frozen(order=True)
class Fault:
    """One thing that is wrong in a file; `line` and `column` count from 1."""

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


class ConfigurationFileError(ConfigurationError):
    """Configuration files are malformed, or describe what the API does not allow.

    `faults` lists everything that is wrong; `file`, `line` and `column` are those of the first.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        first = self.faults[0]
        self.file: Path = Path(first.file)
        self.line = first.line
        self.column = first.column
        super().__init__("\n".join(map(str, self.faults)))


class SecretError(ConfigurationError):
    """A secret is not where the file says it is. The message never shows a value."""


class PlanRefusedError(ProvisioningError):
    """A plan is not applied because it breaks a rule; `reasons` lists why, and what would allow it."""

    def __init__(self, reasons: Sequence[str]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("\n".join(("the plan is refused", *self.reasons)))


class PlanChangedError(PlanRefusedError):
    """The project or the files have changed since the plan was made: what would be done is not what was seen."""


class StateError(ProvisioningError):
    """The state file cannot be opened, read or written."""


class LockedError(ProvisioningError):
    """Another apply of the project is under way."""
