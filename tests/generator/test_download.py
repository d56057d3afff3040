"""Fetching a new description replaces the old one only if all is well."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.samples import DESCRIPTION, OLDER_DESCRIPTION, ROOT, description


class Site(ThreadingHTTPServer):
    """Serves one body with one status."""

    status = 200
    body = b""


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def site() -> Iterator[Site]:
    with Site(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    target = tmp_path / "provisioning-api.yaml"
    target.write_bytes(OLDER_DESCRIPTION.read_bytes())
    return target


def fetch(url: str, spec: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "download_spec.py"), "--url", url, "--spec", str(spec)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def address(site: Site) -> str:
    return f"http://127.0.0.1:{site.server_port}/"


def test_a_new_version_replaces_the_old_one(site: Site, spec: Path) -> None:
    site.body = DESCRIPTION.read_bytes()
    finished = fetch(address(site), spec)
    assert finished.returncode == 0, finished.stderr
    assert f"old version 1.2.36, new version {description()['info']['version']}" in finished.stdout
    assert spec.read_bytes() == DESCRIPTION.read_bytes()
    assert [path.name for path in spec.parent.iterdir()] == [spec.name]


def test_the_same_version_changes_nothing(site: Site, spec: Path) -> None:
    site.body = spec.read_bytes()
    finished = fetch(address(site), spec)
    assert finished.returncode == 0, finished.stderr
    assert "nothing to change" in finished.stdout


DESCRIBED = DESCRIPTION.read_bytes()


@pytest.mark.parametrize(
    ("status", "body", "message"),
    [
        (404, DESCRIBED, "Not Found"),
        (200, b"<html><body>Sign in</body></html>", "not an OpenAPI description"),
        (200, b"", "the file is empty"),
        (200, b"a: b: c", "not YAML"),
        (200, DESCRIBED.replace(b"title: Provisioning API", b"title: Fax API", 1), "describes 'Fax API'"),
        (200, DESCRIBED[: len(DESCRIBED) // 2], "error:"),
        (200, DESCRIBED.replace(b"/RcsEmailDto'", b"/Gone'", 1), "which is not there"),
    ],
    ids=["missing", "a page", "empty", "broken", "another API", "half", "inexpressible"],
)
def test_anything_else_leaves_the_old_one(site: Site, spec: Path, status: int, body: bytes, message: str) -> None:
    site.status, site.body = status, body
    finished = fetch(address(site), spec)
    assert finished.returncode == 1, finished.stdout
    assert message in finished.stderr
    assert "nothing was changed" in finished.stderr
    assert "Traceback" not in finished.stderr
    assert spec.read_bytes() == OLDER_DESCRIPTION.read_bytes()


def test_offline_it_says_so_in_one_line(spec: Path) -> None:
    finished = fetch("http://127.0.0.1:9/", spec)
    assert finished.returncode == 1
    assert finished.stderr.startswith("error: cannot fetch http://127.0.0.1:9/: ")
    assert len(finished.stderr.splitlines()) == 1
    assert spec.read_bytes() == OLDER_DESCRIPTION.read_bytes()
