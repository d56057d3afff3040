"""The errors that generated code and its helpers raise; `sinch_provisioning.errors` shows the whole tree."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from attrs import frozen


class Outcome(StrEnum):
    """What became of a call that failed."""

    NOT_SENT = "not_sent"
    """It never reached the API: sending it again does no harm."""
    REJECTED = "rejected"
    """The API refused it: nothing was changed."""
    UNKNOWN = "unknown"
    """It may have been carried out: look before you send it again."""


class ProvisioningError(Exception):
    """Anything that this package raises on purpose; it can be copied and pickled, whatever its constructor takes.

    `may_pass` tells whether the same call may go well at another time.
    """

    may_pass: bool = False

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(kind: type[ProvisioningError], args: tuple[Any, ...], state: dict[str, Any]) -> ProvisioningError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(state)
    return error


class DecodeError(ProvisioningError):
    """A body is not the JSON object that the description declares.

    `operation` is the operation's public name, `status` the HTTP status (None for a request body), `body` the start
    of what came instead. The API answered with success, so its `outcome` is only unknown to the caller.
    """

    SHOWN = 200

    def __init__(self, reason: str, *, operation: str | None, status: int | None, body: str) -> None:
        self.reason = reason
        self.operation = operation
        self.status = status
        self.body = body[: self.SHOWN]
        self.outcome = Outcome.NOT_SENT if status is None else Outcome.UNKNOWN
        where = f"{operation or 'body'}" + (f" answered {status}, but " if status is not None else ": ")
        super().__init__(f"{where}{reason}; it starts with {self.body!r}")


@frozen
class Violation:
    """One constraint that a value breaks.

    `path` leads to the value in the names that the input has: a mapping's keys, a model's attributes, a method's
    arguments ("details.brand.phones[0].number"). `limit` says what is allowed. `got` is the value, or its kind where
    the value is long, an object, or a secret; None when there is none. `suggestion` is what was probably meant.
    """

    path: str
    limit: str
    got: str | None = None
    suggestion: str | None = None

    def __str__(self) -> str:
        got = f", got {self.got}" if self.got else ""
        hint = f"; did you mean {self.suggestion!r}?" if self.suggestion else ""
        return f"{self.path}: {self.limit}{got}{hint}"


class ValidationError(ProvisioningError, ValueError):
    """Input is not what the API's description allows; nothing was sent. `violations` lists every fault."""

    def __init__(self, violations: Sequence[Violation], *, operation: str | None = None) -> None:
        self.violations = tuple(violations)
        self.operation = operation
        self.outcome = Outcome.NOT_SENT
        count = len(self.violations)
        subject = f" for {operation}" if operation else ""
        lines = "".join(f"\n  {violation}" for violation in self.violations)
        super().__init__(f"{count} validation error{'' if count == 1 else 's'}{subject}:{lines}")


class PaginationError(ProvisioningError):
    """The API gave the same page token twice, so the list would never end."""


class WaitError(ProvisioningError):
    """A wait ended without its goal.

    `resource` is what was last seen of it, None when nothing was; `name` is the resource's public name, `ids` are the
    arguments that the wait was given and `state` is the last seen state.
    """

    def __init__(self, message: str, *, name: str, ids: tuple[str, ...], resource: Any, state: str | None) -> None:
        self.name = name
        self.ids = ids
        self.resource = resource
        self.state = state
        super().__init__(message)


class WaitTimeout(WaitError, TimeoutError):  # noqa: N818 - named like the standard library's own
    """The goal was not reached in time. The last look that failed, if the last one did, is the ``__cause__``."""


class WaitFailed(WaitError):  # noqa: N818 - a pair with WaitTimeout
    """The resource is in a state that nothing leads on from without somebody's help.

    `reason` is what the resource itself says, such as "CANNOT_ASSIGN_CREDIT_LINE: ..."; `comment` is what a person
    wrote about it. Either is None when the API gives none. `event` is the event that told, None when a look did.
    """

    def __init__(
        self,
        message: str,
        *,
        name: str,
        ids: tuple[str, ...],
        resource: Any,
        state: str,
        reason: str | None = None,
        comment: str | None = None,
        event: Any = None,
    ) -> None:
        self.reason = reason
        self.comment = comment
        self.event = event
        super().__init__(message, name=name, ids=ids, resource=resource, state=state)
