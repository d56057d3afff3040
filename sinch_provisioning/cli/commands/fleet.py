"""``sinch-provisioning fleet``: many projects, planned, applied and watched together."""

import gc
import os
import sys
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Annotated, Any, Final, Optional

import orjson
import typer

from sinch_provisioning.cli.commands.plans import output_parameter, permission_parameters, permissions
from sinch_provisioning.cli.ending import Ending, confirm, stopping
from sinch_provisioning.cli.exits import CommandError, ExitCode
from sinch_provisioning.cli.options import connection_parameters, parameter, with_options

_ENGINES: Final = ("local", "dbos")
_SHOWN: Final = 20
"""How many projects or lines are shown on a terminal at most."""
_TEXT: Final = Optional[str]  # noqa: UP045 - typer reads it
_TEXTS: Final = Optional[list[str]]  # noqa: UP045
_OptionalPath = Optional[Path]  # noqa: UP045
_File = Annotated[
    Path, typer.Argument(help="The fleet file: YAML, or CSV with a project in each row.", show_default=False)
]


_DATABASE: Final = "SINCH_FLEET_DATABASE"


def _store_parameters() -> list[Any]:
    state = "State file; default .NAME.fleet.sqlite beside the fleet file NAME."
    database = f"PostgreSQL in place of the state file; default {_DATABASE}."
    return [
        parameter("state", _OptionalPath, typer.Option("--state", help=state)),
        parameter("database", _TEXT, typer.Option("--database", help=database, metavar="URL")),
    ]


def _engine_parameter() -> Any:
    def check(value: str) -> str:
        if value not in _ENGINES:
            raise typer.BadParameter(f"{value!r} is not one of {', '.join(_ENGINES)}.")
        return value

    help_text = "local works in this process alone; dbos queues the projects for all workers, with --database."
    option = typer.Option("--engine", help=help_text, metavar="|".join(_ENGINES), callback=check)
    return parameter("engine", str, option, default=_ENGINES[0])


def _pace_parameters() -> list[Any]:
    return [
        parameter("concurrency", int, typer.Option("--concurrency", help="Projects at a time.", min=1), default=32),
        parameter(
            "rate",
            Optional[float],  # noqa: UP045
            typer.Option("--rate", help="Requests per second at most; by default what the API allows.", min=0.1),
        ),
    ]


def _output_parameters() -> list[Any]:
    return [
        parameter(
            "details", bool, typer.Option("--details", help="Show the plan or report of each project."), default=False
        ),
        output_parameter("text", "jsonl"),
    ]


def _run_parameters() -> list[Any]:
    return [
        parameter("only", _TEXTS, typer.Option("--only", help="Project ids or labels; * for anything.")),
        parameter("without", _TEXTS, typer.Option("--except", help="Those to leave out.")),
        parameter("failed", bool, typer.Option("--failed", help="Those that failed last time."), default=False),
        parameter(
            "abort_above",
            float,
            typer.Option("--abort-above", help="Begin no more when more than this percentage failed.", min=0, max=100),
            default=100.0,
        ),
        _engine_parameter(),
        *_store_parameters(),
        *_pace_parameters(),
        *_output_parameters(),
    ]


# A fleet names its projects and their credentials itself.
_CONNECTION: Final = [each for each in connection_parameters() if each.name not in {"profile", "project_id"}]


@with_options(_run_parameters(), permission_parameters(), _CONNECTION)
def plan(file: _File, *, options: Mapping[str, Any]) -> None:
    """Show what would make many projects match their files.

    Nothing is sent but reads. The exit code is 0 when there is nothing to do, 1 when something failed, 2 when there
    are changes, 3 when something waits for a review, 4 when a person is needed.
    """
    _run(file, options, lambda fleets, fleet, settings: fleets.plan(fleet, **settings))


@with_options(_run_parameters(), permission_parameters(), _CONNECTION)
def drift(file: _File, *, options: Mapping[str, Any]) -> None:
    """Show what somebody has changed in projects since they were applied, while their files stayed the same.

    Nothing is sent but reads. The exit codes are those of `fleet plan`.
    """
    _run(file, options, lambda fleets, fleet, settings: fleets.drift(fleet, **settings))


@with_options(_run_parameters(), permission_parameters(), _CONNECTION)
def apply(
    file: _File,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    canary: Annotated[int, typer.Option("--canary", help="Begin with so many; go on if none fails.", min=0)] = 0,
    wait: Annotated[bool, typer.Option("--wait", help="Wait for reviews, and do what they make possible.")] = False,
    wait_timeout: Annotated[float, typer.Option("--wait-timeout", help="Seconds to wait; 0 for no limit.", min=0)] = 0,
    *,
    poll: Annotated[float, typer.Option("--poll", help="Seconds between two looks at what waits.", min=0.1)] = 900,
    options: Mapping[str, Any],
) -> None:
    """Make many projects match their files.

    A project that fails touches no other one. Ctrl-C begins nothing more and ends what is under way; `fleet resume`
    goes on, also after the process was killed, and nothing is created twice. The exit code is 0 when all projects are
    as their files say, 1 when something failed, 3 when something waits for a review, 4 when a person is needed.
    """

    def begin(fleets: Any, fleet: Any, settings: Mapping[str, Any]) -> Coroutine[Any, Any, Any]:
        count = len(fleets.select(fleet.members, only=settings["only"], without=settings["without"]))
        projects = f"{count:,} project{'' if count == 1 else 's'}"
        projects = f"those of {projects} that failed" if settings["failed"] else projects
        confirm(f"Apply to {projects}?", yes=yes, otherwise="look at the plan first, then add --yes")
        seconds = (wait_timeout or None) if wait else 0
        found: Coroutine[Any, Any, Any] = fleets.apply(fleet, canary=canary, wait=seconds, poll=poll, **settings)
        return found

    _run(file, options, begin)


