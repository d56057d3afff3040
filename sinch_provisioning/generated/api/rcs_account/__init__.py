"""The operations of rcs_account."""
