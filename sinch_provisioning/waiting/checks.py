"""Checks of a wait's arguments: the wrong kind is refused at once, by name."""

from collections.abc import Callable, Coroutine
from functools import wraps
from inspect import signature
from typing import Any, Final, ParamSpec, TypeVar

from sinch_provisioning.errors import ValidationError, Violation
from sinch_provisioning.runtime.messages import check_keywords, shown

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
        raise ValidationError([Violation(argument, limit, shown(value))])


def suggest_keywords(
    method: Callable[ParametersT, Coroutine[Any, Any, ResultT]],
) -> Callable[ParametersT, Coroutine[Any, Any, ResultT]]:
    """Let a method say, of a keyword that it does not take, which one was probably meant."""
    parameters = signature(method).parameters

    @wraps(method)
    async def checked(*args: ParametersT.args, **options: ParametersT.kwargs) -> ResultT:
        check_keywords(options, parameters, method)
        return await method(*args, **options)

    return checked
