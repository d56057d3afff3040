"""The stand-in as a command: start it, read what it prints, and use it like the API.

The same by hand: ``python -m sinch_provisioning.testing --port 8080 --state state.sqlite``, then open the console that
it names. Run this with ``python examples/standin_command.py``.
"""

import asyncio
import sys

from sinch_provisioning import OAuth2ClientCredentials, ProvisioningClient


async def read_settings(output: asyncio.StreamReader) -> dict[str, str]:
    """Read the lines that the command prints when it listens; the console's is the last."""
    settings: dict[str, str] = {}
    while "Console" not in settings:
        name, _, value = (await output.readline()).decode().partition(":")
        if not name:
            raise SystemExit("the command ended early")
        settings[name] = value.strip()
    return settings


async def main() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sinch_provisioning.testing", "--port", "0", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None  # noqa: S101 - it was asked for
    try:
        settings = await read_settings(process.stdout)
        auth = OAuth2ClientCredentials(settings["Key id"], settings["Key secret"], token_url=settings["Token URL"])
        async with ProvisioningClient(settings["Project id"], auth=auth, server=settings["URL"]) as client:
            app = await client.sms.apps.create({"name": "Alerts", "region": "EU"})
            print(f"made {app.name} at {settings['URL']}; its console is at {settings['Console']}")
    finally:
        process.terminate()
        await process.wait()


if __name__ == "__main__":
    asyncio.run(main())
