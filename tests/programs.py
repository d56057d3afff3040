"""Runs Python programs of the repository, as a user would."""

import asyncio
import sys

from tests.samples import ROOT


async def run_python(*arguments: str) -> str:
    """Run Python with arguments, with warnings as errors, insist that it succeeds, and return what it printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-W",
        "error",
        *arguments,
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()
    return output.decode()
