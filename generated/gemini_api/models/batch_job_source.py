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
    from ._dicts import BatchJobSourceDict
    from .inlined_request import InlinedRequest

later(globals(), "InlinedRequest")


@define(init=False, kw_only=True)
class BatchJobSource(ModelBase):
    """Where the requests of a batch job come from. One source is set.

    Attributes:
        format: Form of the files: `jsonl`, `bigquery` or another that the service knows. Vertex AI only.
        gcs_uri: URIs of JSON Lines files in Cloud Storage. Vertex AI only.
        bigquery_uri: Table in BigQuery, `bq://project.dataset.table`. Vertex AI only.
        file_name: Name of a file in the Files API. Gemini Developer API only.
        vertex_dataset_name: Resource name of a multimodal dataset on Vertex AI. Vertex AI only.
        inlined_requests: Requests, written out.
    """

    format: str | None = wire_field("string", "vertex")
    """Form of the files: `jsonl`, `bigquery` or another that the service knows. Vertex AI only."""
    gcs_uri: list[str] | None = wire_field(("list", "string"), "vertex")
    """URIs of JSON Lines files in Cloud Storage. Vertex AI only."""
    bigquery_uri: str | None = wire_field("string", "vertex")
    """Table in BigQuery, `bq://project.dataset.table`. Vertex AI only."""
    file_name: str | None = wire_field("string", "gemini")
    """Name of a file in the Files API. Gemini Developer API only."""
    vertex_dataset_name: str | None = wire_field("string", "vertex")
    """Resource name of a multimodal dataset on Vertex AI. Vertex AI only."""
    inlined_requests: list[InlinedRequest] | None = wire_field(("list", "InlinedRequest"), "sdk")
    """Requests, written out."""

    def __init__(self, **fields: Unpack[BatchJobSourceDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.format = v if (v := get("format")) is None or v.__class__ is str else decode_str(v)
        if (v := get("gcsUri")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.gcs_uri = v
        self.bigquery_uri = v if (v := get("bigqueryUri")) is None or v.__class__ is str else decode_str(v)
        self.file_name = v if (v := get("fileName")) is None or v.__class__ is str else decode_str(v)
        self.vertex_dataset_name = v if (v := get("vertexDatasetName")) is None or v.__class__ is str else decode_str(v)
        self.inlined_requests = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.format) is not None:
            only_on(("vertex",), "Vertex AI", backend, "BatchJobSource.format")
            out["format"] = v if v.__class__ is str else self._checked("format", v)
        if (v := self.gcs_uri) is not None:
            only_on(("vertex",), "Vertex AI", backend, "BatchJobSource.gcs_uri")
            v = v if v.__class__ is list else self._checked("gcs_uri", v)
            out["gcsUri"] = [i if i.__class__ is str else BatchJobSource._checked("gcs_uri", i, 1) for i in v]
        if (v := self.bigquery_uri) is not None:
            only_on(("vertex",), "Vertex AI", backend, "BatchJobSource.bigquery_uri")
            out["bigqueryUri"] = v if v.__class__ is str else self._checked("bigquery_uri", v)
        if (v := self.file_name) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "BatchJobSource.file_name")
            out["fileName"] = v if v.__class__ is str else self._checked("file_name", v)
        if (v := self.vertex_dataset_name) is not None:
            only_on(("vertex",), "Vertex AI", backend, "BatchJobSource.vertex_dataset_name")
            out["vertexDatasetName"] = v if v.__class__ is str else self._checked("vertex_dataset_name", v)
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.format = v if (v := get("instancesFormat")) is None or v.__class__ is str else decode_str(v)
        if (v := take(data, "gcsSource", "uris")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.gcs_uri = v
        v = take(data, "bigquerySource", "inputUri")
        self.bigquery_uri = v if v is None or v.__class__ is str else decode_str(v)
        self.file_name = v if (v := get("fileName")) is None or v.__class__ is str else decode_str(v)
        v = take(data, "vertexMultimodalDatasetSource", "datasetName")
        self.vertex_dataset_name = v if v is None or v.__class__ is str else decode_str(v)
        self.inlined_requests = None
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.format) is not None:
            out["instancesFormat"] = v if v.__class__ is str else self._checked("format", v)
        if (v := self.file_name) is not None:
            raise unsupported("BatchJobSource.file_name", backend, "the Gemini Developer API")
        inner1: dict[str, Any] = {}
        if (v := self.bigquery_uri) is not None:
            inner1["inputUri"] = v if v.__class__ is str else self._checked("bigquery_uri", v)
        if inner1:
            put(out, ("bigquerySource",), inner1)
        inner2: dict[str, Any] = {}
        if (v := self.gcs_uri) is not None:
            v = v if v.__class__ is list else self._checked("gcs_uri", v)
            inner2["uris"] = [i if i.__class__ is str else BatchJobSource._checked("gcs_uri", i, 1) for i in v]
        if inner2:
            put(out, ("gcsSource",), inner2)
        inner3: dict[str, Any] = {}
        if (v := self.vertex_dataset_name) is not None:
            inner3["datasetName"] = v if v.__class__ is str else self._checked("vertex_dataset_name", v)
        if inner3:
            put(out, ("vertexMultimodalDatasetSource",), inner3)
        return with_leftover(self._extra, out) if self._extra else out


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {
    "instancesFormat": None,
    "gcsSource": {"uris": None},
    "bigquerySource": {"inputUri": None},
    "fileName": None,
    "vertexMultimodalDatasetSource": {"datasetName": None},
}
