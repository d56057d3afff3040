"""The server's own clock."""

from datetime import UTC, datetime, timedelta

import pytest

from sinch_provisioning.testing import StandInError, StandInServer
from sinch_provisioning.testing.clock import read_moment
from tests.testing.conftest import Connect
from tests.testing.harness import ACCOUNT, WEBHOOK_SECRET, Api, Receiver, wait_for

MOMENT = datetime(2030, 1, 2, 3, 4, 5, 678000, tzinfo=UTC)


async def test_standing_clock_writes_its_moment(connect: Connect) -> None:
    async with StandInServer(now=MOMENT) as server:
        api = connect(server)
        body = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"}
        made = await api("rcs.senders.create", body=body)
        assert made["created"] == "2030-01-02T03:04:05.678Z"
        assert server.advance(days=1, minutes=2, milliseconds=3) == MOMENT + timedelta(
            days=1, minutes=2, milliseconds=3
        )
        await api("rcs.senders.update", made["id"], body={"details": {"brand": {"name": "New"}}})
        assert (await api("rcs.senders.get", made["id"]))["modified"] == "2030-01-03T03:06:05.681Z"


async def test_things_happen_at_their_own_moment(connect: Connect) -> None:
    async with StandInServer(now=MOMENT, review_delay=timedelta(hours=2)) as server:
        api = connect(server)
        await api("whatsapp.account.create", body=ACCOUNT)
        server.advance(days=1)
        notes = (await api("whatsapp.account.list_activities"))["notifications"]
        pending = next(each for each in notes if each["type"] == "PENDING_FACEBOOK_VERIFICATION")
        assert read_moment(pending["created"]) == MOMENT + timedelta(hours=2)


async def test_running_clock_lets_things_happen_by_itself(connect: Connect, receiver: Receiver) -> None:
    async with StandInServer(bundle_delay=timedelta(milliseconds=50)) as server:
        api = connect(server)
        body = {"target": receiver.url, "secret": WEBHOOK_SECRET, "triggers": ["BUNDLE_DONE"]}
        await api("webhooks.create", body=body)
        made = await api("bundles.create", body={"name": "B", "region": "EU", "smsApp": True})
        await wait_for(lambda: receiver.types == ["BUNDLE_DONE"])
        assert (await api("bundles.get", made["id"]))["state"] == "DONE"


async def test_many_timers_run_in_their_order(connect: Connect) -> None:
    async with StandInServer(now=MOMENT, bundle_delay=timedelta(minutes=5)) as server:
        api = connect(server)
        made = []
        for _ in range(30):
            made.append((await api("bundles.create", body={"name": "B", "region": "EU", "smsApp": True}))["id"])
            server.advance(minutes=1)
        states = [each["state"] for each in (await api("bundles.list", query={"pageSize": 25}))["bundles"]]
        assert states == ["DONE"] * 25
        page = await api("bundles.list", query={"filterStates": "IN_PROGRESS"})
        assert [each["id"] for each in page["bundles"]] == made[-4:]


async def test_time_does_not_go_back(server: StandInServer) -> None:
    with pytest.raises(ValueError, match="does not go back"):
        server.advance(hours=-1)
    before = server.now
    server.advance(hours=3)
    assert server.now - before >= timedelta(hours=3)


async def test_unknown_targets(api: Api) -> None:
    with pytest.raises(StandInError, match="nothing that is reviewed"):
        api.server.approve("unknown")
    with pytest.raises(StandInError, match="no WhatsApp account"):
        api.server.approve(api.server.project_id)
    with pytest.raises(StandInError, match="no project"):
        api.server.approve("x", project_id="unknown")
    with pytest.raises(StandInError, match="there is no"):
        api.server.set_quality("unknown", "RED")
    with pytest.raises(ValueError, match="no such channels"):
        api.server.add_conversation_app(letter={})
