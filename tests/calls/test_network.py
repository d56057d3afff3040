"""What a network does: refuses, keeps silent, resets anywhere, shows the wrong certificate, has no such name."""

import asyncio
import socket
import ssl
import struct
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any, Final

import aiohttp
import pytest
import trustme
from aiohttp.abc import AbstractResolver, ResolveResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from sinch_provisioning import errors
from sinch_provisioning.errors import Outcome
from tests.leaks import everything_of

from .conftest import CANARY, Call, Connect, Listen, Talk

ANSWER: Final = (
    b'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 22\r\n\r\n{"id": "w1", "pad": 1}'
)
BODY: Final[Any] = {"target": "https://example.com/hook", "secret": "webhook-secret", "triggers": ["ALL"]}


async def read_request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    _, found, rest = head.lower().partition(b"content-length: ")
    return head + (await reader.readexactly(int(rest.split(b"\r\n")[0])) if found else b"")


def reset(writer: asyncio.StreamWriter) -> None:
    connection: socket.socket = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


@pytest.mark.parametrize("ending", ["reset", "closed"])
async def test_a_reset_at_every_byte_of_the_answer(listen: Listen, connect: Connect, ending: str) -> None:
    """Each position on its own: a creation is never sent twice, a reading is sent until it is answered."""
    cut: int | None = None
    requests: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal cut
        while True:
            requests.append(await read_request(reader))
            if cut is None:
                writer.write(ANSWER)
                continue
            writer.write(ANSWER[:cut])
            cut = None
            await writer.drain()
            if ending == "reset":
                # A reset may overtake what was written; either way the answer has no end.
                reset(writer)
            return

    client = connect(await listen(talk))
    for position in range(len(ANSWER)):
        cut = position
        requests.clear()
        with pytest.raises(errors.ConnectionFailedError) as caught:
            await client.webhooks.create(BODY)
        assert (len(requests), caught.value.outcome) == (1, Outcome.UNKNOWN), position
        assert CANARY not in everything_of(caught.value)

        cut = position
        requests.clear()
        assert (await client.webhooks.get("w1")).id == "w1"
        assert len(requests) == 2, position
    assert client.stats.requests == 3 * len(ANSWER)


async def test_a_reset_at_every_byte_of_the_request(listen: Listen, connect: Connect) -> None:
    """Whatever part of a creation has arrived, it is not sent again."""
    wanted = 0
    connections = 0

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        await reader.readexactly(wanted)
        reset(writer)

    client = connect(await listen(talk))
    for size in range(0, 300, 7):
        wanted = size
        connections = 0
        with pytest.raises(errors.ConnectionFailedError) as caught:
            await client.webhooks.create(BODY)
        assert (connections, caught.value.outcome) == (1, Outcome.UNKNOWN)


async def test_a_kept_connection_that_was_closed_meanwhile(listen: Listen, connect: Connect) -> None:
    """The server closes an idle connection; the next creation may or may not meet that, and is never made twice."""
    requests = 0

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal requests
        await read_request(reader)
        requests += 1
        writer.write(ANSWER)
        await writer.drain()

    client = connect(await listen(talk))
    heard: list[str] = []
    for _ in range(30):
        try:
            await client.webhooks.create(BODY)
            heard.append("made")
        except errors.ConnectionFailedError as error:
            heard.append(error.outcome)
    assert heard.count("made") == requests
    assert set(heard) <= {"made", Outcome.UNKNOWN}
    for _ in range(30):
        assert (await client.webhooks.get("w1")).id == "w1"


async def test_refused(connect: Connect, unused_tcp_port: int) -> None:
    client = connect(f"http://127.0.0.1:{unused_tcp_port}")
    calls: list[Call] = [lambda: client.webhooks.get("w"), lambda: client.webhooks.create(BODY)]
    for call in calls:
        with pytest.raises(errors.ConnectionFailedError, match="nothing was sent") as caught:
            await call()
        assert caught.value.outcome is Outcome.NOT_SENT
    assert client.stats.retries == 6


