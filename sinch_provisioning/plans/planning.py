"""The plan: what would make a project match its files."""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from operator import attrgetter
from typing import Any, Final

import orjson
from attrs import define, evolve, field, frozen

from sinch_provisioning import ProvisioningClient
from sinch_provisioning.errors import ConfigurationError, ProvisioningError
from sinch_provisioning.plans.configuration import Configuration, Resource, written
from sinch_provisioning.plans.deciding import Action, Change, Decider, Notice, Verdict, noticed
from sinch_provisioning.plans.errors import SecretError
from sinch_provisioning.plans.kinds import KINDS, Kind
from sinch_provisioning.plans.matching import Matching, needed_key
from sinch_provisioning.plans.printing import described, lines_of, told
from sinch_provisioning.plans.reading import Reader, together
from sinch_provisioning.plans.records import Records, Storage
from sinch_provisioning.plans.secrets import digest, read_secrets
from sinch_provisioning.plans.state import State
from sinch_provisioning.plans.views import JsonObject, Steps, View, part
from sinch_provisioning.waiting.base import newest_comment

_GUARDED_FROM: Final = 10
_MOST_CHANGED: Final = 0.3
_COMMENTS: Final = 20


@frozen(kw_only=True)
class Options:
    """What a plan may do beyond creating and changing.

    Args:
        prune: Whether what the files do not name is deleted, of the kinds that they have a section for.
        replace: The addresses of resources that may be deleted and created again.
        force: Whether more than 30 percent of what is there may be changed or deleted.
        resend_secrets: Whether secrets are sent that are not known to have been sent from here.

    """

    prune: bool = False
    replace: frozenset[str] = frozenset()
    force: bool = False
    resend_secrets: bool = False


@frozen(kw_only=True, eq=False)
class Plan:
    """What would make a project match its files.

    `changes` is empty when nothing is to be done. `waiting` is what others decide about, `needs_person` what only a
    person can do, `refused` why the plan cannot be applied, and `notes` what could not be compared. `digest` is the
    same for the same changes of the same project.
    """

    project_id: str
    changes: Sequence[Change]
    waiting: Sequence[Notice]
    needs_person: Sequence[Notice]
    refused: Sequence[str]
    notes: Sequence[Notice]
    options: Options
    wanted: Configuration = field(repr=False)

    @property
    def digest(self) -> str:
        """A digest of the changes."""
        changes = [self.project_id, *(described(each) for each in self.changes)]
        return hashlib.sha256(orjson.dumps(changes, option=orjson.OPT_SORT_KEYS)).hexdigest()

    @property
    def exit_code(self) -> int:
        """0 for nothing to do, 1 when it is refused, 2 for changes, 3 when something waits, 4 for a person."""
        if self.refused:
            return 1
        if self.changes:
            return 2
        return 4 if self.needs_person else 3 if self.waiting else 0

    def to_dict(self) -> dict[str, Any]:
        """Return the plan as JSON data, without secrets."""
        return {
            "projectId": self.project_id,
            "digest": self.digest,
            "options": {
                "prune": self.options.prune,
                "replace": sorted(self.options.replace),
                "force": self.options.force,
                "resendSecrets": self.options.resend_secrets,
            },
            "changes": [described(each) for each in self.changes],
            "waiting": [told(each) for each in self.waiting],
            "needsPerson": [told(each) for each in self.needs_person],
            "refused": list(self.refused),
            "notes": [told(each) for each in self.notes],
        }

    def __str__(self) -> str:
        return "\n".join(text for _, text in self.lines())

    def lines(self) -> list[tuple[str, str]]:
        """Return the plan as people read it: lines, each with the symbol of what it is about."""
        lines = [line for each in self.changes for line in lines_of(each)]
        for symbol, notices in (("?", self.waiting), ("!", self.needs_person)):
            lines.extend((symbol, f"{symbol:>3} {each.address}: {each.text}") for each in notices)
        lines.extend(("", f"    {each.address}: {each.text}") for each in self.notes)
        lines.extend(("!", f"refused: {reason}") for reason in self.refused)
        lines.append(("", self.summary()))
        return lines

    def summary(self) -> str:
        """Return one line with the numbers."""
        counts = self.counts()
        return f"Plan: {counts}." if counts else "Nothing to do: the project is as the files say."

    def counts(self) -> str:
        """Return the numbers, such as "1 to create, 2 waiting"; empty when nothing is to be done."""
        counts = [(action, sum(each.action is action for each in self.changes)) for action in Action]
        words = [f"{count} to {action.value}" for action, count in counts if count]
        notices = ((self.waiting, "waiting"), (self.needs_person, "for a person"))
        words += [f"{len(found)} {word}" for found, word in notices if found]
        return ", ".join(words)


