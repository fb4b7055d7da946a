# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import MetricDict


@define(init=False, kw_only=True)
class Metric(ModelBase):
    """A metric as callers write it, with Python functions where they are wanted.

    Attributes:
        name: What the metric is called.
        custom_function: Python function that scores an example, or its source.
        prompt_template: Prompt for the judging model, with the names of the dataset's columns in braces.
        judge_model_system_instruction: Standing orders for the judging model.
        return_raw_output: True keeps what the judging model said as it is, unread.
        parse_and_reduce_fn: Python function that makes a score of what the judging model said.
        aggregate_summary_fn: Python function that makes a summary of all scores.
    """

    name: str | None = wire_field("string", "sdk")
    """What the metric is called."""
    custom_function: str | Callable[..., Any] | None = wire_field("python", "sdk")
    """Python function that scores an example, or its source."""
    prompt_template: str | None = wire_field("string", "sdk")
    """Prompt for the judging model, with the names of the dataset's columns in braces."""
    judge_model_system_instruction: str | None = wire_field("string", "sdk")
    """Standing orders for the judging model."""
    return_raw_output: bool | None = wire_field("boolean", "sdk")
    """True keeps what the judging model said as it is, unread."""
    parse_and_reduce_fn: Callable[..., Any] | None = wire_field("python", "sdk")
    """Python function that makes a score of what the judging model said."""
    aggregate_summary_fn: Callable[..., Any] | None = wire_field("python", "sdk")
    """Python function that makes a summary of all scores."""

    def __init__(self, **fields: Unpack[MetricDict]) -> None: ...
