"""The operations of conversation."""
