"""What is known of an operation, apart from how to call it."""

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, SupportsIndex, overload

from attrs import frozen

if TYPE_CHECKING:
    from sinch_provisioning.runtime.model import Model


@frozen(slots=True)
class Combination:
    """Two fields of a body whose values must go together: the values that the second may have for each of the first."""

    first: str
    second: str
    allowed: Mapping[str, Sequence[str]]

    def holds(self, body: Mapping[str, Any]) -> bool:
        """Whether a body's values can go together; those that are absent or not listed are left to the API."""
        first, second = body.get(self.first), body.get(self.second)
        if not isinstance(first, str) or first not in self.allowed or second in self.allowed[first]:
            return True
        return not any(second in values for values in self.allowed.values())


@frozen(kw_only=True, slots=True, eq=False)
class Operation:
    """One operation of the API, as the description has it.

    `name` is the public one ("whatsapp.senders.create"), `path` the template with its placeholders, `error_codes`
    the possible values of errorCode by status. `stability` is the description's badge, such as "GA" or "Closed
    Beta". An operation is `idempotent` when sending it again does no harm, and `paginated` when its list comes in
    pages. `items` is the wire name of a list's array. `success` is the status of a successful response.
    `combinations` are the values of the body that must go together.
    """

    operation_id: str
    method: str
    path: str
    name: str
    module: str
    tags: tuple[str, ...]
    summary: str
    stability: str
    deprecated: bool
    paginated: bool
    idempotent: bool
    items: str | None
    success: int
    has_request: bool
    has_response: bool
    error_codes: Mapping[int, tuple[str, ...]]
    combinations: tuple[Combination, ...] = ()

    def decode_request(self, data: Any) -> Any:
        """Decode a request body into the model that the operation takes.

        Raises `errors.DecodeError` when the body is not a JSON object, or the operation takes none.
        """
        return self._endpoint().decode_request(data)

    def decode_response(self, status: int, data: Any) -> Any:
        """Decode a response body into the model that the operation returns with this status, None where it has none.

        Raises `errors.DecodeError` when a JSON object is declared and the body is something else.
        """
        return self._endpoint().decode_response(status, data)

    def request_models(self) -> "tuple[type[Model], ...]":
        """Return the models that a request body may be, none when the operation takes no body."""
        schema = self._endpoint().schemas().get("body", {})
        return tuple(branch["model"] for branch in schema.get("anyOf", (schema,)) if "model" in branch)

    def _endpoint(self) -> Any:
        return import_module(self.module)


class Operations(tuple[Operation, ...]):
    """All operations in the description's order; also to be looked up by name: ``OPERATIONS["webhooks.create"]``."""

    __slots__ = ()

    @overload
    def __getitem__(self, key: SupportsIndex | str, /) -> Operation: ...
    @overload
    def __getitem__(self, key: slice, /) -> tuple[Operation, ...]: ...
    def __getitem__(self, key: SupportsIndex | str | slice, /) -> Operation | tuple[Operation, ...]:
        if isinstance(key, str):
            for operation in self:
                if operation.name == key:
                    return operation
            raise KeyError(f"no operation is named {key!r}")
        return super().__getitem__(key)
