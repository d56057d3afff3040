"""What the stand-in keeps, as rows to search: brought up to date by what changed, never read anew as a whole."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from attrs import frozen

from sinch_provisioning.testing.console.masking import mask
from sinch_provisioning.testing.resources.whatsapp_account import KEY as ACCOUNT_KEY
from sinch_provisioning.testing.resources.whatsapp_account import KIND as ACCOUNT
from sinch_provisioning.testing.resources.whatsapp_account import find_account
from sinch_provisioning.testing.reviews import REVIEWS
from sinch_provisioning.testing.state import JsonObject, Project, Record, Store, part_of

Key = tuple[str, str, str]
"""Project, kind and key of a record."""
PROJECTS: Final = "projects"
ALL: Final = "all"
WAITING: Final = "waiting"
KINDS: Final = {
    "whatsapp.senders": ("senders", "WhatsApp"),
    "rcs.senders": ("senders", "RCS"),
    "kakaotalk.senders": ("senders", "KakaoTalk"),
    "whatsapp.templates": ("templates", "WhatsApp"),
    "kakaotalk.templates": ("templates", "KakaoTalk"),
    "bundles": ("bundles", "Bundle"),
    "webhooks": ("webhooks", "Webhook"),
    "sms.apps": ("apps", "SMS app"),
    "conversation.apps": ("apps", "Conversation app"),
    "whatsapp.flows": ("apps", "WhatsApp flow"),
    "whatsapp.solutions": ("apps", "WhatsApp solution"),
    PROJECTS: (PROJECTS, "Project"),
}
"""The group and the product of each kind that is shown."""
GROUPS: Final = tuple(dict.fromkeys(group for group, _ in KINDS.values()))


@frozen
class Row:
    """One thing in a list.

    `state` is the one that the API shows, `note` what is to be said besides: pending changes, or that it is deleted.
    """

    key: Key
    number: int
    group: str
    product: str
    id: str
    name: str
    language: str
    state: str
    note: str
    waits: bool
    text: str
    """What a search looks at, in lower case."""

    def show(self) -> JsonObject:
        """Describe it for the page."""
        project, kind, key = self.key
        return {
            "key": "/".join(self.key),
            "kind": kind,
            "group": self.group,
            "project": project,
            "target": project if kind == PROJECTS else key,
            "id": self.id,
            "product": self.product,
            "name": self.name,
            "language": self.language,
            "state": self.state,
            "note": self.note,
            "waits": self.waits,
        }


@frozen(kw_only=True)
class Query:
    """What is looked for: a part of names and ids, and exact values; empty ones do not matter."""

    text: str = ""
    product: str = ""
    state: str = ""
    project: str = ""


class Index:
    """The rows of a store by group, in the order of their numbers."""

    def __init__(self, store: Store) -> None:
        self._store: Final = store
        self._rows: Final[dict[str, dict[Key, Row]]] = {group: {} for group in GROUPS}
        self._waiting: Final[dict[Key, Row]] = {}
        self._held: Final[Counter[tuple[str, str]]] = Counter()
        self._stale: Final[dict[Key, None]] = {}
        found = [
            (record.number, _key_of(project.id, kind, record.key))
            for kind in KINDS
            for project, record in store.records(kind)
        ]
        self.note(key for _, key in sorted(found))

    def note(self, changed: Iterable[Key]) -> None:
        """Remember what has changed, until the next look."""
        for project, kind, key in changed:
            if kind == ACCOUNT:
                self._stale[project, PROJECTS, project] = None
            elif kind in KINDS:
                self._stale[_key_of(project, kind, key)] = None

    def counts(self) -> dict[str, int]:
        """Count the rows of each group, and those that wait for a decision."""
        self._refresh()
        return {**{group: len(rows) for group, rows in self._rows.items()}, WAITING: len(self._waiting)}

    def held(self, project: str) -> dict[str, int]:
        """Count what a project has, by group."""
        self._refresh()
        return {group: self._held[project, group] for group in GROUPS if group != PROJECTS}

    def projects(self, most: int) -> list[str]:
        """List the ids of the projects; nothing when there are more than `most`."""
        self._refresh()
        rows = self._rows[PROJECTS]
        return [row.id for row in rows.values()] if len(rows) <= most else []

    def find(self, group: str, query: Query, *, offset: int, limit: int) -> JsonObject:
        """Look for rows, the latest first, and count how they divide by product and by state.

        Raises `KeyError` when there is no such group.
        """
        self._refresh()
        needle = query.text.casefold()
        products: Counter[str] = Counter()
        states: Counter[str] = Counter()
        found: list[Row] = []
        for row in self._latest_first(group):
            if needle not in row.text or query.project not in {"", row.key[0]}:
                continue
            is_product, is_state = query.product in {"", row.product}, query.state in {"", row.state}
            products[row.product] += is_state
            states[row.state] += is_product
            if is_product and is_state:
                found.append(row)
        return {
            "total": len(found),
            "items": [self._show(row) for row in found[offset : offset + limit]],
            "facets": {"product": show_counts(products), "state": show_counts(states)},
        }

    def get(self, key: Key) -> Row | None:
        """Give a row."""
        self._refresh()
        group = KINDS.get(key[1], ("", ""))[0]
        return self._rows.get(group, {}).get(key)

    def _show(self, row: Row) -> JsonObject:
        shown = row.show()
        if row.group == PROJECTS:
            shown["held"] = self.held(row.id)
        return shown

    def _latest_first(self, group: str) -> Iterator[Row]:
        if group == ALL:
            rows = sorted(
                chain.from_iterable(each.values() for each in self._rows.values()), key=lambda row: row.number
            )
            return reversed(rows)
        return reversed((self._waiting if group == WAITING else self._rows[group]).values())

    def _refresh(self) -> None:
        for key in self._stale:
            group, product = KINDS[key[1]]
            rows = self._rows[group]
            old, new = rows.get(key), self._describe(key, group, product)
            if old is not None and (new is None or new.number != old.number):
                del rows[key]
                self._held[key[0], group] -= 1
                old = None
            if new is not None:
                self._held[key[0], group] += old is None
                rows[key] = new
            if new is not None and new.waits:
                self._waiting[key] = new
            else:
                self._waiting.pop(key, None)
        self._stale.clear()

    def _describe(self, key: Key, group: str, product: str) -> Row | None:
        project = self._store.projects.get(key[0])
        if group == PROJECTS:
            listed = find_project(self._store, key[0])
            return None if project is None or listed is None else _describe_project(key, project, listed)
        record = None if project is None else project.find(key[1], key[2])
        return None if record is None else _describe(key, group, product, record)


def show_counts(counts: Counter[str]) -> dict[str, int]:
    """List what there is some of, by name."""
    return {name: number for name, number in sorted(counts.items()) if number}


def find_project(store: Store, project_id: str) -> Record | None:
    """Find the record that lists a project."""
    home = store.projects.get("")
    return home.find(PROJECTS, project_id) if home else None


def _key_of(project: str, kind: str, key: str) -> Key:
    # The list of projects belongs to none of them.
    return (key, PROJECTS, key) if kind == PROJECTS else (project, kind, key)


def _describe_project(key: Key, project: Project, listed: Record) -> Row:
    account = project.find(ACCOUNT, ACCOUNT_KEY)
    state, note = ("", "") if account is None else _state_of(account)
    return Row(
        key=key,
        number=listed.number,
        group=PROJECTS,
        product="Project",
        id=project.id,
        name="" if account is None else name_of(account, default=""),
        language="",
        state=state,
        note=note,
        waits=account is not None and _waits(account),
        text=f"{project.id} {'' if account is None else name_of(account, default='')}".casefold(),
    )


def _describe(key: Key, group: str, product: str, record: Record) -> Row:
    data = record.data
    shown_id, name, language = str(data.get("id") or record.key), name_of(record), str(data.get("language") or "")
    state, note = _state_of(record)
    return Row(
        key=key,
        number=record.number,
        group=group,
        product=product,
        id=shown_id,
        name=name,
        language=language,
        state=state,
        note=note,
        waits=_waits(record),
        text="\n".join((name, shown_id, record.key, language, str(data.get("phoneNumber") or ""), key[0])).casefold(),
    )


def _waits(record: Record) -> bool:
    review = REVIEWS.get(record.kind)
    return review is not None and review.step(record) is not None


def _state_of(record: Record) -> tuple[str, str]:
    data = record.data
    state, changes = data.get("state") or data.get("status"), record.part("changes").get("status")
    if record.hidden.get("deleted"):
        return str(state or changes or ""), "deleted"
    if state and changes and "details" in data:
        return str(state), f"changes {changes}"
    return str(changes if changes == "REJECTED" else state or changes or ""), ""


def name_of(record: Record, *, default: str | None = None) -> str:
    """Name a record as a person would; by its key, or `default`, where it has no name."""
    details = {**part_of(record.part("changes"), "details"), **record.part("details")}
    name = record.data.get("name") or details.get("displayName") or details.get("name") or details.get("wabaName")
    name = name or part_of(details, "brand").get("name") or record.data.get("target")
    return mask(str(name)) if name else record.key if default is None else default


def find_record(store: Store, row: Row) -> Record | None:
    """Find the record behind a row; of a project, its WhatsApp account."""
    project = store.projects[row.key[0]]
    return find_account(project) if row.group == PROJECTS else project.find(row.key[1], row.key[2])
