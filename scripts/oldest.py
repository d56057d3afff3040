"""Print the oldest versions that pyproject.toml allows of what users install, as constraints for pip."""

import re
import sys
import tomllib
from pathlib import Path
from typing import Final

_REQUIREMENT: Final = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(\[[a-z,-]+\])?>=(?P<floor>[0-9][0-9.]*)")
PYPROJECT: Final = Path(__file__).parent.parent / "pyproject.toml"


def constraints(pyproject: str) -> list[str]:
    """Pin each dependency of the package, and of the extras that users install, to its floor.

    Raises `ValueError` for a requirement that is not a name and a floor: it would be tested at no known version.
    """
    pins: set[str] = set()
    project = tomllib.loads(pyproject)["project"]
    # An extra that includes another one.
    own = f"{project['name']}["
    extras = [
        each
        for name, group in project["optional-dependencies"].items()
        if name not in {"dev", "docs"}
        for each in group
    ]
    for requirement in [*project["dependencies"], *extras]:
        if requirement.startswith(own):
            continue
        match = _REQUIREMENT.fullmatch(requirement)
        if match is None:
            raise ValueError(f"{requirement!r} is not a name and a floor, such as 'attrs>=24.2'")
        pins.add(f"{match['name']}=={match['floor']}")
    return sorted(pins)


if __name__ == "__main__":
    sys.stdout.write("\n".join(constraints(PYPROJECT.read_text())) + "\n")
