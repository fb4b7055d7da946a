# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import PointwiseMetricSpecDict
    from .custom_output_format_config import CustomOutputFormatConfig

later(globals(), "CustomOutputFormatConfig")


@define(init=False, kw_only=True)
class PointwiseMetricSpec(ModelBase):
    """A metric by which a judging model scores one answer.

    Attributes:
        metric_prompt_template: Prompt for the judging model, with the names of the dataset's columns in braces.
        custom_output_format_config: In which form the judging model answers.
        system_instruction: Standing orders for the judging model.
    """

    metric_prompt_template: str | None = wire_field("string")
    """Prompt for the judging model, with the names of the dataset's columns in braces."""
    custom_output_format_config: CustomOutputFormatConfig | None = wire_field("CustomOutputFormatConfig")
    """In which form the judging model answers."""
    system_instruction: str | None = wire_field("string")
    """Standing orders for the judging model."""

    def __init__(self, **fields: Unpack[PointwiseMetricSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("metricPromptTemplate")
        self.metric_prompt_template = v if v is None or v.__class__ is str else decode_str(v)
        v = get("customOutputFormatConfig")
        self.custom_output_format_config = None if v is None else CustomOutputFormatConfig.from_dict(v)
        self.system_instruction = v if (v := get("systemInstruction")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.metric_prompt_template) is not None:
            out["metricPromptTemplate"] = v if v.__class__ is str else self._checked("metric_prompt_template", v)
        if (v := self.custom_output_format_config) is not None:
            v = v if v.__class__ is CustomOutputFormatConfig else self._checked("custom_output_format_config", v)
            out["customOutputFormatConfig"] = v.to_dict(backend)
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = v if v.__class__ is str else self._checked("system_instruction", v)
        return {**self._extra, **out} if self._extra else out
