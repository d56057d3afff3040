"""What ends a command: an exit code, and for a failure a line on standard error."""

import sys
from collections.abc import Coroutine, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal, Self

import typer

from sinch_provisioning.cli.exits import CommandError, ExitCode

if TYPE_CHECKING:
    import asyncio


class Ending:
    """Turns what ends a command into an exit code and a line on standard error.

    `failure` is the exit code of every failure, where a command has codes of its own. `changing` names the call that
    is under way and that changes something, for whoever interrupts it.
    """

    def __init__(self, *, as_json: bool, reads: bool = True, failure: ExitCode | None = None) -> None:
        self._as_json = as_json
        self._failure = failure
        self._reads = reads
        self.changing: str | None = None

    def __enter__(self) -> Self:
        return self

    def run(self, coroutine: Coroutine[Any, Any, None]) -> None:
        """Run a coroutine in an event loop of its own."""
        import asyncio

        asyncio.run(coroutine)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: object
    ) -> Literal[False]:
        if error is None:
            return False
        from sinch_provisioning.cli.failures import report
        from sinch_provisioning.errors import ProvisioningError

        if isinstance(error, KeyboardInterrupt):
            text = "interrupted"
            if self.changing:
                text += f"; {self.changing} may have been carried out: look before you repeat it"
            raise typer.Exit(report(CommandError(text, code=ExitCode.INTERRUPTED), as_json=self._as_json)) from None
        if isinstance(error, CommandError | ProvisioningError):
            raise typer.Exit(report(error, as_json=self._as_json, reads=self._reads, code=self._failure)) from None
        return False


def confirm(question: str, *, yes: bool, otherwise: str) -> None:
    """Ask whether to go on, unless that was said before; `otherwise` is what to do where nobody can be asked."""
    if yes:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise CommandError("cannot ask for confirmation without a terminal", advice=otherwise)
    import signal

    # The handler of an event loop, which stands still meanwhile, would not hear of Ctrl-C.
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        agreed = typer.confirm(question, err=True)
    except typer.Abort:
        agreed = False
    finally:
        signal.signal(signal.SIGINT, handler)
    if not agreed:
        raise CommandError("not applied", code=ExitCode.FAILED)


@contextmanager
def stopping() -> "Generator[asyncio.Event]":
    """Let Ctrl-C or SIGTERM begin nothing more while what is under way is ended; a second one breaks off."""
    import asyncio
    import signal

    stop, loop, signals = asyncio.Event(), asyncio.get_running_loop(), (signal.SIGINT, signal.SIGTERM)

    def restore() -> None:
        for each in signals:
            loop.remove_signal_handler(each)

    def ask() -> None:
        stop.set()
        restore()
        typer.echo("stopping: what is under way is ended, nothing more is begun", err=True)

    try:
        for each in signals:
            loop.add_signal_handler(each, ask)
    except NotImplementedError:
        # Windows: the first one breaks off, and the state tells the next apply what may have been created.
        yield stop
        return
    try:
        yield stop
    finally:
        restore()
