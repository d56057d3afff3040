"""The tables beside the description, as a new version leaves them: what the rule named is written down and marked.

The files are edited by line, so that comments and the order of what people wrote stay.
"""

import re
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from generator.continuity import Kept
from generator.naming import event_class_name
from generator.operation_names import template_of
from generator.overlay import unmatched_actions
from generator.preparation import Prepared, read_description
from generator.reading import load
from generator.states import add_state, new_states

MARK: Final = "# named by rule"


@frozen(order=True)
class Named:
    """Something that the rule named: what it is, and its public name."""

    kind: str
    what: str
    name: str


class Tables:
    """operations.yaml, names.yaml and overlay.yaml of a folder."""

    def __init__(self, data: Path) -> None:
        self._files = {name: data / f"{name}.yaml" for name in ("operations", "names", "overlay")}
        self._lines = {name: path.read_text(encoding="utf-8").splitlines() for name, path in self._files.items()}
        self.named: list[Named] = []

    def write(self) -> None:
        """Write the files."""
        for name, path in self._files.items():
            path.write_text("\n".join(self._lines[name]) + "\n", encoding="utf-8")

    def keep_names(self, kept: list[Kept]) -> None:
        """Write down which public names stay although the rule has come to others."""
        for each in kept:
            why = f"was {each.before}" if each.before != each.schema else "as before"
            self._set("names", "schemas", each.schema, each.public, f"# kept: {why}")

    def add_names(self, old: Prepared, new: Prepared) -> None:
        """Write down, with a mark, what the rule named in the new version."""
        for each in new.named:
            self._set("operations", template_of(each.path), each.method.lower(), each.name, MARK)
            self._note("operation", f"{each.method} {each.path}", each.name)
        for product, known in new.products.items():
            value = f"{{words: [{', '.join(known['words'])}], name: {known['name']}}}"
            self._set("names", "products", product, value, MARK)
            self._note("product", product, known["name"])
        products = {**load(self._files["names"])["products"], **new.products}
        before = _triggers(old)
        for trigger in _triggers(new):
            if trigger not in before:
                name = new.events.get(trigger) or event_class_name(trigger, products)
                self._set("names", "triggers", trigger, name, MARK)
                self._note("event", trigger, name)
        known_names = load(self._files["names"]).get("schemas") or {}
        for name, public in new.public_names.items():
            if name not in old.public_names and public not in old.public_names.values() and name not in known_names:
                self._set("names", "schemas", name, public, MARK)
                self._note("schema", name, public)
        for state in new_states(new):
            kind = "event of" if state.part[0] in ("events", "deletions") else "state"
            self._note(kind, f"{state.resource} {state.value}", " ".join(state.part))
            add_state(self._lines["names"], state, MARK)

    def follow_renames(self, kept: list[Kept]) -> None:
        """Let the overlay follow schemas that the description calls otherwise."""
        for each in kept:
            if each.before != each.schema:
                pattern = re.compile(rf"(?<![A-Za-z0-9_]){re.escape(each.before)}(?![A-Za-z0-9_])")
                self._lines["overlay"] = [pattern.sub(each.schema, line) for line in self._lines["overlay"]]

    def take_out(self, spec: Path) -> list[str]:
        """Take out of the overlay the corrections that match nothing in the new version; return them."""
        self._files["overlay"].write_text("\n".join(self._lines["overlay"]) + "\n", encoding="utf-8")
        actions = unmatched_actions(read_description(spec), load(self._files["overlay"]))
        for action in actions:
            self._take_out_action(action["target"])
        return [f"{action['target']}: {action['description']}" for action in actions]

    def _take_out_action(self, target: str) -> None:
        lines = self._lines["overlay"]
        begin = next(index for index, line in enumerate(lines) if line.endswith(f"target: {target}"))
        end = begin + 1
        while end < len(lines) and lines[end].startswith(" "):
            end += 1
        del lines[begin:end]

    def _note(self, kind: str, what: str, name: str) -> None:
        self.named.append(Named(kind, what, name))

    def _set(self, file: str, section: str, key: str, value: str, comment: str) -> None:
        """Write an entry into a section of a file, in place of one with the same key."""
        lines = self._lines[file]
        head = f"{_scalar(section)}:"
        if head not in lines:
            lines += ["", head]
        begin = lines.index(head) + 1
        end = begin
        while end < len(lines) and lines[end].startswith("  "):
            end += 1
        entry = f"  {_scalar(key)}: {value if value.startswith('{') else _scalar(value)}  {comment}"
        for index in range(begin, end):
            if lines[index].startswith(f"  {_scalar(key)}:"):
                lines[index] = entry
                return
        lines.insert(end, entry)


def _scalar(text: str) -> str:
    return text if re.fullmatch(r"[A-Za-z0-9_/{}.][A-Za-z0-9_/{}.:-]*", text) and text[0] != "{" else repr(text)


def _triggers(prepared: Prepared) -> list[str]:
    listed: Any = prepared.document["components"]["schemas"].get("WebhookTrigger", {}).get("enum", ())
    return [each for each in listed if each != "ALL"]
