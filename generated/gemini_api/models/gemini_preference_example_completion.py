"""The model ``GeminiPreferenceExampleCompletion``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_model
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ContentOrDict


def _completion(value: ContentOrDict | None) -> Content | None:
    return None if value is None else check_model(value, "GeminiPreferenceExampleCompletion.completion", Content)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GeminiPreferenceExampleCompletion(_Base):
    """An answer, and how much it is preferred.

    Attributes:
        completion: The answer.
        score: How much it is preferred; the higher, the more.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("completion", "completion", ("model", "Content"), "", ()),
        ("score", "score", ("number",), "", ()),
    )

    completion: Content | None = _field(default=None, converter=_completion)
    score: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, completion=None, score=None, **_others):
            self._extra = None
            self.completion = (
                completion if completion is None or completion.__class__ is Content else _completion(completion)
            )
            self.score = None if score is None else check_float(score, "GeminiPreferenceExampleCompletion.score")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("completion")
        out.completion = None if v is None else Content.from_dict(v)
        v = get("score")
        out.score = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.completion) is not None:
            out["completion"] = (
                v if v.__class__ is Content else check_model(v, "GeminiPreferenceExampleCompletion.completion", Content)
            ).to_dict(backend)
        if (v := self.score) is not None:
            out["score"] = encode_float(
                v if v.__class__ is float else check_float(v, "GeminiPreferenceExampleCompletion.score")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "completion",
        "score",
    )
)

from .content import Content
