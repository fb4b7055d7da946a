"""The Batch API: rows in files, a job for each, half the price, and answers within a day."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from genai_runtime.errors import ConfigError, GenAIError, OperationFailed, ResponseDecodeError
from genai_runtime.errors.arguments import invalid

from ..core import STRETCH, Item, Run

if TYPE_CHECKING:
    from ...client import AsyncClient
    from ..checkpoint import Checkpoint
    from ..options import Options
    from ..sources import Source
    from ..tasks import Task

__all__ = ["BatchEngine"]

_ROWS = 10_000
_NAME = "genai-bulk"


class BatchEngine:
    """Sends the rows of a source in jobs of the Batch API, and waits for them.

    A shard is the rows of so many positions. Its job is kept in the checkpoint under a display name that nobody else
    has: a run that is resumed goes on waiting for it, and one that was killed while it made a job finds it by its name.

    Args:
        run: What decides.
        source: The rows.
        client: What makes the calls.
        task: What is asked.
        options: The options of the run.
        checkpoint: What keeps jobs and outcomes.

    Raises:
        ArgumentError: tokens are to be counted, which the Batch API does not.
        ConfigError: on Vertex AI, where requests and results lie in Cloud Storage.
    """

    def __init__(
        self, run: Run, source: Source, client: AsyncClient, task: Task, options: Options, checkpoint: Checkpoint | None
    ) -> None:
        if task.kind == "count":
            raise invalid("engine", "the Batch API does not count tokens; the local engine does")
        if client.vertexai:
            raise ConfigError(
                "on Vertex AI requests and results of a batch lie in Cloud Storage or BigQuery: start it with "
                "client.batches.create, or take the local engine"
            )
        if options.rate_limit is not None or options.budget is not None:
            raise invalid(
                "engine", "the Batch API has limits of its own: rate_limit and budget are for the local engine"
            )
        self._run = run
        self._source = source
        self._client = client
        self._task = task
        self._options = options
        self._checkpoint = checkpoint
        self._rows = options.batch_rows or _ROWS
        self._jobs = asyncio.Semaphore(options.workers)

    def wake(self) -> None:
        """There is room for further results; shards take no notice."""

    async def work(self) -> None:
        """Send all rows.

        Raises:
            BaseException: whatever ended the run before its source.
        """
        run, shards, number, items, read = self._run, list[asyncio.Task[None]](), 0, list[Item](), 0
        try:
            while not run.stopping:
                rows = await self._read()
                for row in rows:
                    item = run.admit(row)
                    read += 1
                    if item is not None:
                        items.append(item)
                    if read % self._rows == 0:
                        await self._start(shards, number, items)
                        number, items = number + 1, []
                    elif read % STRETCH == 0:
                        await asyncio.sleep(0)
                if not rows:
                    await self._start(shards, number, items)
                    break
            await asyncio.gather(*shards)
        finally:
            for shard in shards:
                shard.cancel()
            await asyncio.gather(*shards, return_exceptions=True)
        run.flush()
        if run.fatal is not None:
            raise run.fatal

    async def _read(self) -> Sequence[Any]:
        source = self._source
        try:
            if source.asynchronous:
                return await source.aread()
            return await asyncio.to_thread(source.read) if source.blocking else source.read()
        except Exception as error:
            self._run.stop(error)
            return []

    async def _start(self, shards: list[asyncio.Task[None]], number: int, items: list[Item]) -> None:
        """Start a shard, once one of those before it is over."""
        if not items or self._run.fatal is not None:
            return
        await self._jobs.acquire()
        for shard in [each for each in shards if each.done()]:
            shards.remove(shard)
            await shard
        shards.append(asyncio.create_task(self._shard(number, items)))

    async def _shard(self, number: int, items: list[Item]) -> None:
        try:
            attempt = 0
            while items and not self._run.stopping:
                # A failed row that may be sent again is in another job of the shard.
                items, wait = await self._job(number * 100 + attempt, items)
                await asyncio.sleep(wait)
                attempt += 1
        finally:
            self._jobs.release()

    async def _job(self, number: int, items: list[Item]) -> tuple[list[Item], float]:
        """Have a job answer rows; returns those to send again, and after how many seconds."""
        batches: Any = self._client.batches
        name, again, outcomes = None, list[Item](), dict[str, Any]()
        display = f"{_NAME}-{number}-{_digest(items)}"
        checkpoint = self._checkpoint
        kept = None if checkpoint is None else checkpoint.find_batch_job(number)
        if kept is not None:
            if kept[2] == "done":
                # Its outcomes are kept; these rows failed in it, and are in another one.
                return items, 0.0
            if kept[0] != display:
                self._run.stop(
                    ConfigError(
                        f"the job {kept[1] or kept[0]} was made of other rows than those of positions "
                        f"{items[0].position} to {items[-1].position}: the input or batch_rows has changed"
                    )
                )
                return [], 0.0
            name = kept[1] or await self._find(display)
        with tempfile.TemporaryDirectory(prefix="genai-bulk-") as folder:
            requests, results = Path(folder) / "requests.jsonl", Path(folder) / "results.jsonl"
            await self._write(requests, items)
            if name is None:
                if checkpoint is not None:
                    checkpoint.keep_batch_job(number, display, None, items[0].position, items[-1].position, "creating")
                name = await self._create(requests, display)
                if checkpoint is not None:
                    checkpoint.keep_batch_job(number, display, name, items[0].position, items[-1].position, "created")
            failed: GenAIError | None = None
            try:
                job = await batches.wait(name, backoff=self._options.poll_interval)
                await self._client.files.download(file=job.dest.file_name, destination=str(results))
                for key, outcome in batches.read_results(results, requests=requests):
                    outcomes[str(key)] = outcome
            except OperationFailed as error:
                failed = error
        ended, longest = [], 0.0
        for item in items:
            default = failed or ResponseDecodeError("the job has no result for this row")
            outcome = outcomes.pop(str(item.position), default)
            if isinstance(outcome, Exception):
                wait = self._run.failed(item, outcome)
            else:
                wait = self._run.answered(item, self._response(outcome))
            if wait is None:
                ended.append(item)
            else:
                again.append(item)
                longest = max(longest, wait)
        if checkpoint is not None:
            entries = [item.entry for item in ended if item.entry is not None]
            checkpoint.keep_batch_job(number, display, name, items[0].position, items[-1].position, "done", entries)
        for item in ended:
            if item.entry is not None:
                self._run.finish(item)
        return again, longest

    def _response(self, outcome: Any) -> Any:
        if self._task.kind != "embed":
            return outcome
        wire = outcome.to_dict()
        found = {"embeddings": [wire.get("embedding", {})]}
        if "usageMetadata" in wire:
            found["usageMetadata"] = wire["usageMetadata"]
        return self._task.restore(found)

    async def _write(self, path: Path, items: Sequence[Item]) -> None:
        batches: Any = self._client.batches
        if self._task.kind == "embed":
            contents = [(str(item.position), item.contents) for item in items]
            await batches.write_embedding_requests(path, contents, config=self._task.config, model=self._task.model)
            return
        config = self._task.config
        requests = [
            (str(item.position), {"contents": item.contents, **({} if config is None else {"config": config})})
            for item in items
        ]
        await batches.write_requests(path, requests)

    async def _create(self, requests: Path, display: str) -> str:
        client: Any = self._client
        file = await client.files.upload(
            file=str(requests), config={"mime_type": "application/jsonl", "display_name": display}
        )
        config = {"display_name": display}
        if self._task.kind == "embed":
            source = {"file_name": file.name}
            job = await client.batches.create_embeddings(model=self._task.model, src=source, config=config)
        else:
            job = await client.batches.create(model=self._task.model, src=file, config=config)
        return str(job.name)

    async def _find(self, display: str) -> str | None:
        """The job that was being made when the last run was killed, if it came to be."""
        async for job in await self._client.batches.list():
            if job.display_name == display:
                return job.name
        return None


def _digest(items: Sequence[Item]) -> str:
    found = blake2b(digest_size=8)
    for item in items:
        found.update(item.position.to_bytes(8, "big") + item.hash)
    return found.hexdigest()
