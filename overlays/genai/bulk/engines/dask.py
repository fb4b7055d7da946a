"""Dask: ``map_partitions``, a client for each partition."""

from __future__ import annotations

from typing import Any

from ..runs import Job
from ..sources import need
from .pieces import Pieces, Plan, columns_of

__all__ = ["on_dask"]


def on_dask(job: Job) -> Any:
    """The DataFrame with the answers as columns; like all of Dask it is computed when it is asked for.

    Raises:
        ConfigError: pandas is not installed.
    """
    pandas = need("pandas", "dask", "a Dask DataFrame")
    plan = Plan(job)
    ours = columns_of(plan.columns)
    meta = job.source._meta.rename(columns={name: f"row_{name}" for name in job.source.columns if name in ours})
    for name, kind in ours.items():
        meta[name] = pandas.Series([], index=meta.index, dtype="Int64" if kind == "bigint" else "object")
    return job.source.map_partitions(_work, plan, meta=meta)


def _work(frame: Any, plan: Plan) -> Any:
    pieces = Pieces(plan)
    try:
        return pieces.frame(frame)
    finally:
        pieces.close()
