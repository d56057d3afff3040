"""The board in a real browser: what it shows of 10,000 lines, that a keyboard is enough, and that nothing leaves it."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise, product
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import pytest
from aiohttp import web

from sinch_provisioning.fleets.board import Line, Standing, write_html
from tests.browsing import check_accessible, focus_reaches, focused, press_until, until
from tests.conftest import Serve
from tests.fleets.board.samples import AT, NASTY, fleet, nasty_lines
from tests.samples import ROOT
from tests.testing.harness import wait_for

if TYPE_CHECKING:
    from playwright.async_api import Browser, Locator, Page

SCREENSHOTS: Final = ROOT / "build" / "board"
PAGE: Final = 50
PRINTED: Final = 2000
SIZES: Final = {1280: 900, 390: 844}
COLUMNS: Final = ("standing", "project", "resource", "state", "why", "since", "who")
ROWS: Final = "document.querySelectorAll('#rows tr').length"
WIDER: Final = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
CLIPPED: Final = (
    "[...document.querySelectorAll('button, .badge, h1, #rows td > :not(.mono)')]"
    ".filter(e => e.offsetParent && !e.matches('.folded') && e.scrollWidth > e.clientWidth + 1).length"
)


class Board:
    """A board that is open in a browser."""

    def __init__(self, page: "Page", path: Path) -> None:
        self.page = page
        self._path = path

    async def open(self, lines: Iterable[Line] | Path, fragment: str = "", *, title: str = "Acme's customers") -> None:
        path = lines if isinstance(lines, Path) else self._path
        if not isinstance(lines, Path):
            write_html(lines, path, title=title, at=AT)
        # An address that differs in its fragment alone would not load the page again.
        await self.page.goto("about:blank")
        await self.page.goto(f"{path.as_uri()}{fragment}")
        await self.page.locator("#standings button").first.wait_for()

    @property
    def rows(self) -> "Locator":
        return self.page.locator("#rows tr")

    async def column(self, name: str) -> list[str]:
        """The texts of a column's cells on the page that is shown."""
        texts: list[str] = await self.page.locator(f"#rows td.{name}-cell").all_inner_texts()
        return texts

    async def fragment(self) -> str:
        fragment: str = await self.page.evaluate("location.hash")
        return fragment

    async def sorted_column(self) -> dict[str, str]:
        """The columns that say that they are sorted, and how."""
        found: dict[str, str] = await self.page.evaluate(
            "Object.fromEntries([...document.querySelectorAll('[aria-sort]')].map(e => [e.textContent, e.ariaSort]))"
        )
        return found


