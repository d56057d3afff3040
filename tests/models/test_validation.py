"""The description's limits: each kind of limit, its path and its words; and what a later stage needs."""

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from sinch_provisioning import models, validation
from sinch_provisioning.errors import ValidationError
from sinch_provisioning.generated.api.rcs_questionnaire import get as get_questionnaire
from sinch_provisioning.generated.api.webhooks import create as create_webhook
from sinch_provisioning.generated.api.whatsapp_senders import create as create_sender
from sinch_provisioning.generated.api.whatsapp_senders import list as list_senders
from sinch_provisioning.generated.api.whatsapp_templates import create as create_template
from sinch_provisioning.models import Model
from sinch_provisioning.validation import Stage, missing, violations
from tests.models.examples import all_models, example_of
from tests.samples import of_kind


def broken(model: type[Model], data: dict[str, Any]) -> list[tuple[str, str]]:
    return [(violation.path, violation.limit) for violation in violations(model, data)]


BUTTON = {"ordering": 1, "type": "WEB_LINK", "name": "Go"}
LINK = "must have no variable but {{1}} at its end, and must not lead to wa.me or whatsapp.com"
WEBHOOK: Any = {"target": "https://example.com", "secret": "webhook-secret", "triggers": ["ALL"]}


@pytest.mark.parametrize(
    ("model", "data", "expected"),
    [
        (models.WebhookInput, {}, [("target", "is required"), ("secret", "is required"), ("triggers", "is required")]),
        (models.WebhookInput, WEBHOOK | {"target": ""}, [("target", "must have at least 1 character")]),
        (models.WebhookInput, WEBHOOK | {"target": "x" * 743}, [("target", "must have at most 742 characters")]),
        (models.WebhookInput, WEBHOOK | {"target": 3}, [("target", "must be a string")]),
        (models.WebhookInput, WEBHOOK | {"target": None}, [("target", "must be a string")]),
        (models.WebhookUpdateInput, {"target": None, "secret": None}, []),
        (models.WebhookInput, WEBHOOK | {"triggers": "ALL"}, [("triggers", "must be an array")]),
        (models.WebhookInput, WEBHOOK | {"triggers": ["BUNDLE_DONE"] * 2},
         [("triggers[1]", "must not repeat an earlier item")]),
        (models.KakaoTalkButtonInput, BUTTON | {"ordering": 0}, [("ordering", "must be at least 1")]),
        (models.KakaoTalkButtonInput, BUTTON | {"ordering": 6}, [("ordering", "must be at most 5")]),
        (models.KakaoTalkButtonInput, BUTTON | {"ordering": 1.5}, [("ordering", "must be a whole number")]),
        (models.KakaoTalkButtonInput, BUTTON | {"ordering": True}, [("ordering", "must be a whole number")]),
        (models.KakaoTalkButtonInput, BUTTON | {"ordering": 2.0}, []),
        (models.RcsPhoneInput, {"label": "A", "number": "++"},
         [("number", "must have at least 6 characters"), ("number", r"must match ^\+?[\d+\s]{6,15}$")]),
        (models.RcsPhoneInput, {"label": "A", "number": "+46 123 456"}, []),
        (models.RcsPhoneInput, {"label": "A", "number": "123456\n"}, []),
        (models.WhatsAppTemplateCompareIdentifierInput, {"templateName": "name\n", "templateLanguage": "PL"},
         [("templateName", "must match ^[a-z0-9][a-z0-9_]*[a-z0-9]$")]),
        (models.RcsSenderDetailsBrandInput, {"phones": [{"label": "A", "number": "123456"}, {"label": "A"}]},
         [("phones[1].number", "is required")]),
        (models.RcsSenderDetailsBrandInput, {"phones": []}, [("phones", "must have at least 1 item")]),
        (models.RcsSenderInput, {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP", "details": 3},
         [("details", "must be an object")]),
        (models.BundleInput, {"region": "EU", "convApp": "yes"},
         [("convApp", "must be an object or a boolean")]),
        (models.BundleInput, {"region": "EU", "convApp": True, "smsApp": {}}, []),
        (models.BundleInput, {"region": "EU", "subproject": {"labels": {"a": 1}}},
         [("subproject.labels.a", "must be a string")]),
        (models.WhatsAppUrlButtonInput, {"type": "URL", "url": "https://example.com/{{1}}/x"}, [("url", LINK)]),
        (models.WhatsAppUrlButtonInput, {"type": "URL", "url": "https://example.com/{{2}}"}, [("url", LINK)]),
        (models.WhatsAppUrlButtonInput, {"type": "URL", "url": "https://user@WA.me:443/1"}, [("url", LINK)]),
        (models.WhatsAppUrlButtonInput, {"type": "URL", "url": "api.whatsapp.com?x"}, [("url", LINK)]),
        (models.WhatsAppUrlButtonInput, {"type": "URL", "url": "https://example.com"}, []),
        (models.WhatsAppUrlButtonInput, {"type": "URL", "url": "https://example.com/?to=https://wa.me/{{1}}"}, []),
        (models.WhatsAppUrlButtonInput, {"type": "URL", "url": "https://notwhatsapp.com/wa.me"}, []),
        (models.RcsEmailInput, {"label": "A", "address": "nobody"}, [("address", "must be an e-mail address")]),
        (models.RcsEmailInput, {"label": "A", "address": "a b@example.com"},
         [("address", "must be an e-mail address")]),
        (models.RcsEmailInput, {"label": "A", "address": "a.b+c@mail.example.com"}, []),
        (models.WhatsAppTemplateDetailsInput, {"components": [{"type": "BODY", "text": 3}]},
         [("components[0].text", "must be a string")]),
        (models.WhatsAppTemplateDetailsInput, {"components": [{"type": "HEADER", "format": "TEXT", "text": "x" * 61}]},
         [("components[0].text", "must have at most 60 characters")]),
    ],
)  # fmt: skip
def test_a_limit_is_checked(model: type[Model], data: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert broken(model, data) == expected


def test_an_enum_names_what_is_allowed() -> None:
    ((path, limit),) = broken(models.WebhookInput, WEBHOOK | {"triggers": ["NOTHING"]})
    assert path == "triggers[0]"
    assert limit.startswith("must be one of ")
    assert limit.endswith(f"and {len(models.WebhookTrigger) - 12} more")


def test_a_component_of_an_unknown_type_names_the_alternatives() -> None:
    components = [{"type": "HOLOGRAM"}, {"text": "Hi"}, {"type": "HEADER", "format": "TXT"}]
    assert broken(models.WhatsAppTemplateDetailsInput, {"components": components}) == [
        ("components[0].type", "must be one of HEADER, BODY, FOOTER, BUTTONS, CAROUSEL, LIMITED_TIME_OFFER"),
        ("components[1].type", "is required: one of HEADER, BODY, FOOTER, BUTTONS, CAROUSEL, LIMITED_TIME_OFFER"),
        ("components[2].format", "must be one of LOCATION, TEXT, DOCUMENT, IMAGE, VIDEO"),
    ]


def told(model: type[Model], data: Model | dict[str, Any], **options: bool) -> list[str]:
    return [str(violation) for violation in violations(model, data, **options)]


@pytest.mark.parametrize(
    ("model", "data", "expected"),
    [
        (models.WhatsAppSenderInput, {"phoneNumberId": "1", "region": "XX"},
         "region: must be one of BR, EU, US, got 'XX'"),
        (models.WhatsAppSenderInput, {"phoneNumberId": "1", "region": "eu"},
         "region: must be one of BR, EU, US, got 'eu'; did you mean 'EU'?"),
        (models.WhatsAppSenderInput, {"phoneNumberId": 3}, "phoneNumberId: must be a string, got 3"),
        (models.WhatsAppSenderInput, {"phoneNumberId": None}, "phoneNumberId: must be a string, got None"),
        (models.WhatsAppSenderInput, {"phoneNumberId": {"a": 1}}, "phoneNumberId: must be a string, got an object"),
        (models.WhatsAppSenderInput, {"phoneNumberId": 10**5000},
         "phoneNumberId: must be a string, got an integer of 16610 bits"),
        (models.WhatsAppSenderInput, {"phoneNumberId": [1]}, "phoneNumberId: must be a string, got an array of 1 item"),
        (models.WebhookInput, WEBHOOK | {"target": "abc" * 300},
         ("target: must have at most 742 characters, got a string of 900 characters that starts with "
          "'abcabcabcabcabcabcab'")),
        (models.WebhookInput, WEBHOOK | {"triggers": ["BUNDLE_DON"]},
         (f"triggers[0]: must be one of BUNDLE_DONE and {len(models.WebhookTrigger) - 1} more, got 'BUNDLE_DON'; "
          "did you mean 'BUNDLE_DONE'?")),
        (models.KakaoTalkButtonInput, BUTTON | {"ordering": 6}, "ordering: must be at most 5, got 6"),
        (models.WhatsAppTemplateCompareIdentifierInput, {"templateName": "N", "templateLanguage": "PL"},
         "templateName: must match ^[a-z0-9][a-z0-9_]*[a-z0-9]$, got 'N'"),
    ],
)  # fmt: skip
def test_a_violation_shows_the_value_and_what_was_probably_meant(
    model: type[Model], data: dict[str, Any], expected: str
) -> None:
    assert told(model, data) == [expected]


def test_a_credential_is_never_shown() -> None:
    hush = "hush" * 200
    for value in ("hush\ud800" * 40, hush, [hush], {"a": hush}):
        body: Any = {"target": "", "secret": value, "triggers": ["BUNDLE_DONE"], "secrets": hush}
        with pytest.raises(ValidationError) as caught:
            validation.check(create_webhook.build("project", body))
        assert [violation.path for violation in caught.value.violations] == ["secrets", "target", "secret"]
        assert "hush" not in str(caught.value) + repr(caught.value) + repr(caught.value.violations)
    model = models.WebhookInput(target="t", secret=hush, triggers=[])
    assert "secret: must have at most 128 characters, got a string of 800 characters" in told(
        models.WebhookInput, model
    )
    code = told(models.KakaoTalkSenderVerifyInput, {"code": "hush"})
    assert code == ["code: must be a whole number, got a string of 4 characters"]


def test_the_error_lists_every_violation() -> None:
    with pytest.raises(ValidationError) as caught:
        validation.check(create_webhook.build("project", {"target": "", "triggers": ["hush"]}))  # type: ignore[arg-type]
    assert caught.value.operation == "webhooks.create"
    assert str(caught.value).startswith("3 validation errors for webhooks.create:\n  secret: is required\n  target: ")
    with pytest.raises(ValidationError, match=r"^1 validation error for webhooks.create:\n  target: "):
        validation.check(create_webhook.build("project", {**WEBHOOK, "target": ""}))  # type: ignore[arg-type]


# Keys that the description does not know.


@pytest.mark.parametrize(
    ("model", "data", "expected"),
    [
        (models.WhatsAppSenderInput, {"phoneNumberId": "1", "regoin": "EU"},
         ["regoin: is not a known field; did you mean 'region'?"]),
        (models.WhatsAppSenderInput, {"phoneNumberID": "1"},
         ["phoneNumberID: is not a known field; did you mean 'phoneNumberId'?"]),
        (models.WhatsAppSenderUpdateInput, {"details": {"display_name": "Name"}},
         ["details.display_name: is not a known field; did you mean 'displayName'?"]),
        (models.WebhookInput, WEBHOOK | {"colour": "red"},
         ["colour: is not a known field; known are target, secret, triggers"]),
        (models.WebhookInput, WEBHOOK | {1: 2}, ["body: must have strings as keys, got a number"]),
        (models.RcsSenderDetailsBrandInput, {"phones": [{"label": "A", "nummer": "123456"}]},
         ["phones[0].nummer: is not a known field; did you mean 'number'?"]),
        (models.WhatsAppTemplateDetailsInput, {"components": [{"type": "BODY", "txt": "Hi"}]},
         ["components[0].txt: is not a known field; did you mean 'text'?"]),
        (models.BundleInput, {"region": "EU", "subproject": {"labels": {"any": "thing"}}}, []),
    ],
)  # fmt: skip
def test_an_unknown_key_of_a_mapping_is_a_violation(
    model: type[Model], data: dict[str, Any], expected: list[str]
) -> None:
    assert told(model, data) == expected


def test_unknown_keys_can_be_allowed() -> None:
    assert told(models.WebhookInput, WEBHOOK | {"new": {"deep": 1}}, allow_unknown=True) == []
    # What is required is still missed.
    assert told(models.WhatsAppSenderInput, {"phoneNumberID": "1"}, allow_unknown=True) == [
        "phoneNumberId: is required"
    ]


def test_what_a_model_carries_is_let_through() -> None:
    update = models.WhatsAppSenderDetailsUpdateInput(about="Hi", additional_properties={"newer": {"than": "us"}})
    assert told(models.WhatsAppSenderUpdateInput, models.WhatsAppSenderUpdateInput(details=update)) == []
    assert told(models.WhatsAppSenderUpdateInput, {"details": update}) == []
    # A mapping inside of a model is a mapping.
    wrong = models.WhatsAppSenderUpdateInput(details={"abuot": "Hi"})  # type: ignore[arg-type]
    assert told(models.WhatsAppSenderUpdateInput, wrong) == [
        "details.abuot: is not a known field; did you mean 'about'?"
    ]


def test_an_answer_can_be_sent_back_as_input() -> None:
    webhook = models.Webhook.from_dict(WEBHOOK | {"id": "w", "created": "2023-01-19T13:11:08Z", "newer": 1})
    assert told(models.WebhookInput, webhook) == []
    assert told(models.BundleInput, models.BundleInput(region="EU", webhooks=[webhook])) == []  # type: ignore[list-item]
    components = [
        {"type": "BODY", "text": "Hi", "newer": 1},
        {"type": "HOLOGRAM", "depth": 3},
        {"type": "BUTTONS", "buttons": [{"type": "TELEPATHY", "newer": 1}]},
    ]
    details = models.WhatsAppTemplateDetails.from_dict({"components": components})
    assert told(models.WhatsAppTemplateDetailsInput, details) == []
    assert len(told(models.WhatsAppTemplateDetailsInput, {"components": components})) == 3


def test_paths_have_the_names_that_the_input_has() -> None:
    details = models.WhatsAppSenderDetailsUpdateInput(display_name="x" * 600)
    for body, path in (
        (models.WhatsAppSenderUpdateInput(details=details), "details.display_name"),
        ({"details": details}, "details.display_name"),
        (models.WhatsAppSenderUpdateInput(details={"displayName": "x" * 600}), "details.displayName"),
        ({"details": {"displayName": "x" * 600}}, "details.displayName"),
    ):
        assert [each.path for each in violations(models.WhatsAppSenderUpdateInput, body)] == [path]
    empty = models.WhatsAppSenderInput.from_dict({})
    assert told(models.WhatsAppSenderInput, empty) == ["phone_number_id: is required"]


def test_a_union_that_fits_none_tells_of_the_nearest_variant() -> None:
    for body, expected in (
        ({}, ["phoneNumberId: is required"]),
        ({"phoneNumberID": "1"}, ["phoneNumberID: is not a known field; did you mean 'phoneNumberId'?"]),
        ({"regoin": "EU"}, ["phoneNumberId: is required", "regoin: is not a known field; did you mean 'region'?"]),
        ({"phoneNumberProvider": "CUSTOMER"}, ["details: is required"]),
        ({"phoneNumberProvider": "CUSTOMER", "details": {"displayname": "Contoso", "country_code": "46"}},
         ["details.vertical: is required",
          "details.displayname: is not a known field; did you mean 'displayName'?",
          "details.country_code: is not a known field; did you mean 'countryCode'?"]),
        (models.WhatsAppSenderInput.from_dict({"region": "XX"}),
         ["phone_number_id: is required", "region: must be one of BR, EU, US, got 'XX'"]),
    ):  # fmt: skip
        with pytest.raises(ValidationError) as caught:
            validation.check(create_sender.build("project", body))  # type: ignore[arg-type]
        assert [str(each) for each in caught.value.violations] == expected


def test_many_unknown_keys_cost_little() -> None:
    data = WEBHOOK | {f"targe{number}": 1 for number in range(20_000)}
    found = violations(models.WebhookInput, data)
    assert len(found) == 20_000
    assert sum(each.suggestion is not None for each in found) <= 20
    assert told(models.WebhookInput, WEBHOOK | {"t" * 100_000: 1})[0].endswith("known are target, secret, triggers")


def test_parameters_have_limits_too() -> None:
    for size in (0, 101):
        with pytest.raises(ValidationError, match=f"page_size: must be at .*, got {size}"):
            validation.check(list_senders.build("project", page_size=size))
    with pytest.raises(ValidationError, match=r"filter_states\[0\]: must be one of"):
        validation.check(list_senders.build("project", filter_states=[models.WhatsAppSenderState("SLEEPING")]))
    with pytest.raises(ValidationError, match="use_case: must be one of"):
        validation.check(get_questionnaire.build("project", models.RcsSenderUseCase("NOTHING")))
    validation.check(list_senders.build("project", page_size=100, filter_states=[models.WhatsAppSenderState.ACTIVE]))


def test_a_model_and_a_mapping_are_checked_alike() -> None:
    mapping = {"name": "Name", "language": "EN", "category": "UTILITY"}
    model = models.WhatsAppTemplateInput.from_dict(mapping)
    found = []
    for body in (mapping, model):
        with pytest.raises(ValidationError) as caught:
            validation.check(create_template.build("project", body))  # type: ignore[arg-type]
        found.append(caught.value.violations)
    assert found[0] == found[1]
    assert [str(each) for each in found[0]] == ["name: must match ^[a-z0-9][a-z0-9_]*[a-z0-9]$, got 'Name'"]


def test_something_else_than_a_body_is_refused() -> None:
    with pytest.raises(ValidationError, match=r"create:\n  body: must be an input model or a mapping, got 'x'"):
        create_webhook.build("project", "x")  # type: ignore[arg-type]


# An independent validator must agree on the description's own keywords, for any value.

_KEYWORDS = ("minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems", "uniqueItems", "format")


def as_json_schema(limits: dict[str, Any]) -> dict[str, Any]:
    if "anyOf" in limits:
        return {"anyOf": [as_json_schema(branch) for branch in limits["anyOf"]]}
    schema = {keyword: limits[keyword] for keyword in _KEYWORDS if keyword in limits}
    if limits.get("type"):
        schema["type"] = list(limits["type"])
    if "enum" in limits:
        # Null is said by the type; the description never lists it among the values.
        schema["enum"] = [*limits["enum"], *([None] if "null" in limits["type"] else [])]
    if "items" in limits:
        schema["items"] = as_json_schema(limits["items"])
    if "values" in limits:
        schema["additionalProperties"] = as_json_schema(limits["values"])
    if "model" in limits:
        schema |= as_json_schema_of_model(limits["model"])
    return schema


def as_json_schema_of_model(model: type[Model]) -> dict[str, Any]:
    shape = model.schema()
    return {
        "required": list(shape.get("required", ())),
        "additionalProperties": False,
        "properties": {name: as_json_schema(limits) for name, limits in shape["properties"].items()},
    }


INPUTS = [model for model in all_models() if model.__name__.endswith("Input")]
VALUES: st.SearchStrategy[Any] = (
    st.none()
    | st.booleans()
    | st.integers(-5, 5000)
    | st.floats(0, 9)
    | st.text(max_size=70)
    | st.just([])
    | (st.sampled_from(["EU", "US", "ALL", "DRAFT", "PUBLIC", "HEADER", "+46123456", "12-3456789", "123456789"]))
)


@pytest.mark.parametrize("model", INPUTS, ids=lambda model: model.__name__)
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(data=st.data())
def test_an_independent_validator_agrees(model: type[Model], data: st.DataObject) -> None:
    document = copy.deepcopy(example_of(model, 3))
    for name in data.draw(st.lists(st.sampled_from(sorted(document)), max_size=3, unique=True)):
        if data.draw(st.booleans()):
            document[name] = data.draw(VALUES)
        else:
            del document[name]
    if data.draw(st.booleans()):
        document[data.draw(st.text(max_size=9))] = data.draw(VALUES)
    schema = {"type": "object", **as_json_schema_of_model(model)}
    validator = Draft202012Validator(schema, format_checker=FormatChecker(["email"]))
    assert bool(violations(model, document)) == (not validator.is_valid(document)), [
        error.message for error in validator.iter_errors(document)
    ]


# What a later stage needs.


def paths(found: list[validation.Missing]) -> list[str]:
    return [each.path for each in found]


def test_a_draft_may_lack_what_submission_needs() -> None:
    draft = models.KakaoTalkSenderInput(plus_friend_id="friend", status=models.KakaoTalkAction.DRAFT)
    assert violations(models.KakaoTalkSenderInput, draft) == []
    found = missing(draft, stage=Stage.SUBMIT)
    assert paths(found) == [
        "details",
        "details.adminPhoneNo",
        "details.name",
        "details.topLevelCategoryCode",
        "details.midLevelCategoryCode",
        "details.subLevelCategoryCode",
    ]
    assert all(each.stage is Stage.SUBMIT for each in found)
    assert "Exactly 3 digits" in found[3].description


def test_a_mapping_and_what_the_api_returned_are_looked_at_too() -> None:
    mapping = {
        "name": "welcome",
        "language": "EN",
        "category": "UTILITY",
        "details": {"components": [{"type": "BODY"}]},
    }
    template = models.WhatsAppTemplate.from_dict(mapping)
    model = models.WhatsAppTemplateInput.from_dict(mapping)
    for body in (mapping, template, model):
        assert paths(missing(body, stage=Stage.SUBMIT)) == []
    del mapping["details"]
    for body in (mapping, models.WhatsAppTemplate.from_dict(mapping), models.WhatsAppTemplateInput.from_dict(mapping)):
        assert paths(missing(body, stage=Stage.SUBMIT)) == ["details", "details.components"]


def test_a_launch_needs_the_answers_of_its_countries() -> None:
    sender = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP", "details": {"countries": ["GB"]}}
    found = paths(missing(sender, stage=Stage.LAUNCH))
    assert "details.questionnaire.gb.answers.brandIndustry" in found
    assert "details.questionnaire.verification.answers.email" in found
    assert not [path for path in found if ".us" in path]
    sender["details"] = {"countries": ["US"]}
    assert [path for path in paths(missing(sender, stage=Stage.LAUNCH)) if ".us" in path]
    assert missing(sender, stage=Stage.SUBMIT) == []


def test_the_us_answers_that_were_begun_decide_what_is_missing() -> None:
    answers = {"ownershipType": "PUBLIC", "taxIdCountry": "US", "companyLegalName": "A"}
    sender = models.RcsSender.from_dict({"details": {"questionnaire": {"us": {"answers": answers}}}})
    found = paths(missing(sender, stage=Stage.LAUNCH))
    assert "details.questionnaire.us.answers.stockSymbol" in found
    assert "details.questionnaire.us.answers.companyLegalName" not in found


def test_a_mapping_that_fits_nothing_is_refused() -> None:
    with pytest.raises(TypeError, match="model="):
        missing({"colour": "red"}, stage=Stage.SUBMIT)
    with pytest.raises(TypeError, match="model or a mapping"):
        missing(3, stage=Stage.SUBMIT)  # type: ignore[arg-type]
    assert missing({"colour": "red"}, stage=Stage.SUBMIT, model=models.WebhookInput)


@pytest.mark.parametrize("sample", of_kind("response"), ids=str)
def test_looking_for_what_is_missing_never_fails(sample: Any) -> None:
    model = sample.operation.decode_response(sample.status, sample.value)
    for stage in Stage:
        missing(model, stage=stage)
