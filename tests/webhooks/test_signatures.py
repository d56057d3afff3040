import asyncio
import copy
import hashlib
import hmac
import pickle
from base64 import b64encode
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict, MultiDict

from sinch_provisioning import errors, webhooks
from sinch_provisioning.errors import SignatureFault
from sinch_provisioning.secrets import Secret
from tests.samples import of_kind

SECRET = "webhook-secret"
OTHER = "another-webhook-secret"
NOW = 1_700_000_000
NONCE = "01HBX2QXCHPC5X0MW4M9Z3Z5E4"
PREFIX = "x-sinch-webhook-signature"
BODY = orjson.dumps(of_kind("callback")[0].value)


def now() -> float:
    return NOW + 0.5


def signed(body: bytes = BODY, secret: str = SECRET, nonce: str = NONCE, timestamp: int = NOW) -> dict[str, str]:
    """The rule of the API's documentation, written out once more so that `sign` is not checked by itself."""
    text = body + b"." + nonce.encode() + b"." + str(timestamp).encode()
    return {
        PREFIX: b64encode(hmac.new(secret.encode(), text, hashlib.sha256).digest()).decode(),
        f"{PREFIX}-algorithm": "HmacSHA256",
        f"{PREFIX}-nonce": nonce,
        f"{PREFIX}-timestamp": str(timestamp),
    }


def fault_of(headers: Any, body: bytes = BODY, secret: Any = SECRET, **settings: Any) -> SignatureFault:
    with pytest.raises(errors.SignatureError) as caught:
        webhooks.verify(body, headers, secret, clock=now, **settings)
    return caught.value.fault


def flipped(text: bytes) -> Iterator[bytes]:
    for position in range(len(text)):
        for bit in range(8):
            changed = bytearray(text)
            changed[position] ^= 1 << bit
            yield bytes(changed)


@pytest.mark.parametrize("sample", of_kind("callback"), ids=str)
def test_every_sample_is_verified_when_signed_by_the_rule(sample: Any) -> None:
    body = orjson.dumps(sample.value)
    signature = webhooks.verify(body, signed(body), SECRET, clock=now)
    assert (signature.nonce, signature.timestamp) == (NONCE, NOW)


def test_signs_by_the_rule() -> None:
    assert webhooks.sign(BODY, SECRET, nonce=NONCE, timestamp=NOW) == signed()
    once, twice = webhooks.sign(BODY, SECRET), webhooks.sign(BODY, SECRET)
    assert once[f"{PREFIX}-nonce"] != twice[f"{PREFIX}-nonce"]
    assert webhooks.verify(BODY, once, SECRET)


def test_any_bit_of_the_body_changed() -> None:
    headers = signed()
    changed = [fault_of(headers, body) for body in flipped(BODY)]
    assert set(changed) == {SignatureFault.SIGNATURE}
    assert len(changed) == 8 * len(BODY)


@pytest.mark.parametrize("name", [PREFIX, f"{PREFIX}-nonce", f"{PREFIX}-timestamp"])
def test_any_bit_of_a_header_changed(name: str) -> None:
    headers = signed()
    for changed in flipped(headers[name].encode()):
        # A header comes as text: bytes beyond ASCII as aiohttp decodes them.
        value = changed.decode("utf-8", "surrogateescape")
        assert fault_of({**headers, name: value}, tolerance=None) in {SignatureFault.SIGNATURE, SignatureFault.HEADER}


def test_any_bit_of_the_algorithm_changed() -> None:
    headers = signed()
    for changed in flipped(b"HmacSHA256"):
        assert fault_of({**headers, f"{PREFIX}-algorithm": changed.decode("latin-1")}) == SignatureFault.ALGORITHM


@given(st.binary(max_size=300), st.text(min_size=1, max_size=30), st.text(min_size=1, max_size=30))
def test_only_its_own_secret_fits(body: bytes, secret: str, other: str) -> None:
    headers = webhooks.sign(body, secret, timestamp=NOW)
    assert webhooks.verify(body, headers, secret, clock=now).timestamp == NOW
    if other != secret:
        # HMAC fills short keys up with zero bytes, so that these are the same key.
        same = other.encode().rstrip(b"\0") == secret.encode().rstrip(b"\0")
        if not same:
            assert fault_of(headers, body, other) == SignatureFault.SIGNATURE


@pytest.mark.parametrize("make", [dict, CIMultiDict, MultiDict])
def test_headers_in_any_case(make: Any) -> None:
    plain = signed()
    for headers in (plain, {k.upper(): v for k, v in plain.items()}, {k.title(): v for k, v in plain.items()}):
        assert webhooks.verify(BODY, make({**headers, "Host": "example.com"}), SECRET, clock=now)


