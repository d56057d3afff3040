"""Fleets: the projects of many customers, planned, applied and watched together."""
