# ruff: noqa: S101
"""The stand-in as pytest fixtures.

``pip install "sinch-provisioning[testing]"`` brings the fixtures `sinch_server` and `sinch_client`; run this with
``pytest examples/standin_pytest.py``.
"""

from datetime import timedelta

import pytest

from sinch_provisioning import ProvisioningClient, errors, models
from sinch_provisioning.testing import StandInServer

APP: models.SmsAppInputDict = {"name": "Alerts", "region": "EU"}


@pytest.mark.asyncio
async def test_an_app_is_made_once(sinch_server: StandInServer, sinch_client: ProvisioningClient) -> None:
    await sinch_client.sms.apps.create(APP)
    assert sinch_server.requests.created("sms.apps.create") == 1


@pytest.mark.asyncio
async def test_a_gateway_page_is_an_error_too(sinch_server: StandInServer, sinch_client: ProvisioningClient) -> None:
    sinch_server.faults.add(operation="sms.apps.create", html=True, status=500)
    with pytest.raises(errors.ServerError) as caught:
        await sinch_client.sms.apps.create(APP)
    assert caught.value.outcome is errors.Outcome.UNKNOWN


@pytest.mark.asyncio
@pytest.mark.sinch_server(bundle_delay=timedelta(hours=2))
async def test_bundles_take_their_time(sinch_server: StandInServer, sinch_client: ProvisioningClient) -> None:
    bundle = await sinch_client.bundles.create({"name": "All", "region": "EU", "smsApp": True})
    sinch_server.advance(hours=3)
    assert (await sinch_client.bundles.get(bundle.id)).state == "DONE"