@with_options([_engine_parameter(), *_store_parameters(), *_pace_parameters(), *_output_parameters()], _CONNECTION)
def resume(file: _File, *, options: Mapping[str, Any]) -> None:
    """Go on with the last run, which was stopped or cut off.

    What it was through with is left alone, and what it may have created is looked for first. The exit codes are those
    of the command that began it.
    """
    with Ending(as_json=options["output"] == "jsonl", failure=ExitCode.FAILED) as end:
        end.run(_resume(file, options))


async def _resume(file: Path, options: Mapping[str, Any]) -> None:
    from sinch_provisioning import fleets
    from sinch_provisioning.cli.progress import watching

    with stopping() as stop, watching(_show_outcome(options)) as observe:
        async with _engine(file, options, stop, must_exist=True) as (store, settings):
            summary = await fleets.resume(file, store, observe=observe, **settings)
    _finish(summary, options)


@with_options(_store_parameters(), _pace_parameters(), _CONNECTION)
def worker(file: _File, *, options: Mapping[str, Any]) -> None:
    """Work on what `--engine dbos` queues, until it is interrupted.

    Any number of workers on any number of machines share the work; what one has under way that dies is taken over by
    the others. The fleet file, the configuration files and the secrets must be there on each machine.
    """
    with Ending(as_json=False, failure=ExitCode.FAILED) as end:
        end.run(_worker(file, options))


async def _worker(file: Path, options: Mapping[str, Any]) -> None:
    with stopping() as stop:
        async with _engine(file, {**options, "engine": "dbos"}, stop) as (_, settings):
            typer.echo("working", err=True)
            await settings["worker"].wait()


@with_options(_store_parameters(), [output_parameter("text", "json")])
def status(file: _File, *, options: Mapping[str, Any]) -> None:
    """Show how the last run went, and what is stuck. Nothing is sent."""
    with Ending(as_json=options["output"] == "json", failure=ExitCode.FAILED) as end:
        end.run(_status(file, options))


async def _status(file: Path, options: Mapping[str, Any]) -> None:
    from sinch_provisioning import fleets
    from sinch_provisioning.cli.output import printable

    async with await _store_of(file, options) as store:
        summary = await fleets.status(file, store)
        stuck = [each async for each in fleets.lines(file, store) if each.standing != "done"]
    if options["output"] == "json":
        told = {"run": summary.to_dict() if summary else None, "stuck": len(stuck)}
        typer.echo(orjson.dumps(told, option=orjson.OPT_INDENT_2).decode())
        return
    for each in stuck[:_SHOWN]:
        why = each.why.splitlines()[0] if each.why else ""
        place = " ".join(word for word in (each.label, each.address) if word)
        who = f" ({each.who})" if each.who else ""
        typer.echo(printable(f"{place}: {each.standing}{': ' if why else ''}{why}{who}"))
    if len(stuck) > _SHOWN:
        typer.echo(f"... and {len(stuck) - _SHOWN:,} more: fleet report --html FILE has all of them")
    typer.echo(str(summary or "no run yet"))


@with_options(_store_parameters())
def report(
    file: _File,
    html: Annotated[_OptionalPath, typer.Option("--html", help="Write the board as one page.", metavar="FILE")] = None,
    json: Annotated[_OptionalPath, typer.Option("--json", help="Write its lines as JSON.", metavar="FILE")] = None,
    csv: Annotated[_OptionalPath, typer.Option("--csv", help="Write its lines as CSV.", metavar="FILE")] = None,
    *,
    options: Mapping[str, Any],
) -> None:
    """Write the board: who is stuck, in which state, why, since when, and who has to act. Nothing is sent.

    FILE may be `-` for standard output. The board shows what the last runs have found.
    """
    with Ending(as_json=False, failure=ExitCode.FAILED) as end:
        if not (html or json or csv):
            raise CommandError("nothing to write", advice="add --html FILE, --json FILE or --csv FILE")
        end.run(_report(file, {"html": html, "json": json, "csv": csv}, options))