def test_a_header_that_is_there_twice() -> None:
    headers = CIMultiDict(signed())
    headers.add(PREFIX, "x")
    assert fault_of(headers) == SignatureFault.HEADER
    assert fault_of({**signed(), PREFIX.upper(): signed(secret=OTHER)[PREFIX]}) == SignatureFault.HEADER


@pytest.mark.parametrize("name", list(signed()))
@pytest.mark.parametrize("value", [None, ""])
def test_a_header_that_is_not_there(name: str, value: str | None) -> None:
    headers = {k: v for k, v in signed().items() if k != name} | ({} if value is None else {name: value})
    with pytest.raises(errors.SignatureError, match=name) as caught:
        webhooks.verify(BODY, headers, SECRET, clock=now)
    assert caught.value.fault == SignatureFault.HEADER


@pytest.mark.parametrize("algorithm", ["HmacSHA1", "HmacMD5", "none", "HmacSHA512", "hmacsha256 "])
def test_an_unknown_algorithm(algorithm: str) -> None:
    assert fault_of({**signed(), f"{PREFIX}-algorithm": algorithm}) == SignatureFault.ALGORITHM


@pytest.mark.parametrize(
    "timestamp", ["soon", "1.5e9", "-5", "+1700000000", " 1700000000", "\u0661\u0667\u0660", "9" * 400]
)
def test_a_timestamp_that_makes_no_sense(timestamp: str) -> None:
    assert fault_of({**signed(), f"{PREFIX}-timestamp": timestamp}) == SignatureFault.HEADER


@pytest.mark.parametrize(
    ("age", "tolerance", "accepted"),
    [
        (299, 300, True),
        (301, 300, False),
        (-300, 300, True),
        (-302, 300, False),
        (3600, timedelta(hours=2), True),
        (86_400 * 365, None, True),
        (-86_400, None, True),
        (1, 0, False),
    ],
)
def test_the_tolerance_of_the_timestamp(age: int, tolerance: Any, accepted: bool) -> None:
    headers = signed(timestamp=NOW - age)
    if accepted:
        assert webhooks.verify(BODY, headers, SECRET, tolerance=tolerance, clock=now).timestamp == NOW - age
    else:
        assert fault_of(headers, tolerance=tolerance) == SignatureFault.TIMESTAMP


def test_five_minutes_are_tolerated_by_default_and_the_clock_is_the_machine_s() -> None:
    assert fault_of(signed(timestamp=NOW - 301)) == SignatureFault.TIMESTAMP
    assert webhooks.verify(BODY, signed(timestamp=NOW - 299), SECRET, clock=now)
    with pytest.raises(errors.SignatureError, match="old"):
        webhooks.verify(BODY, signed(), SECRET)


@pytest.mark.parametrize(
    ("age", "told"), [(400, "400 s old, and 300 s"), (-400, "400 s ahead of the clock, and 300 s")]
)
def test_an_error_says_how_far_the_clock_is_off(age: int, told: str) -> None:
    with pytest.raises(errors.SignatureError, match=told):
        webhooks.verify(BODY, signed(timestamp=NOW - age), SECRET, clock=lambda: float(NOW))


@pytest.mark.parametrize("name", list(signed()))
def test_a_header_that_is_not_text(name: str) -> None:
    with pytest.raises(errors.SignatureError, match="is not text") as caught:
        webhooks.verify(BODY, {**signed(), name: signed()[name].encode()}, SECRET, clock=now)  # type: ignore[dict-item]
    assert caught.value.fault is SignatureFault.HEADER


def test_an_old_delivery_with_a_wrong_signature_is_refused_for_its_signature() -> None:
    assert fault_of(signed(secret=OTHER, timestamp=1)) == SignatureFault.SIGNATURE


def test_several_secrets_while_one_is_changed() -> None:
    for secret in (SECRET, OTHER):
        assert webhooks.verify(BODY, signed(secret=secret), [OTHER, SECRET], clock=now)
    assert fault_of(signed(secret="third-webhook-secret"), secret=[OTHER, SECRET]) == SignatureFault.SIGNATURE


@pytest.mark.parametrize("secret", [SECRET, SECRET.encode(), Secret(SECRET), (each for each in [SECRET])])
def test_kinds_of_secrets(secret: Any) -> None:
    assert webhooks.verify(BODY, signed(), secret, clock=now)


@pytest.mark.parametrize("secret", ["", b"", [], [SECRET, ""]])
def test_an_empty_secret_verifies_nothing(secret: Any) -> None:
    with pytest.raises(errors.ConfigurationError):
        webhooks.verify(BODY, signed(), secret, clock=now)


