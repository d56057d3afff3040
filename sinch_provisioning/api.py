"""The endpoint modules: each operation as functions, for what the methods of a client do not show.

```python
from sinch_provisioning import ProvisioningClient
from sinch_provisioning.api import webhooks


async with ProvisioningClient.from_env() as client:
    response = await webhooks.list.asyncio_detailed(client=client)
    print(response.status_code, response.headers, response.content, response.parsed)
```

There is a package for each resource, and in it a module for each operation: `asyncio_detailed` returns a `Response`,
`asyncio` what the client's method returns (one page where that is a list). `client` is a `ProvisioningClient`, and
`options` a `CallOptions`. Each module is imported when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sinch_provisioning.generated import api as _generated
from sinch_provisioning.runtime.messages import Response

if TYPE_CHECKING:
    from sinch_provisioning.generated.api import *  # noqa: F403

__all__ = [*_generated.__all__, "Response"]  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:
    # Hidden from type checkers, which would take any name for an attribute.
    def __getattr__(name: str) -> Any:
        if name not in _generated.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = import_module(f"{_generated.__name__}.{name}")
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
