"""The launch questionnaire of RCS: questions by country, and the answers of a sender beside them."""

import re
from collections.abc import Iterable
from typing import Any, Final

from sinch_provisioning import models
from sinch_provisioning.testing.calls import Call, handles
from sinch_provisioning.testing.refusals import Refusal
from sinch_provisioning.testing.state import JsonObject, part_of
from sinch_provisioning.validation import violations

_US_VERSIONS: Final[dict[str, type[models.Model]]] = {
    "NON_US_PRIVATE": models.RcsNonUsPrivateCampaignQuestions,
    "NON_US_PUBLIC": models.RcsNonUsPublicCampaignQuestions,
    "US_PRIVATE": models.RcsUsPrivateCampaignQuestions,
    "US_PUBLIC": models.RcsUsPublicCampaignQuestions,
}
US_QUESTIONNAIRE_VERSIONS: Final = ("v1", "v2")
_OLD_US: Final = frozenset(("ein", "fullCompanyAddress", "fullCompanyAddressMetadata", "smsCampaign"))
_SUGGESTED: Final = {
    "optInDescription": ["On our website", "By subscribing to a newsletter"],
    "interactionsDescription": ["Online payment", "Password reset"],
    "optOutDescription": ["Thank you for opting out", "You are unsubscribed"],
}


@handles("rcs.questionnaire.get")
def _get(call: Call) -> JsonObject:
    use_case = call.arguments[0]
    if not models.RcsSenderUseCase(use_case).is_known:
        raise Refusal(400, "questionnaire_invalid_use_case", f"{use_case!r} is no use case.")
    countries = [code for text in call.query.get("countries", ()) for code in text.split(",")]
    strange = [code for code in countries if not models.RcsLaunchCountryCodeInput(code).is_known]
    if strange:
        raise Refusal(
            400,
            "questionnaire_invalid_country",
            f"No sender can be launched in {', '.join(strange)}.",
            information={"supportedCountries": [code.value for code in models.RcsLaunchCountryCodeInput]},
        )
    version = call.choice("usQuestionnaireBrandCampaignVersion", tuple(_US_VERSIONS)) or "US_PUBLIC"
    old = call.choice("usQuestionnaireVersion", US_QUESTIONNAIRE_VERSIONS) == "v1"
    return {part: {"questions": questions} for part, questions in _questions(countries, version, old=old).items()}


def show_questionnaire(stored: JsonObject, countries: Iterable[str]) -> JsonObject:
    """Put the questions beside the answers of a sender."""
    us_answers = part_of(part_of(stored, "us"), "answers")
    old = not _are_of_brand_campaign(us_answers)
    us_answers = {name: value for name, value in us_answers.items() if (name in _OLD_US) == old}
    ownership = us_answers.get("ownershipType") or "PUBLIC"
    prefix = "US" if (us_answers.get("taxIdCountry") or "US") == "US" else "NON_US"
    asked = _questions([*countries, *(part.upper() for part in stored)], f"{prefix}_{ownership}", old=old)
    answers = {part: part_of(part_of(stored, part), "answers") for part in asked} | {"us": us_answers}
    return {part: {"questions": questions, "answers": answers[part]} for part, questions in asked.items()}


def _are_of_brand_campaign(us_answers: JsonObject) -> bool:
    """Tell apart the two versions of the US questionnaire, which share no answer."""
    if us_answers and us_answers.keys() <= _OLD_US:
        return False
    return not violations(models.RcsCampaignAnswers, us_answers, allow_unknown=True)


def _questions(countries: Iterable[str], us_version: str, *, old: bool) -> JsonObject:
    asked = {
        "general": _ask(models.RcsGeneralQuestions),
        "verification": _ask(models.RcsVerificationQuestions),
    }
    named = set(countries)
    if "GB" in named:
        asked["gb"] = _ask(models.RcsGBQuestions)
    if "FR" in named:
        asked["fr"] = _ask(models.RcsFRQuestions)
    if "US" in named:
        asked["us"] = _ask(models.RcsUSQuestions if old else _US_VERSIONS[us_version])
    return asked


def _ask(model: type[models.Model]) -> JsonObject:
    """Ask for every field that the description's questions have; their order is the description's."""
    if model in _asked:
        return _asked[model]
    asked: dict[str, Any] = {}
    for _, name in model.FIELDS:
        if name == "partner":
            asked[name] = _ask(models.RcsVerificationPartnerQuestions)
        else:
            words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()
            asked[name] = {"question": f"What is the {words}?", "suggestedAnswers": _SUGGESTED.get(name, [])}
    _asked[model] = asked
    return asked


_asked: Final[dict[type[models.Model], JsonObject]] = {}