async def plan(
    client: ProvisioningClient,
    wanted: Configuration,
    *,
    state: Storage | None = None,
    prune: bool = False,
    replace: Collection[str] = (),
    force: bool = False,
    resend_secrets: bool = False,
) -> Plan:
    """Compare a project with what its files say.

    Nothing is sent but reads, of the kinds that the files have a section for.

    Args:
        client: The client of the project.
        wanted: What `load` has read.
        state: What earlier applies have kept; in memory, so nothing, by default.
        prune: Whether what the files do not name is deleted, of the kinds that they have a section for.
        replace: The addresses of resources that may be deleted and created again.
        force: Whether more than 30 percent of what is there may be changed or deleted.
        resend_secrets: Whether secrets are sent that are not known to have been sent from here.

    Returns:
        The plan, which `apply` takes.

    Raises:
        ConfigurationError: The client has no project, or another one than the files name.
        ProvisioningError: Something could not be read.

    """
    options = Options(prune=prune, replace=frozenset(replace), force=force, resend_secrets=resend_secrets)
    with kept_or_new(state) as kept:
        return await Planner(client, kept, options).plan(wanted)


def kept_or_new(state: Storage | None) -> AbstractContextManager[Storage]:
    """Return the state that was given, or one in memory that ends with the context."""
    return State() if state is None else nullcontext(state)


@define(eq=False)
class _Found:
    """What planning has come to so far."""

    changes: list[Change] = field(factory=list[Change])
    waiting: list[Notice] = field(factory=list[Notice])
    needs_person: list[Notice] = field(factory=list[Notice])
    refused: list[str] = field(factory=list[str])
    notes: list[Notice] = field(factory=list[Notice])
    rejected: list[tuple[int, Kind, View]] = field(factory=list[tuple[int, Kind, View]])

    def add(self, kind: Kind, address: str, verdict: Verdict, view: View | None) -> None:
        if verdict.change is not None:
            self.changes.append(verdict.change)
        if verdict.waits is not None:
            self.waiting.append(noticed(kind, address, verdict.waits, view))
        if verdict.person is not None:
            if verdict.rejected and view is not None:
                self.rejected.append((len(self.needs_person), kind, view))
            self.needs_person.append(noticed(kind, address, verdict.person, view, person=True))
        self.refused.extend(verdict.refused)


