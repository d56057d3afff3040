"""What files say about a project: its resources, each with its place, checked against the API's description."""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from operator import attrgetter
from os import PathLike
from pathlib import Path
from typing import Any, Final, cast

from attrs import define, field, frozen

from sinch_provisioning import api
from sinch_provisioning.errors import ValidationError, Violation
from sinch_provisioning.plans.documents import DocumentError, Place, read_document
from sinch_provisioning.plans.errors import ConfigurationFileError, Fault, guess
from sinch_provisioning.plans.kinds import KINDS, Kind, Option, body_fields, models_in, properties, update_only
from sinch_provisioning.plans.variables import Text, fill_all, find_all
from sinch_provisioning.plans.views import ANY_NUMBER, JsonObject, Key, Steps
from sinch_provisioning.validation import check, violations

Paths = str | PathLike[str] | Iterable[str | PathLike[str]]

PROJECT: Final = "projectId"
SUFFIXES: Final = (".yaml", ".yml")
SECRET_SOURCES: Final = ("env", "file", "command")
_HIDDEN: Final = "a secret that is somewhere else"
"""Stands for a secret while a body is checked."""
_SHOWN: Final = 12
_CONTAINERS: Final = (dict, list)


@define(eq=False, slots=True, kw_only=True)
class Resource:
    """One resource of a file.

    `body` is what the file says, with secrets as the sources that it names; `secrets` are the paths of those. `key` is
    what the resource is known by, None where only the API's id tells.
    """

    kind: Kind
    body: JsonObject
    options: Mapping[str, Any]
    key: Key | None
    file: Path
    place: Place = field(repr=False)
    secrets: tuple[Steps, ...] = ()

    @cached_property
    def address(self) -> str:
        """Its name in plans, such as ``whatsapp.templates/order_update/EN_US``."""
        if self.kind.single:
            return self.kind.name
        if self.key is not None:
            name = "/".join((self.kind.name, *self.key))
            # Several may look the same, as long as their ids tell them apart.
            return name if self.is_unique or "id" not in self.options else f"{name} ({self.options['id']})"
        known = self.options.get("id") or self.body.get("phoneNumberId") or self.body.get("name") or self.place.line
        return f"{self.kind.name}/{known}"

    @property
    def where(self) -> str:
        """The file and line that it stands in."""
        return self.where_is("")

    def where_is(self, path: str) -> str:
        """Return the file, line and column of a field of the body, or of the nearest one above it."""
        place = self.place.find(path)
        return f"{self.file}:{place.line}:{place.column}"

    @property
    def is_unique(self) -> bool:
        """Whether the API refuses a second one."""
        return self.kind.unique and self.key is not None and ANY_NUMBER not in self.key

    @property
    def submits(self) -> bool:
        """Whether it is to be reviewed, and not only drafted."""
        return self.kind.reviewed and self.body.get("status", "SUBMIT") == "SUBMIT"


@frozen(kw_only=True)
class Configuration:
    """What files say about a project; what they do not name is never touched.

    `sections` are the kinds that the files have a section for, empty or not. `project_id` is the project that they
    are about, None where they do not say.
    """

    resources: tuple[Resource, ...]
    sections: frozenset[str]
    project_id: str | None

    def of(self, kind: Kind) -> list[Resource]:
        """Return the resources of a kind."""
        return [each for each in self.resources if each.kind is kind]


def load(paths: Paths) -> Configuration:
    """Read what a project is to be like.

    Args:
        paths: A YAML file, several, or folders, whose ``.yaml`` and ``.yml`` files are read at any depth.

    Returns:
        The resources of all files together.

    Raises:
        ConfigurationFileError: Files cannot be read, or describe what the API does not allow. It lists every fault
            with its file, line and column.

    """
    return Pattern(paths).configuration()


