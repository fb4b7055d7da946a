# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import LogprobsResultCandidateDict


@define(init=False, kw_only=True)
class LogprobsResultCandidate(ModelBase):
    """A token and how likely it was.

    Attributes:
        token: The token as text.
        token_id: Number of the token in the model's vocabulary.
        log_probability: Natural logarithm of its probability.
    """

    token: str | None = wire_field("string")
    """The token as text."""
    token_id: int | None = wire_field("integer")
    """Number of the token in the model's vocabulary."""
    log_probability: float | None = wire_field("number")
    """Natural logarithm of its probability."""

    def __init__(self, **fields: Unpack[LogprobsResultCandidateDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.token = v if (v := get("token")) is None or v.__class__ is str else decode_str(v)
        self.token_id = v if (v := get("tokenId")) is None or v.__class__ is int else decode_int(v)
        self.log_probability = v if (v := get("logProbability")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.token) is not None:
            out["token"] = v if v.__class__ is str else self._checked("token", v)
        if (v := self.token_id) is not None:
            out["tokenId"] = v if v.__class__ is int else self._checked("token_id", v)
        if (v := self.log_probability) is not None:
            out["logProbability"] = encode_float(v if v.__class__ is float else self._checked("log_probability", v))
        return {**self._extra, **out} if self._extra else out
