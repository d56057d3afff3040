"""A project to plan for, and a browser to look at the board."""

from tests.plans.conftest import client, server, state

__all__ = ["client", "server", "state"]
