"""Finding the resources of a project that those of the files mean."""

from collections.abc import Iterable
from typing import Final

from sinch_provisioning.plans.configuration import Resource
from sinch_provisioning.plans.deciding import Decider
from sinch_provisioning.plans.records import Intent, Records
from sinch_provisioning.plans.views import Key, View


class Matching:
    """Finds the resources of one kind.

    An id in a file decides. Otherwise it is the id that was kept when the resource was created, while it still looks
    like it, or else what resources of the kind are known by. `intents` are the creations whose end is not known.
    """

    def __init__(self, decider: Decider, views: Iterable[View], records: Records) -> None:
        kind = decider.kind
        deleted = records.deleted(kind.name)
        self._decider = decider
        self._by_id: dict[str, View] = {}
        self._by_key: dict[Key, list[View]] = {}
        self._named: set[str] = set()
        for view in views:
            if view.id in deleted:
                continue
            self._by_id[view.id] = view
            for key in view.keys:
                self._by_key.setdefault(key, []).append(view)
        self.intents: Final = records.intents(kind.name)
        self._ids = records.ids(kind.name)

    def find(self, resource: Resource) -> View | str | None:
        """Return the view of a resource, None when there is none, or why it is not certain which one it is."""
        found = self._find(resource)
        if isinstance(found, View):
            self._named.add(found.id)
            intent = self.intents.get(resource.address)
            if intent is not None and not self._is_certain(resource, intent, found):
                return (
                    f"its creation was begun, and {found.id} came into being since, but is not what was sent: look at "
                    "it, then write its id into the file, or delete it"
                )
            if intent is not None:
                self._decider.note_sent(found.id, intent.digests)
        return found

    def unnamed(self) -> list[View]:
        """Return what no resource of the files has meant."""
        return [view for key, view in self._by_id.items() if key not in self._named]

    def _find(self, resource: Resource) -> View | str | None:
        given = resource.options.get("id")
        if given:
            return self._by_id.get(given)
        kept = self._by_id.get(self._ids.get(resource.address, ""))
        if kept is not None and (resource.key is None or resource.key in kept.keys):
            return kept
        intent = self.intents.get(resource.address)
        candidates = self._by_key.get(resource.key, []) if resource.key is not None else []
        if resource.key is None and intent is not None:
            # They are created one by one, so that it is one at most.
            others = intent.known.union(self._ids.values(), self._named)
            candidates = [view for view in self._by_id.values() if view.id not in others]
        if len(candidates) > 1 and resource.is_unique:
            # One that was deleted is listed for a while.
            return max(candidates, key=lambda view: view.created)
        if len(candidates) > 1:
            ids = ", ".join(view.id for view in candidates)
            return f"there are several that look like it ({ids}): write the id of the right one into the file"
        return candidates[0] if candidates else None

    def _is_certain(self, resource: Resource, intent: Intent, view: View) -> bool:
        """Tell whether a resource is the one whose creation was begun, and not one that somebody else has created."""
        if resource.is_unique or "id" in resource.options or view.id in intent.known:
            return True
        return not self._decider.compare(intent.sent, view.pending or view.content)


def needed_key(resource: Resource) -> Key:
    """Return the key of what a resource needs: the sender of a template, or the account."""
    return (str(resource.options["sender"]),) if resource.kind.parent else ()
