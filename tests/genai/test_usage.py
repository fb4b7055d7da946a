"""``client.usage``: tokens by kind, model and modality, each call once, and what they cost where prices are given."""

from __future__ import annotations

import asyncio
import gc
import pkgutil
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from genai import Client, errors
from genai.prices import cost_of
from genai.usage import TokenTotals
from genai_emulator import Emulator
from genai_runtime import ledger as ledger_module
from genai_runtime.transport.tally import usage_of

MODEL = "gemini-2.5-flash"
SPOKEN = {
    "promptTokenCount": 100, "cachedContentTokenCount": 40, "candidatesTokenCount": 10, "thoughtsTokenCount": 5,
    "toolUsePromptTokenCount": 7, "totalTokenCount": 122,
    "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 60}, {"modality": "AUDIO", "tokenCount": 40}],
    "cacheTokensDetails": [{"modality": "AUDIO", "tokenCount": 20}, {"modality": "TEXT", "tokenCount": 20}],
    "candidatesTokensDetails": [{"modality": "IMAGE", "tokenCount": 4}, {"modality": "TEXT"}],
}  # fmt: skip


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


def client_of(emulator: Emulator, **settings: Any) -> Client:
    return Client(api_key="CANARY-key-0123456789", http_options={"base_url": emulator.url}, **settings)


def test_calls_and_streams_count_once(emulator: Emulator) -> None:
    with client_of(emulator) as client:
        assert client.usage.totals == TokenTotals()
        expected = TokenTotals()

        def count(answer: Any) -> None:
            said = answer.usage_metadata
            expected.calls += 1
            expected.prompt += said.prompt_token_count
            expected.candidates += said.candidates_token_count or 0
            expected.thoughts += said.thoughts_token_count or 0
            expected.total += said.total_token_count

        count(client.models.generate_content(model=MODEL, contents="Why is the sea blue?"))
        chunks = list(client.models.generate_content_stream(model=f"models/{MODEL}", contents="Tell a long story."))
        assert len(chunks) > 1
        count(chunks[-1])

        async def more() -> None:
            async with client.aio as aio:
                count(await aio.models.generate_content(model="gemini-2.0-flash", contents="Hello"))
                async with aio.models.generate_content_stream(model=MODEL, contents="Tell a long story.") as stream:
                    chunks = [chunk async for chunk in stream]
                count(chunks[-1])

        asyncio.run(more())
        client.models.count_tokens(model=MODEL, contents="not generated")
        with pytest.raises(errors.NotFound):
            client.models.generate_content(model="gemini-nowhere", contents="x")
        found = client.usage.snapshot()
        totals = found.totals
        assert totals.by_modality["prompt"] == {"TEXT": totals.prompt}
        totals.by_modality.clear()
        assert totals == expected
        assert {model: each.calls for model, each in found.by_model.items()} == {MODEL: 3, "gemini-2.0-flash": 1}
        assert (found.cost, found.unpriced) == (None, ())
        assert repr(client.usage) == f"<Usage of 4 calls: {expected.total} tokens>"
        # A stream that is left early counts with what came; one that goes on, with what has come until now.
        assert client.usage.reset().totals.calls == 4
        with client.models.generate_content_stream(model=MODEL, contents="Tell a long story.") as stream:
            first = next(stream)
            assert first.usage_metadata is not None
            assert client.usage.totals.prompt == client.usage.totals.prompt == first.usage_metadata.prompt_token_count
        stream = client.models.generate_content_stream(model=MODEL, contents="Tell a long story.")
        next(stream)
        del stream
        gc.collect()
        assert client.usage.totals.calls == 2
        assert client.usage.totals.calls == 2


CLAUDE = {
    "anthropic_version": "vertex-2023-10-16",
    "max_tokens": 9,
    "messages": [{"role": "user", "content": "Hello"}],
}


def test_texts_that_vertex_ai_embeds_count(emulator: Emulator) -> None:
    options: Any = {"base_url": emulator.url}
    with Client(
        vertexai=True, api_key="CANARY-key-0123456789", http_options=options, rate_limit={"tokens_per_minute": 1000}
    ) as client:

        def counts(answer: Any) -> list[int]:
            return [int(each.statistics.token_count) for each in answer.embeddings]

        model: Any = {"model": "text-embedding-005", "contents": ["a cat", "why is the sea blue"]}
        first = counts(client.models.embed_content(**model))
        assert client.usage.totals == TokenTotals(calls=1, prompt=sum(first), total=sum(first))
        assert len(first) == 2

        async def again() -> list[int]:
            async with client.aio as aio:
                return counts(await aio.models.embed_content(**model))

        second = asyncio.run(again())
        assert client.usage.snapshot().by_model["text-embedding-005"].prompt == sum(first + second)
        # A partner's model has a form of its own, which is estimated and not counted.
        client.models.raw_predict(model="anthropic/claude@1", body={**CLAUDE, "contents": "hello", "requests": ["x"]})
        assert client.usage.totals.calls == 2
    for odd in (None, [], [None], [{"embeddings": {"statistics": {"token_count": "many"}}}], "x"):
        assert usage_of({"predictions": odd}) is None


