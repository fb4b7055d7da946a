"""The model ``SupervisedTuningDataStats``."""
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

    from ._dicts import ContentOrDict, SupervisedTuningDatasetDistributionOrDict


def _dropped_example_reasons(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "SupervisedTuningDataStats.dropped_example_reasons", check_str)


def _total_billable_character_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "SupervisedTuningDataStats.total_billable_character_count")


def _total_billable_token_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "SupervisedTuningDataStats.total_billable_token_count")


def _total_truncated_example_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "SupervisedTuningDataStats.total_truncated_example_count")


def _total_tuning_character_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "SupervisedTuningDataStats.total_tuning_character_count")


def _truncated_example_indices(value: Sequence[int | str] | None) -> list[int] | None:
    return (
        None if value is None else check_list(value, "SupervisedTuningDataStats.truncated_example_indices", check_int64)
    )


def _tuning_dataset_example_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "SupervisedTuningDataStats.tuning_dataset_example_count")


def _tuning_step_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "SupervisedTuningDataStats.tuning_step_count")


def _user_dataset_examples(value: Sequence[ContentOrDict] | None) -> list[Content] | None:
    return (
        None
        if value is None
        else check_list(value, "SupervisedTuningDataStats.user_dataset_examples", check_model, Content)
    )


def _user_input_token_distribution(
    value: SupervisedTuningDatasetDistributionOrDict | None,
) -> SupervisedTuningDatasetDistribution | None:
    return (
        None
        if value is None
        else check_model(
            value, "SupervisedTuningDataStats.user_input_token_distribution", SupervisedTuningDatasetDistribution
        )
    )


def _user_message_per_example_distribution(
    value: SupervisedTuningDatasetDistributionOrDict | None,
) -> SupervisedTuningDatasetDistribution | None:
    return (
        None
        if value is None
        else check_model(
            value,
            "SupervisedTuningDataStats.user_message_per_example_distribution",
            SupervisedTuningDatasetDistribution,
        )
    )


