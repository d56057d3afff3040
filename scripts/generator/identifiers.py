"""Python names that hide nothing: of fields, parameters, enum members, classes and modules."""

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final

from openapi_python_client.strings import PythonIdentifier

_SEPARATORS: Final = re.compile(r"[^\w]+")
_HUMPS: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SPELLINGS: Final = {"WhatsApp": "Whatsapp", "KakaoTalk": "Kakaotalk"}
_ANNOTATED_WITH: Final = frozenset({"datetime", "list", "dict", "str", "int", "float", "bool", "bytes", "tuple"})
"""Names that a field's type is written with; a field of the name would hide them in its class."""
_JINJA: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_TEXT: Final = re.compile(r'\"""[\s\S]*?\"""|"[^"\n]*"|#.*')
_NAME: Final = re.compile(r"(?<![\w.])([A-Za-z_]\w*)\b(?!=[^=])")
_FUNCTION: Final = re.compile(r"^[ ]*(?=(?:async )?def |class )", re.MULTILINE)


def unique(names: Iterable[str], taken: Iterable[str] = (), *, joint: str = "_") -> list[str]:
    """Make every name differ from the others and from those that are taken, also without regard to case."""
    seen = {name.lower() for name in taken}
    found: list[str] = []
    for name in names:
        candidate, number = name, 1
        while candidate.lower() in seen:
            number += 1
            candidate = f"{name}{joint}{number}"
        seen.add(candidate.lower())
        found.append(candidate)
    return found


def snake_case(name: str, prefix: str = "field_") -> str:
    """Write any name as a Python one: suggestedUsernames is suggested_usernames."""
    plain = unicodedata.normalize("NFKC", str(PythonIdentifier(name, prefix))).rstrip("_")
    # openapi-python-client also spares names that only hide a builtin.
    return plain if plain.isidentifier() else f"{prefix}{plain}".rstrip("_") or "field"


def field_names(wires: Iterable[str], members: frozenset[str]) -> dict[str, str]:
    """Name the fields of a model after their wire names; `members` are what every model has besides its fields."""
    return _names(wires, _ANNOTATED_WITH | members | {"self", "cls"})


def argument_names(wires: Iterable[tuple[str, str]], taken: frozenset[str]) -> dict[tuple[str, str], str]:
    """Name the parameters of an operation after their wire names; a second place of one name is told apart by it."""
    found: dict[tuple[str, str], str] = {}
    seen: set[str] = set()
    for wire, place in wires:
        name = _free(snake_case(wire), taken)
        if name in seen and place != "path":
            name = f"{name}_{place}"
        name = unique([name], seen)[0]
        seen.add(name)
        found[wire, place] = name
    return found


def _names(wires: Iterable[str], taken: frozenset[str]) -> dict[str, str]:
    listed = list(wires)
    return dict(zip(listed, unique(_free(snake_case(wire), taken) for wire in listed), strict=True))


def _free(name: str, taken: frozenset[str]) -> str:
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


def is_key(wire: str) -> bool:
    """Tell a key that the class of a TypedDict can declare."""
    return wire.isidentifier() and not keyword.iskeyword(wire) and not wire.startswith("__")


def member_names(values: Iterable[Any]) -> list[str]:
    """Name an enum's members: details.components is DETAILS_COMPONENTS, 30 is VALUE_30."""
    listed = list(values)
    names = [_member_name(value) for value in listed]
    # What is spelled like its member has the name before anything else does.
    order = sorted(range(len(listed)), key=lambda index: (str(listed[index]) != names[index], index))
    chosen = unique(names[index] for index in order)
    return [name for _, name in sorted(zip(order, chosen, strict=True))]


def _member_name(value: Any) -> str:
    sign = "MINUS_" if isinstance(value, int) and value < 0 else ""
    words = _SEPARATORS.sub("_", _HUMPS.sub("_", str(value))).strip("_").upper()
    words = unicodedata.normalize("NFKC", words)
    if not words:
        return "EMPTY" if value == "" else "VALUE"
    return words if words.isidentifier() and words[0].isalpha() else f"VALUE_{sign}{_ascii(words)}"


def _ascii(words: str) -> str:
    return words if f"_{words}".isidentifier() else "_".join(f"{ord(each):X}" for each in words)


def module_names(classes: Iterable[str]) -> dict[str, str]:
    """Name the modules of classes: WhatsAppSender is in whatsapp_sender."""
    listed = list(classes)
    return dict(zip(listed, unique(map(_module_name, listed)), strict=True))


def _module_name(name: str) -> str:
    for spelled, plain in _SPELLINGS.items():
        name = name.replace(spelled, plain)
    return str(PythonIdentifier(name, "module_"))


@cache
def class_names_in_use(templates: Path) -> frozenset[str]:
    """Collect the names that generated modules import or use, which a class of a schema would hide."""
    found = {*dir(builtins), *keyword.kwlist}
    for template in sorted(templates.glob("*.py.jinja")):
        if template.name == "endpoint_macros.py.jinja":
            # Mostly text, and arguments whose names are chosen elsewhere.
            continue
        found |= _used_names(template.read_text(encoding="utf-8"))
    return frozenset(found)


@cache
def argument_names_in_use(templates: Path) -> frozenset[str]:
    """Collect the names that the functions with an operation's arguments use besides these."""
    found: set[str] = set()
    for name in ("endpoint_module.py.jinja", "resources.py.jinja"):
        for part in _FUNCTION.split((templates / name).read_text(encoding="utf-8")):
            if "arguments(endpoint" in part or "passed(endpoint" in part:
                found |= _used_names(part)
    return frozenset(found)


def _used_names(source: str) -> set[str]:
    """Collect the names in a piece of Python source, but attributes and the names of keyword arguments."""
    return set(_NAME.findall(_TEXT.sub(" ", _JINJA.sub(" ", source))))
