"""What the resources that can be waited for inherit: `wait_for` and a shortcut for each usual goal.

Which states the shortcuts mean, and what ends a wait before its goal, is data in
`sinch_provisioning.runtime.states`; how to wait is in `sinch_provisioning.runtime.waiting`.
"""

import asyncio
from collections.abc import Collection, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypedDict, TypeVar, Unpack, cast

from sinch_provisioning.runtime import states
from sinch_provisioning.runtime.errors import ProvisioningError
from sinch_provisioning.runtime.states import States
from sinch_provisioning.runtime.waiting import (
    DAY,
    EventSource,
    Goal,
    Poll,
    Until,
    changes_applied,
    check_options,
    make_goal,
    newest_comment,
    wait,
)

ResourceT = TypeVar("ResourceT")
_COMMENT_TIMEOUT = 10.0


class PollOptions(TypedDict, total=False):
    """How to wait for a resource that the API sends no events about."""

    timeout: float | None
    """Seconds until `errors.WaitTimeout`; a day by default, None for no limit."""
    poll: Poll
    """How often to look."""
    fail_on: Collection[str]
    """The states and statuses of changes that raise `errors.WaitFailed`, in place of the resource's final ones."""
    project_id: str | None
    """The project; the client's by default."""


class WaitOptions(PollOptions, total=False):
    """How to wait."""

    router: EventSource | None
    """The `webhooks.EventRouter` that gets the project's events: the wait ends with the event and looks seldom."""


class Waiting(Generic[ResourceT]):
    """A resource that can be waited for.

    What every wait has in common: it looks at once, then now and then, at a pace that slows down. It waits as long as
    a Retry-After header asks, and goes on when a look fails in a way that may pass: no answer, a 429, a 5xx.

    With a `router` it ends the moment that an event tells that the goal is reached, and returns the event's payload;
    looking is then for events that never come, and slower. It raises

    - `errors.WaitTimeout` when the goal was not reached in time, with the last seen resource;
    - `errors.WaitFailed` as soon as the resource is in a state that nothing leads on from, with the reason and the
      comment that the API gives;
    - `errors.ValidationError` for a state that the resource never has;
    - what ``get`` raises, where that does not pass, such as `errors.NotFoundError`.
    """

    STATES: ClassVar[States]

    if TYPE_CHECKING:
        # Any resource's own; a wait asks for all of the resource, and so never gets a part of it.
        def get(self, *args: Any, **kwargs: Any) -> Coroutine[Any, Any, Any]:
            """Fetch the resource."""
            ...

    async def _wait(self, ids: tuple[str, ...], goal: Goal, options: PollOptions | WaitOptions) -> ResourceT:
        check_options("wait", options, tuple(WaitOptions.__annotations__))
        project_id = options.get("project_id")
        found: ResourceT = await wait(
            states=self.STATES,
            ids=tuple(str(each) for each in ids),
            goal=goal,
            look=lambda: self.get(*ids, project_id=project_id),
            find_comment=lambda state, seconds: self._find_comment(ids, state, seconds, project_id),
            seconds=options.get("timeout", DAY),
            poll=options.get("poll"),
            router=cast("WaitOptions", options).get("router"),
        )
        return found

    def _until(self, until: Until[ResourceT], options: PollOptions) -> Goal:
        return make_goal(self.STATES, until, options.get("fail_on"))

    def _working(self, options: PollOptions) -> Goal:
        return make_goal(self.STATES, self.STATES.goals, options.get("fail_on"))

    def _changes_applied(self, options: PollOptions) -> Goal:
        return changes_applied(self.STATES, options.get("fail_on"))

    async def _find_comment(
        self, ids: tuple[str, ...], state: str, seconds: float, project_id: str | None
    ) -> str | None:
        """Find the newest comment on a state among the activities; that there is none is not an error."""
        list_activities: Any = getattr(self, "list_activities", None)
        if list_activities is None:
            return None
        activities: list[Any] = []
        # The failure itself is what the user has to hear of; what was read until then is as good as it gets.
        with suppress(ProvisioningError, TimeoutError):
            async with asyncio.timeout(min(seconds, _COMMENT_TIMEOUT)):
                async for each in list_activities(*ids, project_id=project_id):
                    activities.append(each)  # noqa: PERF401 - a comprehension would lose what was read when a page fails
        return newest_comment(activities, state)


