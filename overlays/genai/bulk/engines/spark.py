"""Spark: ``mapInPandas``, a client for each task."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..runs import Job
from ..sources import need
from .pieces import Pieces, Plan, columns_of

__all__ = ["on_spark"]


def on_spark(job: Job) -> Any:
    """The DataFrame with the answers as columns; like all of Spark it is computed when an action asks for it.

    Raises:
        ConfigError: PySpark or pandas is not installed.
    """
    types = need("pyspark.sql.types", "spark", "a Spark DataFrame")
    need("pandas", "spark", "a Spark DataFrame")
    plan = Plan(job)
    ours = columns_of(plan.columns)
    kinds = {
        "string": types.StringType(),
        "bigint": types.LongType(),
        "array<double>": types.ArrayType(types.DoubleType()),
    }
    fields = [
        types.StructField(f"row_{each.name}" if each.name in ours else each.name, each.dataType, each.nullable)
        for each in job.source.schema.fields
    ]
    fields += [types.StructField(name, kinds[kind]) for name, kind in ours.items()]

    def work(frames: Iterator[Any]) -> Iterator[Any]:
        pieces = Pieces(plan)
        try:
            for frame in frames:
                yield pieces.frame(frame)
        finally:
            pieces.close()

    return job.source.mapInPandas(work, types.StructType(fields))
