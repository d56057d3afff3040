"""Lines to look at: texts that break out of where they stand, and a fleet of many customers."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import cycle
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
REJECTED: Final = (Standing.NEEDS_PERSON, "REJECTED", "you")
COMMENT: Final = "it was rejected; the reviewer writes: "
REVIEW: Final = (Standing.WAITING, "IN_PROGRESS")
CODE: Final = "a person receives a code on the phone: `register`, then `verify` it"
Stuck = tuple[Standing, str, str, str]
RESOURCES: Final[dict[str, tuple[Stuck, ...]]] = {
    "webhooks/https://hooks.example.com/sinch": (),
    "whatsapp.account": (
        (*REVIEW, "Meta", "it is under review"),
        (
            Standing.NEEDS_PERSON,
            "PENDING_FACEBOOK_VERIFICATION",
            "customer",
            "a person confirms the request in Facebook's Business Manager",
        ),
    ),
    "whatsapp.senders/48/600100200": (
        (*REVIEW, "Meta", "it is under review"),
        (Standing.NEEDS_PERSON, "PENDING_VERIFICATION", "customer", CODE),
        (
            *REJECTED,
            f"{COMMENT}The display name does not match the company's web site. Use the registered name.",
        ),
    ),
    "whatsapp.templates/order_update/EN_US": ((*REVIEW, "Meta", "it is under review"),),
    "whatsapp.templates/spring_sale/KO": (
        (*REVIEW, "Meta", "it is under review"),
        (*REJECTED, f"{COMMENT}The text promises a prize. Name the sender of the offer, and how to opt out."),
    ),
    "rcs.senders/EU/CONVERSATIONAL/OTP/Northwind": (
        (Standing.WAITING, "LAUNCHING", "operators", "operators decide about the launch"),
    ),
    "kakaotalk.senders/@northwind": (
        (*REVIEW, "Kakao", "it is under review"),
        (Standing.NEEDS_PERSON, "VERIFYING", "customer", CODE),
    ),
    "kakaotalk.templates/@northwind/welcome": ((*REVIEW, "Kakao", "it is under review"),),
    "sms.apps/EU/alerts": (),
    "bundles/EU/shop": ((*REVIEW, "Sinch", "it is IN_PROGRESS"),),
}
"""What a project of the fleet has, and what each of it may be stuck in."""
FAILED: Final = (Standing.FAILED, "", "you", "HTTP 503 from POST: the service is not available; nothing was created")
NOT_BEGUN: Final = (Standing.NOT_BEGUN, "", "you", "to create")
DONE: Final = (Standing.DONE, "", "", "")


def nasty_lines() -> list[Line]:
    """One line for each text that breaks out of where it stands, in every field."""
    return [
        Line(project_id=each, label=each, kind=each, address=each, state=each, standing=each, why=each, who=each)
        for each in NASTY
    ]


def fleet(number: int) -> Iterator[Line]:
    """Make the lines of a fleet, ten for each project; the same each time."""
    chance = random.Random(16)
    for each, address in zip(range(number), cycle(RESOURCES), strict=False):
        project = each // len(RESOURCES)
        outcomes = (FAILED, *[NOT_BEGUN] * 5, *[stuck for stuck in RESOURCES[address] for _ in range(8)])
        standing, state, who, why = chance.choice(outcomes + (DONE,) * (100 - len(outcomes)))
        yield Line(
            project_id=f"{project:08x}-5b1c-4f0e-9d37-2f6c1b7a9e04",
            label=f"{NAMES[project % len(NAMES)]} {project}",
            kind=address.partition("/")[0],
            address=address,
            state=state,
            standing=standing,
            why=why,
            since=None if standing is Standing.DONE else AT - timedelta(minutes=chance.randrange(90_000)),
            who=who,
        )
