"""``client.usage``: the tokens of all calls of a client, by kind, model and modality, and what they cost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from genai_runtime import ledger as ledgers
from genai_runtime.errors import ConfigError

__all__ = ["TokenTotals", "Usage", "UsageSnapshot"]

_NUMBERS = ("calls", "prompt", "cached", "candidates", "thoughts", "tool_use", "total")
#: The fields with the modalities of each kind of tokens; embeddings have two names for the first.
_DETAILS = {
    "promptTokensDetails": "prompt",
    "promptTokenDetails": "prompt",
    "cacheTokensDetails": "cached",
    "candidatesTokensDetails": "candidates",
    "toolUsePromptTokensDetails": "tool_use",
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
        get = usage.get
        prompt = get("promptTokenCount") or 0
        self.calls += 1
        self.prompt += prompt
        self.cached += get("cachedContentTokenCount") or 0
        self.candidates += get("candidatesTokenCount") or 0
        self.thoughts += get("thoughtsTokenCount") or 0
        self.tool_use += get("toolUsePromptTokenCount") or 0
        self.total += get("totalTokenCount") or prompt
        for name in _DETAILS.keys() & usage.keys():
            counts = self.by_modality.setdefault(_DETAILS[name], {})
            for detail in usage[name] or ():
                modality = detail.get("modality") or "MODALITY_UNSPECIFIED"
                counts[modality] = counts.get(modality, 0) + (detail.get("tokenCount") or 0)

    def merge(self, other: TokenTotals) -> None:
        """Add those of other calls."""
        for name in _NUMBERS:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for kind, counts in other.by_modality.items():
            own = self.by_modality.setdefault(kind, {})
            for modality, count in counts.items():
                own[modality] = own.get(modality, 0) + count

    def copy(self) -> TokenTotals:
        """The same numbers, which do not change any more."""
        found = TokenTotals()
        found.merge(self)
        return found


def readable_usage(usage: Mapping[str, Any]) -> dict[str, Any]:
    """What can be counted of a ``usageMetadata``: a server may send something else than numbers."""
    found: dict[str, Any] = {}
    for name, value in usage.items():
        if name.endswith("TokenCount"):
            if isinstance(value, int):
                found[name] = value
        elif name.endswith("Details"):
            found[name] = [each for each in value if _is_detail(each)] if isinstance(value, list) else []
        else:
            found[name] = value
    return found


def _is_detail(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and isinstance(value.get("modality"), str | None)
        and isinstance(value.get("tokenCount"), int | None)
    )


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

    def __init__(self, ledger: ledgers.Ledger, cost: Callable[[str, Any], float | None] | None = None) -> None:
        self._ledger = ledger
        self._cost = cost
        self._lock = threading.Lock()
        self._start()
        ledger.on_full = self.snapshot

    def _start(self) -> None:
        self._by_model: dict[str, TokenTotals] = {}
        self._costs: dict[str, float] = {}

    def snapshot(self) -> UsageSnapshot:
        """What was used until now. A stream that goes on counts with what its last event said.

        Returns:
            The usage, which does not change any more.

        Raises nothing.

        Examples:
            >>> print(client.usage.snapshot())
        """
        with self._lock:
            return self._snapshot()

    def reset(self) -> UsageSnapshot:
        """Begin again at zero; give what was used until now.

        A stream that goes on is counted anew from the beginning when it ends.

        Returns:
            The usage until now.

        Raises nothing.

        Examples:
            >>> spent = client.usage.reset()
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
        by_model, costs = {model: each.copy() for model, each in self._by_model.items()}, dict(self._costs)
        for model, usage in going:
            self._add(model, usage, by_model, costs)
        totals = TokenTotals()
        for each in by_model.values():
            totals.merge(each)
        unpriced = () if self._cost is None else tuple(model for model in by_model if model not in costs)
        cost = None if self._cost is None or unpriced else sum(costs.values())
        return UsageSnapshot(totals, by_model, cost, costs, unpriced)

    def _fold(self, model: str, usage: Mapping[str, Any]) -> None:
        self._add(model, usage, self._by_model, self._costs)

    def _add(
        self, model: str, usage: Mapping[str, Any], by_model: dict[str, TokenTotals], costs: dict[str, float]
    ) -> None:
        totals = by_model.get(model)
        if totals is None:
            totals = by_model[model] = TokenTotals()
        usage = readable_usage(usage)
        totals.add(usage)
        price = None if self._cost is None else self._cost(model, usage)
        if price is not None:
            costs[model] = costs.get(model, 0.0) + price

    def __repr__(self) -> str:
        totals = self.totals
        return f"<Usage of {totals.calls} calls: {totals.total} tokens>"
