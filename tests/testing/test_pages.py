"""Page tokens: opaque, both ways, with filters and sorting kept."""

from typing import Any

from sinch_provisioning.testing import StandInServer
from tests.testing.harness import SENDER, Answer, Api


async def _senders(api: Api, count: int) -> list[str]:
    made: list[str] = []
    for number in range(count):
        details = {**SENDER["details"], "displayName": f"Sender {number}"}
        made.append((await api("whatsapp.senders.create", body={**SENDER, "details": details}))["id"])
    return made


def _ids(page: Answer) -> list[str]:
    return [each["id"] for each in page["senders"]]


async def test_tokens_lead_forward_and_back(api: Api, account: Answer) -> None:
    del account
    made = await _senders(api, 7)
    pages: list[Answer] = [await api("whatsapp.senders.list", query={"pageSize": 3})]
    while "nextPageToken" in pages[-1].body:
        pages.append(await api("whatsapp.senders.list", query={"pageToken": pages[-1]["nextPageToken"]}))
    assert [_ids(page) for page in pages] == [made[:3], made[3:6], made[6:]]
    assert {page["totalSize"] for page in pages} == {7}
    assert {page["pageSize"] for page in pages} == {3}
    assert "previousPageToken" not in pages[0].body
    back = await api("whatsapp.senders.list", query={"pageToken": pages[2]["previousPageToken"]})
    assert _ids(back) == made[3:6]
    first = await api("whatsapp.senders.list", query={"pageToken": back["previousPageToken"]})
    assert _ids(first) == made[:3]
    assert "previousPageToken" not in first.body
    again = await api("whatsapp.senders.list", query={"pageToken": first["nextPageToken"]})
    assert _ids(again) == made[3:6]


async def test_tokens_hold_while_the_list_changes(api: Api, account: Answer) -> None:
    del account
    made = await _senders(api, 6)
    page = await api("whatsapp.senders.list", query={"pageSize": 2})
    for sender in made[:3]:
        api.server.reject(sender)
        await api("whatsapp.senders.discard_changes", sender)
    late = await _senders(api, 1)
    following = await api("whatsapp.senders.list", query={"pageToken": page["nextPageToken"], "pageSize": 10})
    assert _ids(following) == [*made[3:], *late]
    assert "previousPageToken" not in following.body


async def test_tokens_keep_filters(api: Api, account: Answer) -> None:
    del account
    made = await _senders(api, 6)
    for sender in made[::2]:
        api.server.approve(sender)
    query = {"pageSize": 2, "filterStates": ["PENDING_VERIFICATION", "ACTIVE"]}
    page = await api("whatsapp.senders.list", query=query)
    assert page["totalSize"] == 3
    following = await api("whatsapp.senders.list", query={"pageToken": page["nextPageToken"]})
    assert _ids(page) + _ids(following) == made[::2]
    assert following["totalSize"] == 3


async def test_tokens_keep_sorting(api: Api) -> None:
    names = ["Delta", "alpha", "Charlie", "Bravo", "Alpha"]
    for name in names:
        body = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"}
        await api("rcs.senders.create", body={**body, "details": {"brand": {"name": name}}})
    seen: list[str] = []
    query: dict[str, Any] = {"pageSize": 2, "sortColumn": "NAME", "sortDirection": "DESC"}
    pages = []
    while True:
        page = await api("rcs.senders.list", query=query)
        pages.append(page)
        seen += [each["details"]["brand"]["name"] for each in page["senders"]]
        if "nextPageToken" not in page.body:
            break
        query = {"pageToken": page["nextPageToken"]}
    assert seen == sorted(names, reverse=True)
    back = await api("rcs.senders.list", query={"pageToken": pages[-1]["previousPageToken"]})
    assert [each["details"]["brand"]["name"] for each in back["senders"]] == seen[2:4]


async def test_strange_tokens_are_refused(api: Api, account: Answer) -> None:
    del account
    await _senders(api, 3)
    page = await api("whatsapp.senders.list", query={"pageSize": 1})
    token = page["nextPageToken"]
    changed = ("A" if token[0] != "A" else "B") + token[1:]
    for strange in ("x", "", token[:-2], changed, token + "AAAA", "é"):
        await api("whatsapp.senders.list", query={"pageToken": strange}, status=400, code="invalid_page_token")
    # A token belongs to one list of one project.
    for project_id, name in ((api.server.add_project(), "whatsapp.senders.list"), (None, "kakaotalk.senders.list")):
        refused = await api(name, query={"pageToken": token}, project_id=project_id, status=400)
        assert refused.code == "invalid_page_token"


async def test_sdk_walks_all_pages(server: StandInServer, api: Api, account: Answer) -> None:
    del account
    made = await _senders(api, 7)
    async with server.client() as client:
        assert [each.id async for each in client.whatsapp.senders.list(page_size=2)] == made
        page = await client.whatsapp.senders.list(page_size=2)
        following = await page.next()
        assert following is not None
        before = await following.previous()
        assert before is not None
        assert before.items == page.items


async def test_default_sizes(api: Api) -> None:
    assert (await api("whatsapp.senders.list"))["pageSize"] == 50
    assert (await api("webhooks.list"))["pageSize"] == 15
    assert (await api("bundles.list"))["pageSize"] == 10
