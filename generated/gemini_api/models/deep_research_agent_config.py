# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_const

if TYPE_CHECKING:
    from ._dicts import DeepResearchAgentConfigDict
    from .thinking_summaries import ThinkingSummaries
    from .visualization import Visualization

later(globals(), "ThinkingSummaries Visualization")


@define(init=False, kw_only=True)
class DeepResearchAgentConfig(ModelBase):
    """Settings of an agent that does research.

    Attributes:
        collaborative_planning: True has the plan shown first, to be agreed on.
        enable_bigquery_tool: True lets the agent query BigQuery.
        thinking_summaries: Whether thoughts are told in short.
        type: What kind it is, always `deep-research`.
        visualization: Whether charts are drawn.
    """

    collaborative_planning: bool | None = wire_field("boolean", wire="collaborative_planning")
    """True has the plan shown first, to be agreed on."""
    enable_bigquery_tool: bool | None = wire_field("boolean", wire="enable_bigquery_tool")
    """True lets the agent query BigQuery."""
    thinking_summaries: ThinkingSummaries | None = wire_field(("enum", "ThinkingSummaries"), wire="thinking_summaries")
    """Whether thoughts are told in short."""
    type: Literal["deep-research"] | None = wire_field(("const", "deep-research"), "fixed")
    """What kind it is, always `deep-research`."""
    visualization: Visualization | None = wire_field(("enum", "Visualization"))
    """Whether charts are drawn."""

    def __init__(self, **fields: Unpack[DeepResearchAgentConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("collaborative_planning")
        self.collaborative_planning = v if v is None or v.__class__ is bool else decode_bool(v)
        v = get("enable_bigquery_tool")
        self.enable_bigquery_tool = v if v is None or v.__class__ is bool else decode_bool(v)
        if (v := get("thinking_summaries")) is not None:
            v = ThinkingSummaries._by_value.get(v) or ThinkingSummaries.decode(v)
        self.thinking_summaries = v
        v = get("type")
        self.type = None if v is None else v if v == "deep-research" else decode_const(v, "deep-research")
        v = get("visualization")
        self.visualization = None if v is None else Visualization._by_value.get(v) or Visualization.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.collaborative_planning) is not None:
            out["collaborative_planning"] = v if v.__class__ is bool else self._checked("collaborative_planning", v)
        if (v := self.enable_bigquery_tool) is not None:
            out["enable_bigquery_tool"] = v if v.__class__ is bool else self._checked("enable_bigquery_tool", v)
        if (v := self.thinking_summaries) is not None:
            v = v if v.__class__ is ThinkingSummaries else self._checked("thinking_summaries", v)
            out["thinking_summaries"] = v._value_
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        if (v := self.visualization) is not None:
            out["visualization"] = (v if v.__class__ is Visualization else self._checked("visualization", v))._value_
        return {**self._extra, **out} if self._extra else out
