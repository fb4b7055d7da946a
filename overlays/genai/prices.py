"""What tokens cost: by the package genai-prices, or by a table of the caller's. No price is known here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from genai_runtime.errors import ConfigError

from .counting.facts import short_name

__all__ = ["Cost", "Prices", "cost_of"]

#: Returns the cost of one answer's usage; called with None as usage, whether the model has a price at all.
Cost = Callable[[str, Mapping[str, Any] | None], float | None]
#: What a client takes as its ``prices``: ``"genai-prices"``, a table by model, or a function.
Prices = str | Mapping[str, Mapping[str, float]] | Cost

_PER = 1_000_000
_RATES = ("input", "cached", "output", "input_audio", "cached_audio", "output_image", "output_audio")


def cost_of(prices: Any) -> Cost:
    """What costs are worked out with.

    Args:
        prices: ``"genai-prices"`` for those of this package, in US dollars (extra ``prices``); or a table by model of
            prices for a million tokens, in any currency: ``{"gemini-2.5-flash": {"input": 0.3, "output": 2.5}}``, with
            ``cached``, ``input_audio``, ``cached_audio``, ``output_image`` and ``output_audio`` where they differ; or
            a function of the model's id and the usage (JSON of ``usageMetadata``, None to ask whether there is a
            price) that gives the cost, or None.

    Raises:
        ConfigError: it is none of these, or the package is not installed.
    """
    if prices == "genai-prices":
        return _by_package()
    if isinstance(prices, Mapping):
        return _by_table({short_name(model): _checked(model, rates) for model, rates in prices.items()})
    if callable(prices):
        return prices  # type: ignore[no-any-return]
    raise ConfigError(f"prices is 'genai-prices', a table by model, or a function, not {prices!r:.80}")


def _checked(model: str, rates: Any) -> dict[str, float]:
    if not isinstance(rates, Mapping) or not {"input"} <= rates.keys() <= {*_RATES}:
        raise ConfigError(f"the prices of {model} are a dict with 'input', and of {', '.join(_RATES[1:])} what differs")
    for name, rate in rates.items():
        if isinstance(rate, bool) or not isinstance(rate, int | float) or not 0 <= rate < float("inf"):
            raise ConfigError(f"the price {name!r} of {model} is a number for a million tokens, not {rate!r}")
    return {name: float(rate) for name, rate in rates.items()}


def _by_table(table: Mapping[str, Mapping[str, float]]) -> Cost:
    def cost(model: str, usage: Mapping[str, Any] | None) -> float | None:
        rates = table.get(short_name(model))
        if rates is None or usage is None:
            return None if rates is None else 0.0
        paid = rates["input"]
        output = rates.get("output", 0.0)
        cached_rate = rates.get("cached", paid)
        prompt, cached = usage.get("promptTokenCount") or 0, usage.get("cachedContentTokenCount") or 0
        sound = _of(usage, "promptTokensDetails", "AUDIO")
        cached_sound = _of(usage, "cacheTokensDetails", "AUDIO")
        answered = (usage.get("candidatesTokenCount") or 0) + (usage.get("thoughtsTokenCount") or 0)
        images = _of(usage, "candidatesTokensDetails", "IMAGE")
        spoken = _of(usage, "candidatesTokensDetails", "AUDIO")
        total = (
            (prompt - cached - (sound - cached_sound) + (usage.get("toolUsePromptTokenCount") or 0)) * paid
            + (sound - cached_sound) * rates.get("input_audio", paid)
            + (cached - cached_sound) * cached_rate
            + cached_sound * rates.get("cached_audio", cached_rate)
            + (answered - images - spoken) * output
            + images * rates.get("output_image", output)
            + spoken * rates.get("output_audio", output)
        )
        return total / _PER

    return cost


def _of(usage: Mapping[str, Any], details: str, modality: str) -> int:
    return sum(each.get("tokenCount") or 0 for each in usage.get(details) or () if each.get("modality") == modality)


def _by_package() -> Cost:
    try:
        import genai_prices
    except ImportError:
        raise ConfigError(
            "prices='genai-prices' needs the package genai-prices: pip install 'gemini-genai[prices]'"
        ) from None

    def cost(model: str, usage: Mapping[str, Any] | None) -> float | None:
        name = short_name(model)
        if usage is None:
            found: Any = genai_prices.Usage(input_tokens=0, output_tokens=0)
        else:
            cached = usage.get("cachedContentTokenCount") or 0
            answered = (usage.get("candidatesTokenCount") or 0) + (usage.get("thoughtsTokenCount") or 0)
            found = genai_prices.Usage(
                input_tokens=(usage.get("promptTokenCount") or 0) + (usage.get("toolUsePromptTokenCount") or 0),
                cache_read_tokens=cached,
                output_tokens=answered,
                input_audio_tokens=_of(usage, "promptTokensDetails", "AUDIO"),
                cache_audio_read_tokens=_of(usage, "cacheTokensDetails", "AUDIO"),
                output_audio_tokens=_of(usage, "candidatesTokensDetails", "AUDIO"),
            )
        try:
            return float(genai_prices.calc_price(found, model_ref=name, provider_id="google").total_price)
        except LookupError:
            return None

    return cost
