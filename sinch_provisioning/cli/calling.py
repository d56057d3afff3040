"""Running an operation's command: from the arguments on the command line to the result on standard output."""

import inspect
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from operator import attrgetter
from typing import Any, Final, Optional, cast

import typer
from attrs import field, frozen

from sinch_provisioning.cli.ending import Ending
from sinch_provisioning.cli.exits import CommandError, ExitCode
from sinch_provisioning.cli.options import connect, connection_parameters, offer, output_parameters, parameter
from sinch_provisioning.cli.parameters import Description, Parameter, describe
from sinch_provisioning.operations import Operation

_PAGING: Final = frozenset({"page_token", "prefetch"})


@frozen(kw_only=True)
class Call:
    """What a command was asked for: the operation, its arguments and how to show the result."""

    operation: Operation
    arguments: Mapping[str, Any] = field(repr=False)
    options: Mapping[str, Any] = field(repr=False)

    @property
    def reads(self) -> bool:
        """Whether the call changes nothing."""
        return self.operation.method == "GET" and self.operation.idempotent


def command_of(operation: Operation) -> Callable[..., None]:
    """Make the function of an operation's command; typer reads its signature."""
    description = describe(operation)
    parameters = [*_own_parameters(description), *_common_parameters(operation, description)]
    arguments = [each.name for each in description.parameters]

    def command(**values: Any) -> None:
        given = {name: values.pop(name) for name in arguments}
        execute(
            Call(
                operation=operation,
                arguments={name: value for name, value in given.items() if value is not None and value != []},
                options=values,
            )
        )

    command.__name__ = operation.name.rpartition(".")[2]
    command.__doc__ = _help(operation, description)
    command.__annotations__ = {each.name: each.annotation for each in parameters}
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined] # pyright: ignore[reportFunctionMemberAccess]
    return command


def execute(call: Call) -> None:
    """Run a call; ends the command with an exit code when it fails."""
    from sinch_provisioning.cli.output import Output, default_output

    output = Output(call.options["output"]) if call.options["output"] else default_output()
    with Ending(as_json=output in {Output.JSON, Output.JSONL}, reads=call.reads) as end:
        end.run(_run(call, output, end))


async def _run(call: Call, output: Any, end: Ending) -> None:
    from sinch_provisioning.cli.output import compile_query, plain, write

    options = call.options
    search = compile_query(options["query"])
    arguments = dict(call.arguments)
    if "body" in options:
        from sinch_provisioning.cli.bodies import read_body

        arguments["body"] = read_body(
            call.operation, options["body"], options["settings"] or (), options["secrets"] or ()
        )
    if options["dry_run"]:
        from sinch_provisioning.cli.dry_run import show_request

        await show_request(call, arguments, output)
        return
    _confirm(call)

    def sent(_: object) -> None:
        end.changing = None if call.reads else call.operation.name

    async with connect(options, on_request=sent) as client:
        result = call_operation(client, call.operation, arguments, allow_unknown=options.get("allow_unknown", False))
        if isinstance(result, AsyncIterator) or hasattr(result, "pages"):
            await _write_listing(call, result, output, search)
            return
        answer = await cast("Awaitable[Any]", result)
    end.changing = None
    shown = plain(answer, show_secrets=options["show_secrets"])
    if search is not None:
        shown = search(shown)
    elif shown is None:
        _say_done(call)
        return
    write(shown, output, operation=call.operation.name)


def call_operation(client: Any, operation: Operation, arguments: Mapping[str, Any], *, allow_unknown: bool) -> Any:
    """Call an operation's method; what it returns is not awaited yet."""
    more = {"allow_unknown": True} if allow_unknown else {}
    method = attrgetter(operation.name)(client)
    import warnings

    with warnings.catch_warnings():
        # The help says that it is deprecated.
        warnings.simplefilter("ignore", DeprecationWarning)
        return method(**arguments, **more)


async def _write_listing(call: Call, listing: Any, output: Any, search: Callable[[Any], Any] | None) -> None:
    from sinch_provisioning.cli.listing import follow, one_by_one
    from sinch_provisioning.cli.output import Output, write

    options = call.options
    show_secrets = options["show_secrets"]
    if output is Output.TABLE and not options["all"] and options["limit"] is None and search is None:
        await one_by_one(listing, operation=call.operation.name, show_secrets=show_secrets)
        return
    streamed = output is Output.JSONL and search is None
    found: list[Any] = []
    async for item in follow(listing, everything=options["all"], limit=options["limit"], show_secrets=show_secrets):
        if streamed:
            write(item, output, operation=call.operation.name)
        else:
            found.append(item)
    if not streamed:
        write(found if search is None else search(found), output, operation=call.operation.name)


