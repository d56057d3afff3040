"""``sinch-provisioning operations`` and ``sinch-provisioning errors explain``."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Annotated, Any, Optional

import typer

from sinch_provisioning.cli.ending import Ending
from sinch_provisioning.cli.exits import CommandError
from sinch_provisioning.cli.options import output_parameters, with_options
from sinch_provisioning.operations import OPERATIONS


@with_options(output_parameters())
def operations(
    prefix: Annotated[Optional[str], typer.Argument(help="Only those that begin so, such as whatsapp.")] = None,  # noqa: UP045
    *,
    options: Mapping[str, Any],
) -> None:
    """List all operations of the API."""
    _show(
        [
            {
                "name": operation.name,
                "method": operation.method,
                "path": operation.path,
                "stability": operation.stability + (", deprecated" if operation.deprecated else ""),
                "summary": operation.summary,
            }
            for operation in OPERATIONS
            if operation.name.startswith(prefix or "")
        ],
        options,
        f"no operation begins with {prefix!r}",
    )


def _codes() -> list[str]:
    return sorted({code for operation in OPERATIONS for codes in operation.error_codes.values() for code in codes})


def _complete_code(incomplete: str) -> list[str]:
    return [code for code in _codes() if code.startswith(incomplete)]


@with_options(output_parameters())
def explain(
    code: Annotated[
        str,
        typer.Argument(
            help="The error code, such as invalid_input.",
            autocompletion=_complete_code,
        ),
    ],
    *,
    options: Mapping[str, Any],
) -> None:
    """Explain an error code: which operations answer it, with which status, and what to do."""
    from sinch_provisioning.cli.resolutions import advice_for

    found = [
        {"operation": operation.name, "status": status, "code": code, "advice": advice_for(code, status)}
        for operation in OPERATIONS
        for status, codes in operation.error_codes.items()
        if code in codes
    ]
    close = get_close_matches(code, _codes(), n=1)
    _show(found, options, f"no operation answers {code!r}" + (f"; did you mean {close[0]!r}?" if close else ""))


def _show(rows: list[dict[str, Any]], options: Mapping[str, Any], nothing: str) -> None:
    from sinch_provisioning.cli.output import Output, compile_query, default_output, write

    output = Output(options["output"]) if options["output"] else default_output()
    with Ending(as_json=output in {Output.JSON, Output.JSONL}):
        search = compile_query(options["query"])
        if not rows:
            raise CommandError(nothing)
        write(rows if search is None else search(rows), output, operation="")
