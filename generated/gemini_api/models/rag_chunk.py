"""The model ``RagChunk``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import RagChunkPageSpanOrDict


def _page_span(value: RagChunkPageSpanOrDict | None) -> RagChunkPageSpan | None:
    return None if value is None else check_model(value, "RagChunk.page_span", RagChunkPageSpan)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RagChunk(_Base):
    """A piece of a file in a RAG corpus.

    Attributes:
        page_span: The pages it comes from.
        text: What it says.
        chunk_id: Name of the piece.
        file_id: Name of the file that it comes from.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("page_span", "pageSpan", ("model", "RagChunkPageSpan"), "", ()),
        ("text", "text", ("string",), "", ()),
        ("chunk_id", "chunkId", ("string",), "", ()),
        ("file_id", "fileId", ("string",), "", ()),
    )

    page_span: RagChunkPageSpan | None = _field(default=None, converter=_page_span)
    text: str | None = None
    chunk_id: str | None = None
    file_id: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, page_span=None, text=None, chunk_id=None, file_id=None, **_others):
            self._extra = None
            self.page_span = (
                page_span if page_span is None or page_span.__class__ is RagChunkPageSpan else _page_span(page_span)
            )
            self.text = text if text is None or text.__class__ is str else check_str(text, "RagChunk.text")
            self.chunk_id = (
                chunk_id if chunk_id is None or chunk_id.__class__ is str else check_str(chunk_id, "RagChunk.chunk_id")
            )
            self.file_id = (
                file_id if file_id is None or file_id.__class__ is str else check_str(file_id, "RagChunk.file_id")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("pageSpan")
        out.page_span = None if v is None else RagChunkPageSpan.from_dict(v)
        v = get("text")
        out.text = v if v is None or v.__class__ is str else decode_str(v)
        v = get("chunkId")
        out.chunk_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("fileId")
        out.file_id = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.page_span) is not None:
            out["pageSpan"] = (
                v if v.__class__ is RagChunkPageSpan else check_model(v, "RagChunk.page_span", RagChunkPageSpan)
            ).to_dict(backend)
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else str.__str__(check_str(v, "RagChunk.text"))
        if (v := self.chunk_id) is not None:
            out["chunkId"] = v if v.__class__ is str else str.__str__(check_str(v, "RagChunk.chunk_id"))
        if (v := self.file_id) is not None:
            out["fileId"] = v if v.__class__ is str else str.__str__(check_str(v, "RagChunk.file_id"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "pageSpan",
        "text",
        "chunkId",
        "fileId",
    )
)

from .rag_chunk_page_span import RagChunkPageSpan
