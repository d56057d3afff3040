"""Generated from the Provisioning API's OpenAPI description by `make generate`; never edited."""

API_VERSION = "1.2.117"
