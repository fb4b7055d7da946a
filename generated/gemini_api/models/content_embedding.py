"""The model ``ContentEmbedding``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_int, check_list, check_model, encode_floats, unsupported
from genai_runtime.models.codecs import decode_floats, decode_int, decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ContentEmbeddingStatisticsOrDict


def _values(value: Sequence[float] | None) -> list[float] | None:
    return None if value is None else check_list(value, "ContentEmbedding.values", check_float)


def _shape(value: Sequence[int] | None) -> list[int] | None:
    return None if value is None else check_list(value, "ContentEmbedding.shape", check_int)


def _statistics(value: ContentEmbeddingStatisticsOrDict | None) -> ContentEmbeddingStatistics | None:
    return None if value is None else check_model(value, "ContentEmbedding.statistics", ContentEmbeddingStatistics)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ContentEmbedding(_Base):
    """A vector that stands for the meaning of a content.

    Attributes:
        values: The numbers, row by row where `shape` says that they are a matrix.
        shape: Size of each dimension, where there is more than one.
        statistics: What was counted while the content was embedded. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("values", "values", ("list", ("number",)), "", ()),
        ("shape", "shape", ("list", ("integer",)), "", ()),
        ("statistics", "statistics", ("model", "ContentEmbeddingStatistics"), "vertex", ()),
    )

    values: list[float] | None = _field(default=None, converter=_values)
    shape: list[int] | None = _field(default=None, converter=_shape)
    statistics: ContentEmbeddingStatistics | None = _field(default=None, converter=_statistics)

    if not TYPE_CHECKING:

        def __init__(self, *, values=None, shape=None, statistics=None, **_others):
            self._extra = None
            self.values = None if values is None else _values(values)
            self.shape = None if shape is None else _shape(shape)
            self.statistics = (
                statistics
                if statistics is None or statistics.__class__ is ContentEmbeddingStatistics
                else _statistics(statistics)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("values")
        out.values = None if v is None else decode_floats(v)
        v = get("shape")
        out.shape = (
            None
            if v is None
            else [
                i0 if i0.__class__ is int else decode_int(i0) for i0 in (v if v.__class__ is list else decode_list(v))
            ]
        )
        v = get("statistics")
        out.statistics = None if v is None else ContentEmbeddingStatistics.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.values) is not None:
            out["values"] = encode_floats(v, "ContentEmbedding.values")
        if (v := self.shape) is not None:
            out["shape"] = [
                i0 if i0.__class__ is int else check_int(i0, "ContentEmbedding.shape")
                for i0 in (v if v.__class__ is list else check_list(v, "ContentEmbedding.shape"))
            ]
        if (v := self.statistics) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("ContentEmbedding.statistics", backend, ("vertex",))
            out["statistics"] = (
                v
                if v.__class__ is ContentEmbeddingStatistics
                else check_model(v, "ContentEmbedding.statistics", ContentEmbeddingStatistics)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "values",
        "shape",
        "statistics",
    )
)

from .content_embedding_statistics import ContentEmbeddingStatistics
