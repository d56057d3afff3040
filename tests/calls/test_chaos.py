"""Many mixed calls under seeded faults: whatever happens, no call lies."""

import asyncio
import gc
import random
from collections import Counter
from pathlib import Path
from typing import Any, Final

import aiohttp
import pytest
from attrs import define, field

from sinch_provisioning import ProvisioningClient, errors, models
from sinch_provisioning.errors import Outcome
from sinch_provisioning.retrying import Retry
from sinch_provisioning.testing import CHAOS, Fault, FaultPlan, StandInServer

from .conftest import RCS

KINDS: Final = (
    *CHAOS,
    Fault(status=400),
    Fault(status=502),
    Fault(status=504),
    Fault(retry_after="soon"),
    Fault(retry_after=0.01),
    Fault(expired_token=True),
    Fault(malformed=True),
    Fault(content_type="text/html"),
    Fault(delay=0.05),
    Fault(slow_body=0.05),
    Fault(delay=2.5),
)
TIMEOUT: Final = 2.0
DEADLINE: Final = 30.0
CONCURRENT: Final = 200


@define
class Ledger:
    """What the calls heard, over all workers."""

    calls: int = 0
    heard: Counter[str] = field(factory=Counter[str])
    wrong: list[str] = field(factory=list[str])
    hung: list[str] = field(factory=list[str])


@define
class Sender:
    """A sender as its owner knows it: its id, None when its creation had no answer, and the names it may have."""

    id: str | None
    names: set[str]


class Worker:
    """Makes calls in a project of its own, and compares each answer with what it did before."""

    def __init__(self, number: int, seed: int, client: ProvisioningClient, project: str, ledger: Ledger) -> None:
        self.number = number
        self.project = project
        self._random = random.Random(f"{seed} {number}")
        self._client = client.with_options(project_id=project)
        self._ledger = ledger
        self._names = 0
        self.senders: list[Sender] = []
        self.refused: set[str] = set()
        self.webhooks: dict[str, str] = {}
        self.webhooks_in_doubt: set[str] = set()
        self.no_webhooks: set[str] = set()

    async def run(self, calls: int) -> None:
        kinds = [self.create, self.create, self.get, self.get, self.get, self.update, self.list, self.hook, self.unhook]
        for _ in range(calls):
            await self._random.choice(kinds)()

    async def _call(self, what: str, call: Any) -> tuple[Any, Outcome | None]:
        """Give the answer, or what the error says became of the call."""
        self._ledger.calls += 1
        try:
            async with asyncio.timeout(DEADLINE + 5):
                answer = await call
        except errors.ProvisioningError as error:
            outcome: Outcome = error.outcome  # type: ignore[attr-defined]
            self._ledger.heard[f"{what} {type(error).__name__} {outcome}"] += 1
            return error, outcome
        except TimeoutError:
            self._ledger.hung.append(what)
            return None, Outcome.UNKNOWN
        self._ledger.heard[f"{what} answer"] += 1
        return answer, None

    def _expect(self, truth: bool, what: str) -> None:
        if not truth:
            self._ledger.wrong.append(f"worker {self.number}: {what}")

    def _name(self) -> str:
        self._names += 1
        return f"{self.number}-{self._names}"

    async def create(self) -> None:
        name = self._name()
        body: Any = {**RCS, "details": {"brand": {"name": name}}}
        answer, outcome = await self._call("create", self._client.rcs.senders.create(body))
        if outcome is None:
            self._expect(answer.details.brand.name == name, f"created {answer} instead of {name}")
            self.senders.append(Sender(answer.id, {name}))
        elif outcome is Outcome.UNKNOWN:
            self.senders.append(Sender(None, {name}))
        else:
            self.refused.add(name)

    def _known(self) -> Sender | None:
        known = [each for each in self.senders if each.id is not None]
        return self._random.choice(known) if known else None

    async def get(self) -> None:
        sender = self._known()
        if sender is None:
            return await self.create()
        answer, outcome = await self._call("get", self._client.rcs.senders.get(str(sender.id)))
        if outcome is None:
            self._expect(answer.id == sender.id, f"got {answer.id} instead of {sender.id}")
            self._expect(answer.details.brand.name in sender.names, f"got {answer.details.brand.name}: {sender}")
        else:
            self._expect(not isinstance(answer, errors.NotFoundError), f"did not find {sender}")
        return None

    async def update(self) -> None:
        sender = self._known()
        if sender is None:
            return await self.create()
        name = self._name()
        body: Any = {"details": {"brand": {"name": name}}}
        answer, outcome = await self._call("update", self._client.rcs.senders.update(str(sender.id), body))
        if outcome is None:
            self._expect((answer.id, answer.details.brand.name) == (sender.id, name), f"updated {answer}")
            sender.names = {name}
        elif outcome is Outcome.UNKNOWN:
            sender.names.add(name)
        return None

    async def list(self) -> None:
        async def read() -> list[str]:
            return [each.id async for each in self._client.rcs.senders.list(page_size=5)]

        before = {each.id for each in self.senders if each.id is not None}
        in_doubt = sum(each.id is None for each in self.senders)
        answer, outcome = await self._call("list", read())
        if outcome is None:
            self._expect(len(answer) == len(set(answer)), "listed something twice")
            self._expect(before <= set(answer), f"listed {len(answer)} of {len(before)}")
            self._expect(len(answer) <= len(before) + in_doubt, "listed what was never made")

    async def hook(self) -> None:
        if len(self.webhooks) + len(self.webhooks_in_doubt) >= 14:
            return await self.unhook()
        target = f"https://example.com/{self._name()}"
        body: models.WebhookInputDict = {"target": target, "secret": "webhook-secret", "triggers": ["ALL"]}
        answer, outcome = await self._call("hook", self._client.webhooks.create(body))
        if outcome is None:
            self._expect(answer.target == target, f"made a webhook for {answer.target}")
            self.webhooks[answer.id] = target
        elif outcome is Outcome.UNKNOWN:
            self.webhooks_in_doubt.add(target)
        else:
            self.no_webhooks.add(target)
        return None

    async def unhook(self) -> None:
        if not self.webhooks:
            return await self.create()
        webhook_id, target = self._random.choice(list(self.webhooks.items()))
        answer, outcome = await self._call("unhook", self._client.webhooks.delete(webhook_id))
        if outcome is None:
            del self.webhooks[webhook_id]
            self.no_webhooks.add(target)
        elif outcome is Outcome.UNKNOWN:
            del self.webhooks[webhook_id]
            self.webhooks_in_doubt.add(target)
        else:
            self._expect(not isinstance(answer, errors.NotFoundError), "deleted what was not there")
        return None

    def compare(self, server: StandInServer) -> None:
        """Compare what the calls said with what the server has."""
        project = server.world.store.projects[self.project]
        names = Counter(each.data["details"]["brand"]["name"] for each in project.all("rcs.senders"))
        ids = {each.key for each in project.all("rcs.senders")}
        made = [each for each in self.senders if each.id is not None]
        doubted = {name for each in self.senders if each.id is None for name in each.names}
        self._expect({str(each.id) for each in made} <= ids, "a creation that was answered is not there")
        self._expect(max(names.values(), default=0) <= 1, "a creation happened twice")
        self._expect(not names.keys() & self.refused, "a creation that was refused happened")
        happened = len(names.keys() & doubted)
        self._expect(sum(names.values()) == len(made) + happened, "the records do not add up")
        for each in made:
            record = project.find("rcs.senders", str(each.id))
            self._expect(
                record is not None and record.data["details"]["brand"]["name"] in each.names, f"{each} is {record}"
            )
        targets = Counter(each.data["target"] for each in project.all("webhooks"))
        self._expect(max(targets.values(), default=0) <= 1, "a webhook was made twice")
        self._expect(set(self.webhooks.values()) <= targets.keys(), "a webhook is gone")
        self._expect(not targets.keys() & self.no_webhooks, "there is a webhook that should not be")
        self._expect(targets.keys() <= set(self.webhooks.values()) | self.webhooks_in_doubt, "a webhook nobody made")


def descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


async def rampage(seed: int, calls: int) -> tuple[Ledger, FaultPlan]:
    ledger = Ledger()
    gc.collect()
    tasks, files = len(asyncio.all_tasks()), descriptors()
    async with StandInServer(keep_requests=1000) as server:
        projects = [server.add_project(parent=server.project_id) for _ in range(CONCURRENT)]
        plan = server.faults.plan(seed, rate=0.2, kinds=KINDS)
        async with server.client(
            timeout=TIMEOUT,
            deadline=DEADLINE,
            retry=Retry(first_delay=0.01, longest_delay=0.1),
            connector=lambda: aiohttp.TCPConnector(limit=CONCURRENT),
        ) as client:
            workers = [Worker(number, seed, client, projects[number], ledger) for number in range(CONCURRENT)]
            async with asyncio.TaskGroup() as group:
                for worker in workers:
                    group.create_task(worker.run(calls // CONCURRENT))
            assert client.stats.retries > calls / 20
        server.faults.clear()
        # What was late is done by now, or will be.
        while any(each.status is None and each.fault is None for each in server.requests):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        for worker in workers:
            worker.compare(server)
    async with asyncio.timeout(60):
        # The server's end of a connection ends once it hears of it.
        while len(asyncio.all_tasks()) > tasks:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    gc.collect()
    assert descriptors() <= files
    return ledger, plan


def check(ledger: Ledger, calls: int) -> None:
    print(f"\n{ledger.calls} calls", *sorted(ledger.heard.items()), sep="\n  ")  # noqa: T201
    assert ledger.wrong == []
    assert ledger.hung == []
    assert ledger.calls == calls == sum(ledger.heard.values())
    # It was not all quiet: what a creation may hear was heard.
    assert ledger.heard["create answer"] > calls / 20
    assert sum(count for what, count in ledger.heard.items() if what.endswith("unknown")) > calls / 200


@pytest.mark.filterwarnings("error")
async def test_chaos_in_short(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL")
    ledger, plan = await rampage(seed=5, calls=3000)
    check(ledger, 3000)
    assert {kind for _, _, kind in plan.taken} == {kind.kind for kind in KINDS}


@pytest.mark.chaos
@pytest.mark.parametrize("seed", [1, 2])
async def test_chaos(seed: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL")
    ledger, _ = await rampage(seed, calls=20_000)
    check(ledger, 20_000)


def test_the_same_seed_gives_the_same_plan() -> None:
    def draw(seed: int) -> list[tuple[int, str, str]]:
        plan = FaultPlan(seed, rate=0.2, kinds=KINDS)
        for number in range(2000):
            plan.draw(f"operation {number % 7}")
        return plan.taken

    assert draw(7) == draw(7)
    assert draw(7) != draw(8)
    assert 300 < len(draw(7)) < 500
