"""Dispatches events to handlers and waits."""

import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable
from inspect import isasyncgenfunction, isawaitable
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, overload

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.generated.events import EVENT_MODELS
from sinch_provisioning.generated.waiting import BY_TRIGGER
from sinch_provisioning.runtime.messages import shown
from sinch_provisioning.runtime.spelling import closest
from sinch_provisioning.waiting.states import Subject
from sinch_provisioning.webhooks.events import Event, UnknownEvent, event_class

if TYPE_CHECKING:
    from sinch_provisioning.generated.models import WebhookTrigger

EventT = TypeVar("EventT")
ResultT = TypeVar("ResultT")
Handler = Callable[[Any], Awaitable[object] | object]
logger: Final = logging.getLogger("sinch_provisioning.webhooks")
_ALL = "ALL"
# Unknown types have no end, so only this many types without a handler are logged.
_LOGGED_TYPES = 200
_UNKNOWN = ""
_TRIGGERS = {name: trigger for trigger, name in EVENT_MODELS.items()}


class Registration(Protocol, Generic[EventT]):
    """A decorator that registers a handler and returns it."""

    def __call__(self, handler: Callable[[EventT], ResultT], /) -> Callable[[EventT], ResultT]:
        """Register a handler."""
        ...


class EventRouter:
    """Dispatches events to handlers and waits. It needs no client, and one router may serve several webhooks.

    A handler takes the event; it may be a coroutine function. Deliveries may be repeated and out of order, so handlers
    should be quick and idempotent.
    """

    def __init__(self) -> None:
        self._handlers: defaultdict[str, list[Handler]] = defaultdict(list)
        self._defaults: list[Handler] = []
        self._logged: set[str] = set()
        self._subscribers: dict[Subject, dict[object, Callable[[Any], None]]] = {}

    @overload
    def on(self, kind: type[EventT], /) -> Registration[EventT]: ...
    @overload
    def on(self, kind: "WebhookTrigger | str", /, *more: "WebhookTrigger | str") -> Registration[Any]: ...
    def on(self, kind: "type[Any] | WebhookTrigger | str", /, *more: "WebhookTrigger | str") -> Registration[Any]:
        """Register a handler for an event class or for triggers; ``ALL`` means every event, including unknown ones.

        All handlers of an event run, in the order in which they were registered.

        Raises `errors.ConfigurationError` for what is neither an event class nor a trigger.
        """
        triggers = [_trigger(each) for each in (kind, *more)]

        def register(handler: Callable[[Any], ResultT], /) -> Callable[[Any], ResultT]:
            _check_handler(handler)
            for trigger in triggers:
                self._handlers[trigger].append(handler)
            return handler

        return register

    def default(self, handler: Callable[[Event], ResultT], /) -> Callable[[Event], ResultT]:
        """Register a handler for the events that no other handler is registered for."""
        _check_handler(handler)
        self._defaults.append(handler)
        return handler

    async def dispatch(self, event: Event) -> None:
        """Notify the waits for the event's resource, then run the event's handlers, one after the other.

        When a handler or a wait fails, the others still run. An event without any is logged, once per type.

        Raises an `ExceptionGroup` of the handlers' exceptions.
        """
        kind = str(event.type) if isinstance(event.type, str) else _UNKNOWN  # pyright: ignore[reportUnnecessaryIsInstance]
        notified = self._notify(kind, event)
        handlers = self._handlers_of(kind, event)
        if not handlers and not notified:
            self._log_unhandled(kind)
        failures: list[Exception] = []
        for handler in handlers:
            try:
                result = handler(event)
                if isawaitable(result):
                    await result
            except Exception as error:  # noqa: BLE001 - raised together below
                failures.append(error)
        if failures:
            raise ExceptionGroup(
                f"{len(failures)} of {len(handlers)} handlers of {kind or 'an event'} failed", failures
            )

    def subscribe(self, subject: Subject, callback: Callable[[Any], None], /) -> Callable[[], None]:
        """Call back with every event about a resource. Returns a function that ends the subscription.

        Waits use this. A subject is a resource's name and its ids: ``("whatsapp.senders", sender_id)``.
        """
        token = object()
        self._subscribers.setdefault(subject, {})[token] = callback

        def unsubscribe() -> None:
            callbacks = self._subscribers.get(subject, {})
            callbacks.pop(token, None)
            if not callbacks:
                self._subscribers.pop(subject, None)

        return unsubscribe

    def _handlers_of(self, kind: str, event: Event) -> list[Handler]:
        kinds = dict.fromkeys((kind, _ALL))
        if isinstance(event, UnknownEvent):
            kinds[_UNKNOWN] = None
        return [handler for each in kinds for handler in self._handlers.get(each, ())] or [*self._defaults]

    def _notify(self, kind: str, event: Event) -> bool:
        """Notify the waits for the event's resource, and return whether there are any."""
        states = BY_TRIGGER.get(kind)
        if states is None or not self._subscribers:
            return False
        subject = states.subject_of(event.payload)
        # A copy, since a wait may unsubscribe when it is notified.
        callbacks = [] if subject is None else list(self._subscribers.get(subject, {}).values())
        for callback in callbacks:
            try:
                callback(event)
            except Exception:
                logger.exception("notifying a wait of %s failed", kind)
        return bool(callbacks)

    def _log_unhandled(self, kind: str) -> None:
        if kind not in self._logged and len(self._logged) < _LOGGED_TYPES:
            self._logged.add(kind)
            logger.warning("no handler for %s; logged once", f"{kind:.100}" or "an event without a type")


def _check_handler(handler: Any) -> None:
    if not callable(handler):
        raise ConfigurationError(f"a handler must be a function, got {shown(handler)}")
    if isasyncgenfunction(handler):
        raise ConfigurationError(f"{shown(handler)} is an async generator function, which calling does not run")


def _trigger(kind: Any) -> str:
    if isinstance(kind, type):
        if kind is UnknownEvent:
            return _UNKNOWN
        trigger = _TRIGGERS.get(kind.__name__)
        if trigger is None or event_class(trigger) is not kind:
            raise ConfigurationError(f"{kind.__name__} is not the class of an event")
        return trigger
    if not isinstance(kind, str):
        raise ConfigurationError(f"on() takes an event class or triggers, got {shown(kind)}")
    # An unknown member of the open enum was made on purpose, for a trigger that is newer than this version.
    if kind != _ALL and kind not in EVENT_MODELS and getattr(kind, "is_known", True):
        nearest = closest(kind, [*EVENT_MODELS, _ALL])
        hint = f"did you mean {nearest[0]!r}?" if nearest else "see models.WebhookTrigger"
        raise ConfigurationError(f"{shown(kind)} is not a trigger; {hint}")
    return str(kind)
