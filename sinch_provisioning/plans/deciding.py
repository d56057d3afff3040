"""What is to be done about one resource: nothing, a change, to wait, or to ask a person."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from attrs import define, evolve, field, frozen

from sinch_provisioning.models import Model
from sinch_provisioning.plans.comparing import OTHER_SECRET, SECRET, SENT_AGAIN, Comparison, Difference
from sinch_provisioning.plans.configuration import Resource, creation_body, update_body, with_values, written
from sinch_provisioning.plans.kinds import Kind, updatable
from sinch_provisioning.plans.views import JsonObject, View, part
from sinch_provisioning.validation import Missing, Stage, missing

_DRAFT: Final = "DRAFT"
_REVIEW_OPTION: Final = "allowCategoryChange"
_REPLACING: Final = "INCORRECT_CATEGORY"


class Action(StrEnum):
    """What a change does."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    REPLACE = "replace"


@frozen(kw_only=True, eq=False)
class Change:
    """One change of one resource.

    `differences` are the fields that change, with their old and new values; the value of a secret is never among
    them. `steps` are the operations that carry it out, in their order. `cost` is what a person should know before.
    """

    action: Action
    kind: str
    address: str
    differences: tuple[Difference, ...] = ()
    steps: tuple[str, ...] = ()
    cost: str | None = None
    resource: Resource | None = field(default=None, repr=False)
    view: View | None = field(default=None, repr=False)
    body: JsonObject = field(factory=dict[str, Any], repr=False)

    @property
    def sends_secrets(self) -> bool:
        """Whether secrets have to be read to carry it out."""
        return bool(self.resource and self.resource.secrets) and not {"create", "update"}.isdisjoint(self.steps)


@frozen(kw_only=True)
class Notice:
    """Something about one resource that is not a change: what is waited for, or what a person has to do.

    `state` is the API's word for where the resource, or a change of it, is stuck, `since` when the API changed it last,
    and `who` has to act; they are None where that is not known.
    """

    kind: str
    address: str
    text: str
    state: str | None = None
    since: datetime | None = None
    who: str | None = None


def noticed(kind: Kind, address: str, text: str, view: View | None, *, person: bool = False) -> Notice:
    """Return what is waited for, or what a person has to do, with where the resource is stuck and who has to act."""
    state = None if view is None else kind.deciding_state(view)
    return Notice(
        kind=kind.name,
        address=address,
        text=text,
        state=state,
        since=None if view is None else view.modified,
        who=kind.who_acts(state, person=person),
    )


@define(kw_only=True, eq=False)
class Verdict:
    """What is to be done about one resource; nothing when all of it is empty."""

    change: Change | None = None
    waits: str | None = None
    person: str | None = None
    rejected: bool = False
    refused: list[str] = field(factory=list[str])


