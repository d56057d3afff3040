"""Showing the request that a command would send, after all checks and without sending it."""

from collections.abc import Mapping
from typing import Any

import aiohttp
import orjson

from sinch_provisioning.auth import BearerToken
from sinch_provisioning.cli.calling import call_operation
from sinch_provisioning.cli.output import MASK, Output, mask_mapping, write
from sinch_provisioning.cli.profiles import Options, resolve


class _Shown(BaseException):
    """Ends a call where its request would leave; no layer below may take it for a failure of the network."""

    def __init__(self, request: dict[str, Any]) -> None:
        self.request = request
        super().__init__("shown")


async def show_request(call: Any, arguments: Mapping[str, Any], output: Output) -> None:
    """Write the request as it would go out, with its credentials masked.

    Raises `errors.ValidationError` for what breaks the description's limits.
    """
    options = {name: call.options[name] for name in ("profile", "project_id", "server", "token_url", "timeout")}
    connection = resolve(Options(**options))

    async def capture(request: aiohttp.ClientRequest, handler: Any) -> Any:  # noqa: ARG001 - it is never called
        body = await request.body.as_bytes() if not isinstance(request.body, bytes) else request.body
        headers = {str(name): MASK if name == "Authorization" else value for name, value in request.headers.items()}
        shown: dict[str, Any] = {"method": request.method, "url": str(request.url), "headers": headers}
        if body:
            data = orjson.loads(body)
            shown["body"] = data if call.options["show_secrets"] else mask_mapping(data)
        raise _Shown(shown)

    # A token of nobody's: none is fetched for a request that is not sent.
    async with connection.client(auth=BearerToken("dry-run"), middlewares=[capture], retry=None) as client:
        try:
            await call_operation(
                client, call.operation, arguments, allow_unknown=call.options.get("allow_unknown", False)
            )
        except _Shown as shown:
            write(shown.request, Output.JSON if output is Output.TABLE else output, operation=call.operation.name)
