# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import UrlContextMetadataDict
    from .url_metadata import UrlMetadata

later(globals(), "UrlMetadata")


@define(init=False, kw_only=True)
class UrlContextMetadata(ModelBase):
    """What became of the URLs that the model was to read.

    Attributes:
        url_metadata: One entry for each URL.
    """

    url_metadata: list[UrlMetadata] | None = wire_field(("list", "UrlMetadata"))
    """One entry for each URL."""

    def __init__(self, **fields: Unpack[UrlContextMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("urlMetadata")) is not None:
            v = [UrlMetadata.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.url_metadata = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.url_metadata) is not None:
            v = self._each("url_metadata", v, UrlMetadata)
            out["urlMetadata"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
