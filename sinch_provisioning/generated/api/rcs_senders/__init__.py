"""The operations of rcs_senders."""
