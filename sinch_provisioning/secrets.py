"""Strings that never show, and masking them in whatever text may repeat them."""

import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import TracebackType
from typing import Any, Final, Self, cast

import aiohttp

from sinch_provisioning.runtime.model import MASK, has_secret_name


class Secret:
    """Holds a credential, so that no repr, log line or traceback with local variables shows it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    @classmethod
    def of(cls, value: "str | Secret") -> "Secret":
        """Wrap a string; a secret is returned as it is."""
        return value if isinstance(value, Secret) else cls(value)

    def reveal(self) -> str:
        """Return the string."""
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

    def __repr__(self) -> str:
        return f"Secret('{MASK}')"

    __str__ = __repr__

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> Any:
        raise TypeError("a secret is not pickled")


class PickledSecret(Secret):
    """A secret that its owner wants to be pickled; it shows no more than any other."""

    __slots__ = ()

    def __reduce__(self) -> Any:
        return PickledSecret, (self._value,)


def credential_secrets(credential: Secret) -> Iterator[str]:
    """Yield what is secret in the value of an Authorization header; of HTTP Basic also the decoded key."""
    scheme, _, value = credential.reveal().rpartition(" ")
    yield value
    if scheme.lower() == "basic":
        try:
            pair = b64decode(value, validate=True).decode()
        except ValueError:
            return
        yield pair
        yield pair.partition(":")[2]


def body_secrets(body: Any, schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield the values of the fields of a JSON body that are credentials by the schema, or by their name."""
    if isinstance(body, list):
        for item in cast("list[object]", body):
            yield from body_secrets(item, schema.get("items", _ANY))
    elif isinstance(body, Mapping):
        candidates = [each["model"].schema()["properties"] for each in _variants(schema) if "model" in each]
        for name, value in cast("Mapping[str, Any]", body).items():
            schemas = [properties[name] for properties in candidates if name in properties]
            if has_secret_name(name) or any(each.get("secret") for each in schemas):
                yield from _scalars(value)
            elif isinstance(value, list | Mapping):
                yield from body_secrets(value, {"anyOf": schemas} if schemas else _ANY)


_ANY: Final[Mapping[str, Any]] = {}


