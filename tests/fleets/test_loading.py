"""The fleet file: what it says, and what is wrong with it."""

from pathlib import Path
from typing import Any

import pytest

from sinch_provisioning import fleets, plans
from sinch_provisioning.errors import ConfigurationError
from tests.fleets.conftest import Write
from tests.fleets.harness import SECRET

YAML = """
defaults:
  configuration: customer.yaml
  credentials: {keyId: "key-${projectId}", keySecret: {env: FLEET_KEY_SECRET}}
  values: {phone: "600100100"}
projects:
  - projectId: one
    label: Ann
  - projectId: two
    values: {phone: "600100200"}
"""
CSV = """projectId,label,configuration,keyId,keySecret,phone
one,Ann,customer.yaml,key-one,env:FLEET_KEY_SECRET,600100100
two,,customer.yaml,key-two,env:FLEET_KEY_SECRET,600100200
"""


def addresses(fleet: fleets.Fleet, index: int) -> list[str]:
    return [each.address for each in fleet.configuration(fleet.members[index]).resources]


@pytest.mark.parametrize("form", ["YAML", "CSV", "CSV of a spreadsheet", "YAML with CSV"])
def test_projects_stand_in_yaml_or_csv(write: Write, tmp_path: Path, form: str) -> None:
    if form == "YAML":
        path = write(YAML)
    elif form == "YAML with CSV":
        write("projectId,label,phone\none,Ann,\ntwo,,600100200\n", "customers.csv")
        path = write(YAML.partition("projects:")[0] + "projects: customers.csv\n")
    else:
        path = write("\ufeff" + CSV.replace(",", ";") if form == "CSV of a spreadsheet" else CSV, "fleet.csv")
    fleet = fleets.load(path)
    assert [(each.project_id, each.label) for each in fleet.members] == [("one", "Ann"), ("two", "two")]
    assert [each.credentials for each in fleet.members] == [
        {"keyId": f"key-{name}", "keySecret": {"env": SECRET}} for name in ("one", "two")
    ]
    assert "whatsapp.senders/48/600100100" in addresses(fleet, 0)
    assert "whatsapp.senders/48/600100200" in addresses(fleet, 1)
    assert [fleet.configuration(each).project_id for each in fleet.members] == ["one", "two"]
    assert [Path(each.where[0]).name for each in fleet.members] == [Path(fleet.sources[-1]).name] * 2


