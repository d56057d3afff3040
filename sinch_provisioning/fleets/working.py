"""Working on one project of a fleet, with what all of them share: connections, the rate limit, tokens, the store."""

import asyncio
import hashlib
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, TypedDict, Unpack

import orjson
from attrs import evolve, frozen

from sinch_provisioning import ProvisioningClient
from sinch_provisioning.auth import Auth, BearerToken
from sinch_provisioning.errors import ConfigurationError, ProvisioningError
from sinch_provisioning.fleets.board import Line, lines_of
from sinch_provisioning.fleets.board import Standing as How
from sinch_provisioning.fleets.fleet_file import Fleet
from sinch_provisioning.fleets.members import Member
from sinch_provisioning.fleets.store import Run, Standing, Store
from sinch_provisioning.limits import RateLimit
from sinch_provisioning.plans import Configuration, Plan, Report, StateError
from sinch_provisioning.plans.applying import apply_at_once
from sinch_provisioning.plans.planning import Options as PlanOptions
from sinch_provisioning.plans.planning import Planner
from sinch_provisioning.servers import Server

APPLY: Final = "apply"
DRIFT: Final = "drift"
_TIMEOUT: Final = 60.0
_DEADLINE: Final = 900.0
"""Seconds that a call may take with its turn in the queue of the whole fleet."""


@frozen(kw_only=True)
class Outcome:
    """What a run has come to with one project.

    `standing` says how the project stands, and `text` why. `found` is its plan or its report, None when there is none.
    `due` is when it is looked at again, in seconds since 1970, None when the run is through with it.
    """

    member: Member
    standing: str
    text: str
    seconds: float
    found: Plan | Report | None = None
    due: float | None = None

    @property
    def stopped(self) -> bool:
        """Whether somebody asked to stop before it was through."""
        return isinstance(self.found, Report) and self.found.stopped and bool(self.found.skipped)

    @property
    def exit_code(self) -> int:
        """1 when it failed, 2 for changes, 3 when something waits, 4 for a person, else 0."""
        if self.standing == How.FAILED or self.stopped:
            return 1
        return _CODES.get(self.standing, 0)

    def to_dict(self) -> dict[str, Any]:
        """Return the outcome as JSON data."""
        return {
            "projectId": self.member.project_id,
            "label": self.member.label,
            "standing": self.standing,
            "text": self.text,
            "seconds": round(self.seconds, 3),
            **({"found": self.found.to_dict()} if self.found is not None else {}),
        }


_CODES: Final[Mapping[str, int]] = {How.NOT_BEGUN: 2, How.WAITING: 3, How.NEEDS_PERSON: 4}


class CrewSettings(TypedDict, total=False):
    """How projects are reached, and how fast; see `fleets.apply`."""

    server: str
    token_url: str | None
    timeout: float | None
    rate_limit: RateLimit | None
    stop: asyncio.Event | None


