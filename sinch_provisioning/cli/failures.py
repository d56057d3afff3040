"""How a failure is told on standard error, and which exit code it has."""

import sys
from typing import Any, Final

import orjson

from sinch_provisioning import errors
from sinch_provisioning.cli.exits import CommandError, ExitCode

_ADVICE: Final[dict[ExitCode, str]] = {
    ExitCode.NETWORK: "check the network with 'sinch-provisioning doctor'",
    ExitCode.UNKNOWN: "it may have been carried out: look before you repeat it",
    ExitCode.CREDENTIALS: "check the credentials with 'sinch-provisioning doctor'",
    ExitCode.NOT_FOUND: "check the id and the project",
}

_UNREACHABLE: Final = "check the network or SINCH_TOKEN_URL with 'sinch-provisioning doctor'"
_FAILING: Final = "the token endpoint is failing: try again later"


def exit_code_of(error: Exception, *, reads: bool = False) -> ExitCode:
    """Return the exit code for a failure; `reads` says that the call changes nothing."""
    outcome = getattr(error, "outcome", None)
    match error:
        case CommandError():
            return error.code
        case errors.WaitTimeout():
            return ExitCode.WAIT_TIMEOUT
        case errors.WaitFailed():
            return ExitCode.WAIT_FAILED
        case errors.ValidationError() | errors.ConfigurationError():
            return ExitCode.USAGE
        case errors.AuthenticationError() if error.may_pass:
            return ExitCode.NETWORK
        case errors.AuthenticationError() | errors.UnauthorizedError() | errors.ForbiddenError():
            return ExitCode.CREDENTIALS
        case errors.NotFoundError() if outcome is not errors.Outcome.UNKNOWN:
            return ExitCode.NOT_FOUND
        case errors.ProvisioningError() if outcome is errors.Outcome.UNKNOWN and not reads:
            return ExitCode.UNKNOWN
        case errors.TransportError() | errors.ServerError():
            return ExitCode.NETWORK
        case errors.ApiError():
            return ExitCode.REFUSED
        case _:
            return ExitCode.FAILED


def report(error: Exception, *, as_json: bool, reads: bool = False, code: ExitCode | None = None) -> ExitCode:
    """Write a failure to standard error, in words or as one line of JSON, and return the exit code.

    `code` is the exit code of a command that has codes of its own.
    """
    code = exit_code_of(error, reads=reads) if code is None else code
    advice = error.advice if isinstance(error, CommandError) else _advice_for(error, code)
    if as_json:
        line = orjson.dumps({"error": _described(error, code, advice)}).decode()
    else:
        line = "\n  ".join([f"error: {_summary(error)}", *_details(error)])
        if advice:
            line += f"\n  {advice}"
    # Written as bytes: a console that is not UTF-8 must not turn an error into another one.
    stream = sys.stderr
    stream.write(line.encode(stream.encoding or "utf-8", "backslashreplace").decode(stream.encoding or "utf-8") + "\n")
    stream.flush()
    return code


def _summary(error: Exception) -> str:
    if isinstance(error, errors.ApiError):
        reason = f" ({error.error_code})" if error.error_code else ""
        return f"{error.operation} returned {error.status}{reason}: {error.message}"
    text = str(error).splitlines()
    return text[0] if text else type(error).__name__


def _details(error: Exception) -> list[str]:
    if isinstance(error, errors.ApiError):
        return list(error.validation_errors)
    return [line.strip() for line in str(error).splitlines()[1:]]


def _advice_for(error: Exception, code: ExitCode) -> str | None:
    if isinstance(error, errors.ApiError) and error.resolution:
        return error.resolution
    if isinstance(error, errors.AuthenticationError) and error.may_pass:
        return _UNREACHABLE if error.status is None else _FAILING
    return _ADVICE.get(code)


def _described(error: Exception, code: ExitCode, advice: str | None) -> dict[str, Any]:
    described: dict[str, Any] = {
        "type": type(error).__name__,
        "message": _summary(error),
        "exitCode": int(code),
    }
    if advice:
        described["advice"] = advice
    details = _details(error)
    if details:
        described["details"] = details
    for name, key in (("operation", "operation"), ("status", "status"), ("error_code", "errorCode")):
        value = getattr(error, name, None)
        if value is not None:
            described[key] = value if isinstance(value, int) else str(value)
    outcome = getattr(error, "outcome", None)
    if outcome is not None:
        described["outcome"] = str(outcome)
    return described
