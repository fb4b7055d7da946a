"""The model ``DatasetStats``."""
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

    from ._dicts import ContentOrDict, DatasetDistributionOrDict, ReinforcementTuningUserDatasetExamplesOrDict


def _dropped_example_indices(value: Sequence[int | str] | None) -> list[int] | None:
    return None if value is None else check_list(value, "DatasetStats.dropped_example_indices", check_int64)


def _dropped_example_reasons(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "DatasetStats.dropped_example_reasons", check_str)


def _total_billable_character_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "DatasetStats.total_billable_character_count")


def _total_tuning_character_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "DatasetStats.total_tuning_character_count")


def _tuning_dataset_example_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "DatasetStats.tuning_dataset_example_count")


def _tuning_step_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "DatasetStats.tuning_step_count")


def _user_dataset_examples(value: Sequence[ContentOrDict] | None) -> list[Content] | None:
    return None if value is None else check_list(value, "DatasetStats.user_dataset_examples", check_model, Content)


def _user_input_token_distribution(value: DatasetDistributionOrDict | None) -> DatasetDistribution | None:
    return (
        None if value is None else check_model(value, "DatasetStats.user_input_token_distribution", DatasetDistribution)
    )


def _user_message_per_example_distribution(value: DatasetDistributionOrDict | None) -> DatasetDistribution | None:
    return (
        None
        if value is None
        else check_model(value, "DatasetStats.user_message_per_example_distribution", DatasetDistribution)
    )


def _user_output_token_distribution(value: DatasetDistributionOrDict | None) -> DatasetDistribution | None:
    return (
        None
        if value is None
        else check_model(value, "DatasetStats.user_output_token_distribution", DatasetDistribution)
    )


def _contents_per_example_distribution(value: DatasetDistributionOrDict | None) -> DatasetDistribution | None:
    return (
        None
        if value is None
        else check_model(value, "DatasetStats.contents_per_example_distribution", DatasetDistribution)
    )


def _reinforcement_tuning_user_dataset_examples(
    value: ReinforcementTuningUserDatasetExamplesOrDict | None,
) -> ReinforcementTuningUserDatasetExamples | None:
    return (
        None
        if value is None
        else check_model(
            value, "DatasetStats.reinforcement_tuning_user_dataset_examples", ReinforcementTuningUserDatasetExamples
        )
    )


