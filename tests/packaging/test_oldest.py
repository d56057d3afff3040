"""The oldest versions that the tests run with are those that pyproject.toml allows."""

import pytest

from oldest import PYPROJECT, constraints

PROJECT = '[project]\nname = "sample"\ndependencies = [{}]\noptional-dependencies = {{ more = [{}], dev = ["ruff"] }}\n'


def test_each_dependency_of_users_has_its_floor() -> None:
    found = constraints(PROJECT.format('"aiohttp>=3.13.3"', '"attrs>=24.2", "psycopg[binary]>=3.2", "sample[other]"'))
    assert found == ["aiohttp==3.13.3", "attrs==24.2", "psycopg==3.2"]
    assert {"aiohttp", "attrs", "orjson"} < {each.partition("==")[0] for each in constraints(PYPROJECT.read_text())}


def test_a_dependency_without_a_floor_is_told() -> None:
    with pytest.raises(ValueError, match="'aiohttp' is not a name and a floor"):
        constraints(PROJECT.format('"aiohttp"', ""))
