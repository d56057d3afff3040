"""Turns the API's OpenAPI description into the package's generated code."""
