"""Webhook deliveries: signed, sent over HTTP, and repeated with growing pauses."""

import asyncio
import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from ipaddress import ip_address
from typing import Any, Final, overload
from urllib.parse import urlsplit

import aiohttp
import orjson
from attrs import asdict, define, field

from sinch_provisioning.models import WebhookTrigger
from sinch_provisioning.testing.naming import check_value
from sinch_provisioning.testing.resources.webhooks import ALL, KIND
from sinch_provisioning.testing.state import JsonObject, Project, Record
from sinch_provisioning.testing.world import StandInError, World, on_timer
from sinch_provisioning.webhooks import sign

RECORDS: Final = "deliveries"
TRIGGERS: Final = tuple(each.value for each in WebhookTrigger if each.value != ALL)
DEFAULT_PAUSES: Final = (1.0, 5.0, 30.0, 120.0)
_TIMEOUT: Final = 10.0
_ELSEWHERE: Final = "not sent: the target is not on this machine, and deliver_outside is off"

Observer = Callable[["Delivery"], None]


@define(eq=False, slots=True)
class Attempt:
    """One try to deliver: when, the headers sent, and the status that came back or what kept it from coming."""

    at: str
    status: int | None = None
    error: str | None = None
    headers: dict[str, str] = field(factory=dict[str, str])


@define(eq=False, slots=True)
class Delivery:
    """One event on its way to one webhook.

    `state` is "pending" while it is to be tried or tried again, "delivered", or "failed" when it was given up.
    """

    id: str
    project_id: str
    webhook_id: str
    target: str
    trigger: str
    content: bytes
    state: str = "pending"
    attempts: list[Attempt] = field(factory=list[Attempt])

    def json(self) -> Any:
        """Decode what is delivered."""
        return orjson.loads(self.content)

    def __repr__(self) -> str:
        return f"<{self.trigger} to {self.target}: {self.state} after {len(self.attempts)} attempts>"


