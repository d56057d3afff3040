# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .rcs_sender_details_questionnaire_question_object import RcsSenderDetailsQuestionnaireQuestionObject

_RcsSenderDetailsQuestionnaireQuestionObject = RcsSenderDetailsQuestionnaireQuestionObject.from_dict
_KNOWN = frozenset(
    (
        "optInDescription",
        "triggerDescription",
        "interactionsDescription",
        "optOutDescription",
        "videoUris",
        "screenshotUris",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireGeneralQuestions(Model):
    """What the API calls RcsSenderDetailsQuestionnaireGeneralQuestionsDto.

    Attributes:
        opt_in_description: How users' opt-in is collected.
        trigger_description: What causes messages to be sent to users.
        interactions_description: See RcsSenderDetailsQuestionnaireQuestionObject.
        opt_out_description: What the sender replies to a user who opts out.
        video_uris: Public video URIs of the sender, used only for review.
        screenshot_uris: Public screenshot URIs of the sender, used only for review.
    """

    opt_in_description: RcsSenderDetailsQuestionnaireQuestionObject
    trigger_description: RcsSenderDetailsQuestionnaireQuestionObject
    interactions_description: RcsSenderDetailsQuestionnaireQuestionObject
    opt_out_description: RcsSenderDetailsQuestionnaireQuestionObject
    video_uris: RcsSenderDetailsQuestionnaireQuestionObject
    screenshot_uris: RcsSenderDetailsQuestionnaireQuestionObject

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("opt_in_description", "optInDescription"),
        ("trigger_description", "triggerDescription"),
        ("interactions_description", "interactionsDescription"),
        ("opt_out_description", "optOutDescription"),
        ("video_uris", "videoUris"),
        ("screenshot_uris", "screenshotUris"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("optInDescription", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.opt_in_description = value
        if (value := get("triggerDescription", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.trigger_description = value
        if (value := get("interactionsDescription", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.interactions_description = value
        if (value := get("optOutDescription", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.opt_out_description = value
        if (value := get("videoUris", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.video_uris = value
        if (value := get("screenshotUris", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.screenshot_uris = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.opt_in_description) is not UNSET:
            data["optInDescription"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.trigger_description) is not UNSET:
            data["triggerDescription"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.interactions_description) is not UNSET:
            data["interactionsDescription"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.opt_out_description) is not UNSET:
            data["optOutDescription"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.video_uris) is not UNSET:
            data["videoUris"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.screenshot_uris) is not UNSET:
            data["screenshotUris"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "How users' opt-in is collected",
                },
                "triggerDescription": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "What causes messages to be sent to users",
                },
                "interactionsDescription": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireQuestionObject},
                "optOutDescription": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "What the sender replies to a user who opts out",
                },
                "videoUris": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "Public video URIs of the sender, used only for review",
                },
                "screenshotUris": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "Public screenshot URIs of the sender, used only for review",
                },
            },
        }