@pytest.fixture
def board(page: "Page", tmp_path: Path) -> Board:
    return Board(page, tmp_path / "board.html")


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A board of 10,000 lines."""
    path = tmp_path_factory.mktemp("big") / "board.html"
    write_html(big_fleet(), path, title="Acme's customers", at=AT)
    return path


def count(standing: Standing) -> int:
    return sum(each.standing == standing for each in big_fleet())


@cache
def big_fleet() -> tuple[Line, ...]:
    return tuple(fleet(10_000))


# -- 10,000 lines


@pytest.mark.parametrize("width", SIZES)
async def test_10000_lines_at_first_sight(board: Board, big: Path, width: int) -> None:
    page = board.page
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    await page.set_viewport_size({"width": width, "height": SIZES[width]})
    await board.open(big)
    assert await page.title() == "Acme's customers"
    assert await page.locator("#size").inner_text() == "10,000 lines of 1,000 projects"
    titles = await page.locator("#standings button").all_inner_texts()
    expected = [f"{count(each):,}\n{each.value.capitalize()}" for each in Standing]
    assert [each.replace("\n\n", "\n") for each in titles] == ["10,000\nAll", *expected]
    # The worst first, and of those the oldest; no more rows than a page has.
    failed = sorted(each.since for each in big_fleet() if each.standing == Standing.FAILED and each.since)
    shown = await page.locator("#rows time").evaluate_all("times => times.map(time => time.dateTime)")
    assert [datetime.fromisoformat(each) for each in shown] == failed[:PAGE]
    assert set(await board.column("standing")) == {"Failed"}
    assert await page.evaluate(ROWS) == PAGE
    assert (await page.evaluate(WIDER), await page.evaluate(CLIPPED)) == (0, 0)
    # All of it stands in the file.
    assert {each for each in requests if not each.startswith("data:")} <= {"about:blank", big.as_uri()}


@pytest.mark.parametrize("width", SIZES)
async def test_10000_lines_are_searched_filtered_and_paged(board: Board, big: Path, width: int) -> None:
    page = board.page
    await page.set_viewport_size({"width": width, "height": SIZES[width]})
    await board.open(big)
    await page.get_by_role("button", name="Last page").click()
    await page.get_by_text("9,951 to 10,000 of 10,000").wait_for()
    assert (await page.evaluate(ROWS), set(await board.column("standing"))) == (PAGE, {"Done"})
    search = page.get_by_label("Search")
    await search.fill("BANK 992 rcs")
    await page.get_by_text("1 found", exact=True).wait_for()
    assert await board.column("resource") == ["EU/CONVERSATIONAL/OTP/Northwind\nrcs.senders"]
    assert await board.fragment() == "#q=BANK+992+rcs"
    await search.fill("reviewer writes")
    await page.get_by_text(f"{sum('reviewer writes' in each.why for each in big_fleet())} found").wait_for()
    await page.get_by_role("button", name="Clear").click()
    await page.get_by_role("button", name="Waiting").click()
    await page.get_by_label("Who acts").select_option("Kakao")
    number = sum(each.who == "Kakao" for each in big_fleet())
    await page.get_by_text(f"{number:,} found", exact=True).wait_for()
    await page.get_by_label("Kind").select_option("kakaotalk.templates")
    both = sum((each.who, each.kind) == ("Kakao", "kakaotalk.templates") for each in big_fleet())
    await page.get_by_text(f"{both} found", exact=True).wait_for()
    assert await board.fragment() == "#standing=waiting&who=Kakao&kind=kakaotalk.templates"
    assert set(await board.column("who")) == {"Kakao"}
    # Pressed again, a standing is not asked for any more.
    await page.get_by_role("button", name="Waiting").click()
    assert await board.fragment() == "#who=Kakao&kind=kakaotalk.templates"
    await search.fill("nothing like it")
    await page.get_by_text("Nothing matches").wait_for()
    assert await page.evaluate(ROWS) == 0
    await page.get_by_role("button", name="Clear search and filters").click()
    await page.get_by_text("1 to 50 of 10,000").wait_for()
    assert await search.input_value() == ""
    await focus_reaches(page, "search")


async def test_lines_are_sorted_by_each_column(board: Board) -> None:
    await board.open(fleet(1000))
    for name in COLUMNS:
        button = board.page.locator(f"th.{name}-cell button")
        title = await button.inner_text()
        for direction in ("ascending", "descending"):
            if (name, direction) != ("standing", "ascending"):
                await button.click()
            assert await board.sorted_column() == {title: direction}
            values = await board.page.evaluate(
                "[...found].map(i => COLUMNS[wish.sort].by.map(name => lines[i][FIELD[name]] ?? ''))"
            )
            check_order([[_rank(name, each) for each in row] for row in values], descending=direction == "descending")
        assert await board.page.evaluate(ROWS) == PAGE


def _rank(column: str, value: str) -> tuple[Any, ...]:
    if column == "standing":
        return (list(Standing).index(Standing(value)),)
    # The names of the samples end with a number.
    name, _, number = value.rpartition(" ")
    return (name.lower(), int(number)) if column == "project" and name else (value.lower(),)


def check_order(rows: list[list[tuple[Any, ...]]], *, descending: bool) -> None:
    """Look that rows are in order, and that those without a value come last in both directions."""
    given = [row for row in rows if row[0] != ("",)]
    assert rows[: len(given)] == given
    assert given[0] != given[-1]
    for one, other in pairwise(given):
        assert one >= other if descending else one <= other


async def test_small_windows_sort_with_a_menu(board: Board, big: Path) -> None:
    page = board.page
    await page.set_viewport_size({"width": 390, "height": 844})
    await board.open(big)
    await page.get_by_label("Sort by").select_option("since")
    oldest = min(each.since for each in big_fleet() if each.since)
    assert await page.locator("#rows time").first.get_attribute("datetime") == written(oldest)
    await page.get_by_role("button", name="Turn the order round").click()
    newest = max(each.since for each in big_fleet() if each.since)
    assert await page.locator("#rows time").first.get_attribute("datetime") == written(newest)
    assert await board.fragment() == "#sort=since&order=descending"


def written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


async def test_a_keyboard_is_enough(board: Board, big: Path) -> None:
    page = board.page
    await board.open(big, "#who=Meta")
    await press_until(page, "Tab", lambda name: name == "skip", most=1)
    await page.keyboard.press("Enter")
    assert await focused(page) == "rows"
    # Skipping leaves the filter as it is.
    assert await board.fragment() == "#who=Meta"
    await page.get_by_role("button", name="Clear").press("Enter")
    await page.locator("th.who-cell button").focus()
    await press_until(page, "Shift+Tab", lambda name: name == "Since")
    await page.keyboard.press("Enter")
    assert await board.sorted_column() == {"Since": "ascending"}
    await page.keyboard.press("Space")
    assert await board.sorted_column() == {"Since": "descending"}
    # What was pressed keeps the focus.
    assert await focused(page) == "Since"
    await press_until(page, "Shift+Tab", lambda name: name == "search")
    await page.keyboard.type("Adventure Works 12")
    await until(page, "location.hash.includes('Adventure')")
    assert await focused(page) == "search"
    await press_until(page, "Shift+Tab", lambda name: name.endswith("Needs a person"))
    await page.keyboard.press("Enter")
    assert set(await board.column("standing")) == {"Needs a person"}
    assert {each[:9] for each in await board.column("project")} == {"Adventure"}


# -- addresses


async def test_an_address_is_a_filter(board: Board, big: Path) -> None:
    await board.open(big, "#standing=waiting&who=operators&sort=project&order=descending&page=2")
    page = board.page
    assert await page.get_by_label("Who acts").input_value() == "operators"
    assert await page.get_by_role("button", name="Waiting").get_attribute("aria-pressed") == "true"
    assert await board.sorted_column() == {"Project": "descending"}
    number = sum(each.who == "operators" for each in big_fleet())
    await page.get_by_text(f"51 to {number} of {number}", exact=True).wait_for()
    # A link to another filter on the same page is followed.
    await page.evaluate("location.hash = '#q=Northwind+12'")
    await until(page, "document.getElementById('search').value === 'Northwind 12'")
    assert await page.get_by_label("Who acts").input_value() == ""
    link = board.rows.first.get_by_role("link")
    project = await link.inner_text()
    await link.click()
    await page.get_by_text("10 found", exact=True).wait_for()
    assert {each.partition("\n")[0] for each in await board.column("project")} == {project}


async def test_an_address_that_makes_no_sense_does_no_harm(board: Board) -> None:
    lines = list(fleet(100))
    for fragment, rows in (
        ("#sort=constructor&order=up&page=-3", PAGE),
        ("#page=9999", PAGE),
        ("#page=NaN&sort=%00", PAGE),
        ("#standing=lost", 0),
        ("#q=%E0%A4%A", 0),
        ("#who=<img src=x>", 0),
    ):
        await board.open(lines, fragment)
        assert await board.page.evaluate(ROWS) == rows, fragment
    assert await board.page.get_by_label("Who acts").locator("option").last.inner_text() == "<img src=x> (0)"


# -- texts


async def test_any_text_is_shown_and_does_nothing(board: Board) -> None:
    page = board.page
    await board.open(nasty_lines(), title=NASTY[0])
    assert await page.title() == NASTY[0]
    kept: list[list[str | None]] = await page.evaluate("lines")
    assert [line[6] for line in kept] == list(NASTY)
    shown = "\n".join(await board.column("why"))
    for text in ("</script><script>", "<img src=x", "{{data}}{{script}}", "&lt;&amp;&#60;", "+48 600 100 200", "고객"):
        assert text in shown
    # What has no shape or turns text around is written out.
    for text in (
        "[U+0000][U+0007][U+001B][31m[U+007F][U+0085]",
        "[U+000D][U+000A]",
        "[U+202E]evil[U+2066]",
        "[U+2028][U+2029]",
        "[U+FEFF]",
    ):
        assert text in shown
    assert await page.evaluate("document.querySelectorAll('img, iframe, #rows script').length") == 0
    assert (await page.evaluate(WIDER), await page.evaluate(CLIPPED)) == (0, 0)


async def test_long_texts_are_wrapped_and_folded(board: Board) -> None:
    page = board.page
    line = Line(
        project_id="x" * 300,
        label="Long" * 80,
        kind="k" * 99,
        address="a" * 400,
        state="PENDING_" * 20,
        standing="failed" * 20,
        why="A comment that goes on. " * 100 + "y" * 500,
        since=AT - timedelta(days=3),
        who="somebody" * 20,
    )
    await board.open([line, Line(project_id="p", standing="done", why="short")], title="T" * 300)
    assert await page.locator(".unfold").count() == 1
    height = "document.querySelector('.why').offsetHeight"
    for width in (320, 390, 768, 1280):
        await page.set_viewport_size({"width": width, "height": 900})
        folded = await page.evaluate(height)
        assert (await page.evaluate(WIDER), await page.evaluate(CLIPPED)) == (0, 0), width
        await page.get_by_role("button", name="Show all", expanded=False).click()
        assert await page.evaluate(height) > 2 * folded
        assert (await page.locator(".why").first.inner_text()).endswith("y" * 500)
        assert (await page.evaluate(WIDER), await page.evaluate(CLIPPED)) == (0, 0), width
        await page.get_by_role("button", name="Show less", expanded=True).click()
        assert await page.evaluate(height) == folded


async def test_times_are_told_from_the_board_on(board: Board) -> None:
    await board.page.clock.set_fixed_time(AT + timedelta(days=5, hours=1))
    lasting = {
        "just now": timedelta(seconds=59),
        "1 minute": timedelta(seconds=60),
        "89 minutes": timedelta(minutes=89),
        "1 hour": timedelta(minutes=90),
        "47 hours": timedelta(hours=47, minutes=59),
        "2 days": timedelta(hours=48),
        "400 days": timedelta(days=400),
    }
    await board.open(Line(project_id="p", standing="waiting", since=AT - each) for each in lasting.values())
    assert await board.page.locator(".at").inner_text() == "As of 21 Nov 2026, 09:30 UTC, 5 days ago"
    told = [each.split("\n") for each in await board.column("since")]
    assert [each[0] for each in told] == list(lasting)[::-1]
    assert (told[0][1], told[1][1]) == ("17 Oct 2025, 09:30", "19 Nov, 09:30")


async def test_another_standing_comes_before_what_is_done(board: Board) -> None:
    await board.open([Line(project_id="p", standing=each) for each in ("done", "paused", "not begun", "failed")])
    assert await board.column("standing") == ["Failed", "Not begun", "Paused", "Done"]
    await board.page.get_by_role("button", name="Paused").click()
    assert (await board.column("standing"), await board.fragment()) == (["Paused"], "#standing=paused")


async def test_a_board_without_lines_says_so(board: Board) -> None:
    await board.open([])
    await board.page.get_by_text("Nothing to show").wait_for()
    await check_accessible(board.page, "empty")


# -- everybody


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
async def test_axe_finds_nothing(board: Board, big: Path, scheme: str, width: int) -> None:
    page = board.page
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await page.set_viewport_size({"width": width, "height": SIZES[width]})
    await board.open(big, "#q=nothing+like+it")
    await check_accessible(page, f"no match at {width}")
    await board.open(big, "#standing=needs+a+person&who=you&sort=since")
    await page.evaluate("showRows(0, 15)")
    await check_accessible(page, f"lines at {width}")
    # A standing of each tone, texts of all scripts, and one that is folded.
    folded = [Line(project_id="p", standing=each, why="long " * 100, who="Meta", since=AT) for each in Standing]
    await board.open([*nasty_lines(), *folded])
    await page.get_by_role("button", name="Show all").first.click()
    await check_accessible(page, f"texts at {width}")


async def test_paper_has_all_lines_that_are_asked_for(board: Board, big: Path) -> None:
    page = board.page
    await board.open(fleet(70))
    await page.evaluate(f"addEventListener('beforeprint', () => {{ window.printed = {ROWS}; }})")
    assert (await page.pdf()).startswith(b"%PDF")
    assert (await page.evaluate("window.printed"), await page.evaluate(ROWS)) == (70, PAGE)
    await page.emulate_media(media="print", color_scheme="dark")
    assert not await page.get_by_label("Search").is_visible()
    assert await page.evaluate("getComputedStyle(document.querySelector('td')).color") == "rgb(21, 26, 33)"
    # More than anybody prints is cut off, and the paper says so.
    await page.emulate_media(media="screen")
    await board.open(big)
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert await page.evaluate(ROWS) == PRINTED
    said = await page.locator("#printed").text_content()
    assert said == "The first 2,000 of 10,000 lines. Filter the board to print the others."
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert await page.evaluate(ROWS) == PAGE


async def test_nothing_is_loaded_from_elsewhere_even_by_what_gets_in(
    browser: "Browser", serve: Serve, tmp_path: Path
) -> None:
    asked: list[str] = []

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        asked.append(request.path)
        return web.Response(text="", headers={"Access-Control-Allow-Origin": "*"})

    url = await serve(handler)
    write_html(fleet(10), tmp_path / "board.html", title="Fleet", at=AT)
    context = await browser.new_context()
    page = await context.new_page()
    forbidden: list[str] = []
    page.on("console", lambda message: forbidden.append(message.text) if message.type == "error" else None)
    await page.goto((tmp_path / "board.html").as_uri())
    tries = {
        "image": "document.body.append(Object.assign(new Image(), {src: URL}))",
        "style": "document.head.append(Object.assign(document.createElement('link'), {rel: 'stylesheet', href: URL}))",
        "frame": "document.body.append(Object.assign(document.createElement('iframe'), {src: URL}))",
        "fetch": "fetch(URL).catch(() => 0)",
        "beacon": "navigator.sendBeacon(URL)",
        "form": "document.body.appendChild(Object.assign(document.createElement('form'), {action: URL})).submit()",
        "html": "try { document.body.innerHTML = '<img src=' + URL + '>' } catch { 0 }",
        "script": "try { const s = document.createElement('script'); s.textContent = `fetch('${URL}')`;"
        " document.body.append(s) } catch { 0 }",
    }
    for name, code in tries.items():
        before = len(forbidden)
        await page.evaluate(f"{{ const URL = {f'{url}/{name}'!r}; {code}; }}")
        await wait_for(lambda before=before: len(forbidden) > before)  # type: ignore[misc]
    await context.close()
    assert asked == []


async def test_pictures(board: Board, big: Path) -> None:
    """In the colours of the system, and kept for whoever looks at what a build made."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    papers: dict[Literal["light", "dark"], str] = {"light": "rgb(246, 247, 249)", "dark": "rgb(13, 16, 21)"}
    for (scheme, paper), width in product(papers.items(), SIZES):
        await board.page.emulate_media(color_scheme=scheme)
        await board.page.set_viewport_size({"width": width, "height": SIZES[width]})
        await board.open(big, "#standing=needs+a+person")
        assert await board.page.evaluate("getComputedStyle(document.body).backgroundColor") == paper
        path = SCREENSHOTS / f"{width}-{scheme}.png"
        await board.page.screenshot(path=path)
        assert path.stat().st_size > 5000
