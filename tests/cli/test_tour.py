"""Every operation, called by the real command in a terminal."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson

from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.testing import StandInServer
from tests.cli.forks import Forks
from tests.cli.terminal import Command
from tests.testing.harness import Description, simulated
from tests.testing.test_tour import tour


class CommandApi:
    """Calls operations in the way of `tests.testing.harness.Api`, by the command."""

    def __init__(self, forks: Forks, folder: Path, server: StandInServer, description: Description) -> None:
        self.server = server
        self.description = description
        self.seen: set[str] = set()
        self.after_each: Callable[[], None] | None = None
        self._forks = forks
        self._body = folder / "body.json"

    async def __call__(
        self,
        name: str,
        *path: str,
        body: Any = None,
        query: dict[str, Any] | None = None,
        code: str | None = None,
    ) -> Any:
        operation = OPERATIONS[name]
        self.seen.add(name)
        words = [each.replace("_", "-") for each in name.split(".")]
        arguments = [*words, *path, "--output", "json", *_options(query or {})]
        if operation.method == "DELETE":
            arguments.append("--yes")
        if body is not None:
            self._body.write_bytes(orjson.dumps(body))
            arguments += ["--body", str(self._body)]
        result = await self._forks.in_terminal(*arguments, columns=400)
        if code is not None:
            assert (result.code, orjson.loads(result.text)["error"]["errorCode"]) == (4, code)
            return None
        assert result.code == 0, f"{name}: {result.text}"
        if result.text.strip() == f"{name}: done":
            return None
        # What is noted for people comes in lines of its own.
        notes = ("; --all for the rest", "DeprecationWarning")
        shown = [line for line in result.text.splitlines() if not any(note in line for note in notes)]
        data = orjson.loads("\n".join(shown))
        return {operation.items: data} if isinstance(data, list) else data


def _options(query: dict[str, Any]) -> list[str]:
    options: list[str] = []
    for name, value in query.items():
        option = "--" + "".join(f"-{each.lower()}" if each.isupper() else each for each in name)
        for each in value if isinstance(value, list) else [value]:
            options += [option, str(each)]
    return options


async def test_the_command_calls_every_operation(
    command: Command, server: StandInServer, description: Description
) -> None:
    async with Forks(command) as forks:
        api: Any = CommandApi(forks, command.folder, server, description)
        await tour(api)
    assert simulated() - api.seen == set()
