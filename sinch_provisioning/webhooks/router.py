"""Which handlers, and which waits, an event goes to."""

import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable
from difflib import get_close_matches
from inspect import isasyncgenfunction, isawaitable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.generated.events import EVENT_MODELS
from sinch_provisioning.runtime.states import BY_TRIGGER, Subject
from sinch_provisioning.webhooks.events import Event, UnknownEvent, event_class

if TYPE_CHECKING:
    from sinch_provisioning.generated.models import WebhookTrigger

EventT = TypeVar("EventT")
ResultT = TypeVar("ResultT")
Handler = Callable[[Any], Awaitable[object] | object]
logger = logging.getLogger("sinch_provisioning.webhooks")
_ALL = "ALL"
# New types may go on for ever; that no handler takes them is logged for so many.
_LOGGED_TYPES = 200
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
        self._logged: set[str] = set()
        self._attending: dict[Subject, dict[object, Callable[[Any], None]]] = {}

    @overload
    def on(self, kind: type[EventT], /) -> Registration[EventT]: ...
    @overload
    def on(self, kind: "WebhookTrigger | str", /, *more: "WebhookTrigger | str") -> Registration[Any]: ...
    def on(self, kind: "type[Any] | WebhookTrigger | str", /, *more: "WebhookTrigger | str") -> Registration[Any]:
        """Register a handler for a class of events or for triggers; ``ALL`` means every event, unknown ones too.

        An event goes to all of its handlers, in the order of their registration.

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
        """Tell the waits for the event's resource, then run the event's handlers, one after the other.

        A handler that fails does not keep the others from running, nor does a wait. An event that nothing takes is
        logged, once for its type. Raises an `ExceptionGroup` of what handlers raised.
        """
        kind = str(event.type) if isinstance(event.type, str) else _UNKNOWN  # pyright: ignore[reportUnnecessaryIsInstance]
        told = self._tell(kind, event)
        handlers = self._handlers_of(kind, event)
        if not handlers and not told:
            self._log_untaken(kind)
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
        kinds = dict.fromkeys((kind, _ALL))
        if isinstance(event, UnknownEvent):
            kinds[_UNKNOWN] = None
        return [handler for each in kinds for handler in self._handlers.get(each, ())] or [*self._defaults]

    def _tell(self, kind: str, event: Event) -> bool:
        """Tell the waits for the event's resource, and return whether there are any."""
        states = BY_TRIGGER.get(kind)
        if states is None or not self._attending:
            return False
        subject = states.subject_of(event.payload)
        # A copy, since a wait leaves as soon as it is told.
        callbacks = [] if subject is None else list(self._attending.get(subject, {}).values())
        for callback in callbacks:
            try:
                callback(event)
            except Exception:
                logger.exception("could not tell a wait of %s", kind)
        return bool(callbacks)

    def _log_untaken(self, kind: str) -> None:
        if kind not in self._logged and len(self._logged) < _LOGGED_TYPES:
            self._logged.add(kind)
            logger.warning("no handler takes %s; this is logged once", f"{kind:.100}" or "an event without a type")


def _check_handler(handler: Any) -> None:
    if not callable(handler):
        raise ConfigurationError(f"a handler must be a function, got {handler!r:.100}")
    if isasyncgenfunction(handler):
        raise ConfigurationError(f"{handler!r:.100} yields, so that calling it would not run it")


def _trigger(kind: Any) -> str:
    if isinstance(kind, type):
        if kind is UnknownEvent:
            return _UNKNOWN
        trigger = _TRIGGERS.get(kind.__name__)
        if trigger is None or event_class(trigger) is not kind:
            raise ConfigurationError(f"{kind.__name__} is not the class of an event")
        return trigger
    if not isinstance(kind, str):
        raise ConfigurationError(f"on() takes an event class or triggers, got {kind!r:.100}")
    # A member of the open enum that says it is unknown was made on purpose, for a trigger newer than this version.
    if kind != _ALL and kind not in EVENT_MODELS and getattr(kind, "is_known", True):
        nearest = get_close_matches(kind.upper(), [*EVENT_MODELS, _ALL], 1)
        hint = f"did you mean {nearest[0]!r}?" if nearest else "see models.WebhookTrigger"
        raise ConfigurationError(f"{str(kind)!r:.100} is not a trigger; {hint}")
    return str(kind)
