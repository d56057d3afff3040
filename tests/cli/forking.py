"""Forks the command for each line of its input, which says with what, and writes a line of what came of it."""

import fcntl
import os
import pty
import struct
import sys
import termios
from contextlib import suppress
from typing import Any

import aiohttp  # noqa: F401 - imported for the forks
import orjson
import rich.console
import rich.table  # noqa: F401

import sinch_provisioning.cli.app
import sinch_provisioning.client  # noqa: F401
from sinch_provisioning import cli


def fork(arguments: list[str], columns: int, folder: str) -> dict[str, Any]:
    """Run the command in a terminal of its own."""
    child, terminal = pty.fork()
    if child == 0:
        _become_the_command(arguments, columns, folder)
    out = b""
    # Linux ends a terminal without a program with an error.
    with suppress(OSError):
        while part := os.read(terminal, 65536):
            out += part
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    return {"code": os.waitstatus_to_exitcode(status), "out": out.decode()}


def _become_the_command(arguments: list[str], columns: int, folder: str) -> None:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    os.chdir(folder)
    # Those of this process are its pipes.
    sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w", buffering=1)
    sys.argv = ["sinch-provisioning", *arguments]
    cli.main()
    sys.exit()


if __name__ == "__main__":
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(orjson.dumps(fork(**orjson.loads(line))) + b"\n")
        sys.stdout.buffer.flush()
