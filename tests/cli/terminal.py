"""The real command, in a pseudo-terminal or with pipes."""

import asyncio
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import orjson
import pexpect
from attrs import define, field, frozen

from sinch_provisioning.testing import StandInServer

ROOT: Final = Path(__file__).parents[2]
PROGRAM: Final = [sys.executable, "-m", "sinch_provisioning.cli"]
LIMIT: Final = 60.0
_ESCAPES: Final = re.compile(r"\x1b(\[[0-9;?]*[A-Za-z]|\][^\x07]*\x07|[=>])")


@frozen
class Result:
    """What a command printed, and its exit code; in a terminal both streams are one."""

    code: int
    out: str
    err: str = ""

    @property
    def data(self) -> Any:
        """The output as JSON."""
        return orjson.loads(self.out)

    @property
    def text(self) -> str:
        """What a terminal shows, without colours and cursor movements."""
        return _ESCAPES.sub("", self.out).replace("\r\n", "\n")

    @property
    def error(self) -> Any:
        """The error that was printed as JSON."""
        return orjson.loads(self.err.splitlines()[-1])["error"]


@define
class Command:
    """Runs the command against a stand-in."""

    server: StandInServer | None
    folder: Path
    variables: dict[str, str] = field(factory=dict)

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "LANG") if name in os.environ}
        kept |= {"SINCH_PROVISIONING_CONFIG": str(self.folder / "config.toml"), "TERM": "xterm-256color"}
        if self.server is not None:
            kept |= {
                "SINCH_PROJECT_ID": self.server.project_id,
                "SINCH_KEY_ID": self.server.key_id,
                "SINCH_KEY_SECRET": self.server.key_secret,
                "SINCH_PROVISIONING_URL": self.server.url,
                "SINCH_TOKEN_URL": self.server.token_url,
            }
        return {**kept, "PYTHONPATH": str(ROOT), **self.variables, **(more or {})}

    async def __call__(
        self, *arguments: str, stdin: bytes | None = None, variables: Mapping[str, str] | None = None
    ) -> Result:
        """Run the command with pipes."""
        process = await asyncio.create_subprocess_exec(
            *PROGRAM,
            *arguments,
            stdin=asyncio.subprocess.DEVNULL if stdin is None else asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=self.environment(variables),
            cwd=self.folder,
        )
        async with asyncio.timeout(LIMIT):
            out, err = await process.communicate(stdin)
        assert process.returncode is not None
        return Result(process.returncode, out.decode(), err.decode())

    async def in_terminal(
        self,
        *arguments: str,
        columns: int = 80,
        variables: Mapping[str, str] | None = None,
        talk: Callable[[Any], object] | None = None,
    ) -> Result:
        """Run the command in a terminal of a width; `talk` types into it."""
        return await asyncio.to_thread(self._talk, arguments, columns, variables, talk)

    def _talk(
        self,
        arguments: Sequence[str],
        columns: int,
        variables: Mapping[str, str] | None,
        talk: Callable[[Any], object] | None,
    ) -> Result:
        seen: list[str] = []
        child = pexpect.spawn(
            PROGRAM[0],
            [*PROGRAM[1:], *arguments],
            env=self.environment(variables),
            cwd=str(self.folder),
            dimensions=(50, columns),
            encoding="utf-8",
            timeout=LIMIT,
        )
        child.logfile_read = _Log(seen)
        try:
            if talk is not None:
                talk(child)
            child.expect(pexpect.EOF)
        finally:
            child.close()
        code = child.exitstatus if child.exitstatus is not None else -(child.signalstatus or 0)
        return Result(code, "".join(seen))


class _Log:
    def __init__(self, seen: list[str]) -> None:
        self._seen = seen

    def write(self, text: str) -> None:
        self._seen.append(text)

    def flush(self) -> None:
        pass
