"""The model ``SafetyAttributes``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_list, check_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _categories(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "SafetyAttributes.categories", check_str)


def _scores(value: Sequence[float] | None) -> list[float] | None:
    return None if value is None else check_list(value, "SafetyAttributes.scores", check_float)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SafetyAttributes(_Base):
    """How harmful an image or a prompt was found.

    Attributes:
        categories: Kinds of harm.
        scores: For each kind of harm, how likely it is.
        content_type: What was looked at: a prompt or an image.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("categories", "categories", ("list", ("string",)), "sdk", ()),
        ("scores", "scores", ("list", ("number",)), "sdk", ()),
        ("content_type", "contentType", ("string",), "sdk", ()),
    )

    categories: list[str] | None = _field(default=None, converter=_categories)
    scores: list[float] | None = _field(default=None, converter=_scores)
    content_type: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, categories=None, scores=None, content_type=None, **_others):
            self._extra = None
            self.categories = None if categories is None else _categories(categories)
            self.scores = None if scores is None else _scores(scores)
            self.content_type = (
                content_type
                if content_type is None or content_type.__class__ is str
                else check_str(content_type, "SafetyAttributes.content_type")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.categories = None
        out.scores = None
        out.content_type = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
