"""Every block of README, of the pages in docs and of the docstrings runs as it stands, page by page."""

import ast
import re
from collections.abc import Iterator

import pytest
from ruamel.yaml import YAML
from sybil import Document

from sinch_provisioning.testing.__main__ import _parse
from tests.docs.blocks import NEEDS_A_SHELL, PAGES, Session, languages
from tests.docs.standin import StandInThread
from tests.samples import ROOT

RUN = {"python", "sh", "console", "yaml", "toml", "json"}
SHOWN = {"text", "mermaid", "java"}


@NEEDS_A_SHELL
@pytest.mark.parametrize("page", PAGES)
def test_blocks_run(page: str, session: Session) -> None:
    session.run(Document.parse(str(ROOT / page), *session.parsers))


def docstrings() -> Iterator[tuple[str, str]]:
    """List the docstrings that have blocks, by the place that they are at."""
    package = ROOT / "sinch_provisioning"
    for file in sorted(package.rglob("*.py")):
        if "generated" in file.parts:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                text = ast.get_docstring(node) or ""
                if "```" in text or ">>>" in text:
                    yield f"{file.relative_to(package).as_posix()}:{getattr(node, 'name', '')}", text


@NEEDS_A_SHELL
@pytest.mark.parametrize(("place", "text"), [pytest.param(*each, id=each[0]) for each in docstrings()])
def test_blocks_of_docstrings_run(place: str, text: str, session: Session) -> None:
    assert ">>>" not in text
    assert set(languages(text)) <= RUN | SHOWN
    document = Document(text, place)
    for parser in session.parsers:
        for region in parser(document):
            document.add(region)
    session.run(document)


def test_every_block_says_what_it_is() -> None:
    for page in PAGES:
        unknown = set(languages((ROOT / page).read_text(encoding="utf-8"))) - RUN - SHOWN
        assert unknown == set(), page


def test_hardly_anything_is_left_out() -> None:
    skipped = [page for page in PAGES for _ in re.findall(r"skip: ", (ROOT / page).read_text(encoding="utf-8"))]
    assert len(skipped) <= 3, skipped


def test_the_compose_file_names_options_and_variables_that_there_are(standin: StandInThread) -> None:
    page = (ROOT / "docs" / "stand-in.md").read_text(encoding="utf-8")
    services = YAML(typ="safe", pure=True).load(page.partition("# compose.yaml\n")[2].partition("```")[0])["services"]
    assert _parse(services["standin"]["command"], "standin").state == "/data/state.sqlite"
    assert services["app"]["environment"].keys() <= standin.environment(standin.new_project()).keys()
