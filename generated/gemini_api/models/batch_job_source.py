"""The model ``BatchJobSource``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import BatchJobSourceDict


@define(init=False, kw_only=True)
class BatchJobSource(ModelBase):
    """Where the requests of a batch job come from. One source is set.

    Attributes:
        format: Form of the files: `jsonl`, `bigquery` or another that the service knows.
        gcs_uri: URIs of JSON Lines files in Cloud Storage.
        bigquery_uri: Table in BigQuery, `bq://project.dataset.table`.
        file_name: Name of a file in the Files API.
        inlined_requests: Requests, written out.
        vertex_dataset_name: Resource name of a multimodal dataset on Vertex AI.
    """

    format: str | None = wire_field("format", "string", "sdk")
    gcs_uri: list[str] | None = wire_field("gcsUri", ("list", ("string",)), "sdk")
    bigquery_uri: str | None = wire_field("bigqueryUri", "string", "sdk")
    file_name: str | None = wire_field("fileName", "string", "sdk")
    inlined_requests: list[InlinedRequest] | None = wire_field(
        "inlinedRequests", ("list", ("model", "InlinedRequest")), "sdk"
    )
    vertex_dataset_name: str | None = wire_field("vertexDatasetName", "string", "sdk")

    def __init__(self, **fields: Unpack[BatchJobSourceDict]) -> None: ...


from .inlined_request import InlinedRequest
