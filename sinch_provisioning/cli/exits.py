"""Exit codes."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What became of a command; the values are part of its interface."""

    OK = 0
    """The command did what it says."""
    FAILED = 1
    """Something else failed, such as a file that cannot be written."""
    USAGE = 2
    """The command, its settings or its input are wrong; nothing was sent."""
    NOT_FOUND = 3
    """The API does not have what was asked for."""
    REFUSED = 4
    """The API refused the call; nothing was changed."""
    NETWORK = 5
    """The API or the token endpoint could not be reached, or a call that only reads met a server error."""
    UNKNOWN = 6
    """The call may have been carried out: look before you repeat it."""
    CREDENTIALS = 7
    """The credentials are missing or were not accepted."""
    WAIT_FAILED = 8
    """What was waited for cannot happen without somebody's help, such as after a rejection."""
    WAIT_TIMEOUT = 9
    """What was waited for did not happen in time."""
    INTERRUPTED = 130
    """Ctrl-C."""


class CommandError(Exception):
    """A command cannot go on; `advice` says what to do about it."""

    def __init__(self, message: str, *, advice: str | None = None, code: ExitCode = ExitCode.USAGE) -> None:
        self.advice = advice
        self.code = code
        super().__init__(message)
