# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import TuningExamplesDict
    from .tuning_example import TuningExample

later(globals(), "TuningExample")


@define(init=False, kw_only=True)
class TuningExamples(ModelBase):
    """Examples to tune with.

    Attributes:
        examples: The examples, of prompts and wanted answers.
    """

    examples: list[TuningExample] | None = wire_field(("list", "TuningExample"))
    """The examples, of prompts and wanted answers."""

    def __init__(self, **fields: Unpack[TuningExamplesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("examples")) is not None:
            v = [TuningExample.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.examples = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.examples) is not None:
            out["examples"] = [
                (i if i.__class__ is TuningExample else TuningExamples._checked("examples", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("examples", v))
            ]
        return {**self._extra, **out} if self._extra else out
