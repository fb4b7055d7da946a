# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import PreferenceOptimizationDataStatsDict
    from .dataset_distribution import DatasetDistribution
    from .gemini_preference_example import GeminiPreferenceExample

later(globals(), "DatasetDistribution GeminiPreferenceExample")


@define(init=False, kw_only=True)
class PreferenceOptimizationDataStats(ModelBase):
    """What was counted in examples of preferences.

    Attributes:
        dropped_example_indices: Numbers of examples that were left out. Set by the server.
        dropped_example_reasons: Why each was left out. Set by the server.
        score_variance_per_example_distribution: How far the scores of each example are apart. Set by the server.
        scores_distribution: How the scores are spread. Set by the server.
        total_billable_token_count: Number of tokens that are paid for. Set by the server.
        tuning_dataset_example_count: Number of examples. Set by the server.
        tuning_step_count: Number of steps. Set by the server.
        user_dataset_examples: Some of the examples. Set by the server.
        user_input_token_distribution: Tokens of the prompts. Set by the server.
        user_output_token_distribution: Tokens of the answers. Set by the server.
    """

    dropped_example_indices: list[int] | None = wire_field(("list", "int64"), "read_only")
    """Numbers of examples that were left out. Set by the server."""
    dropped_example_reasons: list[str] | None = wire_field(("list", "string"), "read_only")
    """Why each was left out. Set by the server."""
    score_variance_per_example_distribution: DatasetDistribution | None = wire_field("DatasetDistribution", "read_only")
    """How far the scores of each example are apart. Set by the server."""
    scores_distribution: DatasetDistribution | None = wire_field("DatasetDistribution", "read_only")
    """How the scores are spread. Set by the server."""
    total_billable_token_count: int | None = wire_field("int64", "read_only")
    """Number of tokens that are paid for. Set by the server."""
    tuning_dataset_example_count: int | None = wire_field("int64", "read_only")
    """Number of examples. Set by the server."""
    tuning_step_count: int | None = wire_field("int64", "read_only")
    """Number of steps. Set by the server."""
    user_dataset_examples: list[GeminiPreferenceExample] | None = wire_field(
        ("list", "GeminiPreferenceExample"), "read_only"
    )
    """Some of the examples. Set by the server."""
    user_input_token_distribution: DatasetDistribution | None = wire_field("DatasetDistribution", "read_only")
    """Tokens of the prompts. Set by the server."""
    user_output_token_distribution: DatasetDistribution | None = wire_field("DatasetDistribution", "read_only")
    """Tokens of the answers. Set by the server."""

    def __init__(self, **fields: Unpack[PreferenceOptimizationDataStatsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("droppedExampleIndices")) is not None:
            v = [decode_int(i) for i in (v if v.__class__ is list else decode_list(v))]
        self.dropped_example_indices = v
        if (v := get("droppedExampleReasons")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.dropped_example_reasons = v
        v = get("scoreVariancePerExampleDistribution")
        self.score_variance_per_example_distribution = None if v is None else DatasetDistribution.from_dict(v)
        v = get("scoresDistribution")
        self.scores_distribution = None if v is None else DatasetDistribution.from_dict(v)
        self.total_billable_token_count = None if (v := get("totalBillableTokenCount")) is None else decode_int(v)
        self.tuning_dataset_example_count = None if (v := get("tuningDatasetExampleCount")) is None else decode_int(v)
        self.tuning_step_count = None if (v := get("tuningStepCount")) is None else decode_int(v)
        if (v := get("userDatasetExamples")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [GeminiPreferenceExample.from_dict(i) for i in v if i is not None]
        self.user_dataset_examples = v
        v = get("userInputTokenDistribution")
        self.user_input_token_distribution = None if v is None else DatasetDistribution.from_dict(v)
        v = get("userOutputTokenDistribution")
        self.user_output_token_distribution = None if v is None else DatasetDistribution.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.dropped_example_indices) is not None:
            v = v if v.__class__ is list else self._checked("dropped_example_indices", v)
            out["droppedExampleIndices"] = [
                str(
                    i
                    if i.__class__ is int
                    else PreferenceOptimizationDataStats._checked("dropped_example_indices", i, 1)
                )
                for i in v
            ]
        if (v := self.dropped_example_reasons) is not None:
            v = v if v.__class__ is list else self._checked("dropped_example_reasons", v)
            v = [
                i if i.__class__ is str else PreferenceOptimizationDataStats._checked("dropped_example_reasons", i, 1)
                for i in v
            ]
            out["droppedExampleReasons"] = v
        if (v := self.score_variance_per_example_distribution) is not None:
            v = v if v.__class__ is DatasetDistribution else self._checked("score_variance_per_example_distribution", v)
            out["scoreVariancePerExampleDistribution"] = v.to_dict(backend)
        if (v := self.scores_distribution) is not None:
            v = v if v.__class__ is DatasetDistribution else self._checked("scores_distribution", v)
            out["scoresDistribution"] = v.to_dict(backend)
        if (v := self.total_billable_token_count) is not None:
            v = v if v.__class__ is int else self._checked("total_billable_token_count", v)
            out["totalBillableTokenCount"] = str(v)
        if (v := self.tuning_dataset_example_count) is not None:
            v = v if v.__class__ is int else self._checked("tuning_dataset_example_count", v)
            out["tuningDatasetExampleCount"] = str(v)
        if (v := self.tuning_step_count) is not None:
            out["tuningStepCount"] = str(v if v.__class__ is int else self._checked("tuning_step_count", v))
        if (v := self.user_dataset_examples) is not None:
            v = self._each("user_dataset_examples", v, GeminiPreferenceExample)
            out["userDatasetExamples"] = [i.to_dict(backend) for i in v]
        if (v := self.user_input_token_distribution) is not None:
            v = v if v.__class__ is DatasetDistribution else self._checked("user_input_token_distribution", v)
            out["userInputTokenDistribution"] = v.to_dict(backend)
        if (v := self.user_output_token_distribution) is not None:
            v = v if v.__class__ is DatasetDistribution else self._checked("user_output_token_distribution", v)
            out["userOutputTokenDistribution"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
