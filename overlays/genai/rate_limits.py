"""``Client(rate_limit=...)``: how many requests and tokens the client sends, before the service has to refuse any."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from genai_runtime import errors
from genai_runtime.models.names import hint
from genai_runtime.rate_limit.book import ALL, DAY, MINUTE, Limit
from genai_runtime.rate_limit.limiter import Budget, Limiter, Store
from genai_runtime.transport.tally import model_of

from .counting.facts import model_facts, short_name

if TYPE_CHECKING:
    from genai_runtime.transport.request import Request

__all__ = ["RateLimit", "limiter_of"]

_COLUMNS = {"requests_per_minute": ("requests", MINUTE), "tokens_per_minute": ("tokens", MINUTE),
            "requests_per_day": ("requests", DAY)}  # fmt: skip
_TUNED = re.compile(r"-\d{3}$")


class RateLimit:
    """How many requests and prompt tokens a client sends, in any minute and in any day.

    A call that is beyond it waits for its turn, first come, first served; the wait is a part of the call's timeout.
    Limits that a refusal (429) names are kept to as well, and nothing is sent to a model before its ``RetryInfo`` says.

    Args:
        tier: The published limits of a usage tier, for each model that it lists: ``"free"``, ``"tier_1"``,
            ``"tier_2"`` or ``"tier_3"``. Default: none.
        requests_per_minute: Of all models together.
        tokens_per_minute: Prompt tokens of all models together.
        requests_per_day: Of all models together, in any 24 hours.
        models: Limits of single models, by id: a RateLimit, or a dict of the three fields above.
        budget_tokens: The most tokens to be spent in all, prompts and answers together.
        budget_money: The most to be spent in all, in the currency of the client's ``prices``.
        max_wait: The most seconds that a call waits for its turn. Default: as long as its timeout.
        share: Where the count is shared with other processes: the path of a file, or ``"redis://host:port/0"`` (extra
            ``redis``), or an object with the ``update`` of :class:`genai_runtime.rate_limit.limiter.Store`. Default:
            with nobody.

    Raises:
        ConfigError: there is no such tier, or a number is none.
    """

    def __init__(
        self,
        tier: str | None = None,
        *,
        requests_per_minute: int | None = None,
        tokens_per_minute: int | None = None,
        requests_per_day: int | None = None,
        models: Mapping[str, RateLimit | Mapping[str, Any]] | None = None,
        budget_tokens: int | None = None,
        budget_money: float | None = None,
        max_wait: float | None = None,
        share: str | os.PathLike[str] | Store | None = None,
    ) -> None:
        self.tier = None if tier is None else _tier(tier)
        self.requests_per_minute = _count("requests_per_minute", requests_per_minute)
        self.tokens_per_minute = _count("tokens_per_minute", tokens_per_minute)
        self.requests_per_day = _count("requests_per_day", requests_per_day)
        self.models = {short_name(model): rate_limit_of(each) for model, each in (models or {}).items()}
        self.budget_tokens = _count("budget_tokens", budget_tokens)
        self.budget_money = _positive("budget_money", budget_money)
        self.max_wait = _positive("max_wait", max_wait)
        self.share = share

    def limits(self) -> list[Limit]:
        """All limits, those of models first from the tier, then as they are set."""
        found: dict[str, Limit] = {}
        if self.tier is not None:
            table = model_facts()["rate_limits"]
            for model, amounts in table["tiers"][self.tier].items():
                for column, amount in zip(table["columns"], amounts, strict=True):
                    if amount is not None:
                        limit = Limit(model, *_COLUMNS[column], amount)
                        found[limit.key] = limit
        for model, own in self.models.items():
            found.update((limit.key, limit) for limit in own._plain(model))
        found.update((limit.key, limit) for limit in self._plain(ALL))
        return list(found.values())

    def _plain(self, scope: str) -> Iterator[Limit]:
        for name, (kind, seconds) in _COLUMNS.items():
            amount = getattr(self, name)
            if amount is not None:
                yield Limit(scope, kind, seconds, amount)

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in vars(self).items() if value not in (None, {}))
        return f"RateLimit({said})"


def rate_limit_of(value: Any) -> RateLimit:
    """A RateLimit, as one, as the name of a tier, or as a dict of its fields.

    Raises:
        ConfigError: it is none of these.
    """
    if isinstance(value, RateLimit):
        return value
    if isinstance(value, str):
        return RateLimit(value)
    if isinstance(value, Mapping):
        known = [name for name in RateLimit.__init__.__annotations__ if name != "return"]
        for name in value:
            if name not in known:
                right = hint(name, known) or f"; it has {', '.join(known)}"
                raise errors.ConfigError(f"rate_limit has no {name!r}{right}")
        return RateLimit(**value)
    raise errors.ConfigError(
        f"rate_limit is a genai.RateLimit, a dict of its fields or the name of a tier, not {type(value).__name__}"
    )


def limiter_of(value: Any, cost: Callable[[str, Any], float | None] | None, *, vertex: bool) -> Limiter:
    """What holds a client to its rate limit.

    Args:
        value: What the caller set.
        cost: What the usage of an answer costs, where the client has prices.
        vertex: Whether the client speaks to Vertex AI.

    Raises:
        ConfigError: it cannot work.
    """
    setting = rate_limit_of(value)
    store: Any = setting.share
    if isinstance(store, str | os.PathLike):
        from genai_runtime.rate_limit.stores import store_at

        store = store_at(store)
    if setting.budget_money is not None and cost is None:
        raise errors.ConfigError("a budget of money needs prices: Client(prices='genai-prices') or a table of your own")
    limits = setting.limits()
    by_model = {limit.scope for limit in limits}
    counts_tokens = setting.budget_tokens is not None or any(limit.kind == "tokens" for limit in limits)

    def model(request: Request) -> str | None:
        name = model_of(request)
        # ``model-003`` is held to the limits of ``model``.
        return name if name is None or name in by_model else _base(name, by_model)

    def estimate(request: Request) -> int:
        from .counting.quick import quick_estimate

        return quick_estimate(model_of(request) or "", request.body, vertex=vertex)

    return Limiter(
        limits,
        budget=Budget(setting.budget_tokens, setting.budget_money),
        max_wait=setting.max_wait,
        estimate=estimate if counts_tokens else None,
        cost=cost,
        model_of=model,
        store=store,
    )


def _base(name: str, known: set[str]) -> str:
    base = _TUNED.sub("", name)
    return base if base in known else name


def _tier(name: str) -> str:
    known = list(model_facts()["rate_limits"]["tiers"])
    plain = re.sub(r"[\s_-]", "", str(name)).lower()
    for each in known:
        if plain == each.replace("_", ""):
            return str(each)
    raise errors.ConfigError(f"there is no tier {name!r}; there are {', '.join(known)}")


def _count(name: str, value: Any) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
        raise errors.ConfigError(f"{name} must be a whole number above 0, not {value!r}")
    return value


def _positive(name: str, value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < float("inf"):
        raise errors.ConfigError(f"{name} must be a number above 0, not {value!r}")
    return float(value)