class WhatsAppAccountWaiting(Waiting[ResourceT]):
    """Waiting for the project's WhatsApp account."""

    STATES = states.WHATSAPP_ACCOUNT

    async def wait_for(self, *, until: Until[ResourceT], **options: Unpack[WaitOptions]) -> ResourceT:
        """Wait until the account is in a state, or one of several, or what a function of it asks for; see `Waiting`."""
        return await self._wait((), self._until(until, options), options)

    async def wait_until_onboarded(self, **options: Unpack[WaitOptions]) -> ResourceT:
        """Wait until the account is ONBOARDED; see `Waiting`."""
        return await self._wait((), self._working(options), options)

    async def wait_until_changes_applied(self, **options: Unpack[WaitOptions]) -> ResourceT:
        """Wait until the account has no pending changes; rejected ones raise `errors.WaitFailed`; see `Waiting`."""
        return await self._wait((), self._changes_applied(options), options)


class WhatsAppSendersWaiting(Waiting[ResourceT]):
    """Waiting for a WhatsApp sender."""

    STATES = states.WHATSAPP_SENDERS

    async def wait_for(self, sender_id: str, *, until: Until[ResourceT], **options: Unpack[WaitOptions]) -> ResourceT:
        """Wait until a sender is in a state, or one of several, or what a function of it asks for; see `Waiting`."""
        return await self._wait((sender_id,), self._until(until, options), options)

    async def wait_until_active(self, sender_id: str, **options: Unpack[WaitOptions]) -> ResourceT:
        """Wait until a sender is ACTIVE; see `Waiting`.

        A sender that is PENDING_VERIFICATION stays so until its number is registered and verified.
        """
        return await self._wait((sender_id,), self._working(options), options)

    async def wait_until_changes_applied(self, sender_id: str, **options: Unpack[WaitOptions]) -> ResourceT:
        """Wait until a sender has no pending changes; rejected ones raise `errors.WaitFailed`; see `Waiting`."""
        return await self._wait((sender_id,), self._changes_applied(options), options)


class WhatsAppTemplatesWaiting(Waiting[ResourceT]):
    """Waiting for a WhatsApp template in one language."""

    STATES = states.WHATSAPP_TEMPLATES

    async def wait_for(
        self, template_name: str, language_code: str, *, until: Until[ResourceT], **options: Unpack[WaitOptions]
    ) -> ResourceT:
        """Wait until a template is in a state, or one of several, or what a function of it asks for; see `Waiting`."""
        return await self._wait((template_name, language_code), self._until(until, options), options)

    async def wait_until_approved(
        self, template_name: str, language_code: str, **options: Unpack[WaitOptions]
    ) -> ResourceT:
        """Wait until a template is APPROVED; see `Waiting`.

        An approved template stays APPROVED while changes of it are decided on: for those there is
        `wait_until_changes_applied`.
        """
        return await self._wait((template_name, language_code), self._working(options), options)

    async def wait_until_changes_applied(
        self, template_name: str, language_code: str, **options: Unpack[WaitOptions]
    ) -> ResourceT:
        """Wait until a template has no pending changes; rejected ones raise `errors.WaitFailed`; see `Waiting`."""
        return await self._wait((template_name, language_code), self._changes_applied(options), options)


class RcsSendersWaiting(Waiting[ResourceT]):
    """Waiting for an RCS sender."""

    STATES = states.RCS_SENDERS

    async def wait_for(self, sender_id: str, *, until: Until[ResourceT], **options: Unpack[WaitOptions]) -> ResourceT:
        """Wait until a sender is in a state, or one of several, or what a function of it asks for; see `Waiting`."""
        return await self._wait((sender_id,), self._until(until, options), options)

    async def wait_until_launched(self, sender_id: str, **options: Unpack[WaitOptions]) -> ResourceT:
        """Wait until a sender is LAUNCHED; see `Waiting`."""
        return await self._wait((sender_id,), self._working(options), options)


