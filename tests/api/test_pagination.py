"""Lists: one page, all items, all pages, back and forth, and lists that would never end."""

import asyncio
from typing import Any

import pytest

from sinch_provisioning import ProvisioningClient, api, models
from sinch_provisioning.errors import DecodeError, PaginationError, ServerError, ValidationError
from sinch_provisioning.pagination import Page
from tests.api.conftest import Peer


def page_of(ids: list[str], next_token: Any = None, previous_token: Any = None, **more: Any) -> dict[str, Any]:
    return {
        "totalSize": 5,
        "pageSize": 2,
        "nextPageToken": next_token,
        "previousPageToken": previous_token,
        "senders": [{"id": id_} for id_ in ids],
        **more,
    }


def three_pages(peer: Peer) -> None:
    peer.answer(200, page_of(["1", "2"], "two"))
    peer.answer(200, page_of(["3", "4"], "three", "one"))
    peer.answer(200, page_of(["5"], "", "two"))


def tokens(peer: Peer) -> list[str | None]:
    return [dict(seen.query).get("pageToken") for seen in peer.seen]


async def test_awaited_it_is_one_page(client: ProvisioningClient, peer: Peer) -> None:
    three_pages(peer)
    page = await client.whatsapp.senders.list(page_size=2)
    assert [sender.id for sender in page.items] == ["1", "2"]
    assert (page.total_size, page.page_size, page.next_page_token, page.previous_page_token) == (5, 2, "two", None)
    assert len(peer.seen) == 1


async def test_iterated_it_is_all_items_with_the_same_filters(client: ProvisioningClient, peer: Peer) -> None:
    three_pages(peer)
    assert [sender.id async for sender in client.whatsapp.senders.list(page_size=2)] == ["1", "2", "3", "4", "5"]
    assert tokens(peer) == [None, "two", "three"]
    assert all(dict(seen.query)["pageSize"] == "2" for seen in peer.seen)


async def test_pages_are_fetched_when_asked_for(client: ProvisioningClient, peer: Peer) -> None:
    three_pages(peer)
    sizes = []
    async for page in client.whatsapp.senders.list().pages():
        sizes.append(len(page.items))
        assert len(peer.seen) == len(sizes)
    assert sizes == [2, 2, 1]


async def test_back_and_forth(client: ProvisioningClient, peer: Peer) -> None:
    three_pages(peer)
    first: Page[Any] = await client.whatsapp.senders.list(page_size=2)
    second = await first.next()
    assert second is not None
    third = await second.next()
    assert third is not None
    assert await third.next() is None
    peer.answer(200, page_of(["3", "4"], "three", "one"))
    again = await third.previous()
    assert again is not None
    assert [sender.id for sender in again.items] == ["3", "4"]
    assert await first.previous() is None
    assert tokens(peer) == [None, "two", "three", "two"]


async def test_it_starts_from_any_token(client: ProvisioningClient, peer: Peer) -> None:
    peer.answer(200, page_of(["5"]))
    assert [sender.id async for sender in client.whatsapp.senders.list(page_token="three")] == ["5"]
    assert tokens(peer) == ["three"]


@pytest.mark.parametrize("loop", [["a", "a"], ["a", "b", "a"]])
async def test_a_token_that_repeats_ends_with_an_error(loop: list[str], client: ProvisioningClient, peer: Peer) -> None:
    for token in loop:
        peer.answer(200, page_of(["1"], token))
    found = []
    pages = client.whatsapp.senders.list().pages()
    with pytest.raises(PaginationError, match=r"whatsapp\.senders\.list"):
        async for page in pages:
            found += page.items
    assert len(found) == len(peer.seen) == len(loop)
    assert [page async for page in pages] == []


@pytest.mark.parametrize("senders", [None, [], "absent"])
async def test_an_empty_page_in_the_middle_is_no_end(senders: Any, client: ProvisioningClient, peer: Peer) -> None:
    middle = page_of([], "two", senders=senders)
    if senders == "absent":
        del middle["senders"]
    peer.answer(200, page_of(["1"], "one"))
    peer.answer(200, middle)
    peer.answer(200, page_of(["2"]))
    assert [sender.id async for sender in client.whatsapp.senders.list()] == ["1", "2"]


async def test_an_array_that_is_none_is_told(client: ProvisioningClient, peer: Peer) -> None:
    peer.answer(200, page_of([], senders={"id": "1"}))
    with pytest.raises(DecodeError, match="not an array") as caught:
        await client.whatsapp.senders.list()
    told = caught.value
    assert (told.operation, told.status, told.body) == ("whatsapp.senders.list", 200, "{'id': '1'}")


async def test_an_error_in_the_middle_is_raised_once_and_the_items_before_it_came(
    client: ProvisioningClient, peer: Peer
) -> None:
    peer.answer(200, page_of(["1", "2"], "two"))
    peer.answer(501, {})
    found = []
    with pytest.raises(ServerError):
        async for sender in client.whatsapp.senders.list():
            found.append(sender.id)
    assert found == ["1", "2"]


async def test_leaving_the_loop_early_leaves_nothing(client: ProvisioningClient, peer: Peer) -> None:
    three_pages(peer)
    await client.whatsapp.senders.list()
    before = asyncio.all_tasks()
    async for _ in client.whatsapp.senders.list():
        break
    assert asyncio.all_tasks() == before
    assert len(peer.seen) == 2


async def test_a_listing_can_be_used_again(client: ProvisioningClient, peer: Peer) -> None:
    listing = client.whatsapp.senders.list(page_size=2)
    for _ in range(2):
        three_pages(peer)
        assert len([sender async for sender in listing]) == 5
    assert "whatsapp.senders.list" in repr(listing)


