"""A string that shows nowhere."""

from typing import Any, Final, Self

_MASK: Final = "**********"


class Secret:
    """Holds a credential, so that no repr, log line or traceback with local variables shows it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    @classmethod
    def of(cls, value: "str | Secret") -> "Secret":
        """Wrap a string; what is wrapped already stays as it is."""
        return value if isinstance(value, Secret) else cls(value)

    def reveal(self) -> str:
        """Give the string back."""
        return self._value

    def fault(self) -> str | None:
        """Say why the string cannot be a credential; None when it can.

        A control character would end the header that the credential is sent in.
        """
        if not isinstance(self._value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may be untyped
            return f"must be a string, not {type(self._value).__name__}"
        if not self._value.strip():
            return "must not be empty"
        if not self._value.isprintable() or self._value != self._value.strip():
            return "must not have control characters, or spaces around it"
        return None

    def redact(self, text: str) -> str:
        """Mask the string wherever it occurs in a text, and its last word, which in a header is the credential."""
        return text.replace(self._value, _MASK).replace(self._value.rpartition(" ")[2], _MASK)

    def __repr__(self) -> str:
        return f"Secret('{_MASK}')"

    __str__ = __repr__

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> Any:
        raise TypeError("a secret is not pickled")


class PickledSecret(Secret):
    """A secret that whoever owns it wants to be pickled; it shows no more than any other."""

    __slots__ = ()

    def __reduce__(self) -> Any:
        return PickledSecret, (self._value,)
