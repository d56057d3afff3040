# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_media_header_example_supported_mime_type_input import WhatsAppMediaHeaderExampleSupportedMimeTypeInput

_WhatsAppMediaHeaderExampleSupportedMimeTypeInput = (
    WhatsAppMediaHeaderExampleSupportedMimeTypeInput._value2member_map_.get
)
_KNOWN = frozenset(
    (
        "url",
        "mimeType",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppMediaHeaderExampleInput(Model):
    """What the API calls WhatsappMediaHeaderExampleInputDto.

    Attributes:
        url: Image: 8-bit RGB(A) jpeg/png 5MB; video: H.264/AAC, <=1 audio stream, 3gp/mp4 16MB; pdf 100MB.
            Not required for a draft.
        mime_type: File's mime type, for when its contents do not tell; optional.
    """

    url: str | Unset = UNSET
    mime_type: WhatsAppMediaHeaderExampleSupportedMimeTypeInput | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("url", "url"),
        ("mime_type", "mimeType"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.url = get("url", UNSET)
        if (value := get("mimeType", UNSET)).__class__ is str:
            value = _WhatsAppMediaHeaderExampleSupportedMimeTypeInput(
                value
            ) or WhatsAppMediaHeaderExampleSupportedMimeTypeInput(value)
        model.mime_type = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.url) is not UNSET:
            data["url"] = value if value.__class__ is str else encode(value)
        if (value := model.mime_type) is not UNSET:
            data["mimeType"] = (
                value._value_ if value.__class__ is WhatsAppMediaHeaderExampleSupportedMimeTypeInput else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "url": {
                    "type": ("string",),
                    "stage": "SUBMIT",
                    "text": "Image: 8-bit RGB(A) jpeg/png 5MB; video: H.264/AAC, <=1 audio stream, 3gp/mp4 16MB; pdf 100MB. Not required for a draft.",
                },
                "mimeType": {
                    "type": ("string",),
                    "enum": WhatsAppMediaHeaderExampleSupportedMimeTypeInput._value2member_map_,
                },
            },
        }
