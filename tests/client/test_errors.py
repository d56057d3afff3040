"""What exceptions say, and that they survive copying and pickling."""

import copy
import pickle
import traceback
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import orjson
import pytest

from sinch_provisioning import errors
from sinch_provisioning.errors import ApiError, Outcome
from sinch_provisioning.generated.models import ErrorCode
from sinch_provisioning.responses import api_error, parse_retry_after

URL = "https://provisioning.example/v1/projects/p/webhooks"
BODY: dict[str, Any] = {
    "errorCode": "webhook_exists",
    "message": "The target is in use",
    "resolution": "Use another target",
    "additionalInformation": {"validationErrors": ["a is wrong", "b is missing"], "webhookId": "w1"},
}


def make(status: int = 409, content: bytes | None = orjson.dumps(BODY), **headers: str) -> ApiError:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return api_error(operation="webhooks.create", method="POST", url=URL, status=status, headers=names, content=content)


@pytest.mark.parametrize(
    ("status", "kind", "outcome"),
    [
        (0, ApiError, Outcome.UNKNOWN),
        (101, ApiError, Outcome.UNKNOWN),
        (300, errors.RedirectError, Outcome.UNKNOWN),
        (301, errors.RedirectError, Outcome.REJECTED),
        (302, errors.RedirectError, Outcome.REJECTED),
        (303, errors.RedirectError, Outcome.UNKNOWN),
        (304, errors.RedirectError, Outcome.UNKNOWN),
        (307, errors.RedirectError, Outcome.REJECTED),
        (308, errors.RedirectError, Outcome.REJECTED),
        (400, errors.BadRequestError, Outcome.REJECTED),
        (401, errors.UnauthorizedError, Outcome.REJECTED),
        (403, errors.ForbiddenError, Outcome.REJECTED),
        (404, errors.NotFoundError, Outcome.REJECTED),
        (409, errors.ConflictError, Outcome.REJECTED),
        (412, errors.PreconditionFailedError, Outcome.REJECTED),
        (418, ApiError, Outcome.REJECTED),
        (424, errors.FailedDependencyError, Outcome.REJECTED),
        (429, errors.RateLimitError, Outcome.REJECTED),
        (500, errors.ServerError, Outcome.UNKNOWN),
        (503, errors.ServerError, Outcome.UNKNOWN),
        (599, errors.ServerError, Outcome.UNKNOWN),
        (600, ApiError, Outcome.UNKNOWN),
        (999, ApiError, Outcome.UNKNOWN),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[ApiError], outcome: Outcome) -> None:
    error = make(status)
    assert type(error) is kind
    assert error.status == status
    assert error.outcome is outcome
    assert isinstance(error, errors.ProvisioningError)


def test_it_carries_all_that_the_api_says() -> None:
    error = make(Content_Type="application/json", X_Request_Id="r1")
    assert error.error_code is ErrorCode.WEBHOOK_EXISTS
    assert error.message == "The target is in use"
    assert error.resolution == "Use another target"
    assert error.additional_information == BODY["additionalInformation"]
    assert error.validation_errors == ("a is wrong", "b is missing")
    assert (error.operation, error.method, error.url) == ("webhooks.create", "POST", URL)
    assert error.headers["x-request-id"] == "r1"
    assert orjson.loads(error.body) == BODY
    assert str(error) == (
        "webhooks.create returned 409 Conflict (webhook_exists): The target is in use\n"
        "  - a is wrong\n"
        "  - b is missing\n"
        "  more: {'webhookId': 'w1'}\n"
        "  resolution: Use another target\n"
        f"  POST {URL}"
    )


def test_an_unknown_error_code_is_kept() -> None:
    error = make(content=b'{"errorCode": "brand_new", "message": "m"}')
    assert error.error_code == "brand_new"
    assert error.error_code is not None
    assert not error.error_code.is_known


@pytest.mark.parametrize(
    ("content", "headers", "said"),
    [
        (b"<html><body>Bad Gateway</body></html>", {}, "the body is an HTML page"),
        (b"Bad Gateway", {"Content_Type": "text/html"}, "the body is an HTML page"),
        (b"", {}, "the body is empty"),
        (b" \n", {}, "the body is empty"),
        (None, {}, "the body is incomplete"),
        (b'{"errorCode": "webhook_ex', {}, "the body is not JSON, or incomplete"),
        (b"\xff\xfe\x00", {}, "the body is not JSON, or incomplete"),
        (b'["a", "b"]', {}, "the body is an array of 2 items, not an object"),
        (b"null", {}, "the body is null, not an object"),
        (b"{}", {}, "the body has no message"),
        (b'{"message": {"a": 1}}', {}, "the body has no message"),
    ],
)
def test_any_body_makes_a_good_error(content: bytes | None, headers: dict[str, str], said: str) -> None:
    error = make(502, content, **headers)
    assert type(error) is errors.ServerError
    assert error.message.startswith(said)
    assert error.error_code is None
    assert error.resolution is None
    assert error.additional_information == {}
    assert error.validation_errors == ()
    assert error.body == (content or b"").decode(errors="replace")


@pytest.mark.parametrize(
    "body",
    [
        {"errorCode": 7, "message": "m", "resolution": ["r"], "additionalInformation": "text"},
        {"errorCode": None, "message": "m", "resolution": None, "additionalInformation": []},
        {"errorCode": "", "message": "m"},
    ],
)
def test_values_of_other_types_are_not_taken(body: dict[str, Any]) -> None:
    error = make(content=orjson.dumps(body))
    assert error.message == "m"
    assert error.error_code is None
    assert error.resolution is None
    assert error.additional_information == {}


@pytest.mark.parametrize(("value", "texts"), [("one", ("one",)), ([1, None], ("1", "None")), ([], ()), (None, ())])
def test_validation_errors_are_strings(value: Any, texts: tuple[str, ...]) -> None:
    content = orjson.dumps({"message": "m", "additionalInformation": {"validationErrors": value}})
    assert make(400, content).validation_errors == texts


def test_a_huge_body_and_a_huge_message_are_cut() -> None:
    assert len(make(500, b"x" * 5_000_000).body) == 1000
    error = make(500, orjson.dumps({"message": "m" * 50_000, "additionalInformation": {"id": "w1"}}))
    assert len(str(error)) < 1000
    assert len(error.message) == 50_000
    assert error.additional_information == {"id": "w1"}


def test_of_a_body_that_is_too_large_to_search_for_secrets_only_the_texts_are_kept() -> None:
    body = {**BODY, "message": "m" * 100_000, "other": [{"a": 1}] * 100_000}
    error = make(409, orjson.dumps(body))
    assert error.error_code is ErrorCode.WEBHOOK_EXISTS
    assert error.message == "m" * 16_384
    assert error.resolution == "Use another target"
    assert error.additional_information == {}


def test_the_text_has_the_first_validation_errors_only() -> None:
    error = make(400, orjson.dumps({"message": "no", "additionalInformation": {"validationErrors": ["e"] * 1000}}))
    assert len(error.validation_errors) == 1000
    assert str(error).count("\n  - e") == 20
    assert "  - and 980 more\n" in str(error)


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("https://evil.example/path?token=canary", "https://evil.example"),
        ("http://evil.example:8080/", "http://evil.example:8080"),
        ("/elsewhere?canary", "https://provisioning.example"),
        ("https://name:canary@evil.example/", "https://evil.example"),
        ("https://[canary", None),
        ("http://[::1]@", None),
        ("https://\xe9vil.example/", None),
        ("", None),
    ],
)
def test_a_redirection_names_its_target_and_nothing_more(location: str, target: str | None) -> None:
    error = make(307, b"", Location=location)
    assert isinstance(error, errors.RedirectError)
    assert error.target == target
    assert (target or "an unknown address") in str(error)
    assert "canary" not in str(error)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        (" 1.5 ", 1.5),
        ("0", 0.0),
        ("999999999", 999999999.0),
        ("9" * 15, 999999999999999.0),
        ("1" + "0" * 15, 1e15),
        ("9" * 400, 1e15),
        ("0" * 20 + "5." + "1" * 30, 5.111111111111111),
        ("7.", 7.0),
        ("7.x", None),
        ("٣", None),
        ("-5", None),
        ("nan", None),
        ("inf", None),
        ("soon", None),
        ("Wed, 99 Foo 2020 00:00:00 GMT", None),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("Wed, 21 Oct 2015 07:28:00 -0000", 0.0),
        ("", None),
        (None, None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value) == seconds


