"""What a wait is for, and what ends it before."""

from collections.abc import Callable, Collection, Iterable, Mapping
from inspect import isawaitable, iscoroutine, iscoroutinefunction
from typing import Any, cast

from attrs import frozen

from sinch_provisioning.errors import ValidationError, Violation
from sinch_provisioning.runtime.messages import shown
from sinch_provisioning.runtime.spelling import closest
from sinch_provisioning.waiting.states import States


@frozen
class Goal:
    """What a wait is for, as a text, and two functions of the resource.

    `reached` tells whether the goal is reached, and `failure` returns the state that keeps it from being reached.
    """

    text: str
    reached: Callable[[Any], bool]
    failure: Callable[[Any], str | None]


def make_goal(
    states: States, until: str | Collection[str] | Callable[[Any], bool], fail_on: Collection[str] | None
) -> Goal:
    """Make the goal of a wait: a state, one of several states, or a function of the resource.

    Raises `errors.ValidationError` for a state that the resource never has.
    """
    failure = states.failure_of if fail_on is None else _failing(states, fail_on)
    if callable(until):
        return Goal("what was asked for", _plain(until), failure)
    wanted = frozenset(_check_states(states, "until", until))
    return Goal(
        " or ".join(sorted(wanted)), lambda resource: not wanted.isdisjoint(words_of(states, resource)), failure
    )


def changes_applied(states: States, fail_on: Collection[str] | None) -> Goal:
    """Make the goal that no changes are pending and the resource is not in a terminal failure."""

    def reached(resource: Any) -> bool:
        state = states.state_of(resource)
        return state is not None and state not in states.failures and states.change_of(resource) is None

    def failure(resource: Any) -> str | None:
        change = states.change_of(resource)
        return change if change in states.change_failures else states.failure_of(resource)

    return Goal("free of pending changes", reached, failure if fail_on is None else _failing(states, fail_on))


def words_of(states: States, resource: Any) -> list[str]:
    """List a resource's state and the status of its changes, as far as it has them."""
    return [word for word in (states.state_of(resource), states.change_of(resource)) if word is not None]


def _failing(states: States, fail_on: Collection[str]) -> Callable[[Any], str | None]:
    failing = frozenset(_check_states(states, "fail_on", fail_on))
    return lambda resource: next((word for word in words_of(states, resource) if word in failing), None)


def _plain(predicate: Callable[[Any], Any]) -> Callable[[Any], bool]:
    """Refuse a coroutine function: the coroutine that it returns would always count as true."""
    refusal = ValidationError([Violation("until", "must be a function that is not a coroutine function", "one")])
    if iscoroutinefunction(predicate):
        raise refusal

    def reached(resource: Any) -> bool:
        found = predicate(resource)
        if isawaitable(found):
            if iscoroutine(found):
                found.close()
            raise refusal
        return bool(found)

    return reached


def _check_states(states: States, argument: str, given: Any) -> list[str]:
    """Refuse a state that the resource never has, since waiting for it would take until the timeout."""
    function = ", or a function of the resource" if argument == "until" else ""
    limit = f"must be states of {states.name}: {', '.join(sorted(states.known))}{function}"
    if isinstance(given, bytes | Mapping) or not isinstance(given, str | Iterable):
        raise ValidationError([Violation(argument, limit, shown(cast("Any", given)))])
    values: list[Any] = [given] if isinstance(given, str) else list(cast("Any", given))
    # A member of an open enum that says it is unknown was made on purpose, for a state newer than this version.
    wrong = [each for each in values if str(each) not in states.known and getattr(each, "is_known", True)]
    if wrong:
        meant = next(iter(closest(wrong[0], states.known)), None)
        raise ValidationError([Violation(argument, limit, shown(wrong[0]), meant)])
    if not values and argument == "until":
        raise ValidationError([Violation(argument, limit, "none")])
    return [str(value) for value in values]
