# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import LogprobsResultTopCandidatesDict
    from .logprobs_result_candidate import LogprobsResultCandidate

later(globals(), "LogprobsResultCandidate")


@define(init=False, kw_only=True)
class LogprobsResultTopCandidates(ModelBase):
    """The likeliest tokens at one step.

    Attributes:
        candidates: The tokens, likeliest first.
    """

    candidates: list[LogprobsResultCandidate] | None = wire_field(("list", "LogprobsResultCandidate"))
    """The tokens, likeliest first."""

    def __init__(self, **fields: Unpack[LogprobsResultTopCandidatesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("candidates")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [LogprobsResultCandidate.from_dict(i) for i in v if i is not None]
        self.candidates = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.candidates) is not None:
            v = self._each("candidates", v, LogprobsResultCandidate)
            out["candidates"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