def _total_billable_token_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "DatasetStats.total_billable_token_count")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class DatasetStats(_Base):
    """What was counted in a set of examples.

    Attributes:
        dropped_example_indices: Numbers of examples that were left out. Set by the server.
        dropped_example_reasons: Why each was left out. Set by the server.
        total_billable_character_count: Number of characters that are paid for. Set by the server.
        total_tuning_character_count: Number of characters that are trained with. Set by the server.
        tuning_dataset_example_count: Number of examples. Set by the server.
        tuning_step_count: Number of steps. Set by the server.
        user_dataset_examples: Some of the examples. Set by the server.
        user_input_token_distribution: Tokens of the prompts. Set by the server.
        user_message_per_example_distribution: Messages of each example. Set by the server.
        user_output_token_distribution: Tokens of the answers. Set by the server.
        contents_per_example_distribution: Turns of each example. Set by the server.
        reinforcement_tuning_user_dataset_examples: Some of the prompts. Set by the server.
        total_billable_token_count: Number of tokens that are paid for. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("dropped_example_indices", "droppedExampleIndices", ("list", ("int64",)), "read_only", ()),
        ("dropped_example_reasons", "droppedExampleReasons", ("list", ("string",)), "read_only", ()),
        ("total_billable_character_count", "totalBillableCharacterCount", ("int64",), "read_only", ()),
        ("total_tuning_character_count", "totalTuningCharacterCount", ("int64",), "read_only", ()),
        ("tuning_dataset_example_count", "tuningDatasetExampleCount", ("int64",), "read_only", ()),
        ("tuning_step_count", "tuningStepCount", ("int64",), "read_only", ()),
        ("user_dataset_examples", "userDatasetExamples", ("list", ("model", "Content")), "read_only", ()),
        (
            "user_input_token_distribution",
            "userInputTokenDistribution",
            ("model", "DatasetDistribution"),
            "read_only",
            (),
        ),
        (
            "user_message_per_example_distribution",
            "userMessagePerExampleDistribution",
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
        (
            "contents_per_example_distribution",
            "contentsPerExampleDistribution",
            ("model", "DatasetDistribution"),
            "read_only",
            (),
        ),
        (
            "reinforcement_tuning_user_dataset_examples",
            "reinforcementTuningUserDatasetExamples",
            ("model", "ReinforcementTuningUserDatasetExamples"),
            "read_only",
            (),
        ),
        ("total_billable_token_count", "totalBillableTokenCount", ("int64",), "read_only", ()),
    )

    dropped_example_indices: list[int] | None = _field(default=None, converter=_dropped_example_indices)
    dropped_example_reasons: list[str] | None = _field(default=None, converter=_dropped_example_reasons)
    total_billable_character_count: int | None = _field(default=None, converter=_total_billable_character_count)
    total_tuning_character_count: int | None = _field(default=None, converter=_total_tuning_character_count)
    tuning_dataset_example_count: int | None = _field(default=None, converter=_tuning_dataset_example_count)
    tuning_step_count: int | None = _field(default=None, converter=_tuning_step_count)
    user_dataset_examples: list[Content] | None = _field(default=None, converter=_user_dataset_examples)
    user_input_token_distribution: DatasetDistribution | None = _field(
        default=None, converter=_user_input_token_distribution
    )
    user_message_per_example_distribution: DatasetDistribution | None = _field(
        default=None, converter=_user_message_per_example_distribution
    )
    user_output_token_distribution: DatasetDistribution | None = _field(
        default=None, converter=_user_output_token_distribution
    )
    contents_per_example_distribution: DatasetDistribution | None = _field(
        default=None, converter=_contents_per_example_distribution
    )
    reinforcement_tuning_user_dataset_examples: ReinforcementTuningUserDatasetExamples | None = _field(
        default=None, converter=_reinforcement_tuning_user_dataset_examples
    )
    total_billable_token_count: int | None = _field(default=None, converter=_total_billable_token_count)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            dropped_example_indices=None,
            dropped_example_reasons=None,
            total_billable_character_count=None,
            total_tuning_character_count=None,
            tuning_dataset_example_count=None,
            tuning_step_count=None,
            user_dataset_examples=None,
            user_input_token_distribution=None,
            user_message_per_example_distribution=None,
            user_output_token_distribution=None,
            contents_per_example_distribution=None,
            reinforcement_tuning_user_dataset_examples=None,
            total_billable_token_count=None,
            **_others,
        ):
            self._extra = None
            self.dropped_example_indices = (
                None if dropped_example_indices is None else _dropped_example_indices(dropped_example_indices)
            )
            self.dropped_example_reasons = (
                None if dropped_example_reasons is None else _dropped_example_reasons(dropped_example_reasons)
            )
            self.total_billable_character_count = (
                total_billable_character_count
                if total_billable_character_count is None or total_billable_character_count.__class__ is int
                else _total_billable_character_count(total_billable_character_count)
            )
            self.total_tuning_character_count = (
                total_tuning_character_count
                if total_tuning_character_count is None or total_tuning_character_count.__class__ is int
                else _total_tuning_character_count(total_tuning_character_count)
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
            self.user_message_per_example_distribution = (
                user_message_per_example_distribution
                if user_message_per_example_distribution is None
                or user_message_per_example_distribution.__class__ is DatasetDistribution
                else _user_message_per_example_distribution(user_message_per_example_distribution)
            )
            self.user_output_token_distribution = (
                user_output_token_distribution
                if user_output_token_distribution is None
                or user_output_token_distribution.__class__ is DatasetDistribution
                else _user_output_token_distribution(user_output_token_distribution)
            )
            self.contents_per_example_distribution = (
                contents_per_example_distribution
                if contents_per_example_distribution is None
                or contents_per_example_distribution.__class__ is DatasetDistribution
                else _contents_per_example_distribution(contents_per_example_distribution)
            )
            self.reinforcement_tuning_user_dataset_examples = (
                reinforcement_tuning_user_dataset_examples
                if reinforcement_tuning_user_dataset_examples is None
                or reinforcement_tuning_user_dataset_examples.__class__ is ReinforcementTuningUserDatasetExamples
                else _reinforcement_tuning_user_dataset_examples(reinforcement_tuning_user_dataset_examples)
            )
            self.total_billable_token_count = (
                total_billable_token_count
                if total_billable_token_count is None or total_billable_token_count.__class__ is int
                else _total_billable_token_count(total_billable_token_count)
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
        v = get("totalBillableCharacterCount")
        out.total_billable_character_count = None if v is None else decode_int(v)
        v = get("totalTuningCharacterCount")
        out.total_tuning_character_count = None if v is None else decode_int(v)
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
        out.user_input_token_distribution = None if v is None else DatasetDistribution.from_dict(v)
        v = get("userMessagePerExampleDistribution")
        out.user_message_per_example_distribution = None if v is None else DatasetDistribution.from_dict(v)
        v = get("userOutputTokenDistribution")
        out.user_output_token_distribution = None if v is None else DatasetDistribution.from_dict(v)
        v = get("contentsPerExampleDistribution")
        out.contents_per_example_distribution = None if v is None else DatasetDistribution.from_dict(v)
        v = get("reinforcementTuningUserDatasetExamples")
        out.reinforcement_tuning_user_dataset_examples = (
            None if v is None else ReinforcementTuningUserDatasetExamples.from_dict(v)
        )
        v = get("totalBillableTokenCount")
        out.total_billable_token_count = None if v is None else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.dropped_example_indices) is not None:
            out["droppedExampleIndices"] = [
                str(i0 if i0.__class__ is int else check_int64(i0, "DatasetStats.dropped_example_indices"))
                for i0 in (v if v.__class__ is list else check_list(v, "DatasetStats.dropped_example_indices"))
            ]
        if (v := self.dropped_example_reasons) is not None:
            out["droppedExampleReasons"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "DatasetStats.dropped_example_reasons"))
                for i0 in (v if v.__class__ is list else check_list(v, "DatasetStats.dropped_example_reasons"))
            ]
        if (v := self.total_billable_character_count) is not None:
            out["totalBillableCharacterCount"] = str(
                v if v.__class__ is int else check_int64(v, "DatasetStats.total_billable_character_count")
            )
        if (v := self.total_tuning_character_count) is not None:
            out["totalTuningCharacterCount"] = str(
                v if v.__class__ is int else check_int64(v, "DatasetStats.total_tuning_character_count")
            )
        if (v := self.tuning_dataset_example_count) is not None:
            out["tuningDatasetExampleCount"] = str(
                v if v.__class__ is int else check_int64(v, "DatasetStats.tuning_dataset_example_count")
            )
        if (v := self.tuning_step_count) is not None:
            out["tuningStepCount"] = str(v if v.__class__ is int else check_int64(v, "DatasetStats.tuning_step_count"))
        if (v := self.user_dataset_examples) is not None:
            out["userDatasetExamples"] = [
                (
                    i0 if i0.__class__ is Content else check_model(i0, "DatasetStats.user_dataset_examples", Content)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "DatasetStats.user_dataset_examples"))
            ]
        if (v := self.user_input_token_distribution) is not None:
            out["userInputTokenDistribution"] = (
                v
                if v.__class__ is DatasetDistribution
                else check_model(v, "DatasetStats.user_input_token_distribution", DatasetDistribution)
            ).to_dict(backend)
        if (v := self.user_message_per_example_distribution) is not None:
            out["userMessagePerExampleDistribution"] = (
                v
                if v.__class__ is DatasetDistribution
                else check_model(v, "DatasetStats.user_message_per_example_distribution", DatasetDistribution)
            ).to_dict(backend)
        if (v := self.user_output_token_distribution) is not None:
            out["userOutputTokenDistribution"] = (
                v
                if v.__class__ is DatasetDistribution
                else check_model(v, "DatasetStats.user_output_token_distribution", DatasetDistribution)
            ).to_dict(backend)
        if (v := self.contents_per_example_distribution) is not None:
            out["contentsPerExampleDistribution"] = (
                v
                if v.__class__ is DatasetDistribution
                else check_model(v, "DatasetStats.contents_per_example_distribution", DatasetDistribution)
            ).to_dict(backend)
        if (v := self.reinforcement_tuning_user_dataset_examples) is not None:
            out["reinforcementTuningUserDatasetExamples"] = (
                v
                if v.__class__ is ReinforcementTuningUserDatasetExamples
                else check_model(
                    v, "DatasetStats.reinforcement_tuning_user_dataset_examples", ReinforcementTuningUserDatasetExamples
                )
            ).to_dict(backend)
        if (v := self.total_billable_token_count) is not None:
            out["totalBillableTokenCount"] = str(
                v if v.__class__ is int else check_int64(v, "DatasetStats.total_billable_token_count")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "droppedExampleIndices",
        "droppedExampleReasons",
        "totalBillableCharacterCount",
        "totalTuningCharacterCount",
        "tuningDatasetExampleCount",
        "tuningStepCount",
        "userDatasetExamples",
        "userInputTokenDistribution",
        "userMessagePerExampleDistribution",
        "userOutputTokenDistribution",
        "contentsPerExampleDistribution",
        "reinforcementTuningUserDatasetExamples",
        "totalBillableTokenCount",
    )
)

from .content import Content
from .dataset_distribution import DatasetDistribution
from .reinforcement_tuning_user_dataset_examples import ReinforcementTuningUserDatasetExamples
