"""A project to plan for, and a browser to look at the board."""

import pytest

from tests.browsing import Tolerates, browser, page
from tests.plans.conftest import client, state

__all__ = ["browser", "client", "page", "state"]


@pytest.fixture
def tolerates() -> Tolerates:
    """Nothing on the board may make the browser complain."""
    return lambda _: False
