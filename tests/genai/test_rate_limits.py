"""``Client(rate_limit=...)``: every way to a model passes it, before anything is sent, in threads and processes."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from genai import Client, RateLimit, errors
from genai.counting.quick import quick_estimate
from genai.rate_limits import rate_limit_of
from genai_emulator import Emulator
from genai_runtime.rate_limit import stores
from genai_runtime.rate_limit.book import ALL, DAY, MINUTE, Book, Limit

MODEL = "gemini-2.5-flash"
PICTURE = {"inlineData": {"mimeType": "image/png", "data": "iVBORw0KGgoAAAANSUhEUgAAAlgAAAJY" + "A" * 8}}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


def client_of(emulator: Emulator, **settings: Any) -> Client:
    return Client(api_key="CANARY-key-0123456789", http_options={"base_url": emulator.url}, **settings)


def test_settings() -> None:
    free = RateLimit("free").limits()
    assert Limit("gemini-2.5-flash", "requests", MINUTE, 10) in free
    assert Limit("gemini-2.5-flash", "tokens", MINUTE, 250_000) in free
    assert Limit("gemini-2.5-flash", "requests", DAY, 250) in free
    assert len(RateLimit("free").limits()) == 8
    for spelled in ("tier_3", "Tier 3", "tier3"):
        assert Limit("gemini-2.5-pro", "requests", MINUTE, 5000) in rate_limit_of(spelled).limits()
    mine = rate_limit_of(
        {"tier": "free", "requests_per_minute": 60, "models": {f"models/{MODEL}": {"requests_per_minute": 5}}}
    )
    by_key = {limit.key: limit.amount for limit in mine.limits()}
    assert by_key[f"{MODEL}/requests/60"] == 5
    assert by_key[f"{MODEL}/tokens/60"] == 250_000
    assert by_key[f"{ALL}/requests/60"] == 60
    assert repr(RateLimit(requests_per_day=3)) == "RateLimit(requests_per_day=3)"
    wrong: dict[str, Any] = {
        "no tier 'tier_9'; there are free, tier_1": "tier_9",
        "requests_per_minute must be a whole number above 0, not 0": {"requests_per_minute": 0},
        "has no 'request_per_minute'.*requests_per_minute": {"request_per_minute": 1},
        "has no 'x'; it has tier, requests_per_minute, tokens_per_minute": {"x": 1},
        "not int": 5,
        "max_wait must be": {"max_wait": -1},
        "a budget of money needs prices": {"budget_money": 1.0},
        "a file or redis": {"share": "memcached://x"},
        "in a folder that exists": {"share": "/nowhere/at/all"},
    }
    for message, value in wrong.items():
        with pytest.raises(errors.ConfigError, match=message):
            Client(api_key="x", rate_limit=value)


def test_every_way_to_a_model_counts(emulator: Emulator) -> None:
    """One request is allowed for each of these; a second one of any kind is refused, and never arrives."""
    limit = RateLimit(requests_per_minute=7, max_wait=0.001)
    with client_of(emulator, rate_limit=limit) as client:

        def boats() -> int:
            """Count the boats."""
            return 3

        client.models.generate_content(model=MODEL, contents="one")
        list(client.models.generate_content_stream(model=MODEL, contents="two"))
        client.models.count_tokens(model=MODEL, contents="three")
        client.models.embed_content(model="gemini-embedding-001", contents="four")
        client.chats.create(model=MODEL).send_message("five")
        answer = client.models.generate_content(
            model=MODEL, contents="How many boats? Call boats().", config={"tools": [boats]}
        )
        # A round of function calling is two requests.
        assert answer.automatic_function_calling_history
        before = len(emulator.requests)
        calls = (
            lambda: client.models.generate_content(model=MODEL, contents="x"),
            lambda: client.models.generate_content_stream(model=MODEL, contents="x"),
            lambda: client.models.count_tokens(model=MODEL, contents="x"),
            lambda: client.models.embed_content(model="gemini-embedding-001", contents="x"),
            lambda: client.chats.create(model=MODEL).send_message("x"),
            lambda: asyncio.run(asked(client)),
        )
        for call in calls:
            with pytest.raises(errors.RateLimitTimeout, match="7 requests a minute"):
                call()
        assert len(emulator.requests) == before
        # What asks no model is not limited.
        client.models.get(model=MODEL)
        client.files.list()


async def asked(client: Client) -> None:
    async with client.aio as aio:
        await aio.models.generate_content(model=MODEL, contents="x")


def test_threads_and_tasks_take_turns(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window of a fifth of a second: many callers of both modes, never more than it allows, none left behind."""
    monkeypatch.setattr("genai.rate_limits._COLUMNS", {"requests_per_minute": ("requests", 0.2)})
    with client_of(emulator, rate_limit={"requests_per_minute": 6}) as client:
        limiter = client._shared.config.limiter
        assert limiter is not None
        sent: list[float] = []
        add = Book.add

        def noted(book: Book, model: str, tokens: float, now: float) -> None:
            if book is limiter._book:
                sent.append(now)
            add(book, model, tokens, now)

        monkeypatch.setattr(Book, "add", noted)

        async def tasks() -> None:
            calls = [
                asyncio.ensure_future(client.aio.models.generate_content(model=MODEL, contents="x")) for _ in range(8)
            ]
            # Those that give up leave their places to others.
            given_up = [
                asyncio.ensure_future(client.aio.models.count_tokens(model=MODEL, contents="x")) for _ in range(5)
            ]
            await asyncio.sleep(0.05)
            for each in given_up:
                each.cancel()
            await asyncio.gather(*calls)
            await asyncio.gather(*given_up, return_exceptions=True)
            await client.aio.aclose()

        threads = [
            threading.Thread(target=client.models.generate_content, kwargs={"model": MODEL, "contents": "x"})
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        asyncio.run(tasks())
        for thread in threads:
            thread.join()
        assert 16 <= len(sent) <= 21
        for at in sent:
            assert len([each for each in sent if at - 0.2 < each <= at]) <= 6
        assert limiter.waiting == 0


def test_a_refusal_and_its_retry(emulator: Emulator) -> None:
    """What the service says when it refuses holds for the calls that come behind, too."""
    with client_of(emulator, rate_limit={"requests_per_minute": 1000}) as client:
        emulator.faults.add("status:429;retry-info=40s", operation="generateContent")
        before = len(emulator.requests)
        with pytest.raises(errors.ResourceExhausted):
            client.models.generate_content(model=MODEL, contents="x", config={"http_options": {"timeout": 20_000}})
        for config in ({"http_options": {"timeout": 20_000}}, {"http_options": {"timeout": 30_000}}):
            with pytest.raises(errors.RateLimitTimeout, match=r"turn comes in [34]"):
                client.models.generate_content(model=MODEL, contents="x", config=config)
        assert len(emulator.requests) == before + 1
        client.models.generate_content(model="gemini-2.0-flash", contents="x")
    with client_of(emulator, rate_limit={"requests_per_minute": 1, "max_wait": 0.01}) as client:
        # There is no turn for the retry: what the service said is raised, not that.
        emulator.faults.add("status:503", operation="generateContent")
        with pytest.raises(errors.ServiceUnavailable):
            client.models.generate_content(
                model=MODEL,
                contents="x",
                config={"http_options": {"retry_options": {"initial_delay": 0.001, "jitter": 0}}},
            )


def test_a_budget_of_tokens_and_money(emulator: Emulator) -> None:
    table = {MODEL: {"input": 1.0, "output": 2.0}}
    with client_of(emulator, rate_limit={"budget_tokens": 60, "budget_money": 100}, prices=table) as client:
        answer = client.models.generate_content(model=MODEL, contents="Why is the sea blue?")
        assert answer.usage_metadata is not None
        spent = answer.usage_metadata.total_token_count or 0
        before = len(emulator.requests)
        asked = 0
        while spent + 5 <= 60:
            list(client.models.generate_content_stream(model=MODEL, contents="Why is the sea blue?"))
            spent, asked = client.usage.totals.total, asked + 1
        with pytest.raises(errors.BudgetExceeded, match=f"60 tokens: {spent} are spent"):
            client.models.generate_content_stream(model=MODEL, contents="Why is the sea blue?")
        assert len(emulator.requests) == before + asked
        with pytest.raises(errors.ConfigError, match=r"gemini-2\.0-flash has no price"):
            client.models.generate_content(model="gemini-2.0-flash", contents="x")


def test_quick_estimates() -> None:
    body = {"contents": [{"parts": [{"text": "x" * 40}, PICTURE]}], "systemInstruction": {"parts": [{"text": "four"}]}}
    assert quick_estimate(MODEL, body) == 10 + 258 + 1
    assert quick_estimate("gemini-3.5-flash", body) == 10 + 33 * 33 + 1
    assert quick_estimate(MODEL, {"generateContentRequest": body}) == 269
    assert quick_estimate(MODEL, {"requests": [{"content": {"parts": [{"text": "x" * 8}]}}] * 3}) == 6
    assert quick_estimate(MODEL, {"instances": [{"prompt": "a boat at sea"}]}) == 4
    assert quick_estimate(MODEL, None) == 0
    for mime_type, least in (("audio/wav", 10), ("video/mp4", 200), ("application/pdf", 258), ("text/plain", 10)):
        blob = {"inlineData": {"mimeType": mime_type, "data": "A" * 8000}}
        assert quick_estimate(MODEL, {"contents": [{"parts": [blob]}]}) >= least, mime_type
    assert (
        quick_estimate(MODEL, {"contents": [{"parts": [{"fileData": {"fileUri": "x"}}, {"functionCall": {}}]}]}) > 258
    )


@contextlib.contextmanager
def redis_server(folder: Path) -> Iterator[str]:
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("there is no redis-server here")
    pytest.importorskip("redis")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(500):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            time.sleep(0.01)
        yield f"redis://127.0.0.1:{port}/0?key=test"
    finally:
        process.terminate()
        process.wait()


PROGRAM = """
import sys
from genai import Client
client = Client(api_key="x", http_options={"base_url": sys.argv[1]},
                rate_limit={"requests_per_minute": 8, "max_wait": 0.2, "share": sys.argv[2]})
sent = 0
print("ready", flush=True)
try:
    for _ in range(8):
        client.models.generate_content(model="gemini-2.5-flash", contents="x")
        sent += 1
except TimeoutError:
    pass
print(sent)
"""


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_processes_share(kind: str, emulator: Emulator, tmp_path: Path) -> None:
    """Another process, and this one with asyncio, keep to one limit."""
    with contextlib.ExitStack() as stack:
        share = str(tmp_path / "limit.json") if kind == "file" else stack.enter_context(redis_server(tmp_path))
        limit: dict[str, Any] = {"requests_per_minute": 8, "max_wait": 0.05, "share": share}
        client = stack.enter_context(client_of(emulator, rate_limit=limit))

        async def as_many_as_may() -> int:
            async with client.aio as aio:
                calls = [aio.models.generate_content(model=MODEL, contents="x") for _ in range(12)]
                answers = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(each, errors.RateLimitTimeout) for each in answers if isinstance(each, Exception))
            return sum(not isinstance(each, Exception) for each in answers)

        command = [sys.executable, "-c", PROGRAM, emulator.url, share]
        other = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
        here = asyncio.run(as_many_as_may())
        there = int(other.communicate()[0])
        assert here + there == 8, (here, there)
        with client_of(emulator, rate_limit={"requests_per_minute": 9, "share": share}) as another:
            asyncio.run(asked(another))
        state: dict[str, Any] = stores.store_at(share).update(lambda state: (state, state))
        assert sum(amount for _, amount in state["windows"]["*/requests/60"]) == 9
        assert state["spent_tokens"] > 0


