# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import SupervisedTuningDataStatsDict
    from .content import Content
    from .supervised_tuning_dataset_distribution import SupervisedTuningDatasetDistribution

later(globals(), "Content SupervisedTuningDatasetDistribution")


@define(init=False, kw_only=True)
class SupervisedTuningDataStats(ModelBase):
    """What was counted in examples of supervised tuning.

    Attributes:
        dropped_example_reasons: Why each was left out. Set by the server.
        total_billable_character_count: Number of characters that are paid for. Set by the server. Deprecated.
        total_billable_token_count: Number of tokens that are paid for. Set by the server.
        total_truncated_example_count: Number of examples that were cut because they are too long. Set by the server.
        total_tuning_character_count: Number of characters that are trained with. Set by the server.
        truncated_example_indices: Numbers of examples that were cut. Set by the server.
        tuning_dataset_example_count: Number of examples. Set by the server.
        tuning_step_count: Number of steps. Set by the server.
        user_dataset_examples: Some of the examples. Set by the server.
        user_input_token_distribution: Tokens of the prompts. Set by the server.
        user_message_per_example_distribution: Messages of each example. Set by the server.
        user_output_token_distribution: Tokens of the answers. Set by the server.
    """

    dropped_example_reasons: list[str] | None = wire_field(("list", "string"), "read_only")
    """Why each was left out. Set by the server."""
    total_billable_character_count: int | None = wire_field("int64", "read_only deprecated")
    """Number of characters that are paid for. Set by the server. Deprecated."""
    total_billable_token_count: int | None = wire_field("int64", "read_only")
    """Number of tokens that are paid for. Set by the server."""
    total_truncated_example_count: int | None = wire_field("int64", "read_only")
    """Number of examples that were cut because they are too long. Set by the server."""
    total_tuning_character_count: int | None = wire_field("int64", "read_only")
    """Number of characters that are trained with. Set by the server."""
    truncated_example_indices: list[int] | None = wire_field(("list", "int64"), "read_only")
    """Numbers of examples that were cut. Set by the server."""
    tuning_dataset_example_count: int | None = wire_field("int64", "read_only")
    """Number of examples. Set by the server."""
    tuning_step_count: int | None = wire_field("int64", "read_only")
    """Number of steps. Set by the server."""
    user_dataset_examples: list[Content] | None = wire_field(("list", "Content"), "read_only")
    """Some of the examples. Set by the server."""
    user_input_token_distribution: SupervisedTuningDatasetDistribution | None = wire_field(
        "SupervisedTuningDatasetDistribution", "read_only"
    )
    """Tokens of the prompts. Set by the server."""
    user_message_per_example_distribution: SupervisedTuningDatasetDistribution | None = wire_field(
        "SupervisedTuningDatasetDistribution", "read_only"
    )
    """Messages of each example. Set by the server."""
    user_output_token_distribution: SupervisedTuningDatasetDistribution | None = wire_field(
        "SupervisedTuningDatasetDistribution", "read_only"
    )
    """Tokens of the answers. Set by the server."""

    def __init__(self, **fields: Unpack[SupervisedTuningDataStatsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("droppedExampleReasons")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.dropped_example_reasons = v
        v = get("totalBillableCharacterCount")
        self.total_billable_character_count = None if v is None else decode_int(v)
        self.total_billable_token_count = None if (v := get("totalBillableTokenCount")) is None else decode_int(v)
        self.total_truncated_example_count = None if (v := get("totalTruncatedExampleCount")) is None else decode_int(v)
        self.total_tuning_character_count = None if (v := get("totalTuningCharacterCount")) is None else decode_int(v)
        if (v := get("truncatedExampleIndices")) is not None:
            v = [decode_int(i) for i in (v if v.__class__ is list else decode_list(v))]
        self.truncated_example_indices = v
        self.tuning_dataset_example_count = None if (v := get("tuningDatasetExampleCount")) is None else decode_int(v)
        self.tuning_step_count = None if (v := get("tuningStepCount")) is None else decode_int(v)
        if (v := get("userDatasetExamples")) is not None:
            v = [Content.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.user_dataset_examples = v
        v = get("userInputTokenDistribution")
        self.user_input_token_distribution = None if v is None else SupervisedTuningDatasetDistribution.from_dict(v)
        if (v := get("userMessagePerExampleDistribution")) is not None:
            v = SupervisedTuningDatasetDistribution.from_dict(v)
        self.user_message_per_example_distribution = v
        v = get("userOutputTokenDistribution")
        self.user_output_token_distribution = None if v is None else SupervisedTuningDatasetDistribution.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.dropped_example_reasons) is not None:
            v = v if v.__class__ is list else self._checked("dropped_example_reasons", v)
            v = [
                i if i.__class__ is str else SupervisedTuningDataStats._checked("dropped_example_reasons", i, 1)
                for i in v
            ]
            out["droppedExampleReasons"] = v
        if (v := self.total_billable_character_count) is not None:
            v = v if v.__class__ is int else self._checked("total_billable_character_count", v)
            out["totalBillableCharacterCount"] = str(v)
        if (v := self.total_billable_token_count) is not None:
            v = v if v.__class__ is int else self._checked("total_billable_token_count", v)
            out["totalBillableTokenCount"] = str(v)
        if (v := self.total_truncated_example_count) is not None:
            v = v if v.__class__ is int else self._checked("total_truncated_example_count", v)
            out["totalTruncatedExampleCount"] = str(v)
        if (v := self.total_tuning_character_count) is not None:
            v = v if v.__class__ is int else self._checked("total_tuning_character_count", v)
            out["totalTuningCharacterCount"] = str(v)
        if (v := self.truncated_example_indices) is not None:
            v = v if v.__class__ is list else self._checked("truncated_example_indices", v)
            out["truncatedExampleIndices"] = [
                str(i if i.__class__ is int else SupervisedTuningDataStats._checked("truncated_example_indices", i, 1))
                for i in v
            ]
        if (v := self.tuning_dataset_example_count) is not None:
            v = v if v.__class__ is int else self._checked("tuning_dataset_example_count", v)
            out["tuningDatasetExampleCount"] = str(v)
        if (v := self.tuning_step_count) is not None:
            out["tuningStepCount"] = str(v if v.__class__ is int else self._checked("tuning_step_count", v))
        if (v := self.user_dataset_examples) is not None:
            v = self._each("user_dataset_examples", v, Content)
            out["userDatasetExamples"] = [i.to_dict(backend) for i in v]
        if (v := self.user_input_token_distribution) is not None:
            v = (
                v
                if v.__class__ is SupervisedTuningDatasetDistribution
                else self._checked("user_input_token_distribution", v)
            )
            out["userInputTokenDistribution"] = v.to_dict(backend)
        if (v := self.user_message_per_example_distribution) is not None:
            v = (
                v
                if v.__class__ is SupervisedTuningDatasetDistribution
                else self._checked("user_message_per_example_distribution", v)
            )
            out["userMessagePerExampleDistribution"] = v.to_dict(backend)
        if (v := self.user_output_token_distribution) is not None:
            v = (
                v
                if v.__class__ is SupervisedTuningDatasetDistribution
                else self._checked("user_output_token_distribution", v)
            )
            out["userOutputTokenDistribution"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
