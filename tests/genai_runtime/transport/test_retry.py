"""Retry decisions: delays, what the server asks for, the shared bucket, and what each class of call allows."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from genai_runtime.transport.failure import Failure
from genai_runtime.transport.limits import RetryPolicy
from genai_runtime.transport.request import Headers, Repeat
from genai_runtime.transport.retry import RetryState, TokenBucket, http_date, retry_info, server_delay
from tests.data import read

NONE = Headers()


def attempts(
    repeat: Repeat = "repeatable",
    bucket: TokenBucket | None = None,
    deadline: float = 1e9,
    made: int = 1,
    **policy: Any,
) -> RetryState:
    out = RetryState(
        RetryPolicy(**{"jitter": 0.0, **policy}), repeat, bucket or TokenBucket(), deadline, lambda: 0.0, lambda a, b: b
    )
    out.made = made
    return out


def headers(**values: str) -> Headers:
    return Headers((name.replace("_", "-"), value) for name, value in values.items())


def test_delay_grows_to_its_limit() -> None:
    delays = [attempts(made=n, attempts=99, max_delay=60).after_status(503, NONE, None) for n in range(1, 10)]
    assert delays == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_jitter_is_added_before_the_limit() -> None:
    assert attempts(jitter=0.5).after_status(503, NONE, None) == 1.5
    assert attempts(jitter=500.0).after_status(503, NONE, None) == 60


def test_a_growth_beyond_all_numbers_is_the_limit() -> None:
    assert attempts(made=5000, attempts=9999).after_status(503, NONE, None) == 60


@pytest.mark.parametrize("count", [0, 1])
def test_one_attempt_means_no_retry(count: int) -> None:
    assert attempts(attempts=count).after_status(503, NONE, None) is None


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_statuses_worth_a_retry(status: int) -> None:
    for repeat in ("repeatable", "billable"):
        assert attempts(repeat).after_status(status, NONE, None) == 1
    unsure = status in (408, 500, 504)
    assert attempts("creating").after_status(status, NONE, None) == (None if unsure else 1)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 501])
def test_statuses_that_are_final(status: int) -> None:
    assert attempts().after_status(status, NONE, None) is None


def test_server_says_whether_to_retry() -> None:
    assert attempts().after_status(503, headers(x_should_retry="false"), None) is None
    assert attempts().after_status(409, headers(x_should_retry="true"), None) == 1
    assert attempts().after_status(503, headers(grpc_retry_pushback_ms="-1"), None) is None
    assert attempts().after_status(503, headers(grpc_retry_pushback_ms="250"), None) == 0.25


def test_longer_of_header_and_body_is_obeyed() -> None:
    assert attempts().after_status(429, headers(retry_after="2"), 5.0) == 5
    assert attempts().after_status(429, headers(retry_after="7"), 5.0) == 7


def test_a_wait_that_is_too_long_ends_the_call() -> None:
    assert attempts().after_status(429, headers(retry_after="61"), None) is None
    assert attempts(deadline=5).after_status(429, headers(retry_after="6"), None) is None


def test_a_wait_may_last_a_minute_and_must_end_before_the_deadline() -> None:
    assert attempts().after_status(429, headers(retry_after="60"), None) == 60
    assert attempts(deadline=1.5).after_status(503, NONE, None) == 1
    assert attempts(deadline=1.0).after_status(503, NONE, None) is None


def test_the_last_attempt_is_the_last() -> None:
    bucket = TokenBucket()
    assert attempts(attempts=3, made=2, bucket=bucket).after_status(503, NONE, None) == 2
    assert attempts(attempts=3, made=3, bucket=bucket).after_status(503, NONE, None) is None
    assert bucket.tokens == 486


def test_no_wait_at_all_is_the_usual_one() -> None:
    for name in ("retry_after", "retry_after_ms", "grpc_retry_pushback_ms"):
        assert attempts().after_status(503, headers(**{name: "0"}), None) == 1


@pytest.mark.parametrize("repeat", ["repeatable", "billable", "creating"])
def test_unsent_requests_may_always_be_sent_again(repeat: Repeat) -> None:
    assert attempts(repeat).after_failure(Failure("refused", "connect", "")) == 1


@pytest.mark.parametrize(("repeat", "times"), [("repeatable", 3), ("billable", 1), ("creating", 0)])
def test_sent_requests_are_sent_again_so_often(repeat: Repeat, times: int) -> None:
    call = attempts(repeat)
    lost = Failure("reset", "headers", "", sent=True)
    delays = [call.after_failure(lost) for _ in range(3)]
    assert [delay is not None for delay in delays] == [True] * times + [False] * (3 - times)
    assert call.repeated is (repeat == "billable")
    # What never left whole counts as no repetition.
    assert call.after_failure(Failure("reset", "send", "")) is not None


@pytest.mark.parametrize(
    "failure",
    [
        Failure("reset", "headers", "", sent=True, answered=True),
        Failure("reset", "body", "", sent=True),
        Failure("protocol", "headers", "", sent=True),
        Failure("other", "headers", "", sent=True, timeout=True),
    ],
)
def test_billable_calls_are_not_repeated_after_a_byte_of_the_answer_or_a_silence(failure: Failure) -> None:
    assert attempts("billable").after_failure(failure) is None
    assert attempts("repeatable").after_failure(failure) is not None


@pytest.mark.parametrize("stale", [False, True])
@pytest.mark.parametrize("how", [{"repeat_billable": False}, {"attempts": 1}])
def test_the_one_repetition_can_be_forbidden(how: dict[str, Any], stale: bool) -> None:
    assert attempts("billable", **how).after_failure(Failure("reset", "headers", "", sent=True, stale=stale)) is None


def test_a_stale_connection_is_replaced_once_for_nothing() -> None:
    bucket = TokenBucket()
    call = attempts(bucket=bucket)
    stale = Failure("reset", "headers", "", sent=True, stale=True)
    assert call.after_failure(stale) == 0.0
    assert bucket.tokens == 500
    assert call.after_failure(stale) == 1
    assert bucket.tokens == 486
    billable = attempts("billable")
    assert [billable.after_failure(stale), billable.after_failure(stale)] == [0.0, None]


def test_what_is_final_stays_so() -> None:
    assert attempts().after_failure(Failure("tls", "connect", "")) is None
    assert attempts().after_failure(Failure("other", "headers", "", timeout=True, final=True)) is None


def test_bucket_runs_dry_and_recovers() -> None:
    bucket = TokenBucket(30)
    for left in (16, 2):
        assert attempts(bucket=bucket).after_status(503, NONE, None) is not None
        assert bucket.tokens == left
    assert attempts(bucket=bucket).after_status(503, NONE, None) is None
    for _ in range(3):
        attempts(bucket=bucket).succeeded()
    assert bucket.tokens == 5
    assert attempts(bucket=bucket).after_status(429, NONE, None) is not None
    assert bucket.tokens == 0


def test_a_success_after_retries_returns_the_last_cost() -> None:
    bucket = TokenBucket()
    call = attempts(bucket=bucket)
    call.after_status(503, NONE, None)
    call.after_status(429, NONE, None)
    assert bucket.tokens == 481
    call.succeeded()
    assert bucket.tokens == 486


def test_the_bucket_gives_its_last_token_and_holds_no_more_than_it_can() -> None:
    bucket = TokenBucket(14)
    assert bucket.take(14)
    assert bucket.tokens == 0
    assert not bucket.take(1)
    bucket.give(3)
    assert bucket.tokens == 3
    bucket = TokenBucket(499)
    bucket.give(100)
    assert bucket.tokens == 500
    bucket.give(1)
    assert bucket.tokens == TokenBucket().tokens == 500


def test_a_success_at_the_first_attempt_gives_one_token_back() -> None:
    bucket = TokenBucket(100)
    attempts(bucket=bucket).succeeded()
    assert bucket.tokens == 101


def test_an_outage_costs_little() -> None:
    """Two hundred calls into a server that is gone: the bucket allows 35 retries and no more."""
    bucket = TokenBucket()
    sent = 0
    for _ in range(200):
        call = attempts(bucket=bucket, made=0)
        while True:
            call.made += 1
            sent += 1
            if call.after_status(503, NONE, None) is None:
                break
    assert sent == 200 + 500 // 14
    assert sent / 200 <= 1.18


@pytest.mark.parametrize("row", read("retry_budget"), ids=lambda row: f"{row['tokens']}-{row['answers']}")
def test_what_calls_take_from_the_budget(row: dict[str, Any]) -> None:
    bucket = TokenBucket(row["tokens"])
    call = attempts(bucket=bucket, made=0, attempts=row["attempts"])
    done = False
    for answer in row["answers"]:
        call.made += 1
        if answer == 200:
            call.succeeded()
            done = True
            break
        if answer == "timeout":
            delay = call.after_failure(Failure("other", "headers", "", sent=True, timeout=True))
        else:
            delay = call.after_status(answer, NONE, None)
        if delay is None:
            break
    assert (call.made, done, bucket.tokens) == (row["made"], row["done"], row["left"])


NOW = "Fri, 29 Sep 2023 16:26:37 GMT"


@pytest.mark.parametrize(
    ("value", "delay"),
    [
        ("20", 20),
        ("0", None),
        ("-10", None),
        ("60", 60),
        ("61", 61),
        ("1.5", 1.5),
        (" 5 ", 5),
        ("5, 6", None),
        ("nan", None),
        ("inf", None),
        ("1e3", None),
        ("0x10", None),
        ("999999999", 999999999),
        ("1000000000", None),
        ("99999999999999999999999999999999999", None),
        ("soon", None),
        ("", None),
        ("Fri, 29 Sep 2023 16:26:57 GMT", 20),
        ("Friday, 29-Sep-23 16:26:57 GMT", 20),
        ("Fri Sep 29 16:26:57 2023", 20),
        ("Fri, 29 Sep 2023 16:26:27 GMT", None),
        ("Fri, 99 Sep 2023 16:26:27 GMT", None),
    ],
)
def test_retry_after(value: str, delay: float | None) -> None:
    """The server's own date is the clock, however far ours is off."""
    assert server_delay(headers(retry_after=value, date=NOW)) == delay


