"""Every sample of the description is read as what it is, and written back unchanged."""

from typing import Any

import pytest

from sinch_provisioning import models, validation
from sinch_provisioning.generated.events import EVENT_MODELS
from sinch_provisioning.models import Model, UnknownVariant
from tests.samples import Sample, meaning, of_kind, samples


def decode(sample: Sample) -> Any:
    if sample.kind == "callback":
        return getattr(models, EVENT_MODELS[sample.value["type"]]).from_dict(sample.value)
    if sample.kind == "request":
        return sample.operation.decode_request(sample.value)
    return sample.operation.decode_response(sample.status, sample.value)


def walk(value: Any, path: str = "") -> list[tuple[str, Any]]:
    found = [(path, value)]
    if isinstance(value, Model):
        for name, _ in value.FIELDS:
            found += walk(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found += walk(item, f"{path}[{index}]")
    return found


def test_the_description_has_104_samples_of_requests_responses_and_callbacks() -> None:
    assert len(of_kind("request", "response", "callback")) == 104
    assert len(samples()) > 104


@pytest.mark.parametrize("sample", samples(), ids=str)
def test_a_sample_comes_back_equal(sample: Sample) -> None:
    assert meaning(decode(sample).to_dict()) == meaning(sample.value)


@pytest.mark.parametrize("sample", of_kind("request", "response", "callback"), ids=str)
def test_nothing_in_a_sample_is_unknown(sample: Sample) -> None:
    for path, value in walk(decode(sample)):
        assert not isinstance(value, UnknownVariant), path
        if isinstance(value, Model):
            assert not value._additional, (path, value.additional_properties)


@pytest.mark.parametrize("sample", of_kind("request"), ids=str)
def test_a_request_keeps_the_limits(sample: Sample) -> None:
    expected = {
        # The description allows two buttons on a card; its sample has three.
        "whatsapp.templates.create": ["details.components[6].cards[0].components[2].buttons"],
        # The pattern has no capital letters; the sample's name has one.
        "whatsapp.templates.compare": ["templates[0].templateName"],
    }
    model = decode(sample)
    found = validation.violations(type(model), sample.value)
    assert [violation.path for violation in found] == expected.get(sample.operation.name, [])


# What a person would call each object in a union, by what tells it: (type, format) of a component, type of a button.
COMPONENTS = {
    ("HEADER", "TEXT"): "TextHeaderComponent",
    ("HEADER", "IMAGE"): "MediaHeaderComponent",
    ("HEADER", "VIDEO"): "MediaHeaderComponent",
    ("HEADER", "DOCUMENT"): "MediaHeaderComponent",
    ("HEADER", "LOCATION"): "LocationHeaderComponent",
    ("BODY", None): "BodyComponent",
    ("FOOTER", None): "FooterComponent",
    ("BUTTONS", None): "ButtonsComponent",
    ("CAROUSEL", None): "CarouselComponent",
    ("LIMITED_TIME_OFFER", None): "LimitedTimeOfferComponent",
}
CARD_COMPONENTS = {"HEADER": "CardHeaderComponent", "BODY": "CardBodyComponent", "BUTTONS": "CardButtonsComponent"}
BUTTONS = {
    "PHONE_NUMBER": "PhoneNumberButton",
    "URL": "UrlButton",
    "QUICK_REPLY": "QuickReplyButton",
    "OTP": "OtpButton",
    "FLOW": "FlowButton",
    "REQUEST_CONTACT_INFO": "RequestContactInfoButton",
    "ORDER_DETAILS": "OrderDetailsButton",
    "COPY_CODE": "CopyCodeButton",
}


def expected_name(path: str, value: Model) -> str | None:
    data = value.to_dict()
    place = path.rpartition(".")[2].partition("[")[0]
    if place == "buttons" and "KakaoTalk" not in type(value).__name__:
        return BUTTONS[data["type"]]
    if place == "components":
        in_card = ".cards[" in path
        return CARD_COMPONENTS[data["type"]] if in_card else COMPONENTS[data["type"], data.get("format")]
    return None


@pytest.mark.parametrize("sample", of_kind("request", "response", "callback"), ids=str)
def test_components_and_buttons_are_what_a_person_would_call_them(sample: Sample) -> None:
    for path, value in walk(decode(sample)):
        if isinstance(value, Model) and path.endswith("]"):
            expected = expected_name(path, value)
            if expected is not None:
                plain = type(value).__name__.removeprefix("WhatsApp").removeprefix("Partial").removesuffix("Input")
                assert plain == expected, path


@pytest.mark.parametrize(
    ("whole", "changes", "details"),
    [
        ("WhatsAppSenderDetails", "WhatsAppSenderChanges", {"displayName": "A", "vertical": "RETAIL"}),
        ("WhatsAppAccountDetails", "WhatsAppAccountChanges", {"wabaName": "A", "clientBusinessManagerId": "1"}),
        ("WhatsAppTemplateDetails", "WhatsAppTemplateChanges", {"components": [], "messageSendTtlSeconds": 60}),
        ("KakaoTalkSenderDetails", "KakaoTalkSenderChanges", None),
        ("KakaoTalkTemplateDetails", "KakaoTalkTemplateChanges", None),
    ],
)
def test_changes_are_whole_or_partial_by_their_keys(whole: str, changes: str, details: dict[str, Any] | None) -> None:
    whole_model = getattr(models, whole)
    if details is None:
        details = dict.fromkeys(whole_model.schema()["required"], "x")
    model = getattr(models, changes)
    assert type(model.from_dict({"details": details}).details) is whole_model
    partial = dict(list(details.items())[1:])
    assert type(model.from_dict({"details": partial}).details).__name__.endswith("ChangesDetails")


def test_the_us_questionnaire_is_told_by_its_answers() -> None:
    public = {"ownershipType": "PUBLIC", "taxIdCountry": "US", "stockSymbol": "ABC"}
    private = {"ownershipType": "PRIVATE", "taxIdCountry": "US"}
    abroad = {"ownershipType": "PUBLIC", "taxIdCountry": "DE", "stockSymbol": "ABC"}
    abroad_private = {"ownershipType": "PRIVATE", "taxIdCountry": "DE"}
    short = {"companyLegalName": "A", "brandIndustry": "B", "messagesVolume": "1"}
    for answers, name in (
        (public, "RcsUsPublicCampaignAnswersInput"),
        (private, "RcsUsPrivateCampaignAnswersInput"),
        (abroad, "RcsNonUsPublicCampaignAnswersInput"),
        (abroad_private, "RcsNonUsPrivateCampaignAnswersInput"),
        (short, "RcsUSAnswersInput"),
    ):
        part = models.RcsQuestionnaireUSInput.from_dict({"answers": answers})
        assert type(part.answers).__name__ == name
