"""One client in many event loops, threads and processes."""

import asyncio
import gc
import os
import pickle
import subprocess
import sys
import textwrap
import threading
import warnings
from base64 import b64encode
from collections.abc import Callable, Iterator
from typing import Any, Final

import aiohttp
import pytest

from sinch_provisioning import BasicAuth, BearerToken, OAuth2ClientCredentials, ProvisioningClient, errors, sessions
from sinch_provisioning.auth import Auth
from sinch_provisioning.limits import RateLimit
from sinch_provisioning.retrying import Retry
from sinch_provisioning.testing import StandInServer

from .conftest import CANARY, QUICK

THREADS: Final = 6


@pytest.fixture
def stand_in() -> Iterator[StandInServer]:
    """Give a stand-in that runs in a thread and a loop of its own."""
    server = StandInServer()
    started = threading.Event()
    ends: list[Callable[[], object]] = []

    async def run() -> None:
        async with server:
            end, loop = asyncio.Event(), asyncio.get_running_loop()
            ends.append(lambda: loop.call_soon_threadsafe(end.set))
            started.set()
            await end.wait()

    thread = threading.Thread(target=asyncio.run, args=(run(),))
    thread.start()
    started.wait()
    yield server
    ends[0]()
    thread.join()


async def work(client: ProvisioningClient, calls: int = 10) -> int:
    pages = await asyncio.gather(*(client.webhooks.list() for _ in range(calls)))
    return len(pages)


def test_one_run_after_the_other(stand_in: StandInServer) -> None:
    """What other clients answer to with "Event loop is closed"."""
    client = stand_in.client(retry=QUICK)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(5):
            assert asyncio.run(work(client)) == 10
            gc.collect()
        asyncio.run(client.aclose())
        gc.collect()
    assert stand_in.requests.count("token") == 1
    assert stand_in.requests.count("webhooks.list") == 50


def test_retries_and_limits_in_one_run_after_the_other(stand_in: StandInServer) -> None:
    client = stand_in.client(retry=QUICK, rate_limit=RateLimit(per_second=2000, concurrency=3))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(3):
            stand_in.faults.add(operation="webhooks.list", status=503, times=3)
            assert asyncio.run(work(client)) == 10
        asyncio.run(client.aclose())
    assert client.stats.retries == 9


