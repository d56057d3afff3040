"""What each keyword of a schema refuses and how that is told, on a made-up model with one field."""

from typing import Any

import pytest

from sinch_provisioning.models import UnknownVariant
from sinch_provisioning.validation import violations
from tests.models.test_unions import made

TEXT: dict[str, Any] = {"type": ("string",)}
INNER = made("Inner", ("id",), id=TEXT, token={"type": ("string",), "maxLength": 3, "secret": True})
NAMED = made("Named", ("name",), name=TEXT)
OF_INNER: dict[str, Any] = {"type": ("object",), "model": INNER}
OF_NAMED: dict[str, Any] = {"type": ("object",), "model": NAMED}


def told(schema: dict[str, Any], value: Any) -> list[str]:
    return [str(each) for each in violations(made("Outer", x=schema), {"x": value})]


def test_what_is_allowed() -> None:
    for schema, *values in (
        ({"exclusiveMinimum": 1, "exclusiveMaximum": 2}, 1.5, 1.001, 1.999),
        ({"multipleOf": 0.1}, 0.3, 0, 5, -1.1),
        ({"const": {"a": [1]}}, {"a": [1]}),
        ({"contentEncoding": "base64"}, "", "YQ==", "YWI=", "YWJj"),
        ({"prefix": (TEXT, {"type": ("integer",)})}, [], ["a"], ["a", 1], ["a", 1, None]),
        ({"values": {"type": ("integer",)}}, {}, {"a": 1, "b": 2}),
        ({"minProperties": 1, "maxProperties": 2}, {"a": 1}, {"a": 1, "b": 2}),
        ({"enum": ("a", "b")}, "a", "b"),
        ({"type": ("string", "null"), "minLength": 2}, None, "ab"),
        (OF_INNER, {"id": "1"}, {"id": "1", "token": "abc"}),
    ):
        for value in values:
            assert told(schema, value) == [], (schema, value)


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ({"exclusiveMinimum": 1}, 1, "x: must be more than 1, got 1"),
        ({"exclusiveMaximum": 2}, 2, "x: must be less than 2, got 2"),
        ({"multipleOf": 0.1}, 0.35, "x: must be a multiple of 0.1, got 0.35"),
        ({"const": {"a": 1}}, {"a": 2}, 'x: must be {"a":1}, got an object'),
        ({"const": "a"}, "b", "x: must be \"a\", got 'b'"),
        ({"contentEncoding": "base64"}, "YQ", "x: must be encoded as base64, got 'YQ'"),
        ({"contentEncoding": "base64"}, "Y===", "x: must be encoded as base64, got 'Y==='"),
        ({"prefix": (TEXT, {"type": ("integer",)})}, ["a", "b"], "x[1]: must be a whole number, got 'b'"),
        ({"prefix": (TEXT, {"minimum": 3})}, [1, 2], "x[0]: must be a string, got 1|x[1]: must be at least 3, got 2"),
        ({"values": {"type": ("integer",)}}, {"a": 1, "b": "c"}, "x.b: must be a whole number, got 'c'"),
        ({"items": {"enum": ("a", "b")}}, ["a", "c"], "x[1]: must be one of a, b, got 'c'"),
        ({"minProperties": 1}, {}, "x: must have at least 1 key, got an object"),
        ({"maxProperties": 2}, {"a": 1, "b": 2, "c": 3}, "x: must have at most 2 keys, got an object"),
        ({"enum": ("same",)}, "other", "x: must be same, got 'other'"),
        ({"enum": ("left", "right")}, "lefd", "x: must be one of left, right, got 'lefd'; did you mean 'left'?"),
        ({"type": ("string", "null")}, 1, "x: must be a string or null, got 1"),
        (OF_INNER, [], "x: must be an object, got an array of 0 items"),
        (OF_INNER, {}, "x.id: is required"),
        (OF_INNER, {"id": "1", "y": 1}, "x.y: is not a known field; known are id, token"),
        (
            OF_INNER,
            {"id": "1", "tokn": ""},
            "x.tokn: is not a known field; did you mean 'token'?",
        ),
        # What is there under another name is not told twice.
        (OF_NAMED, {"nmae": ""}, "x.nmae: is not a known field; did you mean 'name'?"),
        ({"format": "email"}, "x", "x: must be an e-mail address, got 'x'"),
        ({"pattern": "^a$"}, "a\n", "x: must match ^a$, got 'a\\n'"),
        ({"pattern": "^a$", "pattern_text": "must be a"}, "b", "x: must be a, got 'b'"),
        (
            {"uniqueItems": True},
            [1, 1, 2, 2],
            "x[1]: must not repeat an earlier item, got 1|x[3]: must not repeat an earlier item, got 2",
        ),
        (
            {"anyOf": (TEXT, {"type": ("integer",)})},
            [],
            "x: must be a string or a whole number, got an array of 0 items",
        ),
        # Both faults at once, and no more words than that.
        ({"minimum": 2, "multipleOf": 2}, 1, "x: must be at least 2, got 1|x: must be a multiple of 2, got 1"),
    ],
    ids=str,
)
def test_what_is_refused(schema: dict[str, Any], value: Any, expected: str) -> None:
    assert told(schema, value) == expected.split("|")


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": ("integer",)}, "hush"),
        ({"enum": ("a",)}, "hush"),
        ({"minLength": 5}, "hush"),
        ({"maxLength": 3}, "hush"),
        ({"pattern": "^a$"}, "hush"),
        ({"format": "email"}, "hush"),
        ({"const": "a"}, "hush"),
        ({"contentEncoding": "base64"}, "hush!"),
        ({"items": {"maxLength": 3}}, ["hush"]),
        ({"values": {"maxLength": 3}}, {"a": "hush"}),
        ({"prefix": ({"maxLength": 3},)}, ["hush"]),
        ({"uniqueItems": True}, ["hush", "hush"]),
        ({"anyOf": ({"type": ("string",), "maxLength": 3}, {"type": ("integer",)})}, "hush"),
    ],
    ids=str,
)
def test_what_is_secret_is_not_told(schema: dict[str, Any], value: Any) -> None:
    assert "hush" in " ".join(told(schema, value))
    (text,) = told({**schema, "secret": True}, value)
    assert "hush" not in text
    assert ", got a string of " in text


