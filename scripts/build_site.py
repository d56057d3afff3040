"""Builds the site with Zensical into site/, and with Material for MkDocs into build/material; a warning fails.

    python scripts/build_site.py

Each page has a Markdown twin, such as tutorial.md beside tutorial/index.html, and llms.txt lists them all. It runs
where the extra `docs` is installed; `make docs` sees to that.
"""

import inspect
import json
import os
import pydoc
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

ROOT: Final = Path(__file__).resolve().parent.parent
SETTINGS: Final = ROOT / "mkdocs.yml"
SITE: Final = ROOT / "site"
TWIN_OF_MKDOCS: Final = ROOT / "build" / "material"
# What a reader may look for, on pages of each kind: a guide, an operation, the reference of Python.
SEARCHED: Final = ("rejected", "whatsapp.senders.create", "ProvisioningClient")
START: Final = "Start"
_OBJECT: Final = re.compile(r"^::: (\S+)$", re.MULTILINE)
_WARNING: Final = re.compile(r"warning|griffe:|error:", re.IGNORECASE)


class SiteError(Exception):
    """The site cannot be built as it should be."""


def build(*command: str) -> None:
    """Run a builder, and take a warning for a failure."""
    finished = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if finished.returncode or _WARNING.search(finished.stdout):
        raise SiteError(f"{command[0]} did not build the site without a warning:\n{finished.stdout}")


def settings() -> dict[str, Any]:
    """Read the site's settings; what Python they name is for the builders."""

    class Loader(yaml.SafeLoader):
        pass

    Loader.add_multi_constructor("tag:yaml.org,2002:python/name:", lambda loader, name, node: name)
    found: dict[str, Any] = yaml.load(SETTINGS.read_text(encoding="utf-8"), Loader)
    return found


def pages(navigation: list[Any], section: str = START) -> Iterator[tuple[str, str]]:
    """List the pages of the navigation: the section at the top and the file."""
    for entry in navigation:
        for title, inner in entry.items() if isinstance(entry, dict) else [("", entry)]:
            if isinstance(inner, list):
                yield from pages(inner, title if section == START else section)
            else:
                yield section, inner


def twin(text: str) -> str:
    """Return a page with the docstrings in it that its HTML shows."""
    return _OBJECT.sub(lambda found: "\n\n".join(described(found[1])), text)


def described(name: str) -> Iterator[str]:
    """Return what the docstrings say of an object and of what is public in it."""
    found = pydoc.locate(name)
    if found is None:
        raise SiteError(f"{name} is not there")
    yield f"## {name}"
    yield inspect.getdoc(found) or ""
    for inner, member in members(found):
        text = inspect.getdoc(member)
        if text and (callable(member) or isinstance(member, property)):
            signature = f"`{inner}{inspect.signature(member)}`\n\n" if inspect.isfunction(member) else ""
            yield f"### {inner}\n\n{signature}{text}"


def members(found: Any) -> list[tuple[str, Any]]:
    """List what is public in a module or a class."""
    names = list(vars(found)) if inspect.isclass(found) else []
    if inspect.ismodule(found):
        own = [name for name, each in vars(found).items() if getattr(each, "__module__", "") == found.__name__]
        names = getattr(found, "__all__", own)
    return [(name, getattr(found, name)) for name in names if name[0] != "_"]


def write_texts(site: Path) -> None:
    """Write the twins and llms.txt."""
    known = settings()
    lines = [f"# {known['site_name']}", "", f"> {known['site_description']}"]
    last = ""
    for section, file in pages(known["nav"]):
        text = (ROOT / known["docs_dir"] / file).read_text(encoding="utf-8")
        place = site / file
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(twin(text), encoding="utf-8")
        if section != last:
            lines += ["", f"## {section}", ""]
            last = section
        lines.append(f"- [{text.partition(chr(10))[0].removeprefix('# ')}]({file})")
    (site / "llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def check_search() -> None:
    """Insist that the indexes of both sites find what a reader may look for."""
    for index in (SITE / "search.json", TWIN_OF_MKDOCS / "search" / "search_index.json"):
        text = json.dumps(json.loads(index.read_text(encoding="utf-8")))
        missing = [word for word in SEARCHED if word not in text]
        if missing:
            raise SiteError(f"{index.relative_to(ROOT)} does not find {', '.join(missing)}")


def main() -> int:
    """Build, and say where."""
    try:
        build("zensical", "build", "--strict", "--clean")
        build("mkdocs", "build", "--quiet", "--strict", "--clean", "--site-dir", str(TWIN_OF_MKDOCS))
        write_texts(SITE)
        check_search()
    except SiteError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"{SITE.relative_to(ROOT)}/index.html; {sum(1 for _ in SITE.rglob('index.html'))} pages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
