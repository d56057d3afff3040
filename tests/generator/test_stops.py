"""What the generator stops at: one line with the place, never a traceback, and nothing is lost without a word."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.operation_names import refuse_shared_names
from generator.preparation import prepare, read_description
from tests.generator.made import DATA, SENDER, SENDERS, Document, base, properties, reference, schemas, write

WHOLE = b"""openapi: 3.1.0
info: {title: Provisioning API, version: 1.0.0}
paths:
  /v1/a:
    get: {responses: {200: {description: ok}}}
components:
  schemas: {}
"""


def read(content: bytes, folder: Path) -> str:
    """Give the message that a file stops with."""
    target = folder / "description.yaml"
    target.write_bytes(content)
    with pytest.raises(GeneratorError) as caught:
        read_description(target)
    message = str(caught.value)
    assert len(message.splitlines()) == 1
    return message


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "description.yaml: the file is empty"),
        (b"  \n", "description.yaml: the file is empty"),
        (WHOLE.decode().encode("utf-16"), "description.yaml: the file is UTF-16; save it as UTF-8"),
        (WHOLE.decode().encode("utf-16-be"), "description.yaml: the file is UTF-16; save it as UTF-8"),
        (WHOLE + b"# \xff", "description.yaml line 8: not UTF-8: invalid start byte"),
        (b"a: b: c", "description.yaml line 1: not YAML: mapping values are not allowed in this context"),
        (b"<html></html>", "description.yaml line 1: the file is not an OpenAPI description"),
        (b"- a", "description.yaml line 1: the file is not an OpenAPI description"),
        (WHOLE.replace(b"3.1.0", b"2.0.0"), "description.yaml line 1: openapi: OpenAPI 3 is expected, not '2.0.0'"),
        (
            WHOLE[: WHOLE.index(b"components")],
            "description.yaml line 1: components is missing; the file may be cut off",
        ),
        (WHOLE[: WHOLE.index(b"paths")], "description.yaml line 1: paths is missing; the file may be cut off"),
        (WHOLE[: WHOLE.index(b"  /v1")], "description.yaml line 3: paths: a mapping of paths is expected, not nothing"),
        (
            WHOLE.replace(b"Provisioning API", b"Fax API"),
            "description.yaml line 2: info.title: the file describes 'Fax API' instead of 'Provisioning API'",
        ),
        (
            WHOLE.replace(b"version: 1.0.0", b"version: 1.5"),
            "line 2: info.version: a text is expected, not the number 1.5",
        ),
        (
            WHOLE + b"openapi: 3.1.0\n",
            "description.yaml: 'openapi' stands twice in one mapping: line 1 and line 8",
        ),
        (
            WHOLE.replace(b"components:", b"  /v1/a:\n    put: {responses: {200: {description: ok}}}\ncomponents:"),
            "description.yaml: '/v1/a' stands twice in one mapping: line 4 and line 6",
        ),
        (WHOLE.replace(b"200:", b"two:"), "a status such as 200, 4XX or default is expected, not 'two'"),
        (WHOLE + b"a: &a [*a]\n", "description.yaml: nested too deeply, or an alias contains itself"),
        (WHOLE + b"? [a, b]\n: c\n", "line 8: not YAML: a name is expected, not a list or a mapping"),
        (WHOLE + b"a: !!python/object:os.system {}\n", "line 8: not YAML: could not determine a constructor"),
        (WHOLE.replace(b"/v1/a:", b"v1/a:"), "line 4: paths.v1/a: a path starts with /"),
        (WHOLE + b"webhooks: {}\n", "line 8: webhooks: top-level webhooks cannot be expressed"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_no_description(content: bytes, message: str, tmp_path: Path) -> None:
    assert message in read(content, tmp_path)


def break_description(document: Document) -> None:
    properties(document, "WhatsappSenderDto")["name"]["description"] = 5


def break_required(document: Document) -> None:
    properties(document, "WhatsappSenderDto")["name"]["required"] = True


def break_type(document: Document) -> None:
    properties(document, "WhatsappSenderDto")["name"]["type"] = "text"


def break_properties(document: Document) -> None:
    schemas(document)["WhatsappSenderDto"]["properties"] = ["name"]


def break_enum(document: Document) -> None:
    schemas(document)["WhatsappSenderStatesEnum"]["enum"] = []


def break_schema(document: Document) -> None:
    properties(document, "WhatsappSenderDto")["name"] = "string"


def break_limit(document: Document) -> None:
    properties(document, "WhatsappSenderDto")["name"]["maxLength"] = "20"


def break_operation(document: Document) -> None:
    document["paths"][SENDERS]["get"] = None


def break_summary(document: Document) -> None:
    document["paths"][SENDERS]["get"]["summary"] = 7


def break_parameter(document: Document) -> None:
    del document["paths"][SENDERS]["get"]["parameters"][0]["name"]


def break_responses(document: Document) -> None:
    document["paths"][SENDERS]["get"]["responses"] = [200]


PLACE = "components.schemas.WhatsappSenderDto.properties"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (break_description, f"{PLACE}.name.description: a text is expected, not the number 5"),
        (
            break_required,
            f"{PLACE}.name.required: a list of names is expected, not true; it belongs to the object around",
        ),
        (break_type, f"{PLACE}.name.type: 'text' is not a type"),
        (break_properties, f"{PLACE}: a mapping is expected, not a list"),
        (break_enum, "components.schemas.WhatsappSenderStatesEnum.enum: no value is allowed"),
        (break_schema, f"{PLACE}.name: a schema is expected, not the text 'string'"),
        (break_limit, f"{PLACE}.name.maxLength: a whole number is expected, not the text '20'"),
        (break_operation, f"paths.{SENDERS}.get: a mapping is expected, not nothing"),
        (break_summary, f"paths.{SENDERS}.get.summary: a text is expected, not the number 7"),
        (break_parameter, f"paths.{SENDERS}.get.parameters.0: name is missing"),
        (break_responses, f"paths.{SENDERS}.get.responses: a mapping is expected, not a list"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_value_of_the_wrong_kind_stops_with_its_line(
    change: Callable[[Document], None], message: str, tmp_path: Path
) -> None:
    document = base()
    change(document)
    told = read(write(document, tmp_path).read_bytes(), tmp_path)
    assert message in told
    line = int(told.partition("line ")[2].partition(":")[0])
    wrong = (tmp_path / "description.yaml").read_text().splitlines()[line - 1]
    assert message.partition(": ")[0].rpartition(".")[2] in wrong or "0" in message


def two_operations(document: Document) -> None:
    document["paths"][f"{SENDER}/insights"] = {"delete": {"responses": {}}}
    document["paths"][f"{SENDER}/Insights"] = {"delete": {"responses": {}}}


def one_path_twice(document: Document) -> None:
    document["paths"][SENDER.replace("senderId", "id")] = document["paths"][SENDER]


def method_and_resource(document: Document) -> None:
    document["paths"]["/v1/projects/{projectId}/fax/suspend"] = {"post": {"responses": {}}}
    document["paths"]["/v1/projects/{projectId}/fax/Suspend/{x}/y"] = {"get": {"responses": {}}}


def name_of_the_client(document: Document) -> None:
    document["paths"]["/v1/projects/{projectId}/stats"] = {"get": {"responses": {}}}


def same_models(document: Document) -> None:
    schemas(document)["WhatsappSendersDto"] = {"type": "object", "properties": {"x": {"type": "string"}}}
    schemas(document)["WhatsAppSendersDto"] = {"type": "object", "properties": {"y": {"type": "string"}}}
    properties(document, "WhatsappSenderDto").update(
        a=reference("WhatsappSendersDto"), b=reference("WhatsAppSendersDto")
    )


def dangling(document: Document) -> None:
    properties(document, "WhatsappSenderDto")["x"] = reference("Gone")


def outside(document: Document) -> None:
    properties(document, "WhatsappSenderDto")["x"] = {"$ref": "other.yaml#/Sender"}


def circle(document: Document) -> None:
    schemas(document)["Loop"] = {"allOf": [reference("Loop")]}


def contradiction(document: Document) -> None:
    properties(document, "WhatsappSenderDto")["x"] = {"allOf": [{"type": "string"}, {"type": "integer"}]}


def no_common_value(document: Document) -> None:
    properties(document, "WhatsappSenderDto")["x"] = {"allOf": [{"enum": ["a"]}, {"enum": ["b"]}]}


def misspelt_required(document: Document) -> None:
    schemas(document)["WhatsappSenderInputDto"]["required"].append("nmae")


def stray_path_parameter(document: Document) -> None:
    parameter = {"name": "other", "in": "path", "required": True, "schema": {"type": "string"}}
    document["paths"][SENDER]["get"]["parameters"].append(parameter)


def nameless_callback(document: Document) -> None:
    callbacks = document["paths"]["/v1/projects/{projectId}/webhooks"]["post"]["callbacks"]
    body = next(iter(callbacks["SenderActive"].values()))["post"]["requestBody"]
    del body["content"]["application/json"]["example"]


def lost_variant(document: Document) -> None:
    properties(document, "WhatsappSenderDto")["x"] = {
        "oneOf": [reference("WhatsappSenderListDto"), reference("WebhookWebhookDto")],
        "discriminator": {"propertyName": "kind", "mapping": {"gone": "#/components/schemas/Gone"}},
    }


@pytest.mark.parametrize(
    ("change", "messages"),
    [
        (
            two_operations,
            ["whatsapp.senders.delete_insights", f"DELETE {SENDER}/insights", f"DELETE {SENDER}/Insights"],
        ),
        (one_path_twice, [SENDER, SENDER.replace("senderId", "id")]),
        (method_and_resource, ["fax.suspend", "POST /v1/projects/{projectId}/fax/suspend", "/fax/Suspend/{x}/y"]),
        (name_of_the_client, ["the resource stats", "GET /v1/projects/{projectId}/stats", "ProvisioningClient"]),
        (same_models, ["components.schemas.WhatsappSendersDto", "components.schemas.WhatsAppSendersDto"]),
        (dangling, [f"{PLACE}.x: a reference leads to components.schemas.Gone, which is not there"]),
        (outside, [f"{PLACE}.x: the reference other.yaml#/Sender leads out of the file"]),
        (circle, ["#/components/schemas/Loop is made of itself"]),
        (contradiction, [f"{PLACE}.x.allOf: no value is both of type string and integer"]),
        (no_common_value, [f"{PLACE}.x.allOf: no value is in both ['a'] and ['b']"]),
        (misspelt_required, ["components.schemas.WhatsAppSenderInput.required names nmae"]),
        (stray_path_parameter, [f"GET {SENDER} parameter other: the path has no such placeholder"]),
        (nameless_callback, ["callback SenderActive: names no trigger"]),
        (lost_variant, [f"{PLACE}.x.discriminator.mapping.gone: leads to #/components/schemas/Gone"]),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_has_no_meaning_stops_with_its_places(
    change: Callable[[Document], Any], messages: list[str], tmp_path: Path
) -> None:
    document = base()
    change(document)
    spec = write(document, tmp_path)
    with pytest.raises(GeneratorError) as caught:
        prepare(spec, DATA, strict=False)
    for message in messages:
        assert message in str(caught.value)


def test_a_method_of_a_wait_keeps_its_name() -> None:
    document = {"paths": {SENDER: {"get": {"x-name": "whatsapp.senders.wait_for"}}}}
    with pytest.raises(GeneratorError, match=f"whatsapp.senders.wait_for, for GET {SENDER}".replace("{", "\\{")):
        refuse_shared_names(document, frozenset(), {"whatsapp.senders": frozenset({"wait_for"})})