class KakaoTalkSendersWaiting(Waiting[ResourceT]):
    """Waiting for a KakaoTalk sender."""

    STATES = states.KAKAOTALK_SENDERS

    async def wait_for(
        self, plus_friend_id: str, *, until: Until[ResourceT], **options: Unpack[WaitOptions]
    ) -> ResourceT:
        """Wait until a sender is in a state, or one of several, or what a function of it asks for; see `Waiting`."""
        return await self._wait((plus_friend_id,), self._until(until, options), options)

    async def wait_until_active(self, plus_friend_id: str, **options: Unpack[WaitOptions]) -> ResourceT:
        """Wait until a sender is ACTIVE; see `Waiting`."""
        return await self._wait((plus_friend_id,), self._working(options), options)

    async def wait_until_changes_applied(self, plus_friend_id: str, **options: Unpack[WaitOptions]) -> ResourceT:
        """Wait until a sender has no pending changes; rejected ones raise `errors.WaitFailed`; see `Waiting`."""
        return await self._wait((plus_friend_id,), self._changes_applied(options), options)


class KakaoTalkTemplatesWaiting(Waiting[ResourceT]):
    """Waiting for a KakaoTalk template."""

    STATES = states.KAKAOTALK_TEMPLATES

    async def wait_for(
        self, plus_friend_id: str, template_code: str, *, until: Until[ResourceT], **options: Unpack[WaitOptions]
    ) -> ResourceT:
        """Wait until a template is in a state, or one of several, or what a function of it asks for; see `Waiting`."""
        return await self._wait((plus_friend_id, template_code), self._until(until, options), options)

    async def wait_until_approved(
        self, plus_friend_id: str, template_code: str, **options: Unpack[WaitOptions]
    ) -> ResourceT:
        """Wait until a template is APPROVED; see `Waiting`.

        An approved template stays APPROVED while changes of it are decided on: for those there is
        `wait_until_changes_applied`.
        """
        return await self._wait((plus_friend_id, template_code), self._working(options), options)

    async def wait_until_changes_applied(
        self, plus_friend_id: str, template_code: str, **options: Unpack[WaitOptions]
    ) -> ResourceT:
        """Wait until a template has no pending changes; rejected ones raise `errors.WaitFailed`; see `Waiting`."""
        return await self._wait((plus_friend_id, template_code), self._changes_applied(options), options)


class BundlesWaiting(Waiting[ResourceT]):
    """Waiting for a bundle."""

    STATES = states.BUNDLES

    async def wait_for(self, bundle_id: str, *, until: Until[ResourceT], **options: Unpack[WaitOptions]) -> ResourceT:
        """Wait until a bundle is in a state, or one of several, or what a function of it asks for; see `Waiting`."""
        return await self._wait((bundle_id,), self._until(until, options), options)

    async def wait_until_ready(self, bundle_id: str, **options: Unpack[WaitOptions]) -> ResourceT:
        """Wait until all that a bundle creates is there, which is when it is DONE; see `Waiting`."""
        return await self._wait((bundle_id,), self._working(options), options)


class SmsAppsWaiting(Waiting[ResourceT]):
    """Waiting for an SMS app; the API sends no events about them."""

    STATES = states.SMS_APPS

    async def wait_for(self, sms_app_id: str, *, until: Until[ResourceT], **options: Unpack[PollOptions]) -> ResourceT:
        """Wait until an app is in a state, or one of several, or what a function of it asks for; see `Waiting`."""
        return await self._wait((sms_app_id,), self._until(until, options), options)

    async def wait_until_active(self, sms_app_id: str, **options: Unpack[PollOptions]) -> ResourceT:
        """Wait until an app is ACTIVE; see `Waiting`."""
        return await self._wait((sms_app_id,), self._working(options), options)
