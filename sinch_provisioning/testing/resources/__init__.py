"""How the stand-in answers, one module for each part of the API. Importing this registers every handler."""

from importlib import import_module
from typing import Final

from sinch_provisioning.testing.calls import HANDLERS

__all__ = ["HANDLERS"]

_MODULES: Final = (
    "bundles",
    "conversation",
    "kakaotalk",
    "rcs",
    "rcs_account",
    "sms",
    "webhooks",
    "whatsapp",
    "whatsapp_account",
    "whatsapp_senders",
    "whatsapp_templates",
)

for _module in _MODULES:
    import_module(f"{__name__}.{_module}")
