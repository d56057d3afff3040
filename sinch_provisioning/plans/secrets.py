"""Reading the secrets that a file names, and digests that tell whether one differs from the one that was sent last."""

import asyncio
import hashlib
import hmac

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.plans.configuration import Resource, value_at, written
from sinch_provisioning.plans.errors import SecretError
from sinch_provisioning.plans.views import Steps
from sinch_provisioning.secret_sources import read_secret


async def read_secrets(resource: Resource) -> dict[Steps, str]:
    """Read the secrets of a resource, by their paths in its body.

    Raises:
        SecretError: One is not where the file says it is.

    """
    return {steps: await asyncio.to_thread(_read, resource, steps) for steps in resource.secrets}


def digest(key: bytes, value: str) -> str:
    """Return a keyed digest of a secret."""
    return hmac.new(key, value.encode(), hashlib.sha256).hexdigest()


def _read(resource: Resource, steps: Steps) -> str:
    source = value_at(resource.body, steps)
    path = written(steps)
    try:
        return read_secret(source, name=path, folder=resource.file.parent)
    except ConfigurationError as error:
        raise SecretError(f"{resource.where_is(path)}: {resource.address}: {error}") from None
