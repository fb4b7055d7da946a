"""Which engine runs a job: by the type of its source, without importing any."""

from __future__ import annotations

import os
from typing import Any

from genai_runtime.errors import ArgumentError
from genai_runtime.errors.arguments import invalid

from .runs import Job, Results, run_now

__all__ = ["is_distributed", "start", "wrong_for_asyncio"]

_ENGINES = {"ray": "map_batches", "pyspark": "mapInPandas", "dask": "map_partitions"}


def _engine_of(source: Any) -> str | None:
    for cls in type(source).__mro__:
        package = cls.__module__.partition(".")[0]
        # Dask's frames are of packages of their own.
        package = package.partition("_")[0]
        if package in _ENGINES and hasattr(source, _ENGINES[package]):
            return package
    return None


def is_distributed(source: Any) -> bool:
    """Whether a source has workers of its own."""
    return _engine_of(source) is not None


def wrong_for_asyncio(source: Any) -> ArgumentError:
    """The error for a source that has no asyncio."""
    return invalid("source", f"a {type(source).__name__} has workers and no asyncio: use genai.bulk's own functions")


def start(job: Job, output: str | os.PathLike[str] | None) -> Any:
    """Run a job, or say how its results are had."""
    engine = _engine_of(job.source)
    if engine is not None:
        if output is not None:
            raise invalid("output", "is for local runs: write the dataset that is returned, which has the answers")
        if job.options.engine != "local":
            raise invalid("engine", "is that of the source, which has workers of its own")
        if engine == "ray":
            from .engines.ray import on_ray

            return on_ray(job)
        if engine == "pyspark":
            from .engines.spark import on_spark

            return on_spark(job)
        from .engines.dask import on_dask

        return on_dask(job)
    return Results(job) if output is None else run_now(job.write(output))
