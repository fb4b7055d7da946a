"""Times that keep their nanoseconds and their spelling."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genai_runtime.models.timestamp import Timestamp, rfc3339

NANOS = "2014-10-02T15:01:23.045123456Z"


def test_it_is_a_datetime() -> None:
    moment = Timestamp.parse(NANOS)
    assert isinstance(moment, datetime)
    assert moment == datetime(2014, 10, 2, 15, 1, 23, 45123, tzinfo=UTC)
    assert moment.nanosecond == 45123456
    assert moment.rfc3339() == NANOS


@pytest.mark.parametrize(
    "text",
    [
        NANOS,
        "2014-10-02T15:01:23Z",
        "2014-10-02T15:01:23.5Z",
        "2014-10-02T15:01:23.045Z",
        "2014-10-02t15:01:23z",
        "2014-10-02T15:01:23+05:30",
        "2014-10-02T15:01:23.1-00:00",
        "2016-12-31T23:59:60Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z",
    ],
)
def test_what_was_read_goes_back_as_it_was(text: str) -> None:
    moment = Timestamp.parse(text)
    assert moment.rfc3339() == text
    assert moment.tzinfo is not None
    for twin in (copy.copy(moment), copy.deepcopy(moment), pickle.loads(pickle.dumps(moment))):
        assert twin == moment
        assert twin.rfc3339() == text
        assert twin.nanosecond == moment.nanosecond


def test_a_leap_second_is_the_last_moment_of_its_minute() -> None:
    moment = Timestamp.parse("2016-12-31T23:59:60.25Z")
    assert (moment.second, moment.nanosecond) == (59, 999_999_999)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2014-10-02T15:01:23", "has no time zone"),
        ("2014-10-02", "has no time zone"),
        ("yesterday", "is not an RFC 3339 time"),
        ("2014-13-02T15:01:23Z", "month must be in 1..12"),
        ("2014-02-30T15:01:23Z", "day is out of range|day 30 must be in range"),
        ("2014-10-02T25:01:23Z", "hour must be in 0..23"),
        ("0000-01-01T00:00:00Z", "year 0 is out of range|year must be in"),
        ("٢٠١٤-10-02T15:01:23Z", "is not an RFC 3339 time"),
        ("", "is not an RFC 3339 time"),
    ],
)
def test_what_is_no_time_is_refused(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Timestamp.parse(text)


def test_nanoseconds_decide_between_equals() -> None:
    first, second = (Timestamp.parse(f"2020-01-01T00:00:00.00000000{digit}Z") for digit in (1, 2))
    assert first != second
    assert first < second
    assert first <= second
    assert second > first
    assert second >= first
    assert not second < first
    assert not first > second
    assert sorted([second, first]) == [first, second]


def test_beside_a_plain_datetime_microseconds_decide() -> None:
    plain = datetime(2020, 1, 1, tzinfo=UTC)
    moment = Timestamp.parse("2020-01-01T00:00:00.000000001Z")
    assert moment == plain
    assert hash(moment) == hash(plain)
    assert moment <= plain
    assert moment < plain + timedelta(seconds=1)
    assert moment != "2020-01-01T00:00:00.000000001Z"


def test_arithmetic_goes_on_in_microseconds() -> None:
    later = Timestamp.parse("2020-01-01T00:00:00.123456789Z") + timedelta(seconds=1)
    assert isinstance(later, Timestamp)
    assert later.nanosecond == 123456000
    assert later.rfc3339() == "2020-01-01T00:00:01.123456Z"
    assert pickle.loads(pickle.dumps(later)) == later


@given(st.datetimes(timezones=st.just(UTC)))
def test_any_datetime_is_written_so_that_it_reads_back(moment: datetime) -> None:
    text = rfc3339(moment)
    assert Timestamp.parse(text) == moment
    assert text.endswith("Z")
    assert len(text.partition(".")[2]) in (0, 4, 7)


def test_other_zones_are_written_in_utc_as_far_as_there_is_time() -> None:
    east = timezone(timedelta(hours=2))
    assert rfc3339(datetime(2020, 1, 1, 1, tzinfo=east)) == "2019-12-31T23:00:00Z"
    assert rfc3339(datetime(1, 1, 1, 1, tzinfo=east)) == "0001-01-01T01:00:00+02:00"
