"""The fleet file: which projects there are, where their credentials are, their files and their values."""

import csv
import hashlib
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, Final, cast

from attrs import field, frozen

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.fleets.members import CREDENTIALS, SECRETS, Member, fault_of_credentials, parse_source
from sinch_provisioning.plans import Configuration, ConfigurationFileError, Fault
from sinch_provisioning.plans.configuration import Pattern, unknown_key
from sinch_provisioning.plans.documents import DocumentError, Place, read_document
from sinch_provisioning.plans.errors import guess
from sinch_provisioning.plans.variables import fill_all, find_all
from sinch_provisioning.servers import Server, checked_url

BUILT_IN: Final = ("projectId", "label")
"""The variables that every project has."""
_SETTINGS: Final = ("credentials", "configuration", "values", "server", "tokenUrl")
_MAPPINGS: Final = ("credentials", "values")
_KEYS: Final = (*BUILT_IN, *_SETTINGS)
_COLUMNS: Final = (*BUILT_IN, "configuration", "server", "tokenUrl", *CREDENTIALS)
_TOLD: Final = 50
"""How many faults are told at most."""


@frozen(eq=False)
class Fleet:
    """Projects, and what their files say of each.

    `path` is the fleet file, `members` are the projects in its order, and `sources` the files that name them.
    """

    path: Path
    members: Sequence[Member]
    sources: Sequence[Path]
    _patterns: dict[tuple[str, ...], Pattern] = field(factory=dict[tuple[str, ...], Pattern], init=False, repr=False)

    def pattern(self, member: Member) -> Pattern:
        """Return the configuration files of a project, which are read once for all that have the same."""
        found = self._patterns.get(member.files)
        if found is None:
            found = self._patterns[member.files] = Pattern([self.path.parent / each for each in member.files])
        return found

    def configuration(self, member: Member, *, checked: bool = False) -> Configuration:
        """Return what the files say of a project; `checked` tells that this was done before.

        Raises:
            ConfigurationFileError: With the values of this project they describe what the API does not allow. It names
                the place of the project with each fault.

        """
        try:
            return self.pattern(member).configuration(_values(member), checked=checked)
        except ConfigurationFileError as error:
            raise ConfigurationFileError(
                [Fault(*member.where, f"{member.label}: {each}") for each in error.faults]
            ) from None

    def check(self, members: Iterable[Member]) -> None:
        """Check what the files say of projects against the API's description.

        Raises:
            ConfigurationFileError: It lists what is wrong, with the place of each project.

        """
        faults: list[Fault] = []
        for member in members:
            try:
                self.configuration(member)
            except ConfigurationFileError as error:
                faults.extend(error.faults)
        _refuse(faults)

    @property
    def files(self) -> list[str]:
        """All files that were read, as seen from the folder of the fleet file."""
        configurations = {each for member in self.members for each in self.pattern(member).files}
        return [os.path.relpath(each, self.path.parent) for each in (*self.sources, *sorted(configurations))]


def digest_of(files: Iterable[str], folder: Path) -> str:
    """Return a digest of what files in a folder say.

    Raises:
        ConfigurationError: One cannot be read.

    """
    digest = hashlib.sha256()
    for each in files:
        try:
            digest.update(hashlib.sha256((folder / each).read_bytes()).digest())
        except OSError as error:
            raise ConfigurationError(f"{folder / each} cannot be read: {error.strerror}") from None
    return digest.hexdigest()


def load(path: str | PathLike[str]) -> Fleet:
    """Read a fleet file.

    Args:
        path: A YAML file, or a ``.csv`` file with a project in each row.

    Returns:
        The fleet. What its configuration files say of each project is checked when a run begins.

    Raises:
        ConfigurationFileError: The file or a configuration file cannot be read, or a variable has no value or is not
            known. It lists every fault with its file, line and column.

    """
    reader = _Reader(Path(path))
    fleet = Fleet(Path(path), tuple(reader.read()), tuple(reader.sources))
    _refuse(reader.faults)
    _refuse([fault for pattern in _patterns(fleet) for fault in pattern.faults])
    _refuse([*_faults_of_variables(fleet), *_faults_of_columns(fleet, reader)])
    return fleet


