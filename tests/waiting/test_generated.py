"""The waits are generated from data, and show users what they take and return."""

import inspect
import pydoc
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.document import GeneratorError, load
from generator.waiting import read_waitable
from sinch_provisioning.generated import waiting as generated
from sinch_provisioning.generated.resources.whatsapp import WhatsAppSendersResource
from sinch_provisioning.waiting.base import Waiting
from tests.samples import ROOT

DATA: dict[str, Any] = load(ROOT / "openapi" / "names.yaml")["waiting"]
OPTIONS = ["timeout", "poll", "fail_on", "router", "project_id"]


def waits() -> list[Any]:
    return [
        pytest.param(each, name, id=f"{each.__name__}.{name}")
        for each in vars(generated).values()
        if isinstance(each, type) and issubclass(each, Waiting) and each is not Waiting
        for name in vars(each)
        if name.startswith("wait_")
    ]


@pytest.mark.parametrize(("mixin", "name"), waits())
def test_a_wait_shows_its_options_and_what_it_returns(mixin: Any, name: str) -> None:
    method = getattr(mixin, name)
    assert inspect.iscoroutinefunction(method)
    signature = inspect.signature(method)
    keywords = [each.name for each in signature.parameters.values() if each.kind is each.KEYWORD_ONLY]
    assert keywords == (["until", *OPTIONS] if name == "wait_for" else OPTIONS)
    assert not [each for each in signature.parameters.values() if each.kind is each.VAR_KEYWORD]
    model = mixin.__orig_bases__[0].__args__[0].__forward_arg__
    assert signature.return_annotation == model
    documentation = inspect.getdoc(method) or ""
    for parameter in list(signature.parameters)[1:]:
        assert re.search(rf"^    {parameter}: [A-Z]", documentation, re.MULTILINE)
    for error in ("ValidationError", "WaitFailed", "WaitTimeout", "ApiError"):
        assert f"    {error}: " in documentation


def test_help_shows_them() -> None:
    shown = pydoc.plain(pydoc.render_doc(WhatsAppSendersResource.wait_until_active))
    for text in ("timeout: 'float | None' = 86400.0", "poll: 'Poll | None' = None", "-> 'WhatsAppSender'"):
        assert text in shown


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"gaols": ["ACTIVE"]}, "waiting.rcs.account: unknown keys gaols"),
        ({"goals": None}, "missing 1 required"),
        ({"changes": {"failing": []}}, "waiting.rcs.account.changes"),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(change: dict[str, Any], told: str) -> None:
    entry = {**DATA["rcs.senders"], **change}
    with pytest.raises(GeneratorError, match=told):
        read_waitable({"rcs.account": {key: value for key, value in entry.items() if value is not None}})


def test_a_new_resource_that_can_be_waited_for_is_data(tmp_path: Path) -> None:
    project = tmp_path / "project"
    for name in ("openapi", "scripts"):
        shutil.copytree(ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "generator-config.yaml", project)
    names = project / "openapi" / "names.yaml"
    data = load(names)
    entry = {"noun": "offer", "shortcut": "accepted", "goals": ["ACCEPTED"], "failures": ["DECLINED"], "pending": []}
    output = tmp_path / "generated"

    def generate(resource: str) -> subprocess.CompletedProcess[str]:
        changed = {**data, "waiting": {**data["waiting"], resource: entry}}
        names.write_text(yaml.safe_dump(changed, allow_unicode=True, sort_keys=False), encoding="utf-8")
        command = [sys.executable, "scripts/generate.py", "--output", str(output)]
        return subprocess.run(command, check=False, capture_output=True, text=True, cwd=project)

    assert "waiting.whatsapp.flows: there is no operation whatsapp.flows.get" in generate("whatsapp.flows").stderr
    assert generate("whatsapp.solutions").returncode == 0
    made = (output / "waiting.py").read_text(encoding="utf-8")
    assert 'class WhatsAppSolutionsWaiting(Waiting["WhatsAppSolution"]):' in made
    assert "async def wait_until_accepted(" in made
    assert '"""Wait until an offer is ACCEPTED.' in made
    of_it = made.partition("class WhatsAppSolutionsWaiting")[2].partition("\nclass ")[0]
    assert re.findall(r"async def (\w+)", of_it) == ["wait_for", "wait_until_accepted"]
    assert (
        "class WhatsAppSolutionsResource(WhatsAppSolutionsWaiting, Resource):"
        in (output / "resources" / "whatsapp.py").read_text()
    )
