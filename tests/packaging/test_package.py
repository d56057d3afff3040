"""What is installed, what an import costs, and that the types hold for what a user writes."""

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.samples import ROOT

USER_CODE = """

from sinch_provisioning import (
    OPERATIONS, UNSET, AuthRegion, BasicAuth, BearerToken, CallOptions, OAuth2ClientCredentials, ProvisioningClient,
    Server, api, errors, models, validation, webhooks,
)


async def token() -> str:
    return "token"


async def onboard() -> None:
    auth = OAuth2ClientCredentials("key-id", "key-secret", region=AuthRegion.EU)
    async with ProvisioningClient("project", auth=auth, server=Server.PRODUCTION, timeout=30) as client:
        body = models.WhatsAppSenderInput(
            phone_number_id="1", region=models.WhatsAppSenderRegion.EU,
        )
        sender: models.WhatsAppSender = await client.whatsapp.senders.create(body)
        sender = await client.whatsapp.senders.create({"phoneNumberId": "1"})
        details = models.WhatsAppSenderDetailsUpdateInput(about=None, address=UNSET)
        update = models.WhatsAppSenderUpdateInput(details=details)
        await client.whatsapp.senders.update(sender.id, update, timeout=5.0)
        states = [models.WhatsAppSenderState.ACTIVE]
        async for each in client.whatsapp.senders.list(filter_states=states):
            if each.state == "ACTIVE" and each.details:
                name: str = each.details.display_name
                print(name)
        page = await client.whatsapp.senders.list(page_size=50)
        total: int | None = page.total_size
        options: CallOptions = {"timeout": 5.0, "allow_unknown": True}
        await client.whatsapp.senders.create({"phoneNumberId": "1"}, **options)
        first: models.WhatsAppSender = page.items[0]
        more = await page.next()
        # Required by the description: needs no guard, and takes one.
        print(first.id.upper(), "left out" if first.id is None else first.id, sorted(first.fields_set))
        async for whole in client.whatsapp.senders.list().pages():
            print(whole.items[0].id, total, first, more)
        async for template in client.whatsapp.templates.list():
            name = template.name
        one: models.WhatsAppTemplate = await client.whatsapp.templates.get("name", models.WhatsAppTemplateLanguage.EN)
        mask = [models.WhatsAppTemplateFieldMaskPath.NAME]
        async for part in client.whatsapp.templates.list(field_mask=mask):
            print(one, isinstance(part, models.WhatsAppPartialTemplate))
        solutions: list[models.WhatsAppSolution] = [each async for each in client.whatsapp.solutions.list()]
        response: api.Response[models.WhatsAppSender] = await api.whatsapp_senders.get.asyncio_detailed(
            "s", client=client, options={"extra_headers": {"X-Trace": "1"}}
        )
        print(solutions, response.headers, response.parsed.id)
        for missing in validation.missing(first, stage=validation.Stage.SUBMIT):
            print(missing.path)
        try:
            await client.with_options(project_id="other").rcs.senders.launch("sender")
        except errors.ValidationError as invalid:
            broken: list[errors.Violation] = list(invalid.violations)
            print([each.suggestion for each in broken])
        except errors.PreconditionFailedError as error:
            if error.error_code is models.ErrorCode.SENDER_NOT_FOUND:
                print(error.resolution, error.status)
    BearerToken(token)
    BasicAuth("key-id", "key-secret")
    print([operation.name for operation in OPERATIONS])
    print(webhooks.Reply(200, "").status)
"""
WRONG_CODE = (
    "from sinch_provisioning import models as m, webhooks as w\nprint(m.Nothing)\nprint(w.Nobody)\n"
    + USER_CODE.replace(
        "await client.whatsapp.senders.update(sender.id, update, timeout=5.0)",
        'await client.whatsapp.senders.update(3, update, timeout="5")',
    ).replace("first.id.upper()", "first.id.uper(), first.state.upper()")
)


def run(*command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd)


def python(code: str) -> str:
    finished = run(sys.executable, "-c", code)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout


def test_an_import_loads_no_generated_model() -> None:
    loaded = json.loads(
        python(
            "import sys, json, sinch_provisioning;"
            "print(json.dumps([name for name in sys.modules if name.startswith('sinch_provisioning.generated')]))"
        )
    )
    assert [name for name in loaded if name.startswith("sinch_provisioning.generated.models.")] == []
    assert [name for name in loaded if ".api" in name] == []


def test_names_that_few_programs_need_are_loaded_when_they_are_asked_for() -> None:
    loaded = python(
        "import sys, sinch_provisioning as s;"
        "late = ['sinch_provisioning.' + n for n in ('webhooks', 'validation', 'operations', 'generated.operations')];"
        "print([n for n in late if n in sys.modules]);"
        "print(s.OPERATIONS['webhooks.list'].method, s.webhooks.Reply.__name__, s.validation.Stage.LAUNCH);"
        "print({'OPERATIONS', 'webhooks', 'validation', 'CallOptions'} <= set(dir(s)))"
    )
    assert loaded.splitlines() == ["[]", "GET Reply LAUNCH", "True"]
    assert "no attribute 'nothing'" in python(
        "import sinch_provisioning as s\ntry: s.nothing\nexcept AttributeError as e: print(e)"
    )


