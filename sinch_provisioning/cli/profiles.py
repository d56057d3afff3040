"""Which project, credentials and server a command uses: options, then SINCH_* variables, then a profile.

Profiles are in ``config.toml`` in the user's configuration folder, or in the file that SINCH_PROVISIONING_CONFIG names:

```toml
default = "acme"

[profiles.acme]
project_id = "..."
key_id = "..."
key_secret = { env = "ACME_KEY_SECRET" }    # or file, command, keyring; see `secret_sources`
region = "eu"
```

A profile may also have `access_token` (where it is, as for `key_secret`) in place of a key, `server` (a name of
`Server`, or a URL), `token_url` and `timeout` in seconds.
"""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, cast

from attrs import field, frozen

from sinch_provisioning.auth import Auth, BearerToken, OAuth2ClientCredentials
from sinch_provisioning.cli.exits import CommandError, ExitCode
from sinch_provisioning.client import ProvisioningClient
from sinch_provisioning.plans.errors import guess
from sinch_provisioning.secret_sources import read_secret
from sinch_provisioning.servers import AuthRegion, Server

CONFIG_VARIABLE: Final = "SINCH_PROVISIONING_CONFIG"
PROFILE_VARIABLE: Final = "SINCH_PROFILE"
_KEYS: Final = (
    "project_id",
    "key_id",
    "key_secret",
    "access_token",
    "server",
    "region",
    "token_url",
    "timeout",
)


@frozen
class Setting:
    """A value, and where it comes from; the value of a secret is left out."""

    value: str | None
    source: str


@frozen(kw_only=True)
class Options:
    """What the options of a command say; None where they say nothing."""

    profile: str | None = None
    project_id: str | None = None
    server: str | None = None
    token_url: str | None = None
    timeout: float | None = None


@frozen(kw_only=True)
class Connection:
    """What a client is made with. `settings` tells where each value comes from, without secrets."""

    project_id: str | None
    auth: Auth = field(repr=False)
    server: Server | str
    timeout: float | None
    settings: Mapping[str, Setting]

    def client(self, **more: Any) -> ProvisioningClient:
        """Make the client; `more` are further arguments of its constructor.

        Raises `CommandError` without a project, which every operation needs.
        """
        if self.project_id is None:
            raise CommandError(
                "no project",
                advice=f"set SINCH_PROJECT_ID, pass --project-id, or add project_id to a profile in {config_path()}",
            )
        settings: dict[str, Any] = {"auth": self.auth, "server": self.server}
        if self.timeout is not None:
            settings["timeout"] = self.timeout
        return ProvisioningClient(self.project_id, **{**settings, **more})


def config_path() -> Path:
    """Return where the profiles are kept."""
    chosen = os.environ.get(CONFIG_VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    from platformdirs import user_config_path

    return user_config_path("sinch-provisioning", appauthor=False) / "config.toml"


def read_profiles() -> tuple[Mapping[str, Mapping[str, Any]], str | None]:
    """Read the profiles by name, and the name of the default one.

    Raises `CommandError` for a file that is not what the module describes.
    """
    path = config_path()
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}, None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise CommandError(f"{path} cannot be read: {reason}") from None
    for key in data:
        if key not in {"default", "profiles"}:
            raise CommandError(f"{path}: unknown key {key!r}{guess(key, ('default', 'profiles'))}")
    profiles: Any = data.get("profiles", {})
    if not isinstance(profiles, dict) or not all(isinstance(each, dict) for each in cast("Any", profiles).values()):
        raise CommandError(f"{path}: each profile must be a table such as [profiles.acme]")
    found = cast("dict[str, dict[str, Any]]", profiles)
    for name, profile in found.items():
        _check_profile(path, name, profile)
    default = data.get("default")
    if default is not None and default not in found:
        raise CommandError(f"{path}: default names the profile {default!r}, which is not there{guess(default, found)}")
    return found, default


