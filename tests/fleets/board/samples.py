"""Lines to look at: texts that break out of where they stand, and a fleet of many customers."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from sinch_provisioning.fleets.board import Line, Standing

AT: Final = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
NASTY: Final = (
    "</script><script>document.title='owned'</script>",
    "<!--<script>",
    "]]>",
    "&lt;&amp;&#60;",
    "\u2028\u2029",
    "<img src=x onerror=\"document.title='owned'\">",
    "{{data}}{{script}}",
    '=HYPERLINK("https://example.com";"x")',
    "\uff1d1+1",
    " \t@SUM(A1)",
    "'-1",
    "+48 600 100 200",
    "\r\n",
    "\x00\x07\x1b[31m\x7f\x85",
    "\u202eevil\u2066",
    "\ufeff\ufffe",
    '",;"',
    "고객 العميل 🇰🇷",
)
NAMES: Final = ("Northwind", "Contoso Travel", "Fabrikam Bank", "Adventure Works", "Tailspin Toys", "Litware Health")
RESOURCES: Final = (
    ("webhooks", "webhooks/https://hooks.example.com/sinch"),
    ("whatsapp.account", "whatsapp.account"),
    ("whatsapp.senders", "whatsapp.senders/48/600100200"),
    ("whatsapp.templates", "whatsapp.templates/order_update/EN_US"),
    ("whatsapp.templates", "whatsapp.templates/spring_sale/KO"),
    ("rcs.senders", "rcs.senders/EU/CONVERSATIONAL/OTP/Northwind"),
    ("kakaotalk.senders", "kakaotalk.senders/@northwind"),
    ("kakaotalk.templates", "kakaotalk.templates/@northwind/welcome"),
    ("sms.apps", "sms.apps/EU/alerts"),
    ("bundles", "bundles/EU/shop"),
)
COMMENT: Final = (
    "it was rejected; the reviewer writes: The display name does not match the company's web site. Use the registered "
    "name, or show the brand on the site's first page, next to the registered name."
)
OUTCOMES: Final = (
    (1, Standing.FAILED, "", "HTTP 503 from POST /v1/projects/…/webhooks: the service is not available", "you"),
    (2, Standing.NEEDS_PERSON, "REJECTED", COMMENT, "you"),
    (2, Standing.NEEDS_PERSON, "PENDING_VERIFICATION", "a person receives a code on the phone", "customer"),
    (6, Standing.WAITING, "IN_PROGRESS", "it is under review", "Meta"),
    (2, Standing.WAITING, "LAUNCHING", "operators decide about the launch", "operators"),
    (2, Standing.WAITING, "IN_PROGRESS", "it is under review", "Kakao"),
    (5, Standing.NOT_BEGUN, "", "to create", "you"),
    (80, Standing.DONE, "", "", ""),
)


def nasty_lines() -> list[Line]:
    """One line for each text that breaks out of where it stands, in every field."""
    return [
        Line(project_id=each, label=each, kind=each, address=each, state=each, standing=each, why=each, who=each)
        for each in NASTY
    ]


def fleet(number: int) -> Iterator[Line]:
    """Make the lines of a fleet, ten for each project; the same each time."""
    chance = random.Random(16)
    weights = [weight for weight, *_ in OUTCOMES]
    for each in range(number):
        project, place = divmod(each, len(RESOURCES))
        ((_, standing, state, why, who),) = chance.choices(OUTCOMES, weights)
        kind, address = RESOURCES[place]
        yield Line(
            project_id=f"{project:08x}-5b1c-4f0e-9d37-2f6c1b7a9e04",
            label=f"{NAMES[project % len(NAMES)]} {project}",
            kind=kind,
            address=address,
            state=state,
            standing=standing,
            why=why,
            since=None if standing is Standing.DONE else AT - timedelta(minutes=chance.randrange(90_000)),
            who=who,
        )
