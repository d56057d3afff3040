"""A package for each resource, with a module for each operation; each is imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        bundles,
        conversation,
        kakaotalk_categories,
        kakaotalk_senders,
        kakaotalk_templates,
        rcs_account,
        rcs_questionnaire,
        rcs_senders,
        sms_apps,
        webhooks,
        whatsapp,
        whatsapp_account,
        whatsapp_flows,
        whatsapp_senders,
        whatsapp_solutions,
        whatsapp_templates,
    )

__all__ = [
    "bundles",
    "conversation",
    "kakaotalk_categories",
    "kakaotalk_senders",
    "kakaotalk_templates",
    "rcs_account",
    "rcs_questionnaire",
    "rcs_senders",
    "sms_apps",
    "webhooks",
    "whatsapp",
    "whatsapp_account",
    "whatsapp_flows",
    "whatsapp_senders",
    "whatsapp_solutions",
    "whatsapp_templates",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