def test_an_operation_loads_only_what_it_needs() -> None:
    loaded = python(
        "import sys; from sinch_provisioning.generated.api.webhooks import create;"
        "print(*[n for n in sys.modules if n.startswith('sinch_provisioning.generated.models.')])"
    ).split()
    assert 1 <= len(loaded) < 10
    # Mappings in the place of models are for type checkers.
    assert "sinch_provisioning.generated.models.input_dicts" not in loaded


def test_the_wheel_has_the_package_and_no_tests(tmp_path: Path) -> None:
    finished = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path))
    assert finished.returncode == 0, finished.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "sinch_provisioning/py.typed" in names
    assert "sinch_provisioning/generated/operations.py" in names
    parts = {
        "pages/theme.css",
        "pages/icon.html",
        "pages/dom.js",
        "fleets/board/board.html",
        "fleets/board/board.css",
        "fleets/board/board.js",
    }
    assert {f"sinch_provisioning/{part}" for part in parts} <= set(names)
    assert not [name for name in names if not name.startswith(("sinch_provisioning/", "sinch_provisioning-"))]
    assert not [name for name in names if "/tests/" in name or "__pycache__" in name]
    assert [name for name in names if name.endswith("licenses/LICENSE")]


def run_mypy(*files: Path) -> subprocess.CompletedProcess[str]:
    options = ["--strict", "--config-file=", "--cache-dir", str(ROOT / ".mypy_cache")]
    return run(sys.executable, "-m", "mypy", *options, *map(str, files))


def test_mypy_accepts_what_a_user_writes_and_refuses_what_is_wrong(tmp_path: Path) -> None:
    for name, code, outcome in (("right", USER_CODE, 0), ("wrong", WRONG_CODE, 1)):
        target = tmp_path / f"{name}.py"
        target.write_text(code)
        finished = run_mypy(target)
        assert finished.returncode == outcome, finished.stdout
    assert "wrong.py" in finished.stdout
    assert finished.stdout.count("error:") == 6


def test_mypy_accepts_what_the_guides_show(tmp_path: Path) -> None:
    files: list[Path] = []
    for page in sorted((ROOT / "docs" / "guides").glob("*.md")):
        blocks = re.findall(
            r"^```python\n(?!# \w+\.py\n)(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
        )
        files.append(tmp_path / f"{page.stem.replace('-', '_')}.py")
        files[-1].write_text("\n".join(blocks))
    assert len(files) >= 10
    finished = run_mypy(*files)
    assert finished.returncode == 0, finished.stdout


def report_of_pyright(*arguments: str, cwd: Path = ROOT) -> dict[str, Any]:
    finished = run(sys.executable, "-m", "pyright", "--outputjson", *arguments, cwd=cwd)
    try:
        return json.loads(finished.stdout)  # type: ignore[no-any-return]
    except ValueError:
        # pyright's own program comes from another registry than Python packages do.
        pytest.skip(f"pyright cannot be started here: {(finished.stderr or finished.stdout).strip()[:200]}")


def diagnostics_of_pyright(folder: Path, *files: str) -> list[dict[str, Any]]:
    settings = {"include": files, "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    report = report_of_pyright("--pythonpath", sys.executable, "--project", str(folder), cwd=folder)
    assert report["summary"]["filesAnalyzed"] == len(files)
    return report["generalDiagnostics"]  # type: ignore[no-any-return]


def test_pyright_accepts_what_a_user_writes(tmp_path: Path) -> None:
    (tmp_path / "user.py").write_text(USER_CODE)
    assert [each["message"] for each in diagnostics_of_pyright(tmp_path, "user.py")] == []


@pytest.mark.parametrize("name", ["sinch_provisioning", "sinch_provisioning.models", "sinch_provisioning.validation"])
def test_every_public_name_can_be_had(name: str) -> None:
    assert python(f"import {name} as m; print(all(hasattr(m, n) for n in m.__all__))").strip() == "True"


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert "no attribute 'Nothing'" in python(
        "from sinch_provisioning import models\ntry: models.Nothing\nexcept AttributeError as e: print(e)"
    )


def test_the_house_in_the_documentation_is_the_one_that_stands() -> None:
    page = (ROOT / "docs" / "explanation" / "architecture.md").read_text(encoding="utf-8")
    drawing = page.partition("## Code layout\n\n```text\n")[2].partition("```")[0]
    drawn: list[str] = []
    for line in drawing.splitlines():
        inside = "sinch_provisioning/" if line.startswith(" ") else ""
        # Names come first, and words after more than one space.
        drawn += [inside + name.rstrip("/") for name in line.strip().partition("  ")[0].split()]
    made = {"build", "dist", "site", "__pycache__"}
    stands = {each.name for each in ROOT.iterdir() if each.is_dir() and each.name[0] != "." and each.name not in made}
    stands |= {
        f"sinch_provisioning/{each.name}"
        for each in (ROOT / "sinch_provisioning").iterdir()
        if each.name[0] != "_" and (each.suffix == ".py" or any(each.glob("**/*.py")))
    }
    assert sorted(drawn) == sorted(stands)
    layers = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"][0]["layers"]
    heights = {name: height for height, layer in enumerate(reversed(layers)) for name in layer.split(" : ")}
    order = [heights[each.removesuffix(".py").replace("/", ".")] for each in drawn if "/" in each]
    assert order == sorted(order)
