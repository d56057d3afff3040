"""A new version is taken in as a whole or not at all."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.continuity import prepare_pair
from generator.reading import load, load_bytes
from generator.reporting import with_entry
from generator.states import NewState, add_state, classify, new_states
from tests.generator.made import DATA
from tests.samples import DESCRIPTION, ROOT

Document = dict[str, Any]


def harmless(document: Document) -> None:
    document["components"]["schemas"]["WhatsappSenderDto"]["description"] = "What sends messages."


def additive(document: Document) -> None:
    schemas = document["components"]["schemas"]
    schemas["WhatsappCatalogDto"] = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
    schemas["WhatsappSenderDto"]["properties"]["nickname"] = {"type": "string"}
    schemas["WhatsappSenderStatesEnum"]["enum"] += ["ASLEEP", "CHECK_FAILED"]
    schemas["WebhookWebhookTriggersEnum"]["enum"].append("WHATSAPP_SENDER_ASLEEP")
    catalogs = {"type": "array", "items": {"$ref": "#/components/schemas/WhatsappCatalogDto"}}
    answer = {"type": "object", "properties": {"catalogs": catalogs}}
    document["paths"]["/v1/projects/{projectId}/whatsapp/catalogs"] = {
        "get": {
            "operationId": "Catalogs_list",
            "summary": "List the catalogs",
            "responses": {"200": {"description": "The catalogs", "content": {"application/json": {"schema": answer}}}},
        }
    }


def breaking(document: Document) -> None:
    schemas = document["components"]["schemas"]
    del schemas["WhatsappSenderDto"]["properties"]["maxTps"]
    schemas["SmsInputSmsAppDto"]["properties"]["name"]["maxLength"] = 40
    schemas["KakaotalkChannelDto"] = schemas.pop("KakaotalkSenderDto")


VERSIONS: dict[str, Callable[[Document], None]] = {"harmless": harmless, "additive": additive, "breaking": breaking}


def make(name: str, folder: Path) -> Path:
    """Write a version of the real description that somebody might publish next."""
    document = load(DESCRIPTION)
    VERSIONS[name](document)
    document["info"]["version"] = "9.9.9"
    target = folder / f"{name}.yaml"
    text = yaml.dump(document, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True)
    target.write_text(text.replace("/KakaotalkSenderDto'", "/KakaotalkChannelDto'") if name == "breaking" else text)
    return target


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Copy what an update reads and writes."""
    target = tmp_path / "repository"
    for part in ("openapi", "scripts", "sinch_provisioning", "docs"):
        shutil.copytree(ROOT / part, target / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("generator-config.yaml", "CHANGELOG.md", "README.md", "pyproject.toml"):
        shutil.copy2(ROOT / name, target / name)
    return target


def update(repository: Path, spec: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "scripts/update.py", "--spec", str(spec), "--tests", "", *arguments]
    environment = {**os.environ, "PYTHONPATH": f"{repository}:{repository / 'scripts'}", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=repository, env=environment, capture_output=True, text=True, check=False)


def content(repository: Path) -> dict[str, bytes]:
    return {
        path.relative_to(repository).as_posix(): path.read_bytes() for path in repository.rglob("*") if path.is_file()
    }


def test_what_is_new_is_named_by_rule_and_marked(repository: Path, tmp_path: Path) -> None:
    finished = update(repository, make("additive", tmp_path))
    assert finished.returncode == 0, finished.stderr
    operations = (repository / "openapi" / "operations.yaml").read_text()
    assert "/v1/projects/{}/whatsapp/catalogs:\n  get: whatsapp.catalogs.list  # named by rule\n" in operations
    names = load(repository / "openapi" / "names.yaml")
    assert names["schemas"]["WhatsappCatalogDto"] == "WhatsAppCatalog"
    assert names["triggers"] == {"WHATSAPP_SENDER_ASLEEP": "WhatsAppSenderAsleep"}
    assert "ASLEEP" in names["waiting"]["whatsapp.senders"]["pending"]
    text = (repository / "build" / "update" / "pull-request.md").read_text()
    for line in (
        "- operation `GET /v1/projects/{projectId}/whatsapp/catalogs`: `whatsapp.catalogs.list`",
        "- schema `WhatsappCatalogDto`: `WhatsAppCatalog`",
        "- event `WHATSAPP_SENDER_ASLEEP`: `WhatsAppSenderAsleep`",
        "- state `whatsapp.senders ASLEEP`: `pending`",
        "- state `whatsapp.senders CHECK_FAILED`: `failures`",
        "- WhatsAppSender.nickname: new, a string",
        "- event WHATSAPP_SENDER_ASLEEP: new, as WhatsAppSenderAsleep",
        "Release: minor, since it adds.",
    ):
        assert line in text
    log = (repository / "CHANGELOG.md").read_text()
    assert "- Provisioning API 9.9.9 (was 1.2.117):\n" in log
    assert re.search(
        r"EVENT_MODELS.*?WHATSAPP_SENDER_ASLEEP",
        (repository / "sinch_provisioning" / "generated" / "events.py").read_text(),
        re.DOTALL,
    )
    # What was taken in is the current version now, and generates as it is.
    again = update(repository, tmp_path / "additive.yaml")
    assert (again.returncode, again.stdout) == (0, "version 9.9.9 is the current one; nothing to change\n")


def test_what_the_description_calls_otherwise_keeps_its_name(repository: Path, tmp_path: Path) -> None:
    finished = update(repository, make("breaking", tmp_path))
    assert finished.returncode == 0, finished.stderr
    text = (repository / "build" / "update" / "pull-request.md").read_text()
    assert "- `KakaoTalkSender`: `KakaotalkSenderDto` is now `KakaotalkChannelDto`" in text
    assert "- WhatsAppSender.maxTps: removed (breaks" in text
    assert "`models.whatsapp_sender.WhatsAppSender.max_tps`: public object was removed" in text
    assert "Corrections taken out" not in text
    assert (
        "KakaotalkChannelDto: KakaoTalkSender  # kept: was KakaotalkSenderDto"
        in (repository / "openapi" / "names.yaml").read_text()
    )
    assert "$.components.schemas.KakaotalkChannelDto\n" in (repository / "openapi" / "overlay.yaml").read_text()


def unnameable(document: Document) -> None:
    document["paths"]["/v1/projects/{projectId}/stats"] = {"get": {"responses": {"204": {"description": "None."}}}}


@pytest.mark.parametrize("arguments", [(), ("--tests", "no_such_tests")], ids=["inexpressible", "tests fail"])
def test_what_cannot_be_taken_in_changes_nothing(repository: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    VERSIONS["unnameable"] = harmless if arguments else unnameable
    spec = make("unnameable", tmp_path)
    before = content(repository)
    finished = update(repository, spec, *arguments)
    assert finished.returncode == 1
    expected = "the tests do not pass" if arguments else "GET /v1/projects/{projectId}/stats, has the name of a method"
    assert expected in finished.stderr
    assert finished.stderr.rstrip().endswith("nothing was changed")
    assert "Traceback" not in finished.stderr
    assert content(repository) == before


def test_a_state_is_classified_by_its_words_and_written_once(tmp_path: Path) -> None:
    assert [classify(state) for state in ("ASLEEP", "CHECK_FAILED", "IN_REVIEW", "BANNED")] == [
        "pending", "failures", "pending", "failures",
    ]  # fmt: skip
    _, new, _ = prepare_pair(DESCRIPTION, make("additive", tmp_path), DATA)
    found = new_states(new)
    assert [(each.resource, each.part, each.value) for each in found] == [
        ("whatsapp.senders", ("events",), "WHATSAPP_SENDER_ASLEEP"),
        ("whatsapp.senders", ("failures",), "CHECK_FAILED"),
        ("whatsapp.senders", ("pending",), "ASLEEP"),
    ]
    more = [
        NewState("sms.apps", ("failures",), "LOST"),
        NewState("kakaotalk.templates", ("pending",), "ASLEEP"),
        NewState("kakaotalk.senders", ("changes", "pending"), "ASLEEP"),
        NewState("bundles", ("changes", "failures"), "LOST"),
        NewState("bundles", ("deletions",), "BUNDLE_DELETED"),
    ]
    lines = (DATA / "names.yaml").read_text().splitlines()
    for state in [*found, *more]:
        add_state(lines, state, "# named by rule")
    before, after = load(DATA / "names.yaml"), load_bytes("\n".join(lines).encode(), "names.yaml")
    for state in [*found, *more]:
        part: Any = after["waiting"][state.resource]
        for key in state.part:
            part = part[key]
        assert part.pop(-1 if state.value in part[-1:] else part.index(state.value)) == state.value
    for name in ("changes", "deletions"):
        del after["waiting"]["bundles"][name]
    assert before == after
    assert sum("# named by rule" in line for line in lines) == len([*found, *more])


def test_an_entry_goes_to_the_end_of_the_newest_section() -> None:
    log = "# Changes\n\n## 0.2.0\n\n- One.\n\n## 0.1.0\n\n- First.\n"
    assert with_entry(log, "- Two.") == "# Changes\n\n## 0.2.0\n\n- One.\n- Two.\n\n## 0.1.0\n\n- First.\n"
    assert with_entry("# Changes\n\n## 0.1.0\n\n- One.\n", "- Two.") == "# Changes\n\n## 0.1.0\n\n- One.\n- Two.\n"


@pytest.mark.update
@pytest.mark.parametrize("name", sorted(VERSIONS))
def test_a_version_passes_all_tests_without_a_hand_on_them(name: str, tmp_path: Path) -> None:
    target = tmp_path / "repository"
    shutil.copytree(
        ROOT, target, ignore=shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", "build"), symlinks=True
    )
    command = [sys.executable, "scripts/update.py", "--spec", str(make(name, tmp_path))]
    environment = {**os.environ, "PYTHONPATH": f"{target}:{target / 'scripts'}"}
    finished = subprocess.run(command, cwd=target, env=environment, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
