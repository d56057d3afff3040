"""The example and the documentation are as they say."""

from pathlib import Path

import jsonschema
import orjson
import pytest
from ruamel.yaml import YAML

from sinch_provisioning import ProvisioningClient, plans
from tests.plans.harness import made
from tests.programs import run_python
from tests.samples import ROOT

EXAMPLE = ROOT / "examples" / "as_code"
SCHEMA = ROOT / "docs" / "as-code.schema.json"


async def test_the_customer_is_imported_planned_applied_and_planned(
    client: ProvisioningClient,
    state: plans.State,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "one")
    imported = tmp_path / "imported.yaml"
    imported.write_text(await plans.export(client))
    assert (await plans.plan(client, plans.load(imported), state=state)).exit_code == 0
    report = await made(client, EXAMPLE, state)
    assert len(report.done) == 9
    after = await plans.plan(client, plans.load(EXAMPLE), state=state)
    assert (after.exit_code, after.changes) == (3, ())
    imported.write_text(await plans.export(client))
    assert (await plans.plan(client, plans.load(imported))).changes == ()


def test_editors_check_it_with_the_schema_in_the_documentation() -> None:
    schema = orjson.loads(SCHEMA.read_bytes())
    for path in sorted(EXAMPLE.rglob("*.yaml")):
        text = path.read_text()
        assert text.startswith("# yaml-language-server: $schema=")
        named = text.splitlines()[0].partition("=")[2]
        assert (path.parent / named).resolve() == SCHEMA
        data = YAML(typ="safe", pure=True).load(text)  # pyright: ignore[reportUnknownMemberType]
        jsonschema.Draft202012Validator(schema).validate(data)


async def test_the_tour_runs() -> None:
    text = await run_python("examples/as_code/tour.py")
    assert "Plan: 9 to create." in text
    assert "the reviewer writes: Say who is writing." in text
    assert "imported to imported.yaml: 0 changes" in text


def test_the_reference_in_the_documentation_is_up_to_date() -> None:
    from as_code_reference import BEGIN, END, reference, schema

    page = (ROOT / "docs" / "as-code.md").read_text(encoding="utf-8")
    assert page.partition(BEGIN)[2].partition(END)[0].strip() == reference().strip()
    assert SCHEMA.read_text(encoding="utf-8") == schema()