def test_a_date_without_a_clock_is_measured_by_ours() -> None:
    assert server_delay(headers(retry_after="Fri, 29 Sep 2023 16:26:57 GMT")) is None
    assert (server_delay(headers(retry_after="Fri, 29 Sep 2199 16:26:57 GMT")) or 0) > 1e6


def test_milliseconds_come_first() -> None:
    assert server_delay(headers(retry_after_ms="1500", retry_after="9")) == 1.5
    assert server_delay(headers(retry_after_ms="x", retry_after="9")) == 9
    assert server_delay(NONE) is None


def test_dates_keep_their_zone_and_are_utc_without_one() -> None:
    want = datetime(2023, 9, 29, 16, 26, 57, tzinfo=UTC)
    for text in (
        "Fri, 29 Sep 2023 16:26:57 GMT",
        "Fri, 29 Sep 2023 18:26:57 +0200",
        "Fri, 29 Sep 2023 16:26:57 -0000",
        "Friday, 29-Sep-23 16:26:57 GMT",
        " Fri Sep 29 16:26:57 2023 ",
    ):
        found = http_date(text)
        assert found == want
        assert found.tzinfo is not None


def test_every_date_of_a_year_is_read_in_every_form() -> None:
    day = datetime(2024, 1, 1, 23, 59, 1, tzinfo=UTC)
    while day.year == 2024:
        for text in (format_datetime(day, usegmt=True), day.strftime("%A, %d-%b-%y %H:%M:%S GMT"), day.ctime()):
            assert http_date(text) == day
        day += timedelta(days=1)


