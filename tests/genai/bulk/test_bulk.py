"""``genai.bulk`` on one machine: what is asked, what comes back, and what a broken row comes to."""

from __future__ import annotations

import asyncio
import csv
import gzip
import inspect
import json
import re
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from genai import Client, bulk, errors
from genai.bulk import RowResult, Summary
from genai.models import AsyncModels
from tests.genai.bulk.server import CountingServer, answer_to, failing, saying
from tests.stopwatch import Stopwatch

MODEL = "gemini-2.5-flash"
MODES = ("sync", "aio")


@pytest.fixture(scope="module")
def running() -> Iterator[CountingServer]:
    with CountingServer() as server:
        yield server


@pytest.fixture
def server(running: CountingServer) -> CountingServer:
    running.script, running.delay = None, 0.0
    running.seen.clear()
    running.most_in_flight = 0
    return running


def client_of(server: CountingServer, **settings: Any) -> Client:
    retry = {"attempts": 1}
    options = {"base_url": server.url, "retry_options": retry, **settings.pop("http_options", {})}
    return Client(api_key="CANARY-key-0123456789", http_options=options, **settings)


def run(mode: str, function: str, *args: Any, **kwargs: Any) -> Any:
    """Call a function in a mode: a Summary with an output, else a list of results and a Summary."""
    if mode == "sync":
        found = getattr(bulk, function)(*args, **kwargs)
        if isinstance(found, Summary):
            return found
        with found:
            return list(found), found.summary

    async def body() -> Any:
        made = getattr(bulk.aio, function)(*args, **kwargs)
        if "output" in kwargs:
            return await made
        async with made as results:
            return [result async for result in results], results.summary

    return asyncio.run(body())


def test_the_twins_take_the_same() -> None:
    """Also what type checkers read; the synchronous ones take datasets with workers as well."""
    for name in ("generate", "embed", "count"):
        one, other = getattr(bulk, name), getattr(bulk.aio, name)
        assert inspect.signature(one) == inspect.signature(other)
        begins = [(inspect.getdoc(each) or "").replace("Async", "").splitlines()[:20] for each in (one, other)]
        assert begins[0] == begins[1] != []
        workers, *kept = typing.get_overloads(one)
        pairs = list(zip(kept, typing.get_overloads(other), strict=True))
        assert len(pairs) == 2
        for ours, theirs in pairs:
            assert inspect.signature(ours).parameters == inspect.signature(theirs).parameters
        answers = [(ours.__annotations__["return"], theirs.__annotations__["return"]) for ours, theirs in pairs]
        assert answers == [("Results", "AsyncResults"), ("Summary", "Coroutine[Any, Any, Summary]")]
        changed = {**workers.__annotations__, "source": "Rows", "return": "Results"}
        assert (workers.__annotations__["source"], changed) == ("Distributed", kept[0].__annotations__)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("mode", MODES)
def test_rows_of_a_list_in_order(server: CountingServer, mode: str) -> None:
    client, server.delay = client_of(server), 0.002
    rows = [f"Row {number}" for number in range(200)]
    results, summary = run(mode, "generate", client, rows, model=MODEL, max_concurrency=7)
    assert [result.position for result in results] == list(range(200))
    assert [result.text for result in results] == [answer_to(row) for row in rows]
    assert [result.row for result in results] == rows
    assert results[3].response.usage_metadata.total_token_count == 12
    assert server.seen.total() == len(server.seen) == 200
    assert 1 < server.most_in_flight <= 7
    assert (summary.rows, summary.answered, summary.failed, summary.calls) == (200, 200, 0, 200)
    assert (summary.prompt_tokens, summary.output_tokens, summary.total_tokens) == (1000, 1400, 2400)
    assert summary.exit_code == 0
    # The caller's client counts what its runs used, and is open still.
    assert client.usage.totals.calls == 200
    assert client.models.generate_content(model=MODEL, contents="x").text == answer_to("x")
    client.close()


