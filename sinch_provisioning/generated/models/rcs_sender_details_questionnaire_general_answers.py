# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_sender_details_questionnaire_answer_metadata import RcsSenderDetailsQuestionnaireAnswerMetadata

_RcsSenderDetailsQuestionnaireAnswerMetadata = RcsSenderDetailsQuestionnaireAnswerMetadata.from_dict
_KNOWN = frozenset(
    (
        "optInDescription",
        "optInDescriptionMetadata",
        "triggerDescription",
        "triggerDescriptionMetadata",
        "interactionsDescription",
        "interactionsDescriptionMetadata",
        "optOutDescription",
        "optOutDescriptionMetadata",
        "videoUris",
        "screenshotUris",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireGeneralAnswers(Model):
    """What the API calls RcsSenderDetailsQuestionnaireGeneralAnswersDto.

    Attributes:
        opt_in_description: How users' opt-in is collected.
        opt_in_description_metadata: See RcsSenderDetailsQuestionnaireAnswerMetadata.
        trigger_description: What causes messages to be sent to users.
        trigger_description_metadata: See RcsSenderDetailsQuestionnaireAnswerMetadata.
        interactions_description:
        interactions_description_metadata: See RcsSenderDetailsQuestionnaireAnswerMetadata.
        opt_out_description: What the sender replies to a user who opts out.
        opt_out_description_metadata: See RcsSenderDetailsQuestionnaireAnswerMetadata.
        video_uris: Public video URIs of the sender, used only for review.
        screenshot_uris: Public screenshot URIs of the sender, used only for review.
    """

    opt_in_description: str | Unset = UNSET
    opt_in_description_metadata: RcsSenderDetailsQuestionnaireAnswerMetadata | Unset = UNSET
    trigger_description: str | Unset = UNSET
    trigger_description_metadata: RcsSenderDetailsQuestionnaireAnswerMetadata | Unset = UNSET
    interactions_description: str | Unset = UNSET
    interactions_description_metadata: RcsSenderDetailsQuestionnaireAnswerMetadata | Unset = UNSET
    opt_out_description: str | Unset = UNSET
    opt_out_description_metadata: RcsSenderDetailsQuestionnaireAnswerMetadata | Unset = UNSET
    video_uris: list[str] | Unset = UNSET
    screenshot_uris: list[str] | Unset = UNSET

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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.opt_in_description = get("optInDescription", UNSET)
        if (value := get("optInDescriptionMetadata", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireAnswerMetadata(value)
        model.opt_in_description_metadata = value
        model.trigger_description = get("triggerDescription", UNSET)
        if (value := get("triggerDescriptionMetadata", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireAnswerMetadata(value)
        model.trigger_description_metadata = value
        model.interactions_description = get("interactionsDescription", UNSET)
        if (value := get("interactionsDescriptionMetadata", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireAnswerMetadata(value)
        model.interactions_description_metadata = value
        model.opt_out_description = get("optOutDescription", UNSET)
        if (value := get("optOutDescriptionMetadata", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireAnswerMetadata(value)
        model.opt_out_description_metadata = value
        model.video_uris = get("videoUris", UNSET)
        model.screenshot_uris = get("screenshotUris", UNSET)
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
            data["optInDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.opt_in_description_metadata) is not UNSET:
            data["optInDescriptionMetadata"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireAnswerMetadata else encode(value)
            )
        if (value := model.trigger_description) is not UNSET:
            data["triggerDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.trigger_description_metadata) is not UNSET:
            data["triggerDescriptionMetadata"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireAnswerMetadata else encode(value)
            )
        if (value := model.interactions_description) is not UNSET:
            data["interactionsDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.interactions_description_metadata) is not UNSET:
            data["interactionsDescriptionMetadata"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireAnswerMetadata else encode(value)
            )
        if (value := model.opt_out_description) is not UNSET:
            data["optOutDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.opt_out_description_metadata) is not UNSET:
            data["optOutDescriptionMetadata"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireAnswerMetadata else encode(value)
            )
        if (value := model.video_uris) is not UNSET:
            data["videoUris"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.screenshot_uris) is not UNSET:
            data["screenshotUris"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "optInDescription": {"type": ("string",)},
                "optInDescriptionMetadata": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireAnswerMetadata},
                "triggerDescription": {"type": ("string",)},
                "triggerDescriptionMetadata": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireAnswerMetadata,
                },
                "interactionsDescription": {"type": ("string",)},
                "interactionsDescriptionMetadata": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireAnswerMetadata,
                },
                "optOutDescription": {"type": ("string",)},
                "optOutDescriptionMetadata": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireAnswerMetadata,
                },
                "videoUris": {"type": ("array",), "items": {"type": ("string",)}},
                "screenshotUris": {"type": ("array",), "items": {"type": ("string",)}},
            },
        }
