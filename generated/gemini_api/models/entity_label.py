"""The model ``EntityLabel``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_float, check_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EntityLabel(_Base):
    """What a mask covers.

    Attributes:
        label: Name of what was found.
        score: How sure the service is, from 0 to 1.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("label", "label", ("string",), "sdk", ()),
        ("score", "score", ("number",), "sdk", ()),
    )

    label: str | None = None
    score: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, label=None, score=None, **_others):
            self._extra = None
            self.label = label if label is None or label.__class__ is str else check_str(label, "EntityLabel.label")
            self.score = None if score is None else check_float(score, "EntityLabel.score")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.label = None
        out.score = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
