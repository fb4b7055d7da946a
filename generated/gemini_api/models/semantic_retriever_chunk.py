"""The model ``SemanticRetrieverChunk``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SemanticRetrieverChunk(_Base):
    """Identifies a chunk that the semantic retriever found.

    Attributes:
        source: Resource name of what was searched, `corpora/{corpus}` or a document in it. Set by the server.
        chunk: Resource name of the chunk that was found. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("source", "source", ("string",), "read_only", ()),
        ("chunk", "chunk", ("string",), "read_only", ()),
    )

    source: str | None = None
    chunk: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, source=None, chunk=None, **_others):
            self._extra = None
            self.source = (
                source
                if source is None or source.__class__ is str
                else check_str(source, "SemanticRetrieverChunk.source")
            )
            self.chunk = (
                chunk if chunk is None or chunk.__class__ is str else check_str(chunk, "SemanticRetrieverChunk.chunk")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("source")
        out.source = v if v is None or v.__class__ is str else decode_str(v)
        v = get("chunk")
        out.chunk = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.source) is not None:
            out["source"] = v if v.__class__ is str else str.__str__(check_str(v, "SemanticRetrieverChunk.source"))
        if (v := self.chunk) is not None:
            out["chunk"] = v if v.__class__ is str else str.__str__(check_str(v, "SemanticRetrieverChunk.chunk"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "source",
        "chunk",
    )
)
