"""Which of several models an object is, by made-up models that differ in one thing each."""

from collections.abc import Mapping
from typing import Any

import pytest

from sinch_provisioning.models import UnknownVariant
from sinch_provisioning.runtime.unions import Variants, choose, closest_variant

TEXT: dict[str, Any] = {"type": ("string",)}
WHOLE: dict[str, Any] = {"type": ("integer",)}


def constant(*values: str) -> dict[str, Any]:
    return {"type": ("string",), "enum": values, "constant": True}


def made(name: str, required: tuple[str, ...] = (), /, **properties: Any) -> type[UnknownVariant]:
    schema = {"type": ("object",), "required": required, "properties": properties}
    return type(name, (UnknownVariant,), {"_make_schema": classmethod(lambda cls: schema)})


def holding(model: Any) -> dict[str, Any]:
    return {"type": ("object",), "model": model}


CAT = made("Cat", ("kind",), kind=constant("CAT", "KITTEN"), lives=WHOLE)
DOG = made("Dog", ("kind",), kind=constant("DOG"), tricks=TEXT)
PLAIN = made("Plain", id=TEXT, name=TEXT)
NUMBERED = made("Numbered", id=WHOLE, name=TEXT)
LONGER = made("Longer", id=TEXT, name=TEXT, colour=TEXT)
DEMANDING = made("Demanding", ("id", "name"), id=TEXT, name=TEXT)
NULLABLE = made("Nullable", id={"type": ("string", "null")}, name=TEXT)
CLOSED = made("Closed", id={"type": ("string",), "enum": {"a": 1, "b": 2}}, name=TEXT)
OF_PLAIN = made("OfPlain", inner=holding(PLAIN))
OF_LONGER = made("OfLonger", inner=holding(LONGER))
OF_DEMANDING = made("OfDemanding", inner=holding(DEMANDING))
OF_NUMBERED = made("OfNumbered", inner=holding(NUMBERED))
OF_EITHER = made("OfEither", inner={"anyOf": (holding(NUMBERED), holding(LONGER))})
OF_CAT = made("OfCat", inner=holding(CAT))
IDEA = made("Idea", idea=WHOLE)
IDEAS = made("Ideas", ideas=WHOLE, inner=holding(DEMANDING))
LIST_OF_PLAIN = made("ListOfPlain", inner={"type": ("array",), "items": holding(PLAIN)})
LIST_OF_LONGER = made("ListOfLonger", inner={"type": ("array",), "items": holding(LONGER)})


@pytest.mark.parametrize(
    ("data", "variants", "chosen"),
    [
        # A constant decides against everything else.
        ({"kind": "KITTEN", "tricks": "x"}, (DOG, CAT), CAT),
        ({"kind": "DOG"}, (CAT, DOG), DOG),
        ({"kind": "COW"}, (CAT, DOG), UnknownVariant),
        ({"kind": 1}, (CAT, DOG), UnknownVariant),
        ({"kind": ["CAT"]}, (CAT, DOG), UnknownVariant),
        ({"kind": "DOG", "tricks": "x"}, (PLAIN, DOG), DOG),
        ({"kind": "COW", "tricks": "x"}, (PLAIN, DOG), PLAIN),
        # Then unknown keys, one or more of them.
        ({"id": "1", "colour": "red"}, (PLAIN, LONGER), LONGER),
        ({"id": "1", "x": 1, "colour": "red"}, (PLAIN, LONGER), LONGER),
        # Then missing ones.
        ({"id": "1"}, (DEMANDING, PLAIN), PLAIN),
        ({}, (DEMANDING, PLAIN), PLAIN),
        # Then kinds of values, and enums.
        ({"id": 1}, (PLAIN, NUMBERED), NUMBERED),
        ({"id": 1.0}, (PLAIN, NUMBERED), NUMBERED),
        ({"id": True}, (NUMBERED, PLAIN), NUMBERED),
        ({"id": None}, (PLAIN, NULLABLE), NULLABLE),
        ({"id": "c"}, (CLOSED, PLAIN), PLAIN),
        ({"id": "b"}, (PLAIN, CLOSED), PLAIN),
        # Then the most required keys, then the fewest keys, and then the order.
        ({"id": "1", "name": "x"}, (PLAIN, DEMANDING), DEMANDING),
        ({"id": "1"}, (LONGER, PLAIN), PLAIN),
        ({"id": "1"}, (PLAIN, CLOSED), PLAIN),
        ({"id": "a"}, (CLOSED, PLAIN), CLOSED),
        # What is inside counts as well: its unknown and missing keys, its kinds and its constants.
        ({"inner": {"colour": "red"}}, (OF_PLAIN, OF_LONGER), OF_LONGER),
        ({"inner": {"id": "1"}}, (OF_DEMANDING, OF_PLAIN), OF_PLAIN),
        ({"inner": {"id": 1}}, (OF_PLAIN, OF_NUMBERED), OF_NUMBERED),
        ({"inner": {"kind": "DOG", "id": 1}}, (OF_CAT, OF_NUMBERED), OF_NUMBERED),
        ({"inner": "text"}, (OF_PLAIN, made("Texts", inner=TEXT)), "Texts"),
        ({"inner": None}, (OF_PLAIN, made("Nulls", inner={"type": ("null",)})), "Nulls"),
        ({"inner": {"id": "1", "colour": "red"}}, (OF_PLAIN, OF_EITHER), OF_EITHER),
        ({"inner": {"id": 1}}, (OF_PLAIN, OF_EITHER), OF_EITHER),
        ({"inner": [{"colour": "red"}]}, (LIST_OF_PLAIN, LIST_OF_LONGER), LIST_OF_LONGER),
        ({"inner": []}, (LIST_OF_PLAIN, LIST_OF_LONGER), LIST_OF_PLAIN),
        ({"inner": "text"}, (LIST_OF_PLAIN, made("Texts", inner=TEXT)), "Texts"),
    ],
    ids=str,
)
def test_the_best_fit(data: Mapping[str, Any], variants: tuple[Any, ...], chosen: Any) -> None:
    names = [chosen if isinstance(chosen, str) else chosen.__name__] * 2
    assert [choose(variants, data).__name__, Variants(*variants).choose(data).__name__] == names


