"""Carrying out a plan: in order, at once where that is possible, and without creating anything twice."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from operator import attrgetter
from typing import Any, Final, cast

from attrs import define, evolve, field, frozen

from sinch_provisioning import ProvisioningClient, api
from sinch_provisioning.errors import ApiError, NotFoundError, Outcome, ProvisioningError, ValidationError, WaitError
from sinch_provisioning.plans.comparing import SECRET
from sinch_provisioning.plans.configuration import Configuration, Resource, with_values, written
from sinch_provisioning.plans.deciding import Action, Change, Decider, Notice, noticed
from sinch_provisioning.plans.errors import PlanChangedError, PlanRefusedError, SecretError
from sinch_provisioning.plans.kinds import KINDS, Kind
from sinch_provisioning.plans.matching import Matching, needed_key
from sinch_provisioning.plans.planning import Plan, Planner, kept_or_new
from sinch_provisioning.plans.printing import SYMBOLS, told
from sinch_provisioning.plans.reading import together
from sinch_provisioning.plans.records import Intent, Records, Storage
from sinch_provisioning.plans.secrets import digest
from sinch_provisioning.plans.views import JsonObject, Steps, View
from sinch_provisioning.validation import check
from sinch_provisioning.waiting import EventSource, Poll

_ATTEMPTS: Final = 5
_DAY: Final = 86_400.0
SETTLE: Final = 1.0
"""Seconds after which a call whose answer was lost is taken to be over."""

_DONE: Final = {
    Action.CREATE: "created",
    Action.UPDATE: "updated",
    Action.DELETE: "deleted",
    Action.REPLACE: "replaced",
}
_SYMBOLS_OF_DONE: Final = {text: SYMBOLS[action] for action, text in _DONE.items()}


@frozen(kw_only=True, eq=False)
class Report:
    """What an apply has come to.

    `done` is what was carried out and `failed` what was not, with the reason; `skipped` is what was not begun, since
    something that it depends on failed, or since it was stopped. `waiting` and `needs_person` are as in a plan, and
    `stopped` tells whether somebody asked to stop.
    """

    done: Sequence[Notice]
    failed: Sequence[Notice]
    skipped: Sequence[Notice]
    waiting: Sequence[Notice]
    needs_person: Sequence[Notice]
    stopped: bool = False

    @property
    def exit_code(self) -> int:
        """0 when all is as the files say, 1 when something failed or was skipped, 3 for waits, 4 for a person."""
        if self.failed or self.skipped:
            return 1
        return 4 if self.needs_person else 3 if self.waiting else 0

    def to_dict(self) -> dict[str, Any]:
        """Return the report as JSON data."""
        names = ("done", "failed", "skipped", "waiting")
        lists = {name: [told(each) for each in getattr(self, name)] for name in names}
        return {**lists, "needsPerson": [told(each) for each in self.needs_person], "stopped": self.stopped}

    def lines(self) -> list[tuple[str, str]]:
        """Return the report as people read it: lines, each with the symbol of what it is about."""
        groups = (("x", self.failed), (".", self.skipped), ("?", self.waiting), ("!", self.needs_person))
        found = [(_SYMBOLS_OF_DONE[each.text], each) for each in self.done]
        found += [(symbol, each) for symbol, notices in groups for each in notices]
        return [*((symbol, f"{symbol:>3} {each.address}: {each.text}") for symbol, each in found), ("", self.summary())]

    def summary(self) -> str:
        """Return one line with the numbers."""
        ending = " Stopped; what was under way has ended." if self.stopped else ""
        return f"Apply: {self.counts() or 'nothing to do'}.{ending}"

    def counts(self) -> str:
        """Return the numbers, such as "1 done, 2 waiting"; empty when there was nothing to do."""
        counts = (
            (self.done, "done"),
            (self.failed, "failed"),
            (self.skipped, "not begun"),
            (self.waiting, "waiting"),
            (self.needs_person, "for a person"),
        )
        return ", ".join(f"{len(found)} {word}" for found, word in counts if found)

    def __str__(self) -> str:
        return "\n".join(text for _, text in self.lines())


async def apply(
    client: ProvisioningClient,
    plan: Plan,
    *,
    state: Storage | None = None,
    wait: float | None = 0,
    router: EventSource | None = None,
    poll: Poll | None = None,
    stop: asyncio.Event | None = None,
    settle: float = SETTLE,
) -> Report:
    """Carry out a plan.

    The project is locked and planned anew first. Kinds are taken in order, and the resources of a kind at once. What
    fails stops what depends on it and nothing else. Before a call that creates, the intent is on disk; when its answer
    is lost, the resource is looked for before it is created again.

    Args:
        client: The client of the project.
        plan: What `plan` has returned.
        state: What earlier applies have kept; in memory, so nothing, by default.
        wait: Seconds to wait for reviews, and to carry out what they make possible; None for no limit.
        router: A `webhooks.EventRouter` that hears of reviews; without one, what waits is polled.
        poll: How often what waits is polled; by default as the waits of the client do.
        stop: Set it to begin nothing more; what is under way is ended.
        settle: Seconds to wait before looking for what a call may have created whose answer was lost.

    Returns:
        What was done, has failed, and waits.

    Raises:
        PlanRefusedError: The plan breaks a rule; nothing was sent.
        PlanChangedError: What would be done now is not what the plan says; nothing was sent.
        LockedError: Another apply of the project is under way.
        SecretError: A secret that is to be sent is not where the files say; nothing was sent.
        ValidationError: A secret breaks the description's limits; nothing was sent.
        StateError: The state cannot be used.
        ProvisioningError: The project could not be read.

    """
    stopping = stop or asyncio.Event()
    with kept_or_new(state) as kept:
        planner = Planner(client, kept, plan.options)
        report = await _apply_once(planner, plan, stopping, settle)
        done = list(report.done)
        end = None if wait is None else asyncio.get_running_loop().time() + wait
        with suppress(TimeoutError):
            while wait != 0 and report.waiting and not report.failed and not stopping.is_set():
                async with asyncio.timeout_at(end):
                    moved = await _wait_for_any(
                        planner, plan.wanted, report.waiting, stopping, router=router, poll=poll
                    )
                if not moved:
                    break
                report = await _apply_once(planner, await planner.plan(plan.wanted), stopping, settle)
                done += report.done
        return evolve(report, done=tuple(done))


async def _apply_once(planner: Planner, plan: Plan, stop: asyncio.Event, settle: float) -> Report:
    async def compare(current: Plan) -> None:
        if current.digest != plan.digest:
            what = "what would be done now is not what the plan says: plan again"
            raise PlanChangedError([what, *_news(plan, current)])

    return await apply_at_once(planner, plan.wanted, compare, stop=stop, settle=settle)


async def apply_at_once(
    planner: Planner,
    wanted: Configuration,
    accept: Callable[[Plan], Awaitable[None]],
    *,
    stop: asyncio.Event,
    settle: float = SETTLE,
) -> Report:
    """Plan, and carry out the plan if it is accepted, under one lock.

    `accept` is awaited with the plan before anything is sent, and raises what keeps it from being carried out; see
    `apply` for the rest.
    """
    project = planner.reader.project
    async with planner.state.lock(project):
        begun = (await Records.read(planner.state, project)).last_begun()
        if begun is not None:
            # What an apply has left behind that was cut off may still be on its way.
            await asyncio.sleep(min(settle, max(0, begun + settle - time.time())))
        current = await planner.plan(wanted)
        await accept(current)
        lacking = planner.lacking(current)
        if lacking:
            raise SecretError("\n".join(lacking))
        if current.refused:
            raise PlanRefusedError(current.refused)
        return await _Run(planner, current, stop, settle).run()


async def _wait_for_any(
    planner: Planner,
    wanted: Configuration,
    waiting: Iterable[Notice],
    stop: asyncio.Event,
    **how: Any,
) -> bool:
    """Wait until one of the resources that wait has got on, or somebody asks to stop.

    Returns whether there is anything to wait for: what cannot be created yet is not there.
    """
    texts = {each.address: each.text for each in waiting}
    kinds = [KINDS[name] for name in {each.kind for each in waiting}]
    there = await planner.reader.read(kinds)
    tasks: list[asyncio.Future[Any]] = [asyncio.ensure_future(stop.wait())]
    for kind in kinds:
        decider = await planner.decider(kind, ())
        matching = Matching(decider, there[kind.name], planner.records)
        for resource in wanted.of(kind):
            view = matching.find(resource)
            if resource.address in texts and isinstance(view, View):
                before = texts[resource.address]
                waits = _wait_for(planner.client, resource, view, before, decider=decider, **how)
                tasks.append(asyncio.ensure_future(waits))
    try:
        if len(tasks) > 1:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return len(tasks) > 1
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _wait_for(
    client: ProvisioningClient, resource: Resource, view: View, before: str, *, decider: Decider, **how: Any
) -> None:
    """Wait until a resource waits for something else than before, or for nothing."""
    kind = resource.kind
    parent = view.arguments[0] if kind.parent else None

    def moved(model: Any) -> bool:
        return decider.decide(resource, kind.view(model.to_dict(), parent)).waits != before

    waitable: Any = attrgetter(kind.name)(client)
    try:
        await waitable.wait_for(*view.arguments, until=moved, timeout=None, **how)
    except WaitError:
        # It failed, so it does not wait any more.
        return


def _news(plan: Plan, current: Plan) -> list[str]:
    before = {(each.action, each.address) for each in plan.changes}
    now = {(each.action, each.address) for each in current.changes}
    return [f"new: {action} {address}" for action, address in sorted(now - before)] + [
        f"gone: {action} {address}" for action, address in sorted(before - now)
    ]


class _UncertainError(ProvisioningError):
    """It is not certain what became of a creation."""


@define(eq=False)
class _Account:
    """What has become of the changes so far."""

    done: list[Notice] = field(factory=list[Notice])
    failed: list[Notice] = field(factory=list[Notice])
    skipped: list[Notice] = field(factory=list[Notice])
    waiting: dict[str, Notice] = field(factory=dict[str, Notice])
    needs_person: dict[str, Notice] = field(factory=dict[str, Notice])
    missing: set[tuple[str, tuple[str, ...]]] = field(factory=set[tuple[str, tuple[str, ...]]])
    """What could not be created, by kind and key."""


class _Run:
    """One apply."""

    def __init__(self, planner: Planner, plan: Plan, stop: asyncio.Event, settle: float) -> None:
        self._planner = planner
        self._client = planner.client
        self._records = planner.records
        self._project = plan.project_id
        self._plan = plan
        self._stop = stop
        self._settle = settle
        self._account = _Account()
        self._alone = asyncio.Lock()
        self._secrets: dict[str, dict[Steps, str]] = {}
        self._deciders = planner.deciders

    async def run(self) -> Report:
        plan, account = self._plan, self._account
        for notice in plan.waiting:
            account.waiting[notice.address] = notice
        for notice in plan.needs_person:
            account.needs_person[notice.address] = notice
        self._prepare()
        await self._settle_intents()
        for group in self._groups():
            await together(self._carry_out(change) for change in group)
        return Report(
            done=tuple(account.done),
            failed=tuple(account.failed),
            skipped=tuple(account.skipped),
            waiting=tuple(account.waiting.values()),
            needs_person=tuple(account.needs_person.values()),
            stopped=self._stop.is_set(),
        )

    def _prepare(self) -> None:
        """Check every secret that is sent, before anything is sent."""
        for change in self._plan.changes:
            resource = change.resource
            if resource is not None and change.sends_secrets:
                self._secrets[resource.address] = self._planner.secrets[resource.address]
                self._check(change, resource)

    async def _settle_intents(self) -> None:
        """Write down what became of creations that were begun, and what is protected."""
        planner = self._planner
        for name in self._plan.wanted.sections:
            for address in self._records.intents(name):
                if address not in planner.uncertain:
                    view = planner.matched.get(address)
                    await self._records.end(name, address, None if view is None else view.id)
        for resource in self._plan.wanted.resources:
            view = planner.matched.get(resource.address)
            if view is not None:
                await self._keep_protection(resource, view)

    async def _keep_protection(self, resource: Resource, view: View) -> None:
        if "protect" in resource.options:
            kind, protected = resource.kind.name, bool(resource.options["protect"])
            if (view.id in self._records.protected(kind)) is not protected:
                await self._records.protect(kind, view.id, protected=protected)

    def _check(self, change: Change, resource: Resource) -> None:
        verb = "create" if "create" in change.steps else "update"
        view = change.view
        arguments = view.arguments if verb == "update" and view is not None else ()
        endpoint: Any = attrgetter(f"{change.kind.replace('.', '_')}.{verb}")(api)
        try:
            check(endpoint.build(self._project, *arguments, self._body(change)))
        except ValidationError as error:
            raise ValidationError(error.violations, operation=f"{resource.where}: {resource.address}") from None

    def _groups(self) -> Iterable[list[Change]]:
        """Group the changes in the order in which they are carried out: what is deleted goes last, the latest first."""
        changes = self._plan.changes
        stages = sorted({kind.stage for kind in KINDS.values()})
        crowded = [each for each in changes if each.action is Action.DELETE and KINDS[each.kind].limit is not None]
        yield crowded
        for stage in stages:
            yield [each for each in changes if KINDS[each.kind].stage == stage and each.action is not Action.DELETE]
        for stage in reversed(stages):
            yield [
                each
                for each in changes
                if KINDS[each.kind].stage == stage and each.action is Action.DELETE and each not in crowded
            ]

    async def _carry_out(self, change: Change) -> None:
        account = self._account
        reason = self._obstacle(change)
        if reason is not None:
            account.skipped.append(Notice(kind=change.kind, address=change.address, text=reason))
            self._note_missing(change)
            return
        try:
            if change.resource is not None and change.resource.key is None:
                # Nothing but their order tells which is which, if an answer is lost.
                async with self._alone:
                    text = await self._attempt(change)
            else:
                text = await self._attempt(change)
        except _UncertainError as error:
            account.needs_person[change.address] = noticed(
                KINDS[change.kind], change.address, str(error), None, person=True
            )
            self._note_missing(change)
        except ProvisioningError as error:
            if isinstance(error, ApiError) and error.error_code in KINDS[change.kind].taken:
                reason = f"it cannot be created yet: {error.message} It is tried again after a day."
                await self._records.block(change.kind, change.address, time.time() + _DAY, reason)
                account.waiting[change.address] = noticed(KINDS[change.kind], change.address, reason, None)
            else:
                account.failed.append(Notice(kind=change.kind, address=change.address, text=str(error)))
            self._note_missing(change)
        else:
            account.done.append(Notice(kind=change.kind, address=change.address, text=text))

    def _obstacle(self, change: Change) -> str | None:
        if self._stop.is_set():
            return "stopped before it was begun"
        kind = KINDS[change.kind]
        if change.resource is None or kind.needs is None or change.action is not Action.CREATE:
            return None
        needed = (kind.needs, needed_key(change.resource))
        return (
            f"it needs the {KINDS[kind.needs].title}, which could not be created"
            if needed in self._account.missing
            else None
        )

    def _note_missing(self, change: Change) -> None:
        if change.resource is not None and change.resource.key is not None and "create" in change.steps:
            self._account.missing.add((change.kind, change.resource.key))

    async def _attempt(self, change: Change) -> str:
        """Carry out a change; when an answer is lost, look at what has become of it before going on."""
        current = change
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                await self._run_steps(current)
            except ProvisioningError as error:
                if getattr(error, "outcome", None) is not Outcome.UNKNOWN or attempt == _ATTEMPTS:
                    raise
                await asyncio.sleep(self._settle)
                left = await self._look_again(change)
                if left is None:
                    break
                current = left
            else:
                break
        return _DONE[change.action]

    async def _look_again(self, change: Change) -> Change | None:
        """Decide anew about a resource that may have changed; None when nothing is left to do."""
        kind = KINDS[change.kind]
        there = await self._planner.reader.read([kind])
        resource = change.resource
        if resource is None:
            return change if change.view and change.view.id in {view.id for view in there[kind.name]} else None
        matching = Matching(self._deciders[kind.name], there[kind.name], self._records)
        match = matching.find(resource)
        if isinstance(match, str):
            raise _UncertainError(match)
        if match is not None and resource.address in matching.intents:
            await self._created(resource, match)
        verdict = self._deciders[kind.name].decide(resource, match)
        self._note(resource, kind, match)
        return verdict.change

    # -- steps

    async def _run_steps(self, change: Change) -> None:
        kind, view = KINDS[change.kind], change.view
        for step in change.steps:
            if step == "create":
                view = await self._create(change)
            elif view is not None:
                view = await self._step(step, change, kind, view)
        if change.resource is not None and view is not None:
            self._note(change.resource, kind, view)

    async def _create(self, change: Change) -> View:
        kind, resource = KINDS[change.kind], cast("Resource", change.resource)
        sent = with_values(change.body, dict.fromkeys(_present(change.body, resource.secrets), SECRET))
        intent = Intent(resource.address, self._planner.known[kind.name], sent, self._digests(resource))
        # On disk before the request leaves.
        begun_before = await self._records.begin(kind.name, intent)
        arguments = needed_key(resource) if kind.parent else ()
        try:
            answer = await self._call(kind, "create", arguments, self._body(change))
        except ProvisioningError as error:
            if getattr(error, "outcome", None) is not Outcome.UNKNOWN and not begun_before:
                await self._records.end(kind.name, resource.address, None)
            raise
        raw = answer
        if isinstance(answer.get("solutions"), list):
            raw = next(
                each
                for each in cast("list[JsonObject]", answer["solutions"])
                if kind.view(each, None).keys[0] == resource.key
            )
        view = kind.view(raw, arguments[0] if arguments else None)
        await self._created(resource, view)
        return view

    async def _created(self, resource: Resource, view: View) -> None:
        await self._records.end(resource.kind.name, resource.address, view.id)
        await self._keep_protection(resource, view)

    async def _step(self, step: str, change: Change, kind: Kind, view: View) -> View:
        parent = view.arguments[0] if kind.parent else None
        if step == "delete":
            await self._delete(kind, view)
            return view
        if step == "discard_changes":
            # When an answer was lost, they are gone.
            with suppress(NotFoundError):
                await self._call(kind, step, view.arguments)
            return view
        body = (self._body(change),) if step == "update" else ()
        answer = await self._call(kind, step, view.arguments, *body)
        if step == "update" and change.resource is not None:
            await self._records.sent(kind.name, view.id, self._digests(change.resource))
        return kind.view(answer, parent) if answer else view

    async def _delete(self, kind: Kind, view: View) -> None:
        try:
            await self._call(kind, "delete", view.arguments, **kind.delete_with)
        except NotFoundError:
            pass
        except ApiError as error:
            if not str(error.error_code or "").endswith("already_deleted"):
                raise
        if kind.lingers:
            await self._records.note_deleted(kind.name, view.id)

    async def _call(self, kind: Kind, verb: str, arguments: Iterable[Any], *body: Any, **more: Any) -> JsonObject:
        method: Any = attrgetter(kind.operation(verb))(self._client)
        answer = await method(*arguments, *body, **more)
        return cast("JsonObject", answer.to_dict()) if hasattr(answer, "to_dict") else {}

    def _body(self, change: Change) -> JsonObject:
        """Return what is sent: the body with the secrets in it."""
        values = self._secrets.get(change.address, {})
        present = _present(change.body, values)
        return with_values(change.body, {steps: values[steps] for steps in present})

    def _digests(self, resource: Resource) -> dict[str, str]:
        values = self._secrets.get(resource.address, {})
        return {written(steps): digest(self._records.key, value) for steps, value in values.items()}

    def _note(self, resource: Resource, kind: Kind, view: View | None) -> None:
        """Note what a resource waits for from now on."""
        if view is None:
            return
        verdict = self._deciders[kind.name].decide(resource, view)
        account = self._account
        for text, notices in ((verdict.waits, account.waiting), (verdict.person, account.needs_person)):
            notices.pop(resource.address, None)
            if text is not None:
                person = notices is account.needs_person
                notices[resource.address] = noticed(kind, resource.address, text, view, person=person)


def _present(body: JsonObject, paths: Iterable[Steps]) -> list[Steps]:
    """Return the paths that lead to something in a body."""
    found: list[Steps] = []
    for steps in paths:
        place: Any = body
        for step in steps:
            try:
                place = place[step]
            except (KeyError, IndexError, TypeError):
                break
        else:
            found.append(steps)
    return found
