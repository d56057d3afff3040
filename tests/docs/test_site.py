"""What the site is built from: its navigation, the twins of its pages, and llms.txt. `make docs` builds it."""

from pathlib import Path

import build_site
from tests.samples import ROOT


def test_every_page_has_one_place_in_the_navigation() -> None:
    settings = build_site.settings()
    listed = [file for _, file in build_site.pages(settings["nav"])]
    docs = ROOT / settings["docs_dir"]
    assert sorted(listed) == sorted(path.relative_to(docs).as_posix() for path in docs.rglob("*.md"))


def test_every_page_has_a_twin_that_says_what_it_shows(tmp_path: Path) -> None:
    build_site.write_texts(tmp_path)
    listed = (tmp_path / "llms.txt").read_text(encoding="utf-8")
    for page in (ROOT / "docs").rglob("*.md"):
        twin = tmp_path / page.relative_to(ROOT / "docs")
        assert f"({page.relative_to(ROOT / 'docs').as_posix()})" in listed
        assert ":::" not in twin.read_text(encoding="utf-8")
    errors = (tmp_path / "reference" / "python" / "errors.md").read_text(encoding="utf-8")
    assert "### ConflictError\n" in errors
    client = (tmp_path / "reference" / "python" / "client.md").read_text(encoding="utf-8")
    assert "### from_env\n" in client
