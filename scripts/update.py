"""Take in a new version of the API's description: prepare, name, generate, test, and say what changes.

python scripts/update.py                 the description that the API's documentation offers
python scripts/update.py --spec FILE     a file

Everything is made and tested in a copy of the repository; this one changes only when all went well, and then all at
once. The text of the pull request is in build/update/pull-request.md.

Exits with 0 when nothing has changed or the tree is ready to be committed, and with 1, and a named place, when the new
version cannot be expressed or does not pass the tests; then nothing is changed.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from download_spec import URL, DownloadError, download
from generator.changes import compare
from generator.continuity import prepare_pair
from generator.errors import GeneratorError
from generator.preparation import prepare, read_description
from generator.python_changes import python_breakages
from generator.reading import load_bytes
from generator.reporting import changelog_entry, pull_request, with_entry
from generator.tables import Tables

ROOT = Path(__file__).resolve().parent.parent
SPEC = Path("openapi") / "provisioning-api.yaml"
TEXT = Path("build") / "update" / "pull-request.md"
_LEFT_OUT = (
    ".cache",
    ".git",
    ".venv",
    ".hypothesis",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    "__pycache__",
    "build",
    "dist",
    "site",
)
_TESTS = ["-q", "-p", "no:cacheprovider", "--numprocesses", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]


class UpdateError(Exception):
    """The new version was not taken in; the message says why, and what to do."""


def update(content: bytes, *, tests: list[str] | None) -> str:
    """Take in a description; return what was done, for a person.

    `tests` are pytest's arguments; None tests nothing. Raises `UpdateError` or `GeneratorError`, and then nothing has
    changed.
    """
    known = (ROOT / SPEC).read_bytes()
    if content == known:
        return f"version {load_bytes(known, SPEC.name)['info']['version']} is the current one; nothing to change"
    with tempfile.TemporaryDirectory(prefix="sinch-provisioning-") as folder:
        staged = Path(folder) / "staged"
        shutil.copytree(ROOT, staged, ignore=shutil.ignore_patterns(*_LEFT_OUT), symlinks=True)
        candidate = Path(folder) / SPEC.name
        candidate.write_bytes(content)
        version = read_description(candidate)["info"]["version"]
        text = _stage(staged, candidate)
        _generate(staged)
        if tests is not None:
            _test(staged, tests)
        _take_over(staged)
    (ROOT / TEXT).parent.mkdir(parents=True, exist_ok=True)
    (ROOT / TEXT).write_text(text, encoding="utf-8")
    return f"version {version} is taken in; review the difference, and {TEXT} for the pull request"


def _stage(staged: Path, candidate: Path) -> str:
    """Change the description and the tables beside it in the copy; return the text of the pull request."""
    data = staged / "openapi"
    old, new, kept = prepare_pair(staged / SPEC, candidate, data)
    tables = Tables(data)
    tables.keep_names(kept)
    tables.add_names(old, new)
    tables.follow_renames(kept)
    taken_out = tables.take_out(candidate)
    tables.write()
    (staged / SPEC).write_bytes(candidate.read_bytes())
    # As it is from now on: with what the tables say, and nothing left to be named.
    new = prepare(staged / SPEC, data, strict=True)
    changes = compare(old, new)
    log = staged / "CHANGELOG.md"
    log.write_text(with_entry(log.read_text(encoding="utf-8"), changelog_entry(old.version, new.version, changes)))
    breakages = python_breakages(old, new, staged)
    return pull_request(old, new, changes, breakages, named=tables.named, kept=kept, taken_out=taken_out)


def _generate(staged: Path) -> None:
    finished = _run(staged, "scripts/generate.py")
    if finished.returncode:
        raise UpdateError(f"generation failed: {finished.stderr.strip().removeprefix('error: ')}")


def _test(staged: Path, tests: list[str]) -> None:
    finished = _run(staged, "-m", "pytest", *_TESTS, *tests)
    if finished.returncode:
        failed = [line for line in finished.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
        told = "\n".join(f"  {line}" for line in failed[:20]) or finished.stdout[-2000:] + finished.stderr[-2000:]
        raise UpdateError(f"the tests do not pass with the new version:\n{told}")


def _run(staged: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # The copy comes before the repository that the environment's package is installed from.
    environment = {
        **os.environ,
        "PYTHONPATH": f"{staged}{os.pathsep}{staged / 'scripts'}",
        # Byte code is kept, since many processes read it, but not among what is taken over.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(staged.with_name("bytecode")),
    }
    return subprocess.run(
        [sys.executable, *arguments], cwd=staged, env=environment, capture_output=True, text=True, check=False
    )


def _take_over(staged: Path) -> None:
    """Make the repository like the copy; put everything back when that fails halfway."""
    before, after = _files(ROOT), _files(staged)
    changed = [name for name in {*before, *after} if before.get(name) != after.get(name)]
    undone: list[str] = []
    try:
        for name in sorted(changed):
            undone.append(name)
            _put(ROOT / name, after.get(name))
    except BaseException:
        for name in undone:
            _put(ROOT / name, before.get(name))
        raise


_WRITTEN = ("openapi", "sinch_provisioning/generated", "docs", "mkdocs.yml", "README.md", "CHANGELOG.md")


def _files(root: Path) -> dict[str, bytes]:
    """Read what an update may change."""
    found: dict[str, bytes] = {}
    for part in _WRITTEN:
        top = root / part
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and "__pycache__" not in path.parts:
                found[path.relative_to(root).as_posix()] = path.read_bytes()
    return found


def _put(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
        if path.parent.is_dir() and not any(path.parent.iterdir()):
            path.parent.rmdir()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.new")
    temporary.write_bytes(content)
    temporary.replace(path)


def main() -> int:
    """Take in the description, and say what came of it in the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--spec", type=Path, help="the description; downloaded when left out")
    parser.add_argument("--url", default=URL, help="where to download it from")
    parser.add_argument("--tests", default="tests", help="which tests have to pass, separated by spaces")
    arguments = parser.parse_args()
    try:
        content = arguments.spec.read_bytes() if arguments.spec else download(arguments.url)
        print(update(content, tests=arguments.tests.split() or None))
    except (UpdateError, GeneratorError, DownloadError, OSError) as error:
        print(f"error: {error}; nothing was changed", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