def test_retry_after_as_a_date() -> None:
    error = make(429, b"", Retry_After=format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True))
    assert isinstance(error, errors.RateLimitError)
    assert error.retry_after == pytest.approx(30, abs=2)


def all_errors() -> list[errors.ProvisioningError]:
    return [
        make(),
        make(302, b"", Location="https://evil.example"),
        make(429, b"", Retry_After="3"),
        make(500, None),
        errors.ConfigurationError("wrong"),
        errors.ClientClosedError("closed"),
        errors.AuthenticationError("no token", url=URL, status=400, code="invalid_client"),
        errors.TransportError("lost"),
        errors.ConnectionFailedError(
            "refused", operation="webhooks.list", method="GET", url=URL, outcome=Outcome.NOT_SENT
        ),
        errors.RequestTimeoutError("late", operation="webhooks.list", method="GET", url=URL),
        errors.ValidationError([errors.Violation("a.b", "must be a", "'b'", "a")], operation="webhooks.create"),
    ]


@pytest.mark.parametrize("error", all_errors(), ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_all_errors_can_be_copied_and_pickled(error: errors.ProvisioningError, again: Any) -> None:
    other = again(error)
    assert type(other) is type(error)
    assert other is not error
    assert str(other) == str(error)
    assert {name: str(value) for name, value in vars(other).items()} == {
        name: str(value) for name, value in vars(error).items()
    }
    assert getattr(other, "outcome", None) is getattr(error, "outcome", None)


def test_a_copy_keeps_notes() -> None:
    error = errors.TransportError("lost")
    error.add_note("a note")
    assert pickle.loads(pickle.dumps(error)).__notes__ == ["a note"]


def test_the_tree() -> None:
    assert issubclass(errors.ConnectionFailedError, ConnectionError)
    assert issubclass(errors.RequestTimeoutError, TimeoutError)
    assert issubclass(errors.ConfigurationError, ValueError)
    drawn = errors.__doc__ or ""
    for name in errors.__all__:
        value = getattr(errors, name)
        if isinstance(value, type) and issubclass(value, Exception):
            assert issubclass(value, errors.ProvisioningError)
            assert name in drawn


def test_tracebacks_name_what_users_import() -> None:
    for name in errors.__all__:
        assert getattr(errors, name).__module__ == "sinch_provisioning.errors"
    with pytest.raises(errors.ValidationError) as caught:
        raise errors.ValidationError([errors.Violation("a", "is required")])
    (line, *_) = traceback.format_exception_only(caught.value)
    assert line.startswith("sinch_provisioning.errors.ValidationError: 1 validation error:\n")


def test_outcomes_of_calls_that_were_never_sent() -> None:
    assert errors.AuthenticationError("x").outcome is Outcome.NOT_SENT
    assert errors.ClientClosedError("x").outcome is Outcome.NOT_SENT
    assert errors.TransportError("x").outcome is Outcome.UNKNOWN
