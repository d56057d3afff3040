"""Every request that the stand-in received."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from fnmatch import fnmatchcase
from typing import Any, Final, overload

import orjson
from attrs import define

from sinch_provisioning.testing.naming import check_operation

_DEFAULT_KEPT: Final = 100_000


@define(eq=False, slots=True)
class RecordedRequest:
    """One request and what became of it.

    `operation` is the public name, "token" for the token endpoint, None for a path or method that no operation has.
    `query` is as it was sent. `status` is the outcome on the server: of the operation when it was carried out, even
    if the client never heard of it; else of the refusal. It is None while the request is under way, and when a fault
    kept it from being looked at. `fault` names the fault that was injected. `answer` is the body that was sent back,
    its beginning when it is long; it is kept only where there is a console to look at it.
    """

    at: datetime
    operation: str | None
    method: str
    path: str
    query: str
    _headers: Mapping[str, str]
    content: bytes = b""
    project_id: str | None = None
    status: int | None = None
    fault: str | None = None
    answer: bytes = b""

    @property
    def headers(self) -> dict[str, str]:
        """The headers by their names in lower case, without the credentials."""
        named = {name.lower(): value for name, value in self._headers.items()}
        named.pop("authorization", None)
        return named

    @property
    def authorization(self) -> str | None:
        """The credentials as they were sent."""
        return self._headers.get("Authorization")

    def json(self) -> Any:
        """Decode the body; None when there is none."""
        return orjson.loads(self.content) if self.content else None

    def __repr__(self) -> str:
        return f"<{self.method} {self.path}{'?' + self.query if self.query else ''} -> {self.status or self.fault}>"


class RequestLog(Sequence[RecordedRequest]):
    """The requests in the order in which they came; only the latest are kept when there are very many."""

    def __init__(self, keep: int = _DEFAULT_KEPT) -> None:
        self._kept: deque[RecordedRequest] = deque(maxlen=keep)
        self.total: int = 0
        """How many there were, also those that are not kept any more."""

    def add(self, request: RecordedRequest) -> None:
        """Add a request."""
        self.total += 1
        self._kept.append(request)

    def clear(self) -> None:
        """Forget them."""
        self._kept.clear()
        self.total = 0

    def find(
        self,
        operation: str | None = None,
        *,
        method: str | None = None,
        status: int | None = None,
        succeeded: bool | None = None,
        project_id: str | None = None,
    ) -> list[RecordedRequest]:
        """List the requests that match everything given; `operation` may be a pattern such as "whatsapp.*".

        `succeeded` picks those that the server carried out, whatever the client heard of it, or those it did not.
        Raises `ValueError` for an operation that does not exist.
        """
        check_operation(operation)
        return [
            request
            for request in self._kept
            if (operation is None or (request.operation is not None and fnmatchcase(request.operation, operation)))
            and method in {None, request.method}
            and status in {None, request.status}
            and project_id in {None, request.project_id}
            and succeeded in {None, _succeeded(request)}
        ]

    def count(  # pyright: ignore[reportIncompatibleMethodOverride] - it counts what matches, not what equals
        self,
        operation: str | None = None,
        *,
        method: str | None = None,
        status: int | None = None,
        succeeded: bool | None = None,
        project_id: str | None = None,
    ) -> int:
        """Count the requests that match; see `find`."""
        found = self.find(operation, method=method, status=status, succeeded=succeeded, project_id=project_id)
        return len(found)

    def created(self, operation: str) -> int:
        """Count how often an operation was carried out, answered or not: how many things it made."""
        return self.count(operation, succeeded=True)

    @property
    def last(self) -> RecordedRequest:
        """The latest request."""
        return self._kept[-1]

    @overload
    def __getitem__(self, index: int) -> RecordedRequest: ...
    @overload
    def __getitem__(self, index: slice) -> list[RecordedRequest]: ...
    def __getitem__(self, index: int | slice) -> RecordedRequest | list[RecordedRequest]:
        return list(self._kept)[index] if isinstance(index, slice) else self._kept[index]

    def __iter__(self) -> Iterator[RecordedRequest]:
        return iter(list(self._kept))

    def __len__(self) -> int:
        return len(self._kept)

    def __repr__(self) -> str:
        return f"<RequestLog of {self.total}>"


def _succeeded(request: RecordedRequest) -> bool:
    return request.status is not None and 200 <= request.status < 300
