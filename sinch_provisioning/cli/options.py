"""Options that several commands share, and the client that they lead to."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Final, Optional

import typer

OUTPUTS: Final = ("table", "json", "jsonl", "yaml", "csv")
_TEXT: Final = Optional[str]  # noqa: UP045 - typer reads it
_CONNECTION: Final = ("profile", "project_id", "server", "token_url", "timeout")


def parameter(name: str, kind: Any, info: Any, default: Any = None) -> inspect.Parameter:
    """Describe a parameter of a command in the way that typer reads."""
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, info])


def connection_parameters(*, timeout: bool = True) -> list[inspect.Parameter]:
    """Return the options that choose the project, the credentials and the server."""
    found = [
        parameter("profile", _TEXT, typer.Option("--profile", help="Profile of the configuration file."), None),
        parameter("project_id", _TEXT, typer.Option("--project-id", help="Project; default SINCH_PROJECT_ID."), None),
        parameter(
            "server", _TEXT, typer.Option("--server", help="Server name or URL; default SINCH_PROVISIONING_URL."), None
        ),
        parameter(
            "token_url", _TEXT, typer.Option("--token-url", help="Token endpoint; default SINCH_TOKEN_URL."), None
        ),
        parameter(
            "timeout",
            Optional[float],  # noqa: UP045
            typer.Option("--timeout", help="Seconds that one attempt may take.", min=0.001),
            None,
        ),
    ]
    return found if timeout else found[:-1]


def offer(words: Sequence[str]) -> Callable[[str], list[str]]:
    """Make the function that completes one of the words."""

    def complete(incomplete: str) -> list[str]:
        return [word for word in words if word.startswith(incomplete)]

    return complete


def output_parameters() -> list[inspect.Parameter]:
    """Return the options that choose the form of a result."""
    return [
        parameter(
            "output",
            _TEXT,
            typer.Option(
                "--output",
                "-o",
                help="Form of the result; default table on a terminal, else json.",
                metavar="|".join(OUTPUTS),
                callback=_checked_output,
                autocompletion=offer(OUTPUTS),
            ),
        ),
        parameter("query", _TEXT, typer.Option("--query", "-q", help="JMESPath that picks from the result.")),
    ]


def with_options(*shared: list[inspect.Parameter]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Add shared options to a command, which receives all of them as its argument `options`, a mapping."""
    added = [each for group in shared for each in group]

    def decorate(function: Callable[..., None]) -> Callable[..., None]:
        signature = inspect.signature(function, eval_str=True)
        own = [each for each in signature.parameters.values() if each.name != "options"]

        def command(**values: Any) -> None:
            options = {each.name: values.pop(each.name) for each in added}
            function(**values, options=options)

        parameters = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in own] + added
        command.__name__ = function.__name__
        command.__doc__ = function.__doc__
        command.__annotations__ = {each.name: each.annotation for each in parameters}
        command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined] # pyright: ignore[reportFunctionMemberAccess]
        return command

    return decorate


def connect(options: Mapping[str, Any], **more: Any) -> Any:
    """Make the client that a command's options, the environment and the profile ask for."""
    from sinch_provisioning.cli.profiles import Options, resolve

    return resolve(Options(**{name: options[name] for name in _CONNECTION})).client(**more)


def _checked_output(value: str | None) -> str | None:
    if value is not None and value not in OUTPUTS:
        raise typer.BadParameter(f"{value!r} is not one of {', '.join(OUTPUTS)}.")
    return value