class Pattern:
    """Files that are read once, for many projects with values of their own.

    Args:
        paths: As for `load`.

    Attributes:
        files: The files that were read.
        faults: What is wrong with them whatever the values are.

    """

    def __init__(self, paths: Paths) -> None:
        reader = self._reader = _Reader()
        given = [paths] if isinstance(paths, str | PathLike) else list(paths)
        for each in given:
            reader.read(Path(each))
        if not given:
            reader.faults.append(Fault(".", 1, 1, "no file is given"))
        self.files: Final[Sequence[Path]] = reader.files
        self.faults: Final[Sequence[Fault]] = reader.faults
        self._shared: dict[_Item, Resource] = {}

    @cached_property
    def variables(self) -> Mapping[str, str]:
        """Where each ``${name}`` is used first, as file, line and column, by name."""
        found: dict[str, str] = {}
        for each in (*self._reader.projects, *self._reader.items):
            for steps, text in each.variables:
                place = each.place.find(written(steps))
                for name in text.names:
                    found.setdefault(name, f"{each.path}:{place.line}:{place.column}")
        return found

    def configuration(self, values: Mapping[str, Any] | None = None, *, checked: bool = False) -> Configuration:
        """Return what the files say.

        Args:
            values: The values of all `variables`; None leaves ``${name}`` as the text that it is.
            checked: Whether this was done before with the same values, so that they need not be checked.

        Raises:
            ConfigurationFileError: See `load`.

        """
        return _Builder(self._reader, values, self._shared, checked=checked).build()


@frozen(eq=False)
class _Item:
    """A resource of a file, or its project, as it stands there."""

    value: object
    place: Place
    path: Path
    kind: Kind | None = None

    @cached_property
    def variables(self) -> Sequence[tuple[Steps, Text]]:
        """The texts with variables in it."""
        return tuple(find_all(self.value))

    @cached_property
    def secrets(self) -> tuple[Steps, ...]:
        """The paths of its secrets, as long as no variable stands for an object with more of them."""
        return tuple(_secret_paths(cast("Kind", self.kind), cast("JsonObject", self.value)))

    def filled(self, values: Mapping[str, Any] | None) -> tuple[Any, bool]:
        """Return the value with the values of its variables, and whether all of these are texts."""
        if values is None or not self.variables:
            return self.value, True
        if isinstance(self.value, str):
            return fill_all(self.value, values), True
        inner = {steps: text.fill(values) for steps, text in self.variables}
        plain = all(each.__class__ is str for each in inner.values())
        return with_values(cast("JsonObject", self.value), inner), plain


