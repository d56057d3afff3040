"""Checks of what users pass in: the wrong kind is refused at once, by name."""

import math
from collections.abc import Mapping
from typing import Any

from sinch_provisioning.errors import ConfigurationError, ValidationError, Violation
from sinch_provisioning.runtime.messages import kind_of, shown


def check_number(name: str, value: Any, *, least: float, whole: bool = False, optional: bool = False) -> None:
    """Require a number of at least `least`, or None where that is allowed.

    Raises `errors.ConfigurationError`.
    """
    if value is None and optional:
        return
    kinds = int if whole else (int, float)
    # A boolean is an int to Python; a NaN is not at least anything.
    if isinstance(value, bool) or not isinstance(value, kinds) or not least <= value < math.inf:
        kind = "an integer" if whole else "a number"
        alternative = " or None" if optional else ""
        raise ConfigurationError(f"{name} must be {kind} of at least {least:g}{alternative}, got {shown(value)}")


def check_flag(name: str, value: Any) -> None:
    """Require True or False; raises `errors.ConfigurationError`."""
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} must be True or False, got {shown(value)}")


def check_callable(name: str, value: Any, *, optional: bool = False) -> None:
    """Require a function, or None where that is allowed; raises `errors.ConfigurationError`."""
    if not callable(value) and not (optional and value is None):
        raise ConfigurationError(f"{name} must be a function{' or None' if optional else ''}, got {shown(value)}")


def has_methods(value: Any, *names: str) -> bool:
    """Tell whether an object has methods; a class is not its own instance."""
    return not isinstance(value, type) and all(callable(getattr(value, name, None)) for name in names)


def check_nonces(value: Any) -> None:
    """Require a store of nonces, or None where that is allowed; raises `errors.ConfigurationError`."""
    if value is not None and not has_methods(value, "claim", "release"):
        raise ConfigurationError(f"nonces must be a NonceStore, with claim and release, or None, got {shown(value)}")


def check_headers(headers: Any) -> None:
    """Require headers by name; raises `errors.ValidationError`."""
    if not isinstance(headers, Mapping):
        raise ValidationError([Violation("headers", "must be a mapping of names to values", kind_of(headers))])


def refuse_body(body: object, allowed: str = "bytes") -> ValidationError:
    """Return the error of a body that is not the raw one."""
    limit = f"must be the raw body as {allowed}: text or decoded JSON has another signature"
    return ValidationError([Violation("body", limit, kind_of(body))])
