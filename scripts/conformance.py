"""Holds the stand-in against independent judges: ``make conformance``.

Schemathesis calls it in all of its phases, by the prepared description. Prism stands as a validating proxy between
the SDK and the stand-in while the SDK calls all 90 operations. What the description itself has wrong, or leaves to
words, is listed by name in conformance_exceptions.yaml; anything else that a judge finds fails the run.
"""

import argparse
import asyncio
import base64
import contextlib
import copy
import json
import logging
import re
import socket
import sys
from collections import Counter
from collections.abc import AsyncGenerator, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import aiohttp
import yaml
from attrs import frozen

from generator import lifting, mending, operation_names, resolving
from generator.document import load
from generator.overlay import apply_overlay
from sinch_provisioning import ProvisioningClient, errors
from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.pagination import Page
from sinch_provisioning.testing import StandInServer

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "openapi" / "provisioning-api.yaml"
EXCEPTIONS = Path(__file__).parent / "conformance_exceptions.yaml"
TOOLS = ROOT / "build" / "conformance"
PROJECT = "my-project"
LONGEST_RUN = 3600
_FORMATS = frozenset({"date-time", "email"})
_PHASES = ("examples", "coverage", "fuzzing", "stateful")
_BROKEN_OFF = frozenset({"NonFatalError", "FatalError", "Interrupted"})
"""Events that say that something was not tested."""

Json = dict[str, Any]


@frozen
class Excuse:
    """Something that a judge finds and that the description is to blame for."""

    name: str
    reason: str
    judge: str
    check: str
    operations: list[str]
    answers: str

    def covers(self, finding: "Finding") -> bool:
        """Tell whether a finding is one of these."""
        return (
            self.judge == finding.judge
            and fnmatchcase(finding.check, self.check)
            and any(fnmatchcase(finding.operation, each) for each in self.operations)
            and all(re.search(self.answers, each) for each in finding.answers)
        )


@frozen
class Finding:
    """What a judge complains of: what was checked, of which operation, and what the stand-in answered."""

    judge: str
    check: str
    operation: str
    answers: tuple[str, ...]
    example: str

    def __str__(self) -> str:
        answers, example = " | ".join(self.answers)[:600], self.example[:600]
        return f"{self.judge} {self.check}: {self.operation}\n    {answers}\n    {example}"


# -- the description as the judges read it


def judged_description() -> Json:
    """Mend the description as the generator does, and say in schemas what its words say for every operation."""
    document = load(SPEC)
    data = ROOT / "openapi"
    names = load(data / "names.yaml")
    apply_overlay(document, load(data / "overlay.yaml"), source=data / "overlay.yaml", strict=True)
    resolving.resolve_operations(document)
    operation_names.name_operations(document, load(data / "operations.yaml"))
    mending.mend_forms(document)
    lifting.lift_schemas(document)
    mending.mend_meanings(document, fractional=names["fractional"], timestamps=names["timestamps"])
    # One object with three names means any one of them.
    document["security"] = [{"BasicAuth": []}, {"BearerAuth": []}]
    document["components"]["securitySchemes"] = {
        f"{scheme.capitalize()}Auth": {"type": "http", "scheme": scheme} for scheme in ("basic", "bearer")
    }
    requested = mending.used_by_requests(document)
    for name, schema in document["components"]["schemas"].items():
        if name in requested and "properties" in schema:
            # Unknown fields are refused.
            schema.setdefault("additionalProperties", False)
    for operation in _operations(document):
        for parameter in operation.get("parameters", ()):
            if parameter["name"] == "projectId":
                parameter["schema"] = {"type": "string", "enum": [PROJECT]}
    cleaned: Json = json.loads(json.dumps(document))
    _tidy(cleaned)
    return cleaned


def _operations(document: Json) -> Iterator[Json]:
    for item in document["paths"].values():
        yield from item.values()


def _tidy(value: Any) -> None:
    """Take away extensions, and formats that are the description's own words: tools read more into "url"."""
    if isinstance(value, list):
        for inner in value:
            _tidy(inner)
    elif isinstance(value, dict):
        for key in [key for key in value if str(key).startswith("x-")]:
            del value[key]
        if isinstance(value.get("format"), str) and value["format"] not in _FORMATS:
            del value["format"]
        for inner in value.values():
            _tidy(inner)


# -- Schemathesis


