"""What a worker of Ray, Spark or Dask does: one piece of a dataset at a time, by the local engine."""

from __future__ import annotations

import asyncio
import copy
import json
import threading
from collections.abc import Coroutine
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar

from genai_runtime.errors import ConfigError
from genai_runtime.errors.arguments import invalid

from ..checkpoint import CheckpointLocked
from ..options import client_arguments, own_client
from ..outputs import plain
from ..rows import RowError, RowResult
from ..runs import Job
from ..sources import need

__all__ = ["Pieces", "Plan", "columns_of"]

T = TypeVar("T")
#: Seconds between two looks whether another worker has left a piece.
_LOOK = 0.2
#: The columns that are numbers, and vectors; others are text.
_NUMBERS = ("prompt_tokens", "output_tokens", "total_tokens")


class Plan:
    """What workers are told; it is pickled.

    Args:
        job: What the caller asked for.
        share: Where the rate limit and budget are shared, if the caller does not say.

    Raises:
        ArgumentError: an argument is not one that workers can have.
        ConfigError: a rate limit is shared with nobody.
    """

    def __init__(self, job: Job, share: Any = None) -> None:
        options = job.options
        if options.progress is not False:
            raise invalid("progress", "is for local runs; the engine shows its own")
        if options.max_errors is not None:
            raise invalid("max_errors", "is for local runs: workers know nothing of each other's rows")
        self.kind = job.task.kind
        self.client = client_arguments(job.client)
        self.arguments = job.arguments
        self.options = {**options.given, "ordered": True}
        self.columns = job.task.columns
        folder = options.checkpoint
        if folder is not None:
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.options["checkpoint"] = str(folder)
        if options.rate_limit is not None or options.budget is not None:
            self.options["rate_limit"] = _shared(options.rate_limit, share, folder)

    def job(self, rows: list[Any], checkpoint: Path | None) -> Job:
        """The job of a piece."""
        options = {**self.options, "checkpoint": checkpoint}
        return Job(self.kind, self.client, rows, options=options, **self.arguments)


def _shared(rate_limit: Any, share: Any, folder: Any) -> Any:
    from ...rate_limits import rate_limit_of

    found = copy.copy(rate_limit_of({} if rate_limit is None else rate_limit))
    if found.share is None:
        if share is None and folder is not None:
            share = str(Path(folder) / "rate_limit.json")
        if share is None:
            raise ConfigError(
                "rate_limit and budget hold for all workers together, so they are shared: "
                'RateLimit(..., share="/a/file/that/all/see") or share="redis://..."; a checkpoint folder does as well'
            )
        made: Any = share() if callable(share) else share
        found.share = made
    return found


class Pieces:
    """A worker: a client, and a thread with the loop that it runs in."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="genai-bulk-worker", daemon=True)
        self._thread.start()
        # What is wrong with the arguments shows here, and not in every piece.
        self._client = own_client(plan.client, plan.job([], None).options)

    def frame(self, frame: Any) -> Any:
        """The answers to the rows of a pandas DataFrame, as further columns of it."""
        pandas = need("pandas", "bulk", "a worker")
        rows = frame.to_dict("records")
        results = self.rows(rows)
        ours = columns_of(self._plan.columns)
        found = frame.rename(columns={name: f"row_{name}" for name in frame.columns if name in ours})
        for name in ours:
            values = [_value(name, result) for result in results]
            kind = "Int64" if name in _NUMBERS else "object"
            found[name] = pandas.Series(values, index=found.index, dtype=kind)
        return found

    def rows(self, rows: list[Any]) -> list[RowResult]:
        """The results of rows, in their order."""
        results = [RowResult(position, row) for position, row in enumerate(rows)]
        summary: Any = None

        def give(result: RowResult) -> None:
            results[result.position] = result

        def began(run: Any, _: Any) -> None:
            nonlocal summary
            summary = run.summary

        self._run(self._piece(rows, give, began))
        if summary.stopped:
            for result in results:
                if result.error is None and result.response is None:
                    result.error = RowError("not_sent", "BudgetExceeded", summary.reason or "")
        return results

    async def _piece(self, rows: list[Any], give: Any, began: Any) -> None:
        folder = self._plan.options.get("checkpoint")
        checkpoint = None if folder is None else Path(folder) / f"{_name_of(rows)}.sqlite"
        while True:
            job = self._plan.job(rows, checkpoint)
            try:
                return await job.work(give, lambda: 0, began, self._client)
            except CheckpointLocked:
                # An attempt that was given up, or a twin of this piece, is still at it; then its answers are there.
                await asyncio.sleep(_LOOK)

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def close(self) -> None:
        """Close the client's connections, and end the thread."""
        if not self._loop.is_closed():
            self._run(self._client.aclose())
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()


def columns_of(columns: tuple[str, ...]) -> dict[str, str]:
    """The columns that a dataset gets, and their types by the names that Spark has."""
    kinds = dict.fromkeys(columns, "string")
    kinds.update((name, "bigint") for name in columns if name in _NUMBERS)
    kinds.update((name, "array<double>") for name in columns if name == "embedding")
    return {**kinds, "error": "string"}


def _value(name: str, result: RowResult) -> Any:
    if name == "error":
        return None if result.error is None else json.dumps(result.error.to_dict())
    found = result.fields.get(name)
    return json.dumps(found) if name == "parsed" and found is not None else found


def _name_of(rows: list[Any]) -> str:
    """A name for a piece by what is in it: another attempt at it finds what the first one has done."""
    found = blake2b(digest_size=16)
    for row in rows:
        found.update(json.dumps(row, default=plain, sort_keys=True).encode() + b"\n")
    return found.hexdigest()
