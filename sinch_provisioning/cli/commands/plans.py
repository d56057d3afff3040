"""``sinch-provisioning plan``, ``apply``, ``import`` and ``schema``: a project as files."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Final, Optional

import orjson
import typer

from sinch_provisioning.cli.ending import Ending, confirm, stopping
from sinch_provisioning.cli.exits import CommandError, ExitCode
from sinch_provisioning.cli.options import connect, connection_parameters, parameter, with_options

STATE_FILE: Final = ".sinch-provisioning.sqlite"
_STYLES: Final = {
    "+": "green",
    "~": "yellow",
    "-": "red",
    "-/+": "magenta",
    "?": "cyan",
    "!": "bold red",
    "x": "bold red",
}
_TEXT: Final = Optional[str]  # noqa: UP045 - typer reads it
_TEXTS: Final = Optional[list[str]]  # noqa: UP045
_Files = Annotated[list[Path], typer.Argument(help="YAML files, or folders with them.", show_default=False)]


def output_parameter(*outputs: str) -> Any:
    """Return the option that chooses the form of a result, the first one by default."""

    def check(value: str) -> str:
        if value not in outputs:
            raise typer.BadParameter(f"{value!r} is not one of {', '.join(outputs)}.")
        return value

    option = typer.Option("--output", "-o", help="Form of the result.", metavar="|".join(outputs), callback=check)
    return parameter("output", str, option, default=outputs[0])


def permission_parameters() -> list[Any]:
    """Return the options that allow a plan more than creating and changing."""
    return [
        parameter(
            "prune",
            bool,
            typer.Option("--prune", help="Delete what the files do not name, of their kinds."),
            default=False,
        ),
        parameter(
            "replace",
            _TEXTS,
            typer.Option("--replace", help="Address that may be deleted and created again.", metavar="ADDRESS"),
        ),
        parameter(
            "force",
            bool,
            typer.Option("--force", help="Allow to change or delete more than 30% of what is there."),
            default=False,
        ),
        parameter(
            "resend_secrets",
            bool,
            typer.Option("--resend-secrets", help="Send secrets that are not known to have been sent from here."),
            default=False,
        ),
    ]


def permissions(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the options of `permission_parameters` allow, as `plans.plan` takes it."""
    names = ("prune", "force", "resend_secrets")
    return {**{name: options[name] for name in names}, "replace": options["replace"] or ()}


def _plan_parameters() -> list[Any]:
    return [
        parameter(
            "state", _TEXT, typer.Option("--state", help=f"State file; default {STATE_FILE} beside the first file.")
        ),
        *permission_parameters(),
        output_parameter("text", "json"),
    ]


@with_options(_plan_parameters(), connection_parameters())
def plan(
    files: _Files,
    out: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--out", help="Save the plan here, for `apply --plan`.", show_default=False),
    ] = None,
    *,
    options: Mapping[str, Any],
) -> None:
    """Show what would make a project match its files.

    Nothing is sent but reads. The exit code is 0 when there is nothing to do, 1 for an error or a plan that is
    refused, 2 when there are changes, 3 when something waits for a review, 4 when a person is needed.
    """
    with Ending(as_json=options["output"] == "json", failure=ExitCode.FAILED) as end:
        end.run(_plan(files, out, options))


async def _plan(files: Sequence[Path], out: Path | None, options: Mapping[str, Any]) -> None:
    from sinch_provisioning import plans

    wanted = plans.load(files)
    path = _state_path(files, options)
    # A plan leaves nothing behind.
    with plans.State(path if path.exists() else None) as state:
        async with connect(options) as client:
            found = await plans.plan(client, wanted, state=state, **permissions(options))
    _show(found, options)
    if out is not None:
        _write(out, orjson.dumps(found.to_dict(), option=orjson.OPT_INDENT_2) + b"\n")
    raise typer.Exit(found.exit_code)


@with_options(_plan_parameters(), connection_parameters())
def apply(
    files: _Files,
    saved: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--plan", help="Apply this plan, and refuse when the changes are others now.", show_default=False),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    wait: Annotated[bool, typer.Option("--wait", help="Wait for reviews, and do what they make possible.")] = False,
    wait_timeout: Annotated[float, typer.Option("--wait-timeout", help="Seconds to wait; 0 for no limit.", min=0)] = 0,
    *,
    options: Mapping[str, Any],
) -> None:
    """Make a project match its files.

    The plan is shown first, and carried out when it is confirmed. Nothing is created twice, also when an answer is
    lost or an earlier apply was cut off. The exit code is 0 when the project is as the files say, 1 for an error,
    3 when something waits for a review, 4 when a person is needed.
    """
    with Ending(as_json=options["output"] == "json", failure=ExitCode.FAILED) as end:
        seconds = (wait_timeout or None) if wait else 0
        end.run(_apply(files, saved, yes=yes, wait=seconds, options=options))


