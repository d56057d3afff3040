"""Print the README's table of what is covered: the resources and their methods, out of the registry."""

from sinch_provisioning.operations import OPERATIONS


def main() -> None:
    """Print a Markdown table, one row a resource."""
    rows: dict[str, list[str]] = {}
    for operation in OPERATIONS:
        resource, _, method = operation.name.rpartition(".")
        rows.setdefault(resource, []).append(f"`{method}`")
    print("| resource | methods |\n|---|---|")
    for resource, methods in rows.items():
        print(f"| `client.{resource}` | {', '.join(methods)} |")


if __name__ == "__main__":
    main()