def _user_output_token_distribution(
    value: SupervisedTuningDatasetDistributionOrDict | None,
) -> SupervisedTuningDatasetDistribution | None:
    return (
        None
        if value is None
        else check_model(
            value, "SupervisedTuningDataStats.user_output_token_distribution", SupervisedTuningDatasetDistribution
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SupervisedTuningDataStats(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("dropped_example_reasons", "droppedExampleReasons", ("list", ("string",)), "read_only", ()),
        ("total_billable_character_count", "totalBillableCharacterCount", ("int64",), "read_only deprecated", ()),
        ("total_billable_token_count", "totalBillableTokenCount", ("int64",), "read_only", ()),
        ("total_truncated_example_count", "totalTruncatedExampleCount", ("int64",), "read_only", ()),
        ("total_tuning_character_count", "totalTuningCharacterCount", ("int64",), "read_only", ()),
        ("truncated_example_indices", "truncatedExampleIndices", ("list", ("int64",)), "read_only", ()),
        ("tuning_dataset_example_count", "tuningDatasetExampleCount", ("int64",), "read_only", ()),
        ("tuning_step_count", "tuningStepCount", ("int64",), "read_only", ()),
        ("user_dataset_examples", "userDatasetExamples", ("list", ("model", "Content")), "read_only", ()),
        (
            "user_input_token_distribution",
            "userInputTokenDistribution",
            ("model", "SupervisedTuningDatasetDistribution"),
            "read_only",
            (),
        ),
        (
            "user_message_per_example_distribution",
            "userMessagePerExampleDistribution",
            ("model", "SupervisedTuningDatasetDistribution"),
            "read_only",
            (),
        ),
        (
            "user_output_token_distribution",
            "userOutputTokenDistribution",
            ("model", "SupervisedTuningDatasetDistribution"),
            "read_only",
            (),
        ),
    )

    dropped_example_reasons: list[str] | None = _field(default=None, converter=_dropped_example_reasons)
    total_billable_character_count: int | None = _field(default=None, converter=_total_billable_character_count)
    total_billable_token_count: int | None = _field(default=None, converter=_total_billable_token_count)
    total_truncated_example_count: int | None = _field(default=None, converter=_total_truncated_example_count)
    total_tuning_character_count: int | None = _field(default=None, converter=_total_tuning_character_count)
    truncated_example_indices: list[int] | None = _field(default=None, converter=_truncated_example_indices)
    tuning_dataset_example_count: int | None = _field(default=None, converter=_tuning_dataset_example_count)
    tuning_step_count: int | None = _field(default=None, converter=_tuning_step_count)
    user_dataset_examples: list[Content] | None = _field(default=None, converter=_user_dataset_examples)
    user_input_token_distribution: SupervisedTuningDatasetDistribution | None = _field(
        default=None, converter=_user_input_token_distribution
    )
    user_message_per_example_distribution: SupervisedTuningDatasetDistribution | None = _field(
        default=None, converter=_user_message_per_example_distribution
    )
    user_output_token_distribution: SupervisedTuningDatasetDistribution | None = _field(
        default=None, converter=_user_output_token_distribution
    )

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            dropped_example_reasons=None,
            total_billable_character_count=None,
            total_billable_token_count=None,
            total_truncated_example_count=None,
            total_tuning_character_count=None,
            truncated_example_indices=None,
            tuning_dataset_example_count=None,
            tuning_step_count=None,
            user_dataset_examples=None,
            user_input_token_distribution=None,
            user_message_per_example_distribution=None,
            user_output_token_distribution=None,
            **_others,
        ):
            self._extra = None
            self.dropped_example_reasons = (
                None if dropped_example_reasons is None else _dropped_example_reasons(dropped_example_reasons)
            )
            self.total_billable_character_count = (
                total_billable_character_count
                if total_billable_character_count is None or total_billable_character_count.__class__ is int
                else _total_billable_character_count(total_billable_character_count)
            )
            self.total_billable_token_count = (
                total_billable_token_count
                if total_billable_token_count is None or total_billable_token_count.__class__ is int
                else _total_billable_token_count(total_billable_token_count)
            )
            self.total_truncated_example_count = (
                total_truncated_example_count
                if total_truncated_example_count is None or total_truncated_example_count.__class__ is int
                else _total_truncated_example_count(total_truncated_example_count)
            )
            self.total_tuning_character_count = (
                total_tuning_character_count
                if total_tuning_character_count is None or total_tuning_character_count.__class__ is int
                else _total_tuning_character_count(total_tuning_character_count)
            )
            self.truncated_example_indices = (
                None if truncated_example_indices is None else _truncated_example_indices(truncated_example_indices)
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
                or user_input_token_distribution.__class__ is SupervisedTuningDatasetDistribution
                else _user_input_token_distribution(user_input_token_distribution)
            )
            self.user_message_per_example_distribution = (
                user_message_per_example_distribution
                if user_message_per_example_distribution is None
                or user_message_per_example_distribution.__class__ is SupervisedTuningDatasetDistribution
                else _user_message_per_example_distribution(user_message_per_example_distribution)
            )
            self.user_output_token_distribution = (
                user_output_token_distribution
                if user_output_token_distribution is None
                or user_output_token_distribution.__class__ is SupervisedTuningDatasetDistribution
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
        v = get("totalBillableCharacterCount")
        out.total_billable_character_count = None if v is None else decode_int(v)
        v = get("totalBillableTokenCount")
        out.total_billable_token_count = None if v is None else decode_int(v)
        v = get("totalTruncatedExampleCount")
        out.total_truncated_example_count = None if v is None else decode_int(v)
        v = get("totalTuningCharacterCount")
        out.total_tuning_character_count = None if v is None else decode_int(v)
        v = get("truncatedExampleIndices")
        out.truncated_example_indices = (
            None if v is None else [decode_int(i0) for i0 in (v if v.__class__ is list else decode_list(v))]
        )
        v = get("tuningDatasetExampleCount")
        out.tuning_dataset_example_count = None if v is None else decode_int(v)
        v = get("tuningStepCount")
        out.tuning_step_count = None if v is None else decode_int(v)
        v = get("userDatasetExamples")
        out.user_dataset_examples = (
            None
            if v is None
            else [Content.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("userInputTokenDistribution")
        out.user_input_token_distribution = None if v is None else SupervisedTuningDatasetDistribution.from_dict(v)
        v = get("userMessagePerExampleDistribution")
        out.user_message_per_example_distribution = (
            None if v is None else SupervisedTuningDatasetDistribution.from_dict(v)
        )
        v = get("userOutputTokenDistribution")
        out.user_output_token_distribution = None if v is None else SupervisedTuningDatasetDistribution.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.dropped_example_reasons) is not None:
            out["droppedExampleReasons"] = [
                i0
                if i0.__class__ is str
                else str.__str__(check_str(i0, "SupervisedTuningDataStats.dropped_example_reasons"))
                for i0 in (
                    v if v.__class__ is list else check_list(v, "SupervisedTuningDataStats.dropped_example_reasons")
                )
            ]
        if (v := self.total_billable_character_count) is not None:
            out["totalBillableCharacterCount"] = str(
                v if v.__class__ is int else check_int64(v, "SupervisedTuningDataStats.total_billable_character_count")
            )
        if (v := self.total_billable_token_count) is not None:
            out["totalBillableTokenCount"] = str(
                v if v.__class__ is int else check_int64(v, "SupervisedTuningDataStats.total_billable_token_count")
            )
        if (v := self.total_truncated_example_count) is not None:
            out["totalTruncatedExampleCount"] = str(
                v if v.__class__ is int else check_int64(v, "SupervisedTuningDataStats.total_truncated_example_count")
            )
        if (v := self.total_tuning_character_count) is not None:
            out["totalTuningCharacterCount"] = str(
                v if v.__class__ is int else check_int64(v, "SupervisedTuningDataStats.total_tuning_character_count")
            )
        if (v := self.truncated_example_indices) is not None:
            out["truncatedExampleIndices"] = [
                str(
                    i0
                    if i0.__class__ is int
                    else check_int64(i0, "SupervisedTuningDataStats.truncated_example_indices")
                )
                for i0 in (
                    v if v.__class__ is list else check_list(v, "SupervisedTuningDataStats.truncated_example_indices")
                )
            ]
        if (v := self.tuning_dataset_example_count) is not None:
            out["tuningDatasetExampleCount"] = str(
                v if v.__class__ is int else check_int64(v, "SupervisedTuningDataStats.tuning_dataset_example_count")
            )
        if (v := self.tuning_step_count) is not None:
            out["tuningStepCount"] = str(
                v if v.__class__ is int else check_int64(v, "SupervisedTuningDataStats.tuning_step_count")
            )
        if (v := self.user_dataset_examples) is not None:
            out["userDatasetExamples"] = [
                (
                    i0
                    if i0.__class__ is Content
                    else check_model(i0, "SupervisedTuningDataStats.user_dataset_examples", Content)
                ).to_dict(backend)
                for i0 in (
                    v if v.__class__ is list else check_list(v, "SupervisedTuningDataStats.user_dataset_examples")
                )
            ]
        if (v := self.user_input_token_distribution) is not None:
            out["userInputTokenDistribution"] = (
                v
                if v.__class__ is SupervisedTuningDatasetDistribution
                else check_model(
                    v, "SupervisedTuningDataStats.user_input_token_distribution", SupervisedTuningDatasetDistribution
                )
            ).to_dict(backend)
        if (v := self.user_message_per_example_distribution) is not None:
            out["userMessagePerExampleDistribution"] = (
                v
                if v.__class__ is SupervisedTuningDatasetDistribution
                else check_model(
                    v,
                    "SupervisedTuningDataStats.user_message_per_example_distribution",
                    SupervisedTuningDatasetDistribution,
                )
            ).to_dict(backend)
        if (v := self.user_output_token_distribution) is not None:
            out["userOutputTokenDistribution"] = (
                v
                if v.__class__ is SupervisedTuningDatasetDistribution
                else check_model(
                    v, "SupervisedTuningDataStats.user_output_token_distribution", SupervisedTuningDatasetDistribution
                )
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "droppedExampleReasons",
        "totalBillableCharacterCount",
        "totalBillableTokenCount",
        "totalTruncatedExampleCount",
        "totalTuningCharacterCount",
        "truncatedExampleIndices",
        "tuningDatasetExampleCount",
        "tuningStepCount",
        "userDatasetExamples",
        "userInputTokenDistribution",
        "userMessagePerExampleDistribution",
        "userOutputTokenDistribution",
    )
)

from .content import Content
from .supervised_tuning_dataset_distribution import SupervisedTuningDatasetDistribution
