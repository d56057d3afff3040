"""The command: ``python -m sinch_provisioning.testing --port 8080``."""

import argparse
import asyncio
import contextlib
import json
import shlex
import signal
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Final, cast

from sinch_provisioning.servers import is_loopback
from sinch_provisioning.testing.controls import AccessKey
from sinch_provisioning.testing.server import StandInServer
from sinch_provisioning.testing.storage import StateFileError

_CANNOT_START: Final = 1
_STATE_FILE: Final = 3
_MOST_PROJECTS_SHOWN: Final = 20


def _parse(arguments: list[str] | None, program: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog=program,
        description="Run a stand-in of the Sinch Provisioning API on this machine, with a console at /_console.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8080, help="port, 0 for any free one (default: %(default)s)")
    parser.add_argument("--state", metavar="FILE", help="keep the state in this SQLite file (default: in memory)")
    parser.add_argument("--project-id", metavar="ID", help="the project's id (default: made up, or as in the file)")
    parser.add_argument(
        "--projects",
        default="1",
        metavar="N|FILE",
        help="how many projects, each with an access key of its own; or a JSON file with a list of objects that have "
        "projectId, keyId and keySecret, the first of which is the server's own (default: %(default)s)",
    )
    parser.add_argument("--key-id", default="key-id", metavar="ID", help="the access key's id (default: %(default)s)")
    parser.add_argument(
        "--key-secret", default="key-secret", metavar="SECRET", help="the access key's secret (default: %(default)s)"
    )
    parser.add_argument(
        "--review-delay",
        type=float,
        metavar="SECONDS",
        help="approve what is submitted after this time (default: wait for the console)",
    )
    parser.add_argument(
        "--deliver-outside", action="store_true", help="call webhooks on other machines too, not only on this one"
    )
    parser.add_argument("--console-for-all", action="store_true", help="let other machines use the console too")
    parser.add_argument(
        "--print-env", action="store_true", help="print what to export, so that programs use this server"
    )
    options = parser.parse_args(arguments)
    try:
        options.listed = _read_projects(options.projects)
    except (OSError, ValueError) as error:
        parser.error(f"--projects: {error}")
    return options


def _read_projects(given: str) -> list[dict[str, str]] | int:
    """Give how many projects are wanted, or which."""
    if given.isascii() and given.isdigit():
        if int(given) < 1:
            raise ValueError("at least 1")
        return int(given)
    listed: object = json.loads(Path(given).read_text(encoding="utf-8"))
    names = ("projectId", "keyId", "keySecret")
    entries = cast("list[object]", listed) if isinstance(listed, list) else []
    if not entries or not all(_has_texts(each, names) for each in entries):
        raise ValueError(f"{given} must be a JSON list of objects with the texts {', '.join(names)}")
    projects = cast("list[dict[str, str]]", entries)
    for name in names[:2]:
        repeated = [value for value, count in Counter(each[name] for each in projects).items() if count > 1]
        if repeated:
            raise ValueError(f"{given} has the {name} {repeated[0]!r} more than once")
    return projects


def _has_texts(value: object, names: tuple[str, ...]) -> bool:
    if not isinstance(value, dict):
        return False
    entry = cast("dict[str, object]", value)
    return set(entry) == set(names) and all(each and isinstance(each, str) for each in entry.values())


def _make_server(options: argparse.Namespace) -> StandInServer:
    listed: list[dict[str, str]] | int = options.listed
    own = {"projectId": options.project_id, "keyId": options.key_id, "keySecret": options.key_secret}
    first = own if isinstance(listed, int) else listed[0]
    server = StandInServer(
        host=options.host,
        port=options.port,
        project_id=first["projectId"],
        projects=listed if isinstance(listed, int) else 1,
        key_id=first["keyId"],
        key_secret=first["keySecret"],
        review_delay=None if options.review_delay is None else timedelta(seconds=options.review_delay),
        deliver_outside=options.deliver_outside,
        state_file=options.state,
        console=True,
        console_for_all=options.console_for_all,
        keep_requests=1000,
    )
    for each in listed[1:] if not isinstance(listed, int) else ():
        if each["keyId"] not in {key.key_id for key in _all_keys(server)}:
            server.add_project(each["projectId"], key_id=each["keyId"], key_secret=each["keySecret"])
    return server


def _all_keys(server: StandInServer) -> list[AccessKey]:
    return [key for project in server.world.projects() for key in server.access_keys(project.id)]


async def _serve(options: argparse.Namespace) -> int:
    server = _make_server(options)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    async with server:
        sys.stdout.write(_exports(server) if options.print_env else _settings(server))
        if not is_loopback(options.host):
            sys.stdout.write("Other machines can reach this server.\n")
        sys.stdout.flush()
        await stop.wait()
    return _STATE_FILE if server.failed_writes else 0


def _settings(server: StandInServer) -> str:
    lines = {
        "URL": server.url,
        "Token URL": server.token_url,
        "Project id": server.project_id,
        "Key id": server.key_id,
        "Key secret": server.key_secret,
    }
    others = [key for key in _all_keys(server) if key.project_id != server.project_id]
    for number, key in enumerate(others[:_MOST_PROJECTS_SHOWN], start=2):
        lines[f"Project {number}"] = f"{key.project_id} {key.key_id} {key.key_secret}"
    if len(others) > _MOST_PROJECTS_SHOWN:
        lines["More"] = f"{len(others) - _MOST_PROJECTS_SHOWN} projects, see {server.url}/_control/projects"
    lines["Console"] = f"{server.url}/_console"
    return "".join(f"{name + ':':<12}{value}\n" for name, value in lines.items())


def _exports(server: StandInServer) -> str:
    lines = {
        "SINCH_PROJECT_ID": server.project_id,
        "SINCH_KEY_ID": server.key_id,
        "SINCH_KEY_SECRET": server.key_secret,
        "SINCH_PROVISIONING_URL": server.url,
        "SINCH_TOKEN_URL": server.token_url,
    }
    return "".join(f"export {name}={shlex.quote(value)}\n" for name, value in lines.items())


def main(arguments: list[str] | None = None, *, program: str = "python -m sinch_provisioning.testing") -> int:
    """Run the command until it is interrupted, and give its exit code.

    It is 0 when it was stopped, 1 when it cannot listen, 2 for wrong options, and 3 when the state file cannot be used
    or could not be written.
    """
    options = _parse(arguments, program)
    try:
        return asyncio.run(_serve(options))
    except StateFileError as error:
        sys.stderr.write(f"The stand-in cannot start: {error}\n")
        return _STATE_FILE
    except (OSError, ValueError) as error:
        sys.stderr.write(f"The stand-in cannot start: {error}\n")
        return _CANNOT_START


if __name__ == "__main__":
    raise SystemExit(main())
