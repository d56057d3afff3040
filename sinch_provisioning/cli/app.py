"""The command itself: its root, its help and what ends it."""

import os
import sys
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer
from typer.core import TyperGroup
from typer.main import get_command

from sinch_provisioning._version import __version__
from sinch_provisioning.cli.tree import Lazy, api_commands, built_in_commands

if TYPE_CHECKING:
    import io

_EPILOG = (
    "Settings come from options, then SINCH_* variables, then a profile. The exit code is 0 for success, 2 for a "
    "mistake in the command, 3 when something is not found, 4 when the API refuses, 5 for the network, 6 when it is "
    "unknown whether the call was carried out, 7 for the credentials."
)


class Root(TyperGroup):
    """All commands: those of the API's resources, and the built-in ones."""

    def __init__(self, **attributes: Any) -> None:
        # What typer has registered here is only the placeholder that makes this a group.
        commands: Any = Lazy({**api_commands().makers, **built_in_commands().makers})
        super().__init__(**{**attributes, "commands": commands})


def make_app() -> Any:
    """Make the command, ready to be called with arguments."""
    app = typer.Typer(
        cls=Root,
        help="Onboard WhatsApp, RCS and KakaoTalk senders with the Sinch Provisioning API.",
        epilog=_EPILOG,
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )

    @app.callback()
    def root(
        *,
        version: Annotated[
            bool,
            typer.Option("--version", help="Show the version and exit.", is_eager=True, callback=_show_version),
        ] = False,
    ) -> None:
        pass

    return get_command(app)


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"sinch-provisioning {__version__}")
        raise typer.Exit


def run() -> None:
    """Run the command with the program's arguments; exits with a code of `exits.ExitCode`."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter gets its escape, and not a traceback.
        cast("io.TextIOWrapper", stream).reconfigure(errors="backslashreplace")
    try:
        make_app()(prog_name="sinch-provisioning")
    except BrokenPipeError:
        # Whoever read the output has had enough, such as head; closing it again must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None
