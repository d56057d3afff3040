"""The base of every generated resource."""

from collections.abc import Iterable
from typing import ClassVar

from sinch_provisioning.runtime.messages import Caller


class Browsable:
    """Lists the names that are for users, and no others, in `dir`."""

    def __dir__(self) -> Iterable[str]:
        return [name for name in super().__dir__() if not name.startswith("_")]


class Resource(Browsable):
    """A part of the API: its operations are methods, the resources below it are attributes."""

    _name: ClassVar[str]

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{self._name} of {self._caller!r}>"
