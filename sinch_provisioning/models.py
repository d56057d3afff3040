"""All models and enums of the API; each is imported when it is first asked for.

``models.WhatsAppSender`` is what the API calls ``WhatsappSenderDto``; `sinch_provisioning.generated.schemas` lists
what each of the description's schemas became.

Reading is tolerant, so an answer may hold something else than its types say:

- A field that is absent reads as None, and so does one that is null; ``model.fields_set`` has the names of those that
  are there. A field that the description requires is typed ``str | MaybeNone``: it needs no guard, but an answer may
  leave it out all the same, and then it is None as well.
- A value of another kind is kept as it came.
- An unknown enum value is a member that says so through `is_known`.
- An unknown field is in `additional_properties`.
- An object that is none of the described variants is an `UnknownVariant`.

In what you build, a field that you do not give is left out, and None is sent as null. So is None that you assign
later; ``del model.field`` leaves the field out again.
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
