"""The model ``BatchJobOutputInfo``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import BatchJobOutputInfoDict


@define(init=False, kw_only=True)
class BatchJobOutputInfo(ModelBase):
    """Where the results of a batch job were written.

    Attributes:
        vertex_multimodal_dataset_name: Resource name of the dataset.
        gcs_output_directory: Folder in Cloud Storage.
        bigquery_output_table: Table in BigQuery.
    """

    vertex_multimodal_dataset_name: str | None = wire_field("vertexMultimodalDatasetName", "string", "sdk")
    gcs_output_directory: str | None = wire_field("gcsOutputDirectory", "string", "sdk")
    bigquery_output_table: str | None = wire_field("bigqueryOutputTable", "string", "sdk")

    def __init__(self, **fields: Unpack[BatchJobOutputInfoDict]) -> None: ...
