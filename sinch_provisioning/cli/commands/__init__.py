"""The commands that are no operations of the API; `sinch_provisioning.cli.tree.BUILT_IN` lists them."""
