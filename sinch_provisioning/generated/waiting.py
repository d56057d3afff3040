"""The resources that can be waited for: what their states mean, and their waits."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Final

from sinch_provisioning.waiting.base import DAY, Waiting
from sinch_provisioning.waiting.checks import suggest_keywords
from sinch_provisioning.waiting.polling import Poll
from sinch_provisioning.waiting.states import States
from sinch_provisioning.waiting.wait import EventSource

if TYPE_CHECKING:
    from .models.bundle import Bundle
    from .models.kakaotalk_sender import KakaoTalkSender
    from .models.kakaotalk_template import KakaoTalkTemplate
    from .models.rcs_sender import RcsSender
    from .models.sms_app import SmsApp
    from .models.whatsapp_account import WhatsAppAccount
    from .models.whatsapp_sender import WhatsAppSender
    from .models.whatsapp_template import WhatsAppTemplate
    from .models.whatsapp_template_language import WhatsAppTemplateLanguage, WhatsAppTemplateLanguageLiteral


WHATSAPP_ACCOUNT: Final = States(
    name="whatsapp.account",
    goals=frozenset({"ONBOARDED"}),
    failures=frozenset({"REJECTED"}),
    pending=frozenset({"PENDING_FACEBOOK_VERIFICATION"}),
    change_failures=frozenset({"REJECTED"}),
    change_pending=frozenset({"DRAFT", "IN_PROGRESS", "PENDING_FACEBOOK_VERIFICATION"}),
    triggers=frozenset(
        {
            "WHATSAPP_ACCOUNT_COMMENT_ADDED",
            "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED",
            "WHATSAPP_ACCOUNT_ONBOARDED",
            "WHATSAPP_ACCOUNT_PENDING_VERIFICATION",
            "WHATSAPP_ACCOUNT_REJECTED",
            "WHATSAPP_WABA_ACCOUNT_CHANGED",
        }
    ),
    payload_ids=(),
    identity="waba_id",
    reasons=(),
)

WHATSAPP_SENDERS: Final = States(
    name="whatsapp.senders",
    goals=frozenset({"ACTIVE"}),
    failures=frozenset({"ERROR", "INACTIVE", "SUSPENDED"}),
    pending=frozenset({"IN_PROGRESS", "PENDING_VERIFICATION"}),
    change_failures=frozenset({"ERROR", "MULTIPLE_WABA_ERROR", "REJECTED"}),
    change_pending=frozenset({"DRAFT", "IN_PROGRESS"}),
    triggers=frozenset(
        {
            "WHATSAPP_SENDER_ACTIVE",
            "WHATSAPP_SENDER_COMMENT_ADDED",
            "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED",
            "WHATSAPP_SENDER_DELETED",
            "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED",
            "WHATSAPP_SENDER_ERROR",
            "WHATSAPP_SENDER_INACTIVE",
            "WHATSAPP_SENDER_PENDING_VERIFICATION",
            "WHATSAPP_SENDER_QUALITY_RATING_CHANGED",
            "WHATSAPP_SENDER_REJECTED",
            "WHATSAPP_SENDER_USERNAME_UPDATED",
        }
    ),
    deletions=frozenset({"WHATSAPP_SENDER_DELETED"}),
    payload_ids=("id",),
    reasons=(
        "changes.error_code",
        "changes.error_reason",
    ),
)

WHATSAPP_TEMPLATES: Final = States(
    name="whatsapp.templates",
    goals=frozenset({"APPROVED"}),
    failures=frozenset({"DISABLED", "REJECTED"}),
    pending=frozenset({"PAUSED", "PENDING"}),
    change_failures=frozenset({"REJECTED"}),
    change_pending=frozenset({"DRAFT", "IN_PROGRESS"}),
    triggers=frozenset(
        {
            "WHATSAPP_TEMPLATE_APPROVED",
            "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE",
            "WHATSAPP_TEMPLATE_CATEGORY_UPDATED",
            "WHATSAPP_TEMPLATE_COMMENT_ADDED",
            "WHATSAPP_TEMPLATE_DELETED",
            "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED",
            "WHATSAPP_TEMPLATE_REJECTED",
            "WHATSAPP_TEMPLATE_STATUS_UPDATED",
        }
    ),
    deletions=frozenset({"WHATSAPP_TEMPLATE_DELETED"}),
    payload_ids=(
        "name",
        "language",
    ),
    identity="whatsapp_id",
    reasons=("rejection_code",),
)

RCS_SENDERS: Final = States(
    name="rcs.senders",
    goals=frozenset({"LAUNCHED"}),
    failures=frozenset({"UNLAUNCHED"}),
    pending=frozenset({"DRAFT", "IN_PROGRESS", "IN_TEST", "LAUNCHING", "PREPARING_LAUNCH", "UNKNOWN"}),
    triggers=frozenset(
        {
            "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED",
            "RCS_SENDER_COMMENT_ADDED",
            "RCS_SENDER_OPERATOR_STATUS_UPDATED",
            "RCS_SENDER_STATUS_UPDATED",
        }
    ),
    payload_ids=("id",),
    reasons=(),
)

KAKAOTALK_SENDERS: Final = States(
    name="kakaotalk.senders",
    goals=frozenset({"ACTIVE"}),
    failures=frozenset({"BLOCKED", "INACTIVE", "SUSPENDED"}),
    pending=frozenset({"VERIFYING"}),
    change_failures=frozenset({"REJECTED"}),
    change_pending=frozenset({"DRAFT", "IN_PROGRESS"}),
    triggers=frozenset(
        {
            "KAKAOTALK_SENDER_ACTIVE",
            "KAKAOTALK_SENDER_COMMENT_ADDED",
            "KAKAOTALK_SENDER_INACTIVE",
            "KAKAOTALK_SENDER_REJECTED",
        }
    ),
    payload_ids=("plus_friend_id",),
    reasons=(),
)

KAKAOTALK_TEMPLATES: Final = States(
    name="kakaotalk.templates",
    goals=frozenset({"APPROVED"}),
    failures=frozenset({"REJECTED"}),
    pending=frozenset({}),
    change_failures=frozenset({"REJECTED"}),
    change_pending=frozenset({"DRAFT", "IN_PROGRESS"}),
    triggers=frozenset(
        {"KAKAOTALK_TEMPLATE_APPROVED", "KAKAOTALK_TEMPLATE_COMMENT_ADDED", "KAKAOTALK_TEMPLATE_REJECTED"}
    ),
    payload_ids=("code",),
    identity="id",
    reasons=(),
)

BUNDLES: Final = States(
    name="bundles",
    goals=frozenset({"DONE"}),
    failures=frozenset({"FAILED"}),
    pending=frozenset({"IN_PROGRESS"}),
    triggers=frozenset({"BUNDLE_DONE"}),
    payload_ids=("id",),
    reasons=(
        "subproject.status",
        "sms_app.status",
        "conv_app.sms_channel_status",
    ),
)

SMS_APPS: Final = States(
    name="sms.apps",
    state="status",
    goals=frozenset({"ACTIVE"}),
    failures=frozenset(
        {
            "BLOCKED",
            "DELETED",
            "DEPROVISIONING_FAILED",
            "FAILED_ADD",
            "FAILED_BLOCK",
            "FAILED_DELETE",
            "FAILED_UNBLOCK",
            "FAILED_UPDATE",
            "PROVISIONING_ADD_FAILED",
            "PROVISIONING_BLOCK_FAILED",
            "PROVISIONING_FAILED",
            "PROVISIONING_UNBLOCK_FAILED",
            "PROVISIONING_UPDATE_FAILED",
        }
    ),
    pending=frozenset(
        {
            "DEPROVISIONING",
            "IN_PROGRESS_ADD",
            "IN_PROGRESS_BLOCK",
            "IN_PROGRESS_DELETE",
            "IN_PROGRESS_UNBLOCK",
            "IN_PROGRESS_UPDATE",
            "PENDING_ADD",
            "PENDING_BLOCK",
            "PENDING_DELETE",
            "PENDING_UNBLOCK",
            "PENDING_UPDATE",
            "PROVISIONING",
            "PROVISIONING_ADD",
            "PROVISIONING_BLOCK",
            "PROVISIONING_UNBLOCK",
            "PROVISIONING_UPDATE",
            "STATUS_UNSPECIFIED",
            "UNRECOGNIZED",
        }
    ),
    payload_ids=(),
    reasons=(),
)

WAITABLE: Final[tuple[States, ...]] = (
    WHATSAPP_ACCOUNT,
    WHATSAPP_SENDERS,
    WHATSAPP_TEMPLATES,
    RCS_SENDERS,
    KAKAOTALK_SENDERS,
    KAKAOTALK_TEMPLATES,
    BUNDLES,
    SMS_APPS,
)
"""The states of every resource that can be waited for."""

BY_TRIGGER: Final[Mapping[str, States]] = {trigger: states for states in WAITABLE for trigger in states.triggers}
"""The states of the resource that each event is about; some events are about none that has states."""


class WhatsAppAccountWaiting(Waiting["WhatsAppAccount"]):
    """The waits of whatsapp.account."""

    STATES = WHATSAPP_ACCOUNT

    @suggest_keywords
    async def wait_for(
        self,
        *,
        until: str | Collection[str] | Callable[[WhatsAppAccount], bool],
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> WhatsAppAccount:
        """Wait until an account is in a state.

        Args:
            until: A state or status of changes, several of which one is enough, or a function of the account.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The account, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The account is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (),
            self._reaches(until, fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_onboarded(
        self,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> WhatsAppAccount:
        """Wait until an account is ONBOARDED.

        Args:
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The account, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The account is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (),
            self._works(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_changes_applied(
        self,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> WhatsAppAccount:
        """Wait until an account has no pending changes.

        Rejected changes raise `errors.WaitFailed`.

        Args:
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The account, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The account is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (),
            self._changes_applied(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )


class WhatsAppSendersWaiting(Waiting["WhatsAppSender"]):
    """The waits of whatsapp.senders."""

    STATES = WHATSAPP_SENDERS

    @suggest_keywords
    async def wait_for(
        self,
        sender_id: str,
        *,
        until: str | Collection[str] | Callable[[WhatsAppSender], bool],
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> WhatsAppSender:
        """Wait until a sender is in a state.

        Args:
            sender_id: The sender id.
            until: A state or status of changes, several of which one is enough, or a function of the sender.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The sender, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The sender is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (sender_id,),
            self._reaches(until, fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_active(
        self,
        sender_id: str,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> WhatsAppSender:
        """Wait until a sender is ACTIVE.

        A sender that is PENDING_VERIFICATION stays so until its number is registered and verified.

        Args:
            sender_id: The sender id.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The sender, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The sender is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (sender_id,),
            self._works(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_changes_applied(
        self,
        sender_id: str,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> WhatsAppSender:
        """Wait until a sender has no pending changes.

        Rejected changes raise `errors.WaitFailed`.

        Args:
            sender_id: The sender id.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The sender, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The sender is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (sender_id,),
            self._changes_applied(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )


class WhatsAppTemplatesWaiting(Waiting["WhatsAppTemplate"]):
    """The waits of whatsapp.templates."""

    STATES = WHATSAPP_TEMPLATES

    @suggest_keywords
    async def wait_for(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral | str,
        *,
        until: str | Collection[str] | Callable[[WhatsAppTemplate], bool],
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> WhatsAppTemplate:
        """Wait until a template is in a state.

        Args:
            template_name: The template name.
            language_code: See WhatsAppTemplateLanguage.
            until: A state or status of changes, several of which one is enough, or a function of the template.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The template, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The template is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (
                template_name,
                language_code,
            ),
            self._reaches(until, fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_approved(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral | str,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> WhatsAppTemplate:
        """Wait until a template is APPROVED.

        An approved template stays APPROVED while changes to it are reviewed: wait for those with
        `wait_until_changes_applied`.

        Args:
            template_name: The template name.
            language_code: See WhatsAppTemplateLanguage.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The template, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The template is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (
                template_name,
                language_code,
            ),
            self._works(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_changes_applied(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral | str,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> WhatsAppTemplate:
        """Wait until a template has no pending changes.

        Rejected changes raise `errors.WaitFailed`.

        Args:
            template_name: The template name.
            language_code: See WhatsAppTemplateLanguage.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The template, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The template is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (
                template_name,
                language_code,
            ),
            self._changes_applied(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )


class RcsSendersWaiting(Waiting["RcsSender"]):
    """The waits of rcs.senders."""

    STATES = RCS_SENDERS

    @suggest_keywords
    async def wait_for(
        self,
        sender_id: str,
        *,
        until: str | Collection[str] | Callable[[RcsSender], bool],
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> RcsSender:
        """Wait until a sender is in a state.

        Args:
            sender_id: The sender id.
            until: A state or status of changes, several of which one is enough, or a function of the sender.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The sender, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The sender is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (sender_id,),
            self._reaches(until, fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_launched(
        self,
        sender_id: str,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> RcsSender:
        """Wait until a sender is LAUNCHED.

        Args:
            sender_id: The sender id.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The sender, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The sender is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (sender_id,),
            self._works(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )


class KakaoTalkSendersWaiting(Waiting["KakaoTalkSender"]):
    """The waits of kakaotalk.senders."""

    STATES = KAKAOTALK_SENDERS

    @suggest_keywords
    async def wait_for(
        self,
        plus_friend_id: str,
        *,
        until: str | Collection[str] | Callable[[KakaoTalkSender], bool],
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> KakaoTalkSender:
        """Wait until a sender is in a state.

        Args:
            plus_friend_id: The plus friend id.
            until: A state or status of changes, several of which one is enough, or a function of the sender.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The sender, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The sender is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (plus_friend_id,),
            self._reaches(until, fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_active(
        self,
        plus_friend_id: str,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> KakaoTalkSender:
        """Wait until a sender is ACTIVE.

        Args:
            plus_friend_id: The plus friend id.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The sender, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The sender is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (plus_friend_id,),
            self._works(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_changes_applied(
        self,
        plus_friend_id: str,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> KakaoTalkSender:
        """Wait until a sender has no pending changes.

        Rejected changes raise `errors.WaitFailed`.

        Args:
            plus_friend_id: The plus friend id.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The sender, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The sender is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (plus_friend_id,),
            self._changes_applied(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )


class KakaoTalkTemplatesWaiting(Waiting["KakaoTalkTemplate"]):
    """The waits of kakaotalk.templates."""

    STATES = KAKAOTALK_TEMPLATES

    @suggest_keywords
    async def wait_for(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        until: str | Collection[str] | Callable[[KakaoTalkTemplate], bool],
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> KakaoTalkTemplate:
        """Wait until a template is in a state.

        Args:
            plus_friend_id: The plus friend id.
            template_code: Unique template name.
            until: A state or status of changes, several of which one is enough, or a function of the template.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The template, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The template is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (
                plus_friend_id,
                template_code,
            ),
            self._reaches(until, fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_approved(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> KakaoTalkTemplate:
        """Wait until a template is APPROVED.

        An approved template stays APPROVED while changes to it are reviewed: wait for those with
        `wait_until_changes_applied`.

        Args:
            plus_friend_id: The plus friend id.
            template_code: Unique template name.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The template, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The template is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (
                plus_friend_id,
                template_code,
            ),
            self._works(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_changes_applied(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> KakaoTalkTemplate:
        """Wait until a template has no pending changes.

        Rejected changes raise `errors.WaitFailed`.

        Args:
            plus_friend_id: The plus friend id.
            template_code: Unique template name.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The template, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The template is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (
                plus_friend_id,
                template_code,
            ),
            self._changes_applied(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )


class BundlesWaiting(Waiting["Bundle"]):
    """The waits of bundles."""

    STATES = BUNDLES

    @suggest_keywords
    async def wait_for(
        self,
        bundle_id: str,
        *,
        until: str | Collection[str] | Callable[[Bundle], bool],
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> Bundle:
        """Wait until a bundle is in a state.

        Args:
            bundle_id: The bundle id.
            until: A state or status of changes, several of which one is enough, or a function of the bundle.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The bundle, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The bundle is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (bundle_id,),
            self._reaches(until, fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_ready(
        self,
        bundle_id: str,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> Bundle:
        """Wait until a bundle is DONE.

        Everything that the bundle creates is there then.

        Args:
            bundle_id: The bundle id.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: The `webhooks.EventRouter` that gets the project's events, to end the wait as soon as one tells.
            project_id: The project; the client's by default.

        Returns:
            The bundle, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The bundle is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (bundle_id,),
            self._works(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )


class SmsAppsWaiting(Waiting["SmsApp"]):
    """The waits of sms.apps."""

    STATES = SMS_APPS

    @suggest_keywords
    async def wait_for(
        self,
        sms_app_id: str,
        *,
        until: str | Collection[str] | Callable[[SmsApp], bool],
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> SmsApp:
        """Wait until an app is in a state.

        Args:
            sms_app_id: The sms app id.
            until: A state or status of changes, several of which one is enough, or a function of the app.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: Makes no difference here: the API sends no events about apps.
            project_id: The project; the client's by default.

        Returns:
            The app, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The app is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (sms_app_id,),
            self._reaches(until, fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )

    @suggest_keywords
    async def wait_until_active(
        self,
        sms_app_id: str,
        *,
        timeout: float | None = DAY,
        poll: Poll | None = None,
        fail_on: Collection[str] | None = None,
        router: EventSource | None = None,
        project_id: str | None = None,
    ) -> SmsApp:
        """Wait until an app is ACTIVE.

        Args:
            sms_app_id: The sms app id.
            timeout: Seconds until `errors.WaitTimeout`; a day by default, None for no limit.
            poll: The polling intervals; `waiting.POLLING` by default, `waiting.LISTENING` with a router.
            fail_on: The states and statuses of changes that raise `errors.WaitFailed`, instead of the terminal
                failures; an empty collection for none.
            router: Makes no difference here: the API sends no events about apps.
            project_id: The project; the client's by default.

        Returns:
            The app, as it was polled or as an event carried it.

        Raises:
            ValidationError: An argument makes no sense; nothing was sent.
            WaitFailed: The app is in a terminal failure.
            WaitTimeout: The goal was not reached in time.
            ApiError: A poll failed in a way that does not pass.
        """
        return await self._wait(
            (sms_app_id,),
            self._works(fail_on),
            timeout=timeout,
            poll=poll,
            router=router,
            project_id=project_id,
        )
