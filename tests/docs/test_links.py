"""Every link between the pages leads to a file, and to a heading of it, that is there."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from tests.docs.blocks import without_blocks
from tests.samples import ROOT

PAGES: Final = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
_LINK: Final = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(([^()\s]+)\)")


def links(page: Path) -> Iterator[str]:
    for target in _LINK.findall(without_blocks(page.read_text(encoding="utf-8"))):
        if not target.startswith(("https://", "mailto:")):
            yield target


@cache
def anchors(page: Path) -> set[str]:
    """List the anchors of a page's headings, as GitHub and Python-Markdown make them."""
    found: set[str] = set()
    for heading in re.findall(r"^#+ (.+)$", without_blocks(page.read_text(encoding="utf-8")), re.MULTILINE):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "")
        slug = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())
        found.add(slug)
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    for target in links(page):
        name, _, anchor = target.partition("#")
        file = (page.parent / name).resolve() if name else page
        assert file.exists(), f"{target} is not there"
        if anchor:
            assert anchor in anchors(file), f"{target} is no heading of {sorted(anchors(file))}"


def test_pages_of_the_site_stay_in_it() -> None:
    docs = ROOT / "docs"
    for page in docs.rglob("*.md"):
        for target in links(page):
            file = (page.parent / target.partition("#")[0]).resolve()
            assert file.is_relative_to(docs), f"{page.relative_to(ROOT)}: {target} is not on the site"
