"""The generated code is what the description says, for this version of it and others."""

import copy
import filecmp
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.document import GeneratorError, callbacks, load, operations, visit_all
from generator.overlay import apply_overlay
from generator.preparation import count, prepare
from sinch_provisioning.generated.schemas import MODEL_NAMES
from sinch_provisioning.operations import OPERATIONS
from tests.samples import DESCRIPTION, OLDER_DESCRIPTION, ROOT, description

DATA = ROOT / "openapi"
GENERATED = ROOT / "sinch_provisioning" / "generated"


def run(
    *arguments: str | Path, cwd: Path | None = None, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "generate.py"), *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=cwd, env={**os.environ, **(environment or {})}
    )


def write(document: dict[str, Any], folder: Path) -> Path:
    target = folder / "description.yaml"
    target.write_text(yaml.dump(document, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True))
    return target


def differences(left: Path, right: Path) -> list[str]:
    compared = filecmp.dircmp(left, right, ignore=["__pycache__"])
    found = [*compared.left_only, *compared.right_only]
    _, unequal, broken = filecmp.cmpfiles(left, right, compared.common_files, shallow=False)
    found += [*unequal, *broken]
    for name in compared.common_dirs:
        found += [f"{name}/{inner}" for inner in differences(left / name, right / name)]
    return found


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns"},
    ],
    ids=["plain", "Turkish"],
)
def test_generating_anywhere_gives_the_same_bytes(environment: dict[str, str], tmp_path: Path) -> None:
    finished = run("--output", tmp_path / "generated", cwd=tmp_path, environment=environment)
    assert finished.returncode == 0, finished.stderr
    assert finished.stderr == ""
    assert differences(GENERATED, tmp_path / "generated") == []


def test_nothing_is_dropped() -> None:
    counted = count(description())
    callbacks_ = [each for _, _, operation in operations(description()) for each in callbacks(operation)]
    assert counted["operations"] == len(OPERATIONS) == len({operation.name for operation in OPERATIONS})
    assert counted["callbacks"] == len(callbacks_)
    assert set(description()["components"]["schemas"]) <= set(MODEL_NAMES)


def import_generated(folder: Path) -> Any:
    name = f"generated_{folder.parent.name}"
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    sys.modules[name] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return importlib.import_module(f"{name}.operations"), importlib.import_module(f"{name}.models")


def test_an_older_version_gets_the_same_public_names(tmp_path: Path) -> None:
    finished = run("--spec", OLDER_DESCRIPTION, "--output", tmp_path / "generated")
    assert finished.returncode == 0, finished.stderr
    assert "31 operations, 188 schemas, 24 callbacks" in finished.stdout
    registry, older_models = import_generated(tmp_path / "generated")
    current = {(operation.method, operation.path): operation for operation in OPERATIONS}
    assert len(registry.OPERATIONS) == 31
    for operation in registry.OPERATIONS:
        same = current[operation.method, operation.path]
        assert operation.name == same.name
        assert operation.items == same.items
    known = set(MODEL_NAMES.values())
    names = importlib.import_module(f"{registry.__name__.rpartition('.')[0]}.schemas").MODEL_NAMES
    assert set(names.values()) <= known
    sender = older_models.WhatsAppSender.from_dict({"id": "1", "state": "ACTIVE", "new": 1})
    assert sender.to_dict() == {"id": "1", "state": "ACTIVE", "new": 1}
    operation = registry.OPERATIONS["whatsapp.senders.get"]
    assert type(operation.decode_response(200, {"id": "1"})) is older_models.WhatsAppSender


def test_models_that_hold_one_another_can_be_generated(tmp_path: Path) -> None:
    document = load(OLDER_DESCRIPTION)
    schemas = document["components"]["schemas"]
    sender = {"$ref": "#/components/schemas/SenderDto"}
    schemas["SenderDto"]["properties"]["replaces"] = sender
    schemas["SenderDetailsDto"]["properties"]["usedBy"] = {"type": "array", "items": sender}
    finished = run("--spec", write(document, tmp_path), "--output", tmp_path / "generated")
    # What is mentioned twice is an alias in the file.
    assert "*id001" in (tmp_path / "description.yaml").read_text()
    assert finished.returncode == 0, finished.stderr
    _, found = import_generated(tmp_path / "generated")
    data = {"id": "1", "replaces": {"id": "2"}, "details": {"displayName": "Shop", "usedBy": [{"id": "3"}]}}
    model = found.WhatsAppSender.from_dict(data)
    assert type(model.replaces) is found.WhatsAppSender
    assert [type(each) for each in model.details.used_by] == [found.WhatsAppSender]
    assert model.to_dict() == data


def publish(document: dict[str, Any]) -> dict[str, Any]:
    """Add the noise that the published file has, and nothing that changes the meaning."""
    noisy = copy.deepcopy(document)

    def disturb(schema: dict[str, Any], place: str) -> None:
        properties = schema.get("properties", {})
        for name, inner in properties.items():
            if isinstance(inner, dict):
                inner.setdefault("uniqueItems", False)
                inner.setdefault("examples", ["{{WEBHOOK_ID}}"])
                text = inner.get("description", "")
                inner["description"] = f"<p>{text}</p> <ul><li>See <a href='https://example.com'>{name}</a></li></ul>"
        if "enum" in schema:
            schema["x-enumDescriptions"] = {str(value): f"Means <b>{value}</b>" for value in schema["enum"]}

    for name, schema in noisy["components"]["schemas"].items():
        disturb(schema, name)
        for inner in schema.get("properties", {}).values():
            if isinstance(inner, dict) and isinstance(inner.get("items"), dict):
                disturb(inner["items"], name)
    for _, _, operation in operations(noisy):
        operation["description"] = f"<strong>{operation.get('description', '')}</strong>"
        for parameter in operation.get("parameters", ()):
            parameter["example"] = "{{WEBHOOK_ID}}"
            parameter["schema"].setdefault("uniqueItems", False)
        for _, callback in callbacks(operation):
            schema = callback["requestBody"]["content"]["application/json"]["schema"]
            for inner in schema["properties"].values():
                inner.setdefault("uniqueItems", False)
    noisy["x-tagGroups"] = [{"name": "All", "tags": ["Webhooks"]}]
    noisy["info"]["x-logo"] = {"url": "https://example.com/logo.png"}
    return noisy


