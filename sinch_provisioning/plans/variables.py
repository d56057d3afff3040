"""``${name}`` in files that many projects share: found once, filled in for each; ``$${`` stands for ``${`` itself."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, cast

from attrs import frozen

from sinch_provisioning.plans.views import Steps

_MARK: Final = re.compile(r"\$\$\{|\$\{([^{}]*)\}")


@frozen
class Text:
    """A text with variables: literal parts and names take turns, beginning with a literal part."""

    parts: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The variables, in their order."""
        return self.parts[1::2]

    def fill(self, values: Mapping[str, Any]) -> Any:
        """Return the text with the values; a variable that stands alone becomes its value, whatever that is."""
        parts = self.parts
        if len(parts) == 3 and not parts[0] and not parts[2]:
            return values[parts[1]]
        return "".join(_text(values[part]) if index % 2 else part for index, part in enumerate(parts))


def find(value: str) -> Text | None:
    """Return a text that has variables, or ``$${``; None for any other."""
    if "${" not in value:
        return None
    parts, literal, end = list[str](), "", 0
    for mark in _MARK.finditer(value):
        literal += value[end : mark.start()]
        end = mark.end()
        if mark[1] is None:
            literal += "${"
        else:
            parts += [literal, mark[1].strip()]
            literal = ""
    return Text((*parts, literal + value[end:])) if end else None


def find_all(value: object, steps: Steps = ()) -> Iterator[tuple[Steps, Text]]:
    """Yield the texts with variables in JSON data, each with the way there."""
    if isinstance(value, str):
        text = find(value)
        if text is not None:
            yield steps, text
    elif isinstance(value, dict):
        for name, inner in cast("dict[str, object]", value).items():
            yield from find_all(inner, (*steps, name))
    elif isinstance(value, list):
        for index, inner in enumerate(cast("list[object]", value)):
            yield from find_all(inner, (*steps, index))


def fill_all(value: Any, values: Mapping[str, Any]) -> Any:
    """Return JSON data with the values of its variables."""
    if isinstance(value, str):
        text = find(value)
        return value if text is None else text.fill(values)
    if isinstance(value, dict):
        return {name: fill_all(inner, values) for name, inner in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [fill_all(inner, values) for inner in cast("Sequence[Any]", value)]
    return value


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