async def test_silent(listen: Listen, connect: Connect) -> None:
    requests = 0

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal requests
        await read_request(reader)
        requests += 1
        await reader.read()

    client = connect(await listen(talk), timeout=0.5)
    with pytest.raises(errors.RequestTimeoutError) as caught:
        await client.webhooks.create(BODY)
    assert (requests, caught.value.outcome) == (1, Outcome.UNKNOWN)
    with pytest.raises(errors.RequestTimeoutError) as caught:
        await client.webhooks.get("w")
    assert requests == 5


async def test_a_total_timeout_while_connecting_has_sent_nothing(listen: Listen, connect: Connect) -> None:
    """A listener whose queue is full: the handshake is never finished."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        fillers = [socket.socket() for _ in range(4)]
        try:
            for filler in fillers:
                filler.setblocking(False)
                filler.connect_ex(address)
            client = connect(f"http://127.0.0.1:{address[1]}", timeout=2, retry=None)
            with pytest.raises(errors.RequestTimeoutError, match="in time; nothing was sent") as caught:
                await client.webhooks.create(BODY)
            assert caught.value.outcome is Outcome.NOT_SENT
        finally:
            for filler in fillers:
                filler.close()


async def test_waiting_for_a_connection_has_sent_nothing(listen: Listen, connect: Connect) -> None:
    connected = asyncio.Event()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        connected.set()
        await reader.read()

    url = await listen(talk)
    client = connect(url, connector=lambda: aiohttp.TCPConnector(limit=1), retry=None)
    first = asyncio.create_task(client.webhooks.get("w", timeout=None, deadline=None))
    await connected.wait()
    with pytest.raises(errors.RequestTimeoutError, match="nothing was sent") as caught:
        await client.webhooks.create(BODY, timeout=2)
    assert caught.value.outcome is Outcome.NOT_SENT
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first


# TLS


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def serving(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    certificate.configure_cert(context)
    return context


def self_signed(folder: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now, now + timedelta(1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    file = folder / "self-signed.pem"
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file)
    return context


def trusting(*authorities: trustme.CA) -> Any:
    context = ssl.create_default_context()
    for each in authorities:
        each.configure_trust(context)
    return lambda: aiohttp.TCPConnector(ssl=context)


def answering(requests: list[bytes]) -> Talk:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            requests.append(await read_request(reader))
            writer.write(ANSWER)

    return talk


async def test_a_certificate_that_the_user_trusts(listen: Listen, connect: Connect, authority: trustme.CA) -> None:
    requests: list[bytes] = []
    url = await listen(answering(requests), ssl=serving(authority.issue_cert("127.0.0.1")))
    assert (await connect(url, connector=trusting(authority)).webhooks.create(BODY)).id == "w1"
    assert len(requests) == 1


EXPIRED: Final = datetime.now(UTC) - timedelta(days=1)
LATER: Final = datetime.now(UTC) + timedelta(days=1)


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ("self-signed", "self.signed certificate"),
        ("unknown authority", "unable to get local issuer certificate"),
        ("wrong host", "(not valid for|doesn't match)"),
        ("expired", "expired"),
        ("not yet", "not yet valid"),
    ],
)
async def test_a_certificate_that_is_not_good(
    listen: Listen, connect: Connect, authority: trustme.CA, tmp_path: Path, case: str, said: str
) -> None:
    certificates = {
        "unknown authority": lambda: trustme.CA().issue_cert("127.0.0.1"),
        "wrong host": lambda: authority.issue_cert("other.example"),
        "expired": lambda: authority.issue_cert("127.0.0.1", not_before=EXPIRED - timedelta(1), not_after=EXPIRED),
        "not yet": lambda: authority.issue_cert("127.0.0.1", not_before=LATER, not_after=LATER + timedelta(1)),
    }
    context = self_signed(tmp_path) if case == "self-signed" else serving(certificates[case]())
    requests: list[bytes] = []
    url = await listen(answering(requests), ssl=context)
    client = connect(url, connector=trusting(authority))
    calls: list[Call] = [lambda: client.webhooks.create(BODY), lambda: client.webhooks.get("w")]
    for call in calls:
        with pytest.raises(errors.ConnectionFailedError, match=f"(?i){said}") as caught:
            await call()
        assert caught.value.outcome is Outcome.NOT_SENT
        assert isinstance(caught.value.__cause__, ssl.SSLCertVerificationError)
        assert CANARY not in everything_of(caught.value)
    # A certificate does not get better by asking again.
    assert (requests, client.stats.retries) == ([], 0)


async def test_verification_is_on_without_any_setting(listen: Listen, connect: Connect, authority: trustme.CA) -> None:
    requests: list[bytes] = []
    url = await listen(answering(requests), ssl=serving(authority.issue_cert("127.0.0.1")))
    for settings in ({}, {"trust_env": True}, {"connector": aiohttp.TCPConnector}):
        with pytest.raises(errors.ConnectionFailedError, match=r"(?i)certificate"):
            await connect(url, **settings).webhooks.get("w")
    assert requests == []


# Names and addresses


class Names(AbstractResolver):
    """Resolves every name to the given addresses, or fails as often as it is told."""

    def __init__(self, *addresses: tuple[str, int, socket.AddressFamily], failures: int = 0) -> None:
        self.addresses = addresses
        self.failures = failures
        self.asked = 0

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        self.asked += 1
        if self.asked <= self.failures or not self.addresses:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [
            ResolveResult(hostname=host, host=address, port=number, family=kind, proto=0, flags=0)
            for address, number, kind in self.addresses
        ]

    async def close(self) -> None:
        pass


async def test_a_name_that_does_not_resolve(connect: Connect) -> None:
    names = Names()
    client = connect("https://api.invalid", connector=lambda: aiohttp.TCPConnector(resolver=names, use_dns_cache=False))
    with pytest.raises(errors.ConnectionFailedError, match=r"api\.invalid") as caught:
        await client.webhooks.create(BODY)
    assert caught.value.outcome is Outcome.NOT_SENT
    assert names.asked == 4


async def test_a_name_that_resolves_again(listen: Listen, connect: Connect, authority: trustme.CA) -> None:
    requests: list[bytes] = []
    url = await listen(answering(requests), ssl=serving(authority.issue_cert("api.example")))
    port = int(url.rpartition(":")[2])
    names = Names(("127.0.0.1", port, socket.AF_INET), failures=2)
    context = ssl.create_default_context()
    authority.configure_trust(context)
    connector = lambda: aiohttp.TCPConnector(resolver=names, ssl=context, use_dns_cache=False)  # noqa: E731
    client = connect(f"https://api.example:{port}", connector=connector)
    assert (await client.webhooks.create(BODY)).id == "w1"
    assert (len(requests), client.stats.retries) == (1, 2)


async def test_ipv6(listen: Listen, connect: Connect) -> None:
    requests: list[bytes] = []
    try:
        url = await listen(answering(requests), host="::1")
    except OSError:
        pytest.skip("this machine has no IPv6")
    assert url.startswith("http://[::1]:")
    assert (await connect(url).webhooks.get("w1")).id == "w1"


async def test_the_other_address_family_when_one_is_refused(
    listen: Listen, connect: Connect, authority: trustme.CA
) -> None:
    requests: list[bytes] = []
    url = await listen(answering(requests), ssl=serving(authority.issue_cert("api.example")))
    port = int(url.rpartition(":")[2])
    names = Names(("::1", port, socket.AF_INET6), ("127.0.0.1", port, socket.AF_INET))
    context = ssl.create_default_context()
    authority.configure_trust(context)
    client = connect(f"https://api.example:{port}", connector=lambda: aiohttp.TCPConnector(resolver=names, ssl=context))
    assert (await client.webhooks.create(BODY)).id == "w1"
    assert (len(requests), client.stats.retries) == (1, 0)
