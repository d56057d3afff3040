from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2023-01-19T13:11:08.204Z", datetime(2023, 1, 19, 13, 11, 8, 204000, UTC)),
        ("2023-01-19t13:11:08.204Z", datetime(2023, 1, 19, 13, 11, 8, 204000, UTC)),
        ("2023-01-19t13:11:08.204z", datetime(2023, 1, 19, 13, 11, 8, 204000, UTC)),
        ("2023-01-19 13:11:08+00:00", datetime(2023, 1, 19, 13, 11, 8, 0, UTC)),
        ("2023-01-19T22:11:08.204+09:00", datetime(2023, 1, 19, 13, 11, 8, 204000, UTC)),
        ("2023-01-19T13:11:08", datetime(2023, 1, 19, 13, 11, 8, 0, UTC)),
        ("2023-01-19T13:11:08,204Z", datetime(2023, 1, 19, 13, 11, 8, 204000, UTC)),
        ("Thu, 19 Jan 2023 13:11:08 GMT", datetime(2023, 1, 19, 13, 11, 8, 0, UTC)),
        ("2023-01-19T13:11:08.204123456Z", datetime(2023, 1, 19, 13, 11, 8, 204123, UTC)),
        ("2023-01-19t13:11:08.204123456789z", datetime(2023, 1, 19, 13, 11, 8, 204123, UTC)),
        ("2023-01-19T22:11:08+0900", datetime(2023, 1, 19, 13, 11, 8, 0, UTC)),
        ("2023-01-19 13:11:08 UTC", datetime(2023, 1, 19, 13, 11, 8, 0, UTC)),
        (" 2023-01-19 22:11 +09:00 ", datetime(2023, 1, 19, 13, 11, 0, 0, UTC)),
        ("19 Jan 2023 22:11:08 +0900", datetime(2023, 1, 19, 13, 11, 8, 0, UTC)),
    ],
)
def test_spellings_of_a_moment(text: str, moment: datetime) -> None:
    assert read_timestamp(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        "",
        "n/a",
        "10",
        "2023-01-19",
        "13:11:08",
        "13:11:08 Z and more",
        "Thu 13:11:08 of January",
        "2023-13-45T99:99:99Z",
        "19 Jan 2023 13:11:08 BRST",
        "x" * 300,
        "Thu, 19 Xyz 2023 13:11:08 GMT",
        "Thu, 39 Jan 2023 13:11:08 GMT",
        "2023-01-19T13:11:08." + "2" * 60 + "Z",
        " " * 800_000 + "2023-01-19T13:11:08Z",
        "2023-01-1\u0669 13:11:08 UTC",
    ],
)
def test_what_names_no_moment_stays_a_text(text: str) -> None:
    assert read_timestamp(text) == text


@given(st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=9)), timezone(timedelta(hours=-5))])))
def test_a_moment_survives_writing_and_reading(moment: datetime) -> None:
    text = write_timestamp(moment)
    assert read_timestamp(text) == moment


def test_moments_are_written_in_utc_with_milliseconds() -> None:
    moment = datetime(2023, 1, 19, 22, 11, 8, tzinfo=timezone(timedelta(hours=9)))
    assert write_timestamp(moment) == "2023-01-19T13:11:08.000Z"
    assert write_timestamp(moment.replace(microsecond=204123)) == "2023-01-19T13:11:08.204123Z"
    assert write_timestamp(moment.replace(tzinfo=None)) == "2023-01-19T22:11:08.000Z"


@given(st.text())
def test_reading_never_raises(text: str) -> None:
    read_timestamp(text)
