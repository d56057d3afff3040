"""``sinch-provisioning wait``."""

import sys
from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager, nullcontext
from operator import attrgetter
from typing import Annotated, Any, Final, Optional

import typer

from sinch_provisioning.cli.ending import Ending
from sinch_provisioning.cli.exits import CommandError
from sinch_provisioning.cli.options import connect, connection_parameters, output_parameters, with_options
from sinch_provisioning.waiting import WAITABLE, States

_TIMEOUT: Final = 86_400.0
_STATES: Final[Mapping[str, States]] = {states.name: states for states in WAITABLE}


def _resources(incomplete: str) -> list[str]:
    return [name for name in sorted(_STATES) if name.startswith(incomplete)]


def _states(ctx: typer.Context, incomplete: str) -> list[str]:
    # While an option is incomplete the arguments before it are not always parsed yet.
    chosen = _STATES.get(ctx.params.get("resource") or "")
    known = chosen.known if chosen else {name for states in WAITABLE for name in states.known}
    return [name for name in sorted(known) if name.startswith(incomplete.upper())]


@with_options(output_parameters(), connection_parameters(timeout=False))
def wait(
    resource: Annotated[
        str, typer.Argument(help="What to wait for, such as whatsapp.senders.", autocompletion=_resources)
    ],
    ids: Annotated[Optional[list[str]], typer.Argument(help="Its id, or ids.")] = None,  # noqa: UP045
    state: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option("--state", "-s", help="The state to wait for; several for any of them.", autocompletion=_states),
    ] = None,
    fail_on: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option("--fail-on", help="A state that ends the wait with a failure, in place of the usual ones."),
    ] = None,
    timeout: Annotated[float, typer.Option("--timeout", help="Seconds to wait; 0 for no limit.", min=0)] = _TIMEOUT,
    *,
    options: Mapping[str, Any],
) -> None:
    """Wait until a resource has reached a state.

    Without --state it waits until the resource works, or is approved. A rejection ends the wait at once, with the
    reviewer's comment. The exit code is 8 then, and 9 when the time is over.
    """
    from sinch_provisioning.cli.output import Output, default_output

    output = Output(options["output"]) if options["output"] else default_output()
    with Ending(as_json=output in {Output.JSON, Output.JSONL}) as end:
        if resource not in _STATES:
            raise CommandError(
                f"{resource!r} cannot be waited for", advice=f"choose one of {', '.join(sorted(_STATES))}"
            )
        goals = [each.upper() for each in state] if state else sorted(_STATES[resource].goals)
        end.run(
            _wait(
                resource,
                ids or [],
                goals,
                fail_on=fail_on,
                seconds=timeout or None,
                options=options,
                output=output,
            )
        )


async def _wait(
    resource: str,
    ids: Collection[str],
    goals: list[str],
    *,
    fail_on: list[str] | None,
    seconds: float | None,
    options: Mapping[str, Any],
    output: Any,
) -> None:
    from sinch_provisioning.cli.output import compile_query, plain, write

    search = compile_query(options["query"])
    states = _STATES[resource]
    known = {each.upper() for each in states.known}
    for goal in goals:
        if goal not in known:
            raise CommandError(f"{resource} has no state {goal!r}", advice=f"its states are {', '.join(sorted(known))}")
    what = " ".join([resource, *ids])
    with _spinner(f"{what}: waiting for {' or '.join(goals)}") as show:

        def reached(found: Any) -> bool:
            state, change = states.state_of(found), states.change_of(found)
            now = ", ".join(each for each in (state, f"changes {change}" if change else None) if each) or "new"
            show(f"{what}: {now}; waiting for {' or '.join(goals)}")
            return state in goals or change in goals

        async with connect({**options, "timeout": None}) as client:
            method = attrgetter(resource)(client).wait_for
            more = {} if fail_on is None else {"fail_on": [each.upper() for each in fail_on]}
            try:
                found = await method(*ids, until=reached, timeout=seconds, **more)
            except TypeError as error:
                raise CommandError(f"{resource} takes other ids: {error}") from None
    shown = plain(found)
    write(shown if search is None else search(shown), output, operation=f"{resource}.get")


def _silent(_: str) -> None:
    """Show nothing."""


def _spinner(text: str) -> AbstractContextManager[Callable[[str], None]]:
    return _Spinner(text) if sys.stderr.isatty() else nullcontext(_silent)


class _Spinner:
    """Says on standard error what a wait has seen last."""

    def __init__(self, text: str) -> None:
        from rich.console import Console

        self._status = Console(stderr=True, markup=False, emoji=False).status(text)

    def __enter__(self) -> Callable[[str], None]:
        self._status.start()
        return self._show

    def __exit__(self, *_: object) -> None:
        self._status.stop()

    def _show(self, text: str) -> None:
        from sinch_provisioning.cli.output import printable

        self._status.update(printable(text))
