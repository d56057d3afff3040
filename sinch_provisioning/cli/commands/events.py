"""``sinch-provisioning events listen`` and ``sinch-provisioning events types``."""

import asyncio
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from contextvars import ContextVar
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Final, Optional, cast

import typer

from sinch_provisioning.cli.ending import Ending
from sinch_provisioning.cli.exits import CommandError, ExitCode
from sinch_provisioning.cli.options import output_parameters, with_options

SECRET_VARIABLE: Final = "SINCH_WEBHOOK_SECRET"  # noqa: S105 - a variable's name
_FORWARDED: Final = ("content-type", "content-encoding")
_SIGNATURE_PREFIX: Final = "x-sinch-webhook-signature"
_FORWARD_TIMEOUT: Final = 10.0


@with_options(output_parameters())
def types(*, options: Mapping[str, Any]) -> None:
    """List the types of events, and the class that each has in Python."""
    from sinch_provisioning import models, webhooks
    from sinch_provisioning.cli.output import Output, compile_query, default_output, write

    output = Output(options["output"]) if options["output"] else default_output()
    with Ending(as_json=output in {Output.JSON, Output.JSONL}):
        search = compile_query(options["query"])
        rows: list[dict[str, str]] = []
        for trigger in models.WebhookTrigger:
            kind = webhooks.event_class(trigger)
            if trigger != "ALL":
                rows.append({"type": str(trigger), "class": f"webhooks.{kind.__name__}"})
        write(rows if search is None else search(rows), output, operation="")


@with_options(output_parameters())
def listen(
    *,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", help="Port; 0 for any free one.", min=0, max=65_535)] = 8081,
    path: Annotated[str, typer.Option("--path", help="Path of the webhook's target.")] = "/",
    secret_env: Annotated[
        str, typer.Option("--secret-env", help="Environment variable with the webhook's secret.")
    ] = SECRET_VARIABLE,
    secret_file: Annotated[
        Optional[Path],  # noqa: UP045 - typer reads it
        typer.Option("--secret-file", help="File with the webhook's secret, in place of the variable."),
    ] = None,
    forward: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--forward", help="URL that each verified delivery is sent on to, as it came.", metavar="URL"),
    ] = None,
    options: Mapping[str, Any],
) -> None:
    """Receive a webhook's deliveries, check their signatures and show the events as they come.

    An event that cannot be sent on is refused, so that it is delivered again.
    """
    from sinch_provisioning.cli.output import Output, compile_query, default_output

    output = Output(options["output"]) if options["output"] else default_output()
    with Ending(as_json=output in {Output.JSON, Output.JSONL}) as end:
        search = compile_query(options["query"])
        if forward is not None and not forward.startswith(("http://", "https://")):
            raise CommandError(f"--forward must be a URL, not {forward!r}")
        secret = _secret(secret_env, secret_file)
        end.run(
            _listen(
                host=host,
                port=port,
                path=path,
                secret=secret,
                forward=forward,
                people=output is Output.TABLE,
                search=search,
            )
        )


def _secret(variable: str, file: Path | None) -> str:
    from sinch_provisioning.secret_sources import read_secret

    source: Any = {"env": variable} if file is None else {"file": str(file)}
    return read_secret(source, name="the webhook's secret")


async def _listen(
    *, host: str, port: int, path: str, secret: str, forward: str | None, people: bool, search: Any
) -> None:
    import aiohttp
    from aiohttp import web

    from sinch_provisioning import webhooks
    from sinch_provisioning.cli.output import note, plain, printable, write_bytes

    delivery: ContextVar[tuple[bytes, dict[str, str]]] = ContextVar("delivery")
    router = webhooks.EventRouter()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)

    async with aiohttp.ClientSession(
        timeout=aiohttp.ClientTimeout(total=_FORWARD_TIMEOUT), cookie_jar=aiohttp.DummyCookieJar()
    ) as session:

        @router.on("ALL")
        async def show(event: Any) -> None:
            if forward is not None:
                body, headers = delivery.get()
                async with session.post(forward, data=body, headers=headers, allow_redirects=False) as answer:
                    answer.raise_for_status()
            data = plain(event)
            shown = data if search is None else search(data)
            if people and search is None:
                sys.stdout.write(printable(_line(data)) + "\n")
                sys.stdout.flush()
            else:
                import orjson

                write_bytes(orjson.dumps(shown, option=orjson.OPT_APPEND_NEWLINE))

        receiver = webhooks.Receiver(router, secret=secret)

        async def deliver(request: web.Request) -> web.Response:
            body = await request.read()
            headers = {
                name: value
                for name, value in request.headers.items()
                if name.lower() in _FORWARDED or name.lower().startswith(_SIGNATURE_PREFIX)
            }
            delivery.set((body, headers))
            reply = await receiver.receive(request.headers, body, method=request.method)
            if reply.status != 200:
                note(f"refused a delivery: {reply.status} {reply.text}")
            return web.Response(status=reply.status, text=reply.text, headers=dict(reply.headers))

        app = web.Application()
        app.router.add_route("*", path if path.startswith("/") else f"/{path}", deliver)
        # The signature is of the raw body, so it must not be unpacked first.
        runner = web.AppRunner(app, auto_decompress=False, access_log=None)
        await runner.setup()
        try:
            site = web.TCPSite(runner, host, port)
            try:
                await site.start()
            except OSError as error:
                raise CommandError(
                    f"cannot listen on {host}:{port}: {error.strerror or error}", code=ExitCode.FAILED
                ) from None
            chosen = runner.addresses[0][1]
            note(f"listening on http://{host}:{chosen}{path}; Ctrl-C ends it")
            await stop.wait()
        finally:
            await receiver.aclose()
            await runner.cleanup()


def _line(data: Mapping[str, Any]) -> str:
    payload: Any = data.get("payload")
    details: Mapping[str, Any] = cast("Mapping[str, Any]", payload) if isinstance(payload, Mapping) else {}
    shown = [
        f"{name}={details[name]}"
        for name in ("id", "name", "language", "phoneNumber", "state", "status", "comment")
        if isinstance(details.get(name), str | int)
    ]
    return " ".join([f"{datetime.now().astimezone():%H:%M:%S}", str(data.get("type")), *shown])
