"""The kinds of resources that a file describes, as data: what knows them, what changes them, what waits for whom."""

from collections.abc import Callable, Collection, Mapping
from functools import cache
from typing import Any, Final

from attrs import field, frozen

from sinch_provisioning.models import Model
from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.plans import views
from sinch_provisioning.plans.views import JsonObject, Key, View
from sinch_provisioning.waiting import WAITABLE, States

Schema = Mapping[str, Any]
Fixed = Callable[[View, Collection[str]], str | None]


@frozen(kw_only=True, eq=False)
class Option:
    """A key of a resource in a file that is not part of its body."""

    name: str
    schema: Schema
    text: str


SINCH: Final = "Sinch"
META: Final = "Meta"
KAKAO: Final = "Kakao"
OPERATORS: Final = "operators"
CUSTOMER: Final = "customer"
YOU: Final = "you"
"""Who may have to act; "you" is who keeps the files."""

PROTECT: Final = Option(
    name="protect", schema={"type": ("boolean",)}, text="Never delete or replace it, whatever else is asked for."
)
IDENTITY: Final = Option(
    name="id",
    schema={"type": ("string",), "minLength": 1},
    text="The API's id. With it the resource is known whatever else changes, and what only a creation needs may be "
    "left out.",
)
LAUNCH: Final = Option(
    name="launch", schema={"type": ("boolean",)}, text="Launch it in its countries, once nothing is missing for that."
)
ASSIGN: Final = Option(name="assign", schema={"type": ("boolean",)}, text="Assign it to the project, which is final.")
SENDER: Final = Option(
    name="sender",
    schema={"type": ("string",), "minLength": 1},
    text="The plusFriendId of the sender that the template belongs to.",
)


@frozen(kw_only=True, eq=False)
class Kind:
    """A kind of resources.

    `name` is where it stands in a file and what its operations begin with. `stage` orders kinds: those of a stage are
    created after those of the stage before. `view` brings an answer into the file's spelling, `key_of` returns what a
    body is known by, None where only the API's id tells; of `unique` kinds the API refuses a second one. `needs` is
    the kind that must exist before, and `parent` the kind whose members it belongs to.

    `shown_elsewhere` are fields that are sent and never shown again in the same way, so that they are not compared;
    `sets` are arrays whose order means nothing. `reviewed` kinds take a `status`, DRAFT or SUBMIT. `rejected_anew`
    are kinds whose rejected changes are discarded and sent anew.

    `waits` and `persons` say for states what is waited for, and what a person has to do; other states mean what the
    description says of them, but for those that are `idle`. `reviewer` is who decides while one waits, `decided_by` who
    else does in which states, and in those of `customers` it is the customer who has to act. `fixed` tells why a change
    is not possible now. `cost` is what replacing one costs, and `limit` how many a project has at most. What `lingers`
    is listed for a while after it was deleted. `taken` are the error codes of a creation that is possible only later.
    """

    name: str
    title: str
    stage: int
    known_by: str
    view: Callable[[JsonObject, str | None], View]
    key_of: Callable[[JsonObject, Mapping[str, Any]], Key | None]
    listing: str = "list"
    updates: bool = True
    deletes: bool = True
    rejected_anew: bool = False
    reviewed: bool = False
    single: bool = False
    unique: bool = True
    needs: str | None = None
    parent: str | None = None
    options: tuple[Option, ...] = (PROTECT, IDENTITY)
    shown_elsewhere: frozenset[str] = frozenset()
    sets: frozenset[str] = frozenset()
    waits: Mapping[str, str] = field(factory=dict[str, str])
    persons: Mapping[str, str] = field(factory=dict[str, str])
    reviewer: str = SINCH
    decided_by: Mapping[str, str] = field(factory=dict[str, str])
    customers: frozenset[str] = frozenset()
    idle: frozenset[str] = frozenset()
    fixed: Fixed = lambda _view, _names: None
    cost: str = ""
    limit: int | None = None
    lingers: bool = False
    taken: frozenset[str] = frozenset()
    delete_with: Mapping[str, Any] = field(factory=dict[str, Any])

    @property
    def states(self) -> States | None:
        """What the description says of its states; None for a kind without."""
        return _STATES.get(self.name)

    def operation(self, verb: str) -> str:
        """Return the public name of one of its operations."""
        return f"{self.name}.{verb}"

    def deciding_state(self, view: View) -> str | None:
        """Return the state, or the status of the changes, that decides what one waits for."""
        drafted = view.status in {None, "DRAFT"}
        return view.state if view.state in self.persons or drafted else view.status

    def who_acts(self, state: str | None, *, person: bool) -> str:
        """Return who has to act about one in a state: a `person`, or whoever it waits for."""
        if person:
            return CUSTOMER if state in self.customers else YOU
        return self.decided_by.get(str(state), self.reviewer)

    def create_models(self) -> tuple[type[Model], ...]:
        """Return the models that a body of a creation may be."""
        return _create_models(self)

    def update_model(self) -> type[Model] | None:
        """Return the model of the body of an update; None when there is no update."""
        return OPERATIONS[self.operation("update")].request_models()[0] if self.updates else None


