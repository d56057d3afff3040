"""A project to plan for, and a browser to look at the board."""

from tests.browsing import browser, page, tolerates
from tests.plans.conftest import client, state

__all__ = ["browser", "client", "page", "state", "tolerates"]
