"""Files: where they are wrong, and how several go together."""

from pathlib import Path

import jsonschema
import pytest
from ruamel.yaml import YAML

from sinch_provisioning import plans
from tests.plans.broken import BROKEN, GOOD, Broken
from tests.plans.conftest import Write
from tests.plans.harness import WHOLE

TEMPLATE = (
    "name: order_update\nlanguage: EN_US\ncategory: UTILITY\ndetails: {components: [{type: BODY, text: Hello}]}\n"
)


@pytest.fixture(scope="session")
def validator() -> jsonschema.Draft202012Validator:
    schema = plans.schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_there_are_forty_of_them() -> None:
    assert len({each.text for each in BROKEN}) >= 40


@pytest.mark.parametrize("broken", BROKEN, ids=[each.name for each in BROKEN])
def test_a_broken_file_is_told_with_its_place(
    write: Write, broken: Broken, validator: jsonschema.Draft202012Validator
) -> None:
    path = write(broken.text)
    with pytest.raises(plans.ConfigurationFileError) as raised:
        plans.load(path)
    error = raised.value
    assert f"{path}:{broken.place}: " in str(error)
    assert broken.said in str(error)
    assert (error.file, f"{error.line}:{error.column}") == (path, broken.place)
    assert "hunter2" not in str(error)
    assert not validator.is_valid(_plain(broken.text))


@pytest.mark.parametrize("name", GOOD)
def test_what_was_broken_is_good_otherwise(write: Write, name: str, validator: jsonschema.Draft202012Validator) -> None:
    assert plans.load(write(GOOD[name])).resources
    validator.validate(_plain(GOOD[name]))


def test_the_schema_accepts_a_whole_file(validator: jsonschema.Draft202012Validator) -> None:
    validator.validate(_plain(WHOLE))
    validator.validate(_plain(TEMPLATE))
    validator.validate({})


def test_every_fault_of_all_files_is_told_at_once(write: Write) -> None:
    first = write("webhooks: [1]\nsms: 2\n", "a.yaml")
    second = write("bundels: []\n", "b.yaml")
    with pytest.raises(plans.ConfigurationFileError) as raised:
        plans.load([first, second])
    assert [(Path(each.file).name, each.line, each.column) for each in raised.value.faults] == [
        ("a.yaml", 1, 12),
        ("a.yaml", 2, 6),
        ("b.yaml", 1, 1),
    ]


def test_several_files_and_folders_go_together(write: Write, tmp_path: Path) -> None:
    (tmp_path / "templates" / "de").mkdir(parents=True)
    write(WHOLE)
    write(TEMPLATE.replace("order_update", "one"), "templates/one.yaml")
    write(TEMPLATE.replace("order_update", "two"), "templates/de/two.yml")
    wanted = plans.load([tmp_path / "customer.yaml", tmp_path / "templates"])
    names = [each.address for each in wanted.resources if each.kind.name == "whatsapp.templates"]
    assert names == [f"whatsapp.templates/{name}/EN_US" for name in ("one", "order_update", "two")]
    assert plans.load(tmp_path).resources[0].address == wanted.resources[0].address


def test_the_same_resource_twice_names_both_places(write: Write) -> None:
    first, second = (
        write(TEMPLATE, "a.yaml"),
        write("whatsapp:\n  templates:\n    - {name: order_update, language: EN_US, category: UTILITY}\n", "b.yaml"),
    )
    with pytest.raises(plans.ConfigurationFileError) as raised:
        plans.load([first, second])
    assert f"{second}:3:7: whatsapp.templates/order_update/EN_US stands here for the second time" in str(raised.value)
    assert f"first in {first}:1:1" in str(raised.value)


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("webhooks: [\n", "2:1", "is not YAML"),
        ("a: 1\na: 2\n", "2:1", "'a' stands here twice; first in line 1"),
        ("webhooks: !secret x\n", "1:11", "the tag !secret is not known here"),
        ("? [a]\n: b\n", "1:3", "a key must be a text"),
        (
            "whatsapp: {solutions: [{id: '1', assign: true, details: &a {name: a}}, {id: '2', assign: true}]}",
            "1:90",
            "only one solution is assigned",
        ),
    ],
)
def test_what_yaml_allows_and_files_do_not(write: Write, text: str, place: str, said: str) -> None:
    with pytest.raises(plans.ConfigurationFileError) as raised:
        plans.load(path := write(text))
    assert str(raised.value).startswith(f"{path}:{place}: ")
    assert said in str(raised.value)


def test_yaml_1_2_and_its_anchors(write: Write) -> None:
    text = """
    webhooks:
      - &first {target: https://hooks.example.com/, secret: {env: A}, triggers: [ALL]}
      - {<<: *first, target: https://hooks.example.com/2}
    rcs:
      senders:
        - region: EU
          billingCategory: CONVERSATIONAL
          useCase: OTP
          details: {brand: {name: 2026-01-01}, countries: [NO, DE]}
    """
    first, second, sender = plans.load(write(text)).resources
    assert (first.body["triggers"], second.body["target"]) == (["ALL"], "https://hooks.example.com/2")
    assert sender.body["details"] == {"brand": {"name": "2026-01-01"}, "countries": ["NO", "DE"]}


def test_an_id_spares_what_only_a_creation_needs(write: Write, validator: jsonschema.Draft202012Validator) -> None:
    text = "whatsapp: {solutions: [{id: '1', details: {name: Acme}}]}"
    assert plans.load(write(text)).resources[0].options == {"id": "1"}
    validator.validate(_plain(text))
    with pytest.raises(plans.ConfigurationFileError, match="accessToken: is required"):
        plans.load(write(text.replace("id: '1', ", "")))


def test_a_file_that_is_not_there_and_a_folder_without_any(tmp_path: Path) -> None:
    with pytest.raises(plans.ConfigurationFileError, match=r"none\.yaml:1:1: cannot be read: No such file"):
        plans.load(tmp_path / "none.yaml")
    with pytest.raises(plans.ConfigurationFileError, match=r"has no \.yaml or \.yml files"):
        plans.load(tmp_path)
    with pytest.raises(plans.ConfigurationFileError, match="no file is given"):
        plans.load([])


def _plain(text: str) -> object:
    return YAML(typ="safe", pure=True).load(text)  # pyright: ignore[reportUnknownMemberType]


@pytest.mark.parametrize(
    "text",
    [
        "whatsapp: {senders: [{phoneNumberId: '1'}, {phoneNumberId: '1'}]}",
        "sms: {apps: [{name: a, region: EU}, {name: a, region: EU}]}",
        "sms: {apps: [{id: '1', name: a, region: EU}, {name: a, region: EU}]}",
        "sms: {apps: [{id: '1', name: a, region: EU}, {id: '1', name: b, region: EU}]}",
    ],
)
def test_what_stands_twice_in_a_file(write: Write, text: str) -> None:
    with pytest.raises(plans.ConfigurationFileError, match="for the second time"):
        plans.load(write(text))


def test_what_looks_the_same_is_told_apart_by_ids(write: Write) -> None:
    wanted = plans.load(write("sms: {apps: [{id: '1', name: a, region: EU}, {id: '2', name: a, region: EU}]}"))
    assert [each.address for each in wanted.resources] == ["sms.apps/EU/a (1)", "sms.apps/EU/a (2)"]
