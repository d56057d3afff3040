"""The rows of the table: what is measured, how, and what each side does in it."""

import json
import tempfile
from collections.abc import Callable, Mapping
from inspect import signature
from pathlib import Path
from statistics import median
from typing import Final

from attrs import frozen

from benchmarks import fleets, plans
from benchmarks.description import write_multiplied
from benchmarks.measuring import PEERS, Bench, Goal, Line, Samples, above_raw, in_turns, over_raw
from benchmarks.peers import generation_seconds
from benchmarks.processes import AS_IT_IS, KEEPING_MEMORY, import_cost, seconds_of, serving
from sinch_provisioning import BearerToken, ProvisioningClient

CONCURRENCY: Final = 32
CROWD: Final = 1000
PAGE_SECONDS: Final = 0.02
SHORT_WALK_PAGES: Final = 10
_MICRO: Final = 1e6
_MILLI: Final = 1e3
_MEGA: Final = 1 / 2**20


@frozen
class Row:
    """A row of the table, which may have several lines; `does` says what each side does while it is measured."""

    measure: Callable[[Bench], list[Line]]
    does: dict[str, str]


def _calls(
    bench: Bench, work: str, *, calls: int, peer_calls: int, environment: Mapping[str, str] = AS_IT_IS
) -> Samples:
    """Measure the processor time of a call, each time in a new process: how it lays out its memory is chance."""

    def microseconds(side: str) -> float:
        count = peer_calls if side in PEERS else calls
        with bench.workers([side], environment) as workers:
            return workers[side].order("calls", work=work, calls=count, concurrency=CONCURRENCY)["cpu"] * _MICRO

    sides = [side for side in bench.sides if not environment or side not in PEERS]
    return in_turns(sides, bench.counts.repetitions, microseconds)


def measure_get(bench: Bench) -> list[Line]:
    """Measure GET, the processor time of the client; for ours and raw without the luck of their memory too."""
    goal, unit = Goal("<=", 1.25, "x"), "µs of CPU per call"
    calls, peer_calls = bench.counts.calls, bench.counts.peer_calls
    samples = _calls(bench, "get", calls=calls, peer_calls=peer_calls)
    kept = _calls(bench, "get", calls=calls, peer_calls=peer_calls, environment=KEEPING_MEMORY)
    title = f"GET one sender, {CONCURRENCY} at a time: CPU per call over raw"
    return [
        Line(title, goal, over_raw(samples), samples, unit),
        Line("the same, where glibc keeps freed memory", goal, over_raw(kept), kept, unit, dict.fromkeys(PEERS, "-")),
    ]


def measure_list(bench: Bench) -> list[Line]:
    """Measure a page, the processor time of the client."""
    title = f"list 100 senders, {CONCURRENCY} at a time: CPU per call over raw"
    samples = _calls(bench, "list", calls=bench.counts.lists, peer_calls=bench.counts.peer_lists)
    return [Line(title, Goal("<=", 2.2, "x"), over_raw(samples), samples, "µs of CPU per call")]


def measure_create(bench: Bench) -> list[Line]:
    """Measure POST, the processor time of the client."""
    title = f"POST create sender with input validation, {CONCURRENCY} at a time: CPU per call over raw"
    samples = _calls(bench, "create", calls=bench.counts.calls, peer_calls=bench.counts.peer_calls)
    return [Line(title, Goal("<=", 1.6, "x"), over_raw(samples), samples, "µs of CPU per call")]