def _values(member: Member) -> dict[str, Any]:
    return {**member.values, "projectId": member.project_id, "label": member.label}


def _patterns(fleet: Fleet) -> list[Pattern]:
    return list(dict.fromkeys(fleet.pattern(each) for each in fleet.members))


def _refuse(faults: Sequence[Fault]) -> None:
    if len(faults) > _TOLD:
        last = faults[_TOLD]
        more = Fault(last.file, last.line, last.column, f"and {len(faults) - _TOLD} more faults from here on")
        faults = [*faults[:_TOLD], more]
    if faults:
        raise ConfigurationFileError(faults)


def _faults_of_variables(fleet: Fleet) -> Iterator[Fault]:
    """Find the variables of configuration files that a project has no value for."""
    for member in fleet.members:
        variables = fleet.pattern(member).variables
        for name in variables.keys() - member.values.keys() - set(BUILT_IN):
            text = f"{member.label}: ${{{name}}} has no value, and {variables[name]} needs it"
            yield Fault(*member.where, text + guess(name, member.values))


def _faults_of_columns(fleet: Fleet, reader: "_Reader") -> Iterator[Fault]:
    """Find the values that nothing asks for."""
    known = {*BUILT_IN, *reader.used, *(name for each in _patterns(fleet) for name in each.variables)}
    for name, (file, line, column) in reader.named.items():
        if name not in known:
            yield Fault(file, line, column, f"{name}: no configuration has ${{{name}}}{guess(name, known)}")


@frozen(eq=False)
class _Entry:
    """What a file says of one project, or of all; `place` returns the line and the column of one of its keys.

    `cells` are the names of the credentials that are from a spreadsheet.
    """

    given: Mapping[str, Any]
    file: Path
    place: Callable[[str], tuple[int, int]]
    cells: Collection[str] = ()

    def fault(self, key: str, message: str) -> Fault:
        """Return a fault of one of its keys, or of the whole when it has no such key."""
        return Fault(str(self.file), *self.place(key), message)


class _Reader:
    """Reads a fleet file, and the CSV file that it may name.

    `used` are the variables that the fleet file uses itself, and `named` is where each value is given first.
    """

    def __init__(self, path: Path) -> None:
        self.faults: list[Fault] = []
        self.sources: list[Path] = [path]
        self.used: set[str] = set()
        self.named: dict[str, tuple[str, int, int]] = {}
        self._path = path
        self._seen: dict[str, str] = {}

    def read(self) -> list[Member]:
        """Return the members; `faults` tells whether that is all of them."""
        nothing = _Entry({}, self._path, lambda _: (1, 1))
        if self._path.suffix.lower() == ".csv":
            return self._members(self._rows(self._path), nothing)
        try:
            data, place = read_document(self._path)
        except DocumentError as error:
            self.faults.append(error.fault)
            return []
        top = _Entry(cast("dict[str, Any]", data) if isinstance(data, dict) else {}, self._path, _places(place))
        if not self._check_keys(top, ("projects", "defaults")):
            return []
        if not isinstance(data, dict) or "projects" not in data:
            self.faults.append(top.fault("", "must be a mapping with projects: a list, or the name of a CSV file"))
            return []
        defaults = _Entry(top.given.get("defaults") or {}, self._path, _places(place.find("defaults")))
        if not self._check_shape(defaults, _SETTINGS):
            return []
        self._note_values(defaults)
        projects: object = top.given["projects"]
        if isinstance(projects, str):
            file = self._path.parent / projects
            self.sources.append(file)
            return self._members(self._rows(file), defaults)
        if not isinstance(projects, list):
            self.faults.append(top.fault("projects", "projects must be a list, or the name of a CSV file"))
            return []
        entries = (
            _Entry(each, self._path, _places(place.find(f"projects[{index}]")))
            for index, each in enumerate(cast("Sequence[Any]", projects))
        )
        return self._members(entries, defaults)

    def _members(self, entries: Iterable[_Entry], defaults: _Entry) -> list[Member]:
        found = [self._member(each, defaults) for each in entries]
        if not found and not self.faults:
            self.faults.append(Fault(str(self.sources[-1]), 1, 1, "has no projects"))
        return [each for each in found if each is not None]

    # -- one project

    def _member(self, entry: _Entry, defaults: _Entry) -> Member | None:
        if not self._check_shape(entry, _KEYS):
            return None
        self._note_values(entry)
        project = entry.given.get("projectId")
        if not isinstance(project, str) or not project:
            self.faults.append(entry.fault("projectId", "projectId is required, a text that is not empty"))
            return None
        values: dict[str, Any] = {**(defaults.given.get("values") or {}), **(entry.given.get("values") or {})}
        credentials = _merged(defaults.given.get("credentials") or {}, entry.given.get("credentials") or {})
        given: dict[str, Any] = {**defaults.given, **entry.given, "credentials": credentials}
        label = given.get("label") or project
        where = (str(entry.file), *entry.place(""))
        before = self._seen.setdefault(project, f"{where[0]}:{where[1]}")
        if before != f"{where[0]}:{where[1]}":
            self.faults.append(entry.fault("projectId", f"{label}: {project} stands here again; first in {before}"))
        given.pop("values", None)
        filled = self._filled(entry, given, {**values, "projectId": project, "label": label})
        return None if filled is None else self._made(entry, where, {**filled, "label": str(label), "values": values})

    def _made(self, entry: _Entry, where: tuple[str, int, int], given: Mapping[str, Any]) -> Member | None:
        label, files = given["label"], given.get("configuration")
        files = [files] if isinstance(files, str) else files
        faults = [fault_of_credentials(given.get("credentials"), entry.cells)]
        if not isinstance(files, list) or not files or not all(isinstance(each, str) for each in cast("Any", files)):
            faults.append("configuration must name a file, or be a list of files and folders")
        faults += [_fault_of_url(given.get(name), name) for name in ("server", "tokenUrl")]
        told = [each for each in faults if each]
        self.faults.extend(entry.fault(each.split()[0], f"{label}: {each}") for each in told)
        if told:
            return None
        return Member(
            project_id=given["projectId"],
            label=label,
            credentials=given["credentials"],
            files=cast("list[str]", files),
            values=given["values"],
            server=given.get("server"),
            token_url=given.get("tokenUrl"),
            where=where,
        )

    def _filled(self, entry: _Entry, given: dict[str, Any], values: Mapping[str, Any]) -> dict[str, Any] | None:
        """Fill in what the fleet file says itself with variables, such as where credentials are."""
        names = {name for _, text in find_all(given) for name in text.names}
        self.used |= names
        for name in names - values.keys():
            text = f"{values['label']}: ${{{name}}} has no value, and the fleet file needs it"
            self.faults.append(entry.fault("", text + guess(name, values)))
        return cast("dict[str, Any]", fill_all(given, values)) if names <= values.keys() else None

    # -- checks

    def _check_shape(self, entry: _Entry, known: Collection[str]) -> bool:
        if not isinstance(entry.given, dict):
            self.faults.append(entry.fault("", f"must be a mapping with {', '.join(known)}"))
            return False
        for name in _MAPPINGS:
            value: object = entry.given.get(name)
            if value is not None and not isinstance(value, dict):
                self.faults.append(entry.fault(name, f"{name} must be a mapping"))
                return False
        return self._check_keys(entry, known)

    def _check_keys(self, entry: _Entry, known: Collection[str]) -> bool:
        unknown = [name for name in entry.given if name not in known]
        self.faults.extend(entry.fault(name, f"{name}: {unknown_key(name, known)}") for name in unknown)
        return not unknown

    def _note_values(self, entry: _Entry) -> None:
        for name in entry.given.get("values") or ():
            if name in BUILT_IN:
                self.faults.append(entry.fault("values", f"{name}: every project has this value already"))
            elif name not in self.named:
                self.named[name] = (str(entry.file), *entry.place(f"values.{name}"))

    # -- CSV

    def _rows(self, path: Path) -> Iterator[_Entry]:
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                sample = file.readline()
                file.seek(0)
                # Spreadsheets of some countries write semicolons.
                rows = csv.reader(file, delimiter=";" if sample.count(";") > sample.count(",") else ",", strict=True)
                header = [each.strip() for each in next(rows, list[str]())]
                if not self._check_header(path, header):
                    return
                for row in rows:
                    if any(row):
                        yield self._row(path, rows.line_num, header, row)
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            reason = "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else str(error)
            self.faults.append(Fault(str(path), 1, 1, f"cannot be read: {reason}"))

    def _check_header(self, path: Path, header: Sequence[str]) -> bool:
        faults = [
            Fault(str(path), 1, header.index(name) + 1, f"{name or 'a column without a name'}: stands here twice")
            for name, count in Counter(header).items()
            if count > 1
        ]
        if "projectId" not in header:
            faults.append(Fault(str(path), 1, 1, "the first row must name the columns, projectId among them"))
        self.faults.extend(faults)
        return not faults

    def _row(self, path: Path, line: int, header: Sequence[str], row: Sequence[str]) -> _Entry:
        """Return a row as the same mapping that YAML would have; an empty cell says nothing."""
        columns = {name: index + 1 for index, name in enumerate(header)}
        cells = {name: cell.strip() for name, cell in zip(header, row, strict=False) if cell.strip()}
        given: dict[str, Any] = {name: cells[name] for name in (*BUILT_IN, "server", "tokenUrl") if name in cells}
        if "configuration" in cells:
            given["configuration"] = [each.strip() for each in cells["configuration"].split(";") if each.strip()]
        credentials = {name: cells[name] for name in CREDENTIALS if name in cells}
        if credentials:
            given["credentials"] = {
                name: parse_source(cell) if name in SECRETS else cell for name, cell in credentials.items()
            }
        given["values"] = {name: cell for name, cell in cells.items() if name not in _COLUMNS}
        for name in header:
            if name not in _COLUMNS and name not in self.named:
                self.named[name] = (str(path), 1, columns[name])
        entry = _Entry(given, path, lambda key: (line, columns.get(key, 1)), cells=credentials.keys())
        if len(row) > len(header):
            self.faults.append(entry.fault("", f"has {len(row)} cells, and the first row names {len(header)} columns"))
        return entry


def _merged(defaults: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Return the credentials of a project: what it says itself, and the rest of the defaults' key or token."""
    if "accessToken" in own or "keySecret" in own:
        # A key and a token do not go together.
        others = {"keyId", "keySecret"} if "accessToken" in own else {"accessToken"}
        defaults = {name: value for name, value in defaults.items() if name not in others}
    return {**defaults, **own}


def _places(place: Place) -> Callable[[str], tuple[int, int]]:
    def find(key: str) -> tuple[int, int]:
        found = place.find(key)
        return (found.key if key else None) or (found.line, found.column)

    return find


def _fault_of_url(value: object, name: str) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        return f"{name} must be a text"
    if name == "server" and value.upper() in Server.__members__:
        return None
    try:
        checked_url(value, name=name)
    except ConfigurationError as error:
        known = ", ".join(each.lower() for each in Server.__members__)
        return f"{error}; or one of {known}" if name == "server" else str(error)
    return None
