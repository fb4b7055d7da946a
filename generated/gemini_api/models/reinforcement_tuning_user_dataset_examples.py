# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningUserDatasetExamplesDict
    from .reinforcement_tuning_example import ReinforcementTuningExample

later(globals(), "ReinforcementTuningExample")


@define(init=False, kw_only=True)
class ReinforcementTuningUserDatasetExamples(ModelBase):
    """Some of the prompts that are trained with by rewards.

    Attributes:
        user_dataset_examples: Some of the examples.
    """

    user_dataset_examples: list[ReinforcementTuningExample] | None = wire_field(("list", "ReinforcementTuningExample"))
    """Some of the examples."""

    def __init__(self, **fields: Unpack[ReinforcementTuningUserDatasetExamplesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("userDatasetExamples")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ReinforcementTuningExample.from_dict(i) for i in v if i is not None]
        self.user_dataset_examples = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.user_dataset_examples) is not None:
            v = self._each("user_dataset_examples", v, ReinforcementTuningExample)
            out["userDatasetExamples"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
