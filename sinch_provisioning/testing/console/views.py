"""How the console describes requests, deliveries and resources: in a line, and in full without their secrets."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from sinch_provisioning.testing.clock import write_moment
from sinch_provisioning.testing.console.index import Row, find_record, show_counts
from sinch_provisioning.testing.console.masking import mask, mask_body, mask_headers, write
from sinch_provisioning.testing.deliveries import Deliveries, Delivery
from sinch_provisioning.testing.recording import RecordedRequest, RequestLog
from sinch_provisioning.testing.resources import kakaotalk, rcs, whatsapp_senders, whatsapp_templates
from sinch_provisioning.testing.reviews import REVIEWS
from sinch_provisioning.testing.state import JsonObject, Store

_Item = TypeVar("_Item")


def latest_requests(log: RequestLog) -> Iterator[tuple[int, RecordedRequest]]:
    """Walk through the requests with their numbers, the latest first."""
    return zip(range(log.total, 0, -1), reversed(log), strict=False)


def find_requests(log: RequestLog, *, text: str, outcome: str, method: str, offset: int, limit: int) -> JsonObject:
    """Look for requests by a part of their path, operation or status, and by exact values."""
    needle = text.casefold()
    return _find(
        latest_requests(log),
        lambda pair: needle in _text_of(pair[1]),
        {"outcome": (outcome, lambda pair: outcome_of(pair[1])), "method": (method, lambda pair: pair[1].method)},
        lambda pair: show_request(*pair),
        offset=offset,
        limit=limit,
    )


def find_deliveries(
    deliveries: Deliveries, *, text: str, state: str, trigger: str, offset: int, limit: int
) -> JsonObject:
    """Look for deliveries by a part of their target, trigger or ids, and by exact values."""
    needle = text.casefold()
    return _find(
        reversed(deliveries),
        lambda each: needle in f"{each.trigger} {mask(each.target)} {each.id} {each.webhook_id}".casefold(),
        {"state": (state, lambda each: each.state), "trigger": (trigger, lambda each: each.trigger)},
        show_delivery,
        offset=offset,
        limit=limit,
    )


def outcome_of(request: RecordedRequest) -> str:
    """Class a request by what became of it."""
    if request.fault is not None:
        return "fault"
    return "under way" if request.status is None else f"{request.status // 100}xx"


def show_request(number: int, request: RecordedRequest) -> JsonObject:
    """Describe a request in a line."""
    return {
        "key": str(number),
        "at": write_moment(request.at),
        "method": request.method,
        "path": request.path,
        "query": mask(request.query),
        "operation": request.operation or "",
        "status": request.status,
        "fault": request.fault or "",
        "outcome": outcome_of(request),
    }


def show_whole_request(number: int, request: RecordedRequest) -> JsonObject:
    """Describe a request in full."""
    return {
        **show_request(number, request),
        "project": request.project_id or "",
        "headers": mask_headers(request.headers, request.authorization),
        "body": mask_body(request.content),
        "answer": mask_body(request.answer),
    }


def show_delivery(delivery: Delivery) -> JsonObject:
    """Describe a delivery in a line."""
    last = delivery.attempts[-1] if delivery.attempts else None
    return {
        "key": delivery.id,
        "at": last.at if last else "",
        "trigger": delivery.trigger,
        "target": mask(delivery.target),
        "state": delivery.state,
        "attempts": len(delivery.attempts),
        "status": last.status if last else None,
        "error": mask(last.error or "") if last else "",
    }


def show_whole_delivery(delivery: Delivery) -> JsonObject:
    """Describe a delivery in full."""
    return {
        **show_delivery(delivery),
        "project": delivery.project_id,
        "webhook": delivery.webhook_id,
        "tries": [
            {
                "at": each.at,
                "status": each.status,
                "error": mask(each.error or ""),
                "headers": mask_headers(each.headers),
            }
            for each in reversed(delivery.attempts)
        ],
        "body": mask_body(delivery.content),
    }


def show_whole_resource(store: Store, row: Row, held: dict[str, int] | None) -> JsonObject:
    """Describe a resource in full, with what can be done about it."""
    record = find_record(store, row)
    shown: JsonObject = {**row.show(), "held": held, "activities": [], "body": "", "controls": []}
    if record is None:
        return shown
    data = rcs.show(record) if record.kind == rcs.KIND else record.data
    activities: list[JsonObject] = record.hidden.get("activities", [])
    numbers: list[JsonObject] = record.data.get("testNumberStates") or []
    latest_first: list[JsonObject] = sorted(activities, key=lambda each: str(each["created"]))[::-1]
    controls = ["approve", "reject"] if row.waits else []
    if record.kind == whatsapp_senders.KIND:
        controls += ["set_quality", *(["fail_sender"] if row.waits else [])]
    if numbers:
        controls.append("set_test_number")
    if row.group in {"senders", "templates"} and record.kind != kakaotalk.TEMPLATES:
        controls.append("set_state")
    if record.kind == whatsapp_templates.KIND:
        controls.append("set_sends")
    if record.kind in REVIEWS:
        controls.append("publish")
    return {
        **shown,
        "activities": [
            {
                "type": each["type"],
                "at": each["created"],
                "author": each.get("author", ""),
                "comment": each.get("comment", ""),
            }
            for each in latest_first
        ],
        "body": write(data),
        "controls": controls,
        "numbers": [each["number"] for each in numbers],
    }


def _text_of(request: RecordedRequest) -> str:
    return f"{request.operation or ''} {request.path}?{mask(request.query)} {request.status or ''}".casefold()


def _find(
    items: Iterable[_Item],
    matches: Callable[[_Item], bool],
    filters: dict[str, tuple[str, Callable[[_Item], str]]],
    show: Callable[[_Item], JsonObject],
    *,
    offset: int,
    limit: int,
) -> JsonObject:
    facets: dict[str, Counter[str]] = {name: Counter() for name in filters}
    found: list[_Item] = []
    for item in items:
        if not matches(item):
            continue
        values = {name: value_of(item) for name, (_, value_of) in filters.items()}
        missed = [name for name, (wanted, _) in filters.items() if wanted not in {"", values[name]}]
        for name, value in values.items():
            # A facet counts what its own filter would leave, had it another value.
            facets[name][value] += missed in ([], [name])
        if not missed:
            found.append(item)
    return {
        "total": len(found),
        "items": [show(item) for item in found[offset : offset + limit]],
        "facets": {name: show_counts(counter) for name, counter in facets.items()},
    }
