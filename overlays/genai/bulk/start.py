"""Which engine runs a job: by the type of its source, without importing any."""

from __future__ import annotations

import os
from typing import Any

from genai_runtime.errors.arguments import invalid

from .runs import AsyncResults, Job, Results, run_now

__all__ = ["async_start", "start"]

_ENGINES = {"ray": "map_batches", "pyspark": "mapInPandas", "dask": "map_partitions"}


def _engine_of(source: Any) -> str | None:
    for cls in type(source).__mro__:
        package = cls.__module__.partition(".")[0]
        # Dask's frames are of packages of their own.
        package = package.partition("_")[0]
        if package in _ENGINES and hasattr(source, _ENGINES[package]):
            return package
    return None


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


def async_start(job: Job, output: str | os.PathLike[str] | None) -> Any:
    """Run a job with asyncio: its results to iterate over, or with ``output`` the summary to await.

    Raises:
        ArgumentError: the source has workers of its own.
    """
    if _engine_of(job.source) is not None:
        named = type(job.source).__name__
        raise invalid("source", f"a {named} has workers and no asyncio: use genai.bulk's own functions")
    return AsyncResults(job) if output is None else job.write(output)
