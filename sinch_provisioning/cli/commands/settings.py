"""``sinch-provisioning profiles``."""

from collections.abc import Mapping
from typing import Any

from sinch_provisioning.cli.ending import Ending
from sinch_provisioning.cli.options import output_parameters, with_options


@with_options(output_parameters())
def profiles(*, options: Mapping[str, Any]) -> None:
    """List the profiles, and say where they are kept.

    A profile is a table of the file: project_id, key_id, key_secret = { env = "NAME" } (or file, command, keyring),
    and where needed server, region, token_url, timeout. A secret never stands in the file.
    """
    from sinch_provisioning.cli.output import Output, compile_query, default_output, note, write
    from sinch_provisioning.cli.profiles import config_path, read_profiles

    output = Output(options["output"]) if options["output"] else default_output()
    with Ending(as_json=output in {Output.JSON, Output.JSONL}):
        search = compile_query(options["query"])
        found, default = read_profiles()
        rows = [
            {
                "name": name,
                "default": name == default,
                "project_id": profile.get("project_id"),
                "key_id": profile.get("key_id"),
                "secret": next(iter(profile.get("key_secret") or profile.get("access_token") or {}), None),
                "server": profile.get("server", "production"),
            }
            for name, profile in found.items()
        ]
        note(f"{config_path()}" + ("" if rows else " has no profiles"))
        write(rows if search is None else search(rows), output, operation="")
