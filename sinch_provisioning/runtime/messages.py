"""Requests and responses, without I/O: the transport sends them."""

import gc
import inspect
import re
from collections.abc import Awaitable, Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any, Final, Generic, Protocol, TypedDict, TypeVar, cast
from urllib.parse import quote

import orjson
from attrs import define, field

from sinch_provisioning.errors import DecodeError, ValidationError, Violation
from sinch_provisioning.runtime.model import HIDDEN, SECRET_NAMES, Model, encode, encode_mapping, show
from sinch_provisioning.runtime.operation import Operation
from sinch_provisioning.runtime.spelling import closest
from sinch_provisioning.runtime.unset import UNSET

ParsedT = TypeVar("ParsedT")
_PLAIN: Final = re.compile(r"[A-Za-z0-9_-]+").fullmatch
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]").search
_SHORTEST_TOO_DEEP: Final = 2 * 250
"""A body nested deeper than orjson can write has more bytes than this."""
_REDACTED: Final = 64 * 1024
"""How many bytes of a body to redact before its start is shown: room for any encoding of any credential."""
_NAMED_SECRET: Final = re.compile(
    rf'("[^"]{{0,64}}?(?:{SECRET_NAMES})[^"]{{0,64}}"\s{{0,8}}:\s{{0,8}}")(?:[^"\\]|\\.)*', re.IGNORECASE
)
_DEEPEST: Final = 254
_SHOWN_WHOLE: Final = 60
_SHOWN_START: Final = 20
_LONG_INTEGER: Final = 200
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
_LONE_SURROGATE: Final = re.compile(r"[\ud800-\udfff]").search
_OWN_HEADERS: Final = frozenset(
    {"authorization", "connection", "content-encoding", "content-length", "content-type", "host", "transfer-encoding"}
)
_UNICODE: Final = "must be valid Unicode, without lone surrogates"


NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
"""No arguments and no query."""


class CallOptions(TypedDict, total=False):
    """Keyword arguments that every operation takes; what is left out defaults to the client's settings."""

    timeout: float | None
    """Time limit of one attempt in seconds; None for no limit."""
    deadline: float | None
    """Time limit of the whole call in seconds, with all attempts and the delays between them; None for no limit."""
    attempts: int
    """The maximum number of attempts, the first included; 1 to never retry."""
    idempotent: bool
    """Whether the call may safely be carried out twice; defaults to what the operation says."""
    allow_unknown: bool
    """Whether mappings in the body may have keys that the API description does not define."""
    extra_headers: Mapping[str, str]
    """Additional headers; of those that the client sets, only Accept and User-Agent can be replaced."""
    extra_query: Mapping[str, Any]
    """Additional query parameters, by their wire names."""


