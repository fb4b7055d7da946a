# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ListCorporaResponseDict
    from .corpus import Corpus

later(globals(), "Corpus")


@define(init=False, kw_only=True)
class ListCorporaResponse(ModelBase):
    """A page of corpora.

    Attributes:
        corpora: The corpora of this page, the oldest first.
        next_page_token: Token of the next page. Absent on the last one.
    """

    corpora: list[Corpus] | None = wire_field(("list", "Corpus"))
    """The corpora of this page, the oldest first."""
    next_page_token: str | None = wire_field("string")
    """Token of the next page. Absent on the last one."""

    def __init__(self, **fields: Unpack[ListCorporaResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("corpora")) is not None:
            v = [Corpus.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.corpora = v
        self.next_page_token = v if (v := get("nextPageToken")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.corpora) is not None:
            out["corpora"] = [
                (i if i.__class__ is Corpus else ListCorporaResponse._checked("corpora", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("corpora", v))
            ]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = v if v.__class__ is str else self._checked("next_page_token", v)
        return {**self._extra, **out} if self._extra else out
