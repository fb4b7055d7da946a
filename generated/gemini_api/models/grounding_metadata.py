"""The model ``GroundingMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import (
        GroundingChunkOrDict,
        GroundingMetadataSourceFlaggingUriOrDict,
        GroundingSupportOrDict,
        RetrievalMetadataOrDict,
        SearchEntryPointOrDict,
    )


def _web_search_queries(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "GroundingMetadata.web_search_queries", check_str)


def _image_search_queries(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "GroundingMetadata.image_search_queries", check_str)


def _grounding_chunks(value: Sequence[GroundingChunkOrDict] | None) -> list[GroundingChunk] | None:
    return (
        None if value is None else check_list(value, "GroundingMetadata.grounding_chunks", check_model, GroundingChunk)
    )


def _grounding_supports(value: Sequence[GroundingSupportOrDict] | None) -> list[GroundingSupport] | None:
    return (
        None
        if value is None
        else check_list(value, "GroundingMetadata.grounding_supports", check_model, GroundingSupport)
    )


def _search_entry_point(value: SearchEntryPointOrDict | None) -> SearchEntryPoint | None:
    return None if value is None else check_model(value, "GroundingMetadata.search_entry_point", SearchEntryPoint)


def _retrieval_metadata(value: RetrievalMetadataOrDict | None) -> RetrievalMetadata | None:
    return None if value is None else check_model(value, "GroundingMetadata.retrieval_metadata", RetrievalMetadata)


def _retrieval_queries(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "GroundingMetadata.retrieval_queries", check_str)


def _source_flagging_uris(
    value: Sequence[GroundingMetadataSourceFlaggingUriOrDict] | None,
) -> list[GroundingMetadataSourceFlaggingUri] | None:
    return (
        None
        if value is None
        else check_list(
            value, "GroundingMetadata.source_flagging_uris", check_model, GroundingMetadataSourceFlaggingUri
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingMetadata(_Base):
    """The sources an answer rests on.

    Attributes:
        web_search_queries: Web searches that the model made.
        image_search_queries: Image searches that the model made.
        grounding_chunks: The sources. `groundingSupports` refers to them by position.
        grounding_supports: Which passages of the answer rest on which sources.
        search_entry_point: Search suggestions that must be shown with the answer.
        retrieval_metadata: How much the prompt called for a search.
        google_maps_widget_context_token: Token from which a Google Maps widget shows the places of the answer. Needs
            `enableWidget`.
        retrieval_queries: Questions that were put to the retrieval tool. Vertex AI only.
        source_flagging_uris: Where sources can be reported. Set by the server. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("web_search_queries", "webSearchQueries", ("list", ("string",)), "", ()),
        ("image_search_queries", "imageSearchQueries", ("list", ("string",)), "", ()),
        ("grounding_chunks", "groundingChunks", ("list", ("model", "GroundingChunk")), "", ()),
        ("grounding_supports", "groundingSupports", ("list", ("model", "GroundingSupport")), "", ()),
        ("search_entry_point", "searchEntryPoint", ("model", "SearchEntryPoint"), "", ()),
        ("retrieval_metadata", "retrievalMetadata", ("model", "RetrievalMetadata"), "", ()),
        ("google_maps_widget_context_token", "googleMapsWidgetContextToken", ("string",), "", ()),
        ("retrieval_queries", "retrievalQueries", ("list", ("string",)), "vertex", ()),
        (
            "source_flagging_uris",
            "sourceFlaggingUris",
            ("list", ("model", "GroundingMetadataSourceFlaggingUri")),
            "read_only vertex",
            (),
        ),
    )

    web_search_queries: list[str] | None = _field(default=None, converter=_web_search_queries)
    image_search_queries: list[str] | None = _field(default=None, converter=_image_search_queries)
    grounding_chunks: list[GroundingChunk] | None = _field(default=None, converter=_grounding_chunks)
    grounding_supports: list[GroundingSupport] | None = _field(default=None, converter=_grounding_supports)
    search_entry_point: SearchEntryPoint | None = _field(default=None, converter=_search_entry_point)
    retrieval_metadata: RetrievalMetadata | None = _field(default=None, converter=_retrieval_metadata)
    google_maps_widget_context_token: str | None = None
    retrieval_queries: list[str] | None = _field(default=None, converter=_retrieval_queries)
    source_flagging_uris: list[GroundingMetadataSourceFlaggingUri] | None = _field(
        default=None, converter=_source_flagging_uris
    )

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            web_search_queries=None,
            image_search_queries=None,
            grounding_chunks=None,
            grounding_supports=None,
            search_entry_point=None,
            retrieval_metadata=None,
            google_maps_widget_context_token=None,
            retrieval_queries=None,
            source_flagging_uris=None,
            **_others,
        ):
            self._extra = None
            self.web_search_queries = None if web_search_queries is None else _web_search_queries(web_search_queries)
            self.image_search_queries = (
                None if image_search_queries is None else _image_search_queries(image_search_queries)
            )
            self.grounding_chunks = None if grounding_chunks is None else _grounding_chunks(grounding_chunks)
            self.grounding_supports = None if grounding_supports is None else _grounding_supports(grounding_supports)
            self.search_entry_point = (
                search_entry_point
                if search_entry_point is None or search_entry_point.__class__ is SearchEntryPoint
                else _search_entry_point(search_entry_point)
            )
            self.retrieval_metadata = (
                retrieval_metadata
                if retrieval_metadata is None or retrieval_metadata.__class__ is RetrievalMetadata
                else _retrieval_metadata(retrieval_metadata)
            )
            self.google_maps_widget_context_token = (
                google_maps_widget_context_token
                if google_maps_widget_context_token is None or google_maps_widget_context_token.__class__ is str
                else check_str(google_maps_widget_context_token, "GroundingMetadata.google_maps_widget_context_token")
            )
            self.retrieval_queries = None if retrieval_queries is None else _retrieval_queries(retrieval_queries)
            self.source_flagging_uris = (
                None if source_flagging_uris is None else _source_flagging_uris(source_flagging_uris)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("webSearchQueries")
        out.web_search_queries = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("imageSearchQueries")
        out.image_search_queries = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("groundingChunks")
        out.grounding_chunks = (
            None
            if v is None
            else [
                GroundingChunk.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None
            ]
        )
        v = get("groundingSupports")
        out.grounding_supports = (
            None
            if v is None
            else [
                GroundingSupport.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("searchEntryPoint")
        out.search_entry_point = None if v is None else SearchEntryPoint.from_dict(v)
        v = get("retrievalMetadata")
        out.retrieval_metadata = None if v is None else RetrievalMetadata.from_dict(v)
        v = get("googleMapsWidgetContextToken")
        out.google_maps_widget_context_token = v if v is None or v.__class__ is str else decode_str(v)
        v = get("retrievalQueries")
        out.retrieval_queries = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("sourceFlaggingUris")
        out.source_flagging_uris = (
            None
            if v is None
            else [
                GroundingMetadataSourceFlaggingUri.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.web_search_queries) is not None:
            out["webSearchQueries"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "GroundingMetadata.web_search_queries"))
                for i0 in (v if v.__class__ is list else check_list(v, "GroundingMetadata.web_search_queries"))
            ]
        if (v := self.image_search_queries) is not None:
            out["imageSearchQueries"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "GroundingMetadata.image_search_queries"))
                for i0 in (v if v.__class__ is list else check_list(v, "GroundingMetadata.image_search_queries"))
            ]
        if (v := self.grounding_chunks) is not None:
            out["groundingChunks"] = [
                (
                    i0
                    if i0.__class__ is GroundingChunk
                    else check_model(i0, "GroundingMetadata.grounding_chunks", GroundingChunk)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "GroundingMetadata.grounding_chunks"))
            ]
        if (v := self.grounding_supports) is not None:
            out["groundingSupports"] = [
                (
                    i0
                    if i0.__class__ is GroundingSupport
                    else check_model(i0, "GroundingMetadata.grounding_supports", GroundingSupport)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "GroundingMetadata.grounding_supports"))
            ]
        if (v := self.search_entry_point) is not None:
            out["searchEntryPoint"] = (
                v
                if v.__class__ is SearchEntryPoint
                else check_model(v, "GroundingMetadata.search_entry_point", SearchEntryPoint)
            ).to_dict(backend)
        if (v := self.retrieval_metadata) is not None:
            out["retrievalMetadata"] = (
                v
                if v.__class__ is RetrievalMetadata
                else check_model(v, "GroundingMetadata.retrieval_metadata", RetrievalMetadata)
            ).to_dict(backend)
        if (v := self.google_maps_widget_context_token) is not None:
            out["googleMapsWidgetContextToken"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GroundingMetadata.google_maps_widget_context_token"))
            )
        if (v := self.retrieval_queries) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GroundingMetadata.retrieval_queries", backend, ("vertex",))
            out["retrievalQueries"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "GroundingMetadata.retrieval_queries"))
                for i0 in (v if v.__class__ is list else check_list(v, "GroundingMetadata.retrieval_queries"))
            ]
        if (v := self.source_flagging_uris) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GroundingMetadata.source_flagging_uris", backend, ("vertex",))
            out["sourceFlaggingUris"] = [
                (
                    i0
                    if i0.__class__ is GroundingMetadataSourceFlaggingUri
                    else check_model(i0, "GroundingMetadata.source_flagging_uris", GroundingMetadataSourceFlaggingUri)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "GroundingMetadata.source_flagging_uris"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "webSearchQueries",
        "imageSearchQueries",
        "groundingChunks",
        "groundingSupports",
        "searchEntryPoint",
        "retrievalMetadata",
        "googleMapsWidgetContextToken",
        "retrievalQueries",
        "sourceFlaggingUris",
    )
)

from .grounding_chunk import GroundingChunk
from .grounding_metadata_source_flagging_uri import GroundingMetadataSourceFlaggingUri
from .grounding_support import GroundingSupport
from .retrieval_metadata import RetrievalMetadata
from .search_entry_point import SearchEntryPoint
