"""A call on its way out and its answer on the way in. No I/O: the transport carries them."""

import gc
import re
from collections.abc import Awaitable, Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any, Final, Generic, Protocol, TypedDict, TypeVar, cast
from urllib.parse import quote

import orjson
from attrs import define, field

from sinch_provisioning.runtime.errors import DecodeError, ValidationError, Violation
from sinch_provisioning.runtime.model import Model, encode, encode_mapping
from sinch_provisioning.runtime.operation import Operation
from sinch_provisioning.runtime.unset import UNSET

ParsedT = TypeVar("ParsedT")
_PLAIN: Final = re.compile(r"[A-Za-z0-9_-]+").fullmatch
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]").search
_SHORTEST_TOO_DEEP: Final = 2 * 250
"""An answer that is nested deeper than orjson writes has more bytes than this."""


NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
"""No arguments and no query."""


class CallOptions(TypedDict, total=False):
    """What may differ from call to call, on every operation."""

    timeout: float | None
    """Seconds that one attempt may take; None for no limit."""
    deadline: float | None
    """Seconds that the whole call may take, with all attempts and the waiting between them; None for no limit."""
    attempts: int
    """How often it is sent at most, the first time included; 1 for never again."""
    idempotent: bool
    """Whether it does no harm to carry it out twice; by default the operation decides."""


@define(slots=True, eq=False)
class Request:
    """One call: its operation, the path with its arguments filled in, the query as given, and the body.

    `arguments` are those of the path that may not be any string; `limits` gives the description's limits of the
    parameters and the body. `styled` are parameters of the query that are not sent as they were given, by their
    percent-encoded names; what was given is among the `arguments`. `headers` are those that only this operation has;
    `write` encodes a body that is not JSON.
    """

    operation: Operation
    path: str
    # What a traceback shows of a call must not be what it carries.
    query: Mapping[str, Any] = field(repr=False)
    limits: Callable[[], dict[str, Any]] = field(repr=False)
    arguments: Mapping[str, Any] = field(default=NOTHING, repr=False)
    body: Any = field(default=UNSET, repr=False)
    styled: Mapping[str, Any] = field(default=NOTHING, repr=False)
    headers: Mapping[str, str] = field(default=NOTHING, repr=False)
    write: Callable[[Any], bytes] | None = field(default=None, repr=False)

    def encode_query(self) -> str:
        """Write the query: arrays as repeated names, booleans as true and false, whole numbers without a point."""
        if self.styled:
            return encode_query({**self.query, **self.styled})
        return encode_query(self.query) if self.query else ""

    def encode_body(self) -> bytes | None:
        """Write the body; None when the operation takes none.

        Raises `errors.ValidationError` for what JSON cannot say.
        """
        if self.body is UNSET:
            return None
        try:
            return orjson.dumps(self.body) if self.write is None else self.write(self.body)
        except orjson.JSONEncodeError as error:
            # The cause may hold the body, and with it a secret.
            raise ValidationError([Violation("body", "must be JSON", str(error))]) from None


@define(slots=True, eq=False)
class Answer:
    """What the API answered: the status, the headers and the body as it came."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def text(self) -> str:
        """The body as a text, in UTF-8."""
        return self.content.decode(errors="replace")

    def decode(self, operation: Operation) -> Mapping[str, Any]:
        """Decode the JSON body.

        Raises `errors.DecodeError` when it is no JSON object, or nested deeper than any answer of the API.
        """
        data = self.decode_value(operation)
        if data.__class__ is dict:
            return cast("Mapping[str, Any]", data)
        return as_object(data, operation=operation.name, status=self.status)

    def decode_value(self, operation: Operation) -> Any:
        """Decode the JSON body, whatever it is.

        Raises `errors.DecodeError` when it is not JSON, or nested deeper than any answer of the API.
        """
        try:
            data = orjson.loads(self.content)
        except orjson.JSONDecodeError:
            raise self._undecodable("the body is no JSON" if self.content else "the body is empty", operation) from None
        if len(self.content) > _SHORTEST_TOO_DEEP:
            try:
                # What orjson reads may be too deep for Python to walk through; what it writes never is. Counting
                # brackets first, to spare this, takes twice as long.
                orjson.dumps(data)
            except orjson.JSONEncodeError:
                raise self._undecodable("the body is nested too deeply", operation) from None
        return data

    def _undecodable(self, reason: str, operation: Operation) -> DecodeError:
        start = self.content[: DecodeError.SHOWN].decode(errors="replace")
        return DecodeError(reason, operation=operation.name, status=self.status, body=start)


@define(slots=True, eq=False)
class Response(Generic[ParsedT]):
    """A successful answer with its parsed body."""

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    parsed: ParsedT


class Caller(Protocol):
    """What carries calls: `ProvisioningClient`."""

    @property
    def project_id(self) -> str | None:
        """The project of calls that name none."""
        ...

    def send(self, request: Request, options: CallOptions) -> Awaitable[Answer]:
        """Send a call and wait for its successful answer; everything else raises."""
        ...


@contextmanager
def collection_paused() -> Generator[None]:
    """Keep the garbage collector from running while one answer is parsed, unless it is off anyway.

    A page makes more objects than the collector waits for, all of them in use: going through them again and again
    is a quarter of the time that a list of 100 takes.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def require_project(project_id: str | None, caller: Caller) -> str:
    """Choose the project of a call: its own, else the client's."""
    chosen = project_id if project_id is not None else caller.project_id
    if chosen is None:
        raise ValidationError(
            [Violation("projectId", "is required: give project_id to the client or the call", "none")]
        )
    return chosen


