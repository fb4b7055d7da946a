# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import DatasetDict
    from .tuning_examples import TuningExamples

later(globals(), "TuningExamples")


@define(init=False, kw_only=True)
class Dataset(ModelBase):
    """Examples to tune with.

    Attributes:
        examples: The examples themselves.
    """

    examples: TuningExamples | None = wire_field("TuningExamples")
    """The examples themselves."""

    def __init__(self, **fields: Unpack[DatasetDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.examples = None if (v := get("examples")) is None else TuningExamples.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.examples) is not None:
            out["examples"] = (v if v.__class__ is TuningExamples else self._checked("examples", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