_STATES: Final = {states.name: states for states in WAITABLE}


def properties(model: type[Model]) -> Mapping[str, Schema]:
    """Return the schemas of a model's fields."""
    found: Mapping[str, Schema] = model.schema()["properties"]
    return found


def models_in(schema: Schema) -> list[type[Model]]:
    """Return the models that a value may be, or that its items may be."""
    found = [branch["model"] for branch in schema.get("anyOf", (schema,)) if "model" in branch]
    return found + (models_in(schema["items"]) if "items" in schema else [])


@cache
def _create_models(kind: Kind) -> tuple[type[Model], ...]:
    return OPERATIONS[kind.operation("create")].request_models()


@cache
def body_fields(kind: Kind) -> Mapping[str, Schema]:
    """Return the fields that a body of this kind may have in a file: those of its creation, and of an update."""
    found: dict[str, Schema] = {}
    for model in _body_models(kind):
        for name, schema in properties(model).items():
            found.setdefault(name, schema)
    return found


@cache
def update_only(kind: Kind) -> frozenset[str]:
    """Return the fields of `details` that only an update has."""
    model = kind.update_model()
    if model is None:
        return frozenset()
    later = _detail_names((model,))
    return frozenset(later - _detail_names(kind.create_models()))


@cache
def updatable(kind: Kind) -> tuple[frozenset[str], frozenset[str]]:
    """Return the fields that an update may have, and those of its `details`."""
    model = kind.update_model()
    if model is None:
        return frozenset(), frozenset()
    return frozenset(properties(model)), frozenset(_detail_names((model,)))


def _detail_names(models: tuple[type[Model], ...]) -> set[str]:
    inner = [each for model in models for each in models_in(properties(model).get("details", {}))]
    return {name for model in inner for name in properties(model)}


@cache
def known_names(kind: Kind) -> frozenset[str]:
    """Return the names of all fields that a body may have at any depth; other fields are the API's own."""
    names: set[str] = set()
    for model in _all_models(kind):
        names.update(properties(model))
    return frozenset(names)


@cache
def secret_names(kind: Kind) -> frozenset[str]:
    """Return the names of the fields that are secrets."""
    return frozenset(
        name for model in _all_models(kind) for name, schema in properties(model).items() if schema.get("secret")
    )


def _body_models(kind: Kind) -> list[type[Model]]:
    update = kind.update_model()
    return [*kind.create_models(), *(() if update is None else (update,))]


def _all_models(kind: Kind) -> list[type[Model]]:
    pending = _body_models(kind)
    seen: list[type[Model]] = []
    while pending:
        model = pending.pop()
        if model not in seen:
            seen.append(model)
            pending.extend(each for schema in properties(model).values() for each in models_in(schema))
    return seen


# -- what a body is known by


def _webhook_key(body: JsonObject, _: Mapping[str, Any]) -> Key | None:
    return (str(body.get("target")),)


def _account_key(_body: JsonObject, _: Mapping[str, Any]) -> Key | None:
    return ()


