# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

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

from .rcs_answer_metadata import RcsAnswerMetadata

_RcsAnswerMetadata = RcsAnswerMetadata.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsGeneralAnswers(Model):
    """What the API calls RcsSenderDetailsQuestionnaireGeneralAnswersDto.

    Attributes:
        opt_in_description: How users' opt-in is collected.
        opt_in_description_metadata: See RcsAnswerMetadata.
        trigger_description: What causes messages to be sent to users.
        trigger_description_metadata: See RcsAnswerMetadata.
        interactions_description:
        interactions_description_metadata: See RcsAnswerMetadata.
        opt_out_description: What the sender replies to a user who opts out.
        opt_out_description_metadata: See RcsAnswerMetadata.
        video_uris: Public video URIs of the sender, used only for review.
        screenshot_uris: Public screenshot URIs of the sender, used only for review.
    """

    opt_in_description: str | None
    opt_in_description_metadata: RcsAnswerMetadata | None
    trigger_description: str | None
    trigger_description_metadata: RcsAnswerMetadata | None
    interactions_description: str | None
    interactions_description_metadata: RcsAnswerMetadata | None
    opt_out_description: str | None
    opt_out_description_metadata: RcsAnswerMetadata | None
    video_uris: list[str] | None
    screenshot_uris: list[str] | None

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
        opt_in_description_metadata: RcsAnswerMetadata | Unset = UNSET,
        trigger_description: str | Unset = UNSET,
        trigger_description_metadata: RcsAnswerMetadata | Unset = UNSET,
        interactions_description: str | Unset = UNSET,
        interactions_description_metadata: RcsAnswerMetadata | Unset = UNSET,
        opt_out_description: str | Unset = UNSET,
        opt_out_description_metadata: RcsAnswerMetadata | Unset = UNSET,
        video_uris: list[str] | Unset = UNSET,
        screenshot_uris: list[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsGeneralAnswers, _Blank)
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
        model: Self = new(_Blank if cls is RcsGeneralAnswers else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("optInDescription")) is None:
            missing += 1
        model.opt_in_description = value
        if (value := get("optInDescriptionMetadata")).__class__ is dict:
            value = _RcsAnswerMetadata(value)
        elif value is None:
            missing += 1
        model.opt_in_description_metadata = value
        if (value := get("triggerDescription")) is None:
            missing += 1
        model.trigger_description = value
        if (value := get("triggerDescriptionMetadata")).__class__ is dict:
            value = _RcsAnswerMetadata(value)
        elif value is None:
            missing += 1
        model.trigger_description_metadata = value
        if (value := get("interactionsDescription")) is None:
            missing += 1
        model.interactions_description = value
        if (value := get("interactionsDescriptionMetadata")).__class__ is dict:
            value = _RcsAnswerMetadata(value)
        elif value is None:
            missing += 1
        model.interactions_description_metadata = value
        if (value := get("optOutDescription")) is None:
            missing += 1
        model.opt_out_description = value
        if (value := get("optOutDescriptionMetadata")).__class__ is dict:
            value = _RcsAnswerMetadata(value)
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
                value.to_dict() if value.__class__ is RcsAnswerMetadata else encode(value)
            )
        if (value := model.trigger_description) is not None:
            data["triggerDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.trigger_description_metadata) is not None:
            data["triggerDescriptionMetadata"] = (
                value.to_dict() if value.__class__ is RcsAnswerMetadata else encode(value)
            )
        if (value := model.interactions_description) is not None:
            data["interactionsDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.interactions_description_metadata) is not None:
            data["interactionsDescriptionMetadata"] = (
                value.to_dict() if value.__class__ is RcsAnswerMetadata else encode(value)
            )
        if (value := model.opt_out_description) is not None:
            data["optOutDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.opt_out_description_metadata) is not None:
            data["optOutDescriptionMetadata"] = (
                value.to_dict() if value.__class__ is RcsAnswerMetadata else encode(value)
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
                "optInDescription": {"type": ("string",)},
                "optInDescriptionMetadata": {"type": ("object",), "model": RcsAnswerMetadata},
                "triggerDescription": {"type": ("string",)},
                "triggerDescriptionMetadata": {"type": ("object",), "model": RcsAnswerMetadata},
                "interactionsDescription": {"type": ("string",)},
                "interactionsDescriptionMetadata": {"type": ("object",), "model": RcsAnswerMetadata},
                "optOutDescription": {"type": ("string",)},
                "optOutDescriptionMetadata": {"type": ("object",), "model": RcsAnswerMetadata},
                "videoUris": {"type": ("array",), "items": {"type": ("string",)}},
                "screenshotUris": {"type": ("array",), "items": {"type": ("string",)}},
            },
        }


_Blank: Any = blank(RcsGeneralAnswers)
_KNOWN = frozenset(wire for _, wire in RcsGeneralAnswers.FIELDS)
