"""What a test says to the stand-in: decide reviews, let time pass, let things happen."""

from datetime import datetime, timedelta
from typing import Any, Final

from attrs import field, frozen

from sinch_provisioning.models import WhatsAppQualityRating, WhatsAppSenderErrorCode
from sinch_provisioning.testing import reviews
from sinch_provisioning.testing.deliveries import TRIGGERS
from sinch_provisioning.testing.naming import check_value
from sinch_provisioning.testing.resources import (
    conversation,
    kakaotalk,
    rcs,
    whatsapp,
    whatsapp_senders,
    whatsapp_templates,
)
from sinch_provisioning.testing.resources.whatsapp_account import KIND as ACCOUNT
from sinch_provisioning.testing.resources.whatsapp_account import find_account
from sinch_provisioning.testing.state import JsonObject, Project, Record
from sinch_provisioning.testing.world import StandInError, World


@frozen
class AccessKey:
    """An access key, and the project that it belongs to."""

    project_id: str
    key_id: str
    key_secret: str = field(repr=False)


_STATE_SETTERS: Final = {
    kakaotalk.SENDERS: kakaotalk.set_state,
    rcs.KIND: rcs.set_state,
    whatsapp_senders.KIND: whatsapp_senders.set_state,
    whatsapp_templates.KIND: whatsapp_templates.set_state,
}


