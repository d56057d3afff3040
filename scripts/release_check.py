"""Builds what a release publishes into dist/, and checks it as those who install it would.

    python scripts/release_check.py [pytest's arguments]

1. sdist and wheel are built twice, and are the same bytes both times.
2. `twine check --strict` and `check-wheel-contents` accept them.
3. The wheel has its SBOM, and the sdist what README links to.
4. The wheel alone, in an environment with nothing else in it, runs README's program; with the extra `cli`, its command.
5. The tests pass that come in the sdist: all of them, or what pytest's arguments say.

It runs where `build`, `twine` and `check-wheel-contents` are installed; `make release-check` sees to that.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
DIST: Final = ROOT / "dist"
_LINK: Final = re.compile(r"\]\((?!https?://|#)([^)#\s]+)")
_PROGRAM: Final = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


class ReleaseError(Exception):
    """What would be published is not as it should be."""


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run a command and return what it prints."""
    finished = subprocess.run(
        [str(each) for each in command],
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if finished.returncode:
        raise ReleaseError(f"{' '.join(map(str, command))} ended with {finished.returncode}:\n{finished.stdout}")
    return finished.stdout


def step(text: str) -> None:
    """Say what is done now."""
    print(f"* {text}", flush=True)


def build(folder: Path) -> dict[str, str]:
    """Build the sdist, and the wheel from it; return their digests by name."""
    shutil.rmtree(folder, ignore_errors=True)
    run(sys.executable, "-m", "build", "--outdir", folder)
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def build_twice(folder: Path) -> dict[str, str]:
    """Build into dist/ and into another folder, and insist on the same bytes."""
    first, second = build(DIST), build(folder / "again")
    if first != second:
        raise ReleaseError(f"the same source gave other bytes: {first}, then {second}")
    return first


def check_contents(sdist: Path, wheel: Path) -> None:
    """Insist on the SBOM in the wheel, and in the sdist on what README links to."""
    with zipfile.ZipFile(wheel) as archive:
        described = [name for name in archive.namelist() if re.fullmatch(r"[^/]+\.dist-info/sboms/[^/]+\.json", name)]
        if len(described) != 1 or json.loads(archive.read(described[0]))["bomFormat"] != "CycloneDX":
            raise ReleaseError(f"{wheel.name} should have one SBOM, not {described}")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    missing = set(_LINK.findall((ROOT / "README.md").read_text(encoding="utf-8"))) - names
    if missing:
        raise ReleaseError(f"README links to what is not in {sdist.name}: {', '.join(sorted(missing))}")


def environment(folder: Path, *requirements: str | Path, cwd: Path = ROOT) -> Path:
    """Make an environment, install into it, and return its interpreter."""
    run(sys.executable, "-m", "venv", folder)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements, cwd=cwd)
    return python


def check_wheel(wheel: Path, folder: Path) -> None:
    """Use the wheel where nothing else is installed, and nothing of this folder is at hand."""
    python = environment(folder / "wheel", wheel)
    program = _PROGRAM.search((ROOT / "README.md").read_text(encoding="utf-8"))
    if program is None:
        raise ReleaseError("README has no program to run")
    (folder / "program.py").write_text(program[1], encoding="utf-8")
    run(python, "-I", folder / "program.py", cwd=folder)
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"{wheel}[cli]")
    run(python.with_name("sinch-provisioning"), "operations", cwd=folder)
    run(python, "-m", "pip", "check")


def check_tests(sdist: Path, folder: Path, arguments: list[str]) -> None:
    """Run the tests of the sdist, in an environment that has it with what its developers need."""
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    source = folder / sdist.name.removesuffix(".tar.gz")
    python = environment(folder / "tests", "--editable", ".[dev]", cwd=source)
    print(run(python, "-m", "pytest", *arguments, cwd=source).strip()[-300:])


def main(arguments: list[str]) -> int:
    """Check all of it."""
    with tempfile.TemporaryDirectory(prefix="sinch-provisioning-") as temporary:
        folder = Path(temporary)
        try:
            step("Build twice")
            digests = build_twice(folder)
            sdist, wheel = next(DIST.glob("*.tar.gz")), next(DIST.glob("*.whl"))
            step("Look at the metadata and the contents")
            run(sys.executable, "-m", "twine", "check", "--strict", sdist, wheel)
            run(sys.executable, "-m", "check_wheel_contents", wheel)
            check_contents(sdist, wheel)
            step("Use the wheel alone")
            check_wheel(wheel, folder)
            step("Run the tests of the sdist")
            check_tests(sdist, folder, arguments)
        except ReleaseError as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
    for name, digest in digests.items():
        print(f"{digest}  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
