# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)

from .rcs_question_object import RcsQuestionObject

_RcsQuestionObject = RcsQuestionObject.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsGeneralQuestions(Model):
    """What the API calls RcsSenderDetailsQuestionnaireGeneralQuestionsDto.

    Attributes:
        opt_in_description: How users' opt-in is collected.
        trigger_description: What causes messages to be sent to users.
        interactions_description: See RcsQuestionObject.
        opt_out_description: What the sender replies to a user who opts out.
        video_uris: Public video URIs of the sender, used only for review.
        screenshot_uris: Public screenshot URIs of the sender, used only for review.
    """

    opt_in_description: RcsQuestionObject | MaybeNone
    trigger_description: RcsQuestionObject | MaybeNone
    interactions_description: RcsQuestionObject | MaybeNone
    opt_out_description: RcsQuestionObject | MaybeNone
    video_uris: RcsQuestionObject | MaybeNone
    screenshot_uris: RcsQuestionObject | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("opt_in_description", "optInDescription"),
        ("trigger_description", "triggerDescription"),
        ("interactions_description", "interactionsDescription"),
        ("opt_out_description", "optOutDescription"),
        ("video_uris", "videoUris"),
        ("screenshot_uris", "screenshotUris"),
    )

    def __init__(
        self,
        *,
        opt_in_description: RcsQuestionObject,
        trigger_description: RcsQuestionObject,
        interactions_description: RcsQuestionObject,
        opt_out_description: RcsQuestionObject,
        video_uris: RcsQuestionObject,
        screenshot_uris: RcsQuestionObject,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsGeneralQuestions, _Blank)
        self.opt_in_description = opt_in_description
        self.trigger_description = trigger_description
        self.interactions_description = interactions_description
        self.opt_out_description = opt_out_description
        self.video_uris = video_uris
        self.screenshot_uris = screenshot_uris
        self._finish(
            (
                opt_in_description,
                trigger_description,
                interactions_description,
                opt_out_description,
                video_uris,
                screenshot_uris,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsGeneralQuestions else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("optInDescription")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.opt_in_description = value
        if (value := get("triggerDescription")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.trigger_description = value
        if (value := get("interactionsDescription")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.interactions_description = value
        if (value := get("optOutDescription")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.opt_out_description = value
        if (value := get("videoUris")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.video_uris = value
        if (value := get("screenshotUris")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.screenshot_uris = value
        if surplus := missing + len(data) - 6:
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
            data["optInDescription"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.trigger_description) is not None:
            data["triggerDescription"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.interactions_description) is not None:
            data["interactionsDescription"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.opt_out_description) is not None:
            data["optOutDescription"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.video_uris) is not None:
            data["videoUris"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.screenshot_uris) is not None:
            data["screenshotUris"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "optInDescription",
                "triggerDescription",
                "interactionsDescription",
                "optOutDescription",
                "videoUris",
                "screenshotUris",
            ),
            "properties": {
                "optInDescription": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "text": "How users' opt-in is collected",
                },
                "triggerDescription": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "text": "What causes messages to be sent to users",
                },
                "interactionsDescription": {"type": ("object",), "model": RcsQuestionObject},
                "optOutDescription": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "text": "What the sender replies to a user who opts out",
                },
                "videoUris": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "text": "Public video URIs of the sender, used only for review",
                },
                "screenshotUris": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "text": "Public screenshot URIs of the sender, used only for review",
                },
            },
        }


_Blank: Any = blank(RcsGeneralQuestions)
_KNOWN = frozenset(wire for _, wire in RcsGeneralQuestions.FIELDS)
