"""GET /v1/projects/{projectId}/rcs/questionnaire/{useCase}"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sinch_provisioning.runtime.messages import (
    Caller,
    CallOptions,
    RawResponse,
    Request,
    Response,
    as_object,
    check_options,
    path_segment,
    refuse_body,
    require_project,
)

from ...models.rcs_launch_country_code_input import RcsLaunchCountryCodeInput, RcsLaunchCountryCodeInputLiteral
from ...models.rcs_questionnaire_base import RcsQuestionnaireBase
from ...models.rcs_sender_use_case import RcsSenderUseCase, RcsSenderUseCaseLiteral
from ...models.rcs_us_questionnaire_brand_campaign_version import (
    RcsUsQuestionnaireBrandCampaignVersion,
    RcsUsQuestionnaireBrandCampaignVersionLiteral,
)
from ...models.rcs_us_questionnaire_version import RcsUsQuestionnaireVersion, RcsUsQuestionnaireVersionLiteral
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody

OPERATION = OPERATIONS["rcs.questionnaire.get"]


def build(
    project_id: str,
    use_case: RcsSenderUseCase | RcsSenderUseCaseLiteral,
    *,
    countries: Sequence[RcsLaunchCountryCodeInput | RcsLaunchCountryCodeInputLiteral] | None = None,
    us_questionnaire_brand_campaign_version: RcsUsQuestionnaireBrandCampaignVersion
    | RcsUsQuestionnaireBrandCampaignVersionLiteral
    | None = None,
    us_questionnaire_version: RcsUsQuestionnaireVersion | RcsUsQuestionnaireVersionLiteral | None = None,
) -> Request:
    """Build the call; nothing is checked against the schemas yet, and nothing is sent.

    Raises `errors.ValidationError` for a path argument that is empty or not a string.
    """
    query: dict[str, Any] = {}
    if countries is not None:
        query["countries"] = countries
    if us_questionnaire_brand_campaign_version is not None:
        query["usQuestionnaireBrandCampaignVersion"] = us_questionnaire_brand_campaign_version
    if us_questionnaire_version is not None:
        query["usQuestionnaireVersion"] = us_questionnaire_version
    return Request(
        operation=OPERATION,
        path=f"/v1/projects/{path_segment('project_id', project_id, OPERATION)}/rcs/questionnaire/{path_segment('use_case', use_case, OPERATION)}",
        query=query,
        schemas=schemas,
        arguments={
            "useCase": use_case,
        },
    )


def schemas() -> dict[str, Any]:
    """Return the schemas of the parameters and the body, and the names that the parameters have in Python."""
    return {
        "names": {
            "useCase": "use_case",
            "countries": "countries",
            "usQuestionnaireBrandCampaignVersion": "us_questionnaire_brand_campaign_version",
            "usQuestionnaireVersion": "us_questionnaire_version",
        },
        "parameters": {
            "useCase": {"type": ("string",), "enum": RcsSenderUseCase._value2member_map_},
            "countries": {
                "type": ("array",),
                "items": {"type": ("string",), "enum": RcsLaunchCountryCodeInput._value2member_map_},
            },
            "usQuestionnaireBrandCampaignVersion": {
                "type": ("string",),
                "enum": RcsUsQuestionnaireBrandCampaignVersion._value2member_map_,
            },
            "usQuestionnaireVersion": {"type": ("string",), "enum": RcsUsQuestionnaireVersion._value2member_map_},
        },
    }


def decode_request(data: Any) -> None:
    """Decode a request body; see `Operation.decode_request`."""
    refuse_body(data, operation=OPERATION.name)


def decode_response(status: int, data: Any) -> RcsQuestionnaireBase | ErrorBody:
    """Decode a response body; see `Operation.decode_response`."""
    if 200 <= status < 300:
        return RcsQuestionnaireBase.from_dict(as_object(data, operation=OPERATION.name, status=status))
    from ...models.error_body import ErrorBody

    return ErrorBody.from_dict(as_object(data, operation=OPERATION.name, status=status))


def parse(response: RawResponse) -> RcsQuestionnaireBase:
    """Parse a successful response.

    Raises `errors.DecodeError` when it is not what the description declares.
    """
    return RcsQuestionnaireBase.from_dict(response.decode(OPERATION))


async def asyncio_detailed(
    use_case: RcsSenderUseCase | RcsSenderUseCaseLiteral,
    *,
    countries: Sequence[RcsLaunchCountryCodeInput | RcsLaunchCountryCodeInputLiteral] | None = None,
    us_questionnaire_brand_campaign_version: RcsUsQuestionnaireBrandCampaignVersion
    | RcsUsQuestionnaireBrandCampaignVersionLiteral
    | None = None,
    us_questionnaire_version: RcsUsQuestionnaireVersion | RcsUsQuestionnaireVersionLiteral | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[RcsQuestionnaireBase]:
    """Call rcs.questionnaire.get and return the whole response; see `asyncio`."""
    if options:
        options = check_options(options, asyncio_detailed)
    request = build(
        require_project(project_id, client, OPERATION),
        use_case,
        countries=countries,
        us_questionnaire_brand_campaign_version=us_questionnaire_brand_campaign_version,
        us_questionnaire_version=us_questionnaire_version,
    )
    response = await client.send(request, options or {})
    return Response(
        status_code=response.status,
        headers=response.headers,
        content=response.content,
        parsed=parse(response),
    )


async def asyncio(
    use_case: RcsSenderUseCase | RcsSenderUseCaseLiteral,
    *,
    countries: Sequence[RcsLaunchCountryCodeInput | RcsLaunchCountryCodeInputLiteral] | None = None,
    us_questionnaire_brand_campaign_version: RcsUsQuestionnaireBrandCampaignVersion
    | RcsUsQuestionnaireBrandCampaignVersionLiteral
    | None = None,
    us_questionnaire_version: RcsUsQuestionnaireVersion | RcsUsQuestionnaireVersionLiteral | None = None,
    client: Caller,
    project_id: str | None = None,
    options: CallOptions | None = None,
) -> RcsQuestionnaireBase:
    """Fetch the launch questionnaire for a use case.

    Suppliers and operators set the questions, so country-specific parts can change.

    Args:
        use_case: See RcsSenderUseCase.
        countries: Countries of the sender.
        us_questionnaire_brand_campaign_version: See RcsUsQuestionnaireBrandCampaignVersion.
        us_questionnaire_version: See RcsUsQuestionnaireVersion.
        project_id: The project; the client's by default.

    Returns:
        The questions.

    Raises:
        ValidationError: An argument is not what the API's description allows; nothing was sent.
        ApiError: The API refused the call. Its error codes by status:
            400: questionnaire_invalid_country, questionnaire_invalid_use_case.
            401: unauthorized_error.
            500: internal_error.
        TransportError: The network or the server failed.

    Source: GET /v1/projects/{projectId}/rcs/questionnaire/{useCase} (RcsQuestionnaireController_getQuestions_v1).
    """
    call = asyncio_detailed(
        use_case,
        countries=countries,
        us_questionnaire_brand_campaign_version=us_questionnaire_brand_campaign_version,
        us_questionnaire_version=us_questionnaire_version,
        client=client,
        project_id=project_id,
        options=options,
    )
    return (await call).parsed
