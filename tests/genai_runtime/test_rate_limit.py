"""The client's own limits under a clock of the test: never over a limit, never idle while something may be sent."""

from __future__ import annotations

import logging
import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genai_runtime.errors import APIError, BudgetExceeded, ConfigError, RateLimitExceeded, RateLimitTimeout
from genai_runtime.rate_limit.book import ALL, DAY, MINUTE, Book, Limit
from genai_runtime.rate_limit.learning import learned_limits
from genai_runtime.rate_limit.limiter import Budget, Limiter
from genai_runtime.rate_limit.ticket import Ticket
from genai_runtime.rate_limit.window import SlidingWindow
from genai_runtime.transport.call import WaitForTurn
from genai_runtime.transport.request import Operation, Request
from genai_runtime.transport.tally import model_of

GENERATE = Operation("generate", "POST", "billable")


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Call:
    """One call that takes its turn; the test is its driver."""

    def __init__(self, limiter: Limiter, model: str, tokens: int, patience: float = math.inf) -> None:
        request = Request(GENERATE, f"/models/{model}:generateContent", body={"tokens": tokens})
        found = limiter.ticket(request)
        assert found is not None
        self.ticket: Ticket = found
        self.limiter = limiter
        self.core = found.turn(lambda: patience)
        self.sent = self.over = False
        self.step()

    def step(self) -> None:
        """Run until it waits, is let in, or fails."""
        try:
            effect = next(self.core)
        except StopIteration:
            self.sent = self.over = True
            return
        except BaseException:
            self.over = True
            raise
        assert isinstance(effect, WaitForTurn)
        # As the drivers: a signal that is set ends the next wait.
        self.seconds = effect.seconds

    def cancel(self) -> None:
        self.core.close()
        self.over = True


def limiter_of(limits: list[Limit], clock: Clock, **more: Any) -> Limiter:
    return Limiter(limits, model_of=model_of, estimate=lambda request: request.body["tokens"], now=clock, **more)


def run_woken(calls: list[Call]) -> None:
    """Step every call whose signal is set, until none is."""
    woken = True
    while woken:
        woken = False
        for call in calls:
            if not call.over and call.ticket.signal._set:
                call.ticket.signal._set = False
                call.step()
                woken = True


LIMITS = [
    Limit("a", "requests", MINUTE, 3),
    Limit("a", "tokens", MINUTE, 100),
    Limit("b", "tokens", MINUTE, 60),
    Limit(ALL, "requests", MINUTE, 5),
    Limit(ALL, "requests", DAY, 40),
]
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("call"), st.sampled_from("abc"), st.integers(1, 60)),
        st.tuples(st.just("wait"), st.floats(0.1, 70.0), st.none()),
        st.tuples(st.just("cancel"), st.integers(0, 10), st.none()),
        st.tuples(st.just("settle"), st.integers(0, 10), st.integers(1, 60)),
    ),
    max_size=40,
)


