"""The model ``BleuMetricValue``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_float
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class BleuMetricValue(_Base):
    """A score by BLEU.

    Attributes:
        score: The number that was given. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("score", "score", ("number",), "read_only", ()),)

    score: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, score=None, **_others):
            self._extra = None
            self.score = None if score is None else check_float(score, "BleuMetricValue.score")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("score")
        out.score = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.score) is not None:
            out["score"] = encode_float(v if v.__class__ is float else check_float(v, "BleuMetricValue.score"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("score",))
