"""``sinch-provisioning standin``."""

from typing import Annotated, Optional

import typer


def standin(
    arguments: Annotated[
        Optional[list[str]],  # noqa: UP045 - typer reads it
        typer.Argument(help="Options of the stand-in; --help lists them.", metavar="[OPTIONS]"),
    ] = None,
) -> None:
    """Run a stand-in of the API on this machine, with a console."""
    from sinch_provisioning.testing.__main__ import main

    raise typer.Exit(main(arguments or [], program="sinch-provisioning standin"))
