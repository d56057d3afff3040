"""The operations of bundles."""