def test_usage_that_makes_no_sense_costs_nothing() -> None:
    client = Client(api_key="k", prices={MODEL: {"input": 1.0, "output": 1.0}})
    ledger = client._shared.config.usage
    assert ledger is not None
    for value in ("x", [1], {}, 1.5, [{"modality": {}, "tokenCount": "x"}], [3]):
        ledger.add(MODEL, {"promptTokenCount": value, "candidatesTokenCount": value, "promptTokensDetails": value})
    ledger.add(MODEL, {"promptTokenCount": 1_000_000, "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 5}]})
    found = client.usage.snapshot()
    assert (found.totals.prompt, found.cost) == (1_000_000, 1.0)


def test_threads(emulator: Emulator) -> None:
    with client_of(emulator) as client:
        threads = [
            threading.Thread(
                target=lambda: [client.models.generate_content(model=MODEL, contents="x") for _ in range(5)]
            )
            for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads):
            client.usage.snapshot()
            threads[0].join(0.01)
            for thread in threads[1:]:
                thread.join(0.01)
        assert client.usage.totals.calls == 20


def test_threads_that_ask_first_at_once_have_the_same(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two usages, and of two clients for asyncio, each would have a part of what there is."""
    for place in ("genai.usage.Usage._start", "genai.client.AsyncClient.__init__"):
        slow = _slowly(pkgutil.resolve_name(place))
        monkeypatch.setattr(place, slow)
    with client_of(emulator) as client:
        found: list[Any] = []
        threads = [threading.Thread(target=lambda: found.append((client.usage, client.aio))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(set(found)) == 1


def _slowly(function: Any) -> Any:
    def slow(*args: Any) -> None:
        time.sleep(0.05)
        function(*args)

    return slow


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that never asks does not collect the answers of a year."""
    monkeypatch.setattr(ledger_module, "_KEPT", 10)
    client = Client(api_key="x")
    ledger = client._shared.config.usage
    assert ledger is not None
    for _ in range(1000):
        ledger.add(MODEL, SPOKEN)
    assert len(ledger._pending) <= 11
    assert client.usage.totals.calls == 1000
    # A stream that nobody ends is given up some day.
    monkeypatch.setattr(ledger_module, "_UNENDED", -1.0)
    ledger.follow(MODEL, SPOKEN)
    assert client.usage.totals.calls == 1001
    assert len(ledger._pending) == 0


def test_kinds_and_modalities() -> None:
    client = Client(api_key="x")
    assert client._shared.config.usage is not None
    for _ in range(2):
        client._shared.config.usage.add(MODEL, SPOKEN)
    client._shared.config.usage.add(
        "gemini-embedding-2", {"promptTokenCount": 9, "promptTokenDetails": [{"modality": "TEXT", "tokenCount": 9}]}
    )
    found = client.usage.by_model[MODEL]
    assert (found.prompt, found.cached, found.candidates, found.thoughts, found.tool_use) == (200, 80, 20, 10, 14)
    assert found.by_modality == {
        "prompt": {"TEXT": 120, "AUDIO": 80},
        "cached": {"AUDIO": 40, "TEXT": 40},
        "candidates": {"IMAGE": 8, "TEXT": 0},
    }
    assert client.usage.totals.total == 244 + 9


def test_a_table_of_prices() -> None:
    """Of a million tokens each: what differs is charged apart, and nothing twice."""
    plain = cost_of({MODEL: {"input": 1.0, "output": 10.0}})
    assert plain(MODEL, SPOKEN) == pytest.approx((100 + 7 + 10 * 15) / 1e6)
    rates = {"input": 1.0, "cached": 0.1, "output": 10.0, "input_audio": 2.0, "cached_audio": 0.2, "output_image": 30.0}
    apart = cost_of({f"models/{MODEL}": rates})
    sound, cached = 20 * 2.0 + 20 * 0.2, 20 * 0.1
    assert apart(f"models/{MODEL}", SPOKEN) == pytest.approx((40 + 7 + sound + cached + 11 * 10 + 4 * 30) / 1e6)
    assert plain(MODEL, None) == 0
    assert plain("gemini-2.5-flash-lite", SPOKEN) is None
    wrong: dict[str, Any] = {
        "'genai-prices', a table": 5,
        "prices of m are a dict with 'input'": {"m": {"output": 1}},
        "of cached, output": {"m": {"input": 1, "inputs": 2}},
        "is a number for a million tokens, not -1": {"m": {"input": -1}},
    }
    for message, prices in wrong.items():
        with pytest.raises(errors.ConfigError, match=message):
            Client(api_key="x", prices=prices)


def test_costs(emulator: Emulator) -> None:
    client = Client(api_key="x", prices=lambda model, usage: 0.5 if model == MODEL else None)
    assert client._shared.config.usage is not None
    client._shared.config.usage.add(MODEL, SPOKEN)
    assert client.usage.cost == 0.5
    client._shared.config.usage.add("gemini-other", SPOKEN)
    found = client.usage.snapshot()
    assert (found.cost, found.cost_by_model, found.unpriced) == (None, {MODEL: 0.5}, ("gemini-other",))
    with pytest.raises(errors.ConfigError, match="no price of gemini-other"):
        _ = client.usage.cost
    with pytest.raises(errors.ConfigError, match=r"no prices: Client\(prices='genai-prices'\)"):
        _ = Client(api_key="x").usage.cost


def test_the_package_of_prices(monkeypatch: pytest.MonkeyPatch) -> None:
    genai_prices = pytest.importorskip("genai_prices")
    cost = cost_of("genai-prices")
    usage = {
        "promptTokenCount": 1000,
        "candidatesTokenCount": 100,
        "cachedContentTokenCount": 10,
        "thoughtsTokenCount": 7,
    }
    by_package = genai_prices.Usage(input_tokens=1000, output_tokens=107, cache_read_tokens=10)
    expected = genai_prices.calc_price(by_package, model_ref=MODEL, provider_id="google").total_price
    assert cost(f"models/{MODEL}", usage) == pytest.approx(float(expected))
    assert cost(MODEL, None) == 0
    assert cost("gemini-99-nowhere", usage) is None
    monkeypatch.setitem(sys.modules, "genai_prices", None)
    with pytest.raises(errors.ConfigError, match=r"gemini-genai\[prices\]"):
        cost_of("genai-prices")
