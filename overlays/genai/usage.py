"""``client.usage``: the tokens of all calls of a client, by kind, model and modality, and what they cost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from genai_runtime.errors import ConfigError

if TYPE_CHECKING:
    from genai_runtime.ledger import Ledger

__all__ = ["TokenTotals", "Usage", "UsageSnapshot"]

#: Each kind of tokens: where an answer has its number, and where those of its modalities.
_KINDS = {
    "prompt": ("promptTokenCount", ("promptTokensDetails", "promptTokenDetails")),
    "cached": ("cachedContentTokenCount", ("cacheTokensDetails",)),
    "candidates": ("candidatesTokenCount", ("candidatesTokensDetails",)),
    "thoughts": ("thoughtsTokenCount", ()),
    "tool_use": ("toolUsePromptTokenCount", ("toolUsePromptTokensDetails",)),
}


@dataclass(slots=True)
class TokenTotals:
    """The tokens of some calls.

    Attributes:
        calls: How many answers told of their tokens. A stream is one.
        prompt: Tokens of prompts, those from a cache among them.
        cached: Of these, the ones that came from a cache.
        candidates: Tokens of answers, without thoughts.
        thoughts: Tokens that models thought.
        tool_use: Tokens of what built-in tools found, and models read.
        total: All together, as the API adds them up.
        by_modality: The tokens of each kind that the API told the modalities of: ``by_modality["prompt"]["IMAGE"]``.
    """

    calls: int = 0
    prompt: int = 0
    cached: int = 0
    candidates: int = 0
    thoughts: int = 0
    tool_use: int = 0
    total: int = 0
    by_modality: dict[str, dict[str, int]] = field(default_factory=dict)

    def add(self, usage: Mapping[str, Any]) -> None:
        """Add what one answer says: its ``usageMetadata``."""
        self.calls += 1
        for kind, (count, details) in _KINDS.items():
            setattr(self, kind, getattr(self, kind) + _number(usage.get(count)))
            for name in details:
                for detail in usage.get(name) or ():
                    of_kind = self.by_modality.setdefault(kind, {})
                    modality = str(detail.get("modality", "MODALITY_UNSPECIFIED"))
                    of_kind[modality] = of_kind.get(modality, 0) + _number(detail.get("tokenCount"))
        self.total += _number(usage.get("totalTokenCount")) or _number(usage.get("promptTokenCount"))

    def copy(self) -> TokenTotals:
        """The same numbers, which do not change any more."""
        kinds = {kind: dict(counts) for kind, counts in self.by_modality.items()}
        values = {name: getattr(self, name) for name in self.__slots__ if name != "by_modality"}
        return TokenTotals(**values, by_modality=kinds)


@dataclass(frozen=True, slots=True)
class UsageSnapshot:
    """The usage of a client at some moment.

    Attributes:
        totals: Of all calls.
        by_model: Of the calls to each model, by its id.
        cost: What they cost, None without prices, or where a model has none.
        cost_by_model: What those of each model cost; a model without a price is not among them.
        unpriced: Models that were used and have no price.
    """

    totals: TokenTotals
    by_model: dict[str, TokenTotals]
    cost: float | None
    cost_by_model: dict[str, float]
    unpriced: tuple[str, ...]


class Usage:
    """The tokens of all calls of a client, sync and asyncio together. It may be read from any thread.

    Args:
        ledger: Where the client's transports leave what answers say.
        cost: What the usage of one answer costs; None for a model without a price.
    """

    def __init__(self, ledger: Ledger, cost: Callable[[str, Any], float | None] | None = None) -> None:
        self._ledger = ledger
        self._cost = cost
        self._lock = threading.Lock()
        self._start()
        ledger.on_full = self.snapshot

    def _start(self) -> None:
        self._totals = TokenTotals()
        self._by_model: dict[str, TokenTotals] = {}
        self._costs: dict[str, float] = {}

    def snapshot(self) -> UsageSnapshot:
        """What was used until now. A stream that goes on counts with what its last event said."""
        with self._lock:
            return self._snapshot()

    def reset(self) -> UsageSnapshot:
        """Begin again at zero; give what was used until now.

        A stream that goes on is counted anew from the beginning when it ends.
        """
        with self._lock:
            found = self._snapshot()
            self._start()
            return found

    @property
    def totals(self) -> TokenTotals:
        """The tokens of all calls until now."""
        return self.snapshot().totals

    @property
    def by_model(self) -> dict[str, TokenTotals]:
        """The tokens of the calls to each model, by its id."""
        return self.snapshot().by_model

    @property
    def cost(self) -> float:
        """What all calls until now cost, in the currency of the prices.

        Raises:
            ConfigError: the client has no prices, or a model that was used has none.
        """
        if self._cost is None:
            raise ConfigError(
                "the client has no prices: Client(prices='genai-prices') takes those of the package genai-prices, "
                "Client(prices={'gemini-2.5-flash': {'input': ..., 'output': ...}}) your own"
            )
        found = self.snapshot()
        if found.cost is None:
            raise ConfigError(f"there is no price of {', '.join(found.unpriced)}")
        return found.cost

    def _snapshot(self) -> UsageSnapshot:
        going: list[tuple[str, Mapping[str, Any]]] = []
        self._ledger.take(self._fold, lambda model, usage: going.append((model, usage)))
        totals, by_model, costs = self._totals, self._by_model, self._costs
        by_model = {model: each.copy() for model, each in by_model.items()}
        totals, costs = totals.copy(), dict(costs)
        for model, usage in going:
            _add(model, usage, totals, by_model, costs, self._cost)
        unpriced = () if self._cost is None else tuple(model for model in by_model if model not in costs)
        cost = None if self._cost is None or unpriced else sum(costs.values())
        return UsageSnapshot(totals, by_model, cost, costs, unpriced)

    def _fold(self, model: str, usage: Mapping[str, Any]) -> None:
        _add(model, usage, self._totals, self._by_model, self._costs, self._cost)

    def __repr__(self) -> str:
        totals = self.totals
        return f"<Usage of {totals.calls} calls: {totals.total} tokens>"


def _add(
    model: str,
    usage: Mapping[str, Any],
    totals: TokenTotals,
    by_model: dict[str, TokenTotals],
    costs: dict[str, float],
    cost: Callable[[str, Any], float | None] | None,
) -> None:
    totals.add(usage)
    by_model.setdefault(model, TokenTotals()).add(usage)
    price = None if cost is None else cost(model, usage)
    if price is not None:
        costs[model] = costs.get(model, 0.0) + price


def _number(value: Any) -> int:
    return value if value.__class__ is int else 0
