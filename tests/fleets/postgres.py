"""A PostgreSQL server of the tests' own, on a free port, as a user without privileges."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

REQUIRED: Final = "REQUIRE_POSTGRESQL"
"""The variable that makes it a failure, and not a reason to skip, that PostgreSQL is not installed."""
_FAST: Final = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


def _programs() -> Path | None:
    """Return the folder of the server's programs, which Debian keeps out of the path."""
    found = [*sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)]
    on_path = shutil.which("initdb")
    found += [Path(on_path).parent] if on_path else []
    return next((each for each in found if (each / "initdb").exists()), None)


def _as_user(command: list[str]) -> list[str]:
    """Run a program as a user whom the server accepts: it refuses the administrator."""
    if os.getuid():
        return command
    return ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--", *command]


@contextmanager
def postgresql(*, durable: bool = False) -> Iterator[str]:
    """Run a server, and return the URL of its database; `durable` lets a commit wait for the disk."""
    programs = _programs()
    if programs is None:
        if os.environ.get(REQUIRED):
            pytest.fail("PostgreSQL is not installed")
        pytest.skip("PostgreSQL is not installed")
    with tempfile.TemporaryDirectory(prefix="postgresql-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        data = folder / "data"
        initdb = [str(programs / "initdb"), "--auth=trust", "--username=fleet", "--no-sync", str(data)]
        subprocess.run(_as_user(initdb), check=True, capture_output=True, cwd=folder)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        settings = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=100"
        control = [str(programs / "pg_ctl"), "--pgdata", str(data), "--wait", "--timeout=120"]
        options = f"{settings} {'' if durable else _FAST}"
        log = str(folder / "log")
        begin = [*control, "start", "--silent", f"--log={log}", f"--options={options}"]
        subprocess.run(_as_user(begin), check=True, capture_output=True, cwd=folder)
        try:
            yield f"postgresql://fleet@127.0.0.1:{port}/postgres"
        finally:
            subprocess.run(
                _as_user([*control, "stop", "--mode=immediate"]), check=False, capture_output=True, cwd=folder
            )