def test_one_known_key_more_outweighs_any_fault_that_counts_less() -> None:
    exact = made("Exact", ("x", "y", "z"), inner=holding(LONGER))
    vague = made("Vague", inner=holding(PLAIN))
    assert choose((vague, exact), {"inner": {"id": 1, "colour": "red"}}) is exact


def test_several_faults_add_up() -> None:
    pair = made("Pair", one=holding(DEMANDING), other=holding(DEMANDING))
    mixed = made("Mixed", one=holding(DEMANDING), other=holding(made("One", ("id",), id=TEXT, name=TEXT)))
    assert choose((pair, mixed), {"one": {}, "other": {}}) is mixed
    twice = made("Twice", one=holding(PLAIN), other=holding(PLAIN))
    once = made("Once", one=holding(LONGER), other=holding(PLAIN))
    assert choose((twice, once), {"one": {"colour": ""}, "other": {"colour": ""}}) is once


@pytest.mark.parametrize(("levels", "told"), [(1, True), (4, True), (5, False)])
def test_so_many_levels_count(levels: int, told: bool) -> None:
    variants = [PLAIN, LONGER]
    data: dict[str, Any] = {"colour": "red"}
    for _ in range(levels):
        variants = [made(f"Of{each.__name__}", inner=holding(each)) for each in variants]
        data = {"inner": data}
    assert choose(variants, data) is variants[told]


def test_a_constant_that_differs_in_all_variants_is_looked_up() -> None:
    asked: list[str] = []

    def watched(name: str, kind: str) -> Any:
        def schema(cls: Any) -> dict[str, Any]:
            asked.append(name)
            return {"type": ("object",), "properties": {"kind": constant(kind)}}

        return type(name, (UnknownVariant,), {"schema": classmethod(schema)})

    one, two = watched("One", "1"), watched("Two", "2")
    variants = Variants(one, two)
    assert variants.choose({"kind": "2"}) is two
    assert asked == ["One", "Two"]
    assert variants.choose({"kind": "1"}) is one
    assert asked == ["One", "Two"]
    assert variants.choose({"kind": "3"}) is UnknownVariant
    assert asked == ["One", "Two"] * 2


def test_a_constant_that_some_variants_share_or_lack_is_weighed() -> None:
    small = made("Small", kind=constant("CAT"))
    assert Variants(CAT, small).choose({"kind": "CAT", "lives": 9}) is CAT
    assert Variants(CAT, PLAIN).choose({"kind": "CAT"}) is CAT
    assert Variants(CAT, PLAIN).choose({"id": "1"}) is PLAIN


def test_what_is_no_object_is_kept() -> None:
    assert [Variants(CAT, DOG).decode(value) for value in (None, "x", [1])] == [None, "x", [1]]


@pytest.mark.parametrize(
    ("data", "variants", "closest"),
    [
        ({"kind": "CATT", "lives": 9}, (DOG, CAT), CAT),
        ({"kind": "COW", "tricsk": "x"}, (CAT, DOG), DOG),
        ({"id": "1", "colourr": "red"}, (PLAIN, LONGER), LONGER),
        ({"id": "1", "name": "x", "nothing": 1}, (PLAIN, LONGER), PLAIN),
        # What is a key of another model is not misspelt, and faults inside of a field do not make it unknown.
        ({"ideas": 1, "inner": {"nothing": 1}}, (IDEA, IDEAS), IDEAS),
        ({"inner": {"a": 1, "b": 2}}, (PLAIN, OF_PLAIN), OF_PLAIN),
        # Without a misspelt key, the description's order decides.
        ({"id": "1"}, (LONGER, PLAIN), LONGER),
    ],
    ids=str,
)
def test_what_an_object_that_fits_none_was_meant_for(data: Any, variants: tuple[Any, ...], closest: Any) -> None:
    assert closest_variant(variants, data) is closest
