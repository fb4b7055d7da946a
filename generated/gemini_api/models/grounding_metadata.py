# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str, defer_list

if TYPE_CHECKING:
    from ._dicts import GroundingMetadataDict
    from .grounding_chunk import GroundingChunk
    from .grounding_metadata_source_flagging_uri import GroundingMetadataSourceFlaggingUri
    from .grounding_support import GroundingSupport
    from .retrieval_metadata import RetrievalMetadata
    from .search_entry_point import SearchEntryPoint

later(
    globals(), "GroundingChunk GroundingMetadataSourceFlaggingUri GroundingSupport RetrievalMetadata SearchEntryPoint"
)


@define(init=False, kw_only=True)
class GroundingMetadata(ModelBase):
    """The sources an answer rests on.

    Attributes:
        web_search_queries: Web searches that the model made.
        image_search_queries: Image searches that the model made.
        grounding_chunks: The sources. `grounding_supports` refers to them by position.
        grounding_supports: Which passages of the answer rest on which sources.
        search_entry_point: Search suggestions that must be shown with the answer.
        retrieval_metadata: How much the prompt called for a search.
        google_maps_widget_context_token: Token from which a Google Maps widget shows the places of the answer. Needs
            `enable_widget`.
        retrieval_queries: Questions that were put to the retrieval tool. Vertex AI only.
        source_flagging_uris: Where sources can be reported. Set by the server. Vertex AI only.
    """

    web_search_queries: list[str] | None = wire_field(("list", "string"))
    """Web searches that the model made."""
    image_search_queries: list[str] | None = wire_field(("list", "string"))
    """Image searches that the model made."""
    grounding_chunks: list[GroundingChunk] | None = wire_field(("list", "GroundingChunk"))
    """The sources. `grounding_supports` refers to them by position."""
    grounding_supports: list[GroundingSupport] | None = wire_field(("list", "GroundingSupport"))
    """Which passages of the answer rest on which sources."""
    search_entry_point: SearchEntryPoint | None = wire_field("SearchEntryPoint")
    """Search suggestions that must be shown with the answer."""
    retrieval_metadata: RetrievalMetadata | None = wire_field("RetrievalMetadata")
    """How much the prompt called for a search."""
    google_maps_widget_context_token: str | None = wire_field("string")
    """Token from which a Google Maps widget shows the places of the answer. Needs `enable_widget`."""
    retrieval_queries: list[str] | None = wire_field(("list", "string"), "vertex")
    """Questions that were put to the retrieval tool. Vertex AI only."""
    source_flagging_uris: list[GroundingMetadataSourceFlaggingUri] | None = wire_field(
        ("list", "GroundingMetadataSourceFlaggingUri"), "read_only vertex"
    )
    """Where sources can be reported. Set by the server. Vertex AI only."""

    def __init__(self, **fields: Unpack[GroundingMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("webSearchQueries")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.web_search_queries = v
        if (v := get("imageSearchQueries")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.image_search_queries = v
        if (v := get("groundingChunks")) is None or not defer_list(self, "grounding_chunks", v, GroundingChunk):
            if v is not None:
                v = [
                    GroundingChunk.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None
                ]
            self.grounding_chunks = v
        if (v := get("groundingSupports")) is None or not defer_list(self, "grounding_supports", v, GroundingSupport):
            if v is not None:
                v = [
                    GroundingSupport.from_dict(i)
                    for i in (v if v.__class__ is list else decode_list(v))
                    if i is not None
                ]
            self.grounding_supports = v
        self.search_entry_point = None if (v := get("searchEntryPoint")) is None else SearchEntryPoint.from_dict(v)
        self.retrieval_metadata = None if (v := get("retrievalMetadata")) is None else RetrievalMetadata.from_dict(v)
        v = get("googleMapsWidgetContextToken")
        self.google_maps_widget_context_token = v if v is None or v.__class__ is str else decode_str(v)
        if (v := get("retrievalQueries")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.retrieval_queries = v
        if (v := get("sourceFlaggingUris")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [GroundingMetadataSourceFlaggingUri.from_dict(i) for i in v if i is not None]
        self.source_flagging_uris = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.web_search_queries) is not None:
            v = v if v.__class__ is list else self._checked("web_search_queries", v)
            v = [i if i.__class__ is str else GroundingMetadata._checked("web_search_queries", i, 1) for i in v]
            out["webSearchQueries"] = v
        if (v := self.image_search_queries) is not None:
            v = v if v.__class__ is list else self._checked("image_search_queries", v)
            v = [i if i.__class__ is str else GroundingMetadata._checked("image_search_queries", i, 1) for i in v]
            out["imageSearchQueries"] = v
        if (v := self.grounding_chunks) is not None:
            v = self._each("grounding_chunks", v, GroundingChunk)
            out["groundingChunks"] = [i.to_dict(backend) for i in v]
        if (v := self.grounding_supports) is not None:
            v = self._each("grounding_supports", v, GroundingSupport)
            out["groundingSupports"] = [i.to_dict(backend) for i in v]
        if (v := self.search_entry_point) is not None:
            v = v if v.__class__ is SearchEntryPoint else self._checked("search_entry_point", v)
            out["searchEntryPoint"] = v.to_dict(backend)
        if (v := self.retrieval_metadata) is not None:
            v = v if v.__class__ is RetrievalMetadata else self._checked("retrieval_metadata", v)
            out["retrievalMetadata"] = v.to_dict(backend)
        if (v := self.google_maps_widget_context_token) is not None:
            v = v if v.__class__ is str else self._checked("google_maps_widget_context_token", v)
            out["googleMapsWidgetContextToken"] = v
        if (v := self.retrieval_queries) is not None:
            v = v if v.__class__ is list else self._checked("retrieval_queries", v)
            v = [i if i.__class__ is str else GroundingMetadata._checked("retrieval_queries", i, 1) for i in v]
            out["retrievalQueries"] = v
        if (v := self.source_flagging_uris) is not None:
            v = self._each("source_flagging_uris", v, GroundingMetadataSourceFlaggingUri)
            out["sourceFlaggingUris"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