async def run_schemathesis(description: Path, examples: int, seed: int) -> list[Finding]:
    """Let Schemathesis call everything in all phases, and collect what it complains of."""
    report = TOOLS / "report.ndjson"
    async with StandInServer(project_id=PROJECT, keep_requests=1000) as server:
        await _run(
            str(TOOLS / "venv" / "bin" / "schemathesis"),
            *("run", str(description), "--url", server.url, "--auth", f"{server.key_id}:{server.key_secret}"),
            *("--phases", ",".join(_PHASES), "--max-examples", str(examples)),
            *("--seed", str(seed)),
            *("--continue-on-failure", "--no-shrink", "--warnings", "off", "--suppress-health-check", "all"),
            *("--report", "ndjson", "--report-ndjson-path", str(report)),
            log=TOOLS / "schemathesis.log",
            accepted=(0, 1),
        )
    found: dict[tuple[str, str, tuple[str, ...]], Finding] = {}
    cases = succeeded = 0
    tested: dict[str, set[str]] = {phase: set() for phase in _PHASES}
    # Not by splitlines(), which takes characters within texts for ends of lines.
    for line in report.read_text(encoding="utf-8").rstrip("\n").split("\n"):
        event: Json = json.loads(line)
        if not event.keys().isdisjoint(_BROKEN_OFF):
            sys.exit(f"Schemathesis has not done all of its work: {line[:600]}")
        if "ScenarioFinished" not in event:
            continue
        scenario: Json = event["ScenarioFinished"]
        recorder: Json = scenario["recorder"]
        tested[scenario["phase"]].add(recorder["label"])
        cases += len(recorder.get("cases", ()))
        succeeded += sum(
            200 <= ((each.get("response") or {}).get("status_code") or 0) < 300
            for each in recorder.get("interactions", {}).values()
        )
        for finding in _failures(recorder):
            found.setdefault((finding.check, finding.operation, finding.answers), finding)
    print(f"Schemathesis: {cases} calls, {succeeded} of them carried out")
    if not all(tested.values()) or min(len(tested["coverage"]), len(tested["fuzzing"])) < len(OPERATIONS):
        sys.exit(f"Schemathesis has left something out; see {TOOLS / 'schemathesis.log'}")
    return list(found.values())


def _failures(recorder: Json) -> Iterator[Finding]:
    for case, checks in recorder.get("checks", {}).items():
        for check in checks:
            if check["status"] != "failure":
                continue
            interaction: Json = recorder.get("interactions", {}).get(case) or {}
            response: Json = interaction.get("response") or {}
            failure: Json = check["failure_info"]["failure"]
            yield Finding(
                "schemathesis",
                check["name"],
                failure.get("operation") or recorder["label"],
                _answers_of(response.get("status_code"), _content_of(response)),
                f"{(interaction.get('request') or {}).get('uri', '')} {failure['message']}",
            )


def _content_of(response: Json) -> bytes:
    content: Json = response.get("content") or {}
    return base64.b64decode(content.get("$base64") or "")


def _answers_of(status: Any, content: bytes) -> tuple[str, ...]:
    """Say what was answered: one line for each fault that it names."""
    try:
        body: Json = json.loads(content)
        code = f"{status} {body['errorCode']}"
        faults = (body.get("additionalInformation") or {}).get("validationErrors")
    except (ValueError, KeyError, TypeError, AttributeError):
        return (f"{status} {content[:200].decode(errors='replace')}",)
    return tuple(sorted(f"{code} {fault}" for fault in faults)) if faults else (f"{code} {body['message']}",)


# -- Prism


async def run_prism(description: Path) -> list[Finding]:
    """Let the SDK call all operations through Prism, and collect what it complains of."""
    # The tour is one of the tests, which are not installed.
    sys.path.insert(0, str(ROOT))
    from tests.testing.harness import Description  # noqa: PLC0415
    from tests.testing.test_tour import tour  # noqa: PLC0415

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    async with (
        StandInServer(project_id=PROJECT) as server,
        _prism(description, server.url, port) as url,
        server.client(retry=None) as direct,
        server.client(server=url, retry=None) as judged,
    ):
        api = _SdkApi(server, judged, direct, Description())
        await tour(api)  # type: ignore[arg-type]
    missed = {operation.name for operation in OPERATIONS} - api.seen
    if missed:
        sys.exit(f"the tour has left out {', '.join(sorted(missed))}")
    print(f"Prism: {api.calls} calls of {len(api.seen)} operations")
    return api.findings


@contextlib.asynccontextmanager
async def _prism(description: Path, upstream: str, port: int) -> AsyncGenerator[str]:
    log = (TOOLS / "prism.log").open("wb")
    process = await asyncio.create_subprocess_exec(
        *(str(TOOLS / "node_modules" / ".bin" / "prism"), "proxy", str(description), upstream),
        *("--port", str(port), "--host", "127.0.0.1", "--errors"),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=log,
        stderr=log,
    )
    url = f"http://127.0.0.1:{port}"
    try:
        async with asyncio.timeout(300), aiohttp.ClientSession() as session:
            while True:
                with contextlib.suppress(aiohttp.ClientError):
                    async with session.get(url):
                        break
                if process.returncode is not None:
                    sys.exit(f"Prism did not start; see {TOOLS / 'prism.log'}")
                await asyncio.sleep(0.2)
        yield url
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()
        log.close()


