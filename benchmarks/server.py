"""The server of all clients: answers from memory, in a process of its own, until its standard input is closed.

Reads one line of JSON, the payloads, and writes one line, its port. It does no more HTTP than the clients need, so
that it is never what limits them.

    POST /token                                   a token for OAuth2
    GET  /v1/projects/P/whatsapp/senders/ID       the sender
    POST /v1/projects/P/whatsapp/senders          the sender, 201
    GET  /v1/projects/P/whatsapp/senders          a page; the only one, unless P is walk-N-MS: then N pages, each
                                                  MS milliseconds late
"""

import asyncio
import json
import sys
import threading
from typing import Final
from urllib.parse import parse_qs

from attrs import frozen

_END: Final = b"\r\n\r\n"
_LENGTH: Final = b"\r\ncontent-length:"
_NO_TOKEN: Final = b'"nextPageToken":null'


@frozen
class Answers:
    """The answers as bytes, heads included; the pages of a walk are made once a page."""

    token: bytes
    sender: bytes
    created: bytes
    page: bytes
    plain_page: bytes


class Connection(asyncio.Protocol):
    """One connection that is kept alive; requests may come in pieces, but not several at once."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport to answer on."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        """Answer nothing any more."""
        self._transport = None

    def data_received(self, data: bytes) -> None:
        """Answer the request once all of it is there."""
        self._received += data
        head, end, body = self._received.partition(_END)
        if not end or len(body) < _content_length(head):
            return
        self._received = b""
        method, target, _ = head.split(b" ", 2)
        answer, delay = self._answer(method, target)
        if delay:
            asyncio.get_running_loop().call_later(delay, self._write, answer)
        else:
            self._write(answer)

    def _write(self, answer: bytes) -> None:
        if self._transport is not None:
            self._transport.write(answer)

    def _answer(self, method: bytes, target: bytes) -> tuple[bytes, float]:
        if target == b"/token":
            return self._answers.token, 0.0
        if method == b"POST":
            return self._answers.created, 0.0
        path, _, query = target.partition(b"?")
        if not path.endswith(b"/senders"):
            return self._answers.sender, 0.0
        project = path.split(b"/")[3]
        if not project.startswith(b"walk-"):
            return self._answers.page, 0.0
        _, pages, milliseconds = project.split(b"-")
        token = parse_qs(query).get(b"pageToken", [b"0"])[0]
        following = int(token) + 1
        text = b'"nextPageToken":"%d"' % following if following < int(pages) else _NO_TOKEN
        return respond(b"200 OK", self._answers.plain_page.replace(_NO_TOKEN, text, 1)), int(milliseconds) / 1000


def respond(status: bytes, body: bytes) -> bytes:
    """Write a whole answer with a JSON body."""
    head = b"HTTP/1.1 %s\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
    return head % (status, len(body)) + body


def _content_length(head: bytes) -> int:
    _, found, rest = head.lower().partition(_LENGTH)
    return int(rest.partition(b"\r\n")[0]) if found else 0


def _compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


async def serve() -> None:
    """Serve until standard input ends, which it does at the latest when the process that started this one ends."""
    payloads = json.loads(sys.stdin.readline())
    sender, page = _compact(payloads["sender"]), _compact(payloads["page"])
    answers = Answers(
        token=respond(b"200 OK", _compact({"access_token": "token", "token_type": "bearer", "expires_in": 3599})),
        sender=respond(b"200 OK", sender),
        created=respond(b"201 Created", sender),
        page=respond(b"200 OK", page),
        plain_page=page,
    )
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(answers), "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    ended = asyncio.Event()

    def wait_for_the_end() -> None:
        sys.stdin.read()
        loop.call_soon_threadsafe(ended.set)

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    await ended.wait()
    server.close()


if __name__ == "__main__":
    asyncio.run(serve())
