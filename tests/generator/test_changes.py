import copy
from pathlib import Path

import yaml

from generator.preparation import prepare
from report_changes import changes
from tests.samples import DESCRIPTION, ROOT, description


def test_a_changed_version_is_told_in_public_names(tmp_path: Path) -> None:
    document = copy.deepcopy(description())
    schemas = document["components"]["schemas"]
    del schemas["WhatsappSenderDto"]["properties"]["maxTps"]
    schemas["WhatsappSenderDto"]["properties"]["nickname"] = {"type": "string"}
    schemas["WhatsappSenderDto"]["properties"]["cloudApi"] = {"type": "string"}
    schemas["WhatsappSenderStatesEnum"]["enum"].append("SLEEPING")
    schemas["SmsInputSmsAppDto"]["required"].remove("name")
    del document["paths"]["/v1/projects/{projectId}/bundles/{bundleId}"]
    newer = tmp_path / "newer.yaml"
    newer.write_text(yaml.dump(document, Dumper=yaml.CSafeDumper, allow_unicode=True))
    old, new = (prepare(spec, ROOT / "openapi", strict=False) for spec in (DESCRIPTION, newer))
    assert set(changes(old, new)) == {
        "operation bundles.get: removed",
        "value ErrorCode bundle_not_found: removed",
        "required SmsAppInput.name: removed",
        "field WhatsAppSender.maxTps: removed",
        "field WhatsAppSender.nickname: added",
        "field WhatsAppSender.cloudApi: boolean became string",
        "value WhatsAppSenderState SLEEPING: added",
    }
    assert list(changes(old, old)) == []