class Crew:
    """Works on projects, as many at a time as it is asked to."""

    def __init__(
        self,
        fleet: Fleet,
        store: Store,
        run: Run,
        **settings: Unpack[CrewSettings],
    ) -> None:
        self.stop: Final = settings.get("stop") or asyncio.Event()
        self._fleet = fleet
        self._store = store
        self._run = run
        self._server = settings.get("server", Server.PRODUCTION)
        self._token_url = settings.get("token_url")
        self._auths: dict[bytes, Auth] = {}
        # Projects have views of it, each with credentials of its own.
        self._client = ProvisioningClient(
            auth=BearerToken(_nobody),
            server=self._server,
            timeout=settings.get("timeout") or _TIMEOUT,
            deadline=_DEADLINE,
            rate_limit=settings.get("rate_limit"),
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def work(self, member: Member) -> Outcome:
        """Plan or apply one project, and write down how it stands; what is wrong with it is told in the outcome.

        Raises:
            StateError: The store cannot be used, so that no project can go on.

        """
        begun = time.monotonic()
        before = await self._store.standing(self._run.fleet, member.project_id)
        applied = None if before is None else before.applied
        found: Plan | Report | None = None
        try:
            wanted = self._fleet.configuration(member, checked=self._run.options.command == APPLY)
            said = _digest(wanted)
            if self._run.options.command == DRIFT and applied != said:
                text = "its files have changed since it was applied" if applied else "it was never applied"
                standing: str = How.NOT_BEGUN
            else:
                found = await self._bring(member, wanted)
                standing, text = _judge(found)
                applied = said if isinstance(found, Report) and standing != How.FAILED else applied
        except StateError:
            raise
        except ProvisioningError as error:
            standing, text = How.FAILED, str(error)
        except Exception as error:  # noqa: BLE001 - one project must not end the others
            standing, text = How.FAILED, f"{type(error).__name__}: {error}"
        lines = _lines(member, found, standing, text)
        outcome = Outcome(member=member, standing=standing, text=text, seconds=time.monotonic() - begun, found=found)
        if outcome.stopped:
            return outcome
        due = self._due(outcome)
        now = Standing(
            project_id=member.project_id,
            label=member.label,
            standing=standing,
            text=text,
            at=time.time(),
            applied=applied,
            lines=_dated(lines, before),
        )
        await self._store.end_member(self._run, now, due)
        return evolve(outcome, due=due)

    async def _bring(self, member: Member, wanted: Configuration) -> Plan | Report:
        """Plan the project, or plan it and carry out the plan."""
        options = self._run.options
        client = self._client.with_options(
            project_id=member.project_id, auth=await self._auth(member), server=self._server_of(member)
        )
        allowed = PlanOptions(
            prune=options.prune,
            replace=frozenset(options.replace),
            force=options.force,
            resend_secrets=options.resend_secrets,
        )
        planner = Planner(client, self._store, allowed)
        if options.command != APPLY:
            return await planner.plan(wanted)

        async def write_steps(plan: Plan) -> None:
            if plan.changes and not plan.refused:
                steps = [(str(each.action), each.address) for each in plan.changes]
                await self._store.begin_changes(self._run, member.project_id, steps)

        return await apply_at_once(planner, wanted, write_steps, stop=self.stop, settle=options.settle)

    async def _auth(self, member: Member) -> Auth:
        """Return the credentials of a project; who shares a key shares its token."""
        found = self._auths.get(member.key)
        if found is None:
            # Reading it may take a program, during which another project may have asked for the same.
            where = (self._fleet.path.parent, self._token_url)
            read = member.auth(*where) if member.reads_at_once else await asyncio.to_thread(member.auth, *where)
            found = self._auths.setdefault(member.key, read)
        return found

    def _server_of(self, member: Member) -> str:
        if member.server is None:
            return self._server
        return Server.__members__.get(member.server.upper(), member.server)

    def _due(self, outcome: Outcome) -> float | None:
        """Return when a project is looked at again that waits for a review."""
        options, now = self._run.options, time.time()
        if outcome.standing != How.WAITING or now + options.poll > options.wait:
            return None
        return now + options.poll


async def _nobody() -> str:
    raise ConfigurationError("each project has credentials of its own")


def _digest(wanted: Configuration) -> str:
    said = [(each.kind.name, each.body, each.options) for each in wanted.resources]
    return hashlib.sha256(orjson.dumps([sorted(wanted.sections), said], option=orjson.OPT_SORT_KEYS)).hexdigest()


def _judge(found: Plan | Report) -> tuple[str, str]:
    """Return how a project stands by its plan or report, and what to tell of it."""
    if isinstance(found, Plan):
        if found.refused:
            return How.FAILED, "\n".join(("the plan is refused", *found.refused))
        if found.changes:
            return How.NOT_BEGUN, found.counts()
    elif found.failed:
        return How.FAILED, "\n".join(f"{each.address}: {each.text}" for each in found.failed)
    elif found.skipped:
        return How.NOT_BEGUN, found.counts()
    if found.needs_person:
        return How.NEEDS_PERSON, found.counts()
    return (How.WAITING, found.counts()) if found.waiting else (How.DONE, found.counts())


def _lines(member: Member, found: Plan | Report | None, standing: str, text: str) -> list[Line]:
    """Return what is to be known of the resources of a project, without those that are as the files say."""
    if standing == How.DONE:
        return []
    if found is None:
        who = "you" if standing == How.FAILED else ""
        return [Line(project_id=member.project_id, label=member.label, standing=standing, why=text, who=who)]
    told = {How.FAILED, How.NEEDS_PERSON, How.WAITING}
    if isinstance(found, Report):
        # What a plan would do is told with its number.
        told.add(How.NOT_BEGUN)
    return [each for each in lines_of(found, project_id=member.project_id, label=member.label) if each.standing in told]


def _dated(lines: Sequence[Line], before: Standing | None) -> list[Line]:
    """Give each line since when it is so, where the API does not tell: since it was first found."""
    known = {} if before is None else {(each.address, each.standing, each.state): each.since for each in before.lines}
    now = datetime.now(UTC)
    return [
        each
        if each.since is not None
        else evolve(each, since=known.get((each.address, each.standing, each.state)) or now)
        for each in lines
    ]
