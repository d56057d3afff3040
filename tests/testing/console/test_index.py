"""The index that the console's lists are read from, and what hides the secrets in them."""

from typing import Any

import orjson
import pytest

from sinch_provisioning.testing import StandInServer
from sinch_provisioning.testing.console.index import GROUPS, WAITING, Index, Query
from sinch_provisioning.testing.console.masking import HIDDEN, mask, mask_body, mask_headers
from tests.testing.harness import SENDER, Api, Receiver
from tests.testing.test_tour import tour


def _dump(index: Index) -> dict[str, Any]:
    found = {group: index.find(group, Query(), offset=0, limit=1000) for group in (*GROUPS, "all")}
    waiting = index.find(WAITING, Query(), offset=0, limit=1000)["items"]
    return {**found, WAITING: sorted(item["key"] for item in waiting), "counts": index.counts()}


async def test_what_changed_is_enough(server: StandInServer, api: Api, hooked: Receiver) -> None:
    """An index that is told of changes only is at each moment the same as one that is made anew."""
    del hooked
    store = server.world.store
    console = server._console
    assert console is not None
    kept = console._index = Index(store)

    seen: set[str] = set()

    def compare() -> None:
        seen.update(group for group, number in kept.counts().items() if number)
        assert _dump(kept) == _dump(Index(store))

    await tour(api, after_each=compare)
    server.add_project()
    server.advance(days=60)
    compare()
    assert seen == {*GROUPS, WAITING}


async def test_what_is_made_again_is_new(server: StandInServer, api: Api) -> None:
    project = server.world.store.projects[server.project_id]
    index = Index(server.world.store)
    for name in ("one", "two"):
        project.add("sms.apps", name, {"id": name, "name": name})
    index.note(server.world.store.changed)
    again = project.find("sms.apps", "one")
    assert again is not None
    assert [item["id"] for item in index.find("apps", Query(), offset=0, limit=9)["items"]] == ["two", "one"]
    project.remove(again)
    project.add("sms.apps", "one", {"id": "one", "name": "again"})
    index.note(server.world.store.changed)
    assert [item["name"] for item in index.find("apps", Query(), offset=0, limit=9)["items"]] == ["again", "two"]
    assert index.held(project.id)["apps"] == 2


async def test_the_index_lives_as_long_as_somebody_listens(server: StandInServer, api: Api, account: Any) -> None:
    console = server._console
    assert console is not None
    async with api.session.get(f"{server.url}/_console/resources?group=senders") as response:
        assert (await response.json())["total"] == 0
    assert console._index is None
    async with api.session.get(f"{server.url}/_console/events") as stream:
        await stream.content.readline()
        kept = console._index
        assert kept is not None
        await api("whatsapp.senders.create", body=SENDER)
        async with api.session.get(f"{server.url}/_console/resources?group=senders") as response:
            assert (await response.json())["total"] == 1
        assert console._index is kept


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://user:pass@host/path", f"https://user:{HIDDEN}@host/path"),
        ("https://host:8080/a@b", "https://host:8080/a@b"),
        ("a=1&client_secret=x&b=2", f"a=1&client_secret={HIDDEN}&b=2"),
        ("pageToken=abc", "pageToken=abc"),
        ('{"secret": "a\\"b", "broken', f'{{"secret": "{HIDDEN}", "broken'),
        ('{"secret": "never ends', f'{{"secret": "{HIDDEN}'),
        ("nothing to hide", "nothing to hide"),
    ],
)
def test_masked_texts(text: str, shown: str) -> None:
    assert mask(text) == shown
    assert mask_body(text.encode()) == shown


def test_masked_bodies() -> None:
    body = {
        "secret": "s",
        "list": [{"authToken": "t", "nextPageToken": "n"}],
        "token_type": "bearer",
        "url": "http://u:p@h",
    }
    assert orjson.loads(mask_body(orjson.dumps(body))) == {
        "secret": HIDDEN,
        "list": [{"authToken": HIDDEN, "nextPageToken": "n"}],
        "token_type": "bearer",
        "url": f"http://u:{HIDDEN}@h",
    }
    assert mask_body(b"") == ""
    # 64-bit integers stay what they are.
    assert mask_body(b'{"n":9007199254740993}') == '{\n  "n": 9007199254740993\n}'
    assert mask_body(b"\xff\xfe") == "\ufffd\ufffd"


def test_masked_headers() -> None:
    headers = {"cookie": "c", "x-api-key": "k", "accept": "*/*"}
    assert mask_headers(headers, "Bearer abc") == [
        ["authorization", f"Bearer {HIDDEN}"],
        ["cookie", HIDDEN],
        ["x-api-key", HIDDEN],
        ["accept", "*/*"],
    ]
    assert mask_headers({}, "abc") == [["authorization", HIDDEN]]
