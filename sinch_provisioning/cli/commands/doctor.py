"""``sinch-provisioning doctor``."""

import asyncio
import os
import platform
import socket
import ssl
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Final
from urllib.parse import urlsplit

import typer
from attrs import frozen

from sinch_provisioning._version import __version__
from sinch_provisioning.cli.ending import Ending
from sinch_provisioning.cli.exits import CommandError, ExitCode
from sinch_provisioning.cli.failures import exit_code_of
from sinch_provisioning.cli.options import connection_parameters, output_parameters, with_options
from sinch_provisioning.errors import ProvisioningError

_CONNECT_TIMEOUT: Final = 10.0
_SKEW: Final = 60.0
_PROXIES: Final = ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY")


@frozen
class Finding:
    """The result of one check; `advice` says what to do about a fault, and `code` what it means for the exit code."""

    check: str
    result: str
    detail: str
    advice: str | None = None
    code: ExitCode = ExitCode.OK


@with_options(output_parameters(), connection_parameters())
def doctor(*, options: Mapping[str, Any]) -> None:
    """Check credentials, clock, network, proxy and versions, and say what to do about each fault."""
    from sinch_provisioning.cli.output import Output, compile_query, default_output, write

    output = Output(options["output"]) if options["output"] else default_output()
    found: list[Finding] = []

    async def collect() -> None:
        found.extend([finding async for finding in _examine(options)])

    with Ending(as_json=output in {Output.JSON, Output.JSONL}) as end:
        search = compile_query(options["query"])
        end.run(collect())
        rows = [
            {"check": each.check, "result": each.result, "detail": each.detail, "advice": each.advice} for each in found
        ]
        write(rows if search is None else search(rows), output, operation="")
    code = next((each.code for each in found if each.code), ExitCode.OK)
    if code:
        raise typer.Exit(code)


async def _examine(options: Mapping[str, Any]) -> AsyncIterator[Finding]:
    from sinch_provisioning.cli.profiles import Options, config_path, resolve

    yield _versions()
    yield _proxy()
    names = ("profile", "project_id", "server", "token_url", "timeout")
    try:
        connection = resolve(Options(**{name: options[name] for name in names}))
    except (CommandError, ProvisioningError) as error:
        advice = getattr(error, "advice", None) or f"look at the SINCH_* variables and {config_path()}"
        yield Finding("settings", "fault", str(error), advice, exit_code_of(error))
        return
    sources = "; ".join(
        f"{name} {each.value or '(secret)'} from {each.source}" for name, each in connection.settings.items()
    )
    yield Finding("settings", "ok", sources)
    hosts = {"API": str(connection.server)}
    token_url = getattr(connection.auth, "token_url", None)
    if isinstance(token_url, str):
        hosts["tokens"] = token_url
    reachable = True
    for what, url in hosts.items():
        finding = await _network(f"network: {what}", url)
        reachable = reachable and finding.code is ExitCode.OK
        yield finding
    if not reachable:
        return
    yield await _clock(str(connection.server))
    yield await _call(connection)


def _versions() -> Finding:
    from sinch_provisioning.operations import API_VERSION

    found = [f"sinch-provisioning {__version__}", f"API {API_VERSION}", f"Python {platform.python_version()}"]
    for name in ("aiohttp", "typer"):
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} not installed")
    return Finding("versions", "ok", ", ".join(found))


def _proxy() -> Finding:
    names = [name for name in _PROXIES if os.environ.get(name)]
    if not names:
        return Finding("proxy", "ok", "none in the environment")
    return Finding(
        "proxy",
        "note",
        f"{', '.join(names)} set",
        "the command connects directly; in Python, trust_env=True makes a client use the proxy",
    )


async def _network(check: str, url: str) -> Finding:
    parts = urlsplit(url)
    host, secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    try:
        async with asyncio.timeout(_CONNECT_TIMEOUT):
            _, writer = await asyncio.open_connection(host, port, ssl=ssl.create_default_context() if secure else None)
        writer.close()
        await writer.wait_closed()
    except socket.gaierror as error:
        return Finding(check, "fault", f"{host}: {error.strerror}", "check the name and the DNS", ExitCode.NETWORK)
    except ssl.SSLError as error:
        advice = "a proxy may be between; check the system's certificates"
        return Finding(check, "fault", f"{host}:{port}: {error.reason or error}", advice, ExitCode.NETWORK)
    except (OSError, TimeoutError) as error:
        detail = f"{host}:{port}: {getattr(error, 'strerror', None) or 'no answer in time'}"
        return Finding(check, "fault", detail, "check the network and the firewall", ExitCode.NETWORK)
    return Finding(check, "ok", f"{host}:{port}" + (" with TLS" if secure else ""))


async def _clock(url: str) -> Finding:
    import aiohttp

    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_CONNECT_TIMEOUT)) as session,
            session.get(url, allow_redirects=False) as answer,
        ):
            date = answer.headers.get("Date", "")
        skew = (datetime.now(UTC) - parsedate_to_datetime(date).replace(tzinfo=UTC)).total_seconds()
    except (aiohttp.ClientError, OSError, ValueError, TypeError):
        return Finding("clock", "note", "the server does not tell the time")
    if abs(skew) > _SKEW:
        ahead = "ahead of" if skew > 0 else "behind"
        advice = "set the clock, such as by NTP: signatures of webhooks are refused when it is wrong"
        return Finding("clock", "fault", f"{abs(skew):.0f} s {ahead} the server's", advice, ExitCode.FAILED)
    return Finding("clock", "ok", f"{abs(skew):.0f} s from the server's")


async def _call(connection: Any) -> Finding:
    if connection.project_id is None:
        return Finding(
            "credentials", "note", "not tried: no project", "set SINCH_PROJECT_ID, or project_id in the profile"
        )
    try:
        async with connection.client(retry=None) as client:
            page = await client.webhooks.list(page_size=1)
    except ProvisioningError as error:
        advice = getattr(error, "resolution", None) or "check the key, the secret and the project"
        return Finding("credentials", "fault", str(error).splitlines()[0], advice, exit_code_of(error, reads=True))
    count = page.total_size
    total = "" if count is None else f"; the project has {count} webhook{'' if count == 1 else 's'}"
    return Finding("credentials", "ok", f"accepted{total}")
