# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_list, defer_list, encode_float

if TYPE_CHECKING:
    from ._dicts import LogprobsResultDict
    from .logprobs_result_candidate import LogprobsResultCandidate
    from .logprobs_result_top_candidates import LogprobsResultTopCandidates

later(globals(), "LogprobsResultCandidate LogprobsResultTopCandidates")


@define(init=False, kw_only=True)
class LogprobsResult(ModelBase):
    """How sure the model was of each token.

    Attributes:
        chosen_candidates: The token chosen at each step. It need not be among the likeliest.
        top_candidates: The likeliest tokens at each step.
        log_probability_sum: Sum of the log probabilities of all chosen tokens. Gemini Developer API only.
    """

    chosen_candidates: list[LogprobsResultCandidate] | None = wire_field(("list", "LogprobsResultCandidate"))
    """The token chosen at each step. It need not be among the likeliest."""
    top_candidates: list[LogprobsResultTopCandidates] | None = wire_field(("list", "LogprobsResultTopCandidates"))
    """The likeliest tokens at each step."""
    log_probability_sum: float | None = wire_field("number", "gemini")
    """Sum of the log probabilities of all chosen tokens. Gemini Developer API only."""

    def __init__(self, **fields: Unpack[LogprobsResultDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("chosenCandidates")) is None or not defer_list(
            self, "chosen_candidates", v, LogprobsResultCandidate
        ):
            if v is not None:
                v = v if v.__class__ is list else decode_list(v)
                v = [LogprobsResultCandidate.from_dict(i) for i in v if i is not None]
            self.chosen_candidates = v
        if (v := get("topCandidates")) is None or not defer_list(
            self, "top_candidates", v, LogprobsResultTopCandidates
        ):
            if v is not None:
                v = v if v.__class__ is list else decode_list(v)
                v = [LogprobsResultTopCandidates.from_dict(i) for i in v if i is not None]
            self.top_candidates = v
        v = get("logProbabilitySum")
        self.log_probability_sum = v if v is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.chosen_candidates) is not None:
            v = self._each("chosen_candidates", v, LogprobsResultCandidate)
            out["chosenCandidates"] = [i.to_dict(backend) for i in v]
        if (v := self.top_candidates) is not None:
            v = self._each("top_candidates", v, LogprobsResultTopCandidates)
            out["topCandidates"] = [i.to_dict(backend) for i in v]
        if (v := self.log_probability_sum) is not None:
            v = v if v.__class__ is float else self._checked("log_probability_sum", v)
            out["logProbabilitySum"] = encode_float(v)
        return {**self._extra, **out} if self._extra else out
