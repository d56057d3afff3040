"""The blocks of a page, found by Sybil and run one after the other, as a reader would."""

import ast
import asyncio
import inspect
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable
from contextlib import redirect_stdout, suppress
from pathlib import Path
from types import FunctionType
from typing import Any, Final
from unittest import SkipTest

import pytest
from ruamel.yaml import YAML
from sybil import Document, Example
from sybil.parsers.markdown import CodeBlockParser, SkipParser
from sybil.typing import Parser

from sinch_provisioning import plans
from tests.samples import ROOT

LIMIT: Final = 120
MISSING: Final = [each for each in ("bash", "curl") if shutil.which(each) is None or os.name == "nt"]
NEEDS_A_SHELL: Final = pytest.mark.skipif(bool(MISSING), reason=f"blocks want {' and '.join(MISSING)}")
PAGES: Final = sorted(
    path.relative_to(ROOT).as_posix()
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    if "operations" not in path.parts
)
_SERVER: Final = "# Ctrl+C stops it"
_FENCE: Final = re.compile(r"^ *```+ *([^\s`]*)[^`\n]*$", re.MULTILINE)
_BLOCK: Final = re.compile(r"^( *)(```+).*?^\1\2 *$", re.MULTILINE | re.DOTALL)
_INSTALLED: Final[set[str]] = set()
_PRINTS: Final = re.compile(r"^ *print\(.*\)  # (.+)$", re.MULTILINE)
_NAME: Final = re.compile(r"# ([\w.-]+\.(?:yaml|json|toml|py))\n")


class Session:
    """A reader at work on one page: a folder, an environment, and the names that the blocks have defined so far."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # make reads its targets here, and says what it would do for them.
        (folder / "Makefile").symlink_to(ROOT / "Makefile")
        (folder / "pyproject.toml").touch()
        self._names: dict[str, Any] = {"__name__": "__main__"}
        self._scripts: list[str] = []
        self._programs: dict[str, str] = {}
        self._runner = asyncio.Runner()
        self.parsers: tuple[Parser, ...] = (
            SkipParser(),
            *(
                CodeBlockParser(language, run)
                for language, run in {
                    "python": self.run_python,
                    "sh": self.run_shell,
                    "console": self.run_console,
                    "yaml": self.read_yaml,
                    "toml": self._keeping(tomllib.loads),
                    "json": self._keeping(json.loads),
                }.items()
            ),
        )

    def close(self) -> None:
        self._runner.close()

    def run(self, document: Document) -> None:
        for example in document.examples():
            # A directive skips one block; the next one runs.
            with suppress(SkipTest):
                example.evaluate()
        ran = "\n".join([*self._scripts, *self._programs.values()])
        for name in self._programs:
            assert name in ran or f"from {Path(name).stem} import" in ran, f"{document.path}: nothing runs {name}"

    def run_python(self, example: Example) -> None:
        """Run a program, or, where it awaits at its top level, what is typed into ``python -m asyncio``.

        What a comment says that a line prints has to be printed. A program that has the name of a file is for a later
        block to run.
        """
        if path := self._keep(example):
            self._programs[path.name] = example.parsed.partition("\n")[2]
            return
        source = "\n" * example.line + example.parsed
        code = compile(source, example.path, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        with redirect_stdout(io.StringIO()) as output:
            if code.co_flags & inspect.CO_COROUTINE:
                self._runner.run(asyncio.wait_for(FunctionType(code, self._names)(), LIMIT))
            else:
                exec(code, self._names)
        for expected in _PRINTS.findall(source):
            assert matches(expected, output.getvalue()), f"{example.path}: {expected}\n{output.getvalue()}"

    def run_shell(self, example: Example) -> None:
        """Run the commands; an installation that stands on several pages is tried once."""
        script = "\n".join(line.partition("    #")[0] for line in example.parsed.splitlines())
        if script not in _INSTALLED:
            self.execute(script)
        if script.startswith("pip install"):
            _INSTALLED.add(script)

    def run_console(self, example: Example) -> None:
        """Run the commands, and compare what they print with what stands there."""
        for command, _, expected in (
            each.partition("\n") for each in re.split(r"^\$ ", example.parsed, flags=re.MULTILINE)[1:]
        ):
            printed = self.execute(command)
            assert matches(expected, printed), f"{example.path}:{example.line}: {command}\n{printed}"

    def read_yaml(self, example: Example) -> None:
        """Read a file; one of provisioning as code is loaded as such."""
        text = example.parsed
        data = YAML(typ="safe", pure=True).load(text)
        assert isinstance(data, dict), f"{example.path}:{example.line}: is not a mapping"
        path = self._keep(example)
        if data.keys() <= plans.schema()["else"]["properties"].keys():
            plans.load(path or self._write("block.yaml", text))

    def execute(self, script: str) -> str:
        """Run a script in bash and return what it prints; a server is stopped once it has said where it is."""
        self._scripts.append(script)
        process = subprocess.Popen(
            ["bash", "-euo", "pipefail", "-c", script],
            cwd=self.folder,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        assert process.stdout is not None
        stop = threading.Timer(LIMIT, os.killpg, (process.pid, signal.SIGKILL))
        stop.start()
        try:
            printed = process.stdout.readline()
            if _SERVER in script:
                os.killpg(process.pid, signal.SIGINT)
            printed += process.stdout.read()
            code = process.wait()
        finally:
            stop.cancel()
            process.stdout.close()
        assert code == 0, f"{script}\nended with {code}:\n{printed}"
        return printed

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "NO_COLOR": "1",
            "COLUMNS": "100",
            "MAKEFLAGS": "n",
            # The plugins that a reader has, and not all that are installed here.
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTEST_ADDOPTS": "-p pytest_asyncio.plugin -p sinch_provisioning.testing.plugin",
        }

    def _keeping(self, read: Callable[[str], object]) -> Callable[[Example], None]:
        def keep(example: Example) -> None:
            read(example.parsed)
            self._keep(example)

        return keep

    def _keep(self, example: Example) -> Path | None:
        """Write a block that begins with the name of a file, in a comment, to that file."""
        name = _NAME.match(example.parsed)
        return self._write(name[1], example.parsed) if name else None

    def _write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


def languages(text: str) -> list[str]:
    """List the languages of a page's blocks."""
    return _FENCE.findall(text)[::2]


def without_blocks(text: str) -> str:
    """Return a page's prose."""
    return _BLOCK.sub("", text)


def matches(expected: str, printed: str) -> bool:
    """Tell whether what was printed is what stands on a page, where ``...`` is anything; nothing expects nothing."""
    pattern = ".*".join(map(re.escape, (" ".join(part.split()) for part in expected.split("..."))))
    return not expected.strip() or re.search(pattern.replace(r"\ ", r"\s+"), " ".join(printed.split())) is not None