def _variants(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield schema
    for each in schema.get("anyOf", ()):
        yield from _variants(each)


def _scalars(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        value = list(cast("Mapping[str, Any]", value).values())
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _scalars(item)
    elif value is not None and not isinstance(value, bool):
        yield str(value)


def without_request(
    error: BaseException, redact: Callable[[str], str] = str, *, with_frames: bool = False
) -> BaseException:
    """Return an exception without what aiohttp's exceptions hold of a request: headers, URLs, proxies.

    Its causes are treated alike, and what `redact` changes is replaced too, without its own causes. Tracebacks end
    before aiohttp's frames, which hold the headers, and are left out altogether unless they are wanted.
    """
    chain: dict[int, BaseException] = {}
    pending: list[BaseException | None] = [error]
    while pending:
        each = pending.pop()
        if each is not None and id(each) not in chain:
            chain[id(each)] = each
            pending += [each.__cause__, each.__context__]
    replaced = {key: _replacement(each, redact) for key, each in chain.items()}
    for key, each in chain.items():
        made, suppressed = replaced[key], each.__suppress_context__
        if made is each:
            made.__context__ = replaced.get(id(each.__context__))
            made.__cause__ = replaced.get(id(each.__cause__))
            made.__suppress_context__ = suppressed
        made.__traceback__ = _frames_before_aiohttp(each.__traceback__) if with_frames else None
    return replaced[id(error)]


def _replacement(error: BaseException, redact: Callable[[str], str]) -> BaseException:
    """Return an exception, or one that says the same without what must not show."""
    name = type(error).__name__
    # Both have a URL in their text.
    if isinstance(error, aiohttp.ClientResponseError):
        return aiohttp.ClientError(f"{name} {error.status}")
    if isinstance(error, aiohttp.InvalidURL):
        return aiohttp.ClientError(name)
    if _holds_request(error) or (redact is not str and _repeats_secret(error, redact)):
        text = redact(str(error))
        return aiohttp.ClientError(f"{name}: {text}" if text else name)
    return error


def _repeats_secret(error: BaseException, redact: Callable[[str], str]) -> bool:
    shown = f"{error} {error.args!r} {vars(error)!r}"
    return redact(shown) != shown


def _holds_request(error: BaseException) -> bool:
    if isinstance(error, BaseExceptionGroup):
        return cast("BaseExceptionGroup[BaseException]", error).subgroup(aiohttp.ClientError) is not None
    if not isinstance(error, aiohttp.ClientError):
        return False
    return not all(isinstance(each, str | int | None) for each in (*error.args, *vars(error).values()))


def _frames_before_aiohttp(traceback: TracebackType | None) -> TracebackType | None:
    kept: list[TracebackType] = []
    while traceback is not None:
        package = str(traceback.tb_frame.f_globals.get("__name__")).partition(".")[0]
        if package in {"aiohttp", "asyncio"}:
            # A task group's frame holds the exceptions of its tasks.
            break
        if package != __package__:
            kept.append(traceback)
        traceback = traceback.tb_next
    made: TracebackType | None = None
    for each in reversed(kept):
        made = TracebackType(made, each.tb_frame, each.tb_lasti, each.tb_lineno)
    return made


_LAYERS: Final = 5
"""How often a text may have been encoded, one encoding on top of the other."""
_SHORT: Final = 6
"""A secret shorter than this is masked only where it stands alone: "1234" must not blacken every number."""
_SHORTEST_FRAGMENT: Final = 7
# Each alternative begins with a character of its own, which lets the pattern skip the text in between fast.
_ESCAPES: Final = re.compile(
    r"\\(?:u[0-9a-fA-F]{4}(?:\\u[0-9a-fA-F]{4})*|x[0-9a-fA-F]{2}(?:\\x[0-9a-fA-F]{2})*|[^ux](?:\\[^ux])*)"
    r"|%[0-9a-fA-F]{2}(?:%[0-9a-fA-F]{2})*"
    r"|&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z]{2,10};)",
    re.DOTALL,
)
_CONTROLS: Final = str.maketrans("ntrbf", "\n\t\r\b\f")
_BASE64: Final = re.compile(rf"[A-Za-z0-9+/_-]{{{_SHORTEST_FRAGMENT},}}={{0,2}}")


class Redactor:
    """Masks secrets in text, as they are and in the encodings in which servers and tools repeat a request.

    Those are JSON's and Python's escapes, percent-encoding, HTML entities and UTF-16, on top of one another too, and
    base64 of a text that contains the secret. A text that needs decoding to find a secret is returned decoded. The time
    taken is proportional to the text's length.
    """

    __slots__ = ("_fragments", "_long", "_short")

    def __init__(self, secrets: Iterable[str]) -> None:
        kept = {each for each in secrets if each.strip()}
        longest_first = sorted({form for each in kept for form in _forms(each) if form}, key=len, reverse=True)
        self._long: Final = [each for each in longest_first if len(each) >= _SHORT]
        self._short: Final = [
            re.compile(rf"(?<![A-Za-z0-9]){re.escape(each)}(?![A-Za-z0-9])")
            for each in longest_first
            if len(each) < _SHORT
        ]
        self._fragments: Final = {fragment for each in kept for fragment in _base64_fragments(each)}

    def __call__(self, text: str) -> str:
        """Return a text with a mask in place of each secret."""
        shown = view = self._mask(text)
        for _ in range(_LAYERS):
            decoded = _decode(view)
            if decoded == view:
                break
            view = self._mask(decoded)
            if view != decoded:
                shown = view
        return shown

    def _mask(self, text: str) -> str:
        for secret in self._long:
            text = text.replace(secret, MASK)
        for pattern in self._short:
            text = pattern.sub(MASK, text)
        if any(fragment in text for fragment in self._fragments):
            # What is encoded with the secret goes too: its characters share bits with the secret's.
            text = _BASE64.sub(self._mask_base64, text)
        return text

    def _mask_base64(self, match: re.Match[str]) -> str:
        return MASK if any(fragment in match[0] for fragment in self._fragments) else match[0]


def _forms(secret: str) -> Iterator[str]:
    """Yield a secret as it is found in texts: what looks like escapes in it is undone with the text's own."""
    yield secret.replace(" ", "+")
    for _ in range(_LAYERS):
        yield secret
        secret = _decode(secret)


def _decode(text: str) -> str:
    """Undo one layer of escapes, and the zeros of UTF-16 that was read as UTF-8."""
    return _ESCAPES.sub(_unescape, text.replace("\x00", ""))


def _unescape(match: re.Match[str]) -> str:
    run = match[0]
    kind = run[1]
    if run[0] == "%":
        return bytes.fromhex(run.replace("%", "")).decode(errors="replace")
    if run[0] == "&":
        # Imported when it is needed: its table of entities is large.
        from html import unescape  # noqa: PLC0415

        return unescape(run)
    if kind == "u":
        return bytes.fromhex(run.replace("\\u", "")).decode("utf-16-be", errors="replace")
    return bytes.fromhex(run.replace("\\x", "")).decode("latin-1") if kind == "x" else run[1::2].translate(_CONTROLS)


def _base64_fragments(secret: str) -> Iterator[str]:
    """Yield what base64 of any text that contains a secret contains, for each of the three alignments."""
    plain = secret.encode(errors="replace")
    for before in range(3):
        encoded = b64encode(bytes(before) + plain)
        # The characters that share bits with what comes before and after the secret vary.
        fragment = encoded[(0, 2, 3)[before] : (before + len(plain)) * 8 // 6].decode()
        if len(fragment) >= _SHORTEST_FRAGMENT:
            yield fragment
            yield fragment.replace("+", "-").replace("/", "_")
