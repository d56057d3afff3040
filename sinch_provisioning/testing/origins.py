"""Who may use the console and control the stand-in: programs and pages of this machine, unless told otherwise."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from aiohttp import web


def is_from_here(request: web.BaseRequest) -> bool:
    """Check the peer, and the name by which it knows this server, which a strange page could have bent to here."""
    peer = request.transport.get_extra_info("peername") if request.transport else None
    return peer is not None and is_loopback(peer[0]) and is_loopback(urlsplit(f"//{request.host}").hostname)


def is_same_origin(request: web.BaseRequest) -> bool:
    """Check that no page of another origin makes this request: it has JSON, which such a page may not send unasked."""
    is_json = request.headers.get("Content-Type", "").partition(";")[0].strip() == "application/json"
    return is_json and not is_of_other_origin(request)


def is_of_other_origin(request: web.BaseRequest) -> bool:
    """Tell whether a page of another origin makes this request."""
    origin = request.headers.get("Origin")
    return origin is not None and urlsplit(origin).netloc != request.host


def is_loopback(host: str | None) -> bool:
    """Tell whether a name or an address is this machine's own."""
    if host == "localhost":
        return True
    try:
        return ip_address(host or "").is_loopback
    except ValueError:
        return False
