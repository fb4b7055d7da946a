"""The model ``Metric``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_bool, check_str

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Metric(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "sdk", ()),
        ("custom_function", "customFunction", ("python",), "sdk", ()),
        ("prompt_template", "promptTemplate", ("string",), "sdk", ()),
        ("judge_model_system_instruction", "judgeModelSystemInstruction", ("string",), "sdk", ()),
        ("return_raw_output", "returnRawOutput", ("boolean",), "sdk", ()),
        ("parse_and_reduce_fn", "parseAndReduceFn", ("python",), "sdk", ()),
        ("aggregate_summary_fn", "aggregateSummaryFn", ("python",), "sdk", ()),
    )

    name: str | None = None
    custom_function: str | Callable[..., Any] | None = None
    prompt_template: str | None = None
    judge_model_system_instruction: str | None = None
    return_raw_output: bool | None = None
    parse_and_reduce_fn: Callable[..., Any] | None = None
    aggregate_summary_fn: Callable[..., Any] | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            name=None,
            custom_function=None,
            prompt_template=None,
            judge_model_system_instruction=None,
            return_raw_output=None,
            parse_and_reduce_fn=None,
            aggregate_summary_fn=None,
            **_others,
        ):
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "Metric.name")
            self.custom_function = custom_function
            self.prompt_template = (
                prompt_template
                if prompt_template is None or prompt_template.__class__ is str
                else check_str(prompt_template, "Metric.prompt_template")
            )
            self.judge_model_system_instruction = (
                judge_model_system_instruction
                if judge_model_system_instruction is None or judge_model_system_instruction.__class__ is str
                else check_str(judge_model_system_instruction, "Metric.judge_model_system_instruction")
            )
            self.return_raw_output = (
                return_raw_output
                if return_raw_output is None or return_raw_output.__class__ is bool
                else check_bool(return_raw_output, "Metric.return_raw_output")
            )
            self.parse_and_reduce_fn = parse_and_reduce_fn
            self.aggregate_summary_fn = aggregate_summary_fn
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.name = None
        out.custom_function = None
        out.prompt_template = None
        out.judge_model_system_instruction = None
        out.return_raw_output = None
        out.parse_and_reduce_fn = None
        out.aggregate_summary_fn = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
