"""Walking lists: a `Listing` is awaited for one `Page`, or iterated over for all items."""

from sinch_provisioning.runtime.pagination import Listing, Page

__all__ = ["Listing", "Page"]