def test_a_call_that_is_given_up_while_it_joins(emulator: Emulator, tmp_path: Path) -> None:
    """A task may be cancelled while a thread still reads the file of a shared limit: its place is free all the same."""
    limit = {"requests_per_minute": 2, "share": tmp_path / "limit.json"}

    async def run(client: Client) -> None:
        async with client.aio as aio:
            for _ in range(5):
                task = asyncio.ensure_future(aio.models.generate_content(model=MODEL, contents="x"))
                await asyncio.sleep(0)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task

    with client_of(emulator, rate_limit=limit) as client:
        asyncio.run(run(client))
        limiter = client._shared.config.limiter
        assert limiter is not None
        assert limiter.waiting == 0


def test_books_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = stores.store_at(tmp_path / "limit.json")
    store.update(lambda state: ({"spent": 1}, None))

    def full(*_: Any) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        store.update(lambda state: ({"spent": 2}, None))
    assert sorted(os.listdir(tmp_path)) == ["limit.json", "limit.json.lock"], "no part of a file is left"
    monkeypatch.undo()
    assert store.update(lambda state: (state, state)) == {"spent": 1}


def test_files_without_flock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no fcntl, a file that exists is the lock; one that was left behind is taken."""
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", None)
    path = tmp_path / "limit.json"
    path.write_text("damaged")
    store = stores.store_at(f"file://{path}")
    left_behind = tmp_path / "limit.json.lock.held"
    left_behind.write_text("")
    os.utime(left_behind, (1, 1))

    def add(state: dict[str, Any]) -> tuple[dict[str, Any], None]:
        return {"count": state.get("count", 0) + 1}, None

    threads = [threading.Thread(target=lambda: [store.update(add) for _ in range(20)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert json.loads(path.read_text()) == {"count": 80}
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(errors.ConfigError, match=r"gemini-genai\[redis\]"):
        stores.store_at("redis://localhost")


def test_off_costs_no_import() -> None:
    program = (
        "import sys, genai; genai.Client(api_key='x').models; "
        "print([name for name in sys.modules if 'rate_limit' in name or name in ('genai.prices', 'genai.usage')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