@define(slots=True, eq=False)
class Request:
    """One call: its operation, the path with its arguments filled in, the query as given, and the body.

    `schemas` returns the schemas of the parameters and the body. `arguments` are the path arguments that have
    constraints, and those query and header parameters that are not sent as given: their serialized forms are `styled`,
    by percent-encoded name, and `own_headers`. `headers` are added to the client's. `source` is the body as given, and
    `write` encodes a body that is not JSON.
    """

    operation: Operation
    path: str
    # Tracebacks must not show what a call carries.
    query: Mapping[str, Any] = field(repr=False)
    schemas: Callable[[], dict[str, Any]] = field(repr=False)
    arguments: Mapping[str, Any] = field(default=NOTHING, repr=False)
    body: Any = field(default=UNSET, repr=False)
    source: object = field(default=UNSET, repr=False)
    styled: Mapping[str, Any] = field(default=NOTHING, repr=False)
    own_headers: Mapping[str, str] = field(default=NOTHING, repr=False)
    write: Callable[[Any], bytes] | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default=NOTHING, repr=False)

    def add(self, options: CallOptions) -> None:
        """Add the headers and query parameters of a call's options.

        Raises `errors.ValidationError` for one that the client or the operation sets, or that HTTP does not allow.
        """
        headers, query = options.get("extra_headers", NOTHING), options.get("extra_query", NOTHING)
        faults = [*_faults_of_headers(headers), *_faults_of_query(query, self.schemas()["names"])]
        if faults:
            raise ValidationError(faults, operation=self.operation.name)
        self.headers = HiddenDict(headers)
        self.query = {**self.query, **{quote(name, safe=""): value for name, value in query.items()}}

    def encode_query(self) -> str:
        """Encode the query: arrays as repeated names, booleans as true and false, whole numbers without a point.

        Raises `errors.ValidationError` for what a URL cannot represent.
        """
        pairs: list[str] = []
        for name, value in {**self.query, **self.styled}.items() if self.styled else self.query.items():
            for item in _values(value):
                try:
                    text = _query_text(item)
                    if _CONTROL(text) is None:
                        pairs.append(f"{name}={quote(text, safe='')}")
                        continue
                    limit = "must not have control characters"
                except UnicodeEncodeError:
                    limit = _UNICODE
                except (ValidationError, RecursionError):
                    limit = (find_unencodable(item) or _too_deep(name)).limit
                raise _invalid(self.schemas()["names"].get(name, name), limit, self.operation, item)
        return "&".join(pairs)

    def encode_body(self) -> bytes | None:
        """Encode the body; None when the operation takes none.

        Raises `errors.ValidationError` for what JSON cannot represent.
        """
        if self.body is UNSET:
            return None
        try:
            return orjson.dumps(self.body) if self.write is None else self.write(self.body)
        except (orjson.JSONEncodeError, RecursionError):
            # The cause may hold the body, and with it a secret.
            violation = find_unencodable(self.body if self.source is UNSET else self.source)
        if violation is not None:
            raise ValidationError([violation], operation=self.operation.name)
        # Some keys are of a subclass of str, such as members of enums.
        return orjson.dumps(self.body, option=orjson.OPT_NON_STR_KEYS)


@define(slots=True, eq=False)
class RawResponse:
    """A response as received: the status, the headers and the body's bytes.

    `redact` masks the request's secrets in a text.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    redact: Callable[[str], str] = field(default=str, repr=False)

    @property
    def text(self) -> str:
        """The body, decoded as UTF-8."""
        return self.content.decode(errors="replace")

    def decode(self, operation: Operation, *, whatever: bool = False) -> Mapping[str, Any]:
        """Decode the JSON body, which must be an object unless `whatever` is set; see `decode_value`.

        Raises `errors.DecodeError` when it is not, or is nested too deeply.
        """
        try:
            data = orjson.loads(self.content)
            if len(self.content) > _SHORTEST_TOO_DEEP:
                # orjson reads deeper nesting than Python can recurse into, but never writes it. Counting brackets takes
                # twice as long.
                orjson.dumps(data)
        except orjson.JSONDecodeError:
            reason = "the body is not JSON" if self.content else "the body is empty"
        except orjson.JSONEncodeError:
            reason = "the body is nested too deeply"
        else:
            if data.__class__ is dict or whatever:
                return cast("Mapping[str, Any]", data)
            reason = f"the body is {kind_of(data)}, not an object"
        # Raised here, since the exceptions above hold the whole body, and so does the variable.
        data = None
        start = shown_start(self.content, self.redact, DecodeError.SHOWN)
        raise DecodeError(reason, operation=operation.name, status=self.status, body=start)

    def decode_value(self, operation: Operation) -> Any:
        """Decode the JSON body, of any type.

        Raises `errors.DecodeError` when it is not JSON, or is nested too deeply.
        """
        return self.decode(operation, whatever=True)


def shown_start(content: bytes, redact: Callable[[str], str], length: int) -> str:
    """Return the first `length` characters of a body, masking the request's secrets and values named like secrets."""
    # Redacted before it is cut: half a secret would not be found.
    text = redact(content[:_REDACTED].decode(errors="replace"))
    return _NAMED_SECRET.sub(rf"\1{HIDDEN[1:-1]}", text)[:length]


