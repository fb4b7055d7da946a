"""The model ``LogprobsResult``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_list, check_model
from genai_runtime.models.codecs import decode_float, decode_list, encode_float

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import LogprobsResultCandidateOrDict, LogprobsResultTopCandidatesOrDict


def _chosen_candidates(value: Sequence[LogprobsResultCandidateOrDict] | None) -> list[LogprobsResultCandidate] | None:
    return (
        None
        if value is None
        else check_list(value, "LogprobsResult.chosen_candidates", check_model, LogprobsResultCandidate)
    )


def _top_candidates(
    value: Sequence[LogprobsResultTopCandidatesOrDict] | None,
) -> list[LogprobsResultTopCandidates] | None:
    return (
        None
        if value is None
        else check_list(value, "LogprobsResult.top_candidates", check_model, LogprobsResultTopCandidates)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LogprobsResult(_Base):
    """How sure the model was of each token.

    Attributes:
        chosen_candidates: The token chosen at each step. It need not be among the likeliest.
        top_candidates: The likeliest tokens at each step.
        log_probability_sum: Sum of the log probabilities of all chosen tokens.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("chosen_candidates", "chosenCandidates", ("list", ("model", "LogprobsResultCandidate")), "", ()),
        ("top_candidates", "topCandidates", ("list", ("model", "LogprobsResultTopCandidates")), "", ()),
        ("log_probability_sum", "logProbabilitySum", ("number",), "", ()),
    )

    chosen_candidates: list[LogprobsResultCandidate] | None = _field(default=None, converter=_chosen_candidates)
    top_candidates: list[LogprobsResultTopCandidates] | None = _field(default=None, converter=_top_candidates)
    log_probability_sum: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, chosen_candidates=None, top_candidates=None, log_probability_sum=None, **_others):
            self._extra = None
            self.chosen_candidates = None if chosen_candidates is None else _chosen_candidates(chosen_candidates)
            self.top_candidates = None if top_candidates is None else _top_candidates(top_candidates)
            self.log_probability_sum = (
                None
                if log_probability_sum is None
                else check_float(log_probability_sum, "LogprobsResult.log_probability_sum")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("chosenCandidates")
        out.chosen_candidates = (
            None
            if v is None
            else [
                LogprobsResultCandidate.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("topCandidates")
        out.top_candidates = (
            None
            if v is None
            else [
                LogprobsResultTopCandidates.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("logProbabilitySum")
        out.log_probability_sum = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.chosen_candidates) is not None:
            out["chosenCandidates"] = [
                (
                    i0
                    if i0.__class__ is LogprobsResultCandidate
                    else check_model(i0, "LogprobsResult.chosen_candidates", LogprobsResultCandidate)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "LogprobsResult.chosen_candidates"))
            ]
        if (v := self.top_candidates) is not None:
            out["topCandidates"] = [
                (
                    i0
                    if i0.__class__ is LogprobsResultTopCandidates
                    else check_model(i0, "LogprobsResult.top_candidates", LogprobsResultTopCandidates)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "LogprobsResult.top_candidates"))
            ]
        if (v := self.log_probability_sum) is not None:
            out["logProbabilitySum"] = encode_float(
                v if v.__class__ is float else check_float(v, "LogprobsResult.log_probability_sum")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "chosenCandidates",
        "topCandidates",
        "logProbabilitySum",
    )
)

from .logprobs_result_candidate import LogprobsResultCandidate
from .logprobs_result_top_candidates import LogprobsResultTopCandidates
