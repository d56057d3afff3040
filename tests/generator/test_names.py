"""Names that are short enough, and enums that are one where the values allow it."""

from typing import Any

import pytest

from generator.document import GeneratorError
from generator.naming import join_enums, refuse_long_names, shorten


def document(**schemas: Any) -> dict[str, Any]:
    return {"components": {"schemas": schemas}}


def enum(*values: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(values)}


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_names_are_shortened_by_all_rules_in_their_order() -> None:
    data = {"shorter": {"VeryLong": "Long", r"Long(\w+)Name": r"\1"}}
    assert shorten("AVeryLongModelName", data) == "AModel"
    assert shorten("Else", data) == "Else"
    assert shorten("Else", {}) == "Else"


def test_a_name_of_41_characters_is_refused() -> None:
    refuse_long_names(document(**{"A" * 40: {}}))
    with pytest.raises(GeneratorError, match=r"at most 40 characters.*\n  A{41}"):
        refuse_long_names(document(**{"A" * 41: {}}))


def test_an_enum_of_inputs_is_that_of_answers_and_keeps_what_it_takes() -> None:
    body = {"properties": {"region": {"allOf": [reference("RegionInput")]}, "all": {"items": reference("SameInput")}}}
    described = document(
        Region=enum("EU", "US", "UNRECOGNIZED"), RegionInput=enum("EU", "US"),
        Same=enum("A"), SameInput=enum("A"),
        Other=enum("A"), OtherInput=enum("A", "B"),
        Body=body,
    )  # fmt: skip
    public = join_enums(described, {"RegionInputDto": "RegionInput", "BodyDto": "Body"})
    schemas = described["components"]["schemas"]
    assert set(schemas) == {"Region", "Same", "Other", "OtherInput", "Body"}
    assert public == {"RegionInputDto": "Region", "BodyDto": "Body"}
    assert schemas["Region"]["x-subsets"] == {"RegionInput": ["EU", "US"]}
    assert "x-subsets" not in schemas["Same"]
    assert body["properties"] == {
        "region": {"allOf": [{**reference("Region"), "x-only": "RegionInput"}]},
        "all": {"items": reference("Same")},
    }