def test_many_threads_at_once(stand_in: StandInServer) -> None:
    client = stand_in.client(retry=QUICK)
    # One token for all: it is there before they begin.
    asyncio.run(work(client, 1))
    stand_in.faults.plan(3, rate=0.2, operation="webhooks.list")
    barrier = threading.Barrier(THREADS)
    results: list[Any] = []

    def run() -> None:
        barrier.wait()
        try:
            results.append(asyncio.run(work(client, 20)))
        except errors.ProvisioningError as error:
            # Four faults in a row are possible.
            results.append(error)

    threads = [threading.Thread(target=run) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    gc.collect()
    assert len(results) == THREADS
    assert all(each == 20 or getattr(each, "outcome", None) for each in results)
    assert stand_in.requests.count("token") == 1
    asyncio.run(client.aclose())


def test_threads_that_start_together_need_a_token_each_at_most(stand_in: StandInServer) -> None:
    client = stand_in.client(retry=QUICK)
    barrier = threading.Barrier(THREADS)

    def run() -> None:
        barrier.wait()
        asyncio.run(work(client, 20))

    threads = [threading.Thread(target=run) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 1 <= stand_in.requests.count("token") <= THREADS
    assert stand_in.requests.count("webhooks.list", succeeded=True) == 20 * THREADS
    asyncio.run(client.aclose())


def test_closing_closes_the_sessions_of_all_loops(stand_in: StandInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    connectors: list[aiohttp.TCPConnector] = []
    # A loop that does not run is not waited for.
    monkeypatch.setattr(sessions, "_CLOSE_TIMEOUT", 3600.0)

    def make() -> aiohttp.TCPConnector:
        connectors.append(aiohttp.TCPConnector())
        return connectors[-1]

    client = stand_in.client(connector=make)
    loops = [asyncio.new_event_loop() for _ in range(3)]
    for loop in loops:
        loop.run_until_complete(work(client, 3))
    loops[0].run_until_complete(asyncio.wait_for(client.aclose(), 60))
    for loop in loops:
        loop.run_until_complete(asyncio.sleep(0.01))
        loop.close()
    assert [each.closed for each in connectors] == [True] * 3
    gc.collect()


def test_closing_waits_for_the_busy_loop_of_another_thread(stand_in: StandInServer) -> None:
    connectors: list[aiohttp.TCPConnector] = []

    def make() -> aiohttp.TCPConnector:
        connectors.append(aiohttp.TCPConnector())
        return connectors[-1]

    client = stand_in.client(connector=make)
    busy, closing = threading.Event(), threading.Event()

    async def be_busy() -> None:
        await work(client, 1)
        busy.set()
        closing.wait()

    async def close() -> None:
        ending = asyncio.create_task(client.aclose())
        await asyncio.sleep(0.05)
        early = ending.done()
        closing.set()
        await ending
        assert not early
        assert [each.closed for each in connectors] == [True]

    thread = threading.Thread(target=asyncio.run, args=(be_busy(),))
    thread.start()
    busy.wait()
    asyncio.run(close())
    thread.join()


async def test_a_closed_client_asks_for_no_token() -> None:
    async with StandInServer() as server:
        client = server.client()
        await client.aclose()
        with pytest.raises(errors.ClientClosedError):
            await client.webhooks.list()
        assert server.requests.total == 0


def test_a_given_session_is_for_one_loop(stand_in: StandInServer) -> None:
    async def make() -> aiohttp.ClientSession:
        return aiohttp.ClientSession()

    loop = asyncio.new_event_loop()
    session = loop.run_until_complete(make())
    client = stand_in.client(session=session)
    assert loop.run_until_complete(work(client, 2)) == 2
    with pytest.raises(errors.ConfigurationError, match="the given session belongs to another event loop"):
        asyncio.run(work(client, 1))
    loop.run_until_complete(session.close())
    loop.close()
    asyncio.run(client.aclose())


def test_closed_loops_are_dropped(stand_in: StandInServer) -> None:
    client = stand_in.client()
    for _ in range(4):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(work(client, 2))
        # Not closed cleanly, as test runners do.
        loop.close()
    asyncio.run(work(client, 2))
    assert len(client._transport._sessions) == 0
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        gc.collect()
        asyncio.run(client.aclose())


def in_a_process(stand_in: StandInServer, code: str, *flags: str) -> tuple[str, str]:
    head = """
        import asyncio, gc, os, sys, warnings
        from sinch_provisioning import OAuth2ClientCredentials, ProvisioningClient
        url, project = sys.argv[1:]
        auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=url + "/oauth2/token")
        client = ProvisioningClient(project, auth=auth, server=url)
    """
    source = textwrap.dedent(head) + textwrap.dedent(code)
    done = subprocess.run(
        [sys.executable, *flags, "-c", source, stand_in.url, stand_in.project_id],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr


def test_forgetting_to_close_gives_one_warning(stand_in: StandInServer) -> None:
    code = """
        async def main():
            global client
            await client.webhooks.list()
            client = None
            gc.collect()
            await asyncio.sleep(0.05)
        asyncio.run(main())
        gc.collect()
    """
    _, said = in_a_process(stand_in, code, "-X", "dev", "-W", "always")
    assert said.count("Warning") == 1, said
    assert "ResourceWarning: unclosed ProvisioningClient(project_id=" in said


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.parametrize("where", ["between runs", "inside a run"])
def test_a_forked_process_starts_afresh(stand_in: StandInServer, where: str) -> None:
    """Parent and child go on at the same time; neither closes, reads or answers for the other's connections."""
    forking = """
        def fork(then):
            child = os.fork()
            if child == 0:
                status = 1
                try:
                    then()
                    status = 0
                finally:
                    gc.collect()
                    os._exit(status)
            return child
        async def work(who):
            for _ in range(20):
                await asyncio.gather(*(client.webhooks.list() for _ in range(5)))
            # In one piece, since both processes write here.
            os.write(1, f"{who} {client.stats.requests}\\n".encode())
    """
    running = {
        "between runs": """
            loop = asyncio.new_event_loop()
            loop.run_until_complete(work("before"))
            child = fork(lambda: asyncio.run(work("child")))
            loop.run_until_complete(work("parent"))
            status = os.waitpid(child, 0)[1]
            loop.run_until_complete(work("after"))
            loop.run_until_complete(client.aclose())
            loop.close()
            assert status == 0, status
        """,
        "inside a run": """
            async def main():
                await work("before")
                def then():
                    # The child's own loop: that of the parent is in the middle of this function.
                    asyncio._set_running_loop(None)
                    asyncio.run(work("child"))
                child = fork(then)
                await work("parent")
                status = os.waitpid(child, 0)[1]
                await work("after")
                await client.aclose()
                assert status == 0, status
            asyncio.run(main())
        """,
    }
    code = textwrap.dedent(forking) + textwrap.dedent(running[where])
    printed, said = in_a_process(stand_in, code, "-X", "dev")
    lines = dict(line.split() for line in printed.splitlines())
    # The first token is the 101st request; the child counts its own, and has the token already.
    assert lines == {"before": "101", "child": "100", "parent": "201", "after": "301"}
    assert "Warning" not in said, said
    assert stand_in.requests.count("token") == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_process_need_not_close_what_it_did_not_open(stand_in: StandInServer) -> None:
    code = """
        async def main():
            global client
            await client.webhooks.list()
            child = os.fork()
            if child == 0:
                asyncio._set_running_loop(None)
                client = None
                gc.collect()
                os._exit(0)
            assert os.waitpid(child, 0)[1] == 0
            await client.aclose()
        asyncio.run(main())
    """
    _, said = in_a_process(stand_in, code, "-X", "dev", "-W", "always")
    assert "unclosed" not in said, said


@pytest.mark.parametrize(
    "auth",
    [
        BasicAuth("key-id", CANARY),
        BearerToken(CANARY),
        OAuth2ClientCredentials("key-id", CANARY, token_url="http://127.0.0.1:9"),
    ],
    ids=lambda each: type(each).__name__,
)
def test_settings_are_pickled_without_secrets_unless_asked(auth: Auth) -> None:
    client = ProvisioningClient(
        "p",
        auth=auth,
        server="http://127.0.0.1:9",
        timeout=3,
        deadline=7,
        retry=Retry(attempts=2, first_delay=0.1, longest_delay=3),
        rate_limit=RateLimit(per_second=5, concurrency=2),
        retry_budget=9,
        max_response_size=1000,
        validate=False,
    )
    forms = {CANARY.encode(), b64encode(f"key-id:{CANARY}".encode())}
    plain = pickle.dumps(client.settings())
    assert not any(form in plain for form in forms)
    assert ProvisioningClient(**pickle.loads(plain), auth=auth).settings() == client.settings()
    asked = pickle.dumps(client.settings(with_secrets=True))
    assert any(form in asked for form in forms)
    settings = pickle.loads(asked)
    assert CANARY not in repr(settings)
    used, remade = (each.current(client._transport) for each in (auth, settings["auth"]))
    assert (used and used.reveal()) == (remade and remade.reveal())
    for refused in (client, auth):
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(refused)


async def test_a_client_made_of_pickled_settings_works() -> None:
    async with StandInServer() as server, server.client() as client:
        await client.webhooks.list()
        settings = pickle.loads(pickle.dumps(client.settings(with_secrets=True)))
        async with ProvisioningClient(**settings) as other:
            assert (await other.webhooks.list()).items == []
        assert server.requests.count("token") == 2


def test_no_thread_is_forgotten_in_the_stats(stand_in: StandInServer) -> None:
    client = stand_in.client()
    counts = client._transport._counts
    barrier = threading.Barrier(THREADS)

    def run() -> None:
        barrier.wait()
        for number in range(20_000):
            counts.requests.add()
            if number % 1000 == 0:
                assert client.stats.requests > 0

    threads = [threading.Thread(target=run) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert client.stats.requests == client.stats.requests == 20_000 * THREADS