def test_dates_that_are_none() -> None:
    for text in ("", "x", "Fri Sep 29 16:26:57", "9" * 400):
        assert http_date(text) is None


@pytest.mark.parametrize(
    ("delay", "seconds"),
    [
        ("3s", 3),
        ("58.934310785s", 58.934310785),
        ("-1s", None),
        ("0s", None),
        ("3", None),
        ({"seconds": 4}, 4),
        ({"nanos": 250000000}, 0.25),
        ({"seconds": 0, "nanos": 0}, None),
        ({"seconds": 1, "nanos": "x"}, None),
        ({"seconds": 2, "nanos": 500000000}, 2.5),
        ({"seconds": "x"}, None),
        (7, None),
    ],
)
def test_retry_info(delay: Any, seconds: float | None) -> None:
    item = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay}
    assert retry_info({"error": {"details": [1, {"@type": "x"}, item]}}) == seconds


@pytest.mark.parametrize(
    "body", [None, [], "x", {"error": "x"}, {"error": {"details": {}}}, {"error": {"details": [None]}}]
)
def test_bodies_without_retry_info(body: Any) -> None:
    assert retry_info(body) is None


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("Please retry in 48.939935699s.", 48.939935699),
        ("Please retry in 1m2.5s.", 62.5),
        ("Please retry in 2h1s", 7201),
        ("Please retry in 823.4ms.", 0.8234),
        ("please retry in 5m", 300),
        ("Please retry in 0s.", None),
        ("Please retry in a minute.", None),
        ("Please retry in 5 minutes.", None),
        ("Please retry in 5seconds.", None),
        ("No hurry.", None),
    ],
)
def test_the_delay_that_a_message_tells(said: str, seconds: float | None) -> None:
    assert retry_info({"error": {"message": f"Quota exceeded.\n{said}"}}) == (seconds and pytest.approx(seconds))


def test_the_longer_of_the_two_delays_counts() -> None:
    """Google cuts the detail to whole seconds, so that a request after so many is refused again."""
    item = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "48s"}
    error = {"message": "Please retry in 48.939935699s.", "details": [item]}
    assert retry_info({"error": error}) == 48.939935699
    assert retry_info([{"error": error}]) == 48.939935699
    assert retry_info({"error": {**error, "message": "Please retry in 2s."}}) == 48


def test_a_bucket_keeps_its_level_in_a_pickle() -> None:
    assert pickle.loads(pickle.dumps(TokenBucket(7))).tokens == 7