def path_segment(name: str, value: object) -> str:
    """Percent-encode a path argument so that all of it arrives as data.

    Raises `errors.ValidationError` when it is no string, empty, or has control characters.
    """
    if not isinstance(value, str):
        raise ValidationError([Violation(name, "must be a string", kind_of(value))])
    if not value:
        raise ValidationError([Violation(name, "must not be empty", "an empty string")])
    if _PLAIN(value) is not None:
        return value
    if _CONTROL(value) is not None:
        raise ValidationError([Violation(name, "must not have control characters", kind_of(value))])
    try:
        segment = quote(value, safe="")
    except UnicodeEncodeError:
        raise ValidationError([Violation(name, "must be valid Unicode", "a string with a lone surrogate")]) from None
    # Dots alone would be read as steps in the path.
    return segment.replace(".", "%2E") if not segment.strip(".") else segment


def encode_query(query: Mapping[str, Any]) -> str:
    """Write a query string; see `Request.encode_query`."""
    pairs: list[str] = []
    for name, value in query.items():
        pairs.extend(f"{name}={quote(_query_text(name, item), safe='')}" for item in _values(value))
    return "&".join(pairs)


def join_query(values: Any) -> Any:
    """Write an array as one value, for a parameter that the description says not to explode."""
    return ",".join(_query_text("query", value) for value in _values(values))


def _values(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list | tuple | set | frozenset) else (value,)  # pyright: ignore[reportUnknownVariableType]


def _query_text(name: str, value: Any) -> str:
    plain = encode(value)
    if plain is True:
        return "true"
    if plain is False:
        return "false"
    text = str(plain)
    if _CONTROL(text) is not None:
        raise ValidationError([Violation(name, "must not have control characters", kind_of(value))])
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValidationError([Violation(name, "must be valid Unicode", "a string with a lone surrogate")]) from None
    return text


def encode_body(body: object) -> dict[str, Any]:
    """Turn an input model, or a mapping in its place, into a plain JSON object.

    Raises `errors.ValidationError` when it is neither.
    """
    if isinstance(body, Model):
        return body.to_dict()
    if isinstance(body, Mapping):
        return encode_mapping(cast("Mapping[str, Any]", body))
    raise ValidationError([Violation("body", "must be an input model or a mapping", kind_of(body))])


def as_object(data: Any, *, operation: str, status: int | None) -> Mapping[str, Any]:
    """Insist on a JSON object where the description declares one.

    Raises `errors.DecodeError` otherwise.
    """
    if isinstance(data, Mapping):
        return cast("Mapping[str, Any]", data)
    reason = f"the body is {kind_of(data)} instead of an object"
    raise DecodeError(reason, operation=operation, status=status, body=repr(data))


def refuse_body(data: Any, *, operation: str) -> None:
    """Complain about a request body that the operation does not take."""
    reason = "the operation takes no body"
    raise DecodeError(reason, operation=operation, status=None, body=repr(data))


def kind_of(value: object) -> str:
    """Name the kind of a value without showing it."""
    if value is None:
        return "null"
    if value is UNSET:
        return "nothing"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, str):
        return f"a string of {len(value)} characters"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, Mapping):
        return "an object"
    if isinstance(value, list | tuple):
        return f"an array of {len(cast('list[Any]', value))} items"
    return f"a Python {type(value).__name__}"