def test_files_are_read_once_and_what_has_no_variables_is_shared(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    from sinch_provisioning.plans import configuration
    from sinch_provisioning.plans.documents import read_document

    read: list[Path] = []

    def note(path: Path) -> Any:
        read.append(path)
        return read_document(path)

    monkeypatch.setattr(configuration, "read_document", note)
    fleet = fleets.load(write(YAML))
    one, two = (fleet.configuration(each) for each in fleet.members)
    assert len(read) == 1
    others = {id(each) for each in two.resources}
    assert [each.address for each in one.resources if id(each) in others] == [
        *(f"whatsapp.templates/order_{name}/EN_US" for name in ("arrived", "late", "lost")),
        *(f"sms.apps/EU/{name}" for name in ("alerts", "codes")),
    ]


def test_values_keep_their_kind_where_they_stand_alone(write: Write) -> None:
    customer = """
rcs: {senders: [{region: EU, billingCategory: CONVERSATIONAL, useCase: OTP, launch: "${launch}",
  details: {brand: {name: "$${price} of ${label}"}, testNumbers: "${numbers}"}}]}
"""
    text = YAML.replace('{phone: "600100100"}', "{launch: false, numbers: ['+48600100200']}").partition(
        "  - projectId: two"
    )
    fleet = fleets.load(write(text[0], customer=customer))
    (sender,) = fleet.configuration(fleet.members[0]).resources
    assert sender.options == {"launch": False}
    assert sender.body["details"] == {"brand": {"name": "${price} of Ann"}, "testNumbers": ["+48600100200"]}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("    label: Ann", "    lable: Ann", "fleet.yaml:8:5: lable: is not a known key; did you mean 'label'?"),
        (
            'phone: "600100200"',
            'fone: "1"',
            "fleet.yaml:10:14: fone: no configuration has ${fone}; did you mean 'phone'?",
        ),
        ('  values: {phone: "600100100"}\n', "", "fleet.yaml:6:5: Ann: ${phone} has no value, and "),
        ("projectId: two", "projectId: one", "one stands here again; first in "),
        ("projectId: two", "projectId: ", "fleet.yaml:9:5: projectId is required"),
        ("keySecret: {env: FLEET_KEY_SECRET}", "keySecret: hunter2", "keySecret must say where the secret is, not be"),
        ("keySecret: {env: FLEET_KEY_SECRET}", "keySecret: hunter2", "; write it as {env: NAME}, or with one of file"),
        ("keySecret: {env: FLEET_KEY_SECRET}", "keySecret: {evn: A}", "keySecret must have exactly one of env, file"),
        (", keySecret: {env: FLEET_KEY_SECRET}", "", "credentials must have keyId and keySecret, or accessToken"),
        ("keyId: ", "authRegion: mars, keyId: ", "authRegion must be one of global, us, eu, not 'mars'"),
        ("customer.yaml", "nowhere.yaml", "nowhere.yaml:1:1: cannot be read"),
        ("key-${projectId}", "key-${project}", "${project} has no value, and the fleet file needs it; did you mean"),
        ("projects:", "project:", "project: is not a known key; did you mean 'projects'?"),
        ("    label: Ann", "    server: http://example.com", "one: server must be https"),
        ("    label: Ann", "    values: [1]", "values must be a mapping"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(write: Write, old: str, new: str, told: str) -> None:
    assert old in YAML
    with pytest.raises(plans.ConfigurationFileError) as caught:
        fleets.load(write(YAML.replace(old, new)))
    assert told in str(caught.value)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("600100200", "", "fleet.csv:3:1: two: ${phone} has no value"),
        ("phone\n", "fone\n", "fleet.csv:1:6: fone: no configuration has ${fone}; did you mean 'phone'?"),
        ("env:FLEET_KEY_SECRET,600100200", "hunter2,600100200", "fleet.csv:3:5: two: keySecret must say where"),
        ("env:FLEET_KEY_SECRET,600100200", "hunter2,600100200", "; write it as env:NAME, or with one of file, command"),
        ("projectId,", "project,", "fleet.csv:1:1: the first row must name the columns, projectId among them"),
        ("600100200", "600100200,more", "fleet.csv:3:1: has 7 cells, and the first row names 6 columns"),
        ("label,", "phone,", "phone: stands here twice"),
        ("Ann", '"Ann', "fleet.csv:1:1: cannot be read: "),
    ],
)
def test_what_is_wrong_with_a_spreadsheet_is_told_with_its_row(write: Write, old: str, new: str, told: str) -> None:
    with pytest.raises(plans.ConfigurationFileError) as caught:
        fleets.load(write(CSV.replace(old, new), "fleet.csv"))
    assert told in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_a_value_that_the_api_does_not_allow_is_told_with_its_row(write: Write) -> None:
    fleet = fleets.load(write(CSV.replace("Ann", "A" * 300), "fleet.csv"))
    with pytest.raises(plans.ConfigurationFileError) as caught:
        fleet.check(fleet.members)
    first = str(caught.value).splitlines()[0]
    assert "fleet.csv:2:1: AAAA" in first
    assert "customer.yaml:" in first


def test_of_very_many_faults_the_first_are_told(write: Write) -> None:
    rows = "".join(f"p{number},customer.yaml,k,env:A\n" for number in range(500))
    with pytest.raises(plans.ConfigurationFileError) as caught:
        fleets.load(write("projectId,configuration,keyId,keySecret\n" + rows, "fleet.csv"))
    lines = str(caught.value).splitlines()
    assert len(lines) == 51
    assert "and 450 more faults" in lines[-1]


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        ({"only": ["Ann"]}, ["one"]),
        ({"only": ["t*"]}, ["two"]),
        ({"without": ["one"]}, ["two"]),
        ({"only": ["*"], "without": ["Ann"]}, ["two"]),
        ({"among": {"two"}}, ["two"]),
        ({}, ["one", "two"]),
    ],
)
def test_projects_are_chosen_by_id_or_label(write: Write, chosen: dict[str, Any], found: list[str]) -> None:
    fleet = fleets.load(write(YAML))
    assert [each.project_id for each in fleets.select(fleet.members, **chosen)] == found


def test_a_name_that_no_project_has_is_an_error(write: Write) -> None:
    fleet = fleets.load(write(YAML))
    with pytest.raises(ConfigurationError, match="only: the fleet has no project 'Anna'; did you mean 'Ann'"):
        fleets.select(fleet.members, only=["Anna"])
    with pytest.raises(ConfigurationError, match="no project is left"):
        fleets.select(fleet.members, without=["*"])
