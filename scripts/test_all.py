"""Run the tests on every Python version that the package supports and this machine has.

    python scripts/test_all.py [pytest's arguments]

Each version gets a virtual environment of its own, build/python-VERSION. Interpreters are taken from uv where it is
installed, else from the path and from pyenv. The exit code is that of the first version that fails; a version that is
not installed is named and left out.
"""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]


def versions() -> list[str]:
    """List the versions that pyproject.toml names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = (re.fullmatch(r"Programming Language :: Python :: (3\.\d+)", each) for each in project["classifiers"])
    return [each[1] for each in found if each]


def interpreter(version: str) -> str | None:
    """Find an interpreter of a version; None where there is none."""
    return next((each for each in _candidates(version) if _is(each, version)), None)


def _candidates(version: str) -> Iterator[str]:
    uv = shutil.which("uv")
    if uv is not None:
        found = subprocess.run([uv, "python", "find", version], capture_output=True, text=True, check=False)
        yield from found.stdout.split()
    on_path = shutil.which(f"python{version}")
    if on_path is not None:
        yield on_path
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    yield from map(str, sorted(pyenv.glob(f"versions/{version}.*/bin/python"), reverse=True))


def _is(python: str, version: str) -> bool:
    asked = [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    try:
        return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip() == version
    except (OSError, subprocess.CalledProcessError):
        # Such as a shim of pyenv's for a version that is not chosen.
        return False


def test(version: str, python: str, arguments: list[str]) -> int:
    """Run the tests with an interpreter."""
    folder = ROOT / "build" / f"python-{version}"
    inner = str(folder / ("Scripts" if os.name == "nt" else "bin") / "python")
    if not Path(inner).exists():
        subprocess.run([python, "-m", "venv", str(folder)], check=True)
    install = [inner, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", ".[dev]"]
    subprocess.run(install, check=True, cwd=ROOT)
    return subprocess.run([inner, "-m", "pytest", *arguments], check=False, cwd=ROOT).returncode


def main(arguments: list[str]) -> int:
    """Run the tests on all versions."""
    code = 0
    for version in versions():
        python = interpreter(version)
        if python is None:
            print(f"Python {version} is not installed here")
            continue
        print(f"Python {version}: {python}", flush=True)
        code = code or test(version, python, arguments)
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