def resolve(options: Options) -> Connection:
    """Choose what a command connects with.

    Raises `CommandError` naming what is missing, `errors.ConfigurationError` for what makes no sense.
    """
    profile, origin = _chosen_profile(options)
    settings: dict[str, Setting] = {}

    def choose(name: str, option: str | None, variable: str) -> str | None:
        for value, source in (
            (option, f"--{name.replace('_', '-')}"),
            (os.environ.get(variable), variable),
            (profile.get(name), origin),
        ):
            if value:
                settings[name] = Setting(str(value), source)
                return str(value)
        return None

    project_id = choose("project_id", options.project_id, "SINCH_PROJECT_ID")
    server = choose("server", options.server, "SINCH_PROVISIONING_URL")
    token_url = choose("token_url", options.token_url, "SINCH_TOKEN_URL")
    region = choose("region", None, "SINCH_AUTH_REGION")
    auth = _auth(profile, origin, region, token_url, settings)
    if auth is None:
        raise CommandError(
            "no credentials",
            advice=f"set SINCH_KEY_ID and SINCH_KEY_SECRET, or SINCH_ACCESS_TOKEN, or add a profile to {config_path()}",
            code=ExitCode.CREDENTIALS,
        )
    timeout = options.timeout if options.timeout is not None else profile.get("timeout")
    return Connection(
        project_id=project_id,
        auth=auth,
        server=server_of(server),
        timeout=timeout,
        settings=settings,
    )


def _chosen_profile(options: Options) -> tuple[Mapping[str, Any], str]:
    profiles, default = read_profiles()
    asked = options.profile or os.environ.get(PROFILE_VARIABLE)
    name = asked or default
    if name is None:
        return {}, ""
    if name not in profiles:
        raise CommandError(f"there is no profile {name!r} in {config_path()}{guess(name, profiles)}")
    return profiles[name], f"profile {name}"


def _auth(
    profile: Mapping[str, Any], origin: str, region: str | None, token_url: str | None, settings: dict[str, Setting]
) -> Auth | None:
    """Take a key or a token from one place: half a key from each of two would be nobody's key."""
    environment = os.environ
    if environment.get("SINCH_KEY_ID") and environment.get("SINCH_KEY_SECRET"):
        settings["key_id"] = Setting(environment["SINCH_KEY_ID"], "SINCH_KEY_ID")
        settings["key_secret"] = Setting(None, "SINCH_KEY_SECRET")
        return _oauth(environment["SINCH_KEY_ID"], environment["SINCH_KEY_SECRET"], region, token_url)
    if environment.get("SINCH_ACCESS_TOKEN"):
        settings["access_token"] = Setting(None, "SINCH_ACCESS_TOKEN")
        return BearerToken(environment["SINCH_ACCESS_TOKEN"])
    folder = config_path().parent
    if profile.get("key_id") and "key_secret" in profile:
        settings["key_id"] = Setting(profile["key_id"], origin)
        settings["key_secret"] = Setting(None, f"{origin}, {_kind(profile['key_secret'])}")
        secret = read_secret(profile["key_secret"], name="key_secret", folder=folder)
        return _oauth(profile["key_id"], secret, region, token_url)
    if "access_token" in profile:
        settings["access_token"] = Setting(None, f"{origin}, {_kind(profile['access_token'])}")
        return BearerToken(read_secret(profile["access_token"], name="access_token", folder=folder))
    return None


def _oauth(key_id: str, secret: str, region: str | None, token_url: str | None) -> Auth:
    if region is not None and region not in {each.value for each in AuthRegion}:
        known = [each.value for each in AuthRegion]
        raise CommandError(f"region must be one of {', '.join(known)}, not {region!r}{guess(region, known)}")
    return OAuth2ClientCredentials(
        key_id, secret, AuthRegion(region) if region is not None else AuthRegion.GLOBAL, token_url
    )


def server_of(server: str | None) -> Server | str:
    """Return the server of a name or a URL, the one for everyone by default."""
    if server is None:
        return Server.PRODUCTION
    if "://" in server:
        return server
    known = {each.name.lower(): each for each in Server}
    if server.lower() not in known:
        raise CommandError(f"server must be a URL or one of {', '.join(known)}, not {server!r}{guess(server, known)}")
    return known[server.lower()]


def _check_profile(path: Path, name: str, profile: Mapping[str, Any]) -> None:
    for key, value in profile.items():
        place = f"{path}, profile {name}"
        if key not in _KEYS:
            raise CommandError(f"{place}: unknown key {key!r}{guess(key, _KEYS)}")
        if key in {"key_secret", "access_token"}:
            if isinstance(value, str):
                raise CommandError(
                    f"{place}: {key} must say where the secret is, not be the secret",
                    advice=f'write it as {key} = {{ env = "NAME" }}, or with file, command or keyring',
                )
        elif key == "timeout":
            if isinstance(value, bool) or not isinstance(value, int | float) or value <= 0:
                raise CommandError(f"{place}: timeout must be a positive number of seconds, not {value!r}")
        elif not isinstance(value, str) or not value:
            raise CommandError(f"{place}: {key} must be a string that is not empty, not {value!r}")


def _kind(source: Any) -> str:
    return next(iter(cast("Mapping[str, Any]", source)), "unknown") if isinstance(source, Mapping) else "unknown"
