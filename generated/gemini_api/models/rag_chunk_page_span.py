"""The model ``RagChunkPageSpan``."""
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
class RagChunkPageSpan(_Base):
    """The pages that a piece of a file comes from.

    Attributes:
        first_page: Number of the first page, from 1.
        last_page: Number of the last page.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("first_page", "firstPage", ("integer",), "", ()),
        ("last_page", "lastPage", ("integer",), "", ()),
    )

    first_page: int | None = None
    last_page: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, first_page=None, last_page=None, **_others):
            self._extra = None
            self.first_page = (
                first_page
                if first_page is None or first_page.__class__ is int
                else check_int(first_page, "RagChunkPageSpan.first_page")
            )
            self.last_page = (
                last_page
                if last_page is None or last_page.__class__ is int
                else check_int(last_page, "RagChunkPageSpan.last_page")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("firstPage")
        out.first_page = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("lastPage")
        out.last_page = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.first_page) is not None:
            out["firstPage"] = v if v.__class__ is int else check_int(v, "RagChunkPageSpan.first_page")
        if (v := self.last_page) is not None:
            out["lastPage"] = v if v.__class__ is int else check_int(v, "RagChunkPageSpan.last_page")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "firstPage",
        "lastPage",
    )
)
