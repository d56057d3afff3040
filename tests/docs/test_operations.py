"""The page of each operation: its calls in Python, on the command line and with curl do what they say."""

import io
import sys
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest
from sybil import Document, Example

import enums_page
import states_page
from generator.reading import load
from operation_pages import BEGIN, END, FOLDER, NAVIGATION, navigation, read_pages, write
from sinch_provisioning import models
from sinch_provisioning.cli.app import make_app
from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.testing import AccessKey
from tests.docs.blocks import NEEDS_A_SHELL, Session
from tests.docs.standin import StandInThread
from tests.docs.worlds import World, preparation_of
from tests.samples import ROOT

EXAMPLES: Final[dict[str, Any]] = load(ROOT / "openapi" / "examples.yaml")
# What a new version brings has no example yet, and what it takes away has one still.
CALLED: Final = [operation.name for operation in OPERATIONS if operation.name in EXAMPLES]
# The real shell reads the command, and gives its words and its input to this process, which runs it.
READING: Final = """\
sinch-provisioning() { printf '%s\\0' "$@" > arguments; if [[ " $* " == *" --body - "* ]]; then cat > input; fi; }
"""


@NEEDS_A_SHELL
@pytest.mark.parametrize("name", CALLED)
def test_the_calls_of_an_operation_run(
    name: str, project: AccessKey, session: Session, standin: StandInThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    if OPERATIONS[name].deprecated:
        warnings.simplefilter("ignore", DeprecationWarning)
    document = Document.parse(str(FOLDER / f"{name}.md"), *session.parsers)
    calls = list(document.examples())
    assert len(calls) == 3
    runs: list[Callable[[Example], None]] = [session.run_python, partial(run_here, session), session.run_shell]
    for call, run in zip(calls, runs, strict=True):
        for variable, value in prepare(standin, project, name).items():
            monkeypatch.setenv(variable, value)
        run(call)
        called = standin.call(standin.server.requests.find, name, status=OPERATIONS[name].success)
        assert project.project_id in called[-1].path, call.parsed


def prepare(standin: StandInThread, project: AccessKey, name: str) -> dict[str, str]:
    """Let the stand-in begin anew, with what the operation needs."""

    async def run() -> dict[str, str]:
        server = standin.server
        server.reset()
        async with server.client(project_id=project.project_id) as client:
            found: dict[str, str] = await preparation_of(name)(World(server, client))
        server.requests.clear()
        return found

    return standin.wait(run)


def run_here(session: Session, example: Example) -> None:
    """Run the command line in this process, since ninety of its own would take half a minute."""
    (session.folder / "input").write_bytes(b"")
    session.execute(READING + example.parsed)
    arguments = (session.folder / "arguments").read_text().split("\0")[:-1]
    with pytest.MonkeyPatch.context() as patch, pytest.raises(SystemExit) as ended:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO((session.folder / "input").read_bytes())))
        make_app()(arguments, prog_name="sinch-provisioning")
    assert ended.value.code in {None, 0}, example.parsed


def test_every_operation_has_its_page_and_nothing_is_out_of_date(tmp_path: Path) -> None:
    pages = list(read_pages())
    assert [page.operation for page in pages] == list(OPERATIONS)
    write(pages, tmp_path)
    assert texts(FOLDER) == texts(tmp_path)
    assert NAVIGATION.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0] == navigation(pages)


def test_the_states_are_drawn_as_the_waits_know_them() -> None:
    assert states_page.PAGE.read_text(encoding="utf-8") == states_page.page()


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}


def test_every_value_that_is_known_is_on_the_page_of_enums() -> None:
    text = enums_page.PAGE.read_text(encoding="utf-8")
    assert text == enums_page.page()
    for enum in (models.WhatsAppSenderVertical, models.WhatsAppSenderState):
        values = text.partition(f"## {enum.__name__}\n\n")[2].partition("\n")[0]
        assert values == ", ".join(f"`{each}`" for each in enum)
    assert enums_page.name_of(["BR", "EU", "US"]) is not None
    assert enums_page.name_of([1, None]) is None
