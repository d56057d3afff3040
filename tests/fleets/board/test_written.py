"""What is written of lines: HTML, JSON and CSV give back every text, and hold no more than one line."""

import csv
import io
import os
import re
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinch_provisioning.fleets.board import Line, Standing, write_csv, write_html, write_json
from tests.fleets.board.samples import AT, NASTY, nasty_lines

NAMES = ["projectId", "label", "kind", "address", "state", "standing", "why", "since", "who"]
TEXTS = st.text() | st.sampled_from(NASTY) | st.builds("".join, st.lists(st.sampled_from(NASTY), max_size=3))
LINES = st.builds(
    Line,
    project_id=TEXTS,
    label=TEXTS,
    kind=TEXTS,
    address=TEXTS,
    state=TEXTS,
    standing=TEXTS,
    why=TEXTS,
    since=st.none() | st.datetimes(timezones=st.just(UTC)),
    who=TEXTS,
)
QUIETLY = settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
Write = Callable[[Iterator[Line], io.BytesIO], None]


def html(lines: Iterator[Line], file: io.BytesIO) -> None:
    write_html(lines, file, title="Fleet", at=AT)


WRITERS: dict[str, Write] = {"html": html, "json": write_json, "csv": write_csv}


class Page(HTMLParser):
    """What stands in the elements of a page, read as a browser reads them."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None], str]] = []
        self.feed(page.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self.elements:
            tag, attributes, text = self.elements[-1]
            self.elements[-1] = (tag, attributes, text + data)

    def data(self) -> Any:
        (found,) = [text for _, attributes, text in self.elements if attributes.get("id") == "data"]
        return orjson.loads(found)


def written(write: Write, lines: list[Line]) -> bytes:
    file = io.BytesIO()
    write(iter(lines), file)
    return file.getvalue()


def as_rows(lines: list[Line]) -> list[list[str | None]]:
    return [
        [
            each.project_id,
            each.label,
            each.kind,
            each.address,
            each.state,
            each.standing,
            each.why,
            None if each.since is None else each.since.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            each.who,
        ]
        for each in lines
    ]


@QUIETLY
@given(st.lists(LINES, max_size=3))
def test_any_text_comes_out_of_the_page_as_it_went_in(lines: list[Line]) -> None:
    page = written(html, lines)
    data = Page(page).data()
    assert (data["head"]["names"], data["lines"]) == (NAMES, as_rows(lines))
    # Nothing in the data ends or hides their element, whatever reads the page.
    inside = page.partition(b'id="data">')[2].partition(b"</script>")[0]
    assert re.search(rb"[<>&]|\xe2\x80[\xa8\xa9]", inside) is None


@QUIETLY
@given(st.lists(LINES, max_size=3))
def test_any_text_comes_out_of_json_as_it_went_in(lines: list[Line]) -> None:
    text = written(write_json, lines)
    assert orjson.loads(text) == [dict(zip(NAMES, row, strict=True)) for row in as_rows(lines)]
    assert text.count(b"\n") == (len(lines) + 2 if lines else 1)


@QUIETLY
@given(st.lists(LINES, max_size=3))
def test_any_text_comes_out_of_csv_as_it_went_in_and_is_no_formula(lines: list[Line]) -> None:
    text = written(write_csv, lines).decode("utf-8-sig")
    names, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert names == NAMES
    assert [[each.removeprefix("'") for each in row] for row in rows] == [
        ["" if each is None else each for each in row] for row in as_rows(lines)
    ]
    for cell in (cell for row in rows for cell in row):
        assert not re.match(r"[\s\x00-\x20]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]", cell), cell


def test_a_cell_without_a_formula_is_left_as_it_is() -> None:
    line = Line(project_id="1", label="Acme", standing="done", why="a=b", address="whatsapp.senders/48/600 100 200")
    assert b'"Acme"' in written(write_csv, [line])
    assert b"'" not in written(write_csv, [line])


def test_every_writer_takes_no_lines() -> None:
    assert Page(written(html, [])).data()["lines"] == []
    assert orjson.loads(written(write_json, [])) == []
    assert written(write_csv, []).decode("utf-8-sig").count("\n") == 1


@pytest.mark.parametrize("name", WRITERS)
def test_no_more_than_one_line_is_held(name: str) -> None:
    """Of 10,000 projects with 12 lines each nothing is kept: what 2,000 lines need is enough for 20,000."""

    class Nowhere(io.BytesIO):
        def write(self, data: Any) -> int:
            return len(data)

    def lines(number: int) -> Iterator[Line]:
        for each in range(number):
            yield Line(project_id=f"{each:032x}", standing=Standing.WAITING, why="it is under review " * 5)

    def peak(number: int) -> int:
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        WRITERS[name](lines(number), Nowhere())
        return tracemalloc.get_traced_memory()[1] - before

    tracemalloc.start()
    try:
        peak(10)
        few, many = peak(200), peak(5000)
    finally:
        tracemalloc.stop()
    # The 5,000 lines alone would be more than 1 MB.
    assert many < few + 100_000


# -- the page's policy


def test_the_policy_allows_the_page_itself_and_nothing_else() -> None:
    page = Page(written(html, nasty_lines()))
    policies = [
        each["content"] for tag, each, _ in page.elements if each.get("http-equiv") == "Content-Security-Policy"
    ]
    assert len(policies) == 1
    rules = dict(rule.strip().split(" ", 1) for rule in str(policies[0]).split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert re.fullmatch(r"'sha256-[\w+/]+='", rules["script-src"])
    assert re.fullmatch(r"'sha256-[\w+/]+='", rules["style-src"])
    links = [
        value
        for _, each, _ in page.elements
        for name, value in each.items()
        if name in {"src", "href", "action", "srcset"}
    ]
    assert {str(each).partition(":")[0] for each in links} <= {"data", "#"}
    # The policy comes before anything that it is about.
    tags = [tag for tag, _, _ in page.elements]
    assert tags.index("style") > [each.get("http-equiv") for _, each, _ in page.elements].index(
        "Content-Security-Policy"
    )


def test_a_title_is_text() -> None:
    file = io.BytesIO()
    title = "<script>{{style}}</script>\ud800&amp;"
    write_html([], file, title=title, at=AT)
    page = Page(file.getvalue())
    assert page.data()["head"]["title"] == title.replace("\ud800", "\ufffd")
    assert [tag for tag, _, _ in page.elements].count("script") == 2


# -- files


def test_a_file_is_replaced_when_everything_is_written(tmp_path: Path) -> None:
    path = tmp_path / "board.json"
    path.write_text("before")

    def failing() -> Iterator[Line]:
        yield Line(project_id="1", standing="done")
        assert path.read_text() == "before"
        raise RuntimeError("the state cannot be read")

    with pytest.raises(RuntimeError, match="cannot be read"):
        write_json(failing(), path)
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["board.json"]
    with path.open() as reading:
        write_json([Line(project_id="1", standing="done")], str(path))
        assert reading.read() == "before"
    assert orjson.loads(path.read_bytes())[0]["projectId"] == "1"
    assert [each.name for each in tmp_path.iterdir()] == ["board.json"]


def test_a_link_stays_one_and_a_device_is_written_to(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("board.json")
    write_json([], tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "board.json").read_bytes() == b"[]\n"
    write_json([], os.devnull)
    assert not Path(os.devnull).is_file()


# -- lines


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"project_id": 1}, "project_id must be a str, not int"),
        ({"why": b"x"}, "why must be a str, not bytes"),
        ({"who": None}, "who must be a str, not NoneType"),
        ({"since": "2026-11-21"}, "since must be a datetime with a time zone, not '2026-11-21'"),
        ({"since": datetime(2026, 11, 21)}, "since must be a datetime with a time zone"),  # noqa: DTZ001
    ],
)
def test_a_line_takes_text_only(fields: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError, match=re.escape(said)):
        Line(**{"project_id": "1", "standing": "done", **fields})


def test_a_lone_surrogate_is_replaced_and_a_pair_is_joined() -> None:
    line = Line(project_id="a\udc80", standing="done", why="\ud83d\ude00")
    assert (line.project_id, line.why) == ("a\ufffd", "\U0001f600")


def test_a_moment_is_written_in_utc() -> None:
    since = datetime(2026, 11, 21, 10, 0, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
    (told,) = orjson.loads(written(write_json, [Line(project_id="1", standing="done", since=since)]))
    assert told["since"] == "2026-11-21T08:00:00.123Z"


@pytest.mark.parametrize("fields", [{"at": datetime(2026, 11, 21)}, {"title": 3}])  # noqa: DTZ001
def test_a_page_needs_a_title_and_a_moment(fields: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=next(iter(fields))):
        write_html([], io.BytesIO(), **{"title": "Fleet", "at": AT, **fields})


def test_the_board_loads_nothing_of_the_command_line_or_of_an_engine() -> None:
    code = (
        "import sys; from sinch_provisioning.fleets import board; "
        "print([each for each in ('rich', 'typer', 'dbos', 'ruamel', 'sqlite3') if each in sys.modules])"
    )
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert finished.stdout.strip() == "[]"