def _sender_key(body: JsonObject, _: Mapping[str, Any]) -> Key | None:
    details = views.part(body, "details")
    country, number = details.get("countryCode"), details.get("phoneNumber")
    if number:
        return (views.digits(country), views.digits(number))
    if country:
        return (views.digits(country), views.ANY_NUMBER, str(details.get("displayName")))
    return None


def _template_key(body: JsonObject, _: Mapping[str, Any]) -> Key | None:
    return (str(body.get("name")), str(body.get("language")))


def _solution_key(body: JsonObject, _: Mapping[str, Any]) -> Key | None:
    return (str(views.part(body, "details").get("name")),)


def _rcs_key(body: JsonObject, _: Mapping[str, Any]) -> Key | None:
    return views.rcs_key(body)


def _friend_key(body: JsonObject, _: Mapping[str, Any]) -> Key | None:
    return (str(body.get("plusFriendId")),)


def _kakaotalk_template_key(body: JsonObject, options: Mapping[str, Any]) -> Key | None:
    return (str(options.get("sender")), str(views.part(body, "details").get("name")))


def _app_key(body: JsonObject, _: Mapping[str, Any]) -> Key | None:
    return (str(body.get("region")), str(body.get("name")))


def _bundle_key(body: JsonObject, _: Mapping[str, Any]) -> Key | None:
    return views.bundle_key(body)


# -- what cannot be changed now


def _account_fixed(view: View, _: Collection[str]) -> str | None:
    if view.raw.get("isEmbeddedSignup"):
        return "an account of embedded sign-up is changed at Meta"
    return None if view.state == "REJECTED" else "an account can be changed only while it is REJECTED"


def _sender_fixed(view: View, _: Collection[str]) -> str | None:
    return f"a sender that is {view.state} cannot be changed" if view.state == "SUSPENDED" else None


def _friend_fixed(view: View, _: Collection[str]) -> str | None:
    if view.state in {None, "ACTIVE"}:
        return None
    return f"a sender can be changed while it is ACTIVE, or a draft; it is {view.state}"


def _rcs_fixed(view: View, names: Collection[str]) -> str | None:
    launch_data = {"details.countries", "details.questionnaire"}
    if view.state in {"LAUNCHING", "LAUNCHED"} and not launch_data.issuperset(names):
        return f"a sender that is {view.state} can change only its countries and launch data"
    return None


_CODE: Final = "a person receives a code on the phone: `register`, then `verify` it"

