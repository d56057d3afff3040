# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_answer_metadata_input import RcsAnswerMetadataInput

if TYPE_CHECKING:
    from .input_dicts import RcsAnswerMetadataInputDict

_RcsAnswerMetadataInput = RcsAnswerMetadataInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsGeneralAnswersInput(Model):
    """What the API calls RcsSenderDetailsQuestionnaireGeneralAnswersInputDto.

    Attributes:
        opt_in_description: Way in which users' opt-in is collected. At least 1 character.
        opt_in_description_metadata: Metadata attached to the answer.
        trigger_description: What causes messages to go out. At least 1 character.
        trigger_description_metadata: Metadata attached to the answer.
        interactions_description: How users and the sender interact. At least 1 character.
        interactions_description_metadata: Metadata attached to the answer.
        opt_out_description: Reply sent on opt-out. At least 1 character.
        opt_out_description_metadata: Metadata attached to the answer.
        video_uris: Public links to videos, used in review only. At least 1 item.
        screenshot_uris: Public links to screenshots, used in review only. At least 1 item.
    """

    opt_in_description: str | None
    opt_in_description_metadata: RcsAnswerMetadataInput | RcsAnswerMetadataInputDict | None
    trigger_description: str | None
    trigger_description_metadata: RcsAnswerMetadataInput | RcsAnswerMetadataInputDict | None
    interactions_description: str | None
    interactions_description_metadata: RcsAnswerMetadataInput | RcsAnswerMetadataInputDict | None
    opt_out_description: str | None
    opt_out_description_metadata: RcsAnswerMetadataInput | RcsAnswerMetadataInputDict | None
    video_uris: Sequence[str] | None
    screenshot_uris: Sequence[str] | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("opt_in_description", "optInDescription"),
        ("opt_in_description_metadata", "optInDescriptionMetadata"),
        ("trigger_description", "triggerDescription"),
        ("trigger_description_metadata", "triggerDescriptionMetadata"),
        ("interactions_description", "interactionsDescription"),
        ("interactions_description_metadata", "interactionsDescriptionMetadata"),
        ("opt_out_description", "optOutDescription"),
        ("opt_out_description_metadata", "optOutDescriptionMetadata"),
        ("video_uris", "videoUris"),
        ("screenshot_uris", "screenshotUris"),
    )

    def __init__(
        self,
        *,
        opt_in_description: str | Unset = UNSET,
        opt_in_description_metadata: RcsAnswerMetadataInput | RcsAnswerMetadataInputDict | Unset = UNSET,
        trigger_description: str | Unset = UNSET,
        trigger_description_metadata: RcsAnswerMetadataInput | RcsAnswerMetadataInputDict | Unset = UNSET,
        interactions_description: str | Unset = UNSET,
        interactions_description_metadata: RcsAnswerMetadataInput | RcsAnswerMetadataInputDict | Unset = UNSET,
        opt_out_description: str | Unset = UNSET,
        opt_out_description_metadata: RcsAnswerMetadataInput | RcsAnswerMetadataInputDict | Unset = UNSET,
        video_uris: Sequence[str] | Unset = UNSET,
        screenshot_uris: Sequence[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsGeneralAnswersInput, _Blank)
        self.opt_in_description = None if opt_in_description is UNSET else opt_in_description
        self.opt_in_description_metadata = None if opt_in_description_metadata is UNSET else opt_in_description_metadata
        self.trigger_description = None if trigger_description is UNSET else trigger_description
        self.trigger_description_metadata = (
            None if trigger_description_metadata is UNSET else trigger_description_metadata
        )
        self.interactions_description = None if interactions_description is UNSET else interactions_description
        self.interactions_description_metadata = (
            None if interactions_description_metadata is UNSET else interactions_description_metadata
        )
        self.opt_out_description = None if opt_out_description is UNSET else opt_out_description
        self.opt_out_description_metadata = (
            None if opt_out_description_metadata is UNSET else opt_out_description_metadata
        )
        self.video_uris = None if video_uris is UNSET else video_uris
        self.screenshot_uris = None if screenshot_uris is UNSET else screenshot_uris
        self._finish(
            (
                opt_in_description,
                opt_in_description_metadata,
                trigger_description,
                trigger_description_metadata,
                interactions_description,
                interactions_description_metadata,
                opt_out_description,
                opt_out_description_metadata,
                video_uris,
                screenshot_uris,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsGeneralAnswersInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("optInDescription")) is None:
            missing += 1
        model.opt_in_description = value
        if (value := get("optInDescriptionMetadata")).__class__ is dict:
            value = _RcsAnswerMetadataInput(value)
        elif value is None:
            missing += 1
        model.opt_in_description_metadata = value
        if (value := get("triggerDescription")) is None:
            missing += 1
        model.trigger_description = value
        if (value := get("triggerDescriptionMetadata")).__class__ is dict:
            value = _RcsAnswerMetadataInput(value)
        elif value is None:
            missing += 1
        model.trigger_description_metadata = value
        if (value := get("interactionsDescription")) is None:
            missing += 1
        model.interactions_description = value
        if (value := get("interactionsDescriptionMetadata")).__class__ is dict:
            value = _RcsAnswerMetadataInput(value)
        elif value is None:
            missing += 1
        model.interactions_description_metadata = value
        if (value := get("optOutDescription")) is None:
            missing += 1
        model.opt_out_description = value
        if (value := get("optOutDescriptionMetadata")).__class__ is dict:
            value = _RcsAnswerMetadataInput(value)
        elif value is None:
            missing += 1
        model.opt_out_description_metadata = value
        if (value := get("videoUris")) is None:
            missing += 1
        model.video_uris = value
        if (value := get("screenshotUris")) is None:
            missing += 1
        model.screenshot_uris = value
        if surplus := missing + len(data) - 10:
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
        if (value := model.opt_in_description) is not None:
            data["optInDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.opt_in_description_metadata) is not None:
            data["optInDescriptionMetadata"] = (
                value.to_dict() if value.__class__ is RcsAnswerMetadataInput else encode(value)
            )
        if (value := model.trigger_description) is not None:
            data["triggerDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.trigger_description_metadata) is not None:
            data["triggerDescriptionMetadata"] = (
                value.to_dict() if value.__class__ is RcsAnswerMetadataInput else encode(value)
            )
        if (value := model.interactions_description) is not None:
            data["interactionsDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.interactions_description_metadata) is not None:
            data["interactionsDescriptionMetadata"] = (
                value.to_dict() if value.__class__ is RcsAnswerMetadataInput else encode(value)
            )
        if (value := model.opt_out_description) is not None:
            data["optOutDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.opt_out_description_metadata) is not None:
            data["optOutDescriptionMetadata"] = (
                value.to_dict() if value.__class__ is RcsAnswerMetadataInput else encode(value)
            )
        if (value := model.video_uris) is not None:
            data["videoUris"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.screenshot_uris) is not None:
            data["screenshotUris"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "optInDescription": {"type": ("string",), "minLength": 1},
                "optInDescriptionMetadata": {"type": ("object",), "model": RcsAnswerMetadataInput},
                "triggerDescription": {"type": ("string",), "minLength": 1},
                "triggerDescriptionMetadata": {"type": ("object",), "model": RcsAnswerMetadataInput},
                "interactionsDescription": {"type": ("string",), "minLength": 1},
                "interactionsDescriptionMetadata": {"type": ("object",), "model": RcsAnswerMetadataInput},
                "optOutDescription": {"type": ("string",), "minLength": 1},
                "optOutDescriptionMetadata": {"type": ("object",), "model": RcsAnswerMetadataInput},
                "videoUris": {"type": ("array",), "minItems": 1, "items": {"type": ("string",)}},
                "screenshotUris": {"type": ("array",), "minItems": 1, "items": {"type": ("string",)}},
            },
        }


_Blank: Any = blank(RcsGeneralAnswersInput)
_KNOWN = frozenset(wire for _, wire in RcsGeneralAnswersInput.FIELDS)
