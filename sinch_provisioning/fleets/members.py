"""One project of a fleet: where its credentials are, its files, and its values."""

import shlex
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Self, cast

import orjson
from attrs import field, frozen

from sinch_provisioning.auth import Auth, BearerToken, OAuth2ClientCredentials
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.secret_sources import check_source, read_secret
from sinch_provisioning.servers import AuthRegion

CREDENTIALS: Final = ("keyId", "keySecret", "accessToken", "authRegion")
SECRETS: Final = ("keySecret", "accessToken")


def texts(value: Iterable[str]) -> tuple[str, ...]:
    """Return texts as a tuple."""
    return tuple(value)


def _place(value: Sequence[Any]) -> tuple[str, int, int]:
    file, line, column = value
    return file, line, column


@frozen(kw_only=True, eq=False)
class Member:
    """A project of a fleet.

    `credentials` says where the access key or the token is, and never what it is. `files` are the configuration files
    as the fleet file names them, and `values` those of their variables. `where` is the file, the line and the column
    that it stands in.
    """

    project_id: str
    label: str
    credentials: Mapping[str, Any]
    files: tuple[str, ...] = field(converter=texts)
    values: Mapping[str, Any]
    server: str | None
    token_url: str | None
    where: tuple[str, int, int] = field(converter=_place)

    def to_json(self) -> bytes:
        """Return it as JSON."""
        return orjson.dumps({name: getattr(self, name) for name in _FIELDS})

    @classmethod
    def from_json(cls, data: bytes) -> Self:
        """Read it from JSON."""
        fields: dict[str, Any] = orjson.loads(data)
        return cls(**fields)

    @property
    def key(self) -> bytes:
        """What is the same for projects that share their credentials."""
        return orjson.dumps([self.credentials, self.token_url], option=orjson.OPT_SORT_KEYS)

    @property
    def reads_at_once(self) -> bool:
        """Whether its secret is read without waiting for a disk, a program or a keyring."""
        return all("env" in self.credentials[name] for name in SECRETS if name in self.credentials)

    def auth(self, folder: Path, token_url: str | None) -> Auth:
        """Read the credentials; `token_url` is used where the fleet file has none.

        Files and programs are looked for from the folder of the fleet file.

        Raises:
            ConfigurationError: They are not where the fleet file says.

        """
        given = self.credentials
        if "accessToken" in given:
            return BearerToken(read_secret(given["accessToken"], name="accessToken", folder=folder))
        secret = read_secret(given["keySecret"], name="keySecret", folder=folder)
        region = AuthRegion(given.get("authRegion", AuthRegion.GLOBAL))
        return OAuth2ClientCredentials(given["keyId"], secret, region, self.token_url or token_url)


_FIELDS: Final = ("project_id", "label", "credentials", "files", "values", "server", "token_url", "where")


def fault_of_credentials(given: object, cells: Collection[str] = ()) -> str | None:
    """Say what is wrong with credentials; None when nothing is. No value is shown, since it may be a secret.

    `cells` are the names of those that are from a spreadsheet, which writes them in its own way.
    """
    if not isinstance(given, dict):
        return "credentials must be a mapping with keyId and keySecret, or accessToken"
    credentials = cast("dict[str, object]", given)
    wanted = {"accessToken"} if "accessToken" in credentials else {"keyId", "keySecret"}
    if credentials.keys() - {"authRegion"} != wanted:
        return f"credentials must have keyId and keySecret, or accessToken, not {', '.join(credentials) or 'nothing'}"
    for name, value in credentials.items():
        if name in SECRETS:
            try:
                check_source(value, name=name, example="env:NAME" if name in cells else "{env: NAME}")
            except ConfigurationError as error:
                return "; ".join(str(error).splitlines())
        elif not isinstance(value, str) or not value:
            return f"{name} must be a text that is not empty"
    region, regions = credentials.get("authRegion"), [each.value for each in AuthRegion]
    return f"authRegion must be one of {', '.join(regions)}, not {region!r}" if region not in {None, *regions} else None


def parse_source(text: str) -> object:
    """Read where a secret is from the cell of a spreadsheet, such as ``env:NAME`` or ``command:pass show acme``."""
    kind, _, rest = text.partition(":")
    match kind:
        case "env" | "file":
            return {kind: rest}
        case "command":
            return {kind: shlex.split(rest)}
        case "keyring":
            service, _, username = rest.partition("/")
            return {kind: service, **({"username": username} if username else {})}
        case _:
            # Not shown: it may be the secret itself.
            return None
