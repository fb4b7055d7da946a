"""From one prompt to a hundred million: generate, embed or count over the rows of anything.

>>> from genai import Client, bulk
>>> summary = bulk.generate(
...     Client(),
...     "reviews.jsonl",
...     model="gemini-2.5-flash",
...     prompt="Is this review kind or unkind? {review}",
...     output="answers.jsonl",
...     checkpoint="reviews.sqlite",
... )
>>> raise SystemExit(summary.exit_code)

The functions of :mod:`genai.bulk.aio` are the same for asyncio.
"""

from __future__ import annotations

from . import aio as aio
from ._sync.functions import count, embed, generate
from .checkpoint import CheckpointStatus, read_checkpoint
from .options import Budget, BulkOptions
from .rows import Progress, RowError, RowResult, Summary
from .runs import AsyncResults, BulkError, Results

__all__ = [
    "AsyncResults",
    "Budget",
    "BulkError",
    "BulkOptions",
    "CheckpointStatus",
    "Progress",
    "Results",
    "RowError",
    "RowResult",
    "Summary",
    "aio",
    "count",
    "embed",
    "generate",
    "read_checkpoint",
]
