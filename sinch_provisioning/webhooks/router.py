"""Which handlers, and which waits, an event goes to."""

from collections import defaultdict
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.generated.events import EVENT_MODELS
from sinch_provisioning.runtime.states import BY_TRIGGER, Subject
from sinch_provisioning.webhooks.events import Event, UnknownEvent

if TYPE_CHECKING:
    from sinch_provisioning.generated.models import WebhookTrigger

EventT = TypeVar("EventT")
ResultT = TypeVar("ResultT")
Handler = Callable[[Any], Awaitable[object] | object]
_ALL = "ALL"
_UNKNOWN = ""
_TRIGGERS = {name: trigger for trigger, name in EVENT_MODELS.items()}


class Registration(Protocol, Generic[EventT]):
    """A decorator that registers a handler and gives it back."""

    def __call__(self, handler: Callable[[EventT], ResultT], /) -> Callable[[EventT], ResultT]:
        """Register a handler."""
        ...


class EventRouter:
    """Hands events to handlers and to waits. It needs no client, and one router may serve several webhooks.

    A handler takes the event; it may be a coroutine function. Deliveries are repeated and unordered, so handlers
    should be quick, and do no harm when they run twice.
    """

    def __init__(self) -> None:
        self._handlers: defaultdict[str, list[Handler]] = defaultdict(list)
        self._defaults: list[Handler] = []
        self._attending: dict[Subject, dict[object, Callable[[Any], None]]] = {}

    @overload
    def on(self, kind: type[EventT], /) -> Registration[EventT]: ...
    @overload
    def on(self, kind: "WebhookTrigger | str", /, *more: "WebhookTrigger | str") -> Registration[Any]: ...
    def on(self, kind: "type[Any] | WebhookTrigger | str", /, *more: "WebhookTrigger | str") -> Registration[Any]:
        """Register a handler for a class of events or for triggers; ``ALL`` means every event, unknown ones too.

        An event goes to all of its handlers, in the order of their registration.

        Raises `errors.ConfigurationError` for what is no event class and no trigger.
        """
        triggers = [_trigger(each) for each in (kind, *more)]

        def register(handler: Callable[[Any], ResultT], /) -> Callable[[Any], ResultT]:
            for trigger in triggers:
                self._handlers[trigger].append(handler)
            return handler

        return register

    def default(self, handler: Callable[[Event], ResultT], /) -> Callable[[Event], ResultT]:
        """Register a handler for the events that no other handler is registered for."""
        self._defaults.append(handler)
        return handler

    async def dispatch(self, event: Event) -> None:
        """Tell the waits for the event's resource, then run the event's handlers, one after the other.

        A handler that fails does not keep the others from running. Raises an `ExceptionGroup` of what they raised.
        """
        kind = str(event.type) if isinstance(event.type, str) else _UNKNOWN  # pyright: ignore[reportUnnecessaryIsInstance]
        self._tell(kind, event)
        handlers = self._handlers_of(kind, event)
        failures: list[Exception] = []
        for handler in handlers:
            try:
                result = handler(event)
                if isawaitable(result):
                    await result
            except Exception as error:  # noqa: BLE001 - collected, and raised together below
                failures.append(error)
        if failures:
            raise ExceptionGroup(
                f"{len(failures)} of {len(handlers)} handlers of {kind or 'an event'} failed", failures
            )

    def attend(self, subject: Subject, callback: Callable[[Any], None], /) -> Callable[[], None]:
        """Call back with every event about a resource, until the function that is returned is called.

        This is what waits use. A subject is a resource's name and its ids: ``("whatsapp.senders", sender_id)``.
        """
        token = object()
        self._attending.setdefault(subject, {})[token] = callback

        def leave() -> None:
            callbacks = self._attending.get(subject, {})
            callbacks.pop(token, None)
            if not callbacks:
                self._attending.pop(subject, None)

        return leave

    def _handlers_of(self, kind: str, event: Event) -> list[Handler]:
        handlers = [*self._handlers.get(kind, ()), *self._handlers.get(_ALL, ())]
        if isinstance(event, UnknownEvent) and kind != _UNKNOWN:
            handlers += self._handlers.get(_UNKNOWN, ())
        return handlers or self._defaults

    def _tell(self, kind: str, event: Event) -> None:
        states = BY_TRIGGER.get(kind)
        if states is None or not self._attending:
            return
        subject = states.subject_of(event.payload)
        if subject is not None:
            # A copy, since a wait leaves as soon as it is told.
            for callback in list(self._attending.get(subject, {}).values()):
                callback(event)


def _trigger(kind: "type[Any] | WebhookTrigger | str") -> str:
    if isinstance(kind, type):
        if kind is UnknownEvent:
            return _UNKNOWN
        trigger = _TRIGGERS.get(kind.__name__)
        if trigger is None:
            raise ConfigurationError(f"{kind.__name__} is not the class of an event")
        return trigger
    # A member of the open enum that says it is unknown was made on purpose, for a trigger newer than this version.
    if kind != _ALL and kind not in EVENT_MODELS and getattr(kind, "is_known", True):
        raise ConfigurationError(f"{str(kind)!r} is not a trigger; see models.WebhookTrigger")
    return str(kind)
