"""The model ``LogprobsResultTopCandidates``."""
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

    from ._dicts import LogprobsResultCandidateOrDict


def _candidates(value: Sequence[LogprobsResultCandidateOrDict] | None) -> list[LogprobsResultCandidate] | None:
    return (
        None
        if value is None
        else check_list(value, "LogprobsResultTopCandidates.candidates", check_model, LogprobsResultCandidate)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LogprobsResultTopCandidates(_Base):
    """The likeliest tokens at one step.

    Attributes:
        candidates: The tokens, likeliest first.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("candidates", "candidates", ("list", ("model", "LogprobsResultCandidate")), "", ()),
    )

    candidates: list[LogprobsResultCandidate] | None = _field(default=None, converter=_candidates)

    if not TYPE_CHECKING:

        def __init__(self, *, candidates=None, **_others):
            self._extra = None
            self.candidates = None if candidates is None else _candidates(candidates)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("candidates")
        out.candidates = (
            None
            if v is None
            else [
                LogprobsResultCandidate.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.candidates) is not None:
            out["candidates"] = [
                (
                    i0
                    if i0.__class__ is LogprobsResultCandidate
                    else check_model(i0, "LogprobsResultTopCandidates.candidates", LogprobsResultCandidate)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "LogprobsResultTopCandidates.candidates"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("candidates",))

from .logprobs_result_candidate import LogprobsResultCandidate
