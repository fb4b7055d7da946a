"""Who may send next, and when: first come, first served, within the limits and the budget. Sans-IO.

A call takes a :class:`~.ticket.Ticket`, whose core waits for the turn. Of what waits, whoever is first for some limit
knows when its time comes; the others wait to be woken. Whatever frees room (a wait that was given up, a prompt that had
fewer tokens than was thought) wakes them.
"""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar

from genai_runtime.errors import (
    APIError,
    BudgetExceeded,
    ConfigError,
    RateLimitExceeded,
    RateLimitTimeout,
)

from ..transport.request import Request
from .book import ALL, Book, Limit
from .learning import learned_limits, retry_after
from .ticket import Ticket

T = TypeVar("T")
#: With more waiters than this, waiting times are no longer computed.
_FORESEEN = 200


class Budget(NamedTuple):
    """The most that may be spent in all: tokens of prompts and answers, and money in the currency of the prices."""

    tokens: float | None = None
    money: float | None = None


class Store(Protocol):
    """Where processes keep a book together."""

    def update(self, change: Callable[[dict[str, Any]], tuple[dict[str, Any], T]]) -> T:
        """Read the state, change it, and write it, alone."""
        ...


class Limiter:
    """Holds all calls of a client to its limits.

    Args:
        limits: Requests and tokens within a time.
        budget: The most to be spent.
        max_wait: The most seconds that a call waits for its turn, within its own timeout.
        estimate: The prompt's tokens of a request, before it is sent.
        cost: What an answer's usage costs with a model; None when the model has no price.
        model_of: The model that a request asks; None for requests that are not limited.
        store: Where the book is shared with other processes.
        now: The clock; by default monotonic, the wall clock where the book is shared.
    """

    def __init__(
        self,
        limits: Sequence[Limit],
        *,
        budget: Budget | None = None,
        max_wait: float | None = None,
        estimate: Callable[[Request], int] | None = None,
        cost: Callable[[str, Any], float | None] | None = None,
        model_of: Callable[[Request], str | None],
        store: Store | None = None,
        now: Callable[[], float] | None = None,
    ) -> None:
        self._limits = limits
        self.budget = budget or Budget()
        self.max_wait = math.inf if max_wait is None else max_wait
        self._estimate = estimate
        self._cost = cost
        self._model_of = model_of
        self._store = store
        self.now = now or (time.monotonic if store is None else time.time)
        self._book = Book(limits)
        self._queue: deque[Ticket] = deque()
        self._lock = threading.RLock()
        # What calls under way are thought to spend.
        self._reserved = 0.0
        # Calls that finalizers gave up. They take no lock, and without it no number can be changed safely.
        self._abandoned: deque[Ticket] = deque()

    @property
    def shared(self) -> bool:
        return self._store is not None

    def ticket(self, request: Request) -> Ticket | None:
        """A place in the queue for a call; None for one that is not limited.

        Raises:
            ConfigError: there is a budget of money, and the model has no price.
        """
        model = self._model_of(request)
        if model is None:
            return None
        if self.budget.money is not None and (self._cost is None or self._cost(model, None) is None):
            raise ConfigError(f"{model} has no price, so a budget of money cannot hold it; give prices that have it")
        tokens = 0 if self._estimate is None else self._estimate(request)
        return Ticket(self, model, tokens)

    @property
    def waiting(self) -> int:
        """How many calls wait for their turn."""
        return len(self._queue)

    def enter(self, ticket: Ticket, patience: float) -> None:
        """Join the queue.

        Raises:
            BudgetExceeded: nothing is left of the budget.
            RateLimitTimeout: its turn would come later than in ``patience`` seconds.
            RateLimitExceeded: it is beyond a limit by itself.
        """
        with self._lock:
            if ticket.left:
                return
            self._queue.append(ticket)
            try:
                self._transact(lambda book: self._enter(book, ticket, patience))
            except BaseException:
                self.leave(ticket)
                raise

    def poll(self, ticket: Ticket) -> float | None:
        """Admit all calls that may be sent. Return the seconds until the next check; None to wait for a wake-up."""
        with self._lock:
            if not ticket.admitted:
                self._transact(self._pump)
            return None if ticket.ready_at is None else max(0.0, ticket.ready_at - self.now())

    def leave(self, ticket: Ticket) -> None:
        """Give back a place in the queue, or an unused turn."""

        def undo(book: Book) -> None:
            book.undo(ticket.model, ticket.tokens, ticket.time)
            self._pump(book)

        with self._lock:
            ticket.left = True
            self._release(ticket)
            if ticket in self._queue:
                self._queue.remove(ticket)
                if self._store is None:
                    self._pump(self._book)
                else:
                    for each in self._queue:
                        each.signal.set()
            elif ticket.admitted:
                ticket.admitted = False
                self._transact(undo)

    def spend(self, tokens: float, money: float) -> None:
        """Count what was spent of the budget before."""

        def change(book: Book) -> None:
            book.spent_tokens += tokens
            book.spent_money += money

        with self._lock:
            self._transact(change)

    def close(self, ticket: Ticket) -> None:
        """An attempt was sent and came to nothing: what was held for its answer is free."""
        with self._lock:
            self._release(ticket)
            if self._queue and self._store is None:
                self._pump(self._book)

    def settle(self, ticket: Ticket, usage: Mapping[str, Any] | None) -> None:
        """Count what a prompt really had and what the call came to, once its usage is known: JSON of the answer."""

        def change(book: Book) -> None:
            if usage is not None:
                tokens = usage.get("promptTokenCount") or 0
                book.correct(ticket.model, ticket.time, tokens - ticket.tokens)
                book.spent_tokens += usage.get("totalTokenCount") or tokens
                if self._cost is not None:
                    book.spent_money += self._cost(ticket.model, usage) or 0.0
            self._pump(book)

        with self._lock:
            self._release(ticket)
            if usage is not None or self._queue:
                self._transact(change)

    def refused(self, ticket: Ticket, error: APIError) -> None:
        """Keep to what the service said when it refused a call: until when to wait, and which limit it was."""
        delay = retry_after(error)
        limits = learned_limits(error, ticket.model)
        if delay is None and not limits:
            return

        def change(book: Book) -> None:
            for limit in limits:
                book.learn(limit)
            if delay is not None:
                book.pause(ticket.model, self.now() + delay)
            self._pump(book)

        with self._lock:
            self._transact(change)

    def abandon(self, ticket: Ticket) -> None:
        """Free what was held for a call's answer, before the next one enters; this takes no lock."""
        self._abandoned.append(ticket)

    def _transact(self, change: Callable[[Book], T]) -> T:
        while self._abandoned:
            self._release(self._abandoned.popleft())
        if self._store is None:
            return change(self._book)
        # What it raises for one call must not lose what it did for others.
        error: BaseException | None = None

        def on_state(state: dict[str, Any]) -> tuple[dict[str, Any], T | None]:
            nonlocal error
            book, result = Book(self._limits, state, coarse=True), None
            try:
                result = change(book)
            except RateLimitExceeded as caught:
                error = caught
            return book.state(), result

        result = self._store.update(on_state)
        if error is not None:
            raise error
        return result  # type: ignore[return-value]

    def _enter(self, book: Book, ticket: Ticket, patience: float) -> None:
        over = self._over_budget(book, ticket)
        if over is not None:
            raise over
        limit = book.too_much(ticket.model, ticket.tokens)
        if limit is not None:
            raise RateLimitExceeded(
                f"the prompt alone has about {ticket.tokens:,} tokens, and there are {limit}; it would never be sent"
            )
        now = self.now()
        self._pump(book)
        if ticket.admitted or patience == math.inf:
            return
        ready = self._foresee(book, ticket, now)
        if ready - now > patience:
            holding = book.ready_at(ticket.model, ticket.tokens, now)[1]
            raise self.too_late(ticket, ready - now, patience, holding)

    def too_late(self, ticket: Ticket, wait: float, patience: float, holding: Sequence[str] = ()) -> RateLimitTimeout:
        """The error for a call whose turn does not come in time."""
        with self._lock:
            limits = {limit.key: str(limit) for limit in self._book.limits_of(ticket.model)}
        named = [limits[key] for key in holding if key in limits] or list(limits.values())
        comes = f"comes in {wait:.3g} s" if wait < math.inf else "has not come"
        error = RateLimitTimeout(
            f"its turn {comes}, and it may wait {patience:.3g} s ({', '.join(named) or 'the service asked to wait'}); "
            "nothing was sent"
        )
        error.wait = wait
        return error

    def _foresee(self, book: Book, ticket: Ticket, now: float) -> float:
        """Estimate when the last call in the queue will be sent; ``now`` if the queue is too long to compute it."""
        if len(self._queue) > _FORESEEN:
            return now
        book, then = book.copy(), now
        shares = set(book.keys_of(ticket.model))
        for each in self._queue:
            if shares.isdisjoint(book.keys_of(each.model)):
                continue
            then = max(then, book.ready_at(each.model, each.tokens, then)[0])
            if each is ticket:
                break
            book.add(each.model, each.tokens, then)
        return then

    def _over_budget(self, book: Book, ticket: Ticket) -> BudgetExceeded | None:
        tokens, money = self.budget
        if tokens is not None and book.spent_tokens + self._reserved + ticket.tokens > tokens:
            under_way = f", {self._reserved:,.0f} are under way" if self._reserved else ""
            return BudgetExceeded(
                f"the budget is {tokens:,.0f} tokens: {book.spent_tokens:,.0f} are spent{under_way}, and this prompt "
                f"has about {ticket.tokens:,}; nothing was sent"
            )
        if money is not None and book.spent_money >= money:
            return BudgetExceeded(f"the budget is {money:g}, and {book.spent_money:.6g} are spent; nothing was sent")
        return None

    def _pump(self, book: Book) -> None:
        """Admit all calls that may be sent now, and set the wake-up of the next one."""
        now = self.now()
        blocked: set[str] = set()
        everything = False
        for ticket in list(self._queue):
            if everything or (blocked and not blocked.isdisjoint(book.keys_of(ticket.model))):
                ticket.ready_at = None
                continue
            ready, holding = book.ready_at(ticket.model, ticket.tokens, now)
            if ready <= now:
                # Others may have spent what was left when it came.
                ticket.error = self._over_budget(book, ticket)
                if ticket.error is not None:
                    self._queue.remove(ticket)
                    ticket.ready_at = None
                    ticket.signal.set()
                    continue
                book.add(ticket.model, ticket.tokens, now)
                self._queue.remove(ticket)
                self._reserved += ticket.tokens
                ticket.reserved = ticket.tokens
                ticket.time, ticket.admitted, ticket.ready_at = now, True, None
                ticket.signal.set()
                continue
            blocked.update(holding)
            # What holds all models holds everybody behind.
            everything = any(key.startswith(ALL) for key in holding)
            if ticket.ready_at is None or ready < ticket.ready_at:
                ticket.signal.set()
            ticket.ready_at = ready

    def _release(self, ticket: Ticket) -> None:
        """Free what was held for a call's answer."""
        self._reserved -= ticket.reserved
        ticket.reserved = 0.0
