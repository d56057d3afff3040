"""What the states of each waitable resource mean: which are goals, which are final, which only take time.

Neither the description nor its generator knows this; it is data for `sinch_provisioning.runtime.waiting`. A test
holds it against the description, so that a state which a new version adds is classified by a person. Until then a
state that is not listed is taken to go on.
"""

from collections.abc import Mapping
from typing import Any, Final

from attrs import frozen

Subject = tuple[str, ...]
"""What an event is about: the resource's name, then its ids, such as ``("whatsapp.senders", "01F...")``."""


@frozen(kw_only=True, slots=True)
class States:
    """The states of one kind of resource.

    `state` is the attribute that holds the state. A resource in one of `goals` works; from `failures` nothing leads
    on without somebody's help; `going_on` are the rest. Changes that are pending have a status of their own, in
    ``changes.status``, with `change_failures` and `change_going_on`.

    `triggers` are the events about the resource and `deletions` those of them that say it is gone; `payload_ids` are
    the attributes of an event's payload that a wait's arguments are compared with. Where those do not tell one
    project's resource from another's, `identity` is the attribute that does, once it is known; without one, it is
    `payload_ids` that does. `reasons` lead to what the API says about a failure, the best first.
    """

    name: str
    state: str = "state"
    goals: frozenset[str]
    failures: frozenset[str]
    going_on: frozenset[str]
    change_failures: frozenset[str] = frozenset()
    change_going_on: frozenset[str] = frozenset()
    triggers: frozenset[str] = frozenset()
    deletions: frozenset[str] = frozenset()
    payload_ids: tuple[str, ...] = ()
    identity: str | None = None
    reasons: tuple[str, ...] = ()

    @property
    def known(self) -> frozenset[str]:
        """Every state and every status of changes."""
        return self.goals | self.failures | self.going_on | self.change_failures | self.change_going_on

    def state_of(self, resource: Any) -> str | None:
        """Give the resource's state; None while the API has not given it one."""
        return _text(getattr(resource, self.state, None))

    def change_of(self, resource: Any) -> str | None:
        """Give the status of the resource's pending changes; None when there are none."""
        return _text(read(resource, "changes.status"))

    def failure_of(self, resource: Any) -> str | None:
        """Give the state or status that nothing leads on from; None when the resource may still get somewhere.

        What was rejected gets somewhere once it is submitted anew. Rejected changes are a failure of the resource
        only while it does not work without them.
        """
        state, change = self.state_of(resource), self.change_of(resource)
        if change in self.change_failures and state not in self.goals:
            return change
        submitted = change is not None and change not in self.change_failures and change != "DRAFT"
        if state in self.failures and not (submitted and state in self.change_failures):
            return state
        return None

    def reason_of(self, resource: Any) -> str | None:
        """Give what the resource itself says about its failure."""
        said = (_text(read(resource, path)) for path in self.reasons)
        # Meta's way of saying that there is no reason.
        return ": ".join(dict.fromkeys(each for each in said if each and each != "NONE")) or None

    def subject_of(self, payload: Any) -> Subject | None:
        """Give what an event with this payload is about; None when the payload does not say."""
        ids = [_text(getattr(payload, name, None)) for name in self.payload_ids]
        known = [each for each in ids if each is not None]
        return (self.name, *known) if len(known) == len(ids) else None


def read(resource: Any, path: str) -> Any:
    """Follow attributes that may be absent; None where the path ends early."""
    value = resource
    for name in path.split("."):
        value = getattr(value, name, None)
        if value is None:
            return None
    return value


def _text(value: Any) -> str | None:
    return str(value) if isinstance(value, str) and value else None


_UNDER_WAY: Final = frozenset({"DRAFT", "IN_PROGRESS"})

WHATSAPP_ACCOUNT: Final = States(
    name="whatsapp.account",
    goals=frozenset({"ONBOARDED"}),
    failures=frozenset({"REJECTED"}),
    going_on=frozenset({"PENDING_FACEBOOK_VERIFICATION"}),
    change_failures=frozenset({"REJECTED"}),
    change_going_on=_UNDER_WAY | {"PENDING_FACEBOOK_VERIFICATION"},
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
    identity="waba_id",
)