WEBHOOK: Final = Kind(
    name="webhooks",
    title="webhook",
    stage=0,
    known_by="`target`",
    view=views.webhook,
    key_of=_webhook_key,
    sets=frozenset({"triggers"}),
    cost="events are lost until the new one is there",
    limit=15,
)
ACCOUNT: Final = Kind(
    name="whatsapp.account",
    title="WhatsApp account",
    stage=1,
    known_by="the project, which has one",
    view=views.account,
    key_of=_account_key,
    listing="get",
    single=True,
    options=(PROTECT,),
    persons={
        "PENDING_FACEBOOK_VERIFICATION": "a person confirms the request in Facebook's Business Manager",
        "REJECTED": "the account was rejected: correct it in the file",
    },
    reviewer=META,
    customers=frozenset({"PENDING_FACEBOOK_VERIFICATION"}),
    fixed=_account_fixed,
    cost="all templates go with it, and it is refused while there are senders",
)
SENDER_OF_WHATSAPP: Final = Kind(
    name="whatsapp.senders",
    title="WhatsApp sender",
    stage=2,
    known_by="`details.countryCode` and `details.phoneNumber`",
    view=views.whatsapp_sender,
    key_of=_sender_key,
    needs="whatsapp.account",
    reviewed=True,
    shown_elsewhere=frozenset({"wabaId", "phoneNumberId", "name"}),
    persons={"PENDING_VERIFICATION": _CODE},
    reviewer=META,
    customers=frozenset({"PENDING_VERIFICATION"}),
    fixed=_sender_fixed,
    lingers=True,
    cost="the old one works on for 30 days, and the new one is reviewed again",
)
TEMPLATE_OF_WHATSAPP: Final = Kind(
    name="whatsapp.templates",
    title="WhatsApp template",
    stage=3,
    known_by="`name` and `language`",
    view=views.whatsapp_template,
    key_of=_template_key,
    needs="whatsapp.account",
    reviewed=True,
    options=(PROTECT,),
    shown_elsewhere=frozenset({"mimeType"}),
    reviewer=META,
    cost="its name is blocked for 30 days",
    delete_with={"delete_submitted": True},
    taken=frozenset({"template_name_recently_used", "template_language_recently_deleted"}),
)
SOLUTION: Final = Kind(
    name="whatsapp.solutions",
    title="WhatsApp solution",
    stage=4,
    known_by="`details.name`",
    view=views.solution,
    key_of=_solution_key,
    unique=False,
    updates=False,
    deletes=False,
    options=(PROTECT, IDENTITY, ASSIGN),
    shown_elsewhere=frozenset({"businessManager"}),
)
SENDER_OF_RCS: Final = Kind(
    name="rcs.senders",
    title="RCS sender",
    stage=2,
    known_by="`id`, or else `region`, `billingCategory`, `useCase` and `details.brand.name`",
    view=views.rcs_sender,
    key_of=_rcs_key,
    unique=False,
    deletes=False,
    options=(PROTECT, IDENTITY, LAUNCH),
    sets=frozenset({"testNumbers", "countries"}),
    waits={
        "PREPARING_LAUNCH": "a video of the sender is to be added before it is launched",
        "LAUNCHING": "operators decide about the launch",
    },
    decided_by={"LAUNCHING": OPERATORS},
    idle=frozenset({"DRAFT", "IN_TEST", "UNKNOWN"}),
    fixed=_rcs_fixed,
)
SENDER_OF_KAKAOTALK: Final = Kind(
    name="kakaotalk.senders",
    title="KakaoTalk sender",
    stage=2,
    known_by="`plusFriendId`",
    view=views.kakaotalk_sender,
    key_of=_friend_key,
    reviewed=True,
    rejected_anew=True,
    options=(PROTECT,),
    persons={"VERIFYING": _CODE},
    reviewer=KAKAO,
    customers=frozenset({"VERIFYING"}),
    fixed=_friend_fixed,
    lingers=True,
    taken=frozenset({"plus_friend_id_used"}),
    cost="the old one works on for 60 days, and its plusFriendId is taken until then",
)
TEMPLATE_OF_KAKAOTALK: Final = Kind(
    name="kakaotalk.templates",
    title="KakaoTalk template",
    stage=3,
    known_by="`sender` and `details.name`",
    view=views.kakaotalk_template,
    key_of=_kakaotalk_template_key,
    parent="kakaotalk.senders",
    needs="kakaotalk.senders",
    reviewed=True,
    options=(PROTECT, IDENTITY, SENDER),
    reviewer=KAKAO,
    cost="it is reviewed again, and cannot be used until then",
)
APP: Final = Kind(
    name="sms.apps",
    title="SMS app",
    stage=4,
    known_by="`id`, or else `region` and `name`",
    view=views.sms_app,
    key_of=_app_key,
    unique=False,
    shown_elsewhere=frozenset({"convApiApp", "convApiAppId"}),
    cost="its id changes, and nothing is sent or received until whoever uses it knows the new one",
)
BUNDLE: Final = Kind(
    name="bundles",
    title="bundle",
    stage=4,
    known_by="`id`, or else `region` and `name`",
    view=views.bundle,
    key_of=_bundle_key,
    unique=False,
    updates=False,
    deletes=False,
    sets=frozenset({"triggers"}),
    shown_elsewhere=frozenset({"targetType", "test"}),
)

KINDS: Final[Mapping[str, Kind]] = {
    kind.name: kind
    for kind in (
        WEBHOOK,
        ACCOUNT,
        SENDER_OF_WHATSAPP,
        TEMPLATE_OF_WHATSAPP,
        SOLUTION,
        SENDER_OF_RCS,
        SENDER_OF_KAKAOTALK,
        TEMPLATE_OF_KAKAOTALK,
        APP,
        BUNDLE,
    )
}
"""By name, in the order in which a file shows them."""
