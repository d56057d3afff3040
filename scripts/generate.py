"""Regenerate sinch_provisioning/generated from the API's OpenAPI description.

python scripts/generate.py                              the committed description, into the package
python scripts/generate.py --spec FILE --output DIR     any other one, anywhere; the package is left alone
"""

import argparse
import subprocess
import sys
from pathlib import Path

from generator.document import GeneratorError
from generator.preparation import count, prepare
from generator.project import generate

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "openapi" / "provisioning-api.yaml"
OUTPUT = ROOT / "sinch_provisioning" / "generated"
_PAGES = (
    "events_table.py",
    "waiting_table.py",
    "as_code_reference.py",
    "operation_pages.py",
    "states_page.py",
    "enums_page.py",
)


def main() -> int:
    """Generate, and say what went in and came out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--spec", type=Path, default=SPEC, help="the description to generate from")
    parser.add_argument("--output", type=Path, help="the folder to write; it is wiped first")
    arguments = parser.parse_args()
    committed = arguments.spec.resolve() == SPEC
    if arguments.output is None and not committed:
        parser.error("another description needs --output, so that the package is left alone")
    output = arguments.output or OUTPUT
    if output.exists() and any(output.iterdir()) and not (output / "operations.py").exists():
        parser.error(f"{output} holds something else than generated code")
    try:
        prepared = prepare(arguments.spec, ROOT / "openapi", strict=committed)
        generate(
            prepared,
            config_file=ROOT / "generator-config.yaml",
            templates=ROOT / "openapi" / "templates",
            output=output,
        )
    except GeneratorError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    if output == OUTPUT:
        for script in _PAGES:
            subprocess.run([sys.executable, str(ROOT / "scripts" / script)], check=True)
    for warning in prepared.warnings:
        print(f"warning: {warning}", file=sys.stderr)
    counted = count(prepared.document)
    print(
        f"version {prepared.version}: {counted['operations']} operations, {len(prepared.public_names)} schemas, "
        f"{counted['callbacks']} callbacks as {len(prepared.events)} events"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
