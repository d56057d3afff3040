"""What a new version changes for those who import the generated package, as griffe finds it."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import griffe

from generator.preparation import Prepared
from generator.project import generate

_PACKAGE = "generated"


def python_breakages(old: Prepared, new: Prepared, root: Path) -> list[str]:
    """Generate two versions and list what breaks in Python: what is removed, renamed, or takes something else."""
    with tempfile.TemporaryDirectory() as folder:
        packages: list[griffe.Object] = []
        for name, prepared in (("old", old), ("new", new)):
            output = Path(folder) / name / _PACKAGE
            output.parent.mkdir()
            generate(
                prepared,
                config_file=root / "generator-config.yaml",
                templates=root / "openapi" / "templates",
                output=output,
                formatted=False,
            )
            loaded = griffe.load(_PACKAGE, search_paths=[output.parent], resolve_aliases=False)
            assert isinstance(loaded, griffe.Object)
            packages.append(loaded)
        return sorted(set(_explained(*packages)))


def _explained(old: griffe.Object, new: griffe.Object) -> Iterator[str]:
    for breakage in griffe.find_breaking_changes(old, new):
        path = breakage.obj.path.removeprefix(f"{_PACKAGE}.")
        changed = breakage.old_value if breakage.old_value is not None else breakage.new_value
        argument = f"({changed.name})" if isinstance(changed, griffe.Parameter) else ""
        if not any(part.startswith("_") and not part.startswith("__init__") for part in path.split(".")):
            yield f"`{path}{argument}`: {breakage.kind.value.lower()}"
