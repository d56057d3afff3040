"""What a release publishes, and the workflows that publish it."""

import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from email.parser import Parser
from pathlib import Path
from typing import Any, Final

import pytest

import hatch_build
import release_check
from generator.reading import load
from tests.samples import ROOT

WORKFLOWS: Final = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PROJECT: Final[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SOURCE: Final = "https://example.com/owner/project"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-d", str(folder)], check=True, cwd=ROOT)
    return next(folder.glob("*.tar.gz")), next(folder.glob("*.whl"))


def test_the_sdist_and_the_wheel_have_what_they_should(built: tuple[Path, Path]) -> None:
    release_check.check_contents(*built)
    with tarfile.open(built[0]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md", "Makefile", "mkdocs.yml", "docs/tutorial.md"} <= names


def test_what_the_index_shows_leads_somewhere_from_there(built: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(built[1]) as archive:
        (name,) = [each for each in archive.namelist() if each.endswith(".dist-info/METADATA")]
        metadata = Parser().parsestr(archive.read(name).decode())
    assert dict(each.split(", ") for each in metadata.get_all("Project-URL", [])) == hatch_build.urls(
        PROJECT["tool"]["hatch"]["metadata"]["hooks"]["custom"]
    )
    targets = re.findall(r"\]\(([^)]+)\)", str(metadata.get_payload()))
    assert len(targets) > 30
    assert [each for each in targets if not each.startswith("https://")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](docs/a.md#b)", f"[a]({SOURCE}/blob/HEAD/docs/a.md#b)"),
        ("![a](docs/a.svg)", f"![a]({SOURCE}/raw/HEAD/docs/a.svg)"),
        ("[a](https://b.c) [d](#e)", "[a](https://b.c) [d](#e)"),
    ],
)
def test_links_become_absolute(text: str, expected: str) -> None:
    assert hatch_build.absolute(text, SOURCE) == expected


def test_the_sbom_names_what_the_package_needs_and_nothing_that_changes() -> None:
    requirements = PROJECT["project"]["dependencies"]
    described = hatch_build.sbom("sinch-provisioning", "1.2.3", requirements)
    assert described == hatch_build.sbom("sinch-provisioning", "1.2.3", requirements)
    assert [each["name"] for each in described["components"]] == ["aiohttp", "attrs", "orjson"]
    assert described["metadata"]["component"]["purl"] == "pkg:pypi/sinch-provisioning@1.2.3"
    assert not {"serialNumber", "timestamp"} & {*described, *described["metadata"]}


def test_a_release_without_its_sbom_or_a_page_is_refused(built: tuple[Path, Path], tmp_path: Path) -> None:
    sdist, wheel = built
    bare = tmp_path / wheel.name
    with zipfile.ZipFile(wheel) as whole, zipfile.ZipFile(bare, "w") as archive:
        for name in whole.namelist():
            if "/sboms/" not in name:
                archive.writestr(name, whole.read(name))
    with pytest.raises(release_check.ReleaseError, match="SBOM"):
        release_check.check_contents(sdist, bare)
    short = tmp_path / sdist.name
    with tarfile.open(sdist) as full, tarfile.open(short, "w:gz") as part:
        for member in full.getmembers():
            if not member.name.endswith("docs/tutorial.md"):
                part.addfile(member, full.extractfile(member))
    with pytest.raises(release_check.ReleaseError, match=r"docs/tutorial\.md"):
        release_check.check_contents(short, wheel)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_pin_what_they_use_and_may_do_little(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)(?: (# v[\d.]+))?", text)
    for action, version in used:
        assert re.fullmatch(r"[\w-]+/[\w./-]+@[0-9a-f]{40}", action), action
        assert version, f"{action}: say which version it is"
    settings = load(workflow)
    assert settings["permissions"] in ({}, {"contents": "read"})
    writing = {
        (name, right)
        for name, job in settings["jobs"].items()
        for right, level in job.get("permissions", {}).items()
        if level == "write"
    }
    assert writing == {
        "release": {("publish", "id-token")},
        "update": {("propose", "contents"), ("propose", "pull-requests")},
    }.get(workflow.stem, set())
    assert all("timeout-minutes" in job for job in settings["jobs"].values())


def test_the_tests_run_on_every_python_and_system() -> None:
    matrix = load(ROOT / ".github" / "workflows" / "tests.yml")["jobs"]["test"]["strategy"]["matrix"]
    named = (re.fullmatch(r".*:: (3\.\d+)", each) for each in PROJECT["project"]["classifiers"])
    assert matrix["python"] == [each[1] for each in named if each]
    assert {each.partition("-")[0] for each in matrix["system"]} == {"ubuntu", "macos", "windows"}
    assert not {"exclude", "include"} & matrix.keys()


def test_the_issue_templates_can_be_read() -> None:
    templates = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))
    assert len(templates) == 4
    for path in templates:
        template = load(path)
        assert path.stem == "config" or {"name", "description", "body"} <= template.keys()


def test_the_figures_in_the_readme_are_those_of_the_pages() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| .+ \| (?:once|always) \|(.+)\|$", _page("reliability.md"), re.MULTILINE)
    cells = sum(len(row.split("|")) for row in rows)
    assert f"[{cells} combinations of fault and\n  call]" in readme
    mutation = _page("mutation.md")
    (found,) = re.findall(r"In all, ([\d.]+%) were\s+found", mutation)
    (tried,) = re.findall(r"^([\d,]+) of some", mutation, re.MULTILINE)
    assert f"[{found} of a sample of {tried} faults]" in readme


def _page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")