@settings(max_examples=50, deadline=None)
@given(ACTIONS)
def test_never_over_and_never_idle(actions: list[tuple[str, Any, Any]]) -> None:
    clock = Clock()
    limiter = limiter_of(LIMITS, clock)
    calls: list[Call] = []
    sent: list[list[Any]] = []  # time, model, tokens

    def may_be_sent(model: str, tokens: float) -> set[str]:
        """What a look at everything that was sent says: the limits that hold a request back now."""
        holding = set()
        for limit in LIMITS:
            if limit.scope in (ALL, model):
                counted = [
                    each for each in sent if limit.scope in (ALL, each[1]) and each[0] + limit.seconds > clock.now
                ]
                used = len(counted) if limit.kind == "requests" else sum(each[2] for each in counted)
                if used + (1 if limit.kind == "requests" else tokens) > limit.amount:
                    holding.add(limit.key)
        return holding

    def look(during: str) -> None:
        run_woken(calls)
        for call in calls:
            if call.sent and call.ticket not in noted:
                noted.add(call.ticket)
                assert not may_be_sent(call.ticket.model, call.ticket.tokens), f"over a limit, {during}"
                sent.append([clock.now, call.ticket.model, call.ticket.tokens])
        blocked: set[str] = set()
        for call in calls:
            if call.over:
                continue
            keys = {limit.key for limit in LIMITS if limit.scope in (ALL, call.ticket.model)}
            if keys & blocked:
                continue
            holding = may_be_sent(call.ticket.model, call.ticket.tokens)
            assert holding, f"idle, {during}"
            blocked |= holding

    noted: set[Ticket] = set()
    for action, first, second in actions:
        if action == "call":
            calls.append(Call(limiter, first, second))
            look("when a call came")
        elif action == "wait":
            until = clock.now + first
            while True:
                # Those who know when their time comes wake then, and at no other time.
                due = [call for call in calls if not call.over and call.ticket.ready_at is not None]
                times = [call.ticket.ready_at for call in due if call.ticket.ready_at is not None]
                then = min([until, *times])
                clock.now = max(clock.now, then)
                for call in due:
                    if not call.over and call.ticket.ready_at is not None and call.ticket.ready_at <= clock.now:
                        call.step()
                        look("when a turn came")
                if then >= until:
                    break
            look("after a wait")
        elif calls and action == "cancel":
            call = calls[first % len(calls)]
            if not call.over:
                call.cancel()
            look("when a call was given up")
        elif action == "settle":
            over = [call for call in calls if call.sent]
            if over:
                ticket = over[first % len(over)].ticket
                entry = next(each for each in sent if each[0] == ticket.time and each[1] == ticket.model)
                if entry[2] == ticket.tokens and len([each for each in sent if each[0] == ticket.time]) == 1:
                    entry[2] = min(second, ticket.tokens)
                    ticket.settle({"promptTokenCount": entry[2]})
                    ticket.tokens = entry[2]
                look("when the tokens were known")
    # First come, first served, of each model.
    for model in "abc":
        of_model = [call for call in calls if call.ticket.model == model and (call.sent or not call.over)]
        states = [call.sent for call in of_model]
        assert states == sorted(states, reverse=True)
        times = [call.ticket.time for call in of_model if call.sent]
        assert times == sorted(times)


def test_a_wait_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock()
    limiter = limiter_of([Limit(ALL, "requests", MINUTE, 1)], clock)
    for level, lines in ((logging.WARNING, 0), (logging.INFO, 1)):
        caplog.set_level(level, "genai")
        clock.now += 60
        assert Call(limiter, "a", 1).sent
        waiting = Call(limiter, "a", 1)
        clock.now += 5
        waiting.step()
        said = "the call of a goes on in 60.000 s, after the client's own rate limit was reached"
        assert [each.getMessage() for each in caplog.records] == [said] * lines
        waiting.cancel()


def test_a_call_that_would_come_too_late_fails_at_once() -> None:
    clock = Clock()
    limiter = limiter_of([Limit(ALL, "requests", MINUTE, 1)], clock)
    assert Call(limiter, "a", 1).sent
    clock.now += 10
    with pytest.raises(RateLimitTimeout, match=r"comes in 50 s, and it may wait 30 s \(1 requests a minute") as caught:
        Call(limiter, "a", 1, patience=30)
    assert caught.value.wait == pytest.approx(50)
    waiting = Call(limiter, "a", 1, patience=55)
    assert waiting.seconds == pytest.approx(50)
    # Behind it, the turn comes a minute later.
    with pytest.raises(RateLimitTimeout, match="comes in 110 s"):
        Call(limiter, "a", 1, patience=100)
    assert limiter.waiting == 1
    patient = limiter_of([Limit(ALL, "requests", MINUTE, 1)], clock, max_wait=5)
    assert Call(patient, "a", 1).sent
    with pytest.raises(RateLimitTimeout, match="may wait 5 s"):
        Call(patient, "a", 1)
    with pytest.raises(RateLimitExceeded, match=r"about 11 tokens, and there are 10 tokens of a a minute; .* never"):
        Call(limiter_of([Limit("a", "tokens", MINUTE, 10)], clock), "a", 11)


