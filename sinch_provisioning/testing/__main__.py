"""The command: ``python -m sinch_provisioning.testing --port 8080``."""

import argparse
import asyncio
import contextlib
import shlex
import signal
import sys
from datetime import timedelta
from ipaddress import ip_address

from sinch_provisioning.testing.server import StandInServer


def _parse(arguments: list[str] | None, program: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog=program,
        description="Run a stand-in of the Sinch Provisioning API on this machine, with a console at /_console.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8080, help="port, 0 for any free one (default: %(default)s)")
    parser.add_argument("--state", metavar="FILE", help="keep the state in this SQLite file (default: in memory)")
    parser.add_argument("--project-id", metavar="ID", help="the project's id (default: made up, or as in the file)")
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
    return parser.parse_args(arguments)


async def _serve(options: argparse.Namespace) -> None:
    server = StandInServer(
        host=options.host,
        port=options.port,
        project_id=options.project_id,
        key_id=options.key_id,
        key_secret=options.key_secret,
        review_delay=None if options.review_delay is None else timedelta(seconds=options.review_delay),
        deliver_outside=options.deliver_outside,
        state_file=options.state,
        console=True,
        console_for_all=options.console_for_all,
        keep_requests=1000,
    )
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    async with server:
        lines = {
            "URL": server.url,
            "Token URL": server.token_url,
            "Project id": server.project_id,
            "Key id": server.key_id,
            "Key secret": server.key_secret,
            "Console": f"{server.url}/_console",
        }
        if options.print_env:
            lines = {
                "SINCH_PROJECT_ID": server.project_id,
                "SINCH_KEY_ID": server.key_id,
                "SINCH_KEY_SECRET": server.key_secret,
                "SINCH_PROVISIONING_URL": server.url,
                "SINCH_TOKEN_URL": server.token_url,
            }
            sys.stdout.write("".join(f"export {name}={shlex.quote(value)}\n" for name, value in lines.items()))
        else:
            sys.stdout.write("".join(f"{name + ':':<12}{value}\n" for name, value in lines.items()))
        if not _is_loopback(options.host):
            sys.stdout.write("Other machines can reach this server.\n")
        sys.stdout.flush()
        await stop.wait()


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def main(arguments: list[str] | None = None, *, program: str = "python -m sinch_provisioning.testing") -> int:
    """Run the command until it is interrupted."""
    options = _parse(arguments, program)
    try:
        asyncio.run(_serve(options))
    except (OSError, ValueError) as error:
        sys.stderr.write(f"The stand-in cannot start: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
