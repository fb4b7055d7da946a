"""The model ``ReinforcementTuningUserDatasetExamples``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ReinforcementTuningExampleOrDict


def _user_dataset_examples(
    value: Sequence[ReinforcementTuningExampleOrDict] | None,
) -> list[ReinforcementTuningExample] | None:
    return (
        None
        if value is None
        else check_list(
            value,
            "ReinforcementTuningUserDatasetExamples.user_dataset_examples",
            check_model,
            ReinforcementTuningExample,
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReinforcementTuningUserDatasetExamples(_Base):
    """Some of the prompts that are trained with by rewards.

    Attributes:
        user_dataset_examples: Some of the examples.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("user_dataset_examples", "userDatasetExamples", ("list", ("model", "ReinforcementTuningExample")), "", ()),
    )

    user_dataset_examples: list[ReinforcementTuningExample] | None = _field(
        default=None, converter=_user_dataset_examples
    )

    if not TYPE_CHECKING:

        def __init__(self, *, user_dataset_examples=None, **_others):
            self._extra = None
            self.user_dataset_examples = (
                None if user_dataset_examples is None else _user_dataset_examples(user_dataset_examples)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("userDatasetExamples")
        out.user_dataset_examples = (
            None
            if v is None
            else [
                ReinforcementTuningExample.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.user_dataset_examples) is not None:
            out["userDatasetExamples"] = [
                (
                    i0
                    if i0.__class__ is ReinforcementTuningExample
                    else check_model(
                        i0, "ReinforcementTuningUserDatasetExamples.user_dataset_examples", ReinforcementTuningExample
                    )
                ).to_dict(backend)
                for i0 in (
                    v
                    if v.__class__ is list
                    else check_list(v, "ReinforcementTuningUserDatasetExamples.user_dataset_examples")
                )
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("userDatasetExamples",))

from .reinforcement_tuning_example import ReinforcementTuningExample
