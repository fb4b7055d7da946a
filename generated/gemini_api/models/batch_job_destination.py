"""The model ``BatchJobDestination``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import BatchJobDestinationDict


@define(init=False, kw_only=True)
class BatchJobDestination(ModelBase):
    """Where the results of a batch job go.

    Attributes:
        format: Form of the files: `jsonl`, `bigquery` or another that the service knows.
        gcs_uri: Folder in Cloud Storage, `gs://...`.
        bigquery_uri: Table in BigQuery, `bq://project.dataset.table`.
        file_name: Name of a file in the Files API.
        inlined_responses: The answers, written out.
        inlined_embed_content_responses: The embeddings, written out.
        vertex_dataset: A multimodal dataset on Vertex AI.
    """

    format: str | None = wire_field("format", "string", "sdk")
    gcs_uri: str | None = wire_field("gcsUri", "string", "sdk")
    bigquery_uri: str | None = wire_field("bigqueryUri", "string", "sdk")
    file_name: str | None = wire_field("fileName", "string", "sdk")
    inlined_responses: list[InlinedResponse] | None = wire_field(
        "inlinedResponses", ("list", ("model", "InlinedResponse")), "sdk"
    )
    inlined_embed_content_responses: list[InlinedEmbedContentResponse] | None = wire_field(
        "inlinedEmbedContentResponses", ("list", ("model", "InlinedEmbedContentResponse")), "sdk"
    )
    vertex_dataset: VertexMultimodalDatasetDestination | None = wire_field(
        "vertexDataset", ("model", "VertexMultimodalDatasetDestination"), "sdk"
    )

    def __init__(self, **fields: Unpack[BatchJobDestinationDict]) -> None: ...


from .inlined_embed_content_response import InlinedEmbedContentResponse
from .inlined_response import InlinedResponse
from .vertex_multimodal_dataset_destination import VertexMultimodalDatasetDestination