@define(slots=True, eq=False)
class Response(Generic[ParsedT]):
    """A successful response with its parsed body, as returned by an endpoint module's `asyncio_detailed`."""

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    parsed: ParsedT


class Caller(Protocol):
    """What sends calls: `ProvisioningClient`."""

    @property
    def project_id(self) -> str | None:
        """The default project."""
        ...

    def send(self, request: Request, options: CallOptions) -> Awaitable[RawResponse]:
        """Send a call and return its successful response; anything else raises."""
        ...


@contextmanager
def collection_paused() -> Generator[None]:
    """Keep the garbage collector from running while a response is parsed, unless it is disabled anyway.

    A page creates more objects than trigger a collection, all of them in use: traversing them again and again takes
    a quarter of the time of a list of 100.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def check_options(options: CallOptions, method: Callable[..., Any]) -> CallOptions:
    """Check that an operation takes these options, and return them with the values of headers hidden from tracebacks.

    Raises `TypeError`, with a suggestion, for an unknown keyword.
    """
    check_keywords(options, CallOptions.__annotations__, method)
    headers: object = options.get("extra_headers")
    if not isinstance(headers, Mapping):
        return options
    return {**options, "extra_headers": HiddenDict(cast("Mapping[str, Any]", headers))}


def check_keywords(given: Mapping[str, Any], known: Iterable[str], method: Callable[..., Any]) -> None:
    """Check that keyword arguments are known.

    Raises `TypeError`, with a suggestion from the known ones and the method's parameters, for one that is not.
    """
    known = tuple(known)
    for keyword in given:
        if keyword not in known:
            parameters = [
                name for name, each in inspect.signature(method).parameters.items() if each.kind is not each.VAR_KEYWORD
            ]
            hint = "".join(f"; did you mean {name!r}?" for name in closest(keyword, [*parameters, *known]))
            raise TypeError(f"{method.__qualname__}() got an unexpected keyword argument {keyword!r}{hint}")


def merge_headers(headers: Mapping[str, str], extra: Mapping[str, str]) -> Mapping[str, str]:
    """Return both headers merged; an extra one replaces one of the same name in any case."""
    replaced = {name.lower() for name in extra}
    return HiddenDict({name: value for name, value in headers.items() if name.lower() not in replaced} | dict(extra))


class HiddenDict(dict[str, Any]):
    """A dictionary whose values may be credentials: its repr, which tracebacks may show, hides them."""

    def __repr__(self) -> str:
        return "{" + ", ".join(f"{name!r}: {HIDDEN}" for name in self) + "}"


def _faults_of_headers(given: Any) -> Iterator[Violation]:
    for name, value in _named("extra_headers", given):
        path = f"extra_headers.{name}"
        if not isinstance(name, str) or _HEADER_NAME(name) is None:
            yield Violation("extra_headers", "must have the names of headers as keys", shown(name))
        elif name.lower() in _OWN_HEADERS:
            yield Violation(path, "is set by the client")
        elif not isinstance(value, str):
            yield Violation(path, "must be a string", kind_of(value))
        elif _CONTROL(value) is not None or _LONE_SURROGATE(value) is not None:
            yield Violation(path, "must not have control characters or lone surrogates")


def _faults_of_query(given: Any, own: Mapping[str, str]) -> Iterator[Violation]:
    for name, _ in _named("extra_query", given):
        if not isinstance(name, str) or not name or _LONE_SURROGATE(name) is not None:
            yield Violation("extra_query", "must have the names of parameters as keys", shown(name))
        elif name in own:
            yield Violation(f"extra_query.{name}", f"is an argument of the operation: give it as {own[name]}")


def _named(option: str, given: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(given, Mapping):
        return given.items()  # pyright: ignore[reportUnknownVariableType]
    raise ValidationError([Violation(option, "must be a mapping", kind_of(given))])


def require_project(project_id: str | None, caller: Caller, operation: Operation) -> str:
    """Return the project of a call: its own, else the client's.

    Raises `errors.ValidationError` when there is neither.
    """
    chosen = project_id if project_id is not None else caller.project_id
    if chosen is None:
        raise _invalid("project_id", "is required: give it to the client or the call", operation)
    return chosen


def path_segment(name: str, value: object, operation: Operation | None = None) -> str:
    """Percent-encode a path argument, so that no part of it is read as path syntax.

    Raises `errors.ValidationError` when it is not a string, is empty, or has control characters.
    """
    if not isinstance(value, str):
        raise _invalid(name, "must be a string", operation, value)
    if not value:
        raise _invalid(name, "must not be empty", operation)
    if _PLAIN(value) is not None:
        return value
    if _CONTROL(value) is not None:
        raise _invalid(name, "must not have control characters", operation, value)
    try:
        segment = quote(value, safe="")
    except UnicodeEncodeError:
        raise _invalid(name, _UNICODE, operation, value) from None
    # A segment of dots would be removed as a relative path.
    return segment.replace(".", "%2E") if not segment.strip(".") else segment


def _invalid(path: str, limit: str, operation: Operation | None, value: object = UNSET) -> ValidationError:
    got = None if value is UNSET else shown(value)
    return ValidationError([Violation(path, limit, got)], operation=operation.name if operation else None)


def _values(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list | tuple | set | frozenset) else (value,)  # pyright: ignore[reportUnknownVariableType]


def _query_text(value: Any) -> str:
    plain = encode(value)
    if plain is True:
        return "true"
    if plain is False:
        return "false"
    try:
        return str(plain)
    except ValueError:
        # Python refuses to convert integers of thousands of digits.
        raise ValidationError([Violation("a number", "must have fewer digits", shown(plain))]) from None


def json_body(body: object, operation: Operation | None = None) -> dict[str, Any]:
    """Convert an input model, or a mapping in its place, to a plain JSON object.

    Raises `errors.ValidationError` when it is neither, contains itself, or has a number that is not finite.
    """
    try:
        if isinstance(body, Model):
            return body.to_dict()
        if isinstance(body, Mapping):
            return encode_mapping(cast("Mapping[str, Any]", body))
        violation = Violation("body", "must be an input model or a mapping", shown(body))
    except (RecursionError, ValidationError):
        # Raised by an inner value, whose path only a search can find.
        violation = find_unencodable(body) or _too_deep("body")  # pyright: ignore[reportUnknownArgumentType]
    finally:
        # A traceback with local variables must not show it.
        del body
    raise ValidationError([violation], operation=operation.name if operation else None)


def json_value(body: object, operation: Operation | None = None) -> Any:
    """Convert any input to plain JSON data.

    Raises `errors.ValidationError` when it contains itself, or has a number that is not finite.
    """
    try:
        return encode(body)
    except (RecursionError, ValidationError):
        violation = find_unencodable(body) or _too_deep("body")
    finally:
        del body
    raise ValidationError([violation], operation=operation.name if operation else None)


def as_object(data: Any, *, operation: str, status: int | None) -> Mapping[str, Any]:
    """Return the data if it is a JSON object, as the description declares.

    Raises `errors.DecodeError` otherwise.
    """
    if isinstance(data, Mapping):
        return cast("Mapping[str, Any]", data)
    reason, body = f"the body is {kind_of(data)}, not an object", _shown(data)
    del data
    raise DecodeError(reason, operation=operation, status=status, body=body)


def refuse_body(data: Any, *, operation: str) -> None:
    """Raise for a request body of an operation that takes none.

    Raises `errors.DecodeError`.
    """
    body = _shown(data)
    del data
    raise DecodeError("the operation takes no body", operation=operation, status=None, body=body)


def _shown(data: Any) -> str:
    try:
        return show(data)
    except RecursionError:
        return kind_of(data)


# -- how messages describe input


def locate(source: object, keys: Iterable[str | int], path: str = "") -> tuple[str, object]:
    """Follow wire keys into input; return the path in the input's own names, and the value, `UNSET` if absent.

    For a model, the path has the names of its attributes. `path` is the path to the input itself.
    """
    for key in keys:
        name, source = _step(source, key)
        path = join_path(path, name)
    return path, source


def _step(source: object, key: str | int) -> tuple[str | int, object]:
    if isinstance(source, Model):
        for name, wire in source.FIELDS:
            if wire == key:
                return name, getattr(source, name, UNSET)
        return key, source.additional_properties.get(cast("str", key), UNSET)
    if isinstance(source, Mapping):
        return key, cast("Mapping[object, object]", source).get(key, UNSET)
    if isinstance(source, list | tuple):
        # A set holds neither models nor mappings.
        return key, cast("Sequence[object]", source)[cast("int", key)]
    return key, UNSET


def join_path(path: str, key: str | int) -> str:
    """Append a key or an index to a path."""
    if isinstance(key, int):
        return f"{path}[{key}]"
    return f"{path}.{key}" if path else key


def find_unencodable(value: object, path: str = "") -> Violation | None:
    """Find the first value in input that JSON cannot represent; it is not shown, since it may be a secret."""
    pending = [(path, value, 0)]
    while pending:
        here, value, depth = pending.pop()
        if depth > _DEEPEST:
            return _too_deep(path or "body")
        if not isinstance(value, Model | Mapping | list | tuple | set | frozenset):
            limit = _unencodable(value)
            if limit is not None:
                return Violation(here or "body", limit, kind_of(value))
            continue
        if isinstance(value, Mapping):
            for key in cast("Mapping[object, object]", value):
                if not isinstance(key, str):
                    return Violation(here or "body", "must have strings as keys", kind_of(key))
        children = _children(cast("object", value))
        pending += reversed([(join_path(here, name), inner, depth + 1) for name, inner in children])
    return None


def _too_deep(path: str) -> Violation:
    return Violation(path, f"must not contain itself, or be nested deeper than {_DEEPEST} levels")


def _children(value: object) -> Iterable[tuple[Any, object]]:
    if isinstance(value, Model):
        yield from ((name, getattr(value, name)) for name, _ in value.FIELDS)
        value = value.additional_properties
    if isinstance(value, Mapping):
        yield from cast("Mapping[Any, object]", value).items()
    else:
        yield from enumerate(cast("Iterable[object]", value))


def _unencodable(value: object) -> str | None:
    if value is UNSET:
        return None
    try:
        orjson.dumps(encode(value))
    except ValidationError:
        return "must be finite"
    except orjson.JSONEncodeError:
        if isinstance(value, int):
            return "must be an integer of at most 64 bits"
        return _UNICODE if isinstance(value, str) else "must be JSON"
    return None


def shown(value: object) -> str:
    """Describe a value in a message: its repr when it is short, else its kind."""
    if isinstance(value, str):
        text = str(value)
        if len(text) <= _SHOWN_WHOLE:
            return repr(text)
        return f"{kind_of(text)} that starts with {text[:_SHOWN_START]!r}"
    if isinstance(value, int) and value.bit_length() > _LONG_INTEGER:
        return f"an integer of {value.bit_length()} bits"
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    return kind_of(value)


def kind_of(value: object) -> str:
    """Describe the kind of a value without showing it."""
    if value is None:
        return "null"
    if value is UNSET:
        return "nothing"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, str):
        return f"a string of {_counted(len(value), 'character')}"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, Mapping):
        return "an object"
    if isinstance(value, list | tuple):
        return f"an array of {_counted(len(cast('Sequence[object]', value)), 'item')}"
    return f"a Python {type(value).__name__}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