def test_a_secret_inside_is_not_told() -> None:
    (text,) = told(OF_INNER, {"id": "1", "token": "hush"})
    assert text == "x.token: must have at most 3 characters, got a string of 4 characters"


def test_fields_of_any_name_with_values_of_one_kind() -> None:
    schema = {"type": ("object",), "properties": {"id": TEXT}, "values": {"type": ("integer",)}, "minProperties": 1}
    model = type("Counts", (UnknownVariant,), {"_make_schema": classmethod(lambda cls: schema)})
    assert violations(model, {"id": "1", "other": 2}) == []
    assert [str(each) for each in violations(model, {"id": 1, "other": "2"})] == [
        "id: must be a string, got 1",
        "other: must be a whole number, got '2'",
    ]
    assert [str(each) for each in violations(model, {})] == ["body: must have at least 1 key, got an object"]


def test_a_long_list_of_values_is_cut() -> None:
    values = tuple(f"value {number}" for number in range(100))
    (text,) = told({"enum": values}, "value 77x")
    assert text.startswith("x: must be one of value 77, ")
    assert " and 97 more, got" in text
    assert " more, got 'value 77x'; did you mean 'value 77'?" in text
    assert len(text) < 200
    (text,) = told({"enum": values}, "?")
    shown = text.partition("must be one of ")[2].partition(" and ")
    assert shown[2].startswith(f"{100 - len(shown[0].split(', '))} more, got '?'")
