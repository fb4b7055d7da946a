"""The model ``BatchJobSource``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import InlinedRequestOrDict


def _gcs_uri(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "BatchJobSource.gcs_uri", check_str)


def _inlined_requests(value: Sequence[InlinedRequestOrDict] | None) -> list[InlinedRequest] | None:
    return None if value is None else check_list(value, "BatchJobSource.inlined_requests", check_model, InlinedRequest)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class BatchJobSource(_Base):
    """Where the requests of a batch job come from. One source is set.

    Attributes:
        format: Form of the files: `jsonl`, `bigquery` or another that the service knows.
        gcs_uri: URIs of JSON Lines files in Cloud Storage.
        bigquery_uri: Table in BigQuery, `bq://project.dataset.table`.
        file_name: Name of a file in the Files API.
        inlined_requests: Requests, written out.
        vertex_dataset_name: Resource name of a multimodal dataset on Vertex AI.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("format", "format", ("string",), "sdk", ()),
        ("gcs_uri", "gcsUri", ("list", ("string",)), "sdk", ()),
        ("bigquery_uri", "bigqueryUri", ("string",), "sdk", ()),
        ("file_name", "fileName", ("string",), "sdk", ()),
        ("inlined_requests", "inlinedRequests", ("list", ("model", "InlinedRequest")), "sdk", ()),
        ("vertex_dataset_name", "vertexDatasetName", ("string",), "sdk", ()),
    )

    format: str | None = None
    gcs_uri: list[str] | None = _field(default=None, converter=_gcs_uri)
    bigquery_uri: str | None = None
    file_name: str | None = None
    inlined_requests: list[InlinedRequest] | None = _field(default=None, converter=_inlined_requests)
    vertex_dataset_name: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            format=None,
            gcs_uri=None,
            bigquery_uri=None,
            file_name=None,
            inlined_requests=None,
            vertex_dataset_name=None,
            **_others,
        ):
            self._extra = None
            self.format = (
                format if format is None or format.__class__ is str else check_str(format, "BatchJobSource.format")
            )
            self.gcs_uri = None if gcs_uri is None else _gcs_uri(gcs_uri)
            self.bigquery_uri = (
                bigquery_uri
                if bigquery_uri is None or bigquery_uri.__class__ is str
                else check_str(bigquery_uri, "BatchJobSource.bigquery_uri")
            )
            self.file_name = (
                file_name
                if file_name is None or file_name.__class__ is str
                else check_str(file_name, "BatchJobSource.file_name")
            )
            self.inlined_requests = None if inlined_requests is None else _inlined_requests(inlined_requests)
            self.vertex_dataset_name = (
                vertex_dataset_name
                if vertex_dataset_name is None or vertex_dataset_name.__class__ is str
                else check_str(vertex_dataset_name, "BatchJobSource.vertex_dataset_name")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.format = None
        out.gcs_uri = None
        out.bigquery_uri = None
        out.file_name = None
        out.inlined_requests = None
        out.vertex_dataset_name = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .inlined_request import InlinedRequest