def test_a_negative_tolerance_is_refused() -> None:
    for tolerance in (-1, float("nan"), timedelta(seconds=-1)):
        with pytest.raises(errors.ConfigurationError):
            webhooks.Verifier(SECRET, tolerance=tolerance)


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"nonces": object()}, "nonces must be a NonceStore"),
        ({"nonces": webhooks.MemoryNonceStore}, "nonces must be a NonceStore"),
        ({"clock": NOW}, "clock must be a function"),
        ({"clock": lambda: "now"}, "what clock returns must be a number of at least 0, got 'now'"),
        ({"clock": lambda: float("nan")}, "what clock returns must be a number of at least 0, got nan"),
    ],
)
def test_a_setting_of_the_wrong_kind_is_told(settings: dict[str, Any], told: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=told):
        webhooks.verify(BODY, signed(), SECRET, **settings)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"body": "{}"}, "body: must be the raw body as bytes"),
        ({"nonce": 7}, "nonce: must be a string"),
        ({"timestamp": "soon"}, "timestamp: must be Unix seconds, an integer"),
        ({"timestamp": 1.5}, "timestamp: must be Unix seconds, an integer"),
        ({"timestamp": True}, "timestamp: must be Unix seconds, an integer"),
    ],
)
def test_what_cannot_be_signed_is_told(arguments: dict[str, Any], told: str) -> None:
    with pytest.raises(errors.ValidationError, match=told):
        webhooks.sign(**{"body": BODY, "secret": SECRET, **arguments})


def test_an_error_shows_no_secret_and_no_signature() -> None:
    expected = signed()[PREFIX]
    for headers in ({**signed(), PREFIX: "x"}, signed(timestamp=1), {}):
        with pytest.raises(errors.SignatureError) as caught:
            webhooks.verify(BODY, headers, SECRET, clock=now)
        shown = str(caught.value) + repr(caught.value) + repr(caught.value.__cause__) + repr(caught.value.__context__)
        assert SECRET not in shown
        assert expected not in shown


def test_an_error_can_be_copied_and_pickled() -> None:
    error = errors.SignatureError("why", fault=SignatureFault.NONCE)
    for each in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (str(each), each.fault) == ("why", SignatureFault.NONCE)
        assert isinstance(each, errors.ProvisioningError)


def test_a_nonce_is_accepted_once() -> None:
    nonces = webhooks.MemoryNonceStore()
    assert webhooks.verify(BODY, signed(), SECRET, nonces=nonces, clock=now)
    assert fault_of(signed(), nonces=nonces) == SignatureFault.NONCE
    assert webhooks.verify(BODY, signed(nonce="another"), SECRET, nonces=nonces, clock=now)


def test_a_delivery_that_is_refused_does_not_use_its_nonce_up() -> None:
    nonces = webhooks.MemoryNonceStore()
    assert fault_of({**signed(), PREFIX: "x"}, nonces=nonces) == SignatureFault.SIGNATURE
    assert webhooks.verify(BODY, signed(), SECRET, nonces=nonces, clock=now)


async def test_a_store_that_has_to_be_awaited_lets_nothing_through_when_it_is_not() -> None:
    awaited = asyncio.get_running_loop().create_future()

    class Store:
        def claim(self, nonce: str, seconds: float) -> Any:
            return awaited

        def release(self, nonce: str) -> None:
            raise AssertionError

    assert fault_of(signed(), nonces=Store()) == SignatureFault.NONCE


@pytest.mark.parametrize("age", [-200, 0, 200])
def test_a_nonce_is_remembered_for_as_long_as_its_signature_is_accepted(age: int) -> None:
    signature = webhooks.verify(BODY, signed(timestamp=NOW - age), SECRET, clock=lambda: NOW)
    assert 300 - age <= signature.lifetime <= 301 - age
    elapsed = 0.0
    nonces = webhooks.MemoryNonceStore(clock=lambda: elapsed)
    assert nonces.claim(NONCE, signature.lifetime)
    elapsed = signature.lifetime
    assert not nonces.claim(NONCE, signature.lifetime)
    elapsed += 0.001
    assert nonces.claim(NONCE, signature.lifetime)


def test_the_store_stays_small() -> None:
    elapsed = 0.0
    nonces = webhooks.MemoryNonceStore(3, clock=lambda: elapsed)
    assert [nonces.claim(nonce, 10) for nonce in "abcd"] == [True] * 4
    assert len(nonces) == 3
    assert not nonces.claim("b", 10)
    assert nonces.claim("a", 10), "the oldest was forgotten for want of room"
    elapsed = 11
    assert nonces.claim("x", 10)
    assert len(nonces) == 1, "what is over is not kept"


def test_a_nonce_that_is_released_is_new() -> None:
    nonces = webhooks.MemoryNonceStore()
    assert nonces.claim(NONCE, 10)
    nonces.release(NONCE)
    nonces.release("never seen")
    assert nonces.claim(NONCE, 10)
    with pytest.raises(errors.ConfigurationError):
        webhooks.MemoryNonceStore(0)
