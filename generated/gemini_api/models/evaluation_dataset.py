# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import EvaluationDatasetDict
    from .big_query_source import BigQuerySource
    from .gcs_source import GcsSource

later(globals(), "BigQuerySource GcsSource")


@define(init=False, kw_only=True)
class EvaluationDataset(ModelBase):
    """Where the examples of an evaluation are kept. One source is set.

    Attributes:
        bigquery_source: A table in BigQuery.
        gcs_source: Files in Cloud Storage.
    """

    bigquery_source: BigQuerySource | None = wire_field("BigQuerySource")
    """A table in BigQuery."""
    gcs_source: GcsSource | None = wire_field("GcsSource")
    """Files in Cloud Storage."""

    def __init__(self, **fields: Unpack[EvaluationDatasetDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.bigquery_source = None if (v := get("bigquerySource")) is None else BigQuerySource.from_dict(v)
        self.gcs_source = None if (v := get("gcsSource")) is None else GcsSource.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.bigquery_source) is not None:
            v = v if v.__class__ is BigQuerySource else self._checked("bigquery_source", v)
            out["bigquerySource"] = v.to_dict(backend)
        if (v := self.gcs_source) is not None:
            out["gcsSource"] = (v if v.__class__ is GcsSource else self._checked("gcs_source", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
