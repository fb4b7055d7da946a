# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.arguments import put
from genai_runtime.backend import backend_name
from genai_runtime.errors.arguments import only_on, unsupported
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str
from genai_runtime.models.places import leftover, take, with_leftover

if TYPE_CHECKING:
    from ._dicts import BatchJobDestinationDict
    from .inlined_embed_content_response import InlinedEmbedContentResponse
    from .inlined_response import InlinedResponse
    from .vertex_multimodal_dataset_destination import VertexMultimodalDatasetDestination

later(globals(), "InlinedEmbedContentResponse InlinedResponse VertexMultimodalDatasetDestination")


@define(init=False, kw_only=True)
class BatchJobDestination(ModelBase):
    """Where the results of a batch job go.

    Attributes:
        format: Form of the files: `jsonl`, `bigquery` or another that the service knows. Vertex AI only.
        gcs_uri: Folder in Cloud Storage, `gs://...`. Vertex AI only.
        bigquery_uri: Table in BigQuery, `bq://project.dataset.table`. Vertex AI only.
        file_name: Name of a file in the Files API. Gemini Developer API only.
        inlined_responses: The answers, written out. Gemini Developer API only.
        inlined_embed_content_responses: The embeddings, written out. Gemini Developer API only.
        vertex_dataset: A multimodal dataset on Vertex AI. Vertex AI only.
    """

    format: str | None = wire_field("string", "vertex")
    """Form of the files: `jsonl`, `bigquery` or another that the service knows. Vertex AI only."""
    gcs_uri: str | None = wire_field("string", "vertex")
    """Folder in Cloud Storage, `gs://...`. Vertex AI only."""
    bigquery_uri: str | None = wire_field("string", "vertex")
    """Table in BigQuery, `bq://project.dataset.table`. Vertex AI only."""
    file_name: str | None = wire_field("string", "gemini")
    """Name of a file in the Files API. Gemini Developer API only."""
    inlined_responses: list[InlinedResponse] | None = wire_field(("list", "InlinedResponse"), "gemini")
    """The answers, written out. Gemini Developer API only."""
    inlined_embed_content_responses: list[InlinedEmbedContentResponse] | None = wire_field(
        ("list", "InlinedEmbedContentResponse"), "gemini"
    )
    """The embeddings, written out. Gemini Developer API only."""
    vertex_dataset: VertexMultimodalDatasetDestination | None = wire_field(
        "VertexMultimodalDatasetDestination", "vertex"
    )
    """A multimodal dataset on Vertex AI. Vertex AI only."""

    def __init__(self, **fields: Unpack[BatchJobDestinationDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        self.format = v if (v := get("format")) is None or v.__class__ is str else decode_str(v)
        self.gcs_uri = v if (v := get("gcsUri")) is None or v.__class__ is str else decode_str(v)
        self.bigquery_uri = v if (v := get("bigqueryUri")) is None or v.__class__ is str else decode_str(v)
        self.file_name = v if (v := get("responsesFile")) is None or v.__class__ is str else decode_str(v)
        if (v := take(data, "inlinedResponses", "inlinedResponses")) is not None:
            v = [InlinedResponse.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.inlined_responses = v
        if (v := take(data, "inlinedEmbedContentResponses", "inlinedResponses")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InlinedEmbedContentResponse.from_dict(i) for i in v if i is not None]
        self.inlined_embed_content_responses = v
        v = get("vertexDataset")
        self.vertex_dataset = None if v is None else VertexMultimodalDatasetDestination.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.format) is not None:
            only_on(("vertex",), "Vertex AI", backend, "BatchJobDestination.format")
            out["format"] = v if v.__class__ is str else self._checked("format", v)
        if (v := self.gcs_uri) is not None:
            only_on(("vertex",), "Vertex AI", backend, "BatchJobDestination.gcs_uri")
            out["gcsUri"] = v if v.__class__ is str else self._checked("gcs_uri", v)
        if (v := self.bigquery_uri) is not None:
            only_on(("vertex",), "Vertex AI", backend, "BatchJobDestination.bigquery_uri")
            out["bigqueryUri"] = v if v.__class__ is str else self._checked("bigquery_uri", v)
        if (v := self.file_name) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "BatchJobDestination.file_name")
            out["responsesFile"] = v if v.__class__ is str else self._checked("file_name", v)
        if (v := self.vertex_dataset) is not None:
            only_on(("vertex",), "Vertex AI", backend, "BatchJobDestination.vertex_dataset")
            v = v if v.__class__ is VertexMultimodalDatasetDestination else self._checked("vertex_dataset", v)
            out["vertexDataset"] = v.to_dict(backend)
        inner1: dict[str, Any] = {}
        if (v := self.inlined_embed_content_responses) is not None:
            only_on(
                ("gemini",), "the Gemini Developer API", backend, "BatchJobDestination.inlined_embed_content_responses"
            )
            v = self._each("inlined_embed_content_responses", v, InlinedEmbedContentResponse)
            inner1["inlinedResponses"] = [i.to_dict(backend) for i in v]
        if inner1:
            put(out, ("inlinedEmbedContentResponses",), inner1)
        inner2: dict[str, Any] = {}
        if (v := self.inlined_responses) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "BatchJobDestination.inlined_responses")
            v = self._each("inlined_responses", v, InlinedResponse)
            inner2["inlinedResponses"] = [i.to_dict(backend) for i in v]
        if inner2:
            put(out, ("inlinedResponses",), inner2)
        return with_leftover(self._extra, out) if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.format = v if (v := get("predictionsFormat")) is None or v.__class__ is str else decode_str(v)
        v = take(data, "gcsDestination", "outputUriPrefix")
        self.gcs_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = take(data, "bigqueryDestination", "outputUri")
        self.bigquery_uri = v if v is None or v.__class__ is str else decode_str(v)
        self.file_name = v if (v := get("fileName")) is None or v.__class__ is str else decode_str(v)
        if (v := get("inlinedResponses")) is not None:
            v = [InlinedResponse.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.inlined_responses = v
        if (v := get("inlinedEmbedContentResponses")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InlinedEmbedContentResponse.from_dict_vertex(i) for i in v if i is not None]
        self.inlined_embed_content_responses = v
        v = get("vertexMultimodalDatasetDestination")
        self.vertex_dataset = None if v is None else VertexMultimodalDatasetDestination.from_dict_vertex(v)
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.format) is not None:
            out["predictionsFormat"] = v if v.__class__ is str else self._checked("format", v)
        if (v := self.file_name) is not None:
            raise unsupported("BatchJobDestination.file_name", backend, "the Gemini Developer API")
        if (v := self.inlined_responses) is not None:
            raise unsupported("BatchJobDestination.inlined_responses", backend, "the Gemini Developer API")
        if (v := self.inlined_embed_content_responses) is not None:
            raise unsupported(
                "BatchJobDestination.inlined_embed_content_responses", backend, "the Gemini Developer API"
            )
        if (v := self.vertex_dataset) is not None:
            v = v if v.__class__ is VertexMultimodalDatasetDestination else self._checked("vertex_dataset", v)
            out["vertexMultimodalDatasetDestination"] = v.to_dict(backend)
        inner1: dict[str, Any] = {}
        if (v := self.bigquery_uri) is not None:
            inner1["outputUri"] = v if v.__class__ is str else self._checked("bigquery_uri", v)
        if inner1:
            put(out, ("bigqueryDestination",), inner1)
        inner2: dict[str, Any] = {}
        if (v := self.gcs_uri) is not None:
            inner2["outputUriPrefix"] = v if v.__class__ is str else self._checked("gcs_uri", v)
        if inner2:
            put(out, ("gcsDestination",), inner2)
        return with_leftover(self._extra, out) if self._extra else out


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {
    "format": None,
    "gcsUri": None,
    "bigqueryUri": None,
    "responsesFile": None,
    "inlinedResponses": {"inlinedResponses": None},
    "inlinedEmbedContentResponses": {"inlinedResponses": None},
    "vertexDataset": None,
}


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {
    "predictionsFormat": None,
    "gcsDestination": {"outputUriPrefix": None},
    "bigqueryDestination": {"outputUri": None},
    "fileName": None,
    "inlinedResponses": None,
    "inlinedEmbedContentResponses": None,
    "vertexMultimodalDatasetDestination": None,
}
