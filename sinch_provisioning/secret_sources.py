"""Where a secret is kept: in an environment variable, a file, a command's output or the keyring."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, cast

from sinch_provisioning.errors import ConfigurationError

KINDS: Final = ("env", "file", "command", "keyring")
_COMMAND_TIMEOUT: Final = 60.0


def read_secret(source: object, *, name: str, folder: Path | None = None) -> str:
    """Return the secret that a source such as ``{"env": "NAME"}`` leads to.

    Args:
        source: A mapping with one of the keys ``env`` (a variable's name), ``file`` (a path, relative to `folder`),
            ``command`` (a list of arguments whose standard output is the secret) or ``keyring`` (a service's name,
            optionally with ``username``).
        name: What the secret is for, as errors call it.
        folder: The folder that a relative path starts from.

    Raises:
        ConfigurationError: The source is malformed, or leads to nothing. The message never shows a value.

    """
    kind, value, username = check_source(source, name=name)
    text = {"env": _from_environment, "file": _from_file, "command": _from_command, "keyring": _from_keyring}[kind](
        value, name=name, folder=folder or Path(), username=username
    )
    if not text:
        raise ConfigurationError(f"{name} is empty where {kind} leads to")
    return text


def check_source(source: object, *, name: str, example: str = '{ env = "NAME" }') -> tuple[str, Any, str]:
    """Return the kind of a source, where it leads and a user name, without going there; see `read_secret`.

    `example` is how the file that the source is in writes one.
    """
    if not isinstance(source, Mapping):
        raise ConfigurationError(
            f"{name} must say where the secret is, not be the secret\n"
            f"write it as {example}, or with one of {', '.join(KINDS[1:])}"
        )
    given = cast("Mapping[str, Any]", source)
    kinds = [kind for kind in KINDS if kind in given]
    unknown = sorted(set(given) - {*KINDS, "username"})
    if len(kinds) != 1 or unknown:
        raise ConfigurationError(
            f"{name} must have exactly one of {', '.join(KINDS)}, not {', '.join(given) or 'nothing'}"
        )
    return kinds[0], given[kinds[0]], given.get("username", "")


def _from_environment(value: Any, *, name: str, folder: Path, username: str) -> str:  # noqa: ARG001
    found = os.environ.get(_text(value, name, "env"))
    if found is None:
        raise ConfigurationError(f"environment variable {value} (for {name}) is not set")
    return found


def _from_file(value: Any, *, name: str, folder: Path, username: str) -> str:  # noqa: ARG001
    path = folder / Path(_text(value, name, "file")).expanduser()
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise ConfigurationError(f"{name} cannot be read from {path}: {reason}") from None


def _from_command(value: Any, *, name: str, folder: Path, username: str) -> str:  # noqa: ARG001
    arguments = cast("list[object]", value) if isinstance(value, list) else []
    words = [each for each in arguments if isinstance(each, str)]
    if not words or len(words) < len(arguments):
        raise ConfigurationError(f"{name}: command must be a list of strings")
    try:
        # The user's own command, from the user's own file; no shell reads it.
        done = subprocess.run(  # noqa: S603
            words, stdout=subprocess.PIPE, timeout=_COMMAND_TIMEOUT, check=False, text=True, cwd=folder
        )
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{name}: the command {words[0]} failed: {type(error).__name__}") from None
    if done.returncode:
        raise ConfigurationError(f"{name}: the command {words[0]} ended with exit code {done.returncode}")
    return done.stdout.strip()


def _from_keyring(value: Any, *, name: str, folder: Path, username: str) -> str:  # noqa: ARG001
    service = _text(value, name, "keyring")
    try:
        import keyring  # noqa: PLC0415 - installed by those who use it
    except ModuleNotFoundError:
        raise ConfigurationError(
            f"{name} is in the keyring, and keyring is not installed\npip install keyring"
        ) from None
    try:
        found = keyring.get_password(service, username)
    except Exception as error:  # noqa: BLE001 - each backend raises its own
        raise ConfigurationError(f"{name}: the keyring failed: {type(error).__name__}") from None
    if found is None:
        raise ConfigurationError(f"{name} is not in the keyring under the service {service!r}, user name {username!r}")
    return found


def _text(value: Any, name: str, kind: str) -> str:
    if not isinstance(value, str) or not value:
        raise ConfigurationError(f"{name}: {kind} must be a string that is not empty")
    return value
