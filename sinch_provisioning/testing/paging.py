"""Pages of lists, and the tokens that lead from one to the next."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from typing import Any, Final, cast

import orjson

from sinch_provisioning.testing.calls import Call
from sinch_provisioning.testing.refusals import Refusal, code_for, invalid_input
from sinch_provisioning.testing.state import JsonObject, Record

Key = Sequence[str | int]
_SIGNATURE_SIZE: Final = 12
DEFAULT_SIZE: Final = 50


class Listing:
    """One request for a page: its filters, its size, and where it starts.

    A token keeps the filters of the first request, so that they need not be sent again. It is opaque, and belongs to
    one operation, project and path.

    Args:
        call: The request.
        maximum: The largest page size.
        filters: The names of the filters and other parameters that decide what is listed and in which order, each
            with the enum of its values, or None when it is any text.
        default: The page size when none is asked for.

    Raises:
        Refusal: The page size, the token or a filter's value is invalid.

    """

    def __init__(
        self,
        call: Call,
        *,
        maximum: int,
        filters: Mapping[str, type[Enum] | None] | None = None,
        default: int = DEFAULT_SIZE,
    ) -> None:
        self._call = call
        self.values: dict[str, list[str]] = {}
        for name, allowed in (filters or {}).items():
            values = [value for text in call.query.get(name, ()) for value in _split(text, allowed)]
            if allowed is None:
                # An empty text filters nothing.
                values = [value for value in values if value]
            elif not all(value in allowed._value2member_map_ for value in values):
                raise _invalid_filter(call, name, allowed)
            if values:
                self.values[name] = values
        self._direction = "next"
        self._anchor: list[str | int] | None = None
        self.size: int = min(default, maximum)
        for name in ("pageToken", "pageSize"):
            if len(call.query.get(name, ())) > 1:
                raise invalid_input(f"{name}: must be given once")
        token = call.first("pageToken")
        if token is not None:
            self._read_token(token)
        self._read_size(call.first("pageSize"), maximum)

    def one(self, name: str) -> str | None:
        """Give the only value of a filter, None when it was not sent."""
        return next(iter(self.values.get(name, ())), None)

    def allows(self, name: str, value: str | None) -> bool:
        """Tell whether a filter lets a value through; a filter that was not sent lets everything through."""
        return name not in self.values or value in self.values[name]

    def answer(
        self,
        records: Iterable[Record],
        *,
        items: str,
        key: Callable[[Record], Key] | None = None,
        descending: bool = False,
        show: Callable[[Record], Any] | None = None,
    ) -> JsonObject:
        """Give the page: `items` is the name of its array, `key` what records are sorted by before their number."""
        prefix = key or _nothing
        keyed = sorted(
            (([*prefix(record), record.number], record) for record in records), key=_first, reverse=descending
        )
        start, end = self._bounds([each for each, _ in keyed], descending=descending)
        chosen = keyed[start:end]
        page: JsonObject = {
            "totalSize": len(keyed),
            "pageSize": self.size,
            items: [show(record) if show else record.data for _, record in chosen],
        }
        if start > 0 and chosen:
            page["previousPageToken"] = self._write_token("previous", chosen[0][0])
        if end < len(keyed) and chosen:
            page["nextPageToken"] = self._write_token("next", chosen[-1][0])
        return page

    def _bounds(self, keys: list[list[str | int]], *, descending: bool) -> tuple[int, int]:
        if self._anchor is None:
            return 0, self.size
        # The anchor itself may be gone by now, so what counts is which side of it a key is on.
        anchor = self._anchor
        if self._direction == "next":
            start = sum(1 for key in keys if (key >= anchor if descending else key <= anchor))
            return start, start + self.size
        end = sum(1 for key in keys if (key > anchor if descending else key < anchor))
        return max(0, end - self.size), end

    def _read_size(self, text: str | None, maximum: int) -> None:
        if text is None:
            return
        if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= maximum:
            code = code_for(self._call.operation, 400, ("invalid_page_size", "invalid_input"))
            raise Refusal(400, code, f"The page size must be a whole number from 1 to {maximum}.")
        self.size = int(text)

    def _scope(self) -> str:
        return "/".join((self._call.operation.name, self._call.project.id, *self._call.arguments))

    def _write_token(self, direction: str, anchor: Key) -> str:
        content = orjson.dumps({"d": direction, "a": list(anchor), "n": self.size, "f": self.values})
        return base64.urlsafe_b64encode(self._sign(content) + content).decode().rstrip("=")

    def _read_token(self, token: str) -> None:
        try:
            raw = base64.urlsafe_b64decode(token.encode() + b"=" * (-len(token) % 4))
        except (binascii.Error, ValueError):
            raise _invalid_token(self._call) from None
        signature, content = raw[:_SIGNATURE_SIZE], raw[_SIGNATURE_SIZE:]
        if not hmac.compare_digest(signature, self._sign(content)):
            raise _invalid_token(self._call)
        data = cast("JsonObject", orjson.loads(content))
        self._direction, self._anchor, self.size, self.values = data["d"], data["a"], data["n"], data["f"]

    def _sign(self, content: bytes) -> bytes:
        message = self._scope().encode() + b"\0" + content
        return hmac.new(self._call.world.token_key, message, hashlib.sha256).digest()[:_SIGNATURE_SIZE]


def _first(pair: tuple[list[str | int], Record]) -> list[str | int]:
    return pair[0]


def _nothing(record: Record) -> Key:
    del record
    return ()


def _split(text: str, allowed: type[Enum] | None) -> list[str]:
    """An array may be sent as repeated parameters or with commas; free text may have commas of its own."""
    return [text] if allowed is None else text.split(",")


def _invalid_token(call: Call) -> Refusal:
    code = code_for(call.operation, 400, ("invalid_page_token", "invalid_input"))
    return Refusal(400, code, "The page token is not one that this list gave.")


def _invalid_filter(call: Call, name: str, allowed: type[Enum]) -> Refusal:
    codes = {
        "filterStates": "invalid_filter_states",
        "filterStatuses": "invalid_filter_statuses",
        "fieldMask": "invalid_fields",
    }
    preferred = (codes[name], "invalid_input") if name in codes else ("invalid_input",)
    own = call.operation.error_codes.get(400, ())
    code = next((code for code in preferred if code in own), "invalid_input")
    values = list(allowed._value2member_map_)
    return Refusal(400, code, f"{name} has a value that is none of its own.", information={"supportedValues": values})