class Controls:
    """The part of `StandInServer` that plays everybody but the client: reviewers, Meta, operators, time."""

    project_id: str
    key_id: str
    key_secret: str

    def __init__(self, world: World) -> None:
        self.world: Final = world

    def commit(self) -> None:
        """Write down what has changed."""
        raise NotImplementedError

    # -- time

    @property
    def now(self) -> datetime:
        """The present moment by the server's own clock, in UTC."""
        return self.world.clock.now()

    def advance(
        self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0, milliseconds: float = 0
    ) -> datetime:
        """Set the server's clock forward; what is due on the way happens. Gives the new present moment."""
        span = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds, milliseconds=milliseconds)
        if span < timedelta(0):
            raise ValueError("time does not go back")
        self.world.advance(span)
        self.commit()
        return self.now

    # -- projects and things that exist elsewhere

    def add_project(
        self,
        project_id: str | None = None,
        *,
        parent: str | None = None,
        key_id: str | None = None,
        key_secret: str | None = None,
    ) -> str:
        """Add another project with an access key of its own, and give the project's id; see `access_key`.

        A subproject is opened by the access keys of its `parent` too.
        """
        home = None if parent is None else self._project(parent).id
        project = self.world.add_project(project_id or self.world.new_id(), parent=home)
        self._make_key(project.id, key_id, key_secret)
        self.commit()
        return project.id

    def add_projects(self, count: int) -> list[AccessKey]:
        """Add many projects, each with an access key of its own, and give the keys."""
        if count < 0:
            raise ValueError(f"count must not be negative, not {count}")
        made = self._make_projects(count)
        self.commit()
        return made

    def access_key(self, project_id: str | None = None) -> AccessKey:
        """Give the first access key of a project, of the server's own one by default.

        Raises `StandInError` when there is no such project, or when all of its keys were revoked.
        """
        keys = self.access_keys(project_id)
        if not keys:
            raise StandInError(f"project {project_id or self.project_id!r} has no access key; add_access_key makes one")
        return keys[0]

    def access_keys(self, project_id: str | None = None) -> list[AccessKey]:
        """List the access keys of a project; a subproject is opened by those of its parent too."""
        project = self._project(project_id).id
        return [
            AccessKey(project, key_id, str(key["secret"]))
            for key_id in self.world.access_keys_of(project)
            if (key := self.world.find_access_key(key_id)) is not None
        ]

    def add_access_key(
        self, project_id: str | None = None, *, key_id: str | None = None, key_secret: str | None = None
    ) -> AccessKey:
        """Add another access key of a project, as somebody who replaces one does."""
        made = self._make_key(self._project(project_id).id, key_id, key_secret)
        self.commit()
        return made

    def revoke_access_key(self, key_id: str) -> None:
        """Remove an access key: neither it nor the tokens made with it open anything from now on."""
        if not self.world.remove_access_key(key_id):
            raise StandInError(f"there is no access key {key_id!r}")
        self.commit()

    def _add_own_project(self) -> None:
        """Add the server's own project, with the access key that it was given."""
        self.world.add_project(self.project_id)
        key = self.world.find_access_key(self.key_id)
        if key != {"project": self.project_id, "secret": self.key_secret}:
            former = self.world.setting("key")
            if former is not None:
                self.world.remove_access_key(former)
            self.world.add_access_key(self.project_id, self.key_id, self.key_secret)
        self.world.set_setting("key", self.key_id)

    def _make_projects(self, count: int) -> list[AccessKey]:
        return [self._make_key(self.world.add_project(self.world.new_id()).id, None, None) for _ in range(count)]

    def _make_key(self, project_id: str, key_id: str | None, key_secret: str | None) -> AccessKey:
        if key_id is None:
            # Numbered after the server's own, so that whoever knows that one knows them all.
            number = int(self.world.setting("keys") or 1) + 1
            self.world.set_setting("keys", number)
            key_id, key_secret = f"{self.key_id}-{number}", key_secret or f"{self.key_secret}-{number}"
        if self.world.find_access_key(key_id) is not None:
            raise ValueError(f"there is an access key {key_id!r} already")
        secret = key_secret or self.world.new_hex()
        self.world.add_access_key(project_id, key_id, secret)
        return AccessKey(project_id, key_id, secret)

    def add_conversation_app(
        self,
        app_id: str | None = None,
        *,
        region: str = "EU",
        project_id: str | None = None,
        **channels: JsonObject,
    ) -> str:
        """Add a Conversation API app and give its id; channels are given as ``telegram={...}`` with their answers."""
        unknown = channels.keys() - set(conversation.CHANNELS)
        if unknown:
            raise ValueError(f"no such channels: {', '.join(sorted(unknown))}")
        project = self._project(project_id)
        app = conversation.add_app(self.world, project, region=region, app_id=app_id, channels=channels)
        self.commit()
        return app.key

    def add_flow(
        self,
        name: str,
        *,
        screens: tuple[str, ...] = (),
        status: str = "FLOW_STATUS_PUBLISHED",
        flow_id: str | None = None,
        project_id: str | None = None,
    ) -> str:
        """Add a WhatsApp flow, as one that was made at Meta, and give its id."""
        key = flow_id or self.world.new_digits()
        project = self._project(project_id)
        whatsapp.add_flow(project, flow_id=key, name=name, status=status, screens=list(screens))
        self.commit()
        return key

    # -- reviews

    def approve(self, target: str, *, language: str | None = None, project_id: str | None = None) -> str:
        """Approve what waits for a decision, one step, and give the state that follows.

        Args:
            target: The id of a sender, a template or a bundle; a template's name; a KakaoTalk sender's plusFriendId;
                or a project's id for its WhatsApp account.
            language: The language of a WhatsApp template that has several.
            project_id: Where to look, when several projects have such a thing.

        Raises:
            StandInError: There is no such thing, several, or it waits for nothing.

        """
        project, record = self._find(target, language, project_id)
        state = reviews.approve(self.world, project, record)
        self.commit()
        return state

    def reject(
        self,
        target: str,
        *,
        comment: str | None = None,
        code: str | None = None,
        language: str | None = None,
        project_id: str | None = None,
    ) -> str:
        """Reject what waits for a decision, and give the state that follows; see `approve`.

        `comment` goes to the activities and the webhooks; `code` is a template's rejectionCode.
        """
        project, record = self._find(target, language, project_id)
        state = reviews.reject(self.world, project, record, comment, {"code": code})
        self.commit()
        return state

    # -- what happens without a review

    def fail_sender(self, sender_id: str, *, code: str = "UNKNOWN_ERROR", reason: str = "Provisioning failed.") -> None:
        """Let the provisioning of a WhatsApp sender end in ERROR, with one of the API's WhatsAppSenderErrorCode."""
        check_value("error code of a sender", code, tuple(WhatsAppSenderErrorCode))
        project, record = self._sender(sender_id)
        whatsapp_senders.fail(self.world, project, record, code, reason)
        self.commit()

    def set_quality(self, sender_id: str, rating: str) -> None:
        """Let Meta change the quality rating of a WhatsApp sender: GREEN, YELLOW or RED."""
        check_value("quality rating", rating, tuple(WhatsAppQualityRating))
        project, record = self._sender(sender_id)
        whatsapp_senders.set_quality(self.world, project, record, rating)
        self.commit()

    def set_test_number(self, sender_id: str, number: str, state: str = "VERIFIED") -> None:
        """Let a tester of an RCS sender answer the invite: VERIFIED, DECLINED or another RcsTestNumberState."""
        project, record = self._of_kind(rcs.KIND, sender_id)
        rcs.set_test_number(self.world, project, record, number, state)
        self.commit()

    def set_state(self, target: str, state: str, *, language: str | None = None, project_id: str | None = None) -> None:
        """Let a state come about that no call and no review leads to, and tell the webhooks.

        An approved WhatsApp template can become PAUSED, DISABLED and APPROVED again; a WhatsApp sender that was
        activated SUSPENDED, INACTIVE and ACTIVE; a KakaoTalk sender BLOCKED as well; a launched RCS sender UNLAUNCHED.
        """
        project, record = self._find(target, language, project_id)
        setter = _STATE_SETTERS.get(record.kind)
        if setter is None:
            raise StandInError(f"the state of {record.kind} {record.key!r} cannot be set; approve or reject it")
        setter(self.world, project, record, state)
        self.commit()

    def set_sends(self, target: str, count: int, *, language: str | None = None, project_id: str | None = None) -> None:
        """Let an approved WhatsApp template have been sent so many times, for its analytics and for `compare`."""
        project, record = self._find(target, language, project_id)
        if record.kind != whatsapp_templates.KIND:
            raise StandInError(f"{target!r} is no WhatsApp template")
        whatsapp_templates.set_sends(project, record, count)
        self.commit()

    def publish(
        self,
        trigger: str,
        target: str,
        *,
        language: str | None = None,
        project_id: str | None = None,
        **more: Any,
    ) -> None:
        """Deliver an event that nothing here leads to, such as WHATSAPP_TEMPLATE_STATUS_UPDATED.

        Its payload is the target as it is (see `approve`); `more` are the event's other fields by their wire names,
        as ``newState="PAUSED"``. Nothing else changes.
        """
        check_value("trigger", trigger, TRIGGERS)
        project, record = self._find(target, language, project_id)
        payload = rcs.show(record) if record.kind == rcs.KIND else record.data
        self.world.publish(project, trigger, payload, more)
        self.commit()

    # -- finding

    def _project(self, project_id: str | None) -> Project:
        project = self.world.store.projects.get(project_id or self.project_id)
        if project is None:
            raise StandInError(f"there is no project {project_id!r}; add it with add_project")
        return project

    def _sender(self, sender_id: str) -> tuple[Project, Record]:
        return self._of_kind(whatsapp_senders.KIND, sender_id)

    def _of_kind(self, kind: str, key: str) -> tuple[Project, Record]:
        for project, record in self.world.store.records(kind):
            if record.key == key:
                return project, record
        raise StandInError(f"there is no {kind} {key!r}")

    def _find(self, target: str, language: str | None, project_id: str | None) -> tuple[Project, Record]:
        projects = [self._project(project_id)] if project_id else self.world.projects()
        if target in {project.id for project in projects}:
            project = self.world.store.projects[target]
            account = find_account(project)
            if account is None:
                raise StandInError(f"project {target!r} has no WhatsApp account")
            return project, account
        found = [
            (project, record)
            for project in projects
            for kind, review in reviews.REVIEWS.items()
            if kind != ACCOUNT
            for record in project.all(kind)
            if _is_meant(record, review, target, language)
        ]
        if len(found) == 1:
            return found[0]
        if not found:
            raise StandInError(f"nothing that is reviewed is called {target!r}")
        names = ", ".join(f"{record.kind} {record.key!r}" for _, record in found)
        raise StandInError(f"{target!r} could be any of {names}; give language or project_id")


def _is_meant(record: Record, review: reviews.Review, target: str, language: str | None) -> bool:
    names: list[Any] = [record.key, *(record.data.get(name) for name in review.names)]
    return target in names and (language is None or record.data.get("language") == language)