class _Reader:
    """Reads files: what is in them, where, and what is wrong with their structure."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.items: list[_Item] = []
        self.projects: list[_Item] = []
        self.sections: set[str] = set()
        self.files: list[Path] = []

    def read(self, path: Path) -> None:
        if path.is_dir():
            files = sorted(each for each in path.rglob("*") if each.suffix in SUFFIXES and each.is_file())
            if not files:
                self.faults.append(Fault(str(path), 1, 1, f"has no {' or '.join(SUFFIXES)} files"))
            for each in files:
                self._read_file(each)
        else:
            self._read_file(path)

    def _read_file(self, path: Path) -> None:
        if path in self.files:
            return
        self.files.append(path)
        try:
            data, place = read_document(path)
        except DocumentError as error:
            self.faults.append(error.fault)
            return
        if not isinstance(data, dict):
            self._fault(path, place, f"must be a mapping with {', '.join(_sections())}")
            return
        document = cast("JsonObject", data)
        if _is_template(document):
            self.sections.add("whatsapp.templates")
            self._add(KINDS["whatsapp.templates"], document, place, path)
            return
        self._read_sections(document, place, path)

    def _read_sections(self, document: JsonObject, place: Place, path: Path) -> None:
        for name, value in document.items():
            here = place.find(name)
            if name == PROJECT:
                self.projects.append(_Item(value, here, path))
            elif name in KINDS:
                self._read_kind(KINDS[name], value, here, path)
            elif name not in _sections():
                self._fault(path, here, f"{name}: {unknown_key(name, _sections())}", at_key=True)
            elif isinstance(value, dict):
                members = {each.rpartition(".")[2]: each for each in KINDS if each.startswith(f"{name}.")}
                for word, inner in cast("JsonObject", value).items():
                    spot = here.find(word)
                    if word in members:
                        self._read_kind(KINDS[members[word]], inner, spot, path)
                    else:
                        self._fault(path, spot, f"{name}.{word}: {unknown_key(word, members)}", at_key=True)
            elif value is not None:
                self._fault(path, here, f"{name}: must be a mapping")

    def _read_kind(self, kind: Kind, value: object, place: Place, path: Path) -> None:
        self.sections.add(kind.name)
        if value is None:
            return
        if kind.single:
            self._add(kind, value, place, path)
        elif not isinstance(value, list):
            self._fault(path, place, f"{kind.name}: must be a list, each item a {kind.title}")
        else:
            for index, item in enumerate(cast("list[object]", value)):
                self._add(kind, item, place.find(f"[{index}]"), path)

    def _add(self, kind: Kind, value: object, place: Place, path: Path) -> None:
        if isinstance(value, dict):
            self.items.append(_Item(cast("object", value), place, path, kind))
        else:
            self._fault(path, place, f"must be a mapping that describes a {kind.title}")

    def _fault(self, path: Path, place: Place, message: str, *, at_key: bool = False) -> None:
        self.faults.append(_fault(path, place, message, at_key=at_key))


class _Builder:
    """Makes the resources of one project of what was read, and checks them."""

    def __init__(
        self, read: _Reader, values: Mapping[str, Any] | None, shared: dict[_Item, Resource], *, checked: bool
    ) -> None:
        self._read = read
        self._values = values
        self._shared = shared
        self._checked = checked
        self._faults = list(read.faults)
        self._resources: list[Resource] = []

    def build(self) -> Configuration:
        project = self._project()
        for item in self._read.items:
            self._add(item)
        if not self._checked:
            self._refuse_twins()
            self._refuse_assignments()
        if self._faults:
            raise ConfigurationFileError(self._faults)
        order = {kind: position for position, kind in enumerate(KINDS.values())}
        return Configuration(
            resources=tuple(sorted(self._resources, key=lambda each: (order[each.kind], each.address))),
            sections=frozenset(self._read.sections),
            project_id=project,
        )

    def _project(self) -> str | None:
        found: tuple[str, str] | None = None
        for each in self._read.projects:
            (value, _), path, place = each.filled(self._values), each.path, each.place
            if not isinstance(value, str) or not value:
                self._faults.append(_fault(path, place, f"{PROJECT}: must be a string that is not empty"))
            elif found and found[0] != value:
                text = f"{PROJECT}: must be the same in all files, and is another in {found[1]}"
                self._faults.append(_fault(path, place, text))
            else:
                found = (value, f"{path}:{place.line}:{place.column}")
        return found[0] if found else None

    def _add(self, item: _Item) -> None:
        resource = self._shared.get(item)
        if resource is None:
            resource = self._make(item)
        if resource is not None:
            self._resources.append(resource)
            if self._values is None or not item.variables:
                self._shared[item] = resource

    def _make(self, item: _Item) -> Resource | None:
        kind = cast("Kind", item.kind)
        given, plain = item.filled(self._values)
        names = {option.name: option for option in kind.options}
        options = {name: given[name] for name in given if name in names}
        body = {name: inner for name, inner in given.items() if name not in names}
        secrets = item.secrets if plain else tuple(_secret_paths(kind, body))
        faults = [] if self._checked else _faults(kind, body, options, names, secrets)
        for each in faults:
            unknown = "is not a known" in each.limit
            self._faults.append(_fault(item.path, item.place.find(each.path), str(each), at_key=unknown))
        if faults:
            return None
        return Resource(
            kind=kind,
            body=body,
            options=options,
            key=kind.key_of(body, options),
            file=item.path,
            place=item.place,
            secrets=secrets,
        )

    def _refuse_assignments(self) -> None:
        assigned = [each for each in self._resources if each.options.get("assign")]
        for each in assigned[1:]:
            text = f"assign: only one solution is assigned at a time, and {assigned[0].where} assigns another"
            self._faults.append(_fault(each.file, each.place.find("assign"), text))

    def _refuse_twins(self) -> None:
        seen: dict[tuple[str, object], Resource] = {}
        for each in self._resources:
            given = each.options.get("id")
            marks: list[tuple[str, object]] = [(each.kind.name, given or each.address)]
            if each.key is not None:
                marks.append((each.kind.name, each.key))
            others = [seen.setdefault(mark, each) for mark in marks]
            for mark, other in zip(marks, others, strict=True):
                # Two with ids of their own may look the same otherwise.
                if other is not each and not (mark[1] == each.key and given and other.options.get("id")):
                    text = f"{each.address} stands here for the second time; first in {other.where}"
                    self._faults.append(_fault(each.file, each.place, text))
                    break


def _fault(path: Path, place: Place, message: str, *, at_key: bool = False) -> Fault:
    line, column = (place.key if at_key else None) or (place.line, place.column)
    return Fault(str(path), line, column, message)


def _sections() -> list[str]:
    return list(dict.fromkeys([PROJECT, *(name.partition(".")[0] for name in KINDS)]))


def _is_template(document: JsonObject) -> bool:
    """Tell whether a file is one WhatsApp template by itself."""
    return "name" in document and not any(name in _sections() for name in document)


def unknown_key(name: str, known: Iterable[str]) -> str:
    """Say that a key is not known, and what is."""
    words = list(known)
    rest = f" and {len(words) - _SHOWN} more" if len(words) > _SHOWN else ""
    hint = guess(name, words, cutoff=0.5) or f"; known are {', '.join(words[:_SHOWN])}{rest}"
    return f"is not a known key{hint}"


def _faults(
    kind: Kind,
    body: JsonObject,
    options: JsonObject,
    names: Mapping[str, Option],
    secrets: Sequence[Steps],
) -> list[Violation]:
    """List what is wrong with a resource."""
    faults = [*_faults_of_options(kind, options, names), *_faults_of_keys(kind, body, names)]
    for steps in secrets:
        fault = _fault_of_source(value_at(body, steps))
        if fault:
            faults.append(Violation(written(steps), fault))
    return faults or _faults_of_body(kind, body, options, secrets)


def _faults_of_options(kind: Kind, options: JsonObject, names: Mapping[str, Option]) -> list[Violation]:
    kinds = {"boolean": bool, "string": str}
    faults: list[Violation] = []
    for name, value in options.items():
        (word,) = names[name].schema["type"]
        if not isinstance(value, kinds[word]) or value == "":
            limit = "must be true or false" if word == "boolean" else "must be a string that is not empty"
            faults.append(Violation(name, limit, repr(value)))
    if kind.parent and "sender" not in options:
        faults.append(Violation("sender", "is required"))
    return faults


def _faults_of_keys(kind: Kind, body: JsonObject, options: Iterable[str]) -> list[Violation]:
    known = [*body_fields(kind), *options]
    return [Violation(name, unknown_key(name, known)) for name in body if name not in known]


def _secret_paths(kind: Kind, body: JsonObject) -> Iterable[Steps]:
    """Find the places in a body that hold secrets."""
    pending: list[tuple[Steps, Any, Sequence[Any]]] = [((), body, kind.create_models())]
    while pending:
        steps, value, models = pending.pop()
        if isinstance(value, list):
            pending.extend(((*steps, index), each, models) for index, each in enumerate(cast("Sequence[Any]", value)))
        if not isinstance(value, dict):
            continue
        for name, inner in cast("JsonObject", value).items():
            schemas = [properties(model)[name] for model in models if name in properties(model)]
            if any(schema.get("secret") for schema in schemas):
                yield (*steps, name)
            elif isinstance(inner, dict | list):
                below = [model for schema in schemas for model in models_in(schema)]
                if below:
                    pending.append(((*steps, name), cast("object", inner), below))


def _fault_of_source(source: object) -> str | None:
    """Say what is wrong with where a secret is said to be; None when nothing is."""
    words = f"must say where the secret is, as in {{env: NAME}}; known are {', '.join(SECRET_SOURCES)}"
    if not isinstance(source, dict):
        # Not shown: it may be the secret itself.
        return words
    given = cast("dict[str, object]", source)
    kind = next(iter(given), "")
    if len(given) != 1 or kind not in SECRET_SOURCES:
        return f"{words}; not {', '.join(given) or 'nothing'}"
    value = given[kind]
    if kind == "command":
        items = cast("list[object]", value) if isinstance(value, list) else []
        valid = bool(items) and all(isinstance(each, str) for each in items)
        return None if valid else "command must be a list of strings"
    return None if isinstance(value, str) and value else f"{kind} must be a string that is not empty"


def _faults_of_body(kind: Kind, body: JsonObject, options: JsonObject, secrets: Iterable[Steps]) -> list[Violation]:
    """Check a body as its creation will be checked, and what only an update may say as an update will be."""
    whole = with_values(body, dict.fromkeys(secrets, _HIDDEN))
    faults = _check_creation(kind, creation_body(kind, whole), ("project", *(("sender",) if kind.parent else ())))
    if options.get("id"):
        # It is there: what only a creation needs may be left out.
        faults = [each for each in faults if each.limit != "is required" or "." in each.path or "[" in each.path]
    clears = _has_null(body)
    if kind.updates and (clears or not update_only(kind).isdisjoint(_details(body))):
        changed = update_body(kind, whole)
        faults += _check(kind, "update", changed, ("project", *_arguments(kind)))
    elif clears:
        faults.append(Violation(next(name for name in body if _has_null(body[name])), "must not be null"))
    triggers = body.get("triggers")
    if isinstance(triggers, list) and "ALL" in triggers and len(cast("Sequence[Any]", triggers)) > 1:
        faults.append(Violation("triggers", "ALL stands alone"))
    return list(dict.fromkeys(faults))


def _check(kind: Kind, verb: str, body: JsonObject, arguments: Sequence[str]) -> list[Violation]:
    endpoint: Any = attrgetter(f"{kind.name.replace('.', '_')}.{verb}")(api)
    try:
        check(endpoint.build(*arguments, body))
    except ValidationError as error:
        return list(error.violations)
    return []


def _check_creation(kind: Kind, body: JsonObject, arguments: Sequence[str]) -> list[Violation]:
    found = _check(kind, "create", body, arguments)
    models = kind.create_models()
    if not found or len(models) == 1:
        return found
    # Of several bodies, the one that was meant is the one that has the keys.
    meant = min(models, key=lambda model: (len(body.keys() - properties(model)), len(violations(model, body))))
    return [*violations(meant, body), *(each for each in found if each.limit.startswith("must go with"))]


def _arguments(kind: Kind) -> tuple[str, ...]:
    """Return arguments for the path of an update that is only checked."""
    if kind.single:
        return ()
    if kind.parent:
        return ("sender", "code")
    return ("name", "EN_US") if kind.name == "whatsapp.templates" else ("id",)


def _details(body: JsonObject) -> JsonObject:
    details = body.get("details")
    return cast("JsonObject", details) if isinstance(details, dict) else {}


def _has_null(value: Any) -> bool:
    if isinstance(value, dict):
        value = cast("JsonObject", value).values()
    elif not isinstance(value, list):
        return value is None
    # Plain, since every body is looked through.
    for each in cast("Iterable[Any]", value):
        if each is None or (each.__class__ in _CONTAINERS and _has_null(each)):
            return True
    return False


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(each) for name, each in cast("JsonObject", value).items() if each is not None}
    if isinstance(value, list):
        return [_without_nulls(each) for each in cast("Sequence[Any]", value)]
    return value


def creation_body(kind: Kind, body: JsonObject) -> JsonObject:
    """Return what creates a resource: the body without what is to be cleared, and without what only an update has."""
    whole: JsonObject = _without_nulls(body) if _has_null(body) else body
    later = update_only(kind) & set(_details(whole))
    if later:
        details = {name: value for name, value in _details(whole).items() if name not in later}
        return {**whole, "details": details}
    return whole


def update_body(kind: Kind, body: JsonObject) -> JsonObject:
    """Return all of a body that an update may have."""
    model = kind.update_model()
    allowed: Mapping[str, Any] = {} if model is None else properties(model)
    changed = {name: value for name, value in body.items() if name in allowed}
    if "details" in changed:
        inner = {name for each in models_in(allowed["details"]) for name in properties(each)}
        changed["details"] = {name: value for name, value in _details(body).items() if name in inner}
    return changed


def value_at(body: JsonObject, steps: Steps) -> Any:
    """Return what a path leads to."""
    found: Any = body
    for step in steps:
        found = found[step]
    return found


def with_values(body: JsonObject, values: Mapping[Steps, Any]) -> JsonObject:
    """Return a body with other values at some paths."""
    if not values:
        return body
    copied: Any = copy(body)
    for steps, value in values.items():
        place = copied
        for step in steps[:-1]:
            place[step] = copy(place[step])
            place = place[step]
        place[steps[-1]] = value
    return cast("JsonObject", copied)


def written(steps: Iterable[str | int]) -> str:
    """Write a path such as ``webhooks[0].secret``."""
    path = ""
    for step in steps:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return path
