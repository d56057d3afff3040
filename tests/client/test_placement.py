"""Which regions go with which business managers."""

from typing import Any

import pytest

from sinch_provisioning import OPERATIONS, models
from sinch_provisioning.api import whatsapp_senders
from sinch_provisioning.errors import ValidationError
from sinch_provisioning.placement import BusinessManager, Placement, Region, allowed_placements
from sinch_provisioning.validation import check

REGIONS = BR, EU, US = Region.BR, Region.EU, Region.US
SINCH_BR, SINCH_MX, SINCH_UK = BusinessManager
TABLE = {(BR, SINCH_BR), (BR, SINCH_MX), (EU, SINCH_UK), (US, SINCH_BR), (US, SINCH_MX), (US, SINCH_UK)}


def test_the_whole_table() -> None:
    assert set(allowed_placements()) == TABLE
    assert len(allowed_placements()) == 6


def test_of_a_region_and_of_a_business_manager() -> None:
    assert allowed_placements(EU) == (Placement(EU, SINCH_UK),)
    assert [each.business_manager for each in allowed_placements("BR")] == ["SINCH_BR", "SINCH_MX"]
    assert [each.region for each in allowed_placements(business_manager="SINCH_UK")] == ["EU", "US"]
    assert allowed_placements("MARS") == ()


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("manager", BusinessManager)
def test_every_combination(region: Region, manager: BusinessManager) -> None:
    body: Any = {"phoneNumberId": "1", "region": region.value, "businessManager": manager.value}
    model = models.WhatsAppSenderInput(phone_number_id="1", region=region, business_manager=manager)
    for given, path in ((body, "businessManager"), (model, "business_manager")):
        request = whatsapp_senders.create.build("project", given)
        if (region, manager) in TABLE:
            assert allowed_placements(region, manager) == (Placement(region, manager),)
            check(request)
            continue
        assert allowed_placements(region, manager) == ()
        with pytest.raises(ValidationError) as caught:
            check(request)
        assert caught.value.operation == "whatsapp.senders.create"
        (violation,) = caught.value.violations
        assert violation.path == path
        allowed = "BR with SINCH_BR or SINCH_MX; EU with SINCH_UK; US with SINCH_BR or SINCH_MX or SINCH_UK"
        assert violation.limit == f"must go with region: {allowed}"
        assert violation.got == f"'{region}' with '{manager}'"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"region": "EU"},
        {"businessManager": "SINCH_BR"},
        {"region": None, "businessManager": "SINCH_BR"},
        {"region": "MARS", "businessManager": "SINCH_BR"},
        {"region": "EU", "businessManager": "SINCH_AMERICA"},
        {"region": ["EU"], "businessManager": {"a": 1}},
    ],
)
def test_what_is_absent_or_unknown_is_left_to_the_api(body: dict[str, Any]) -> None:
    (table,) = OPERATIONS["whatsapp.senders.create"].combinations
    assert table.holds(body)
    assert not table.holds({"region": "EU", "businessManager": "SINCH_BR"})
