# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import UrlMetadataDict
    from .url_retrieval_status import UrlRetrievalStatus

later(globals(), "UrlRetrievalStatus")


@define(init=False, kw_only=True)
class UrlMetadata(ModelBase):
    """A URL that the model was to read.

    Attributes:
        retrieved_url: The URL that was fetched.
        url_retrieval_status: Whether fetching it worked.
    """

    retrieved_url: str | None = wire_field("string")
    """The URL that was fetched."""
    url_retrieval_status: UrlRetrievalStatus | None = wire_field(("enum", "UrlRetrievalStatus"))
    """Whether fetching it worked."""

    def __init__(self, **fields: Unpack[UrlMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.retrieved_url = v if (v := get("retrievedUrl")) is None or v.__class__ is str else decode_str(v)
        if (v := get("urlRetrievalStatus")) is not None:
            v = UrlRetrievalStatus._by_value.get(v) or UrlRetrievalStatus.decode(v)
        self.url_retrieval_status = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.retrieved_url) is not None:
            out["retrievedUrl"] = v if v.__class__ is str else self._checked("retrieved_url", v)
        if (v := self.url_retrieval_status) is not None:
            v = v if v.__class__ is UrlRetrievalStatus else self._checked("url_retrieval_status", v)
            out["urlRetrievalStatus"] = v._value_
        return {**self._extra, **out} if self._extra else out
