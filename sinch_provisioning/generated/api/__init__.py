"""One module an operation, in a folder a resource."""