async def _report(file: Path, wanted: Mapping[str, Path | None], options: Mapping[str, Any]) -> None:
    from datetime import UTC, datetime

    from sinch_provisioning import fleets
    from sinch_provisioning.fleets import board

    async with await _store_of(file, options) as store:
        lines = [each async for each in fleets.lines(file, store)]
    try:
        for form, path in wanted.items():
            target: Any = sys.stdout.buffer if path == Path("-") else path
            if target is None:
                continue
            if form == "html":
                board.write_html(lines, target, title=file.name, at=datetime.now(UTC))
            elif form == "json":
                board.write_json(lines, target)
            else:
                board.write_csv(lines, target)
    except OSError as error:
        raise CommandError(f"{error.filename} cannot be written: {error.strerror}", code=ExitCode.FAILED) from None


# -- what the commands share


def _run(
    file: Path, options: Mapping[str, Any], begin: Callable[[Any, Any, Mapping[str, Any]], Coroutine[Any, Any, Any]]
) -> None:
    with Ending(as_json=options["output"] == "jsonl", failure=ExitCode.FAILED) as end:
        end.run(_work(file, options, begin))


async def _work(
    file: Path, options: Mapping[str, Any], begin: Callable[[Any, Any, Mapping[str, Any]], Coroutine[Any, Any, Any]]
) -> None:
    from sinch_provisioning import fleets
    from sinch_provisioning.cli.progress import watching

    fleet = fleets.load(file)
    # It stays until the end: the collector need not look through thousands of projects again and again.
    gc.freeze()
    wanted = {
        **permissions(options),
        **{name: options[name] for name in ("failed", "abort_above")},
        **{name: options[name] or () for name in ("only", "without")},
    }
    with stopping() as stop, watching(_show_outcome(options)) as observe:
        async with _engine(file, options, stop) as (store, settings):
            summary = await begin(fleets, fleet, {**settings, **wanted, "store": store, "observe": observe})
    _finish(summary, options)


@asynccontextmanager
async def _engine(
    file: Path, options: Mapping[str, Any], stop: Any, *, must_exist: bool = False
) -> AsyncGenerator[tuple[Any, dict[str, Any]]]:
    """Open what a run is carried out with: its store, and the settings of `fleets.apply` that lead there."""
    from sinch_provisioning import fleets

    settings = {**_connection(options), "concurrency": options["concurrency"], "stop": stop}
    if options["engine"] != "dbos":
        async with await _store_of(file, options, must_exist=must_exist) as store:
            yield store, settings
        return
    url = _database_of(options)
    if url is None:
        raise CommandError("the engine dbos needs a database", advice=f"add --database URL, or set {_DATABASE}")
    with _extra():
        made = fleets.Worker(file, url, **settings)
    async with made as worker:
        yield worker.store, {**settings, "worker": worker}


def _connection(options: Mapping[str, Any]) -> dict[str, Any]:
    from sinch_provisioning import RateLimit
    from sinch_provisioning.cli.profiles import server_of

    return {
        "server": server_of(options["server"] or os.environ.get("SINCH_PROVISIONING_URL")),
        "token_url": options["token_url"] or os.environ.get("SINCH_TOKEN_URL") or None,
        "timeout": options["timeout"],
        "rate_limit": RateLimit(per_second=options["rate"], adaptive=options["rate"] is None),
    }


@contextmanager
def _extra() -> Generator[None]:
    """Say which extra is missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        advice = "pip install 'sinch-provisioning[fleet]'"
        raise CommandError(f"PostgreSQL needs the extra fleet: {error}", advice=advice) from None


def _exists(path: Path) -> bool:
    return path.exists()


def _database_of(options: Mapping[str, Any]) -> str | None:
    return options["database"] or os.environ.get(_DATABASE) or None


async def _store_of(file: Path, options: Mapping[str, Any], *, must_exist: bool = True) -> Any:
    """Open the store of a fleet: the state file, or the database where one is given."""
    from sinch_provisioning import fleets

    url = _database_of(options) if options["state"] is None else None
    if url is not None:
        with _extra():
            return await fleets.Store.connect(url)
    path: Path = options["state"] or file.with_name(f".{file.name}.fleet.sqlite")
    if must_exist and not _exists(path):
        raise CommandError(f"{path} is not there: no run of {file} has begun", code=ExitCode.FAILED)
    return fleets.Store(path)


def _show_outcome(options: Mapping[str, Any]) -> Callable[[Any], None]:
    """Return what shows the outcome of one project on standard output."""
    shown = 0

    def show(outcome: Any) -> None:
        nonlocal shown
        if options["output"] == "jsonl":
            typer.echo(orjson.dumps(outcome.to_dict()).decode())
        elif options["details"]:
            typer.echo(f"{outcome.member.label} ({outcome.member.project_id})\n{outcome.found or outcome.text}\n")
        elif outcome.standing != "done" and shown <= _SHOWN:
            shown += 1
            text = f"{outcome.member.label}: {outcome.standing}: {outcome.text.splitlines()[0]}"
            typer.echo(text if shown <= _SHOWN else "... and more: fleet status, or --details")

    return show


def _finish(summary: Any, options: Mapping[str, Any]) -> None:
    if options["output"] == "jsonl":
        typer.echo(orjson.dumps({"summary": summary.to_dict()}).decode())
    else:
        typer.echo(str(summary))
    raise typer.Exit(summary.exit_code)
