"""Finding secrets in whatever a program may show, print, pickle or log."""

import copy
import html
import pickle
import re
import traceback
from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any, Final
from urllib.parse import unquote

_TESTS: Final = Path(__file__).parent


def leaked(text: str, secrets: Iterable[str]) -> list[str]:
    """List the secrets that a text has, in any encoding."""
    texts = [*_decoded(text)]
    return [each for each in secrets if any(form in view for form in _forms(each) for view in texts)]


def _decoded(text: str) -> Iterator[str]:
    for _ in range(4):
        yield text
        text = unquote(html.unescape(text.replace("\x00", "")))
        text = re.sub(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})", lambda each: chr(int(each[1] or each[2], 16)), text)
        text = re.sub(r"\\(.)", r"\1", text)


def _forms(secret: str) -> Iterator[str]:
    yield secret
    for before in range(3):
        encoded = b64encode(b"x" * before + secret.encode()).decode().rstrip("=")
        yield encoded[4 if before else 0 : -1]
        yield encoded[4 if before else 0 : -1].replace("+", "-").replace("/", "_")


def everything_of(error: BaseException) -> str:
    """Collect all that an error can show: text, attributes, pickle, notes, causes, and local variables of all frames.

    The tests' own frames, which stand for the caller's, are left out.
    """
    parts: list[str] = []
    pending: list[BaseException | None] = [error]
    seen: set[int] = set()
    while pending:
        each = pending.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        pending += [each.__cause__, each.__context__]
        if isinstance(each, BaseExceptionGroup):
            pending += each.exceptions
        parts += [str(each), repr(each), repr(each.args), repr(vars(each)), *getattr(each, "__notes__", [])]
        parts += traceback.format_exception_only(each)
        parts += [repr(value) for value in vars(each).values()]
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if not is_of_tests(frame):
                parts += [_described(value) for value in frame.f_locals.values()]
    parts += [pickle.dumps(error).decode("utf-8", "replace"), repr(vars(copy.copy(error)))]
    return "\n".join(parts)


def is_of_tests(frame: FrameType) -> bool:
    """Tell the tests' own frames, wherever the repository and the environment are."""
    return Path(frame.f_code.co_filename).is_relative_to(_TESTS)


def _described(value: Any) -> str:
    try:
        return repr(value)
    except AttributeError as error:
        # An object that its constructor has not finished.
        return str(error)