@define(kw_only=True, eq=False)
class Decider:
    """Decides about the resources of a kind.

    `secrets` are digests of the secrets as the files have them now, by address and path, and `sent` of those that were
    sent last, by id and path. `resend` sends secrets that are not known to have been sent. `replace` are the addresses
    that may be replaced.
    """

    kind: Kind
    replace: frozenset[str] = frozenset()
    resend: bool = False
    secrets: Mapping[tuple[str, str], str] = field(factory=dict[tuple[str, str], str])
    sent: dict[tuple[str, str], str] = field(factory=dict[tuple[str, str], str])
    _comparison: Comparison = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._comparison = Comparison(self.kind)

    def compare(self, said: JsonObject, there: JsonObject) -> list[Difference]:
        """List where a body and what is there differ."""
        return self._comparison.differences(said, there)

    def note_sent(self, key: str, digests: Mapping[str, str]) -> None:
        """Take in that secrets were sent with a creation that took place, though its answer was lost."""
        for path, digest in digests.items():
            self.sent.setdefault((key, path), digest)

    def decide(self, resource: Resource, view: View | None) -> Verdict:
        """Decide about a resource of a file; `view` is None when the project does not have it."""
        verdict = self._create(resource) if view is None else self._compare_with(resource, view)
        if resource.options.get("launch"):
            self._launch(resource, view, verdict)
        if resource.options.get("assign") and (view is None or not view.raw.get("assigned")):
            self._add_step(resource, view, verdict, "assign", Difference("assign", False, True))
        return verdict

    # -- what is not there

    def _create(self, resource: Resource) -> Verdict:
        if resource.options.get("id"):
            text = (
                f"no {self.kind.title} has the id {resource.options['id']}: correct it, or leave it out to create one"
            )
            return Verdict(person=f"{text} ({resource.where_is('id')})")
        body = creation_body(self.kind, resource.body)
        shown = with_values(body, dict.fromkeys(resource.secrets, SECRET))
        verdict = Verdict(
            change=Change(
                action=Action.CREATE,
                kind=self.kind.name,
                address=resource.address,
                differences=tuple(Difference(name, None, value) for name, value in shown.items()),
                steps=("create",),
                resource=resource,
                body=body,
            )
        )
        self._require_for_submission(resource, body, verdict)
        return verdict

    def _require_for_submission(self, resource: Resource, body: JsonObject, verdict: Verdict) -> None:
        if resource.submits and not body.get("saveDraftOnFailure"):
            model = self._model()
            lacking = missing(body, stage=Stage.SUBMIT, model=model) if model else []
            verdict.refused += [
                f"{resource.where}: {resource.address}: to be submitted it lacks {each}" for each in lacking
            ]

    def _model(self) -> type[Model] | None:
        """Return the model of a creation, where there is only one."""
        models = self.kind.create_models()
        return models[0] if len(models) == 1 else None

    # -- what is there

    def _compare_with(self, resource: Resource, view: View) -> Verdict:
        said = resource.body
        compare = self._comparison.differences
        # How a review may end matters once there is one, and it cannot always be changed before.
        later = view.later if resource.submits else view.later | {_REVIEW_OPTION}
        used = None if view.used is None else compare(said, view.used, without=later)
        if used and view.refused:
            used = [each for each in used if view.refused.get(each.path.removeprefix("details.")) != each.new]
        secrets = self._changed_secrets(resource, view)
        if view.pending is None or view.status is None:
            if used or secrets:
                return self._update(resource, view, [*(used or ()), *secrets])
            return self._settled(resource, view)
        pending = compare(said, view.pending, without=later)
        states = self.kind.states
        failed = states is not None and view.status in states.change_failures
        if used is not None and not used and (pending or view.status == _DRAFT or failed):
            # What the file says is in use; somebody else's draft is not touched.
            return self._settled(resource, view, of_changes=False)
        if failed:
            return self._update(resource, view, pending, anew=True) if pending else self._settled(resource, view)
        if view.status == _DRAFT:
            if pending or resource.submits:
                return self._update(resource, view, pending)
            return Verdict()
        verdict = self._settled(resource, view)
        if pending and verdict.waits:
            verdict.waits += "; the file says something else by now, which is sent after that"
        return verdict

    def _changed_secrets(self, resource: Resource, view: View) -> list[Difference]:
        found: list[Difference] = []
        for steps in resource.secrets:
            path = written(steps)
            now = self.secrets.get((resource.address, path))
            before = self.sent.get((view.id, path))
            if str(steps[0]) not in updatable(self.kind)[0] or now is None:
                continue
            if now != before if before is not None else self.resend:
                found.append(Difference(path, SECRET, OTHER_SECRET if before else SENT_AGAIN))
        return found

    def _settled(self, resource: Resource, view: View, *, of_changes: bool = True) -> Verdict:
        """Say what a resource that is as the file says is waiting for."""
        kind, states, state = self.kind, self.kind.states, view.state
        status = view.status if of_changes else None
        refused = [name for name, value in view.refused.items() if part(resource.body, "details").get(name) == value]
        if refused:
            return Verdict(person=f"{', '.join(refused)} was rejected: write another one", rejected=True)
        if state in kind.persons:
            return Verdict(person=kind.persons[str(state)], rejected=state == "REJECTED")
        if states is None:
            return Verdict()
        if status in states.change_failures:
            reasons = [str(part(view.raw, "changes").get(name)) for name in ("errorCode", "errorReason")]
            code = view.raw.get("rejectionCode")
            why = ": ".join(each for each in (str(code) if code else "", *reasons) if each and each != "None")
            text = f"its changes are {status}{f' ({why})' if why else ''}; the same is not sent again, so correct it"
            return Verdict(person=text, rejected=True)
        if state in states.failures and view.status in {None, "REJECTED"}:
            return Verdict(person=f"it is {state}", rejected=state == "REJECTED")
        if status is not None and status != _DRAFT:
            return Verdict(waits="it is under review" if status == "IN_PROGRESS" else f"its changes are {status}")
        if view.reviewing:
            return Verdict(waits=f"{', '.join(view.reviewing)} under review")
        if state in states.pending and state not in kind.idle:
            return Verdict(waits=kind.waits.get(str(state), f"it is {state}"))
        return Verdict()

    def _update(self, resource: Resource, view: View, found: list[Difference], *, anew: bool = False) -> Verdict:
        if view.state in self.kind.persons and view.state != "REJECTED":
            return Verdict(person=f"{self.kind.persons[str(view.state)]}; the file says something else by now")
        fixed = self._immutable(view, found)
        if fixed:
            return self._replace(resource, view, found, fixed)
        reason = self.kind.fixed(view, {_branch(each.path) for each in found}) if not anew or self.kind.single else None
        if reason is not None:
            paths = ", ".join(each.path for each in found)
            return Verdict(person=f"{reason}; the file differs in {paths}")
        body = self._update_body(resource, found)
        if self.kind.reviewed:
            body["status"] = resource.body.get("status", "SUBMIT")
        verdict = Verdict(
            change=Change(
                action=Action.UPDATE,
                kind=self.kind.name,
                address=resource.address,
                differences=tuple(found) or (Difference("status", view.status, body.get("status")),),
                steps=("update",),
                resource=resource,
                view=view,
                body=body,
            )
        )
        if anew and self.kind.rejected_anew:
            return self._discard_first(resource, view, verdict)
        whole = {**view.content, **resource.body}
        self._require_for_submission(
            resource, {**whole, "details": _merged(view.pending or view.content, resource.body)}, verdict
        )
        return verdict

    def _discard_first(self, resource: Resource, view: View, updated: Verdict) -> Verdict:
        """Send rejected changes anew: they are discarded before, and with them what was never in use."""
        verdict = updated if view.used is not None else self._create(resource)
        if verdict.change is not None:
            steps = ("discard_changes", *verdict.change.steps)
            verdict.change = evolve(verdict.change, steps=steps, view=view, action=Action.UPDATE)
        return verdict

    def _immutable(self, view: View, found: Iterable[Difference]) -> list[str]:
        """List the fields that no update can change."""
        names, details = updatable(self.kind)
        fixed: list[str] = []
        for each in found:
            first, _, rest = each.path.partition(".")
            inner = rest.partition(".")[0]
            if first not in names or (first == "details" and inner not in details):
                fixed.append(each.path)
            elif self.kind.name == "whatsapp.templates" and first in {"category", "allowCategoryChange"}:
                open_ = (view.used is None and view.status == _DRAFT) or view.raw.get("rejectionCode") == _REPLACING
                if not open_:
                    fixed.append(each.path)
        return fixed

    def _update_body(self, resource: Resource, found: list[Difference]) -> JsonObject:
        """Return the fields that differ, each as a whole: parts of some objects are not valid by themselves."""
        whole = update_body(self.kind, resource.body)
        changed = {each.path.partition(".")[0] for each in found}
        body = {name: value for name, value in whole.items() if name in changed and name != "details"}
        if "details" in changed:
            inner = {each.path.split(".")[1] for each in found if each.path.startswith("details.")}
            body["details"] = {name: value for name, value in part(whole, "details").items() if name in inner}
        return body

    def _replace(self, resource: Resource, view: View, found: list[Difference], fixed: list[str]) -> Verdict:
        paths = ", ".join(fixed)
        what = f"{paths} cannot be changed"
        if (
            self.kind.name == "whatsapp.templates"
            and fixed == ["category"]
            and resource.body.get("allowCategoryChange")
        ):
            # Meta may choose another category, and the file allows it.
            rest = [each for each in found if each.path != "category"]
            return self._update(resource, view, rest) if rest else self._settled(resource, view)
        if not self.kind.deletes:
            return Verdict(
                person=f"{what}, and a {self.kind.title} cannot be deleted: put the file right, or make another"
            )
        created = self._create(resource)
        if created.change is None:
            return Verdict(person=f"{what}; without its id in the file it can be replaced")
        verdict = Verdict(
            change=evolve(
                created.change,
                steps=("delete", *created.change.steps),
                view=view,
                action=Action.REPLACE,
                differences=tuple(found),
                cost=f"{what}: {self.kind.cost}",
            ),
            refused=created.refused,
        )
        if resource.options.get("protect"):
            verdict.refused.append(f"{resource.where}: {resource.address} is protected, and {what}")
        elif resource.address not in self.replace:
            verdict.refused.append(
                f"{resource.where}: {resource.address} would be replaced: {what}; {self.kind.cost}; "
                f"--replace '{resource.address}' allows it"
            )
        return verdict

    # -- launch and assign

    def _launch(self, resource: Resource, view: View | None, verdict: Verdict) -> None:
        if verdict.person:
            return
        there: JsonObject = {} if view is None else view.raw
        countries: list[JsonObject] = there.get("countryStatus") or []
        statuses = {str(each.get("status")) for each in countries}
        rejected = [each for each in countries if each.get("status") == "REJECTED"]
        changed = verdict.change is not None
        state = there.get("state")
        if state == "PREPARING_LAUNCH" or (state == "LAUNCHING" and not changed):
            return
        if rejected and not changed:
            why = "; ".join(f"{each.get('country')}: {_remark(each)}" for each in rejected)
            verdict.person, verdict.rejected = f"operators rejected its launch ({why}): correct it", True
            return
        if state in {"LAUNCHED", "LAUNCHING"} and "NOT_LAUNCHED" not in statuses:
            new = part(resource.body, "details").get("countries") or ()
            if {each.get("country") for each in countries}.issuperset(new) and not rejected:
                return
        body = {
            **{name: there.get(name) for name in ("region", "billingCategory", "useCase")},
            **creation_body(self.kind, resource.body),
        }
        body["details"] = _merged(there, resource.body)
        lacking: list[Missing] = missing(body, stage=Stage.LAUNCH, model=self._model())
        if lacking:
            verdict.person = "to be launched it lacks " + "; ".join(map(str, lacking))
            return
        self._add_step(resource, view, verdict, "launch", Difference("launch", state, True))

    def _add_step(
        self, resource: Resource, view: View | None, verdict: Verdict, step: str, difference: Difference
    ) -> None:
        change = verdict.change or Change(
            action=Action.UPDATE, kind=self.kind.name, address=resource.address, resource=resource, view=view
        )
        verdict.change = evolve(
            change, steps=(*change.steps, step), view=view, differences=(*change.differences, difference)
        )
        verdict.waits = None


def _merged(there: Mapping[str, Any], said: Mapping[str, Any]) -> JsonObject:
    """Return the details as they will be: what is there, with what the file says over it."""
    merged = {**part(there, "details")}
    for name, value in part(said, "details").items():
        other = merged.get(name)
        merged[name] = {**other, **value} if isinstance(other, dict) and isinstance(value, dict) else value
    return merged


def _branch(path: str) -> str:
    return ".".join(path.split(".")[:2]) if path.startswith("details.") else path


def _remark(country: JsonObject) -> str:
    remarks = [str(each["remark"]) for each in country.get("operators") or () if each.get("remark")]
    return ", ".join(dict.fromkeys(remarks)) or "no reason is given"
