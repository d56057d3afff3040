# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_media_header_mime_type_input import (
    WhatsAppMediaHeaderMimeTypeInput,
    WhatsAppMediaHeaderMimeTypeInputLiteral,
)

_WhatsAppMediaHeaderMimeTypeInput = WhatsAppMediaHeaderMimeTypeInput._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppMediaHeaderExampleInput(Model):
    """What the API calls WhatsappMediaHeaderExampleInputDto.

    Attributes:
        url: Image: 8-bit RGB(A) jpeg/png 5MB; video: H.264/AAC, <=1 audio stream, 3gp/mp4 16MB; pdf 100MB.
            Not required for a draft.
        mime_type: File's mime type, for when its contents do not tell; optional.
    """

    url: str | None
    mime_type: WhatsAppMediaHeaderMimeTypeInput | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("url", "url"),
        ("mime_type", "mimeType"),
    )

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        mime_type: WhatsAppMediaHeaderMimeTypeInput | WhatsAppMediaHeaderMimeTypeInputLiteral | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppMediaHeaderExampleInput, _Blank)
        self.url = None if url is UNSET else url
        self.mime_type = (
            None
            if mime_type is UNSET
            else mime_type
            if isinstance(mime_type, WhatsAppMediaHeaderMimeTypeInput)
            else as_member(WhatsAppMediaHeaderMimeTypeInput, mime_type)
        )
        self._finish(
            (
                url,
                mime_type,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppMediaHeaderExampleInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("url")) is None:
            missing += 1
        model.url = value
        if (value := get("mimeType")).__class__ is str:
            value = _WhatsAppMediaHeaderMimeTypeInput(value) or new_str(WhatsAppMediaHeaderMimeTypeInput, value)
        elif value is None:
            missing += 1
        model.mime_type = value
        if surplus := missing + len(data) - 2:
            keep_surplus(model, data, _KNOWN, surplus)
        else:
            model._nulls = model._additional = None
        model.__class__ = cls
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.url) is not None:
            data["url"] = value if value.__class__ is str else encode(value)
        if (value := model.mime_type) is not None:
            data["mimeType"] = value._value_ if value.__class__ is WhatsAppMediaHeaderMimeTypeInput else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "url": {
                    "type": ("string",),
                    "stage": "SUBMIT",
                    "text": "Image: 8-bit RGB(A) jpeg/png 5MB; video: H.264/AAC, <=1 audio stream, 3gp/mp4 16MB; pdf 100MB. Not required for a draft.",
                },
                "mimeType": {"type": ("string",), "enum": WhatsAppMediaHeaderMimeTypeInput._value2member_map_},
            },
        }


_Blank: Any = blank(WhatsAppMediaHeaderExampleInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppMediaHeaderExampleInput.FIELDS)
