"""The model ``BatchJobOutputInfo``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class BatchJobOutputInfo(_Base):
    """Where the results of a batch job were written.

    Attributes:
        vertex_multimodal_dataset_name: Resource name of the dataset.
        gcs_output_directory: Folder in Cloud Storage.
        bigquery_output_table: Table in BigQuery.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("vertex_multimodal_dataset_name", "vertexMultimodalDatasetName", ("string",), "sdk", ()),
        ("gcs_output_directory", "gcsOutputDirectory", ("string",), "sdk", ()),
        ("bigquery_output_table", "bigqueryOutputTable", ("string",), "sdk", ()),
    )

    vertex_multimodal_dataset_name: str | None = None
    gcs_output_directory: str | None = None
    bigquery_output_table: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            vertex_multimodal_dataset_name=None,
            gcs_output_directory=None,
            bigquery_output_table=None,
            **_others,
        ):
            self._extra = None
            self.vertex_multimodal_dataset_name = (
                vertex_multimodal_dataset_name
                if vertex_multimodal_dataset_name is None or vertex_multimodal_dataset_name.__class__ is str
                else check_str(vertex_multimodal_dataset_name, "BatchJobOutputInfo.vertex_multimodal_dataset_name")
            )
            self.gcs_output_directory = (
                gcs_output_directory
                if gcs_output_directory is None or gcs_output_directory.__class__ is str
                else check_str(gcs_output_directory, "BatchJobOutputInfo.gcs_output_directory")
            )
            self.bigquery_output_table = (
                bigquery_output_table
                if bigquery_output_table is None or bigquery_output_table.__class__ is str
                else check_str(bigquery_output_table, "BatchJobOutputInfo.bigquery_output_table")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.vertex_multimodal_dataset_name = None
        out.gcs_output_directory = None
        out.bigquery_output_table = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
