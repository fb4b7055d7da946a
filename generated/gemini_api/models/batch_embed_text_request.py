# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import BatchEmbedTextRequestDict
    from .embed_text_request import EmbedTextRequest

later(globals(), "EmbedTextRequest")


@define(init=False, kw_only=True)
class BatchEmbedTextRequest(ModelBase):
    """Texts for a PaLM model to embed.

    Attributes:
        requests: The texts, each with its model. Not beside `texts`.
        texts: The plain texts.
    """

    requests: list[EmbedTextRequest] | None = wire_field(("list", "EmbedTextRequest"))
    """The texts, each with its model. Not beside `texts`."""
    texts: list[str] | None = wire_field(("list", "string"))
    """The plain texts."""

    def __init__(self, **fields: Unpack[BatchEmbedTextRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("requests")) is not None:
            v = [EmbedTextRequest.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.requests = v
        if (v := get("texts")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.texts = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.requests) is not None:
            v = self._each("requests", v, EmbedTextRequest)
            out["requests"] = [i.to_dict(backend) for i in v]
        if (v := self.texts) is not None:
            v = v if v.__class__ is list else self._checked("texts", v)
            out["texts"] = [i if i.__class__ is str else BatchEmbedTextRequest._checked("texts", i, 1) for i in v]
        return {**self._extra, **out} if self._extra else out
