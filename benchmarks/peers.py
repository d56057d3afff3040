"""The peers: generated from our prepared description, with their own environment, into build/peers."""

import os
import shutil
import subprocess
import sys
import tempfile
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Final

from attrs import frozen

from benchmarks.description import ROOT, write_prepared

BUILD: Final = ROOT / "build" / "peers"
OPENAPI_GENERATOR: Final = "openapi-generator-cli==7.26.0"
# Two of the names that it would choose differ in case alone, and it would write one file over the other.
_OGEN_RENAMES: Final = "RcsQuestionnaireUS=RcsQuestionnaireOfUS"
_OGEN_NEEDS: Final = ("pydantic>=2.11", "aiohttp-retry>=2.8.3", "python-dateutil>=2.9", "typing-extensions>=4.7.1")
_SHARED: Final = ("aiohttp", "attrs", "httpx")
_TOO_LONG: Final = 300


class PeerError(Exception):
    """A peer cannot be installed or generated here."""


@frozen
class Peers:
    """The peers that are there, by side, with the folder that each is imported from; and why the others are not."""

    python: str
    folders: dict[str, Path]
    missing: dict[str, str]


def make_peers() -> Peers:
    """Install and generate the peers; what is there from last time and made of the same things is kept."""
    missing: dict[str, str] = {}
    folders: dict[str, Path] = {}
    BUILD.mkdir(parents=True, exist_ok=True)
    try:
        install()
    except PeerError as error:
        return Peers("", {}, {"opc": str(error), "ogen": str(error)})
    description = BUILD / "description.json"
    write_prepared(description)
    for side, generate in GENERATORS.items():
        folder = BUILD / side
        made_of = sha256(description.read_bytes() + (_needs() + _OGEN_RENAMES).encode()).hexdigest()
        mark = BUILD / f"{side}.made-of"
        try:
            if not folder.exists() or not mark.exists() or mark.read_text() != made_of:
                generate(folder)
                mark.write_text(made_of)
            folders[side] = folder
        except PeerError as error:
            missing[side] = str(error)
    return Peers(str(_bin() / "python"), folders, missing)


def install() -> None:
    """Make the peers' environment, with the same aiohttp and attrs as ours has.

    Raises `PeerError`.
    """
    mark = BUILD / "venv.made-of"
    if mark.exists() and mark.read_text() == _needs():
        return
    shutil.rmtree(BUILD / "venv", ignore_errors=True)
    _run("the peers' environment", sys.executable, "-m", "venv", str(BUILD / "venv"))
    pip = [str(_bin() / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run("the peers' requirements", *pip, *_needs().split())
    mark.write_text(_needs())


def generate_opc(folder: Path) -> None:
    """Run openapi-python-client with its own templates and at its defaults.

    Raises `PeerError`.
    """
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--overwrite"]
    _run("openapi-python-client", *command, "--path", str(BUILD / "description.json"), "--output-path", str(folder))


def generate_ogen(folder: Path) -> None:
    """Run OpenAPI Generator, `-g python --library asyncio` and the rest at its defaults.

    Raises `PeerError`, for one when there is no Java.
    """
    if shutil.which("java") is None:
        raise PeerError("needs Java, which is not on this machine")
    shutil.rmtree(folder, ignore_errors=True)
    command = [str(_bin() / "openapi-generator-cli"), "generate", "-g", "python", "--library", "asyncio"]
    command += ["--model-name-mappings", _OGEN_RENAMES]
    _run("OpenAPI Generator", *command, "-i", str(BUILD / "description.json"), "-o", str(folder))


GENERATORS: Final = {"opc": generate_opc, "ogen": generate_ogen}


def generation_seconds(side: str) -> float:
    """Generate a peer once more, into a folder that is thrown away, and give the seconds that it took.

    Raises `PeerError`.
    """
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        started = perf_counter()
        GENERATORS[side](Path(folder) / side)
        return perf_counter() - started


def versions(python: str) -> dict[str, str]:
    """Tell which versions the peers stand on."""
    names = ("httpx", "pydantic", "openapi-generator-cli")
    code = f"from importlib.metadata import version\nfor name in {names}: print(version(name))"
    found = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True, timeout=_TOO_LONG)
    return dict(zip(names, found.stdout.split(), strict=True)) | {
        "openapi-python-client": version("openapi-python-client")
    }


def _needs() -> str:
    shared = [f"{name}=={version(name)}" for name in _SHARED]
    return "\n".join((OPENAPI_GENERATOR, *shared, *_OGEN_NEEDS))


def _bin() -> Path:
    return BUILD / "venv" / ("Scripts" if os.name == "nt" else "bin")


def _run(what: str, *command: str) -> None:
    # openapi-python-client lays out its code with ruff, which it looks for on the path.
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    try:
        finished = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            timeout=_TOO_LONG,
            cwd=BUILD,
            env={**os.environ, "PATH": path},
        )
    except subprocess.TimeoutExpired:
        raise PeerError(f"{what}: not done after {_TOO_LONG} s") from None
    if finished.returncode != 0:
        last = (finished.stderr.strip() or finished.stdout.strip() or "no word about why").splitlines()[-1]
        raise PeerError(f"{what}: {last}")