@pytest.mark.parametrize("mode", MODES)
def test_results_as_they_come(server: CountingServer, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first row has to be sent again; the others do not wait for it."""
    monkeypatch.setattr("genai.bulk.core._WAITS", bulk.core._WAITS.replace(initial_delay=0.05, jitter=0.0))
    server.script = lambda prompt, times: failing(503, "UNAVAILABLE") if prompt == "Row 0" and times == 1 else None
    rows = [f"Row {number}" for number in range(40)]
    arguments: dict[str, Any] = {"model": MODEL, "max_concurrency": 4, "ordered": False, "retries": {"server": 1}}
    results, summary = run(mode, "generate", client_of(server), rows, **arguments)
    assert results[0].position != 0
    assert {result.position: result.attempts for result in results} == {0: 2, **dict.fromkeys(range(1, 40), 1)}
    assert sorted(result.position for result in results) == list(range(40))
    assert summary.calls == 41


def test_embed_and_count(server: CountingServer) -> None:
    rows = [{"text": "abc", "id": 1}, {"text": "defgh", "id": 2}]
    client = client_of(server, prices={"gemini-embedding-001": {"input": 0.15}})
    vectors, _ = run("sync", "embed", client, rows, model="gemini-embedding-001", prompt="{text}")
    assert [result.embedding for result in vectors] == [[3.0, 0.125], [5.0, 0.125]]
    assert vectors[0].row == rows[0]
    counts, summary = run("aio", "count", client, iter(rows), model=MODEL, prompt=lambda row: row["text"])
    assert [result.fields for result in counts] == [{"total_tokens": 3}, {"total_tokens": 5}]
    assert summary.cost == 0.0


@pytest.mark.parametrize("mode", MODES)
def test_rows_are_embedded_together(server: CountingServer, mode: str) -> None:
    """As many as are sent at the same time go with one request; one that is refused takes none with it."""
    rows: list[Any] = ["x" * (1 + n % 7) + f" {n}" for n in range(128)]
    server.requests = 0
    arguments: dict[str, Any] = {"model": "gemini-embedding-001", "max_concurrency": 64}
    results, summary = run(mode, "embed", client_of(server), rows, **arguments)
    assert [result.embedding[0] for result in results] == [len(row) for row in rows]
    assert [result.fields["prompt_tokens"] for result in results] == [len(row) for row in rows]
    assert summary.total_tokens == sum(map(len, rows))
    assert 128 // 16 <= server.requests <= 128 // 4

    bad = {rows[3]: failing(400, "INVALID_ARGUMENT"), rows[90]: failing(400, "INVALID_ARGUMENT")}
    server.script = lambda prompt, times: bad.get(prompt)
    results, summary = run(mode, "embed", client_of(server), [*rows, {"contents": ["a", "b"]}], **arguments)
    failed = {result.position: result.error.kind for result in results if result.error is not None}
    assert failed == {3: "rejected", 90: "rejected", 128: "answer"}
    assert [result.embedding[0] for result in results if result.error is None] == [
        len(row) for row in rows if row not in bad
    ]
    # A failure that passes is that of each row of its request.
    server.script = lambda prompt, times: failing(503, "UNAVAILABLE") if prompt == rows[0] else None
    results, _ = run(mode, "embed", client_of(server), rows[:64], retries=0, **arguments)
    kinds = [None if result.error is None else result.error.kind for result in results]
    assert (kinds[0], kinds[-1], kinds.count("server")) == ("server", None, 16)
    # A model that makes one vector of all is asked for each row.
    server.script = lambda prompt, times: (200, {"embeddings": [{"values": [1.0]}]})
    results, _ = run(mode, "embed", client_of(server), rows, **arguments)
    assert [result.embedding for result in results] == [[1.0]] * 128


def test_broken_rows_of_files(server: CountingServer, tmp_path: Path) -> None:
    """A row that cannot be read, or asked, is an error row; all the others are answered, in their places."""
    jsonl = tmp_path / "in.jsonl"
    jsonl.write_bytes(
        b'\xef\xbb\xbf{"id": 1, "text": "one"}\n\n{"id": 2, "text": \n{"id": 3}\n{"id": 4, "text": null}\n'
        b'{"id": 5, "text": "\xff"}\n["no columns"]\n{"id": 6, "text": "six", "answer": "mine"}'
    )
    summary = run(
        "sync", "generate", client_of(server), jsonl, model=MODEL, prompt="{text}", output=tmp_path / "o.jsonl"
    )
    found = lines(tmp_path / "o.jsonl")
    assert [row["position"] for row in found] == list(range(7))
    assert [row["answer"] for row in found] == [answer_to("one"), *[None] * 5, answer_to("six")]
    assert found[6]["row_answer"] == "mine"
    assert found[0] == {
        "position": 0, "id": 1, "text": "one", "answer": answer_to("one"), "finish_reason": "STOP", "prompt_tokens": 5,
        "output_tokens": 7, "total_tokens": 12, "error": None,
    }  # fmt: skip
    reasons = [f"{row['error']['kind']}: {row['error']['message']}" for row in found[1:6]]
    assert reasons[0].startswith("unreadable: line 3 is no JSON: Expecting value")
    assert reasons[1:3] == ["invalid: it has no column 'text'; it has id", "invalid: its column 'text' is empty"]
    assert reasons[3].startswith("unreadable: line 6 is no JSON: 'utf-8' codec")
    assert reasons[4] == "invalid: the template wants columns, and the row is list"
    assert (summary.exit_code, summary.failed, summary.errors) == (1, 5, {"unreadable": 2, "invalid": 3})
    assert summary.output == str(tmp_path / "o.jsonl")
    assert "5 failed (2 unreadable, 3 invalid)" in str(summary)
    assert server.total == 2

    table = tmp_path / "in.csv"
    table.write_bytes(b'id,text\n1,"one,\ntwo"\n2\n3,\xff\n4,a,b\n5,five\n')
    packed = tmp_path / "in.tsv.gz"
    packed.write_bytes(gzip.compress(b"id\ttext\n1\tone\n"))
    run("sync", "generate", client_of(server), table, model=MODEL, prompt="{text}", output=tmp_path / "o.csv")
    with (tmp_path / "o.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["answer"] for row in rows] == [answer_to("one,\ntwo"), "", "", "", answer_to("five")]
    assert [json.loads(row["error"])["message"] for row in rows[1:4]] == [
        "line 4 has 1 fields, and the header 2", "line 5 is no UTF-8", "line 6 has 3 fields, and the header 2"
    ]  # fmt: skip
    results, _ = run("aio", "generate", client_of(server), str(packed), model=MODEL, prompt="{id} {text}")
    assert [result.text for result in results] == [answer_to("1 one")]


@pytest.mark.parametrize("mode", MODES)
def test_errors_by_class(server: CountingServer, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each class of failures has its own number of further calls; what comes of it stands in the row."""
    monkeypatch.setattr("genai.bulk.core._WAITS", bulk.core._WAITS.replace(initial_delay=0.0, max_delay=0.0))

    def script(prompt: str, times: int) -> Any:
        if prompt == "empty":
            return 200, {"promptFeedback": {"blockReason": "SAFETY"}}
        if prompt == "broken":
            return 200, []
        if prompt == "twice" and times == 3:
            return None
        codes = {"refused": (400, "INVALID_ARGUMENT"), "limited": (429, "RESOURCE_EXHAUSTED"), "twice": (503, "X")}
        return failing(*codes[prompt]) if prompt in codes else None

    server.script = script
    rows = ["good", "refused", "limited", "twice", "empty", "broken"]
    arguments: dict[str, Any] = {"model": MODEL, "retries": {"rate_limit": 4, "server": 2, "answer": 1}}
    results, summary = run(mode, "generate", client_of(server), rows, **arguments)
    kinds = [None if result.error is None else result.error.kind for result in results]
    assert kinds == [None, "rejected", "rate_limit", None, "answer", "answer"]
    assert [server.seen[row] for row in rows] == [1, 1, 5, 3, 2, 2]
    assert [result.attempts for result in results] == [1, 1, 5, 3, 2, 2]
    assert str(results[4].error) == "answer: the prompt was blocked: SAFETY"
    assert results[4].response is not None
    assert results[1].error.code == 400
    assert results[1].error.type == "InvalidArgument"
    assert summary.errors == {"rejected": 1, "rate_limit": 1, "answer": 2}


def test_a_schema_is_held_to(server: CountingServer, tmp_path: Path) -> None:
    from dataclasses import dataclass

    @dataclass
    class Mood:
        kind: bool

    def script(prompt: str, times: int) -> Any:
        texts = {"a": '{"kind": true}', "b": '{"kind": 3}', "c": "not JSON"}
        return 200, saying(texts[prompt])

    server.script = script
    client, rows = client_of(server), ["a", "b", "c"]
    checkpoint = tmp_path / "c.sqlite"
    for resumed in (False, True):
        results, _ = run("sync", "generate", client, rows, model=MODEL, response_schema=Mood, checkpoint=checkpoint)
        assert results[0].parsed == Mood(True)
        assert results[0].fields["parsed"] == {"kind": True}
        assert [result.error and result.error.kind for result in results] == [None, "answer", "answer"]
        assert results[1].response.text == '{"kind": 3}'
        assert [result.resumed for result in results] == [resumed] * 3
    assert server.total == 3
    summary = bulk.generate(
        client, rows, model=MODEL, response_schema=Mood, output=tmp_path / "o.jsonl", full_response=True
    )
    assert lines(tmp_path / "o.jsonl")[0]["response"]["candidates"][0]["finishReason"] == "STOP"
    assert summary.failed == 2


def test_it_stops_where_it_is_told(server: CountingServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A budget or too many errors end the run; what was done is there, and a later run goes on."""
    rows = [f"Row {number}" for number in range(100)]
    client = client_of(server, prices={MODEL: {"input": 1.0, "output": 1.0}})
    arguments: dict[str, Any] = {
        "model": MODEL, "max_concurrency": 4, "output": tmp_path / "o.jsonl", "checkpoint": tmp_path / "c.sqlite"
    }  # fmt: skip
    summary = bulk.generate(client, rows, budget={"tokens": 300}, **arguments)
    assert (summary.stopped, summary.exit_code) == ("budget", 2)
    assert "the budget is 300 tokens" in str(summary)
    # Each answer has 12 tokens; those under way when the budget was used up may go beyond it.
    assert 300 - 12 - 4 * 12 <= summary.total_tokens <= 300 + 4 * 12
    assert summary.output == str(tmp_path / "o.jsonl.part")
    assert [row["position"] for row in lines(tmp_path / "o.jsonl.part")] == list(range(summary.rows))
    first = summary.rows
    # What was spent before counts.
    again = bulk.generate(client, rows, budget={"tokens": 300}, **arguments)
    assert again.rows - first <= 4
    assert again.calls <= 4
    money = bulk.generate(client, rows, budget={"money": 600 / 1e6}, **arguments)
    assert money.stopped == "budget"
    assert money.cost == pytest.approx(money.total_tokens / 1e6)
    assert 600 <= money.total_tokens <= 600 + 4 * 12
    last = bulk.generate(client, rows, **arguments)
    assert (last.exit_code, last.rows, last.resumed) == (0, 100, money.rows)
    assert server.total == len(server.seen) == 100
    assert last.total_tokens == 1200
    assert [row["position"] for row in lines(tmp_path / "o.jsonl")] == list(range(100))
    assert not (tmp_path / "o.jsonl.part").exists()

    server.script = lambda prompt, times: failing(400, "INVALID_ARGUMENT")
    summary = run(
        "aio", "generate", client, rows, model=MODEL, max_errors=5, max_concurrency=2, output=tmp_path / "p.csv"
    )
    assert (summary.stopped, summary.exit_code) == ("max_errors", 2)
    assert 5 <= summary.failed <= 5 + 1
    with pytest.raises(bulk.BulkError, match="a row failed; the last one: rejected: 400") as caught:
        list(bulk.generate(client, rows, model=MODEL, on_error="raise", max_concurrency=1))
    assert caught.value.summary.rows == 1
    server.script = lambda prompt, times: failing(401, "UNAUTHENTICATED")
    with pytest.raises(errors.AuthenticationError):
        bulk.generate(client, rows, model=MODEL, output=tmp_path / "q.jsonl", max_concurrency=3)
    assert not (tmp_path / "q.jsonl").exists()
    # A row that waits to be sent again does not hold up the end.
    codes = {"Row 0": (503, "UNAVAILABLE")}
    server.script = lambda prompt, times: failing(*codes.get(prompt, (401, "UNAUTHENTICATED")))
    monkeypatch.setattr("genai.bulk.core._WAITS", bulk.core._WAITS.replace(initial_delay=60.0))
    server.seen.clear()
    with pytest.raises(errors.AuthenticationError):
        list(bulk.generate(client, rows, model=MODEL, max_concurrency=2))
    assert server.seen["Row 0"] == 1


def test_a_rate_limit_holds(server: CountingServer) -> None:
    """Rows wait for their turn, as long as it takes: it is no error of theirs."""
    watch = Stopwatch()
    limit = {"requests_per_minute": 5, "max_wait": 0.01}
    stream = bulk.generate(client_of(server), [str(n) for n in range(9)], model=MODEL, rate_limit=limit)
    with stream as results:
        first = [next(results) for _ in range(5)]
    assert [result.error for result in first] == [None] * 5
    assert server.total == 5
    assert watch.net < 50, watch


@pytest.mark.parametrize("mode", MODES)
def test_sources_that_fail_or_wait(server: CountingServer, mode: str, tmp_path: Path) -> None:
    """What was read before is answered and kept; the source's own error comes out."""

    def rows() -> Iterator[str]:
        yield "a"
        yield "b"
        raise LookupError("the database is gone")

    arguments: dict[str, Any] = {"model": MODEL, "checkpoint": tmp_path / "c.sqlite", "max_concurrency": 2}
    with pytest.raises(LookupError, match="the database is gone"):
        run(mode, "generate", client_of(server), rows(), **arguments)
    assert bulk.read_checkpoint(tmp_path / "c.sqlite").answered == 2
    results, _ = run(mode, "generate", client_of(server), ["a", "b", "c"], **arguments)
    assert [result.resumed for result in results] == [True, True, False]
    assert server.total == 3

    async def later() -> Any:
        for number in range(5):
            await asyncio.sleep(0)
            yield {"contents": f"later {number}"}

    results, _ = run(mode, "generate", client_of(server), later(), model=MODEL)
    assert [result.text for result in results] == [answer_to(f"later {number}") for number in range(5)]


def test_a_run_that_is_closed_before_it_can_be_cancelled_sends_nothing(server: CountingServer) -> None:
    """Another thread closes it while its own has just begun."""
    results = bulk.generate(client_of(server), ["a"] * 100, model=MODEL)
    results.close()
    results._work()
    assert results._error is None
    assert results.summary == Summary()
    assert server.seen == {}


def test_memory_is_bounded_by_the_caller(server: CountingServer) -> None:
    """Who does not take results keeps the run from reading on."""
    read: list[int] = []

    def rows() -> Iterator[str]:
        for number in range(5000):
            read.append(number)
            yield f"Row {number}"

    async def body() -> int:
        async with bulk.aio.generate(client_of(server), rows(), model=MODEL, max_concurrency=8) as results:
            async for _ in results:
                while server.in_flight:
                    await asyncio.sleep(0.001)
                for _ in range(50):
                    await asyncio.sleep(0.001)
                break
            return server.total

    # What may wait, what is in flight, what was taken, and what was sent while that was.
    assert asyncio.run(body()) <= 256 + 8 + 2
    assert len(read) <= 256 + 8 + 3 * 64


def test_progress_and_wide_concurrency(server: CountingServer) -> None:
    server.gate = 120
    told: list[bulk.Progress] = []
    rows = [f"Row {number}" for number in range(300)]
    client = client_of(server, http_options={"timeout": 20_000})
    # More connections than a client has by default.
    results = list(bulk.generate(client, rows, model=MODEL, max_concurrency=150, progress=told.append, retries=0))
    assert [result.error for result in results] == [None] * 300
    assert server.most_in_flight >= 120
    assert told[-1] == bulk.Progress(300, 0, 300, 3600, None)


def test_what_is_wrong_is_said_before_anything_is_sent(server: CountingServer, tmp_path: Path) -> None:
    client = client_of(server)
    wrong: dict[str, dict[str, Any]] = {
        "there is no option 'max_concurency'": {"max_concurency": 3},
        "max_concurrency: is a whole number above 0, not 0": {"max_concurrency": 0},
        "prompt: has no {column}": {"prompt": "Is it kind?"},
        "prompt: {0} is no name of a column": {"prompt": "{0}"},
        "prompt: {a} takes no format": {"prompt": "{a:>3}"},
        "prompt: expected a text with": {"prompt": 3},
        "engine: is one of 'local', 'batch', not 'spark'": {"engine": "spark"},
        "retries: has no 'timeout'; it has rate_limit": {"retries": {"timeout": 1}},
        "retries: is a whole number, not -1": {"retries": -1},
        "budget: is a dict with 'tokens'": {"budget": 100},
        "retry_failed: is one of": {"retry_failed": "some"},
        "keep: expected a list": {"keep": "id"},
        "progress: expected True": {"progress": "bar"},
        "ends in none of .jsonl": {"output": tmp_path / "out.txt"},
        "model: is the id of a model": {"model": ""},
        "config: no field 'temprature'": {"config": {"temprature": 1}},
        "response_schema: is in the config too": {"response_schema": str, "config": {"response_schema": str}},
        "the Batch API has limits of its own": {"engine": "batch", "rate_limit": "tier_1"},
        "a budget of money needs prices": {"budget": {"money": 1}},
        "in a folder that does not exist": {"checkpoint": tmp_path / "no" / "c.sqlite"},
        "no SQLite file": {"checkpoint": __file__},
    }
    for message, arguments in wrong.items():
        with pytest.raises((errors.ArgumentError, errors.ConfigError), match=re.escape(message)):
            list(bulk.generate(client, **{"source": ["a"], "model": MODEL, **arguments}))
    sources: dict[str, Any] = {"expected rows": 5, "is no file of rows": "rows.xlsx", "not a mapping": {"a": 1}}
    for message, source in sources.items():
        with pytest.raises(errors.ArgumentError, match=message if message != "not a mapping" else "expected rows"):
            list(bulk.generate(client, source, model=MODEL))
    with pytest.raises(errors.LocalFileNotFound):
        list(bulk.generate(client, tmp_path / "none.jsonl", model=MODEL))
    with pytest.raises(errors.ArgumentError, match=r"expected a genai\.Client"):
        list(bulk.generate("client", ["a"], model=MODEL))  # type: ignore[call-overload]
    with pytest.raises(errors.ConfigError, match="the client has a rate_limit"):
        list(bulk.generate(client_of(server, rate_limit="tier_1"), ["a"], model=MODEL, budget={"tokens": 5}))
    assert server.total == 0


def test_packages_are_named_where_they_are_missing(server: CountingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    for name in ("pyarrow", "pyarrow.parquet", "tqdm", "tqdm.auto"):
        monkeypatch.setitem(sys.modules, name, None)
    client = client_of(server)
    with pytest.raises(errors.ConfigError, match=r"a Parquet file needs pyarrow: pip install 'gemini-genai\[bulk\]'"):
        list(bulk.generate(client, "rows.parquet", model=MODEL))
    with pytest.raises(errors.ConfigError, match=r"needs tqdm: pip install 'gemini-genai\[progress\]'"):
        list(bulk.generate(client, ["a"], model=MODEL, progress=True))


def test_inside_a_running_loop(server: CountingServer, tmp_path: Path) -> None:
    """As in a notebook: the synchronous functions work where a loop runs."""

    async def body() -> list[RowResult]:
        summary = bulk.generate(client_of(server), ["a", "b"], model=MODEL, output=tmp_path / "o.jsonl")
        assert summary.answered == 2
        return list(bulk.generate(client_of(server), ["a", "b"], model=MODEL))

    assert [result.text for result in asyncio.run(body())] == [answer_to("a"), answer_to("b")]


def test_rows_are_generated_as_single_calls_are(server: CountingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers that go on are continued, functions are called, and whoever wraps the method sees each row."""

    def script(prompt: str, times: int) -> tuple[int, dict[str, Any]] | None:
        body = saying("One, " if times == 1 else "two.")
        if prompt == "long" and times == 1:
            body["candidates"][0]["finishReason"] = "CONTINUATION"
            body["candidates"][0]["continuationToken"] = "YQ=="
        elif prompt == "call" and times == 1:
            body["candidates"][0]["content"]["parts"] = [{"functionCall": {"name": "weather", "args": {}}}]
        elif prompt not in ("long", "call"):
            return None
        return 200, body

    def weather() -> str:
        """Tell the weather."""
        called.append(1)
        return "sunny"

    called: list[int] = []
    server.script = script
    results, summary = run("aio", "generate", client_of(server), ["long", "short"], model=MODEL)
    assert [result.text for result in results] == ["One, two.", answer_to("short")]
    assert (server.seen["long"], summary.calls) == (2, 2)
    results, _ = run("aio", "generate", client_of(server), ["call"], model=MODEL, config={"tools": [weather]})
    assert ([result.text for result in results], called) == (["two."], [1])

    seen: list[Any] = []
    plain = AsyncModels.generate_content

    async def wrapped(self: AsyncModels, **given: Any) -> Any:
        seen.append(given["contents"])
        return await plain(self, **given)

    monkeypatch.setattr(AsyncModels, "generate_content", wrapped)
    run("sync", "generate", client_of(server), ["a", "b"], model=MODEL)
    assert sorted(seen) == ["a", "b"]
