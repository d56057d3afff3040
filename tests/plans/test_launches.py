"""RCS senders that are launched."""

import copy
from pathlib import Path
from typing import Any

import orjson
import pytest

from sinch_provisioning import ProvisioningClient, plans
from sinch_provisioning.testing import StandInServer
from tests.plans.harness import made
from tests.samples import of_kind


@pytest.fixture
def sender() -> dict[str, Any]:
    """A sender that has all that a launch needs, a video too."""
    name = "usQuestionnairePublicCorporationUsTaxIdCountry"
    (sample,) = [
        each for each in of_kind("request") if each.name == name and each.operation.name == "rcs.senders.create"
    ]
    found: dict[str, Any] = copy.deepcopy(sample.value)
    general = found["details"]["questionnaire"].setdefault("general", {}).setdefault("answers", {})
    general["videoUris"] = ["https://example.com/video.mp4"]
    return {**found, "launch": True}


def _file(folder: Path, sender: dict[str, Any]) -> Path:
    path = folder / "customer.yaml"
    path.write_bytes(orjson.dumps({"rcs": {"senders": [sender]}}))
    return path


async def test_a_sender_from_its_creation_to_its_launch(
    client: ProvisioningClient, server: StandInServer, state: plans.State, tmp_path: Path, sender: dict[str, Any]
) -> None:
    file = _file(tmp_path, sender)
    plan = await plans.plan(client, plans.load(file), state=state)
    assert [change.steps for change in plan.changes] == [("create", "launch")], str(plan)
    report = await plans.apply(client, plan, state=state)
    assert [each.text for each in report.waiting] == ["operators decide about the launch"], str(report)
    assert (await plans.plan(client, plans.load(file), state=state)).exit_code == 3
    (made_one,) = (await client.rcs.senders.list()).items
    server.approve(str(made_one.id))
    assert (await plans.plan(client, plans.load(file), state=state)).exit_code == 0
    imported = tmp_path / "imported.yaml"
    imported.write_text(await plans.export(client))
    assert "launch: true" in imported.read_text()
    assert "questions" not in imported.read_text()
    assert (await plans.plan(client, plans.load(imported))).exit_code == 0


async def test_a_new_country_of_a_launched_sender_is_launched_too(
    client: ProvisioningClient, server: StandInServer, state: plans.State, tmp_path: Path, sender: dict[str, Any]
) -> None:
    await made(client, _file(tmp_path, sender), state)
    (made_one,) = (await client.rcs.senders.list()).items
    server.approve(str(made_one.id))
    sender["details"]["countries"].append("DE")
    file = _file(tmp_path, sender)
    plan = await plans.plan(client, plans.load(file), state=state)
    assert [change.steps for change in plan.changes] == [("update", "launch")], str(plan)
    await made(client, file, state)
    assert (await plans.plan(client, plans.load(file), state=state)).exit_code == 3
    # What is launched keeps its name: that is for a person.
    sender["details"]["brand"]["description"] = "Another description"
    plan = await plans.plan(client, plans.load(_file(tmp_path, sender)), state=state)
    assert (plan.exit_code, plan.changes) == (4, ())
    assert "only its countries and launch data" in plan.needs_person[0].text


async def test_a_rejected_launch_is_not_begun_again_before_something_changes(
    client: ProvisioningClient, server: StandInServer, state: plans.State, tmp_path: Path, sender: dict[str, Any]
) -> None:
    file = _file(tmp_path, sender)
    await made(client, file, state)
    (made_one,) = (await client.rcs.senders.list()).items
    server.reject(str(made_one.id), comment="The logo is blurred.")
    plan = await plans.plan(client, plans.load(file), state=state)
    assert (plan.exit_code, plan.changes) == (4, ())
    assert "The logo is blurred." in plan.needs_person[0].text
    sender["details"]["brand"]["description"] = "Another description"
    plan = await plans.plan(client, plans.load(_file(tmp_path, sender)), state=state)
    assert [change.steps for change in plan.changes] == [("update", "launch")], str(plan)


async def test_a_launch_whose_answer_is_lost_is_not_begun_twice(
    client: ProvisioningClient, server: StandInServer, state: plans.State, tmp_path: Path, sender: dict[str, Any]
) -> None:
    server.faults.add(operation="rcs.senders.launch", lost=True)
    file = _file(tmp_path, sender)
    plan = await plans.plan(client, plans.load(file), state=state)
    report = await plans.apply(client, plan, state=state, settle=0.01)
    assert not report.failed, str(report)
    assert sum(each.operation == "rcs.senders.launch" for each in server.requests) == 1


async def test_a_sender_without_a_video_waits_for_one(
    client: ProvisioningClient, state: plans.State, tmp_path: Path, sender: dict[str, Any]
) -> None:
    del sender["details"]["questionnaire"]["general"]["answers"]["videoUris"]
    file = _file(tmp_path, sender)
    await made(client, file, state)
    plan = await plans.plan(client, plans.load(file), state=state)
    assert (plan.exit_code, plan.changes) == (3, ())
    assert "a video" in plan.waiting[0].text
