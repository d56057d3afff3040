"""A new version is taken in as a whole or not at all."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
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


def additive(document: Document, noun: str = "catalog", state: str = "ASLEEP") -> None:
    schemas = document["components"]["schemas"]
    dto = f"Whatsapp{noun.title()}Dto"
    schemas[dto] = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
    schemas["WhatsappSenderDto"]["properties"][f"{noun}Name"] = {"type": "string"}
    schemas["WhatsappSenderStatesEnum"]["enum"] += [state, f"{noun.upper()}_FAILED"]
    schemas["WebhookWebhookTriggersEnum"]["enum"].append(f"WHATSAPP_SENDER_{state}")
    listed = {"type": "array", "items": {"$ref": f"#/components/schemas/{dto}"}}
    answer = {"type": "object", "properties": {f"{noun}s": listed}}
    document["paths"][f"/v1/projects/{{projectId}}/whatsapp/{noun}s"] = {
        "get": {
            "operationId": f"{noun.title()}s_list",
            "summary": f"List the {noun}s",
            "responses": {"200": {"description": f"The {noun}s", "content": {"application/json": {"schema": answer}}}},
        }
    }


def breaking(
    document: Document,
    removed: tuple[str, str] = ("WhatsappSenderDto", "maxTps"),
    renamed: tuple[str, str] = ("KakaotalkSenderDto", "KakaotalkChannelDto"),
    longest: int = 40,
) -> None:
    schemas = document["components"]["schemas"]
    owner, field = removed
    del schemas[owner]["properties"][field]
    schemas["SmsInputSmsAppDto"]["properties"]["name"]["maxLength"] = longest
    old, new = renamed
    schemas[new] = schemas.pop(old)
    refer(document, f"#/components/schemas/{old}", f"#/components/schemas/{new}")


def refer(node: Any, old: str, new: str) -> None:
    """Let all references to one place go to another."""
    for inner in node if isinstance(node, list) else node.values():
        if isinstance(inner, dict | list):
            refer(inner, old, new)
    if isinstance(node, dict) and node.get("$ref") == old:
        node["$ref"] = new


def changed(document: Document) -> None:
    additive(document)
    breaking(document)


VERSIONS: dict[str, Callable[[Document], None]] = {
    "harmless": harmless,
    "additive": additive,
    "changed": changed,
    # The tests of a repository that has taken these in take in the ones above.
    "harmless, whole": harmless,
    "additive, whole": partial(additive, noun="leaflet", state="DOZING"),
    "breaking, whole": partial(
        breaking,
        removed=("WhatsappSenderDto", "wabaBanState"),
        renamed=("KakaotalkTemplateDto", "KakaotalkPatternDto"),
        longest=45,
    ),
}
VERSION: str = load(DESCRIPTION)["info"]["version"]


def make(name: str, folder: Path) -> Path:
    """Write a version of the real description that somebody might publish next."""
    document = load(DESCRIPTION)
    VERSIONS[name](document)
    document["info"]["version"] = "9.9.8" if name.endswith("whole") else "9.9.9"
    target = folder / f"{name}.yaml"
    text = yaml.dump(document, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True)
    target.write_text(text)
    return target


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Give a copy of what an update reads and writes."""
    return copy(tmp_path / "repository")


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy that a version was taken into, which both adds and breaks."""
    folder = tmp_path_factory.mktemp("updated")
    repository = copy(folder / "repository")
    finished = update(repository, make("changed", folder))
    assert finished.returncode == 0, finished.stderr
    return repository


def copy(target: Path) -> Path:
    for part in ("openapi", "scripts", "sinch_provisioning", "docs"):
        shutil.copytree(ROOT / part, target / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("generator-config.yaml", "CHANGELOG.md", "README.md", "mkdocs.yml", "pyproject.toml"):
        shutil.copy2(ROOT / name, target / name)
    return target


def update(repository: Path, spec: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "scripts/update.py", "--spec", str(spec), "--tests", "", *arguments]
    environment = {
        **os.environ,
        "PYTHONPATH": f"{repository}:{repository / 'scripts'}",
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(repository.with_name("bytecode")),
    }
    return subprocess.run(command, cwd=repository, env=environment, capture_output=True, text=True, check=False)


def content(repository: Path) -> dict[str, bytes]:
    return {
        path.relative_to(repository).as_posix(): path.read_bytes() for path in repository.rglob("*") if path.is_file()
    }


def test_what_is_new_is_named_by_rule_and_marked(updated: Path) -> None:
    operations = (updated / "openapi" / "operations.yaml").read_text()
    assert "/v1/projects/{}/whatsapp/catalogs:\n  get: whatsapp.catalogs.list  # named by rule\n" in operations
    names = load(updated / "openapi" / "names.yaml")
    assert names["schemas"]["WhatsappCatalogDto"] == "WhatsAppCatalog"
    assert names["triggers"]["WHATSAPP_SENDER_ASLEEP"] == "WhatsAppSenderAsleep"
    assert "ASLEEP" in names["waiting"]["whatsapp.senders"]["pending"]
    text = (updated / "build" / "update" / "pull-request.md").read_text()
    for line in (
        "- operation `GET /v1/projects/{projectId}/whatsapp/catalogs`: `whatsapp.catalogs.list`",
        "- schema `WhatsappCatalogDto`: `WhatsAppCatalog`",
        "- event `WHATSAPP_SENDER_ASLEEP`: `WhatsAppSenderAsleep`",
        "- state `whatsapp.senders ASLEEP`: `pending`",
        "- state `whatsapp.senders CATALOG_FAILED`: `failures`",
        "- WhatsAppSender.catalogName: new, a string",
        "- event WHATSAPP_SENDER_ASLEEP: new, as WhatsAppSenderAsleep",
    ):
        assert line in text
    log = (updated / "CHANGELOG.md").read_text()
    assert f"- Provisioning API 9.9.9 (was {VERSION}):\n" in log
    assert re.search(
        r"EVENT_MODELS.*?WHATSAPP_SENDER_ASLEEP",
        (updated / "sinch_provisioning" / "generated" / "events.py").read_text(),
        re.DOTALL,
    )


def test_what_was_taken_in_is_the_current_version(updated: Path) -> None:
    again = update(updated, updated / "openapi" / "provisioning-api.yaml")
    assert (again.returncode, again.stdout) == (0, "version 9.9.9 is the current one; nothing to change\n")


def test_what_the_description_calls_otherwise_keeps_its_name(updated: Path) -> None:
    text = (updated / "build" / "update" / "pull-request.md").read_text()
    assert "- `KakaoTalkSender`: `KakaotalkSenderDto` is now `KakaotalkChannelDto`" in text
    assert "- WhatsAppSender.maxTps: removed (breaks" in text
    assert "`models.whatsapp_sender.WhatsAppSender.max_tps`: public object was removed" in text
    assert "Corrections taken out" not in text
    assert (
        "KakaotalkChannelDto: KakaoTalkSender  # kept: was KakaotalkSenderDto"
        in (updated / "openapi" / "names.yaml").read_text()
    )
    assert "$.components.schemas.KakaotalkChannelDto\n" in (updated / "openapi" / "overlay.yaml").read_text()


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
    assert [classify(state) for state in ("ASLEEP", "CATALOG_FAILED", "IN_REVIEW", "BANNED")] == [
        "pending", "failures", "pending", "failures",
    ]  # fmt: skip
    _, new, _ = prepare_pair(DESCRIPTION, make("additive", tmp_path), DATA)
    found = new_states(new)
    assert [(each.resource, each.part, each.value) for each in found] == [
        ("whatsapp.senders", ("events",), "WHATSAPP_SENDER_ASLEEP"),
        ("whatsapp.senders", ("failures",), "CATALOG_FAILED"),
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
    marked = "\n".join(lines).count("# named by rule")
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
    assert "\n".join(lines).count("# named by rule") == marked + len([*found, *more])


def test_an_entry_goes_to_the_end_of_the_newest_section() -> None:
    log = "# Changes\n\n## 0.2.0\n\n- One.\n\n## 0.1.0\n\n- First.\n"
    assert with_entry(log, "- Two.") == "# Changes\n\n## 0.2.0\n\n- One.\n- Two.\n\n## 0.1.0\n\n- First.\n"
    assert with_entry("# Changes\n\n## 0.1.0\n\n- One.\n", "- Two.") == "# Changes\n\n## 0.1.0\n\n- One.\n- Two.\n"


@pytest.mark.update
@pytest.mark.parametrize("name", ["harmless, whole", "additive, whole", "breaking, whole"])
def test_a_version_passes_all_tests_without_a_hand_on_them(name: str, tmp_path: Path) -> None:
    target = tmp_path / "repository"
    shutil.copytree(
        ROOT,
        target,
        ignore=shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".cache", "build", "site"),
        symlinks=True,
    )
    command = [sys.executable, "scripts/update.py", "--spec", str(make(name, tmp_path))]
    environment = {**os.environ, "PYTHONPATH": f"{target}:{target / 'scripts'}"}
    finished = subprocess.run(command, cwd=target, env=environment, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