def _conversion(bench: Bench, work: str, title: str, goal: Goal) -> list[Line]:
    page = json.dumps(bench.payloads.page, separators=(",", ":"))
    with bench.workers() as workers:

        def microseconds(side: str) -> float:
            # As much of the processor's time for each: a peer's page takes about ten times raw's.
            times = max(bench.counts.times // 4, 1) if side in PEERS else bench.counts.times
            return workers[side].order("convert", work=work, page=page, times=times)["cpu"] * _MICRO

        samples = in_turns(workers, bench.counts.repetitions, microseconds)
    return [Line(title, goal, over_raw(samples), samples, "µs of CPU per page")]


def measure_decode(bench: Bench) -> list[Line]:
    """Measure making models of a page that is parsed already."""
    return _conversion(
        bench, "decode", "dict -> models, page of 100 senders, over orjson.loads of its bytes", Goal("<=", 2.0, "x")
    )


def measure_encode(bench: Bench) -> list[Line]:
    """Measure making bytes of a page of models."""
    return _conversion(
        bench, "encode", "models -> bytes, the same page, over orjson.dumps of plain dicts", Goal("<=", 2.5, "x")
    )


def measure_import(bench: Bench) -> list[Line]:
    """Measure imports, each in a new process; the byte code is there already."""
    modules = {
        "raw": "aiohttp",
        "ours": "sinch_provisioning.client",
        "opc": "provisioning_api_client, provisioning_api_client.models",
        "ogen": "openapi_client",
    }
    resident: Samples = {side: [] for side in bench.sides}
    for side in bench.sides:
        import_cost(bench.sides[side], modules[side])

    def milliseconds(side: str) -> float:
        seconds, size = import_cost(bench.sides[side], modules[side])
        resident[side].append(size * _MEGA)
        return seconds * _MILLI

    samples = in_turns(bench.sides, bench.counts.processes, milliseconds)
    return [
        Line(
            "import sinch_provisioning.client: time over import aiohttp",
            Goal("<=", 1.1, "x"),
            over_raw(samples),
            samples,
            "ms",
        ),
        Line(
            "import sinch_provisioning.client: memory above import aiohttp",
            Goal("<=", 2.0, "MB"),
            above_raw(resident),
            resident,
            "MB resident",
        ),
    ]


def measure_first_call(bench: Bench) -> list[Line]:
    """Measure the first call of a process, connecting included."""

    def milliseconds(side: str) -> float:
        with bench.workers([side]) as workers:
            return workers[side].order("first_call")["over"] * _MILLI

    samples = in_turns(bench.sides, bench.counts.processes, milliseconds)
    compared = {side: values for side, values in samples.items() if side != "raw"}
    title = "first call of one operation: wall time over a warm call"
    return [Line(title, Goal("<=", 15.0, "ms"), compared, samples, "ms over a warm call")]


def measure_crowd(bench: Bench) -> list[Line]:
    """Measure a thousand callers at once, the calls per second, each time in a new process."""

    def rate(side: str) -> float:
        count = CROWD if side in PEERS else bench.counts.concurrent
        with bench.workers([side]) as workers:
            return workers[side].order("calls", work="get", calls=count, concurrency=CROWD)["rate"]

    samples = in_turns(bench.sides, bench.counts.repetitions, rate)
    title = f"{CROWD:,} concurrent GETs: calls per second over raw"
    return [Line(title, Goal(">=", 0.8, "x"), over_raw(samples), samples, "calls/s")]


def measure_walk(bench: Bench) -> list[Line]:
    """Measure going through many pages with a consumer that takes as long as the server."""
    pages = bench.counts.walk_pages
    project = f"walk-{pages}-{round(PAGE_SECONDS * _MILLI)}"
    walks = f"{pages * 100:,} items over {pages:,} pages, 20 ms latency, consumer 20 ms a page"
    client = ProvisioningClient("project", auth=BearerToken("token"))
    can_prefetch = "prefetch" in signature(client.whatsapp.senders.list).parameters
    wall: Samples = {}
    memory: Samples = {}
    for name, prefetch in (("without prefetch", False), ("with prefetch", True)):
        if prefetch and not can_prefetch:
            continue
        with bench.workers(["ours"]) as workers:
            walked = workers["ours"].order("walk", project=project, prefetch=prefetch, consume=PAGE_SECONDS, times=1)
        wall[name], memory[name] = [walked["wall"]], [walked["memory"] * _MEGA]
    if not can_prefetch:
        missing = {"ours": "not measured: list() takes no prefetch yet", "opc": "has none", "ogen": "has none"}
        ratio: Samples = {}
        most = memory["without prefetch"]
    else:
        missing = {"opc": "has none", "ogen": "has none"}
        ratio = {"ours": [wall["with prefetch"][0] / wall["without prefetch"][0]]}
        most = [max(memory["with prefetch"][0], memory["without prefetch"][0])]
    nothing = {"opc": "has no pagination", "ogen": "has no pagination"}
    return [
        Line(f"{walks}: wall time with prefetch over without", Goal("<=", 0.55, "x"), ratio, wall, "s", missing),
        Line(
            "the same: peak memory above the first page", Goal("<=", 10.0, "MB"), {"ours": most}, memory, "MB", nothing
        ),
    ]


def measure_growth(bench: Bench) -> list[Line]:
    """Measure whether an item of a long list costs more than one of a short list."""
    counts = bench.counts
    long, short = counts.growth_pages, SHORT_WALK_PAGES
    measured: Samples = {}

    with bench.workers() as workers:

        def growth(side: str) -> float:
            """Walk once through the long list, and through the short one until there were as many items."""
            costs: list[float] = []
            for pages, times in ((long, 1), (short, long // short)):
                order = {"project": f"walk-{pages}-0", "prefetch": False, "consume": 0.0, "times": times}
                costs.append(workers[side].order("walk", **order)["cpu"] * _MICRO)
                measured.setdefault(f"{side}, {pages * 100:,} items", []).append(costs[-1])
            return costs[0] / costs[1]

        own = [side for side in workers if side not in PEERS]
        compared = in_turns(own, counts.growth_repetitions, growth)
        peers = [side for side in workers if side in PEERS]
        if peers:
            compared |= in_turns(peers, counts.peer_growth_repetitions, growth)
    title = f"cost growth: CPU per item at {long * 100:,} items over at {short * 100:,}"
    return [Line(title, Goal("<=", 1.05, "x"), compared, measured, "µs of CPU per item")]


def measure_plan(bench: Bench) -> list[Line]:
    """Measure a plan beside reading the same lists, each time in a new process."""
    count = bench.counts.templates
    server = serving("benchmarks.plans", "--templates", str(count))
    with server as url, plans.file_of_the_project(count) as file:
        found: dict[str, list[dict[str, float]]] = {"read": [], "plan": []}
        for _ in range(bench.counts.repetitions):
            for what, measurements in found.items():
                measurements.append(plans.measured(what, url, file, max(bench.counts.times // 20, 1)))

    def samples(name: str, factor: float) -> Samples:
        return {what: [each[name] * factor for each in measurements] for what, measurements in found.items()}

    cpu, wall, memory = samples("cpu", _MILLI), samples("wall", 1), samples("memory", _MEGA)
    work = f"plan of {count:,} templates, {plans.SENDERS} senders, {plans.WEBHOOKS} webhooks"
    ratio = [planned / alone for planned, alone in zip(cpu["plan"], cpu["read"], strict=True)]
    above = [planned - alone for planned, alone in zip(memory["plan"], memory["read"], strict=True)]
    notes = dict.fromkeys(PEERS, "has none")
    return [
        Line(
            f"{work}: CPU over reading the same lists", Goal("<=", 1.3, "x"), {"ours": ratio}, cpu, "ms of CPU", notes
        ),
        Line("the same: wall time", Goal("<=", 2.0, "s"), {"ours": wall["plan"]}, wall, "s", notes),
        Line(
            "the same: peak memory above reading the same lists, the loaded file included",
            Goal("<=", 40.0, "MB"),
            {"ours": above},
            memory,
            "MB resident",
            notes,
        ),
    ]


def measure_fleet(bench: Bench) -> list[Line]:
    """Measure an empty plan over many projects beside reading their lists, each time in a new process."""
    count = bench.counts.projects
    found: dict[str, list[dict[str, float]]] = {"read": [], "plan": []}
    with serving("benchmarks.fleets") as url:
        for _ in range(bench.counts.fleets):
            for what, measurements in found.items():
                measurements.append(fleets.measured(what, url, count))
    cpu = {what: [each["cpu"] * _MILLI for each in measurements] for what, measurements in found.items()}
    memory = {what: [each["memory"] * _MEGA for each in measurements] for what, measurements in found.items()}
    ratio = [planned / alone for planned, alone in zip(cpu["plan"], cpu["read"], strict=True)]
    notes = dict.fromkeys(PEERS, "has none")
    work = f"empty plan over {count:,} projects of 12 resources"
    unit = "ms of CPU per project"
    return [
        Line(f"{work}: CPU over reading the same lists", Goal("<=", 1.5, "x"), {"ours": ratio}, cpu, unit, notes),
        Line("the same: peak memory", Goal("<=", 400.0, "MB"), {"ours": memory["plan"]}, memory, "MB resident", notes),
    ]


def measure_generate(bench: Bench) -> list[Line]:
    """Measure a whole generation, and one of a description that is much larger."""

    def seconds(side: str) -> float:
        if side != "ours":
            return generation_seconds(side)
        with tempfile.TemporaryDirectory() as folder:
            return seconds_of("scripts/generate.py", "--output", str(Path(folder) / "generated"))

    sides = [side for side in bench.sides if side != "raw"]
    samples = in_turns(sides, bench.counts.generations, seconds)
    times = bench.counts.descriptions
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "description.yaml"
        write_multiplied(large, times)
        longer = seconds_of("scripts/generate.py", "--spec", str(large), "--output", str(Path(folder) / "generated"))
    growth = {"ours": [longer / median(samples["ours"])]}
    return [
        Line("make generate: wall time", Goal("<=", 5.0, "s"), samples, samples, "s"),
        Line(
            f"make generate of {times} times the description: time over once",
            Goal("<=", 1.2 * times, "x"),
            growth,
            {"ours": [longer]},
            "s",
        ),
    ]


_RAW_CALL: Final = "aiohttp's session with a fixed Authorization header; orjson.loads of the answer's bytes"
_OURS_CALL: Final = (
    "ProvisioningClient at its defaults: OAuth2 token at hand, arguments checked against the description's limits, "
    "time limit, errors and retries as far as a successful call meets them; models decoded tolerantly"
)
_OPC_CALL: Final = "AuthenticatedClient at its defaults (httpx): bearer token, nothing checked before sending; models"
_OGEN_CALL: Final = "ApiClient at its defaults (aiohttp): bearer token, arguments checked by pydantic; pydantic models"

ROWS: Final[dict[str, Row]] = {
    "get": Row(measure_get, {"raw": _RAW_CALL, "ours": _OURS_CALL, "opc": _OPC_CALL, "ogen": _OGEN_CALL}),
    "list": Row(
        measure_list,
        {
            "raw": "as for GET; 96 kB of JSON to dicts",
            "ours": "as for GET; awaits `senders.list(page_size=100)`",
            "opc": "as for GET",
            "ogen": "as for GET",
        },
    ),
    "create": Row(
        measure_create,
        {
            "raw": "the body is a dict made for this call, orjson.dumps; nothing checked",
            "ours": "the body is an input model made for this call, checked against the description's limits",
            "opc": "the body is an input model made for this call, nothing checked",
            "ogen": "the body is an input model made for this call, which pydantic checks",
        },
    ),
    "decode": Row(
        measure_decode,
        {
            "raw": "orjson.loads of the page's bytes",
            "ours": "from_dict of the dict that orjson.loads has made before",
            "opc": "from_dict of the dict that json.loads has made before",
            "ogen": "from_dict of the dict that json.loads has made before",
        },
    ),
    "encode": Row(
        measure_encode,
        {
            "raw": "orjson.dumps of plain dicts",
            "ours": "to_dict, then orjson.dumps as the transport does",
            "opc": "to_dict, then json.dumps as httpx does",
            "ogen": "to_json, which is json.dumps",
        },
    ),
    "import": Row(
        measure_import,
        {
            "raw": "import aiohttp in a new process",
            "ours": "import sinch_provisioning.client; models are imported when they are first used",
            "opc": "import of the client and its models, httpx included",
            "ogen": "import openapi_client, models, aiohttp and pydantic included",
        },
    ),
    "first_call": Row(
        measure_first_call,
        {
            "raw": "a session just opened: connects, GET one sender; less a warm call",
            "ours": "the same, with fetching a token and importing the operation and its models",
            "opc": "the same; its modules are imported before",
            "ogen": "the same; its modules are imported before",
        },
    ),
    "crowd": Row(
        measure_crowd,
        {
            "raw": "aiohttp's default connector, 100 connections",
            "ours": "everything at its defaults",
            "opc": "httpx's default pool, 100 connections",
            "ogen": "its default connector, 100 connections",
        },
    ),
    "walk": Row(
        measure_walk,
        {
            "raw": "not measured",
            "ours": "iterates over the items of `senders.list(page_size=100)`, with and without `prefetch=1`; "
            "keeps none; the memory is the larger of the two",
            "opc": "has no pagination",
            "ogen": "has no pagination",
        },
    ),
    "growth": Row(
        measure_growth,
        {
            "raw": "a loop over page tokens; as many short lists as make up the long one",
            "ours": "iterates over the items of `senders.list(page_size=100)`",
            "opc": "a loop over page tokens",
            "ogen": "a loop over page tokens",
        },
    ),
    "plan": Row(
        measure_plan,
        {
            "raw": "not measured",
            "ours": "`plans.plan` of a file that is loaded, 10 templates of which differ; beside it iterating over "
            "`templates.list(page_size=1000)`, `senders.list(page_size=100)` and `webhooks.list()`, at once",
            "opc": "has no plans",
            "ogen": "has no plans",
        },
    ),
    "fleet": Row(
        measure_fleet,
        {
            "raw": "not measured",
            "ours": "`fleets.plan` of projects that are as their files say, with reading the fleet file, a token for "
            "each and an SQLite state; beside it the SDK's lists of the same projects, each with a token",
            "opc": "has no plans",
            "ogen": "has no plans",
        },
    ),
    "generate": Row(
        measure_generate,
        {
            "raw": "-",
            "ours": "scripts/generate.py: mends, names and checks the description, generates, formats with ruff",
            "opc": "openapi-python-client generate from the prepared description, with its default formatting",
            "ogen": "OpenAPI Generator from the prepared description, Java's start included, no formatting",
        },
    ),
}