WHATSAPP_SENDERS: Final = States(
    name="whatsapp.senders",
    goals=frozenset({"ACTIVE"}),
    failures=frozenset({"ERROR", "INACTIVE", "SUSPENDED"}),
    # PENDING_VERIFICATION goes on once the user has registered and verified the number.
    going_on=frozenset({"IN_PROGRESS", "PENDING_VERIFICATION"}),
    change_failures=frozenset({"ERROR", "MULTIPLE_WABA_ERROR", "REJECTED"}),
    change_going_on=_UNDER_WAY,
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
    reasons=("changes.error_code", "changes.error_reason"),
)

WHATSAPP_TEMPLATES: Final = States(
    name="whatsapp.templates",
    goals=frozenset({"APPROVED"}),
    failures=frozenset({"DISABLED", "REJECTED"}),
    # Meta lifts a pause by itself.
    going_on=frozenset({"PAUSED", "PENDING"}),
    change_failures=frozenset({"REJECTED"}),
    change_going_on=_UNDER_WAY,
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
    payload_ids=("name", "language"),
    identity="whatsapp_id",
    reasons=("rejection_code",),
)

RCS_SENDERS: Final = States(
    name="rcs.senders",
    goals=frozenset({"LAUNCHED"}),
    failures=frozenset({"UNLAUNCHED"}),
    going_on=frozenset({"DRAFT", "IN_PROGRESS", "IN_TEST", "LAUNCHING", "PREPARING_LAUNCH", "UNKNOWN"}),
    triggers=frozenset(
        {
            "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED",
            "RCS_SENDER_COMMENT_ADDED",
            "RCS_SENDER_OPERATOR_STATUS_UPDATED",
            "RCS_SENDER_STATUS_UPDATED",
        }
    ),
    payload_ids=("id",),
)

KAKAOTALK_SENDERS: Final = States(
    name="kakaotalk.senders",
    goals=frozenset({"ACTIVE"}),
    failures=frozenset({"BLOCKED", "INACTIVE", "SUSPENDED"}),
    going_on=frozenset({"VERIFYING"}),
    change_failures=frozenset({"REJECTED"}),
    change_going_on=_UNDER_WAY,
    triggers=frozenset(
        {
            "KAKAOTALK_SENDER_ACTIVE",
            "KAKAOTALK_SENDER_COMMENT_ADDED",
            "KAKAOTALK_SENDER_INACTIVE",
            "KAKAOTALK_SENDER_REJECTED",
        }
    ),
    payload_ids=("plus_friend_id",),
)

KAKAOTALK_TEMPLATES: Final = States(
    name="kakaotalk.templates",
    goals=frozenset({"APPROVED"}),
    failures=frozenset({"REJECTED"}),
    going_on=frozenset(),
    change_failures=frozenset({"REJECTED"}),
    change_going_on=_UNDER_WAY,
    triggers=frozenset(
        {
            "KAKAOTALK_TEMPLATE_APPROVED",
            "KAKAOTALK_TEMPLATE_COMMENT_ADDED",
            "KAKAOTALK_TEMPLATE_REJECTED",
        }
    ),
    # The payload does not say whose template it is.
    payload_ids=("code",),
    identity="id",
)

BUNDLES: Final = States(
    name="bundles",
    goals=frozenset({"DONE"}),
    failures=frozenset({"FAILED"}),
    going_on=frozenset({"IN_PROGRESS"}),
    triggers=frozenset({"BUNDLE_DONE"}),
    payload_ids=("id",),
    reasons=("subproject.status", "sms_app.status", "conv_app.sms_channel_status"),
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
    going_on=frozenset(
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
)

WAITABLE: Final = (
    WHATSAPP_ACCOUNT,
    WHATSAPP_SENDERS,
    WHATSAPP_TEMPLATES,
    RCS_SENDERS,
    KAKAOTALK_SENDERS,
    KAKAOTALK_TEMPLATES,
    BUNDLES,
    SMS_APPS,
)

BY_TRIGGER: Final[Mapping[str, States]] = {trigger: states for states in WAITABLE for trigger in states.triggers}
"""The resource that each event is about; RCS_ACCOUNT_COMMENT_ADDED is about none that has a state."""