def test_a_budget() -> None:
    clock = Clock()
    limiter = limiter_of([], clock, budget=Budget(tokens=100, money=1.0), cost=lambda model, usage: 0.4)
    first, second = Call(limiter, "a", 30), Call(limiter, "a", 30)
    with pytest.raises(BudgetExceeded, match=r"100 tokens: 0 are spent, 60 are under way, .* about 50; nothing was"):
        Call(limiter, "a", 50)
    first.ticket.settle({"promptTokenCount": 30, "totalTokenCount": 45})
    second.ticket.close()
    with pytest.raises(BudgetExceeded, match="45 are spent, and"):
        Call(limiter, "a", 56)
    for _ in range(2):
        Call(limiter, "a", 1).ticket.settle({"promptTokenCount": 1, "totalTokenCount": 2})
    with pytest.raises(BudgetExceeded, match=r"the budget is 1, and 1.2 are spent"):
        Call(limiter, "a", 1)
    with pytest.raises(ConfigError, match="a has no price"):
        Call(limiter_of([], clock, budget=Budget(money=1.0), cost=lambda model, usage: None), "a", 1)


def test_what_a_finalizer_gives_up_is_free_for_the_next_call() -> None:
    """It may run in the middle of whatever another thread reckons: it changes no number by itself."""
    limiter = limiter_of([], Clock(), budget=Budget(tokens=100))
    first = Call(limiter, "a", 60)
    first.ticket.abandon()
    first.ticket.abandon()
    assert limiter._reserved == 60
    assert Call(limiter, "a", 90).sent
    assert limiter._reserved == 90
    with pytest.raises(BudgetExceeded, match="90 are under way"):
        Call(limiter, "a", 20)


def test_a_turn_that_nobody_takes_is_free() -> None:
    """A call that is given up between being let in and being sent holds nobody up."""
    clock = Clock()
    limiter = limiter_of([Limit(ALL, "requests", MINUTE, 1), Limit("a", "tokens", MINUTE, 10)], clock)
    assert Call(limiter, "a", 5).sent
    clock.now += 1
    waiting, behind = Call(limiter, "a", 9), Call(limiter, "a", 10)
    clock.now += 59
    # Somebody else's look at the clock lets it in; it does not come to know.
    limiter.poll(behind.ticket)
    assert waiting.ticket.admitted
    waiting.cancel()
    behind.ticket.signal._set = False
    behind.step()
    assert behind.sent


def test_a_budget_holds_those_that_wait() -> None:
    clock = Clock()
    limiter = limiter_of([Limit(ALL, "requests", MINUTE, 1)], clock, budget=Budget(tokens=50))
    first = Call(limiter, "a", 10)
    second = Call(limiter, "a", 10)
    first.ticket.settle({"promptTokenCount": 10, "totalTokenCount": 45})
    clock.now += 60
    with pytest.raises(BudgetExceeded, match="45 are spent, and"):
        second.step()
    assert limiter.waiting == 0


def refusal(*violations: dict[str, Any], delay: str | None = "20s") -> APIError:
    details: list[dict[str, Any]] = [
        {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": list(violations)}
    ]
    if delay is not None:
        details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay})
    body = {"error": {"code": 429, "message": "You exceeded your current quota.", "details": details}}
    return APIError(429, body)


