"""``client.batches``: started from lists and files, followed, listed, cancelled, and read by key."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors, types
from tests.genai.conftest import KEY, Mode

FLASH = "gemini-2.5-flash"
EMBEDDER = "gemini-embedding-001"
HELLO: dict[str, Any] = {"contents": "hello"}


def local() -> Any:
    """The files of batches need no server."""
    return genai.Client(api_key=KEY).batches


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


class TestPrompts:
    async def test_a_list(self, mode: Mode) -> None:
        mode.emulator.when("boom").error("RESOURCE_EXHAUSTED", message="too much")
        batches = mode.client.batches
        job = await batches.create(
            model=FLASH,
            src=[
                types.InlinedRequest(
                    contents="hello",
                    metadata={"id": "one"},
                    config=types.GenerateContentConfig(temperature=0.5, system_instruction="be brief"),
                ),
                {"contents": "boom"},
                {
                    "model": "gemini-2.5-pro",
                    "contents": [types.Part.from_text(text="again")],
                    "metadata": {"id": "three"},
                },
            ],
            config={"display_name": "nightly", "priority": 3},
        )
        user = {"role": "user"}
        assert mode.emulator.requests[-1].json == {
            "batch": {
                "displayName": "nightly",
                "priority": "3",
                "inputConfig": {
                    "requests": {
                        "requests": [
                            {
                                "request": {
                                    "contents": [{**user, "parts": [{"text": "hello"}]}],
                                    "systemInstruction": {"parts": [{"text": "be brief"}]},
                                    "generationConfig": {"temperature": 0.5},
                                },
                                "metadata": {"id": "one"},
                            },
                            {"request": {"contents": [{**user, "parts": [{"text": "boom"}]}]}},
                            {
                                "request": {
                                    "model": "models/gemini-2.5-pro",
                                    "contents": [{**user, "parts": [{"text": "again"}]}],
                                },
                                "metadata": {"id": "three"},
                            },
                        ]
                    }
                },
            }
        }
        assert (job.state, job.display_name, job.model, job.done) == (
            types.JobState.JOB_STATE_PENDING, "nightly", f"models/{FLASH}", False,
        )  # fmt: skip
        assert job.completion_stats.incomplete_count == 3
        seen: list[str] = []
        done = await batches.wait(job, backoff=0, on_poll=lambda job: seen.append(job.state.name))
        assert seen == ["JOB_STATE_PENDING", "JOB_STATE_RUNNING", "JOB_STATE_SUCCEEDED"]
        assert done.done
        assert done.end_time >= done.create_time == job.create_time
        first, failed, third = done.dest.inlined_responses
        assert isinstance(first.response, types.GenerateContentResponse)
        assert (first.metadata, third.metadata) == ({"id": "one"}, {"id": "three"})
        assert first.response.text
        assert third.response.model_version == "gemini-2.5-pro"
        assert (failed.response, failed.error.code, failed.error.message) == (None, 8, "too much")
        assert isinstance(failed.exception, errors.ResourceExhausted)
        assert first.exception is None
        stats = done.completion_stats
        assert (stats.request_count, stats.successful_count, stats.failed_count) == (3, 2, 1)
        assert types.BatchJob.model_validate(done.model_dump(mode="json")).dest == done.dest

    async def test_a_file(self, mode: Mode, tmp_path: Path) -> None:
        mode.emulator.when("boom").error(500)
        batches, files = mode.client.batches, mode.client.files
        path = tmp_path / "requests.jsonl"
        asked = [("good", {"contents": "hello", "config": {"temperature": 0.5}}), ("bad", {"contents": "boom"})]
        assert await batches.write_requests(path, iter(asked)) == 2
        with path.open("a") as file:
            file.write('{"key": "odd", "request": {"contentz": []}}\n{"key": "cut", "requ')
        uploaded = await files.upload(file=path, config={"mime_type": "application/jsonl"})
        for src in (
            uploaded,
            uploaded.name,
            {"file_name": uploaded.name},
            types.BatchJobSource(file_name=uploaded.name),
        ):
            job = await batches.create(model=FLASH, src=src)
            assert mode.emulator.requests[-1].json == {"batch": {"inputConfig": {"fileName": uploaded.name}}}
        done = await batches.wait(job.name, backoff=0)
        target = tmp_path / "results.jsonl"
        await files.download(file=done.dest.file_name, destination=target)
        results = dict(local().read_results(target))
        assert list(results) == ["good", "bad", "odd", "4"]
        assert results["good"].text
        assert isinstance(results["bad"], errors.Internal)
        assert isinstance(results["odd"], errors.InvalidArgument)
        assert "contentz" in str(results["odd"])
        assert done.dest.inlined_responses is None
        assert done.completion_stats.failed_count == 3

    async def test_more_than_one_request_may_take(self, mode: Mode) -> None:
        """All requests of a list travel in the one that starts the batch: what the API would refuse is not sent."""
        batches = mode.client.batches
        text = "é" * 900_000  # takes 1.8 MB
        for src in ([{"contents": text}] * 12, {"inlined_requests": iter([{"contents": text}] * 12)}):
            with pytest.raises(
                errors.ArgumentError, match=r"first 12 of its 12 .*21\.6 MB.*write_requests.*files\.upload"
            ):
                await batches.create(model=FLASH, src=src)
        texts: Any = {"inlined_requests": {"contents": ["a" * 2_000_000] * 40}}
        with pytest.raises(errors.ArgumentError, match=r"src.inlined_requests: .* 11 of its 40 .*write_embedding_req"):
            await batches.create_embeddings(model=EMBEDDER, src=texts)
        assert not mode.emulator.requests
        assert (await batches.create(model=FLASH, src=[{"contents": text}] * 11)).name

    def test_results_are_told_twice(self) -> None:
        output = {"inlinedResponses": {"inlinedResponses": [{"response": {"responseId": "a"}}]}}
        metadata = {"state": "BATCH_STATE_SUCCEEDED", "output": output}
        job = types.BatchJob.from_dict({"metadata": metadata, "response": {"@type": "x", **output}})
        assert job.dest.inlined_responses[0].response.response_id == "a"
        assert job.to_dict() == {"metadata": metadata}
        other = {"@type": "x", "inlinedResponses": {"inlinedResponses": []}}
        assert types.BatchJob.from_dict({"metadata": metadata, "response": other}).to_dict()["response"] == other

    async def test_ends_without_results(self, mode: Mode) -> None:
        batches, clock = mode.client.batches, mode.emulator.clock
        failing = await batches.create(model=FLASH, src=[HELLO], config={"display_name": "fail-batch"})
        with pytest.raises(errors.OperationFailed, match="could not be worked through") as failed:
            await batches.wait(failing, backoff=0)
        assert failed.value.operation.state == "JOB_STATE_FAILED"
        assert failed.value.operation.error.code == 13
        stopped = await batches.create(model=FLASH, src=[HELLO])
        assert await batches.cancel(name=stopped.name) is None
        with pytest.raises(errors.OperationFailed, match="cancelled"):
            await batches.wait(stopped.name, backoff=0)
        late = await batches.create(model=FLASH, src=[HELLO])
        with pytest.raises(errors.WaitTimeout) as timeout:
            await batches.wait(late, timeout=0)
        assert timeout.value.last == late
        clock.advance(48 * 3600)
        with pytest.raises(errors.OperationFailed) as expired:
            await batches.wait(late, backoff=0)
        assert expired.value.operation.state == "JOB_STATE_EXPIRED"

    async def test_list_and_delete(self, mode: Mode) -> None:
        batches = mode.client.batches
        jobs = [
            await batches.create(model=FLASH, src=[HELLO], config={"display_name": name}) for name in ("a", "b", "c")
        ]
        await batches.cancel(name=jobs[1].name)
        pager = await batches.list(config={"page_size": 2})
        assert (len(pager), pager.name, pager.page_size) == (2, "batch_jobs", 2)
        assert [job.display_name async for job in pager] == ["a", "b", "c"]
        found = await batches.list(config={"filter": 'done = true AND displayName = "b"'})
        assert [(job.name, job.state) async for job in found] == [(jobs[1].name, "JOB_STATE_CANCELLED")]
        assert isinstance(await batches.delete(name=jobs[0].name), types.DeleteResourceJob)
        with pytest.raises(errors.NotFound):
            await batches.get(name=jobs[0].name)
        assert (await batches.get(name=jobs[2])).display_name == "c"


class TestEmbeddings:
    async def test_contents(self, mode: Mode) -> None:
        mode.emulator.when("boom").error("INVALID_ARGUMENT")
        batches = mode.client.batches
        config = {"task_type": "RETRIEVAL_DOCUMENT", "title": "t", "output_dimensionality": 4}
        job = await batches.create_embeddings(
            model=EMBEDDER,
            src={"inlined_requests": {"contents": ["a", "boom"], "config": config}},
            config={"display_name": "vectors"},
        )
        settings = {"taskType": "RETRIEVAL_DOCUMENT", "title": "t", "outputDimensionality": 4}
        assert mode.emulator.requests[-1].json["batch"] == {
            "displayName": "vectors",
            "inputConfig": {
                "requests": {
                    "requests": [
                        {"request": {**settings, "content": {"role": "user", "parts": [{"text": text}]}}}
                        for text in ("a", "boom")
                    ]
                }
            },
        }
        done = await batches.wait(job, backoff=0)
        first, failed = done.dest.inlined_embed_content_responses
        assert done.dest.inlined_responses is None
        assert len(first.response.embedding.values) == 4
        assert isinstance(failed.exception, errors.InvalidArgument)
        # Without any embedding the type of the batch still tells.
        job = await batches.create_embeddings(
            model=EMBEDDER, src=types.EmbeddingsBatchJobSource(inlined_requests={"contents": "boom"})
        )
        assert (await batches.wait(job, backoff=0)).dest.inlined_embed_content_responses[0].error.code == 3

    async def test_a_file(self, mode: Mode, tmp_path: Path) -> None:
        batches, files = mode.client.batches, mode.client.files
        path = tmp_path / "contents.jsonl"
        config = {"output_dimensionality": 3}
        assert await batches.write_embedding_requests(path, [("x", "a cat"), "a dog"], config=config) == 2
        uploaded = await files.upload(file=path, config={"mime_type": "application/jsonl"})
        job = await batches.create_embeddings(model=EMBEDDER, src=uploaded)
        done = await batches.wait(job, backoff=0)
        data = await files.download(file=done.dest.file_name)
        results = dict(local().read_results(data))
        assert {key: len(result.embedding.values) for key, result in results.items()} == {"x": 3, "1": 3}


async def test_what_is_refused_before_it_is_sent(mode: Mode) -> None:
    batches = mode.client.batches
    before = len(mode.emulator.requests)
    gcs = types.BatchJobSource(gcs_uri=["gs://a/b"])
    for src, said in (
        (
            "gs://bucket/in.jsonl",
            r"BatchJobSource\.gcs_uri: the Gemini Developer API does not know it; .* client\.files\.upload",
        ),
        ("bq://p.d.t", r"BatchJobSource\.bigquery_uri: .* client\.files\.upload"),
        (gcs, "BatchJobSource.gcs_uri: the Gemini Developer API does not know it; only Vertex AI"),
        ("in.jsonl", "'in.jsonl' is no source"),
        (7, "src: expected"),
        ([], "src: has no requests"),
        ({}, "give one source"),
        ({"file_name": "files/a", "inlined_requests": [HELLO]}, "give one source"),
        ([{"content": "x"}], "no field 'content'; here it is called 'contents'"),
        ([HELLO, {"config": {}}], r"src\[1\].contents: is missing"),
        ([{"contents": "x", "config": {"temprature": 1}}], "did you mean 'temperature'"),
        (types.File(display_name="x"), "has no name"),
    ):
        with pytest.raises(errors.ArgumentError, match=said):
            await batches.create(model=FLASH, src=src)
    wrong: Any
    for wrong, said in (
        ({}, "give either file_name or inlined_requests"),
        ({"inlined_requests": {}}, "has no contents"),
        (["a"], "src: expected"),
    ):
        with pytest.raises(errors.ArgumentError, match=said):
            await batches.create_embeddings(model=EMBEDDER, src=wrong)
    with pytest.raises(errors.ArgumentError, match=r"dest.*only Vertex AI"):
        await batches.create(model=FLASH, src=[HELLO], config={"dest": "gs://bucket/out"})
    with pytest.raises(errors.ArgumentError, match="job: expected a BatchJob or its name"):
        await batches.wait(7)
    with pytest.raises(errors.InvalidResourceName):
        await batches.get(name="files/x")
    assert len(mode.emulator.requests) == before


class TestFiles:
    def test_keys(self, tmp_path: Path) -> None:
        path = tmp_path / "requests.jsonl"
        requests = [HELLO, types.InlinedRequest(contents="x", metadata={"key": "mine"}), ("pair", HELLO)]
        assert local().write_requests(path, requests) == 3
        assert [line["key"] for line in lines(path)] == ["0", "mine", "pair"]
        for bad, said in (
            ([("a", HELLO), ("b", HELLO), ("a", HELLO)], r"requests\[2\]: has the key 'a', which an earlier"),
            ([("a", HELLO, 1)], r"requests\[0\]: expected a request, or a pair"),
            ([(1, HELLO)], r"requests\[0\]: expected a request, or a pair"),
            ([HELLO, {}], r"requests\[1\].contents: is missing"),
            ([{**HELLO, "metadata": {"id": "x"}}], "a line has a key only"),
            ([], "there are none"),
        ):
            with pytest.raises(errors.ArgumentError, match=said):
                local().write_requests(path, bad)
        assert len(lines(path)) == 3, "a file that was there stays as it was"
        assert list(tmp_path.iterdir()) == [path], "no part of a file stays behind"
        with pytest.raises(errors.ArgumentError, match="becomes 2 embeddings"):
            local().write_embedding_requests(path, [["a", "b"]])
        with pytest.raises(FileNotFoundError):
            local().write_requests(tmp_path / "no" / "where", [HELLO])

    def test_every_row_is_told(self, tmp_path: Path) -> None:
        """A result file that is cut, with broken lines, without keys, and with keys of others."""
        asked = tmp_path / "requests.jsonl"
        local().write_requests(asked, [(key, HELLO) for key in ("a", "b", "c", "d", "e")])
        answer = {"candidates": [{"content": {"parts": [{"text": "yes"}]}}]}
        rows = [
            json.dumps({"key": "a", "response": answer}),
            "{broken",
            "",
            json.dumps({"response": answer}),
            json.dumps({"key": "b", "error": {"code": 5, "message": "gone", "details": [{"@type": "x"}]}}),
            json.dumps({"key": "x", "response": answer}),
            json.dumps({"key": "a", "response": answer}),
            json.dumps({"key": "c", "response": {"candidates": "none"}}),
            json.dumps({"key": "d", "what": 1}),
            "[]",
            '{"key": "e", "respon',
        ]
        found = list(local().read_results("\n".join(rows).encode(), requests=asked))
        key, first = found[0]
        assert (key, first.text) == ("a", "yes")
        expected = [
            (None, errors.ResponseDecodeError),
            (None, errors.ResponseDecodeError),
            ("b", errors.NotFound),
            *[(key, errors.ResponseDecodeError) for key in ("x", "a", "c", "d")],
            (None, errors.ResponseDecodeError),
            (None, errors.ResponseDecodeError),
            ("e", errors.ResponseDecodeError),
        ]
        assert [key for key, _ in found[1:]] == [key for key, _ in expected]
        for (key, result), (_, cls) in zip(found[1:], expected, strict=True):
            assert isinstance(result, cls), key
        said = "\n".join(str(result) for _, result in found[1:])
        for words in (
            "line 2 is no JSON",
            "line 4 has no key",
            "404 NOT_FOUND. gone",
            "'x', which no request has",
            "'a', which an earlier line has too",
            "neither a response nor an error",
            "no result for the key 'e'",
        ):
            assert words in said
        assert found[1][1].snippet == "{broken\n"
        with pytest.raises(errors.ArgumentError, match="line 1 is no request"):
            list(local().read_results(b"", requests=_written(tmp_path / "odd", "{}")))
        with pytest.raises(FileNotFoundError):
            list(local().read_results(tmp_path / "nothing"))

    @pytest.mark.long
    @pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of a process is read from /proc")
    def test_a_million_requests_take_little_memory(self, tmp_path: Path) -> None:
        program = """
            import json, sys
            import genai
            batches = genai.Client(api_key="a-key").batches
            folder = sys.argv[1]
            def used():
                # Not ru_maxrss, which begins with the peak of the process that started this one.
                with open("/proc/self/status") as status:
                    return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
            def requests(count):
                config = {"temperature": 0.5}
                return ((f"key-{n}", {"contents": f"question {n}", "config": config}) for n in range(count))
            batches.write_requests(f"{folder}/in", requests(100))
            answer = json.dumps({"candidates": [{"content": {"parts": [{"text": "yes"}]}}]})
            with open(f"{folder}/out", "w") as out:
                out.write('{"key": "key-1", "response": %s}' % answer)
            list(batches.read_results(f"{folder}/out"))
            before = used()
            assert batches.write_requests(f"{folder}/in", requests(1_000_000)) == 1_000_000
            written = used()
            with open(f"{folder}/out", "w") as out:
                for n in range(1_000_000):
                    out.write('{"key": "key-%d", "response": %s}\\n' % (n, answer))
            count = sum(r.text == "yes" for _, r in batches.read_results(f"{folder}/out", requests=f"{folder}/in"))
            assert count == 1_000_000
            print(written - before, used() - before)
        """
        import textwrap

        arguments = [sys.executable, "-c", textwrap.dedent(program), str(tmp_path)]
        done = subprocess.run(arguments, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        written, read = map(float, done.stdout.split())
        assert max(written, read) < 64, f"grew by {written:.0f} MB while writing, {read:.0f} MB in all"


def _written(path: Path, text: str) -> Path:
    path.write_text(text)
    return path
