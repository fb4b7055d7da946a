# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_float, decode_list, encode_float
from genai_runtime.models.places import leftover, with_leftover

if TYPE_CHECKING:
    from ._dicts import ContentEmbeddingStatisticsDict
    from .modality_token_count import ModalityTokenCount

later(globals(), "ModalityTokenCount")


@define(init=False, kw_only=True)
class ContentEmbeddingStatistics(ModelBase):
    """What was counted while a content was embedded.

    Attributes:
        truncated: True when the content was too long and was cut.
        token_count: Number of tokens in the content.
        tokens_details: Number of tokens by kind of medium.
    """

    truncated: bool | None = wire_field("boolean")
    """True when the content was too long and was cut."""
    token_count: float | None = wire_field("number")
    """Number of tokens in the content."""
    tokens_details: list[ModalityTokenCount] | None = wire_field(("list", "ModalityTokenCount"))
    """Number of tokens by kind of medium."""

    def __init__(self, **fields: Unpack[ContentEmbeddingStatisticsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.truncated = v if (v := get("truncated")) is None or v.__class__ is bool else decode_bool(v)
        self.token_count = v if (v := get("tokenCount")) is None or v.__class__ is float else decode_float(v)
        if (v := get("tokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.tokens_details = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.truncated) is not None:
            out["truncated"] = v if v.__class__ is bool else self._checked("truncated", v)
        if (v := self.token_count) is not None:
            out["tokenCount"] = encode_float(v if v.__class__ is float else self._checked("token_count", v))
        if (v := self.tokens_details) is not None:
            v = self._each("tokens_details", v, ModalityTokenCount)
            out["tokensDetails"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.truncated = v if (v := get("truncated")) is None or v.__class__ is bool else decode_bool(v)
        self.token_count = v if (v := get("token_count")) is None or v.__class__ is float else decode_float(v)
        if (v := get("tokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.tokens_details = v
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.truncated) is not None:
            out["truncated"] = v if v.__class__ is bool else self._checked("truncated", v)
        if (v := self.token_count) is not None:
            out["token_count"] = encode_float(v if v.__class__ is float else self._checked("token_count", v))
        if (v := self.tokens_details) is not None:
            v = self._each("tokens_details", v, ModalityTokenCount)
            out["tokensDetails"] = [i.to_dict(backend) for i in v]
        return with_leftover(self._extra, out) if self._extra else out


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"truncated": None, "token_count": None, "tokensDetails": None}
