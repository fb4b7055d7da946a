# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import BatchJobOutputInfoDict


@define(init=False, kw_only=True)
class BatchJobOutputInfo(ModelBase):
    """Where the results of a batch job were written.

    Attributes:
        vertex_multimodal_dataset_name: Resource name of the dataset.
        gcs_output_directory: Folder in Cloud Storage.
        bigquery_output_dataset: Dataset in BigQuery, `bq://project.dataset`. Set by the server.
        bigquery_output_table: Table in BigQuery.
    """

    vertex_multimodal_dataset_name: str | None = wire_field("string")
    """Resource name of the dataset."""
    gcs_output_directory: str | None = wire_field("string")
    """Folder in Cloud Storage."""
    bigquery_output_dataset: str | None = wire_field("string", "read_only")
    """Dataset in BigQuery, `bq://project.dataset`. Set by the server."""
    bigquery_output_table: str | None = wire_field("string")
    """Table in BigQuery."""

    def __init__(self, **fields: Unpack[BatchJobOutputInfoDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("vertexMultimodalDatasetName")
        self.vertex_multimodal_dataset_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("gcsOutputDirectory")
        self.gcs_output_directory = v if v is None or v.__class__ is str else decode_str(v)
        v = get("bigqueryOutputDataset")
        self.bigquery_output_dataset = v if v is None or v.__class__ is str else decode_str(v)
        v = get("bigqueryOutputTable")
        self.bigquery_output_table = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.vertex_multimodal_dataset_name) is not None:
            v = v if v.__class__ is str else self._checked("vertex_multimodal_dataset_name", v)
            out["vertexMultimodalDatasetName"] = v
        if (v := self.gcs_output_directory) is not None:
            out["gcsOutputDirectory"] = v if v.__class__ is str else self._checked("gcs_output_directory", v)
        if (v := self.bigquery_output_dataset) is not None:
            out["bigqueryOutputDataset"] = v if v.__class__ is str else self._checked("bigquery_output_dataset", v)
        if (v := self.bigquery_output_table) is not None:
            out["bigqueryOutputTable"] = v if v.__class__ is str else self._checked("bigquery_output_table", v)
        return {**self._extra, **out} if self._extra else out
