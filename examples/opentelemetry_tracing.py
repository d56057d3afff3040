"""Traces of the calls with OpenTelemetry: a span for each request, named after the operation.

Needs the packages opentelemetry-sdk and opentelemetry-instrumentation-aiohttp-client. It runs against the stand-in API,
which fails once, so that a retry can be seen too.

    python examples/opentelemetry_tracing.py
"""

import asyncio

import aiohttp
from opentelemetry import trace
from opentelemetry.instrumentation.aiohttp_client import create_trace_config
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor
from yarl import URL

from sinch_provisioning.hooks import current_operation
from sinch_provisioning.testing import StandInServer


def without_query(url: URL) -> str:
    """Leave out what may be personal."""
    return str(url.with_query(None))


def name_span(span: trace.Span, params: aiohttp.TraceRequestStartParams) -> None:
    """Name a span after the operation, and say which it is."""
    operation = current_operation()
    if operation is not None and span.is_recording():
        span.update_name(f"sinch {operation}")
        span.set_attribute("sinch.operation", operation)
        span.set_attribute("http.request.method", params.method)


def tracing(provider: TracerProvider) -> aiohttp.TraceConfig:
    """Make what a client is given as one of its `trace_configs`."""
    return create_trace_config(url_filter=without_query, request_hook=name_span, tracer_provider=provider)


async def main() -> None:
    """Make some calls, and print their spans."""
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter()))
    tracer = provider.get_tracer("example")
    async with StandInServer() as server, server.client(trace_configs=[tracing(provider)]) as client:
        server.faults.add(operation="webhooks.list", status=503)
        with tracer.start_as_current_span("look at the webhooks"):
            page = await client.webhooks.list()
        print(f"{len(page.items)} webhooks, after {client.stats.retries} retry")
    provider.shutdown()


if __name__ == "__main__":
    asyncio.run(main())
