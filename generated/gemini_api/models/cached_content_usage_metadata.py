"""The model ``CachedContentUsageMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_int
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CachedContentUsageMetadata(_Base):
    """How large a cached content is.

    Attributes:
        total_token_count: Number of tokens kept.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("total_token_count", "totalTokenCount", ("integer",), "", ()),)

    total_token_count: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, total_token_count=None, **_others):
            self._extra = None
            self.total_token_count = (
                total_token_count
                if total_token_count is None or total_token_count.__class__ is int
                else check_int(total_token_count, "CachedContentUsageMetadata.total_token_count")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("totalTokenCount")
        out.total_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.total_token_count) is not None:
            out["totalTokenCount"] = (
                v if v.__class__ is int else check_int(v, "CachedContentUsageMetadata.total_token_count")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("totalTokenCount",))
