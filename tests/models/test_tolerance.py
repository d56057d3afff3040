"""Whatever the API answers, reading never raises and nothing is lost."""

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinch_provisioning.models import Model
from tests.models.examples import all_models, example_of
from tests.samples import meaning

MODELS = all_models()
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place inside a JSON document, as the keys that lead there."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [each for key, item in inner for each in [(*path, key), *places(item, (*path, key))]]


def at(value: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        value = value[key]
    return value


@st.composite
def mutated(draw: st.DrawFn, model: type[Model]) -> dict[str, Any]:
    data = copy.deepcopy(example_of(model))
    for _ in range(draw(st.integers(1, 3))):
        everywhere = places(data)
        action = draw(st.sampled_from(["drop", "add", "retype", "change"]))
        if not everywhere or action == "add":
            targets = [data, *(at(data, path) for path in everywhere)]
            target = draw(st.sampled_from([each for each in targets if isinstance(each, dict)]))
            target[draw(st.text(max_size=12))] = draw(JSON)
            continue
        path = draw(st.sampled_from(everywhere))
        parent = at(data, path[:-1])
        if action == "drop":
            del parent[path[-1]]
        elif action == "change" and isinstance(parent[path[-1]], str):
            parent[path[-1]] += draw(st.text(min_size=1, max_size=4))
        else:
            parent[path[-1]] = draw(JSON)
    return data


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_comes_back(model: type[Model]) -> None:
    data = example_of(model)
    read = model.from_dict(data)
    assert read._additional is None
    assert meaning(read.to_dict()) == meaning(data)
    assert read == model.from_dict(data)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(data=st.data())
def test_any_json_object_is_read_and_written_back(model: type[Model], data: st.DataObject) -> None:
    document = data.draw(mutated(model))
    read = model.from_dict(document)
    assert isinstance(read, model)
    assert meaning(read.to_dict()) == meaning(document)
    assert repr(read)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_nulls_stay_null_and_missing_fields_stay_away(model: type[Model]) -> None:
    nulls = dict.fromkeys(example_of(model))
    assert model.from_dict(nulls).to_dict() == nulls
    assert model.from_dict({}).to_dict() == {}
