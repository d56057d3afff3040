"""Checks of a wait's arguments: the wrong kind is refused at once, by name."""

from collections.abc import Callable, Collection, Coroutine, Mapping
from difflib import get_close_matches
from functools import wraps
from inspect import signature
from typing import Any, Final, ParamSpec, TypeVar

from sinch_provisioning.runtime.errors import ValidationError, Violation

ParametersT = ParamSpec("ParametersT")
ResultT = TypeVar("ResultT")
# More seconds than any wait takes, and few enough for arithmetic with floats.
_TOO_LONG: Final = 1e12


def is_number(value: Any) -> bool:
    """Tell whether a value is a number that seconds can be calculated with."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _TOO_LONG


def check(argument: str, limit: str, value: Any, *, holds: bool) -> None:
    """Refuse an argument unless its limit holds; raises `errors.ValidationError`."""
    if not holds:
        raise ValidationError([Violation(argument, limit, f"{value!r:.100}")])


def check_options(function: str, given: Mapping[str, Any], allowed: Collection[str]) -> None:
    """Refuse an option that a wait does not have.

    Raises `TypeError`, as Python does for the arguments that a function spells out.
    """
    for name in given:
        if name not in allowed:
            nearest = get_close_matches(name, allowed, 1)
            hint = f"; did you mean {nearest[0]!r}?" if nearest else f"; it takes {', '.join(allowed)}"
            raise TypeError(f"{function}() got an unexpected keyword argument {name!r}{hint}")


def suggest_keywords(
    method: Callable[ParametersT, Coroutine[Any, Any, ResultT]],
) -> Callable[ParametersT, Coroutine[Any, Any, ResultT]]:
    """Let a method say, of a keyword that it does not take, which one was probably meant."""
    parameters = [name for name in signature(method).parameters if name != "self"]

    @wraps(method)
    async def checked(*args: ParametersT.args, **options: ParametersT.kwargs) -> ResultT:
        check_options(method.__name__, options, parameters)
        return await method(*args, **options)

    return checked