# Fetching ahead.


async def test_the_next_page_is_fetched_while_the_consumer_works(client: ProvisioningClient, peer: Peer) -> None:
    three_pages(peer)
    seen_by_consumer: list[str] = []
    async for page in client.whatsapp.senders.list(prefetch=1).pages():
        while len(peer.seen) < min(len(seen_by_consumer) + 2, 3):  # noqa: ASYNC110
            await asyncio.sleep(0)
        seen_by_consumer.append(page.items[0].id)
    assert seen_by_consumer == ["1", "3", "5"]
    assert tokens(peer) == [None, "two", "three"]


async def test_fetching_ahead_is_bounded(client: ProvisioningClient, peer: Peer) -> None:
    for number in range(9):
        peer.answer(200, page_of([str(number)], str(number)))
    pages = client.whatsapp.senders.list(prefetch=2).pages()
    await anext(pages)
    # One page was taken, two may wait; give anything more every chance to happen.
    for _ in range(200):
        await asyncio.sleep(0.001)
    assert len(peer.seen) == 3


@pytest.mark.parametrize("prefetch", [0, 1, 3])
async def test_items_come_once_and_in_order(prefetch: int, client: ProvisioningClient, peer: Peer) -> None:
    three_pages(peer)
    found = [sender.id async for sender in client.whatsapp.senders.list(prefetch=prefetch)]
    assert found == ["1", "2", "3", "4", "5"]


async def test_leaving_a_loop_that_fetches_ahead_leaves_no_task(client: ProvisioningClient, peer: Peer) -> None:
    def running() -> set[str]:
        return {task.get_coro().__qualname__ for task in asyncio.all_tasks()}  # type: ignore[union-attr]

    three_pages(peer)
    async for _ in client.whatsapp.senders.list(prefetch=1):
        assert "_fetch_ahead" in running()
        break
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert "_fetch_ahead" not in running()


async def test_an_error_ahead_comes_after_the_pages_before_it(client: ProvisioningClient, peer: Peer) -> None:
    peer.answer(200, page_of(["1", "2"], "two"))
    peer.answer(501, {})
    found = []
    items = aiter(client.whatsapp.senders.list(prefetch=1))
    with pytest.raises(ServerError):
        while True:
            found.append((await anext(items)).id)
    assert found == ["1", "2"]
    with pytest.raises(ServerError):
        await anext(items)


async def test_a_senseless_prefetch_is_refused(client: ProvisioningClient) -> None:
    for prefetch in (-1, 1.5, True):
        with pytest.raises(ValidationError, match="prefetch"):
            client.whatsapp.senders.list(prefetch=prefetch)  # type: ignore[arg-type]


# Lists that have one page only


async def test_a_list_without_tokens_is_awaited_and_iterated_too(client: ProvisioningClient, peer: Peer) -> None:
    answer = {"solutions": [{"id": "1"}, {"id": "2"}], "nextPageToken": "never asked for"}
    for _ in range(3):
        peer.answer(200, answer)
    listing = client.whatsapp.solutions.list()
    page = await listing
    assert [each.id for each in page.items] == ["1", "2"]
    assert page.model.to_dict() == answer
    assert await page.next() is None
    assert await page.previous() is None
    assert [each.id async for each in listing] == ["1", "2"]
    assert [len(each.items) async for each in listing.pages()] == [2]
    assert [seen.query for seen in peer.seen] == [[]] * 3


async def test_a_list_with_a_body_sends_it_each_time(client: ProvisioningClient, peer: Peer) -> None:
    body: models.WhatsAppWabaDetailsListInputDict = {"facebookToken": "facebook-token"}
    for _ in range(2):
        peer.answer(200, {"wabas": [{"id": "1"}]})
    with pytest.warns(DeprecationWarning, match="list_waba_details") as caught:
        listing = client.whatsapp.list_waba_details(body)
    assert caught[0].filename == __file__
    assert [each.id for each in (await listing).items] == ["1"]
    assert [each.id async for each in listing] == ["1"]
    assert [seen.body for seen in peer.seen] == [body] * 2


async def test_lists_of_other_things_than_objects(client: ProvisioningClient, peer: Peer) -> None:
    peer.answer(200, {"usernames": ["a", "b"]})
    assert [each async for each in client.whatsapp.senders.list_suggested_usernames("s")] == ["a", "b"]


# Parts of a model


async def test_without_a_mask_the_answer_is_the_whole_model(client: ProvisioningClient, peer: Peer) -> None:
    language = models.WhatsAppTemplateLanguage.EN
    mask = [models.WhatsAppTemplateFieldMaskPath.NAME]
    for answer in ({}, {"name": "n"}):
        peer.answer(200, answer)
        assert type(await client.whatsapp.templates.get("n", language)) is models.WhatsAppTemplate
    peer.answer(200, {"name": "n"})
    part = await client.whatsapp.templates.get("n", language, field_mask=mask)
    assert type(part) is models.WhatsAppPartialTemplate
    peer.answer(200, {"templates": [{"name": "n"}]})
    assert [type(each) async for each in client.whatsapp.templates.list()] == [models.WhatsAppTemplate]
    peer.answer(200, {"templates": [{"name": "n"}]})
    listing = client.whatsapp.templates.list(field_mask=mask)
    assert [type(each) async for each in listing] == [models.WhatsAppPartialTemplate]
    peer.answer(200, {"name": "n"})
    response = await api.whatsapp_templates.get.asyncio_detailed("n", language, client=client)
    assert type(response.parsed) is models.WhatsAppTemplate
