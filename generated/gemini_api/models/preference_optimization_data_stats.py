"""The model ``PreferenceOptimizationDataStats``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int64, check_list, check_model, check_str
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import DatasetDistributionOrDict, GeminiPreferenceExampleOrDict


def _dropped_example_indices(value: Sequence[int | str] | None) -> list[int] | None:
    return (
        None
        if value is None
        else check_list(value, "PreferenceOptimizationDataStats.dropped_example_indices", check_int64)
    )


def _dropped_example_reasons(value: Sequence[str] | None) -> list[str] | None:
    return (
        None
        if value is None
        else check_list(value, "PreferenceOptimizationDataStats.dropped_example_reasons", check_str)
    )


def _score_variance_per_example_distribution(value: DatasetDistributionOrDict | None) -> DatasetDistribution | None:
    return (
        None
        if value is None
        else check_model(
            value, "PreferenceOptimizationDataStats.score_variance_per_example_distribution", DatasetDistribution
        )
    )


def _scores_distribution(value: DatasetDistributionOrDict | None) -> DatasetDistribution | None:
    return (
        None
        if value is None
        else check_model(value, "PreferenceOptimizationDataStats.scores_distribution", DatasetDistribution)
    )


def _total_billable_token_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "PreferenceOptimizationDataStats.total_billable_token_count")


def _tuning_dataset_example_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "PreferenceOptimizationDataStats.tuning_dataset_example_count")


def _tuning_step_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "PreferenceOptimizationDataStats.tuning_step_count")


def _user_dataset_examples(
    value: Sequence[GeminiPreferenceExampleOrDict] | None,
) -> list[GeminiPreferenceExample] | None:
    return (
        None
        if value is None
        else check_list(
            value, "PreferenceOptimizationDataStats.user_dataset_examples", check_model, GeminiPreferenceExample
        )
    )


def _user_input_token_distribution(value: DatasetDistributionOrDict | None) -> DatasetDistribution | None:
    return (
        None
        if value is None
        else check_model(value, "PreferenceOptimizationDataStats.user_input_token_distribution", DatasetDistribution)
    )


def _user_output_token_distribution(value: DatasetDistributionOrDict | None) -> DatasetDistribution | None:
    return (
        None
        if value is None
        else check_model(value, "PreferenceOptimizationDataStats.user_output_token_distribution", DatasetDistribution)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class PreferenceOptimizationDataStats(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("dropped_example_indices", "droppedExampleIndices", ("list", ("int64",)), "read_only", ()),
        ("dropped_example_reasons", "droppedExampleReasons", ("list", ("string",)), "read_only", ()),
        (
            "score_variance_per_example_distribution",
            "scoreVariancePerExampleDistribution",
            ("model", "DatasetDistribution"),
            "read_only",
            (),
        ),
        ("scores_distribution", "scoresDistribution", ("model", "DatasetDistribution"), "read_only", ()),
        ("total_billable_token_count", "totalBillableTokenCount", ("int64",), "read_only", ()),
        ("tuning_dataset_example_count", "tuningDatasetExampleCount", ("int64",), "read_only", ()),
        ("tuning_step_count", "tuningStepCount", ("int64",), "read_only", ()),
        (
            "user_dataset_examples",
            "userDatasetExamples",
            ("list", ("model", "GeminiPreferenceExample")),
            "read_only",
            (),
        ),
        (
            "user_input_token_distribution",
            "userInputTokenDistribution",
            ("model", "DatasetDistribution"),
            "read_only",
            (),
        ),
        (
            "user_output_token_distribution",
            "userOutputTokenDistribution",
            ("model", "DatasetDistribution"),
            "read_only",
            (),
        ),
    )

    dropped_example_indices: list[int] | None = _field(default=None, converter=_dropped_example_indices)
    dropped_example_reasons: list[str] | None = _field(default=None, converter=_dropped_example_reasons)
    score_variance_per_example_distribution: DatasetDistribution | None = _field(
        default=None, converter=_score_variance_per_example_distribution
    )
    scores_distribution: DatasetDistribution | None = _field(default=None, converter=_scores_distribution)
    total_billable_token_count: int | None = _field(default=None, converter=_total_billable_token_count)
    tuning_dataset_example_count: int | None = _field(default=None, converter=_tuning_dataset_example_count)
    tuning_step_count: int | None = _field(default=None, converter=_tuning_step_count)
    user_dataset_examples: list[GeminiPreferenceExample] | None = _field(default=None, converter=_user_dataset_examples)
    user_input_token_distribution: DatasetDistribution | None = _field(
        default=None, converter=_user_input_token_distribution
    )
    user_output_token_distribution: DatasetDistribution | None = _field(
        default=None, converter=_user_output_token_distribution
    )

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            dropped_example_indices=None,
            dropped_example_reasons=None,
            score_variance_per_example_distribution=None,
            scores_distribution=None,
            total_billable_token_count=None,
            tuning_dataset_example_count=None,
            tuning_step_count=None,
            user_dataset_examples=None,
            user_input_token_distribution=None,
            user_output_token_distribution=None,
            **_others,
        ):
            self._extra = None
            self.dropped_example_indices = (
                None if dropped_example_indices is None else _dropped_example_indices(dropped_example_indices)
            )
            self.dropped_example_reasons = (
                None if dropped_example_reasons is None else _dropped_example_reasons(dropped_example_reasons)
            )
            self.score_variance_per_example_distribution = (
                score_variance_per_example_distribution
                if score_variance_per_example_distribution is None
                or score_variance_per_example_distribution.__class__ is DatasetDistribution
                else _score_variance_per_example_distribution(score_variance_per_example_distribution)
            )
            self.scores_distribution = (
                scores_distribution
                if scores_distribution is None or scores_distribution.__class__ is DatasetDistribution
                else _scores_distribution(scores_distribution)
            )
            self.total_billable_token_count = (
                total_billable_token_count
                if total_billable_token_count is None or total_billable_token_count.__class__ is int
                else _total_billable_token_count(total_billable_token_count)
            )
            self.tuning_dataset_example_count = (
                tuning_dataset_example_count
                if tuning_dataset_example_count is None or tuning_dataset_example_count.__class__ is int
                else _tuning_dataset_example_count(tuning_dataset_example_count)
            )
            self.tuning_step_count = (
                tuning_step_count
                if tuning_step_count is None or tuning_step_count.__class__ is int
                else _tuning_step_count(tuning_step_count)
            )
            self.user_dataset_examples = (
                None if user_dataset_examples is None else _user_dataset_examples(user_dataset_examples)
            )
            self.user_input_token_distribution = (
                user_input_token_distribution
                if user_input_token_distribution is None
                or user_input_token_distribution.__class__ is DatasetDistribution
                else _user_input_token_distribution(user_input_token_distribution)
            )
            self.user_output_token_distribution = (
                user_output_token_distribution
                if user_output_token_distribution is None
                or user_output_token_distribution.__class__ is DatasetDistribution
                else _user_output_token_distribution(user_output_token_distribution)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("droppedExampleIndices")
        out.dropped_example_indices = (
            None if v is None else [decode_int(i0) for i0 in (v if v.__class__ is list else decode_list(v))]
        )
        v = get("droppedExampleReasons")
        out.dropped_example_reasons = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("scoreVariancePerExampleDistribution")
        out.score_variance_per_example_distribution = None if v is None else DatasetDistribution.from_dict(v)
        v = get("scoresDistribution")
        out.scores_distribution = None if v is None else DatasetDistribution.from_dict(v)
        v = get("totalBillableTokenCount")
        out.total_billable_token_count = None if v is None else decode_int(v)
        v = get("tuningDatasetExampleCount")
        out.tuning_dataset_example_count = None if v is None else decode_int(v)
        v = get("tuningStepCount")
        out.tuning_step_count = None if v is None else decode_int(v)
        v = get("userDatasetExamples")
        out.user_dataset_examples = (
            None
            if v is None
            else [
                GeminiPreferenceExample.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("userInputTokenDistribution")
        out.user_input_token_distribution = None if v is None else DatasetDistribution.from_dict(v)
        v = get("userOutputTokenDistribution")
        out.user_output_token_distribution = None if v is None else DatasetDistribution.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.dropped_example_indices) is not None:
            out["droppedExampleIndices"] = [
                str(
                    i0
                    if i0.__class__ is int
                    else check_int64(i0, "PreferenceOptimizationDataStats.dropped_example_indices")
                )
                for i0 in (
                    v
                    if v.__class__ is list
                    else check_list(v, "PreferenceOptimizationDataStats.dropped_example_indices")
                )
            ]
        if (v := self.dropped_example_reasons) is not None:
            out["droppedExampleReasons"] = [
                i0
                if i0.__class__ is str
                else str.__str__(check_str(i0, "PreferenceOptimizationDataStats.dropped_example_reasons"))
                for i0 in (
                    v
                    if v.__class__ is list
                    else check_list(v, "PreferenceOptimizationDataStats.dropped_example_reasons")
                )
            ]
        if (v := self.score_variance_per_example_distribution) is not None:
            out["scoreVariancePerExampleDistribution"] = (
                v
                if v.__class__ is DatasetDistribution
                else check_model(
                    v, "PreferenceOptimizationDataStats.score_variance_per_example_distribution", DatasetDistribution
                )
            ).to_dict(backend)
        if (v := self.scores_distribution) is not None:
            out["scoresDistribution"] = (
                v
                if v.__class__ is DatasetDistribution
                else check_model(v, "PreferenceOptimizationDataStats.scores_distribution", DatasetDistribution)
            ).to_dict(backend)
        if (v := self.total_billable_token_count) is not None:
            out["totalBillableTokenCount"] = str(
                v
                if v.__class__ is int
                else check_int64(v, "PreferenceOptimizationDataStats.total_billable_token_count")
            )
        if (v := self.tuning_dataset_example_count) is not None:
            out["tuningDatasetExampleCount"] = str(
                v
                if v.__class__ is int
                else check_int64(v, "PreferenceOptimizationDataStats.tuning_dataset_example_count")
            )
        if (v := self.tuning_step_count) is not None:
            out["tuningStepCount"] = str(
                v if v.__class__ is int else check_int64(v, "PreferenceOptimizationDataStats.tuning_step_count")
            )
        if (v := self.user_dataset_examples) is not None:
            out["userDatasetExamples"] = [
                (
                    i0
                    if i0.__class__ is GeminiPreferenceExample
                    else check_model(
                        i0, "PreferenceOptimizationDataStats.user_dataset_examples", GeminiPreferenceExample
                    )
                ).to_dict(backend)
                for i0 in (
                    v if v.__class__ is list else check_list(v, "PreferenceOptimizationDataStats.user_dataset_examples")
                )
            ]
        if (v := self.user_input_token_distribution) is not None:
            out["userInputTokenDistribution"] = (
                v
                if v.__class__ is DatasetDistribution
                else check_model(
                    v, "PreferenceOptimizationDataStats.user_input_token_distribution", DatasetDistribution
                )
            ).to_dict(backend)
        if (v := self.user_output_token_distribution) is not None:
            out["userOutputTokenDistribution"] = (
                v
                if v.__class__ is DatasetDistribution
                else check_model(
                    v, "PreferenceOptimizationDataStats.user_output_token_distribution", DatasetDistribution
                )
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "droppedExampleIndices",
        "droppedExampleReasons",
        "scoreVariancePerExampleDistribution",
        "scoresDistribution",
        "totalBillableTokenCount",
        "tuningDatasetExampleCount",
        "tuningStepCount",
        "userDatasetExamples",
        "userInputTokenDistribution",
        "userOutputTokenDistribution",
    )
)

from .dataset_distribution import DatasetDistribution
from .gemini_preference_example import GeminiPreferenceExample
