"""The real command in a real terminal without its imports: each run is a fork of a process that has done them."""

import asyncio
import sys
from types import TracebackType
from typing import Any, Self

import orjson

from tests.cli.terminal import LIMIT, ROOT, Command, Result

_LONGEST = 64 * 1024 * 1024


class Forks:
    """Runs the command; entering it starts the process that forks."""

    def __init__(self, command: Command) -> None:
        self._command = command
        self._process: asyncio.subprocess.Process | None = None

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.cli.forking",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=self._command.environment(),
            cwd=ROOT,
            limit=_LONGEST,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._process is not None
        self._process.kill()
        await self._process.communicate()

    async def in_terminal(self, *arguments: str, columns: int = 80) -> Result:
        """Run the command in a terminal of a width."""
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        run = {"arguments": arguments, "columns": columns, "folder": str(self._command.folder)}
        self._process.stdin.write(orjson.dumps(run) + b"\n")
        async with asyncio.timeout(LIMIT):
            ended: dict[str, Any] = orjson.loads(await self._process.stdout.readline())
        return Result(ended["code"], ended["out"])
