"""Fetch the Provisioning API's current description and replace the committed one, only if all is well.

python scripts/download_spec.py [--url URL]
"""

import argparse
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

from generator.errors import GeneratorError
from generator.preparation import prepare
from generator.reading import load

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "openapi" / "provisioning-api.yaml"
URL = "https://developers.sinch.com/_bundle/docs/provisioning-api/api-reference/provisioning-api.yaml?download"
TIMEOUT_SECONDS = 60
LARGEST = 32 * 1024 * 1024


class DownloadError(Exception):
    """The file could not be had, or is no description of this API."""


def download(url: str) -> bytes:
    """Fetch a file."""
    try:
        with urllib.request.urlopen(url, timeout=TIMEOUT_SECONDS) as answer:
            content: bytes = answer.read(LARGEST + 1)
    except (urllib.error.URLError, OSError, ValueError) as error:
        raise DownloadError(f"cannot fetch {url}: {getattr(error, 'reason', error)}") from error
    if len(content) > LARGEST:
        raise DownloadError(f"{url} is larger than {LARGEST} bytes")
    return content


def check(content: bytes) -> tuple[str, list[str]]:
    """Check that a file is a description of this API that code can be generated from.

    Gives its version and what the generator warns of.
    """
    with tempfile.TemporaryDirectory() as folder:
        candidate = Path(folder) / "provisioning-api.yaml"
        candidate.write_bytes(content)
        try:
            prepared = prepare(candidate, ROOT / "openapi", strict=False)
        except GeneratorError as error:
            raise DownloadError(str(error)) from error
        return prepared.version, prepared.warnings


def main() -> int:
    """Replace the committed description by the current one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", default=URL, help="where the description is")
    parser.add_argument("--spec", type=Path, default=SPEC, help="the file to replace")
    arguments = parser.parse_args()
    try:
        content = download(arguments.url)
        version, warnings = check(content)
    except DownloadError as error:
        print(f"error: {error}; nothing was changed", file=sys.stderr)
        return 1
    old = load(arguments.spec)["info"]["version"] if arguments.spec.exists() else "none"
    for warning in warnings:
        print(f"warning: {warning}", file=sys.stderr)
    if arguments.spec.exists() and arguments.spec.read_bytes() == content:
        print(f"version {old} is the current one; nothing to change")
        return 0
    temporary = arguments.spec.with_suffix(".new")
    temporary.write_bytes(content)
    temporary.replace(arguments.spec)
    print(f"old version {old}, new version {version}; now run make generate and look at the difference")
    return 0


if __name__ == "__main__":
    sys.exit(main())
