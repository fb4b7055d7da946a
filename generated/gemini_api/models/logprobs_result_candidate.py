"""The model ``LogprobsResultCandidate``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_float, check_int, check_str
from genai_runtime.models.codecs import decode_float, decode_int, decode_str, encode_float

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LogprobsResultCandidate(_Base):
    """A token and how likely it was.

    Attributes:
        token: The token as text.
        token_id: Number of the token in the model's vocabulary.
        log_probability: Natural logarithm of its probability.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("token", "token", ("string",), "", ()),
        ("token_id", "tokenId", ("integer",), "", ()),
        ("log_probability", "logProbability", ("number",), "", ()),
    )

    token: str | None = None
    token_id: int | None = None
    log_probability: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, token=None, token_id=None, log_probability=None, **_others):
            self._extra = None
            self.token = (
                token if token is None or token.__class__ is str else check_str(token, "LogprobsResultCandidate.token")
            )
            self.token_id = (
                token_id
                if token_id is None or token_id.__class__ is int
                else check_int(token_id, "LogprobsResultCandidate.token_id")
            )
            self.log_probability = (
                None
                if log_probability is None
                else check_float(log_probability, "LogprobsResultCandidate.log_probability")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("token")
        out.token = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tokenId")
        out.token_id = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("logProbability")
        out.log_probability = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.token) is not None:
            out["token"] = v if v.__class__ is str else str.__str__(check_str(v, "LogprobsResultCandidate.token"))
        if (v := self.token_id) is not None:
            out["tokenId"] = v if v.__class__ is int else check_int(v, "LogprobsResultCandidate.token_id")
        if (v := self.log_probability) is not None:
            out["logProbability"] = encode_float(
                v if v.__class__ is float else check_float(v, "LogprobsResultCandidate.log_probability")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "token",
        "tokenId",
        "logProbability",
    )
)