def _confirm(call: Call) -> None:
    """Ask before something is deleted; without a terminal `--yes` has to say so."""
    if call.operation.method != "DELETE" or call.options["yes"]:
        return
    what = " ".join([call.operation.name, *(str(value) for value in call.arguments.values())])
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise CommandError(f"refusing to run {what} without confirmation", advice="add --yes to delete it")
    if not typer.confirm(f"{what}: do it?", err=True):
        raise CommandError("nothing was done", code=ExitCode.FAILED)


def _say_done(call: Call) -> None:
    from sinch_provisioning.cli.output import note

    note(f"{call.operation.name}: done")


def _help(operation: Operation, description: Description) -> str:
    parts = [description.text.replace("\n\n", "\n\n")]
    if operation.deprecated and "eprecated" not in description.text:
        parts.append("Deprecated by the API.")
    codes = [f"{status}: {', '.join(found)}" for status, found in operation.error_codes.items() if found]
    if codes:
        parts.append("Error codes by status. " + "; ".join(codes) + ".")
    parts.append(f"Source: {operation.method} {operation.path}")
    return "\n\n".join(parts)


def _own_parameters(description: Description) -> list[inspect.Parameter]:
    return [_typer_parameter(each) for each in description.parameters if each.name not in _PAGING - {"page_token"}]


def _typer_parameter(described: Parameter) -> inspect.Parameter:
    shared: dict[str, Any] = {"help": described.help, "metavar": described.metavar}
    if described.choices:
        shared["autocompletion"] = offer(described.choices)
    kind: Any = list[described.kind] if described.multiple else described.kind  # type: ignore[name-defined]
    if described.required:
        shared.pop("metavar")
        return parameter(described.name, kind, typer.Argument(**shared), inspect.Parameter.empty)
    if described.kind is bool:
        shared.pop("metavar")
        declared = f"{described.option}/--no-{described.option[2:]}"
        return parameter(described.name, Optional[bool], typer.Option(declared, **shared), None)  # noqa: UP045
    return parameter(described.name, Optional[kind], typer.Option(described.option, **shared), None)  # noqa: UP045


def _common_parameters(operation: Operation, description: Description) -> list[inspect.Parameter]:
    text = Optional[str]  # noqa: UP045
    found: list[inspect.Parameter] = []
    if description.has_body:
        found += [
            parameter(
                "body",
                text,
                typer.Option("--body", help="YAML or JSON file with the body; - for standard input.", metavar="FILE"),
                None,
            ),
            parameter(
                "settings",
                Optional[list[str]],  # noqa: UP045
                typer.Option(
                    "--set", help="Set a field of the body, such as details.displayName=Acme.", metavar="PATH=VALUE"
                ),
            ),
            parameter(
                "secrets",
                Optional[list[str]],  # noqa: UP045
                typer.Option(
                    "--secret",
                    help="Set a secret field of the body from where it is kept, such as secret=env:NAME or file:PATH.",
                    metavar="PATH=SOURCE",
                ),
            ),
            parameter(
                "allow_unknown",
                bool,
                typer.Option("--allow-unknown", help="Send keys that the description does not know."),
                default=False,
            ),
        ]
    if is_listing(operation):
        found += [
            parameter("all", bool, typer.Option("--all", help="Walk every page."), default=False),
            parameter(
                "limit",
                Optional[int],  # noqa: UP045
                typer.Option("--limit", help="Show so many items at most.", min=1),
                None,
            ),
        ]
    if operation.method == "DELETE":
        found.append(parameter("yes", bool, typer.Option("--yes", "-y", help="Do not ask."), default=False))
    found += [
        *output_parameters(),
        parameter("show_secrets", bool, typer.Option("--show-secrets", help="Do not mask credentials."), default=False),
        parameter(
            "dry_run",
            bool,
            typer.Option("--dry-run", help="Check, and show the request instead of sending it."),
            default=False,
        ),
        *connection_parameters(),
    ]
    return found


def is_listing(operation: Operation) -> bool:
    """Tell whether an operation's result is a list of items."""
    return operation.paginated or operation.name.rpartition(".")[2].startswith("list")