class Deliveries(Sequence[Delivery]):
    """All deliveries in the order of their events.

    A failed attempt is repeated after each of `pauses`, seconds by the stand-in's own clock, and then given up.
    Targets that are not on this machine are tried only when `outside` is set.
    """

    def __init__(self, world: World, *, pauses: Sequence[float], outside: bool, keep: int) -> None:
        self._world: Final = world
        self._pauses: Final = tuple(pauses)
        self._outside: Final = outside
        self._keep: Final = keep
        self._all: list[Delivery] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._outbox: list[Delivery] = []
        """What is sent once the state that it tells of is kept."""
        self._session: aiohttp.ClientSession | None = None
        self.observers: list[Observer] = []
        """Told of each attempt when it is over."""
        world.deliverer = self

    # -- life

    async def start(self) -> None:
        """Get ready to send, and take up what was pending when the state was stored."""
        self._session = aiohttp.ClientSession(
            cookie_jar=aiohttp.DummyCookieJar(), timeout=aiohttp.ClientTimeout(total=_TIMEOUT)
        )
        for _, record in self._world.store.records(RECORDS):
            self._all.append(_read(record.data))
        waiting = {
            record.data["arguments"]["delivery"]
            for _, record in self._world.store.records("timers")
            if record.data["name"] == "deliveries.retry"
        }
        for delivery in self._all:
            if delivery.state == "pending" and delivery.id not in waiting:
                self._send(delivery)
        self.release()

    async def close(self) -> None:
        """Stop sending; what is pending stays so."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    # -- sending

    def publish(self, project: Project, event: JsonObject) -> None:
        """Deliver an event to the project's webhooks that ask for its trigger."""
        content = orjson.dumps(event)
        for webhook in project.all(KIND):
            if webhook.data["triggers"] == [ALL] or event["type"] in webhook.data["triggers"]:
                delivery = Delivery(
                    uuid.uuid4().hex, project.id, webhook.key, webhook.data["target"], event["type"], content
                )
                self._all.append(delivery)
                self._store(delivery)
                self._drop_old()
                self._send(delivery)

    def retry(self, delivery_id: str) -> None:
        """Try a pending delivery again."""
        for delivery in self._all:
            if delivery.id == delivery_id and delivery.state == "pending":
                self._send(delivery)

    def resend(self, delivery_id: str) -> Delivery:
        """Attempt a delivery once more, now, also one that was delivered or given up.

        Raises `StandInError` when there is no such delivery.
        """
        delivery = self.get(delivery_id)
        delivery.state = "pending"
        self._store(delivery)
        self._send(delivery)
        return delivery

    async def settled(self) -> None:
        """Wait until every attempt that is under way is over; repetitions that are to come are not waited for."""
        while self._tasks:
            await asyncio.wait(list(self._tasks))

    def release(self) -> None:
        """Send what has been published; called when the state that it tells of is kept."""
        outbox, self._outbox = self._outbox, []
        if self._session is None:
            return
        for delivery in outbox:
            task = asyncio.get_running_loop().create_task(self._attempt(self._session, delivery))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def withdraw(self) -> None:
        """Forget what has been published of a state that could not be kept."""
        gone = [each for each in self._outbox if self._record_of(each) is None]
        self._outbox.clear()
        self._all = [each for each in self._all if each not in gone]

    def clear(self) -> None:
        """Forget all deliveries; attempts that are under way are ended."""
        for task in self._tasks:
            task.cancel()
        self._outbox.clear()
        self._all.clear()

    def _send(self, delivery: Delivery) -> None:
        self._outbox.append(delivery)

    def _record_of(self, delivery: Delivery) -> Record | None:
        project = self._world.store.projects.get(delivery.project_id)
        return None if project is None else project.find(RECORDS, delivery.id)

    async def _attempt(self, session: aiohttp.ClientSession, delivery: Delivery) -> None:
        attempt = Attempt(self._world.stamp())
        project = self._world.store.projects[delivery.project_id]
        webhook = project.find(KIND, delivery.webhook_id)
        if webhook is None:
            attempt.error = "the webhook was deleted"
        elif not self._outside and not _is_local(webhook.data["target"]):
            attempt.error = _ELSEWHERE
        else:
            delivery.target = webhook.data["target"]
            await self._post(session, delivery, webhook, attempt)
        delivery.attempts.append(attempt)
        final = webhook is None or attempt.error == _ELSEWHERE
        if attempt.status is not None and 200 <= attempt.status < 300:
            delivery.state = "delivered"
        elif final or len(delivery.attempts) > len(self._pauses):
            delivery.state = "failed"
        else:
            pause = timedelta(seconds=self._pauses[len(delivery.attempts) - 1])
            self._world.schedule(pause, "deliveries.retry", project, delivery=delivery.id)
        self._store(delivery)
        for observer in self.observers:
            observer(delivery)

    async def _post(
        self, session: aiohttp.ClientSession, delivery: Delivery, webhook: Record, attempt: Attempt
    ) -> None:
        headers = {"Content-Type": "application/json"}
        if webhook.hidden["secret"] is not None:
            # Signed with real time, since a receiver compares it with its own clock.
            headers |= sign(delivery.content, webhook.hidden["secret"])
        attempt.headers = headers
        try:
            async with session.post(
                delivery.target, data=delivery.content, headers=headers, allow_redirects=False
            ) as response:
                attempt.status = response.status
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            attempt.error = f"{type(error).__name__}: {error}"

    def _store(self, delivery: Delivery) -> None:
        project = self._world.store.projects[delivery.project_id]
        record = self._record_of(delivery)
        if record is None:
            project.add(RECORDS, delivery.id, _write(delivery))
        else:
            record.data = _write(delivery)
            project.save(record)

    def _drop_old(self) -> None:
        excess = len(self._all) - self._keep
        if excess <= 0:
            return
        for delivery in [each for each in self._all if each.state != "pending"][:excess]:
            self._all.remove(delivery)
            record = self._record_of(delivery)
            if record is not None:
                self._world.store.projects[delivery.project_id].remove(record)

    # -- looking

    def get(self, delivery_id: str) -> Delivery:
        """Give a delivery by its id.

        Raises `StandInError` when there is no such delivery.
        """
        for delivery in reversed(self._all):
            if delivery.id == delivery_id:
                return delivery
        raise StandInError(f"there is no delivery {delivery_id!r}, or it is not kept any more")

    def find(self, trigger: str | None = None, *, webhook_id: str | None = None) -> list[Delivery]:
        """List the deliveries of a trigger, to a webhook, or both."""
        if trigger is not None:
            check_value("trigger", trigger, TRIGGERS)
        return [each for each in self._all if trigger in {None, each.trigger} and webhook_id in {None, each.webhook_id}]

    @overload
    def __getitem__(self, index: int) -> Delivery: ...
    @overload
    def __getitem__(self, index: slice) -> list[Delivery]: ...
    def __getitem__(self, index: int | slice) -> Delivery | list[Delivery]:
        return self._all[index]

    def __iter__(self) -> Iterator[Delivery]:
        return iter(list(self._all))

    def __len__(self) -> int:
        return len(self._all)


@on_timer("deliveries.retry")
def _retry(world: World, project: Project, arguments: JsonObject) -> None:
    del project
    if isinstance(world.deliverer, Deliveries):
        world.deliverer.retry(arguments["delivery"])


def _is_local(target: str) -> bool:
    host = urlsplit(target).hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _write(delivery: Delivery) -> JsonObject:
    return {
        "id": delivery.id,
        "projectId": delivery.project_id,
        "webhookId": delivery.webhook_id,
        "target": delivery.target,
        "trigger": delivery.trigger,
        "content": delivery.content.decode(),
        "state": delivery.state,
        "attempts": [asdict(each) for each in delivery.attempts],
    }


def _read(data: JsonObject) -> Delivery:
    return Delivery(
        data["id"],
        data["projectId"],
        data["webhookId"],
        data["target"],
        data["trigger"],
        data["content"].encode(),
        data["state"],
        [Attempt(**each) for each in data["attempts"]],
    )