class Planner:
    """Plans for one project."""

    records: Records
    """What was known when the last plan was made, and what has been written since."""

    def __init__(self, client: ProvisioningClient, state: Storage, options: Options) -> None:
        self.client: Final = client
        self.reader: Final = Reader(client)
        self.state: Final = state
        self.options: Final = options
        self.known: Final[dict[str, frozenset[str]]] = {}
        """The ids of what was there when the last plan was made, by kind."""
        self.matched: Final[dict[str, View]] = {}
        """What the files mean of it, by address."""
        self.uncertain: Final[set[str]] = set()
        """The addresses of which it is not certain what they mean."""
        self.deciders: Final[dict[str, Decider]] = {}
        """What decided about the resources, by kind."""
        self.secrets: Final[dict[str, dict[Steps, str]]] = {}
        """The secrets that were read, by address."""
        self._unreadable: Final[dict[str, tuple[Resource, str]]] = {}

    async def plan(self, wanted: Configuration) -> Plan:
        """Read what is there, and compare."""
        project = self.reader.project
        self.matched.clear()
        self.uncertain.clear()
        self.secrets.clear()
        self._unreadable.clear()
        if wanted.project_id not in {None, project}:
            raise ConfigurationError(f"the files are about project {wanted.project_id}, and the client's is {project}")
        self.records = await Records.read(self.state, project)
        kinds = [KINDS[name] for name in KINDS if name in wanted.sections]
        more = [KINDS[kind.needs] for kind in kinds if kind.needs]
        if self.options.prune:
            # What bundles have made is theirs.
            more.append(KINDS["bundles"])
        there = await self.reader.read({*kinds, *more})
        found = _Found()
        made = made_by_bundles(there.get("bundles", ()), project)
        for kind in kinds:
            await self._plan_kind(kind, wanted.of(kind), there[kind.name], made, found)
        await self._require_secrets(found)
        self._require_what_is_needed(wanted, there, found)
        self._guard({kind: len(there[kind.name]) for kind in kinds}, found)
        await self._add_comments(found)
        return Plan(
            project_id=project,
            changes=tuple(found.changes),
            waiting=tuple(found.waiting),
            needs_person=tuple(found.needs_person),
            refused=tuple(found.refused),
            notes=tuple(found.notes),
            options=self.options,
            wanted=wanted,
        )

    async def _plan_kind(
        self, kind: Kind, resources: list[Resource], views: list[View], made: frozenset[str], found: _Found
    ) -> None:
        decider = self.deciders[kind.name] = await self.decider(kind, resources)
        matching = Matching(decider, views, self.records)
        blocked = self.records.blocked(kind.name)
        self.known[kind.name] = frozenset(view.id for view in views)
        for resource in resources:
            match = matching.find(resource)
            if isinstance(match, str):
                self.uncertain.add(resource.address)
                found.add(kind, resource.address, Verdict(person=match), None)
                continue
            if match is not None:
                self.matched[resource.address] = match
            verdict = decider.decide(resource, match)
            if match is None and resource.address in blocked:
                verdict = Verdict(waits=blocked[resource.address])
            found.add(kind, resource.address, verdict, match)
        self._prune(kind, matching, made, found)

    async def decider(self, kind: Kind, resources: Sequence[Resource]) -> Decider:
        """Make what decides about resources of a kind."""
        secrets: dict[tuple[str, str], str] = {}
        for resource in resources:
            if resource.secrets and kind.updates:
                await self._read_secrets(resource)
                for steps, value in self.secrets.get(resource.address, {}).items():
                    secrets[resource.address, written(steps)] = digest(self.records.key, value)
        return Decider(
            kind=kind,
            replace=self.options.replace,
            resend=self.options.resend_secrets,
            secrets=secrets,
            sent=self.records.digests(kind.name) if secrets else {},
        )

    async def _read_secrets(self, resource: Resource) -> None:
        try:
            self.secrets[resource.address] = await read_secrets(resource)
        except SecretError as error:
            self._unreadable[resource.address] = resource, str(error)

    async def _require_secrets(self, found: _Found) -> None:
        """Refuse changes whose secrets cannot be read, and note of the rest which secrets are not compared."""
        sending = {each.address: each.resource for each in found.changes if each.sends_secrets}
        for address, resource in sending.items():
            if resource is not None and address not in {*self.secrets, *self._unreadable}:
                await self._read_secrets(resource)
        found.refused.extend(self.lacking(found))
        for address, (resource, reason) in self._unreadable.items():
            if address not in sending:
                # The notice names the resource, and nothing needs to be put right.
                text = f"its secrets are not compared: {reason.partition(f'{address}: ')[2]}"
                found.notes.append(Notice(kind=resource.kind.name, address=address, text=text))

    def lacking(self, plan: "Plan | _Found") -> list[str]:
        """List the secrets that changes of the last plan need and that cannot be read, with the reasons."""
        sending = [each.address for each in plan.changes if each.sends_secrets]
        return [self._unreadable[address][1] for address in sending if address in self._unreadable]

    def _prune(self, kind: Kind, matching: Matching, made: frozenset[str], found: _Found) -> None:
        if not self.options.prune or not kind.deletes or kind.single:
            return
        protected = self.records.protected(kind.name)
        for view in matching.unnamed():
            address = "/".join((kind.name, *view.keys[0])) if view.keys else f"{kind.name}/{view.id}"
            if view.id in made:
                continue
            if view.id in protected:
                found.refused.append(f"{address} is protected, and no file names it")
                continue
            found.changes.append(
                Change(
                    action=Action.DELETE, kind=kind.name, address=address, steps=("delete",), cost=kind.cost, view=view
                )
            )

    def _require_what_is_needed(self, wanted: Configuration, there: Mapping[str, list[View]], found: _Found) -> None:
        """Refuse creations that need what neither the project nor a file has."""
        for change in found.changes:
            kind = KINDS[change.kind]
            if change.action is not Action.CREATE or kind.needs is None or change.resource is None:
                continue
            needed = needed_key(change.resource)
            known = {key for view in there.get(kind.needs, ()) for key in view.keys}
            known |= {each.key for each in wanted.of(KINDS[kind.needs]) if each.key is not None}
            if needed not in known and not _brings_its_own(change.resource):
                what = KINDS[kind.needs].title if kind.parent is None else f"{KINDS[kind.needs].title} {needed[0]}"
                found.refused.append(f"{change.resource.where}: {change.address} needs a {what}, and there is none")

    def _guard(self, there: Mapping[Kind, int], found: _Found) -> None:
        for kind, count in there.items():
            actions = [change.action for change in found.changes if change.kind == kind.name]
            after = count + actions.count(Action.CREATE) - actions.count(Action.DELETE)
            if kind.limit is not None and after > max(kind.limit, count):
                found.refused.append(f"there would be {after} {kind.title}s, and a project has {kind.limit} at most")
        total, touched = sum(there.values()), sum(change.action is not Action.CREATE for change in found.changes)
        if total >= _GUARDED_FROM and touched > _MOST_CHANGED * total and not self.options.force:
            found.refused.append(
                f"{touched} of the {total} resources that are there would be changed or deleted, which is more than "
                f"{_MOST_CHANGED:.0%}; --force allows it"
            )

    async def _add_comments(self, found: _Found) -> None:
        """Say with each rejection what the reviewer has written."""
        asked = found.rejected[:_COMMENTS]
        comments = await together(self._comment(kind, view) for _, kind, view in asked)
        for (index, _, _), comment in zip(asked, comments, strict=True):
            if comment:
                notice = found.needs_person[index]
                found.needs_person[index] = evolve(notice, text=f"{notice.text}; the reviewer writes: {comment}")

    async def _comment(self, kind: Kind, view: View) -> str | None:
        resource: Any = attrgetter(kind.name)(self.client)
        try:
            page = await resource.list_activities(*view.arguments)
        except ProvisioningError:
            # The rejection itself is what has to be told.
            return None
        return newest_comment(page.items, "REJECTED")


def _brings_its_own(resource: Resource) -> bool:
    """Tell whether an embedded sign-up brings the account that a sender needs."""
    embedded = not {"phoneNumberId", "wabaId", "name"}.isdisjoint(resource.body)
    return resource.kind.name == "whatsapp.senders" and embedded


def made_by_bundles(bundles: Iterable[View], project: str) -> frozenset[str]:
    """Return the ids of what bundles have made in the project, which belongs to them."""
    ids: set[str] = set()
    for view in bundles:
        raw: JsonObject = view.raw
        if raw.get("projectId") == project:
            ids.add(str(part(raw, "smsApp").get("id")))
            ids.update(str(each.get("id")) for each in raw.get("webhooks") or ())
    return frozenset(ids)
