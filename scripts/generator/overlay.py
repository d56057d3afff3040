"""Applying the overlay: our corrections of the description."""

from functools import cache
from pathlib import Path
from typing import Any

from jsonpath_ng.ext.parser import parse
from oas_patch import apply_overlay as apply_action

from generator.document import Document
from generator.errors import GeneratorError

_parsed = cache(parse)


def apply_overlay(document: Document, overlay: dict[str, Any], *, source: Path, strict: bool) -> list[str]:
    """Apply every action of an overlay to a document.

    An action that matches nothing raises `GeneratorError` when `strict`, as for the description that the overlay was
    written for, and is a warning otherwise; the warnings are given back.
    """
    warnings: list[str] = []
    lines = source.read_text(encoding="utf-8").splitlines()
    for action in overlay["actions"]:
        target = action["target"]
        if not _parsed(target).find(document):
            line = next(number for number, text in enumerate(lines, 1) if text.endswith(f"target: {target}"))
            message = (
                f"{source.name} line {line}: {target} matches nothing; the fault may be mended or renamed "
                f"({action.get('description', 'no reason given')})"
            )
            if strict:
                raise GeneratorError(message)
            warnings.append(message)
            continue
        apply_action(document, {"actions": [action]})
    return warnings


def unmatched_actions(document: Document, overlay: dict[str, Any]) -> list[dict[str, Any]]:
    """List the corrections that match nothing in a document, in which those before them are applied."""
    found: list[dict[str, Any]] = []
    for action in overlay["actions"]:
        if _parsed(action["target"]).find(document):
            apply_action(document, {"actions": [action]})
        else:
            found.append(action)
    return found
