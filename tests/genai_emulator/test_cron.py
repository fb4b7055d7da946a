"""Schedules: five fields, in a time zone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from genai_emulator.cron import Schedule


def first(expression: str, zone: str = "UTC", after: str = "2026-01-01T00:00:00+00:00") -> str | None:
    due = Schedule(expression, zone).after(datetime.fromisoformat(after))
    return None if due is None else due.astimezone(UTC).strftime("%Y-%m-%d %H:%M")


def test_the_first_time_after_another() -> None:
    for expression, expected in {
        "* * * * *": "2026-01-01 00:01",
        "0 * * * *": "2026-01-01 01:00",
        "*/20 3 * * *": "2026-01-01 03:00",
        "5,10-12/2 0 * * *": "2026-01-01 00:05",
        "0 9 * * 1-5": "2026-01-01 09:00",
        "0 9 * * mon": "2026-01-05 09:00",
        "0 9 * * 7": "2026-01-04 09:00",
        "30 12 31 * *": "2026-01-31 12:30",
        "0 0 29 feb *": "2028-02-29 00:00",
        "0 0 1 JAN *": "2027-01-01 00:00",
        # With both days given, one is enough.
        "0 0 13 * 5": "2026-01-02 00:00",
        "0 0 30 2 *": None,
    }.items():
        assert first(expression) == expected, expression


def test_time_zones_and_the_change_of_clocks() -> None:
    assert first("0 9 * * *", "America/Argentina/Buenos_Aires") == "2026-01-01 12:00"
    # 02:30 does not exist on 29 March in Berlin, and comes twice on 25 October.
    assert first("30 2 * * *", "Europe/Berlin", "2026-03-28T12:00:00+00:00") == "2026-03-30 00:30"
    assert first("30 2 * * *", "Europe/Berlin", "2026-10-24T12:00:00+00:00") == "2026-10-25 00:30"
    assert first("30 2 * * *", "Europe/Berlin", "2026-10-25T00:30:00+00:00") == "2026-10-26 01:30"


@pytest.mark.parametrize(
    ("expression", "zone", "words"),
    [
        ("0 9 * *", "UTC", "no cron expression of five fields"),
        ("@daily", "UTC", "no cron expression of five fields"),
        ("60 * * * *", "UTC", r"'60' is no minute \(0 to 59\)"),
        ("* * 0 * *", "UTC", "no day of the month"),
        ("* * * smarch *", "UTC", "no month"),
        ("5-1 * * * *", "UTC", "no minute"),
        ("*/0 * * * *", "UTC", "no minute"),
        ("1;2 * * * *", "UTC", "no minute"),
        ("* * * * *", "Mars/Olympus", "no time zone"),
        ("* * * * *", "../etc/passwd", "no time zone"),
    ],
)
def test_what_is_no_schedule_is_told(expression: str, zone: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Schedule(expression, zone)
