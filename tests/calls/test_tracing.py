"""OpenTelemetry's instrumentation of aiohttp, through the example."""

from collections.abc import Iterator
from typing import Any

import aiohttp
import pytest
from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from examples import opentelemetry_tracing as example
from sinch_provisioning import BearerToken, ProvisioningClient, errors
from sinch_provisioning.hooks import current_operation
from sinch_provisioning.testing import StandInServer

from .conftest import CANARY, QUICK


@pytest.fixture
def spans() -> Iterator[tuple[TracerProvider, InMemorySpanExporter]]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    yield provider, exporter
    provider.shutdown()


async def test_spans_carry_the_operation(
    stand_in: StandInServer, spans: tuple[TracerProvider, InMemorySpanExporter]
) -> None:
    provider, exporter = spans
    tracer = provider.get_tracer("test")
    stand_in.faults.add(operation="webhooks.list", status=503)
    async with stand_in.client(retry=QUICK, trace_configs=[example.tracing(provider)]) as client:
        with tracer.start_as_current_span("outer") as outer:
            await client.webhooks.list(page_token=None)
        with pytest.raises(errors.NotFoundError):
            await client.webhooks.get("f" * 32)
    made = exporter.get_finished_spans()
    assert [span.name for span in made] == [
        "sinch token",
        "sinch webhooks.list",
        "sinch webhooks.list",
        "outer",
        "sinch webhooks.get",
    ]
    attributes: list[dict[str, Any]] = [dict(span.attributes or {}) for span in made]
    assert [each.get("sinch.operation") for each in attributes] == [
        "token",
        "webhooks.list",
        "webhooks.list",
        None,
        "webhooks.get",
    ]
    assert [each.get("http.status_code") for each in attributes] == [200, 503, 200, None, 404]
    for span in made[1:3]:
        assert span.parent is not None
        assert span.parent.span_id == outer.get_span_context().span_id
    assert not any("key-secret" in str(each) for each in attributes)


async def test_sessions_that_are_instrumented_from_outside(
    stand_in: StandInServer, spans: tuple[TracerProvider, InMemorySpanExporter]
) -> None:
    provider, exporter = spans
    AioHttpClientInstrumentor().instrument(tracer_provider=provider, request_hook=example.name_span)
    try:
        auth = BearerToken(CANARY)
        async with ProvisioningClient("p", auth=auth, server=stand_in.url) as client, aiohttp.ClientSession() as other:
            with pytest.raises(errors.UnauthorizedError):
                await client.webhooks.list()
            # What is not a call of the client's has no operation.
            async with other.get(stand_in.url) as response:
                assert response.status == 404
    finally:
        AioHttpClientInstrumentor().uninstrument()
    assert [span.name for span in exporter.get_finished_spans()] == ["sinch webhooks.list", "GET"]
    assert CANARY not in str([span.to_json() for span in exporter.get_finished_spans()])


async def test_there_is_no_operation_outside_of_a_request(stand_in: StandInServer) -> None:
    seen: list[str | None] = []

    async def start(session: Any, context: Any, params: Any) -> None:
        seen.append(current_operation())

    config = aiohttp.TraceConfig()
    config.on_request_start.append(start)
    async with stand_in.client(trace_configs=[config]) as client:
        await client.webhooks.list()
    assert seen == ["token", "webhooks.list"]
    assert current_operation() is None