def test_what_a_refusal_teaches() -> None:
    clock = Clock()
    limiter = limiter_of([Limit("a", "requests", MINUTE, 100)], clock)
    first = Call(limiter, "a", 10)
    quotas = (
        {"quotaId": "GenerateRequestsPerMinutePerProjectPerModel-FreeTier", "quotaValue": "2"},
        {"quotaId": "GenerateContentInputTokensPerModelPerMinute-FreeTier", "quotaValue": "50"},
        {"quotaId": "SomethingElse", "quotaValue": "1"},
        {"quotaId": "GenerateRequestsPerDayPerProjectPerModel-FreeTier"},
    )
    list(first.ticket.refused(refusal(*quotas)))
    second, other = Call(limiter, "a", 30), Call(limiter, "b", 1000)
    assert other.sent
    assert second.seconds == pytest.approx(20)
    clock.now += 20
    second.step()
    assert second.sent
    # Two a minute now, and 50 tokens: the first counts for another 40 seconds.
    third, fourth = Call(limiter, "a", 20), Call(limiter, "a", 30)
    assert third.seconds == pytest.approx(40)
    clock.now += 40
    third.step()
    run_woken([fourth])
    assert third.sent
    assert fourth.seconds == pytest.approx(20)
    with pytest.raises(RateLimitExceeded, match="there are 50 tokens of a a minute"):
        Call(limiter, "a", 51)
    clock.now += 60
    fourth.step()
    assert fourth.sent
    Call(limiter, "a", 1)
    # Limits that are higher than what is set change nothing, and neither does a refusal that says nothing.
    list(first.ticket.refused(refusal({"quotaId": "RequestsPerMinute", "quotaValue": "5000"}, delay=None)))
    list(first.ticket.refused(APIError(429, {"error": {"code": 429, "message": "Resource has been exhausted"}})))
    assert not Call(limiter, "a", 1).sent


def test_what_an_odd_refusal_teaches() -> None:
    """Nothing, and the refusal itself is what the call raises."""
    name = "GenerateRequestsPerMinutePerProjectPerModel"
    odd = [{"quotaId": name, "quotaValue": value} for value in ("9" * 5000, "²", "-1", "0", "", None, [], 10**30)]
    assert learned_limits(refusal(*odd), "a") == []
    for violations in (5, True, "x", {"a": 1}, None):
        detail = {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": violations}
        assert learned_limits(APIError(429, {"error": {"code": 429, "details": [detail]}}), "a") == []


def test_a_book_survives_its_state() -> None:
    limits = [Limit("a", "tokens", MINUTE, 10), Limit(ALL, "requests", DAY, 3)]
    book = Book(limits, coarse=True)
    for second in range(3):
        book.add("a", 3, 1000 + second * 30)
    book.learn(Limit("b", "requests", MINUTE, 1))
    book.pause("c", 2000)
    book.spent_tokens = 7
    again = Book(limits, book.state(), coarse=True)
    for model in "abc":
        for tokens in (1, 5):
            for now in (1061, 1089, 1500, 90_000):
                assert again.copy().ready_at(model, tokens, now) == book.copy().ready_at(model, tokens, now)
    assert again.state() == book.state()
    # What was not looked at is kept all the same.
    assert Book([], book.state()).state() == book.state()


@pytest.mark.parametrize("quantum", [0.0, 0.1])
def test_a_window_of_many_entries_holds_few_and_is_never_over(quantum: float) -> None:
    window = SlidingWindow(5_000, MINUTE, quantum=quantum)
    sent: list[float] = []
    now, most = 1000.0, 0
    for _ in range(30_000):
        now = max(now, window.ready_at(now, 1))
        window.add(now, 1)
        sent.append(now)
        if len(sent) > 5_000:
            # One that is sent as the window goes on is beyond it.
            assert now - sent[-5_001] >= MINUTE - 1e-6
        most = max(most, len(window.entries))
        now += 0.004
    assert most < 700
    # Of each minute, no more than a slot is lost.
    assert now - 1000.0 < (len(sent) / 5_000) * MINUTE * 1.02
    # What was counted with others is corrected all the same.
    total = window.total
    window.adjust(sent[-1], -1)
    assert window.total == total - 1
