"""What a draft still lacks before it can be submitted or launched.

The description requires some fields only for a later stage. A draft may leave them out, so `validation` does not
refuse it; `missing` lists them.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final, cast

from attrs import frozen

from sinch_provisioning import models
from sinch_provisioning.models import Model, UnknownVariant
from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.runtime.messages import json_body, kind_of
from sinch_provisioning.runtime.unions import choose

__all__ = ["Missing", "Stage", "missing"]

Schema = Mapping[str, Any]

_LEGACY_US: Final = frozenset({"ein", "fullCompanyAddress", "smsCampaign"})
"""Answers that only the deprecated version of the US questionnaire has."""


class Stage(StrEnum):
    """A stage that demands more than a draft does."""

    SUBMIT = "SUBMIT"
    """A draft is submitted for review."""
    LAUNCH = "LAUNCH"
    """A sender is launched."""


@frozen
class Missing:
    """A field that a later stage needs: its path in the wire's names, and what the description says of it."""

    path: str
    description: str
    stage: Stage | None
    """The stage that needs it first; None when every request does."""
    alternatives: tuple[str, ...] = ()
    """Paths of other fields, any of which would do in its place."""

    def __str__(self) -> str:
        return f"{self.path}: {self.description}" if self.description else self.path


def missing(
    body: Model | Mapping[str, Any],
    *,
    stage: Stage,
    model: type[Model] | None = None,
) -> list[Missing]:
    """List what a draft or a sender still lacks for a stage.

    Args:
        body: An input model, what the API returned, or a mapping with the wire's names.
        stage: The stage to come; LAUNCH needs all that SUBMIT needs.
        model: The input model that a mapping stands for. When left out, it is the one among those with demands of
            a later stage that the mapping fits best.

    Returns:
        Every field that is absent or null, in the description's order; what an absent object would need in turn is
        listed with it.

    Raises:
        TypeError: The body is neither a model nor a mapping, or no model with such demands fits the mapping.
        ValidationError: The body cannot be written as JSON.
    """
    if not isinstance(body, Model | Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"body must be a model or a mapping, not {kind_of(body)}")
    plain = json_body(body)
    if model is None:
        model = type(body) if isinstance(body, Model) else _guess_model(plain)
    demanding = model.schema().get("submitted_as")
    if demanding is not None:
        model = cast("type[Model]", getattr(models, demanding))
    stages = {Stage.SUBMIT} if stage is Stage.SUBMIT else {Stage.SUBMIT, Stage.LAUNCH}
    finder = _MissingFinder(frozenset(stages), _countries(plain) if stage is Stage.LAUNCH else frozenset())
    finder.look_at_object(model.schema(), plain, "")
    return finder.found


class _MissingFinder:
    """Walks a value and the schema of its model side by side, and notes what is not there."""

    def __init__(self, stages: frozenset[Stage], countries: frozenset[str]) -> None:
        self.found: list[Missing] = []
        self._stages = stages
        self._countries = countries

    def look_at_object(self, schema: Schema, data: Mapping[str, Any], path: str) -> None:
        required = schema.get("required", ())
        for name, inner in schema["properties"].items():
            value = data.get(name)
            here = f"{path}.{name}" if path else name
            stage = self._first_stage(inner)
            needed = name in required or (stage in self._stages and _applies(inner, data))
            # A constant fills itself in, except where a stage asks for it: there it is somebody's answer.
            if value is None and needed and not (inner.get("constant") and stage is None):
                self.found.append(Missing(here, inner.get("text", ""), None if name in required else stage))
            if value is not None or needed:
                self._look_inside(inner, {} if value is None else value, here)
        for stage, names in schema.get("stage_any_of", {}).items():
            if stage in self._stages and not any(data.get(name) for name in names):
                paths = [f"{path}.{name}" if path else name for name in names]
                text = f"At least one of {', '.join(names)} is needed."
                self.found.append(Missing(paths[0], text, Stage(stage), tuple(paths[1:])))

    def _first_stage(self, schema: Schema) -> Stage | None:
        if schema.get("country") in self._countries:
            return Stage.LAUNCH
        return Stage(schema["stage"]) if "stage" in schema else None

    def _look_inside(self, schema: Schema, value: Any, path: str) -> None:
        if "items" in schema and value.__class__ is list:
            for index, item in enumerate(value):
                self._look_inside(schema["items"], item, f"{path}[{index}]")
        if isinstance(value, Mapping):
            inner = cast("Mapping[str, Any]", value)
            variants = [model for model in _models_of(schema) if inner or "superseded" not in model.schema()]
            chosen = choose(variants, inner) if len(variants) > 1 else next(iter(variants), UnknownVariant)
            if chosen is not UnknownVariant:
                self.look_at_object(chosen.schema(), inner, path)


def _applies(schema: Schema, data: Mapping[str, Any]) -> bool:
    """Tell whether what a field is needed for is there: siblings whose text matches."""
    conditions: Mapping[str, str] = schema.get("needed_if", {})
    return all(re.search(pattern, str(data.get(name) or "")) for name, pattern in conditions.items())


def _countries(data: Mapping[str, Any]) -> frozenset[str]:
    """Return the countries that a sender is to be launched in.

    The US is not among them for a sender with answers of the deprecated US questionnaire: they have demands of their
    own, and what version 2 needs elsewhere is not asked for.
    """
    countries = _walk(data, "details", "countries")
    found = set(map(str, countries)) if countries.__class__ is list else set[str]()
    answers = _walk(data, "details", "questionnaire", "us", "answers")
    if isinstance(answers, Mapping) and not _LEGACY_US.isdisjoint(cast("Mapping[str, Any]", answers)):
        found.discard("US")
    return frozenset(found)


def _walk(data: Any, *names: str) -> Any:
    for name in names:
        data = cast("Mapping[str, Any]", data).get(name) if isinstance(data, Mapping) else None
    return data


def _models_of(schema: Schema) -> list[type[Model]]:
    return [branch["model"] for branch in schema.get("anyOf", (schema,)) if "model" in branch]


def _guess_model(data: Mapping[str, Any]) -> type[Model]:
    """Find the input model that a mapping fits best, among those with demands of a later stage."""
    chosen = choose(_demanding_models(), data)
    if chosen is UnknownVariant or not set(data) & set(chosen.schema()["properties"]):
        raise TypeError("no model with demands of a later stage fits the mapping; give it as model=")
    return chosen


def _demanding_models() -> list[type[Model]]:
    if not _demanding:
        for operation in OPERATIONS:
            if operation.has_request and operation.method == "POST":
                _demanding.extend(
                    model
                    for model in operation.request_models()
                    if model not in _demanding and _demands_later(model, set())
                )
    return _demanding


def _demands_later(model: type[Model], seen: set[type[Model]]) -> bool:
    if model in seen:
        return False
    seen.add(model)
    for schema in model.schema()["properties"].values():
        if "stage" in schema:
            return True
        inner = [*_models_of(schema), *_models_of(schema.get("items", {}))]
        if any(_demands_later(each, seen) for each in inner):
            return True
    return False


_demanding: list[type[Model]] = []
