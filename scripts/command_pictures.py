"""Take the pictures of the command line in docs/pictures: real commands in a terminal, against the stand-in."""

import asyncio
import os
import re
import sys
from pathlib import Path
from typing import Final

import pexpect
from rich.console import Console
from rich.text import Text

from sinch_provisioning import models
from sinch_provisioning.testing import StandInServer

FOLDER: Final = Path(__file__).parents[1] / "docs" / "pictures"
COLUMNS: Final = 110
PICTURES: Final = {
    "senders": ["whatsapp", "senders", "list"],
    "templates": ["whatsapp", "templates", "list"],
    "help": ["whatsapp", "senders", "--help"],
    "doctor": ["doctor"],
}
FONT_FACE: Final = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)
NAMES: Final = ("Acme Bikes", "Bluebird Travel", "Corner Café", "Daylight Energy")


async def prepare(server: StandInServer) -> None:
    """Onboard a few customers, each at another stage."""
    async with server.client() as client:
        await client.whatsapp.account.create(
            {
                "wabaName": "Example Limited",
                "clientBusinessManagerId": "1",
                "senderDetails": {"displayName": "Example", "businessCategory": "OTHER"},
            }
        )
        for number, name in enumerate(NAMES):
            made = await client.whatsapp.senders.create(
                {
                    "phoneNumberProvider": "CUSTOMER",
                    "details": {
                        "countryCode": "46",
                        "phoneNumber": f"70174060{number}",
                        "displayName": name,
                        "vertical": "SHOPPING_AND_RETAIL",
                        "photoUrl": "https://example.com/logo.png",
                    },
                }
            )
            sender = str(made.id)
            if number == 0:
                server.approve(sender)
                server.approve(sender)
            elif number == 1:
                server.reject(sender, comment="The display name does not match the brand.")
            elif number == 2:
                server.approve(sender)
        templates: list[tuple[str, models.WhatsAppTemplateLanguage]] = [
            ("order_shipped", models.WhatsAppTemplateLanguage.EN),
            ("order_shipped", models.WhatsAppTemplateLanguage.SV),
            ("welcome", models.WhatsAppTemplateLanguage.EN),
        ]
        for name, language in templates:
            await client.whatsapp.templates.create(
                {
                    "name": name,
                    "language": language,
                    "category": "UTILITY",
                    "details": {"components": [{"type": "BODY", "text": "Your order has been shipped."}]},
                }
            )
        server.approve("order_shipped", language="EN")


def take(server: StandInServer, name: str, arguments: list[str]) -> None:
    """Run a command in a terminal and keep what it shows."""
    terminal = pexpect.spawn(
        sys.executable,
        ["-m", "sinch_provisioning.cli", *arguments],
        env={
            **os.environ,
            "TERM": "xterm-256color",
            "SINCH_PROJECT_ID": server.project_id,
            "SINCH_KEY_ID": server.key_id,
            "SINCH_KEY_SECRET": server.key_secret,
            "SINCH_PROVISIONING_URL": server.url,
            "SINCH_TOKEN_URL": server.token_url,
        },
        dimensions=(60, COLUMNS),
        encoding="utf-8",
        timeout=60,
    )
    shown = terminal.read()
    terminal.close()
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True, color_system="truecolor")
        words = " ".join(["sinch-provisioning", *arguments])
        console.print(Text.assemble(("$ ", "bold green"), words))
        console.print(Text.from_ansi(shown.replace("\r\n", "\n").rstrip()))
        FOLDER.mkdir(exist_ok=True)
        picture = console.export_svg(title=words, unique_id=name)
        # Without the fonts of another host, a page with the picture asks no one else for anything.
        (FOLDER / f"{name}.svg").write_text(FONT_FACE.sub("", picture), encoding="utf-8")


async def main() -> None:
    async with StandInServer(project_id="my-project", key_id="my-key") as server:
        await prepare(server)
        for name, arguments in PICTURES.items():
            await asyncio.to_thread(take, server, name, arguments)


if __name__ == "__main__":
    asyncio.run(main())
