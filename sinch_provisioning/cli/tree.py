"""The tree of commands, built as far as a call needs it: help and completion load no more than they show."""

from collections.abc import Iterator, Mapping, MutableMapping
from importlib import import_module
from typing import Any, Final, cast

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from sinch_provisioning.operations import OPERATIONS, Operation

_UsageError: Final[Any] = typer.BadParameter.__base__
"""Every mistake in the arguments; typer does not name it."""
_COMMANDS: Final = "sinch_provisioning.cli.commands"

BUILT_IN: Final[Mapping[str, tuple[str, str]]] = {
    "wait": ("waiting.wait", "Wait until a resource has reached a state."),
    "events listen": ("events.listen", "Receive a webhook's deliveries, check their signatures and show the events."),
    "events types": ("events.types", "List the types of events."),
    "plan": ("plans.plan", "Show what would make a project match its files."),
    "apply": ("plans.apply", "Make a project match its files."),
    "import": ("plans.import_project", "Write the file of a project that exists."),
    "schema": ("plans.schema", "Write the JSON Schema of the files, for editors."),
    "fleet plan": ("fleet.plan", "Show what would make many projects match their files."),
    "fleet apply": ("fleet.apply", "Make many projects match their files."),
    "fleet drift": ("fleet.drift", "Show what somebody has changed in projects since they were applied."),
    "fleet resume": ("fleet.resume", "Go on with a run that was stopped or cut off."),
    "fleet worker": ("fleet.worker", "Work on the runs that --engine dbos queues."),
    "fleet status": ("fleet.status", "Show how the last run went, and what is stuck."),
    "fleet report": ("fleet.report", "Write the board: who is stuck, why, since when, and who has to act."),
    "operations": ("catalogue.operations", "List all operations of the API."),
    "errors explain": ("catalogue.explain", "Explain an error code: which operations answer it, and when."),
    "profiles": ("settings.profiles", "List the profiles, and say where they are kept."),
    "doctor": ("doctor.doctor", "Check credentials, clock, network, proxy and versions."),
    "standin": ("standin.standin", "Run a stand-in of the API on this machine."),
}
"""The commands that are no operations: the function in `commands` that each runs, and its short help."""

_GROUPS: Final[Mapping[str, str]] = {
    "events": "Receive webhooks, and list their types.",
    "fleet": "Plan, apply and watch many projects.",
    "errors": "What the API's error codes mean.",
}
_TITLES: Final[Mapping[str, str]] = {
    "whatsapp": "WhatsApp",
    "rcs": "RCS",
    "kakaotalk": "KakaoTalk",
    "sms": "SMS",
}


class Lazy(MutableMapping[str, Any]):
    """Commands by name, each built when it is asked for."""

    def __init__(self, makers: Mapping[str, Any]) -> None:
        self.makers: dict[str, Any] = dict(makers)
        self._made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._made:
            self._made[name] = self.makers[name]()
        return self._made[name]

    def __setitem__(self, name: str, command: Any) -> None:
        self.makers[name] = lambda: command
        self._made[name] = command

    def __delitem__(self, name: str) -> None:
        del self.makers[name]
        self._made.pop(name, None)

    def __iter__(self) -> Iterator[str]:
        return iter(self.makers)

    def __len__(self) -> int:
        return len(self.makers)


class LateCommand(TyperCommand):
    """A command whose parameters and function are loaded when they are needed; its name and short help are not."""

    def __init__(self, load: Any, *, usage_code: int = 2, **attributes: Any) -> None:
        super().__init__(**attributes)
        self._load = load
        self._usage_code = usage_code

    def make_context(self, *arguments: Any, **more: Any) -> Any:
        """Read the arguments; a mistake in them ends with the command's own code for that."""
        try:
            return super().make_context(*arguments, **more)
        except _UsageError as error:
            error.exit_code = self._usage_code
            raise

    def get_params(self, ctx: Any) -> Any:
        """Return the parameters, `--help` among them."""
        self._complete()
        return super().get_params(ctx)

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        self._complete()
        return super().invoke(ctx)

    def _complete(self) -> None:
        load, self._load = self._load, None
        if load is not None:
            app = typer.Typer(add_completion=False, rich_markup_mode=None)
            app.command()(load())
            whole = get_command(app)
            self.params, self.callback = whole.params, whole.callback
            self.help = whole.help or self.help


def api_commands() -> Lazy:
    """Make the commands of all operations, grouped as the resources are."""
    return Lazy(_makers("", OPERATIONS))


def built_in_commands() -> Lazy:
    """Make the commands that are no operations."""
    makers: dict[str, Any] = {}
    groups: dict[str, dict[str, Any]] = {}
    for name, (target, text) in BUILT_IN.items():
        word, _, rest = name.partition(" ")
        if rest:
            groups.setdefault(word, {})[rest] = _built_in_maker(rest, target, text)
        else:
            makers[word] = _built_in_maker(word, target, text)
    for word, members in groups.items():
        makers[word] = _built_in_group_maker(word, members)
    return Lazy(dict(sorted(makers.items())))


def _built_in_maker(name: str, target: str, text: str) -> Any:
    def load() -> Any:
        module, _, function = target.partition(".")
        return getattr(import_module(f"{_COMMANDS}.{module}"), function)

    more: dict[str, Any] = {}
    if target == "standin.standin":
        # The stand-in reads its own arguments, --help among them.
        more = {"context_settings": {"ignore_unknown_options": True}, "add_help_option": False}
    elif target in {"plans.plan", "plans.apply"} or target.startswith("fleet."):
        # 2 says that there are changes.
        more = {"usage_code": 1}
    return lambda: LateCommand(load, name=name, help=text, short_help=text, rich_markup_mode=None, **more)


def _built_in_group_maker(name: str, members: dict[str, Any]) -> Any:
    return lambda: TyperGroup(
        name=name, help=_GROUPS[name], commands=cast("Any", Lazy(members)), no_args_is_help=True, rich_markup_mode=None
    )


def _makers(prefix: str, operations: Any) -> dict[str, Any]:
    """Group operations by the next word of their names."""
    makers: dict[str, Any] = {}
    groups: dict[str, list[Operation]] = {}
    for operation in operations:
        word, _, rest = operation.name[len(prefix) :].partition(".")
        if rest:
            groups.setdefault(word, []).append(operation)
        else:
            makers[word.replace("_", "-")] = _operation_maker(operation, word.replace("_", "-"))
    for word, members in groups.items():
        makers[word.replace("_", "-")] = _group_maker(prefix + word, members)
    return dict(sorted(makers.items()))


def _group_maker(name: str, members: list[Operation]) -> Any:
    def make() -> TyperGroup:
        return TyperGroup(
            name=name.rpartition(".")[2].replace("_", "-"),
            help=f"{_title(name)} ({len(members)} operations).",
            commands=cast("Any", Lazy(_makers(name + ".", members))),
            no_args_is_help=True,
            rich_markup_mode=None,
        )

    return make


def _operation_maker(operation: Operation, name: str) -> Any:
    def load() -> Any:
        from sinch_provisioning.cli.calling import command_of

        return command_of(operation)

    def make() -> LateCommand:
        summary = operation.summary or operation.name
        if operation.stability != "GA":
            summary = f"[{operation.stability}] {summary}"
        return LateCommand(
            load,
            name=name,
            help=summary,
            short_help=summary,
            deprecated=operation.deprecated,
            rich_markup_mode=None,
        )

    return make


def _title(name: str) -> str:
    words = name.split(".")
    return " ".join([_TITLES.get(words[0], words[0].capitalize()), *words[1:]])
