"""All models and enums of the API; each is imported when it is first asked for.

``models.WhatsAppSender`` is what the API calls ``WhatsappSenderDto``; `sinch_provisioning.generated.schemas` lists
what each of the description's schemas became.

Reading is tolerant, so what is read may differ from what a field's type says: a field that an answer leaves out is
`UNSET`, which is false, even where the description requires it; a null is None; a value of another kind is kept as it
came; an unknown enum value is a member that says so through `is_known`; an unknown field is in
`additional_properties`; an object that is none of the described variants is an `UnknownVariant`.
"""

from typing import TYPE_CHECKING, Any

from sinch_provisioning.generated import models as _generated

if TYPE_CHECKING:
    from sinch_provisioning.generated.models import *  # noqa: F403
    from sinch_provisioning.runtime.model import Model as Model
    from sinch_provisioning.runtime.model import UnknownVariant as UnknownVariant

__all__ = [*_generated.__all__, "Model", "UnknownVariant"]  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:
    # Hidden from type checkers, which would take any name for an attribute.
    def __getattr__(name: str) -> Any:
        if name in ("Model", "UnknownVariant"):
            from sinch_provisioning.runtime import model  # noqa: PLC0415

            value = getattr(model, name)
        elif name in _generated.MODULES:
            value = getattr(_generated, name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