async def _apply(
    files: Sequence[Path], saved: Path | None, *, yes: bool, wait: float | None, options: Mapping[str, Any]
) -> None:
    from sinch_provisioning import plans

    wanted = plans.load(files)
    known = _read_saved(saved) if saved is not None else None
    allowed = known["options"] if known is not None else permissions(options)
    with plans.State(_state_path(files, options)) as state:
        async with connect(options) as client:
            found = await plans.plan(client, wanted, state=state, **allowed)
            if known is not None and known["digest"] != found.digest:
                raise CommandError(
                    f"what would be done now is not what {saved} says", advice="plan again, and look at the changes"
                )
            if known is None:
                _show(found, options, to_people=True)
                if found.changes and not found.refused:
                    confirm("Apply this plan?", yes=yes, otherwise="add --yes, or apply a saved plan with --plan")
            with stopping() as stop:
                report = await plans.apply(client, found, state=state, wait=wait, stop=stop)
    _show(report, options)
    raise typer.Exit(report.exit_code)


@with_options(connection_parameters())
def import_project(
    file: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Argument(help="The file to write; standard output by default.", show_default=False),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite a file that is there.")] = False,
    *,
    options: Mapping[str, Any],
) -> None:
    """Write the file of a project that exists.

    It has all that a file can say. Secrets are named as environment variables, to be set before a plan.
    """
    with Ending(as_json=False) as end:
        if file is not None and file.exists() and not force:
            raise CommandError(f"{file} is there already", advice="add --force to overwrite it")
        end.run(_import(file, options))


async def _import(file: Path | None, options: Mapping[str, Any]) -> None:
    from sinch_provisioning import plans

    async with connect(options) as client:
        text = await plans.export(client)
    if file is None:
        typer.echo(text, nl=False)
    else:
        _write(file, text.encode())


def schema(
    file: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Argument(help="The file to write; standard output by default.", show_default=False),
    ] = None,
) -> None:
    """Write the JSON Schema of the files, for editors.

    With `# yaml-language-server: $schema=schema.json` in its first line, a file is completed and checked with it.
    """
    from sinch_provisioning import plans

    content = orjson.dumps(plans.schema(), option=orjson.OPT_INDENT_2) + b"\n"
    with Ending(as_json=False):
        if file is None:
            typer.echo(content.decode(), nl=False)
        else:
            _write(file, content)


def _state_path(files: Sequence[Path], options: Mapping[str, Any]) -> Path:
    if options["state"]:
        return Path(options["state"])
    return (files[0] if files[0].is_dir() else files[0].parent) / STATE_FILE


def _read_saved(path: Path) -> dict[str, Any]:
    """Read a saved plan: its digest, and what it was allowed to do."""
    try:
        data = orjson.loads(path.read_bytes())
        given = data["options"]
        options = {name: given[name] for name in ("prune", "force", "replace")}
        return {"digest": str(data["digest"]), "options": {**options, "resend_secrets": given["resendSecrets"]}}
    except OSError as error:
        raise CommandError(f"the plan cannot be read from {path}: {error.strerror}") from None
    except (orjson.JSONDecodeError, KeyError, TypeError):
        raise CommandError(f"{path} is not a plan that `plan --out` has saved") from None


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise CommandError(f"{path} cannot be written: {error.strerror}", code=ExitCode.FAILED) from None


def _show(found: Any, options: Mapping[str, Any], *, to_people: bool = False) -> None:
    """Print a plan or a report; `to_people` leaves standard output to what follows."""
    if options["output"] == "json":
        if not to_people:
            typer.echo(orjson.dumps(found.to_dict(), option=orjson.OPT_INDENT_2).decode())
        return
    from rich.console import Console

    from sinch_provisioning.cli.output import printable

    console = Console(markup=False, emoji=False, highlight=False, soft_wrap=True)
    for symbol, text in found.lines():
        console.print(printable(text), style=_STYLES.get(symbol))