def drop_text(schema: dict[str, Any], place: str) -> None:
    schema.pop("description", None)
    if list(schema) == ["allOf"]:
        # A reference that had a text beside it.
        schema.update(schema.pop("allOf")[0])


def test_the_published_file_with_its_noise_gives_the_same_code(tmp_path: Path) -> None:
    spec = write(publish(description()), tmp_path)
    noisy = prepare(spec, DATA, strict=False)
    plain = prepare(DESCRIPTION, DATA, strict=True)
    assert noisy.public_names == plain.public_names
    assert noisy.events == plain.events
    for document in (noisy.document, plain.document):
        visit_all(document, drop_text)
    assert noisy.document["components"] == plain.document["components"]
    finished = run("--spec", spec, "--output", tmp_path / "generated")
    assert finished.returncode == 0, finished.stderr
    source = "".join(path.read_text() for path in sorted((tmp_path / "generated" / "models").glob("*.py")))
    for noise in ("<p>", "<b>", "{{WEBHOOK_ID}}", "uniqueItems': False"):
        assert noise not in source


def test_another_description_needs_a_folder_of_its_own() -> None:
    finished = run("--spec", OLDER_DESCRIPTION)
    assert finished.returncode == 2
    assert "--output" in finished.stderr


def test_a_folder_with_something_else_is_not_wiped(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    finished = run("--output", tmp_path)
    assert finished.returncode == 2
    assert (tmp_path / "thesis.txt").exists()


def test_a_description_that_stops_leaves_everything_as_it_is(tmp_path: Path) -> None:
    document = copy.deepcopy(description())
    document["components"]["schemas"]["RcsEmailInputDto"]["required"].append("adress")
    output = tmp_path / "generated"
    output.mkdir()
    (output / "operations.py").write_text("before")
    finished = run("--spec", write(document, tmp_path), "--output", output)
    assert finished.returncode == 1, finished.stdout
    assert "error: components.schemas.RcsEmailInput.required names adress" in finished.stderr
    assert [path.read_text() for path in output.iterdir()] == ["before"]


def test_a_name_that_no_table_has_stops_only_for_our_description(tmp_path: Path) -> None:
    document = load(OLDER_DESCRIPTION)
    paths = document["paths"]
    paths["/v1/projects/{projectId}/faxes"] = {"get": copy.deepcopy(next(iter(paths.values()))["get"])}
    spec = write(document, tmp_path)
    prepared = prepare(spec, DATA, strict=False)
    assert [(each.path, each.name) for each in prepared.named] == [("/v1/projects/{projectId}/faxes", "faxes.list")]
    ours = copy.deepcopy(description())
    ours["paths"]["/v1/projects/{projectId}/faxes"] = {"get": {"responses": {"204": {"description": "None."}}}}
    with pytest.raises(
        GeneratorError, match=r"`make update` writes them:\n  GET /v1/projects/\{projectId\}/faxes: faxes.get"
    ):
        prepare(write(ours, tmp_path), DATA, strict=True)


def test_a_correction_that_matches_nothing_is_an_error_for_our_description_only(
    tmp_path: Path,
) -> None:
    overlay = {"actions": [{"target": "$.components.schemas.Gone", "description": "Mended.", "update": {"x": 1}}]}
    source = tmp_path / "overlay.yaml"
    source.write_text("actions:\n- target: $.components.schemas.Gone\n  description: Mended.\n  update: {x: 1}\n")
    with pytest.raises(GeneratorError, match=r"overlay.yaml line 2: \$\.components\.schemas\.Gone matches nothing"):
        apply_overlay(copy.deepcopy(description()), overlay, source=source, strict=True)
    (warning,) = apply_overlay(copy.deepcopy(description()), overlay, source=source, strict=False)
    assert "line 2" in warning


def test_every_correction_has_its_reason() -> None:
    for action in load(DATA / "overlay.yaml")["actions"]:
        assert action["description"].endswith(".")


# The faults that api-notes names, each seen mended in what is generated from.


def test_faults_are_mended_wherever_they_occur() -> None:
    schemas = prepare(DESCRIPTION, DATA, strict=True).document["components"]["schemas"]
    listed = 0
    for schema in schemas.values():
        properties = schema.get("properties", {})
        listed += "example" in properties
        assert not isinstance(properties.get("examples"), list)
        for name in schema.get("required", ()):
            assert name in properties
    assert listed >= 12
    update = schemas["WebhookUpdateInput"]["properties"]
    assert update["target"]["type"] == update["secret"]["type"] == ["string", "null"]
    assert schemas["WebhookList"]["properties"]["pageSize"]["type"] == "integer"
    assert schemas["ConversationAccountLocation"]["properties"]["lat"]["type"] == "number"
    assert "numberVerified" not in schemas["BundleSmsApp"]["required"]
    assert isinstance(schemas["RcsBrandRegistrationProcessStatus"]["enum"], list)
    assert schemas["BundleConversationAppWebhooksInput"]["properties"]["triggers"]["maxItems"] == 20
    assert "payload" in schemas["WhatsAppTemplateDeleted"]["properties"]