class _Answer:
    """An answer as the tour looks at it."""

    def __init__(self, status: int, body: Any) -> None:
        self.status = status
        self.body = body

    def __getitem__(self, name: str) -> Any:
        return self.body[name]


class _SdkApi:
    """The SDK in the place of the tests' own client."""

    def __init__(
        self, server: StandInServer, judged: ProvisioningClient, direct: ProvisioningClient, description: Any
    ) -> None:
        self.server = server
        self.description = description
        self.seen: set[str] = set()
        self.findings: list[Finding] = []
        self.calls = 0
        self.after_each: Any = None
        self._judged = judged
        self._direct = direct

    async def __call__(
        self,
        name: str,
        *arguments: str,
        body: Any = None,
        query: Json | None = None,
        code: str | None = None,
        status: int | None = None,
    ) -> _Answer:
        """Call an operation; what Prism refuses is noted, and the call made once more without it."""
        del status
        self.calls += 1
        self.seen.add(name)
        given = [*arguments, *([] if body is None else [copy.deepcopy(body)])]
        options = {_snake(key): value for key, value in (query or {}).items()}
        for client in (self._judged, self._direct):
            try:
                return _Answer(200, _plain(await _method(client, name)(*given, **options)))
            except errors.ApiError as error:
                if code is not None and error.error_code == code:
                    return _Answer(error.status, {})
                if client is self._direct:
                    raise
                text = str(error)
                self.findings.append(Finding("prism", f"{error.status}", name, (" ".join(text.split()),), text))
        raise AssertionError("the second client answers or raises")


def _method(client: ProvisioningClient, name: str) -> Any:
    found: Any = client
    for word in name.split("."):
        found = getattr(found, word)
    return found


def _plain(result: Any) -> Any:
    if isinstance(result, Page):
        return _Items(result.items)
    return result.to_dict() if hasattr(result, "to_dict") else result


class _Items(dict[str, Any]):
    """A page under whatever name its array has."""

    def __init__(self, items: Sequence[Any]) -> None:
        super().__init__()
        self._items = items

    def __missing__(self, name: str) -> Any:
        return [each.to_dict() for each in self._items]


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


# -- the verdict


async def _run(*command: str, log: Path, accepted: tuple[int, ...]) -> None:
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *command, stdin=asyncio.subprocess.DEVNULL, stdout=output, stderr=output, cwd=TOOLS
        )
        try:
            async with asyncio.timeout(LONGEST_RUN):
                code = await process.wait()
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    if code not in accepted:
        sys.exit(f"{command[0]} ended with {code}; see {log}")


def judge(findings: list[Finding], exceptions: list[Excuse]) -> int:
    """Show what was found and what is excused; give the exit code."""
    used: Counter[str] = Counter()
    faults: list[Finding] = []
    for finding in findings:
        excuse = next((each for each in exceptions if each.covers(finding)), None)
        if excuse is None:
            faults.append(finding)
        else:
            used[excuse.name] += 1
    for each in exceptions:
        print(f"  {used[each.name]:4} {each.name}: {each.reason}")
    for finding in faults:
        print(f"FAULT {finding}")
    print(f"{len(faults)} faults, {sum(used.values())} findings that the description is to blame for")
    return 1 if faults else 0


def main() -> None:
    """Run the judges that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--judge", choices=("schemathesis", "prism"), help="only this one (default: both)")
    parser.add_argument("--examples", type=int, default=20, help="calls an operation and phase (default: 20)")
    parser.add_argument("--seed", type=int, default=1, help="of what Schemathesis makes up (default: 1)")
    options = parser.parse_args()
    # Requests that are no HTTP are part of it.
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)
    TOOLS.mkdir(parents=True, exist_ok=True)
    description = TOOLS / "description.json"
    description.write_text(json.dumps(judged_description()), encoding="utf-8")
    listed = yaml.safe_load(EXCEPTIONS.read_text(encoding="utf-8")) or []
    exceptions = [Excuse(**each) for each in listed if options.judge in {None, each["judge"]}]
    findings: list[Finding] = []
    if options.judge in {None, "schemathesis"}:
        findings += asyncio.run(run_schemathesis(description, options.examples, options.seed))
    if options.judge in {None, "prism"}:
        findings += asyncio.run(run_prism(description))
    sys.exit(judge(findings, exceptions))


if __name__ == "__main__":
    main()
