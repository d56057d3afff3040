"""The API's servers, and which other URLs are accepted."""

import pytest

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.servers import AuthRegion, Server, checked_url


def test_there_are_six_servers_and_all_of_them_are_good() -> None:
    assert [server.name for server in Server] == [
        "PRODUCTION",
        "STAGING",
        "STAGING_DEV",
        "PRODUCTION_ADMIN",
        "STAGING_ADMIN",
        "STAGING_DEV_ADMIN",
    ]
    for server in Server:
        assert checked_url(server, name="server") == server.value
    assert str(Server.PRODUCTION) == "https://provisioning.api.sinch.com"


def test_each_region_has_its_token_endpoint() -> None:
    assert {region.name: region.token_url for region in AuthRegion} == {
        "GLOBAL": "https://auth.sinch.com/oauth2/token",
        "US": "https://us.auth.sinch.com/oauth2/token",
        "EU": "https://eu.auth.sinch.com/oauth2/token",
    }


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("https://example.com", "https://example.com"),
        ("https://example.com/", "https://example.com"),
        ("https://example.com:8443/prefix/", "https://example.com:8443/prefix"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("http://127.8.9.1", "http://127.8.9.1"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("HTTPS://EXAMPLE.com", "https://example.com"),
    ],
)
def test_good_urls(url: str, base: str) -> None:
    assert checked_url(url, name="server") == base


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://example.com", "must be https"),
        ("http://127.0.0.1.example.com", "must be https"),
        ("http://localhost.example.com", "must be https"),
        ("http://10.0.0.1", "must be https"),
        ("http://0.0.0.0", "must be https"),
        ("http://[::2]", "must be https"),
        ("ftp://example.com", "absolute https URL"),
        ("example.com", "absolute https URL"),
        ("//example.com", "absolute https URL"),
        ("https://", "must be a URL|absolute https URL"),
        ("https://example.com:port", "must be a URL"),
        ("", "absolute https URL"),
        ("https://example.com?", "query or a fragment"),
        ("https://example.com/?a=1", "query or a fragment"),
        ("https://example.com/#a", "query or a fragment"),
        ("https://example.com/\r\nHost: x", "control characters"),
        ("https://example.com/a b", "spaces"),
        ("http://[::1]@", "must be a URL"),
        (None, "must be a URL"),
        (42, "must be a URL"),
    ],
)
def test_bad_urls(url: str, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason) as caught:
        checked_url(url, name="server")
    assert str(caught.value).startswith("server must")
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("url", ["https://name:canary@example.com", "https://canary@example.com", "https://:canary@h"])
def test_a_url_with_credentials_is_refused_without_showing_them(url: str) -> None:
    with pytest.raises(ConfigurationError, match="must not have credentials") as caught:
        checked_url(url, name="server")
    assert "canary" not in repr(caught.value)


def test_a_region_that_does_not_exist() -> None:
    with pytest.raises(ConfigurationError, match="an AuthRegion must be one of 'global', 'us', 'eu', not 'apac'"):
        AuthRegion("apac")
