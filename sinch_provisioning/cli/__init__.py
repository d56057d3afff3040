"""The command line ``sinch-provisioning``, which the extra brings: ``pip install 'sinch-provisioning[cli]'``.

```sh
sinch-provisioning kakaotalk senders list --filter-states ACTIVE
```

Its commands are made from `sinch_provisioning.operations.OPERATIONS` and the signatures of the operations, so that a
new version of the API brings its own. Nothing here is imported by the rest of the package.
"""

import sys


def main() -> None:
    """Run the command; the exit code tells what became of it, see `sinch_provisioning.cli.exits`."""
    try:
        import typer  # noqa: F401 # pyright: ignore[reportUnusedImport] - part of the extra
    except ModuleNotFoundError:
        sys.stderr.write("The command line needs its extra: pip install 'sinch-provisioning[cli]'\n")
        raise SystemExit(1) from None
    from sinch_provisioning.cli.app import run

    run()
