"""All models and enums of the API; each is imported on first access.

``models.WhatsAppSender`` is ``WhatsappSenderDto`` in the API's description; `sinch_provisioning.generated.schemas` maps
all of its schemas to models.

Reading is tolerant, so a response may differ from its types:

- An absent field is None, and so is a null one; ``model.fields_set`` has the names of the fields that were present. A
  field that the description requires is typed ``str | MaybeNone``: type checkers ask for no guard, but a response may
  still lack it, and then it is None as well.
- A value of the wrong type is kept as received.
- An unknown enum value is a member whose `is_known` is false.
- An unknown field is in `additional_properties`.
- An object that matches none of the variants is an `UnknownVariant`.

In models that you build, a field that is not given is left out, and None is sent as null, also when it is assigned
later. ``del model.field`` leaves the field out again.
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
        elif name in _generated.MODULES or name in _generated.TYPES:
            value = getattr(_generated, name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
