"""What the build adds to pyproject.toml: URLs from one place, a README whose links work anywhere, and an SBOM."""

import json
import re
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

_LINK = re.compile(r"(!?)(\[(?:[^\[\]]|\[[^\]]*\])*\])\((?!https?://|#|mailto:)([^()\s]+)\)")


def urls(settings: dict[str, Any]) -> dict[str, str]:
    """Return the project's URLs, from the two that a maintainer fills in."""
    source = settings["source"]
    return {
        "Source": source,
        "Documentation": settings["documentation"],
        "Changes": f"{source}/blob/HEAD/CHANGELOG.md",
        "Issues": f"{source}/issues",
    }


def absolute(text: str, source: str) -> str:
    """Make the links of a page absolute: to pages as they are shown, to pictures as they are."""

    def link(found: re.Match[str]) -> str:
        kind = "raw" if found[1] else "blob"
        return f"{found[1]}{found[2]}({source}/{kind}/HEAD/{found[3]})"

    return _LINK.sub(link, text)


def sbom(name: str, version: str, requirements: list[str]) -> dict[str, Any]:
    """Describe the wheel in CycloneDX: nothing but this package is in it, and what it needs is named beside it.

    It has neither a time nor a serial number, so that the same source gives the same bytes.
    """
    reference = f"pkg:pypi/{name}@{version}"
    needed = [
        {
            "type": "library",
            "bom-ref": f"pkg:pypi/{each}",
            "name": each,
            "purl": f"pkg:pypi/{each}",
            "scope": "required",
        }
        for each in sorted(re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0] for requirement in requirements)
    ]
    own = {"type": "library", "bom-ref": reference, "name": name, "version": version, "purl": reference}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**own, "licenses": [{"license": {"id": "MIT"}}]}},
        "components": needed,
        "dependencies": [{"ref": reference, "dependsOn": [each["bom-ref"] for each in needed]}],
    }


class MetadataHook(MetadataHookInterface):
    """Fills in the URLs and the README."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Complete the project's metadata."""
        metadata["urls"] = urls(self.config)
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": absolute(text, self.config["source"])}


class SbomHook(BuildHookInterface[Any]):
    """Puts the SBOM into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - what hatchling calls
        """Write the SBOM, and name it to the builder."""
        core = self.metadata.core
        described = sbom(core.name, self.metadata.version, core.dependencies)
        path = Path(self.root, "build", "sbom", f"{core.name}.cdx.json")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(described, indent=2) + "\n", encoding="utf-8")
        build_data["sbom_files"].append(path.relative_to(self.root).as_posix())
